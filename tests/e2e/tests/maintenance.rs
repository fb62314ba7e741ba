//! ANALYZE, an autovacuum and the like run the code of a table's owner in the session of another role, mostly of a
//! superuser. That code has the rights of its owner, and what it does is told by the owner's name.

use mec_e2e::counters::assert_exact;
use mec_e2e::{Database, fresh_database};
use postgres::Client;

/// What runs the code of the owner of `bait` and `below`.
const MAINTENANCE: &[&str] = &[
    "ANALYZE play.bait",
    "VACUUM ANALYZE play.bait",
    "CREATE INDEX again ON play.bait (play.g(x))",
    "DELETE FROM play.above",
];

/// What the header of a dump sets, after which triggers do not fill, count or audit.
const DUMP_HEADER: &str = "PERFORM set_config(name, value, false) FROM (VALUES
    ('check_function_bodies', 'off'), ('xmloption', 'content'), ('lock_timeout', '0'),
    ('row_security', 'on'), ('standard_conforming_strings', 'on')) s (name, value)";

#[test]
fn a_loader_writes_nothing_past_the_triggers() {
    for maintenance in MAINTENANCE {
        let db = shop();
        let loader = role(&db, "mec_loader");
        lay_out(
            &db,
            &loader,
            "INSERT INTO public.consumption_ledger (event_id, idempotency_key, namespace_id, account_id,
                 resource_type_code, quantity, unit_code, owner_account_id, ancestor_ids, base_quantity, created_at)
             SELECT gen_random_uuid(), 'forged', 'elsewhere', account_id, 'api_requests', 7, 'requests', account_id,
                    '{}', -5, '1999-01-01' FROM public.accounts",
        );
        let mut operator = db.connect();
        // Some versions refuse it, since such code may not write there.
        let _ = operator.batch_execute(maintenance);
        let forged = "SELECT count(*) FROM consumption_ledger WHERE namespace_id <> 'default' OR base_quantity < 0
                          OR created_at < '2000-01-01'";
        let forged: i64 = operator.query_one(forged, &[]).unwrap().get(0);
        assert_eq!(forged, 0, "{maintenance}");
        assert_exact(&mut db.connect());
    }
}

#[test]
fn an_administrator_is_audited_by_its_own_name() {
    for maintenance in MAINTENANCE {
        let db = shop();
        let admin = role(&db, "mec_admin");
        lay_out(
            &db,
            &admin,
            "UPDATE public.entitlements SET quantity_allowed = quantity_allowed + 1",
        );
        let mut operator = db.connect();
        let _ = operator.batch_execute(maintenance);
        let changes: i64 = operator
            .query_one(
                "SELECT (max(quantity_allowed) - 10)::int8 FROM entitlements",
                &[],
            )
            .unwrap()
            .get(0);
        let audited: i64 = operator
            .query_one(
                "SELECT count(*) FROM entitlements_audit
                 WHERE operation = 'UPDATE' AND changed_by_role = $1 AND changed_by = $1",
                &[&admin],
            )
            .unwrap()
            .get(0);
        assert_eq!(audited, changes, "{maintenance}");
    }
}

/// A customer with a limit of 10, and a schema in which everybody may create.
fn shop() -> Database<'static> {
    let db = fresh_database();
    db.connect()
        .batch_execute(
            "INSERT INTO accounts (account_type_code, display_name, external_id) VALUES ('user', 'x', 'x');
             INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
                 VALUES (fn_get_account_id('x'), 'api_requests', 'cumulative', 10);
             CREATE SCHEMA play; GRANT CREATE, USAGE ON SCHEMA play TO PUBLIC",
        )
        .unwrap();
    db
}

fn role(db: &Database<'_>, group: &str) -> String {
    let name = format!("{group}_{}", db.name);
    db.connect()
        .batch_execute(&format!("CREATE ROLE {name} LOGIN IN ROLE {group}"))
        .unwrap();
    name
}

/// Tables of a role's whose maintenance runs a statement, after what the header of a dump sets.
fn lay_out(db: &Database<'_>, owner: &str, statement: &str) {
    let mut session: Client = db.connect_as(owner);
    session
        .batch_execute(&format!(
            "CREATE FUNCTION play.w() RETURNS void LANGUAGE plpgsql AS $$ BEGIN
                 {DUMP_HEADER};
                 BEGIN {statement}; EXCEPTION WHEN others THEN NULL; END; END $$;
             CREATE FUNCTION play.g(x int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN x; END $$;
             CREATE TABLE play.bait (x int); INSERT INTO play.bait VALUES (1);
             CREATE INDEX ON play.bait (play.g(x));
             CREATE OR REPLACE FUNCTION play.g(x int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN
                 PERFORM play.w(); RETURN x; END $$;
             CREATE TABLE play.above (x int PRIMARY KEY); INSERT INTO play.above VALUES (1);
             CREATE TABLE play.below (x int REFERENCES play.above ON DELETE CASCADE); INSERT INTO play.below VALUES (1);
             CREATE FUNCTION play.t() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                 PERFORM play.w(); RETURN OLD; END $$;
             CREATE TRIGGER t BEFORE DELETE ON play.below FOR EACH ROW EXECUTE FUNCTION play.t()"
        ))
        .unwrap();
}
