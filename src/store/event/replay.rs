//! Replays: a repeated key returns the same event, or an error that names the difference (§9.4, §9.5).

use mec_core::decimal::Decimal;
use mec_core::quantity::Quantity;
use mec_core::text::shorten;
use mec_core::time::Instant;
use pgrx::pg_sys::{TEXTOID, UUIDOID};
use uuid::Uuid;

use super::stored::{self, Asked};
use super::{Event, LEDGER, archive};
use crate::error::{Error, Result};
use crate::pg::datum::Value;
use crate::pg::lookup::{Condition, Lookup};
use crate::pg::spi::{Db, Row, Rows, Statement};
use crate::store::entitlement::quantity_of;

macro_rules! by_key {
    ($table:literal) => {
        concat!(
            "SELECT event_id, resource_type_code, resource_scope, quantity, unit_code, occurred_at,
                    period_start, period_end, corrects_event_id, net_quantity, requested_quantity,
                    decision, overage_quantity, asked
             FROM @extschema@.",
            $table,
            " WHERE account_id = $1 AND idempotency_key = $2"
        )
    };
}
pub(super) use by_key;

/// Tells whether a key stands for an event in the ledger, which is cheaper than reading that event.
static KEY: Lookup = Lookup::new(
    LEDGER,
    &[
        ("account_id", Condition::Is(UUIDOID)),
        ("idempotency_key", Condition::Is(TEXTOID)),
    ],
    &["event_id"],
)
.unique();

static BY_KEY: Statement = Statement::new(by_key!("consumption_ledger"), &[UUIDOID, TEXTOID]);

static DETAILS: Statement = Statement::new(
    "SELECT detail_key, detail_value
     FROM (SELECT detail_key, detail_value FROM @extschema@.consumption_event_details
           WHERE event_id = $1
           UNION ALL
           SELECT detail_key, detail_value FROM @extschema@.consumption_event_details_archive
           WHERE event_id = $1) d
     ORDER BY detail_key COLLATE \"C\"",
    &[UUIDOID],
);

/// The event that a key stands for.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// The id of the event.
    pub(crate) event_id: Uuid,
    /// The recorded quantity, in the event's unit.
    pub(crate) quantity: Quantity,
    /// The decision, if the event came from an admission.
    pub(crate) decision: Option<String>,
    /// The part beyond the limit, as it was answered then; `None` if nothing was.
    pub(crate) overage: Option<Quantity>,
}

/// Returns the event that the key of `event` stands for, from the ledger or the archive, or `None` if the
/// key is free.
///
/// # Errors
/// 42710 if that event has other content.
pub(crate) fn find(db: &Db, event: &Event) -> Result<Option<Found>> {
    match find_in_ledger(db, event)? {
        None => archive::find(db, event),
        found => Ok(found),
    }
}

/// Like [`find`] without the archive, for a transaction that has already searched the archive under the
/// lock that it still holds.
pub(crate) fn find_in_ledger(db: &Db, event: &Event) -> Result<Option<Found>> {
    let arguments = [
        Value::from(event.account_id()),
        Value::from(&event.idempotency_key),
    ];
    if !is_in_ledger(db, &arguments)? {
        return Ok(None);
    }
    // A separate statement takes a snapshot that sees the row which prevented an insert.
    compared(db, &db.write(&BY_KEY, &arguments)?, event)
}

fn is_in_ledger(db: &Db, key: &[Value]) -> Result<bool> {
    let _snapshot = db.one_snapshot();
    let mut is_there = false;
    KEY.visit(db, key, |_| {
        is_there = true;
        Ok(())
    })?;
    Ok(is_there)
}

/// Returns the event in the result of a lookup by key, or `None` if the result is empty.
///
/// # Errors
/// 42710 if the stored event differs from `event`.
pub(super) fn compared(db: &Db, rows: &Rows, event: &Event) -> Result<Option<Found>> {
    let Some(stored) = rows.first() else {
        return Ok(None);
    };
    let event_id = stored.get(0)?;
    if let Some(difference) = difference(db, &stored, event)? {
        return Err(key_reused(event, event_id, &difference));
    }
    Ok(Some(Found {
        event_id,
        quantity: quantity_of(stored.get(3)?)?.unwrap_or_default(),
        decision: stored.get(11)?,
        overage: quantity_of(stored.get(12)?)?,
    }))
}

/// Like [`find`], for a key that has just prevented an insert, so the event must exist.
pub(super) fn required(db: &Db, event: &Event) -> Result<Found> {
    match find(db, event)? {
        Some(found) => Ok(found),
        None => Err(stored::not_recorded(db, event)?),
    }
}

fn key_reused(event: &Event, event_id: Uuid, difference: &str) -> Error {
    let key = shorten(&event.idempotency_key, 80);
    Error::key_reused(format!(
        "p_idempotency_key \"{key}\" was used for another event"
    ))
    .detail(format!(
        "Event {event_id} of that key differs: {difference}."
    ))
    .hint("A key stands for one event; use a new key for a new event.")
}

/// Describes how a stored event differs from the new one; `None` if they agree.
///
/// The instant, the period and the details are compared only if the new event gives them. A correction is
/// compared by the corrected event and the net quantity, because its own quantity depends on earlier
/// corrections. An admission is compared by the requested quantity, because the part that fits may differ
/// the next time. Events that user triggers may have changed are compared by what was requested too.
fn difference(db: &Db, stored: &Row, event: &Event) -> Result<Option<String>> {
    let asked = Asked::of(stored.get(13)?);
    let correction = event.correction;
    let corrects = correction.map(|correction| correction.event_id);
    let net = correction.map(|correction| correction.net_quantity.to_decimal());
    let quantity = match &event.admission {
        Some(admitted) => {
            let requested: Option<Decimal> = stored.get(10)?;
            let requested = requested.map_or_else(|| stored.get(3), Ok)?;
            let requested = asked.quantity(requested);
            differs("quantity", requested, admitted.requested.to_decimal())
        }
        None => {
            let quantity = asked.quantity(stored.get(3)?);
            differs("quantity", quantity, event.quantity.to_decimal())
        }
    };
    let quantity = quantity.filter(|_| correction.is_none());
    let given = |name: &str, stored: Option<Instant>, new: Option<Instant>| {
        let stored = asked.instant(name, stored);
        new.is_some().then(|| differs(name, stored, new)).flatten()
    };
    let text = |name: &str, stored: Option<String>, new: Option<&String>| {
        differs(name, asked.text(name, stored), new.cloned())
    };
    let found = text("resource_type", stored.get(1)?, Some(&event.resource_type))
        .or(text("resource_scope", stored.get(2)?, event.scope.as_ref()))
        .or(differs(
            "corrects_event_id",
            stored.get::<Option<Uuid>>(8)?,
            corrects,
        ))
        .or(quantity)
        .or(differs(
            "net_quantity",
            stored.get::<Option<Decimal>>(9)?,
            net,
        ))
        .or(text("unit_code", stored.get(4)?, Some(&event.unit)))
        .or(given("occurred_at", stored.get(5)?, event.occurred_at))
        .or(given("period_start", stored.get(6)?, event.period_start))
        .or(given("period_end", stored.get(7)?, event.period_end));
    match (&found, &event.details) {
        (None, Some(details)) => {
            let stored = match asked.details() {
                Some(asked) => asked,
                None => stored_details(db, stored.get(0)?)?,
            };
            Ok((stored != *details).then(|| String::from("its details are other ones")))
        }
        _ => Ok(found),
    }
}

fn stored_details(db: &Db, event_id: Uuid) -> Result<Vec<(String, String)>> {
    // Reads the latest state: the details of an event that has moved since the snapshot are in the archive.
    let rows = db.write_latest(&DETAILS, &[Value::from(event_id)])?;
    rows.iter()
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .collect()
}

fn differs<T: PartialEq + Shown>(name: &str, stored: T, new: T) -> Option<String> {
    (stored != new).then(|| format!("{name} is {}, not {}", stored.shown(), new.shown()))
}

/// Formats a value for an error text.
trait Shown {
    fn shown(&self) -> String;
}

macro_rules! shown_by_display {
    ($($shown:ty),*) => {
        $(impl Shown for $shown {
            fn shown(&self) -> String {
                self.to_string()
            }
        })*
    };
}

shown_by_display!(Decimal, Instant, Uuid);

impl Shown for String {
    fn shown(&self) -> String {
        format!("\"{self}\"")
    }
}

impl<T: Shown> Shown for Option<T> {
    fn shown(&self) -> String {
        self.as_ref()
            .map_or_else(|| String::from("NULL"), Shown::shown)
    }
}
