//! A role that may create objects in MEC's schema, or change settings, gains no rights by it.

use mec_e2e::{Database, Server, fresh_database, organization, plan, sqlstate};
use postgres::Client;

/// Functions and operators that match a comparison of varchar or uuid better than PostgreSQL's own, and raise an
/// error when they are called.
const SQUATTERS: &str = "
    CREATE FUNCTION SCHEMA.btrim(varchar) RETURNS text LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'squatted'; END $$;
    CREATE FUNCTION SCHEMA.now() RETURNS timestamptz LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'squatted'; END $$;
    CREATE FUNCTION SCHEMA.format(text, name, text) RETURNS text LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'squatted'; END $$;
    CREATE FUNCTION SCHEMA.same(varchar, varchar) RETURNS bool LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'squatted'; END $$;
    CREATE FUNCTION SCHEMA.same(varchar, text) RETURNS bool LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'squatted'; END $$;
    CREATE FUNCTION SCHEMA.same(name, text) RETURNS bool LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'squatted'; END $$;
    CREATE OPERATOR SCHEMA.= (LEFTARG = varchar, RIGHTARG = varchar, FUNCTION = SCHEMA.same);
    CREATE OPERATOR SCHEMA.<> (LEFTARG = varchar, RIGHTARG = varchar, FUNCTION = SCHEMA.same);
    CREATE OPERATOR SCHEMA.= (LEFTARG = varchar, RIGHTARG = text, FUNCTION = SCHEMA.same);
    CREATE OPERATOR SCHEMA.<> (LEFTARG = varchar, RIGHTARG = text, FUNCTION = SCHEMA.same);
    CREATE OPERATOR SCHEMA.= (LEFTARG = name, RIGHTARG = text, FUNCTION = SCHEMA.same);";

/// Something of everything: catalogue, account, plan, usage, seat, reservation, views.
fn use_everything(session: &mut Client) {
    let acme = organization(session, "acme");
    assert_eq!(plan(session, acme, "pro"), 5);
    session
        .batch_execute(
            "INSERT INTO units (unit_code) VALUES ('pages');
             INSERT INTO control_rules (rule_name, resource_type_code, limit_kind_code, limit_action_code)
             VALUES ('warn', 'ai_models', 'inventory', 'warn');
             SELECT fn_meter_consumption('a', fn_get_account_id('acme'), 'gpu_hours', 1, p_details => '{\"a\": \"b\"}');
             SELECT fn_consume('b', fn_get_account_id('acme'), 'gpu_hours', 1);
             SELECT fn_check_entitlement(fn_get_account_id('acme'), 'ai_models');
             SELECT fn_acquire_lease(fn_get_account_id('acme'), 'concurrent_users', p_session_token => 's');
             SELECT fn_commit_reservation(reservation_id)
             FROM fn_reserve('c', fn_get_account_id('acme'), 'gpu_hours', 1);
             INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity)
             VALUES ('d', fn_get_account_id('acme'), 'gpu_hours', 1);
             SELECT fn_explain_entitlement(fn_get_account_id('acme'), 'gpu_hours');
             SELECT count(*) FROM v_usage_summary;
             SELECT count(*) FROM v_active_entitlements;",
        )
        .unwrap_or_else(|error| panic!("{error:?}"));
    let usage = "SELECT fn_get_usage(fn_get_account_id('acme'), 'gpu_hours')::int";
    assert_eq!(session.query_one(usage, &[]).unwrap().get::<_, i32>(0), 4);
    let wrong = "SELECT count(*) FROM fn_verify_usage()";
    assert_eq!(session.query_one(wrong, &[]).unwrap().get::<_, i64>(0), 0);
}

#[test]
fn functions_and_operators_that_wait_in_the_schema_are_not_called() {
    let db = Server::shared().empty_database();
    let mut session = db.connect();
    session
        .batch_execute(&SQUATTERS.replace("SCHEMA", "public"))
        .unwrap();
    session.batch_execute("CREATE EXTENSION mec").unwrap();
    use_everything(&mut session);
}

#[test]
fn functions_operators_and_tables_of_pg_temp_are_not_used() {
    let db = fresh_database();
    let mut session = db.connect();
    session
        .batch_execute(&SQUATTERS.replace("SCHEMA", "pg_temp"))
        .unwrap();
    // The statements of this test name tables by the search path, as users' do.
    session
        .batch_execute(
            "CREATE TEMP TABLE plans (plan_id text, namespace_id text, status text);
             CREATE TEMP TABLE usage_live (total numeric);
             CREATE TEMP TABLE mec_schema (schema_version text, is_current bool);
             INSERT INTO mec_schema VALUES ('9.9.9', true);
             SET search_path = public, pg_temp",
        )
        .unwrap();
    use_everything(&mut session);
}

#[test]
fn no_relation_of_a_stranger_is_taken_over() {
    let made = fresh_database();
    let relations = made.psql(
        "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')",
    );
    let db = Server::shared().empty_database();
    let mut session = db.connect();
    let stranger = format!("stranger_{}", db.name);
    session
        .batch_execute(&format!(
            "CREATE ROLE {stranger}; GRANT CREATE ON SCHEMA public TO {stranger}"
        ))
        .unwrap();
    for relation in relations.lines() {
        session
            .batch_execute(&format!(
                "SET ROLE {stranger}; CREATE TABLE public.{relation} (note text); RESET ROLE"
            ))
            .unwrap();
        let refusal = session.batch_execute("CREATE EXTENSION mec SCHEMA public");
        assert_eq!(sqlstate(refusal), "42501", "{relation}");
        session
            .batch_execute(&format!("DROP TABLE public.{relation}"))
            .unwrap();
    }
    session.batch_execute("CREATE EXTENSION mec").unwrap();
}

#[test]
fn a_role_that_could_act_by_itself_is_refused() {
    let server = Server::start(&[]);
    for attribute in ["LOGIN", "SUPERUSER", "CREATEROLE", "BYPASSRLS"] {
        for role in ["mec_owner", "mec_admin"] {
            let db = server.empty_database();
            let mut session = db.connect();
            session
                .batch_execute(&format!("CREATE ROLE {role} {attribute}"))
                .unwrap();
            let refusal = session.batch_execute("CREATE EXTENSION mec");
            assert_eq!(sqlstate(refusal), "42501", "{role} {attribute}");
            session.batch_execute(&format!("DROP ROLE {role}")).unwrap();
        }
    }
}

#[test]
fn an_application_sets_nothing_that_loosens_a_check() {
    let db = fresh_database();
    let mut app = application(&db);
    let named =
        db.psql("LOAD 'mec'; SELECT name FROM pg_settings WHERE name LIKE 'mec.%' ORDER BY 1");
    assert_eq!(
        named,
        "mec.actor\nmec.direct_access\nmec.log_decisions\nmec.max_clock_skew\nmec.min_audit_age\n\
         mec.min_decision_age\nmec.restoring\n",
        "a new setting is decided on here"
    );
    app.batch_execute("SELECT fn_get_account_id('acme')")
        .unwrap();
    for setting in [
        "mec.log_decisions = 'none'",
        "mec.max_clock_skew = 100000",
        "mec.min_audit_age = 0",
        "mec.min_decision_age = 0",
        "mec.restoring = on",
        "mec.direct_access = off",
    ] {
        assert_eq!(
            sqlstate(app.batch_execute(&format!("SET {setting}"))),
            "42501",
            "{setting}"
        );
    }
    // An application may name the user that it works for; it cannot change the recorded role.
    app.batch_execute("SET mec.actor = 'ann'").unwrap();
    // Set before the library is loaded, they are dropped when it is.
    let mut early = application(&db);
    early.batch_execute("SET mec.restoring = on").unwrap();
    early
        .batch_execute("SELECT fn_get_account_id('acme')")
        .unwrap();
    let shown: String = early.query_one("SHOW mec.restoring", &[]).unwrap().get(0);
    assert_eq!(shown, "off");
}

/// A session of a login role that has mec_app alone.
fn application(db: &Database<'_>) -> Client {
    let role = format!("app_{}", db.name);
    let create = format!(
        "DO $$ BEGIN CREATE ROLE {role} LOGIN IN ROLE mec_app; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
    );
    db.connect().batch_execute(&create).unwrap();
    db.connect_as(&role)
}
