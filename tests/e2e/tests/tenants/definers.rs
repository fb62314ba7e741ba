//! Other roles, and functions that act as others, do not lead out.

use mec_e2e::sqlstate;
use postgres::Client;

use crate::{Tenants, count, texts};

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
    // Nor does a function of another role.
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

/// Statements that run code as a table's owner in any session.
const MAINTENANCE: [&str; 7] = [
    "ANALYZE play.bait",
    "VACUUM ANALYZE play.bait",
    "REINDEX TABLE play.bait",
    "CREATE INDEX again ON play.bait (play.g(x))",
    "CLUSTER play.bait USING bait_g_idx",
    "REFRESH MATERIALIZED VIEW play.sight",
    "DELETE FROM play.above",
];

#[test]
fn a_function_of_another_does_not_lead_out_of_maintenance_either() {
    let tenants = Tenants::new();
    let (lender, tenant) = (tenants.role("lender"), &tenants.acme_app);
    let mut operator = tenants.db.connect();
    operator
        .batch_execute(&format!(
            "CREATE ROLE {lender} LOGIN IN ROLE mec_app;
             CREATE SCHEMA play; GRANT CREATE, USAGE ON SCHEMA play TO PUBLIC;"
        ))
        .unwrap();
    tenants
        .db
        .connect_as(&lender)
        .batch_execute(
            "CREATE FUNCTION play.names() RETURNS text LANGUAGE sql SECURITY DEFINER
                 AS 'SELECT string_agg(display_name, '','' ORDER BY 1) FROM public.accounts';
             CREATE FUNCTION play.checked() RETURNS text LANGUAGE sql SECURITY DEFINER
                 AS 'SELECT string_agg(d.decision, '','') FROM public.accounts a,
                     public.fn_check_entitlement(a.account_id, ''ai_models'') d';
             CREATE MATERIALIZED VIEW play.own AS SELECT display_name FROM public.accounts",
        )
        .unwrap();
    let mut session = tenants.db.connect_as(tenant);
    session
        .batch_execute(
            "CREATE TABLE play.got (names text, checked text);
             CREATE FUNCTION play.w() RETURNS int LANGUAGE plpgsql AS $$ BEGIN
                 INSERT INTO play.got VALUES (play.names(), play.checked()); RETURN 1; END $$;
             CREATE FUNCTION play.f(x int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN
                 PERFORM play.w(); RETURN x; END $$;
             CREATE TABLE play.bait (x int); INSERT INTO play.bait SELECT generate_series(1, 3);
             CREATE FUNCTION play.g(x int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN x; END $$;
             CREATE INDEX ON play.bait (play.g(x));
             CREATE MATERIALIZED VIEW play.sight AS SELECT play.g(1) AS x, play.names() AS names WITH NO DATA;
             CREATE TABLE play.above (x int PRIMARY KEY); INSERT INTO play.above VALUES (1);
             CREATE TABLE play.below (x int REFERENCES play.above ON DELETE CASCADE); INSERT INTO play.below VALUES (1);
             CREATE FUNCTION play.t() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                 PERFORM play.w(); RETURN OLD; END $$;
             CREATE TRIGGER t BEFORE DELETE ON play.below FOR EACH ROW EXECUTE FUNCTION play.t();
             CREATE OR REPLACE FUNCTION play.g(x int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN
                 RETURN play.f(x); END $$",
        )
        .unwrap();
    for maintenance in MAINTENANCE {
        // Some versions refuse it, since such code may not write there.
        let _ = operator.batch_execute(maintenance);
        let got = texts(
            &mut session,
            "SELECT coalesce(names, '') || coalesce(checked, '') FROM play.got",
        );
        assert!(
            got.iter()
                .all(|names| !names.contains("globex") && !names.contains(',')),
            "{maintenance}: {got:?}"
        );
        operator.batch_execute("DELETE FROM play.got").unwrap();
    }
    let sight = "SELECT coalesce(names, '') FROM play.sight WHERE names LIKE '%globex%'";
    assert_eq!(
        texts(
            &mut operator,
            &sight.replace("play.sight", "(SELECT names FROM play.sight) s")
        ),
        Vec::<String>::new()
    );
    // Reads of an unbound role for itself still work.
    operator
        .batch_execute("REFRESH MATERIALIZED VIEW play.own")
        .unwrap();
    assert_eq!(count(&mut operator, "play.own"), 4);
    let mut lender = tenants.db.connect_as(&lender);
    let names = texts(&mut lender, "SELECT play.names()");
    assert!(names[0].contains("globex"), "{names:?}");
}
