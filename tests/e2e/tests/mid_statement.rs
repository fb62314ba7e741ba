//! A statement may call a function that changes the catalogue or an account between two of its rows. Either the
//! change is refused, or the following rows use it: no event is recorded with outdated values.

use std::io::Write;

use mec_e2e::counters::assert_exact;
use mec_e2e::{Database, fresh_database, sqlstate, value_of};
use postgres::Client;

/// The changes that the function makes. The account and the resource type of the events are not used yet.
const CHANGES: &[&str] = &[
    "UPDATE units SET base_factor = 1000 WHERE unit_code = 'dozen'",
    "UPDATE units SET unit_category = 'other' WHERE unit_code = 'dozen'",
    "UPDATE units SET unit_code = 'twelve' WHERE unit_code = 'dozen'",
    "DELETE FROM resource_type_allowed_units WHERE resource_type_code = 'eggs'",
    "UPDATE resource_type_allowed_units SET per_default = 1000 WHERE resource_type_code = 'eggs'",
    "UPDATE resource_type_allowed_units SET unit_code = 'score' WHERE resource_type_code = 'eggs'",
    "UPDATE resource_types SET default_unit_code = 'score' WHERE resource_type_code = 'eggs'",
    "UPDATE resource_types SET resource_type_code = 'ham' WHERE resource_type_code = 'eggs'",
    "UPDATE resource_types SET namespace_id = 'elsewhere' WHERE resource_type_code = 'eggs'",
    "DELETE FROM resource_types WHERE resource_type_code = 'eggs'",
    "DELETE FROM accounts WHERE external_id = 'new'",
    "UPDATE accounts SET namespace_id = 'elsewhere' WHERE external_id = 'new'",
    "UPDATE accounts SET parent_account_id = fn_get_account_id('root') WHERE external_id = 'new'",
];

/// The ways of recording events. The first row is looked up and skipped; `meddle` makes the change at the second.
const WAYS: &[(&str, &str)] = &[
    (
        "a row that ON CONFLICT skips",
        "INSERT INTO consumption_ledger (event_id, idempotency_key, account_id, resource_type_code, quantity, unit_code)
         SELECT CASE n WHEN 1 THEN 'eeeeeeee-0000-7000-8000-000000000001'::uuid ELSE gen_random_uuid() END,
                'k' || n, 'cccccccc-0000-7000-8000-000000000001', 'eggs', meddle(n), 'dozen'
         FROM generate_series(1, 3) n ON CONFLICT DO NOTHING",
    ),
    (
        "a row that a trigger skips",
        "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, unit_code)
         SELECT CASE n WHEN 1 THEN 'skip' ELSE 'k' || n END,
                'cccccccc-0000-7000-8000-000000000001', 'eggs', meddle(n), 'dozen'
         FROM generate_series(1, 3) n",
    ),
    (
        "metering",
        "SELECT fn_meter_consumption('k' || n, 'cccccccc-0000-7000-8000-000000000001', 'eggs', meddle(n), 'dozen')
         FROM generate_series(2, 3) n",
    ),
    (
        "a batch",
        "SELECT fn_meter_batch(jsonb_build_array(jsonb_build_object(
             'idempotency_key', 'k' || n, 'account_id', 'cccccccc-0000-7000-8000-000000000001',
             'resource_type', 'eggs', 'quantity', meddle(n), 'unit_code', 'dozen')))
         FROM generate_series(2, 3) n",
    ),
];

#[test]
fn what_changes_between_two_rows_of_a_statement_is_refused_or_heard() {
    let db = kitchen();
    for access in ["on", "off"] {
        let mut session = meddler(&db, access);
        for change in CHANGES {
            for (way, statement) in WAYS {
                let case = format!("{way}, direct access {access}: {change}");
                session.batch_execute("BEGIN").unwrap();
                look_up(&mut session);
                set_change(&mut session, change);
                let _ = session.batch_execute(&format!("SAVEPOINT s; {statement}"));
                assert_consistent(&mut session, &case);
            }
        }
    }
}

#[test]
fn what_changes_while_rows_are_copied_is_refused_or_heard() {
    let db = kitchen();
    for access in ["on", "off"] {
        let mut session = meddler(&db, access);
        for change in CHANGES {
            session.batch_execute("BEGIN").unwrap();
            look_up(&mut session);
            session.batch_execute("SAVEPOINT s").unwrap();
            set_change(&mut session, change);
            // The user's trigger makes the change at the row that it skips.
            let mut copy = session
                .copy_in(
                    "COPY consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, unit_code)
                     FROM stdin",
                )
                .unwrap();
            for key in ["skip", "meddle", "k2", "k3"] {
                writeln!(
                    copy,
                    "{key}\tcccccccc-0000-7000-8000-000000000001\teggs\t2\tdozen"
                )
                .unwrap();
            }
            let _ = copy.finish();
            assert_consistent(
                &mut session,
                &format!("COPY, direct access {access}: {change}"),
            );
        }
    }
}

#[test]
fn events_that_are_metered_in_the_middle_of_a_change_are_counted_by_what_it_makes() {
    let db = kitchen();
    db.psql(
        "CREATE FUNCTION meter() RETURNS numeric LANGUAGE plpgsql AS $$ BEGIN
             INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, unit_code)
             VALUES ('k1', 'cccccccc-0000-7000-8000-000000000001', 'eggs', 1, 'dozen');
             PERFORM fn_meter_consumption('k2', 'cccccccc-0000-7000-8000-000000000001', 'eggs', 1, 'dozen');
             IF current_setting('test.fails')::bool THEN RAISE EXCEPTION 'half-way'; END IF;
             RETURN 7; END $$",
    );
    let changes = [
        "UPDATE units SET base_factor = CASE unit_code WHEN 'dozen' THEN 40 ELSE meter() END
         WHERE unit_code IN ('dozen', 'score')",
        "UPDATE resource_type_allowed_units
         SET per_default = CASE unit_code WHEN 'dozen' THEN 40 ELSE meter() END
         WHERE unit_code IN ('dozen', 'score')",
        "WITH changed AS (UPDATE units SET base_factor = 40 WHERE unit_code = 'dozen' RETURNING 1)
         SELECT meter() FROM changed",
    ];
    for access in ["on", "off"] {
        for known_before in [true, false] {
            for fails in [true, false] {
                for change in changes {
                    let mut session = meddler(&db, access);
                    session.batch_execute("BEGIN").unwrap();
                    if known_before {
                        look_up(&mut session);
                    }
                    let run = format!("SET LOCAL test.fails = {fails}; SAVEPOINT s; {change}");
                    let outcome = session.batch_execute(&run);
                    let case = format!(
                        "direct access {access}, known {known_before}, fails {fails}: {change}"
                    );
                    assert_eq!(outcome.is_err(), fails, "{case}");
                    assert_consistent(&mut session, &case);
                }
            }
        }
    }
}

/// Statements on every table of the catalogue whose first row is changed when `peek` runs for the second, and
/// fails.
const FAILING: &[&str] = &[
    "INSERT INTO units (unit_code, base_factor) VALUES ('crate', 5), (peek(), 1)",
    "INSERT INTO resource_types (resource_type_code, default_unit_code) VALUES ('ham', 'count'), (peek(), 'count')",
    "INSERT INTO resource_type_allowed_units VALUES ('bread', 'dozen'), ('bread', peek())",
    "DELETE FROM resource_type_allowed_units WHERE resource_type_code = 'eggs' OR peek() = 'x'",
    "UPDATE resource_types SET is_inventory = CASE resource_type_code WHEN 'eggs' THEN true ELSE peek() = 'x' END
     WHERE resource_type_code IN ('eggs', 'bread')",
    "UPDATE window_types SET period_count = CASE window_type_code WHEN 'rolling_7d' THEN 1 ELSE peek()::int END
     WHERE window_type_code IN ('rolling_7d', 'rolling_30d')",
    "INSERT INTO control_rules (rule_name, resource_type_code, limit_kind_code, limit_action_code)
     VALUES ('lax', 'api_requests', 'cumulative', 'warn'), (peek(), 'api_requests', 'cumulative', 'warn')",
    "UPDATE control_rules SET limit_action_code = CASE rule_name WHEN 'strict' THEN 'overage' ELSE peek() END
     WHERE rule_name IN ('strict', 'other')",
    "DELETE FROM control_rules WHERE rule_name = 'strict' OR (rule_name = 'other' AND peek() = 'x')",
    "INSERT INTO control_rule_conditions (rule_id, condition_key, condition_value)
     SELECT rule_id, CASE rule_name WHEN 'strict' THEN 'never' ELSE peek() END, 'x'
     FROM control_rules WHERE rule_name IN ('strict', 'other') ORDER BY rule_name DESC",
];

#[test]
fn what_a_session_reads_in_the_middle_of_a_statement_that_fails_it_forgets() {
    let db = kitchen();
    db.psql(
        "INSERT INTO control_rules (rule_name, resource_type_code, limit_kind_code, limit_action_code, grace_quantity)
         VALUES ('strict', 'api_requests', 'cumulative', 'grace', 1), ('other', 'bread', 'cumulative', 'block', NULL);
         INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, window_type_code)
         VALUES (fn_get_account_id('root'), 'api_requests', 'cumulative', 1, 'rolling_7d');
         CREATE FUNCTION answers() RETURNS text LANGUAGE plpgsql AS $$
         DECLARE
             question text;
             answer text;
             answers text = '';
         BEGIN
             FOREACH question IN ARRAY ARRAY[
                 'SELECT decision || reason FROM fn_consume(''q'', fn_get_account_id(''root''), ''api_requests'')',
                 'SELECT fn_get_window_boundaries(''rolling_7d'', now(), ''2026-03-01Z'')::text',
                 'SELECT fn_meter_consumption(''q1'', fn_get_account_id(''new''), ''eggs'', 1, ''dozen'') IS NULL',
                 'SELECT fn_meter_consumption(''q2'', fn_get_account_id(''new''), ''eggs'', -1) IS NULL',
                 'SELECT fn_meter_consumption(''q3'', fn_get_account_id(''new''), ''ham'', 1) IS NULL',
                 'SELECT fn_meter_consumption(''q4'', fn_get_account_id(''new''), ''bread'', 1, ''dozen'') IS NULL'] LOOP
                 BEGIN
                     EXECUTE question INTO answer;
                     RAISE EXCEPTION USING ERRCODE = 'T0000';
                 EXCEPTION WHEN SQLSTATE 'T0000' THEN NULL;
                           WHEN OTHERS THEN answer = SQLERRM;
                 END;
                 answers = answers || E'\\n' || answer;
             END LOOP;
             RETURN answers;
         END $$;
         CREATE FUNCTION peek() RETURNS text LANGUAGE plpgsql AS $$ BEGIN
             RAISE EXCEPTION USING MESSAGE = answers(), ERRCODE = 'T0001'; END $$",
    );
    let mut other = db.connect();
    let mut told = 0;
    for access in ["on", "off"] {
        for change in FAILING {
            let mut session = meddler(&db, access);
            let before = value_of(&mut session, "SELECT answers()").unwrap();
            let failure = session.batch_execute(change).unwrap_err();
            let failure = failure.as_db_error().unwrap();
            assert_eq!(failure.code().code(), "T0001", "{failure} {change}");
            told += usize::from(failure.message() != before);
            let after = value_of(&mut session, "SELECT answers()").unwrap();
            assert_eq!(after, before, "direct access {access}: {change}");
            assert_eq!(after, value_of(&mut other, "SELECT answers()").unwrap());
        }
    }
    assert!(
        told >= FAILING.len(),
        "only {told} changes were seen half-way"
    );
}

#[test]
fn bindings_that_a_role_meets_in_the_middle_of_a_statement_that_fails_are_forgotten() {
    let db = fresh_database();
    let [bound, free, other] =
        ["bound", "free", "other"].map(|name| format!("half_{name}_{}", db.name));
    db.psql(&format!(
        "CREATE ROLE {bound} IN ROLE mec_reader; CREATE ROLE {free} IN ROLE mec_reader; CREATE ROLE {other};
         INSERT INTO accounts (namespace_id, account_type_code, display_name)
         VALUES ('acme', 'user', 'A'), ('globex', 'user', 'G');
         INSERT INTO namespace_roles VALUES ('{bound}', 'acme'), ('{other}', 'globex');
         CREATE FUNCTION seen_by(role text) RETURNS bigint LANGUAGE plpgsql AS $$
         DECLARE seen bigint;
         BEGIN
             PERFORM set_config('role', role, true);
             SELECT count(*) INTO seen FROM accounts;
             PERFORM set_config('role', 'none', true);
             RETURN seen;
         END $$;
         CREATE FUNCTION peek(role text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN
             RAISE EXCEPTION USING MESSAGE = seen_by(role), ERRCODE = 'T0001'; END $$"
    ));
    for (change, role, half_way, seen) in [
        (format!("INSERT INTO namespace_roles VALUES ('{free}', 'acme'), ('{free}', peek('{free}'))"), &free, "1", 2),
        (
            format!(
                "DELETE FROM namespace_roles WHERE role_name = '{bound}'::regrole
                 OR role_name = '{other}'::regrole AND peek('{bound}') = 'x'"
            ),
            &bound,
            // A role that has lost its row and not yet its mark sees nothing.
            "0",
            1,
        ),
        (
            format!(
                "UPDATE namespace_roles
                 SET namespace_id = CASE role_name WHEN '{bound}'::regrole THEN 'none' ELSE peek('{bound}') END"
            ),
            &bound,
            "0",
            1,
        ),
    ] {
        let mut session = db.connect();
        let failure = session.batch_execute(&change).unwrap_err();
        let failure = failure.as_db_error().unwrap();
        assert_eq!((failure.code().code(), failure.message()), ("T0001", half_way), "{change}");
        let count = format!("SELECT seen_by('{role}')");
        assert_eq!(session.query_one(&count, &[]).unwrap().get::<_, i64>(0), seen, "{change}");
    }
}

/// One more event is metered; then all events have the factors of the catalogue, their accounts and resource
/// types exist and are of their namespace, and counters agree. Everything is undone.
fn assert_consistent(session: &mut Client, case: &str) {
    let refused = session.batch_execute("RELEASE s").is_err();
    if refused {
        session.batch_execute("ROLLBACK TO s").unwrap();
    }
    set_change(session, "SELECT 1");
    // The error of a change that removed a needed row.
    let metered = session.batch_execute(
        "SAVEPOINT t;
         SELECT fn_meter_consumption('last', 'cccccccc-0000-7000-8000-000000000001', 'eggs', 1, 'dozen')",
    );
    if metered.is_err() {
        session.batch_execute("ROLLBACK TO t").unwrap();
    }
    let row = session
        .query_one(
            "SELECT count(*) FILTER (WHERE a.account_id IS NULL OR r.resource_type_code IS NULL
                                        OR u.unit_code IS NULL OR a.namespace_id <> e.namespace_id
                                        OR r.namespace_id NOT IN ('default', e.namespace_id)),
                    count(*) FILTER (WHERE e.base_quantity <>
                                           e.quantity * coalesce(n.per_default * d.base_factor, u.base_factor)),
                    count(*) FILTER (WHERE e.owner_account_id <> coalesce(a.parent_account_id, a.account_id))
             FROM consumption_ledger e
             LEFT JOIN accounts a USING (account_id)
             LEFT JOIN resource_types r USING (resource_type_code)
             LEFT JOIN units u USING (unit_code)
             LEFT JOIN units d ON d.unit_code = r.default_unit_code
             LEFT JOIN resource_type_allowed_units n
                    ON n.resource_type_code = e.resource_type_code AND n.unit_code = e.unit_code",
            &[],
        )
        .unwrap();
    let found: [i64; 3] = [0, 1, 2].map(|n| row.get(n));
    assert_eq!(found, [0; 3], "[lost references, factors, places] {case}");
    assert_exact(session);
    session.batch_execute("ROLLBACK").unwrap();
}

/// Makes the session look up the account and the resource type as metering does, without using them.
fn look_up(session: &mut Client) {
    let refused = session.batch_execute(
        "SAVEPOINT known;
         SELECT fn_meter_consumption('k', 'cccccccc-0000-7000-8000-000000000001', 'eggs', -1, 'dozen')",
    );
    assert_eq!(sqlstate(refused), "23514");
    session.batch_execute("ROLLBACK TO known").unwrap();
}

fn set_change(session: &mut Client, change: &str) {
    session
        .execute("SELECT set_config('test.change', $1, true)", &[&change])
        .unwrap();
}

fn meddler(db: &Database<'_>, access: &str) -> Client {
    let mut session = db.connect();
    session
        .batch_execute(&format!("LOAD 'mec'; SET mec.direct_access = {access}"))
        .unwrap();
    session
}

/// An account and a resource type that nothing uses, and a function that changes them at its second call.
fn kitchen() -> Database<'static> {
    let db = fresh_database();
    db.psql(
        "INSERT INTO accounts (account_id, account_type_code, display_name, external_id)
         VALUES ('cccccccc-0000-7000-8000-000000000001', 'user', 'New', 'new'),
                ('cccccccc-0000-7000-8000-000000000002', 'organization', 'Root', 'root');
         INSERT INTO units (unit_code, unit_category, base_factor)
         VALUES ('dozen', 'discrete', 12), ('score', 'discrete', 20);
         INSERT INTO resource_types (resource_type_code, default_unit_code) VALUES ('eggs', 'count'), ('bread', 'count');
         INSERT INTO resource_type_allowed_units (resource_type_code, unit_code) VALUES ('eggs', 'dozen'), ('bread', 'score');
         INSERT INTO consumption_ledger (event_id, idempotency_key, account_id, resource_type_code, quantity)
         VALUES ('eeeeeeee-0000-7000-8000-000000000001', 'taken', fn_get_account_id('root'), 'api_requests', 1);
         CREATE FUNCTION meddle(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN
             IF n = 2 THEN EXECUTE current_setting('test.change'); END IF;
             RETURN n; END $$;
         CREATE FUNCTION skip() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
             IF NEW.idempotency_key = 'meddle' THEN EXECUTE current_setting('test.change'); END IF;
             IF NEW.idempotency_key IN ('skip', 'meddle') THEN RETURN NULL; END IF;
             RETURN NEW; END $$;
         CREATE TRIGGER users_skip BEFORE INSERT ON consumption_ledger FOR EACH ROW
             WHEN (NEW.idempotency_key IN ('skip', 'meddle')) EXECUTE FUNCTION skip()",
    );
    db
}
