//! Moving old events to the archive changes no answer.

use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::{Duration, Instant};

use fastrand::Rng;
use mec_e2e::{
    Database, Server, at_once, counters, fresh_database, organization, plan, retrying, sqlstate,
    until_someone_waits, value_of,
};
use postgres::error::SqlState;
use postgres::{Client, Error};
use serde_json::json;
use uuid::Uuid;

const LEVELS: [&str; 3] = ["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"];

/// The instant of the events in these tests, unless a test sets another one.
const LONG_AGO: &str = "2025-03-01 12:00:00+00";

/// The paths by which a key gets into the ledger.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Path {
    Meter,
    Batch,
    Insert,
    /// Records at the current time, so in these tests it only repeats keys that other paths have
    /// recorded.
    Consume,
}

const PATHS: [Path; 4] = [Path::Meter, Path::Batch, Path::Insert, Path::Consume];

impl Path {
    /// Records seven runs.
    fn record(self, session: &mut Client, key: &str, account: Uuid) -> Result<Uuid, Error> {
        let row = match self {
            Self::Meter => {
                let meter = "SELECT fn_meter_consumption($1, $2, 'benchmark_runs', 7,
                                                         p_occurred_at => $3::text::timestamptz)";
                session.query_one(meter, &[&key, &account, &LONG_AGO])
            }
            Self::Batch => {
                let event = json!([{"idempotency_key": key, "account_id": account.to_string(),
                                    "resource_type": "benchmark_runs", "quantity": 7,
                                    "occurred_at": LONG_AGO}]);
                session.query_one("SELECT event_id FROM fn_meter_batch($1)", &[&event])
            }
            Self::Insert => {
                let insert = "INSERT INTO consumption_ledger (idempotency_key, account_id,
                                  resource_type_code, quantity, occurred_at)
                              VALUES ($1, $2, 'benchmark_runs', 7, $3::text::timestamptz)
                              RETURNING event_id";
                session.query_one(insert, &[&key, &account, &LONG_AGO])
            }
            Self::Consume => {
                let consume = "SELECT event_id FROM fn_consume($1, $2, 'benchmark_runs', 7)";
                session.query_one(consume, &[&key, &account])
            }
        };
        row.map(|row| row.get(0))
    }
}

#[test]
fn a_key_that_was_archived_since_the_snapshot_stays_one_event() {
    let db = fresh_database();
    let (mut session, mut other) = (db.connect(), db.connect());
    let account = customer(&mut session);
    let mut keys = 0;
    for is_known_before in [true, false] {
        for (level, path) in LEVELS
            .iter()
            .flat_map(|level| PATHS.map(|path| (level, path)))
        {
            keys += 1;
            let key = keys.to_string();
            let case = format!("{path:?} in {level}, known before: {is_known_before}");
            let known = is_known_before.then(|| Path::Meter.record(&mut other, &key, account));
            begin(&mut session, level);
            let first = known.unwrap_or_else(|| Path::Meter.record(&mut other, &key, account));
            assert_eq!(archive(&mut other, 100).unwrap(), 1, "{case}");
            let again = path.record(&mut session, &key, account);
            match path {
                Path::Insert => assert_eq!(sqlstate(again), "23505", "{case}"),
                _ => assert_eq!(again.unwrap(), first.unwrap(), "{case}"),
            }
            session.batch_execute("COMMIT").unwrap();
        }
    }
    assert_one_event_a_key(&mut session, keys);
}

#[test]
fn keys_stay_unique_while_their_events_move() {
    const KEYS: i64 = 240;
    const KNOWN: i64 = 120;
    let db = fresh_database();
    let mut session = db.connect();
    let account = customer(&mut session);
    for key in 0..KNOWN {
        Path::Meter
            .record(&mut session, &key.to_string(), account)
            .unwrap();
    }
    let moved = while_events_move(&db, || {
        at_once(6, &db, |number, session| {
            let mut rng = Rng::with_seed(number as u64);
            let mut keys: Vec<i64> = (0..KEYS).collect();
            rng.shuffle(&mut keys);
            for key in keys {
                let paths = if key < KNOWN { 4 } else { 3 };
                let path = PATHS[rng.usize(..paths)];
                let recorded = retrying(|| {
                    in_transaction(session, LEVELS[number % 3], |session| {
                        path.record(session, &key.to_string(), account)
                    })
                });
                match recorded {
                    Err(error) if path == Path::Insert => {
                        assert_eq!(sqlstate::<()>(Err(error)), "23505");
                    }
                    recorded => drop(recorded.unwrap()),
                }
            }
        });
    });
    assert_eq!(moved, KEYS);
    assert_one_event_a_key(&mut session, KEYS);
    let usage = format!("SELECT trim_scale(fn_get_usage('{account}', 'benchmark_runs'))");
    assert_eq!(
        value_of(&mut session, &usage).unwrap(),
        (KEYS * 7).to_string()
    );
}

#[test]
fn corrections_apply_one_after_the_other_while_their_event_moves() {
    const SESSIONS: usize = 6;
    const CORRECTIONS: usize = 12;
    let db = fresh_database();
    let mut session = db.connect();
    let account = customer(&mut session);
    let event = Path::Meter.record(&mut session, "run", account).unwrap();
    let moved = while_events_move(&db, || {
        at_once(SESSIONS, &db, |number, session| {
            for correction in 0..CORRECTIONS {
                let net = 100 + number * CORRECTIONS + correction;
                let correct = format!("SELECT fn_correct_consumption('{net}', '{event}', {net})");
                retrying(|| {
                    in_transaction(session, LEVELS[number % 3], |session| {
                        value_of(session, &correct)
                    })
                })
                .unwrap();
            }
        });
    });
    let corrections = SESSIONS * CORRECTIONS;
    assert_eq!(moved, 1 + corrections as i64);
    // In some order, each correction leads from the previous net quantity to its own.
    let chain = "WITH RECURSIVE step AS (
                     SELECT 7::numeric AS net, 0 AS length
                     UNION ALL
                     SELECT c.net_quantity, length + 1 FROM step
                     JOIN v_consumption c ON c.is_correction
                      AND c.net_quantity - c.quantity = step.net)
                 SELECT max(length) FROM step";
    assert_eq!(
        value_of(&mut session, chain).unwrap(),
        corrections.to_string()
    );
    counters::assert_exact(&mut session);
}

#[test]
fn answers_are_the_same_before_while_and_after_events_move() {
    let db = fresh_database();
    let mut session = db.connect();
    session.batch_execute(HISTORY).unwrap();
    let answers = |session: &mut Client| value_of(session, ANSWERS).unwrap();
    let before = answers(&mut session);
    while_events_move(&db, || {
        for _ in 0..3 {
            assert_eq!(answers(&mut session), before, "while events move");
            counters::assert_exact(&mut session);
        }
    });
    let left = "SELECT count(*) FROM consumption_ledger WHERE occurred_at < '2026-01-01 UTC'";
    assert_eq!(value_of(&mut session, left).unwrap(), "0");
    let archived = "SELECT count(*) > 400 FROM consumption_ledger_archive";
    assert_eq!(value_of(&mut session, archived).unwrap(), "t");
    assert_eq!(answers(&mut session), before, "after events have moved");
}

#[test]
fn counters_are_rebuilt_from_ledger_and_archive_while_events_move() {
    let db = fresh_database();
    let mut session = db.connect();
    session.batch_execute(HISTORY).unwrap();
    let before = value_of(&mut session, ANSWERS).unwrap();
    while_events_move(&db, || {
        for _ in 0..3 {
            session
                .batch_execute(
                    "UPDATE usage_live SET total = total + 1 WHERE NOT is_below;
                     UPDATE usage_history SET total = 0 WHERE level = 1 AND is_below;
                     SELECT fn_rebuild_usage()",
                )
                .unwrap();
            counters::assert_exact(&mut session);
        }
    });
    assert_eq!(value_of(&mut session, ANSWERS).unwrap(), before);
}

#[test]
fn a_dump_holds_the_archive() {
    let source = fresh_database();
    source.connect().batch_execute(HISTORY).unwrap();
    let moved = archive(&mut source.connect(), 300).unwrap();
    assert!(moved >= 300);
    let target = Server::shared().empty_database();
    target.restore(&source.dump(&[]));
    let (mut old, mut new) = (source.connect(), target.connect());
    for table in [
        "consumption_ledger_archive",
        "consumption_event_details_archive",
        "v_consumption",
    ] {
        let rows = format!("SELECT md5(string_agg(t::text, '' ORDER BY t::text)) FROM {table} t");
        assert_eq!(
            value_of(&mut old, &rows).unwrap(),
            value_of(&mut new, &rows).unwrap(),
            "{table}"
        );
    }
    counters::assert_exact(&mut new);
    let again = "SELECT fn_meter_consumption(a.idempotency_key, a.account_id, a.resource_type_code,
                                             a.quantity, a.unit_code, a.resource_scope) = a.event_id
                 FROM consumption_ledger_archive a WHERE NOT is_correction LIMIT 1";
    assert_eq!(value_of(&mut new, again).unwrap(), "t");
    assert!(archive(&mut new, 100_000).unwrap() > 0);
    let by_hand = "INSERT INTO consumption_ledger_archive SELECT * FROM consumption_ledger";
    assert_eq!(sqlstate(new.execute(by_hand, &[])), "55000");
}

#[test]
fn sessions_that_archive_at_once_share_the_work() {
    let db = fresh_database();
    db.connect().batch_execute(HISTORY).unwrap();
    let old = "SELECT count(*) FROM consumption_ledger WHERE occurred_at < '2026-01-01 UTC'";
    let old: i64 = db.connect().query_one(old, &[]).unwrap().get(0);
    let moved: i64 = at_once(4, &db, |_, session| {
        std::iter::repeat_with(|| archive(session, 20).unwrap())
            .take_while(|moved| *moved > 0)
            .sum::<i64>()
    })
    .into_iter()
    .sum();
    assert_eq!(moved, old);
    counters::assert_exact(&mut db.connect());
}

/// A call continues where the last one stopped, and starts again at the beginning after the end.
#[test]
fn events_move_wherever_in_the_ledger_they_lie() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = customer(&mut session);
    session.batch_execute(HISTORY).unwrap();
    let mut move_before = |before: &str| -> i64 {
        let archive = format!("SELECT fn_archive_ledger('{before}', 50)");
        std::iter::repeat_with(|| {
            value_of(&mut session, &archive)
                .unwrap()
                .parse::<i64>()
                .unwrap()
        })
        .take_while(|moved| *moved > 0)
        .sum()
    };
    assert!(move_before("2025-01-01 UTC") > 100);
    assert!(move_before("2026-01-01 UTC") > 100);
    let old = "SELECT count(*) FROM consumption_ledger WHERE occurred_at < '2026-01-01 UTC'";
    assert_eq!(value_of(&mut session, old).unwrap(), "0");
    // After this, new rows take the place of the archived ones.
    session.batch_execute("VACUUM consumption_ledger").unwrap();
    Path::Meter.record(&mut session, "late", account).unwrap();
    assert_eq!(archive(&mut session, 50).unwrap(), 1);
}

/// A session that waits for a table delays all sessions after it, so none may wait for long.
#[test]
fn a_long_transaction_that_writes_keeps_events_from_moving_and_nobody_else() {
    let db = fresh_database();
    let (mut long, mut archiver, mut other) = (db.connect(), db.connect(), db.connect());
    let account = customer(&mut long);
    Path::Meter.record(&mut long, "old", account).unwrap();
    begin(&mut long, "READ COMMITTED");
    Path::Meter.record(&mut long, "1", account).unwrap();
    std::thread::scope(|scope| {
        let began = Instant::now();
        let archiving = scope.spawn(move || archive(&mut archiver, 100));
        until_someone_waits(&db);
        Path::Meter.record(&mut other, "2", account).unwrap();
        assert!(
            began.elapsed() < Duration::from_secs(10),
            "waits for two seconds"
        );
        assert_eq!(sqlstate(archiving.join().unwrap()), "55P03");
    });
    long.batch_execute("COMMIT").unwrap();
    assert_eq!(archive(&mut long, 100).unwrap(), 3);
}

#[test]
fn while_the_archive_is_empty_nobody_looks_into_it() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = customer(&mut session);
    Path::Meter.record(&mut session, "1", account).unwrap();
    begin(&mut session, "READ COMMITTED");
    for (number, path) in PATHS.into_iter().enumerate() {
        let key = if path == Path::Consume {
            1
        } else {
            number + 10
        };
        path.record(&mut session, &key.to_string(), account)
            .unwrap();
    }
    let looks = "SELECT coalesce(seq_scan, 0) + coalesce(idx_scan, 0)
                 FROM pg_stat_xact_user_tables WHERE relname = 'consumption_ledger_archive'";
    assert_eq!(value_of(&mut session, looks).unwrap(), "0");
    session.batch_execute("COMMIT").unwrap();
    assert_eq!(archive(&mut session, 100).unwrap(), 4);
    begin(&mut session, "READ COMMITTED");
    Path::Meter.record(&mut session, "20", account).unwrap();
    assert_eq!(value_of(&mut session, looks).unwrap(), "1");
}

#[test]
fn an_operator_may_partition_the_archive() {
    let db = fresh_database();
    let mut session = db.connect();
    session
        .batch_execute(
            "BEGIN;
             DROP TABLE consumption_ledger_archive CASCADE;
             CREATE TABLE consumption_ledger_archive (LIKE consumption_ledger) PARTITION BY RANGE (occurred_at);
             CREATE TABLE consumption_ledger_archive_2024 PARTITION OF consumption_ledger_archive
                 FOR VALUES FROM (MINVALUE) TO ('2025-01-01 UTC');
             CREATE TABLE consumption_ledger_archive_2025 PARTITION OF consumption_ledger_archive
                 FOR VALUES FROM ('2025-01-01 UTC') TO ('2026-01-01 UTC');
             CREATE INDEX ON consumption_ledger_archive (event_id);
             CREATE INDEX ON consumption_ledger_archive (account_id, idempotency_key);
             CREATE INDEX consumption_ledger_archive_corrects ON consumption_ledger_archive (corrects_event_id)
                 WHERE corrects_event_id IS NOT NULL;
             SELECT fn_mec_bootstrap();
             COMMIT",
        )
        .unwrap();
    session.batch_execute(HISTORY).unwrap();
    let before = value_of(&mut session, ANSWERS).unwrap();
    assert!(archive(&mut session, 100_000).unwrap() > 400);
    assert_eq!(value_of(&mut session, ANSWERS).unwrap(), before);
    counters::assert_exact(&mut session);
    let again = "SELECT bool_and(fn_meter_consumption(
                     a.idempotency_key, a.account_id, a.resource_type_code, a.quantity, a.unit_code,
                     a.resource_scope) = a.event_id)
                 FROM consumption_ledger_archive a WHERE NOT is_correction";
    assert_eq!(value_of(&mut session, again).unwrap(), "t");
    let void = "SELECT count(fn_correct_consumption('void ' || event_id, event_id, 0))
                FROM consumption_ledger_archive WHERE NOT is_correction";
    session.batch_execute(void).unwrap();
    assert!(archive(&mut session, 100_000).unwrap() > 400);
    counters::assert_exact(&mut session);
    let erase = "DELETE FROM consumption_ledger_archive";
    assert_eq!(sqlstate(session.execute(erase, &[])), "55000");
}

/// Creates an organization with large limits.
fn customer(session: &mut Client) -> Uuid {
    let account = organization(session, "acme");
    plan(session, account, "enterprise");
    account
}

/// Begins a transaction and takes its snapshot.
fn begin(session: &mut Client, level: &str) {
    let begin = format!("BEGIN ISOLATION LEVEL {level}; SELECT count(*) FROM accounts");
    session.batch_execute(&begin).unwrap();
}

/// Runs the work in a transaction that has taken its snapshot.
fn in_transaction<T>(
    session: &mut Client,
    level: &str,
    work: impl FnOnce(&mut Client) -> Result<T, Error>,
) -> Result<T, Error> {
    begin(session, level);
    let done = work(session).and_then(|done| session.batch_execute("COMMIT").map(|()| done));
    if done.is_err() {
        session.batch_execute("ROLLBACK")?;
    }
    done
}

/// Moves at most `limit` events and returns the number moved.
fn archive(session: &mut Client, limit: i32) -> Result<i64, Error> {
    let archive = "SELECT fn_archive_ledger('2026-01-01 UTC', $1)::bigint";
    session.query_one(archive, &[&limit]).map(|row| row.get(0))
}

/// Runs the work while two sessions move events, a few at a time. Returns the number moved by its
/// end.
fn while_events_move(db: &Database<'_>, work: impl FnOnce()) -> i64 {
    let (is_over, moved) = (AtomicBool::new(false), AtomicI64::new(0));
    let go_on = |seed| {
        let (mut session, mut rng) = (db.connect(), Rng::with_seed(seed));
        while !is_over.load(Ordering::Relaxed) {
            match archive(&mut session, rng.i32(1..20)) {
                Ok(count) => moved.fetch_add(count, Ordering::Relaxed),
                Err(error) if error.code() == Some(&SqlState::LOCK_NOT_AVAILABLE) => 0,
                Err(error) => panic!("archiving failed: {error:?}"),
            };
            std::thread::sleep(Duration::from_millis(rng.u64(..5)));
        }
    };
    let go_on = &go_on;
    std::thread::scope(|scope| {
        scope.spawn(move || go_on(1));
        scope.spawn(move || go_on(2));
        let end = EndsAnyhow(&is_over);
        work();
        drop(end);
    });
    let mut session = db.connect();
    while let moved_last @ 1.. = archive(&mut session, 1_000).unwrap() {
        moved.fetch_add(moved_last, Ordering::Relaxed);
    }
    moved.into_inner()
}

/// Stops the other sessions even if the work fails.
struct EndsAnyhow<'a>(&'a AtomicBool);

impl Drop for EndsAnyhow<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

fn assert_one_event_a_key(session: &mut Client, keys: i64) {
    let events = "SELECT count(*), count(DISTINCT idempotency_key) FROM v_consumption";
    let row = session.query_one(events, &[]).unwrap();
    assert_eq!((row.get(0), row.get(1)), (keys, keys));
    counters::assert_exact(session);
}

/// A tree of accounts with 600 events of three years, some of them corrected, some with details.
const HISTORY: &str = "
    SELECT setseed(0.5);
    INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('organization', 'A', 'a');
    INSERT INTO accounts (account_type_code, display_name, external_id, parent_account_id)
    VALUES ('team', 'B', 'b', fn_get_account_id('a'));
    INSERT INTO accounts (account_type_code, display_name, external_id, parent_account_id)
    VALUES ('user', 'C', 'c', fn_get_account_id('b')), ('user', 'D', 'd', fn_get_account_id('a'));
    SELECT fn_meter_consumption(
        'k' || n, fn_get_account_id(('{a,b,c,d}'::text[])[1 + n % 4]), 'gpu_hours', n / 8.0, 'hours',
        ('{eu,us}'::text[])[1 + n % 3],
        '2024-01-01 UTC'::timestamptz + random() * interval '1000 days',
        p_details => jsonb_build_object('job', (n % 5)::text))
    FROM generate_series(1, 600) AS n;
    SELECT fn_correct_consumption('fix' || idempotency_key, event_id, 1)
    FROM consumption_ledger WHERE hashtext(idempotency_key) % 5 = 0;";

/// A digest of many answers in one snapshot.
const ANSWERS: &str = "
    WITH question AS (
        SELECT account_id,
               '2023-12-01 UTC'::timestamptz + (n * 7919 % 1100) * interval '1 day' AS at,
               (1 + n * 31 % 400) * interval '1 day 1 hour' AS length,
               ('{eu,us}'::text[])[1 + n % 3] AS scope
        FROM accounts, generate_series(1, 40) AS n)
    SELECT md5(string_agg(answer, ' ' ORDER BY answer)) FROM (
        SELECT format('%s %s %s %s: %s', account_id, at, length, scope,
                      fn_get_usage(account_id, 'gpu_hours', scope, at, at + length)) FROM question
        UNION ALL
        SELECT format('%s by %s: %s', account_id, what, b)
        FROM accounts, unnest('{account,scope,unit,job,reason}'::text[]) AS what,
             fn_usage_breakdown(account_id, 'gpu_hours', '2024-03-01 UTC', '2026-03-01 UTC', what) AS b
        UNION ALL
        SELECT format('%s series: %s', account_id, s)
        FROM accounts, fn_usage_series(account_id, 'gpu_hours', NULL, '2024-03-01 UTC', '2026-03-01 UTC', '1 month') AS s
        UNION ALL
        SELECT format('%s', (event_id, quantity, occurred_at, ancestor_ids)) FROM v_consumption
    ) x (answer)";
