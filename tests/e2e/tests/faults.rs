//! Faults of the server while clients work: no acknowledged request is lost, none is doubled, a
//! retry returns the first id, limits hold, and every counter agrees with the ledger.
//!
//! `MEC_TEST_SECONDS` sets the duration of each fault (1).

use std::time::{Duration, Instant};

use fastrand::Rng;
use mec_e2e::{Database, Figures, Journal, Server, counters, kill, value_of};
use postgres::Client;

const CLIENTS: usize = 6;
/// The time for which one set of accounts is used before it is compared with the journal.
const ROUND: Duration = Duration::from_secs(2);

#[test]
fn a_backend_that_is_killed() {
    let server = Server::start(&[]);
    let db = server.fresh_database();
    let figures = survives(&db, "", |rng| {
        kill_one(
            &db,
            rng,
            "backend_type = 'client backend' AND state = 'active'",
        )
    });
    assert!(
        figures.interruptions.contains_key("connection lost"),
        "{figures:?}"
    );
}

#[test]
fn a_process_of_the_server_that_is_killed() {
    let server = Server::start(&["checkpoint_timeout=30s", "max_wal_size=32MB"]);
    let db = server.fresh_database();
    let processes =
        "backend_type IN ('checkpointer', 'background writer', 'walwriter', 'autovacuum launcher')";
    survives(&db, "", |rng| kill_one(&db, rng, processes));
}

#[test]
fn a_server_that_is_killed_whole() {
    let server = Server::start(&[]);
    let db = server.fresh_database();
    survives(&db, "", |rng| {
        if rng.bool() {
            server.kill_postmaster();
            until(|| server.try_start());
        } else {
            server.crash_and_recover();
        }
        true
    });
}

#[test]
fn calls_that_are_cancelled_and_sessions_that_are_ended() {
    let server = Server::start(&[]);
    let db = server.fresh_database();
    let mut admin = db.connect();
    let timeouts = "SET statement_timeout = '8ms'";
    let figures = survives(&db, timeouts, |_| {
        for number in 0..20 {
            let end = if number % 4 == 0 {
                "terminate"
            } else {
                "cancel"
            };
            let hit = format!(
                "SELECT count(pg_{end}_backend(pid)) FROM (
                     SELECT pid FROM pg_stat_activity
                     WHERE backend_type = 'client backend' AND state = 'active' AND pid <> pg_backend_pid()
                     ORDER BY random() LIMIT 1) x"
            );
            // On a busy machine no session may be active at this moment.
            for _ in 0..100 {
                std::thread::sleep(Duration::from_millis(2));
                if value_of(&mut admin, &hit).unwrap() == "1" {
                    break;
                }
            }
        }
        true
    });
    let is_felt = |code: &str| figures.interruptions.contains_key(code);
    assert!(is_felt("57014"), "{figures:?}");
    // A session that ends between two calls may only learn it from a lost connection.
    assert!(
        is_felt("57P01") || is_felt("connection lost"),
        "{figures:?}"
    );
}

#[test]
fn a_disk_that_is_full() {
    let settings = [
        "min_wal_size=32MB",
        "max_wal_size=48MB",
        "shared_buffers=16MB",
    ];
    let server = Server::on_small_disk(160, &settings);
    let db = server.fresh_database();
    let mut faults = 0;
    let figures = survives(&db, "", |rng| {
        server.fill_disk();
        // Alternately the disk is too full for tables, and for the log, which stops the server.
        faults += 1;
        if faults % 2 == 0 {
            ask_for_more_log(&db);
        }
        std::thread::sleep(Duration::from_millis(rng.u64(200..600)));
        server.free_disk();
        // The server has stopped if it found no room for its log.
        until(|| server.try_connect(&db.name, "postgres").is_ok() || server.try_start());
        true
    });
    let is_felt = |code: &str| figures.interruptions.contains_key(code);
    assert!(
        is_felt("53100") || is_felt("connection lost"),
        "{figures:?}"
    );
}

/// Uses up the segments that the server keeps for its log. Without a free one it cannot continue.
fn ask_for_more_log(db: &Database<'_>) {
    for _ in 0..6 {
        if let Ok(mut session) = db.server.try_connect(&db.name, "postgres") {
            let _ = session.batch_execute("SELECT pg_switch_wal()");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_clock_that_jumps() {
    let server = Server::with_own_clock();
    let db = server.fresh_database();
    survives(&db, "", |rng| {
        server.set_clock(*rng.choice(&[-120, -1, 0, 1, 61]).unwrap());
        std::thread::sleep(Duration::from_millis(100));
        // Later requests use the right time.
        server.set_clock(0);
        true
    });
}

/// Runs clients while faults happen to the server, then compares the database with their journal. A
/// fault returns whether it happened.
fn survives(
    db: &Database<'_>,
    settings: &'static str,
    mut fault: impl FnMut(&mut Rng) -> bool,
) -> Figures {
    let seconds = std::env::var("MEC_TEST_SECONDS").map_or(1, |text| text.parse().unwrap());
    let end = Instant::now() + Duration::from_secs(seconds);
    let (mut rng, mut faults, mut figures) = (Rng::new(), 0, Figures::default());
    while Instant::now() < end {
        let journal = Journal::begin(db, settings);
        let round = end.min(Instant::now() + ROUND);
        journal.during(db, CLIENTS, || {
            while Instant::now() < round || faults == 0 {
                std::thread::sleep(Duration::from_millis(rng.u64(20..300)));
                faults += usize::from(fault(&mut rng));
            }
        });
        figures.add(journal.settle(db));
    }
    let mut session = db.connect();
    counters::assert_exact(&mut session);
    counters::assert_undamaged(&mut session);
    println!("{faults} faults survived; {figures:?}");
    assert!(
        faults > 0 && figures.acknowledged > 0,
        "{faults} faults, {figures:?}"
    );
    figures
}

/// Kills a process of the given sort, if the server runs and has one. Returns when the server has
/// ended all sessions because of it.
fn kill_one(db: &Database<'_>, rng: &mut Rng, sort: &str) -> bool {
    let Ok(mut witness) = db.server.try_connect(&db.name, "postgres") else {
        return false;
    };
    let pids = format!("SELECT pid FROM pg_stat_activity WHERE {sort} AND pid <> pg_backend_pid()");
    let pids = witness.query(&pids, &[]).unwrap_or_default();
    let Some(pid) = rng.choice(&pids) else {
        return false;
    };
    kill(pid.get(0));
    until(|| witness.batch_execute("SELECT 1").is_err());
    true
}

fn until(mut done: impl FnMut() -> bool) {
    for _ in 0..600 {
        if done() {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("the server does not come back");
}

#[test]
fn a_lease_that_expired_stays_expired_when_the_clock_is_set_back() {
    let server = Server::with_own_clock();
    let db = server.fresh_database();
    let mut session = db.connect();
    let ask = |session: &mut Client, query: &str| value_of(session, query).unwrap();
    let account = ask(
        &mut session,
        "INSERT INTO accounts (account_type_code, display_name) VALUES ('organization', 'acme')
         RETURNING account_id",
    );
    session
        .batch_execute(&format!(
            "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code,
                                       quantity_allowed, effective_start)
             VALUES ('{account}', 'concurrent_jobs', 'concurrency', 3, now() - interval '1 day')"
        ))
        .unwrap();
    let acquire = format!("SELECT lease_id FROM fn_acquire_lease('{account}', 'concurrent_jobs')");
    let held = format!("SELECT fn_get_active_lease_count('{account}', 'concurrent_jobs')");
    let three = || [(); 3].map(|()| ask(&mut db.connect(), &acquire));
    let heartbeats = |leases: &[String; 3]| {
        leases.each_ref().map(|lease| {
            ask(
                &mut db.connect(),
                &format!("SELECT fn_heartbeat_lease('{lease}')"),
            )
        })
    };

    let first = three();
    assert_eq!(three(), ["", "", ""]);
    // No other session takes their places, but their holders were told that they lost them.
    server.set_clock(61);
    assert_eq!(heartbeats(&first), ["f", "f", "f"]);
    assert_eq!(ask(&mut session, &held), "0");
    server.set_clock(-120);
    assert_eq!(heartbeats(&first), ["f", "f", "f"], "told otherwise before");

    let second = three();
    assert!(second.iter().all(|lease| !lease.is_empty()), "{second:?}");
    server.set_clock(0);
    // Two hours later those have expired too, and their places are taken.
    let third = three();
    assert!(third.iter().all(|lease| !lease.is_empty()), "{third:?}");
    server.set_clock(-120);
    assert_eq!(three(), ["", "", ""]);
    assert_eq!(heartbeats(&first), ["f", "f", "f"]);
    assert_eq!(heartbeats(&second), ["f", "f", "f"]);
    assert_eq!(heartbeats(&third), ["t", "t", "t"]);
    assert_eq!(ask(&mut session, &held), "3");
}
