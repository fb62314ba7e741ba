//! `numeric` as PostgreSQL stores it.
//!
//! The form is that of data files, which pg_upgrade carries from one major version to the next, so it is the
//! same in all that are supported: a header of sign, display scale and weight (two bytes where they are
//! small, else four), then digits to the base 10,000, in the machine's byte order. Source: the head of
//! `src/backend/utils/adt/numeric.c`.

use crate::decimal::Decimal;

#[cfg(test)]
mod tests;

/// A `numeric` as a caller can send it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Numeric {
    /// A number that a [`Decimal`] holds.
    Finite(Decimal),
    /// A number with more digits than any quantity has.
    TooLong,
    /// NaN.
    NotANumber,
    /// One of the infinities.
    Infinite,
}

/// Decimal digits in one digit of the form.
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

/// The digits of an `i128` on both sides of the point, each side begun anew.
const MAX_DIGITS: usize = 11;

impl Numeric {
    /// Reads the stored form, without the length before it.
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

/// The stored number with as many digits after the point as it is shown with; `None` for what is not finite
/// or has more digits than a [`Decimal`].
#[must_use]
pub fn shown(stored: &[u8]) -> Option<Decimal> {
    let form = Form::of(stored)?;
    let value = compose(form.digits, form.weight, form.is_negative)?;
    Some(Decimal::new(value.coefficient_at(form.scale)?, form.scale))
}

/// A number that takes more characters than this in plain notation is written with an exponent.
pub const PLAIN_CHARS: usize = 300;

/// The stored number as text, exactly; `None` for what is not finite.
///
/// In plain notation, with as many digits after the point as it is shown with, where that takes at most
/// [`PLAIN_CHARS`] characters beyond the digits that are stored; else with an exponent, so that the text is
/// never much longer than what is stored: `1e-16383`.
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

/// The number `digits` · 10^`exponent` with that many digits after the point; `None` where too many of
/// its digits would be zeros that are not stored.
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

/// A finite number taken apart.
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

    /// The significant decimal digits, without zeros at either end, and the power of ten of the last one.
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

/// The two bytes at that place, counted in twos.
fn pair(bytes: &[u8], place: usize) -> u16 {
    match bytes.get(2 * place..2 * place + 2) {
        Some(&[first, second]) => u16::from_ne_bytes([first, second]),
        _ => 0,
    }
}

/// A weight of seven bits, the first of which is its sign.
fn short_weight(header: u16) -> i32 {
    let weight = header & SHORT_WEIGHT;
    let signed = if header & SHORT_WEIGHT_NEGATIVE != 0 {
        weight | !SHORT_WEIGHT
    } else {
        weight
    };
    i32::from(signed.cast_signed())
}

/// The value of digits whose first stands for 10,000^weight; `None` beyond an `i128`.
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

/// The stored form of a number, without the length before it.
#[derive(Clone, Copy, Debug)]
pub struct Stored {
    bytes: [u8; 4 + 2 * MAX_DIGITS],
    length: usize,
}

impl Stored {
    /// The form of a number that is shown with its own scale.
    #[must_use]
    pub fn of(value: &Decimal) -> Self {
        let groups_after = value.scale.div_ceil(DIGITS);
        let mut digits = Digits::default();
        digits.split(
            value.coefficient.unsigned_abs(),
            groups_after * DIGITS - value.scale,
        );
        // The form has no zeros at either end; the number 0 has no digits at all.
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

    /// The bytes.
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

/// Digits to the base 10,000, the least first.
#[derive(Default)]
struct Digits {
    digits: [u16; MAX_DIGITS],
    count: usize,
}

impl Digits {
    /// Splits a magnitude that stands `padding` decimal digits short of a whole last digit.
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

    /// Without the zeros at the end of the number.
    fn significant(&self) -> &[u16] {
        let digits = &self.digits[..self.count];
        let zeros = digits.iter().take_while(|digit| **digit == 0).count();
        &digits[zeros..]
    }
}
