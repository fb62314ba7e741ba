//! Triggers of concurrency_leases and usage_reservations. Each hold records its place in the account tree and
//! the time at which it was written. Rows that an administrator inserts count like any other (§13.7 of
//! docs/semantics.md).

use mec_core::time::Instant;
use pgrx::pg_sys;
use uuid::Uuid;

use super::common;
use crate::error::Result;
use crate::pg::call::Call;
use crate::pg::clock;
use crate::pg::datum::Value;
use crate::pg::spi::Db;
use crate::pg::trigger::{
    Level, Operation, OwnStatement, Place, Timing, TriggerRow, trigger_function,
};
use crate::store::account::{self, Lineage};
use crate::store::change::{self, Thing};
use crate::store::resource::ResourceType;

trigger_function!(
    trg_guard_hold,
    guard_hold,
    [Place {
        tables: &["concurrency_leases", "usage_reservations"],
        timing: Timing::Before,
        level: Level::Row,
        operations: &[Operation::Insert, Operation::Update],
    }]
);

fn guard_hold(call: &Call) -> Result<pg_sys::Datum> {
    common::guard(call, |db, trigger| {
        let row = trigger.new_row()?;
        if trigger.operation() == Operation::Insert {
            let created_at = Value::from(clock::transaction_start());
            let placed = place(db, &row)?;
            return placed.with(&[("created_at", created_at)]).map(Some);
        }
        let old = trigger.old_row()?;
        let moved = (!keeps_place(&row, &old)?)
            .then(|| place(db, &row))
            .transpose()?;
        if row.same::<Instant>(&old, "created_at")? {
            return Ok(moved);
        }
        let created_at = Value::from(old.get::<Instant>("created_at")?);
        moved
            .unwrap_or(row)
            .with(&[("created_at", created_at)])
            .map(Some)
    })
}

/// Returns whether an update keeps a hold in its place, or is the one that moves the holds of an account
/// along with it.
fn keeps_place(new: &TriggerRow, old: &TriggerRow) -> Result<bool> {
    Ok(new.same::<Uuid>(old, "account_id")?
        && new.same::<String>(old, "resource_type_code")?
        && new.same::<String>(old, "namespace_id")?
        && (OwnStatement::MovesHolds.is_running()
            || new.same::<Uuid>(old, "owner_account_id")?
                && new.same::<Vec<Uuid>>(old, "ancestor_ids")?
                && !is_taken_again(new, old)?))
}

/// Returns whether an update takes a freed hold again. Its account may have moved since it was freed.
fn is_taken_again(new: &TriggerRow, old: &TriggerRow) -> Result<bool> {
    let freed = if new.has("released_at") {
        "released_at"
    } else {
        "freed_at"
    };
    let is_free =
        |row: &TriggerRow| -> Result<bool> { Ok(row.get::<Option<Instant>>(freed)?.is_some()) };
    Ok(is_free(old)? && !is_free(new)?)
}

/// Returns the row with its namespace and its place in the account tree. The place cannot change until the
/// transaction ends.
///
/// # Errors
/// 22004 without an account or a resource type, 23503 for unknown ones, 23514 for another namespace than the
/// account's.
fn place(db: &Db, row: &TriggerRow) -> Result<TriggerRow> {
    let account_id: Uuid = common::required(row, "account_id")?;
    let lineage = Lineage::read_in_place(db, account_id)?;
    let lineage = lineage.ok_or_else(|| account::unknown(account_id))?;
    let namespace = common::namespace_of(row, &lineage)?;
    let code = common::required_text(row, "resource_type_code")?;
    change::rely_on(db, &[Thing::ResourceType(&code)])?;
    ResourceType::require(db, &code, &namespace)?;
    let ancestors = lineage.ancestors();
    row.with(&[
        ("namespace_id", Value::from(&namespace)),
        ("owner_account_id", Value::from(lineage.owner())),
        ("ancestor_ids", Value::Uuids(&ancestors)),
    ])
}
