//! Arbitrary values for every argument of every function and every column of every table. The
//! result is an answer or an error of §19.2, never a crash, and no meaningless row is stored.
//!
//! `MEC_FUZZ_CALLS` sets the number of calls (3,000), `MEC_FUZZ_SEED` the first seed. A failure
//! prints its seed and the call.

mod functions;
mod rows;
mod values;

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::{SystemTime, UNIX_EPOCH};

use fastrand::Rng;
use mec_e2e::{Crowd, Database, counters, fresh_database};
use postgres::{Client, Error, SimpleQueryMessage, SimpleQueryRow};

use functions::{MANNERS, functions, tables};
use rows::{Rows, Table};
use values::{Pool, World};

const SESSIONS: usize = 4;
/// Verification reads the whole database, so a new one is created after this number of calls.
const CALLS_A_DATABASE: u64 = 5_000;

/// The documented errors for bad input, missing rights, conflicts, read-only transactions and an
/// exhausted stack.
const EXPECTED: [&str; 15] = [
    "22001", "22003", "22004", "22008", "22023", "23503", "23514", "25006", "40001", "40P01",
    "42501", "42710", "54001", "55000", "0A000",
];
/// PostgreSQL's own errors about a row: NULL in a column, a duplicate key, an invalid value.
const EXPECTED_OF_ROWS: [&str; 4] = ["22P02", "22007", "23502", "23505"];

/// The tables that administrators edit, and those that they only add to.
const EDITED: [&str; 17] = [
    "consumption_ledger",
    "consumption_event_details",
    "account_types",
    "accounts",
    "units",
    "resource_types",
    "resource_type_allowed_units",
    "limit_kinds",
    "limit_actions",
    "window_types",
    "plans",
    "plan_entitlement_templates",
    "entitlements",
    "entitlement_conditions",
    "control_rules",
    "control_rule_conditions",
    "concurrency_leases",
];

#[test]
fn any_value_of_any_argument_is_answered_or_refused_by_a_documented_error() {
    let tally = Tally::default();
    rounds(|db, seed, calls| {
        let functions = functions(&mut db.connect());
        each_session(db, seed, |rng, session, pool, world| {
            let tables = tables(session);
            for _ in 0..calls / SESSIONS as u64 {
                let function = rng.choice(&functions).expect("there are functions");
                let call = function.call(rng, pool, world);
                let manner = *rng.choice(&MANNERS).expect("there are manners");
                let answer = manner.run(session, &call, &tables);
                tally.count(&function.name, &answer);
                judge(&call, &answer, &[]);
                if let Ok(rows) = answer {
                    function.judge(&call, &rows, world);
                }
            }
        });
        assert_no_row_breaks_what_is_true_of_all(db);
    });
    tally.print();
}

#[test]
fn any_row_of_the_ledger_is_an_event_or_refused() {
    let tally = Tally::default();
    rounds(|db, seed, calls| {
        let ledger = Table::read(&mut db.connect(), "consumption_ledger");
        each_session(db, seed, |rng, session, pool, world| {
            for _ in 0..calls / 4 / SESSIONS as u64 {
                let rows = Rows::new(rng, pool, world, &ledger);
                let (name, answer) = if rng.bool() {
                    ("COPY", rows.copy(session))
                } else {
                    ("INSERT", session.batch_execute(&rows.insertion()))
                };
                tally.count(name, &answer);
                judge(&rows.insertion(), &answer, &EXPECTED_OF_ROWS);
            }
        });
        assert_no_row_breaks_what_is_true_of_all(db);
    });
    tally.print();
}

#[test]
fn any_row_of_any_table_is_refused_or_leaves_every_check_an_answer() {
    let tally = Tally::default();
    rounds(|db, seed, calls| {
        let functions = functions(&mut db.connect());
        let tables = EDITED.map(|name| Table::read(&mut db.connect(), name));
        let mut session = db.connect();
        for change in tables.iter().flat_map(Table::changes_to_null) {
            session.batch_execute("BEGIN").unwrap();
            judge(&change, &session.batch_execute(&change), &EXPECTED_OF_ROWS);
            session.batch_execute("ROLLBACK").unwrap();
        }
        each_session(db, seed, |rng, session, pool, world| {
            session.batch_execute("SET ROLE mec_admin").unwrap();
            for _ in 0..calls / 4 / SESSIONS as u64 {
                let table = rng.choice(&tables).expect("there are tables");
                let statement = match rng.u32(0..3) {
                    0 => table.change(rng, pool, world),
                    1 => Rows::new(rng, pool, world, table).insertion(),
                    _ => (rng.choice(&functions).expect("there are functions"))
                        .call(rng, pool, world),
                };
                let answer = session.batch_execute(&statement);
                tally.count(first_words(&statement), &answer);
                judge(&statement, &answer, &EXPECTED_OF_ROWS);
            }
        });
    });
    tally.print();
}

/// Returns the beginning of a statement, such as `INSERT INTO accounts` or `UPDATE accounts SET`.
fn first_words(statement: &str) -> &str {
    let third = statement.match_indices([' ', '(']).nth(2);
    third.map_or(statement, |(end, _)| &statement[..end])
}

/// Runs calls, in one database after another, until their total is reached.
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

/// Names the round in which a test fails.
struct FailureNames(u64);

impl Drop for FailureNames {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("replay with MEC_FUZZ_SEED={}", self.0);
        }
    }
}

/// Runs the work in several sessions at once, each with random numbers and a view of the world of
/// its own.
fn each_session(
    db: &Database<'_>,
    seed: u64,
    work: impl Fn(&mut Rng, &mut Client, &Pool, &mut World) + Sync,
) {
    let accounts = first_column(&mut db.connect(), "SELECT account_id FROM accounts").unwrap();
    let pool = Pool::accepted_by(&mut db.connect());
    let mut crowd = Crowd::of(SESSIONS, || {
        let mut session = db.connect();
        let settings = "SET statement_timeout = '60s'; SET deadlock_timeout = '50ms'; SET mec.log_decisions = 'all'";
        session.batch_execute(settings).unwrap();
        session
    });
    crowd.at_once(|number, session| {
        let mut rng = Rng::with_seed(seed * 1_000 + number as u64);
        let mut world = World::new(accounts.clone(), format!("s{number}"));
        work(&mut rng, session, &pool, &mut world);
    });
}

/// Checks that the counters are right, and that every question still has an answer.
fn assert_sound(db: &Database<'_>) {
    let mut session = db.connect();
    counters::assert_exact(&mut session);
    for question in include_str!("questions.sql").split_terminator(";\n") {
        let answer = session.query(question, &[]);
        assert!(answer.is_ok(), "{question} ended with {answer:?}");
    }
}

fn assert_no_row_breaks_what_is_true_of_all(db: &Database<'_>) {
    let broken = db
        .connect()
        .query(include_str!("invariants.sql"), &[])
        .unwrap();
    let broken: Vec<(String, String)> = broken.iter().map(|row| (row.get(0), row.get(1))).collect();
    assert!(broken.is_empty(), "{broken:#?}");
}

/// Panics if the server lost the connection, or answered with an error that is not expected.
fn judge<T>(statement: &str, answer: &Result<T, Error>, also_expected: &[&str]) {
    let Err(error) = answer else { return };
    let code = error.code().map(|state| state.code());
    let is_expected =
        code.is_some_and(|code| EXPECTED.contains(&code) || also_expected.contains(&code));
    assert!(is_expected, "{statement}\nended with {error:?}");
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

/// The number of answers of each function, and of refusals by error.
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
