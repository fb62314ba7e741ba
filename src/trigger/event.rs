//! Triggers of consumption_ledger: plain INSERT and COPY follow the rules of fn_meter_consumption (§9.16 of
//! docs/semantics.md).

use std::collections::hash_map::Entry as Entries;
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
use crate::pg::call::Call;
use crate::pg::clock;
use crate::pg::datum::Value;
use crate::pg::relation::{self, Relation};
use crate::pg::restore;
use crate::pg::role::ActingAsOwner;
use crate::pg::spi::{Db, Row, Statement};
use crate::pg::trigger::{Level, Operation, Place, Timing, Trigger, TriggerRow, trigger_function};
use crate::pg::users_triggers::{self, Writing};
use crate::pg::watch;
use crate::store::account::{self, Lineage};
use crate::store::change::{self, Thing};
use crate::store::event::{self, archive};
use crate::store::resource::ResourceType;
use crate::store::usage::{self, Pool};

trigger_function!(
    trg_guard_event,
    guard_event,
    [Place {
        tables: &["consumption_ledger"],
        timing: Timing::Before,
        level: Level::Row,
        operations: &[Operation::Insert],
    }]
);
trigger_function!(
    trg_count_events,
    count_events,
    [Place {
        tables: &["consumption_ledger"],
        timing: Timing::After,
        level: Level::Statement,
        operations: &[Operation::Insert],
    }]
);

fn guard_event(call: &Call) -> Result<pg_sys::Datum> {
    let trigger = Trigger::of(call)?;
    let is_recording = event::is_recording();
    if is_recording && !event::may_have_changed() {
        return trigger.proceed();
    }
    let mut known = call.kept::<Known>().borrow_mut();
    if known.is_restoring(call)? {
        return trigger.proceed();
    }
    let row = trigger.new_row()?;
    let filled = if is_recording {
        known.fill_changed(call, &row)
    } else {
        known.fill(call, &row)
    };
    filled.map(|row| row.datum())
}

/// Lookups that the rows of one statement share. A statement counts an account's events for the tree as it
/// was when the statement first met the account.
///
/// Other backends cannot delete an account or a resource type or change its factors meanwhile, because the
/// statement relies on it. This backend can, through a function that the statement calls, as long as no row
/// that the lookup was made for is recorded: `ON CONFLICT` skips rows after their triggers have run.
/// Everything is therefore looked up again after this backend has made a change.
#[derive(Default)]
struct Known {
    is_restoring: Option<bool>,
    /// The value of [`watch::own_changes`] at which the maps below were filled.
    own_changes: u64,
    lineages: HashMap<Uuid, Rc<Lineage>>,
    resources: HashMap<(String, String), Rc<ResourceType>>,
}

/// The largest number of accounts to keep at a time, which take a few megabytes.
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

    fn forget_what_has_changed(&mut self) {
        let own_changes = watch::own_changes();
        if self.own_changes != own_changes {
            self.own_changes = own_changes;
            self.lineages.clear();
            self.resources.clear();
        }
    }

    fn lineage(&mut self, call: &Call, row: &TriggerRow) -> Result<Rc<Lineage>> {
        let account_id: Option<Uuid> = row.get("account_id")?;
        let account_id = account_id.ok_or_else(|| Error::null("account_id"))?;
        if let Some(known) = self.lineages.get(&account_id) {
            return Ok(Rc::clone(known));
        }
        let db = call.db()?;
        let _owner = ActingAsOwner::begin();
        change::rely_on(&db, &[Thing::Account(account_id)])?;
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
        change::rely_on(&db, &[Thing::ResourceType(&key.0)])?;
        let found = ResourceType::require(&db, &key.0, &key.1)?;
        self.resources.insert(key, Rc::clone(&found));
        Ok(found)
    }

    /// Returns the row with all missing values filled, if fn_meter_consumption would record such an event.
    ///
    /// # Errors
    /// As fn_meter_consumption, and 55000 for a correction.
    fn fill(&mut self, call: &Call, row: &TriggerRow) -> Result<TriggerRow> {
        let key = common::required_text(row, "idempotency_key")?;
        input::check_text("idempotency_key", key, Field::IDEMPOTENCY_KEY)?;
        refuse_correction(row)?;
        let code = common::required_text(row, "resource_type_code")?;
        let code = input::check_text("resource_type_code", code, Field::RESOURCE_TYPE)?;
        check_optional_text(row, "resource_scope", Field::SCOPE)?;
        check_optional_text(row, "unit_code", Field::UNIT)?;
        self.forget_what_has_changed();
        let lineage = self.lineage(call, row)?;
        let namespace = common::namespace_of(row, &lineage)?;
        let resource = self.resource(call, code, &namespace)?;
        check_period(row)?;
        complete(row, &lineage, &resource)
    }

    /// Completes a row of a function of MEC after users' triggers may have changed it. A correction is
    /// returned unchanged: its values depend on the event that it corrects, and a later check refuses it if a
    /// trigger has changed it.
    fn fill_changed(&mut self, call: &Call, row: &TriggerRow) -> Result<TriggerRow> {
        if common::required::<bool>(row, "is_correction")? {
            return Ok(*row);
        }
        let code = common::required_text(row, "resource_type_code")?;
        let namespace = common::required_text(row, "namespace_id")?;
        let resource = self.resource(call, code, &namespace)?;
        let unit: Option<String> = row.get("unit_code")?;
        let (unit, factor) = resource.unit(unit.as_deref())?;
        let amount = quantity_of(row)?
            .to_amount(factor)
            .map_err(usage::too_large)?;
        row.with(&[
            ("unit_code", Value::from(unit)),
            ("occurred_at", Value::from(occurred_at(row)?)),
            ("base_quantity", Value::from(usage::stored(amount))),
        ])
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

/// Returns the row with the values that follow from the account, the resource type and the clock.
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
        ("created_at", Value::from(clock::transaction_start())),
        ("owner_account_id", Value::from(lineage.owner())),
        ("ancestor_ids", Value::Uuids(&ancestors)),
        ("base_quantity", Value::from(usage::stored(amount))),
        ("decision", Value::Null),
        ("overage_quantity", Value::Null),
        ("net_quantity", Value::Null),
        ("requested_quantity", Value::Null),
        ("asked", Value::Null),
    ])
}

/// Checks a text that may be NULL. The CHECK constraints of the columns would let white space other than
/// blanks pass.
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

// One row for each instant and pool path, because counters only need the sums.
static NEW_EVENTS: Statement = Statement::new(
    "SELECT account_id, ancestor_ids, resource_type_code, resource_scope, occurred_at,
            sum(base_quantity)
     FROM new_events GROUP BY 1, 2, 3, 4, 5",
    &[],
);

/// Refuses events that are in the archive, and counts the other ones, for all rows of a statement together.
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
        refuse_changed(&db, &trigger)?;
        count_new_events(&db)?;
    }
    Ok(pg_sys::Datum::null())
}

// The events of one statement as the ledger has them.
static STORED: Statement = Statement::new(
    "SELECT account_id, idempotency_key, namespace_id, resource_type_code, resource_scope, quantity,
            unit_code, occurred_at, is_correction, owner_account_id, ancestor_ids, base_quantity,
            num_nonnulls(decision, overage_quantity, net_quantity, requested_quantity, asked) = 0
     FROM new_events",
    &[],
);

/// Checks the events again if a user's trigger fires after mec_guard and may have changed them.
///
/// # Errors
/// 55000 for a changed value that MEC fills; else as fn_meter_consumption.
fn refuse_changed(db: &Db, trigger: &Trigger) -> Result<()> {
    let table = Relation::open(trigger.table(), relation::TO_WRITE);
    if !table.is_some_and(|table| users_triggers::fire_last(&table, Writing::Insert)) {
        return Ok(());
    }
    let mut accounts = HashMap::new();
    let mut resources = HashMap::new();
    for row in db.read(&STORED, &[])?.iter() {
        let account_id: Uuid = row.get(0)?;
        let lineage = match accounts.entry(account_id) {
            Entries::Occupied(known) => known.into_mut(),
            Entries::Vacant(place) => {
                let found = Lineage::read_latest(db, account_id)?;
                place.insert(found.ok_or_else(|| account::unknown(account_id))?)
            }
        };
        refuse_other_place(db, &row, lineage)?;
        let code: String = row.get(3)?;
        let resource = match resources.entry((code, lineage.namespace_id.clone())) {
            Entries::Occupied(known) => known.into_mut(),
            Entries::Vacant(place) => {
                let (code, namespace) = place.key();
                let found = ResourceType::require(db, code, namespace)?;
                place.insert(found)
            }
        };
        refuse_other_content(db, &row, resource)?;
    }
    Ok(())
}

fn refuse_other_place(db: &Db, row: &Row, lineage: &Lineage) -> Result<()> {
    let checks = [
        (
            "namespace_id",
            row.get::<String>(2)? == lineage.namespace_id,
        ),
        ("is_correction", !row.get::<bool>(8)?),
        ("owner_account_id", row.get::<Uuid>(9)? == lineage.owner()),
        (
            "ancestor_ids",
            row.get::<Vec<Uuid>>(10)? == lineage.ancestors(),
        ),
        ("what only functions fill", row.get(12)?),
    ];
    match checks.iter().find(|(_, is_same)| !is_same) {
        None => Ok(()),
        Some((column, _)) => {
            let what = format!("{column}, which mec_guard had filled");
            Err(users_triggers::changed(
                db,
                event::LEDGER,
                Writing::Insert,
                &what,
            ))
        }
    }
}

fn refuse_other_content(db: &Db, row: &Row, resource: &ResourceType) -> Result<()> {
    input::check_text("idempotency_key", row.get(1)?, Field::IDEMPOTENCY_KEY)?;
    if let Some(scope) = row.get::<Option<String>>(4)? {
        input::check_text("resource_scope", scope, Field::SCOPE)?;
    }
    input::check_occurrence("occurred_at", row.get(7)?)?;
    let quantity = input::quantity("quantity", row.get(5)?)?;
    resource.check_sign(quantity)?;
    let unit: String = row.get(6)?;
    let (_, factor) = resource.unit(Some(&unit))?;
    let amount = quantity.to_amount(factor).map_err(usage::too_large)?;
    event::refuse_base(db, usage::amount_of(row.get(11)?)? == amount)
}

/// The number of entries of pools that are collected before they are counted.
const ENTRIES_AT_ONCE: usize = 200_000;

/// Counts the new events in all their pools, in the order of the pools' keys. It does so in one step up to
/// [`ENTRIES_AT_ONCE`] entries, and in several beyond that.
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
