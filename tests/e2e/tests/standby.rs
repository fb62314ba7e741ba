//! A hot standby answers like its primary, refuses to write with a clear message, and continues
//! when promoted.

use mec_e2e::counters::{assert_exact, assert_undamaged};
use mec_e2e::inventory::{assert_same_lines, rows};
use mec_e2e::{Database, Server, value_of};
use postgres::Client;

/// A call of every function that only reads. `acme` and `ann` are accounts, `:at` is an instant.
const READS: &[&str] = &[
    "fn_check_entitlement(acme, 'benchmark_runs')",
    "fn_check_entitlement(acme, 'benchmark_runs', p_requested_qty => 1000)",
    "fn_check_entitlement(acme, 'ai_models')",
    "length(fn_usage_report_html(acme, NULL, :at))",
    "fn_check_entitlement(acme, 'concurrent_users', p_at => :at)",
    "fn_check_entitlement(ann, 'training', 'resnet', p_context => '{\"region\": \"eu\"}', p_at => :at)",
    "fn_check_many(acme, '[{\"resource_type\": \"api_requests\"}, {\"resource_type\": \"gpu_hours\"}]')",
    "fn_explain_entitlement(ann, 'gpu_hours', p_at => :at)",
    "fn_get_entitlement(ann, 'benchmark_runs')",
    "fn_get_account_limits(ann)",
    "fn_get_usage(acme, 'training')",
    "fn_get_inventory_count(acme, 'server_configs')",
    "fn_get_active_lease_count(acme, 'concurrent_users')",
    "fn_usage_series(acme, 'training', NULL, :at - interval '9 days', :at, '1 day')",
    "fn_usage_breakdown(acme, 'training', :at - interval '90 days', :at, 'scope')",
    "fn_verify_usage()",
    "fn_mec_extra_grants()",
    "fn_sees_namespace('globex')",
    "fn_get_window_boundaries('fortnight', NULL, :at)",
    "fn_get_owner_account_id(ann)",
    "fn_get_account_id('ann')",
    "usage_live u, fn_mec_entries(u.recent)",
    "length(fn_uuid_v7()::text)",
];

/// A call of every function that writes.
const WRITES: &[&str] = &[
    "fn_meter_consumption('w-1', acme, 'benchmark_runs', 1)",
    "fn_meter_batch(jsonb_build_array(jsonb_build_object(
         'idempotency_key', 'w-2', 'account_id', acme, 'resource_type', 'training', 'quantity', 1)))",
    "fn_correct_consumption('w-3', (SELECT event_id FROM consumption_ledger WHERE idempotency_key = 'run-1'), 0)",
    "fn_consume('w-4', acme, 'api_requests')",
    "fn_reserve('w-5', acme, 'api_requests', 2)",
    "fn_commit_reservation((SELECT reservation_id FROM v_active_reservations WHERE idempotency_key = 'job-1'))",
    "fn_release_reservation((SELECT reservation_id FROM usage_reservations WHERE idempotency_key = 'job-1'))",
    "fn_acquire_lease(acme, 'concurrent_users')",
    "fn_heartbeat_lease((SELECT lease_id FROM v_active_leases LIMIT 1))",
    "fn_release_lease((SELECT lease_id FROM v_active_leases LIMIT 1))",
    "fn_release_account_leases(acme)",
    "fn_provision_plan_entitlements(ann, 'pro')",
    "fn_end_plan(ann, 'pro')",
    "fn_rebuild_usage()",
    "fn_archive_ledger(now() - interval '35 days')",
    "fn_purge_decisions(now() - interval '1 day')",
    "fn_purge_audit(now() - interval '30 days')",
    "fn_record_verification()",
    "fn_mec_roles()",
    "fn_mec_bootstrap()",
];

/// Records a batch of events and counts the results by status.
const BATCH: &str = "
    SELECT status || ' ' || count(*)
    FROM (SELECT jsonb_agg(jsonb_build_object(
              'idempotency_key', 'streamed-' || n, 'account_id', fn_get_account_id('ann'),
              'resource_type', 'gpu_hours', 'quantity', n, 'details', jsonb_build_object('n', n::text)))
          FROM generate_series(1, 100) n) b (events), fn_meter_batch(b.events)
    GROUP BY status";

#[test]
fn a_standby_answers_like_its_primary_and_goes_on_when_promoted() {
    let primary = Server::start(&[]);
    let original = primary.used_database("public");
    let standby = primary.standby();
    let copy = standby.database(&original.name);
    // These events are not in the base backup, so they arrive by WAL.
    assert_eq!(original.psql(BATCH), "recorded 100\n");
    assert_every_function_is_listed(&original);

    standby.catch_up(&primary);
    answers_alike(&original, &copy);
    // The primary may have logged decisions in the meantime.
    standby.catch_up(&primary);
    assert_same_lines("rows", &rows(&original), &rows(&copy));
    a_binding_takes_effect(&original, &copy);
    refuses_to_write(&copy);
    refuses_to_write_when_read_only(&original);

    standby.promote();
    assert_eq!(copy.psql(BATCH), "duplicate 100\n");
    writes_on(&copy);
    assert_undamaged(&mut copy.connect());
}

fn answers_alike(original: &Database<'_>, copy: &Database<'_>) {
    let at = original.psql("SELECT now()").trim().to_owned();
    let (mut theirs, mut ours) = (original.connect(), copy.connect());
    for read in READS {
        let expected = answer(&mut theirs, read, &at);
        theirs.batch_execute("BEGIN READ ONLY").unwrap();
        assert_eq!(
            answer(&mut theirs, read, &at),
            expected,
            "read-only: {read}"
        );
        theirs.batch_execute("COMMIT").unwrap();
        assert_eq!(
            answer(&mut ours, read, &at),
            expected,
            "on the standby: {read}"
        );
    }
    assert_same_lines("views", &views(original), &views(copy));
}

/// Returns the answer to a call, one line for each row.
fn answer(session: &mut Client, call: &str, at: &str) -> String {
    let call = call.replace(":at", &format!("timestamptz '{at}'"));
    let query = format!(
        "SELECT coalesce(string_agg(r::text, E'\\n'), '') FROM (
             SELECT r.* FROM {ACCOUNTS}, LATERAL (SELECT * FROM {call}) r) r"
    );
    session
        .query_one(&query, &[])
        .unwrap_or_else(|error| panic!("{call}: {error:?}"))
        .get(0)
}

const ACCOUNTS: &str =
    "(SELECT fn_get_account_id('acme') AS acme, fn_get_account_id('ann') AS ann) a";

/// Returns the rows of every view, without columns that change with time.
fn views(db: &Database<'_>) -> String {
    // The health of a server differs between servers.
    let views = db.psql(
        "SELECT viewname FROM pg_views
         WHERE schemaname = 'public' AND viewname <> 'v_mec_health' ORDER BY 1",
    );
    let selects: String = views
        .lines()
        .map(|view| {
            format!(
                "SELECT '{view}', to_jsonb(v) - 'seconds_until_expiry' FROM {view} v ORDER BY 2;"
            )
        })
        .collect();
    db.psql(&selects)
}

/// A role that is bound to another namespace sees that one in its open sessions as well.
fn a_binding_takes_effect(original: &Database<'_>, copy: &Database<'_>) {
    let mut tenant = copy.connect_as("tenant");
    let seen = "SELECT string_agg(DISTINCT namespace_id, ' ') FROM accounts";
    assert_eq!(value_of(&mut tenant, seen).unwrap(), "globex");
    original.psql("UPDATE namespace_roles SET namespace_id = 'default'");
    copy.server.catch_up(original.server);
    assert_eq!(value_of(&mut tenant, seen).unwrap(), "default");
}

fn refuses_to_write(db: &Database<'_>) {
    let mut session = db.connect();
    for call in WRITES {
        assert_refused(&mut session, call);
    }
    let insert =
        "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity)
                  SELECT 'w-6', account_id, 'training', 1 FROM accounts";
    assert_eq!(mec_e2e::sqlstate(session.batch_execute(insert)), "25006");
}

fn refuses_to_write_when_read_only(db: &Database<'_>) {
    let mut session = db.connect();
    for call in WRITES {
        session.batch_execute("BEGIN READ ONLY").unwrap();
        assert_refused(&mut session, call);
        session.batch_execute("ROLLBACK").unwrap();
    }
}

fn assert_refused(session: &mut Client, call: &str) {
    let query = format!("SELECT r.* FROM {ACCOUNTS}, LATERAL {call} r");
    let error = session.batch_execute(&query).expect_err(call);
    let error = error.as_db_error().expect("the server answers");
    let function = call.split('(').next().unwrap_or_default();
    assert_eq!(
        (error.code().code(), error.message()),
        (
            "25006",
            format!("cannot execute {function} in a read-only transaction").as_str()
        )
    );
}

/// Checks that every call that was refused before works now, and that the counters are right.
fn writes_on(db: &Database<'_>) {
    let mut session = db.connect();
    let usage = "SELECT concat_ws(' ', trim_scale(fn_get_usage(acme, 'benchmark_runs')),
                        trim_scale(fn_get_usage(acme, 'training')),
                        trim_scale(fn_get_usage(acme, 'api_requests')))
                 FROM (SELECT fn_get_account_id('acme') AS acme) a";
    let figures =
        |session: &mut Client| -> String { session.query_one(usage, &[]).unwrap().get(0) };
    assert_eq!(figures(&mut session), "1 99.75 8");
    for call in WRITES {
        let query = format!("SELECT r.* FROM {ACCOUNTS}, LATERAL {call} r");
        session
            .batch_execute(&query)
            .unwrap_or_else(|error| panic!("{call}: {error:?}"));
    }
    // 1 + 1 - 1, and 10 of the committed reservation and 1 consumed.
    assert_eq!(figures(&mut session), "1 100.75 19");
    assert_exact(&mut session);
}

fn assert_every_function_is_listed(db: &Database<'_>) {
    let listed = [READS, WRITES].concat().join(" ");
    let functions = db.psql("SELECT proname FROM pg_proc WHERE proname LIKE 'fn\\_%'");
    for function in functions.lines() {
        assert!(
            listed.contains(&format!("{function}(")),
            "{function} is not listed"
        );
    }
}
