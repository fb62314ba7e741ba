//! Compares an event as the ledger stored it with the event that was requested, since user triggers may
//! change the row.

use mec_core::decimal::Decimal;
use mec_core::numeric::Numeric;
use mec_core::quantity::Quantity;
use mec_core::text::Field;
use mec_core::time::Instant;
use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::{DETAILS, Event, LEDGER};
use crate::api::input;
use crate::error::{Error, Result};
use crate::pg::spi::{Db, Row};
use crate::pg::users_triggers::{self, Writing};
use crate::store::resource::ResourceType;
use crate::store::usage;

/// The columns that a statement returns for [`read`], in the order that it expects.
macro_rules! stored_columns {
    () => {
        "event_id, account_id, idempotency_key, namespace_id, resource_type_code, resource_scope,
         quantity, unit_code, occurred_at, is_correction, corrects_event_id, owner_account_id,
         ancestor_ids, base_quantity, net_quantity, decision, overage_quantity, requested_quantity, asked"
    };
}
pub(super) use stored_columns;

/// An event that is in the ledger.
pub(super) struct Stored {
    /// The id under which it is stored.
    pub(super) event_id: Uuid,
    /// The event as stored, if it differs from the requested one. This is the version that counts.
    pub(super) changed: Option<Box<Event>>,
}

impl Stored {
    /// Returns an event that is stored exactly as requested.
    pub(super) fn as_asked(event_id: Uuid) -> Self {
        Self {
            event_id,
            changed: None,
        }
    }
}

/// Whether user triggers may change or skip the rows that an event writes.
pub(super) fn is_watched(db: &Db, event: &Event) -> Result<bool> {
    let has_details = event.details.as_ref().is_some_and(|one| !one.is_empty());
    Ok(users_triggers::may_interfere(db, LEDGER, Writing::Insert)?
        || has_details && users_triggers::may_interfere(db, DETAILS, Writing::Insert)?)
}

/// Returns the request as JSON for the column `asked`. A replay is compared with it, because the stored row
/// may differ.
pub(super) fn asked(event: &Event, now: Instant) -> Json {
    let micros = |at: Option<Instant>| at.map(Instant::unix_micros);
    let quantity = event
        .admission
        .as_ref()
        .map_or(event.quantity, |admitted| admitted.requested);
    let details = event.details.iter().flatten();
    let details: serde_json::Map<String, Json> = details
        .map(|(key, value)| (key.clone(), Json::from(value.as_str())))
        .collect();
    json!({
        "resource_type": event.resource_type,
        "resource_scope": event.scope,
        "quantity": quantity.to_decimal().normalised().to_string(),
        "unit_code": event.unit,
        "occurred_at": event.occurred_at.unwrap_or(now).unix_micros(),
        "period_start": micros(event.period_start),
        "period_end": micros(event.period_end),
        "details": details,
    })
}

/// Reads the event as it was stored.
///
/// # Errors
/// 55000 if a user trigger changed a column that no trigger may change: the key, by which a replay finds
/// the event; the place where it counts; the event that a correction corrects. If the limits were checked
/// for this event, no column that counts may change.
pub(super) fn read(
    db: &Db,
    row: &Row,
    (event, asked): (&Event, Option<&Json>),
    now: Instant,
) -> Result<Stored> {
    refuse_another(db, row, event, asked)?;
    let event_id = row.get(0)?;
    let resource_type: String = row.get(4)?;
    let scope: Option<String> = row.get(5)?;
    let quantity = super::quantity(row.get(6)?)?;
    let unit: String = row.get(7)?;
    let occurred_at: Instant = row.get(8)?;
    let base_quantity: Decimal = row.get(13)?;
    let differences = [
        ("resource_type_code", resource_type != event.resource_type),
        ("resource_scope", scope != event.scope),
        ("quantity", quantity != event.quantity),
        ("unit_code", unit != event.unit),
        (
            "occurred_at",
            occurred_at != event.occurred_at.unwrap_or(now),
        ),
    ];
    let difference = differences.iter().find(|(_, differs)| *differs);
    let Some((column, _)) = difference else {
        refuse_other_base(db, base_quantity, event)?;
        return Ok(Stored::as_asked(event_id));
    };
    if event.correction.is_some() || event.limits_were_checked() {
        let what = match event.correction {
            Some(_) => format!("{column} of a correction"),
            None => format!("{column} of an event after its limits were checked"),
        };
        return Err(users_triggers::changed(db, LEDGER, Writing::Insert, &what));
    }
    let mut stored = Event {
        resource_type,
        scope,
        quantity,
        unit,
        occurred_at: Some(occurred_at),
        ..event.clone()
    };
    stored.factor = factor_of(db, &stored)?;
    refuse_other_base(db, base_quantity, &stored)?;
    Ok(Stored {
        event_id,
        changed: Some(Box::new(stored)),
    })
}

/// Refuses a changed column that identifies the event.
///
/// # Errors
/// 55000 if there is one.
fn refuse_another(db: &Db, row: &Row, event: &Event, asked: Option<&Json>) -> Result<()> {
    let (correction, admission) = (event.correction, event.admission.as_ref());
    let net = correction.map(|correction| correction.net_quantity.to_decimal());
    let (owner, ancestors) = (event.path.last(), event.path.get(1..).unwrap_or_default());
    let checks = [
        ("account_id", row.get::<Uuid>(1)? == event.account_id()),
        (
            "idempotency_key",
            row.get::<String>(2)? == event.idempotency_key,
        ),
        ("namespace_id", row.get::<String>(3)? == event.namespace_id),
        ("is_correction", row.get::<bool>(9)? == correction.is_some()),
        (
            "corrects_event_id",
            row.get::<Option<Uuid>>(10)? == correction.map(|correction| correction.event_id),
        ),
        (
            "owner_account_id",
            Some(row.get::<Uuid>(11)?) == owner.copied(),
        ),
        ("ancestor_ids", row.get::<Vec<Uuid>>(12)? == ancestors),
        ("net_quantity", is_number(row, 14, net)?),
        (
            "decision",
            row.get::<Option<String>>(15)?.as_ref()
                == admission.and_then(|admitted| admitted.decision.as_ref()),
        ),
        (
            "overage_quantity",
            is_number(
                row,
                16,
                admission.and_then(|admitted| admitted.overage.map(Quantity::to_decimal)),
            )?,
        ),
        (
            "requested_quantity",
            is_number(
                row,
                17,
                admission.map(|admitted| admitted.requested.to_decimal()),
            )?,
        ),
    ];
    let is_asked = ("asked", row.get::<Option<Json>>(18)?.as_ref() == asked);
    match checks
        .iter()
        .chain([&is_asked])
        .find(|(_, is_same)| !is_same)
    {
        None => Ok(()),
        Some((column, _)) => {
            let key = &event.idempotency_key;
            let what = format!("{column} of the event of p_idempotency_key \"{key}\"");
            Err(users_triggers::changed(db, LEDGER, Writing::Insert, &what))
        }
    }
}

/// Whether a column holds exactly this number. NaN and infinity equal no number.
fn is_number(row: &Row, column: usize, number: Option<Decimal>) -> Result<bool> {
    let stored: Option<Numeric> = row.get(column)?;
    Ok(match stored {
        None => number.is_none(),
        Some(Numeric::Finite(stored)) => Some(stored) == number,
        Some(_) => false,
    })
}

/// Returns the factor of the unit of an event that a trigger changed, after checking that the event can be
/// recorded.
fn factor_of(db: &Db, stored: &Event) -> Result<mec_core::quantity::Factor> {
    let resource = ResourceType::require(db, &stored.resource_type, &stored.namespace_id)?;
    resource.check_sign(stored.quantity)?;
    check_text("resource_scope", stored.scope.as_deref(), Field::SCOPE)?;
    if let Some(at) = stored.occurred_at {
        input::check_occurrence("occurred_at", at)?;
    }
    resource.unit(Some(&stored.unit)).map(|(_, factor)| factor)
}

fn check_text(name: &str, text: Option<&str>, field: Field) -> Result<()> {
    text.map_or(Ok(()), |text| {
        input::check_text(name, text.to_owned(), field).map(drop)
    })
}

fn refuse_other_base(db: &Db, stored: Decimal, event: &Event) -> Result<()> {
    refuse_base(db, usage::amount_of(stored)? == event.amount()?)
}

/// Refuses a base quantity that does not match quantity and unit. A trigger that fires before `mec_guard`
/// gets the base quantity computed from its change; one that fires later does not.
///
/// # Errors
/// 55000 unless `is_as_computed`.
pub(crate) fn refuse_base(db: &Db, is_as_computed: bool) -> Result<()> {
    if is_as_computed {
        return Ok(());
    }
    let what = "what mec_guard had computed base_quantity from";
    Err(users_triggers::changed(db, LEDGER, Writing::Insert, what)
        .hint("Rename the trigger so that it fires before mec_guard: triggers fire in the order of their names."))
}

/// The content of the column `asked`, with which a replay is compared; empty if the column is NULL.
pub(super) struct Asked(Option<Json>);

impl Asked {
    /// Wraps the value of the column `asked`.
    pub(super) fn of(column: Option<Json>) -> Self {
        Self(column.filter(Json::is_object))
    }

    fn field(&self, name: &str) -> Option<&Json> {
        self.0.as_ref()?.get(name)
    }

    /// Returns a text field as requested, or else as stored.
    pub(super) fn text(&self, name: &str, stored: Option<String>) -> Option<String> {
        match self.field(name) {
            Some(asked) => asked.as_str().map(str::to_owned),
            None => stored,
        }
    }

    /// Returns the quantity as requested, or else as stored.
    pub(super) fn quantity(&self, stored: Decimal) -> Decimal {
        let asked = self.field("quantity").and_then(Json::as_str);
        asked
            .and_then(|text| Quantity::parse(text).ok())
            .map_or(stored, Quantity::to_decimal)
    }

    /// Returns an instant as requested, or else as stored.
    pub(super) fn instant(&self, name: &str, stored: Option<Instant>) -> Option<Instant> {
        match self.field(name) {
            Some(asked) => asked.as_i64().map(Instant::from_unix_micros),
            None => stored,
        }
    }

    /// Returns the requested details, ordered by key; `None` means that the stored details are the
    /// requested ones.
    pub(super) fn details(&self) -> Option<Vec<(String, String)>> {
        let details = self.field("details")?.as_object()?;
        let pair = |(key, value): (&String, &Json)| {
            (key.clone(), value.as_str().unwrap_or_default().to_owned())
        };
        let mut details: Vec<(String, String)> = details.iter().map(pair).collect();
        details.sort();
        Some(details)
    }
}

/// Builds the error for an event that was not inserted although no visible event has its key: 55000 if a
/// user trigger may have skipped it, else 40001.
pub(super) fn not_recorded(db: &Db, event: &Event) -> Result<Error> {
    if users_triggers::may_interfere(db, LEDGER, Writing::Insert)? {
        let what = format!(
            "the event of p_idempotency_key \"{}\"",
            event.idempotency_key
        );
        return Ok(users_triggers::skipped(db, LEDGER, Writing::Insert, &what));
    }
    Ok(Error::serialization(
        "the event of the same key is not visible to this transaction",
    ))
}
