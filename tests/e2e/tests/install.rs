//! The objects that `CREATE EXTENSION mec` creates, and those that belong to the extension
//! afterwards.

use mec_e2e::counters::assert_exact;
use mec_e2e::inventory::{assert_same_lines, objects, rows};
use mec_e2e::{Database, Server, fresh_database, sqlstate, value_of};

/// The promised tables and columns (§23.1), without created_at and updated_at. `code` is varchar(32) or
/// varchar(64); `varchar` and `numeric` match any length, `any` matches any type.
const TABLES: &[(&str, &str)] = &[
    (
        "account_types",
        "account_type_code code, description any, can_have_children boolean",
    ),
    (
        "accounts",
        "account_id uuid, namespace_id varchar(64), account_type_code code, parent_account_id uuid, \
         external_id varchar(128), display_name varchar(255), email varchar, status varchar, \
         time_zone varchar",
    ),
    (
        "units",
        "unit_code code, unit_category varchar, description any, base_factor numeric",
    ),
    (
        "resource_types",
        "resource_type_code code, namespace_id varchar(64), description any, \
         default_unit_code code, is_inventory boolean, is_concurrency boolean, \
         is_time_bound boolean",
    ),
    (
        "resource_type_allowed_units",
        "resource_type_code code, unit_code code, per_default numeric",
    ),
    ("limit_kinds", "limit_kind_code code, description any"),
    ("limit_actions", "limit_action_code code, description any"),
    (
        "window_types",
        "window_type_code code, description any, alignment varchar, period_unit varchar, \
         period_count integer",
    ),
    (
        "plans",
        "plan_id varchar(64), namespace_id varchar(64), plan_name varchar(128), description any, \
         is_trial boolean, trial_days integer, external_id varchar(128), status varchar",
    ),
    (
        "plan_entitlement_templates",
        "template_id uuid, plan_id varchar(64), resource_type_code code, \
         resource_scope varchar(128), limit_kind_code code, quantity_allowed numeric(18,6), \
         unit_code code, window_type_code code, duration_days integer, limit_group varchar(32)",
    ),
    (
        "consumption_ledger",
        "event_id uuid, idempotency_key varchar(255), namespace_id varchar(64), account_id uuid, \
         resource_type_code code, resource_scope varchar(128), quantity numeric(18,6), \
         unit_code code, occurred_at timestamptz, period_start timestamptz, \
         period_end timestamptz, is_correction boolean, corrects_event_id uuid",
    ),
    (
        "consumption_event_details",
        "event_id uuid, detail_key varchar(64), detail_value varchar(512)",
    ),
    (
        "entitlements",
        "entitlement_id uuid, namespace_id varchar(64), account_id uuid, resource_type_code code, \
         resource_scope varchar(128), limit_kind_code code, quantity_allowed numeric(18,6), \
         unit_code code, effective_start timestamptz, effective_end timestamptz, \
         window_type_code code, window_anchor timestamptz, plan_id varchar(64), template_id uuid, \
         priority integer, status varchar(16), version integer, superseded_by uuid, \
         limit_group varchar(32)",
    ),
    (
        "entitlement_conditions",
        "entitlement_id uuid, condition_key varchar(64), condition_value varchar(255), \
         operator varchar",
    ),
    (
        "entitlements_audit",
        "audit_id uuid, entitlement_id uuid, operation varchar, old_values jsonb, \
         new_values jsonb, changed_by varchar, changed_at timestamptz, changed_by_role varchar",
    ),
    (
        "control_rules",
        "rule_id uuid, namespace_id varchar(64), rule_name varchar, resource_type_code code, \
         resource_scope varchar(128), limit_kind_code code, limit_action_code code, \
         warn_at_percent numeric(5,2), grace_quantity numeric, grace_window_hours integer, \
         overage_multiplier numeric(8,4), priority integer, is_active boolean",
    ),
    (
        "control_rule_conditions",
        "rule_id uuid, condition_key varchar(64), condition_value varchar(255), operator varchar",
    ),
    (
        "concurrency_leases",
        "lease_id uuid, namespace_id varchar(64), account_id uuid, resource_type_code code, \
         resource_scope varchar(128), acquired_at timestamptz, expires_at timestamptz, \
         last_heartbeat timestamptz, released_at timestamptz, session_token varchar(255), \
         session_metadata varchar(512), quantity integer",
    ),
    (
        "control_decisions_log",
        "decision_id uuid, namespace_id varchar(64), account_id uuid, resource_type_code code, \
         resource_scope varchar(128), requested_quantity numeric, unit_code code, \
         decision varchar, reason varchar(255), rule_id uuid, entitlement_id uuid, \
         usage_at_decision numeric, limit_at_decision numeric, percent_used numeric(24,4), \
         decided_at timestamptz",
    ),
];

const VIEWS: &[(&str, &str)] = &[
    (
        "v_account_hierarchy",
        "account_id, namespace_id, account_type_code, parent_account_id, display_name, status, \
         owner_account_id, owner_display_name",
    ),
    (
        "v_active_entitlements",
        "entitlement_id, namespace_id, account_id, resource_type_code, resource_scope, \
         limit_kind_code, quantity_allowed, unit_code, effective_start, effective_end, \
         window_type_code, window_anchor, plan_id, template_id, priority, status, version, \
         superseded_by, limit_group, account_name, parent_account_id, plan_name",
    ),
    (
        "v_active_leases",
        "lease_id, namespace_id, account_id, resource_type_code, resource_scope, acquired_at, \
         expires_at, last_heartbeat, released_at, session_token, session_metadata, quantity, \
         account_name, seconds_until_expiry",
    ),
];

/// The promised arguments and results (§23.1). A later version may add further ones at the end.
const FUNCTIONS: &[(&str, &str, &str)] = &[
    (
        "fn_check_entitlement",
        "p_account_id uuid, p_resource_type varchar, p_resource_scope varchar, \
         p_requested_qty numeric, p_unit_code varchar, p_context jsonb, p_at timestamptz",
        "decision, reason, entitlement_id, quantity_allowed, quantity_used, quantity_remaining, \
         percent_used, limit_kind, rule_id, limit_action, window_start, window_end, \
         overage_quantity, quantity_reserved",
    ),
    (
        "fn_get_entitlement",
        "p_account_id uuid, p_resource_type varchar, p_resource_scope varchar, \
         p_reference_time timestamptz",
        "entitlement_id, quantity_allowed, unit_code, limit_kind_code, window_type_code, \
         window_anchor, effective_start, effective_end",
    ),
    (
        "fn_get_usage",
        "p_account_id uuid, p_resource_type varchar, p_resource_scope varchar, \
         p_window_start timestamptz, p_window_end timestamptz, p_include_children boolean",
        "",
    ),
    (
        "fn_get_inventory_count",
        "p_account_id uuid, p_resource_type varchar, p_resource_scope varchar, \
         p_include_children boolean",
        "",
    ),
    (
        "fn_get_active_lease_count",
        "p_account_id uuid, p_resource_type varchar, p_resource_scope varchar, \
         p_include_children boolean",
        "",
    ),
    (
        "fn_get_window_boundaries",
        "p_window_type_code varchar, p_window_anchor timestamptz, p_reference_time timestamptz, \
         p_time_zone varchar",
        "window_start, window_end",
    ),
    ("fn_get_owner_account_id", "p_account_id uuid", ""),
    (
        "fn_get_account_id",
        "p_external_id varchar, p_namespace_id varchar",
        "",
    ),
    (
        "fn_meter_consumption",
        "p_idempotency_key varchar, p_account_id uuid, p_resource_type varchar, \
         p_quantity numeric, p_unit_code varchar, p_resource_scope varchar, \
         p_occurred_at timestamptz, p_period_start timestamptz, p_period_end timestamptz, \
         p_details jsonb",
        "",
    ),
    (
        "fn_acquire_lease",
        "p_account_id uuid, p_resource_type varchar, p_resource_scope varchar, \
         p_session_token varchar, p_ttl_minutes integer, p_session_metadata varchar, \
         p_context jsonb, p_quantity integer",
        "success, lease_id, decision, reason, expires_at",
    ),
    ("fn_release_lease", "p_lease_id uuid", ""),
    (
        "fn_heartbeat_lease",
        "p_lease_id uuid, p_extend_minutes integer",
        "",
    ),
    (
        "fn_provision_plan_entitlements",
        "p_account_id uuid, p_plan_id varchar, p_start_date timestamptz",
        "",
    ),
];

#[test]
fn the_tables_have_their_promised_columns() {
    let db = fresh_database();
    for (table, promised) in TABLES {
        let real = columns(&db, table);
        let names = pick(&real, promised);
        for (expected, (name, kind)) in promised.split(", ").zip(&names) {
            let (column, wanted) = expected.split_once(' ').unwrap();
            assert_eq!(column, name, "columns of {table}, in order");
            assert!(
                is_of(wanted, kind),
                "{table}.{column} is {kind}, not {wanted}"
            );
        }
        assert_eq!(
            names.len(),
            promised.split(", ").count(),
            "columns of {table}"
        );
    }
}

#[test]
fn the_views_have_their_promised_columns() {
    let db = fresh_database();
    for (view, promised) in VIEWS {
        let real = columns(&db, view);
        let names: Vec<_> = pick(&real, promised)
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        assert_eq!(names.join(", "), *promised, "columns of {view}");
    }
}

#[test]
fn the_functions_have_their_promised_arguments_and_results() {
    let mut session = fresh_database().connect();
    let signature = "
        SELECT coalesce(string_agg(name || ' ' || replace(replace(format_type(type, NULL),
                   'character varying', 'varchar'), 'timestamp with time zone', 'timestamptz'),
                   ', ' ORDER BY i) FILTER (WHERE mode IN ('i', 'b', 'v')), ''),
               coalesce(string_agg(name, ', ' ORDER BY i) FILTER (WHERE mode IN ('o', 't')), '')
        FROM pg_proc, unnest(
                 proargnames,
                 coalesce(proallargtypes, proargtypes::oid[]),
                 coalesce(proargmodes, array_fill('i'::\"char\", ARRAY[pronargs::int]))
             ) WITH ORDINALITY AS argument (name, type, mode, i)
        WHERE proname = $1 GROUP BY pg_proc.oid";
    for (function, arguments, results) in FUNCTIONS {
        let rows = session.query(signature, &[function]).unwrap();
        assert_eq!(rows.len(), 1, "{function} is there once");
        let (real_arguments, real_results): (String, String) = (rows[0].get(0), rows[0].get(1));
        assert!(
            real_arguments.starts_with(arguments),
            "{function}({real_arguments})"
        );
        assert!(
            real_results.starts_with(results),
            "{function} returns {real_results}"
        );
    }
}

#[test]
fn every_function_is_native() {
    let mut session = fresh_database().connect();
    let others = session
        .query(
            "SELECT p.oid::regprocedure::text
             FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
             WHERE proname LIKE 'fn\\_%' AND lanname <> 'c'",
            &[],
        )
        .unwrap();
    let others: Vec<String> = others.iter().map(|row| row.get(0)).collect();
    assert_eq!(others, [""; 0]);
}

#[test]
fn only_functions_belong_to_the_extension() {
    let members = fresh_database().psql("\\dx+ mec");
    assert!(
        members.contains("function fn_check_entitlement("),
        "{members}"
    );
    for member in members.lines().filter(|line| !line.is_empty()) {
        assert!(member.starts_with("function "), "{member}");
    }
}

#[test]
fn the_extension_is_not_dropped_without_cascade() {
    let mut session = fresh_database().connect();
    let refusal = session.batch_execute("DROP EXTENSION mec");
    assert_eq!(sqlstate(refusal), "2BP01");
}

#[test]
fn dropping_with_cascade_keeps_the_data_and_creating_again_adopts_it() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = mec_e2e::organization(&mut session, "acme");
    mec_e2e::plan(&mut session, account, "pro");
    session.batch_execute("DROP EXTENSION mec CASCADE").unwrap();
    session.batch_execute("CREATE EXTENSION mec").unwrap();
    let mut session = db.connect();
    let again = mec_e2e::plan(&mut session, account, "pro");
    assert_eq!(again, 0, "the plan was there already");
    let left = session
        .query_one("SELECT count(*) FROM entitlements", &[])
        .unwrap();
    assert_eq!(left.get::<_, i64>(0), 5);
}

#[test]
fn dropping_with_cascade_takes_no_column_and_no_row_and_creating_again_brings_the_rest_back() {
    let db = Server::shared().used_database("public");
    let columns = "SELECT attrelid::regclass || '.' || attname || ' ' || atttypid::regtype
                   FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
                   WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0
                     AND NOT attisdropped ORDER BY 1";
    let before = (objects(&db), rows(&db), db.psql(columns));
    db.psql("DROP EXTENSION mec CASCADE");
    assert_same_lines("columns", &before.2, &db.psql(columns));
    assert_same_lines("rows", &before.1, &rows(&db));
    // Bound roles see nothing until the functions of their policies exist again.
    let mut tenant = db.connect_as("tenant");
    let seen = "SELECT string_agg(display_name, ' ') FROM accounts";
    assert_eq!(value_of(&mut tenant, seen).unwrap(), "");
    // CASCADE also drops rights that users gave on functions, and on the view that calls one.
    db.psql(
        "CREATE EXTENSION mec;
         GRANT SELECT ON v_usage_summary TO reporting;
         GRANT EXECUTE ON FUNCTION fn_get_usage TO reporting",
    );
    assert_same_lines("objects", &before.0, &objects(&db));
    assert_same_lines("rows", &before.1, &rows(&db));
    assert_eq!(value_of(&mut tenant, seen).unwrap(), "Globex");
    db.psql("SELECT fn_meter_consumption('after', fn_get_account_id('acme'), 'benchmark_runs', 1)");
    assert_exact(&mut db.connect());
}

#[test]
fn it_installs_into_the_schema_that_the_user_chooses() {
    let db = Server::shared().empty_database();
    let mut session = db.connect();
    // An application's own table with one of MEC's names is left alone.
    session
        .batch_execute(
            "CREATE TABLE public.accounts (note text);
             CREATE SCHEMA metering;
             CREATE EXTENSION mec SCHEMA metering",
        )
        .unwrap();
    let place = "SELECT string_agg(DISTINCT relnamespace::regnamespace::text, ' ')
                 FROM pg_class WHERE relname IN ('plans', 'consumption_ledger', 'v_active_leases')";
    assert_eq!(
        session.query_one(place, &[]).unwrap().get::<_, String>(0),
        "metering"
    );
    // The functions find their tables by their own schema, not by the search path.
    let account = session
        .query_one(
            "INSERT INTO metering.accounts (account_type_code, display_name)
             VALUES ('user', 'ann') RETURNING account_id",
            &[],
        )
        .unwrap()
        .get::<_, uuid::Uuid>(0);
    let provision = "SELECT metering.fn_provision_plan_entitlements($1, 'pro')";
    assert_eq!(
        session
            .query_one(provision, &[&account])
            .unwrap()
            .get::<_, i32>(0),
        5
    );
    let check = "SELECT decision FROM metering.fn_check_entitlement($1, 'benchmark_runs')";
    assert_eq!(
        session
            .query_one(check, &[&account])
            .unwrap()
            .get::<_, String>(0),
        "allow"
    );
}

#[test]
fn databases_of_a_new_server_can_install_it_at_the_same_time() {
    let server = Server::start(&[]);
    let databases: Vec<_> = (0..8).map(|_| server.empty_database()).collect();
    std::thread::scope(|scope| {
        for database in &databases {
            scope.spawn(|| {
                database
                    .connect()
                    .batch_execute("CREATE EXTENSION mec")
                    .unwrap()
            });
        }
    });
}

#[test]
fn the_first_steps_of_a_new_user_work() {
    let mut session = fresh_database().connect();
    let account = mec_e2e::organization(&mut session, "acme");
    assert_eq!(mec_e2e::plan(&mut session, account, "pro"), 5);
    assert_eq!(mec_e2e::plan(&mut session, account, "pro"), 0);
    let check =
        "SELECT concat_ws(' ', decision, trim_scale(quantity_allowed), trim_scale(quantity_used))
                 FROM fn_check_entitlement($1, 'benchmark_runs')";
    let answer: String = session.query_one(check, &[&account]).unwrap().get(0);
    assert_eq!(answer, "allow 500 0");
    let meter = "SELECT fn_meter_consumption('run-1', $1, 'benchmark_runs', 1)";
    let first: uuid::Uuid = session.query_one(meter, &[&account]).unwrap().get(0);
    let second: uuid::Uuid = session.query_one(meter, &[&account]).unwrap().get(0);
    assert_eq!(first, second);
    let answer: String = session.query_one(check, &[&account]).unwrap().get(0);
    assert_eq!(answer, "allow 500 1");
}

/// Returns the names and types of a relation's columns, in order.
fn columns(db: &Database<'_>, relation: &str) -> Vec<(String, String)> {
    let sql = "SELECT attname::text,
                      replace(replace(format_type(atttypid, atttypmod), 'character varying', 'varchar'),
                              'timestamp with time zone', 'timestamptz')
               FROM pg_attribute
               WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped
               ORDER BY attnum";
    let rows = db.connect().query(sql, &[&relation]).unwrap();
    rows.iter().map(|row| (row.get(0), row.get(1))).collect()
}

/// Returns those of a relation's columns that are promised.
fn pick(columns: &[(String, String)], promised: &str) -> Vec<(String, String)> {
    let listed: Vec<_> = promised
        .split(", ")
        .map(|column| column.split(' ').next().unwrap_or_default())
        .collect();
    columns
        .iter()
        .filter(|(name, _)| listed.contains(&name.as_str()))
        .cloned()
        .collect()
}

fn is_of(wanted: &str, kind: &str) -> bool {
    match wanted {
        "any" => true,
        "code" => kind == "varchar(32)" || kind == "varchar(64)",
        "varchar" | "numeric" => kind.starts_with(wanted),
        exact => kind == exact,
    }
}
