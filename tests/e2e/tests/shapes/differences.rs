//! Direct access reads and writes the same as SQL, also where users have changed a table.

use mec_e2e::{Database, counters, sqlstate, value_of};
use postgres::Client;

use crate::{server, set_direct, world};

const ANN: &str = "aaaaaaaa-0000-7000-8000-000000000002";

/// Calls that read and write directly where tables are as MEC built them.
const CALLS: [&str; 7] = [
    "SELECT decision, reason, quantity_used FROM fn_check_entitlement('aaaaaaaa-0000-7000-8000-000000000002', 'benchmark_runs', 'eu')",
    "SELECT decision, quantity_used FROM fn_check_entitlement('aaaaaaaa-0000-7000-8000-000000000001', 'concurrent_users')",
    "SELECT fn_get_usage('aaaaaaaa-0000-7000-8000-000000000002', 'benchmark_runs', 'eu', now() - interval '9 days', now())",
    "SELECT fn_meter_consumption('Not OK!', 'aaaaaaaa-0000-7000-8000-000000000002', 'benchmark_runs', 1, NULL, 'europe-west') IS NULL",
    "SELECT status, error FROM fn_meter_batch('[{\"idempotency_key\": \"Not OK 2!\", \"account_id\": \"aaaaaaaa-0000-7000-8000-000000000002\",
                                   \"resource_type\": \"benchmark_runs\", \"quantity\": 1, \"resource_scope\": \"europe-west\"}]')",
    "SELECT decision, quantity_admitted FROM fn_consume('Not OK 3!', 'aaaaaaaa-0000-7000-8000-000000000001', 'api_requests', 1)",
    "SELECT decision FROM fn_reserve('Not OK 4!', 'aaaaaaaa-0000-7000-8000-000000000001', 'api_requests', 1)",
];

/// Returns the result of a call and the rows it wrote, in one mode; all is rolled back.
fn told(session: &mut Client, call: &str, is_direct: bool) -> String {
    set_direct(session, is_direct);
    session.batch_execute("BEGIN").unwrap();
    let answer = session
        .query_one(&format!("SELECT t::text FROM ({call}) t"), &[])
        .map(|row| row.get::<_, String>(0))
        .and_then(|answer| {
            // Leaves out values that differ each time.
            let written = "SELECT string_agg((to_jsonb(l) - 'event_id' - 'created_at' - 'occurred_at')::text, ' ' ORDER BY idempotency_key)
                           FROM consumption_ledger l WHERE idempotency_key LIKE 'Not OK%'";
            Ok(answer + &value_of(session, written)?)
        });
    session.batch_execute("ROLLBACK").unwrap();
    match answer {
        Ok(answer) => answer,
        Err(error) => match error.as_db_error() {
            Some(error) => format!(
                "{} {}",
                error.code().code(),
                error.message().replace("public.", "")
            ),
            None => panic!("{call}: the session ended: {error:?}"),
        },
    }
}

/// Asserts that both modes give the same result of every call; returns the results.
fn both_tell(session: &mut Client) -> Vec<String> {
    CALLS
        .iter()
        .map(|call| {
            let direct = told(session, call, true);
            assert_eq!(direct, told(session, call, false), "{call}");
            direct
        })
        .collect()
}

fn changed(db: &Database<'_>, change: &str) -> Client {
    db.psql(change);
    db.connect()
}

/// The statements that the session has prepared for a table.
fn statements_on(session: &mut Client, table: &str) -> Vec<String> {
    let sql = "SELECT ident FROM pg_backend_memory_contexts
               WHERE name = 'CachedPlanSource' AND ident ~ ('(FROM|INTO|UPDATE) public[.]' || $1 || '\\M')";
    let rows = session.query(sql, &[&table]).unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

#[test]
fn tables_as_mec_built_them_are_read_and_written_directly() {
    let server = server();
    let db = world(&server);
    let mut session = db.connect();
    for call in CALLS {
        session.query(call, &[]).unwrap();
    }
    let is_direct = |statements: Vec<String>| {
        let by_sql = |text: &String| {
            text.contains("ORDER BY account_id, resource_type_code")
                || text.contains("INSERT INTO public.consumption_ledger\n")
        };
        !statements.iter().any(by_sql)
    };
    for table in [
        "usage_live",
        "entitlements",
        "consumption_ledger",
        "usage_history",
    ] {
        assert!(is_direct(statements_on(&mut session, table)), "{table}");
    }
    // The same query finds statements where a table has been changed.
    let mut session = changed(&db, "CREATE TABLE child () INHERITS (usage_live)");
    session.query(CALLS[0], &[]).unwrap();
    assert!(!is_direct(statements_on(&mut session, "usage_live")));
}

#[test]
fn children_by_inheritance_answer_with_their_parents() {
    let server = server();
    let db = world(&server);
    let mut session = changed(
        &db,
        "CREATE TABLE promo (campaign text) INHERITS (entitlements);
         INSERT INTO promo (entitlement_id, namespace_id, account_id, resource_type_code, limit_kind_code,
                            quantity_allowed, unit_code, limit_group)
         VALUES (gen_random_uuid(), 'default', 'aaaaaaaa-0000-7000-8000-000000000002', 'benchmark_runs',
                 'cumulative', 0, 'count', 'promo');
         CREATE TABLE more_leases () INHERITS (concurrency_leases);
         INSERT INTO more_leases (lease_id, namespace_id, account_id, resource_type_code, expires_at, quantity,
                                  owner_account_id, ancestor_ids)
         VALUES (gen_random_uuid(), 'default', 'aaaaaaaa-0000-7000-8000-000000000001', 'concurrent_users',
                 now() + interval '1 hour', 2, 'aaaaaaaa-0000-7000-8000-000000000001', '{}');",
    );
    let answers = both_tell(&mut session);
    assert!(answers[0].starts_with("(deny"), "{answers:?}");
    assert!(
        answers[1].ends_with(",3)") || answers[1].contains(",3"),
        "{answers:?}"
    );
}

#[test]
fn a_domain_refuses_the_same_key_both_ways() {
    let server = server();
    let db = world(&server);
    let mut session = changed(
        &db,
        "CREATE DOMAIN our_key AS varchar(255) CHECK (VALUE ~ '^[a-z0-9-]+$');
         SELECT probe.free('consumption_ledger', 'idempotency_key');
         ALTER TABLE consumption_ledger ALTER COLUMN idempotency_key TYPE our_key;
         SELECT fn_mec_bootstrap()",
    );
    let answers = both_tell(&mut session);
    for answer in &answers[3..6] {
        assert!(answer.contains("violates check constraint"), "{answers:?}");
    }
    let plain = format!(
        "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity)
         VALUES ('Not OK!', '{ANN}', 'benchmark_runs', 1)"
    );
    assert_eq!(sqlstate(session.execute(&plain, &[])), "23514");
}

#[test]
fn a_shortened_column_refuses_the_same_text_both_ways() {
    let server = server();
    let db = world(&server);
    let mut session = changed(
        &db,
        "SELECT probe.free('consumption_ledger', 'resource_scope');
         ALTER TABLE consumption_ledger ALTER COLUMN resource_scope TYPE varchar(4);
         SELECT fn_mec_bootstrap()",
    );
    let answers = both_tell(&mut session);
    for answer in &answers[3..5] {
        assert!(answer.contains("too long"), "{answers:?}");
    }
}

#[test]
fn columns_of_users_are_filled_and_checked_as_by_insert() {
    let server = server();
    let columns = [
        ("source channel", "api"),
        ("source text DEFAULT 'api'", "api"),
        ("source text CHECK (source IS NOT NULL)", "23514"),
        ("source text NOT NULL", "23502"),
        ("source required", "23502"),
        (
            "source text GENERATED ALWAYS AS (upper(unit_code)) STORED",
            "\"source\": ",
        ),
        ("source int GENERATED BY DEFAULT AS IDENTITY", ""),
    ];
    for (column, expected) in columns {
        let db = world(&server);
        let mut session = changed(
            &db,
            &format!(
                "CREATE DOMAIN channel AS text DEFAULT 'api' NOT NULL CHECK (VALUE IN ('api', 'web'));
                 CREATE DOMAIN required AS text NOT NULL;
                 DELETE FROM consumption_event_details; SET mec.restoring = on;
                 ALTER TABLE consumption_ledger DISABLE TRIGGER USER; DELETE FROM consumption_ledger;
                 ALTER TABLE consumption_ledger ENABLE TRIGGER USER;
                 ALTER TABLE consumption_ledger ADD COLUMN {column}"
            ),
        );
        for call in [CALLS[3], CALLS[4], CALLS[5]] {
            let direct = told(&mut session, call, true);
            let by_sql = told(&mut session, call, false);
            let is_same = direct == by_sql || column.contains("IDENTITY");
            assert!(is_same, "{column}: {direct} by {call}, but {by_sql} by SQL");
            assert!(direct.contains(expected), "{column}: {direct} by {call}");
        }
    }
}

#[test]
fn an_index_that_compares_otherwise_serves_no_lookup() {
    let server = server();
    let indexes = [
        (
            "usage_live",
            "account_id, resource_type_code, resource_scope COLLATE ci",
        ),
        (
            "usage_live",
            "account_id, resource_type_code COLLATE ci, resource_scope",
        ),
        (
            "usage_live",
            "account_id, resource_type_code, resource_scope text_pattern_ops",
        ),
        (
            "usage_live",
            "account_id, resource_type_code, resource_scope COLLATE \"C\"",
        ),
        (
            "usage_live",
            "account_id DESC, resource_type_code, resource_scope",
        ),
        (
            "usage_live",
            "account_id, resource_type_code, lower(resource_scope)",
        ),
        ("entitlements", "account_id, resource_type_code COLLATE ci"),
        ("accounts", "account_id) WHERE (status = 'closed'"),
        (
            "usage_history",
            "account_id, resource_type_code COLLATE ci, resource_scope COLLATE ci, is_below, level, slot_start",
        ),
        (
            "concurrency_leases",
            "owner_account_id, resource_type_code COLLATE ci, released_at",
        ),
        ("control_rules", "rule_id) WHERE (is_active"),
    ];
    let db = world(&server);
    db.psql(&format!(
        "CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
         SELECT fn_meter_consumption('EU', '{ANN}', 'benchmark_runs', 50, NULL, 'EU');
         INSERT INTO resource_types (resource_type_code, default_unit_code) VALUES ('Benchmark_Runs', 'count');
         INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
         VALUES ('{ANN}', 'Benchmark_Runs', 'cumulative', 0)"
    ));
    let before = both_tell(&mut db.connect());
    for (table, columns) in indexes {
        // Indexes are tried in the order of their numbers, and the user's has to be the first.
        let mut session = changed(
            &db,
            &format!(
                "CREATE INDEX users ON {table} ({columns});
                 SELECT format('REINDEX INDEX CONCURRENTLY %s', indexrelid::regclass) FROM pg_index
                 WHERE indrelid = '{table}'::regclass AND indexrelid <> 'users'::regclass \\gexec"
            ),
        );
        assert_eq!(both_tell(&mut session), before, "{table} ({columns})");
        db.psql("DROP INDEX users");
    }
    counters::assert_exact(&mut db.connect());
}

#[test]
fn a_unique_index_that_compares_otherwise_decides_the_same_both_ways() {
    let server = server();
    let db = world(&server);
    let mut session = changed(
        &db,
        &format!(
            "CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
             CREATE UNIQUE INDEX users ON consumption_ledger (account_id, idempotency_key COLLATE ci);
             SELECT fn_meter_consumption('NOT ok!', '{ANN}', 'benchmark_runs', 1)"
        ),
    );
    both_tell(&mut session);
}

#[test]
fn a_publication_that_refuses_updates_refuses_ours() {
    let server = server();
    for table in ["usage_live", "admission_gates"] {
        let db = world(&server);
        let mut session = changed(
            &db,
            &format!(
                "ALTER TABLE {table} REPLICA IDENTITY NOTHING;
                 CREATE PUBLICATION everything FOR ALL TABLES"
            ),
        );
        let calls = if table == "usage_live" {
            vec![CALLS[3], CALLS[4]]
        } else {
            vec![CALLS[5], CALLS[6]]
        };
        for call in calls {
            for is_direct in [true, false] {
                let answer = told(&mut session, call, is_direct);
                assert!(
                    answer.starts_with("55000 cannot update table"),
                    "{answer} by {call}"
                );
            }
        }
    }
}

#[test]
fn a_column_of_another_collation_or_length_reads_the_same_both_ways() {
    let server = server();
    let changes = [
        "ALTER TABLE accounts ALTER COLUMN status TYPE varchar(99)",
        "ALTER TABLE accounts ALTER COLUMN time_zone TYPE text",
        "ALTER TABLE entitlements ALTER COLUMN resource_type_code TYPE varchar(64) COLLATE \"C\"",
        "ALTER TABLE usage_live ALTER COLUMN resource_scope TYPE text COLLATE \"C\"",
        "ALTER TABLE usage_live ALTER COLUMN total TYPE numeric(60, 20)",
        "ALTER TABLE usage_history ALTER COLUMN resource_type_code TYPE text",
        "ALTER TABLE entitlements ALTER COLUMN quantity_allowed TYPE numeric(24, 6)",
        "ALTER TABLE accounts ALTER COLUMN display_name DROP NOT NULL",
    ];
    let db = world(&server);
    let before = both_tell(&mut db.connect());
    for change in changes {
        let words: Vec<&str> = change.split(' ').collect();
        let mut session = changed(
            &db,
            &format!(
                "SELECT probe.free('{}', '{}'); {change}; SELECT fn_mec_bootstrap()",
                words[2], words[5]
            ),
        );
        assert_eq!(both_tell(&mut session), before, "{change}");
    }
}
