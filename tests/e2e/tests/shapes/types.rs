//! Columns of other types.

use std::sync::atomic::{AtomicUsize, Ordering};

use fastrand::Rng;
use postgres::Client;

use crate::{calls, outcomes, server, set_direct, world};

/// New types for a column, and the conversion of a value to each; `own` is a domain over its own type.
const TYPES: [(&str, &str); 13] = [
    ("own", "%I"),
    ("int4", "hashtext(%I::text)"),
    ("int8", "hashtextextended(%I::text, 0)"),
    ("text", "%I::text"),
    ("uuid", "md5(%I::text)::uuid"),
    ("numeric", "hashtext(%I::text)::numeric"),
    ("bool", "hashtext(%I::text) %% 2 = 0"),
    ("jsonb", "to_jsonb(%I::text)"),
    ("bytea", "convert_to(%I::text, 'UTF8')"),
    ("timestamptz", "to_timestamp(hashtext(%I::text))"),
    ("text[]", "ARRAY[%I::text]"),
    ("probe.mood", "'sad'::probe.mood"),
    ("varchar(3)", "left(%I::text, 3)"),
];

/// The number of these types that each column is given.
fn types_a_column() -> usize {
    let wanted = std::env::var("MEC_COLUMN_TYPES").ok();
    wanted.and_then(|number| number.parse().ok()).unwrap_or(1)
}

struct Column {
    table: String,
    name: String,
    kind: String,
}

#[test]
fn a_column_of_another_type_is_a_clear_error_or_a_right_answer() {
    let server = server();
    let databases = [world(&server), world(&server)];
    let seed = std::env::var("MEC_FUZZ_SEED").ok();
    let seed = seed
        .and_then(|seed| seed.parse().ok())
        .unwrap_or_else(|| fastrand::u64(..));
    let changes = changes(&mut databases[0].connect(), &mut Rng::with_seed(seed));
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for db in &databases {
            let (changes, next) = (&changes, &next);
            scope.spawn(move || {
                let mut session = db.connect();
                let statements = statements(&mut session);
                require_success(&mut session, &statements);
                while let Some((column, kind)) = changes.get(next.fetch_add(1, Ordering::Relaxed)) {
                    try_change(&mut session, &statements, column, *kind);
                }
            });
        }
    });
}

/// Every column with some of the types, in any order.
fn changes(session: &mut Client, rng: &mut Rng) -> Vec<(Column, (&'static str, &'static str))> {
    let sql =
        "SELECT c.relname::text, a.attname::text, format_type(a.atttypid, a.atttypmod), k.number
               FROM pg_class c
               JOIN pg_roles r ON r.oid = c.relowner AND r.rolname = 'mec_owner'
               JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
               CROSS JOIN generate_series(0, $1) k (number)
               WHERE c.relkind = 'r' ORDER BY 1, 2";
    let most = i32::try_from(types_a_column().min(TYPES.len()) - 1).unwrap();
    let rows = session.query(sql, &[&most]).unwrap();
    assert!(rows.len() > 200, "the columns were not found");
    let first = rng.usize(..TYPES.len());
    let mut changes: Vec<_> = rows
        .iter()
        .enumerate()
        .map(|(place, row)| {
            let column = Column {
                table: row.get(0),
                name: row.get(1),
                kind: row.get(2),
            };
            (column, TYPES[(first + place) % TYPES.len()])
        })
        .collect();
    rng.shuffle(&mut changes);
    changes
}

/// Calls of every function, and plain SQL on every table that has triggers.
fn statements(session: &mut Client) -> Vec<String> {
    let mut statements = calls::all(session);
    statements.extend(
        [
            "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, resource_scope)
             VALUES ('plain', 'aaaaaaaa-0000-7000-8000-000000000002', 'benchmark_runs', 1, 'eu')",
            "INSERT INTO accounts (account_type_code, display_name, parent_account_id)
             VALUES ('user', 'Bob', 'aaaaaaaa-0000-7000-8000-000000000001')",
            "UPDATE accounts SET parent_account_id = NULL WHERE parent_account_id IS NOT NULL",
            "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, plan_id)
             VALUES ('aaaaaaaa-0000-7000-8000-000000000001', 'ai_models', 'inventory', 'pro')",
            "UPDATE entitlements SET priority = 7",
            "DELETE FROM entitlement_conditions",
            "INSERT INTO concurrency_leases (account_id, resource_type_code, expires_at)
             VALUES ('aaaaaaaa-0000-7000-8000-000000000001', 'concurrent_users', now() + interval '1 hour')",
            "UPDATE usage_reservations SET expires_at = now()",
            "UPDATE account_types SET can_have_children = true",
            "UPDATE units SET description = 'changed'",
            "UPDATE resource_types SET description = 'changed'",
            "INSERT INTO resource_type_allowed_units (resource_type_code, unit_code, per_default)
             VALUES ('benchmark_runs', 'tokens', 3)",
            "INSERT INTO plan_entitlement_templates (plan_id, resource_type_code, limit_kind_code)
             VALUES ('pro', 'ai_models', 'inventory')",
            "INSERT INTO control_rules (rule_name, resource_type_code, limit_kind_code, limit_action_code)
             VALUES ('new', 'ai_models', 'inventory', 'warn')",
            "UPDATE window_types SET description = 'changed'",
            "UPDATE plans SET description = 'changed'",
            "INSERT INTO namespace_roles VALUES ('pg_monitor', 'default')",
        ]
        .map(str::to_owned),
    );
    statements
}

fn require_success(session: &mut Client, statements: &[String]) {
    for is_direct in [true, false] {
        set_direct(session, is_direct);
        for (statement, outcome) in std::iter::zip(statements, outcomes(session, statements)) {
            assert_eq!(outcome, "00000", "{statement}");
        }
    }
}

/// Gives a column another type and runs every statement in both ways.
fn try_change(
    session: &mut Client,
    statements: &[String],
    column: &Column,
    (kind, value): (&str, &str),
) {
    let Column {
        table,
        name,
        kind: own,
    } = column;
    println!("{table}.{name}: {kind}");
    session.batch_execute("BEGIN").unwrap();
    session
        .batch_execute(&format!("CREATE DOMAIN probe.own AS {own}"))
        .unwrap();
    let becomes = if kind == "own" { "probe.own" } else { kind };
    let change =
        format!("SELECT probe.change('{table}', '{name}', '{becomes}', $value${value}$value$)");
    session
        .batch_execute(&change)
        .unwrap_or_else(|error| panic!("{table}.{name} cannot become {kind}: {error:?}"));
    // An UPDATE of the column itself, so that its triggers see it too.
    let own_table = [
        format!("INSERT INTO {table} SELECT * FROM {table} LIMIT 1"),
        format!("UPDATE {table} SET {name} = {name}"),
        format!("DELETE FROM {table}"),
    ];
    let statements: Vec<String> = statements.iter().chain(&own_table).cloned().collect();
    for is_direct in [true, false] {
        set_direct(session, is_direct);
        let outcomes = outcomes(session, &statements);
        for (number, (statement, outcome)) in std::iter::zip(&statements, outcomes).enumerate() {
            assert!(
                !outcome.starts_with("XX"),
                "{table}.{name} is {kind}, direct {is_direct}: {statement}: {outcome}"
            );
            let is_own_table = number + own_table.len() >= statements.len();
            assert!(
                kind != "own" || is_own_table || outcome == "00000",
                "{table}.{name} is a domain, direct {is_direct}: {statement}: {outcome}"
            );
        }
    }
    session.batch_execute("ROLLBACK").unwrap();
}
