//! The rights of each role. An application with mec_app works through functions alone.

use mec_e2e::{Database, fresh_database, organization, plan, sqlstate};
use postgres::Client;
use rust_decimal::Decimal;
use uuid::Uuid;

#[test]
fn an_application_checks_meters_and_holds_leases() {
    let db = fresh_database();
    let account = customer(&db);
    let mut app = login(&db, &["mec_app"]);
    let meter = "SELECT fn_meter_consumption('run-1', $1, 'benchmark_runs', $2)";
    app.query_one(meter, &[&account, &Decimal::from(3)])
        .unwrap();
    let check = "SELECT decision, quantity_used FROM fn_check_entitlement($1, 'benchmark_runs')";
    let row = app.query_one(check, &[&account]).unwrap();
    assert_eq!(
        (row.get::<_, &str>(0), row.get::<_, Decimal>(1)),
        ("allow", Decimal::from(3))
    );
    let acquire = "SELECT lease_id FROM fn_acquire_lease($1, 'concurrent_users')";
    let lease: Uuid = app.query_one(acquire, &[&account]).unwrap().get(0);
    for call in [
        "SELECT fn_heartbeat_lease($1)",
        "SELECT fn_release_lease($1)",
    ] {
        assert!(
            app.query_one(call, &[&lease]).unwrap().get::<_, bool>(0),
            "{call}"
        );
    }
    let usage = "SELECT fn_get_usage($1, 'benchmark_runs')";
    assert_eq!(
        app.query_one(usage, &[&account])
            .unwrap()
            .get::<_, Decimal>(0),
        Decimal::from(3)
    );
}

#[test]
fn an_application_writes_no_table_by_hand() {
    let db = fresh_database();
    customer(&db);
    assert_nothing_written(&db, &mut login(&db, &["mec_app"]), &tables(&db));
}

#[test]
fn a_reader_reads_everything_and_writes_nothing() {
    let db = fresh_database();
    let account = customer(&db);
    let mut reader = login(&db, &["mec_reader"]);
    for table in tables(&db) {
        reader
            .query(&format!("SELECT * FROM {table}"), &[])
            .unwrap();
    }
    let check = "SELECT decision FROM fn_check_entitlement($1, 'benchmark_runs')";
    assert_eq!(
        reader
            .query_one(check, &[&account])
            .unwrap()
            .get::<_, &str>(0),
        "allow"
    );
    assert_nothing_written(&db, &mut reader, &tables(&db));
    let meter = "SELECT fn_meter_consumption('run-1', $1, 'benchmark_runs', 1)";
    assert_eq!(sqlstate(reader.query_one(meter, &[&account])), "42501");
}

#[test]
fn a_role_with_nothing_calls_nothing_and_reads_nothing() {
    let db = fresh_database();
    let mut stranger = login(&db, &[]);
    let callable = "SELECT p.oid::regprocedure::text FROM pg_proc p
                    JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid
                     AND d.deptype = 'e'
                    JOIN pg_extension x ON d.refclassid = 'pg_extension'::regclass
                     AND d.refobjid = x.oid AND extname = 'mec'
                    WHERE has_function_privilege(p.oid, 'EXECUTE')";
    let callable = stranger.query(callable, &[]).unwrap();
    let callable: Vec<String> = callable.iter().map(|row| row.get(0)).collect();
    assert_eq!(callable, [""; 0]);
    let check = "SELECT fn_check_entitlement(NULL, 'benchmark_runs')";
    assert_eq!(sqlstate(stranger.query_one(check, &[])), "42501");
    for table in tables(&db) {
        let read = stranger.query(&format!("SELECT * FROM {table}"), &[]);
        assert_eq!(sqlstate(read), "42501", "{table}");
    }
}

#[test]
fn a_loader_adds_to_the_ledger_by_plain_insert_and_to_nothing_else() {
    let db = fresh_database();
    let account = customer(&db);
    let mut loader = login(&db, &["mec_loader"]);
    let insert = "INSERT INTO consumption_ledger
                      (idempotency_key, account_id, resource_type_code, quantity, unit_code)
                  VALUES ('run-1', $1, 'benchmark_runs', 4, 'count')";
    loader.execute(insert, &[&account]).unwrap();
    let usage = "SELECT fn_get_usage($1, 'benchmark_runs')";
    assert_eq!(
        loader
            .query_one(usage, &[&account])
            .unwrap()
            .get::<_, Decimal>(0),
        Decimal::from(4)
    );
    let mut others = tables(&db);
    others.retain(|table| {
        !["consumption_ledger", "consumption_event_details"].contains(&table.as_str())
    });
    assert_nothing_written(&db, &mut loader, &others);
    for change in [
        "UPDATE consumption_ledger SET quantity = 1",
        "DELETE FROM consumption_ledger",
    ] {
        assert_eq!(sqlstate(loader.execute(change, &[])), "42501", "{change}");
    }
}

#[test]
fn the_ledger_is_append_only_even_for_a_superuser() {
    let db = fresh_database();
    let account = customer(&db);
    let mut session = db.connect();
    session
        .query_one(
            "SELECT fn_meter_consumption('run-1', $1, 'benchmark_runs', 1)",
            &[&account],
        )
        .unwrap();
    for change in [
        "UPDATE consumption_ledger SET quantity = 0",
        "DELETE FROM consumption_ledger",
        "TRUNCATE consumption_ledger CASCADE",
    ] {
        assert_eq!(sqlstate(session.batch_execute(change)), "55000", "{change}");
    }
}

/// The rights of roles on tables, beyond reading all of them.
const WRITERS: &[(&str, &[&str], &[&str])] = &[
    (
        "mec_admin",
        &[
            "account_types",
            "accounts",
            "units",
            "resource_types",
            "resource_type_allowed_units",
            "limit_kinds",
            "limit_actions",
            "window_types",
            "plans",
            "plan_entitlement_templates",
            "entitlements",
            "entitlement_conditions",
            "control_rules",
            "control_rule_conditions",
            "namespace_roles",
        ],
        &["INSERT", "UPDATE", "DELETE"],
    ),
    ("mec_admin", &["concurrency_leases"], &["INSERT", "UPDATE"]),
    (
        "mec_admin",
        &["consumption_ledger", "consumption_event_details"],
        &["INSERT"],
    ),
    (
        "mec_loader",
        &["consumption_ledger", "consumption_event_details"],
        &["INSERT"],
    ),
];

const GROUPS: [&str; 4] = ["mec_reader", "mec_app", "mec_loader", "mec_admin"];

/// Which groups call which functions; the owner calls what policies and defaults need.
const CALLERS: &[(&[&str], &[&str])] = &[
    (
        &GROUPS,
        &[
            "fn_check_many",
            "fn_explain_entitlement",
            "fn_check_entitlement",
            "fn_get_entitlement",
            "fn_get_usage",
            "fn_get_inventory_count",
            "fn_get_active_lease_count",
            "fn_get_account_limits",
            "fn_usage_series",
            "fn_usage_breakdown",
            "fn_usage_report_html",
            "fn_verify_usage",
            "fn_get_window_boundaries",
            "fn_get_owner_account_id",
            "fn_get_account_id",
            "fn_uuid_v7",
            "fn_mec_entries",
            "fn_sees_namespace",
            "fn_mec_extra_grants",
        ],
    ),
    (
        &["mec_app", "mec_loader", "mec_admin"],
        &[
            "fn_meter_consumption",
            "fn_meter_batch",
            "fn_correct_consumption",
        ],
    ),
    (
        &["mec_app", "mec_admin"],
        &[
            "fn_consume",
            "fn_reserve",
            "fn_commit_reservation",
            "fn_release_reservation",
            "fn_acquire_lease",
            "fn_release_lease",
            "fn_heartbeat_lease",
            "fn_provision_plan_entitlements",
            "fn_end_plan",
        ],
    ),
    (
        &["mec_admin"],
        &[
            "fn_record_verification",
            "fn_rebuild_usage",
            "fn_archive_ledger",
            "fn_purge_decisions",
            "fn_purge_audit",
            "fn_release_account_leases",
        ],
    ),
    (
        &["mec_owner"],
        &["fn_uuid_v7", "fn_mec_entries", "fn_sees_namespace"],
    ),
];

/// The whole matrix: every role by every table, view and function by every right, as the catalogue has it. No
/// role, PUBLIC included, has a right that is not listed above.
#[test]
fn each_role_has_the_rights_that_are_listed_here_and_no_other() {
    let db = fresh_database();
    let relations = db.psql(
        "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind NOT IN ('i', 'c')",
    );
    let mut expected: Vec<String> = vec![];
    for relation in relations.lines() {
        expected.extend(GROUPS.map(|role| format!("{role} SELECT {relation}")));
    }
    for (role, tables, verbs) in WRITERS {
        for table in *tables {
            expected.extend(verbs.iter().map(|verb| format!("{role} {verb} {table}")));
        }
    }
    for (roles, functions) in CALLERS {
        for function in *functions {
            expected.extend(
                roles
                    .iter()
                    .map(|role| format!("{role} EXECUTE {function}")),
            );
        }
    }
    // The owner of the tables puts triggers on them.
    let triggers = db.psql(
        "SELECT proname FROM pg_proc
         WHERE pronamespace = 'public'::regnamespace AND prorettype = 'trigger'::regtype",
    );
    expected.extend(
        triggers
            .lines()
            .map(|function| format!("mec_owner EXECUTE {function}")),
    );
    expected.sort();
    // Rights of the owner are not listed. Those of columns and those that can be granted on are shown as such.
    let given = db.psql(
        "WITH objects AS (
             SELECT relname AS name, relowner AS owner, relacl AS acl,
                    CASE relkind WHEN 'S' THEN 's' ELSE 'r' END AS kind
             FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind NOT IN ('i', 'c')
             UNION ALL
             SELECT proname, proowner, proacl, 'f' FROM pg_proc WHERE pronamespace = 'public'::regnamespace
             UNION ALL
             SELECT relname || '.' || attname, relowner, attacl, 'column' FROM pg_attribute
             JOIN pg_class ON attrelid = pg_class.oid
             WHERE relnamespace = 'public'::regnamespace AND attacl IS NOT NULL)
         SELECT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END
                || ' ' || a.privilege_type || ' ' || o.name || CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END
         FROM objects o, aclexplode(CASE o.kind WHEN 'column' THEN o.acl ELSE coalesce(o.acl, acldefault(o.kind::\"char\", o.owner)) END) a
         WHERE a.grantee <> o.owner",
    );
    let mut given: Vec<String> = given.lines().map(str::to_owned).collect();
    given.sort();
    let missing: Vec<_> = expected
        .iter()
        .filter(|right| !given.contains(right))
        .collect();
    let extra: Vec<_> = given
        .iter()
        .filter(|right| !expected.contains(right))
        .collect();
    assert!(
        missing.is_empty() && extra.is_empty(),
        "missing {missing:?}, extra {extra:?}"
    );
    // The granted rights are the effective ones, also through other groups.
    let effective = db.psql(
        "SELECT r.rolname || ' ' || p.verb || ' ' || c.relname
         FROM pg_class c, pg_roles r,
              unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) AS p (verb)
         WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v')
           AND r.rolname IN ('mec_reader', 'mec_app', 'mec_loader', 'mec_admin')
           AND has_table_privilege(r.oid, c.oid, p.verb)",
    );
    let of_tables = |right: &&String| !right.contains(" EXECUTE ");
    assert_eq!(
        effective.lines().count(),
        expected.iter().filter(of_tables).count()
    );
    assert!(
        effective
            .lines()
            .all(|right| expected.iter().any(|known| known == right))
    );
}

#[test]
fn no_role_can_log_in_as_the_owner_of_the_tables() {
    let mut session = fresh_database().connect();
    let row = session
        .query_one(
            "SELECT bool_or(rolcanlogin OR rolsuper), count(DISTINCT rolname),
                    bool_and(rolname = 'mec_owner')
             FROM pg_class JOIN pg_roles ON pg_roles.oid = relowner
             WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')",
            &[],
        )
        .unwrap();
    assert_eq!((row.get(0), row.get(1), row.get(2)), (false, 1_i64, true));
}

fn customer(db: &Database<'_>) -> Uuid {
    let mut session = db.connect();
    let account = organization(&mut session, "acme");
    plan(&mut session, account, "pro");
    account
}

/// A session of a new login role that is in the given groups and in no other.
fn login(db: &Database<'_>, groups: &[&str]) -> Client {
    let role = format!("login_{}", db.name);
    let mut admin = db.connect();
    admin
        .batch_execute(&format!("CREATE ROLE {role} LOGIN"))
        .unwrap();
    for group in groups {
        admin
            .batch_execute(&format!("GRANT {group} TO {role}"))
            .unwrap();
    }
    db.connect_as(&role)
}

fn tables(db: &Database<'_>) -> Vec<String> {
    let tables = db.psql("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
    tables.lines().map(str::to_owned).collect()
}

/// Tries each kind of change on each table; every one must fail for lack of the right.
fn assert_nothing_written(db: &Database<'_>, session: &mut Client, tables: &[String]) {
    assert!(tables.len() >= 10, "{tables:?}");
    for table in tables {
        let column = db.psql(&format!(
            "SELECT attname FROM pg_attribute WHERE attrelid = '{table}'::regclass AND attnum = 1"
        ));
        let column = column.trim();
        for change in [
            format!("INSERT INTO {table} DEFAULT VALUES"),
            format!("UPDATE {table} SET {column} = {column}"),
            format!("DELETE FROM {table}"),
            format!("TRUNCATE {table}"),
        ] {
            assert_eq!(sqlstate(session.execute(&change, &[])), "42501", "{change}");
        }
    }
}
