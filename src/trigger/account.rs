//! Triggers of accounts and account_types: ids, and the rules of the tree (§2 of docs/semantics.md).

use std::collections::BTreeSet;

use mec_core::window::Zone;
use pgrx::pg_sys::{self, TEXTOID, UUIDARRAYOID, UUIDOID};
use uuid::Uuid;

use super::common;
use crate::error::{Error, Result};
use crate::pg::call::Call;
use crate::pg::datum::Value;
use crate::pg::id;
use crate::pg::spi::{Db, Statement};
use crate::pg::trigger::{
    Level, Operation, OwnStatement, Place, Timing, Trigger, TriggerRow, trigger_function,
};
use crate::pg::users_triggers::{self, Writing};
use crate::pg::watch;
use crate::store::account::{self, Lineage, MAX_LEVELS};
use crate::store::change::{self, Thing};
use crate::store::event::{self, Reference};
use crate::store::window;

trigger_function!(
    trg_guard_account,
    guard_account,
    [Place {
        tables: &["accounts"],
        timing: Timing::Before,
        level: Level::Row,
        operations: &[Operation::Insert, Operation::Update, Operation::Delete],
    }]
);
trigger_function!(
    trg_guard_account_type,
    guard_account_type,
    [Place {
        tables: &["account_types"],
        timing: Timing::Before,
        level: Level::Row,
        operations: &[Operation::Update, Operation::Delete],
    }]
);

// FOR SHARE, so that the type keeps its meaning until the transaction ends.
static CAN_HAVE_CHILDREN: Statement = Statement::new(
    "SELECT can_have_children FROM @extschema@.account_types WHERE account_type_code = $1 FOR SHARE",
    &[TEXTOID],
);

static PARENT_TYPE: Statement = Statement::new(
    "SELECT account_type_code FROM @extschema@.accounts WHERE account_id = $1",
    &[UUIDOID],
);

// The number of levels below an account; 0 for one without children.
static LEVELS_BELOW: Statement = Statement::new(
    "WITH RECURSIVE down AS (
         SELECT $1::uuid AS account_id, 0 AS depth
         UNION ALL
         SELECT a.account_id, down.depth + 1
         FROM down JOIN @extschema@.accounts a ON a.parent_account_id = down.account_id
         WHERE down.depth < 8)
     SELECT max(depth) FROM down",
    &[UUIDOID],
);

static HAS_CHILDREN: Statement = Statement::new(
    "SELECT EXISTS (SELECT FROM @extschema@.accounts WHERE parent_account_id = $1)",
    &[UUIDOID],
);

static HAS_ROWS: Statement = Statement::new(
    "SELECT EXISTS (SELECT FROM @extschema@.entitlements WHERE account_id = $1)
         OR EXISTS (SELECT FROM @extschema@.concurrency_leases WHERE account_id = $1)
         OR EXISTS (SELECT FROM @extschema@.usage_reservations WHERE account_id = $1)",
    &[UUIDOID],
);

static TYPE_HAS_PARENTS: Statement = Statement::new(
    "SELECT EXISTS (
         SELECT FROM @extschema@.accounts p
         JOIN @extschema@.accounts c ON c.parent_account_id = p.account_id
         WHERE p.account_type_code = $1)",
    &[TEXTOID],
);

// Leases and reservations are state and not history, so they move with their account. ORDER BY, because a
// transaction that moves holds and one that frees expired ones must lock the rows in the same order.
macro_rules! move_holds {
    ($table:literal, $id:literal, $freed:literal) => {
        concat!(
            "WITH held AS MATERIALIZED (
                 SELECT ",
            $id,
            " FROM @extschema@.",
            $table,
            "
                 WHERE owner_account_id = $1 AND ",
            $freed,
            " IS NULL AND (account_id = $2 OR $2 = ANY (ancestor_ids))
                 ORDER BY ",
            $id,
            " FOR NO KEY UPDATE
             ), moved AS (
             UPDATE @extschema@.",
            $table,
            " h
             SET owner_account_id = ($3::uuid[])[cardinality($3)],
                 ancestor_ids =
                     h.ancestor_ids[1:coalesce(array_position(h.ancestor_ids, $2), 0)]
                     || ($3::uuid[])[2:]
             WHERE h.",
            $id,
            " IN (SELECT ",
            $id,
            " FROM held)
             RETURNING h.owner_account_id = ($3::uuid[])[cardinality($3)] AS is_there)
             SELECT count(*) FILTER (WHERE is_there), (SELECT count(*) FROM held) FROM moved"
        )
    };
}

static MOVE_LEASES: Statement = Statement::new(
    move_holds!("concurrency_leases", "lease_id", "released_at"),
    &[UUIDOID, UUIDOID, UUIDARRAYOID],
);

static MOVE_RESERVATIONS: Statement = Statement::new(
    move_holds!("usage_reservations", "reservation_id", "freed_at"),
    &[UUIDOID, UUIDOID, UUIDARRAYOID],
);

fn guard_account(call: &Call) -> Result<pg_sys::Datum> {
    common::guard(call, |db, trigger| match trigger.operation() {
        Operation::Insert => insert_account(db, trigger.new_row()?).map(Some),
        Operation::Update => update_account(db, trigger).map(|()| None),
        _ => delete_account(db, trigger.old_row()?).map(|()| None),
    })
}

fn insert_account(db: &Db, row: TriggerRow) -> Result<TriggerRow> {
    check_zone(&row)?;
    let given: Option<Uuid> = row.get("account_id")?;
    let parent: Option<Uuid> = row.get("parent_account_id")?;
    let Some(parent) = parent else {
        let account_id = given.unwrap_or_else(id::generate);
        return row.with(&[("account_id", Value::from(account_id))]);
    };
    // New accounts may join the tree side by side, but not while another one is moved. A parent of another
    // namespace is refused below.
    let namespace = common::required_text(&row, "namespace_id")?;
    account::share_trees(db, &namespace);
    let above = check_parent(db, &row, parent, given)?;
    check_levels(above.levels.len() + 1)?;
    let account_id = given.unwrap_or_else(|| id::generate_below(above.owner()));
    row.with(&[("account_id", Value::from(account_id))])
}

fn update_account(db: &Db, trigger: &Trigger) -> Result<()> {
    let (old, new) = (trigger.old_row()?, trigger.new_row()?);
    check_zone(&new)?;
    let account_id: Uuid = old.get("account_id")?;
    if !old.same::<Uuid>(&new, "account_id")? {
        return Err(
            Error::rule(format!("the id of account {account_id} cannot change"))
                .hint("Events and entitlements refer to it. Create another account instead."),
        );
    }
    let is_moving = !old.same::<Uuid>(&new, "parent_account_id")?;
    let changes_type = !old.same::<String>(&new, "account_type_code")?;
    let changes_namespace = !old.same::<String>(&new, "namespace_id")?;
    if is_moving || changes_type || changes_namespace {
        lock_trees_of(db, &old, &new)?;
        watch::own_change_begins();
    }
    if changes_namespace {
        check_namespace_is_free(db, account_id, &old, &new)?;
    }
    if changes_type {
        check_type_of_parent(db, account_id, &new)?;
    }
    if is_moving {
        move_account(db, account_id, &new)
    } else {
        Ok(())
    }
}

/// Locks the trees of the account's old and new namespace. Every caller locks them in the same order, which
/// avoids deadlocks.
fn lock_trees_of(db: &Db, old: &TriggerRow, new: &TriggerRow) -> Result<()> {
    let namespaces = BTreeSet::from([
        common::required_text(old, "namespace_id")?,
        common::required_text(new, "namespace_id")?,
    ]);
    for namespace in &namespaces {
        account::lock_trees(db, namespace);
    }
    Ok(())
}

fn move_account(db: &Db, account_id: Uuid, new: &TriggerRow) -> Result<()> {
    let below: i32 = db
        .write_latest(&LEVELS_BELOW, &[Value::from(account_id)])?
        .one()?
        .get(0)?;
    let parent: Option<Uuid> = new.get("parent_account_id")?;
    let mut path = vec![account_id];
    if let Some(parent) = parent {
        let above = check_parent(db, new, parent, Some(account_id))?;
        check_levels(above.levels.len() + 1 + usize::try_from(below).unwrap_or(MAX_LEVELS))?;
        path.extend(above.levels.iter().map(|level| level.account_id));
    }
    let before = Lineage::read_latest(db, account_id)?;
    let owner = before.map_or(account_id, |lineage| lineage.owner());
    let arguments = [
        Value::from(owner),
        Value::from(account_id),
        Value::Uuids(&path),
    ];
    let _moving = OwnStatement::MovesHolds.begin();
    for (table, statement) in [
        ("concurrency_leases", &MOVE_LEASES),
        ("usage_reservations", &MOVE_RESERVATIONS),
    ] {
        let row = db.write_latest(statement, &arguments)?;
        let (moved, all): (i64, i64) = (row.one()?.get(0)?, row.one()?.get(1)?);
        if moved != all {
            let what = format!("the move of rows with account {account_id}");
            return Err(users_triggers::skipped(db, table, Writing::Update, &what));
        }
    }
    Ok(())
}

/// Returns the future parent and its ancestors, if the account may be placed below it.
///
/// # Errors
/// 23503 for an unknown parent, 23514 for a parent that would break a rule of the tree.
fn check_parent(
    db: &Db,
    row: &TriggerRow,
    parent: Uuid,
    account_id: Option<Uuid>,
) -> Result<Lineage> {
    if account_id == Some(parent) {
        return Err(cycle(parent));
    }
    let above = Lineage::read_latest(db, parent)?.ok_or_else(|| {
        Error::unknown(format!("parent_account_id {parent} is not an account"))
            .hint("Insert the parent first.")
    })?;
    if above
        .levels
        .iter()
        .any(|level| Some(level.account_id) == account_id)
    {
        return Err(cycle(parent));
    }
    let namespace = common::required_text(row, "namespace_id")?;
    if above.namespace_id != namespace {
        return Err(Error::rule(format!(
            "parent_account_id {parent} is in another namespace"
        ))
        .detail(format!(
            "It is in \"{}\", the account in \"{namespace}\".",
            above.namespace_id
        ))
        .hint("A tree of accounts stays within one namespace."));
    }
    let parent_type: String = db
        .write_latest(&PARENT_TYPE, &[Value::from(parent)])?
        .one()?
        .get(0)?;
    if !can_have_children(db, &parent_type)? {
        return Err(childless(&parent_type).detail(format!("The parent is account {parent}.")));
    }
    Ok(above)
}

fn can_have_children(db: &Db, account_type: &str) -> Result<bool> {
    let types = db.write_latest(&CAN_HAVE_CHILDREN, &[Value::from(account_type)])?;
    types.first().map_or(Ok(false), |row| row.get(0))
}

fn childless(account_type: &str) -> Error {
    Error::rule(format!(
        "accounts of type \"{account_type}\" cannot have children"
    ))
    .hint("Choose another parent, or set can_have_children in account_types.")
}

fn cycle(parent: Uuid) -> Error {
    Error::rule(format!("parent_account_id {parent} would close a cycle"))
        .detail("The parent is the account itself or stands below it.")
        .hint("Choose a parent outside the account's own tree.")
}

fn check_levels(levels: usize) -> Result<()> {
    if levels > MAX_LEVELS {
        return Err(
            Error::rule(format!("the account tree would have {levels} levels"))
                .detail(format!("At most {MAX_LEVELS} are allowed."))
                .hint("Choose a parent nearer to the root."),
        );
    }
    Ok(())
}

fn check_zone(row: &TriggerRow) -> Result<()> {
    let zone: Option<String> = row.get("time_zone")?;
    zone.map_or(Ok(()), |zone| {
        Zone::parse(&zone).map(|_| ()).map_err(window::refused)
    })
}

fn check_type_of_parent(db: &Db, account_id: Uuid, new: &TriggerRow) -> Result<()> {
    let account_type = common::required_text(new, "account_type_code")?;
    if has_children(db, account_id)? && !can_have_children(db, &account_type)? {
        return Err(childless(&account_type).detail("The account has children."));
    }
    Ok(())
}

fn has_children(db: &Db, account_id: Uuid) -> Result<bool> {
    db.write_latest(&HAS_CHILDREN, &[Value::from(account_id)])?
        .one()?
        .get(0)
}

fn check_namespace_is_free(
    db: &Db,
    account_id: Uuid,
    old: &TriggerRow,
    new: &TriggerRow,
) -> Result<()> {
    let to = common::required_text(new, "namespace_id")?;
    let has_parent = old.get::<Option<Uuid>>("parent_account_id")?.is_some();
    let has_rows: bool = db
        .write_latest(&HAS_ROWS, &[Value::from(account_id)])?
        .one()?
        .get(0)?;
    if has_parent || has_rows || has_children(db, account_id)? || has_events(db, account_id)? {
        let from: String = old.get("namespace_id")?;
        return Err(Error::rule(format!(
            "account {account_id} cannot leave namespace \"{from}\""
        ))
        .detail("It has a parent, children, entitlements, leases or events, or had children with events.")
        .hint(format!("Create a new account in \"{to}\".")));
    }
    Ok(())
}

/// Returns whether the ledger refers to the account, or its counters hold events of accounts that were below it.
/// If neither does, no event can be added until the transaction ends.
fn has_events(db: &Db, account_id: Uuid) -> Result<bool> {
    change::is_used(db, &[Thing::Account(account_id)], || {
        event::is_used(db, Reference::Account(account_id))
    })
}

/// Refuses to delete an account that has events, or that events of others have counted for. The ledger has no foreign key that would do so.
///
/// # Errors
/// 23503.
fn delete_account(db: &Db, row: TriggerRow) -> Result<()> {
    let account_id: Uuid = row.get("account_id")?;
    if has_events(db, account_id)? {
        return Err(
            Error::unknown(format!("account {account_id} has events in the ledger"))
                .detail("The ledger is append-only, so accounts stay that its events belong to or have counted for.")
                .hint("Set the account's status to closed instead."),
        );
    }
    watch::own_change_begins();
    Ok(())
}

fn guard_account_type(call: &Call) -> Result<pg_sys::Datum> {
    common::guard(call, |db, trigger| {
        if trigger.operation() != Operation::Update {
            return Ok(None);
        }
        let new = trigger.new_row()?;
        let (code, before): (String, bool) = {
            let old = trigger.old_row()?;
            (old.get("account_type_code")?, old.get("can_have_children")?)
        };
        let after: bool = common::required(&new, "can_have_children")?;
        // The row is already locked: transactions that add children to accounts of this type have ended, or wait.
        if before && !after && type_has_parents(db, &code)? {
            return Err(childless(&code).detail("Some accounts of the type have children."));
        }
        Ok(None)
    })
}

fn type_has_parents(db: &Db, account_type: &str) -> Result<bool> {
    db.write_latest(&TYPE_HAS_PARENTS, &[Value::from(account_type)])?
        .one()?
        .get(0)
}
