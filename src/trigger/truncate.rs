//! Refuses TRUNCATE. It fires no row triggers, and so would bypass every trigger that guards, counts or
//! audits rows.

use pgrx::pg_sys;

use crate::error::{Error, Result};
use crate::pg::call::Call;
use crate::pg::restore;
use crate::pg::trigger::{Level, Operation, Place, Timing, Trigger, trigger_function};

trigger_function!(
    trg_refuse_truncate,
    refuse_truncate,
    [Place {
        tables: &[],
        timing: Timing::Before,
        level: Level::Statement,
        operations: &[Operation::Truncate],
    }]
);

/// Refuses TRUNCATE, except in a session that restores a dump, which may empty tables before it fills them.
///
/// # Errors
/// 55000.
fn refuse_truncate(call: &Call) -> Result<pg_sys::Datum> {
    let trigger = Trigger::of(call)?;
    if restore::is_restoring(&call.db()?)? {
        return Ok(pg_sys::Datum::null());
    }
    Err(refused(&trigger.table_name()))
}

fn refused(table: &str) -> Error {
    let error = Error::state(format!("cannot TRUNCATE {table}"));
    match table {
        "entitlements_audit" => error
            .detail("It says who changed what, so recent rows stay.")
            .hint("Delete old rows with fn_purge_audit."),
        "usage_live" | "usage_history" => error
            .detail("Every check and every sum of usage reads these counters.")
            .hint("Make counters that differ from the ledger right again with fn_rebuild_usage."),
        _ => error
            .detail("Other rows may rely on its rows, and TRUNCATE checks and audits none of them.")
            .hint("DELETE the rows that nothing uses."),
    }
}
