//! Names: other objects under MEC's names, and unusual names of the schema itself.

use std::path::Path;

use mec_e2e::{Database, Server, fresh_database, organization, plan, sqlstate, value_of};
use postgres::{Client, Error};

/// The kinds of object that a role with CREATE on the schema can make under a name.
const SQUATS: &[&str] = &[
    "CREATE TABLE public.SQUATTED_NAME (note text)",
    "CREATE VIEW public.SQUATTED_NAME AS SELECT 1 AS note",
    "CREATE MATERIALIZED VIEW public.SQUATTED_NAME AS SELECT 1 AS note",
    "CREATE TABLE public.squatted (note text); CREATE INDEX SQUATTED_NAME ON public.squatted (note)",
    "CREATE TABLE public.squatted (note text PRIMARY KEY);
     ALTER INDEX public.squatted_pkey RENAME TO SQUATTED_NAME",
    "CREATE SEQUENCE public.SQUATTED_NAME",
    "CREATE TYPE public.SQUATTED_NAME AS (note text)",
    "CREATE TYPE public.SQUATTED_NAME AS ENUM ('note')",
    "CREATE TYPE public.SQUATTED_NAME AS RANGE (SUBTYPE = int)",
    "CREATE DOMAIN public.SQUATTED_NAME AS text",
    "CREATE FUNCTION public.SQUATTED_NAME(text) RETURNS bool LANGUAGE sql AS 'SELECT true'",
    "CREATE FUNCTION public.SQUATTED_NAME(a uuid, b text DEFAULT '') RETURNS bool LANGUAGE sql AS 'SELECT true'",
    "CREATE FUNCTION public.SQUATTED_NAME(VARIADIC varchar[]) RETURNS bool LANGUAGE sql AS 'SELECT true'",
    "CREATE PROCEDURE public.SQUATTED_NAME(point) LANGUAGE sql AS 'SELECT true'",
];

/// Tables, views, indexes and functions of MEC.
const NAMES: &str = "
    SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
    UNION SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1";

const OVERLOADS: &str =
    "SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1";

/// A database in which a role without any right may create in `public`, and that role.
fn with_squatter(db: &Database<'_>) -> String {
    let squatter = format!("squatter_of_names_{}", db.name);
    db.psql(&format!(
        "CREATE ROLE {squatter} LOGIN; GRANT CREATE ON SCHEMA public TO {squatter}"
    ));
    squatter
}

/// Returns the outcome of a command after a squat, all in one transaction that is rolled back.
fn after_squat(session: &mut Client, squatter: &str, squat: &str, then: &str) -> Result<(), Error> {
    session
        .batch_execute(&format!(
            "BEGIN; SET LOCAL ROLE {squatter}; {squat}; RESET ROLE"
        ))
        .unwrap_or_else(|error| panic!("{squat}: {error:?}"));
    let outcome = session.batch_execute(then);
    session.batch_execute("ROLLBACK").unwrap();
    outcome
}

#[test]
fn whatever_stands_under_a_name_refuses_the_installation() {
    let names = fresh_database().psql(NAMES);
    let db = Server::shared().empty_database();
    let squatter = with_squatter(&db);
    let mut session = db.connect();
    for name in names.lines() {
        for squat in SQUATS {
            let squat = squat.replace("SQUATTED_NAME", name);
            let outcome = after_squat(&mut session, &squatter, &squat, "CREATE EXTENSION mec");
            let error = outcome.expect_err(&squat);
            let error = error.as_db_error().unwrap();
            assert_eq!(error.code().code(), "42501", "{squat}: {error:?}");
            for part in [name, squatter.as_str()] {
                assert!(error.message().contains(part), "{squat}: {error:?}");
            }
        }
    }
}

#[test]
fn a_function_of_the_very_same_arguments_refuses_the_installation() {
    let functions = fresh_database().psql(
        "SELECT format('CREATE FUNCTION %s RETURNS bool LANGUAGE sql AS ''SELECT true''', oid::regprocedure)
         FROM pg_proc WHERE pronamespace = 'public'::regnamespace",
    );
    let db = Server::shared().empty_database();
    let squatter = with_squatter(&db);
    let mut session = db.connect();
    for squat in functions.lines() {
        let outcome = after_squat(&mut session, &squatter, squat, "CREATE EXTENSION mec");
        let code = sqlstate(outcome);
        assert!(
            ["42501", "42723"].contains(&code.as_str()),
            "{squat}: {code}"
        );
    }
}

#[test]
fn the_hint_of_the_refusal_works_as_it_stands() {
    let db = Server::shared().empty_database();
    let squatter = with_squatter(&db);
    let mut session = db.connect();
    for taken in ["", "CREATE SCHEMA mec;"] {
        session
            .batch_execute(&format!(
                "{taken} SET ROLE {squatter}; CREATE TABLE public.plans (); RESET ROLE"
            ))
            .unwrap();
        let error = session.batch_execute("CREATE EXTENSION mec").unwrap_err();
        let hint = error.as_db_error().unwrap().hint().unwrap().to_owned();
        session
            .batch_execute(&hint)
            .unwrap_or_else(|error| panic!("{hint}: {error:?}"));
        let place = "SELECT relnamespace::regnamespace FROM pg_class
                     WHERE relname = 'consumption_ledger'";
        assert!(
            hint.contains(&value_of(&mut session, place).unwrap()),
            "{hint}"
        );
        session
            .batch_execute(
                "DROP EXTENSION mec CASCADE;
                 DROP SCHEMA mec CASCADE; DROP SCHEMA IF EXISTS mec_1 CASCADE; DROP TABLE public.plans",
            )
            .unwrap();
    }
}

#[test]
fn a_superusers_own_tables_refuse_the_installation_too() {
    let db = Server::shared().empty_database();
    let mut session = db.connect();
    session
        .batch_execute("CREATE TABLE public.accounts (id int)")
        .unwrap();
    assert_eq!(
        sqlstate(session.batch_execute("CREATE EXTENSION mec")),
        "42501"
    );
    // A mec_schema of another role has no effect.
    session
        .batch_execute("CREATE TABLE public.mec_schema (is_current bool, schema_version text)")
        .unwrap();
    assert_eq!(
        sqlstate(session.batch_execute("CREATE EXTENSION mec")),
        "42501"
    );
}

#[test]
fn what_is_squatted_later_refuses_the_bootstrap_and_is_never_called() {
    let db = fresh_database();
    let squatter = with_squatter(&db);
    let mut session = db.connect();
    // An attacker's function would be called with the rights of the reading role.
    let body = "LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''the overload was called''; END'";
    for name in db.psql(OVERLOADS).lines() {
        for arguments in [
            "text",
            "anyelement",
            "VARIADIC text[]",
            "a varchar, b int DEFAULT 1",
        ] {
            let squat = format!("CREATE FUNCTION public.{name}({arguments}) RETURNS bool {body}");
            let bootstrap =
                after_squat(&mut session, &squatter, &squat, "SELECT fn_mec_bootstrap()");
            let error = bootstrap.expect_err(&squat);
            let error = error.as_db_error().unwrap();
            assert_eq!(error.code().code(), "42501", "{squat}: {error:?}");
            assert!(error.message().contains(name) && error.message().contains(&squatter));
        }
    }
    let account = organization(&mut session, "acme");
    plan(&mut session, account, "pro");
    session
        .batch_execute("INSERT INTO namespace_roles VALUES ('mec_loader', 'default')")
        .unwrap();
    session
        .batch_execute(&format!(
            "SET ROLE {squatter};
             CREATE FUNCTION public.fn_sees_namespace(text) RETURNS bool {body};
             CREATE FUNCTION public.fn_get_account_limits(anyelement) RETURNS bool {body};
             RESET ROLE; SET ROLE mec_reader"
        ))
        .unwrap();
    let views = "SELECT viewname FROM pg_views WHERE schemaname = 'public'
                 UNION SELECT tablename FROM pg_tables WHERE schemaname = 'public'";
    for relation in db.psql(views).lines() {
        session
            .query(&format!("SELECT * FROM {relation}"), &[])
            .unwrap_or_else(|error| panic!("{relation}: {error:?}"));
    }
}

#[test]
fn a_policy_of_our_name_on_a_table_of_anothers_does_not_matter() {
    let db = fresh_database();
    let squatter = with_squatter(&db);
    db.psql(&format!(
        "SET ROLE {squatter}; CREATE TABLE public.aaa (x int);
         CREATE POLICY mec_namespace ON public.aaa USING (true);
         RESET ROLE; SET ROLE mec_admin;
         INSERT INTO namespace_roles VALUES ('mec_reader', 'acme')"
    ));
    let on =
        "SELECT relrowsecurity FROM pg_class WHERE oid IN ('aaa'::regclass, 'accounts'::regclass)
              ORDER BY relname";
    assert_eq!(db.psql(on), "f\nt\n");
}

#[test]
fn what_an_owner_made_under_our_names_is_replaced_or_refused() {
    let db = fresh_database();
    let mut session = db.connect();
    let evil =
        "CREATE FUNCTION evil() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
                CREATE FUNCTION sees(text) RETURNS bool LANGUAGE sql AS 'SELECT true';";
    session.batch_execute(evil).unwrap();
    let definitions = "SELECT string_agg(line, chr(10) ORDER BY line) FROM (
        SELECT pg_get_triggerdef(oid) || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
        UNION ALL SELECT p::text FROM pg_policies p
        UNION ALL SELECT pg_get_viewdef(oid) FROM pg_class WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace
        UNION ALL SELECT adrelid::regclass || pg_get_expr(adbin, adrelid) FROM pg_attrdef) l (line)";
    let before = value_of(&mut session, definitions).unwrap();
    for change in [
        "CREATE OR REPLACE TRIGGER mec_guard BEFORE INSERT ON accounts FOR EACH ROW EXECUTE FUNCTION evil()",
        "ALTER TABLE entitlements DISABLE TRIGGER mec_audit",
        "DROP POLICY mec_namespace ON accounts; CREATE POLICY mec_namespace ON accounts USING (sees(namespace_id))",
        "CREATE OR REPLACE VIEW v_active_leases AS SELECT lease_id, namespace_id, account_id, resource_type_code,
             resource_scope, acquired_at, expires_at, last_heartbeat, released_at, session_token,
             session_metadata, quantity, created_at, updated_at, owner_account_id, ancestor_ids,
             NULL::varchar(255) AS account_name, extract(epoch FROM now()) AS seconds_until_expiry
         FROM concurrency_leases WHERE sees(namespace_id)",
        "ALTER TABLE entitlements ALTER COLUMN entitlement_id SET DEFAULT gen_random_uuid()",
    ] {
        session.batch_execute(&format!("BEGIN; {change}; SELECT fn_mec_bootstrap()")).unwrap();
        assert_eq!(value_of(&mut session, definitions).unwrap(), before, "{change}");
        session.batch_execute("ROLLBACK").unwrap();
    }
    for change in [
        "CREATE RULE mec_rule AS ON INSERT TO accounts DO INSTEAD NOTHING; ALTER TABLE accounts OWNER TO postgres",
        "DROP INDEX concurrency_leases_token; CREATE INDEX concurrency_leases_token ON concurrency_leases (session_token)",
        "DROP INDEX entitlements_account_resource; CREATE INDEX entitlements_account_resource ON accounts (email)",
        "DROP INDEX accounts_parent; CREATE INDEX accounts_parent ON accounts (parent_account_id)",
        "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'control_rules_resource'::regclass",
    ] {
        let bootstrap = format!("BEGIN; {change}; SELECT fn_mec_bootstrap()");
        let code = sqlstate(session.batch_execute(&bootstrap));
        assert!(
            ["42501", "55000"].contains(&code.as_str()),
            "{change}: {code}"
        );
        session.batch_execute("ROLLBACK").unwrap();
    }
}

#[test]
fn no_name_of_the_schema_is_taken_for_sql() {
    let server = Server::start(&[]);
    let long = "x".repeat(63);
    let names = [
        "two words",
        "quo\"te",
        "apo'strophe",
        "back\\slash",
        "per%cent %s %I %L %1$I",
        "$$; $roles$ $policies$ $columns$ $tell$",
        "@extschema@",
        "a@extschema@b",
        " TO public;ALTER ROLE mallory SUPERUSER;--@extschema@",
        "line\nALTER ROLE mallory SUPERUSER;\n--",
        "\"; ALTER ROLE mallory SUPERUSER; --",
        "'; ALTER ROLE mallory SUPERUSER; --",
        "*/ ALTER ROLE mallory SUPERUSER; /*",
        "Grüße 🙂",
        long.as_str(),
    ];
    server
        .connect("postgres", "postgres")
        .batch_execute("CREATE ROLE mallory")
        .unwrap();
    for name in names {
        let db = server.empty_database();
        let mut session = db.connect();
        let quoted = format!("\"{}\"", name.replace('"', "\"\""));
        session
            .batch_execute(&format!("CREATE SCHEMA {quoted}"))
            .unwrap();
        // PostgreSQL itself refuses some names where a script of an extension names its schema.
        if session
            .batch_execute(&format!("CREATE EXTENSION mec SCHEMA {quoted}"))
            .is_err()
        {
            session
                .batch_execute(&format!(
                    "DROP SCHEMA {quoted}; CREATE SCHEMA plain; CREATE EXTENSION mec SCHEMA plain;
                     ALTER SCHEMA plain RENAME TO {quoted}"
                ))
                .unwrap();
        }
        works_in(&mut session, &quoted);
        let supers = "SELECT count(*) FROM pg_roles WHERE rolsuper";
        assert_eq!(value_of(&mut session, supers).unwrap(), "1", "{name:?}");
    }
}

/// Runs the bootstrap, binds a role, and uses the objects of a schema.
fn works_in(session: &mut Client, schema: &str) {
    for statement in [
        "SELECT SCHEMA.fn_mec_bootstrap()",
        "INSERT INTO SCHEMA.accounts (account_type_code, display_name, external_id) VALUES ('user', 'x', 'x')",
        "SELECT SCHEMA.fn_provision_plan_entitlements(SCHEMA.fn_get_account_id('x'), 'pro')",
        "SELECT SCHEMA.fn_consume('k', SCHEMA.fn_get_account_id('x'), 'benchmark_runs', 1)",
        "INSERT INTO SCHEMA.namespace_roles VALUES ('mec_reader', 'default')",
        "SELECT SCHEMA.fn_mec_bootstrap()",
        "SELECT count(*) FROM SCHEMA.v_mec_health, SCHEMA.v_usage_summary",
    ] {
        let statement = statement.replace("SCHEMA", schema);
        session
            .batch_execute(&statement)
            .unwrap_or_else(|error| panic!("{statement}: {error:?}"));
    }
    let triggers = "SELECT count(*) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                    WHERE NOT tgisinternal AND tgname = 'mec_tell'";
    assert_eq!(value_of(session, triggers).unwrap(), "6");
}

/// Where the scripts put the name: as an identifier in a statement, nowhere else.
#[test]
fn scripts_put_the_schema_only_where_an_identifier_stands() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut scripts = vec![root.join("sql/mec--1.1.0--1.2.0.sql")];
    for folder in ["database", "database/tables"] {
        let entries = std::fs::read_dir(root.join(folder)).unwrap();
        scripts.extend(entries.map(|entry| entry.unwrap().path()));
    }
    scripts.retain(|path| path.extension().is_some_and(|extension| extension == "sql"));
    let list = std::fs::read_to_string(root.join("src/database.rs")).unwrap();
    for script in &scripts[1..] {
        let name = script.file_name().unwrap().to_str().unwrap();
        assert!(list.contains(&format!("/{name}\"")), "{name} is not run");
    }
    for script in scripts {
        let script = std::fs::read_to_string(script).unwrap();
        for line in script.lines().filter(|line| line.contains("@extschema@")) {
            let (code, comment) = line.split_once("--").unwrap_or((line, ""));
            assert!(!comment.contains("@extschema@"), "{line}");
            for (place, _) in code.match_indices("@extschema@") {
                let (before, after) = code.split_at(place);
                assert_eq!(before.matches('\'').count() % 2, 0, "{line}");
                assert!(after.starts_with("@extschema@."), "{line}");
            }
        }
    }
}

#[test]
fn a_database_that_quotes_all_names_is_installed_in_and_checked_as_any_other() {
    let db = Server::shared().empty_database();
    db.psql(&format!(
        "ALTER DATABASE {} SET quote_all_identifiers = on",
        db.name
    ));
    let mut session = db.connect();
    session
        .batch_execute("CREATE EXTENSION mec; SELECT fn_mec_bootstrap()")
        .unwrap();
    let extra = value_of(&mut session, "SELECT count(*) FROM fn_mec_extra_grants()");
    assert_eq!(extra.unwrap(), "0");
}
