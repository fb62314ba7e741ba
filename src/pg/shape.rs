//! The columns of MEC's tables, as their only description has them: database/tables.
//!
//! Code that reads and writes tables relies on the types of their columns. Owners of tables can change them,
//! so the code compares what it finds with this description.

use std::collections::HashMap;
use std::sync::OnceLock;

use pgrx::pg_sys;

use crate::database::SCHEMA;

/// A column as MEC builds it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    /// The name of the column.
    pub(crate) name: &'static str,
    /// The oid of the column's type.
    pub(crate) kind: pg_sys::Oid,
    /// The type's modifier, which encodes a length, or a precision and scale; -1 for none.
    pub(crate) modifier: i32,
}

/// Returns the columns of a table; no columns for a table that MEC does not build.
pub(crate) fn columns(table: &str) -> &'static [Column] {
    tables().get(table).map_or(&[], Vec::as_slice)
}

/// Returns one column of a table; `None` where MEC builds no such column.
pub(crate) fn column(table: &str, name: &str) -> Option<&'static Column> {
    columns(table).iter().find(|column| column.name == name)
}

/// Returns the names of all tables that MEC builds.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    tables().keys().copied()
}

type Tables = HashMap<&'static str, Vec<Column>>;

fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(parse)
}

fn parse() -> Tables {
    let mut tables = Tables::new();
    let mut lines = SCHEMA.lines();
    while let Some(line) = lines.next() {
        if let Some(rest) = line.strip_prefix("CREATE TABLE IF NOT EXISTS @extschema@.") {
            let body = lines.by_ref().take_while(|line| !line.starts_with(')'));
            let columns = body.flat_map(|line| columns_of(line, &tables)).collect();
            tables.insert(first_word(rest), columns);
        } else if let Some((table, column)) = added_column(line) {
            tables.entry(table).or_default().push(column);
        }
    }
    tables
}

/// Returns the columns that a line of a table's definition adds: one column, or those of the table after
/// LIKE.
fn columns_of(line: &'static str, tables: &Tables) -> Vec<Column> {
    let Some(line) = line.strip_prefix("    ") else {
        return vec![];
    };
    if let Some(model) = line.strip_prefix("LIKE @extschema@.") {
        let model = first_word(model).trim_end_matches(',');
        return tables.get(model).cloned().unwrap_or_default();
    }
    if !line.starts_with(|sign: char| sign.is_ascii_lowercase()) {
        return vec![];
    }
    column_of(line).into_iter().collect()
}

fn added_column(line: &'static str) -> Option<(&'static str, Column)> {
    let (table, definition) = line
        .strip_prefix("ALTER TABLE @extschema@.")?
        .split_once(" ADD COLUMN IF NOT EXISTS ")?;
    Some((table, column_of(definition)?))
}

fn column_of(definition: &'static str) -> Option<Column> {
    let (name, rest) = definition.split_once(' ')?;
    let (kind, modifier) = type_of(type_text(rest))?;
    Some(Column {
        name,
        kind,
        modifier,
    })
}

fn first_word(text: &'static str) -> &'static str {
    text.split(' ').next().unwrap_or(text)
}

/// Returns the type at the beginning of a column's definition.
fn type_text(definition: &'static str) -> &'static str {
    let end = definition.find([' ', ',', ';']);
    let word = &definition[..end.unwrap_or(definition.len())];
    match definition.find(')') {
        Some(end) if word.contains('(') => {
            let array = definition[end + 1..].starts_with("[]");
            &definition[..=end + if array { 2 } else { 0 }]
        }
        _ => word,
    }
}

/// Returns the oid and the modifier of a type that the tables use; `None` for any other type.
fn type_of(text: &str) -> Option<(pg_sys::Oid, i32)> {
    let element = text.strip_suffix("[]");
    let (name, numbers) = element
        .unwrap_or(text)
        .strip_suffix(')')
        .and_then(|text| text.split_once('('))
        .unwrap_or((element.unwrap_or(text), ""));
    let kind = match name {
        "uuid" if element.is_some() => pg_sys::UUIDARRAYOID,
        "varchar" if element.is_some() => pg_sys::VARCHARARRAYOID,
        _ if element.is_some() => return None,
        "bigint" => pg_sys::INT8OID,
        "bool" => pg_sys::BOOLOID,
        "bytea" => pg_sys::BYTEAOID,
        "int" => pg_sys::INT4OID,
        "jsonb" => pg_sys::JSONBOID,
        "numeric" => pg_sys::NUMERICOID,
        "regrole" => pg_sys::REGROLEOID,
        "text" => pg_sys::TEXTOID,
        "timestamptz" => pg_sys::TIMESTAMPTZOID,
        "uuid" => pg_sys::UUIDOID,
        "varchar" => pg_sys::VARCHAROID,
        _ => return None,
    };
    let numbers: Vec<i32> = numbers
        .split(',')
        .filter_map(|number| number.trim().parse().ok())
        .collect();
    let header = i32::try_from(pg_sys::VARHDRSZ).unwrap_or(0);
    let modifier = match numbers[..] {
        [length] => length + header,
        [precision, scale] => (precision << 16 | scale) + header,
        _ => -1,
    };
    Some((kind, modifier))
}
