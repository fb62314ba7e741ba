//! Triggers of namespace_roles: a binding takes effect at once, and ends with its role (§24 of
//! docs/semantics.md).

use pgrx::pg_sys;

use super::common;
use crate::error::{Error, Result};
use crate::pg::call::Call;
use crate::pg::datum::Value;
use crate::pg::restore;
use crate::pg::role::{self, ActingAsOwner};
use crate::pg::spi::Db;
use crate::pg::trigger::{
    Level, Operation, OwnStatement, Place, Timing, Trigger, TriggerRow, trigger_function,
};
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
trigger_function!(
    trg_bind_role,
    bind_role,
    [Place {
        tables: &["namespace_roles"],
        timing: Timing::Before,
        level: Level::Row,
        operations: &[Operation::Insert, Operation::Update],
    }]
);
trigger_function!(
    trg_unbind_role,
    unbind_role,
    [Place {
        tables: &["namespace_roles"],
        timing: Timing::After,
        level: Level::Row,
        operations: &[Operation::Update, Operation::Delete],
    }]
);

/// Applies changed bindings. It does so even while a dump is restored, because row security must not wait for
/// a later change.
fn apply_bindings(call: &Call) -> Result<pg_sys::Datum> {
    let trigger = Trigger::of(call)?;
    if OwnStatement::RemembersMembers.is_running() {
        return Ok(pg_sys::Datum::null());
    }
    let db = call.db()?;
    let _owner = ActingAsOwner::begin();
    if trigger.operation() == Operation::Truncate {
        namespace::unmark(&db, None)?;
    }
    namespace::apply_bindings(&db)?;
    Ok(pg_sys::Datum::null())
}

/// Records which role is bound, and marks the role. It does so even while a dump is restored.
fn bind_role(call: &Call) -> Result<pg_sys::Datum> {
    let trigger = Trigger::of(call)?;
    if OwnStatement::RemembersMembers.is_running() || !changes_role(&trigger)? {
        return trigger.proceed();
    }
    let row = trigger.new_row()?;
    let db = call.db()?;
    let _owner = ActingAsOwner::begin();
    match bound(&db, &trigger, &row)? {
        None => Ok(row.datum()),
        Some(row) => row.kept(&db).map(|row| row.datum()),
    }
}

fn changes_role(trigger: &Trigger) -> Result<bool> {
    Ok(trigger.operation() == Operation::Insert || {
        let (old, new) = (trigger.old_row()?, trigger.new_row()?);
        !old.same::<pg_sys::Oid>(&new, "role_name")?
    })
}

/// Returns the row with the name and the members of its role; `None` where the row stays as it is.
///
/// # Errors
/// 23503 for an unknown role.
fn bound(db: &Db, trigger: &Trigger, row: &TriggerRow) -> Result<Option<TriggerRow>> {
    let role: pg_sys::Oid = common::required(row, "role_name")?;
    let given: Option<String> = row.get("bound_as")?;
    let name = match (role::name_of(role), given) {
        // The row comes from another server, and its role was dropped there. Another role may have the same
        // oid here. The row then binds both roles, and shows them nothing.
        (Some(name), Some(given)) if trigger.operation() == Operation::Insert && name != given => {
            return Ok(None);
        }
        (None, Some(_)) if restore::is_restoring(db)? => return Ok(None),
        (None, _) => return Err(no_role(role)),
        (Some(name), _) => name,
    };
    namespace::mark(db, role)?;
    let members = namespace::members_of(db, role)?;
    let members = members.iter().map(|name| Value::Text(name)).collect();
    row.with(&[
        ("bound_as", Value::from(&name)),
        ("members", Value::Array(pg_sys::VARCHAROID, members)),
    ])
    .map(Some)
}

fn no_role(role: pg_sys::Oid) -> Error {
    Error::unknown(format!("role_name {} is not a role", role.to_u32()))
        .hint("Create the role first, and write its name.")
}

/// Removes the mark from a role when its last row is deleted.
fn unbind_role(call: &Call) -> Result<pg_sys::Datum> {
    let trigger = Trigger::of(call)?;
    if OwnStatement::RemembersMembers.is_running() {
        return Ok(pg_sys::Datum::null());
    }
    let role: pg_sys::Oid = trigger.old_row()?.get("role_name")?;
    let db = call.db()?;
    let _owner = ActingAsOwner::begin();
    namespace::unmark(&db, Some(role))?;
    Ok(pg_sys::Datum::null())
}
