//! Verifies the relations that SQL of this crate names: they are tables, they belong to `mec_owner`, and their
//! columns have the types that MEC gave them.
//!
//! The owner of a schema may drop any table in it and create another one of that name. The triggers of such a
//! table would run as `mec_owner`, and its values would have types that no reader expects. A statement
//! therefore runs only while its tables are known to be right, and under locks that keep them so.
#![allow(unsafe_code)]

use std::collections::HashSet;
use std::ffi::CStr;

use pgrx::pg_sys;

use crate::error::{Error, Result};
use crate::pg::relation::{self, Relation};
use crate::pg::restore;
use crate::pg::role;
use crate::pg::shape::{self, Column};
use crate::pg::spi::Db;
use crate::pg::version;
use crate::pg::watch;

/// The placeholder for the schema of the extension in the text of a statement.
const SCHEMA: &str = "@extschema@.";

/// Refuses a statement on a table of another owner, on a relation that is no table, or with a column of another
/// type. Returns whether the result holds until one of the tables changes; the caller asks again after such a
/// change.
///
/// # Errors
/// 55000 where a table has another owner or is missing, or a column has another type.
pub(crate) fn require(db: &Db, statement: &str) -> Result<bool> {
    let mut is_lasting = !version::is_building();
    if !is_lasting {
        return Ok(false);
    }
    let words: HashSet<&str> = statement.split(is_no_part_of_a_name).collect();
    for name in tables_in(statement) {
        let table = db.open_table(name)?;
        watch::table(table.oid());
        is_lasting &= require_owner(db, name, table.owner())?;
        require_table(db, name, &table)?;
        require_columns(name, &table, |column| {
            takes_all(statement) || words.contains(column)
        })?;
    }
    Ok(is_lasting)
}

/// Refuses to go on where another role than `mec_owner` owns any table of MEC. Returns whether the result
/// holds until one of the tables changes. It takes no lock, because each statement checks its own tables
/// under one.
///
/// # Errors
/// 55000 where a table has another owner.
pub(crate) fn require_owners(db: &Db) -> Result<bool> {
    let mut is_lasting = true;
    for name in shape::names() {
        let Some(oid) = db.find_table(name) else {
            continue;
        };
        watch::table(oid);
        if let Some(owner) = relation::owner_of(oid) {
            is_lasting &= require_owner(db, name, owner)?;
        }
    }
    Ok(is_lasting)
}

/// Returns whether the owner is final: while a dump is restored, tables get their owners one after the other.
///
/// # Errors
/// 55000 where another role than `mec_owner` owns the table.
fn require_owner(db: &Db, table: &str, owner: pg_sys::Oid) -> Result<bool> {
    if role::is_owner(owner) {
        return Ok(true);
    }
    if restore::is_restoring(db)? {
        return Ok(false);
    }
    let (schema, owner) = (db.schema().quoted(), role::name_of(owner));
    let owner = owner.unwrap_or_else(|| String::from("unknown"));
    Err(Error::state(format!(
        "table {schema}.{table} belongs to \"{owner}\", not to mec_owner"
    ))
    .detail("MEC works only with tables of mec_owner: those of others could hold anything.")
    .hint("If it is yours, restored without its owner, call fn_mec_bootstrap() as a superuser."))
}

/// A view under the name of a table calls functions with the rights of the reader, who may be a superuser.
fn require_table(db: &Db, name: &str, open: &Relation) -> Result<()> {
    if open.is_table() {
        return Ok(());
    }
    let schema = db.schema().quoted();
    Err(Error::state(format!("{schema}.{name} is not a table"))
        .detail("MEC works only with tables: a view could run code with the rights of the caller.")
        .hint("Drop or rename it and call fn_mec_bootstrap(), or give the table its name back."))
}

fn require_columns(table: &str, open: &Relation, is_used: impl Fn(&str) -> bool) -> Result<()> {
    let expected = shape::columns(table).iter();
    let attributes = open.attributes();
    for column in expected.filter(|column| is_used(column.name)) {
        let found = attributes
            .iter()
            .find(|attribute| attribute.name == column.name);
        if let Some(found) = found
            && !reads_as(found.kind, column.kind)
        {
            return Err(other_type(table, column, found.kind));
        }
    }
    Ok(())
}

/// Returns whether values of a type are stored like those of another. That holds for the same type, for a
/// domain over it, and for a type that PostgreSQL accepts for it without a function, such as `varchar` for
/// `text`.
pub(super) fn reads_as(found: pg_sys::Oid, expected: pg_sys::Oid) -> bool {
    // SAFETY: catalogue lookups.
    found == expected || unsafe { pg_sys::IsBinaryCoercible(found, expected) }
}

fn other_type(table: &str, column: &Column, found: pg_sys::Oid) -> Error {
    let name = column.name;
    let (found, expected) = (
        name_of_type(found, -1),
        name_of_type(column.kind, column.modifier),
    );
    Error::state(format!(
        "column \"{name}\" of table \"{table}\" is of type {found}, not {expected}"
    ))
    .detail("MEC reads and writes its tables by the types that it gave their columns.")
    .hint(format!(
        "Give it back: ALTER TABLE {table} ALTER COLUMN {name} TYPE {expected}."
    ))
}

/// Refuses a value whose type is stored differently from each of `types`.
///
/// # Errors
/// 55000 where no type fits.
#[cold]
pub(super) fn require_readable(
    name: &dyn Fn() -> String,
    kind: pg_sys::Oid,
    types: &[pg_sys::Oid],
) -> Result<()> {
    if types.iter().any(|expected| reads_as(kind, *expected)) {
        return Ok(());
    }
    let expected = types.first().copied().unwrap_or_default();
    Err(unexpected_type(&name(), kind, expected))
}

/// Returns the error for a value that has another type than the one it is read as: 55000.
pub(super) fn unexpected_type(column: &str, found: pg_sys::Oid, expected: pg_sys::Oid) -> Error {
    let (found, expected) = (name_of_type(found, -1), name_of_type(expected, -1));
    Error::state(format!(
        "column \"{column}\" is of type {found}, not {expected}"
    ))
    .detail("MEC reads and writes its tables by the types that it gave their columns.")
    .hint("Give the column its type back; docs/reference/tables.md has it.")
}

/// Returns the error for a value that is NULL although a constraint of MEC excludes that: 55000.
#[cold]
pub(super) fn unexpected_null(column: &str) -> Error {
    Error::state(format!("column \"{column}\" is NULL"))
        .detail("A constraint of its table kept such values out.")
        .hint("Give the row a value, and the column its NOT NULL back.")
}

fn name_of_type(kind: pg_sys::Oid, modifier: i32) -> String {
    // SAFETY: a palloc'ed C string, "???" for a type that was dropped.
    unsafe {
        let name = pg_sys::format_type_with_typemod(kind, modifier);
        CStr::from_ptr(name).to_string_lossy().into_owned()
    }
}

/// Returns the tables of MEC that the text of a statement names, in its order.
fn tables_in(statement: &str) -> Vec<&str> {
    let mut tables: Vec<&str> = vec![];
    for rest in statement.split(SCHEMA).skip(1) {
        let name = rest.split(is_no_part_of_a_name).next().unwrap_or(rest);
        if !shape::columns(name).is_empty() && !tables.contains(&name) {
            tables.push(name);
        }
    }
    tables
}

fn takes_all(statement: &str) -> bool {
    statement.contains(".*") || statement.contains("SELECT *") || statement.contains("to_jsonb")
}

fn is_no_part_of_a_name(sign: char) -> bool {
    !sign.is_ascii_alphanumeric() && sign != '_'
}
