//! Exact decimal numbers, in the notation of PostgreSQL's `numeric`.

use std::cmp::Ordering;
use std::fmt;

use ethnum::I256;

#[cfg(test)]
mod tests;

/// The most digits after the decimal point that [`Decimal::parse`] accepts, not counting trailing
/// zeros. It is the limit of `numeric`.
pub const MAX_SCALE: u32 = 16_383;
/// The most zeros that can follow the digits of a nonzero `i128`.
const MAX_ZEROS: u32 = 38;

/// An exact decimal number: `coefficient` · 10^−`scale`.
///
/// Equality and order compare values: `7.0` equals `7`. The scale matters only to
/// [`Decimal::fixed_text`].
#[derive(Clone, Copy, Debug)]
pub struct Decimal {
    /// The number times 10^`scale`.
    pub coefficient: i128,
    /// The number of digits after the decimal point.
    pub scale: u32,
}

/// The reason why a text is not a [`Decimal`]. `Display` gives a predicate to put after the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalError {
    /// The text is not a number.
    Malformed,
    /// The text is NaN or an infinity.
    NotFinite,
    /// The number has more than 38 significant digits, or more than [`MAX_SCALE`] after the point.
    TooLong,
}

impl fmt::Display for DecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "is not a decimal number",
            Self::NotFinite => "is not a finite number",
            Self::TooLong => "has more than 38 digits",
        })
    }
}

impl std::error::Error for DecimalError {}

impl Decimal {
    /// The number 0.
    pub const ZERO: Self = Self {
        coefficient: 0,
        scale: 0,
    };

    /// Returns `coefficient` · 10^−`scale`.
    #[must_use]
    pub const fn new(coefficient: i128, scale: u32) -> Self {
        Self { coefficient, scale }
    }

    /// Returns the whole number `value`.
    #[must_use]
    pub const fn from_integer(value: i64) -> Self {
        Self {
            coefficient: value as i128,
            scale: 0,
        }
    }

    /// Reads a number as `numeric` and JSON write it: an optional sign, digits with an optional
    /// point, an optional exponent. Nothing may precede or follow it, not even blanks.
    ///
    /// # Errors
    /// [`DecimalError`] tells text that is not a number, not finite, or too long apart.
    pub fn parse(text: &str) -> Result<Self, DecimalError> {
        if is_not_finite(text) {
            return Err(DecimalError::NotFinite);
        }
        let (negative, unsigned) = split_sign(text);
        let (mantissa, exponent) = split_exponent(unsigned)?;
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = [whole, fraction].concat();
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(DecimalError::Malformed);
        }
        let fraction_length = i64::try_from(fraction.len()).unwrap_or(i64::MAX);
        from_digits(negative, &digits, exponent.saturating_sub(fraction_length))
            .ok_or(DecimalError::TooLong)
    }

    /// Returns the same value with the smallest possible scale.
    #[must_use]
    pub const fn normalised(self) -> Self {
        let Self {
            mut coefficient,
            mut scale,
        } = self;
        if coefficient == 0 {
            return Self::ZERO;
        }
        // Nearly every number fits a machine word, and dividing a word is much faster than dividing
        // an i128.
        while scale > 0 && coefficient as i64 as i128 != coefficient && coefficient % 10 == 0 {
            coefficient /= 10;
            scale -= 1;
        }
        let mut word = coefficient as i64;
        if word as i128 != coefficient {
            return Self { coefficient, scale };
        }
        while scale > 0 && word % 10 == 0 {
            word /= 10;
            scale -= 1;
        }
        Self::new(word as i128, scale)
    }

    /// Returns the coefficient of the same value at the given scale. Returns `None` if the value
    /// needs more digits after the point, or if the coefficient does not fit an `i128`.
    #[must_use]
    pub fn coefficient_at(self, scale: u32) -> Option<i128> {
        let exact = self.normalised();
        let missing = scale.checked_sub(exact.scale)?;
        if exact.coefficient == 0 {
            return Some(0);
        }
        10_i128.checked_pow(missing)?.checked_mul(exact.coefficient)
    }

    /// Tells whether the number is less than 0.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.coefficient < 0
    }

    /// Formats the number without an exponent, with exactly `scale` digits after the point:
    /// `16.4000`.
    #[must_use]
    pub fn fixed_text(self) -> String {
        let (point, magnitude) = (self.scale as usize, self.coefficient.unsigned_abs());
        let digits = match u64::try_from(magnitude) {
            Ok(word) => word.to_string(),
            Err(_) => magnitude.to_string(),
        };
        let mut text = String::with_capacity(digits.len().max(point + 1) + 2);
        if self.is_negative() {
            text.push('-');
        }
        text.extend(std::iter::repeat_n(
            '0',
            (point + 1).saturating_sub(digits.len()),
        ));
        text.push_str(&digits);
        if point > 0 {
            text.insert(text.len() - point, '.');
        }
        text
    }
}

/// Formats the number without an exponent and without trailing zeros: `500`, `16.4`, `-0.001`.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.normalised().fixed_text())
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The comparison is exact for any two numbers, whatever their scales.
impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        match self.scale.checked_sub(other.scale) {
            Some(0) => self.coefficient.cmp(&other.coefficient),
            Some(more) => compare_shifted(other.coefficient, more, self.coefficient).reverse(),
            None => compare_shifted(
                self.coefficient,
                other.scale - self.scale,
                other.coefficient,
            ),
        }
    }
}

/// Compares `left` · 10^`zeros` with `right`. A nonzero number with more than [`MAX_ZEROS`] zeros
/// is larger than anything an `i128` holds, so its sign decides.
fn compare_shifted(left: i128, zeros: u32, right: i128) -> Ordering {
    if left != 0 && zeros > MAX_ZEROS {
        return left.cmp(&0);
    }
    let power = I256::from(10).pow(zeros.min(MAX_ZEROS));
    (I256::from(left) * power).cmp(&I256::from(right))
}

fn is_not_finite(text: &str) -> bool {
    let word = text.trim_start_matches(['+', '-']);
    ["nan", "inf", "infinity"]
        .iter()
        .any(|name| word.eq_ignore_ascii_case(name))
}

fn split_sign(text: &str) -> (bool, &str) {
    match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

fn split_exponent(text: &str) -> Result<(&str, i64), DecimalError> {
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else {
        return Ok((text, 0));
    };
    let (negative, digits) = split_sign(exponent);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(DecimalError::Malformed);
    }
    let size = digits.parse::<i64>().unwrap_or(i64::MAX);
    Ok((mantissa, if negative { -size } else { size }))
}

/// Returns `digits` · 10^`exponent`, or `None` if it has too many digits.
fn from_digits(negative: bool, digits: &str, exponent: i64) -> Option<Decimal> {
    let significant = digits.trim_end_matches('0');
    let trimmed = i64::try_from(digits.len() - significant.len()).ok()?;
    let exponent = exponent.saturating_add(trimmed);
    let Some(magnitude) = magnitude_of(significant.trim_start_matches('0'))? else {
        return Some(Decimal::ZERO);
    };
    let signed = if negative { -magnitude } else { magnitude };
    if let Ok(zeros) = u32::try_from(exponent) {
        return Some(Decimal::new(
            10_i128.checked_pow(zeros)?.checked_mul(signed)?,
            0,
        ));
    }
    let scale = u32::try_from(exponent.unsigned_abs()).ok()?;
    (scale <= MAX_SCALE).then_some(Decimal::new(signed, scale))
}

/// Parses a run of digits. Returns `Some(None)` for an empty run and `None` for too many digits.
fn magnitude_of(digits: &str) -> Option<Option<i128>> {
    if digits.is_empty() {
        Some(None)
    } else {
        digits.parse().ok().map(Some)
    }
}
