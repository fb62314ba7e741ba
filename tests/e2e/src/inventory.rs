//! The contents of a database, to be compared with those of a copy.

use crate::Database;

/// Lists the objects of the current schema and the database's own properties, one on each line:
/// owners, rights, definitions, comments, and members of the extension.
const OBJECTS: &str = include_str!("inventory.sql");

/// Fails unless a copy of a database has the same objects and the same rows.
///
/// # Panics
/// With the differences.
pub fn assert_same(original: &Database<'_>, copy: &Database<'_>) {
    assert_same_lines("objects", &objects(original), &objects(copy));
    assert_same_rows(original, copy);
}

/// Fails unless the tables of a copy hold the same rows.
///
/// # Panics
/// With the differences.
pub fn assert_same_rows(original: &Database<'_>, copy: &Database<'_>) {
    assert_same_lines("rows", &rows(original), &rows(copy));
}

/// Returns the objects of a database, one on each line.
///
/// # Panics
/// If they cannot be read.
pub fn objects(database: &Database<'_>) -> String {
    database.psql(OBJECTS)
}

/// Returns the rows of all tables, one on each line.
///
/// # Panics
/// If they cannot be read.
pub fn rows(database: &Database<'_>) -> String {
    let tables = "SELECT relname FROM pg_class
                  WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' ORDER BY 1";
    let selects: String = database
        .psql(tables)
        .lines()
        .map(|table| format!("SELECT '{table} ' || t::text FROM {table} t ORDER BY 1;\n"))
        .collect();
    database.psql(&selects)
}

/// Fails unless the two texts have the same lines.
///
/// # Panics
/// With the lines that only one of them has.
pub fn assert_same_lines(what: &str, original: &str, copy: &str) {
    let missing = |from: &str, other: &str| -> Vec<String> {
        let other: Vec<_> = other.lines().collect();
        from.lines()
            .filter(|line| !other.contains(line))
            .map(str::to_owned)
            .collect()
    };
    assert!(
        original == copy,
        "{what} only in the original: {:#?}\n{what} only in the copy: {:#?}",
        missing(original, copy),
        missing(copy, original)
    );
}
