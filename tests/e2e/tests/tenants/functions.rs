//! The answers of functions to a bound role.

use postgres::Client;
use uuid::Uuid;

use crate::{Tenants, answer, everything_seen, id_of, texts};

#[test]
fn functions_answer_as_if_other_namespaces_were_not_there() {
    let tenants = Tenants::new();
    let mut session = tenants.acme_session();
    let unknown = Uuid::now_v7();
    let foreign_lease: Uuid = id_of(&tenants.db, "lease_id", "concurrency_leases", "globex");
    let foreign_reservation = id_of(
        &tenants.db,
        "reservation_id",
        "usage_reservations",
        "globex",
    );
    let foreign_event = id_of(&tenants.db, "event_id", "consumption_ledger", "globex");
    // Each call with an id of another namespace, and the same call with an unknown id.
    for (call, foreign) in [
        ("fn_check_entitlement($1, 'globex_renders')", tenants.globex),
        ("fn_check_entitlement($1, 'ai_models')", tenants.globex),
        (
            "fn_check_many($1, '[{\"resource_type\": \"globex_renders\"}]')",
            tenants.globex,
        ),
        (
            "fn_explain_entitlement($1, 'globex_renders')",
            tenants.globex,
        ),
        ("fn_get_entitlement($1, 'globex_renders')", tenants.globex),
        ("fn_get_account_limits($1)", tenants.globex),
        ("fn_usage_report_html($1)", tenants.globex),
        ("fn_get_usage($1, 'globex_renders')", tenants.globex),
        (
            "fn_get_inventory_count($1, 'globex_renders')",
            tenants.globex,
        ),
        (
            "fn_get_active_lease_count($1, 'concurrent_users')",
            tenants.globex,
        ),
        (
            "fn_usage_series($1, 'globex_renders', NULL, '2026-01-01', '2026-01-02', '1 hour')",
            tenants.globex,
        ),
        (
            "fn_usage_breakdown($1, 'globex_renders', '2026-01-01', '2026-01-02', 'scope')",
            tenants.globex,
        ),
        ("fn_get_owner_account_id($1)", tenants.globex),
        (
            "fn_meter_consumption('run-1', $1, 'globex_renders', 1)",
            tenants.globex,
        ),
        (
            "fn_consume('run-1', $1, 'globex_renders', 1)",
            tenants.globex,
        ),
        (
            "fn_reserve('hold', $1, 'globex_renders', 2)",
            tenants.globex,
        ),
        ("fn_acquire_lease($1, 'concurrent_users')", tenants.globex),
        (
            "fn_provision_plan_entitlements($1, 'acme_basic')",
            tenants.globex,
        ),
        ("fn_end_plan($1, 'globex_basic')", tenants.globex),
        ("fn_correct_consumption('fix', $1, 0)", foreign_event),
        ("fn_release_lease($1)", foreign_lease),
        ("fn_heartbeat_lease($1)", foreign_lease),
        ("fn_commit_reservation($1)", foreign_reservation),
        ("fn_release_reservation($1)", foreign_reservation),
    ] {
        let sql = format!("SELECT coalesce(jsonb_agg(to_jsonb(f)), '[]')::text FROM {call} f");
        let mut ask = |id: Uuid| answer(&mut session, &sql, id).replace(&id.to_string(), "ID");
        assert_eq!(ask(foreign), ask(unknown), "{call}");
    }
    // Nothing of it came through.
    let counts = tenants.db.psql(
        "SELECT count(*) FROM consumption_ledger WHERE namespace_id = 'globex';
         SELECT count(*) FROM v_active_leases WHERE namespace_id = 'globex';
         SELECT count(*) FROM v_active_reservations WHERE namespace_id = 'globex';",
    );
    assert_eq!(counts, "40\n1\n1\n");
}

#[test]
fn a_bound_application_works_in_its_own_namespace() {
    let tenants = Tenants::new();
    let mut session = tenants.acme_session();
    for (call, wanted) in [
        (
            "SELECT decision FROM fn_check_entitlement($1, 'acme_renders')",
            "allow",
        ),
        (
            "SELECT fn_meter_consumption('new', $1, 'acme_renders', 1)::text <> '' AND true",
            "true",
        ),
        (
            "SELECT decision FROM fn_consume('more', $1, 'acme_renders', 2)",
            "allow",
        ),
        (
            "SELECT decision FROM fn_reserve('later', $1, 'acme_renders', 2)",
            "allow",
        ),
        (
            "SELECT success FROM fn_acquire_lease($1, 'concurrent_users', p_context => '{\"seat\": \"yes\"}')",
            "true",
        ),
        ("SELECT fn_get_usage($1, 'acme_renders')::int", "43"),
        (
            "SELECT fn_provision_plan_entitlements($1, 'acme_basic')",
            "2",
        ),
        (
            "SELECT count(*) FROM fn_verify_usage() WHERE $1::uuid IS NOT NULL",
            "0",
        ),
        (
            "SELECT fn_usage_breakdown IS NOT NULL FROM fn_usage_breakdown($1, 'acme_renders', now() - interval '1 day', now(), 'host') LIMIT 1",
            "true",
        ),
    ] {
        let sql = call.replacen("SELECT ", "SELECT (", 1);
        let sql = match sql.find(" FROM ") {
            Some(at) => format!("{})::text{}", &sql[..at], &sql[at..]),
            None => format!("{sql})::text"),
        };
        assert_eq!(answer(&mut session, &sql, tenants.acme), wanted, "{call}");
    }
    // Plans and resource types of `default` serve every namespace.
    let plan = "SELECT fn_provision_plan_entitlements($1, 'pro')::text";
    assert_eq!(answer(&mut session, plan, tenants.acme), "5");
    let other = "SELECT fn_provision_plan_entitlements($1, 'globex_basic')::text";
    assert!(answer(&mut session, other, tenants.acme).starts_with("23503"));
}

/// A value for a parameter that has no default; `$1` is the id.
fn argument(name: &str, kind: &str) -> &'static str {
    match (name, kind) {
        (_, "uuid") => "$1",
        ("p_resource_type", _) => "'benchmark_runs'",
        ("p_resource_scope", _) => "'a scope of acme'",
        ("p_plan_id", _) => "'pro'",
        ("p_by", _) => "'scope'",
        ("p_window_type_code", _) => "'none'",
        ("p_requests", _) => {
            "'[{\"resource_type\": \"benchmark_runs\", \"resource_scope\": \"of acme\"}]'"
        }
        ("p_events", _) => {
            "jsonb_build_array(jsonb_build_object('idempotency_key', 'x', 'account_id', $1::uuid,
             'resource_type', 'benchmark_runs', 'quantity', 1))"
        }
        (_, "numeric" | "integer") => "1",
        (_, "timestamp with time zone") => "now() - interval '1 day'",
        (_, "interval") => "interval '1 hour'",
        (_, "jsonb") => "'{}'",
        _ => "'x'",
    }
}

/// A call of every function that is about one account, event, lease or reservation.
fn calls(session: &mut Client) -> Vec<String> {
    let functions = texts(
        session,
        "SELECT p.oid::text FROM pg_proc p
         WHERE p.pronamespace = 'public'::regnamespace AND p.proname LIKE 'fn\\_%'
           AND has_function_privilege(p.oid, 'EXECUTE')
           AND (p.proargtypes::oid[] @> ARRAY['uuid'::regtype::oid] OR p.proname = 'fn_meter_batch')
         ORDER BY p.proname",
    );
    let call = |function: &String| {
        let parameters = format!(
            "SELECT n.name || ' ' || format_type(t.type, NULL)
             FROM pg_proc p, unnest(p.proargnames) WITH ORDINALITY n (name, position)
             JOIN unnest((SELECT proargtypes FROM pg_proc WHERE oid = {function})::oid[])
                  WITH ORDINALITY t (type, position) USING (position)
             WHERE p.oid = {function} AND (position <= p.pronargs - p.pronargdefaults OR n.name = 'p_resource_scope'
                    OR t.type = 'uuid'::regtype)
             ORDER BY position"
        );
        let arguments: Vec<String> = texts(session, &parameters)
            .iter()
            .map(|parameter| {
                let (name, kind) = parameter.split_once(' ').unwrap();
                format!("{name} => {}", argument(name, kind))
            })
            .collect();
        let name = texts(session, &format!("SELECT {function}::regproc::text")).remove(0);
        format!("{name}({})", arguments.join(", "))
    };
    functions.iter().map(call).collect()
}

#[test]
fn no_function_leaves_a_trace_of_a_question_about_what_the_asker_does_not_see() {
    let tenants = Tenants::new();
    let mut globex = tenants.bound("mec_reader", "globex");
    let mut operator = tenants.db.connect();
    let ids = [
        tenants.globex,
        id_of(&tenants.db, "lease_id", "concurrency_leases", "globex"),
        id_of(
            &tenants.db,
            "reservation_id",
            "usage_reservations",
            "globex",
        ),
        id_of(&tenants.db, "event_id", "consumption_ledger", "globex"),
    ];
    for group in ["mec_reader", "mec_app", "mec_loader", "mec_admin"] {
        let mut session = tenants.bound(group, "acme");
        let calls = calls(&mut session);
        assert!(calls.len() > 9, "{group}: {calls:?}");
        let before = (everything_seen(&mut globex), everything_seen(&mut operator));
        for call in &calls {
            let sql = format!("SELECT coalesce(jsonb_agg(to_jsonb(f)), '[]')::text FROM {call} f");
            for id in ids {
                let unknown = Uuid::now_v7();
                let mut ask =
                    |id: Uuid| answer(&mut session, &sql, id).replace(&id.to_string(), "ID");
                assert_eq!(ask(id), ask(unknown), "{call} as {group}");
            }
        }
        let after = (everything_seen(&mut globex), everything_seen(&mut operator));
        assert!(
            before == after,
            "{group} left something: {}",
            difference(&before.1, &after.1)
        );
    }
}

fn difference(before: &str, after: &str) -> String {
    let known: std::collections::HashSet<&str> = before.lines().collect();
    let new = after.lines().filter(|line| !known.contains(line));
    new.collect::<Vec<_>>().join("\n")
}
