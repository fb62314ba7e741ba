//! Roles bound to namespaces see, change and learn of their own namespaces only.

mod administration;
mod bindings;
mod definers;
mod forging;
mod functions;
mod locks;
mod seeing;
mod shared;
mod verbs;

use mec_e2e::{Database, fresh_database};
use postgres::Client;
use postgres::error::DbError;
use uuid::Uuid;

/// Two tenants, each with a customer who has used something of everything, and the roles of both.
struct Tenants {
    db: Database<'static>,
    acme: Uuid,
    globex: Uuid,
    /// Bound to `acme` by its own name.
    acme_app: String,
    /// Bound to `globex` through a group.
    globex_app: String,
}

impl Tenants {
    fn new() -> Self {
        let db = fresh_database();
        let mut session = db.connect();
        let (acme, globex) = (
            customer(&mut session, "acme"),
            customer(&mut session, "globex"),
        );
        let [acme_app, globex_app, group] =
            ["acme_app", "globex_app", "globex"].map(|role| format!("{role}_{}", db.name));
        session
            .batch_execute(&format!(
                "CREATE ROLE {acme_app} LOGIN IN ROLE mec_app;
                 CREATE ROLE {group};
                 CREATE ROLE {globex_app} LOGIN IN ROLE mec_app, {group};
                 INSERT INTO namespace_roles VALUES ('{acme_app}', 'acme'), ('{group}', 'globex');"
            ))
            .unwrap();
        Self {
            db,
            acme,
            globex,
            acme_app,
            globex_app,
        }
    }

    fn acme_session(&self) -> Client {
        self.db.connect_as(&self.acme_app)
    }

    /// A login role of its own, in a group of MEC, bound to a namespace.
    fn bound(&self, group: &str, namespace: &str) -> Client {
        let role = self.role(&format!("{group}_of_{namespace}"));
        let create = format!(
            "CREATE ROLE {role} LOGIN IN ROLE {group};
             INSERT INTO namespace_roles VALUES ('{role}', '{namespace}')"
        );
        self.db.connect().batch_execute(&create).unwrap();
        self.db.connect_as(&role)
    }

    /// A login role that is bound to nothing.
    fn unbound(&self, group: &str) -> Client {
        let role = self.role(&format!("{group}_unbound"));
        let create = format!("CREATE ROLE {role} LOGIN IN ROLE {group}");
        self.db.connect().batch_execute(&create).unwrap();
        self.db.connect_as(&role)
    }

    /// A name that no other test uses.
    fn role(&self, name: &str) -> String {
        format!("{name}_{}", self.db.name)
    }

    /// A login role that is bound to `acme` and has the rights of an administrator.
    fn acme_admin(&self) -> Client {
        let role = format!("acme_admin_{}", self.db.name);
        let create = format!(
            "CREATE ROLE {role} LOGIN IN ROLE mec_admin, {}",
            self.acme_app
        );
        self.db.connect().batch_execute(&create).unwrap();
        self.db.connect_as(&role)
    }
}

/// An organization in a namespace of its own, with a catalogue of its own.
fn customer(session: &mut Client, namespace: &str) -> Uuid {
    session
        .batch_execute(&format!(
            "INSERT INTO resource_types (resource_type_code, namespace_id, default_unit_code)
             VALUES ('{namespace}_renders', '{namespace}', 'count');
             INSERT INTO plans (plan_id, namespace_id, plan_name)
             VALUES ('{namespace}_basic', '{namespace}', 'Basic');
             INSERT INTO plan_entitlement_templates
                 (plan_id, resource_type_code, limit_kind_code, quantity_allowed)
             VALUES ('{namespace}_basic', '{namespace}_renders', 'cumulative', 100),
                    ('{namespace}_basic', 'concurrent_users', 'concurrency', 3);
             INSERT INTO control_rules (namespace_id, rule_name, resource_type_code,
                                        limit_kind_code, limit_action_code, grace_quantity)
             VALUES ('{namespace}', 'grace', '{namespace}_renders', 'cumulative', 'grace', 5);
             INSERT INTO control_rule_conditions (rule_id, condition_key, condition_value)
             SELECT rule_id, 'tier', 'gold' FROM control_rules WHERE namespace_id = '{namespace}';
             INSERT INTO accounts (namespace_id, account_type_code, display_name, external_id)
             VALUES ('{namespace}', 'organization', '{namespace}', 'root');
             INSERT INTO accounts (namespace_id, account_type_code, display_name, external_id,
                                   parent_account_id)
             VALUES ('{namespace}', 'user', '{namespace} user', 'user',
                     fn_get_account_id('root', '{namespace}'));
             SELECT fn_provision_plan_entitlements(fn_get_account_id('root', '{namespace}'),
                                                   '{namespace}_basic');
             INSERT INTO entitlement_conditions (entitlement_id, condition_key, condition_value)
             SELECT entitlement_id, 'seat', 'yes' FROM entitlements
             WHERE namespace_id = '{namespace}' AND resource_type_code = 'concurrent_users';
             SELECT fn_meter_consumption('run-' || n, fn_get_account_id('user', '{namespace}'),
                                         '{namespace}_renders', 1, p_details => '{{\"host\": \"a\"}}',
                                         p_occurred_at => now() - n * interval '1 millisecond')
             FROM generate_series(1, 39) n;
             SELECT fn_meter_consumption('run-40', fn_get_account_id('user', '{namespace}'),
                                         '{namespace}_renders', 1, p_details => '{{\"host\": \"a\"}}',
                                         p_occurred_at => now() - interval '40 days');
             SELECT fn_acquire_lease(fn_get_account_id('root', '{namespace}'), 'concurrent_users',
                                     p_session_token => 'laptop', p_context => '{{\"seat\": \"yes\"}}');
             SELECT fn_reserve('hold', fn_get_account_id('user', '{namespace}'), '{namespace}_renders', 2);
             SELECT fn_consume('deny', fn_get_account_id('user', '{namespace}'), 'ai_models', 1);"
        ))
        .unwrap();
    let id = "SELECT fn_get_account_id('user', $1)";
    session.query_one(id, &[&namespace]).unwrap().get(0)
}

/// Every row of every table that a session sees.
fn everything_seen(session: &mut Client) -> String {
    let tables = tables(session);
    let rows = tables.iter().map(|table| {
        let sql = format!(
            "SELECT coalesce(string_agg(to_jsonb(t)::text, E'\\n' ORDER BY to_jsonb(t)::text), '') FROM {table} t"
        );
        let rows: String = session.query_one(&sql, &[]).unwrap().get(0);
        format!("{table}\n{rows}\n")
    });
    rows.collect()
}

/// Every table of MEC.
fn tables(session: &mut Client) -> Vec<String> {
    texts(
        session,
        "SELECT relname::text FROM pg_class
         WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1",
    )
}

/// The columns of a table.
fn columns(session: &mut Client, table: &str) -> Vec<String> {
    let sql = format!(
        "SELECT attname::text FROM pg_attribute
         WHERE attrelid = '{table}'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum"
    );
    texts(session, &sql)
}

fn texts(session: &mut Client, sql: &str) -> Vec<String> {
    let rows = session.query(sql, &[]).unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

fn count(session: &mut Client, relation: &str) -> i64 {
    let sql = format!("SELECT count(*) FROM {relation}");
    session.query_one(&sql, &[]).unwrap().get(0)
}

/// Some id of a namespace's row, as the superuser sees it.
fn id_of(db: &Database<'_>, column: &str, table: &str, namespace: &str) -> Uuid {
    let sql = format!("SELECT {column} FROM {table} WHERE namespace_id = $1 LIMIT 1");
    let row = db.connect().query_one(&sql, &[&namespace]);
    row.unwrap().get(0)
}

/// A text, or the whole error as its client gets it.
fn answer(session: &mut Client, sql: &str, id: Uuid) -> String {
    match session.query_one(sql, &[&id]) {
        Ok(row) => row.get(0),
        Err(error) => whole(error.as_db_error().unwrap()),
    }
}

/// The error that a statement must end in.
fn told(session: &mut Client, statement: &str) -> String {
    let error = session.batch_execute(statement).expect_err(statement);
    whole(error.as_db_error().unwrap())
}

fn whole(error: &DbError) -> String {
    format!(
        "{} {} {:?} {:?}",
        error.code().code(),
        error.message(),
        error.detail(),
        error.hint()
    )
}
