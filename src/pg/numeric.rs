//! `numeric` values, through the type's documented binary format.
#![allow(unsafe_code)]

pub(crate) use mec_core::decimal::Decimal;
use pgrx::pg_sys;

use crate::pg::datum::builtin;

/// A `numeric` as a caller can send it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Numeric {
    /// A number that a [`Decimal`] holds.
    Finite(Decimal),
    /// A number with more digits than any quantity has.
    TooLong,
    /// NaN.
    NotANumber,
    /// One of the infinities.
    Infinite,
}

const SIGN_POSITIVE: u16 = 0x0000;
const SIGN_NEGATIVE: u16 = 0x4000;
const SIGN_NAN: u16 = 0xC000;
/// Decimal digits in one digit of the format.
const DIGITS: u32 = 4;
const BASE: i128 = 10_000;

impl Numeric {
    /// Reads a `numeric` datum.
    ///
    /// # Safety
    /// `datum` is a non-NULL `numeric`.
    pub(crate) unsafe fn from_datum(datum: pg_sys::Datum) -> Self {
        // SAFETY: numeric_send takes one numeric and returns a bytea that it allocated.
        let bytes = unsafe {
            let wire = builtin(pg_sys::numeric_send, &[datum]);
            pgrx::varlena::varlena_to_byte_slice(wire.cast_mut_ptr())
        };
        Self::from_wire(bytes)
    }

    fn from_wire(bytes: &[u8]) -> Self {
        let field = |n: usize| match bytes.get(2 * n..2 * n + 2) {
            Some(&[high, low]) => u16::from_be_bytes([high, low]),
            _ => 0,
        };
        let (count, weight, sign) = (field(0), field(1).cast_signed(), field(2));
        match sign {
            SIGN_POSITIVE | SIGN_NEGATIVE => {}
            SIGN_NAN => return Self::NotANumber,
            _ => return Self::Infinite,
        }
        let digits = (0..usize::from(count)).map(|n| i128::from(field(4 + n)));
        match compose(digits, i32::from(count), i32::from(weight)) {
            Some(value) if sign == SIGN_NEGATIVE => Self::Finite(Decimal {
                coefficient: -value.coefficient,
                scale: value.scale,
            }),
            Some(value) => Self::Finite(value),
            None => Self::TooLong,
        }
    }
}

/// The value of base-10,000 digits whose first stands for 10,000^weight; `None` beyond i128.
fn compose(digits: impl Iterator<Item = i128>, count: i32, weight: i32) -> Option<Decimal> {
    let mut coefficient = 0i128;
    for digit in digits {
        coefficient = coefficient.checked_mul(BASE)?.checked_add(digit)?;
    }
    let exponent = weight + 1 - count;
    if exponent >= 0 {
        let power = BASE.checked_pow(exponent.unsigned_abs());
        let coefficient = if coefficient == 0 {
            0
        } else {
            coefficient.checked_mul(power?)?
        };
        return Some(Decimal {
            coefficient,
            scale: 0,
        });
    }
    Some(Decimal {
        coefficient,
        scale: exponent.unsigned_abs() * DIGITS,
    })
}

/// Makes a `numeric` datum that shows `value` with its own scale, in the current memory context.
pub(crate) fn to_datum(value: &Decimal) -> pg_sys::Datum {
    let mut wire = to_wire(value);
    let length = i32::try_from(wire.len()).unwrap_or(0);
    let mut buffer = pg_sys::StringInfoData {
        data: wire.as_mut_ptr().cast(),
        len: length,
        maxlen: length,
        cursor: 0,
    };
    // SAFETY: numeric_recv reads `len` bytes from the buffer, which outlives the call, and takes the
    // type's oid and a modifier (-1: none) besides.
    unsafe {
        let arguments = [
            pg_sys::Datum::from(&raw mut buffer),
            pg_sys::Datum::from(pg_sys::NUMERICOID),
            pg_sys::Datum::from(-1i32),
        ];
        builtin(pg_sys::numeric_recv, &arguments)
    }
}

fn to_wire(value: &Decimal) -> Vec<u8> {
    // Digits of the format are groups of four on either side of the point.
    let groups_after = value.scale.div_ceil(DIGITS);
    let padding = groups_after * DIGITS - value.scale;
    let mut digits = vec![];
    let mut rest = value.coefficient.unsigned_abs();
    if padding > 0 {
        // The last group holds 4 - padding digits of the coefficient, shifted to its left.
        let unit = 10u128.pow(DIGITS - padding);
        digits.push((rest % unit) * 10u128.pow(padding));
        rest /= unit;
    }
    while rest > 0 {
        digits.push(rest % 10_000);
        rest /= 10_000;
    }
    let count = u16::try_from(digits.len()).unwrap_or(0);
    let weight =
        i16::try_from(digits.len()).unwrap_or(0) - i16::try_from(groups_after).unwrap_or(0) - 1;
    let sign = if value.coefficient < 0 {
        SIGN_NEGATIVE
    } else {
        SIGN_POSITIVE
    };
    let mut wire = Vec::with_capacity(8 + 2 * digits.len());
    wire.extend(count.to_be_bytes());
    wire.extend(weight.to_be_bytes());
    wire.extend(sign.to_be_bytes());
    wire.extend(u16::try_from(value.scale).unwrap_or(0).to_be_bytes());
    for digit in digits.iter().rev() {
        wire.extend(u16::try_from(*digit).unwrap_or(0).to_be_bytes());
    }
    wire
}
