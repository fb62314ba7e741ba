//! Reads and checks the fields of JSON objects that callers pass (§9.12, §19).

use mec_core::decimal::{Decimal, DecimalError};
use mec_core::numeric::Numeric;
use mec_core::quantity::Quantity;
use mec_core::text::{Field, shorten};
use mec_core::time::Instant;
use serde_json::{Map, Value as Json};
use uuid::Uuid;

use super::input;
use crate::error::{Error, Result};

/// Returns the fields of an object; `name` describes it in errors.
///
/// # Errors
/// 22023 if the value is not an object.
pub(super) fn object(name: &str, value: Json) -> Result<Fields> {
    match value {
        Json::Object(fields) => Ok(Fields(fields)),
        other => Err(malformed(name, &other, "a JSON object")),
    }
}

/// The fields of an object that have not been read yet.
pub(super) struct Fields(Map<String, Json>);

impl Fields {
    /// Takes a field that may be missing or null.
    pub(super) fn optional<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(&str, Json) -> Result<T>,
    ) -> Result<Option<T>> {
        match self.0.remove(name) {
            None | Some(Json::Null) => Ok(None),
            Some(value) => read(name, value).map(Some),
        }
    }

    /// Takes a field that must be present and not null.
    ///
    /// # Errors
    /// 22004 if it is not.
    pub(super) fn required<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(&str, Json) -> Result<T>,
    ) -> Result<T> {
        self.optional(name, read)?.ok_or_else(|| Error::null(name))
    }

    /// Refuses the fields that have not been read, because a misspelt field would otherwise be ignored.
    ///
    /// # Errors
    /// 22023 for the first such field.
    pub(super) fn refuse_others(&self) -> Result<()> {
        match self.0.keys().next() {
            None => Ok(()),
            Some(name) => Err(
                Error::argument(format!("unknown field \"{}\"", shorten(name, 60)))
                    .hint("See the function's documentation for the fields it knows."),
            ),
        }
    }
}

fn malformed(name: &str, value: &Json, wanted: &str) -> Error {
    Error::argument(format!(
        "{name} {} is not {wanted}",
        shorten(&value.to_string(), 60)
    ))
}

/// Reads a text that fits its column.
///
/// # Errors
/// 22023 if it is no text or blank; 22001 if it is too long.
pub(super) fn text(field: Field) -> impl FnOnce(&str, Json) -> Result<String> {
    move |name, value| match value {
        Json::String(text) => input::check_text(name, text, field),
        other => Err(malformed(name, &other, "a text")),
    }
}

/// Reads a uuid.
///
/// # Errors
/// 22023 if the value is not one.
pub(super) fn id(name: &str, value: Json) -> Result<Uuid> {
    let parsed = value.as_str().and_then(|text| Uuid::try_parse(text).ok());
    parsed.ok_or_else(|| malformed(name, &value, "a uuid"))
}

/// Reads a quantity from a JSON number, or from a text that is a number, because the numbers of some
/// senders are binary floats.
///
/// # Errors
/// 22023 if it is no number; 22003 if it is out of range.
pub(super) fn quantity(name: &str, value: Json) -> Result<Quantity> {
    let text = match &value {
        Json::Number(number) => number.to_string(),
        Json::String(text) => text.clone(),
        other => return Err(malformed(name, other, "a number")),
    };
    let number = match Decimal::parse(&text) {
        Ok(decimal) => Numeric::Finite(decimal),
        Err(DecimalError::TooLong) => Numeric::TooLong,
        Err(_) => return Err(malformed(name, &value, "a number")),
    };
    input::quantity(name, number)
}

/// Reads an instant with its UTC offset.
///
/// # Errors
/// 22023 if the value is not one.
pub(super) fn instant(name: &str, value: Json) -> Result<Instant> {
    let parsed = value.as_str().and_then(Instant::parse);
    parsed.ok_or_else(|| malformed(name, &value, "an instant such as \"2026-03-29T01:30:00Z\""))
}
