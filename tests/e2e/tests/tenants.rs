//! Roles bound to namespaces: what they see, do and learn is their own.

use mec_e2e::{Database, fresh_database, sqlstate};
use postgres::Client;
use postgres::error::DbError;
use uuid::Uuid;

/// Two tenants, each with a customer who has used something of everything, and the roles of both.
struct Tenants {
    db: Database<'static>,
    acme: Uuid,
    globex: Uuid,
    /// Bound to `acme` by its own name.
    acme_app: String,
    /// Bound to `globex` through a group.
    globex_app: String,
}

impl Tenants {
    fn new() -> Self {
        let db = fresh_database();
        let mut session = db.connect();
        let (acme, globex) = (
            customer(&mut session, "acme"),
            customer(&mut session, "globex"),
        );
        let [acme_app, globex_app, group] =
            ["acme_app", "globex_app", "globex"].map(|role| format!("{role}_{}", db.name));
        session
            .batch_execute(&format!(
                "CREATE ROLE {acme_app} LOGIN IN ROLE mec_app;
                 CREATE ROLE {group};
                 CREATE ROLE {globex_app} LOGIN IN ROLE mec_app, {group};
                 INSERT INTO namespace_roles VALUES ('{acme_app}', 'acme'), ('{group}', 'globex');"
            ))
            .unwrap();
        Self {
            db,
            acme,
            globex,
            acme_app,
            globex_app,
        }
    }

    fn acme_session(&self) -> Client {
        self.db.connect_as(&self.acme_app)
    }

    /// A login role that is bound to `acme` and has the rights of an administrator.
    fn acme_admin(&self) -> Client {
        let role = format!("acme_admin_{}", self.db.name);
        let create = format!(
            "CREATE ROLE {role} LOGIN IN ROLE mec_admin, {}",
            self.acme_app
        );
        self.db.connect().batch_execute(&create).unwrap();
        self.db.connect_as(&role)
    }
}

/// An organization in a namespace of its own, with a catalogue of its own.
fn customer(session: &mut Client, namespace: &str) -> Uuid {
    session
        .batch_execute(&format!(
            "INSERT INTO resource_types (resource_type_code, namespace_id, default_unit_code)
             VALUES ('{namespace}_renders', '{namespace}', 'count');
             INSERT INTO plans (plan_id, namespace_id, plan_name)
             VALUES ('{namespace}_basic', '{namespace}', 'Basic');
             INSERT INTO plan_entitlement_templates
                 (plan_id, resource_type_code, limit_kind_code, quantity_allowed)
             VALUES ('{namespace}_basic', '{namespace}_renders', 'cumulative', 100),
                    ('{namespace}_basic', 'concurrent_users', 'concurrency', 3);
             INSERT INTO control_rules (namespace_id, rule_name, resource_type_code,
                                        limit_kind_code, limit_action_code, grace_quantity)
             VALUES ('{namespace}', 'grace', '{namespace}_renders', 'cumulative', 'grace', 5);
             INSERT INTO control_rule_conditions (rule_id, condition_key, condition_value)
             SELECT rule_id, 'tier', 'gold' FROM control_rules WHERE namespace_id = '{namespace}';
             INSERT INTO accounts (namespace_id, account_type_code, display_name, external_id)
             VALUES ('{namespace}', 'organization', '{namespace}', 'root');
             INSERT INTO accounts (namespace_id, account_type_code, display_name, external_id,
                                   parent_account_id)
             VALUES ('{namespace}', 'user', '{namespace} user', 'user',
                     fn_get_account_id('root', '{namespace}'));
             SELECT fn_provision_plan_entitlements(fn_get_account_id('root', '{namespace}'),
                                                   '{namespace}_basic');
             INSERT INTO entitlement_conditions (entitlement_id, condition_key, condition_value)
             SELECT entitlement_id, 'seat', 'yes' FROM entitlements
             WHERE namespace_id = '{namespace}' AND resource_type_code = 'concurrent_users';
             SELECT fn_meter_consumption('run-' || n, fn_get_account_id('user', '{namespace}'),
                                         '{namespace}_renders', 1, p_details => '{{\"host\": \"a\"}}',
                                         p_occurred_at => now() - n * interval '1 millisecond')
             FROM generate_series(1, 39) n;
             SELECT fn_meter_consumption('run-40', fn_get_account_id('user', '{namespace}'),
                                         '{namespace}_renders', 1, p_details => '{{\"host\": \"a\"}}',
                                         p_occurred_at => now() - interval '40 days');
             SELECT fn_acquire_lease(fn_get_account_id('root', '{namespace}'), 'concurrent_users',
                                     p_session_token => 'laptop', p_context => '{{\"seat\": \"yes\"}}');
             SELECT fn_reserve('hold', fn_get_account_id('user', '{namespace}'), '{namespace}_renders', 2);
             SELECT fn_consume('deny', fn_get_account_id('user', '{namespace}'), 'ai_models', 1);"
        ))
        .unwrap();
    let id = "SELECT fn_get_account_id('user', $1)";
    session.query_one(id, &[&namespace]).unwrap().get(0)
}

fn count(session: &mut Client, relation: &str) -> i64 {
    let sql = format!("SELECT count(*) FROM {relation}");
    session.query_one(&sql, &[]).unwrap().get(0)
}

/// Tables and views whose rows belong to somebody.
const OWNED: [&str; 27] = [
    "accounts",
    "entitlements",
    "entitlement_conditions",
    "entitlements_audit",
    "consumption_ledger",
    "consumption_event_details",
    "consumption_ledger_archive",
    "consumption_event_details_archive",
    "v_consumption",
    "usage_live",
    "usage_history",
    "admission_gates",
    "concurrency_leases",
    "usage_reservations",
    "control_decisions_log",
    "plans WHERE namespace_id <> 'default'",
    "resource_types WHERE namespace_id <> 'default'",
    "control_rules WHERE namespace_id <> 'default'",
    "control_rule_conditions",
    "plan_entitlement_templates WHERE plan_id LIKE '%\\_basic'",
    "resource_type_allowed_units WHERE resource_type_code LIKE '%\\_renders'",
    "namespace_roles",
    "v_active_entitlements",
    "v_active_leases",
    "v_active_reservations",
    "v_account_hierarchy",
    "v_usage_summary",
];

#[test]
fn a_bound_role_sees_half_of_every_table_and_view_that_two_tenants_share() {
    let tenants = Tenants::new();
    let mut session = tenants.db.connect();
    session
        .batch_execute(
            "INSERT INTO resource_type_allowed_units (resource_type_code, unit_code, per_default)
             VALUES ('acme_renders', 'requests', 1), ('globex_renders', 'requests', 1)",
        )
        .unwrap_or_else(|error| panic!("{error:?}"));
    let archived: i32 = session
        .query_one("SELECT fn_archive_ledger(now() - interval '31 days')", &[])
        .unwrap()
        .get(0);
    assert_eq!(archived, 2);
    for role in [&tenants.acme_app, &tenants.globex_app] {
        let mut bound = tenants.db.connect_as(role);
        for relation in OWNED {
            let all = count(&mut session, relation);
            assert!(all > 0, "{relation} has rows");
            assert_eq!(
                count(&mut bound, relation) * 2,
                all,
                "{role} sees of {relation}"
            );
        }
    }
}

#[test]
fn every_table_has_the_policies_and_every_view_was_looked_at() {
    let tenants = Tenants::new();
    let uncovered = tenants.db.psql(
        "SELECT relname FROM pg_class c
         WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
           AND NOT (relrowsecurity AND EXISTS (SELECT FROM pg_policy WHERE polrelid = c.oid))",
    );
    assert_eq!(uncovered, "");
    let relations = tenants.db.psql(
        "SELECT relname FROM pg_class
         WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')",
    );
    // Without an owner: the same rows for everybody, and no bound role changes them.
    let common = [
        "account_types",
        "units",
        "limit_kinds",
        "limit_actions",
        "window_types",
        "mec_schema",
    ];
    // About all of them together: nothing for who is bound.
    let of_the_whole = ["usage_verifications", "v_mec_health"];
    tenants.db.psql("SELECT fn_record_verification()");
    let mut bound = tenants.acme_session();
    for relation in of_the_whole {
        assert_eq!(count(&mut bound, relation), 0, "{relation}");
        assert!(count(&mut tenants.db.connect(), relation) > 0, "{relation}");
    }
    for relation in relations.lines() {
        let is_owned = OWNED
            .iter()
            .any(|owned| owned.split(' ').next() == Some(relation));
        let is_known = common.contains(&relation) || of_the_whole.contains(&relation);
        assert!(is_owned || is_known, "{relation}");
    }
}

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
    // Each call on what is another's, beside the same on what nobody has.
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

#[test]
fn another_role_does_not_lead_out() {
    let tenants = Tenants::new();
    let mut session = tenants.acme_session();
    let accounts = |session: &mut Client| count(session, "accounts");
    assert_eq!(accounts(&mut session), 2);
    session.batch_execute("SET ROLE mec_app").unwrap();
    assert_eq!(accounts(&mut session), 2, "as mec_app");
    let meter = "SELECT fn_meter_consumption('x', $1, 'benchmark_runs', 1)";
    assert_eq!(sqlstate(session.query(meter, &[&tenants.globex])), "23503");
    session.batch_execute("RESET ROLE").unwrap();
    // Nor does a function that somebody else lends.
    tenants
        .db
        .connect()
        .batch_execute(
            "CREATE ROLE lender IN ROLE mec_admin;
             GRANT CREATE ON SCHEMA public TO lender;
             SET ROLE lender;
             CREATE FUNCTION lent(sql text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
                 AS 'DECLARE answer text; BEGIN EXECUTE sql INTO answer; RETURN answer; END';
             RESET ROLE;
             REVOKE CREATE ON SCHEMA public FROM lender;",
        )
        .unwrap();
    let lent = |session: &mut Client, sql: &str| {
        session
            .query_one("SELECT lent($1)", &[&sql])
            .map(|row| row.get::<_, Option<String>>(0))
    };
    let all = lent(&mut session, "SELECT count(*) FROM accounts").unwrap();
    assert_eq!(all.as_deref(), Some("2"));
    let foreign = tenants.globex;
    let meter = format!("SELECT fn_meter_consumption('x', '{foreign}', 'globex_renders', 1)");
    assert_eq!(sqlstate(lent(&mut session, &meter)), "23503");
    let update = "UPDATE namespace_roles SET namespace_id = 'globex' RETURNING 'out'";
    assert_eq!(lent(&mut session, update).unwrap(), None);
    let insert = format!(
        "INSERT INTO namespace_roles VALUES ('{}', 'globex') RETURNING 'out'",
        tenants.acme_app
    );
    assert_eq!(sqlstate(lent(&mut session, &insert)), "42501");
    tenants
        .db
        .connect()
        .batch_execute("DROP FUNCTION lent; DROP ROLE lender")
        .unwrap();
}

#[test]
fn a_bound_administrator_edits_what_is_its_own() {
    let tenants = Tenants::new();
    let mut admin = tenants.acme_admin();
    admin
        .batch_execute(
            "INSERT INTO accounts (namespace_id, account_type_code, display_name)
             VALUES ('acme', 'user', 'new');
             UPDATE plans SET description = 'ours' WHERE namespace_id = 'acme';
             UPDATE entitlements SET priority = 7;
             INSERT INTO control_rules (namespace_id, rule_name, resource_type_code,
                                        limit_kind_code, limit_action_code)
             VALUES ('acme', 'warn', 'acme_renders', 'cumulative', 'warn'),
                    ('acme', 'warn', 'benchmark_runs', 'cumulative', 'warn');
             DELETE FROM plan_entitlement_templates WHERE resource_type_code = 'concurrent_users';",
        )
        .unwrap();
    let foreign = tenants.globex;
    for statement in [
        "INSERT INTO accounts (namespace_id, account_type_code, display_name) VALUES ('globex', 'user', 'x')",
        "INSERT INTO accounts (account_type_code, display_name) VALUES ('user', 'x')",
        "INSERT INTO plans (plan_id, plan_name) VALUES ('x', 'x')",
        "INSERT INTO units (unit_code) VALUES ('x')",
        "INSERT INTO window_types (window_type_code, alignment) VALUES ('x', 'none')",
        "INSERT INTO namespace_roles VALUES (current_user::regrole, 'globex')",
        "INSERT INTO namespace_roles VALUES (current_user::regrole, 'acme')",
        "UPDATE accounts SET namespace_id = 'globex' WHERE display_name = 'new'",
        "INSERT INTO resource_type_allowed_units VALUES ('benchmark_runs', 'requests', 2)",
        "INSERT INTO plan_entitlement_templates (plan_id, resource_type_code, limit_kind_code)
         VALUES ('pro', 'benchmark_runs', 'cumulative')",
    ] {
        assert_eq!(
            sqlstate(admin.batch_execute(statement)),
            "42501",
            "{statement}"
        );
    }
    // What is about all namespaces is not for it. (Rebuilding would compare the counters of all with the
    // part of the ledger that it sees.)
    for call in [
        "SELECT fn_rebuild_usage()",
        "SELECT fn_archive_ledger(now() - interval '1 year')",
        "SELECT fn_purge_decisions(now())",
        "SELECT fn_purge_audit(now())",
    ] {
        assert_eq!(sqlstate(admin.query(call, &[])), "42501", "{call}");
    }
    // What cannot be seen is not there to be changed.
    for statement in [
        "UPDATE plans SET description = 'hers' WHERE namespace_id <> 'acme'",
        "UPDATE units SET description = 'hers'",
        "DELETE FROM control_rules WHERE namespace_id <> 'acme'",
        "DELETE FROM namespace_roles",
        "UPDATE accounts SET status = 'closed' WHERE external_id = 'root' AND namespace_id = 'globex'",
    ] {
        assert_eq!(admin.execute(statement, &[]).unwrap(), 0, "{statement}");
    }
    // A reference to what is another's fails as one to nothing does.
    let entitlement = id_of(&tenants.db, "entitlement_id", "entitlements", "globex");
    let unknown = Uuid::now_v7();
    let own = tenants.acme;
    for statement in [
        format!(
            "INSERT INTO accounts (namespace_id, account_type_code, display_name, parent_account_id) VALUES ('acme', 'user', 'x', '{foreign}')"
        ),
        format!(
            "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code) VALUES ('{foreign}', 'benchmark_runs', 'cumulative')"
        ),
        format!(
            "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, superseded_by) VALUES ('{own}', 'benchmark_runs', 'cumulative', '{entitlement}')"
        ),
        format!(
            "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, plan_id) VALUES ('{own}', 'benchmark_runs', 'cumulative', 'globex_basic')"
        ),
        format!(
            "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code) VALUES ('{own}', 'globex_renders', 'cumulative')"
        ),
        format!(
            "INSERT INTO concurrency_leases (account_id, resource_type_code, expires_at) VALUES ('{foreign}', 'concurrent_users', now() + '1 hour')"
        ),
        format!(
            "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity) VALUES ('x', '{foreign}', 'benchmark_runs', 1)"
        ),
        format!(
            "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity) VALUES ('x', '{own}', 'globex_renders', 1)"
        ),
        String::from(
            "INSERT INTO control_rules (namespace_id, rule_name, resource_type_code, limit_kind_code, limit_action_code) VALUES ('acme', 'x', 'globex_renders', 'cumulative', 'warn')",
        ),
        String::from(
            "INSERT INTO plan_entitlement_templates (plan_id, resource_type_code, limit_kind_code) VALUES ('globex_basic', 'benchmark_runs', 'cumulative')",
        ),
        String::from(
            "INSERT INTO plan_entitlement_templates (plan_id, resource_type_code, limit_kind_code) VALUES ('acme_basic', 'globex_renders', 'cumulative')",
        ),
    ] {
        let of_nothing = statement
            .replace(&foreign.to_string(), &unknown.to_string())
            .replace(&entitlement.to_string(), &unknown.to_string())
            .replace("globex", "nobody");
        let told = told(&mut admin, &statement)
            .replace(&foreign.to_string(), &unknown.to_string())
            .replace(&entitlement.to_string(), &unknown.to_string())
            .replace("globex", "nobody");
        assert_eq!(told, self::told(&mut admin, &of_nothing), "{statement}");
    }
}

#[test]
fn a_binding_takes_effect_in_open_sessions_and_ends_with_its_transaction() {
    let db = fresh_database();
    let mut session = db.connect();
    customer(&mut session, "acme");
    customer(&mut session, "globex");
    let role = format!("late_{}", db.name);
    session
        .batch_execute(&format!("CREATE ROLE {role} LOGIN IN ROLE mec_reader"))
        .unwrap();
    let mut open = db.connect_as(&role);
    assert_eq!(count(&mut open, "accounts"), 4);
    let bind = format!("INSERT INTO namespace_roles VALUES ('{role}', 'acme')");
    session
        .batch_execute(&format!("BEGIN; {bind}; ROLLBACK"))
        .unwrap();
    assert_eq!(count(&mut open, "accounts"), 4, "rolled back");
    session.batch_execute(&bind).unwrap();
    assert_eq!(count(&mut open, "accounts"), 2, "bound");
    // An old snapshot does not keep what was taken away.
    open.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
        .unwrap();
    assert_eq!(count(&mut open, "accounts"), 2);
    session
        .batch_execute("UPDATE namespace_roles SET namespace_id = 'nobody'")
        .unwrap();
    assert_eq!(count(&mut open, "accounts"), 0, "bound elsewhere");
    open.batch_execute("COMMIT").unwrap();
    // A group is left, and so is its binding.
    session
        .batch_execute(&format!(
            "CREATE ROLE {role}_group;
             INSERT INTO namespace_roles VALUES ('{role}_group', 'globex');
             GRANT {role}_group TO {role}"
        ))
        .unwrap();
    assert_eq!(count(&mut open, "accounts"), 2, "through the group");
    session
        .batch_execute(&format!(
            "REVOKE {role}_group FROM {role}; DELETE FROM namespace_roles"
        ))
        .unwrap();
    assert_eq!(count(&mut open, "accounts"), 4, "bound to nothing");
}

#[test]
fn unused_it_costs_nothing_and_a_renamed_role_stays_bound() {
    let db = fresh_database();
    let switched = "SELECT count(*) FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace";
    assert_eq!(
        db.psql(switched),
        "1\n",
        "only that of the bindings themselves"
    );
    let role = format!("renamed_{}", db.name);
    let bound = db.psql(&format!(
        "CREATE ROLE {role};
         INSERT INTO namespace_roles VALUES ('{role}', 'acme');
         ALTER ROLE {role} RENAME TO {role}_now;
         SET ROLE {role}_now;
         RESET ROLE;
         SELECT role_name FROM namespace_roles"
    ));
    assert_eq!(bound, format!("{role}_now\n"));
    assert_ne!(db.psql(switched), "1\n");
}

#[test]
fn dropping_the_extension_closes_the_namespaces_and_creating_it_opens_them_again() {
    let tenants = Tenants::new();
    let mut session = tenants.db.connect();
    session.batch_execute("DROP EXTENSION mec CASCADE").unwrap();
    assert_eq!(count(&mut tenants.acme_session(), "accounts"), 0);
    session.batch_execute("CREATE EXTENSION mec").unwrap();
    assert_eq!(count(&mut tenants.acme_session(), "accounts"), 2);
    let dump = tenants.db.dump(&[]);
    let copy = mec_e2e::Server::shared().empty_database();
    copy.restore(&dump);
    assert_eq!(
        count(&mut copy.connect_as(&tenants.acme_app), "accounts"),
        2
    );
}

/// Some id of a namespace's row, as the superuser sees it.
fn id_of(db: &Database<'_>, column: &str, table: &str, namespace: &str) -> Uuid {
    let sql = format!("SELECT {column} FROM {table} WHERE namespace_id = $1 LIMIT 1");
    let row = db.connect().query_one(&sql, &[&namespace]);
    row.unwrap().get(0)
}

/// A text, or the whole error as its client gets it.
fn answer(session: &mut Client, sql: &str, id: Uuid) -> String {
    match session.query_one(sql, &[&id]) {
        Ok(row) => row.get(0),
        Err(error) => whole(error.as_db_error().unwrap()),
    }
}

/// The error that a statement must end in.
fn told(session: &mut Client, statement: &str) -> String {
    let error = session.batch_execute(statement).expect_err(statement);
    whole(error.as_db_error().unwrap())
}

fn whole(error: &DbError) -> String {
    format!(
        "{} {} {:?} {:?}",
        error.code().code(),
        error.message(),
        error.detail(),
        error.hint()
    )
}
