//! namespace_roles: what is bound takes effect at once.

use pgrx::pg_sys;

use crate::error::Result;
use crate::pg::call::Call;
use crate::pg::role::ActingAsOwner;
use crate::pg::trigger::{Level, Operation, Place, Timing, Trigger, trigger_function};
use crate::store::namespace;

trigger_function!(
    trg_apply_bindings,
    apply_bindings,
    [
        Place {
            tables: &["namespace_roles"],
            timing: Timing::After,
            level: Level::Statement,
            operations: &[
                Operation::Insert,
                Operation::Update,
                Operation::Delete,
                Operation::Truncate
            ],
        },
        Place {
            tables: &["namespace_roles"],
            timing: Timing::After,
            level: Level::Row,
            operations: &[Operation::Insert, Operation::Update, Operation::Delete],
        }
    ]
);

/// Also while a dump is restored: row security must not wait for a change after it.
fn apply_bindings(call: &Call) -> Result<pg_sys::Datum> {
    Trigger::of(call)?;
    let db = call.db()?;
    let _owner = ActingAsOwner::begin();
    namespace::apply_bindings(&db)?;
    Ok(pg_sys::Datum::null())
}
