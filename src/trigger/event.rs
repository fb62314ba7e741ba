//! consumption_ledger: plain INSERT and COPY under the rules of fn_meter_consumption.

use std::collections::BTreeMap;

use mec_core::quantity::Quantity;
use mec_core::text::Field;
use mec_core::time::Instant;
use mec_core::usage::Entry;
use pgrx::pg_sys;
use uuid::Uuid;

use super::common;
use crate::api::input;
use crate::error::{Error, Result};
use crate::pg::call::{Call, sql_function};
use crate::pg::clock;
use crate::pg::datum::Value;
use crate::pg::numeric::Numeric;
use crate::pg::restore;
use crate::pg::role::ActingAsOwner;
use crate::pg::spi::{Db, Row, Statement};
use crate::pg::trigger::{Trigger, TriggerRow};
use crate::store::event;
use crate::store::resource::ResourceType;
use crate::store::usage::{self, Pool};

sql_function!(trg_guard_event, guard_event);
sql_function!(trg_count_events, count_events);

fn guard_event(call: &Call) -> Result<pg_sys::Datum> {
    if event::is_recording() {
        return Trigger::of(call)?.proceed();
    }
    common::guard(call, |db, trigger| fill(db, &trigger.new_row()?).map(Some))
}

/// The row, if it is an event that fn_meter_consumption would record, with all that it leaves out.
fn fill(db: &Db, row: &TriggerRow) -> Result<TriggerRow> {
    let key = common::required_text(row, "idempotency_key")?;
    input::check_text("idempotency_key", key, Field::IDEMPOTENCY_KEY)?;
    if common::required::<bool>(row, "is_correction")?
        || row.get::<Option<Uuid>>("corrects_event_id")?.is_some()
    {
        return Err(Error::state("a correction cannot be inserted")
            .hint("Use fn_correct_consumption, which computes it from the event it corrects."));
    }
    let code = common::required_text(row, "resource_type_code")?;
    let code = input::check_text("resource_type_code", code, Field::RESOURCE_TYPE)?;
    check_optional_text(row, "resource_scope", Field::SCOPE)?;
    check_optional_text(row, "unit_code", Field::UNIT)?;
    let lineage = common::lineage_of(db, row)?;
    let namespace = common::namespace_of(row, &lineage)?;
    let resource = ResourceType::require(db, &code, &namespace)?;
    let quantity = quantity_of(row)?;
    resource.check_sign(quantity)?;
    let unit: Option<String> = row.get("unit_code")?;
    let (unit, factor) = resource.unit(unit.as_deref())?;
    let amount = quantity.to_amount(factor).map_err(usage::too_large)?;
    let ancestors = lineage.ancestors();
    check_period(row)?;
    row.with(&[
        ("namespace_id", Value::from(&namespace)),
        ("unit_code", Value::from(unit)),
        ("occurred_at", Value::from(occurred_at(row)?)),
        ("owner_account_id", Value::from(lineage.owner())),
        ("ancestor_ids", Value::Uuids(&ancestors)),
        ("base_quantity", Value::from(usage::stored(amount))),
        ("decision", Value::Null),
        ("overage_quantity", Value::Null),
        ("net_quantity", Value::Null),
        ("requested_quantity", Value::Null),
    ])
}

/// The columns' own checks let white space other than blanks pass.
fn check_optional_text(row: &TriggerRow, column: &str, field: Field) -> Result<()> {
    let text: Option<String> = row.get(column)?;
    text.map_or(Ok(()), |text| {
        input::check_text(column, text, field).map(drop)
    })
}

fn quantity_of(row: &TriggerRow) -> Result<Quantity> {
    input::quantity("quantity", common::required::<Numeric>(row, "quantity")?)
}

fn occurred_at(row: &TriggerRow) -> Result<Instant> {
    match row.get::<Option<Instant>>("occurred_at")? {
        Some(at) => input::check_occurrence("occurred_at", at),
        None => Ok(clock::transaction_start()),
    }
}

fn check_period(row: &TriggerRow) -> Result<()> {
    let bound = |column: &str| -> Result<Option<Instant>> {
        let at: Option<Instant> = row.get(column)?;
        at.map(|at| input::finite(column, at)).transpose()
    };
    input::check_period(bound("period_start")?, bound("period_end")?)
}

// One row an instant and pool path, since what is counted is a sum anyway.
static NEW_EVENTS: Statement = Statement::new(
    "SELECT account_id, ancestor_ids, resource_type_code, resource_scope, occurred_at,
            sum(base_quantity)
     FROM new_events GROUP BY 1, 2, 3, 4, 5",
    &[],
);

/// Counts the events of one statement, set-wise.
fn count_events(call: &Call) -> Result<pg_sys::Datum> {
    if event::is_recording() {
        return Ok(pg_sys::Datum::null());
    }
    let trigger = Trigger::of(call)?;
    let db = call.db()?;
    let _owner = ActingAsOwner::begin();
    if !restore::is_restoring(&db)? {
        trigger.name_transition_tables(&db)?;
        usage::add_all(&db, gathered(&db)?)?;
    }
    Ok(pg_sys::Datum::null())
}

/// The entries of every pool that the new events count in, pools in key order.
fn gathered(db: &Db) -> Result<BTreeMap<Pool, Vec<Entry>>> {
    let mut pools: BTreeMap<Pool, Vec<Entry>> = BTreeMap::new();
    for row in db.read(&NEW_EVENTS, &[])?.iter() {
        let entry = Entry {
            at: row.get(4)?,
            amount: usage::amount_of(row.get(5)?)?,
        };
        for pool in pools_of(&row)? {
            pools.entry(pool).or_default().push(entry);
        }
    }
    Ok(pools)
}

fn pools_of(row: &Row) -> Result<Vec<Pool>> {
    let (account, ancestors): (Uuid, Vec<Uuid>) = (row.get(0)?, row.get(1)?);
    let (resource, scope): (String, Option<String>) = (row.get(2)?, row.get(3)?);
    let path: Vec<Uuid> = std::iter::once(account).chain(ancestors).collect();
    Ok(event::pools_of(&path, &resource, scope.as_deref()))
}
