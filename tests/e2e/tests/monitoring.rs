//! v_mec_health, and the queries in monitoring/: every query of the Grafana dashboard and of the
//! Prometheus exporter runs as the role that is meant to run it.

use mec_e2e::{Database, fresh_database, organization, plan};
use postgres::{Client, SimpleQueryMessage};
use serde_json::Value;
use uuid::Uuid;

const DASHBOARD: &str = include_str!("../../../monitoring/grafana/mec.json");
const EXPORTER: &str = include_str!("../../../monitoring/prometheus/queries.yaml");

/// Opens a session as a role that has the rights that monitoring needs, and no others.
fn monitor(db: &Database) -> Client {
    let role = format!("monitor_{}", db.name);
    db.psql(&format!(
        "CREATE ROLE {role} LOGIN IN ROLE mec_reader, pg_monitor"
    ));
    db.connect_as(&role)
}

/// Creates a customer with a plan, usage, a lease, a reservation and a refusal.
fn customer(db: &Database) -> Uuid {
    let mut session = db.connect();
    let account = organization(&mut session, "Acme");
    plan(&mut session, account, "pro");
    for call in [
        "SELECT fn_meter_consumption('run-1', $1, 'benchmark_runs', 450, p_resource_scope => 'eu')",
        "SELECT fn_consume('run-2', $1, 'benchmark_runs', 100)",
        "SELECT fn_acquire_lease($1, 'concurrent_users', p_session_token => 'laptop')",
        "SELECT fn_reserve('job-1', $1, 'gpu_hours', 5)",
    ] {
        session.query(call, &[&account]).unwrap();
    }
    account
}

fn status(session: &mut Client, check: &str) -> (Option<f64>, String) {
    let sql = "SELECT max(value)::float8, max(status) FROM v_mec_health WHERE check_name = $1";
    let row = session.query_one(sql, &[&check]).unwrap();
    (row.get(0), row.get(1))
}

/// Runs a query and returns the names of its columns and the number of rows. Statements of a
/// dashboard have no parameters.
fn columns(session: &mut Client, sql: &str) -> (Vec<String>, usize) {
    let messages = session
        .simple_query(sql)
        .unwrap_or_else(|error| panic!("{error:?} in {sql}"));
    let mut names = vec![];
    let mut rows = 0;
    for message in messages {
        match message {
            SimpleQueryMessage::RowDescription(columns) => {
                names = columns
                    .iter()
                    .map(|column| column.name().to_owned())
                    .collect();
            }
            SimpleQueryMessage::Row(_) => rows += 1,
            _ => {}
        }
    }
    (names, rows)
}

#[test]
fn health_says_what_was_verified_and_what_has_expired() {
    let db = fresh_database();
    customer(&db);
    let mut session = db.connect();
    assert_eq!(
        status(&mut session, "counter_differences"),
        (None, "unknown".to_owned())
    );
    assert_eq!(
        status(&mut session, "held_leases"),
        (Some(1.0), "ok".to_owned())
    );
    assert_eq!(
        status(&mut session, "held_reservations"),
        (Some(1.0), "ok".to_owned())
    );
    db.psql(
        "UPDATE concurrency_leases SET expires_at = now() - interval '1 second';
         UPDATE usage_reservations SET expires_at = now() - interval '1 second';
         SELECT fn_record_verification();",
    );
    assert_eq!(
        status(&mut session, "counter_differences"),
        (Some(0.0), "ok".to_owned())
    );
    assert_eq!(status(&mut session, "verification_age").1, "ok");
    assert_eq!(status(&mut session, "held_leases").0, Some(0.0));
    assert_eq!(status(&mut session, "expired_leases").0, Some(1.0));
    assert_eq!(status(&mut session, "expired_reservations").0, Some(1.0));
    assert_eq!(
        status(&mut session, "version_differs"),
        (Some(0.0), "ok".to_owned())
    );
}

#[test]
fn health_warns_of_counters_that_were_found_wrong_until_they_are_right_again() {
    let db = fresh_database();
    customer(&db);
    let mut session = db.connect();
    db.psql("UPDATE usage_live SET total = total + 1");
    let found = db.psql("SELECT fn_record_verification()");
    assert_ne!(found.trim(), "0");
    let (differences, word) = status(&mut session, "counter_differences");
    assert_eq!(word, "warn");
    assert_eq!(differences, found.trim().parse().ok());
    db.psql("SELECT fn_rebuild_usage(); SELECT fn_record_verification();");
    assert_eq!(
        status(&mut session, "counter_differences"),
        (Some(0.0), "ok".to_owned())
    );
}

#[test]
fn health_sees_a_transaction_that_holds_a_gate() {
    let db = fresh_database();
    let account = customer(&db);
    let mut holder = db.connect();
    let mut open = holder.transaction().unwrap();
    open.query("SELECT fn_consume('slow', $1, 'gpu_hours', 1)", &[&account])
        .unwrap();
    let (age, word) = status(&mut monitor(&db), "oldest_gate");
    assert!(age.is_some_and(|age| age > 0.0), "{age:?}");
    assert_eq!(word, "ok");
    open.rollback().unwrap();
    assert_eq!(status(&mut db.connect(), "oldest_gate").0, Some(0.0));
}

#[test]
fn what_other_sessions_do_is_unknown_to_who_may_not_see_it() {
    let db = fresh_database();
    let role = format!("reader_{}", db.name);
    db.psql(&format!("CREATE ROLE {role} LOGIN IN ROLE mec_reader"));
    let mut reader = db.connect_as(&role);
    for check in ["oldest_gate", "oldest_transaction", "oldest_snapshot"] {
        assert_eq!(
            status(&mut reader, check),
            (None, "unknown".to_owned()),
            "{check}"
        );
    }
    assert_eq!(status(&mut reader, "held_leases").1, "ok");
}

#[test]
fn health_reads_history_by_no_table_scan() {
    let db = fresh_database();
    customer(&db);
    // Closed rows that a scan would have to pass.
    db.psql(
        "INSERT INTO concurrency_leases (account_id, resource_type_code, expires_at, released_at)
         SELECT account_id, 'concurrent_users', now(), now() FROM accounts, generate_series(1, 20000);
         INSERT INTO usage_reservations (idempotency_key, account_id, resource_type_code, quantity,
                                         unit_code, base_quantity, expires_at, freed_at, status, decision)
         SELECT n::text, account_id, 'gpu_hours', 1, 'hours', 3600, now(), now(), 'released', 'allow'
         FROM accounts, generate_series(1, 20000) n;",
    );
    db.psql("VACUUM ANALYZE concurrency_leases; VACUUM ANALYZE usage_reservations;");
    let plan = db.psql("EXPLAIN (COSTS OFF) SELECT * FROM v_mec_health");
    for table in [
        "concurrency_leases",
        "usage_reservations",
        "consumption_ledger",
        "usage_live",
    ] {
        assert!(!plan.contains(&format!("Seq Scan on {table}")), "{plan}");
    }
}

#[test]
fn every_query_of_the_grafana_dashboard_returns_its_columns() {
    let db = fresh_database();
    let account = customer(&db);
    let mut session = monitor(&db);
    let dashboard: Value = serde_json::from_str(DASHBOARD).unwrap();
    let panels = dashboard["panels"].as_array().unwrap();
    assert!(panels.len() >= 7);
    for panel in panels {
        let title = &panel["title"];
        for target in panel["targets"].as_array().unwrap() {
            let sql = expanded(target["rawSql"].as_str().unwrap(), account);
            let (names, rows) = columns(&mut session, &sql);
            assert!(rows > 0, "{title} has no row");
            if target["format"] == "time_series" {
                assert_eq!(names[0], "time", "{title}");
            }
            assert!(names.len() >= 2, "{title}");
            // A panel's setting for a column needs a column of that name.
            for rule in panel["fieldConfig"]["overrides"].as_array().unwrap() {
                let column = rule["matcher"]["options"].as_str().unwrap();
                let is_series = names.iter().any(|name| name == "metric");
                assert!(
                    is_series || names.iter().any(|name| name == column),
                    "{title}: {column}"
                );
            }
        }
    }
}

#[test]
fn every_variable_of_the_grafana_dashboard_has_values() {
    let db = fresh_database();
    let account = customer(&db);
    let mut session = monitor(&db);
    let dashboard: Value = serde_json::from_str(DASHBOARD).unwrap();
    for variable in dashboard["templating"]["list"].as_array().unwrap() {
        if variable["type"] == "query" {
            let sql = expanded(variable["query"].as_str().unwrap(), account);
            assert!(columns(&mut session, &sql).1 > 0, "{sql}");
        }
    }
}

/// Returns the query as Grafana sends it, with variables and macros replaced as its PostgreSQL data
/// source does.
fn expanded(sql: &str, account: Uuid) -> String {
    let (from, to) = ("'2020-01-01T00:00:00Z'", "'2100-01-01T00:00:00Z'");
    let sql = sql
        .replace("${account}", &account.to_string())
        .replace("${resource}", "benchmark_runs")
        .replace("${step}", "1 month")
        .replace("$__timeFrom()", from)
        .replace("$__timeTo()", to)
        .replace(
            "$__timeFilter(decided_at)",
            &format!("decided_at BETWEEN {from} AND {to}"),
        )
        .replace(
            "$__timeGroup(decided_at, '1h')",
            "floor(extract(epoch from decided_at)/3600)*3600",
        );
    assert!(!sql.contains('$'), "an unknown macro in {sql}");
    sql
}

#[test]
fn every_query_of_the_prometheus_exporter_returns_the_metrics_that_it_declares() {
    let db = fresh_database();
    customer(&db);
    let mut session = monitor(&db);
    let queries = exporter_queries();
    assert_eq!(queries.len(), 2);
    for (sql, metrics) in queries {
        let (names, rows) = columns(&mut session, &sql);
        assert_eq!(names, metrics, "{sql}");
        assert!(rows > 0, "{sql}");
    }
    let sql = "SELECT last_minute FROM (".to_owned()
        + &exporter_queries()[1].0
        + ") d WHERE decision = 'deny'";
    assert_eq!(session.query_one(&sql, &[]).unwrap().get::<_, i64>(0), 1);
}

/// Returns the queries of the file with the columns that it declares. It reads only the parts of
/// YAML that the file uses: blocks of text by indentation, and names.
fn exporter_queries() -> Vec<(String, Vec<String>)> {
    let mut queries: Vec<(String, Vec<String>)> = vec![];
    let mut is_in_query = false;
    for line in EXPORTER.lines() {
        if line.trim() == "query: |" {
            queries.push((String::new(), vec![]));
            is_in_query = true;
        } else if line.trim() == "metrics:" {
            is_in_query = false;
        } else if let Some((sql, metrics)) = queries.last_mut() {
            if is_in_query {
                sql.push_str(line);
                sql.push('\n');
            } else if let Some(name) = line.strip_prefix("    - ") {
                metrics.push(name.trim_end_matches(':').to_owned());
            }
        }
    }
    queries
}
