//! concurrency_leases and usage_reservations: each hold knows its place in the tree; rows that an
//! administrator inserts count like any.

use pgrx::pg_sys;

use super::common;
use crate::error::Result;
use crate::pg::call::{Call, sql_function};
use crate::pg::datum::Value;
use crate::pg::lane;
use crate::pg::spi::Db;
use crate::pg::trigger::{Operation, TriggerRow};
use crate::store::resource::ResourceType;

sql_function!(trg_guard_hold, guard_hold);

fn guard_hold(call: &Call) -> Result<pg_sys::Datum> {
    common::guard(call, |db, trigger| {
        let row = trigger.new_row()?;
        let is_placed = trigger.operation() == Operation::Update
            && row.same::<uuid::Uuid>(&trigger.old_row()?, "account_id")?
            && row.same::<String>(&trigger.old_row()?, "resource_type_code")?
            && row.same::<String>(&trigger.old_row()?, "namespace_id")?;
        if is_placed {
            Ok(None)
        } else {
            place(db, &row).map(Some)
        }
    })
}

/// The row with its namespace and its place in the tree, which stays as it is until the transaction
/// ends.
fn place(db: &Db, row: &TriggerRow) -> Result<TriggerRow> {
    lane::share_tree(db.schema().oid());
    let lineage = common::lineage_of(db, row)?;
    let namespace = common::namespace_of(row, &lineage)?;
    let code = common::required_text(row, "resource_type_code")?;
    ResourceType::require(db, &code, &namespace)?;
    let ancestors = lineage.ancestors();
    row.with(&[
        ("namespace_id", Value::from(&namespace)),
        ("owner_account_id", Value::from(lineage.owner())),
        ("ancestor_ids", Value::Uuids(&ancestors)),
    ])
}
