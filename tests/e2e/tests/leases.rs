//! Leases never exceed the limit, however many callers compete, and none is lost.

use mec_e2e::{at_once, fresh_database, organization, plan, retrying, sqlstate};
use postgres::IsolationLevel;
use uuid::Uuid;

const ACQUIRE: &str = "SELECT success, lease_id FROM fn_acquire_lease($1, 'concurrent_users')";
const HELD: &str = "SELECT fn_get_active_lease_count($1, 'concurrent_users')";

#[test]
fn of_64_sessions_at_once_exactly_10_get_a_lease() {
    let db = fresh_database();
    let account = organization(&mut db.connect(), "acme");
    plan(&mut db.connect(), account, "pro");
    let granted = at_once(64, &db, |_, session| {
        session
            .query_one(ACQUIRE, &[&account])
            .unwrap()
            .get::<_, bool>(0)
    });
    assert_eq!(granted.iter().filter(|success| **success).count(), 10);
    let held = db.connect().query_one(HELD, &[&account]).unwrap();
    assert_eq!(held.get::<_, i32>(0), 10);
}

#[test]
fn stricter_isolation_levels_grant_the_same_10_after_retries() {
    let db = fresh_database();
    let account = organization(&mut db.connect(), "acme");
    plan(&mut db.connect(), account, "pro");
    let granted = at_once(32, &db, |number, session| {
        let level = [IsolationLevel::RepeatableRead, IsolationLevel::Serializable][number % 2];
        retrying(|| {
            let mut transaction = session.build_transaction().isolation_level(level).start()?;
            // Takes the snapshot before the lease is requested.
            transaction.query_one("SELECT count(*) FROM accounts", &[])?;
            let success: bool = transaction.query_one(ACQUIRE, &[&account])?.get(0);
            transaction.commit()?;
            Ok(success)
        })
        .unwrap()
    });
    assert_eq!(granted.iter().filter(|success| **success).count(), 10);
}

#[test]
fn taking_and_giving_back_at_once_never_exceeds_the_limit_and_ends_with_nothing_held() {
    let db = fresh_database();
    let account = organization(&mut db.connect(), "acme");
    plan(&mut db.connect(), account, "starter");
    let most = at_once(12, &db, |_, session| {
        let mut most = 0;
        for _ in 0..20 {
            let row = session.query_one(ACQUIRE, &[&account]).unwrap();
            let Some(lease) = row.get::<_, Option<Uuid>>(1) else {
                continue;
            };
            most = most.max(
                session
                    .query_one(HELD, &[&account])
                    .unwrap()
                    .get::<_, i32>(0),
            );
            session
                .query_one("SELECT fn_release_lease($1)", &[&lease])
                .unwrap();
        }
        most
    });
    let most = most.into_iter().max().unwrap();
    assert!((1..=3).contains(&most), "{most} held at once");
    let held = db.connect().query_one(HELD, &[&account]).unwrap();
    assert_eq!(held.get::<_, i32>(0), 0);
}

#[test]
fn one_session_token_from_many_sessions_at_once_is_one_lease() {
    let db = fresh_database();
    let account = organization(&mut db.connect(), "acme");
    plan(&mut db.connect(), account, "pro");
    let acquire =
        "SELECT lease_id FROM fn_acquire_lease($1, 'concurrent_users', p_session_token => 'tab-1')";
    let mut leases = at_once(16, &db, |_, session| {
        session
            .query_one(acquire, &[&account])
            .unwrap()
            .get::<_, Uuid>(0)
    });
    leases.dedup();
    assert_eq!(leases.len(), 1, "one lease for all");
    let held = db.connect().query_one(HELD, &[&account]).unwrap();
    assert_eq!(held.get::<_, i32>(0), 1);
}

#[test]
fn a_released_lease_is_not_held_any_more() {
    let mut session = fresh_database().connect();
    let account = organization(&mut session, "acme");
    plan(&mut session, account, "pro");
    let lease: Uuid = session.query_one(ACQUIRE, &[&account]).unwrap().get(1);
    let mut ask = |sql: &str| session.query_one(sql, &[&lease]).unwrap().get::<_, bool>(0);
    assert!(ask("SELECT fn_heartbeat_lease($1)"));
    assert!(ask("SELECT fn_release_lease($1)"));
    assert!(!ask("SELECT fn_release_lease($1)"));
    assert!(!ask("SELECT fn_heartbeat_lease($1)"));
}

#[test]
fn a_lease_longer_than_ten_years_is_refused() {
    let mut session = fresh_database().connect();
    let account = organization(&mut session, "acme");
    for minutes in [0, -1, 5_256_001] {
        let acquire = "SELECT fn_acquire_lease($1, 'concurrent_users', p_ttl_minutes => $2)";
        assert_eq!(
            sqlstate(session.query_one(acquire, &[&account, &minutes])),
            "22023"
        );
    }
}
