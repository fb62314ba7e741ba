//! The same key, the same event, however many callers race.

use mec_e2e::{at_once, fresh_database, organization, retrying, sqlstate, until_someone_waits};
use postgres::IsolationLevel;
use rust_decimal::Decimal;
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
            // The snapshot is taken before the key is used.
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
        // Waits for the first, then records its own content.
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
