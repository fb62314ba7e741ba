//! Conditions that entitlements and rules place on the context of a request (§5.10 to §5.14).

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
    /// Returns whether the context of a request, if it has one, meets the condition.
    ///
    /// Numbers are compared exactly, and so are two texts that are both plain numbers (`10`, `-2.5`).
    /// Booleans are compared as the texts `true` and `false`. Other texts are ordered by code point. An
    /// object equals nothing. A number and a text that is not a number have no order, so `gt`, `gte`, `lt`
    /// and `lte` are not met. A JSON number of more than 38 digits is compared as a text: it can be equal
    /// but has no order. A number that takes hundreds of zeros to write out (`1e400`) equals nothing.
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
    let operand = || Operand::of(value);
    let is = |wanted: fn(Ordering) -> bool| {
        let operand = operand();
        any_element(found, |element| element.order(&operand).is_some_and(wanted))
    };
    match operator {
        Operator::Eq => is_among(found, &[operand()]),
        Operator::Ne => !is_among(found, &[operand()]),
        Operator::In => list(value).is_some_and(|list| is_among(found, &operands(&list))),
        Operator::NotIn => list(value).is_some_and(|list| !is_among(found, &operands(&list))),
        Operator::Gt => is(Ordering::is_gt),
        Operator::Gte => is(Ordering::is_ge),
        Operator::Lt => is(Ordering::is_lt),
        Operator::Lte => is(Ordering::is_le),
        Operator::Prefix => any_element(found, |element| element.begins_with(value)),
        Operator::Exists | Operator::NotExists => false,
    }
}

/// Returns whether any element of `found` passes a test. Each element is parsed once, however many values
/// it is compared with.
fn any_element(found: &Value, test: impl Fn(&Element) -> bool) -> bool {
    let elements = match found {
        Value::Array(elements) => elements,
        single => std::slice::from_ref(single),
    };
    elements.iter().any(|element| test(&Element::of(element)))
}

fn is_among(found: &Value, operands: &[Operand]) -> bool {
    any_element(found, |element| {
        operands.iter().any(|operand| element.equals(operand))
    })
}

fn operands(list: &[String]) -> Vec<Operand<'_>> {
    list.iter().map(|value| Operand::of(value)).collect()
}

/// The value of a condition, with the number that it spells.
struct Operand<'a> {
    text: &'a str,
    number: Option<Decimal>,
    /// The number, unless the text has an exponent. The texts `1e3` and `1000` are two names and not one
    /// number; an exponent is recognized only in a comparison with a JSON number.
    plain: Option<Decimal>,
}

impl<'a> Operand<'a> {
    fn of(text: &'a str) -> Self {
        Self {
            text,
            number: number_of(text),
            plain: plain_number(text),
        }
    }
}

/// One value of the context.
enum Element<'a> {
    /// A text, and the number that it spells plainly.
    Text(&'a str, Option<Decimal>),
    /// A number, with its text as written.
    Number(&'a str, Option<Decimal>),
    Bool(bool),
    /// An object, a nested array, or null.
    Other,
}

impl<'a> Element<'a> {
    fn of(value: &'a Value) -> Self {
        match value {
            Value::String(text) => Self::Text(text, plain_number(text)),
            Value::Number(number) => Self::Number(number.as_str(), number_of(number.as_str())),
            Value::Bool(truth) => Self::Bool(*truth),
            Value::Null | Value::Array(_) | Value::Object(_) => Self::Other,
        }
    }

    /// Returns both sides as numbers, or `None` if one of them is not a number.
    fn numbers(&self, operand: &Operand) -> Option<(Decimal, Decimal)> {
        match self {
            Self::Number(_, number) => (*number).zip(operand.number),
            Self::Text(_, number) => (*number).zip(operand.plain),
            Self::Bool(_) | Self::Other => None,
        }
    }

    /// Returns the text of a scalar. A number with an exponent has none, because it is too large or too
    /// fine to be written out.
    fn text(&self) -> Option<&'a str> {
        match self {
            Self::Text(text, _) => Some(text),
            Self::Number(text, _) => Some(*text).filter(|text| !text.contains(['e', 'E'])),
            Self::Bool(true) => Some("true"),
            Self::Bool(false) => Some("false"),
            Self::Other => None,
        }
    }

    fn equals(&self, operand: &Operand) -> bool {
        match self.numbers(operand) {
            // Both have their smallest scale, so equal numbers are equal pairs.
            Some((left, right)) => {
                (left.coefficient, left.scale) == (right.coefficient, right.scale)
            }
            None => self.text() == Some(operand.text),
        }
    }

    fn order(&self, operand: &Operand) -> Option<Ordering> {
        match (self.numbers(operand), self) {
            (Some((left, right)), _) => Some(left.cmp(&right)),
            (None, Self::Text(text, _)) => Some((*text).cmp(operand.text)),
            (None, _) => None,
        }
    }

    fn begins_with(&self, value: &str) -> bool {
        self.text().is_some_and(|text| text.starts_with(value))
    }
}

/// Returns the number that a text spells, at its smallest scale.
fn number_of(text: &str) -> Option<Decimal> {
    // Most texts are not numbers, and their first character tells so at the lowest cost.
    let may_be = |byte: &u8| byte.is_ascii_digit() || b"+-.nNiI".contains(byte);
    text.as_bytes()
        .first()
        .filter(|byte| may_be(byte))
        .and_then(|_| Decimal::parse(text).ok())
        .map(Decimal::normalised)
}

fn plain_number(text: &str) -> Option<Decimal> {
    let is_plain = |byte: u8| byte.is_ascii_digit() || byte == b'.' || byte == b'-';
    if text.bytes().all(is_plain) {
        number_of(text)
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
        let text = |value: &Value| match value {
            Value::Number(number) => Some(number.to_string()),
            other => Element::of(other).text().map(str::to_owned),
        };
        values.iter().map(text).collect()
    } else {
        Some(
            text.split(',')
                .map(|value| value.trim().to_owned())
                .collect(),
        )
    }
}
