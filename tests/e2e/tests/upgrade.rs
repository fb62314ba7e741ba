//! From a released version to this one, with data in place; see tests/e2e/released.

use std::path::{Path, PathBuf};

use mec_e2e::{Database, Server, fresh_database, sqlstate};

/// Every object with its definition, rights, comment and owner.
const OBJECTS: &str = "
    SELECT 'relation ' || c.oid::regclass || ' ' || relkind::text || ' of ' || relowner::regrole
           || coalesce(' ' || (SELECT string_agg(acl::text, ',' ORDER BY acl::text) FROM unnest(relacl) acl), '')
           || coalesce(' ' || array_to_string(reloptions, ','), '')
           || ' ' || relrowsecurity || ' ' || relforcerowsecurity
           || coalesce(' ' || obj_description(c.oid, 'pg_class'), '')
    FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'S', 'i')
    UNION ALL
    SELECT 'column ' || attrelid::regclass || ' ' || row_number() OVER (PARTITION BY attrelid ORDER BY attnum)
           || ' ' || attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull || ' ' || attstorage::text
           || coalesce(' ' || pg_get_expr(adbin, adrelid), '') || coalesce(' ' || col_description(attrelid, attnum), '')
    FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
         LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v') AND attnum > 0 AND NOT attisdropped
    UNION ALL
    SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL
    -- A restored constraint writes the casts in varchar IN (…) in another way. NOT NULL stands with the columns:
    -- from PostgreSQL 18 on it is a constraint too, whose name depends on the way in which a table was made.
    SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' ||
           regexp_replace(pg_get_constraintdef(oid), '::(character varying|text)(\\[\\])?|[()]', '', 'g')
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> 0 AND contype <> 'n'
    UNION ALL
    SELECT 'trigger ' || pg_get_triggerdef(oid) || ' ' || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL
    SELECT 'policy ' || concat_ws(' ', tablename, policyname, permissive, roles, cmd, qual, with_check)
    FROM pg_policies WHERE schemaname = 'public'
    UNION ALL
    SELECT 'view ' || viewname || ' ' || definition FROM pg_views WHERE schemaname = 'public'
    UNION ALL
    SELECT 'function ' || pg_get_functiondef(oid) || ' of ' || proowner::regrole
           || coalesce(' ' || (SELECT string_agg(acl::text, ',' ORDER BY acl::text) FROM unnest(proacl) acl), '')
           || coalesce(' ' || obj_description(oid, 'pg_proc'), '')
    FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL
    SELECT 'member ' || pg_describe_object(classid, objid, 0) FROM pg_depend
    WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
    UNION ALL
    SELECT 'seed ' || (seed - 'created_at' - 'updated_at')::text
    FROM (SELECT to_jsonb(t) FROM account_types t UNION ALL SELECT to_jsonb(t) FROM limit_kinds t
          UNION ALL SELECT to_jsonb(t) FROM limit_actions t UNION ALL SELECT to_jsonb(t) FROM window_types t
          UNION ALL SELECT to_jsonb(t) FROM mec_schema t) AS s (seed)
    ORDER BY 1";

/// A release whose dump is restored, with queries and their answers.
struct Release {
    version: &'static str,
    figures: &'static str,
    expected: &'static str,
    /// Seeds that the user edited or deleted, with the expected rest.
    seeds: &'static str,
    left_of_seeds: &'static str,
    /// Removes the user's additions, so that the rest can be compared with a fresh install.
    tidy: &'static str,
    /// Meters a known key and a new one: whether the id is the first one, and the usage after each.
    goes_on: &'static str,
    gone_on: &'static str,
}

const RELEASES: [Release; 2] = [
    // 199 runs (one of 200 is voided) and 2 consumed; 1 + … + 40; 1.5 hours and 2; 1 + … + 100. Events: these,
    // the voided one and its correction. Audit: 5 entitlements by a plan, 1 by another, 1 by hand, 1 changed.
    Release {
        version: "1.0.0",
        figures: "
            SELECT fn_get_usage(fn_get_account_id('acme'), 'benchmark_runs'),
                   fn_get_usage(fn_get_account_id('globex', 'globex'), 'renders'),
                   fn_get_usage(fn_get_account_id('lab'), 'gpu_hours'),
                   fn_get_usage(fn_get_account_id('acme'), 'api_requests'),
                   (SELECT count(*) FROM consumption_ledger), (SELECT count(*) FROM entitlements_audit),
                   (SELECT count(*) FROM v_active_leases), (SELECT count(*) FROM v_active_reservations),
                   (SELECT count(*) FROM fn_verify_usage())",
        expected: "201|820|3.5|5050|344|8|1|1|0\n",
        seeds: "SELECT description FROM plans WHERE plan_id = 'pro';
                SELECT count(*) FROM plans WHERE plan_id = 'trial-14d'",
        left_of_seeds: "our own words\n0\n",
        tidy: "ALTER TABLE accounts DROP COLUMN crm_number",
        goes_on: "
            BEGIN;
            SELECT (SELECT event_id FROM consumption_ledger WHERE idempotency_key = 'run-1')
                   = fn_meter_consumption('run-1', fn_get_account_id('ann'), 'benchmark_runs', 1,
                                          p_resource_scope => 'scope-1');
            SELECT fn_meter_consumption('next', fn_get_account_id('ann'), 'benchmark_runs', 1) IS NOT NULL;
            SELECT fn_get_usage(fn_get_account_id('acme'), 'benchmark_runs');
            ROLLBACK",
        gone_on: "t\nt\n202\n",
    },
    // 1 run; 199 halves and a corrected quarter; 50 hours; 1 + … + 40; 3 consumed, 5 committed. Some events
    // are in the archive.
    Release {
        version: "1.1.0",
        figures: "
            SELECT fn_get_usage(fn_get_account_id('acme'), 'benchmark_runs'),
                   fn_get_usage(fn_get_account_id('acme'), 'training'),
                   fn_get_usage(fn_get_account_id('ann'), 'gpu_hours'),
                   fn_get_usage(fn_get_account_id('acme'), 'reports_generated'),
                   fn_get_usage(fn_get_account_id('acme'), 'api_requests'),
                   (SELECT count(*) FROM v_consumption), (SELECT count(*) FROM consumption_ledger_archive) > 0,
                   (SELECT count(*) FROM entitlements_audit), (SELECT count(*) FROM namespace_roles),
                   (SELECT count(*) FROM concurrency_leases), (SELECT count(*) FROM usage_reservations),
                   (SELECT count(*) FROM fn_verify_usage())",
        expected: "1|99.75|50|820|8|294|t|8|1|2|2|0\n",
        seeds: "SELECT description FROM plans WHERE plan_id = 'enterprise';
                SELECT count(*) FROM plans WHERE plan_id = 'starter'",
        left_of_seeds: "Ours\n0\n",
        tidy: "DROP PUBLICATION metered; DROP TABLE invoices; DROP VIEW spending;
               DROP TRIGGER users_note ON consumption_ledger; DROP FUNCTION note_event();
               DROP POLICY reporting_sees_organizations ON accounts;
               REVOKE ALL ON accounts, v_usage_summary FROM reporting;
               REVOKE UPDATE (display_name) ON accounts FROM reporting;
               REVOKE EXECUTE ON FUNCTION fn_get_usage FROM reporting;
               ALTER TABLE plans ALTER COLUMN status SET DEFAULT 'active';
               UPDATE entitlements SET window_type_code = NULL WHERE window_type_code = 'fortnight';
               DELETE FROM window_types WHERE window_type_code = 'fortnight';
               DO $$ DECLARE relation regclass; BEGIN
                   FOR relation IN SELECT polrelid FROM pg_policy WHERE polname = 'mec_namespace'
                                   AND polrelid <> 'namespace_roles'::regclass LOOP
                       EXECUTE format('ALTER TABLE %s DISABLE ROW LEVEL SECURITY', relation);
                   END LOOP;
               END $$;
               ALTER TABLE accounts DROP COLUMN crm_number",
        goes_on: "
            BEGIN;
            SELECT (SELECT event_id FROM v_consumption WHERE idempotency_key = 'run-1')
                   = fn_meter_consumption('run-1', fn_get_account_id('acme'), 'benchmark_runs', 1,
                                          p_details => '{\"host\": \"a1\"}');
            SELECT fn_meter_consumption('next', fn_get_account_id('ann'), 'benchmark_runs', 1) IS NOT NULL;
            SELECT fn_get_usage(fn_get_account_id('acme'), 'benchmark_runs');
            ROLLBACK",
        gone_on: "t\nt\n2\n",
    },
];

#[test]
fn alter_extension_update_makes_a_used_release_what_a_fresh_install_is() {
    let server = server_with_released_scripts();
    let fresh = server.fresh_database().psql(OBJECTS);
    for release in &RELEASES {
        let old = server.empty_database();
        restore_as(&old, release.version);
        let mut session = old.connect();
        let check = "SELECT fn_check_entitlement(fn_get_account_id('acme'), 'gpu_hours')";
        assert_eq!(
            sqlstate(session.query(check, &[])),
            "55000",
            "until the update"
        );
        session.batch_execute("ALTER EXTENSION mec UPDATE").unwrap();
        session.query(check, &[]).unwrap();
        assert_same_as_before(&old, release);
        old.psql(release.tidy);
        assert_same_lines(&fresh, &old.psql(OBJECTS));
    }
}

#[test]
fn a_dump_of_a_release_is_brought_up_by_one_call() {
    let fresh = fresh_database().psql(OBJECTS);
    for release in &RELEASES {
        let db = Server::shared().empty_database();
        restore_dump(&db, release.version);
        let mut session = db.connect();
        let usage = "SELECT fn_get_usage(fn_get_account_id('acme'), 'api_requests')";
        let error = session.query(usage, &[]).unwrap_err();
        let error = error.as_db_error().unwrap();
        assert_eq!(error.code().code(), "55000");
        let version = format!("version {}", release.version);
        assert!(error.message().contains(&version), "{}", error.message());
        let hint = error.hint().unwrap_or_default();
        assert!(hint.contains("fn_mec_bootstrap"), "{hint}");
        session.batch_execute("SELECT fn_mec_bootstrap()").unwrap();
        assert_same_as_before(&db, release);
        db.psql(release.tidy);
        assert_same_lines(&fresh, &db.psql(OBJECTS));
    }
}

/// Every figure is as it was, seeds stay as the user left them, known keys answer and new ones count.
fn assert_same_as_before(db: &Database<'_>, release: &Release) {
    assert_eq!(
        db.psql(release.figures),
        release.expected,
        "{}",
        release.version
    );
    assert_eq!(db.psql(release.seeds), release.left_of_seeds);
    assert_eq!(db.psql(release.goes_on), release.gone_on);
}

#[test]
fn sessions_that_were_open_before_the_update_work_on() {
    let server = server_with_released_scripts();
    let db = server.empty_database();
    restore_as(&db, "1.0.0");
    let mut open = db.connect();
    let usage = "SELECT fn_get_usage(fn_get_account_id('acme'), 'api_requests')";
    assert_eq!(sqlstate(open.query(usage, &[])), "55000");
    db.connect()
        .batch_execute("ALTER EXTENSION mec UPDATE")
        .unwrap();
    open.query(usage, &[]).unwrap();
    // Tables of a future version are refused, also by sessions that had used them before.
    let stamp = |version: &str| {
        let update = format!("UPDATE mec_schema SET schema_version = '{version}'");
        db.connect().batch_execute(&update).unwrap();
    };
    stamp("9.0.0");
    assert_eq!(sqlstate(db.connect().query(usage, &[])), "55000");
    let bootstrap = db.connect().batch_execute("SELECT fn_mec_bootstrap()");
    assert_eq!(sqlstate(bootstrap), "55000");
}

/// 1.1.0 left the rights that default privileges gave on its objects when it was installed.
#[test]
fn an_update_takes_back_what_default_privileges_gave_and_keeps_what_was_granted_by_hand() {
    let server = server_with_released_scripts();
    let db = server.empty_database();
    restore_as(&db, "1.1.0");
    db.psql(
        "CREATE ROLE app; CREATE ROLE by_app;
         ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO app WITH GRANT OPTION;
         ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO app, PUBLIC;
         ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO mec_app WITH GRANT OPTION;
         GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO app WITH GRANT OPTION;
         GRANT SELECT ON ALL TABLES IN SCHEMA public TO mec_app WITH GRANT OPTION;
         GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO app, PUBLIC;
         SET ROLE app; GRANT SELECT ON accounts TO by_app; RESET ROLE;
         -- By hand, and of no default.
         GRANT TRUNCATE ON plans TO app;
         REVOKE SELECT ON invoices FROM app, mec_app CASCADE",
    );
    db.psql("ALTER EXTENSION mec UPDATE");
    let extra = "SELECT object_name, grantee, privilege, is_grantable FROM fn_mec_extra_grants() ORDER BY 1, 2, 3";
    let by_hand = "accounts|reporting|SELECT|f\naccounts|reporting|UPDATE (display_name)|f\n\
                   fn_get_usage|reporting|EXECUTE|f\nplans|app|TRUNCATE|f\nv_usage_summary|reporting|SELECT|f\n";
    assert_eq!(db.psql(extra), by_hand);
    // A dump has grants made by hand, also on functions, whose rights belong to the extension.
    let copy = server.empty_database();
    copy.restore(&db.dump(&["--exclude-table=invoices"]));
    assert_eq!(copy.psql(extra), by_hand);
    // Grants made from here on do not come from default privileges.
    db.psql("GRANT SELECT ON accounts TO app; SELECT fn_mec_bootstrap()");
    assert_eq!(db.psql(extra), format!("accounts|app|SELECT|f\n{by_hand}"));
}

#[test]
fn what_was_released_is_never_changed() {
    let mut session = fresh_database().connect();
    let sums = String::from_utf8(released("SHA256SUMS")).unwrap();
    assert!(!sums.is_empty());
    for line in sums.lines() {
        let (sum, file) = line.split_once("  ").unwrap();
        let content = std::fs::read(released_folder().join(file)).unwrap();
        let hash = "SELECT encode(sha256($1), 'hex')";
        let real: String = session.query_one(hash, &[&content]).unwrap().get(0);
        assert_eq!(real, sum, "{file}");
    }
}

/// A server that can still install each released version.
fn server_with_released_scripts() -> Server {
    let server = Server::start(&[]);
    for version in ["1.0.0", "1.1.0"] {
        let script = format!("mec--{version}.sql");
        let from = released_folder().join(version).join(&script);
        std::fs::copy(from, scripts_of(&server).join(script)).unwrap();
    }
    server
}

/// Where a server looks for the scripts of its extensions.
fn scripts_of(server: &Server) -> PathBuf {
    let mut config = server.program("pg_config");
    let folder = config.arg("--sharedir").output().unwrap().stdout;
    Path::new(String::from_utf8(folder).unwrap().trim()).join("extension")
}

/// A released version as it was: its functions, and its tables from a dump.
fn restore_as(db: &Database<'_>, version: &str) {
    let create = format!("SET mec.restoring = on; CREATE EXTENSION mec VERSION '{version}'");
    db.connect().batch_execute(&create).unwrap();
    restore_dump(db, version);
}

/// A dump holds no roles, but its bindings and grants name two.
fn restore_dump(db: &Database<'_>, version: &str) {
    for role in ["tenant", "reporting"] {
        db.psql(&format!(
            "DO $$ BEGIN CREATE ROLE {role};
             EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"
        ));
    }
    db.restore(&released(&format!("{version}/dump.sql")));
}

fn assert_same_lines(left: &str, right: &str) {
    let only = |from: &str, other: &str| -> Vec<String> {
        let other: Vec<_> = other.lines().collect();
        let lines = from.lines().filter(|line| !other.contains(line));
        lines.map(str::to_owned).collect()
    };
    assert_eq!(
        only(left, right),
        only(right, left),
        "only fresh, only upgraded"
    );
}

fn released(file: &str) -> Vec<u8> {
    std::fs::read(released_folder().join(file)).unwrap()
}

fn released_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("released")
}
