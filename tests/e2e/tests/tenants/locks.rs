//! An open transaction of a bound administrator stops no other tenant.

use postgres::Client;
use postgres::error::SqlState;

use crate::{Tenants, columns, tables};

/// Calls that other tenants, and the operator's server for them, must be able to make meanwhile.
const WORK: [&str; 6] = [
    "SELECT fn_meter_consumption(gen_random_uuid()::text, $1, 'benchmark_runs', 1)",
    "SELECT fn_consume(gen_random_uuid()::text, $1, 'globex_renders', 0.001)",
    "SELECT fn_check_entitlement($1, 'benchmark_runs', gen_random_uuid()::text)",
    "SELECT fn_acquire_lease($1, 'concurrent_users', p_context => '{\"seat\": \"yes\"}')",
    "SELECT fn_reserve(gen_random_uuid()::text, $1, 'globex_renders', 0.001)",
    "SELECT fn_meter_batch(jsonb_build_array(jsonb_build_object('idempotency_key', gen_random_uuid(),
         'account_id', $1::text::uuid, 'resource_type', 'benchmark_runs', 'quantity', 1)))",
];

/// Sessions that work for globex, each with a short timeout.
struct Others<'a> {
    tenants: &'a Tenants,
    sessions: Vec<Client>,
}

impl<'a> Others<'a> {
    fn of(tenants: &'a Tenants) -> Self {
        let mut sessions = vec![
            tenants.db.connect_as(&tenants.globex_app),
            tenants.unbound("mec_app"),
        ];
        for session in &mut sessions {
            session
                .batch_execute("SET statement_timeout = '2s'")
                .unwrap();
        }
        Self { tenants, sessions }
    }

    fn work(&mut self, meanwhile: &str) {
        for session in &mut self.sessions {
            for work in WORK {
                let sql = work
                    .replace("$1::text::uuid", "$1")
                    .replace("$1", &format!("'{}'::uuid", self.tenants.globex));
                if let Err(error) = session.query(&sql, &[]) {
                    panic!("{work} while a transaction is open that did {meanwhile}: {error:?}");
                }
            }
        }
    }
}

/// Runs each of the statements in a transaction, and lets the others work before it ends. Returns the number of
/// statements that succeeded.
fn leave_open(admin: &mut Client, others: &mut Others, statements: &[String]) -> usize {
    let mut done = 0;
    for statement in statements {
        admin.batch_execute("BEGIN").unwrap();
        match admin.batch_execute(statement) {
            Ok(()) => {
                done += 1;
                others.work(statement);
            }
            Err(error) => assert_ne!(error.code(), Some(&SqlState::QUERY_CANCELED), "{statement}"),
        }
        admin.batch_execute("ROLLBACK").unwrap();
    }
    done
}

/// Every row-changing statement for every table and column.
fn changes(admin: &mut Client) -> Vec<String> {
    let mut statements = vec![];
    for table in tables(admin) {
        for column in columns(admin, &table) {
            statements.push(format!("UPDATE {table} SET {column} = {column}"));
        }
        statements.push(format!("SELECT FROM {table} FOR UPDATE"));
        statements.push(format!("SELECT FROM {table} FOR KEY SHARE"));
        statements.push(format!("DELETE FROM {table}"));
        // Deletes row by row, where that is possible.
        statements.push(format!(
            "DO $$ DECLARE place tid; BEGIN
                 FOR place IN SELECT ctid FROM {table} LIMIT 20 LOOP
                     BEGIN DELETE FROM {table} WHERE ctid = place; EXCEPTION WHEN OTHERS THEN NULL; END;
                 END LOOP;
             END $$"
        ));
        // A copy of a row, with another key.
        statements.push(format!(
            "INSERT INTO {table}
             SELECT (jsonb_populate_record(t, (SELECT jsonb_object_agg(a.attname,
                        CASE WHEN a.atttypid = 'uuid'::regtype THEN gen_random_uuid()::text
                             ELSE 'x' || (to_jsonb(t) ->> a.attname) END)
                     FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
                     WHERE i.indrelid = '{table}'::regclass AND i.indisprimary)
                     || CASE WHEN to_jsonb(t) ? 'external_id' THEN '{{\"external_id\": null}}' ELSE '{{}}' END::jsonb)).*
             FROM {table} t LIMIT 1"
        ));
    }
    statements
}

/// Calls of functions by an administrator, and changes that the enumeration misses.
fn more_changes(namespace: &str) -> Vec<String> {
    let user = format!("fn_get_account_id('user', '{namespace}')");
    [
        "DELETE FROM accounts WHERE external_id = 'spare'".to_owned(),
        "UPDATE accounts SET account_type_code = 'team' WHERE external_id = 'spare'".to_owned(),
        "UPDATE accounts SET external_id = 'other' WHERE external_id = 'user'".to_owned(),
        format!(
            "UPDATE accounts SET parent_account_id = fn_get_account_id('root', '{namespace}') WHERE external_id = 'spare'"
        ),
        "UPDATE accounts SET parent_account_id = NULL WHERE external_id = 'user'".to_owned(),
        format!(
            "INSERT INTO accounts (namespace_id, account_type_code, display_name, parent_account_id)
             VALUES ('{namespace}', 'user', 'x', fn_get_account_id('root', '{namespace}'))"
        ),
        format!(
            "UPDATE resource_types SET default_unit_code = 'requests' WHERE resource_type_code = '{namespace}_spare'"
        ),
        format!("DELETE FROM resource_types WHERE resource_type_code = '{namespace}_spare'"),
        format!(
            "INSERT INTO resource_type_allowed_units VALUES ('{namespace}_spare', 'requests', 2);
             DELETE FROM resource_type_allowed_units WHERE resource_type_code = '{namespace}_spare'"
        ),
        format!("SELECT fn_meter_consumption('open', {user}, 'benchmark_runs', 1)"),
        format!("SELECT fn_consume('open', {user}, 'benchmark_runs', 1)"),
        format!("SELECT fn_reserve('open', {user}, 'benchmark_runs', 1)"),
        format!("SELECT fn_acquire_lease({user}, 'concurrent_users')"),
        format!("SELECT fn_provision_plan_entitlements({user}, 'pro')"),
        format!("SELECT fn_check_entitlement({user}, 'ai_models', 'open')"),
    ]
    .to_vec()
}

#[test]
fn an_open_transaction_of_a_bound_administrator_stops_no_other_tenant() {
    let tenants = Tenants::new();
    tenants.db.psql(
        "UPDATE entitlements SET quantity_allowed = NULL WHERE namespace_id = 'globex';
         INSERT INTO accounts (namespace_id, account_type_code, display_name, external_id)
         VALUES ('default', 'organization', 'root', 'root'), ('default', 'user', 'user', 'user'),
                ('default', 'user', 'spare', 'spare'), ('acme', 'user', 'spare', 'spare');
         INSERT INTO resource_types (resource_type_code, namespace_id, default_unit_code)
         VALUES ('acme_spare', 'acme', 'count'), ('default_spare', 'default', 'count')",
    );
    let mut others = Others::of(&tenants);
    for namespace in ["acme", "default"] {
        let mut admin = tenants.bound("mec_admin", namespace);
        admin.batch_execute("SET lock_timeout = '5s'").unwrap();
        let statements = [changes(&mut admin), more_changes(namespace)].concat();
        let done = leave_open(&mut admin, &mut others, &statements);
        assert!(done > 100, "{done} of {}", statements.len());
    }
}

#[test]
fn an_administrator_who_waits_for_one_tenant_does_not_hold_up_another() {
    let tenants = Tenants::new();
    tenants.db.psql(
        "UPDATE entitlements SET quantity_allowed = NULL WHERE namespace_id = 'globex';
         INSERT INTO accounts (namespace_id, account_type_code, display_name, external_id)
         VALUES ('acme', 'user', 'spare', 'spare');",
    );
    let mut writer = tenants.acme_session();
    let mut metering = writer.transaction().unwrap();
    let meter = "SELECT fn_meter_consumption('open', $1, 'benchmark_runs', 1)";
    metering.query(meter, &[&tenants.acme]).unwrap();
    let mut admin = tenants.bound("mec_admin", "acme");
    std::thread::scope(|scope| {
        let waiting = scope
            .spawn(move || admin.batch_execute("DELETE FROM accounts WHERE external_id = 'spare'"));
        mec_e2e::until_someone_waits(&tenants.db);
        Others::of(&tenants).work("an administrator waits for a writer");
        metering.commit().unwrap();
        waiting.join().unwrap().unwrap();
    });
}

#[test]
fn a_batch_for_many_tenants_goes_on_without_the_account_that_is_being_deleted() {
    let tenants = Tenants::new();
    tenants.db.psql(
        "INSERT INTO accounts (namespace_id, account_type_code, display_name, external_id)
         VALUES ('acme', 'user', 'spare', 'spare')",
    );
    let mut admin = tenants.bound("mec_admin", "acme");
    admin
        .batch_execute("BEGIN; DELETE FROM accounts WHERE external_id = 'spare'")
        .unwrap();
    let mut operator = tenants.unbound("mec_app");
    let batch = format!(
        "SELECT status || coalesce(' ' || split_part(error, ' ', 2), '') FROM fn_meter_batch(jsonb_build_array(
             jsonb_build_object('idempotency_key', 'a', 'account_id', fn_get_account_id('spare', 'acme'),
                                'resource_type', 'benchmark_runs', 'quantity', 1),
             jsonb_build_object('idempotency_key', 'b', 'account_id', '{}'::uuid,
                                'resource_type', 'benchmark_runs', 'quantity', 1)))",
        tenants.globex
    );
    let told = crate::texts(&mut operator, &batch);
    assert_eq!(told, ["rejected transaction", "recorded"]);
    admin.batch_execute("ROLLBACK").unwrap();
    assert_eq!(
        crate::texts(&mut operator, &batch),
        ["recorded", "duplicate"]
    );
}

#[test]
fn no_session_can_take_the_locks_of_the_library_by_sql() {
    let tenants = Tenants::new();
    // With any numbers, the session's locks are of another kind.
    let mut session = tenants.acme_session();
    session
        .batch_execute("BEGIN; SELECT pg_advisory_lock(1), pg_advisory_lock(1, 1)")
        .unwrap();
    let meter = "SELECT fn_meter_consumption('lock', $1, 'acme_renders', 1),
                        fn_reserve('lock', $1, 'acme_renders', 1)";
    session.query(meter, &[&tenants.acme]).unwrap();
    let kinds: Vec<i16> = tenants
        .db
        .connect()
        .query(
            "SELECT DISTINCT objsubid FROM pg_locks
             WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
             ORDER BY 1",
            &[],
        )
        .unwrap()
        .iter()
        .map(|row| row.get(0))
        .collect();
    assert_eq!(kinds[..2], [1, 2]);
    assert!(
        kinds.len() > 2 && kinds[2..].iter().all(|kind| *kind > 2),
        "{kinds:?}"
    );
}
