//! Records events in the ledger, exactly once for each key.

use std::collections::{BTreeMap, HashMap};

use mec_core::decimal::Decimal;
use mec_core::quantity::{Amount, Factor, Quantity};
use mec_core::time::Instant;
use mec_core::usage::Entry;
use pgrx::pg_sys::{
    BOOLOID, JSONBOID, NUMERICOID, TEXTARRAYOID, TEXTOID, TIMESTAMPTZOID, UUIDARRAYOID, UUIDOID,
};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::pg::datum::Value;
use crate::pg::insert::{self, Inserted};
use crate::pg::spi::{Db, Statement};
use crate::pg::trigger::OwnStatement;
use crate::pg::users_triggers::{self, Writing};
use crate::pg::{clock, id};
use crate::store::account::{self, Lineage};
use crate::store::change::{self, Thing};
use crate::store::usage::{self, Pool};

pub(crate) mod archive;
mod many;
mod replay;
mod stored;

pub(crate) use many::record_all;
pub(crate) use replay::{Found, find, find_in_ledger};
pub(crate) use stored::refuse_base;
use stored::{Stored, stored_columns};

/// The table that holds recorded events.
pub(crate) const LEDGER: &str = "consumption_ledger";

/// The table that holds the details that callers give with events.
const DETAILS: &str = "consumption_event_details";

/// An event that is about to be recorded.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    /// The caller's key; unique within the account (§9.4).
    pub(crate) idempotency_key: String,
    /// The namespace of the account.
    pub(crate) namespace_id: String,
    /// The account, followed by the ancestors that the event counts for, nearest first.
    pub(crate) path: Vec<Uuid>,
    /// The code of the resource type.
    pub(crate) resource_type: String,
    /// The scope; `None` if the event has none.
    pub(crate) scope: Option<String>,
    /// The quantity in `unit`.
    pub(crate) quantity: Quantity,
    /// The code of the unit.
    pub(crate) unit: String,
    /// The number of base units of the resource in one unit.
    pub(crate) factor: Factor,
    /// The instant at which the usage occurred; `None` means now.
    pub(crate) occurred_at: Option<Instant>,
    /// The start of the period that the event is for. It informs only (§9.11).
    pub(crate) period_start: Option<Instant>,
    /// The end of that period. It informs only.
    pub(crate) period_end: Option<Instant>,
    /// The correction, if this event corrects another one.
    pub(crate) correction: Option<Correction>,
    /// The admission that let the event through; `None` for plain metering.
    pub(crate) admission: Option<Admitted>,
    /// The caller's details, ordered by key; `None` if the caller passed none, so that a replay does not
    /// compare them.
    pub(crate) details: Option<Vec<(String, String)>>,
}

/// The part of a correction that refers to the corrected event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Correction {
    /// The id of the corrected event.
    pub(crate) event_id: Uuid,
    /// The net quantity that the corrected event has from now on, in its unit.
    pub(crate) net_quantity: Quantity,
}

/// The result of the admission that let an event through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Admitted {
    /// The code of the decision; `None` if nothing had to be decided.
    pub(crate) decision: Option<String>,
    /// The part of the event beyond the limit, as answered: in the unit of the entitlement that decided.
    pub(crate) overage: Option<Quantity>,
    /// The quantity that the caller requested, in the event's unit.
    pub(crate) requested: Quantity,
    /// Whether limits were checked for exactly this event. Such an event must be recorded unchanged.
    pub(crate) was_checked: bool,
}

impl Admitted {
    /// Returns an admission without a decision, for a request whose limits have not been checked.
    pub(crate) fn of(requested: Quantity) -> Self {
        Self {
            decision: None,
            overage: None,
            requested,
            was_checked: false,
        }
    }
}

/// The result of recording an event.
#[derive(Clone, Debug)]
pub(crate) enum Recorded {
    /// The event was recorded under this id.
    New(Uuid),
    /// The key was used before, for this same event.
    Duplicate(Found),
}

impl Recorded {
    /// Returns the id of the event, whether it is new or a duplicate.
    pub(crate) fn event_id(&self) -> Uuid {
        match self {
            Self::New(id) => *id,
            Self::Duplicate(found) => found.event_id,
        }
    }
}

/// Whether this module writes the current rows. It has checked, completed and counted them already, so the
/// ledger's own triggers skip them.
pub(crate) fn is_recording() -> bool {
    OwnStatement::Records.is_running() || may_have_changed()
}

/// Whether this module writes the current row and user triggers may have changed it. Values that are
/// computed from the row must then be computed from the changed row.
pub(crate) fn may_have_changed() -> bool {
    OwnStatement::RecordsWatched.is_running()
}

static INSERT: Statement = Statement::new(
    concat!(
        "INSERT INTO @extschema@.consumption_ledger
         (event_id, idempotency_key, namespace_id, account_id, resource_type_code, resource_scope,
          quantity, unit_code, occurred_at, period_start, period_end, is_correction,
          corrects_event_id, created_at, owner_account_id, ancestor_ids, base_quantity,
          decision, overage_quantity, net_quantity, requested_quantity, asked)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
     ON CONFLICT (account_id, idempotency_key) DO NOTHING RETURNING ",
        stored_columns!()
    ),
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
        BOOLOID,
        UUIDOID,
        TIMESTAMPTZOID,
        UUIDOID,
        UUIDARRAYOID,
        NUMERICOID,
        TEXTOID,
        NUMERICOID,
        NUMERICOID,
        NUMERICOID,
        JSONBOID,
    ],
);

static INSERT_DETAILS: Statement = Statement::new(
    "INSERT INTO @extschema@.consumption_event_details (event_id, detail_key, detail_value)
     SELECT d.* FROM unnest($1::uuid[], $2::text[], $3::text[]) AS d
     RETURNING event_id = ANY ($1)",
    &[UUIDARRAYOID, TEXTARRAYOID, TEXTARRAYOID],
);

/// The ledger as a target for rows that this module has prepared. The named triggers need not run for them.
static TARGET: insert::Target = insert::Target::new(
    LEDGER,
    &[
        "event_id",
        "idempotency_key",
        "namespace_id",
        "account_id",
        "resource_type_code",
        "resource_scope",
        "quantity",
        "unit_code",
        "occurred_at",
        "period_start",
        "period_end",
        "is_correction",
        "corrects_event_id",
        "created_at",
        "owner_account_id",
        "ancestor_ids",
        "base_quantity",
        "decision",
        "overage_quantity",
        "net_quantity",
        "requested_quantity",
    ],
    &["account_id", "idempotency_key"],
    &[c"trg_guard_event", c"trg_count_events"],
);

// Each kind of reference has its own statement, because a combined one could not use an index. An account also
// holds the usage of accounts that were below it when their events occurred; its counters show that.
static ACCOUNT_IS_USED: Statement = Statement::new(
    "SELECT EXISTS (SELECT FROM @extschema@.consumption_ledger WHERE account_id = $1)
         OR EXISTS (SELECT FROM @extschema@.consumption_ledger_archive WHERE account_id = $1)
         OR EXISTS (SELECT FROM @extschema@.usage_live WHERE account_id = $1)",
    &[UUIDOID],
);

static RESOURCE_TYPE_IS_USED: Statement = Statement::new(
    "SELECT EXISTS (SELECT FROM @extschema@.consumption_ledger WHERE resource_type_code = $1)
         OR EXISTS (SELECT FROM @extschema@.consumption_ledger_archive WHERE resource_type_code = $1)",
    &[TEXTOID],
);

static UNIT_IS_USED: Statement = Statement::new(
    "SELECT EXISTS (SELECT FROM @extschema@.consumption_ledger WHERE unit_code = $1)
         OR EXISTS (SELECT FROM @extschema@.consumption_ledger_archive WHERE unit_code = $1)",
    &[TEXTOID],
);

impl Event {
    /// Returns the account that the event is recorded for.
    pub(crate) fn account_id(&self) -> Uuid {
        self.path.first().copied().unwrap_or_default()
    }

    /// Whether limits were checked for exactly this event.
    fn limits_were_checked(&self) -> bool {
        self.admission
            .as_ref()
            .is_some_and(|admitted| admitted.was_checked)
    }

    /// Returns the account and the idempotency key, which together are unique.
    fn key(&self) -> (Uuid, &str) {
        (self.account_id(), &self.idempotency_key)
    }

    /// Returns the quantity in base units.
    ///
    /// # Errors
    /// 22003 if the amount is out of range.
    pub(crate) fn amount(&self) -> Result<Amount> {
        self.quantity
            .to_amount(self.factor)
            .map_err(usage::too_large)
    }

    /// Returns the values of the event's row in the ledger, in the order of [`TARGET`].
    fn row(&self, event_id: Uuid, base_quantity: Decimal, now: Instant) -> Vec<Value<'_>> {
        let (correction, admission) = (self.correction, self.admission.as_ref());
        vec![
            Value::from(event_id),
            Value::from(&self.idempotency_key),
            Value::from(&self.namespace_id),
            Value::from(self.account_id()),
            Value::from(&self.resource_type),
            Value::from(self.scope.as_deref()),
            Value::from(self.quantity.to_decimal()),
            Value::from(&self.unit),
            Value::from(self.occurred_at.unwrap_or(now)),
            Value::from(self.period_start),
            Value::from(self.period_end),
            Value::from(correction.is_some()),
            Value::from(correction.map(|correction| correction.event_id)),
            Value::from(now),
            Value::from(self.path.last().copied()),
            Value::Uuids(self.path.get(1..).unwrap_or_default()),
            Value::from(base_quantity),
            Value::from(admission.and_then(|admitted| admitted.decision.as_deref())),
            Value::from(
                admission
                    .and_then(|admitted| admitted.overage)
                    .map(Quantity::to_decimal),
            ),
            Value::from(correction.map(|correction| correction.net_quantity.to_decimal())),
            Value::from(admission.map(|admitted| admitted.requested.to_decimal())),
        ]
    }

    fn entry(&self, now: Instant) -> Result<Entry> {
        Ok(Entry {
            at: self.occurred_at.unwrap_or(now),
            amount: self.amount()?,
        })
    }
}

/// Records an event, or returns the one that its key already stands for.
///
/// The caller acts as the owner of the tables. `now` is used as the instant of an event that names none:
/// the start of the transaction, or the instant for which its limits were checked.
///
/// # Errors
/// 42710 if the key stands for an event with other content; 55000 if a user trigger skips the event or
/// changes a column that it must not change.
pub(crate) fn record(db: &Db, event: &Event, now: Instant) -> Result<Recorded> {
    Ok(match store(db, event, now)? {
        Err(found) => Recorded::Duplicate(found),
        Ok(stored) => {
            let counted = stored.changed.as_deref().unwrap_or(event);
            count(db, [(counted, counted.entry(now)?)])?;
            Recorded::New(stored.event_id)
        }
    })
}

/// Writes an event without counting it, or returns the event that its key stands for.
fn store(db: &Db, event: &Event, now: Instant) -> Result<core::result::Result<Stored, Found>> {
    if let Some(found) = archive::find(db, event)? {
        return Ok(Err(found));
    }
    let event_id = id::generate();
    match insert(db, event, event_id, now)? {
        None => replay::required(db, event).map(Err),
        Some(stored) => {
            insert_details(db, &[(stored.event_id, event)])?;
            Ok(Ok(stored))
        }
    }
}

/// Inserts the event's row. Returns `None` if the key already stands for an event.
fn insert(db: &Db, event: &Event, event_id: Uuid, now: Instant) -> Result<Option<Stored>> {
    let base_quantity = usage::stored(event.amount()?);
    let mut row = event.row(event_id, base_quantity, now);
    if event.details.is_none() || !stored::is_watched(db, event)? {
        match insert::one(db, &TARGET, &row)? {
            Inserted::All => return Ok(Some(Stored::as_asked(event_id))),
            // At the stricter isolation levels, the statement below raises 40001 if the conflicting row is
            // too new to be seen.
            Inserted::NoneByConflict if !clock::has_transaction_snapshot() => return Ok(None),
            Inserted::NoneByConflict | Inserted::NoneUnsuited => {}
        }
    }
    let is_watched = stored::is_watched(db, event)?;
    // A replay must run no user triggers, because they could write again.
    if is_watched && find_in_ledger(db, event)?.is_some() {
        return Ok(None);
    }
    let asked = is_watched.then(|| stored::asked(event, now));
    let text = asked.as_ref().map(ToString::to_string);
    row.push(text.as_deref().map_or(Value::Null, Value::Json));
    let rows = {
        let recording = if is_watched {
            OwnStatement::RecordsWatched
        } else {
            OwnStatement::Records
        };
        let _recording = recording.begin();
        db.write(&INSERT, &row)?
    };
    let stored = rows.first();
    stored
        .map(|row| stored::read(db, &row, (event, asked.as_ref()), now))
        .transpose()
}

fn column<'a, T>(
    element: pgrx::pg_sys::Oid,
    rows: &'a [T],
    value: impl Fn(&'a T) -> Value<'a>,
) -> Value<'a> {
    Value::Array(element, rows.iter().map(value).collect())
}

fn insert_details(db: &Db, events: &[(Uuid, &Event)]) -> Result<()> {
    let details: Vec<(Uuid, &str, &str)> = events
        .iter()
        .flat_map(|(id, event)| {
            let details = event.details.as_deref().unwrap_or_default();
            details
                .iter()
                .map(|(key, value)| (*id, key.as_str(), value.as_str()))
        })
        .collect();
    if details.is_empty() {
        return Ok(());
    }
    let arguments = [
        column(UUIDOID, &details, |(id, ..)| Value::from(*id)),
        column(TEXTOID, &details, |(_, key, _)| Value::from(*key)),
        column(TEXTOID, &details, |(.., value)| Value::from(*value)),
    ];
    let written = {
        let _recording = OwnStatement::Records.begin();
        db.write(&INSERT_DETAILS, &arguments)?
    };
    if written.count() < details.len() {
        let what = "details of an event";
        return Err(users_triggers::skipped(db, DETAILS, Writing::Insert, what));
    }
    for row in written.iter() {
        if !row.get::<bool>(0)? {
            let what = "event_id of the details of an event";
            return Err(users_triggers::changed(db, DETAILS, Writing::Insert, what));
        }
    }
    Ok(())
}

/// Counts events in all their pools, in the order of the pools' keys.
fn count<'a>(db: &Db, events: impl IntoIterator<Item = (&'a Event, Entry)>) -> Result<()> {
    // Most events of a batch count in the same pools, so these are determined once for each group.
    let mut alike: HashMap<_, Vec<Entry>> = HashMap::new();
    for (event, entry) in events {
        let kind = (
            event.path.as_slice(),
            event.resource_type.as_str(),
            event.scope.as_deref(),
        );
        alike.entry(kind).or_default().push(entry);
    }
    let mut pools: BTreeMap<Pool, Vec<Entry>> = BTreeMap::new();
    for ((path, resource_type, scope), entries) in alike {
        for pool in pools_of(path, resource_type, scope) {
            pools.entry(pool).or_default().extend(&entries);
        }
    }
    usage::add_all(db, pools)
}

/// Returns the pools in which an event counts. There is one for the account and one for each ancestor, for
/// all scopes; if the event has a scope, as many again for that scope. `path` is the account followed by
/// its ancestors.
pub(crate) fn pools_of(path: &[Uuid], resource_type: &str, scope: Option<&str>) -> Vec<Pool> {
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

/// Returns the latest state of an account and its ancestors, for an event of a resource type. Until the
/// transaction ends, neither the account nor the resource type can be deleted, and the meaning of the
/// resource type cannot change.
///
/// # Errors
/// 23503 for an unknown account.
pub(crate) fn lineage(db: &Db, account_id: Uuid, resource_type: &str) -> Result<Lineage> {
    let things = [
        Thing::Account(account_id),
        Thing::ResourceType(resource_type),
    ];
    change::rely_on(db, &things)?;
    db.lock_for_writing(LEDGER)?;
    Lineage::read_latest(db, account_id)?.ok_or_else(|| account::unknown(account_id))
}

/// Like [`lineage`] for many accounts, on which the caller already relies. Unknown accounts are missing
/// from the result.
pub(crate) fn lineages(db: &Db, accounts: &[Uuid]) -> Result<HashMap<Uuid, Lineage>> {
    db.lock_for_writing(LEDGER)?;
    Lineage::read_all_latest(db, accounts)
}

/// A row that events of the ledger refer to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Reference<'a> {
    /// An account, by id.
    Account(Uuid),
    /// A resource type, by code.
    ResourceType(&'a str),
    /// A unit, by code.
    Unit(&'a str),
}

/// Whether an event refers to the row, or counts for it. Committed events count, and those of this transaction.
pub(crate) fn is_used(db: &Db, reference: Reference) -> Result<bool> {
    let (statement, argument) = match reference {
        Reference::Account(account_id) => (&ACCOUNT_IS_USED, Value::from(account_id)),
        Reference::ResourceType(code) => (&RESOURCE_TYPE_IS_USED, Value::from(code)),
        Reference::Unit(code) => (&UNIT_IS_USED, Value::from(code)),
    };
    db.write_latest(statement, &[argument])?.one()?.get(0)
}

macro_rules! lock_event {
    ($table:literal) => {
        concat!(
            "SELECT account_id, namespace_id, resource_type_code, resource_scope, unit_code,
                    occurred_at, is_correction, ancestor_ids, quantity
             FROM @extschema@.",
            $table,
            " WHERE event_id = $1 FOR NO KEY UPDATE"
        )
    };
}
use lock_event;

static LOCK_EVENT: Statement = Statement::new(lock_event!("consumption_ledger"), &[UUIDOID]);

static CORRECTED_BY: Statement = Statement::new(
    "SELECT coalesce(sum(quantity), 0)
     FROM (SELECT quantity FROM @extschema@.consumption_ledger WHERE corrects_event_id = $1
           UNION ALL
           SELECT quantity FROM @extschema@.consumption_ledger_archive
           WHERE corrects_event_id = $1) c",
    &[UUIDOID],
);

/// A recorded event that is about to be corrected.
pub(crate) struct Original {
    /// The content of the event. Its quantity is the net quantity after all corrections so far.
    pub(crate) event: Event,
    /// Whether the event is itself a correction.
    pub(crate) is_correction: bool,
}

/// Finds an event and locks it against other corrections until the transaction ends. Returns `None` for an
/// unknown id. The factor of the returned event is 1; the caller looks the right one up.
pub(crate) fn lock_original(db: &Db, event_id: Uuid) -> Result<Option<Original>> {
    // The ledger is locked before the event because archiving locks in that order too.
    db.lock_for_writing(LEDGER)?;
    let mut rows = db.write(&LOCK_EVENT, &[Value::from(event_id)])?;
    if rows.count() == 0 {
        rows = archive::lock_event(db, event_id)?;
    }
    let Some(row) = rows.first() else {
        return Ok(None);
    };
    // The latest snapshot shows corrections that committed while this call waited for the lock.
    let corrected = db.write_latest(&CORRECTED_BY, &[Value::from(event_id)])?;
    let net =
        quantity(row.get(8)?)?.millionths() + quantity(corrected.one()?.get(0)?)?.millionths();
    let ancestors: Vec<Uuid> = row.get(7)?;
    let event = Event {
        idempotency_key: String::new(),
        path: std::iter::once(row.get(0)?).chain(ancestors).collect(),
        namespace_id: row.get(1)?,
        resource_type: row.get(2)?,
        scope: row.get(3)?,
        quantity: Quantity::from_millionths(net).map_err(usage::too_large)?,
        unit: row.get(4)?,
        factor: Factor::ONE,
        occurred_at: row.get(5)?,
        period_start: None,
        period_end: None,
        correction: None,
        admission: None,
        details: None,
    };
    Ok(Some(Original {
        event,
        is_correction: row.get(6)?,
    }))
}

fn quantity(decimal: Decimal) -> Result<Quantity> {
    Quantity::from_decimal(decimal)
        .map_err(|error| Error::quantity(format!("stored quantity {decimal} {error}")))
}
