//! Leases that begin and end in every way at once. An observer never sees more units held than the
//! limit allows.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use mec_e2e::{Crowd, Database, fresh_database, organization, plan, until_someone_waits, value_of};
use postgres::Client;
use uuid::Uuid;

const LIMIT: i64 = 10;

fn limited(session: &mut Client, quantity: i64) -> Uuid {
    let account = organization(session, "acme");
    session
        .batch_execute(&format!(
            "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
             VALUES ('{account}', 'concurrent_jobs', 'concurrency', {quantity})"
        ))
        .unwrap();
    account
}

fn ask(session: &mut Client, query: &str) -> String {
    value_of(session, query).unwrap_or_else(|error| panic!("{query}: {error:?}"))
}

fn acquire(account: Uuid, arguments: &str) -> String {
    format!("SELECT lease_id FROM fn_acquire_lease('{account}', 'concurrent_jobs'{arguments})")
}

fn held(session: &mut Client, account: Uuid) -> i64 {
    let count = format!("SELECT fn_get_active_lease_count('{account}', 'concurrent_jobs')");
    ask(session, &count).parse().unwrap()
}

/// Lets a lease expire `millis` milliseconds from now, as an administrator may, because waiting for
/// a time to live in minutes would take too long. Returns false if the lease is no longer held.
fn expire_in(session: &mut Client, lease: &str, millis: u64) -> bool {
    let shorten = format!(
        "UPDATE concurrency_leases
         SET expires_at = clock_timestamp() + interval '{millis} milliseconds'
         WHERE lease_id = '{lease}' AND released_at IS NULL AND expires_at > clock_timestamp()"
    );
    session.execute(&shorten, &[]).unwrap() == 1
}

/// A random number generator with the same numbers in each run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        // The generator is SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % sides
    }
}

/// Acquires, renews and releases leases until the time is over. Returns the number acquired.
fn churn(session: &mut Client, account: Uuid, seed: usize, until: Instant) -> usize {
    let mut dice = Dice(seed as u64);
    let mut mine: Vec<String> = vec![];
    let mut granted = 0;
    while Instant::now() < until {
        match dice.roll(6) {
            0 | 1 => {
                let weight = 1 + dice.roll(3);
                let lease = ask(
                    session,
                    &acquire(account, &format!(", p_quantity => {weight}")),
                );
                if !lease.is_empty() {
                    granted += 1;
                    mine.push(lease);
                }
            }
            2 => {
                if let Some(lease) = mine.pop() {
                    ask(session, &format!("SELECT fn_release_lease('{lease}')"));
                }
            }
            3 => {
                if let Some(lease) = mine.first() {
                    ask(session, &format!("SELECT fn_heartbeat_lease('{lease}')"));
                }
            }
            4 => {
                // A heartbeat whose transaction stays open longer than the lease lives.
                if let Some(lease) = mine.last() {
                    session.batch_execute("BEGIN").unwrap();
                    ask(session, &format!("SELECT fn_heartbeat_lease('{lease}')"));
                    std::thread::sleep(Duration::from_millis(dice.roll(8)));
                    session.batch_execute("COMMIT").unwrap();
                }
            }
            _ => {
                if let Some(lease) = mine.last() {
                    expire_in(session, lease, dice.roll(10));
                }
            }
        }
    }
    granted
}

/// Returns the most units that the observer saw held at one moment, and the number of its
/// observations.
fn observe(db: &Database<'_>, account: Uuid, stop: &AtomicBool) -> (i64, usize) {
    let mut session = db.connect();
    let (mut most, mut samples) = (0, 0);
    // Counts rows of the tables, not results of the functions under test.
    let count = format!(
        "SELECT coalesce(sum(quantity), 0) FROM concurrency_leases
         WHERE account_id = '{account}' AND released_at IS NULL AND expires_at > clock_timestamp()"
    );
    while !stop.load(Ordering::Relaxed) {
        most = most.max(ask(&mut session, &count).parse().unwrap());
        samples += 1;
    }
    (most, samples)
}

#[test]
fn a_churn_of_leases_never_holds_more_than_the_limit() {
    let seconds = std::env::var("MEC_TEST_SECONDS").map_or(8, |text| text.parse().unwrap());
    let db = fresh_database();
    let account = limited(&mut db.connect(), LIMIT);
    let mut crowd = Crowd::of(24, || db.connect());
    let until = Instant::now() + Duration::from_secs(seconds);
    let stop = AtomicBool::new(false);
    let granted = AtomicUsize::new(0);
    let (most, samples) = std::thread::scope(|scope| {
        let observer = scope.spawn(|| observe(&db, account, &stop));
        crowd.at_once(|number, session| {
            let count = churn(session, account, number, until);
            granted.fetch_add(count, Ordering::Relaxed);
        });
        stop.store(true, Ordering::Relaxed);
        observer.join().unwrap()
    });
    let granted = granted.into_inner();
    println!("{granted} leases granted, {samples} samples, at most {most} held");
    assert!(most <= LIMIT, "{most} held at once");
    assert!(most >= LIMIT - 1, "the limit was never reached: {most}");
    assert!(
        granted > 50 && samples > 50,
        "{granted} granted, {samples} samples"
    );
}

#[test]
fn a_lease_that_expires_while_its_heartbeat_is_not_committed_yet_keeps_its_place() {
    let db = fresh_database();
    let mut admin = db.connect();
    let account = limited(&mut admin, 2);
    let first = ask(&mut admin, &acquire(account, ""));
    let second = ask(&mut admin, &acquire(account, ""));
    let heartbeat = |lease: &str| {
        let mut session = db.connect();
        session.batch_execute("BEGIN").unwrap();
        assert_eq!(
            ask(
                &mut session,
                &format!("SELECT fn_heartbeat_lease('{lease}')")
            ),
            "t"
        );
        session
    };
    expire_in(&mut admin, &first, 400);
    expire_in(&mut admin, &second, 1_000);
    let (mut keeps_first, mut keeps_second) = (heartbeat(&first), heartbeat(&second));
    std::thread::sleep(Duration::from_millis(500));
    let third = std::thread::scope(|scope| {
        // Looks for expired leases while only the first one seems to be expired, and waits for its
        // heartbeat.
        let third = scope.spawn(|| ask(&mut db.connect(), &acquire(account, "")));
        until_someone_waits(&db);
        // The second lease seems to have expired as well now.
        std::thread::sleep(Duration::from_millis(800));
        keeps_first.batch_execute("COMMIT").unwrap();
        third.join().unwrap()
    });
    keeps_second.batch_execute("COMMIT").unwrap();
    assert_eq!(held(&mut admin, account), 2);
    assert_eq!(third, "", "a third lease on a limit of two");
}

#[test]
fn a_lease_that_has_expired_frees_its_place_and_stays_free_for_good() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = limited(&mut session, 1);
    let first = ask(&mut session, &acquire(account, ""));
    assert_eq!(ask(&mut session, &acquire(account, "")), "");
    assert!(expire_in(&mut session, &first, 30));
    std::thread::sleep(Duration::from_millis(60));
    assert_eq!(held(&mut session, account), 0);
    assert_eq!(
        ask(
            &mut session,
            &format!("SELECT fn_heartbeat_lease('{first}')")
        ),
        "f"
    );
    let second = ask(&mut session, &acquire(account, ""));
    assert_ne!(second, "");
    assert_eq!(
        ask(
            &mut session,
            &format!("SELECT fn_heartbeat_lease('{first}')")
        ),
        "f"
    );
    assert_eq!(
        ask(&mut session, &format!("SELECT fn_release_lease('{first}')")),
        "f"
    );
    // The effect of a clock that is set back: the lease seems to have time left.
    let later = "UPDATE concurrency_leases SET expires_at = now() + interval '1 hour'";
    session.batch_execute(later).unwrap();
    assert_eq!(
        ask(
            &mut session,
            &format!("SELECT fn_heartbeat_lease('{first}')")
        ),
        "f"
    );
    assert_eq!(held(&mut session, account), 1);
    let released = format!(
        "SELECT released_at IS NOT NULL FROM concurrency_leases WHERE lease_id = '{first}'"
    );
    assert_eq!(ask(&mut session, &released), "t");
}

#[test]
fn a_session_whose_lease_expired_gets_another_with_and_without_a_limit() {
    let db = fresh_database();
    let mut session = db.connect();
    for name in ["pro", "enterprise"] {
        let account = organization(&mut session, name);
        plan(&mut session, account, name);
        let acquire = format!(
            "SELECT lease_id FROM fn_acquire_lease('{account}', 'concurrent_users', p_session_token => 'tab-1')"
        );
        let first = ask(&mut session, &acquire);
        assert!(expire_in(&mut session, &first, 1));
        std::thread::sleep(Duration::from_millis(20));
        let second = ask(&mut session, &acquire);
        assert!(!second.is_empty() && second != first, "{name}");
        assert_eq!(ask(&mut session, &acquire), second, "{name}");
    }
}

#[test]
fn sessions_that_race_with_their_tokens_hold_one_lease_each() {
    let db = fresh_database();
    let mut crowd = Crowd::of(32, || db.connect());
    let mut session = db.connect();
    for round in 0..10 {
        let account = organization(&mut session, &format!("acme-{round}"));
        let quantity = if round % 2 == 0 { "6" } else { "NULL" };
        session
            .batch_execute(&format!(
                "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
                 VALUES ('{account}', 'concurrent_jobs', 'concurrency', {quantity})"
            ))
            .unwrap();
        // Eight tokens with four callers each; every lease weighs two units.
        let answers = crowd.at_once(|number, session| {
            let token = number % 8;
            let arguments = format!(", p_session_token => 'tab-{token}', p_quantity => 2");
            (token, ask(session, &acquire(account, &arguments)))
        });
        let tokens = if round % 2 == 0 { 3 } else { 8 };
        let mut granted: Vec<_> = answers
            .into_iter()
            .filter(|(_, lease)| !lease.is_empty())
            .collect();
        granted.sort();
        granted.dedup();
        let mut with_lease: Vec<_> = granted.iter().map(|(token, _)| *token).collect();
        with_lease.dedup();
        assert_eq!(
            with_lease.len(),
            granted.len(),
            "two leases of a token: {granted:?}"
        );
        assert_eq!(granted.len(), tokens, "round {round}");
        assert_eq!(held(&mut session, account), 2 * tokens as i64);
    }
}

#[test]
fn a_weighted_lease_is_all_or_nothing() {
    let db = fresh_database();
    let mut crowd = Crowd::of(32, || db.connect());
    let mut session = db.connect();
    for round in 0..10 {
        let account = organization(&mut session, &format!("acme-{round}"));
        session
            .batch_execute(&format!(
                "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
                 VALUES ('{account}', 'concurrent_jobs', 'concurrency', 10)"
            ))
            .unwrap();
        let leases =
            crowd.at_once(|_, session| ask(session, &acquire(account, ", p_quantity => 3")));
        assert_eq!(leases.iter().filter(|lease| !lease.is_empty()).count(), 3);
        assert_eq!(held(&mut session, account), 9);
    }
}

#[test]
fn accounts_that_move_while_their_tree_acquires_meet_no_deadlock() {
    let db = fresh_database();
    let mut session = db.connect();
    let tops = [limited(&mut session, 10), {
        let account = organization(&mut session, "other");
        session
            .batch_execute(&format!(
                "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
                 VALUES ('{account}', 'concurrent_jobs', 'concurrency', 10)"
            ))
            .unwrap();
        account
    }];
    let insert = "INSERT INTO accounts (account_type_code, display_name, parent_account_id)
                  VALUES ('team', 'Team', $1) RETURNING account_id";
    let team: Uuid = session.query_one(insert, &[&tops[0]]).unwrap().get(0);
    let until = Instant::now() + Duration::from_secs(4);
    let mut crowd = Crowd::of(16, || db.connect());
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut session = db.connect();
            let mut moves = 0;
            while !stop.load(Ordering::Relaxed) {
                let to = tops[moves % 2];
                let change = format!(
                    "UPDATE accounts SET parent_account_id = '{to}' WHERE account_id = '{team}'"
                );
                session
                    .batch_execute(&change)
                    .unwrap_or_else(|error| panic!("{error:?}"));
                moves += 1;
            }
        });
        crowd.at_once(|number, session| churn(session, team, number, until));
        stop.store(true, Ordering::Relaxed);
    });
    let own =
        "SELECT count(*) FROM concurrency_leases l JOIN v_account_hierarchy h USING (account_id)
               WHERE l.released_at IS NULL AND l.owner_account_id <> h.owner_account_id";
    assert_eq!(ask(&mut session, own), "0", "leases that were left behind");
}
