//! Events of the ledger.

use std::cell::Cell;

use mec_core::decimal::Decimal;
use mec_core::quantity::{Amount, Factor, Quantity};
use mec_core::time::Instant;
use mec_core::usage::Entry;
use pgrx::pg_sys::{NUMERICOID, TEXTARRAYOID, TEXTOID, TIMESTAMPTZOID, UUIDARRAYOID, UUIDOID};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::pg::datum::Value;
use crate::pg::id;
use crate::pg::spi::{Db, Row, Statement};
use crate::store::account::Lineage;
use crate::store::usage::{self, Pool};

/// The table that events go to.
pub(crate) const LEDGER: &str = "consumption_ledger";

/// What an event says of itself.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    /// Unique for its account.
    pub(crate) idempotency_key: String,
    /// The resource type's code.
    pub(crate) resource_type: String,
    /// The scope.
    pub(crate) scope: Option<String>,
    /// How much, in `unit`.
    pub(crate) quantity: Quantity,
    /// The unit's code.
    pub(crate) unit: String,
    /// The unit's factor to the resource's base unit.
    pub(crate) factor: Factor,
    /// When; `None` is now.
    pub(crate) occurred_at: Option<Instant>,
    /// The period that it is for; informs only.
    pub(crate) period_start: Option<Instant>,
    /// See `period_start`.
    pub(crate) period_end: Option<Instant>,
    /// The event that it corrects.
    pub(crate) corrects: Option<Uuid>,
    /// What the caller says of it, ordered by key; `None` where the caller says nothing.
    pub(crate) details: Option<Vec<(String, String)>>,
}

/// An event with the account that it is recorded for.
pub(crate) struct NewEvent<'a> {
    /// The account and those above it, as they are at this moment.
    pub(crate) lineage: &'a Lineage,
    /// What it says.
    pub(crate) event: &'a Event,
    /// The start of the transaction.
    pub(crate) now: Instant,
}

static INSERT: Statement = Statement::new(
    "INSERT INTO @extschema@.consumption_ledger
         (event_id, idempotency_key, namespace_id, account_id, resource_type_code, resource_scope,
          quantity, unit_code, occurred_at, period_start, period_end, is_correction,
          corrects_event_id, owner_account_id, ancestor_ids, base_quantity)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12 IS NOT NULL, $12, $13, $14, $15)
     ON CONFLICT (account_id, idempotency_key) DO NOTHING
     RETURNING event_id",
    &[
        UUIDOID,
        TEXTOID,
        TEXTOID,
        UUIDOID,
        TEXTOID,
        TEXTOID,
        NUMERICOID,
        TEXTOID,
        TIMESTAMPTZOID,
        TIMESTAMPTZOID,
        TIMESTAMPTZOID,
        UUIDOID,
        UUIDOID,
        UUIDARRAYOID,
        NUMERICOID,
    ],
);

static INSERT_DETAILS: Statement = Statement::new(
    "INSERT INTO @extschema@.consumption_event_details (event_id, detail_key, detail_value)
     SELECT $1, d.* FROM unnest($2::text[], $3::text[]) AS d",
    &[UUIDOID, TEXTARRAYOID, TEXTARRAYOID],
);

static BY_KEY: Statement = Statement::new(
    "SELECT event_id, resource_type_code, resource_scope, quantity, unit_code, occurred_at,
            period_start, period_end, corrects_event_id
     FROM @extschema@.consumption_ledger WHERE account_id = $1 AND idempotency_key = $2",
    &[UUIDOID, TEXTOID],
);

static DETAILS: Statement = Statement::new(
    "SELECT detail_key, detail_value FROM @extschema@.consumption_event_details
     WHERE event_id = $1 ORDER BY detail_key COLLATE \"C\"",
    &[UUIDOID],
);

static USED: Statement = Statement::new(
    "SELECT EXISTS (SELECT FROM @extschema@.consumption_ledger l
                    WHERE ($1 IS NULL OR l.account_id = $1)
                      AND ($2 IS NULL OR l.resource_type_code = $2)
                      AND ($3 IS NULL OR l.unit_code = $3))",
    &[UUIDOID, TEXTOID, TEXTOID],
);

thread_local! {
    static IS_RECORDING: Cell<bool> = const { Cell::new(false) };
}

/// Whether the row at hand comes from this module, which has checked, filled and counted it: the
/// ledger's triggers then have nothing to do.
pub(crate) fn is_recording() -> bool {
    IS_RECORDING.get()
}

struct Recording;

impl Recording {
    fn begin() -> Self {
        IS_RECORDING.set(true);
        Self
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        IS_RECORDING.set(false);
    }
}

/// Records an event, or finds the one that the key stands for already; its id.
///
/// The caller acts as the owner of the tables.
///
/// # Errors
/// 42710 where the key stands for an event with other content.
pub(crate) fn record(db: &Db, new: &NewEvent) -> Result<Uuid> {
    let event_id = id::generate();
    if !insert(db, new, event_id)? {
        return replay(db, new);
    }
    insert_details(
        db,
        event_id,
        new.event.details.as_deref().unwrap_or_default(),
    )?;
    let entry = Entry {
        at: new.occurred_at(),
        amount: new.amount()?,
    };
    let path = new.lineage.path();
    for pool in pools(&path, &new.event.resource_type, new.event.scope.as_deref()) {
        usage::add(db, &pool, &[entry])?;
    }
    Ok(event_id)
}

impl NewEvent<'_> {
    fn account_id(&self) -> Uuid {
        self.lineage.levels[0].account_id
    }

    fn occurred_at(&self) -> Instant {
        self.event.occurred_at.unwrap_or(self.now)
    }

    fn amount(&self) -> Result<Amount> {
        self.event
            .quantity
            .to_amount(self.event.factor)
            .map_err(usage::too_large)
    }
}

fn insert(db: &Db, new: &NewEvent, event_id: Uuid) -> Result<bool> {
    let (event, lineage) = (new.event, new.lineage);
    let ancestors = lineage.ancestors();
    let arguments = [
        Value::from(event_id),
        Value::from(&event.idempotency_key),
        Value::from(&lineage.namespace_id),
        Value::from(new.account_id()),
        Value::from(&event.resource_type),
        Value::from(event.scope.as_deref()),
        Value::from(event.quantity.to_decimal()),
        Value::from(&event.unit),
        Value::from(new.occurred_at()),
        Value::from(event.period_start),
        Value::from(event.period_end),
        Value::from(event.corrects),
        Value::from(lineage.owner()),
        Value::Uuids(&ancestors),
        Value::from(usage::stored(new.amount()?)),
    ];
    let _recording = Recording::begin();
    Ok(db.write(&INSERT, &arguments)?.count() == 1)
}

fn insert_details(db: &Db, event_id: Uuid, details: &[(String, String)]) -> Result<()> {
    if details.is_empty() {
        return Ok(());
    }
    let keys = details.iter().map(|(key, _)| Value::from(key)).collect();
    let values = details
        .iter()
        .map(|(_, value)| Value::from(value))
        .collect();
    let arguments = [
        Value::from(event_id),
        Value::Array(TEXTOID, keys),
        Value::Array(TEXTOID, values),
    ];
    db.write(&INSERT_DETAILS, &arguments)?;
    Ok(())
}

/// The pools in which an event counts: those of its account, and of every account above it; for all
/// scopes and, if it has one, for its scope. `path` is the account and those above it.
pub(crate) fn pools(path: &[Uuid], resource_type: &str, scope: Option<&str>) -> Vec<Pool> {
    let mut pools = vec![];
    for (depth, account_id) in path.iter().enumerate() {
        for scope in [Some(""), scope].into_iter().flatten() {
            pools.push(Pool {
                account_id: *account_id,
                resource_type: resource_type.to_owned(),
                scope: scope.to_owned(),
                is_below: depth > 0,
            });
        }
    }
    pools
}

/// The id of the event that the key stands for, if it says the same.
fn replay(db: &Db, new: &NewEvent) -> Result<Uuid> {
    let arguments = [
        Value::from(new.account_id()),
        Value::from(&new.event.idempotency_key),
    ];
    // A statement of its own: its snapshot sees the row that kept the insert out.
    let rows = db.write(&BY_KEY, &arguments)?;
    let first = rows.one()?;
    let event_id = first.get(0)?;
    match difference(db, &first, new.event)? {
        None => Ok(event_id),
        Some(difference) => Err(key_reused(new.event, event_id, &difference)),
    }
}

fn key_reused(event: &Event, event_id: Uuid, difference: &str) -> Error {
    let key = mec_core::text::shorten(&event.idempotency_key, 80);
    Error::key_reused(format!(
        "p_idempotency_key \"{key}\" was used for another event"
    ))
    .detail(format!(
        "Event {event_id} of that key differs: {difference}."
    ))
    .hint("A key stands for one event; use a new key for a new event.")
}

/// What a stored event says otherwise than the new one; `None` where they say the same. The instant,
/// the period and the details are compared where the new one gives them.
fn difference(db: &Db, stored: &Row, event: &Event) -> Result<Option<String>> {
    let stored_quantity: Decimal = stored.get(3)?;
    let given = |name: &str, stored: Option<Instant>, new: Option<Instant>| {
        new.is_some().then(|| differs(name, stored, new)).flatten()
    };
    let found = differs(
        "resource_type",
        stored.get::<String>(1)?,
        event.resource_type.clone(),
    )
    .or(differs(
        "resource_scope",
        stored.get::<Option<String>>(2)?,
        event.scope.clone(),
    ))
    .or(differs(
        "quantity",
        stored_quantity,
        event.quantity.to_decimal(),
    ))
    .or(differs(
        "unit_code",
        stored.get::<String>(4)?,
        event.unit.clone(),
    ))
    .or(differs(
        "corrects_event_id",
        stored.get::<Option<Uuid>>(8)?,
        event.corrects,
    ))
    .or(given("occurred_at", stored.get(5)?, event.occurred_at))
    .or(given("period_start", stored.get(6)?, event.period_start))
    .or(given("period_end", stored.get(7)?, event.period_end));
    match (&found, &event.details) {
        (None, Some(details)) => difference_of_details(db, stored.get(0)?, details),
        _ => Ok(found),
    }
}

fn difference_of_details(
    db: &Db,
    event_id: Uuid,
    details: &[(String, String)],
) -> Result<Option<String>> {
    let rows = db.write(&DETAILS, &[Value::from(event_id)])?;
    let stored: Vec<(String, String)> = rows
        .iter()
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .collect::<Result<_>>()?;
    Ok((stored != details).then(|| String::from("its details are other ones")))
}

fn differs<T: PartialEq + Shown>(name: &str, stored: T, new: T) -> Option<String> {
    (stored != new).then(|| format!("{name} is {}, not {}", stored.shown(), new.shown()))
}

/// How a value appears in an error.
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

/// What the ledger may refer to.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Reference<'a> {
    /// An account.
    pub(crate) account_id: Option<Uuid>,
    /// A resource type.
    pub(crate) resource_type: Option<&'a str>,
    /// A unit.
    pub(crate) unit: Option<&'a str>,
}

/// Whether any event refers to all that is given. Events in flight are waited for and new ones wait
/// until the transaction ends, so the answer stays true for as long.
pub(crate) fn is_used(db: &Db, reference: Reference) -> Result<bool> {
    db.lock_against_writers(LEDGER)?;
    let arguments = [
        Value::from(reference.account_id),
        Value::from(reference.resource_type),
        Value::from(reference.unit),
    ];
    db.write_latest(&USED, &arguments)?.one()?.get(0)
}
