//! Triggers of consumption_event_details: details are recorded in the transaction of their event, and stamped
//! with its time.

use pgrx::pg_sys;

use crate::error::{Error, Result};
use crate::pg::call::Call;
use crate::pg::clock;
use crate::pg::datum::Value;
use crate::pg::restore;
use crate::pg::role::ActingAsOwner;
use crate::pg::spi::{Db, Statement};
use crate::pg::subtransaction;
use crate::pg::trigger::{Level, Operation, Place, Timing, Trigger, trigger_function};
use crate::store::event;

trigger_function!(
    trg_guard_detail,
    guard_detail,
    [Place {
        tables: &["consumption_event_details"],
        timing: Timing::Before,
        level: Level::Row,
        operations: &[Operation::Insert],
    }]
);
trigger_function!(
    trg_check_details,
    check_details,
    [Place {
        tables: &["consumption_event_details"],
        timing: Timing::After,
        level: Level::Statement,
        operations: &[Operation::Insert],
    }]
);

/// Sets created_at to the start of the transaction.
fn guard_detail(call: &Call) -> Result<pg_sys::Datum> {
    let trigger = Trigger::of(call)?;
    if event::is_recording() || is_restoring(call)? {
        return trigger.proceed();
    }
    let now = Value::from(clock::transaction_start());
    let row = trigger.new_row()?.with(&[("created_at", now)])?;
    Ok(row.datum())
}

/// Returns whether the session restores a dump. Looked up once for each statement.
fn is_restoring(call: &Call) -> Result<bool> {
    let mut known = call.kept::<Option<bool>>().borrow_mut();
    if let Some(is_restoring) = *known {
        return Ok(is_restoring);
    }
    let found = restore::is_restoring(&call.db()?)?;
    *known = Some(found);
    Ok(found)
}

// One row for each transaction that has written events, however many details there are. xmin is that of the
// event's row and never changes, because the ledger is append-only. It is NULL where the session sees no such
// event.
static WRITERS: Statement = Statement::new(
    "SELECT min(n.event_id::text), l.xmin::text::int8
     FROM new_details n LEFT JOIN @extschema@.consumption_ledger l ON l.event_id = n.event_id
     GROUP BY l.xmin::text",
    &[],
);

/// Refuses details of events that other transactions have recorded.
///
/// It runs at the end of the statement, because one statement may insert events and details together.
fn check_details(call: &Call) -> Result<pg_sys::Datum> {
    if event::is_recording() {
        return Ok(pg_sys::Datum::null());
    }
    let trigger = Trigger::of(call)?;
    let db = call.db()?;
    let _owner = ActingAsOwner::begin();
    if !restore::is_restoring(&db)? {
        trigger.name_transition_tables(&db)?;
        require_own_events(&db)?;
    }
    Ok(pg_sys::Datum::null())
}

fn require_own_events(db: &Db) -> Result<()> {
    for row in db.write_latest(&WRITERS, &[])?.iter() {
        let writer: Option<i64> = row.get(1)?;
        let writer = writer.and_then(|writer| u32::try_from(writer).ok());
        if !writer.is_some_and(subtransaction::is_own) {
            let event_id: String = row.get(0)?;
            return Err(Error::state(format!(
                "cannot INSERT details of event {event_id}: it was recorded by another transaction"
            ))
            .detail("The details of an event are recorded with it.")
            .hint("Insert the event and its details in one transaction."));
        }
    }
    Ok(())
}
