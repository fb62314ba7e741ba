//! Tables that belong to another role than `mec_owner`.

use std::collections::HashSet;

use mec_e2e::{Database, sqlstate};
use postgres::Client;

use crate::{calls, outcomes, server, set_direct, tables, while_waiting, world};

/// The owner of the schema, who may drop every table in it.
fn schema_owner(db: &Database<'_>) -> String {
    let role = format!("builder_{}", db.name);
    db.psql(&format!(
        "CREATE ROLE {role} LOGIN IN ROLE mec_reader, mec_app;
         ALTER SCHEMA public OWNER TO {role};"
    ));
    role
}

/// Replaces a table by one of the role, with a trigger that records the role that runs it.
fn replace(table: &str) -> String {
    format!(
        "CREATE TABLE replacement (LIKE {table} INCLUDING INDEXES INCLUDING DEFAULTS);
         INSERT INTO replacement SELECT * FROM {table};
         DROP TABLE {table} CASCADE;
         ALTER TABLE replacement RENAME TO {table};
         GRANT ALL ON {table} TO PUBLIC;
         CREATE OR REPLACE FUNCTION spy() RETURNS trigger LANGUAGE plpgsql
             AS $$ BEGIN RAISE EXCEPTION 'spy runs as %', current_user USING ERRCODE = 'SPY00'; END $$;
         CREATE TRIGGER spy BEFORE INSERT OR UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION spy();"
    )
}

#[test]
fn a_table_that_the_schemas_owner_replaced_is_refused_by_every_function() {
    let server = server();
    let db = world(&server);
    let role = schema_owner(&db);
    let mut session = db.connect();
    let calls = calls::all(&mut session);
    for table in tables(&mut session) {
        session
            .batch_execute(&format!(
                "BEGIN; SET LOCAL ROLE {role}; {}; RESET ROLE",
                replace(&table)
            ))
            .unwrap_or_else(|error| panic!("{table}: {error:?}"));
        for is_direct in [true, false] {
            set_direct(&mut session, is_direct);
            for (call, outcome) in std::iter::zip(&calls, outcomes(&mut session, &calls)) {
                let expected =
                    format!("55000 table public.{table} belongs to \"{role}\", not to mec_owner");
                assert_eq!(outcome, expected, "{call}");
            }
        }
        session.batch_execute("ROLLBACK").unwrap();
    }
}

/// A call is under way when the table is replaced: it checks the new table under the lock.
#[test]
fn a_table_that_is_replaced_while_a_call_waits_for_it_is_refused() {
    let server = server();
    let cases = [
        (
            "accounts",
            "SELECT decision FROM fn_check_entitlement('aaaaaaaa-0000-7000-8000-000000000001', 'benchmark_runs')",
        ),
        (
            "usage_live",
            "SELECT fn_get_usage('aaaaaaaa-0000-7000-8000-000000000001', 'benchmark_runs')",
        ),
        (
            "consumption_ledger",
            "SELECT fn_meter_consumption('k', 'aaaaaaaa-0000-7000-8000-000000000001', 'benchmark_runs', 1)",
        ),
        (
            "usage_live",
            "SELECT fn_meter_consumption('k', 'aaaaaaaa-0000-7000-8000-000000000001', 'benchmark_runs', 1)",
        ),
        (
            "admission_gates",
            "SELECT event_id FROM fn_consume('k', 'aaaaaaaa-0000-7000-8000-000000000001', 'api_requests', 1)",
        ),
        (
            "concurrency_leases",
            "SELECT lease_id FROM fn_acquire_lease('aaaaaaaa-0000-7000-8000-000000000001', 'concurrent_users')",
        ),
        (
            "usage_reservations",
            "SELECT reservation_id FROM fn_reserve('k', 'aaaaaaaa-0000-7000-8000-000000000001', 'api_requests', 1)",
        ),
    ];
    for (table, call) in cases {
        for is_direct in [true, false] {
            let db = world(&server);
            let role = schema_owner(&db);
            let mut caller = db.connect();
            set_direct(&mut caller, is_direct);
            // The facts that the session has cached about the table are older.
            outcomes(&mut caller, &[call.to_owned()]);
            let mut builder = db.connect_as(&role);
            builder
                .batch_execute(&format!("BEGIN; {}", replace(table)))
                .unwrap();
            let answer = while_waiting(
                &db,
                || caller.query(call, &[]),
                || builder.batch_execute("COMMIT").unwrap(),
            );
            assert_eq!(
                sqlstate(answer),
                "55000",
                "{call} on {table}, direct {is_direct}"
            );
        }
    }
}

#[test]
fn a_decision_log_that_is_replaced_while_a_check_waits_runs_no_code() {
    let server = server();
    let db = world(&server);
    let role = schema_owner(&db);
    let check = "SELECT decision FROM fn_check_entitlement('aaaaaaaa-0000-7000-8000-000000000002', 'ai_models', p_requested_qty => 1000000)";
    let mut caller = db.connect_as(&role);
    outcomes_of_role(&db, &role);
    caller.query(check, &[]).unwrap();
    let mut builder = db.connect_as(&role);
    builder
        .batch_execute(&format!("BEGIN; {}", replace("control_decisions_log")))
        .unwrap();
    let check = check.replace("1000000", "1000001");
    let answer = while_waiting(
        &db,
        || caller.query(&check, &[]),
        || builder.batch_execute("COMMIT").unwrap(),
    );
    // The check is answered or refused; the spy would have raised.
    if let Err(error) = answer {
        assert_eq!(error.code().unwrap().code(), "55000");
    }
    assert_eq!(sqlstate(caller.query(&check, &[])), "55000");
}

fn outcomes_of_role(db: &Database<'_>, role: &str) {
    db.psql(&format!("GRANT USAGE ON SCHEMA probe TO {role}"));
}

#[test]
fn tables_without_their_owner_are_refused_until_a_superuser_adopts_them() {
    let server = server();
    let db = world(&server);
    let mut session = db.connect();
    let calls = calls::all(&mut session);
    give_all_to(&mut session, "postgres");
    for (call, outcome) in std::iter::zip(&calls, outcomes(&mut session, &calls)) {
        assert!(outcome.starts_with("55000"), "{call}: {outcome}");
    }
    session.batch_execute("SELECT fn_mec_bootstrap()").unwrap();
    for (call, outcome) in std::iter::zip(&calls, outcomes(&mut session, &calls)) {
        assert_eq!(outcome, "00000", "{call}");
    }
}

#[test]
fn while_a_dump_is_restored_tables_may_belong_to_others() {
    let server = server();
    let db = world(&server);
    let mut session = db.connect();
    session
        .batch_execute("ALTER TABLE accounts OWNER TO postgres")
        .unwrap();
    session
        .batch_execute(
            "SET mec.restoring = on;
             INSERT INTO accounts (account_id, account_type_code, display_name)
             VALUES ('aaaaaaaa-0000-7000-8000-000000000009', 'user', 'Restored')",
        )
        .unwrap();
    session.batch_execute("RESET mec.restoring").unwrap();
    let insert = "INSERT INTO accounts (account_type_code, display_name) VALUES ('user', 'New')";
    assert_eq!(sqlstate(session.execute(insert, &[])), "55000");
}

fn give_all_to(session: &mut Client, role: &str) {
    for table in tables(session) {
        session
            .batch_execute(&format!("ALTER TABLE {table} OWNER TO {role}"))
            .unwrap();
    }
}

/// A view calls its functions with the rights of the reader, so one that a member of `mec_owner` puts in the place
/// of a table would run code as whoever asks, superusers included.
#[test]
fn a_view_in_the_place_of_a_table_is_never_read() {
    let server = server();
    let db = world(&server);
    let mut session = db.connect();
    let calls = calls::all(&mut session);
    let mut refused = HashSet::new();
    for table in tables(&mut session) {
        let replaced = format!(
            "BEGIN;
             CREATE FUNCTION spy() RETURNS bool LANGUAGE plpgsql
                 AS $$ BEGIN RAISE EXCEPTION 'spy runs as %', current_user; END $$;
             ALTER TABLE {table} RENAME TO replaced;
             CREATE VIEW {table} AS SELECT * FROM replaced WHERE spy();
             ALTER VIEW {table} OWNER TO mec_owner"
        );
        session.batch_execute(&replaced).unwrap();
        let expected = format!("55000 public.{table} is not a table");
        for is_direct in [true, false] {
            set_direct(&mut session, is_direct);
            let outcomes = outcomes(&mut session, &calls);
            for (call, outcome) in std::iter::zip(&calls, &outcomes) {
                assert!(!outcome.contains("spy runs"), "{table}: {call}: {outcome}");
            }
            if outcomes.contains(&expected) {
                refused.insert(table.clone());
            }
        }
        session.batch_execute("ROLLBACK").unwrap();
    }
    // No call reads the tables of kinds and window types.
    assert!(refused.len() > 15, "{refused:?}");
    for table in ["accounts", "control_rules", "entitlements", "units"] {
        assert!(refused.contains(table), "{table}: {refused:?}");
    }
}
