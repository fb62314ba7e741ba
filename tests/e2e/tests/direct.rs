//! Reading indexes directly gives the same answers as SQL, for every caller and in every situation.

use std::sync::atomic::{AtomicBool, Ordering};

use fastrand::Rng;
use mec_e2e::{Database, fresh_database};
use postgres::Client;
use uuid::Uuid;

/// Returns the number of random questions asked both ways.
fn questions() -> usize {
    let asked = std::env::var("MEC_TEST_ROUNDS").ok();
    asked.and_then(|rounds| rounds.parse().ok()).unwrap_or(10) * 40
}

const SCOPES: [&str; 3] = ["NULL", "'eu'", "'us'"];
const RESOURCES: [&str; 7] = [
    "benchmark_runs",
    "gpu_hours",
    "concurrent_users",
    "server_configs",
    "api_requests",
    "platform_access",
    "unicorns",
];
const CONTEXTS: [&str; 4] = [
    "NULL",
    "'{}'",
    "'{\"tier\": \"gold\"}'",
    "'{\"tier\": \"iron\", \"seats\": 7}'",
];
const INSTANTS: [&str; 4] = [
    "NULL",
    "now() - interval '20 days'",
    "now() - interval '50 days'",
    "now() + interval '1 hour'",
];

#[test]
fn direct_reads_and_sql_answer_the_same() {
    let db = fresh_database();
    let mut rng = Rng::with_seed(seed());
    let accounts = populate(&db, &mut rng);
    let reader = format!("reader_{}", db.name);
    db.connect()
        .batch_execute(&format!("CREATE ROLE {reader} LOGIN IN ROLE mec_reader"))
        .unwrap();
    let mut as_superuser = db.connect();
    let mut as_reader = db.connect_as(&reader);
    let mut read_only = db.connect();
    read_only
        .batch_execute("SET default_transaction_read_only = on")
        .unwrap();
    let mut repeatable = db.connect();
    repeatable
        .batch_execute("SET default_transaction_isolation = 'repeatable read'")
        .unwrap();
    let sessions = [
        &mut as_superuser,
        &mut as_reader,
        &mut read_only,
        &mut repeatable,
    ];
    for session in sessions {
        for _ in 0..questions() / 4 {
            let question = question(&mut rng, &accounts);
            assert_both_answer(session, &question);
        }
    }
}

#[test]
fn who_may_not_read_a_table_directly_is_answered_by_sql() {
    let db = fresh_database();
    let mut rng = Rng::with_seed(seed());
    let accounts = populate(&db, &mut rng);
    let role = format!("columns_{}", db.name);
    let mut owner = db.connect();
    // A user's own policy, which no index knows. It restricts the rows that MEC's policies allow.
    owner
        .batch_execute(&format!(
            "CREATE ROLE {role} LOGIN IN ROLE mec_reader;
             ALTER TABLE entitlements ENABLE ROW LEVEL SECURITY;
             CREATE POLICY ours ON entitlements AS RESTRICTIVE USING (limit_group = 'main')"
        ))
        .unwrap();
    let mut session = db.connect_as(&role);
    let mut superuser = db.connect();
    let hidden = "SELECT count(*) FROM entitlements WHERE limit_group <> 'main'";
    assert!(superuser.query_one(hidden, &[]).unwrap().get::<_, i64>(0) > 0);
    assert_eq!(session.query_one(hidden, &[]).unwrap().get::<_, i64>(0), 0);
    for _ in 0..questions() / 4 {
        assert_both_answer(&mut session, &question(&mut rng, &accounts));
    }
    // A session that reads directly stops as soon as it loses its rights.
    let check = format!(
        "SELECT decision FROM fn_check_entitlement('{}', 'gpu_hours')",
        accounts[0]
    );
    let stranger = format!("stranger_{}", db.name);
    owner
        .batch_execute(&format!(
            "CREATE ROLE {stranger} LOGIN IN ROLE mec_reader; ALTER TABLE entitlements DISABLE ROW LEVEL SECURITY"
        ))
        .unwrap();
    let mut open = db.connect_as(&stranger);
    open.query_one(&check, &[]).unwrap();
    owner
        .batch_execute("REVOKE SELECT ON entitlements FROM mec_reader")
        .unwrap();
    assert_eq!(mec_e2e::sqlstate(open.query(&check, &[])), "42501");
}

#[test]
fn a_dropped_index_is_done_without() {
    let db = fresh_database();
    let mut rng = Rng::with_seed(seed());
    let accounts = populate(&db, &mut rng);
    let mut session = db.connect();
    // All questions are in one transaction, so they have the same now().
    session.batch_execute("BEGIN").unwrap();
    let asked: Vec<String> = (0..40).map(|_| question(&mut rng, &accounts)).collect();
    let before: Vec<String> = asked.iter().map(|one| answer(&mut session, one)).collect();
    session
        .batch_execute(
            "DROP INDEX entitlements_account_resource;
             ALTER TABLE accounts ADD COLUMN crm text;
             CREATE INDEX ON usage_live (resource_type_code)",
        )
        .unwrap();
    for (question, before) in asked.iter().zip(before) {
        assert_eq!(answer(&mut session, question), before, "{question}");
    }
}

#[test]
fn an_index_of_the_users_on_the_same_columns_is_not_taken_for_the_unique_one() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = mec_e2e::organization(&mut session, "acme");
    // Creating the unique index again makes it younger than the user's index.
    session
        .batch_execute(
            "CREATE INDEX ours ON consumption_ledger (account_id, idempotency_key, quantity);
             CREATE INDEX also_ours ON consumption_ledger (account_id, idempotency_key)",
        )
        .unwrap();
    session
        .batch_execute("REINDEX INDEX CONCURRENTLY consumption_ledger_key")
        .unwrap();
    let mut again = db.connect();
    let meter = "SELECT fn_meter_consumption('k', $1, 'benchmark_runs', 1)";
    let ids: Vec<Uuid> = [&mut session, &mut again]
        .map(|session| session.query_one(meter, &[&account]).unwrap().get(0))
        .to_vec();
    assert_eq!(ids[0], ids[1]);
}

#[test]
fn what_a_session_keeps_of_a_history_is_that_of_its_snapshot() {
    let db = fresh_database();
    let mut rng = Rng::with_seed(seed());
    let mut writer = db.connect();
    let account = mec_e2e::organization(&mut writer, "acme");
    let question = format!(
        "SELECT jsonb_agg(fn_get_usage('{account}', 'benchmark_runs', NULL, m, m + interval '1 month'))::text
         FROM generate_series(timestamptz '2026-01-01', '2026-04-01', '1 month') m"
    );
    let by_ledger = "SELECT jsonb_agg((SELECT coalesce(sum(quantity), 0)::int FROM consumption_ledger
                                       WHERE occurred_at >= m AND occurred_at < m + interval '1 month'))::text
                     FROM generate_series(timestamptz '2026-01-01', '2026-04-01', '1 month') m";
    let (mut reader, mut old) = (db.connect(), db.connect());
    let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ";
    let mut in_old = String::new();
    for step in 0..questions() / 4 {
        if step % 7 == 0 {
            old.batch_execute(&format!("ROLLBACK; {begin}")).unwrap();
            in_old = answer(&mut old, by_ledger);
        }
        write_some(&mut writer, &mut rng, account, step, &question);
        assert_eq!(answer(&mut old, &question), in_old, "step {step}");
        let (kept, recorded) = (
            answer(&mut reader, &question),
            answer(&mut reader, by_ledger),
        );
        assert_eq!(kept, recorded, "step {step}");
        assert_eq!(answer(&mut writer, &question), recorded, "step {step}");
    }
    mec_e2e::counters::assert_exact(&mut writer);
}

/// Writes some events of four months. Sometimes a savepoint takes them back after the session has
/// asked a question in it, and sometimes the counters are rebuilt.
fn write_some(writer: &mut Client, rng: &mut Rng, account: Uuid, step: usize, question: &str) {
    let insert = |rng: &mut Rng, key: &str| {
        format!(
            "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, occurred_at)
             SELECT '{key}-{step}-' || n, '{account}', 'benchmark_runs', {}, timestamptz '2026-01-01' + random() * interval '119 days'
             FROM generate_series(1, {}) n",
            rng.u32(1..9),
            rng.u32(1..50),
        )
    };
    match rng.u32(0..8) {
        0 => {
            let damage = "UPDATE usage_live SET total = total + 1; SELECT fn_rebuild_usage()";
            writer.batch_execute(damage).unwrap();
        }
        1..4 => {
            let (taken_back, kept) = (insert(rng, "a"), insert(rng, "b"));
            writer
                .batch_execute(&format!(
                    "BEGIN; SAVEPOINT s; {taken_back}; {question}; ROLLBACK TO s; {question}; {kept}; {question}; COMMIT"
                ))
                .unwrap();
        }
        _ => writer.batch_execute(&insert(rng, "c")).unwrap(),
    }
}

#[test]
fn a_history_that_an_older_library_writes_is_not_overlooked() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = mec_e2e::organization(&mut session, "acme");
    let meter = |session: &mut Client, key: &str| {
        let insert = format!(
            "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity, occurred_at)
             SELECT '{key}' || n, '{account}', 'benchmark_runs', 1, timestamptz '2026-01-01' + n * interval '1 hour'
             FROM generate_series(1, 100) n"
        );
        session.batch_execute(&insert).unwrap();
    };
    let question = format!(
        "SELECT fn_get_usage('{account}', 'benchmark_runs', NULL, '2026-01-01', '2026-02-01')::text"
    );
    // Sets the version as the older library leaves it: unchanged.
    let old_versions = "UPDATE usage_live SET history_version = ";
    meter(&mut session, "a");
    session
        .batch_execute(&format!(
            "{old_versions} '00000000-0000-0000-0000-000000000000'"
        ))
        .unwrap();
    assert_eq!(answer(&mut session, &question), "100");
    let version = "'11111111-1111-1111-1111-111111111111'";
    session
        .batch_execute(&format!("{old_versions} {version}"))
        .unwrap();
    assert_eq!(answer(&mut session, &question), "100");
    meter(&mut session, "b");
    session
        .batch_execute(&format!("{old_versions} {version}"))
        .unwrap();
    assert_eq!(answer(&mut session, &question), "200");
}

#[test]
fn constraints_of_the_users_hold_as_soon_as_they_are_there() {
    let db = fresh_database();
    let mut owner = db.connect();
    let mut session = db.connect();
    let account = mec_e2e::organization(&mut owner, "acme");
    let mut key = 0;
    let mut meter = move |quantity: &str| {
        key += 1;
        let call = format!(
            "SELECT fn_meter_consumption('k{key}', '{account}', 'benchmark_runs', {quantity})"
        );
        mec_e2e::value_of(&mut session, &call).map_or_else(
            |error| mec_e2e::sqlstate(Err::<(), _>(error)),
            |_| "ok".into(),
        )
    };
    assert_eq!(meter("7"), "ok");
    let mut change = |statement: &str| owner.batch_execute(statement).unwrap();
    change("ALTER TABLE consumption_ledger ADD CONSTRAINT small CHECK (quantity < 5) NOT VALID");
    assert_eq!(
        [meter("7"), meter("4"), meter("7")],
        ["23514", "ok", "23514"]
    );
    // Replacing a user's function does not change the table.
    change(
        "ALTER TABLE consumption_ledger DROP CONSTRAINT small;
         CREATE FUNCTION fits(numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 < 5';
         ALTER TABLE consumption_ledger ADD CONSTRAINT fitting CHECK (fits(quantity)) NOT VALID",
    );
    assert_eq!([meter("7"), meter("4")], ["23514", "ok"]);
    change(
        "CREATE OR REPLACE FUNCTION fits(numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 > 5'",
    );
    assert_eq!([meter("7"), meter("4")], ["ok", "23514"]);
    change("ALTER TABLE consumption_ledger DROP CONSTRAINT fitting");
    assert_eq!(meter("4"), "ok");
}

#[test]
fn numbers_are_stored_and_answered_as_postgres_writes_them() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = mec_e2e::organization(&mut session, "acme");
    let mut rng = Rng::with_seed(seed());
    let random = std::iter::repeat_with(|| {
        let length = rng.u32(1..=18);
        let digits = rng.i64(0..10_i64.pow(length));
        format!("{}.{:06}", digits / 1_000_000, digits % 1_000_000)
    });
    let chosen = [
        "0",
        "1",
        "9999",
        "10000",
        "10001",
        "0.000001",
        "120000000",
        "0.0100",
    ];
    for number in chosen
        .map(str::to_owned)
        .into_iter()
        .chain(random.take(200))
    {
        session
            .execute(
                "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed)
                 SELECT $1, 'benchmark_runs', 'cumulative', $2::text::numeric
                 ON CONFLICT DO NOTHING",
                &[&account, &number],
            )
            .unwrap();
        // Equal values have equal digits, and equal stored forms.
        let same: bool = session
            .query_one(
                "SELECT a.quantity_allowed = n AND a.quantity_allowed::text = n::text
                        AND numeric_send(a.quantity_allowed) = numeric_send(n)
                 FROM fn_get_entitlement($1, 'benchmark_runs') a, trim_scale($2::text::numeric) n",
                &[&account, &number],
            )
            .unwrap()
            .get(0);
        assert!(same, "{number}");
        session
            .execute(
                "DELETE FROM entitlements WHERE account_id = $1",
                &[&account],
            )
            .unwrap();
    }
}

#[test]
fn indexes_that_are_made_anew_meanwhile_disturb_nobody() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = mec_e2e::organization(&mut session, "acme");
    mec_e2e::plan(&mut session, account, "pro");
    let is_done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for number in 0..3 {
            let (db, is_done) = (&db, &is_done);
            scope.spawn(move || {
                let mut session = db.connect();
                let mut calls = 0;
                while !is_done.load(Ordering::Relaxed) {
                    calls += 1;
                    let key = format!("{number}-{calls}");
                    let call = "SELECT decision FROM fn_check_entitlement($1, 'benchmark_runs')
                                WHERE fn_meter_consumption($2, $1, 'benchmark_runs', 0.01) IS NOT NULL";
                    session.query_one(call, &[&account, &key]).unwrap();
                }
            });
        }
        for _ in 0..6 {
            for table in ["entitlements", "accounts", "usage_live"] {
                let reindex = format!("REINDEX TABLE CONCURRENTLY {table}");
                session.batch_execute(&reindex).unwrap();
            }
        }
        is_done.store(true, Ordering::Relaxed);
    });
    mec_e2e::counters::assert_exact(&mut session);
}

#[test]
fn a_change_of_the_catalogue_is_heard_in_open_transactions() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = mec_e2e::organization(&mut session, "acme");
    mec_e2e::plan(&mut session, account, "pro");
    session
        .execute(
            "SELECT fn_meter_consumption('k', $1, 'benchmark_runs', 500)",
            &[&account],
        )
        .unwrap();
    let check = "SELECT decision FROM fn_check_entitlement($1, 'benchmark_runs')";
    let decide =
        |session: &mut Client| -> String { session.query_one(check, &[&account]).unwrap().get(0) };
    let mut open = db.connect();
    open.batch_execute("BEGIN").unwrap();
    assert_eq!(decide(&mut open), "deny");
    let rule = "UPDATE control_rules SET limit_action_code = 'warn' WHERE resource_type_code = 'benchmark_runs'";
    session.batch_execute(&format!("BEGIN; {rule}")).unwrap();
    assert_eq!(decide(&mut session), "warn", "its own change");
    assert_eq!(decide(&mut open), "deny", "not committed yet");
    session.batch_execute("ROLLBACK").unwrap();
    assert_eq!(decide(&mut session), "deny", "rolled back");
    session.batch_execute(rule).unwrap();
    assert_eq!(decide(&mut open), "warn", "committed by another session");
    session
        .batch_execute(
            "INSERT INTO control_rule_conditions (rule_id, condition_key, condition_value)
             SELECT rule_id, 'tier', 'gold' FROM control_rules WHERE resource_type_code = 'benchmark_runs'",
        )
        .unwrap();
    assert_eq!(decide(&mut open), "deny", "the rule has a condition now");
    session
        .batch_execute("DELETE FROM control_rule_conditions")
        .unwrap();
    assert_eq!(decide(&mut open), "warn", "and none again");
    // Rolling back the savepoint undoes its changes.
    open.batch_execute(
        "SAVEPOINT s; UPDATE control_rules SET is_active = false WHERE resource_type_code = 'benchmark_runs'",
    )
    .unwrap();
    assert_eq!(decide(&mut open), "deny");
    open.batch_execute("ROLLBACK TO s").unwrap();
    assert_eq!(decide(&mut open), "warn");
    open.batch_execute("COMMIT").unwrap();
    // The same for a window type.
    session
        .batch_execute(
            "UPDATE window_types SET alignment = 'none', period_unit = NULL, period_count = NULL
             WHERE window_type_code = 'calendar_month'",
        )
        .unwrap();
    let start = "SELECT window_start = '-infinity' FROM fn_check_entitlement($1, 'benchmark_runs')";
    assert!(
        open.query_one(start, &[&account])
            .unwrap()
            .get::<_, bool>(0)
    );
}

fn seed() -> u64 {
    let given = std::env::var("MEC_HISTORY_SEED").ok();
    let seed = given
        .and_then(|seed| seed.parse().ok())
        .unwrap_or_else(|| fastrand::u64(..));
    eprintln!("MEC_HISTORY_SEED={seed}");
    seed
}

/// Creates three trees of three levels with everything that a check can meet.
fn populate(db: &Database<'_>, rng: &mut Rng) -> Vec<Uuid> {
    let mut session = db.connect();
    session
        .batch_execute(
            "INSERT INTO window_types (window_type_code, alignment, period_unit, period_count)
             VALUES ('rolling_hour', 'rolling', 'hour', 1), ('fortnight', 'calendar', 'week', 2);
             INSERT INTO control_rules (rule_name, resource_type_code, resource_scope, limit_kind_code,
                                        limit_action_code, grace_quantity, grace_window_hours, warn_at_percent)
             VALUES ('a', 'gpu_hours', 'eu', 'cumulative', 'overage', NULL, NULL, 50),
                    ('b', 'server_configs', NULL, 'inventory', 'grace', 3, 48, NULL),
                    ('c', 'api_requests', NULL, 'cumulative', 'grace', NULL, 24, 10),
                    ('d', 'concurrent_users', NULL, 'concurrency', 'warn', NULL, NULL, NULL);
             INSERT INTO control_rule_conditions (rule_id, condition_key, condition_value)
             SELECT rule_id, 'tier', 'gold' FROM control_rules WHERE rule_name = 'd';",
        )
        .unwrap();
    let mut accounts: Vec<Uuid> = vec![];
    for number in 0..12 {
        let parent = (number >= 3).then(|| accounts[rng.usize(..accounts.len().min(9))]);
        let kind = if number < 9 { "organization" } else { "user" };
        let insert =
            "INSERT INTO accounts (account_type_code, display_name, parent_account_id, time_zone)
                      VALUES ($1, 'x', $2, $3) RETURNING account_id";
        let zone = ["UTC", "Europe/Berlin", "Asia/Kolkata"][rng.usize(..3)];
        if let Ok(row) = session.query_one(insert, &[&kind, &parent, &zone]) {
            accounts.push(row.get(0));
        }
    }
    for number in 0..120 {
        let sql = entitlement(rng, &accounts);
        session
            .batch_execute(&sql)
            .unwrap_or_else(|error| panic!("{number}: {sql}: {error:?}"));
    }
    session
        .batch_execute(
            "INSERT INTO entitlement_conditions (entitlement_id, condition_key, condition_value, operator)
             SELECT entitlement_id, 'tier', 'gold', 'eq' FROM entitlements WHERE priority = 1;
             UPDATE entitlements SET status = 'retired' WHERE priority = 2",
        )
        .unwrap();
    for number in 0..400 {
        session
            .batch_execute(&usage(rng, &accounts, number))
            .unwrap();
    }
    // Only a superuser may switch direct reads off, so a superuser's function does it.
    session
        .batch_execute(
            "CREATE FUNCTION by_sql() RETURNS text LANGUAGE sql SECURITY DEFINER
                 AS $$ SELECT set_config('mec.direct_access', 'off', true) $$",
        )
        .unwrap();
    session
        .batch_execute("UPDATE accounts SET status = 'suspended' WHERE account_id = (SELECT max(account_id::text)::uuid FROM accounts)")
        .unwrap();
    accounts.push(Uuid::now_v7());
    accounts
}

fn entitlement(rng: &mut Rng, accounts: &[Uuid]) -> String {
    let kinds = [
        ("benchmark_runs", "cumulative"),
        ("gpu_hours", "cumulative"),
        ("api_requests", "cumulative"),
        ("server_configs", "inventory"),
        ("concurrent_users", "concurrency"),
        ("platform_access", "time_access"),
    ];
    let (resource, kind) = kinds[rng.usize(..kinds.len())];
    let window = [
        "NULL",
        "'calendar_month'",
        "'billing_cycle'",
        "'rolling_30d'",
        "'rolling_hour'",
        "'fortnight'",
        "'none'",
    ][rng.usize(..7)];
    let quantity = ["NULL", "0", "1", "5", "20", "100"][rng.usize(..6)];
    let end = [
        "NULL",
        "now() + interval '1 day'",
        "now() - interval '1 day'",
    ][rng.usize(..3)];
    format!(
        "INSERT INTO entitlements (account_id, resource_type_code, resource_scope, limit_kind_code, quantity_allowed,
                                   window_type_code, effective_start, effective_end, priority, limit_group)
         VALUES ('{}', '{resource}', {}, '{kind}', {quantity}, {window}, now() - interval '{} days', {end}, {}, '{}')",
        accounts[rng.usize(..accounts.len())],
        SCOPES[rng.usize(..3)],
        2 + rng.usize(..60),
        rng.usize(..4),
        ["main", "burst"][rng.usize(..2)],
    )
}

fn usage(rng: &mut Rng, accounts: &[Uuid], number: usize) -> String {
    let account = accounts[rng.usize(..accounts.len())];
    let scope = SCOPES[rng.usize(..3)];
    match rng.usize(..10) {
        0 => format!(
            "INSERT INTO concurrency_leases (account_id, resource_type_code, resource_scope, expires_at, quantity)
             VALUES ('{account}', 'concurrent_users', {scope}, now() + interval '{} minutes', {})",
            1 + rng.usize(..60),
            1 + rng.usize(..3),
        ),
        1 => format!("SELECT fn_reserve('r{number}', '{account}', 'api_requests', 1, NULL, {scope})"),
        2 => format!("SELECT fn_meter_consumption('{number}', '{account}', 'server_configs', 1, NULL, {scope})"),
        _ => format!(
            "SELECT fn_meter_consumption('{number}', '{account}', '{}', {}, NULL, {scope}, now() - interval '{} minutes')",
            RESOURCES[[0, 1, 4][rng.usize(..3)]],
            1 + rng.usize(..3),
            rng.usize(..100_000),
        ),
    }
}

/// Returns a random question that reads limits or usage of a random account.
fn question(rng: &mut Rng, accounts: &[Uuid]) -> String {
    let account = accounts[rng.usize(..accounts.len())];
    let resource = RESOURCES[rng.usize(..RESOURCES.len())];
    let scope = SCOPES[rng.usize(..3)];
    let context = CONTEXTS[rng.usize(..4)];
    let at = INSTANTS[rng.usize(..4)];
    let call = match rng.usize(..8) {
        0 => format!("fn_get_account_limits('{account}')"),
        1 => format!("fn_get_usage('{account}', '{resource}', {scope}, {at})"),
        2 => format!("fn_get_entitlement('{account}', '{resource}', {scope})"),
        3 => format!(
            "fn_usage_series('{account}', '{resource}', {scope}, now() - interval '60 days', now(), '5 days')"
        ),
        4 => format!("fn_get_active_lease_count('{account}', '{resource}', {scope})"),
        _ => format!(
            "fn_check_entitlement('{account}', '{resource}', {scope}, {}, NULL, {context}, {at})",
            rng.usize(..6)
        ),
    };
    format!("SELECT coalesce(jsonb_agg(to_jsonb(f)), '[]')::text FROM {call} f")
}

/// Asks a question both ways in one transaction, so that both have the same now().
fn assert_both_answer(session: &mut Client, question: &str) {
    session.batch_execute("BEGIN").unwrap();
    let direct = answer(session, question);
    session.batch_execute("SELECT by_sql()").unwrap();
    let by_sql = answer(session, question);
    session.batch_execute("ROLLBACK").unwrap();
    assert_eq!(direct, by_sql, "{question}");
}

fn answer(session: &mut Client, question: &str) -> String {
    match session.query_one(question, &[]) {
        Ok(row) => row.get(0),
        Err(error) => format!(
            "{:?}",
            error.as_db_error().map(|error| error.message().to_owned())
        ),
    }
}
