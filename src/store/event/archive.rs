//! The archive: events that have left the ledger and still answer as if they were in it (§9.17).
//!
//! Writers lock the ledger before they look anything up, and archiving takes a lock that excludes writers.
//! So no event moves while a transaction writes, and a used key is either in the ledger or in the archive.
//! Lookups read the latest state of the archive: an older snapshot, as in REPEATABLE READ, would miss an
//! event that has moved since, and its key would count twice.

use std::cell::Cell;
use std::collections::HashSet;

use mec_core::time::Instant;
use pgrx::pg_sys::{
    INT4OID, INT8OID, OIDOID, TEXTARRAYOID, TEXTOID, TIMESTAMPTZOID, UUIDARRAYOID, UUIDOID,
};
use uuid::Uuid;

use super::replay::{self, Found, by_key};
use super::{DETAILS, Event, LEDGER, column, lock_event};
use crate::error::{Error, Result};
use crate::pg::datum::Value;
use crate::pg::spi::{Db, Rows, Statement};
use crate::pg::trigger::OwnStatement;
use crate::pg::users_triggers::{self, Writing};
use crate::store::namespace::SeeingAll;

/// The table that holds events after they have left the ledger.
const ARCHIVE: &str = "consumption_ledger_archive";

const ARCHIVED_DETAILS: &str = "consumption_event_details_archive";

macro_rules! event_columns {
    () => {
        "event_id, idempotency_key, namespace_id, account_id, resource_type_code, \
         resource_scope, quantity, unit_code, occurred_at, period_start, period_end, \
         is_correction, corrects_event_id, created_at, owner_account_id, ancestor_ids, \
         base_quantity, decision, overage_quantity, net_quantity, requested_quantity, asked"
    };
}

macro_rules! detail_columns {
    () => {
        "event_id, detail_key, detail_value, created_at"
    };
}

static BY_KEY: Statement =
    Statement::new(by_key!("consumption_ledger_archive"), &[UUIDOID, TEXTOID]);

// Each key takes one index lookup, whatever the size of the archive: LATERAL with LIMIT keeps the planner
// from joining the whole archive.
static POSITIONS: Statement = Statement::new(
    "SELECT k.position - 1
     FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS k (account_id, idempotency_key, position)
     CROSS JOIN LATERAL (
         SELECT FROM @extschema@.consumption_ledger_archive a
         WHERE a.account_id = k.account_id AND a.idempotency_key = k.idempotency_key LIMIT 1) a",
    &[UUIDARRAYOID, TEXTARRAYOID],
);

static AMONG_NEW_EVENTS: Statement = Statement::new(
    "SELECT n.account_id, n.idempotency_key, n.event_id, a.event_id
     FROM new_events n
     CROSS JOIN LATERAL (
         SELECT a.event_id FROM @extschema@.consumption_ledger_archive a
         WHERE a.account_id = n.account_id AND a.idempotency_key = n.idempotency_key
         UNION ALL
         SELECT a.event_id FROM @extschema@.consumption_ledger_archive a
         WHERE a.event_id = n.event_id
         LIMIT 1) a
     LIMIT 1",
    &[],
);

fn may_hold_events(db: &Db) -> Result<bool> {
    Ok(db.open_table(ARCHIVE)?.may_hold_rows())
}

/// Returns the archived event that the key of `event` stands for, or `None` if the key is not archived.
///
/// # Errors
/// 42710 if the archived event has other content.
pub(super) fn find(db: &Db, event: &Event) -> Result<Option<Found>> {
    if !may_hold_events(db)? {
        return Ok(None);
    }
    let arguments = [
        Value::from(event.account_id()),
        Value::from(&event.idempotency_key),
    ];
    replay::compared(db, &db.write_latest(&BY_KEY, &arguments)?, event)
}

/// Returns the positions in `events`, from 0, of those whose keys are in the archive.
pub(super) fn positions(db: &Db, events: &[Event]) -> Result<HashSet<usize>> {
    if !may_hold_events(db)? {
        return Ok(HashSet::new());
    }
    let arguments = [
        column(UUIDOID, events, |event| Value::from(event.account_id())),
        column(TEXTOID, events, |event| Value::from(&event.idempotency_key)),
    ];
    let rows = db.write_latest(&POSITIONS, &arguments)?;
    rows.iter()
        .map(|row| Ok(usize::try_from(row.get::<i64>(0)?).unwrap_or(usize::MAX)))
        .collect()
}

/// Refuses rows that plain INSERT or COPY has just added if one has the key or the id of an archived event.
/// The statement's transition table must be named `new_events`.
///
/// # Errors
/// 23505 if there is such a row.
pub(crate) fn refuse_archived(db: &Db) -> Result<()> {
    if !may_hold_events(db)? {
        return Ok(());
    }
    // An id is unique across all namespaces. A reused one would collide later, when its event is archived.
    let rows = {
        let _all = SeeingAll::begin();
        db.write_latest(&AMONG_NEW_EVENTS, &[])?
    };
    let Some(row) = rows.first() else {
        return Ok(());
    };
    let (account_id, key): (Uuid, String) = (row.get(0)?, row.get(1)?);
    let (new, archived): (Uuid, Uuid) = (row.get(2)?, row.get(3)?);
    let (taken, detail) = if new == archived {
        // The archived event may belong to a namespace that the session does not see, so the message does
        // not describe it.
        (
            format!("event_id {new} is in the archive already"),
            format!("It is in {ARCHIVE}."),
        )
    } else {
        (
            format!("idempotency_key \"{key}\" stands for an archived event"),
            format!("Event {archived} of account {account_id} is in {ARCHIVE}."),
        )
    };
    Err(Error::duplicate(taken)
        .detail(detail)
        .hint("Leave rows out that were recorded before; use a new key for a new event."))
}

static LOCK_EVENT: Statement =
    Statement::new(lock_event!("consumption_ledger_archive"), &[UUIDOID]);

/// Locks an archived event against other corrections. The columns are those that `lock_original` reads from
/// the ledger.
pub(super) fn lock_event(db: &Db, event_id: Uuid) -> Result<Rows> {
    db.write_latest(&LOCK_EVENT, &[Value::from(event_id)])
}

// Chooses events with all their corrections, by the id of the corrected event. That event may be in the
// archive already while a later correction of it is still in the ledger.
static CHOOSE: Statement = Statement::new(
    "SELECT array_agg(DISTINCT coalesce(l.corrects_event_id, l.event_id)),
            max((l.ctid::text::point)[0])::int8
     FROM (SELECT ctid, event_id, corrects_event_id FROM @extschema@.consumption_ledger
           WHERE occurred_at < $1 AND ctid >= ('(' || $3 || ',0)')::tid
           LIMIT $2) l
     HAVING count(*) > 0",
    &[TIMESTAMPTZOID, INT4OID, INT8OID],
);

thread_local! {
    /// The block of the ledger where this session's last search ended. The blocks before it hold no more
    /// old events, so the next search starts here and does not scan them again.
    static SEARCHED: Cell<i64> = const { Cell::new(0) };
}

// The statement inserts only rows that it has deleted, so a row that a trigger keeps in the ledger stays
// there.
macro_rules! move_events {
    ($insert_details:expr, $insert_events:expr) => {
        concat!(
            "WITH chosen AS MATERIALIZED (
                 SELECT l.event_id
                 FROM unnest($1) AS c (event_id)
                 JOIN @extschema@.consumption_ledger l ON l.event_id = c.event_id
                 UNION ALL
                 SELECT l.event_id
                 FROM unnest($1) AS c (event_id)
                 JOIN @extschema@.consumption_ledger l ON l.corrects_event_id = c.event_id
             ), events AS (
                 DELETE FROM @extschema@.consumption_ledger l USING chosen c
                 WHERE l.event_id = c.event_id
                 RETURNING l.*
             ), details AS (
                 DELETE FROM @extschema@.consumption_event_details d USING events e
                 WHERE d.event_id = e.event_id
                 RETURNING d.*
             ), archived_details AS (
                 INSERT INTO @extschema@.consumption_event_details_archive ",
            $insert_details,
            " RETURNING ",
            detail_columns!(),
            "), archived AS (
                 INSERT INTO @extschema@.consumption_ledger_archive ",
            $insert_events,
            " RETURNING ",
            event_columns!(),
            ") SELECT (SELECT count(*) FROM events),
                      EXISTS (SELECT ",
            event_columns!(),
            " FROM events EXCEPT ALL SELECT ",
            event_columns!(),
            " FROM archived),
                      EXISTS (SELECT ",
            detail_columns!(),
            " FROM details EXCEPT ALL SELECT ",
            detail_columns!(),
            " FROM archived_details)"
        )
    };
}

static MOVE: Statement = Statement::new(
    move_events!(
        concat!(
            "(",
            detail_columns!(),
            ") SELECT ",
            detail_columns!(),
            " FROM details"
        ),
        concat!(
            "(",
            event_columns!(),
            ") SELECT ",
            event_columns!(),
            " FROM events"
        )
    ),
    &[UUIDARRAYOID],
);

// Copies columns by name, for tables to which users have added columns.
static MOVE_BY_NAME: Statement = Statement::new(
    move_events!(
        "SELECT a.* FROM details d CROSS JOIN LATERAL
         jsonb_populate_record(NULL::@extschema@.consumption_event_details_archive, to_jsonb(d)) a",
        "SELECT a.* FROM events e CROSS JOIN LATERAL
         jsonb_populate_record(NULL::@extschema@.consumption_ledger_archive, to_jsonb(e)) a"
    ),
    &[UUIDARRAYOID],
);

// $3 lists the columns that MEC created.
static ADDED_COLUMNS: Statement = Statement::new(
    "SELECT quote_ident(l.attname),
            EXISTS (SELECT FROM pg_attribute a
                    WHERE a.attrelid = $2 AND a.attname = l.attname AND NOT a.attisdropped)
     FROM pg_attribute l
     WHERE l.attrelid = $1 AND l.attnum > 0 AND NOT l.attisdropped
       AND l.attname <> ALL (string_to_array($3, ', '))
     ORDER BY 1",
    &[OIDOID, OIDOID, TEXTOID],
);

// MEC never deletes events, so a user may have thought that such a clause has no effect.
static CASCADE: Statement = Statement::new(
    "SELECT quote_ident(c.conname), c.conrelid::regclass::text
     FROM pg_constraint c
     WHERE c.contype = 'f' AND c.confrelid IN ($1, $2) AND c.confdeltype NOT IN ('a', 'r')
     ORDER BY 2, 1 LIMIT 1",
    &[OIDOID, OIDOID],
);

/// Moves at most `limit` events that occurred before `before` to the archive, with their details and
/// corrections. Returns the number of rows that left the ledger.
///
/// The events are chosen before the ledger is locked, so writers wait only during the move itself. The
/// caller acts as the owner of the tables.
///
/// # Errors
/// 55000 if data that a user added would be lost; 55P03 if writers keep the ledger locked for too long.
/// This call must not wait longer, because later writers queue behind it.
pub(crate) fn move_events(db: &Db, before: Instant, limit: i32) -> Result<usize> {
    db.wait_briefly_for_locks()?;
    refuse_cascade(db)?;
    // Another session may archive the chosen events before this one has the lock; the second attempt runs
    // under the lock.
    for _ in 0..2 {
        let chosen = choose(db, before, limit)?;
        if chosen.is_empty() {
            break;
        }
        db.lock_against_writers(LEDGER)?;
        let moved = move_chosen(db, &chosen)?;
        if moved > 0 {
            return Ok(moved);
        }
    }
    Ok(0)
}

/// Refuses foreign keys of users that would delete or change their rows when events leave the ledger.
///
/// # Errors
/// 55000 if there is such a key.
fn refuse_cascade(db: &Db) -> Result<()> {
    let arguments = [
        Value::Oid(db.table(LEDGER)?),
        Value::Oid(db.table(DETAILS)?),
    ];
    let rows = db.write_latest(&CASCADE, &arguments)?;
    let Some(row) = rows.first() else {
        return Ok(());
    };
    let (key, table): (String, String) = (row.get(0)?, row.get(1)?);
    Err(Error::state(format!(
        "foreign key {key} of {table} would change rows when events leave the ledger"
    ))
    .detail("It says ON DELETE CASCADE, SET NULL or SET DEFAULT.")
    .hint("Drop the foreign key: an event_id stays valid, v_consumption has every event."))
}

/// Chooses events that occurred before `before`, from the remembered block on and then from the start of
/// the ledger.
fn choose(db: &Db, before: Instant, limit: i32) -> Result<Vec<Uuid>> {
    let chosen = choose_from(db, before, limit, SEARCHED.get())?;
    if chosen.is_empty() && SEARCHED.replace(0) > 0 {
        return choose_from(db, before, limit, 0);
    }
    Ok(chosen)
}

fn choose_from(db: &Db, before: Instant, limit: i32, block: i64) -> Result<Vec<Uuid>> {
    let arguments = [Value::from(before), Value::from(limit), Value::from(block)];
    let rows = db.write_latest(&CHOOSE, &arguments)?;
    let Some(row) = rows.first() else {
        return Ok(vec![]);
    };
    SEARCHED.set(row.get(1)?);
    row.get(0)
}

fn move_chosen(db: &Db, chosen: &[Uuid]) -> Result<usize> {
    let has_more_columns = has_added_columns(db, LEDGER, ARCHIVE, event_columns!())?
        | has_added_columns(db, DETAILS, ARCHIVED_DETAILS, detail_columns!())?;
    let statement = if has_more_columns {
        &MOVE_BY_NAME
    } else {
        &MOVE
    };
    let rows = {
        let _moving = OwnStatement::Archives.begin();
        db.write_latest(statement, &[Value::Uuids(chosen)])?
    };
    let row = rows.one()?;
    for (column, table) in [(1, ARCHIVE), (2, ARCHIVED_DETAILS)] {
        if row.get(column)? {
            let what = "or skipped rows that left the ledger";
            return Err(users_triggers::changed(db, table, Writing::Insert, what));
        }
    }
    Ok(usize::try_from(row.get::<i64>(0)?).unwrap_or(usize::MAX))
}

/// Whether users have added columns to the table `from`.
///
/// # Errors
/// 55000 if the table `to`, which receives the rows, lacks one of these columns.
fn has_added_columns(db: &Db, from: &str, to: &str, own: &str) -> Result<bool> {
    let arguments = [
        Value::Oid(db.table(from)?),
        Value::Oid(db.table(to)?),
        Value::from(own),
    ];
    let added = db.write_latest(&ADDED_COLUMNS, &arguments)?;
    for column in added.iter() {
        if !column.get::<bool>(1)? {
            let name: String = column.get(0)?;
            return Err(
                Error::state(format!("{to} has no column {name}, which {from} has"))
                    .detail("What the column holds would be lost.")
                    .hint("Add the column, of the same type, to both tables."),
            );
        }
    }
    Ok(added.count() > 0)
}
