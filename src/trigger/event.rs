//! consumption_ledger: plain INSERT and COPY under the rules of fn_meter_consumption.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use mec_core::numeric::Numeric;
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
use crate::pg::restore;
use crate::pg::role::ActingAsOwner;
use crate::pg::spi::{Db, Row, Statement};
use crate::pg::trigger::{Trigger, TriggerRow};
use crate::store::account::Lineage;
use crate::store::event::{self, archive};
use crate::store::resource::ResourceType;
use crate::store::usage::{self, Pool};

sql_function!(trg_guard_event, guard_event);
sql_function!(trg_count_events, count_events);

fn guard_event(call: &Call) -> Result<pg_sys::Datum> {
    let trigger = Trigger::of(call)?;
    if event::is_recording() {
        return trigger.proceed();
    }
    let mut known = call.kept::<Known>().borrow_mut();
    if known.is_restoring(call)? {
        return trigger.proceed();
    }
    let row = trigger.new_row()?;
    known.fill(call, &row).map(|row| row.datum())
}

/// What the rows of one statement have in common, looked up once: a statement counts for the accounts
/// as they were when it came to them first. What it holds cannot be deleted or change its factors
/// meanwhile, since that waits for those who write to the ledger.
#[derive(Default)]
struct Known {
    is_restoring: Option<bool>,
    lineages: HashMap<Uuid, Rc<Lineage>>,
    resources: HashMap<(String, String), Rc<ResourceType>>,
}

/// How many accounts are kept at a time: a few megabytes.
const KNOWN_ACCOUNTS: usize = 10_000;

impl Known {
    fn is_restoring(&mut self, call: &Call) -> Result<bool> {
        if let Some(known) = self.is_restoring {
            return Ok(known);
        }
        let found = restore::is_restoring(&call.db()?)?;
        self.is_restoring = Some(found);
        Ok(found)
    }

    fn lineage(&mut self, call: &Call, row: &TriggerRow) -> Result<Rc<Lineage>> {
        let account_id: Option<Uuid> = row.get("account_id")?;
        let account_id = account_id.ok_or_else(|| Error::null("account_id"))?;
        if let Some(known) = self.lineages.get(&account_id) {
            return Ok(Rc::clone(known));
        }
        let db = call.db()?;
        let _owner = ActingAsOwner::begin();
        let found = Rc::new(common::lineage_of(&db, row)?);
        if self.lineages.len() >= KNOWN_ACCOUNTS {
            self.lineages.clear();
        }
        self.lineages.insert(account_id, Rc::clone(&found));
        Ok(found)
    }

    fn resource(&mut self, call: &Call, code: String, namespace: &str) -> Result<Rc<ResourceType>> {
        let key = (code, namespace.to_owned());
        if let Some(known) = self.resources.get(&key) {
            return Ok(Rc::clone(known));
        }
        let db = call.db()?;
        let _owner = ActingAsOwner::begin();
        let found = ResourceType::require(&db, &key.0, &key.1)?;
        self.resources.insert(key, Rc::clone(&found));
        Ok(found)
    }

    /// The row, if it is an event that fn_meter_consumption would record, with all that it leaves out.
    fn fill(&mut self, call: &Call, row: &TriggerRow) -> Result<TriggerRow> {
        let key = common::required_text(row, "idempotency_key")?;
        input::check_text("idempotency_key", key, Field::IDEMPOTENCY_KEY)?;
        refuse_correction(row)?;
        let code = common::required_text(row, "resource_type_code")?;
        let code = input::check_text("resource_type_code", code, Field::RESOURCE_TYPE)?;
        check_optional_text(row, "resource_scope", Field::SCOPE)?;
        check_optional_text(row, "unit_code", Field::UNIT)?;
        let lineage = self.lineage(call, row)?;
        let namespace = common::namespace_of(row, &lineage)?;
        let resource = self.resource(call, code, &namespace)?;
        check_period(row)?;
        complete(row, &lineage, &resource)
    }
}

fn refuse_correction(row: &TriggerRow) -> Result<()> {
    if common::required::<bool>(row, "is_correction")?
        || row.get::<Option<Uuid>>("corrects_event_id")?.is_some()
    {
        return Err(Error::state("a correction cannot be inserted")
            .hint("Use fn_correct_consumption, which computes it from the event it corrects."));
    }
    Ok(())
}

/// The row with what the account, the resource type and the clock say.
fn complete(row: &TriggerRow, lineage: &Lineage, resource: &ResourceType) -> Result<TriggerRow> {
    let quantity = quantity_of(row)?;
    resource.check_sign(quantity)?;
    let unit: Option<String> = row.get("unit_code")?;
    let (unit, factor) = resource.unit(unit.as_deref())?;
    let amount = quantity.to_amount(factor).map_err(usage::too_large)?;
    let ancestors = lineage.ancestors();
    row.with(&[
        ("namespace_id", Value::from(&lineage.namespace_id)),
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

/// Refuses events that are in the archive, and counts the others; one statement's, set-wise.
fn count_events(call: &Call) -> Result<pg_sys::Datum> {
    if event::is_recording() {
        return Ok(pg_sys::Datum::null());
    }
    let trigger = Trigger::of(call)?;
    let db = call.db()?;
    let _owner = ActingAsOwner::begin();
    if !restore::is_restoring(&db)? {
        trigger.name_transition_tables(&db)?;
        archive::refuse_archived(&db)?;
        count_new_events(&db)?;
    }
    Ok(pg_sys::Datum::null())
}

/// How many entries of pools are gathered before they are counted.
const ENTRIES_AT_ONCE: usize = 200_000;

/// Counts the new events in all their pools, pools in key order: at once, unless they are very many.
fn count_new_events(db: &Db) -> Result<()> {
    let mut pools: BTreeMap<Pool, Vec<Entry>> = BTreeMap::new();
    let mut gathered = 0;
    db.stream_read(&NEW_EVENTS, &[], |row| {
        let entry = Entry {
            at: row.get(4)?,
            amount: usage::amount_of(row.get(5)?)?,
        };
        for pool in pools_of(row)? {
            pools.entry(pool).or_default().push(entry);
            gathered += 1;
        }
        if gathered >= ENTRIES_AT_ONCE {
            gathered = 0;
            return usage::add_all(&db.nested()?, std::mem::take(&mut pools));
        }
        Ok(())
    })?;
    usage::add_all(db, pools)
}

fn pools_of(row: &Row) -> Result<Vec<Pool>> {
    let (account, ancestors): (Uuid, Vec<Uuid>) = (row.get(0)?, row.get(1)?);
    let (resource, scope): (String, Option<String>) = (row.get(2)?, row.get(3)?);
    let path: Vec<Uuid> = std::iter::once(account).chain(ancestors).collect();
    Ok(event::pools_of(&path, &resource, scope.as_deref()))
}
