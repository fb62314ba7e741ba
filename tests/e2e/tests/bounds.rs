//! Work and memory are bounded for every input: large arguments, and many calls in one transaction.

use std::time::{Duration, Instant};

use mec_e2e::{Server, counters, fresh_database, organization, sqlstate, user, value_of};
use postgres::{Client, error::SqlState};
use uuid::Uuid;

/// The timeout of a statement with a large argument, and the time within which it must have ended. A loop that
/// ignores the timeout takes minutes.
const TIMEOUT: &str = "300ms";
const LATEST: Duration = Duration::from_secs(15);

/// The number of additional buffers that a call may read late in a transaction.
const A_FEW: i64 = 24;

/// The number of times that a transaction changes the same counters.
const MANY: i32 = 2_000;

/// Large values by type; they are made before the clock runs.
const LARGE: &str = "
    CREATE TABLE large AS
    SELECT 'jsonb' AS type, name, value, NULL::text AS text, NULL::numeric AS number, NULL::bytea AS bytes
    FROM (VALUES
        ('fine numbers', ('{\"a\":[' || repeat('1e-16383,', 500000) || '1]}')::jsonb),
        ('huge numbers', ('{\"a\":[' || repeat('1e131071,', 20000) || '1]}')::jsonb),
        ('numbers in an event', ('[{\"quantity\":1e-16383, \"details\":{\"a\":[' || repeat('1e-16383,', 300000) || '1]}}]')::jsonb),
        ('a deep value', ('{\"a\":' || repeat('[', 900) || repeat(']', 900) || '}')::jsonb),
        ('a deep event', ('[' || repeat('[', 900) || repeat(']', 900) || ']')::jsonb),
        ('empty objects', (SELECT jsonb_agg('{}'::jsonb) FROM generate_series(1, 500000))),
        ('as many as are taken', (SELECT jsonb_agg('{}'::jsonb) FROM generate_series(1, 100000))),
        ('many keys', (SELECT jsonb_object_agg(n::text, n) FROM generate_series(1, 200000) n)),
        ('nulls', ('{\"a\":[' || repeat('null,', 100000) || 'null]}')::jsonb),
        ('a long text', jsonb_build_object('a', repeat('x', 50000000)))) v (name, value)
    UNION ALL VALUES
        ('text', 'a long text', NULL::jsonb, repeat('x', 50000000), NULL::numeric, NULL::bytea),
        ('numeric', 'a huge number', NULL, NULL, 1e131071, NULL),
        ('numeric', 'a fine number', NULL, NULL, 1e-16383, NULL),
        ('numeric', 'a long number', NULL, NULL, ('1' || repeat('7', 100000))::numeric, NULL),
        ('bytea', 'many entries', NULL, NULL, NULL, decode(repeat('00', 24 * 3000000), 'hex'))";

/// Values for the other arguments.
fn ordinary(name: &str, kind: &str, account: Uuid) -> String {
    match (name, kind) {
        ("p_window_type_code", _) => "'calendar_month'".into(),
        ("p_time_zone", _) => "'UTC'".into(),
        ("p_by", _) => "'scope'".into(),
        ("p_from" | "p_window_start", _) => "timestamptz '1970-01-01 UTC'".into(),
        ("p_before", _) => "now() - interval '100 days'".into(),
        ("p_entries", _) => "''".into(),
        (_, "uuid") => format!("'{account}'"),
        (_, "jsonb") => "'[]'".into(),
        (_, "interval") => "interval '1 day'".into(),
        (_, "timestamp with time zone") => "now()".into(),
        (_, "numeric" | "integer" | "bigint") => "1".into(),
        (_, "boolean") => "true".into(),
        (_, "bytea") => "''".into(),
        _ => "'benchmark_runs'".into(),
    }
}

struct Argument {
    name: String,
    kind: String,
    may_be_left_out: bool,
}

/// Every function that a caller can call, by the catalogue, with its arguments.
fn functions(session: &mut Client) -> Vec<(String, Vec<Argument>)> {
    let query = "
        SELECT p.proname::text,
               coalesce(array_agg(a.name ORDER BY a.number), '{}'),
               coalesce(array_agg(format_type(a.type, NULL) ORDER BY a.number), '{}'),
               p.pronargdefaults::int
        FROM pg_proc p
        CROSS JOIN LATERAL (
            SELECT number, coalesce(p.proargnames[number], '') AS name, p.proargtypes[number - 1] AS type
            FROM generate_series(1, p.pronargs::int) number) a
        WHERE p.pronamespace = 'public'::regnamespace AND p.proname LIKE 'fn\\_%' AND p.prokind = 'f'
        GROUP BY p.oid, p.proname, p.pronargdefaults ORDER BY 1";
    let rows = session.query(query, &[]).unwrap();
    let function = |row: &postgres::Row| {
        let (names, kinds): (Vec<String>, Vec<String>) = (row.get(1), row.get(2));
        let required = names.len() - usize::try_from(row.get::<_, i32>(3)).unwrap();
        let arguments = std::iter::zip(names, kinds).enumerate();
        let arguments = arguments.map(|(number, (name, kind))| Argument {
            name,
            kind,
            may_be_left_out: number >= required,
        });
        (row.get(0), arguments.collect())
    };
    rows.iter().map(function).collect()
}

/// The large values for a type, as SQL.
fn large(session: &mut Client, kind: &str) -> Vec<String> {
    let (stored, column) = match kind {
        "jsonb" => ("jsonb", "value"),
        "character varying" | "text" => ("text", "text"),
        "numeric" => ("numeric", "number"),
        "bytea" => ("bytea", "bytes"),
        "integer" => return vec!["2147483647".into(), "(-2147483648)".into()],
        "bigint" => return vec!["9223372036854775807".into()],
        "interval" => {
            return vec![
                "interval '1 microsecond'".into(),
                "interval '178000000 years'".into(),
            ];
        }
        _ => return vec![],
    };
    let names = session
        .query("SELECT name FROM large WHERE type = $1", &[&stored])
        .unwrap();
    let names = names.iter().map(|row| row.get::<_, String>(0));
    names
        .map(|name| {
            format!("(SELECT {column} FROM large WHERE type = '{stored}' AND name = '{name}')")
        })
        .collect()
}

#[test]
fn whatever_is_sent_to_any_function_ends_in_time_and_ends_no_server() {
    let server = Server::start(&[]);
    let db = server.fresh_database();
    let mut session = db.connect();
    let account = user(&mut session, "acme");
    session.batch_execute(LARGE).unwrap();
    let started = value_of(&mut session, "SELECT pg_postmaster_start_time()").unwrap();
    let (mut calls, mut wrong) = (0, vec![]);
    for (function, arguments) in functions(&mut session) {
        for tested in &arguments {
            for value in large(&mut session, &tested.kind) {
                let given = arguments.iter().filter_map(|one| {
                    let value = if one.name == tested.name {
                        value.clone()
                    } else if one.may_be_left_out {
                        return None;
                    } else {
                        ordinary(&one.name, &one.kind, account)
                    };
                    Some(format!("{} => {value}", one.name))
                });
                let given: Vec<String> = given.collect();
                let call = format!("SELECT count(*) FROM {function}({})", given.join(", "));
                calls += 1;
                if let Some(what) = outcome(&mut session, &call) {
                    wrong.push(format!("{call}: {what}"));
                }
            }
        }
    }
    assert!(calls > 100, "{calls}");
    assert!(wrong.is_empty(), "{wrong:#?}");
    let still = value_of(&mut session, "SELECT pg_postmaster_start_time()").unwrap();
    assert_eq!(still, started);
}

/// Returns the fault of a call's end, if there is one.
fn outcome(session: &mut Client, call: &str) -> Option<String> {
    let bounded = format!("BEGIN; SET LOCAL statement_timeout = '{TIMEOUT}'");
    session.batch_execute(&bounded).unwrap();
    let began = Instant::now();
    let result = session.batch_execute(call);
    let took = began.elapsed();
    session.batch_execute("ROLLBACK").unwrap();
    let state = result
        .as_ref()
        .err()
        .and_then(|error| error.code().cloned());
    let is_clear = match (&result, &state) {
        (Ok(()), _) => true,
        (Err(_), Some(state)) => {
            *state == SqlState::QUERY_CANCELED
                || state.code().starts_with("22")
                || state.code().starts_with("23")
                || ["55000", "42501", "25006"].contains(&state.code())
        }
        (Err(_), None) => false,
    };
    if took > LATEST {
        return Some(format!("took {took:?}"));
    }
    (!is_clear).then(|| format!("{result:?}"))
}

#[test]
fn a_large_argument_is_refused_by_name_limit_and_size() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = user(&mut session, "acme");
    for (call, message) in [
        (
            "fn_meter_batch((SELECT jsonb_agg('{}'::jsonb) FROM generate_series(1, 100001)))",
            "p_events has 100001 elements, more than 100000",
        ),
        (
            "fn_check_many('{account}', (SELECT jsonb_agg('{}'::jsonb) FROM generate_series(1, 10001)))",
            "p_requests has 10001 elements, more than 10000",
        ),
        (
            "fn_check_entitlement('{account}', 'benchmark_runs', p_context => jsonb_build_object('a', repeat('x', 600000)))",
            "p_context has 600013 bytes, more than 524288",
        ),
        (
            "fn_meter_consumption('k', '{account}', 'benchmark_runs', 1, p_details => jsonb_build_object('a', repeat('x', 600000)))",
            "p_details has 600013 bytes, more than 524288",
        ),
        (
            "fn_check_entitlement('{account}', 'benchmark_runs', p_context => ('{\"a\":' || repeat('[', 127) || repeat(']', 127) || '}')::jsonb)",
            "p_context nests deeper than 127 levels",
        ),
    ] {
        let call = call.replace("{account}", &account.to_string());
        let error = session
            .batch_execute(&format!("SELECT * FROM {call}"))
            .unwrap_err();
        let report = error.as_db_error().unwrap();
        assert_eq!((report.code().code(), report.message()), ("22023", message));
    }
}

#[test]
fn an_event_that_is_too_deep_or_large_is_rejected_alone() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = user(&mut session, "acme");
    let event = |key: &str, more: &str| {
        format!(
            "jsonb_build_object('idempotency_key', '{key}', 'account_id', '{account}',
                                'resource_type', 'benchmark_runs', 'quantity', 1) || {more}"
        )
    };
    let batch = format!(
        "SELECT idempotency_key || ': ' || status || coalesce(' ' || error, '')
         FROM fn_meter_batch(jsonb_build_array({}, {}, {}, {}))",
        event("first", "'{}'"),
        event(
            "deep",
            "jsonb_build_object('details', (repeat('[', 200) || repeat(']', 200))::jsonb)"
        ),
        event(
            "large",
            "jsonb_build_object('details', jsonb_build_object('a', repeat('x', 600000)))"
        ),
        event("last", "'{}'"),
    );
    let rows = session.query(&batch, &[]).unwrap();
    let lines: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    assert_eq!(lines[0], "first: recorded");
    assert_eq!(
        lines[1],
        "deep: rejected event nests deeper than 127 levels"
    );
    assert!(
        lines[2].starts_with("large: rejected event has 600"),
        "{}",
        lines[2]
    );
    assert_eq!(lines[3], "last: recorded");
}

#[test]
fn numbers_of_any_size_compare_as_their_values() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = user(&mut session, "acme");
    let grant = "
        INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, unit_code)
        VALUES ($1, 'benchmark_runs', 'cumulative', 5, 'count')";
    session.execute(grant, &[&account]).unwrap();
    for (operator, value, number, decision) in [
        ("eq", "1e-16383", "1e-16383", "allow"),
        ("lt", "1e-16000", "1e-16383", "allow"),
        ("gt", "0", "1e-16383", "allow"),
        ("eq", "0", "1e-16383", "deny"),
        ("eq", "1e400", "1e400", "deny"),
        ("ne", "7", "1e131071", "allow"),
        ("in", "1,2,7.50", "7.5", "allow"),
    ] {
        let condition = format!(
            "DELETE FROM entitlement_conditions;
             INSERT INTO entitlement_conditions SELECT entitlement_id, 'a', '{value}', '{operator}' FROM entitlements"
        );
        session.batch_execute(&condition).unwrap();
        let check = format!(
            "SELECT decision FROM fn_check_entitlement('{account}', 'benchmark_runs', p_context => '{{\"a\": [{number}]}}')"
        );
        assert_eq!(
            value_of(&mut session, &check).unwrap(),
            decision,
            "{operator} {value} {number}"
        );
    }
}

#[test]
fn a_session_without_memory_ends_alone() {
    let server = Server::start(&[]);
    let db = server.fresh_database();
    let (mut session, mut other) = (db.connect(), db.connect());
    let account = user(&mut session, "acme");
    let series = format!(
        "SELECT count(*) FROM fn_usage_series('{account}', 'benchmark_runs', NULL,
             now() - interval '700 days', now(), interval '1 minute')"
    );
    // Makes plans and caches before memory is short.
    session.batch_execute(&series.replace("700", "1")).unwrap();
    limit_memory(&mut session, &mut other, 4_000);
    let error = session.batch_execute(&series).unwrap_err();
    assert_eq!(error.code(), Some(&SqlState::OUT_OF_MEMORY), "{error:?}");
    assert_eq!(value_of(&mut other, "SELECT 1").unwrap(), "1");
}

#[test]
fn memory_that_ends_anywhere_in_a_call_ends_no_other_session() {
    let server = Server::start(&[]);
    let db = server.fresh_database();
    let mut other = db.connect();
    let account = user(&mut other, "acme");
    let checks = format!(
        "SELECT count(*) FROM fn_check_many('{account}', (
             SELECT jsonb_agg(jsonb_build_object('resource_type', 'benchmark_runs', 'context', jsonb_build_object('a', n)))
             FROM generate_series(1, 3000) n))"
    );
    let mut failures = 0;
    for kilobytes in (3_000..10_000).step_by(250) {
        let mut session = db.connect();
        session.batch_execute(&checks.replace("3000", "1")).unwrap();
        limit_memory(&mut session, &mut other, kilobytes);
        if let Err(error) = session.batch_execute(&checks) {
            // FATAL ends the session, and its client may find the connection closed. A crash would end the other
            // session too.
            let is_out_of_memory = error.code() == Some(&SqlState::OUT_OF_MEMORY);
            assert!(
                is_out_of_memory || session.is_closed(),
                "{kilobytes} kB: {error:?}"
            );
            failures += 1;
        }
        assert_eq!(value_of(&mut other, "SELECT 1").unwrap(), "1");
    }
    assert!(failures > 1, "{failures} calls without memory");
}

/// Limits a session to the memory that it has and `more` kilobytes.
fn limit_memory(session: &mut Client, other: &mut Client, more: u64) {
    let pid = value_of(session, "SELECT pg_backend_pid()").unwrap();
    let size = "SELECT (regexp_match(pg_read_file('/proc/self/status'), 'VmSize:\\s+(\\d+)'))[1]";
    let kilobytes: u64 = value_of(session, size).unwrap().parse().unwrap();
    // Runs as the server's user, which may lower a limit of its own processes. The program reads no row, so none is
    // sent.
    let limit = format!(
        "COPY (SELECT WHERE false) TO PROGRAM 'prlimit --pid {pid} --as={}'",
        (kilobytes + more) * 1_024
    );
    other.batch_execute(&limit).unwrap();
}

/// Calls that are repeated in one transaction, each time with another number.
const CALLS: [&str; 5] = [
    "SELECT fn_meter_consumption('meter {n}', '{account}', 'benchmark_runs', 1)",
    "SELECT fn_meter_consumption('at {n}', '{account}', 'benchmark_runs', 1, p_resource_scope => 'eu', p_occurred_at => now() - {n} * interval '1 minute')",
    "SELECT decision FROM fn_consume('consume {n}', '{account}', 'benchmark_runs', 1)",
    "SELECT fn_correct_consumption('correct {n}', (SELECT event_id FROM consumption_ledger WHERE account_id = '{account}' AND idempotency_key = 'before {n}'), 2)",
    "SELECT insert_one('insert {n}', '{account}')",
];

#[test]
fn a_call_late_in_a_transaction_reads_as_much_as_an_early_one() {
    let mut wrong = vec![];
    for isolation in ["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"] {
        let db = fresh_database();
        let mut session = db.connect();
        let company = organization(&mut session, "company");
        let account = user(&mut session, "acme");
        let prepare = format!(
            "UPDATE accounts SET parent_account_id = '{company}' WHERE account_id = '{account}';
             INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, unit_code, window_type_code)
             VALUES ('{account}', 'benchmark_runs', 'cumulative', 1e9, 'count', 'calendar_month');
             INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity)
             SELECT 'before ' || n, '{account}', 'benchmark_runs', 1 FROM generate_series(1, {MANY} + 200) n;
             -- EXPLAIN counts what triggers read for a function, not for a plain INSERT.
             CREATE FUNCTION insert_one(text, uuid) RETURNS void LANGUAGE plpgsql AS $$
             BEGIN
                 INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity)
                 VALUES ($1, $2, 'benchmark_runs', 1);
             END $$;
             ANALYZE; SET default_transaction_isolation = '{isolation}'"
        );
        session.batch_execute(&prepare).unwrap();
        for call in CALLS {
            let call = call.replace("{account}", &account.to_string());
            session.batch_execute("BEGIN").unwrap();
            let early = run(&mut session, &call, 1..100);
            run(&mut session, &call, 100..MANY);
            let late = run(&mut session, &call, MANY..MANY + 100);
            session.batch_execute("COMMIT").unwrap();
            println!("{isolation}: {early} then {late} buffers: {call}");
            if late > early + A_FEW {
                wrong.push(format!("{isolation}: {early} then {late} buffers: {call}"));
            }
        }
        counters::assert_exact(&mut session);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Runs a call for each number; returns the largest number of buffers that the cheaper half of the last 50 calls
/// read. Occasionally a call moves entries to the history or begins a page.
fn run(session: &mut Client, call: &str, numbers: std::ops::Range<i32>) -> i64 {
    let measured_from = numbers.end - 50;
    let mut buffers = vec![];
    for number in numbers {
        let call = call.replace("{n}", &number.to_string());
        if number < measured_from {
            session.batch_execute(&call).unwrap();
        } else {
            let explain = format!("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {call}");
            let plan: serde_json::Value = session.query_one(&explain, &[]).unwrap().get(0);
            let count = |what: &str| plan[0]["Plan"][what].as_i64().unwrap();
            buffers.push(count("Shared Hit Blocks") + count("Shared Read Blocks"));
        }
    }
    buffers.sort_unstable();
    buffers[buffers.len() / 2]
}

#[test]
fn a_long_transaction_burdens_the_checks_of_others_little() {
    let db = fresh_database();
    let (mut writer, mut other) = (db.connect(), db.connect());
    let account = user(&mut writer, "acme");
    let load = format!(
        "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, occurred_at)
         SELECT 'before ' || n, '{account}', 'benchmark_runs', 1, now() - n * interval '1 second'
         FROM generate_series(1, 30) n"
    );
    writer.batch_execute(&load).unwrap();
    let read = format!("SELECT fn_get_usage('{account}', 'benchmark_runs')");
    let before = run(&mut other, &read, 0..60);
    let meter = format!(
        "BEGIN;
         SELECT count(fn_meter_consumption('in flight ' || n, '{account}', 'benchmark_runs', 1))
         FROM generate_series(1, 3000) n"
    );
    writer.batch_execute(&meter).unwrap();
    let meanwhile = run(&mut other, &read, 0..60);
    // Each version with thirty entries takes a tenth of a page.
    assert!(
        meanwhile < before + 100,
        "{before} then {meanwhile} buffers"
    );
    writer.batch_execute("COMMIT").unwrap();
    counters::assert_exact(&mut writer);
}

#[test]
fn reads_inside_a_transaction_that_counts_and_rolls_back_are_exact() {
    let server = Server::start(&["max_prepared_transactions=2"]);
    let db = server.fresh_database();
    let mut session = db.connect();
    let company = organization(&mut session, "company");
    let account = user(&mut session, "acme");
    let adopt = "UPDATE accounts SET parent_account_id = $1 WHERE account_id = $2";
    session.execute(adopt, &[&company, &account]).unwrap();
    let mut committed = 0;
    for round in 0..12 {
        let mut random = fastrand::Rng::with_seed(round);
        let isolation = ["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"][round as usize % 3];
        session
            .batch_execute(&format!("BEGIN ISOLATION LEVEL {isolation}"))
            .unwrap();
        // The number of events now and at each savepoint.
        let mut levels: Vec<i64> = vec![committed];
        for step in 0..400 {
            let top = levels.len() - 1;
            match random.u32(0..20) {
                0 if top < 6 => {
                    session.batch_execute(&format!("SAVEPOINT s{top}")).unwrap();
                    levels.push(levels[top]);
                }
                1 if top > 0 => {
                    session
                        .batch_execute(&format!("ROLLBACK TO s{0}", top - 1))
                        .unwrap();
                    levels[top] = levels[top - 1];
                }
                2 if top > 0 => {
                    session
                        .batch_execute(&format!("RELEASE s{0}", top - 1))
                        .unwrap();
                    levels[top - 1] = levels[top];
                    levels.pop();
                }
                3 => {
                    for asked in [account, company] {
                        let query =
                            format!("SELECT fn_get_usage('{asked}', 'benchmark_runs')::bigint");
                        let used: i64 = value_of(&mut session, &query).unwrap().parse().unwrap();
                        assert_eq!(used, levels[top], "round {round} step {step}");
                    }
                }
                number => {
                    let at = if number % 2 == 0 {
                        "now()".to_owned()
                    } else {
                        format!("now() - {step} * interval '7 minutes'")
                    };
                    let key = format!("{round} {step}");
                    let meter = format!(
                        "SELECT fn_meter_consumption('{key}', '{account}', 'benchmark_runs', 1, p_occurred_at => {at})"
                    );
                    session.batch_execute(&meter).unwrap();
                    levels[top] += 1;
                }
            }
        }
        let now = levels[levels.len() - 1];
        match round % 4 {
            0 => session.batch_execute("ROLLBACK").unwrap(),
            1 => {
                session.batch_execute("PREPARE TRANSACTION 'p'").unwrap();
                let query = format!("SELECT fn_get_usage('{account}', 'benchmark_runs')::bigint");
                assert_eq!(
                    value_of(&mut session, &query).unwrap(),
                    committed.to_string()
                );
                session.batch_execute("COMMIT PREPARED 'p'").unwrap();
                committed = now;
            }
            _ => {
                session.batch_execute("COMMIT").unwrap();
                committed = now;
            }
        }
        assert!(
            counters::differences(&mut session).is_empty(),
            "round {round}"
        );
    }
    let query = format!("SELECT fn_get_usage('{company}', 'benchmark_runs')::bigint");
    assert_eq!(
        value_of(&mut session, &query).unwrap(),
        committed.to_string()
    );
    counters::assert_exact(&mut session);
}

#[test]
fn a_denied_check_reads_the_same_however_many_were_logged_this_minute() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = user(&mut session, "acme");
    let check = format!(
        "SELECT decision FROM fn_check_entitlement('{account}', 'benchmark_runs', 'scope {{n}}')"
    );
    let early = run(&mut session, &check, 1..100);
    let many = format!(
        "SELECT count(*) FROM generate_series(100, 6000) n,
             LATERAL fn_check_entitlement('{account}', 'benchmark_runs', 'scope ' || n)"
    );
    session.batch_execute(&many).unwrap();
    let late = run(&mut session, &check, 6_001..6_101);
    assert!(late <= early + A_FEW, "{early} then {late} buffers");
    // The same once more within the minute is not logged again.
    let logged = "SELECT count(*) FROM control_decisions_log";
    let before = value_of(&mut session, logged).unwrap();
    run(&mut session, &check, 6_001..6_101);
    assert_eq!(value_of(&mut session, logged).unwrap(), before);
}

#[test]
fn counters_are_compared_and_rebuilt_in_bounded_time() {
    let db = fresh_database();
    let mut session = db.connect();
    let load = "
        INSERT INTO accounts (account_type_code, display_name)
        SELECT 'organization', n::text FROM generate_series(1, 20) n;
        INSERT INTO accounts (account_type_code, display_name, parent_account_id)
        SELECT 'user', account_id || ' ' || n, account_id FROM accounts, generate_series(1, 25) n;
        INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, resource_scope, quantity, occurred_at)
        SELECT n::text, account_id, 'benchmark_runs', 's' || n % 3, 1, now() - n * interval '37 seconds'
        FROM accounts, generate_series(1, 120) n WHERE parent_account_id IS NOT NULL;
        UPDATE usage_live SET total = total + 1";
    session.batch_execute(load).unwrap();
    let damaged: i64 = session
        .query_one("SELECT count(*) FROM usage_live", &[])
        .unwrap()
        .get(0);
    assert!(damaged > 2_000, "{damaged}");
    // Compiling these statements takes seconds, during which PostgreSQL ignores timeouts.
    let compiled = "SET jit = on; SET jit_above_cost = 0; SET jit_inline_above_cost = 0; SET jit_optimize_above_cost = 0";
    session.batch_execute(compiled).unwrap();
    for call in [
        "count(*) FROM fn_verify_usage()",
        "fn_record_verification()",
        "fn_rebuild_usage()",
    ] {
        session
            .batch_execute("SET statement_timeout = '50ms'")
            .unwrap();
        let began = Instant::now();
        let ended = session.batch_execute(&format!("SELECT {call}"));
        assert_eq!(sqlstate(ended), "57014", "{call}");
        assert!(
            began.elapsed() < Duration::from_secs(4),
            "{call}: {:?}",
            began.elapsed()
        );
    }
    session
        .batch_execute("SET statement_timeout = '60s'")
        .unwrap();
    let rebuilt = session.query_one("SELECT fn_rebuild_usage()", &[]).unwrap();
    assert_eq!(i64::from(rebuilt.get::<_, i32>(0)), damaged);
    counters::assert_exact(&mut session);
}
