//! Numbers as people read them, and as lengths of a drawing.

use crate::decimal::Decimal;
use crate::quantity::QUANTITY_DECIMALS;

/// The number 1, in millionths.
pub(super) const ONE: i128 = 10_i128.pow(QUANTITY_DECIMALS);

/// Formats a number with commas between thousands and a true minus sign: `1,234,567.5`.
pub(super) fn grouped(number: Decimal) -> String {
    let text = number.to_string();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("−", digits),
        None => ("", text.as_str()),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let mut result = String::from(sign);
    for (position, digit) in whole.chars().enumerate() {
        if position > 0 && (whole.len() - position) % 3 == 0 {
            result.push(',');
        }
        result.push(digit);
    }
    if let Some(fraction) = fraction {
        result.push('.');
        result.push_str(fraction);
    }
    result
}

/// Formats a round number in few characters, exactly: `400k`, `1.5M`.
pub(super) fn compact(number: Decimal) -> String {
    let value = millionths(number);
    let fits = |(power, _): &&(u32, &str)| {
        let unit = ONE * 10_i128.pow(*power);
        value.abs() >= unit && value % (unit / 1_000) == 0
    };
    match [(12, "T"), (9, "B"), (6, "M"), (3, "k")].iter().find(fits) {
        Some((power, suffix)) => {
            let scaled = Decimal::new(value, QUANTITY_DECIMALS + power);
            format!("{}{suffix}", grouped(scaled))
        }
        None => grouped(number),
    }
}

/// Formats a percentage with one decimal, rounded down so that 99.99 does not look full.
pub(super) fn percent(number: Decimal) -> String {
    format!("{} %", grouped(down_to_tenth(number)))
}

/// Formats a percentage as a CSS width, from 0 to 100 percent.
pub(super) fn width(percent: Decimal) -> String {
    let percent = percent.clamp(Decimal::ZERO, Decimal::from_integer(100));
    format!("{}%", down_to_tenth(percent))
}

/// Returns `part` as a percentage of `whole`; `None` if `whole` is not greater than 0.
pub(super) fn share(part: Decimal, whole: Decimal) -> Option<Decimal> {
    let (part, whole) = (millionths(part), millionths(whole));
    if whole <= 0 {
        return None;
    }
    Some(Decimal::new(scaled(part, 1_000, whole), 1))
}

fn down_to_tenth(number: Decimal) -> Decimal {
    Decimal::new(millionths(number).div_euclid(100_000), 1)
}

/// Converts to millionths. Every quantity on the page has at most 6 decimals and 23 digits before
/// the point, so the result always fits.
pub(super) fn millionths(number: Decimal) -> i128 {
    number.coefficient_at(QUANTITY_DECIMALS).unwrap_or_default()
}

/// Returns `millionths` · 10^−6.
pub(super) fn from_millionths(millionths: i128) -> Decimal {
    Decimal::new(millionths, QUANTITY_DECIMALS)
}

/// Returns `value` · `length` / `whole`, rounded down; `whole` must be greater than 0.
pub(super) fn scaled(value: i128, length: i128, whole: i128) -> i128 {
    value.saturating_mul(length).div_euclid(whole)
}
