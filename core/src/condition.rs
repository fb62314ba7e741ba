//! Conditions on the context of a request, as entitlements and rules carry them.

use std::cmp::Ordering;

use serde_json::Value;

use crate::code::codes;
use crate::decimal::Decimal;

#[cfg(test)]
mod tests;

/// How a condition compares the context with its value.
///
/// A key is present when the context has it with anything but JSON null. On an absent key only
/// [`Operator::NotExists`] is met. An array in the context stands for each of its elements: `ne`
/// and `not_in` are met when no element equals, every other operator when any element does it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Operator {
    /// Equal; what a condition without an operator means.
    #[default]
    Eq,
    /// Present and not equal.
    Ne,
    /// Equal to one of a list.
    In,
    /// Present and equal to none of a list.
    NotIn,
    /// Greater.
    Gt,
    /// Greater or equal.
    Gte,
    /// Less.
    Lt,
    /// Less or equal.
    Lte,
    /// Begins with the value.
    Prefix,
    /// Present.
    Exists,
    /// Absent.
    NotExists,
}

codes!(Operator {
    Eq => "eq",
    Ne => "ne",
    In => "in",
    NotIn => "not_in",
    Gt => "gt",
    Gte => "gte",
    Lt => "lt",
    Lte => "lte",
    Prefix => "prefix",
    Exists => "exists",
    NotExists => "not_exists",
});

/// One condition: a row of `entitlement_conditions` or `control_rule_conditions`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// A top-level key of the context, or a path of keys joined by dots into nested objects. A
    /// key that is literally there goes before a path.
    pub key: String,
    /// The comparison.
    pub operator: Operator,
    /// What to compare with. Where an operator needs one, a missing or malformed value is met by
    /// nothing.
    pub value: Option<String>,
}

impl Condition {
    /// Whether the context, if there is one, meets the condition.
    ///
    /// Numbers compare as numbers, exactly; so do texts that are both plain numbers (`10`,
    /// `-2.5`). Booleans are the texts `true` and `false`. Other texts compare by code points.
    /// A number has no order with a text that is no number, and an object equals nothing. A
    /// number of more than 38 digits is only a text that may equal another, and has no order.
    #[must_use]
    pub fn is_met(&self, context: Option<&Value>) -> bool {
        match (
            context.and_then(|context| look_up(context, &self.key)),
            self.operator,
        ) {
            (found, Operator::NotExists) => found.is_none(),
            (found, Operator::Exists) => found.is_some(),
            (None, _) => false,
            (Some(found), operator) => self
                .value
                .as_deref()
                .is_some_and(|value| compares(found, operator, value)),
        }
    }
}

/// The first condition that the context does not meet.
#[must_use]
pub fn first_unmet<'a>(
    conditions: &'a [Condition],
    context: Option<&Value>,
) -> Option<&'a Condition> {
    conditions
        .iter()
        .find(|condition| !condition.is_met(context))
}

fn look_up<'a>(context: &'a Value, key: &str) -> Option<&'a Value> {
    let present = |value: &&Value| !value.is_null();
    let literal = context.get(key).filter(present);
    literal.or_else(|| {
        key.split('.')
            .try_fold(context, |value, part| value.get(part))
            .filter(present)
    })
}

fn compares(found: &Value, operator: Operator, value: &str) -> bool {
    let any = |test: &dyn Fn(&Value) -> bool| elements(found).iter().any(test);
    match operator {
        Operator::Eq => any(&|element| equals(element, value)),
        Operator::Ne => !any(&|element| equals(element, value)),
        Operator::In => list(value).is_some_and(|list| any(&|element| is_among(element, &list))),
        Operator::NotIn => {
            list(value).is_some_and(|list| !any(&|element| is_among(element, &list)))
        }
        Operator::Gt => any(&|element| order(element, value).is_some_and(Ordering::is_gt)),
        Operator::Gte => any(&|element| order(element, value).is_some_and(Ordering::is_ge)),
        Operator::Lt => any(&|element| order(element, value).is_some_and(Ordering::is_lt)),
        Operator::Lte => any(&|element| order(element, value).is_some_and(Ordering::is_le)),
        Operator::Prefix => {
            any(&|element| text_of(element).is_some_and(|text| text.starts_with(value)))
        }
        Operator::Exists | Operator::NotExists => false,
    }
}

fn elements(found: &Value) -> &[Value] {
    match found {
        Value::Array(elements) => elements,
        single => std::slice::from_ref(single),
    }
}

/// The text of a scalar; an object, an array in an array and null have none.
fn text_of(element: &Value) -> Option<String> {
    match element {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn equals(element: &Value, value: &str) -> bool {
    match numbers(element, value) {
        Some((left, right)) => left == right,
        None => text_of(element).is_some_and(|text| text == value),
    }
}

fn is_among(element: &Value, list: &[String]) -> bool {
    list.iter().any(|value| equals(element, value))
}

fn order(element: &Value, value: &str) -> Option<Ordering> {
    match (numbers(element, value), element) {
        (Some((left, right)), _) => Some(left.cmp(&right)),
        (None, Value::String(text)) => Some(text.as_str().cmp(value)),
        (None, _) => None,
    }
}

/// Both sides as numbers, where both are. An exponent is one only beside a JSON number: the texts
/// `1e3` and `1000` are two names, not one number.
fn numbers(element: &Value, value: &str) -> Option<(Decimal, Decimal)> {
    match element {
        Value::Number(number) => Decimal::parse(&number.to_string())
            .ok()
            .zip(Decimal::parse(value).ok()),
        Value::String(text) => plain_number(text).zip(plain_number(value)),
        _ => None,
    }
}

fn plain_number(text: &str) -> Option<Decimal> {
    let is_plain = |byte: u8| byte.is_ascii_digit() || byte == b'.' || byte == b'-';
    if text.bytes().all(is_plain) {
        Decimal::parse(text).ok()
    } else {
        None
    }
}

/// The values of a list: a JSON array of scalars if the text starts with `[`, else separated by
/// commas, blanks around each ignored. `None` for a malformed array.
fn list(text: &str) -> Option<Vec<String>> {
    if text.trim_start().starts_with('[') {
        let values: Vec<Value> = serde_json::from_str(text).ok()?;
        values.iter().map(text_of).collect()
    } else {
        Some(
            text.split(',')
                .map(|value| value.trim().to_owned())
                .collect(),
        )
    }
}
