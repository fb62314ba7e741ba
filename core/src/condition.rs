//! Conditions that entitlements and rules place on the context of a request.

use std::cmp::Ordering;

use serde_json::Value;

use crate::code::codes;
use crate::decimal::Decimal;

#[cfg(test)]
mod tests;

/// The comparison between a value in the context and the value of a condition.
///
/// A key is absent if the context lacks it or holds JSON null there. An absent key meets only
/// [`Operator::NotExists`]. An array in the context is tested element by element: `ne` and `not_in`
/// are met if no element is equal, every other operator is met if at least one element meets it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Operator {
    /// Equal. A condition stored without an operator uses this one.
    #[default]
    Eq,
    /// Present, and not equal.
    Ne,
    /// Equal to a member of a list.
    In,
    /// Present, and equal to no member of a list.
    NotIn,
    /// Greater than the value.
    Gt,
    /// Greater than or equal to the value.
    Gte,
    /// Less than the value.
    Lt,
    /// Less than or equal to the value.
    Lte,
    /// A text, number or boolean whose text begins with the value.
    Prefix,
    /// Present, whatever its value.
    Exists,
    /// Absent, or JSON null.
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
    /// A top-level key of the context, or keys joined by dots that lead into nested objects. A
    /// top-level key that contains the dots itself takes precedence over the nested one.
    pub key: String,
    /// How the two values are compared.
    pub operator: Operator,
    /// The value to compare with; a list for `in` and `not_in`. If the operator needs a value and
    /// this one is missing or malformed, the condition is never met.
    pub value: Option<String>,
}

impl Condition {
    /// Tests the context of a request, if it has one.
    ///
    /// Numbers are compared exactly, and so are two texts that are both plain numbers (`10`,
    /// `-2.5`). Booleans are compared as the texts `true` and `false`. Other texts are ordered by
    /// code point. An object equals nothing. A number and a text that is not a number have no
    /// order, so `gt`, `gte`, `lt` and `lte` are not met. A JSON number of more than 38 digits is
    /// compared as a text: it can be equal but has no order.
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

/// Returns the first condition, in the order given, that the context does not meet.
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

/// The text of a scalar. Objects, null, and arrays within an array have none.
fn text_of(element: &Value) -> Option<String> {
    match element {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn equals(element: &Value, value: &str) -> bool {
    match as_numbers(element, value) {
        Some((left, right)) => left == right,
        None => text_of(element).is_some_and(|text| text == value),
    }
}

fn is_among(element: &Value, list: &[String]) -> bool {
    list.iter().any(|value| equals(element, value))
}

fn order(element: &Value, value: &str) -> Option<Ordering> {
    match (as_numbers(element, value), element) {
        (Some((left, right)), _) => Some(left.cmp(&right)),
        (None, Value::String(text)) => Some(text.as_str().cmp(value)),
        (None, _) => None,
    }
}

/// Returns both sides as numbers if both are numbers. Exponents are read only if the element is a
/// JSON number: the texts `1e3` and `1000` are two different names.
fn as_numbers(element: &Value, value: &str) -> Option<(Decimal, Decimal)> {
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

/// Splits a list into its values. A text that starts with `[` is a JSON array of scalars; any other
/// text is split at commas, and blanks around each value are dropped. Returns `None` for a
/// malformed array.
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
