//! Quantities as callers write them, factors between units, and exact amounts in base units.
//!
//! A quantity has 6 decimals (the tables' `numeric(18,6)`) and a factor has 9, so their product, an
//! amount, has 15 and is always exact. Rounding happens only where an amount is shown in a unit.

use std::fmt;

use crate::decimal::{Decimal, DecimalError};

#[cfg(test)]
mod tests;

/// The number of digits after the point of a [`Quantity`].
pub const QUANTITY_DECIMALS: u32 = 6;
/// The number of digits before the point of a [`Quantity`].
pub const QUANTITY_INTEGER_DIGITS: u32 = 12;
/// The number of digits after the point of a [`Factor`].
pub const FACTOR_DECIMALS: u32 = 9;
/// The number of digits after the point of an [`Amount`].
pub const AMOUNT_DECIMALS: u32 = QUANTITY_DECIMALS + FACTOR_DECIMALS;

/// The smallest number of millionths that is too large for a quantity: that of 10^12.
const QUANTITY_END: u128 = 10_u128.pow(QUANTITY_DECIMALS + QUANTITY_INTEGER_DIGITS);
/// The largest factor, 10^15, in billionths.
const FACTOR_MAX: i128 = 10_i128.pow(15 + FACTOR_DECIMALS);

/// The reason why a number is not a quantity, factor or amount. `Display` gives a predicate to put
/// after the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuantityError {
    /// The text is not a finite decimal number.
    Number(DecimalError),
    /// A quantity with more than [`QUANTITY_INTEGER_DIGITS`] digits before the point.
    TooManyIntegerDigits,
    /// More digits after the point than allowed. Trailing zeros do not count: 7.0000000 has no
    /// decimals.
    TooManyDecimals {
        /// The most decimals that are allowed.
        allowed: u32,
    },
    /// A factor that is 0 or less.
    NotPositive,
    /// A factor above 10^15, or an amount beyond ±1.7 · 10^23 base units.
    TooLarge,
}

impl fmt::Display for QuantityError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(error) => error.fmt(f),
            Self::TooManyIntegerDigits => {
                write!(f, "has more than {QUANTITY_INTEGER_DIGITS} integer digits")
            }
            Self::TooManyDecimals { allowed } => {
                write!(f, "has more than {allowed} decimal digits")
            }
            Self::NotPositive => f.write_str("is not greater than 0"),
            Self::TooLarge => f.write_str("is too large"),
        }
    }
}

impl std::error::Error for QuantityError {}

impl From<DecimalError> for QuantityError {
    fn from(error: DecimalError) -> Self {
        Self::Number(error)
    }
}

/// A quantity in a unit that its context names, stored in millionths: |q| < 10^12. A negative
/// quantity gives back or corrects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity(i128);

impl Quantity {
    /// The quantity 0.
    pub const ZERO: Self = Self(0);
    /// The quantity 1.
    pub const ONE: Self = Self(10_i128.pow(QUANTITY_DECIMALS));

    /// Converts a decimal number without rounding.
    ///
    /// # Errors
    /// [`QuantityError::TooManyDecimals`] or [`QuantityError::TooManyIntegerDigits`], by value:
    /// trailing zeros do not count.
    pub fn from_decimal(decimal: Decimal) -> Result<Self, QuantityError> {
        refuse_decimals_beyond(decimal, QUANTITY_DECIMALS)?;
        decimal
            .coefficient_at(QUANTITY_DECIMALS)
            .ok_or(QuantityError::TooManyIntegerDigits)
            .and_then(Self::from_millionths)
    }

    /// Reads a quantity from a text such as `0.25`.
    ///
    /// # Errors
    /// Those of [`Decimal::parse`] and [`Quantity::from_decimal`].
    pub fn parse(text: &str) -> Result<Self, QuantityError> {
        Self::from_decimal(Decimal::parse(text)?)
    }

    /// Returns `millionths` · 10^−6.
    ///
    /// # Errors
    /// [`QuantityError::TooManyIntegerDigits`] from ±10^12 on.
    pub const fn from_millionths(millionths: i128) -> Result<Self, QuantityError> {
        if millionths.unsigned_abs() >= QUANTITY_END {
            return Err(QuantityError::TooManyIntegerDigits);
        }
        Ok(Self(millionths))
    }

    /// Returns the quantity times 10^6.
    #[must_use]
    pub const fn millionths(self) -> i128 {
        self.0
    }

    /// Returns the same value with a scale of 6.
    #[must_use]
    pub const fn to_decimal(self) -> Decimal {
        Decimal::new(self.0, QUANTITY_DECIMALS)
    }

    /// Converts the quantity to base units, exactly.
    ///
    /// # Errors
    /// [`QuantityError::TooLarge`] beyond ±1.7 · 10^23 base units.
    pub fn to_amount(self, factor: Factor) -> Result<Amount, QuantityError> {
        self.0
            .checked_mul(factor.0)
            .map(Amount)
            .ok_or(QuantityError::TooLarge)
    }
}

/// Without trailing zeros: `500`, `0.25`.
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_decimal().fmt(f)
    }
}

/// The size of one unit in base units, stored in billionths: 0 < f ≤ 10^15.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Factor(i128);

impl Factor {
    /// The factor 1: the unit is the base unit.
    pub const ONE: Self = Self(10_i128.pow(FACTOR_DECIMALS));

    /// Converts a decimal number without rounding.
    ///
    /// # Errors
    /// [`QuantityError::NotPositive`] up to 0, [`QuantityError::TooLarge`] above 10^15,
    /// [`QuantityError::TooManyDecimals`] for more than 9 decimals by value.
    pub fn from_decimal(decimal: Decimal) -> Result<Self, QuantityError> {
        refuse_decimals_beyond(decimal, FACTOR_DECIMALS)?;
        match decimal.coefficient_at(FACTOR_DECIMALS) {
            Some(billionths) => Self::from_billionths(billionths),
            None if decimal.is_negative() => Err(QuantityError::NotPositive),
            None => Err(QuantityError::TooLarge),
        }
    }

    /// Returns `billionths` · 10^−9.
    ///
    /// # Errors
    /// [`QuantityError::NotPositive`] up to 0, [`QuantityError::TooLarge`] above 10^15.
    pub const fn from_billionths(billionths: i128) -> Result<Self, QuantityError> {
        match billionths {
            ..=0 => Err(QuantityError::NotPositive),
            1..=FACTOR_MAX => Ok(Self(billionths)),
            _ => Err(QuantityError::TooLarge),
        }
    }

    /// Returns the factor times 10^9.
    #[must_use]
    pub const fn billionths(self) -> i128 {
        self.0
    }

    /// Returns the same value with a scale of 9.
    #[must_use]
    pub const fn to_decimal(self) -> Decimal {
        Decimal::new(self.0, FACTOR_DECIMALS)
    }

    /// Returns the exact product, the factor of a conversion through an intermediate unit.
    ///
    /// # Errors
    /// [`QuantityError::TooManyDecimals`] if the product needs more than 9,
    /// [`QuantityError::TooLarge`] if it is above 10^15.
    pub fn checked_mul(self, other: Self) -> Result<Self, QuantityError> {
        let product = self.0.checked_mul(other.0).ok_or(QuantityError::TooLarge)?;
        if product % Self::ONE.0 != 0 {
            return Err(QuantityError::TooManyDecimals {
                allowed: FACTOR_DECIMALS,
            });
        }
        Self::from_billionths(product / Self::ONE.0)
    }
}

impl fmt::Display for Factor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_decimal().fmt(f)
    }
}

/// The rounding of an amount to the 6 decimals that are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// To the nearest, halves away from zero, as `round(numeric)` does. Used for usage and overage.
    HalfUp,
    /// Toward −infinity, so that a request for the shown quantity fits. Used for what remains.
    Down,
}

/// An exact sum or product in a resource's base unit, stored in units of 10^−15: |a| < 1.7 · 10^23.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(i128);

impl Amount {
    /// The amount 0.
    pub const ZERO: Self = Self(0);

    /// Reads a stored sum in base units.
    ///
    /// # Errors
    /// [`QuantityError::TooManyDecimals`] for more than 15 decimals by value,
    /// [`QuantityError::TooLarge`] beyond ±1.7 · 10^23.
    pub fn from_decimal(decimal: Decimal) -> Result<Self, QuantityError> {
        refuse_decimals_beyond(decimal, AMOUNT_DECIMALS)?;
        decimal
            .coefficient_at(AMOUNT_DECIMALS)
            .map(Self)
            .ok_or(QuantityError::TooLarge)
    }

    /// Returns `quadrillionths` · 10^−15 base units.
    #[must_use]
    pub const fn from_quadrillionths(quadrillionths: i128) -> Self {
        Self(quadrillionths)
    }

    /// Returns the amount in units of 10^−15 base units.
    #[must_use]
    pub const fn quadrillionths(self) -> i128 {
        self.0
    }

    /// Returns the same value in base units with a scale of 15.
    #[must_use]
    pub const fn to_decimal(self) -> Decimal {
        Decimal::new(self.0, AMOUNT_DECIMALS)
    }

    /// Converts the amount to a unit, with 6 decimals. This is the only place that rounds.
    #[must_use]
    pub fn in_unit(self, factor: Factor, rounding: Rounding) -> Decimal {
        let floor = self.0.div_euclid(factor.0);
        let rest = self.0.rem_euclid(factor.0);
        let millionths = match rounding {
            Rounding::Down => floor,
            Rounding::HalfUp => floor + i128::from(rounds_up(self.0, rest, factor.0)),
        };
        Decimal::new(millionths, QUANTITY_DECIMALS)
    }

    /// Adds two amounts.
    ///
    /// # Errors
    /// [`QuantityError::TooLarge`] beyond ±1.7 · 10^23 base units.
    pub fn checked_add(self, other: Self) -> Result<Self, QuantityError> {
        self.0
            .checked_add(other.0)
            .map(Self)
            .ok_or(QuantityError::TooLarge)
    }

    /// Subtracts an amount.
    ///
    /// # Errors
    /// [`QuantityError::TooLarge`] beyond ±1.7 · 10^23 base units.
    pub fn checked_sub(self, other: Self) -> Result<Self, QuantityError> {
        self.0
            .checked_sub(other.0)
            .map(Self)
            .ok_or(QuantityError::TooLarge)
    }

    /// Returns the amount with the opposite sign.
    ///
    /// # Errors
    /// [`QuantityError::TooLarge`] for the one amount whose negation has no representation.
    pub fn checked_neg(self) -> Result<Self, QuantityError> {
        self.0
            .checked_neg()
            .map(Self)
            .ok_or(QuantityError::TooLarge)
    }

    /// Adds all amounts; the sum of none is 0.
    ///
    /// # Errors
    /// [`QuantityError::TooLarge`] if a partial sum is beyond ±1.7 · 10^23 base units.
    pub fn checked_sum(amounts: impl IntoIterator<Item = Self>) -> Result<Self, QuantityError> {
        amounts.into_iter().try_fold(Self::ZERO, Self::checked_add)
    }
}

/// In base units, without trailing zeros.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_decimal().fmt(f)
    }
}

fn refuse_decimals_beyond(decimal: Decimal, allowed: u32) -> Result<(), QuantityError> {
    if decimal.normalised().scale > allowed {
        return Err(QuantityError::TooManyDecimals { allowed });
    }
    Ok(())
}

/// Tells whether a value with floor remainder `rest`/`divisor` rounds up: above one half, or at
/// exactly one half if the value is not negative.
const fn rounds_up(value: i128, rest: i128, divisor: i128) -> bool {
    let twice = rest * 2;
    twice > divisor || (twice == divisor && value >= 0)
}
