//! Reads from the scripts of database/ the names, places and rights that they declare.
//!
//! The same lists serve to refuse names that are taken, to verify the result, and to compare rights.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::database::{FUNCTIONS, SCHEMA};

const PLACE: &str = "@extschema@.";

/// An index that the script creates besides those of constraints.
pub(super) struct Index {
    /// The name of the index.
    pub(super) name: String,
    /// The table of the index.
    pub(super) table: String,
    /// Whether the index refuses duplicates.
    pub(super) is_unique: bool,
    /// The columns and expressions of the index, separated by commas.
    pub(super) columns: String,
    /// The condition of a partial index; empty for an index of all rows.
    pub(super) condition: String,
}

/// A trigger that the script creates.
pub(super) struct Trigger {
    /// The name of the trigger.
    pub(super) name: String,
    /// The table of the trigger.
    pub(super) table: String,
    /// The function that the trigger calls.
    pub(super) function: String,
}

/// A right that MEC grants.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Right {
    /// The name of the table, view or function.
    pub(super) object: String,
    /// The privilege as SQL writes it, in capitals.
    pub(super) privilege: String,
    /// The role that gets the right.
    pub(super) role: String,
}

/// Returns the names of the tables, in the order in which they are created.
pub(super) fn tables() -> Vec<String> {
    named(SCHEMA, "CREATE TABLE IF NOT EXISTS @extschema@.")
}

/// Returns the names of the views, in the order in which they are created.
pub(super) fn views() -> Vec<String> {
    named(SCHEMA, "CREATE OR REPLACE VIEW @extschema@.")
}

/// Returns the names of tables and views.
pub(super) fn relations() -> Vec<String> {
    static RELATIONS: LazyLock<Vec<String>> = LazyLock::new(|| [tables(), views()].concat());
    RELATIONS.clone()
}

/// Returns the names of the functions that the extension owns.
pub(super) fn functions() -> Vec<String> {
    named(FUNCTIONS, "CREATE FUNCTION ")
}

/// Returns the indexes that are created apart from their tables.
pub(super) fn indexes() -> Vec<Index> {
    statements(SCHEMA).filter_map(|text| index(&text)).collect()
}

fn index(statement: &str) -> Option<Index> {
    let rest = statement.strip_prefix("CREATE ")?;
    let (is_unique, rest) = match rest.strip_prefix("UNIQUE ") {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let (name, rest) = rest
        .strip_prefix("INDEX IF NOT EXISTS ")?
        .split_once(" ON @extschema@.")?;
    let (table, rest) = rest.split_once(" (")?;
    let (columns, condition) = rest.split_once(" WHERE ").unwrap_or((rest, ""));
    Some(Index {
        name: name.to_owned(),
        table: table.to_owned(),
        is_unique,
        columns: columns.trim_end_matches(' ').strip_suffix(')')?.to_owned(),
        condition: condition.to_owned(),
    })
}

/// Returns the names of all indexes: those of [`indexes`], and those of primary keys and unique constraints.
pub(super) fn index_names() -> Vec<String> {
    let apart = indexes().into_iter().map(|index| index.name);
    let keys = tables().into_iter().map(|table| format!("{table}_pkey"));
    let unique = statements(SCHEMA).flat_map(|text| unique_constraints(&text));
    apart.chain(keys).chain(unique).collect()
}

fn unique_constraints(statement: &str) -> Vec<String> {
    let parts = statement.split("CONSTRAINT ").skip(1);
    let named = parts.filter_map(|part| part.split_once(' '));
    named
        .filter(|(_, rest)| rest.starts_with("UNIQUE "))
        .map(|(name, _)| name.to_owned())
        .collect()
}

/// Returns the triggers that have a CREATE TRIGGER statement of their own.
pub(super) fn triggers() -> Vec<Trigger> {
    let found = statements(SCHEMA).filter_map(|text| trigger(&text));
    found.collect()
}

fn trigger(statement: &str) -> Option<Trigger> {
    let rest = statement.strip_prefix("CREATE OR REPLACE TRIGGER ")?;
    let (name, rest) = rest.split_once(' ')?;
    let (_, place) = rest.split_once(" ON @extschema@.")?;
    let (_, call) = rest.split_once("EXECUTE FUNCTION @extschema@.")?;
    Some(Trigger {
        name: name.to_owned(),
        table: first_word(place).to_owned(),
        function: call.split('(').next()?.to_owned(),
    })
}

/// Returns the columns whose defaults the script sets, as pairs of table and column.
pub(super) fn defaults() -> Vec<(String, String)> {
    let found = statements(SCHEMA).filter_map(|text| {
        let (place, _) = text
            .strip_prefix("ALTER TABLE @extschema@.")?
            .split_once(" SET DEFAULT ")?;
        let (table, column) = place.split_once(" ALTER COLUMN ")?;
        Some((table.to_owned(), column.to_owned()))
    });
    found.collect()
}

/// Returns the rights of each role to tables, views and functions, besides those of their owner.
pub(super) fn rights() -> &'static HashSet<Right> {
    // Computed once, because a monitor asks every few seconds.
    static RIGHTS: LazyLock<HashSet<Right>> = LazyLock::new(all_rights);
    &RIGHTS
}

fn all_rights() -> HashSet<Right> {
    let scripts = statements(SCHEMA).chain(statements(FUNCTIONS));
    scripts
        .filter_map(|text| granted(&text))
        .flatten()
        .collect()
}

fn granted(statement: &str) -> Option<Vec<Right>> {
    let (privileges, rest) = statement.strip_prefix("GRANT ")?.split_once(" ON ")?;
    let (objects, roles) = rest.rsplit_once(" TO ")?;
    let objects = objects.strip_prefix("FUNCTION ").unwrap_or(objects);
    let mut rights = vec![];
    for object in listed(objects) {
        for privilege in listed(privileges) {
            rights.extend(listed(roles).map(|role| Right {
                object: object.trim_start_matches(PLACE).to_owned(),
                privilege: privilege.to_owned(),
                role: role.to_owned(),
            }));
        }
    }
    Some(rights)
}

fn listed(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim)
}

fn named(script: &str, beginning: &str) -> Vec<String> {
    let found = statements(script).filter_map(|text| {
        let rest = text.strip_prefix(beginning)?;
        Some(first_word(rest).to_owned())
    });
    found.collect()
}

fn first_word(text: &str) -> &str {
    text.split([' ', '(']).next().unwrap_or_default()
}

/// Returns the statements of a script without their comments, each on one line. A DO block falls into pieces,
/// none of which begins like a statement that callers look for.
fn statements(script: &str) -> impl Iterator<Item = String> {
    let lines = script
        .lines()
        .filter(|line| !line.trim_start().starts_with("--"));
    let text = lines.collect::<Vec<_>>().join("\n");
    let whole = text.split(';').map(|statement| {
        let words: Vec<_> = statement.split_whitespace().collect();
        words.join(" ")
    });
    whole.collect::<Vec<_>>().into_iter()
}
