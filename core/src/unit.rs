//! Units of a resource type, and what one of each is in the resource's base unit.
//!
//! The base unit of a resource is the base unit of its default unit's category where that has one
//! (hours, minutes and days are kept in seconds), else the default unit itself (tokens in tokens).

use std::fmt;

use crate::quantity::{Factor, QuantityError};

#[cfg(test)]
mod tests;

/// One row of `units`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit<'a> {
    /// The unit's code.
    pub code: &'a str,
    /// The category within which base factors are comparable; `None` is a category of its own.
    pub category: Option<&'a str>,
    /// How many base units of its category one such unit is; `None` converts to nothing.
    pub base_factor: Option<Factor>,
}

/// Why a unit has no factor to the resource's base unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnitError {
    /// Neither the allowed row nor the base factors tell how the two relate.
    NoConversion {
        /// The unit.
        unit: String,
        /// The resource's default unit.
        default_unit: String,
    },
    /// The factor is no [`Factor`]: too many decimals, or too large.
    BadFactor {
        /// The unit.
        unit: String,
        /// The resource's default unit.
        default_unit: String,
        /// What is wrong with the factor.
        error: QuantityError,
    },
}

impl fmt::Display for UnitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoConversion { unit, default_unit } => {
                write!(
                    f,
                    "unit \"{unit}\" cannot be converted to \"{default_unit}\""
                )
            }
            Self::BadFactor {
                unit,
                default_unit,
                error,
            } => write!(
                f,
                "the factor from unit \"{unit}\" to the base unit of \"{default_unit}\" {error}"
            ),
        }
    }
}

impl std::error::Error for UnitError {}

impl Unit<'_> {
    /// How many of the resource's base units one such unit is, where `default_unit` is the
    /// resource's default unit and `per_default` is what the resource's allowed row says.
    ///
    /// The default unit itself needs no allowed row, and `per_default` of it is ignored.
    ///
    /// # Errors
    /// See [`UnitError`].
    pub fn factor_to_base(
        &self,
        default_unit: &Unit<'_>,
        per_default: Option<Factor>,
    ) -> Result<Factor, UnitError> {
        let default_factor = default_unit.base_factor.unwrap_or(Factor::ONE);
        if self.code == default_unit.code {
            return Ok(default_factor);
        }
        match per_default {
            Some(factor) => factor
                .checked_mul(default_factor)
                .map_err(|error| self.bad_factor(default_unit, error)),
            None => self.factor_in_category_of(default_unit),
        }
    }

    fn factor_in_category_of(&self, default_unit: &Unit<'_>) -> Result<Factor, UnitError> {
        let same_category = self.category.is_some() && self.category == default_unit.category;
        self.base_factor
            .filter(|_| same_category && default_unit.base_factor.is_some())
            .ok_or_else(|| UnitError::NoConversion {
                unit: self.code.to_owned(),
                default_unit: default_unit.code.to_owned(),
            })
    }

    fn bad_factor(&self, default_unit: &Unit<'_>, error: QuantityError) -> UnitError {
        UnitError::BadFactor {
            unit: self.code.to_owned(),
            default_unit: default_unit.code.to_owned(),
            error,
        }
    }
}
