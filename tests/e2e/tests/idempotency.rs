//! A key stands for one event, however many callers compete.

use std::sync::Barrier;

use mec_e2e::{
    at_once, counters, fresh_database, organization, retrying, sqlstate, until_someone_waits,
};
use postgres::{Client, Error, IsolationLevel};
use rust_decimal::Decimal;
use serde_json::json;
use uuid::Uuid;

const METER: &str = "SELECT fn_meter_consumption($1, $2, 'benchmark_runs', $3)";

#[test]
fn one_key_from_64_sessions_at_once_is_one_event() {
    let db = fresh_database();
    let account = organization(&mut db.connect(), "acme");
    let mut ids: Vec<Uuid> = at_once(64, &db, |_, session| {
        session
            .query_one(METER, &[&"run-1", &account, &Decimal::from(7)])
            .unwrap()
            .get(0)
    });
    ids.dedup();
    assert_eq!(ids.len(), 1, "one id for all");
    let events = "SELECT count(*), trim_scale(sum(quantity))::text FROM consumption_ledger";
    let row = db.connect().query_one(events, &[]).unwrap();
    assert_eq!((row.get::<_, i64>(0), row.get::<_, &str>(1)), (1, "7"));
}

#[test]
fn callers_at_stricter_isolation_levels_get_the_same_event_after_a_retry() {
    let db = fresh_database();
    let account = organization(&mut db.connect(), "acme");
    let mut ids: Vec<Uuid> = at_once(16, &db, |number, session| {
        let level = [IsolationLevel::RepeatableRead, IsolationLevel::Serializable][number % 2];
        retrying(|| {
            let mut transaction = session.build_transaction().isolation_level(level).start()?;
            // Takes the snapshot before the key is used.
            transaction.query_one("SELECT count(*) FROM accounts", &[])?;
            let row = transaction.query_one(METER, &[&"run-1", &account, &Decimal::from(7)])?;
            transaction.commit()?;
            Ok(row.get(0))
        })
        .unwrap()
    });
    ids.dedup();
    assert_eq!(ids.len(), 1, "one id for all");
}

#[test]
fn many_keys_from_many_sessions_are_all_there() {
    let db = fresh_database();
    let account = organization(&mut db.connect(), "acme");
    at_once(16, &db, |number, session| {
        let meter = session.prepare(METER).unwrap();
        for event in 0..50 {
            let key = format!("{number}-{event}");
            session
                .query_one(&meter, &[&key, &account, &Decimal::from(1)])
                .unwrap();
        }
    });
    let usage = "SELECT trim_scale(fn_get_usage($1, 'benchmark_runs'))::text";
    let row = db.connect().query_one(usage, &[&account]).unwrap();
    assert_eq!(row.get::<_, &str>(0), "800");
}

#[test]
fn the_same_key_with_other_content_is_refused_and_says_what_differs() {
    let mut session = fresh_database().connect();
    let account = organization(&mut session, "acme");
    session
        .query_one(METER, &[&"run-1", &account, &Decimal::from(7)])
        .unwrap();
    let error = session
        .query_one(METER, &[&"run-1", &account, &Decimal::from(8)])
        .unwrap_err();
    let report = format!("{:?}", error.as_db_error().unwrap());
    assert_eq!(sqlstate::<()>(Err(error)), "42710");
    assert!(report.contains("quantity"), "{report}");
}

#[test]
fn a_key_belongs_to_its_account() {
    let mut session = fresh_database().connect();
    let acme = organization(&mut session, "acme");
    let other = organization(&mut session, "other");
    let mut meter = |account: Uuid| -> Uuid {
        session
            .query_one(METER, &[&"run-1", &account, &Decimal::from(1)])
            .unwrap()
            .get(0)
    };
    assert_ne!(meter(acme), meter(other));
}

#[test]
fn a_key_whose_first_caller_rolls_back_is_free() {
    let db = fresh_database();
    let account = organization(&mut db.connect(), "acme");
    let (mut first, mut second) = (db.connect(), db.connect());
    let mut transaction = first.transaction().unwrap();
    transaction
        .query_one(METER, &[&"run-1", &account, &Decimal::from(1)])
        .unwrap();
    std::thread::scope(|scope| {
        // Waits for the first session, then records its own content.
        let waiting =
            scope.spawn(|| second.query_one(METER, &[&"run-1", &account, &Decimal::from(2)]));
        until_someone_waits(&db);
        transaction.rollback().unwrap();
        waiting.join().unwrap().unwrap();
    });
    let row = second
        .query_one(
            "SELECT trim_scale(sum(quantity))::text FROM consumption_ledger",
            &[],
        )
        .unwrap();
    assert_eq!(row.get::<_, &str>(0), "2");
}

#[test]
fn of_64_callers_at_a_strict_level_one_wins_and_the_others_have_to_retry() {
    for level in [IsolationLevel::RepeatableRead, IsolationLevel::Serializable] {
        let db = fresh_database();
        let account = organization(&mut db.connect(), "acme");
        // All sessions have taken their snapshots before any of them writes.
        let have_snapshots = Barrier::new(64);
        let outcomes: Vec<Result<Uuid, Error>> = at_once(64, &db, |_, session| {
            let mut transaction = session.build_transaction().isolation_level(level).start()?;
            transaction.query_one("SELECT count(*) FROM accounts", &[])?;
            have_snapshots.wait();
            let row = transaction.query_one(METER, &[&"run-1", &account, &Decimal::from(7)])?;
            transaction.commit()?;
            Ok(row.get(0))
        });
        let (won, lost): (Vec<_>, Vec<_>) = outcomes.into_iter().partition(Result::is_ok);
        assert_eq!(won.len(), 1, "{level:?}");
        assert!(lost.into_iter().all(|outcome| sqlstate(outcome) == "40001"));
        let first = won.into_iter().next().unwrap().unwrap();
        let again = db
            .connect()
            .query_one(METER, &[&"run-1", &account, &Decimal::from(7)]);
        assert_eq!(again.unwrap().get::<_, Uuid>(0), first, "{level:?}");
        assert_eq!(recorded(&mut db.connect()), (1, "7".into()), "{level:?}");
    }
}

#[test]
fn of_64_callers_with_other_content_one_wins_and_the_others_are_told() {
    let db = fresh_database();
    let account = organization(&mut db.connect(), "acme");
    let outcomes: Vec<Result<(), Error>> = at_once(64, &db, |number, session| {
        let quantity = Decimal::from(number + 1);
        session
            .query_one(METER, &[&"run-1", &account, &quantity])
            .map(drop)
    });
    let lost: Vec<_> = outcomes.into_iter().filter(Result::is_err).collect();
    assert_eq!(lost.len(), 63);
    assert!(lost.into_iter().all(|outcome| sqlstate(outcome) == "42710"));
    assert_eq!(recorded(&mut db.connect()).0, 1);
}

/// Every part of the content is compared.
#[test]
fn whatever_differs_under_the_same_key_is_refused() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = organization(&mut session, "acme");
    let meter = |session: &mut Client, rest: &str| {
        let call = format!("SELECT fn_meter_consumption('run-1', $1, {rest})");
        session
            .query_one(&call, &[&account])
            .map(|row| row.get::<_, Uuid>(0))
    };
    let first = "'gpu_hours', 7, 'hours', 'eu', '2026-01-01 UTC', '2026-01-01 UTC', '2026-01-02 UTC', '{\"job\": \"1\"}'";
    let id = meter(&mut session, first).unwrap();
    for same in [
        first,
        "'gpu_hours', 7.000000, 'hours', 'eu'",
        "'gpu_hours', 7, NULL, 'eu', '2026-01-01 UTC'",
        "'gpu_hours', 7, NULL, 'eu', p_details => '{\"job\": \"1\"}'",
    ] {
        assert_eq!(meter(&mut session, same).unwrap(), id, "{same}");
    }
    for other in [
        "'llm_tokens', 7, NULL, 'eu'",
        "'gpu_hours', 7.000001, 'hours', 'eu'",
        "'gpu_hours', 7, 'gpu_hours', 'eu'",
        "'gpu_hours', 7, 'hours', 'us'",
        "'gpu_hours', 7, 'hours'",
        "'gpu_hours', 7, 'hours', 'eu', '2026-01-01 00:00:00.000001 UTC'",
        "'gpu_hours', 7, 'hours', 'eu', p_period_start => '2026-01-01 12:00 UTC'",
        "'gpu_hours', 7, 'hours', 'eu', p_period_end => '2026-01-03 UTC'",
        "'gpu_hours', 7, 'hours', 'eu', p_details => '{}'",
        "'gpu_hours', 7, 'hours', 'eu', p_details => '{\"job\": \"2\"}'",
        "'gpu_hours', 7, 'hours', 'eu', p_details => '{\"job\": \"1\", \"a\": \"b\"}'",
    ] {
        assert_eq!(sqlstate(meter(&mut session, other)), "42710", "{other}");
    }
    counters::assert_exact(&mut session);
}

#[test]
fn batches_that_share_keys_in_other_orders_do_not_deadlock() {
    let db = fresh_database();
    let account = organization(&mut db.connect(), "acme");
    let mut answers: Vec<Vec<(String, Uuid)>> = at_once(16, &db, |number, session| {
        let mut keys: Vec<usize> = (0..200).collect();
        fastrand::Rng::with_seed(number as u64).shuffle(&mut keys);
        let events: Vec<_> = keys
            .iter()
            .map(|key| {
                json!({"idempotency_key": key.to_string(), "account_id": account.to_string(),
                       "resource_type": "benchmark_runs", "quantity": 1})
            })
            .collect();
        let call = "SELECT idempotency_key, event_id, status FROM fn_meter_batch($1)";
        let rows = session.query(call, &[&json!(events)]).unwrap();
        let order: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
        let asked: Vec<String> = keys.iter().map(usize::to_string).collect();
        assert_eq!(order, asked, "answers come in the order of the events");
        let mut ids: Vec<(String, Uuid)> =
            rows.iter().map(|row| (row.get(0), row.get(1))).collect();
        ids.sort();
        ids
    });
    answers.dedup();
    assert_eq!(answers.len(), 1, "all have the same ids");
    assert_eq!(recorded(&mut db.connect()), (200, "200".into()));
    counters::assert_exact(&mut db.connect());
}

#[test]
fn batches_at_strict_levels_that_share_keys_get_40001_and_nothing_else() {
    for level in [IsolationLevel::RepeatableRead, IsolationLevel::Serializable] {
        let db = fresh_database();
        let account = organization(&mut db.connect(), "acme");
        at_once(8, &db, |number, session| {
            let mut keys: Vec<usize> = (0..50).collect();
            fastrand::Rng::with_seed(number as u64).shuffle(&mut keys);
            let events: Vec<_> = keys
                .iter()
                .map(|key| {
                    json!({"idempotency_key": key.to_string(), "account_id": account.to_string(),
                           "resource_type": "benchmark_runs", "quantity": 1})
                })
                .collect();
            loop {
                let builder = session.build_transaction().isolation_level(level);
                let mut transaction = builder.start().unwrap();
                let answer = transaction
                    .query("SELECT * FROM fn_meter_batch($1)", &[&json!(events)])
                    .and_then(|_| transaction.commit());
                match answer {
                    Ok(()) => break,
                    Err(error) => assert_eq!(sqlstate::<()>(Err(error)), "40001"),
                }
            }
        });
        assert_eq!(recorded(&mut db.connect()), (50, "50".into()));
        counters::assert_exact(&mut db.connect());
    }
}

const CORRECT: &str = "SELECT fn_correct_consumption($1, $2, $3)";

#[test]
fn racing_corrections_of_one_event_apply_one_after_the_other() {
    for level in [
        IsolationLevel::ReadCommitted,
        IsolationLevel::RepeatableRead,
        IsolationLevel::Serializable,
    ] {
        let db = fresh_database();
        let mut session = db.connect();
        let account = organization(&mut session, "acme");
        let row = session.query_one(METER, &[&"run-1", &account, &Decimal::from(100)]);
        let event: Uuid = row.unwrap().get(0);
        at_once(16, &db, |number, session| {
            let net = Decimal::from(number * 3);
            retrying(|| {
                let mut transaction = session.build_transaction().isolation_level(level).start()?;
                transaction.query_one("SELECT count(*) FROM accounts", &[])?;
                transaction.query_one(CORRECT, &[&format!("fix-{number}"), &event, &net])?;
                transaction.commit()
            })
            .unwrap();
        });
        let (events, sum) = recorded(&mut session);
        assert_eq!(events, 17, "{level:?}");
        let said = "SELECT count(*) FROM consumption_ledger
                    WHERE trim_scale(net_quantity)::text = $1";
        let said: i64 = session.query_one(said, &[&sum]).unwrap().get(0);
        assert_eq!(
            said, 1,
            "{level:?}: the net is what one of them said: {sum}"
        );
        assert_serial(&mut session, event);
        counters::assert_exact(&mut session);
    }
}

/// In some order, each correction leads from the previous net quantity to its own.
fn assert_serial(session: &mut Client, event: Uuid) {
    let chain = "WITH RECURSIVE step AS (
                     SELECT 100::numeric AS net, 0 AS length
                     UNION ALL
                     SELECT l.net_quantity, length + 1 FROM step
                     JOIN consumption_ledger l ON l.corrects_event_id = $1
                      AND l.net_quantity - l.quantity = step.net AND l.quantity <> 0)
                 SELECT max(length) FROM step";
    let length: i32 = session.query_one(chain, &[&event]).unwrap().get(0);
    assert_eq!(length, 16, "corrections are a chain");
}

#[test]
fn one_correction_from_many_sessions_is_applied_once() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = organization(&mut session, "acme");
    let row = session.query_one(METER, &[&"run-1", &account, &Decimal::from(100)]);
    let event: Uuid = row.unwrap().get(0);
    let mut ids: Vec<Uuid> = at_once(32, &db, |_, session| {
        let row = session.query_one(CORRECT, &[&"fix", &event, &Decimal::from(40)]);
        row.unwrap().get(0)
    });
    ids.dedup();
    assert_eq!(ids.len(), 1);
    assert_eq!(recorded(&mut session), (2, "40".into()));
    // The same key with another quantity.
    let other = session.query_one(CORRECT, &[&"fix", &event, &Decimal::from(41)]);
    assert_eq!(sqlstate(other), "42710");
    counters::assert_exact(&mut session);
}

/// Returns the number of events and their sum.
fn recorded(session: &mut Client) -> (i64, String) {
    let sum = "SELECT count(*), trim_scale(sum(quantity))::text FROM consumption_ledger";
    let row = session.query_one(sum, &[]).unwrap();
    (row.get(0), row.get(1))
}
