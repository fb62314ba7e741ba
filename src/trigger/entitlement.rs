//! Triggers of entitlements and plan_entitlement_templates: references, default units, and the audit.

use pgrx::pg_sys::{self, JSONBOID, TEXTARRAYOID, TEXTOID, UUIDOID};
use uuid::Uuid;

use super::common;
use crate::error::{Error, Result};
use crate::pg::call::Call;
use crate::pg::datum::Value;
use crate::pg::relation::{self, Relation};
use crate::pg::role;
use crate::pg::spi::{Db, Statement};
use crate::pg::trigger::{Level, Operation, Place, Timing, Trigger, TriggerRow, trigger_function};
use crate::pg::users_triggers::{self, Writing};
use crate::settings;
use crate::store::change::{self, Thing};
use crate::store::namespace::{self, SeeingAll};
use crate::store::resource::{DEFAULT_NAMESPACE, ResourceType};

trigger_function!(
    trg_guard_template,
    guard_template,
    [Place {
        tables: &["plan_entitlement_templates"],
        timing: Timing::Before,
        level: Level::Row,
        operations: &[Operation::Insert, Operation::Update, Operation::Delete],
    }]
);
trigger_function!(
    trg_guard_entitlement,
    guard_entitlement,
    [Place {
        tables: &["entitlements"],
        timing: Timing::Before,
        level: Level::Row,
        operations: &[Operation::Insert, Operation::Update],
    }]
);
trigger_function!(
    trg_audit_entitlement,
    audit_entitlement,
    [Place {
        tables: &["entitlements"],
        timing: Timing::After,
        level: Level::Row,
        operations: &[Operation::Insert, Operation::Update, Operation::Delete],
    }]
);

const AUDIT_TABLE: &str = "entitlements_audit";

static PLAN_NAMESPACE: Statement = Statement::new(
    "SELECT namespace_id FROM @extschema@.plans WHERE plan_id = $1",
    &[TEXTOID],
);

// The foreign key would also accept an entitlement of another namespace, and so reveal that it exists.
static SUPERSEDES_IN_NAMESPACE: Statement = Statement::new(
    "SELECT EXISTS (SELECT FROM @extschema@.entitlements
                    WHERE entitlement_id = $1 AND namespace_id = $2)",
    &[UUIDOID, TEXTOID],
);

static TEMPLATE_SERVES_NAMESPACE: Statement = Statement::new(
    "SELECT EXISTS (SELECT FROM @extschema@.plan_entitlement_templates t
                    JOIN @extschema@.plans p ON p.plan_id = t.plan_id
                    WHERE t.template_id = $1 AND p.namespace_id IN ($2, 'default'))",
    &[UUIDOID, TEXTOID],
);

// The current time and not the start of the transaction, because a transaction that began long ago could
// otherwise write rows that are already old enough to be purged.
static AUDIT: Statement = Statement::new(
    "INSERT INTO @extschema@.entitlements_audit
         (entitlement_id, operation, old_values, new_values, changed_by, changed_at, changed_by_role)
     VALUES ($1, $2, $3, $4, left($5, 255), clock_timestamp(), $6)",
    &[UUIDOID, TEXTOID, JSONBOID, JSONBOID, TEXTOID, TEXTOID],
);

// $2: the namespaces that the session sees.
static TEMPLATE_GAVE_TO_OTHERS: Statement = Statement::new(
    "SELECT EXISTS (SELECT FROM @extschema@.entitlements
                    WHERE template_id = $1 AND namespace_id <> ALL ($2))",
    &[UUIDOID, TEXTARRAYOID],
);

fn guard_template(call: &Call) -> Result<pg_sys::Datum> {
    common::guard(call, |db, trigger| {
        if trigger.operation() != Operation::Insert {
            refuse_loss_of_template(call, db, trigger)?;
        }
        if trigger.operation() == Operation::Delete {
            return Ok(None);
        }
        let row = trigger.new_row()?;
        let plan = common::required_text(&row, "plan_id")?;
        let Some(namespace) = plan_namespace(db, &plan)? else {
            return Ok(None);
        };
        fill_unit(db, &row, &namespace).map(Some)
    })
}

/// Refuses to delete a template, or to change its id, if entitlements that the session does not see were made
/// from it: the foreign key would change them.
///
/// # Errors
/// 23503.
fn refuse_loss_of_template(call: &Call, db: &Db, trigger: &Trigger) -> Result<()> {
    let old = trigger.old_row()?;
    let template_id: Uuid = old.get("template_id")?;
    let stays = trigger.operation() == Operation::Update
        && old.same::<Uuid>(&trigger.new_row()?, "template_id")?;
    let Some(seen) = namespace::seen(call)?.filter(|_| !stays) else {
        return Ok(());
    };
    let _all = SeeingAll::begin();
    let seen = seen.iter().map(|name| Value::Text(name)).collect();
    let arguments = [Value::from(template_id), Value::Array(TEXTOID, seen)];
    if !db
        .write_latest(&TEMPLATE_GAVE_TO_OTHERS, &arguments)?
        .one()?
        .get(0)?
    {
        return Ok(());
    }
    Err(Error::unknown(format!("template {template_id} is used"))
        .detail("Entitlements of other namespaces were made from it.")
        .hint("Add another plan, and set the status of this one to something else than active."))
}

fn guard_entitlement(call: &Call) -> Result<pg_sys::Datum> {
    common::guard(call, |db, trigger| {
        guarded(db, &trigger.new_row()?).map(Some)
    })
}

/// Returns an entitlement with all missing values filled, after checking that its account can use it.
///
/// # Errors
/// 23503 for an unknown account, plan, template, entitlement or resource type; 23514 for a wrong namespace or
/// unit.
fn guarded(db: &Db, row: &TriggerRow) -> Result<TriggerRow> {
    let lineage = common::lineage_of(db, row)?;
    let namespace = common::namespace_of(row, &lineage)?;
    if let Some(plan) = row.get::<Option<String>>("plan_id")? {
        check_plan(db, &plan, &namespace)?;
    }
    for (column, statement) in [
        ("superseded_by", &SUPERSEDES_IN_NAMESPACE),
        ("template_id", &TEMPLATE_SERVES_NAMESPACE),
    ] {
        check_reference(db, row, column, statement, &namespace)?;
    }
    let filled = row.with(&[("namespace_id", Value::from(&namespace))])?;
    fill_unit(db, &filled, &namespace)
}

/// Returns the row with the default unit where it names no unit.
///
/// # Errors
/// 23503 for a resource type that does not serve the namespace, 23514 for a unit that is not allowed.
fn fill_unit(db: &Db, row: &TriggerRow, namespace: &str) -> Result<TriggerRow> {
    let code = common::required_text(row, "resource_type_code")?;
    change::rely_on(db, &[Thing::ResourceType(&code)])?;
    let resource = ResourceType::require(db, &code, namespace)?;
    let given: Option<String> = row.get("unit_code")?;
    let (unit, _) = resource.unit(given.as_deref())?;
    row.with(&[("unit_code", Value::from(unit))])
}

fn plan_namespace(db: &Db, plan_id: &str) -> Result<Option<String>> {
    let rows = db.write_latest(&PLAN_NAMESPACE, &[Value::from(plan_id)])?;
    rows.first().map(|row| row.get(0)).transpose()
}

/// Refuses a plan of another namespace like an unknown one, because the foreign key would accept it.
///
/// # Errors
/// 23503.
fn check_plan(db: &Db, plan_id: &str, namespace: &str) -> Result<()> {
    match plan_namespace(db, plan_id)? {
        Some(of) if of == DEFAULT_NAMESPACE || of == namespace => Ok(()),
        _ => Err(Error::unknown(format!(
            "plan_id \"{plan_id}\" is not a plan of the namespace"
        ))
        .detail(format!(
            "No plan of that id serves namespace \"{namespace}\"."
        ))),
    }
}

/// Refuses a reference to a row of another namespace like a reference to an unknown row.
///
/// # Errors
/// 23503.
fn check_reference(
    db: &Db,
    row: &TriggerRow,
    column: &str,
    is_known: &Statement,
    namespace: &str,
) -> Result<()> {
    let Some(id) = row.get::<Option<Uuid>>(column)? else {
        return Ok(());
    };
    let arguments = [Value::from(id), Value::from(namespace)];
    if db.write_latest(is_known, &arguments)?.one()?.get(0)? {
        return Ok(());
    }
    Err(
        Error::unknown(format!("{column} {id} is not known")).detail(format!(
            "There is none of that id for namespace \"{namespace}\"."
        )),
    )
}

/// Checks an entitlement again if a user's trigger fires after mec_guard and may have changed it.
///
/// # Errors
/// As [`guarded`].
fn refuse_changed(db: &Db, trigger: &Trigger, new: &TriggerRow) -> Result<()> {
    let writing = match trigger.operation() {
        Operation::Insert => Writing::Insert,
        _ => Writing::Update,
    };
    let table = Relation::open(trigger.table(), relation::TO_WRITE);
    if table.is_some_and(|table| users_triggers::fire_last(&table, writing)) {
        guarded(db, new)?;
    }
    Ok(())
}

fn audit_entitlement(call: &Call) -> Result<pg_sys::Datum> {
    common::guard(call, |db, trigger| {
        let operation = trigger.operation();
        let old = (operation != Operation::Insert)
            .then(|| trigger.old_row())
            .transpose()?;
        let new = (operation != Operation::Delete)
            .then(|| trigger.new_row())
            .transpose()?;
        let Some(any) = new.or(old) else {
            return Ok(None);
        };
        if let Some(new) = &new {
            refuse_changed(db, trigger, new)?;
        }
        let json = |row: Option<TriggerRow>| row.map(TriggerRow::to_json).transpose();
        let (old, new) = (json(old)?, json(new)?);
        let acting_role = role::acting_role();
        let actor = settings::actor().unwrap_or_else(|| acting_role.clone());
        let arguments = [
            Value::from(any.get::<Uuid>("entitlement_id")?),
            Value::from(operation.text()),
            old.as_deref().map_or(Value::Null, Value::Json),
            new.as_deref().map_or(Value::Null, Value::Json),
            Value::from(&actor),
            Value::from(&acting_role),
        ];
        if db.write(&AUDIT, &arguments)?.count() != 1 {
            let what = "the audit of an entitlement";
            return Err(users_triggers::skipped(
                db,
                AUDIT_TABLE,
                Writing::Insert,
                what,
            ));
        }
        Ok(None)
    })
}
