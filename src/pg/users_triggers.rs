//! Finds row triggers of users on tables of the extension. Such a trigger fires before a row is written, and
//! may change the row or skip it.
#![allow(unsafe_code)]

use std::ffi::CStr;

use pgrx::pg_sys;

use crate::error::{Error, Result};
use crate::pg::relation::{self, Relation};
use crate::pg::spi::Db;

/// The kind of write that fires the triggers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Writing {
    /// A new row.
    Insert,
    /// A new version of a row.
    Update,
}

impl Writing {
    fn event(self) -> u32 {
        match self {
            Self::Insert => pg_sys::TRIGGER_TYPE_INSERT,
            Self::Update => pg_sys::TRIGGER_TYPE_UPDATE,
        }
    }
}

/// The functions of MEC's own row triggers. Trigger functions take no arguments, so the extension's schema
/// can hold no other trigger function with one of these names.
const OWN: [&CStr; 15] = [
    c"trg_bind_role",
    c"trg_guard_account",
    c"trg_guard_account_type",
    c"trg_guard_allowed_unit",
    c"trg_guard_detail",
    c"trg_guard_entitlement",
    c"trg_guard_event",
    c"trg_guard_hold",
    c"trg_guard_plan",
    c"trg_guard_resource_type",
    c"trg_guard_template",
    c"trg_guard_unit",
    c"trg_refuse_change",
    c"trg_tell_change",
    c"trg_touch",
];

/// Returns whether a user's trigger may change or skip rows of a table as they are written.
///
/// # Errors
/// 55000 where the table is missing.
pub(crate) fn may_interfere(db: &Db, table: &str, writing: Writing) -> Result<bool> {
    let table = Relation::open(db.table(table)?, relation::TO_WRITE);
    Ok(table.is_some_and(|table| before_row(&table, writing).any(|one| !one.is_own)))
}

/// Returns whether a user's trigger fires after the last one of MEC, so that it may change values that MEC
/// has filled or checked.
pub(crate) fn fire_last(table: &Relation, writing: Writing) -> bool {
    let last = before_row(table, writing).last();
    last.is_some_and(|last| !last.is_own)
}

/// Refuses to write to a table that only MEC writes, where a user's trigger could change the rows. The counts
/// in such a table cannot be checked against another source.
///
/// # Errors
/// 55000 where the table is missing or has such a trigger.
pub(crate) fn refuse(db: &Db, table: &str, writing: Writing) -> Result<()> {
    if !may_interfere(db, table, writing)? {
        return Ok(());
    }
    Err(
        Error::state(format!("{table} has a row trigger that is not MEC's"))
            .detail(told(db, table, writing))
            .hint("Drop the trigger, or let it fire AFTER: what is counted there has to stay as it is."),
    )
}

/// Returns the error for a required row that a trigger skipped: 55000.
pub(crate) fn skipped(db: &Db, table: &str, writing: Writing, row: &str) -> Error {
    Error::state(format!("a trigger on {table} skipped {row}"))
        .detail(told(db, table, writing))
        .hint("Let the trigger function return NEW: a call has to write its row, or to fail.")
}

/// Returns the error for a row in which a trigger changed a value that must stay: 55000.
pub(crate) fn changed(db: &Db, table: &str, writing: Writing, what: &str) -> Error {
    Error::state(format!("a trigger on {table} changed {what}"))
        .detail(told(db, table, writing))
        .hint("Let the trigger function leave that alone, or pass the value that it would write.")
}

fn told(db: &Db, table: &str, writing: Writing) -> String {
    let names: Vec<String> = db.find_table(table).map_or_else(Vec::new, |oid| {
        let Some(table) = Relation::open(oid, relation::TO_WRITE) else {
            return Vec::new();
        };
        let others = before_row(&table, writing).filter(|one| !one.is_own);
        others
            .map(|one| format!("\"{}\"", one.name.to_string_lossy()))
            .collect()
    });
    if names.is_empty() {
        return format!(
            "{table} has no row trigger of a user's that fires before the row is written."
        );
    }
    format!(
        "Row triggers that fire before the row is written: {}.",
        names.join(", ")
    )
}

struct BeforeRow<'a> {
    name: &'a CStr,
    is_own: bool,
}

/// Returns the row triggers that fire before a row is written, in the order in which they fire.
fn before_row(table: &Relation, writing: Writing) -> impl Iterator<Item = BeforeRow<'_>> {
    let wanted = pg_sys::TRIGGER_TYPE_ROW | pg_sys::TRIGGER_TYPE_BEFORE | writing.event();
    // SAFETY: the descriptor of an open relation, where there is one, holds as many triggers as it says, in
    // the order of their names.
    let (triggers, home): (&[pg_sys::Trigger], _) = unsafe {
        let table = table.as_ptr();
        let description = (*table).trigdesc;
        let triggers = if description.is_null() {
            &[]
        } else {
            let count = usize::try_from((*description).numtriggers).unwrap_or(0);
            std::slice::from_raw_parts((*description).triggers, count)
        };
        (triggers, (*(*table).rd_rel).relnamespace)
    };
    let fires = move |trigger: &&pg_sys::Trigger| {
        u32::from(trigger.tgtype.cast_unsigned()) & wanted == wanted
            && trigger.tgenabled as u8 != pg_sys::TRIGGER_DISABLED
    };
    triggers.iter().filter(fires).map(move |trigger| BeforeRow {
        // SAFETY: the names of triggers are terminated, and live as long as the descriptor.
        name: unsafe { CStr::from_ptr(trigger.tgname) },
        is_own: is_own(trigger.tgfoid, home),
    })
}

fn is_own(function: pg_sys::Oid, home: pg_sys::Oid) -> bool {
    // SAFETY: catalogue lookups; a name is palloc'ed, or NULL where the function was dropped.
    unsafe {
        let name = pg_sys::get_func_name(function);
        !name.is_null()
            && pg_sys::get_func_namespace(function) == home
            && OWN.contains(&CStr::from_ptr(name))
    }
}
