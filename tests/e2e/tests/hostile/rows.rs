//! Rows of every table that users may write, and changes of existing rows.

use std::io::Write;

use fastrand::Rng;
use postgres::{Client, Error};

use crate::rows_of;
use crate::values::{Pool, World};

/// Columns that triggers fill, so that users need not set them.
const FILLED: [&str; 5] = [
    "namespace_id",
    "unit_code",
    "owner_account_id",
    "ancestor_ids",
    "base_quantity",
];

/// A table and its columns.
pub struct Table {
    name: String,
    columns: Vec<Column>,
}

struct Column {
    name: String,
    kind: String,
    /// True if a row without it is refused.
    is_needed: bool,
    /// True if it is the name by which rows are referred to.
    is_name: bool,
}

impl Table {
    /// Reads the columns of a table from the catalogue.
    pub fn read(session: &mut Client, name: &str) -> Self {
        let query =
            "SELECT attname::text, format_type(atttypid, NULL), attnotnull AND NOT atthasdef,
                            atttypid = 'varchar'::regtype
                            AND EXISTS (SELECT FROM pg_index WHERE indrelid = attrelid AND indisprimary
                                                               AND indkey::text = attnum::text)
                     FROM pg_attribute
                     WHERE attrelid = $1::text::regclass AND attnum > 0 AND NOT attisdropped";
        let rows = session.query(query, &[&name]).unwrap();
        let columns = rows.iter().map(|row| {
            let column: String = row.get(0);
            let is_filled = (FILLED.contains(&column.as_str())
                && name != "resource_type_allowed_units")
                || (name, column.as_str()) == ("accounts", "account_id");
            Column {
                kind: row.get(1),
                is_needed: row.get::<_, bool>(2) && !is_filled,
                is_name: row.get(3),
                name: column,
            }
        });
        Self {
            name: name.to_owned(),
            columns: columns.collect(),
        }
    }

    /// Returns, for each column, the statement that sets it to NULL in all rows.
    pub fn changes_to_null(&self) -> impl Iterator<Item = String> {
        let columns = self.columns.iter();
        columns.map(|column| format!("UPDATE {} SET {} = NULL", self.name, column.name))
    }

    /// Returns a change of one row, to a hostile value or to another sensible one; sometimes its
    /// deletion.
    pub fn change(&self, rng: &mut Rng, pool: &Pool, world: &mut World) -> String {
        let Self { name, columns } = self;
        let some_row = format!("WHERE ctid = (SELECT ctid FROM {name} ORDER BY random() LIMIT 1)");
        if rng.u32(0..20) == 0 {
            return format!("DELETE FROM {name} {some_row}");
        }
        let column = rng.choice(columns).expect("a table has columns");
        let is_hostile = rng.bool();
        let value = column.value(rng, pool, world, is_hostile);
        format!("UPDATE {name} SET {} = {value} {some_row}", column.name)
    }
}

/// The rows of one statement, with values as SQL expressions.
pub struct Rows<'t> {
    table: &'t str,
    columns: Vec<&'t str>,
    values: Vec<Vec<String>>,
}

impl<'t> Rows<'t> {
    /// Makes a few rows with all needed columns and two others, and a hostile value in some places.
    pub fn new(rng: &mut Rng, pool: &Pool, world: &mut World, table: &'t Table) -> Self {
        let others = [(); 2].map(|()| rng.usize(0..table.columns.len()));
        let given: Vec<&Column> = (table.columns.iter().enumerate())
            .filter(|(number, column)| column.is_needed || others.contains(number))
            .map(|(_, column)| column)
            .collect();
        let values = (0..rng.usize(1..4)).map(|_| {
            let bad = (rng.u32(0..3) == 0).then(|| rng.usize(0..given.len()));
            let value = |(number, column): (usize, &&Column)| {
                column.value(rng, pool, world, bad == Some(number))
            };
            given.iter().enumerate().map(value).collect()
        });
        Self {
            values: values.collect(),
            table: &table.name,
            columns: given.iter().map(|column| column.name.as_str()).collect(),
        }
    }

    /// Returns the statement that inserts the rows.
    pub fn insertion(&self) -> String {
        let rows = self
            .values
            .iter()
            .map(|values| format!("({})", values.join(", ")));
        let rows: Vec<String> = rows.collect();
        format!(
            "INSERT INTO {} ({}) VALUES {}",
            self.table,
            self.columns.join(", "),
            rows.join(", ")
        )
    }

    /// Writes the same rows by COPY, as texts.
    pub fn copy(&self, session: &mut Client) -> Result<(), Error> {
        let mut data = String::new();
        for values in &self.values {
            let row = rows_of(session, &format!("SELECT {}", values.join(", ")))?.remove(0);
            let fields: Vec<String> = (0..values.len()).map(|n| field(row.get(n))).collect();
            data.push_str(&fields.join("\t"));
            data.push('\n');
        }
        let copy = format!(
            "COPY {} ({}) FROM STDIN",
            self.table,
            self.columns.join(", ")
        );
        let mut writer = session.copy_in(&copy)?;
        // If the server has failed already, its answer to the end of the data gives the reason.
        let _ = writer.write_all(data.as_bytes());
        writer.finish().map(drop)
    }
}

impl Column {
    fn value(&self, rng: &mut Rng, pool: &Pool, world: &mut World, is_hostile: bool) -> String {
        if is_hostile {
            return pool.hostile(rng, &self.kind);
        }
        if self.is_name {
            return world.key(rng);
        }
        let argument = match self.name.as_str() {
            "resource_type_code" => "p_resource_type".to_owned(),
            name => format!("p_{name}"),
        };
        world.sensible(rng, pool, &argument, &self.kind)
    }
}

/// Formats a field in COPY's text format.
fn field(value: Option<&str>) -> String {
    let Some(text) = value else {
        return "\\N".to_owned();
    };
    let escaped = text.replace('\\', "\\\\").replace('\t', "\\t");
    escaped.replace('\n', "\\n").replace('\r', "\\r")
}
