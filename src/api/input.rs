//! Reads and checks the arguments of SQL functions (§19).

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

/// 1970-01-01 UTC. No event may be earlier (§19.2).
const FIRST_OCCURRENCE: Instant = Instant::from_unix_micros(0);

/// The longest time to live of a lease or reservation: ten years, in minutes (§19.5).
const MAX_TTL_MINUTES: i32 = 5_256_000;

/// Reads a text argument that must not be NULL.
///
/// # Errors
/// 22004 for NULL; otherwise as [`check_text`].
pub(super) fn required_text(
    call: &Call,
    position: usize,
    name: &str,
    field: Field,
) -> Result<String> {
    optional_text(call, position, name, field)?.ok_or_else(|| Error::null(name))
}

/// Reads a text argument that may be NULL. A text that is too long is refused before it is copied.
///
/// # Errors
/// As [`check_text`].
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

/// Checks that a text fits its column.
///
/// # Errors
/// 22001 if it is too long; 22023 if it is blank.
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

/// Reads a quantity argument that must not be NULL.
///
/// # Errors
/// 22004 for NULL; otherwise as [`quantity`].
pub(super) fn required_quantity(call: &Call, position: usize, name: &str) -> Result<Quantity> {
    quantity(name, call.required(position, name)?)
}

/// Converts a number of the caller into a quantity.
///
/// # Errors
/// 22003 if it is NaN or infinite, or has more than 12 integer or 6 decimal digits.
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

/// Refuses a negative quantity.
///
/// # Errors
/// 22003.
pub(super) fn not_negative(name: &str, quantity: Quantity) -> Result<Quantity> {
    if quantity < Quantity::ZERO {
        return Err(
            Error::quantity(format!("{name} {quantity} is negative")).hint("Ask for 0 or more.")
        );
    }
    Ok(quantity)
}

/// Reads an instant argument that may be NULL.
///
/// # Errors
/// 22008 if it is infinite.
pub(super) fn optional_instant(
    call: &Call,
    position: usize,
    name: &str,
) -> Result<Option<Instant>> {
    let instant: Option<Instant> = call.optional(position)?;
    instant.map(|instant| finite(name, instant)).transpose()
}

/// Refuses an infinite instant.
///
/// # Errors
/// 22008.
pub(crate) fn finite(name: &str, instant: Instant) -> Result<Instant> {
    if !instant.is_finite() {
        return Err(
            Error::instant(format!("{name} {instant} is not a point in time"))
                .hint("Pass a finite timestamp."),
        );
    }
    Ok(instant)
}

/// Checks the instant of an event: not before 1970, and not further ahead of the wall clock than
/// `mec.max_clock_skew` (§9.9).
///
/// # Errors
/// 22008.
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
///
/// # Errors
/// 22023.
pub(crate) fn check_period(start: Option<Instant>, end: Option<Instant>) -> Result<()> {
    match start.zip(end) {
        Some((start, end)) if end < start => Err(Error::argument(format!(
            "p_period_end {end} is before p_period_start {start}"
        ))
        .hint("A period ends at its start or after it.")),
        _ => Ok(()),
    }
}

/// The largest size in bytes of one JSON object: a context, the details of an event, or an element of a
/// batch.
pub(super) const MAX_OBJECT_BYTES: usize = 512 * 1024;

/// The limits on an array of objects.
pub(super) struct ArrayLimits {
    /// The largest number of elements.
    pub(super) elements: usize,
    /// The largest size of the whole array in bytes.
    pub(super) bytes: usize,
}

/// An array of objects in its stored form; the elements are decoded one by one.
pub(super) struct JsonArray(Vec<u8>);

impl JsonArray {
    /// Reads an argument that must be such an array.
    ///
    /// # Errors
    /// 22004 for NULL; 22023 if it is no array or exceeds `limits`.
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

    /// Returns the elements in order.
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

/// Decodes an element of an array; `name` describes it in errors.
///
/// # Errors
/// 22023 if it is too large or cannot be decoded.
pub(super) fn element(name: &str, element: jsonb::Element) -> Result<Json> {
    interrupt::heed();
    if element.size() > MAX_OBJECT_BYTES {
        return Err(too_many_bytes(name, element.size(), MAX_OBJECT_BYTES));
    }
    element
        .decode()
        .map_err(|refused| Error::argument(format!("{name} {refused}")))
}

/// Reads a JSON argument that may be NULL.
///
/// # Errors
/// 22023 if it is too large or cannot be decoded.
fn json(call: &Call, position: usize, name: &str) -> Result<Option<Json>> {
    let Some(stored) = call.stored_json(position, name, MAX_OBJECT_BYTES)? else {
        return Ok(None);
    };
    jsonb::decode(&stored)
        .map(Some)
        .map_err(|refused| Error::argument(format!("{name} {refused}")))
}

/// Reads the context of a request: an object or NULL (§19.7).
///
/// # Errors
/// 22023 for any other value.
pub(super) fn context(call: &Call, position: usize) -> Result<Option<Json>> {
    context_object("p_context", json(call, position, "p_context")?)
}

/// Reads the details of an event from an argument; see [`details`].
pub(super) fn details_of(call: &Call, position: usize) -> Result<Option<Vec<(String, String)>>> {
    details(json(call, position, "p_details")?)
}

/// Checks a context, such as one in an array of requests: an object or NULL.
///
/// # Errors
/// 22023 for any other value.
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

/// Returns the details of an event, a flat object of texts (§9.11), as pairs ordered by key; `None` for
/// NULL.
///
/// # Errors
/// 22023 if the value is not a flat object of texts, or a text is blank; 22001 if a text is too long.
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

/// Checks a time to live, in minutes (§19.5).
///
/// # Errors
/// 22023 if it is out of range.
pub(super) fn time_to_live(name: &str, minutes: i32) -> Result<TimeToLive> {
    if !(1..=MAX_TTL_MINUTES).contains(&minutes) {
        return Err(Error::argument(format!("{name} {minutes} is out of range"))
            .detail(format!("A time to live is 1 to {MAX_TTL_MINUTES} minutes.")));
    }
    Ok(TimeToLive { minutes })
}

/// Returns a quantity as it is shown to callers: without trailing zeros.
pub(super) fn shown(decimal: Decimal) -> Decimal {
    decimal.normalised()
}
