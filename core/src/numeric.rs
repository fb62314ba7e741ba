//! Reads and writes `numeric` in the form in which PostgreSQL stores it.
//!
//! This is the form of data files. Because pg_upgrade carries them from one major version to the next, it
//! is the same in all supported versions: a header of sign, display scale and weight (two bytes if they are
//! small, else four), then digits to the base 10,000, in the machine's byte order. Source: the head of
//! `src/backend/utils/adt/numeric.c`.

use crate::decimal::Decimal;

#[cfg(test)]
mod tests;

/// A `numeric` that a caller can send.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Numeric {
    /// A number that fits a [`Decimal`].
    Finite(Decimal),
    /// A number with more digits than any quantity has.
    TooLong,
    /// NaN.
    NotANumber,
    /// Positive or negative infinity.
    Infinite,
}

/// The number of decimal digits in one stored digit.
const DIGITS: u32 = 4;
const BASE: u64 = 10_000;

const FORM: u16 = 0xC000;
const NEGATIVE: u16 = 0x4000;
const SHORT: u16 = 0x8000;
const SPECIAL: u16 = 0xC000;
const SPECIAL_KIND: u16 = 0xF000;
const LONG_SCALE: u16 = 0x3FFF;
const SHORT_NEGATIVE: u16 = 0x2000;
const SHORT_SCALE: u16 = 0x1F80;
const SHORT_SCALE_SHIFT: u32 = 7;
const SHORT_SCALE_MAX: u32 = 63;
const SHORT_WEIGHT: u16 = 0x003F;
const SHORT_WEIGHT_NEGATIVE: u16 = 0x0040;

/// The largest number of stored digits that an `i128` needs. The digits on each side of the decimal point
/// are grouped from the point outwards.
const MAX_DIGITS: usize = 11;

impl Numeric {
    /// Reads the stored form, given without the length that precedes it.
    #[must_use]
    pub fn from_stored(bytes: &[u8]) -> Self {
        let header = pair(bytes, 0);
        match Form::of(bytes) {
            Some(form) => compose(form.digits, form.weight, form.is_negative)
                .map_or(Self::TooLong, Self::Finite),
            None if header & SPECIAL_KIND == SPECIAL => Self::NotANumber,
            None => Self::Infinite,
        }
    }
}

/// Returns the stored number at its display scale, or `None` if it is not finite or has more digits than a
/// [`Decimal`] holds.
#[must_use]
pub fn shown(stored: &[u8]) -> Option<Decimal> {
    let form = Form::of(stored)?;
    let value = compose(form.digits, form.weight, form.is_negative)?;
    Some(Decimal::new(value.coefficient_at(form.scale)?, form.scale))
}

/// The largest number of unstored characters that plain notation may add. A number that needs more is
/// written with an exponent.
pub const PLAIN_CHARS: usize = 300;

/// Returns the stored number as exact text, or `None` if it is not finite.
///
/// The text is in plain notation, with the digits of the display scale, if that adds at most
/// [`PLAIN_CHARS`] characters to the stored digits. Otherwise it has an exponent, such as `1e-16383`, so
/// that the text is never much longer than the stored form.
#[must_use]
pub fn to_text(stored: &[u8]) -> Option<String> {
    let form = Form::of(stored)?;
    if let Some(value) = shown(stored).filter(|value| value.scale as usize <= PLAIN_CHARS) {
        return Some(value.fixed_text());
    }
    let (digits, exponent) = form.decimal_digits();
    let sign = if form.is_negative && !digits.is_empty() {
        "-"
    } else {
        ""
    };
    let text = match plain(&digits, exponent, form.scale as usize) {
        Some(plain) => plain,
        None if digits.is_empty() => "0".to_owned(),
        None => format!("{digits}e{exponent}"),
    };
    Some(format!("{sign}{text}"))
}

/// Returns the number `digits` · 10^`exponent` with `scale` digits after the point, or `None` if more than
/// [`PLAIN_CHARS`] of its digits would be zeros that are not stored.
fn plain(digits: &str, exponent: i64, scale: usize) -> Option<String> {
    let zeros_after = usize::try_from(exponent).unwrap_or(0);
    let fraction = usize::try_from(-exponent).unwrap_or(0);
    let zeros_before = (fraction + 1).saturating_sub(digits.len());
    let shown_after = scale.saturating_sub(fraction);
    if zeros_before + zeros_after + shown_after > PLAIN_CHARS {
        return None;
    }
    let zeros = |count: usize| std::iter::repeat_n('0', count);
    let mut text: String = zeros(zeros_before)
        .chain(digits.chars())
        .chain(zeros(zeros_after))
        .collect();
    let point = text.len() - fraction;
    text.extend(zeros(shown_after));
    if point < text.len() {
        text.insert(point, '.');
    }
    Some(text)
}

/// The parts of a finite number.
struct Form<'a> {
    is_negative: bool,
    weight: i32,
    scale: u32,
    digits: &'a [u8],
}

impl<'a> Form<'a> {
    fn of(stored: &'a [u8]) -> Option<Self> {
        let header = pair(stored, 0);
        if header & FORM == SPECIAL {
            return None;
        }
        let is_short = header & SHORT != 0;
        let (is_negative, weight, scale) = if is_short {
            let scale = (header & SHORT_SCALE) >> SHORT_SCALE_SHIFT;
            (header & SHORT_NEGATIVE != 0, short_weight(header), scale)
        } else {
            let weight = i32::from(pair(stored, 1).cast_signed());
            (header & NEGATIVE != 0, weight, header & LONG_SCALE)
        };
        Some(Self {
            is_negative,
            weight,
            scale: u32::from(scale),
            digits: stored
                .get(if is_short { 2 } else { 4 }..)
                .unwrap_or_default(),
        })
    }

    /// Returns the significant decimal digits, without zeros at either end, and the power of ten of the
    /// last digit.
    fn decimal_digits(&self) -> (String, i64) {
        let count = self.digits.len() / 2;
        let mut text = String::with_capacity(count * DIGITS as usize);
        for place in 0..count {
            let digit = u32::from(pair(self.digits, place));
            for power in [1000, 100, 10, 1] {
                text.push(char::from_digit(digit / power % 10, 10).unwrap_or('0'));
            }
        }
        let exponent = i64::from(DIGITS) * (i64::from(self.weight) + 1 - count as i64);
        let significant = text.trim_end_matches('0');
        let dropped = (text.len() - significant.len()) as i64;
        let digits = significant.trim_start_matches('0').to_owned();
        if digits.is_empty() {
            return (digits, 0);
        }
        (digits, exponent + dropped)
    }
}

/// Returns the two bytes at `place`, which is counted in pairs; 0 beyond the end.
fn pair(bytes: &[u8], place: usize) -> u16 {
    match bytes.get(2 * place..2 * place + 2) {
        Some(&[first, second]) => u16::from_ne_bytes([first, second]),
        _ => 0,
    }
}

/// Reads a weight of seven bits, of which the first is the sign.
fn short_weight(header: u16) -> i32 {
    let weight = header & SHORT_WEIGHT;
    let signed = if header & SHORT_WEIGHT_NEGATIVE != 0 {
        weight | !SHORT_WEIGHT
    } else {
        weight
    };
    i32::from(signed.cast_signed())
}

/// Returns the value of digits of which the first stands for 10,000^weight, or `None` if it exceeds an
/// `i128`.
fn compose(digits: &[u8], weight: i32, is_negative: bool) -> Option<Decimal> {
    let count = digits.len() / 2;
    let digits = (0..count).map(|place| u64::from(pair(digits, place)));
    // Four digits fit a machine word, and most numbers have no more.
    let magnitude = if count <= 4 {
        i128::from(digits.fold(0, |value, digit| value * BASE + digit))
    } else {
        let mut digits = digits.map(i128::from);
        digits.try_fold(0_i128, |value, digit| {
            value.checked_mul(i128::from(BASE))?.checked_add(digit)
        })?
    };
    let coefficient = if is_negative { -magnitude } else { magnitude };
    let exponent = weight + 1 - i32::try_from(count).ok()?;
    if coefficient == 0 {
        return Some(Decimal::ZERO);
    }
    if exponent <= 0 {
        return Some(Decimal::new(coefficient, exponent.unsigned_abs() * DIGITS));
    }
    let power = i128::from(BASE).checked_pow(exponent.unsigned_abs())?;
    Some(Decimal::new(coefficient.checked_mul(power)?, 0))
}

/// The stored form of a number, without the length that precedes it.
#[derive(Clone, Copy, Debug)]
pub struct Stored {
    bytes: [u8; 4 + 2 * MAX_DIGITS],
    length: usize,
}

impl Stored {
    /// Encodes a number, with its own scale as the display scale.
    #[must_use]
    pub fn of(value: &Decimal) -> Self {
        let groups_after = value.scale.div_ceil(DIGITS);
        let mut digits = Digits::default();
        digits.split(
            value.coefficient.unsigned_abs(),
            groups_after * DIGITS - value.scale,
        );
        // The form has no zero digits at either end, and 0 has no digits at all.
        let first_weight = digits.count as i64 - i64::from(groups_after) - 1;
        let weight = if digits.count == 0 { 0 } else { first_weight };
        let mut stored = Self {
            bytes: [0; 4 + 2 * MAX_DIGITS],
            length: 0,
        };
        stored.push_header(value.scale, weight, value.is_negative());
        for digit in digits.significant().iter().rev() {
            stored.push(*digit);
        }
        stored
    }

    /// Returns the stored bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.length]
    }

    fn push_header(&mut self, scale: u32, weight: i64, is_negative: bool) {
        let scale_bits = u16::try_from(scale).unwrap_or(LONG_SCALE);
        let weight_bits = i16::try_from(weight).unwrap_or(i16::MAX).cast_unsigned();
        if scale <= SHORT_SCALE_MAX && (-64..=63).contains(&weight) {
            let sign = if is_negative { SHORT_NEGATIVE } else { 0 };
            let weight = weight_bits & (SHORT_WEIGHT | SHORT_WEIGHT_NEGATIVE);
            self.push(SHORT | sign | (scale_bits << SHORT_SCALE_SHIFT) | weight);
        } else {
            let sign = if is_negative { NEGATIVE } else { 0 };
            self.push(sign | (scale_bits & LONG_SCALE));
            self.push(weight_bits);
        }
    }

    fn push(&mut self, pair: u16) {
        self.bytes[self.length..self.length + 2].copy_from_slice(&pair.to_ne_bytes());
        self.length += 2;
    }
}

/// Digits to the base 10,000, the least significant first.
#[derive(Default)]
struct Digits {
    digits: [u16; MAX_DIGITS],
    count: usize,
}

impl Digits {
    /// Splits a magnitude whose last digit lacks `padding` decimal digits.
    fn split(&mut self, magnitude: u128, padding: u32) {
        let mut rest = magnitude;
        if padding > 0 && rest > 0 {
            let unit = 10_u128.pow(DIGITS - padding);
            self.push((rest % unit) as u64 * 10_u64.pow(padding));
            rest /= unit;
        }
        while rest > u128::from(u64::MAX) {
            self.push((rest % u128::from(BASE)) as u64);
            rest /= u128::from(BASE);
        }
        let mut rest = rest as u64;
        while rest > 0 {
            self.push(rest % BASE);
            rest /= BASE;
        }
    }

    fn push(&mut self, digit: u64) {
        self.digits[self.count] = digit as u16;
        self.count += 1;
    }

    /// Returns the digits without the zeros at the end of the number.
    fn significant(&self) -> &[u16] {
        let digits = &self.digits[..self.count];
        let zeros = digits.iter().take_while(|digit| **digit == 0).count();
        &digits[zeros..]
    }
}
