//! Units: exact conversion by base factors and per_default, and only the units that a resource type
//! allows.

use std::io::Write;

use mec_e2e::{counters, fresh_database, organization, sqlstate};
use postgres::{Client, Error};
use serde_json::json;
use uuid::Uuid;

#[test]
fn twenty_minutes_three_times_are_exactly_one_hour() {
    let mut session = fresh_database().connect();
    let account = organization(&mut session, "acme");
    allow(&mut session, "gpu_hours", "minutes", "NULL");
    for path in PATHS {
        path(&mut session, account, "gpu_hours", "20", Some("minutes")).unwrap();
    }
    assert_eq!(ever(&mut session, account, "gpu_hours"), "1.333333");
    PATHS[0](&mut session, account, "gpu_hours", "40", Some("minutes")).unwrap();
    assert_eq!(ever(&mut session, account, "gpu_hours"), "2");
    counters::assert_exact(&mut session);
}

#[test]
fn a_limit_of_one_hour_takes_sixty_minutes_and_no_more() {
    let mut session = fresh_database().connect();
    let account = organization(&mut session, "acme");
    allow(&mut session, "gpu_hours", "minutes", "NULL");
    let grant = "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, unit_code)
                 VALUES ($1, 'gpu_hours', 'cumulative', 1, 'hours')";
    session.execute(grant, &[&account]).unwrap();
    for _ in 0..2 {
        PATHS[0](&mut session, account, "gpu_hours", "20", Some("minutes")).unwrap();
    }
    let mut decision = |minutes: &str| -> String {
        let check = format!(
            "SELECT decision FROM fn_check_entitlement($1, 'gpu_hours', NULL, {minutes}, 'minutes')"
        );
        session.query_one(&check, &[&account]).unwrap().get(0)
    };
    assert_eq!(decision("20"), "allow");
    assert_eq!(decision("20.000001"), "deny");
}

#[test]
fn mixed_units_sum_up_to_the_last_digit() {
    let mut session = fresh_database().connect();
    let account = organization(&mut session, "acme");
    allow(&mut session, "gpu_hours", "minutes", "NULL");
    allow(&mut session, "gpu_hours", "days", "NULL");
    for (quantity, unit) in [
        ("1", "days"),
        ("0.000001", "days"),
        ("0.000006", "hours"),
        ("1", "gpu_hours"),
        ("0.000180", "minutes"),
        ("59.99982", "minutes"),
    ] {
        PATHS[2](&mut session, account, "gpu_hours", quantity, Some(unit)).unwrap();
    }
    // 24 + 0.000024 + 0.000006 + 1 + 0.000003 + 0.999997
    assert_eq!(ever(&mut session, account, "gpu_hours"), "26.00003");
    counters::assert_exact(&mut session);
}

#[test]
fn per_default_says_what_base_factors_do_not() {
    let mut session = fresh_database().connect();
    let account = organization(&mut session, "acme");
    let unit = "INSERT INTO units (unit_code, unit_category) VALUES ('pages', 'paper')";
    session.execute(unit, &[]).unwrap();
    // Without a base factor, only per_default can say how pages convert.
    let unknown = "INSERT INTO resource_type_allowed_units VALUES ('llm_tokens', 'pages', NULL)";
    assert_eq!(sqlstate(session.execute(unknown, &[])), "23514");
    allow(&mut session, "llm_tokens", "pages", "333.333333333");
    for path in PATHS {
        path(&mut session, account, "llm_tokens", "1", Some("pages")).unwrap();
        path(&mut session, account, "llm_tokens", "0.5", None).unwrap();
    }
    // 4 x 333.333333333 + 2, rounded half up in the answer only.
    assert_eq!(ever(&mut session, account, "llm_tokens"), "1335.333333");
    counters::assert_exact(&mut session);
}

#[test]
fn a_unit_that_is_not_allowed_is_refused_on_every_path() {
    let mut session = fresh_database().connect();
    let account = organization(&mut session, "acme");
    let before = counters::everything_written(&mut session);
    for (resource, unit) in [
        ("gpu_hours", "minutes"),
        ("gpu_hours", "count"),
        ("benchmark_runs", "hours"),
        ("llm_tokens", "parsecs"),
    ] {
        for path in PATHS {
            let refused = path(&mut session, account, resource, "1", Some(unit));
            assert_eq!(refused.unwrap_err(), "23514", "{resource} in {unit}");
        }
    }
    assert_eq!(counters::everything_written(&mut session), before);
}

#[test]
fn factors_of_what_was_used_stay_as_they_are() {
    let mut session = fresh_database().connect();
    let account = organization(&mut session, "acme");
    allow(&mut session, "gpu_hours", "minutes", "NULL");
    allow(&mut session, "llm_tokens", "bytes", "4");
    PATHS[0](&mut session, account, "gpu_hours", "1", Some("minutes")).unwrap();
    PATHS[1](&mut session, account, "llm_tokens", "1", Some("bytes")).unwrap();
    for change in [
        "UPDATE units SET base_factor = 61 WHERE unit_code = 'minutes'",
        "UPDATE resource_type_allowed_units SET per_default = 2 WHERE unit_code = 'minutes'",
        "UPDATE resource_type_allowed_units SET per_default = 5 WHERE unit_code = 'bytes'",
        "UPDATE resource_types SET default_unit_code = 'gpu_hours' WHERE resource_type_code = 'gpu_hours'",
    ] {
        session.execute(change, &[]).expect_err(change);
    }
    counters::assert_exact(&mut session);
}

/// Records an event. The error is the SQLSTATE.
type Path = fn(&mut Client, Uuid, &str, &str, Option<&str>) -> Result<(), String>;

const PATHS: [Path; 4] = [by_function, by_batch, by_insert, by_copy];

const COLUMNS: &str = "(idempotency_key, account_id, resource_type_code, quantity, unit_code)";

fn by_function(
    session: &mut Client,
    account: Uuid,
    resource: &str,
    quantity: &str,
    unit: Option<&str>,
) -> Result<(), String> {
    let call = "SELECT fn_meter_consumption($1, $2, $3, $4::text::numeric, $5)";
    let key = Uuid::now_v7().to_string();
    let answer = session.query_one(call, &[&key, &account, &resource, &quantity, &unit]);
    answer.map(drop).map_err(code_of)
}

fn by_batch(
    session: &mut Client,
    account: Uuid,
    resource: &str,
    quantity: &str,
    unit: Option<&str>,
) -> Result<(), String> {
    let event = json!([{
        "idempotency_key": Uuid::now_v7().to_string(), "account_id": account.to_string(),
        "resource_type": resource, "quantity": quantity, "unit_code": unit,
    }]);
    let call = "SELECT status, error FROM fn_meter_batch($1)";
    let row = session.query_one(call, &[&event]).map_err(code_of)?;
    match (row.get(0), row.get::<_, Option<&str>>(1)) {
        ("recorded", None) => Ok(()),
        // A rejected event has no SQLSTATE but the same message.
        ("rejected", Some(error)) if error.contains("is not allowed for") => Err("23514".into()),
        other => panic!("{other:?}"),
    }
}

fn by_insert(
    session: &mut Client,
    account: Uuid,
    resource: &str,
    quantity: &str,
    unit: Option<&str>,
) -> Result<(), String> {
    let insert = format!(
        "INSERT INTO consumption_ledger {COLUMNS} VALUES ($1, $2, $3, $4::text::numeric, $5)"
    );
    let key = Uuid::now_v7().to_string();
    let answer = session.execute(&insert, &[&key, &account, &resource, &quantity, &unit]);
    answer.map(drop).map_err(code_of)
}

fn by_copy(
    session: &mut Client,
    account: Uuid,
    resource: &str,
    quantity: &str,
    unit: Option<&str>,
) -> Result<(), String> {
    let (key, unit) = (Uuid::now_v7(), unit.unwrap_or("\\N"));
    let copy = format!("COPY consumption_ledger {COLUMNS} FROM STDIN");
    let mut writer = session.copy_in(&copy).map_err(code_of)?;
    writeln!(writer, "{key}\t{account}\t{resource}\t{quantity}\t{unit}").expect("a row is sent");
    writer.finish().map(drop).map_err(code_of)
}

fn code_of(error: Error) -> String {
    sqlstate::<()>(Err(error))
}

fn allow(session: &mut Client, resource: &str, unit: &str, per_default: &str) {
    let insert = format!(
        "INSERT INTO resource_type_allowed_units VALUES ('{resource}', '{unit}', {per_default})"
    );
    session.batch_execute(&insert).unwrap();
}

fn ever(session: &mut Client, account: Uuid, resource: &str) -> String {
    let call = "SELECT fn_get_usage($1, $2)::text";
    session
        .query_one(call, &[&account, &resource])
        .unwrap()
        .get(0)
}
