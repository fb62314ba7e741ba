//! Retries and waits: a repeated key holds once, and a hold lasts for its time from the moment of the grant.

use std::collections::HashSet;
use std::thread;

use mec_e2e::{
    Database, Server, at_once, counters, fresh_database, organization, until_someone_waits,
    value_of,
};
use postgres::Client;

const SESSIONS: usize = 8;

fn entitle(session: &mut Client, account: &str, resource: &str, kind: &str, quantity: &str) {
    let insert = format!(
        "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
         VALUES (fn_get_account_id('{account}'), '{resource}', '{kind}', {quantity})"
    );
    session.batch_execute(&insert).unwrap();
}

/// Lets sessions retry one job under one key; returns the id or nothing for each.
fn reserve_at_once(db: &Database<'_>, account: &str) -> Vec<String> {
    let call = format!(
        "SELECT CASE WHEN decision = 'allow' THEN reservation_id::text END
         FROM fn_reserve('job', fn_get_account_id('{account}'), 'llm_tokens', 6)"
    );
    at_once(SESSIONS, db, |_, session| value_of(session, &call).unwrap())
}

#[test]
fn a_key_that_was_released_or_has_expired_is_held_by_one_of_many() {
    let db = fresh_database();
    let mut session = db.connect();
    for (account, quantity) in [("limited", "10"), ("unlimited", "NULL")] {
        organization(&mut session, account);
        entitle(&mut session, account, "llm_tokens", "cumulative", quantity);
        let held = format!(
            "SELECT count(*)::text FROM v_active_reservations WHERE account_id = fn_get_account_id('{account}')"
        );
        let mut before = HashSet::new();
        let endings = [
            "SELECT fn_release_reservation(reservation_id) FROM v_active_reservations",
            "UPDATE usage_reservations SET expires_at = clock_timestamp() WHERE status = 'held'",
        ];
        for round in 0..6 {
            let ids: HashSet<String> = reserve_at_once(&db, account).into_iter().collect();
            assert_eq!(ids.len(), 1, "one reservation for all: {ids:?}");
            let id = ids.into_iter().next().unwrap();
            assert!(!id.is_empty() && before.insert(id), "another one each time");
            assert_eq!(value_of(&mut session, &held).unwrap(), "1");
            session.batch_execute(endings[round % 2]).unwrap();
            assert_eq!(value_of(&mut session, &held).unwrap(), "0");
        }
    }
    // Without room no session is answered that it holds the quantity.
    let other =
        "SELECT decision FROM fn_reserve('other', fn_get_account_id('limited'), 'llm_tokens', 10)";
    assert_eq!(value_of(&mut session, other).unwrap(), "allow");
    assert!(reserve_at_once(&db, "limited").iter().all(String::is_empty));
    counters::assert_exact(&mut session);
}

/// Jobs of a queue: sessions that retry under a job's key reserve it, and release or commit it.
#[test]
fn a_job_is_committed_once_however_often_its_key_is_retried() {
    let db = fresh_database();
    let mut session = db.connect();
    organization(&mut session, "queue");
    entitle(&mut session, "queue", "llm_tokens", "cumulative", "1000");
    let outcomes = at_once(SESSIONS, &db, |number, session| {
        let mut committed = 0;
        for round in 0..20 {
            let reserve = format!(
                "SELECT coalesce(CASE WHEN expires_at > clock_timestamp() THEN reservation_id END::text, '')
                 FROM fn_reserve('job-{}', fn_get_account_id('queue'), 'llm_tokens', 1)",
                round % 5
            );
            let id = value_of(session, &reserve).unwrap();
            if id.is_empty() {
                continue;
            }
            if (number + round) % 3 == 0 {
                // Another session may have settled it before.
                committed += usize::from(
                    value_of(session, &format!("SELECT fn_commit_reservation('{id}', 1)")).is_ok(),
                );
            } else {
                value_of(session, &format!("SELECT fn_release_reservation('{id}')")).unwrap();
            }
        }
        committed
    });
    assert!(outcomes.iter().sum::<usize>() >= 5);
    let jobs = "SELECT max(n)::text FROM (SELECT count(*) AS n FROM usage_reservations
                WHERE status = 'committed' GROUP BY idempotency_key) c";
    assert_eq!(value_of(&mut session, jobs).unwrap(), "1");
    counters::assert_exact(&mut session);
}

/// Every call that grants something for a time, and waits: the statement that blocks it, and its answer.
const WAITS: [(&str, &str, &str); 6] = [
    (
        "a lease at a gate",
        "SELECT fn_acquire_lease(fn_get_account_id('acme'), 'concurrent_users')",
        "SELECT expires_at > clock_timestamp() FROM fn_acquire_lease(fn_get_account_id('acme'), 'concurrent_users', p_ttl_minutes => 1)",
    ),
    (
        "a reservation at a gate",
        "SELECT fn_consume('first', fn_get_account_id('acme'), 'llm_tokens', 1)",
        "SELECT expires_at > clock_timestamp() FROM fn_reserve('job', fn_get_account_id('acme'), 'llm_tokens', 1, p_ttl_minutes => 1)",
    ),
    (
        "a session's lease, renewed",
        "UPDATE concurrency_leases SET session_metadata = 'x' WHERE session_token = 'long'",
        "SELECT expires_at >= clock_timestamp() + interval '179 minutes' FROM fn_acquire_lease(fn_get_account_id('acme'), 'concurrent_users', p_session_token => 'long', p_ttl_minutes => 180)",
    ),
    (
        "a heartbeat",
        "UPDATE concurrency_leases SET session_metadata = 'x' WHERE session_token = 'long'",
        "SELECT fn_heartbeat_lease(lease_id, 240) FROM concurrency_leases WHERE session_token = 'long'",
    ),
    (
        "a lease without a limit, behind one of the same session",
        "SELECT fn_acquire_lease(fn_get_account_id('acme'), 'concurrent_jobs', p_session_token => 's')",
        "SELECT expires_at > clock_timestamp() FROM fn_acquire_lease(fn_get_account_id('acme'), 'concurrent_jobs', p_session_token => 's', p_ttl_minutes => 1)",
    ),
    (
        "a reservation without a limit, behind one of the same key",
        "SELECT fn_reserve('same', fn_get_account_id('acme'), 'api_requests', 1)",
        "SELECT expires_at > clock_timestamp() FROM fn_reserve('same', fn_get_account_id('acme'), 'api_requests', 1, p_ttl_minutes => 1)",
    ),
];

#[test]
fn what_is_granted_after_a_long_wait_is_held() {
    let server = Server::with_own_clock();
    let db = server.fresh_database();
    let mut session = db.connect();
    organization(&mut session, "acme");
    entitle(
        &mut session,
        "acme",
        "concurrent_users",
        "concurrency",
        "100",
    );
    entitle(&mut session, "acme", "llm_tokens", "cumulative", "100");
    entitle(
        &mut session,
        "acme",
        "concurrent_jobs",
        "concurrency",
        "NULL",
    );
    entitle(&mut session, "acme", "api_requests", "cumulative", "NULL");
    session
        .batch_execute(
            "SELECT fn_acquire_lease(fn_get_account_id('acme'), 'concurrent_users', p_session_token => 'long', p_ttl_minutes => 120)",
        )
        .unwrap();
    for (number, (case, holding, waiting)) in (0..).zip(WAITS) {
        session.batch_execute(&format!("BEGIN; {holding}")).unwrap();
        let answer = thread::scope(|scope| {
            let waiter = scope.spawn(|| value_of(&mut db.connect(), waiting).unwrap());
            until_someone_waits(&db);
            server.set_clock(5 * (number + 1));
            session.batch_execute("ROLLBACK").unwrap();
            waiter.join().unwrap()
        });
        assert_eq!(answer, "t", "{case}");
    }
    let heartbeat = "SELECT (expires_at >= clock_timestamp() + interval '220 minutes')::text FROM concurrency_leases WHERE session_token = 'long'";
    assert_eq!(value_of(&mut session, heartbeat).unwrap(), "true");
}
