//! Arguments as the contract allows them.

use mec_core::decimal::Decimal;
use mec_core::jsonb;
use mec_core::numeric::Numeric;
use mec_core::quantity::Quantity;
use mec_core::text::{Field, TextError, shorten};
use mec_core::time::Instant;
use serde_json::Value as Json;

use crate::error::{Error, Result};
use crate::pg::call::{Call, too_many_bytes};
use crate::pg::clock;
use crate::pg::interrupt;
use crate::settings;
use crate::store::hold::TimeToLive;

/// 1970-01-01: no event occurred before.
const FIRST_OCCURRENCE: Instant = Instant::from_unix_micros(0);

/// The longest time to live of a lease or reservation, in minutes: ten years.
const MAX_TTL_MINUTES: i32 = 5_256_000;

/// A text that must be there.
pub(super) fn required_text(
    call: &Call,
    position: usize,
    name: &str,
    field: Field,
) -> Result<String> {
    optional_text(call, position, name, field)?.ok_or_else(|| Error::null(name))
}

/// A text that may be NULL. One that is too long is not copied.
pub(super) fn optional_text(
    call: &Call,
    position: usize,
    name: &str,
    field: Field,
) -> Result<Option<String>> {
    let Some(text) = call.text(position, name)? else {
        return Ok(None);
    };
    let checked = field.check(name, text).map_err(refused_text)?;
    Ok(Some(checked.to_owned()))
}

/// A text that its column can hold.
pub(crate) fn check_text(name: &str, text: String, field: Field) -> Result<String> {
    field.check(name, &text).map_err(refused_text)?;
    Ok(text)
}

fn refused_text(error: TextError) -> Error {
    let (message, detail) = (error.to_string(), error.detail());
    match error {
        TextError::TooLong { .. } => Error::too_long(message).detail(detail),
        TextError::Blank { .. } => Error::argument(message).detail(detail),
    }
}

/// A quantity that must be there.
pub(super) fn required_quantity(call: &Call, position: usize, name: &str) -> Result<Quantity> {
    quantity(name, call.required(position, name)?)
}

/// A quantity as a caller sends it.
pub(crate) fn quantity(name: &str, value: Numeric) -> Result<Quantity> {
    let refused = |message: String| {
        Error::quantity(message).detail("A quantity has at most 12 integer and 6 decimal digits.")
    };
    match value {
        Numeric::Finite(decimal) => Quantity::from_decimal(decimal).map_err(|error| {
            refused(format!(
                "{name} {} {error}",
                shorten(&decimal.to_string(), 60)
            ))
        }),
        Numeric::TooLong => Err(refused(format!("{name} has too many digits"))),
        Numeric::NotANumber => Err(refused(format!("{name} NaN is not a number"))),
        Numeric::Infinite => Err(refused(format!("{name} is infinite"))),
    }
}

/// A quantity that must not be negative.
pub(super) fn not_negative(name: &str, quantity: Quantity) -> Result<Quantity> {
    if quantity < Quantity::ZERO {
        return Err(
            Error::quantity(format!("{name} {quantity} is negative")).hint("Ask for 0 or more.")
        );
    }
    Ok(quantity)
}

/// An instant that may be NULL but not infinite.
pub(super) fn optional_instant(
    call: &Call,
    position: usize,
    name: &str,
) -> Result<Option<Instant>> {
    let instant: Option<Instant> = call.optional(position)?;
    instant.map(|instant| finite(name, instant)).transpose()
}

/// An instant that is not infinite.
pub(crate) fn finite(name: &str, instant: Instant) -> Result<Instant> {
    if !instant.is_finite() {
        return Err(
            Error::instant(format!("{name} {instant} is not a point in time"))
                .hint("Pass a finite timestamp."),
        );
    }
    Ok(instant)
}

/// The instant of an event: not before 1970, not further ahead of the clock than mec.max_clock_skew.
pub(crate) fn check_occurrence(name: &str, instant: Instant) -> Result<Instant> {
    finite(name, instant)?;
    if instant < FIRST_OCCURRENCE {
        return Err(Error::instant(format!("{name} {instant} is before 1970"))
            .hint("Check the clock or the unit of the sender's timestamps."));
    }
    let latest = clock::wall_clock().checked_add_micros(settings::max_clock_skew_micros());
    if latest.is_some_and(|latest| latest < instant) {
        return Err(
            Error::instant(format!("{name} {instant} is too far in the future"))
                .detail("Events may be ahead of the server's clock by mec.max_clock_skew at most.")
                .hint("Check the sender's clock, or let a superuser set mec.max_clock_skew."),
        );
    }
    Ok(instant)
}

/// Refuses a period that ends before it starts.
pub(crate) fn check_period(start: Option<Instant>, end: Option<Instant>) -> Result<()> {
    match start.zip(end) {
        Some((start, end)) if end < start => Err(Error::argument(format!(
            "p_period_end {end} is before p_period_start {start}"
        ))
        .hint("A period ends at its start or after it.")),
        _ => Ok(()),
    }
}

/// The most bytes of one JSON object: a context, the details of an event, an element of a batch.
pub(super) const MAX_OBJECT_BYTES: usize = 512 * 1024;

/// How large an array of objects may be.
pub(super) struct ArrayLimits {
    /// The most elements.
    pub(super) elements: usize,
    /// The most bytes of all of them.
    pub(super) bytes: usize,
}

/// An array of objects, which are decoded one by one.
pub(super) struct JsonArray(Vec<u8>);

impl JsonArray {
    /// An argument that is such an array.
    pub(super) fn required(
        call: &Call,
        position: usize,
        name: &str,
        limits: &ArrayLimits,
    ) -> Result<Self> {
        let stored = call
            .stored_json(position, name, limits.bytes)
            .map_err(|error| error.hint("Split it into several calls."))?
            .ok_or_else(|| Error::null(name))?;
        let Some(array) = jsonb::Array::of(&stored) else {
            return Err(not_an_array(name, &stored));
        };
        let (length, most) = (array.length(), limits.elements);
        if length > most {
            return Err(
                Error::argument(format!("{name} has {length} elements, more than {most}"))
                    .hint("Split it into several calls."),
            );
        }
        Ok(Self(stored))
    }

    /// Its elements in order.
    pub(super) fn elements(&self) -> impl Iterator<Item = jsonb::Element<'_>> {
        let array = jsonb::Array::of(&self.0);
        array.into_iter().flat_map(jsonb::Array::elements)
    }
}

fn not_an_array(name: &str, stored: &[u8]) -> Error {
    let shown = if stored.len() > MAX_OBJECT_BYTES {
        String::new()
    } else {
        let value = jsonb::decode(stored).unwrap_or_default();
        format!("{} ", shorten(&value.to_string(), 60))
    };
    Error::argument(format!("{name} {shown}is not a JSON array")).hint("Pass an array of objects.")
}

/// The value of an element of an array.
pub(super) fn element(name: &str, element: jsonb::Element) -> Result<Json> {
    interrupt::heed();
    if element.size() > MAX_OBJECT_BYTES {
        return Err(too_many_bytes(name, element.size(), MAX_OBJECT_BYTES));
    }
    element
        .decode()
        .map_err(|refused| Error::argument(format!("{name} {refused}")))
}

/// A JSON argument that may be NULL.
fn json(call: &Call, position: usize, name: &str) -> Result<Option<Json>> {
    let Some(stored) = call.stored_json(position, name, MAX_OBJECT_BYTES)? else {
        return Ok(None);
    };
    jsonb::decode(&stored)
        .map(Some)
        .map_err(|refused| Error::argument(format!("{name} {refused}")))
}

/// The context of a request: an object, or NULL.
pub(super) fn context(call: &Call, position: usize) -> Result<Option<Json>> {
    context_object("p_context", json(call, position, "p_context")?)
}

/// The details of an event, as an argument.
pub(super) fn details_of(call: &Call, position: usize) -> Result<Option<Vec<(String, String)>>> {
    details(json(call, position, "p_details")?)
}

/// The same, as it stands in an array of requests.
pub(super) fn context_object(name: &str, context: Option<Json>) -> Result<Option<Json>> {
    match context {
        Some(other) if !other.is_object() => {
            let shown = shorten(&other.to_string(), 60);
            Err(
                Error::argument(format!("{name} {shown} is not a JSON object"))
                    .hint("Pass an object of keys and values, such as {\"region\": \"eu\"}."),
            )
        }
        context => Ok(context),
    }
}

/// The details of an event: a flat object of texts, ordered by key; `None` for NULL.
pub(crate) fn details(details: Option<Json>) -> Result<Option<Vec<(String, String)>>> {
    let Some(details) = details else {
        return Ok(None);
    };
    let Json::Object(pairs) = details else {
        let shown = shorten(&details.to_string(), 60);
        return Err(
            Error::argument(format!("p_details {shown} is not a JSON object"))
                .hint("Pass a flat object of texts, such as {\"job\": \"17\"}."),
        );
    };
    let mut result = vec![];
    for (key, value) in pairs {
        let key = check_text("p_details key", key, Field::DETAIL_KEY)?;
        let Json::String(text) = value else {
            return Err(
                Error::argument(format!("p_details value of \"{key}\" is not a text"))
                    .detail("Details are a flat object of texts.")
                    .hint("Write numbers and flags as texts."),
            );
        };
        result.push((
            key,
            check_text("p_details value", text, Field::DETAIL_VALUE)?,
        ));
    }
    result.sort();
    Ok(Some(result))
}

/// A time to live, in minutes.
pub(super) fn time_to_live(name: &str, minutes: i32) -> Result<TimeToLive> {
    if !(1..=MAX_TTL_MINUTES).contains(&minutes) {
        return Err(Error::argument(format!("{name} {minutes} is out of range"))
            .detail(format!("A time to live is 1 to {MAX_TTL_MINUTES} minutes.")));
    }
    Ok(TimeToLive { minutes })
}

/// A decimal as callers see quantities: without trailing zeros.
pub(super) fn shown(decimal: Decimal) -> Decimal {
    decimal.normalised()
}
