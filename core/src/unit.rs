//! Units of a resource type, and their factors to the resource's base unit.
//!
//! The base unit of a resource is that of the category of its default unit (hours, minutes and days
//! are stored in seconds). If the default unit has no category with a base unit, it is the base
//! unit itself (tokens are stored in tokens).

use std::fmt;

use crate::quantity::{Factor, QuantityError};

#[cfg(test)]
mod tests;

/// A row of `units`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit<'a> {
    /// The code of the unit.
    pub code: &'a str,
    /// The category of the unit. Units convert by their base factors only within one category;
    /// `None` converts to no other unit this way.
    pub category: Option<&'a str>,
    /// The size of one unit in base units of its category; `None` if it does not convert by
    /// category.
    pub base_factor: Option<Factor>,
}

/// The reason why a unit has no factor to the resource's base unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnitError {
    /// Neither `resource_type_allowed_units` nor the base factors relate the two units.
    NoConversion {
        /// The code of the unit.
        unit: String,
        /// The code of the resource's default unit.
        default_unit: String,
    },
    /// The factor has too many decimals or is too large for a [`Factor`].
    BadFactor {
        /// The code of the unit.
        unit: String,
        /// The code of the resource's default unit.
        default_unit: String,
        /// The fault of the factor.
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
    /// Returns the size of this unit in the resource's base units.
    ///
    /// `default_unit` is the default unit of the resource. `per_default` is the factor to it that
    /// the resource's row for this unit states, if it states one; it takes precedence over base
    /// factors. The default unit needs no such row, and ignores one.
    ///
    /// # Errors
    /// [`UnitError::NoConversion`] if nothing relates the two units, [`UnitError::BadFactor`] if
    /// the product of the factors is not a [`Factor`].
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
