//! Logical replication carries rows and counters: nothing is counted twice, and the replica can
//! take over.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use mec_e2e::counters::{assert_exact, differences};
use mec_e2e::inventory::assert_same_rows;
use mec_e2e::{Database, Server, at_once, operations_sql, value_of};
use postgres::Client;

#[test]
fn a_replica_of_a_busy_database_is_exact_at_every_moment_and_takes_over() {
    let (publisher, subscriber) = servers();
    let source = publisher.used_database("public");
    let replica = subscriber.empty_database();
    let roles = publisher.program("pg_dumpall").arg("--roles-only").output();
    subscriber
        .database("postgres")
        .feed_psql(&[], &roles.unwrap().stdout);
    replica.restore(&source.dump(&["--schema-only", "--no-publications"]));

    let is_over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let meters: Vec<_> = (0..2)
            .map(|number| {
                let (source, is_over) = (&source, &is_over);
                scope.spawn(move || meter_until(is_over, &mut source.connect(), number))
            })
            .collect();
        subscribe(&replica, &source);
        let mut session = replica.connect();
        let exact: Vec<_> = (0..10)
            .map(|_| {
                std::thread::sleep(Duration::from_millis(50));
                differences(&mut session)
            })
            .collect();
        is_over.store(true, Ordering::Relaxed);
        for meter in meters {
            assert!(meter.join().unwrap() > 0);
        }
        assert_eq!(exact.concat(), [""; 0]);
    });
    until_caught_up(&source);
    assert_same_rows(&source, &replica);

    a_session_sees_what_changed_elsewhere(&source, &replica);
    takes_over(&source, &replica);
}

#[test]
fn a_fresh_installation_without_its_seeds_can_subscribe() {
    let (publisher, subscriber) = servers();
    let (source, replica) = (publisher.fresh_database(), subscriber.fresh_database());
    mec_e2e::organization(&mut source.connect(), "acme");
    meter(&mut source.connect(), "run", 50);
    replica.psql(operations_sql("seeds"));
    subscribe(&replica, &source);
    meter(&mut source.connect(), "more", 50);
    until_caught_up(&source);
    assert_same_rows(&source, &replica);
    assert_exact(&mut replica.connect());
    a_binding_takes_effect(&source, &replica);
    drop_subscription(&replica);
}

/// A role that is bound to a namespace sees no other on the replica either, in no session.
fn a_binding_takes_effect(source: &Database<'_>, replica: &Database<'_>) {
    for db in [source, replica] {
        db.psql("CREATE ROLE guest LOGIN IN ROLE mec_app");
    }
    source.psql(
        "INSERT INTO accounts (namespace_id, account_type_code, display_name)
         VALUES ('globex', 'organization', 'Globex')",
    );
    until_caught_up(source);
    let mut session = replica.connect_as("guest");
    let mut seen = || {
        value_of(
            &mut session,
            "SELECT string_agg(display_name, ' ') FROM accounts",
        )
        .unwrap()
    };
    assert_eq!(seen(), "acme Globex");
    source.psql("INSERT INTO namespace_roles VALUES ('guest', 'globex')");
    until_caught_up(source);
    assert_eq!(seen(), "Globex");
    source.psql("UPDATE namespace_roles SET namespace_id = 'default'");
    until_caught_up(source);
    assert_eq!(seen(), "acme");
    source.psql("DELETE FROM namespace_roles");
    until_caught_up(source);
    assert_eq!(seen(), "acme Globex");
}

/// A session does not keep old values of plans, rules and accounts that it has used.
fn a_session_sees_what_changed_elsewhere(source: &Database<'_>, replica: &Database<'_>) {
    let mut session = replica.connect();
    let check = "SELECT concat_ws(' ', decision, trim_scale(quantity_allowed), limit_action)
                 FROM fn_check_entitlement(fn_get_account_id('acme'), 'api_requests', p_requested_qty => 50)";
    let mut answer = || value_of(&mut session, check).unwrap();
    assert_eq!(answer(), "allow 100");
    source.psql(
        "INSERT INTO control_rules (rule_name, resource_type_code, limit_kind_code, limit_action_code)
         VALUES ('Bill it', 'api_requests', 'cumulative', 'overage');
         UPDATE entitlements SET quantity_allowed = 40 WHERE resource_type_code = 'api_requests'",
    );
    until_caught_up(source);
    assert_eq!(answer(), "overage 40 overage");
}

fn takes_over(source: &Database<'_>, replica: &Database<'_>) {
    drop_subscription(replica);
    let event =
        "SELECT fn_meter_consumption('run-1', fn_get_account_id('acme'), 'benchmark_runs', 1)";
    assert_eq!(replica.psql(event), source.psql(event));
    let usage = "SELECT fn_get_usage(fn_get_account_id('acme'), 'benchmark_runs')::int";
    let before: usize = replica.psql(usage).trim().parse().unwrap();
    at_once(4, replica, |number, session| {
        meter(session, &format!("new-{number}"), 50)
    });
    assert_eq!(replica.psql(usage).trim(), (before + 200).to_string());
    // Admission continues where the old primary stopped; the limit is 600.
    let consume = |number, session: &mut Client| -> usize {
        let consume = "SELECT count(*) FROM generate_series(1, 200) n,
                       LATERAL fn_consume($1 || n, fn_get_account_id('acme'), 'benchmark_runs') c
                       WHERE c.decision <> 'deny'";
        let key = format!("consume-{number}-");
        let admitted: i64 = session.query_one(consume, &[&key]).unwrap().get(0);
        usize::try_from(admitted).unwrap()
    };
    let admitted: usize = at_once(4, replica, consume).iter().sum();
    assert_eq!(admitted, 600 - 200 - before);
    assert_exact(&mut replica.connect());
}

/// Meters, with late events and corrections among them, and archives old events, until told to
/// stop. Returns the number of rounds.
fn meter_until(is_over: &AtomicBool, session: &mut Client, number: usize) -> u32 {
    let mut round = 0;
    while !is_over.load(Ordering::Relaxed) {
        let key = format!("busy-{number}-{round}");
        session.batch_execute(&format!(
            "SELECT fn_meter_consumption('{key}', fn_get_account_id('ann'), 'training', 2, p_occurred_at =>
                                         now() - {round} * interval '3 hours');
             SELECT fn_correct_consumption('{key}-fix', fn_meter_consumption(
                 '{key}-2', fn_get_account_id('acme'), 'gpu_hours', 1), 0.5);
             SELECT fn_release_lease((fn_acquire_lease(fn_get_account_id('ann'), 'concurrent_users')).lease_id);
             INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity)
             VALUES ('{key}-3', fn_get_account_id('acme'), 'reports_generated', 1);
             SELECT count(*) FROM fn_meter_batch((SELECT jsonb_agg(jsonb_build_object(
                 'idempotency_key', '{key}-' || n || '-4', 'account_id', fn_get_account_id('ann'),
                 'resource_type', 'gpu_hours', 'quantity', 1)) FROM generate_series(1, 5) n))"
        )).unwrap();
        session
            .batch_execute("SELECT fn_archive_ledger(now() - interval '32 days', 3)")
            .unwrap();
        round += 1;
    }
    round
}

fn meter(session: &mut Client, name: &str, count: i32) {
    let meter = "SELECT count(fn_meter_consumption($1 || n, fn_get_account_id('acme'), 'benchmark_runs', 1))
                 FROM generate_series(1, $2) n";
    session
        .query_one(meter, &[&format!("{name}-"), &count])
        .unwrap();
}

/// Returns two servers, one with databases to publish and one to subscribe to them.
fn servers() -> (&'static Server, &'static Server) {
    static SERVERS: OnceLock<[Server; 2]> = OnceLock::new();
    let [publisher, subscriber] = SERVERS.get_or_init(|| {
        [(); 2].map(|()| {
            Server::start(&[
                "wal_level=logical",
                "max_worker_processes=50",
                "max_logical_replication_workers=40",
                "max_sync_workers_per_subscription=15",
                "max_wal_senders=40",
                "max_replication_slots=40",
                "wal_retrieve_retry_interval=50ms",
            ])
        })
    });
    (publisher, subscriber)
}

/// Replicates all tables of a database. Returns when the initial copy is complete.
fn subscribe(replica: &Database<'_>, source: &Database<'_>) {
    source.psql("CREATE PUBLICATION everything FOR ALL TABLES");
    let name = &source.name;
    let primary = format!(
        "host={} user=postgres dbname={name}",
        source.server.dir().display()
    );
    // Without this option, version 16 and later apply a row as the owner of its table, to whom row
    // security applies too.
    let version: i32 = replica
        .psql("SHOW server_version_num")
        .trim()
        .parse()
        .unwrap();
    let options = if version >= 160_000 {
        "WITH (run_as_owner = true)"
    } else {
        ""
    };
    replica.psql(&format!(
        "CREATE SUBSCRIPTION of_{name} CONNECTION '{primary}' PUBLICATION everything {options}"
    ));
    let is_copied = "SELECT bool_and(srsubstate = 'r') FROM pg_subscription_rel";
    until(&mut replica.connect(), is_copied);
}

fn drop_subscription(replica: &Database<'_>) {
    let name = replica.psql(
        "SELECT subname FROM pg_subscription JOIN pg_database d ON d.oid = subdbid
                             WHERE datname = current_database()",
    );
    replica.psql(&format!("DROP SUBSCRIPTION {name}"));
}

/// Returns when the replica has everything written to the source so far.
fn until_caught_up(source: &Database<'_>) {
    let mut session = source.connect();
    let written = value_of(&mut session, "SELECT pg_current_wal_insert_lsn()").unwrap();
    let is_there = format!(
        "SELECT bool_and(confirmed_flush_lsn >= '{written}') FROM pg_replication_slots
         WHERE database = current_database()"
    );
    until(&mut session, &is_there);
}

fn until(session: &mut Client, condition: &str) {
    for _ in 0..6_000 {
        if value_of(session, condition).unwrap() == "t" {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("not within a minute: {condition}");
}
