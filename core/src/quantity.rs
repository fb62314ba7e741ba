//! Quantities as callers write them, factors between units, and exact amounts in base units.
//!
//! A quantity has 6 decimals (the tables' `numeric(18,6)`), a factor has 9, so that their product,
//! an amount, has 15 and is always exact. Nothing is rounded until an amount is shown in a unit.

use std::fmt;

use crate::decimal::{Decimal, DecimalError};

#[cfg(test)]
mod tests;

/// Digits after the point of a [`Quantity`].
pub const QUANTITY_DECIMALS: u32 = 6;
/// Digits before the point of a [`Quantity`].
pub const QUANTITY_INTEGER_DIGITS: u32 = 12;
/// Digits after the point of a [`Factor`].
pub const FACTOR_DECIMALS: u32 = 9;
/// Digits after the point of an [`Amount`].
pub const AMOUNT_DECIMALS: u32 = QUANTITY_DECIMALS + FACTOR_DECIMALS;

/// The first number of millionths that is no quantity any more: 10^12 whole ones.
const QUANTITY_END: u128 = 10_u128.pow(QUANTITY_DECIMALS + QUANTITY_INTEGER_DIGITS);
/// The largest factor, 10^15, in billionths.
const FACTOR_MAX: i128 = 10_i128.pow(15 + FACTOR_DECIMALS);

/// Why a number is no quantity, factor or amount. Displayed as a predicate that follows the
/// number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuantityError {
    /// The text is no finite decimal number.
    Number(DecimalError),
    /// More digits before the point than a quantity has.
    TooManyIntegerDigits,
    /// More digits after the point than allowed, by value: 7.0000000 has none.
    TooManyDecimals {
        /// How many are allowed.
        allowed: u32,
    },
    /// A factor that is 0 or less.
    NotPositive,
    /// A factor above 10^15, or an amount above 1.7 · 10^23 base units.
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

/// A quantity in some unit: millionths, |q| < 10^12. Negative ones give back or correct.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity(i128);

impl Quantity {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// A single one.
    pub const ONE: Self = Self(10_i128.pow(QUANTITY_DECIMALS));

    /// The quantity of that value.
    ///
    /// # Errors
    /// More than 12 integer or 6 decimal digits by value.
    pub fn from_decimal(decimal: Decimal) -> Result<Self, QuantityError> {
        refuse_decimals_beyond(decimal, QUANTITY_DECIMALS)?;
        decimal
            .coefficient_at(QUANTITY_DECIMALS)
            .ok_or(QuantityError::TooManyIntegerDigits)
            .and_then(Self::from_millionths)
    }

    /// The quantity that a text spells.
    ///
    /// # Errors
    /// As [`Decimal::parse`] and [`Quantity::from_decimal`].
    pub fn parse(text: &str) -> Result<Self, QuantityError> {
        Self::from_decimal(Decimal::parse(text)?)
    }

    /// The quantity of that many millionths.
    ///
    /// # Errors
    /// [`QuantityError::TooManyIntegerDigits`] from 10^12 whole ones on.
    pub const fn from_millionths(millionths: i128) -> Result<Self, QuantityError> {
        if millionths.unsigned_abs() >= QUANTITY_END {
            return Err(QuantityError::TooManyIntegerDigits);
        }
        Ok(Self(millionths))
    }

    /// How many millionths it is.
    #[must_use]
    pub const fn millionths(self) -> i128 {
        self.0
    }

    /// The same value, with 6 digits after the point.
    #[must_use]
    pub const fn to_decimal(self) -> Decimal {
        Decimal::new(self.0, QUANTITY_DECIMALS)
    }

    /// The quantity in base units, exactly.
    ///
    /// # Errors
    /// [`QuantityError::TooLarge`] above 1.7 · 10^23 base units.
    pub fn to_amount(self, factor: Factor) -> Result<Amount, QuantityError> {
        self.0
            .checked_mul(factor.0)
            .map(Amount)
            .ok_or(QuantityError::TooLarge)
    }
}

/// Trailing zeros trimmed: `500`, `0.25`.
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_decimal().fmt(f)
    }
}

/// How many base units one unit is: billionths, 0 < f ≤ 10^15.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Factor(i128);

impl Factor {
    /// One to one.
    pub const ONE: Self = Self(10_i128.pow(FACTOR_DECIMALS));

    /// The factor of that value.
    ///
    /// # Errors
    /// Not greater than 0, above 10^15, or more than 9 decimal digits by value.
    pub fn from_decimal(decimal: Decimal) -> Result<Self, QuantityError> {
        refuse_decimals_beyond(decimal, FACTOR_DECIMALS)?;
        match decimal.coefficient_at(FACTOR_DECIMALS) {
            Some(billionths) => Self::from_billionths(billionths),
            None if decimal.is_negative() => Err(QuantityError::NotPositive),
            None => Err(QuantityError::TooLarge),
        }
    }

    /// The factor of that many billionths.
    ///
    /// # Errors
    /// Not greater than 0, or above 10^15.
    pub const fn from_billionths(billionths: i128) -> Result<Self, QuantityError> {
        match billionths {
            ..=0 => Err(QuantityError::NotPositive),
            1..=FACTOR_MAX => Ok(Self(billionths)),
            _ => Err(QuantityError::TooLarge),
        }
    }

    /// How many billionths it is.
    #[must_use]
    pub const fn billionths(self) -> i128 {
        self.0
    }

    /// The same value, with 9 digits after the point.
    #[must_use]
    pub const fn to_decimal(self) -> Decimal {
        Decimal::new(self.0, FACTOR_DECIMALS)
    }

    /// One factor after the other, exactly.
    ///
    /// # Errors
    /// A product that needs more than 9 decimals or is above 10^15.
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

/// How an amount is made to fit 6 decimals when it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// To the nearest, halves away from zero, as `round(numeric)` does: used and overage.
    HalfUp,
    /// Toward −infinity, so that what is shown always fits: remaining.
    Down,
}

/// An exact sum or product in a resource's base unit: 10^−15 base units, |a| < 1.7 · 10^23.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(i128);

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// A stored sum: base units.
    ///
    /// # Errors
    /// More than 15 decimal digits by value, or too large.
    pub fn from_decimal(decimal: Decimal) -> Result<Self, QuantityError> {
        refuse_decimals_beyond(decimal, AMOUNT_DECIMALS)?;
        decimal
            .coefficient_at(AMOUNT_DECIMALS)
            .map(Self)
            .ok_or(QuantityError::TooLarge)
    }

    /// The amount of that many 10^−15 base units.
    #[must_use]
    pub const fn from_quadrillionths(quadrillionths: i128) -> Self {
        Self(quadrillionths)
    }

    /// How many 10^−15 base units it is.
    #[must_use]
    pub const fn quadrillionths(self) -> i128 {
        self.0
    }

    /// The same value in base units, with 15 digits after the point.
    #[must_use]
    pub const fn to_decimal(self) -> Decimal {
        Decimal::new(self.0, AMOUNT_DECIMALS)
    }

    /// The amount in a unit, with 6 digits after the point; only here something is rounded.
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

    /// The sum of two.
    ///
    /// # Errors
    /// [`QuantityError::TooLarge`].
    pub fn checked_add(self, other: Self) -> Result<Self, QuantityError> {
        self.0
            .checked_add(other.0)
            .map(Self)
            .ok_or(QuantityError::TooLarge)
    }

    /// The difference of two.
    ///
    /// # Errors
    /// [`QuantityError::TooLarge`].
    pub fn checked_sub(self, other: Self) -> Result<Self, QuantityError> {
        self.0
            .checked_sub(other.0)
            .map(Self)
            .ok_or(QuantityError::TooLarge)
    }

    /// The amount with the other sign.
    ///
    /// # Errors
    /// [`QuantityError::TooLarge`].
    pub fn checked_neg(self) -> Result<Self, QuantityError> {
        self.0
            .checked_neg()
            .map(Self)
            .ok_or(QuantityError::TooLarge)
    }

    /// The sum of all.
    ///
    /// # Errors
    /// [`QuantityError::TooLarge`].
    pub fn checked_sum(amounts: impl IntoIterator<Item = Self>) -> Result<Self, QuantityError> {
        amounts.into_iter().try_fold(Self::ZERO, Self::checked_add)
    }
}

/// Base units, trailing zeros trimmed.
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

/// Whether `rest`/`divisor`, the part above the floor, belongs to the next number: more than a
/// half, or just a half of a number that is not negative.
const fn rounds_up(value: i128, rest: i128, divisor: i128) -> bool {
    let twice = rest * 2;
    twice > divisor || (twice == divisor && value >= 0)
}
