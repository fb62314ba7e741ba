//! MEC behind PostgREST: the SQL that versions 12 to 14 send for a request, and the response that a
//! caller gets. docs/rest.md explains the same to people.

use std::error::Error as StdError;

use mec_e2e::{Database, Server, sqlstate};
use postgres::types::private::BytesMut;
use postgres::types::{Format, IsNull, ToSql, Type, to_sql_checked};
use postgres::{Client, Error};
use serde_json::{Value, json};
use uuid::Uuid;

/// A request that failed.
#[derive(Debug, PartialEq)]
struct Refusal {
    /// The HTTP status.
    status: u16,
    /// The SQLSTATE.
    code: String,
}

type Answer = Result<Value, Refusal>;

/// PostgREST's part: one connection, which the requests of all tokens use in turn.
struct Postgrest {
    session: Client,
    // The session that reads what PostgREST has in its schema cache.
    catalogue: Client,
    login: String,
    anonymous: String,
}

/// A parameter without a type, as the parts of a URL are sent.
#[derive(Debug)]
struct Unknown(String);

impl ToSql for Unknown {
    fn to_sql(
        &self,
        _: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn StdError + Sync + Send>> {
        out.extend_from_slice(self.0.as_bytes());
        Ok(IsNull::No)
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    fn encode_format(&self, _: &Type) -> Format {
        Format::Text
    }

    to_sql_checked!();
}

/// A function as the schema cache describes it.
struct Function {
    parameters: Vec<(String, String)>,
    is_volatile: bool,
    is_set: bool,
    is_composite: bool,
}

impl Postgrest {
    /// POST /rpc/function, with the arguments as the body.
    fn post(&mut self, role: &str, function: &str, body: &Value) -> Answer {
        let known = self.function(function);
        let names: Vec<_> = body.as_object().unwrap().keys().collect();
        let typed = |name: &String| {
            let parameter = known.parameters.iter().find(|(known, _)| known == name);
            format!("\"{name}\" {}", parameter.expect("it is an argument").1)
        };
        let columns: Vec<_> = names.iter().map(|name| format!("\"{name}\"")).collect();
        let types: Vec<_> = names.iter().map(|name| typed(name)).collect();
        let arguments: Vec<_> = names
            .iter()
            .map(|name| format!("\"{name}\" := pgrst_body.\"{name}\""))
            .collect();
        let from = format!(
            "(SELECT $1::json AS json_data) pgrst_payload,
             LATERAL (SELECT {} FROM json_to_record(pgrst_payload.json_data) AS _({})) pgrst_body,
             LATERAL {}",
            columns.join(", "),
            types.join(", "),
            known.call(function, &arguments.join(", ")),
        );
        let access = if known.is_volatile {
            "READ WRITE"
        } else {
            "READ ONLY"
        };
        self.transact(role, access, &known.select(&from), &[body])
    }

    /// GET /rpc/function?name=value
    fn get(&mut self, role: &str, function: &str, arguments: &[(&str, &str)]) -> Answer {
        let known = self.function(function);
        let named: Vec<_> = (1..)
            .zip(arguments)
            .map(|(number, (name, _))| {
                let parameter = known.parameters.iter().find(|(known, _)| known == name);
                let kind = &parameter.expect("it is an argument").1;
                format!("\"{name}\" := ${number}::{kind}")
            })
            .collect();
        let from = known.call(function, &named.join(", "));
        let values = unknown(arguments.iter().map(|(_, value)| value));
        self.transact(role, "READ ONLY", &known.select(&from), &borrowed(&values))
    }

    /// GET /relation?column=operator.value
    fn read(&mut self, role: &str, relation: &str, filters: &[(&str, &str, &str)]) -> Answer {
        let conditions: Vec<_> = (1..)
            .zip(filters)
            .map(|(number, (column, operator, _))| {
                format!("\"mec\".\"{relation}\".\"{column}\" {operator} ${number}")
            })
            .collect();
        let from = format!("\"mec\".\"{relation}\"");
        let filter = if conditions.is_empty() {
            "true"
        } else {
            &conditions.join(" AND ")
        };
        let source = format!("SELECT {from}.* FROM {from} WHERE {filter} LIMIT ALL OFFSET 0");
        let values = unknown(filters.iter().map(|(.., value)| value));
        let sql = body_of(&source, "coalesce(json_agg(_postgrest_t), '[]')");
        self.transact(role, "READ ONLY", &sql, &borrowed(&values))
    }

    /// POST /relation with Prefer: return=representation
    fn insert(&mut self, role: &str, relation: &str, row: &Value) -> Answer {
        let names: Vec<_> = row.as_object().unwrap().keys().collect();
        let columns: Vec<_> = names.iter().map(|name| format!("\"{name}\"")).collect();
        let types: Vec<_> = names
            .iter()
            .map(|name| format!("\"{name}\" {}", self.column_type(relation, name)))
            .collect();
        let (columns, types) = (columns.join(", "), types.join(", "));
        let source = format!(
            "INSERT INTO \"mec\".\"{relation}\"({columns}) SELECT {columns}
             FROM (SELECT $1::json AS json_data) pgrst_payload,
                  LATERAL (SELECT {columns} FROM json_to_record(pgrst_payload.json_data) AS _({types})) pgrst_body
             RETURNING \"mec\".\"{relation}\".*"
        );
        let sql = body_of(&source, "coalesce(json_agg(_postgrest_t), '[]')");
        self.transact(role, "READ WRITE", &sql, &[row])
    }

    /// Runs one request: a transaction that begins by setting the role and claims of the token.
    fn transact(
        &mut self,
        role: &str,
        access: &str,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Answer {
        let begin = format!("BEGIN ISOLATION LEVEL READ COMMITTED {access}");
        self.session.batch_execute(&begin).unwrap();
        let answer = self.answer(role, sql, parameters);
        let end = if answer.is_ok() { "COMMIT" } else { "ROLLBACK" };
        self.session.batch_execute(end).unwrap();
        let is_anonymous = role == self.anonymous;
        answer.map_err(|error| Refusal::of(&error, is_anonymous))
    }

    fn answer(
        &mut self,
        role: &str,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Value, Error> {
        let claims = json!({"role": role, "sub": format!("robot of {role}")}).to_string();
        self.session.execute(
            "select set_config('search_path', $1, true), set_config('role', $2, true),
                    set_config('request.jwt.claims', $3, true), set_config('request.method', 'GET', true),
                    set_config('request.path', '/rpc', true), set_config('request.headers', '{}', true),
                    set_config('request.cookies', '{}', true)",
            &[&"\"mec\", \"public\"", &role, &claims],
        )?;
        self.session
            .execute("select \"public\".\"pre_request\"()", &[])?;
        let row = self.session.query_one(sql, parameters)?;
        Ok(serde_json::from_str(row.get("body")).expect("the body is JSON"))
    }

    fn column_type(&mut self, relation: &str, column: &str) -> String {
        let sql = "SELECT format_type(atttypid, atttypmod) FROM pg_attribute
                   WHERE attrelid = ('mec.' || $1)::regclass AND attname = $2";
        let row = self.catalogue.query_one(sql, &[&relation, &column]);
        row.unwrap().get(0)
    }

    fn function(&mut self, name: &str) -> Function {
        let row = self
            .catalogue
            .query_one(
                "SELECT coalesce(p.proargnames, '{}'), p.provolatile = 'v', p.proretset,
                        p.proretset OR p.prorettype = 'record'::regtype,
                        ARRAY(SELECT format_type(kind, NULL)
                              FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY AS a (kind, at) ORDER BY at)
                 FROM pg_proc p WHERE p.pronamespace = 'mec'::regnamespace AND p.proname = $1",
                &[&name],
            )
            .unwrap();
        let (names, kinds): (Vec<String>, Vec<String>) = (row.get(0), row.get(4));
        Function {
            parameters: names.into_iter().zip(kinds).collect(),
            is_volatile: row.get(1),
            is_set: row.get(2),
            is_composite: row.get(3),
        }
    }
}

impl Function {
    fn call(&self, name: &str, arguments: &str) -> String {
        if self.is_composite {
            format!("\"mec\".\"{name}\"({arguments}) pgrst_call")
        } else {
            format!("(SELECT \"mec\".\"{name}\"({arguments}) pgrst_scalar) pgrst_call")
        }
    }

    fn select(&self, from: &str) -> String {
        let (columns, body) = match (self.is_composite, self.is_set) {
            (false, _) => (
                "pgrst_call.pgrst_scalar",
                "coalesce(json_agg(_postgrest_t.pgrst_scalar)->0, 'null')",
            ),
            (true, false) => (
                "pgrst_call.*",
                "coalesce((json_agg(_postgrest_t)->0)::text, 'null')",
            ),
            (true, true) => ("pgrst_call.*", "coalesce(json_agg(_postgrest_t), '[]')"),
        };
        body_of(&format!("SELECT {columns} FROM {from}"), body)
    }
}

impl Refusal {
    /// Returns the response that PostgREST makes from an error of the database, as in its
    /// src/PostgREST/Error.hs.
    fn of(error: &Error, is_anonymous: bool) -> Self {
        let error = error.as_db_error().expect("the database answers");
        let (code, message) = (error.code().code(), error.message());
        let no_role = message.starts_with("role") && message.ends_with("does not exist");
        let status = match code {
            "42501" if is_anonymous => 401,
            "22023" if no_role => 401,
            _ => status(code),
        };
        Self {
            status,
            code: code.to_owned(),
        }
    }
}

fn refused(status: u16, code: &str) -> Answer {
    let code = code.to_owned();
    Err(Refusal { status, code })
}

/// Returns the HTTP status for an SQLSTATE, if the token is known.
fn status(code: &str) -> u16 {
    match (code, &code[..2]) {
        ("23503" | "23505", _) => 409,
        ("25006", _) => 405,
        ("42501", _) => 403,
        ("42883" | "42P01", _) => 404,
        ("57P01", _) | (_, "08" | "53") => 503,
        (_, "28" | "0L" | "0P") => 403,
        (_, "09" | "25" | "2D" | "38" | "39" | "3B" | "40" | "54" | "55" | "57" | "58" | "XX") => {
            500
        }
        _ => 400,
    }
}

fn body_of(source: &str, body: &str) -> String {
    format!(
        "WITH pgrst_source AS ({source})
         SELECT null::bigint AS total_result_set, pg_catalog.count(_postgrest_t) AS page_total,
                ({body})::text AS body, nullif(current_setting('response.headers', true), '') AS response_headers,
                nullif(current_setting('response.status', true), '') AS response_status
         FROM (SELECT * FROM pgrst_source) _postgrest_t"
    )
}

fn unknown<'a>(values: impl Iterator<Item = &'a &'a str>) -> Vec<Unknown> {
    values.map(|value| Unknown((*value).to_owned())).collect()
}

fn borrowed(values: &[Unknown]) -> Vec<&(dyn ToSql + Sync)> {
    values.iter().map(|value| value as _).collect()
}

/// Two tenants with a customer each, and PostgREST set up as docs/rest.md says.
struct World {
    db: Database<'static>,
    rest: Postgrest,
    /// A role for each tenant, and one that may edit the first tenant's tables.
    acme: String,
    globex: String,
    acme_admin: String,
    acme_account: String,
    globex_account: String,
}

impl World {
    fn new() -> Self {
        let db = Server::shared().empty_database();
        let name = &db.name;
        let [authenticator, anonymous, acme, globex, acme_admin] =
            ["authenticator", "anon", "acme", "globex", "acme_admin"]
                .map(|role| format!("{role}_{name}"));
        db.psql(&format!(
            "CREATE SCHEMA mec;
             CREATE EXTENSION mec SCHEMA mec;
             CREATE ROLE {anonymous} NOLOGIN;
             CREATE ROLE {acme} NOLOGIN IN ROLE mec_app;
             CREATE ROLE {globex} NOLOGIN IN ROLE mec_app;
             CREATE ROLE {acme_admin} NOLOGIN IN ROLE mec_admin;
             CREATE ROLE {authenticator} LOGIN NOINHERIT IN ROLE {anonymous}, {acme}, {globex}, {acme_admin};
             GRANT USAGE ON SCHEMA mec TO {anonymous}, {acme}, {globex}, {acme_admin};
             INSERT INTO mec.namespace_roles
             VALUES ('{acme}', 'acme'), ('{globex}', 'globex'), ('{acme_admin}', 'acme');
             INSERT INTO mec.accounts (namespace_id, account_type_code, display_name, external_id)
             VALUES ('acme', 'organization', 'Acme''s customer', 'customer'),
                    ('globex', 'organization', 'Globex''s customer', 'customer');
             {}", pre_request()
        ));
        let account = |tenant: &str| {
            let id = db.psql(&format!(
                "SELECT mec.fn_get_account_id('customer', '{tenant}')"
            ));
            id.trim().to_owned()
        };
        let (acme_account, globex_account) = (account("acme"), account("globex"));
        let rest = Postgrest {
            session: db.connect_as(&authenticator),
            catalogue: db.connect(),
            login: authenticator,
            anonymous,
        };
        let mut world = Self {
            db,
            rest,
            acme,
            globex,
            acme_admin,
            acme_account,
            globex_account,
        };
        for (role, account) in [
            (world.acme.clone(), world.acme_account.clone()),
            (world.globex.clone(), world.globex_account.clone()),
        ] {
            let starter = json!({"p_account_id": account, "p_plan_id": "starter"});
            let count = world
                .rest
                .post(&role, "fn_provision_plan_entitlements", &starter);
            assert_eq!(count.unwrap(), 5);
        }
        world
    }

    /// Calls a function with the token of the first tenant.
    fn post(&mut self, function: &str, body: Value) -> Answer {
        self.rest.post(&self.acme, function, &body)
    }
}

#[test]
fn a_token_calls_the_functions_with_named_arguments() {
    let mut world = World::new();
    let account = world.acme_account.clone();
    let check = json!({"p_account_id": account, "p_resource_type": "gpu_hours"});
    let answer = world.post("fn_check_entitlement", check.clone()).unwrap();
    assert_eq!(answer["decision"], "allow");
    assert_eq!(answer["quantity_remaining"].to_string(), "25");
    // PostgreSQL reads a JSON number as a decimal, and a string works as well.
    for (key, quantity) in [("run-1", json!(0.1)), ("run-2", json!("0.2"))] {
        let event = json!({"p_idempotency_key": key, "p_account_id": account,
                           "p_resource_type": "gpu_hours", "p_quantity": quantity,
                           "p_details": {"host": "worker-1"}});
        let id = world.post("fn_meter_consumption", event.clone()).unwrap();
        assert_eq!(world.post("fn_meter_consumption", event).unwrap(), id);
    }
    let answer = world.post("fn_check_entitlement", check).unwrap();
    assert_eq!(answer["quantity_remaining"].to_string(), "24.7");
    let batch = json!({"p_events": [{"idempotency_key": "run-3", "account_id": account,
                                     "resource_type": "gpu_hours", "quantity": "1.7"}]});
    let results = world.post("fn_meter_batch", batch).unwrap();
    assert_eq!(results[0]["status"], "recorded");
    let consume = json!({"p_idempotency_key": "job-1", "p_account_id": account,
                         "p_resource_type": "gpu_hours", "p_quantity": 24});
    let refused = world.post("fn_consume", consume).unwrap();
    assert_eq!(refused["decision"], "deny");
    assert_eq!(refused["event_id"], Value::Null);
    let seat = json!({"p_account_id": account, "p_resource_type": "concurrent_users"});
    let lease = world.post("fn_acquire_lease", seat).unwrap();
    assert_eq!(lease["success"], true);
    let release = json!({"p_lease_id": lease["lease_id"]});
    assert_eq!(world.post("fn_release_lease", release).unwrap(), true);
}

/// Calls of every function that reads, with sensible arguments.
fn questions(account: &str) -> [(&'static str, Value); 17] {
    let about = json!({"p_account_id": account, "p_resource_type": "gpu_hours"});
    let with = |more: Value| {
        let mut all = about.clone();
        all.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        all
    };
    let (from, to) = ("2026-01-01T00:00:00Z", "2026-01-02T00:00:00+01:00");
    let [check, explain, entitlement, usage, inventory, leases] = [(); 6].map(|()| about.clone());
    let requests = r#"[{"resource_type": "gpu_hours"}]"#;
    [
        ("fn_check_entitlement", check),
        (
            "fn_check_many",
            json!({"p_account_id": account, "p_requests": requests}),
        ),
        ("fn_explain_entitlement", explain),
        ("fn_get_entitlement", entitlement),
        ("fn_get_usage", usage),
        ("fn_get_inventory_count", inventory),
        ("fn_get_active_lease_count", leases),
        ("fn_get_account_limits", json!({"p_account_id": account})),
        ("fn_get_owner_account_id", json!({"p_account_id": account})),
        (
            "fn_get_account_id",
            json!({"p_external_id": "customer", "p_namespace_id": "acme"}),
        ),
        (
            "fn_usage_breakdown",
            with(json!({"p_from": from, "p_to": to, "p_by": "scope"})),
        ),
        (
            "fn_usage_series",
            with(
                json!({"p_from": from, "p_to": to, "p_step": "1 day", "p_resource_scope": "a100"}),
            ),
        ),
        (
            "fn_get_window_boundaries",
            json!({"p_window_type_code": "calendar_month", "p_window_anchor": from}),
        ),
        ("fn_usage_report_html", json!({"p_account_id": account})),
        ("fn_verify_usage", json!({})),
        ("fn_mec_extra_grants", json!({})),
        ("fn_sees_namespace", json!({"p_namespace_id": "acme"})),
    ]
}

/// Returns the arguments in the form that a URL has.
fn in_url(arguments: &Value) -> Vec<(&str, &str)> {
    let arguments = arguments.as_object().unwrap().iter();
    arguments
        .map(|(name, value)| (name.as_str(), value.as_str().unwrap()))
        .collect()
}

#[test]
fn whatever_reads_answers_a_get() {
    let mut world = World::new();
    let questions = questions(&world.acme_account);
    for (function, arguments) in &questions {
        let answer = world.rest.get(&world.acme, function, &in_url(arguments));
        assert!(answer.is_ok(), "{function}: {answer:?}");
    }
    let reading = world.db.psql(
        "SELECT proname FROM pg_proc WHERE pronamespace = 'mec'::regnamespace AND provolatile = 's'",
    );
    for function in reading.lines() {
        assert!(
            questions.iter().any(|(asked, _)| *asked == function),
            "{function} is not asked here"
        );
    }
}

#[test]
fn a_null_is_said_in_a_body() {
    let mut world = World::new();
    let (_, mut series) = questions(&world.acme_account)
        .into_iter()
        .find(|(function, _)| *function == "fn_usage_series")
        .unwrap();
    series["p_resource_scope"] = Value::Null;
    let days = world.post("fn_usage_series", series).unwrap();
    assert_eq!(days[0]["quantity"], 0);
}

#[test]
fn what_writes_needs_a_post() {
    let mut world = World::new();
    let about = [
        ("p_account_id", world.acme_account.as_str()),
        ("p_resource_type", "gpu_hours"),
        ("p_idempotency_key", "run-1"),
        ("p_quantity", "1"),
    ];
    for function in ["fn_meter_consumption", "fn_consume", "fn_reserve"] {
        let answer = world.rest.get(&world.acme, function, &about);
        assert_eq!(answer, refused(405, "25006"), "{function}");
    }
}

#[test]
fn a_check_is_logged_by_a_post_and_not_by_a_get() {
    let mut world = World::new();
    let check = json!({"p_account_id": world.acme_account, "p_resource_type": "ai_models"});
    let logged = |world: &mut World| {
        let log = world.rest.read(&world.acme, "control_decisions_log", &[]);
        log.unwrap().as_array().unwrap().len()
    };
    let answer = world
        .rest
        .get(&world.acme, "fn_check_entitlement", &in_url(&check));
    assert_eq!(answer.unwrap()["decision"], "deny");
    assert_eq!(logged(&mut world), 0);
    world.post("fn_check_entitlement", check).unwrap();
    assert_eq!(logged(&mut world), 1);
}

#[test]
fn views_and_tables_answer_filters() {
    let mut world = World::new();
    let filters = [
        ("resource_type_code", "=", "gpu_hours"),
        ("quantity_allowed", ">=", "25"),
        ("effective_start", "<", "2100-01-01T00:00:00Z"),
    ];
    let rows = world
        .rest
        .read(&world.acme, "v_active_entitlements", &filters);
    let rows = rows.unwrap();
    assert_eq!(rows.as_array().unwrap().len(), 1);
    assert_eq!(rows[0]["account_name"], "Acme's customer");
    let relations = world.db.psql(
        "SELECT relname FROM pg_class
         WHERE relnamespace = 'mec'::regnamespace AND relkind IN ('r', 'v')",
    );
    for relation in relations.lines() {
        let rows = world.rest.read(&world.acme, relation, &[]);
        assert!(rows.is_ok(), "{relation}: {rows:?}");
    }
}

#[test]
fn tokens_of_two_tenants_share_a_connection_and_nothing_else() {
    let mut world = World::new();
    let (acme, globex) = (world.acme.clone(), world.globex.clone());
    for _ in 0..3 {
        for (role, customer) in [(&acme, "Acme's customer"), (&globex, "Globex's customer")] {
            let accounts = world.rest.read(role, "accounts", &[]).unwrap();
            assert_eq!(accounts.as_array().unwrap().len(), 1);
            assert_eq!(accounts[0]["display_name"], customer);
        }
    }
    // Another tenant's rows look as if they did not exist.
    let foreign = world.globex_account.clone();
    let check = json!({"p_account_id": foreign, "p_resource_type": "gpu_hours"});
    let answer = world.post("fn_check_entitlement", check.clone()).unwrap();
    assert_eq!(answer["decision"], "deny");
    assert_eq!(answer["entitlement_id"], Value::Null);
    let answer = world.rest.post(&globex, "fn_check_entitlement", &check);
    assert_eq!(answer.unwrap()["decision"], "allow");
    let meter = json!({"p_idempotency_key": "x", "p_account_id": foreign,
                       "p_resource_type": "gpu_hours", "p_quantity": 1});
    let answer = world.post("fn_meter_consumption", meter);
    assert_eq!(answer, refused(409, "23503"));
    let filter = [("account_id", "=", foreign.as_str())];
    let rows = world.rest.read(&acme, "v_active_entitlements", &filter);
    assert_eq!(rows, Ok(json!([])));
}

#[test]
fn a_token_gets_no_role_that_was_not_granted() {
    let mut world = World::new();
    for (role, status, code) in [
        ("mec_owner", 403, "42501"),
        ("postgres", 403, "42501"),
        ("nobody_knows", 401, "22023"),
    ] {
        let answer = world.rest.read(role, "accounts", &[]);
        assert_eq!(answer, refused(status, code), "{role}");
    }
}

#[test]
fn without_a_token_there_is_nothing_to_see_or_to_do() {
    let mut world = World::new();
    let anonymous = world.rest.anonymous.clone();
    let rows = world.rest.read(&anonymous, "accounts", &[]);
    assert_eq!(rows, refused(401, "42501"));
    let check = json!({"p_account_id": world.acme_account, "p_resource_type": "gpu_hours"});
    let answer = world.rest.post(&anonymous, "fn_check_entitlement", &check);
    assert_eq!(answer, refused(401, "42501"));
    let login = world.rest.session.query("SELECT FROM mec.accounts", &[]);
    assert_eq!(sqlstate(login), "42501");
}

#[test]
fn a_token_that_is_bound_to_nothing_is_refused() {
    let mut world = World::new();
    // The login may take every role that its tenants are members of.
    for role in ["mec_app", "mec_admin"] {
        let mut session = world.db.connect();
        let login = world.rest.login.clone();
        let become_it = format!("SET SESSION AUTHORIZATION {login}; SET ROLE {role}");
        session.batch_execute(&become_it).unwrap();
        let rows = world.rest.read(role, "accounts", &[]);
        assert_eq!(rows, refused(403, "42501"), "{role}");
    }
}

#[test]
fn no_argument_is_run_as_sql() {
    let mut world = World::new();
    // A caller that could run SET ROLE within a request could become another tenant, as the login
    // may.
    let attack = format!("'; SET ROLE {}; --", world.globex);
    for (function, arguments) in questions(&world.acme_account) {
        for (attacked, _) in in_url(&arguments) {
            let mut arguments = arguments.clone();
            arguments[attacked] = json!(attack);
            let _ = world.rest.get(&world.acme, function, &in_url(&arguments));
            let accounts = world.rest.read(&world.acme, "accounts", &[]).unwrap();
            assert_eq!(
                accounts.as_array().unwrap().len(),
                1,
                "{function} {attacked}"
            );
        }
    }
}

#[test]
fn an_administrator_of_a_tenant_inserts_rows_of_that_tenant() {
    let mut world = World::new();
    let admin = world.acme_admin.clone();
    let mut row = json!({"namespace_id": "acme", "account_type_code": "user",
                         "display_name": "Ann"});
    let answer = world.rest.insert(&world.acme, "accounts", &row);
    assert_eq!(answer, refused(403, "42501"));
    let inserted = world.rest.insert(&admin, "accounts", &row).unwrap();
    assert_eq!(inserted[0]["status"], "active");
    row["namespace_id"] = json!("globex");
    let answer = world.rest.insert(&admin, "accounts", &row);
    assert_eq!(answer, refused(403, "42501"));
}

#[test]
fn the_audit_names_whom_the_token_names() {
    let mut world = World::new();
    let rows = world.rest.read(&world.acme, "entitlements_audit", &[]);
    let rows = rows.unwrap();
    let rows = rows.as_array().unwrap();
    assert_eq!(rows.len(), 5);
    for row in rows {
        assert_eq!(row["changed_by"], format!("robot of {}", world.acme));
        assert_eq!(row["changed_by_role"], world.acme);
    }
}

#[test]
fn errors_come_with_the_status_that_the_page_shows() {
    let mut world = World::new();
    let account = world.acme_account.clone();
    let good = json!({"p_idempotency_key": "run-1", "p_account_id": account,
                      "p_resource_type": "gpu_hours", "p_quantity": "1"});
    world.post("fn_meter_consumption", good.clone()).unwrap();
    for (argument, value, code) in [
        ("p_quantity", json!(2), "42710"),
        ("p_account_id", json!(Uuid::nil()), "23503"),
        ("p_resource_type", json!("nonsense"), "23503"),
        ("p_unit_code", json!("tokens"), "23514"),
        ("p_idempotency_key", json!(null), "22004"),
        ("p_idempotency_key", json!("x".repeat(256)), "22001"),
        ("p_quantity", json!("NaN"), "22003"),
        ("p_occurred_at", json!("2999-01-01"), "22008"),
        ("p_idempotency_key", json!(" "), "22023"),
        ("p_account_id", json!("no uuid"), "22P02"),
    ] {
        let mut body = good.clone();
        body[argument] = value;
        let answer = world.post("fn_meter_consumption", body);
        assert_eq!(answer, refused(shown_status(code), code));
    }
    let answer = world.rest.get(&world.acme, "fn_consume", &in_url(&good));
    assert_eq!(answer, refused(shown_status("25006"), "25006"));
    let rebuild = json!({"p_account_id": account});
    let answer = world.post("fn_rebuild_usage", rebuild);
    assert_eq!(answer, refused(shown_status("42501"), "42501"));
}

#[test]
fn the_page_shows_the_status_of_every_sqlstate() {
    let rows: Vec<_> = page().lines().filter_map(row_of).collect();
    assert!(rows.len() > 10, "{rows:?}");
    for (codes, shown) in rows {
        for code in codes {
            assert_eq!(status(&code), shown, "{code}");
        }
    }
}

fn shown_status(code: &str) -> u16 {
    let rows = page();
    let mut rows = rows.lines().filter_map(row_of);
    let row = rows.find(|(codes, _)| codes.iter().any(|shown| shown == code));
    row.unwrap_or_else(|| panic!("docs/rest.md does not show {code}"))
        .1
}

/// Returns the SQLSTATEs and the status in a row of the page's table of errors.
fn row_of(line: &str) -> Option<(Vec<String>, u16)> {
    let cells: Vec<_> = line.split('|').map(str::trim).collect();
    let [_, codes, status, ..] = cells.as_slice() else {
        return None;
    };
    let codes: Vec<_> = codes.split(", ").map(str::to_owned).collect();
    let is_sqlstate = |code: &String| {
        code.len() == 5
            && code
                .chars()
                .all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit())
    };
    Some((codes, status.parse().ok()?)).filter(|(codes, _)| codes.iter().all(is_sqlstate))
}

/// Returns the function on the page that runs at the start of every request.
fn pre_request() -> String {
    let page = page();
    let start = page.find("CREATE FUNCTION public.pre_request()").unwrap();
    let length = page[start..].find("```").unwrap();
    page[start..start + length].to_owned()
}

fn page() -> String {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/rest.md");
    std::fs::read_to_string(page).expect("the page is there")
}
