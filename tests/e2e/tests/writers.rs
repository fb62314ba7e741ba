//! Concurrent writers of the ledger: none waits for another, and the counters stay exact.

use std::sync::atomic::{AtomicBool, Ordering};

use fastrand::Rng;
use mec_e2e::{Database, at_once, counters, fresh_database, organization, retrying, user};
use postgres::{Client, IsolationLevel};
use uuid::Uuid;

const WRITERS: usize = 8;
const EVENTS: usize = 120;

const METER: &str = "SELECT fn_meter_consumption($1, $2, 'benchmark_runs', 1)";
const METER_LATE: &str = "SELECT fn_meter_consumption($1, $2, 'benchmark_runs', 1, NULL, $3, now() - $4::text::interval)";

#[test]
fn eight_writers_of_one_account_lose_nothing() {
    let db = fresh_database();
    let account = organization(&mut db.connect(), "acme");
    at_once(WRITERS, &db, |number, session| {
        let meter = session.prepare(METER).unwrap();
        for event in 0..EVENTS {
            let key = format!("{number}-{event}");
            session.query_one(&meter, &[&key, &account]).unwrap();
        }
    });
    assert_counted(&db, WRITERS * EVENTS);
}

#[test]
fn eight_writers_of_many_accounts_lose_nothing() {
    let db = fresh_database();
    let accounts = users_below(&mut db.connect(), 200);
    at_once(WRITERS, &db, |number, session| {
        let meter = session.prepare(METER).unwrap();
        let mut rng = Rng::with_seed(number as u64);
        for event in 0..EVENTS {
            let account = accounts[rng.usize(..accounts.len())];
            let key = format!("{number}-{event}");
            session.query_one(&meter, &[&key, &account]).unwrap();
        }
    });
    assert_counted(&db, WRITERS * EVENTS);
}

#[test]
fn an_index_of_the_users_own_that_summarizes_counters_leads_to_no_other_row() {
    let db = fresh_database();
    let mut session = db.connect();
    session
        .batch_execute("CREATE INDEX ON usage_live USING brin (total)")
        .unwrap();
    let first = organization(&mut session, "first");
    for event in 0..30 {
        session
            .query_one(METER, &[&event.to_string(), &first])
            .unwrap();
    }
    // VACUUM frees the places of old versions for other rows. An index entry that still pointed to
    // one would lead to the wrong row.
    session.batch_execute("VACUUM usage_live").unwrap();
    for number in 0..20 {
        let other = organization(&mut session, &format!("other {number}"));
        session.query_one(METER, &[&"first", &other]).unwrap();
    }
    let by_index = "SET enable_seqscan = off; SET enable_bitmapscan = off;
                    SELECT count(*) FROM usage_live WHERE account_id = fn_get_account_id('first')";
    assert_eq!(db.psql(by_index), "1\n");
    counters::assert_exact(&mut session);
    counters::assert_undamaged(&mut session);
}

#[test]
fn late_events_of_one_account_in_any_order_do_not_deadlock() {
    late_events(1);
}

#[test]
fn late_events_of_many_accounts_in_any_order_do_not_deadlock() {
    late_events(50);
}

/// Writes transactions of several events at random times of a year, in random order.
fn late_events(accounts: usize) {
    let db = fresh_database();
    let accounts = users_below(&mut db.connect(), accounts);
    at_once(WRITERS, &db, |number, session| {
        let meter = session.prepare(METER_LATE).unwrap();
        let mut rng = Rng::with_seed(number as u64);
        for transaction_number in 0..30 {
            let mut transaction = session.transaction().unwrap();
            for event in 0..5 {
                let key = format!("{number}-{transaction_number}-{event}");
                let account = accounts[rng.usize(..accounts.len())];
                let scope = ["eu", "us"][rng.usize(..2)];
                let age = format!("{} seconds", rng.u32(..365 * 86_400));
                transaction
                    .query_one(&meter, &[&key, &account, &scope, &age])
                    .unwrap();
            }
            transaction.commit().unwrap();
        }
    });
    assert_counted(&db, WRITERS * 150);
}

#[test]
fn strict_isolation_levels_meter_on_a_hot_account_without_a_retry() {
    let db = fresh_database();
    let account = organization(&mut db.connect(), "acme");
    at_once(WRITERS, &db, |number, session| {
        for event in 0..EVENTS {
            let key = format!("{number}-{event}");
            let builder = session.build_transaction();
            let level = IsolationLevel::RepeatableRead;
            let mut transaction = builder.isolation_level(level).start().unwrap();
            // Other sessions meter between this snapshot and the event.
            transaction.query_one("SELECT now()", &[]).unwrap();
            transaction.query_one(METER, &[&key, &account]).unwrap();
            transaction.commit().unwrap();
        }
    });
    assert_counted(&db, WRITERS * EVENTS);
}

#[test]
fn both_sorts_of_isolation_meter_on_one_account_at_once() {
    let db = fresh_database();
    let account = organization(&mut db.connect(), "acme");
    at_once(WRITERS, &db, |number, session| {
        let levels = [
            IsolationLevel::ReadCommitted,
            IsolationLevel::RepeatableRead,
        ];
        for event in 0..EVENTS {
            let key = format!("{number}-{event}");
            let builder = session.build_transaction();
            let level = levels[(number + event) % 2];
            let mut transaction = builder.isolation_level(level).start().unwrap();
            transaction.query_one(METER, &[&key, &account]).unwrap();
            transaction.commit().unwrap();
        }
    });
    assert_counted(&db, WRITERS * EVENTS);
}

#[test]
fn a_transaction_that_stays_open_keeps_nobody_from_metering() {
    let db = fresh_database();
    let account = organization(&mut db.connect(), "acme");
    let mut session = db.connect();
    // The counter exists already, so the open transaction holds its lock.
    session.query_one(METER, &[&"first", &account]).unwrap();
    let mut open = session.transaction().unwrap();
    open.query_one(METER, &[&"open", &account]).unwrap();
    nobody_waits(&db, account);
    open.commit().unwrap();
    assert_counted(&db, 2 + 3 * WRITERS);
}

#[test]
fn a_transaction_that_opened_the_first_counter_keeps_nobody_from_metering() {
    let db = fresh_database();
    let account = organization(&mut db.connect(), "acme");
    let mut session = db.connect();
    let mut open = session.transaction().unwrap();
    open.query_one(METER, &[&"open", &account]).unwrap();
    nobody_waits(&db, account);
    open.rollback().unwrap();
    assert_counted(&db, 3 * WRITERS);
}

#[test]
fn a_prepared_transaction_keeps_nobody_from_metering() {
    let server = mec_e2e::Server::start(&["max_prepared_transactions=5"]);
    let db = server.fresh_database();
    let account = organization(&mut db.connect(), "acme");
    let mut session = db.connect();
    session.query_one(METER, &[&"first", &account]).unwrap();
    // The prepared transaction keeps the lane of this very session.
    for (name, level) in [("one", "REPEATABLE READ"), ("two", "READ COMMITTED")] {
        let script = format!(
            "BEGIN ISOLATION LEVEL {level};
             SELECT fn_meter_consumption('{name}', '{account}', 'benchmark_runs', 1);
             PREPARE TRANSACTION '{name}';"
        );
        session.batch_execute(&script).unwrap();
        session
            .batch_execute("SET statement_timeout = '5s'")
            .unwrap();
        session
            .query_one(METER, &[&format!("after {name}"), &account])
            .unwrap();
    }
    nobody_waits(&db, account);
    for name in ["one", "two"] {
        let commit = format!("COMMIT PREPARED '{name}'");
        session.batch_execute(&commit).unwrap();
    }
    assert_counted(&db, 5 + 3 * WRITERS);
}

/// Meters in sessions of both isolation levels, also late events, while another transaction holds
/// the account's counters.
fn nobody_waits(db: &Database, account: Uuid) {
    at_once(WRITERS, db, |number, session| {
        session
            .batch_execute("SET statement_timeout = '5s'")
            .unwrap();
        if number % 2 == 1 {
            let level = "SET default_transaction_isolation = 'repeatable read'";
            session.batch_execute(level).unwrap();
        }
        session
            .query_one(METER, &[&format!("{number}-now"), &account])
            .unwrap();
        let key = format!("{number}-late");
        session
            .query_one(METER_LATE, &[&key, &account, &"eu", &"40 days"])
            .unwrap();
        let insert = "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity)
                      VALUES ($1, $2, 'benchmark_runs', 1)";
        session
            .execute(insert, &[&format!("{number}-row"), &account])
            .unwrap();
    });
}

#[test]
fn damaged_counters_are_rebuilt_exactly_beside_writers() {
    let db = fresh_database();
    let account = organization(&mut db.connect(), "acme");
    let is_over = AtomicBool::new(false);
    let events: Vec<usize> = at_once(5, &db, |number, session| {
        if number == 0 {
            damage_and_rebuild(session);
            is_over.store(true, Ordering::Relaxed);
            return 0;
        }
        let mut rng = Rng::with_seed(number as u64);
        let mut events = 0;
        while !is_over.load(Ordering::Relaxed) {
            meter_a_few(session, account, &mut rng, number, events);
            events += 3;
        }
        events
    });
    // The damage of the last round is repaired when no session writes.
    let mut session = db.connect();
    session.query_one("SELECT fn_rebuild_usage()", &[]).unwrap();
    assert_counted(&db, events.iter().sum());
}

fn damage_and_rebuild(session: &mut Client) {
    let damages = [
        "UPDATE usage_live SET total = total + 1",
        "DELETE FROM usage_history WHERE level = 0",
        "DELETE FROM usage_live WHERE lane > 0",
        "UPDATE usage_history SET total = total - 5 WHERE level = 1",
    ];
    for round in 0..12 {
        session.batch_execute(damages[round % 4]).unwrap();
        session.query_one("SELECT fn_rebuild_usage()", &[]).unwrap();
    }
}

/// Meters several late events in one transaction, which is repeated if a counter that it needs is
/// rebuilt.
fn meter_a_few(session: &mut Client, account: Uuid, rng: &mut Rng, number: usize, first: usize) {
    let is_strict = number % 2 == 1;
    let ages: Vec<String> = (0..3)
        .map(|_| format!("{} minutes", rng.u32(..50_000)))
        .collect();
    let mut attempts = 0;
    retrying(|| {
        attempts += 1;
        assert!(is_strict || attempts == 1, "READ COMMITTED needs no retry");
        let level = if is_strict {
            IsolationLevel::RepeatableRead
        } else {
            IsolationLevel::ReadCommitted
        };
        let mut transaction = session.build_transaction().isolation_level(level).start()?;
        for (event, age) in (first..).zip(&ages) {
            let key = format!("{number}-{event}");
            transaction.query_one(METER_LATE, &[&key, &account, &"eu", age])?;
        }
        transaction.commit()
    })
    .unwrap();
}

#[test]
fn damage_by_hand_is_reported_and_healed() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = organization(&mut session, "acme");
    let below = users_of(&mut session, account, 2);
    for (number, account) in below.iter().enumerate() {
        many_events(&mut session, *account, number);
    }
    counters::assert_exact(&mut session);
    for (number, damage) in DAMAGES.iter().enumerate() {
        for account in &below {
            recent_events(&mut session, *account, &format!("damage {number}"));
        }
        let rows = session.execute(*damage, &[]).unwrap();
        assert!(rows > 0, "nothing is damaged by {damage}");
        let found = counters::differences(&mut session);
        assert!(!found.is_empty(), "not reported: {damage}");
        session.query_one("SELECT fn_rebuild_usage()", &[]).unwrap();
        let left = counters::differences(&mut session);
        assert!(left.is_empty(), "not healed: {damage}: {left:?}");
        assert_usage_is_the_ledger(&mut session);
    }
}

#[test]
fn a_total_that_is_no_sum_is_the_same_error_for_every_writer() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = organization(&mut session, "acme");
    let meter = "SELECT fn_meter_consumption(gen_random_uuid()::text, $1, 'benchmark_runs', 1)";
    let consume = "SELECT fn_consume(gen_random_uuid()::text, $1, 'benchmark_runs', 1)";
    let read = "SELECT fn_get_usage($1, 'benchmark_runs', NULL, NULL)";
    session.query_one(meter, &[&account]).unwrap();
    session
        .batch_execute(&format!(
            "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
             VALUES ('{account}', 'benchmark_runs', 'cumulative', 1000)"
        ))
        .unwrap();
    for total in ["NaN", "Infinity", "-Infinity", "1e40"] {
        let damage = format!("UPDATE usage_live SET total = '{total}'");
        session.batch_execute(&damage).unwrap();
        for direct in ["on", "off"] {
            session
                .batch_execute(&format!("SET mec.direct_access = {direct}"))
                .unwrap();
            for call in [meter, consume, read] {
                let error = session.query_one(call, &[&account]).unwrap_err();
                let error = error.as_db_error().unwrap();
                let what = format!("{total}, direct_access {direct}: {call}: {error:?}");
                assert_eq!(error.code().code(), "55000", "{what}");
                assert!(error.hint().unwrap().contains("fn_rebuild_usage"), "{what}");
            }
        }
        session.query_one("SELECT fn_rebuild_usage()", &[]).unwrap();
        session.query_one(consume, &[&account]).unwrap();
    }
    counters::assert_exact(&mut session);
}

#[test]
fn damage_of_one_account_is_healed_by_its_id() {
    let db = fresh_database();
    let mut session = db.connect();
    let accounts = users_below(&mut session, 2);
    for (number, account) in accounts.iter().enumerate() {
        many_events(&mut session, *account, number);
    }
    session
        .batch_execute("UPDATE usage_live SET total = total + 1 WHERE NOT is_below")
        .unwrap();
    let found = counters::differences(&mut session).len();
    session
        .query_one("SELECT fn_rebuild_usage($1)", &[&accounts[0]])
        .unwrap();
    let left = counters::differences(&mut session);
    assert!(!left.is_empty() && left.len() < found, "{left:?}");
    let other = accounts[1].to_string();
    assert!(left.iter().all(|line| line.contains(&other)), "{left:?}");
}

const DAMAGES: &[&str] = &[
    "UPDATE usage_live SET total = total + 0.000001",
    "UPDATE usage_live SET total = 'NaN'",
    "UPDATE usage_live SET total = 'Infinity'",
    "UPDATE usage_live SET total = 1e40",
    "UPDATE usage_live SET recent = '' WHERE recent <> ''",
    "UPDATE usage_live SET recent = recent || recent WHERE recent <> ''",
    "UPDATE usage_live SET recent = substr(recent, 1, 25) WHERE recent <> ''",
    "UPDATE usage_live SET recent = '\\x00'",
    "UPDATE usage_live SET recent = decode(repeat('ff', 24), 'hex')",
    "UPDATE usage_live SET recent = decode(repeat('7f', 24), 'hex')",
    "UPDATE usage_live SET recent = decode(repeat('80', 24), 'hex')",
    "UPDATE usage_live SET lane = lane + 50",
    "UPDATE usage_live SET resource_scope = 'elsewhere' WHERE resource_scope = 'eu'",
    "UPDATE usage_live SET is_below = NOT is_below
     WHERE account_id IN (SELECT account_id FROM accounts WHERE parent_account_id IS NOT NULL)",
    "UPDATE usage_live SET history_version = '00000000-0000-0000-0000-000000000000'",
    "DELETE FROM usage_live",
    "DELETE FROM usage_live WHERE is_below",
    "UPDATE usage_history SET total = total + 1 WHERE level = 0",
    "UPDATE usage_history SET total = total + 1 WHERE entries IS NOT NULL",
    "UPDATE usage_history SET total = 'NaN' WHERE level = 1",
    "UPDATE usage_history SET total = '-Infinity' WHERE level = 0",
    "UPDATE usage_history SET entries = NULL WHERE entries IS NOT NULL",
    "UPDATE usage_history SET entries = '' WHERE entries IS NOT NULL",
    "UPDATE usage_history SET entries = '' WHERE entries IS NULL",
    "UPDATE usage_history SET entries = substr(entries, 2) WHERE entries IS NOT NULL",
    "UPDATE usage_history SET entries = decode(repeat('7f', 24), 'hex') WHERE level > 0",
    "UPDATE usage_history SET entries = entries || entries WHERE entries IS NOT NULL",
    "UPDATE usage_history SET slot_start = slot_start + interval '1 year'",
    "UPDATE usage_history SET slot_start = slot_start + interval '1 second' WHERE level = 1",
    "UPDATE usage_history SET slot_start = slot_start - interval '7 days' WHERE level = 0",
    "UPDATE usage_history SET slot_start = 'infinity'
     WHERE level = 1 AND slot_start = (SELECT max(slot_start) FROM usage_history WHERE level = 1)",
    "UPDATE usage_history SET level = level + 4 WHERE level = 1",
    "UPDATE usage_history SET level = 9 WHERE level = 1",
    "UPDATE usage_history SET level = -1 WHERE level = 0",
    "UPDATE usage_history SET lane = lane + 50",
    "UPDATE usage_history SET resource_type_code = 'gpu_hours'",
    "UPDATE usage_history SET account_id = '00000000-0000-0000-0000-000000000000' WHERE is_below",
    "DELETE FROM usage_history",
    "DELETE FROM usage_history WHERE level = 0",
    "DELETE FROM usage_history WHERE level = 1",
    "DELETE FROM usage_history WHERE level >= 2",
    "WITH live AS (DELETE FROM usage_live) DELETE FROM usage_history",
    "INSERT INTO usage_history SELECT account_id, 'gpu_hours', resource_scope, is_below, 0, '2020-01-01', 0, 5, NULL FROM usage_live",
    "INSERT INTO usage_history SELECT account_id, 'gpu_hours', resource_scope, is_below, 1, '2020-01-01', 0, 0, entries
     FROM (SELECT DISTINCT ON (account_id, resource_scope, is_below) * FROM usage_history WHERE entries <> '') h",
    "INSERT INTO usage_live SELECT account_id, 'gpu_hours', resource_scope, is_below, 0, 1, '' FROM usage_live",
];

/// Writes events that fill live rows, months, days and finer slots, some of which sum to 0.
fn many_events(session: &mut Client, account: Uuid, number: usize) {
    let insert = "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code,
                                                  resource_scope, quantity, occurred_at)
                  SELECT $2 || '-' || n, $1::uuid, 'server_configs', CASE n % 3 WHEN 0 THEN 'eu' END,
                         CASE n % 2 WHEN 0 THEN 1 ELSE -1 END,
                         timestamptz '2025-03-01 UTC' + n * n * interval '1 second'
                  FROM generate_series(1, 400) n
                  UNION ALL
                  SELECT $2 || '+' || n, $1::uuid, 'server_configs', NULL, n, now() FROM generate_series(1, 5) n";
    session
        .execute(insert, &[&account, &number.to_string()])
        .unwrap();
}

/// Writes events that stay in the live row for now.
fn recent_events(session: &mut Client, account: Uuid, name: &str) {
    for event in 0..5 {
        let meter = "SELECT fn_meter_consumption($1, $2, 'server_configs', 3, NULL, 'eu')";
        let key = format!("{name}.{event}");
        session.query_one(meter, &[&key, &account]).unwrap();
    }
}

/// Compares the usage of every account in every month and in all time with the ledger.
fn assert_usage_is_the_ledger(session: &mut Client) {
    let wrong = "SELECT a.account_id, m.start
        FROM accounts a
        CROSS JOIN (SELECT NULL::timestamptz AS start UNION ALL
                    SELECT generate_series(timestamptz '2025-01-01 UTC', now(), interval '1 month')) m
        CROSS JOIN (VALUES (NULL), ('eu')) s (scope)
        WHERE fn_get_usage(a.account_id, 'server_configs', s.scope, m.start, m.start + interval '1 month')
           <> (SELECT coalesce(sum(base_quantity), 0) FROM consumption_ledger l
               WHERE a.account_id = ANY (l.account_id || l.ancestor_ids)
                 AND (s.scope IS NULL OR l.resource_scope = s.scope)
                 AND (m.start IS NULL OR l.occurred_at >= m.start AND l.occurred_at < m.start + interval '1 month'))";
    assert!(session.query(wrong, &[]).unwrap().is_empty());
}

/// Creates users below a new organization.
fn users_below(session: &mut Client, count: usize) -> Vec<Uuid> {
    let organization = organization(session, "acme");
    users_of(session, organization, count)
}

fn users_of(session: &mut Client, organization: Uuid, count: usize) -> Vec<Uuid> {
    let set = "UPDATE accounts SET parent_account_id = $2 WHERE account_id = $1";
    (0..count)
        .map(|number| {
            let user = user(session, &format!("user {number}"));
            session.execute(set, &[&user, &organization]).unwrap();
            user
        })
        .collect()
}

/// Checks that the given number of events of 1 is recorded, and that the counters agree with the
/// ledger.
fn assert_counted(db: &Database, events: usize) {
    let mut session = db.connect();
    let sum = "SELECT count(*), coalesce(sum(quantity), 0)::bigint FROM consumption_ledger";
    let row = session.query_one(sum, &[]).unwrap();
    let (count, sum): (i64, i64) = (row.get(0), row.get(1));
    assert_eq!((count, sum), (events as i64, events as i64));
    counters::assert_exact(&mut session);
    let usage = "SELECT fn_get_usage(account_id, 'benchmark_runs')::bigint FROM accounts
                 WHERE parent_account_id IS NULL";
    let used: i64 = session.query_one(usage, &[]).unwrap().get(0);
    assert_eq!(used, events as i64);
}
