//! Calls of every function, in every manner.

use std::sync::Arc;

use fastrand::Rng;
use postgres::{Client, Error, SimpleQueryRow};

use crate::values::{Pool, World};
use crate::{first_column, rows_of};

/// Columns whose values are decisions.
const DECISIONS: [&str; 5] = ["allow", "warn", "grace", "overage", "deny"];

/// A function of the extension.
pub struct Function {
    /// The name of the function.
    pub name: String,
    arguments: Vec<Argument>,
    returns_set: bool,
    is_trigger: bool,
}

struct Argument {
    name: String,
    kind: String,
    has_default: bool,
}

/// Returns every function of the extension. Functions with more arguments appear more often.
pub fn functions(session: &mut Client) -> Vec<Arc<Function>> {
    let members = "SELECT p.oid::regproc::text, p.proretset, p.prorettype = 'trigger'::regtype,
                          coalesce(p.proargnames[1:p.pronargs], '{}')::text[], p.pronargdefaults::int,
                          ARRAY(SELECT format_type(t, NULL) FROM unnest(p.proargtypes) WITH ORDINALITY a (t, n) ORDER BY n)
                   FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid
                   JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
                   WHERE e.extname = 'mec' ORDER BY 1";
    let rows = session.query(members, &[]).unwrap();
    assert!(rows.len() > 40, "the functions were not found");
    rows.iter()
        .flat_map(|row| {
            let (names, kinds): (Vec<String>, Vec<String>) = (row.get(3), row.get(5));
            let required = kinds.len() - row.get::<_, i32>(4) as usize;
            let arguments =
                std::iter::zip(names, kinds)
                    .enumerate()
                    .map(|(number, (name, kind))| Argument {
                        name,
                        kind,
                        has_default: number >= required,
                    });
            let function = Arc::new(Function {
                name: row.get(0),
                arguments: arguments.collect(),
                returns_set: row.get(1),
                is_trigger: row.get(2),
            });
            let weight = 1 + function.arguments.len();
            std::iter::repeat_n(function, weight)
        })
        .collect()
}

impl Function {
    /// Returns a call with no, one or many hostile arguments; some of those that have a default are
    /// left out.
    pub fn call(&self, rng: &mut Rng, pool: &Pool, world: &mut World) -> String {
        let only = rng.usize(0..self.arguments.len().max(1));
        let style = rng.u32(0..4);
        let mut given = vec![];
        for (number, argument) in self.arguments.iter().enumerate() {
            let is_hostile = match style {
                0 => false,
                1 => rng.bool(),
                _ => number == only,
            };
            let Argument {
                name,
                kind,
                has_default,
            } = argument;
            if *has_default && !is_hostile && rng.bool() {
                continue;
            }
            let value = if is_hostile {
                pool.hostile(rng, kind)
            } else {
                world.sensible(rng, pool, name, kind)
            };
            given.push(format!("{name} => {value}"));
        }
        // A function that returns `trigger` cannot be in FROM. All others can be in either place.
        let is_before = self.is_trigger || rng.u32(0..5) == 0;
        let from = if is_before { "" } else { "* FROM " };
        format!("SELECT {from}{}({})", self.name, given.join(", "))
    }

    /// Checks the properties that every answer has.
    pub fn judge(&self, call: &str, rows: &[SimpleQueryRow], world: &mut World) {
        assert!(!self.is_trigger, "{call} ran outside a trigger");
        assert!(
            self.returns_set || rows.len() == 1,
            "{call} answered {} rows",
            rows.len()
        );
        for row in rows {
            for (number, column) in row.columns().iter().enumerate() {
                let Some(value) = row.get(number) else {
                    continue;
                };
                world.learn(column.name(), value);
                let has = |other| row.try_get(other).is_ok_and(|value| value.is_some());
                let makes_sense = match column.name() {
                    "decision" => DECISIONS.contains(&value),
                    "status" => {
                        has("event_id") != has("error") && (value == "rejected") == has("error")
                    }
                    "quantity_remaining" | "overage_quantity" | "quantity_reserved" => {
                        !value.starts_with('-')
                    }
                    _ => value != "NaN",
                };
                assert!(makes_sense, "{call} answered {value} as {}", column.name());
            }
        }
    }
}

/// The manner of a call.
#[derive(Clone, Copy)]
pub enum Manner {
    /// In a statement of its own.
    Alone,
    /// In a transaction that begins with this statement.
    In(&'static str),
    /// In a savepoint, with all tables counted before and after it.
    Watched,
}

/// Every manner; the plain one occurs more often.
pub const MANNERS: [Manner; 8] = [
    Manner::Alone,
    Manner::Alone,
    Manner::Alone,
    Manner::In("BEGIN; SET LOCAL ROLE mec_app"),
    Manner::In("BEGIN ISOLATION LEVEL REPEATABLE READ"),
    Manner::In("BEGIN ISOLATION LEVEL SERIALIZABLE"),
    Manner::In("BEGIN READ ONLY"),
    Manner::Watched,
];

impl Manner {
    pub fn run(
        self,
        session: &mut Client,
        call: &str,
        tables: &str,
    ) -> Result<Vec<SimpleQueryRow>, Error> {
        let answer = match self {
            Self::Alone => return rows_of(session, call),
            Self::In(begin) => session
                .batch_execute(begin)
                .and_then(|()| rows_of(session, call)),
            Self::Watched => watched(session, call, tables),
        };
        let end = if answer.is_ok() { "COMMIT" } else { "ROLLBACK" };
        session.batch_execute(end).and(answer)
    }
}

/// Runs a call that must leave nothing behind if it fails.
fn watched(session: &mut Client, call: &str, tables: &str) -> Result<Vec<SimpleQueryRow>, Error> {
    // In one snapshot, only the call itself changes the counts.
    session.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ")?;
    let before = first_column(session, tables)?;
    session.batch_execute("SAVEPOINT before")?;
    let answer = rows_of(session, call);
    if answer.is_err() {
        session.batch_execute("ROLLBACK TO before")?;
        let after = first_column(session, tables)?;
        assert_eq!(after, before, "{call} left something behind");
    }
    answer
}

/// Returns a query for the number of rows in each table, the current role, and everything else that
/// a call could leave behind.
pub fn tables(session: &mut Client) -> String {
    let names = "SELECT oid::regclass FROM pg_class
                 WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'";
    let counts = first_column(session, names).unwrap();
    let counts = counts
        .iter()
        .map(|table| format!("(SELECT count(*) FROM {table})"));
    let counts: Vec<String> = counts.collect();
    format!(
        "SELECT concat_ws(' ', current_user, current_setting('search_path'), {})",
        counts.join(", ")
    )
}
