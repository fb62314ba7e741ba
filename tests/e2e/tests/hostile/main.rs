//! Anything for any argument of any function, and in any column of the ledger: an answer or an error of
//! the contract, never a crash, and nothing stored that makes no sense.
//!
//! `MEC_FUZZ_CALLS` says how many calls there are (3,000), `MEC_FUZZ_SEED` begins with another seed: a
//! failure prints its own, and the call.

mod values;

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

use fastrand::Rng;
use mec_e2e::{Crowd, Database, counters, fresh_database};
use postgres::{Client, Error, SimpleQueryMessage, SimpleQueryRow};

use values::{Pool, World};

const SESSIONS: usize = 4;
/// Verifying reads all of a database, so a new one is taken now and then.
const CALLS_A_DATABASE: u64 = 5_000;

/// The contract's errors for bad input, and those of rights, races, read-only transactions and of a
/// stack that is used up.
const EXPECTED: [&str; 15] = [
    "22001", "22003", "22004", "22008", "22023", "23503", "23514", "25006", "40001", "40P01",
    "42501", "42710", "54001", "55000", "0A000",
];
/// What PostgreSQL itself says of a row: NULL in a column, a key that is there, no such value.
const EXPECTED_OF_ROWS: [&str; 4] = ["22P02", "22007", "23502", "23505"];

/// Columns whose values are decisions.
const DECISIONS: [&str; 5] = ["allow", "warn", "grace", "overage", "deny"];

#[test]
fn any_value_of_any_argument_is_answered_or_refused_as_the_contract_says() {
    let tally = Tally::default();
    rounds(|db, seed, calls| {
        let functions = functions(&mut db.connect());
        each_session(db, seed, |rng, session, world| {
            let pool = Pool::accepted_by(session);
            let tables = tables(session);
            for _ in 0..calls / SESSIONS as u64 {
                let function = rng.choice(&functions).expect("there are functions");
                let call = function.call(rng, &pool, world);
                let manner = *rng.choice(&MANNERS).expect("there are manners");
                let answer = manner.run(session, &call, &tables);
                tally.count(&function.name, &answer);
                judge(&call, &answer, &[]);
                if let Ok(rows) = answer {
                    function.judge(&call, &rows, world);
                }
            }
        });
    });
    tally.print();
}

#[test]
fn any_row_of_the_ledger_is_an_event_or_refused() {
    let tally = Tally::default();
    rounds(|db, seed, calls| {
        let columns = columns(&mut db.connect());
        each_session(db, seed, |rng, session, world| {
            let pool = Pool::accepted_by(session);
            for _ in 0..calls / 4 / SESSIONS as u64 {
                let rows = Rows::new(rng, &pool, world, &columns);
                let insertion = rows.insertion();
                let is_copy = rng.bool();
                let answer = if is_copy {
                    rows.copy(session)
                } else {
                    session.batch_execute(&insertion)
                };
                tally.count(if is_copy { "COPY" } else { "INSERT" }, &answer);
                judge(&insertion, &answer, &EXPECTED_OF_ROWS);
            }
        });
    });
    tally.print();
}

/// Runs databases full of calls, until there were as many as wanted.
fn rounds(round: impl Fn(&Database<'_>, u64, u64)) {
    let wanted = number_in("MEC_FUZZ_CALLS").unwrap_or(3_000);
    let first = number_in("MEC_FUZZ_SEED").unwrap_or_else(seed_of_now);
    let mut rest = wanted;
    for seed in first.. {
        let calls = rest.min(CALLS_A_DATABASE);
        let failure = FailureNames(seed);
        let db = fresh_database();
        db.connect()
            .batch_execute(include_str!("world.sql"))
            .unwrap();
        round(&db, seed, calls);
        assert_sound(&db);
        drop_database(&db);
        drop(failure);
        rest -= calls;
        if rest == 0 {
            return;
        }
    }
}

fn drop_database(db: &Database<'_>) {
    let drop = format!("DROP DATABASE {} WITH (FORCE)", db.name);
    db.server
        .connect("postgres", "postgres")
        .batch_execute(&drop)
        .unwrap();
}

fn number_in(variable: &str) -> Option<u64> {
    let text = std::env::var(variable).ok()?;
    Some(text.parse().expect("a whole number"))
}

fn seed_of_now() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.expect("the clock is right").as_secs()
}

/// Says which round it was, where a test fails in it.
struct FailureNames(u64);

impl Drop for FailureNames {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("replay with MEC_FUZZ_SEED={}", self.0);
        }
    }
}

/// Lets some sessions work at once, each with its own dice and its own view of the world.
fn each_session(
    db: &Database<'_>,
    seed: u64,
    work: impl Fn(&mut Rng, &mut Client, &mut World) + Sync,
) {
    let accounts = first_column(&mut db.connect(), "SELECT account_id FROM accounts").unwrap();
    let mut crowd = Crowd::of(SESSIONS, || {
        let mut session = db.connect();
        let settings = "SET statement_timeout = '60s'; SET deadlock_timeout = '50ms'; SET mec.log_decisions = 'all'";
        session.batch_execute(settings).unwrap();
        session
    });
    crowd.at_once(|number, session| {
        let mut rng = Rng::with_seed(seed * 1_000 + number as u64);
        let mut world = World::new(accounts.clone(), format!("s{number}"));
        work(&mut rng, session, &mut world);
    });
}

/// Whatever was stored makes sense, and makes no check an error.
fn assert_sound(db: &Database<'_>) {
    let mut session = db.connect();
    counters::assert_exact(&mut session);
    let broken = session.query(include_str!("invariants.sql"), &[]).unwrap();
    let broken: Vec<(String, String)> = broken.iter().map(|row| (row.get(0), row.get(1))).collect();
    assert!(
        broken.is_empty(),
        "rows that break what is true of all: {broken:#?}"
    );
    let checks = "SELECT count(c) FROM accounts, resource_types, fn_check_entitlement(account_id, resource_type_code) c";
    session.query(checks, &[]).unwrap();
}

/// Panics where the server broke off, or answered with an error that is nobody's right to expect.
fn judge<T>(statement: &str, answer: &Result<T, Error>, also_expected: &[&str]) {
    let Err(error) = answer else { return };
    let code = error.code().map(|state| state.code());
    let is_expected =
        code.is_some_and(|code| EXPECTED.contains(&code) || also_expected.contains(&code));
    assert!(is_expected, "{statement}\nended with {error:?}");
}

// Functions ---------------------------------------------------------------------------------------

struct Function {
    name: String,
    arguments: Vec<Argument>,
    returns_set: bool,
    is_trigger: bool,
}

struct Argument {
    name: String,
    kind: String,
    has_default: bool,
}

/// Every function of the extension, the more often the more arguments it has.
fn functions(session: &mut Client) -> Vec<Arc<Function>> {
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
    /// A call with no, one or many hostile arguments; some that have a default are left out.
    fn call(&self, rng: &mut Rng, pool: &Pool, world: &mut World) -> String {
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
        // What returns `trigger` cannot stand in FROM.
        let from = if self.is_trigger { "" } else { "* FROM " };
        format!("SELECT {from}{}({})", self.name, given.join(", "))
    }

    /// What is true of every answer.
    fn judge(&self, call: &str, rows: &[SimpleQueryRow], world: &mut World) {
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
                let makes_sense = match column.name() {
                    "decision" => DECISIONS.contains(&value),
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

/// How a call is made.
#[derive(Clone, Copy)]
enum Manner {
    /// By itself.
    Alone,
    /// In a transaction that begins in this way.
    In(&'static str),
    /// In a savepoint, between two looks at all tables.
    Watched,
}

const MANNERS: [Manner; 8] = [
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
    fn run(
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

/// A call that must leave nothing behind where it fails.
fn watched(session: &mut Client, call: &str, tables: &str) -> Result<Vec<SimpleQueryRow>, Error> {
    // In one snapshot only the call itself changes what is counted.
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

fn rows_of(session: &mut Client, query: &str) -> Result<Vec<SimpleQueryRow>, Error> {
    let messages = session.simple_query(query)?;
    let rows = messages.into_iter().filter_map(|message| match message {
        SimpleQueryMessage::Row(row) => Some(row),
        _ => None,
    });
    Ok(rows.collect())
}

fn first_column(session: &mut Client, query: &str) -> Result<Vec<String>, Error> {
    let rows = rows_of(session, query)?;
    let values = rows
        .iter()
        .map(|row| row.get(0).unwrap_or_default().to_owned());
    Ok(values.collect())
}

/// A query of how many rows each table has, of the acting role and of what else a call could leave.
fn tables(session: &mut Client) -> String {
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

// Rows of the ledger ------------------------------------------------------------------------------

/// A column of the ledger and its type.
struct Column {
    name: String,
    kind: String,
}

fn columns(session: &mut Client) -> Vec<Column> {
    let query = "SELECT attname::text, format_type(atttypid, NULL) FROM pg_attribute
                 WHERE attrelid = 'consumption_ledger'::regclass AND attnum > 0 AND NOT attisdropped";
    let rows = session.query(query, &[]).unwrap();
    rows.iter()
        .map(|row| Column {
            name: row.get(0),
            kind: row.get(1),
        })
        .collect()
}

/// Rows of one statement, their values as SQL expressions.
struct Rows {
    columns: Vec<String>,
    values: Vec<Vec<String>>,
}

impl Rows {
    /// A few rows that give what an event needs and two columns besides, with a hostile value here and
    /// there.
    fn new(rng: &mut Rng, pool: &Pool, world: &mut World, columns: &[Column]) -> Self {
        const NEEDED: [&str; 4] = [
            "idempotency_key",
            "account_id",
            "resource_type_code",
            "quantity",
        ];
        let others = [(); 2].map(|()| rng.usize(0..columns.len()));
        let given: Vec<&Column> = (columns.iter().enumerate())
            .filter(|(number, column)| {
                NEEDED.contains(&column.name.as_str()) || others.contains(number)
            })
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
            columns: given.iter().map(|column| column.name.clone()).collect(),
        }
    }

    fn insertion(&self) -> String {
        let rows = self
            .values
            .iter()
            .map(|values| format!("({})", values.join(", ")));
        let rows: Vec<String> = rows.collect();
        let columns = self.columns.join(", ");
        format!(
            "INSERT INTO consumption_ledger ({columns}) VALUES {}",
            rows.join(", ")
        )
    }

    /// Sends the same rows by COPY, as texts.
    fn copy(&self, session: &mut Client) -> Result<(), Error> {
        let mut data = String::new();
        for values in &self.values {
            let row = rows_of(session, &format!("SELECT {}", values.join(", ")))?.remove(0);
            let fields: Vec<String> = (0..values.len()).map(|n| field(row.get(n))).collect();
            data.push_str(&fields.join("\t"));
            data.push('\n');
        }
        let copy = format!(
            "COPY consumption_ledger ({}) FROM STDIN",
            self.columns.join(", ")
        );
        let mut writer = session.copy_in(&copy)?;
        // Where the server has given up already, its answer to the end of the data says why.
        let _ = writer.write_all(data.as_bytes());
        writer.finish().map(drop)
    }
}

impl Column {
    fn value(&self, rng: &mut Rng, pool: &Pool, world: &mut World, is_hostile: bool) -> String {
        let argument = match self.name.as_str() {
            "resource_type_code" => "p_resource_type".to_owned(),
            name => format!("p_{name}"),
        };
        if is_hostile {
            pool.hostile(rng, &self.kind)
        } else {
            world.sensible(rng, pool, &argument, &self.kind)
        }
    }
}

/// A field of COPY's text format.
fn field(value: Option<&str>) -> String {
    let Some(text) = value else {
        return "\\N".to_owned();
    };
    let escaped = text.replace('\\', "\\\\").replace('\t', "\\t");
    escaped.replace('\n', "\\n").replace('\r', "\\r")
}

// Figures -----------------------------------------------------------------------------------------

/// How often each function was answered, and refused with which error.
#[derive(Default)]
struct Tally(Mutex<BTreeMap<String, BTreeMap<String, usize>>>);

impl Tally {
    fn count<T>(&self, name: &str, answer: &Result<T, Error>) {
        let code = match answer {
            Ok(_) => "ok",
            Err(error) => error.code().map_or("lost", |state| state.code()),
        };
        let mut counts = self.0.lock().unwrap();
        *counts
            .entry(name.to_owned())
            .or_default()
            .entry(code.to_owned())
            .or_default() += 1;
    }

    fn print(&self) {
        let counts = self.0.lock().unwrap();
        let total: usize = counts.values().flat_map(BTreeMap::values).sum();
        println!("{total} calls");
        for (name, codes) in counts.iter() {
            println!("{name}: {codes:?}");
        }
    }
}
