//! Triggers of units, resource_types, resource_type_allowed_units and plans. A row that has been used keeps
//! its meaning (§3.6 and §4.3 of docs/semantics.md).

use mec_core::numeric::Numeric;
use mec_core::quantity::Factor;
use pgrx::pg_sys::{self, TEXTARRAYOID, TEXTOID};

use super::common;
use crate::error::{Error, Result};
use crate::pg::call::Call;
use crate::pg::datum::Value;
use crate::pg::spi::{Db, Statement};
use crate::pg::trigger::{Level, Operation, Place, Timing, Trigger, TriggerRow, trigger_function};
use crate::pg::watch;
use crate::store::change::{self, Thing};
use crate::store::event::{self, Reference};
use crate::store::namespace::{self, SeeingAll};
use crate::store::resource::{StoredUnit, factor_of};

trigger_function!(
    trg_guard_unit,
    guard_unit,
    [Place {
        tables: &["units"],
        timing: Timing::Before,
        level: Level::Row,
        operations: &[Operation::Update, Operation::Delete],
    }]
);
trigger_function!(
    trg_guard_resource_type,
    guard_resource_type,
    [Place {
        tables: &["resource_types"],
        timing: Timing::Before,
        level: Level::Row,
        operations: &[Operation::Update, Operation::Delete],
    }]
);
trigger_function!(
    trg_guard_allowed_unit,
    guard_allowed_unit,
    [Place {
        tables: &["resource_type_allowed_units"],
        timing: Timing::Before,
        level: Level::Row,
        operations: &[Operation::Insert, Operation::Update, Operation::Delete],
    }]
);
trigger_function!(
    trg_tell_change,
    tell_change,
    [
        Place {
            tables: &[],
            timing: Timing::Before,
            level: Level::Row,
            operations: &[Operation::Insert, Operation::Update, Operation::Delete],
        },
        Place {
            tables: &[],
            timing: Timing::After,
            level: Level::Row,
            operations: &[Operation::Insert, Operation::Update, Operation::Delete],
        },
        Place {
            tables: &[],
            timing: Timing::After,
            level: Level::Statement,
            operations: &[Operation::Truncate],
        }
    ]
);
trigger_function!(
    trg_guard_plan,
    guard_plan,
    [Place {
        tables: &["plans"],
        timing: Timing::Before,
        level: Level::Row,
        operations: &[Operation::Update, Operation::Delete],
    }]
);

static RESOURCE_IS_ENTITLED: Statement = Statement::new(
    "SELECT EXISTS (SELECT FROM @extschema@.entitlements WHERE resource_type_code = $1)
         OR EXISTS (SELECT FROM @extschema@.concurrency_leases WHERE resource_type_code = $1)
         OR EXISTS (SELECT FROM @extschema@.usage_reservations WHERE resource_type_code = $1)",
    &[TEXTOID],
);

// Templates and rules of other namespaces. $2: the namespaces that the session sees.
static RESOURCE_SERVES_OTHERS: Statement = Statement::new(
    "SELECT EXISTS (SELECT FROM @extschema@.plan_entitlement_templates t
                    JOIN @extschema@.plans p ON p.plan_id = t.plan_id
                    WHERE t.resource_type_code = $1 AND p.namespace_id <> ALL ($2))
         OR EXISTS (SELECT FROM @extschema@.control_rules
                    WHERE resource_type_code = $1 AND namespace_id <> ALL ($2))",
    &[TEXTOID, TEXTARRAYOID],
);

static PLAN_SERVES_OTHERS: Statement = Statement::new(
    "SELECT EXISTS (SELECT FROM @extschema@.entitlements
                    WHERE plan_id = $1 AND namespace_id <> ALL ($2))",
    &[TEXTOID, TEXTARRAYOID],
);

static UNIT_IS_ENTITLED: Statement = Statement::new(
    "SELECT EXISTS (SELECT FROM @extschema@.entitlements WHERE unit_code = $1)",
    &[TEXTOID],
);

// As the default unit, or as an allowed unit of events.
static RESOURCES_OF_UNIT: Statement = Statement::new(
    "SELECT resource_type_code FROM @extschema@.resource_types WHERE default_unit_code = $1
     UNION
     SELECT resource_type_code FROM @extschema@.resource_type_allowed_units WHERE unit_code = $1",
    &[TEXTOID],
);

static DEFAULT_UNIT: Statement = Statement::new(
    "SELECT u.unit_code, u.unit_category, u.base_factor
     FROM @extschema@.resource_types r
     JOIN @extschema@.units u ON u.unit_code = r.default_unit_code
     WHERE r.resource_type_code = $1",
    &[TEXTOID],
);

static UNIT: Statement = Statement::new(
    "SELECT unit_code, unit_category, base_factor FROM @extschema@.units WHERE unit_code = $1",
    &[TEXTOID],
);

fn guard_unit(call: &Call) -> Result<pg_sys::Datum> {
    common::guard(call, |db, trigger| {
        let old = trigger.old_row()?;
        let code: String = old.get("unit_code")?;
        let keeps_meaning = match trigger.operation() {
            Operation::Update => {
                let new = trigger.new_row()?;
                old.same::<String>(&new, "unit_code")?
                    && old.same::<String>(&new, "unit_category")?
                    && old.same::<Numeric>(&new, "base_factor")?
            }
            _ => false,
        };
        if !keeps_meaning && unit_is_used(call, db, &code)? {
            return Err(frozen(&format!("unit \"{code}\"")));
        }
        watch::own_change_begins();
        Ok(None)
    })
}

/// Announces to all sessions that the table changes (§17.8 of docs/semantics.md). It does so even while a
/// dump is restored, because other sessions may have read the table before.
///
/// It runs before each row changes, because the statement may call a function for its next row that reads the
/// table; the session must forget what that function read if the statement then fails. It runs again after
/// the statement, because a trigger may have read the table before the row changed.
fn tell_change(call: &Call) -> Result<pg_sys::Datum> {
    let trigger = Trigger::of(call)?;
    watch::tell(trigger.table());
    match trigger.operation() {
        Operation::Truncate => Ok(pg_sys::Datum::null()),
        _ => trigger.proceed(),
    }
}

fn unit_is_used(call: &Call, db: &Db, code: &str) -> Result<bool> {
    let resources = {
        let _all = SeeingAll::begin();
        let rows = db.write_latest(&RESOURCES_OF_UNIT, &[Value::from(code)])?;
        let codes: Result<Vec<String>> = rows.iter().map(|row| row.get(0)).collect();
        codes?
    };
    for resource in &resources {
        if resource_is_used(call, db, resource)? {
            return Ok(true);
        }
    }
    // Events and entitlements in the unit belong to these resource types.
    let _all = SeeingAll::begin();
    Ok(asked(db, &UNIT_IS_ENTITLED, code)? || event::is_used(db, Reference::Unit(code))?)
}

fn guard_resource_type(call: &Call) -> Result<pg_sys::Datum> {
    common::guard(call, |db, trigger| {
        let old = trigger.old_row()?;
        let code: String = old.get("resource_type_code")?;
        let keeps_meaning = match trigger.operation() {
            Operation::Update => {
                let new = trigger.new_row()?;
                old.same::<String>(&new, "resource_type_code")?
                    && old.same::<String>(&new, "default_unit_code")?
                    && old.same::<String>(&new, "namespace_id")?
                    && old.same::<bool>(&new, "is_inventory")?
            }
            _ => false,
        };
        if !keeps_meaning && resource_is_used(call, db, &code)? {
            return Err(frozen(&format!("resource type \"{code}\"")));
        }
        watch::own_change_begins();
        Ok(None)
    })
}

/// Returns whether anything relies on a resource type, in any namespace and independent of what the session
/// sees. If nothing does, that stays so until the transaction ends.
fn resource_is_used(call: &Call, db: &Db, code: &str) -> Result<bool> {
    let seen = namespace::seen(call)?;
    change::is_used(db, &[Thing::ResourceType(code)], || {
        Ok(asked(db, &RESOURCE_IS_ENTITLED, code)?
            || event::is_used(db, Reference::ResourceType(code))?
            || serves_others(db, &RESOURCE_SERVES_OTHERS, code, seen.as_deref())?)
    })
}

fn asked(db: &Db, is_used: &Statement, code: &str) -> Result<bool> {
    db.write_latest(is_used, &[Value::from(code)])?
        .one()?
        .get(0)
}

/// Returns whether a namespace that the session does not see relies on the object. The result is false for a
/// session that sees every namespace.
fn serves_others(
    db: &Db,
    statement: &Statement,
    code: &str,
    seen: Option<&[String]>,
) -> Result<bool> {
    let Some(seen) = seen else {
        return Ok(false);
    };
    let seen = seen.iter().map(|name| Value::Text(name)).collect();
    let arguments = [Value::from(code), Value::Array(TEXTOID, seen)];
    db.write_latest(statement, &arguments)?.one()?.get(0)
}

/// Keeps a plan in its namespace if accounts of namespaces that the session does not see have been given it.
///
/// # Errors
/// 23514.
fn guard_plan(call: &Call) -> Result<pg_sys::Datum> {
    common::guard(call, |db, trigger| {
        let (old, new) = (trigger.old_row()?, trigger.new_row()?);
        let code: String = old.get("plan_id")?;
        let stays = old.same::<String>(&new, "namespace_id")?;
        let seen = namespace::seen(call)?;
        let _all = SeeingAll::begin();
        if !stays && serves_others(db, &PLAN_SERVES_OTHERS, &code, seen.as_deref())? {
            return Err(Error::rule(format!(
                "plan \"{code}\" is used: it cannot leave its namespace"
            ))
            .detail("Accounts of other namespaces have been given it.")
            .hint("Add a plan to the other namespace instead."));
        }
        Ok(None)
    })
}

fn guard_allowed_unit(call: &Call) -> Result<pg_sys::Datum> {
    common::guard(call, |db, trigger| {
        let changed = match trigger.operation() {
            Operation::Insert => None,
            _ => Some(trigger.old_row()?),
        };
        if let Some(old) = changed {
            refuse_change_of_used(call, db, &old, trigger.new_row().ok().as_ref())?;
        }
        if let Ok(new) = trigger.new_row() {
            check_conversion(db, &new)?;
        }
        watch::own_change_begins();
        Ok(None)
    })
}

fn refuse_change_of_used(
    call: &Call,
    db: &Db,
    old: &TriggerRow,
    new: Option<&TriggerRow>,
) -> Result<()> {
    let columns_stay = |new: &TriggerRow| -> Result<bool> {
        Ok(old.same::<String>(new, "resource_type_code")?
            && old.same::<String>(new, "unit_code")?
            && old.same::<Numeric>(new, "per_default")?)
    };
    let stays = new.map(columns_stay).transpose()?.unwrap_or(false);
    let code: String = old.get("resource_type_code")?;
    if !stays && resource_is_used(call, db, &code)? {
        return Err(frozen(&format!("resource type \"{code}\"")));
    }
    Ok(())
}

/// Returns the unit that a statement finds for a code; `None` where the foreign keys will refuse the row.
fn unit_of(db: &Db, statement: &Statement, code: &str) -> Result<Option<StoredUnit>> {
    let rows = db.write_latest(statement, &[Value::from(code)])?;
    let first = rows.first();
    first
        .map(|row| StoredUnit::from_columns(&row, 0))
        .transpose()
}

/// Refuses a unit that has no conversion to the default unit.
///
/// # Errors
/// 23514.
fn check_conversion(db: &Db, row: &TriggerRow) -> Result<()> {
    let resource = common::required_text(row, "resource_type_code")?;
    let unit = common::required_text(row, "unit_code")?;
    let default = unit_of(db, &DEFAULT_UNIT, &resource)?;
    let unit = unit_of(db, &UNIT, &unit)?;
    let Some((default, unit)) = default.zip(unit) else {
        return Ok(());
    };
    let per_default = factor_of(row.get("per_default")?)?;
    if unit.code == default.code && per_default.is_some_and(|factor| factor != Factor::ONE) {
        return Err(Error::rule(format!(
            "per_default of default unit \"{}\" is not 1",
            unit.code
        ))
        .hint("Leave it NULL."));
    }
    let factor = unit.factor_to_base(&default, per_default);
    factor.map(|_| ()).map_err(|error| {
        Error::rule(error.to_string())
            .detail(format!("The resource type is \"{resource}\"."))
            .hint("Say in per_default how many default units one such unit is.")
    })
}

fn frozen(what: &str) -> Error {
    Error::rule(format!(
        "{what} has been used: its units and factors cannot change"
    ))
    .detail("What was metered and entitled in it would mean something else.")
    .hint("Add a new unit or resource type instead.")
}
