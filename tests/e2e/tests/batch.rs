//! Batches of events (§9.12), and the errors of every path into the ledger (§19).

use std::io::Write;

use mec_e2e::{counters, fresh_database, organization, sqlstate};
use postgres::{Client, Error};
use serde_json::{Value as Json, json};
use uuid::Uuid;

const BATCH: &str = "SELECT idempotency_key, event_id, status, error FROM fn_meter_batch($1)";

#[test]
fn ten_thousand_events_of_one_account_go_in_one_call() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = organization(&mut session, "acme");
    let events = (0..10_000).map(|number| event(number, account)).collect();
    assert_recorded(&mut session, events, 10_000);
    assert_total(&mut session, "10000");
}

#[test]
fn ten_thousand_events_of_a_thousand_accounts_go_in_one_call() {
    let db = fresh_database();
    let mut session = db.connect();
    let accounts = many_accounts(&mut session, 1_000);
    let events = (0..10_000)
        .map(|number| event(number, accounts[number % 1_000]))
        .collect();
    assert_recorded(&mut session, events, 10_000);
    assert_total(&mut session, "10000");
    // The counters of these events exist already.
    let again = (10_000..20_000)
        .map(|number| event(number, accounts[number * 7 % 1_000]))
        .collect();
    assert_recorded(&mut session, again, 10_000);
    assert_total(&mut session, "20000");
}

#[test]
fn a_load_of_twenty_thousand_new_accounts_fits_the_lock_table() {
    let db = fresh_database();
    let mut session = db.connect();
    many_accounts(&mut session, 20_000);
    let load = "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity)
                SELECT 'first', account_id, 'benchmark_runs', 1 FROM accounts WHERE account_type_code = 'user'";
    assert_eq!(session.execute(load, &[]).unwrap(), 20_000);
    assert_total(&mut session, "20000");
}

#[test]
fn a_batch_that_is_cancelled_at_any_moment_leaves_nothing_but_a_session_that_goes_on() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = organization(&mut session, "acme");
    let mut cancelled = 0;
    for millis in (1..60).step_by(2) {
        let numbers = millis * 10_000..millis * 10_000 + 2_000;
        let events = json!(
            numbers
                .map(|number| event(number, account))
                .collect::<Vec<_>>()
        );
        let timeout = format!("SET statement_timeout = {millis}");
        session.batch_execute(&timeout).unwrap();
        let answer = session.query(BATCH, &[&events]);
        session
            .batch_execute("SET statement_timeout = 0")
            .unwrap_or_else(|error| panic!("after {millis} ms: {error:?}"));
        if answer.is_err() {
            assert_eq!(sqlstate(answer), "57014");
            cancelled += 1;
        }
    }
    let recorded = (30 - cancelled) * 2_000;
    assert_total(&mut session, &recorded.to_string());
    assert!(cancelled > 3, "only {cancelled} were cancelled");
}

#[test]
fn a_bad_event_spoils_itself_alone() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = organization(&mut session, "acme");
    let bad = bad_events(account);
    let mut events = vec![];
    for (number, (.., bad)) in bad.iter().enumerate() {
        events.push(event(number, account));
        events.push(bad.clone());
    }
    events.extend([json!(null), json!(7), json!([]), json!("event"), json!({})]);
    let rows = session.query(BATCH, &[&json!(events)]).unwrap();
    assert_eq!(rows.len(), events.len(), "one answer an event, in order");
    for (number, row) in rows.iter().enumerate() {
        let is_good = number % 2 == 0 && number < 2 * bad.len();
        let expected = if is_good { "recorded" } else { "rejected" };
        let error: Option<&str> = row.get(3);
        assert_eq!(
            row.get::<_, &str>(2),
            expected,
            "{}: {error:?}",
            events[number]
        );
        assert_eq!(error.is_some(), !is_good, "{}", events[number]);
        assert_eq!(row.get::<_, Option<Uuid>>(1).is_some(), is_good);
        let key: Option<&str> = row.get(0);
        assert_eq!(
            key,
            events[number].get("idempotency_key").and_then(Json::as_str)
        );
    }
    assert_total(&mut session, &bad.len().to_string());
}

#[test]
fn what_users_add_to_the_ledger_holds_for_batches_too() {
    for addition in [
        "ALTER TABLE consumption_ledger ADD COLUMN note text DEFAULT 'ours'",
        "ALTER TABLE consumption_ledger ADD COLUMN note text GENERATED ALWAYS AS ('ours') STORED",
        "ALTER TABLE consumption_ledger ADD COLUMN note text;
         CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql
             AS $$ BEGIN NEW.note := 'ours'; RETURN NEW; END $$;
         CREATE TRIGGER note BEFORE INSERT ON consumption_ledger FOR EACH ROW EXECUTE FUNCTION note()",
    ] {
        let db = fresh_database();
        let mut session = db.connect();
        let account = organization(&mut session, "acme");
        session.batch_execute(addition).unwrap();
        let events = (0..100).map(|number| event(number, account)).collect();
        assert_recorded(&mut session, events, 100);
        assert_total(&mut session, "100");
        let notes = db.psql("SELECT note, count(*) FROM consumption_ledger GROUP BY 1");
        assert_eq!(notes, "ours|100\n", "{addition}");
    }
}

#[test]
fn constraints_and_indexes_that_users_add_hold_for_batches_too() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = organization(&mut session, "acme");
    session
        .batch_execute(
            "ALTER TABLE consumption_ledger ADD CONSTRAINT small CHECK (quantity < 5);
             CREATE UNIQUE INDEX one_a_scope ON consumption_ledger (resource_scope)
                 WHERE resource_scope IS NOT NULL",
        )
        .unwrap();
    let with = |field: &str, value: Json| -> Json {
        let mut changed = event(1_000, account);
        changed[field] = value;
        (0..10)
            .map(|number| event(number, account))
            .chain([changed])
            .collect()
    };
    let too_large = with("quantity", json!(5));
    assert_eq!(sqlstate(session.query(BATCH, &[&too_large])), "23514");
    assert_eq!(db.psql("SELECT count(*) FROM consumption_ledger"), "0\n");
    session
        .query(BATCH, &[&with("resource_scope", json!("eu"))])
        .unwrap();
    let mut again = with("resource_scope", json!("eu"));
    again[10]["idempotency_key"] = json!("another");
    assert_eq!(sqlstate(session.query(BATCH, &[&again])), "23505");
    // A batch that fails in a block leaves the transaction as it was.
    session
        .execute(
            "SELECT set_config('test.events', $1::jsonb::text, false)",
            &[&too_large],
        )
        .unwrap();
    session
        .batch_execute(
            "DO $$ BEGIN
                 PERFORM fn_meter_batch(current_setting('test.events')::jsonb);
             EXCEPTION WHEN check_violation THEN
                 PERFORM fn_meter_consumption('after', fn_get_account_id('acme'), 'benchmark_runs', 1);
             END $$",
        )
        .unwrap();
    assert_total(&mut session, "12");
}

#[test]
fn the_same_key_twice_in_a_batch_is_one_event() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = organization(&mut session, "acme");
    let mut other = event(1, account);
    other["quantity"] = json!(2);
    let events = json!([
        event(1, account),
        event(1, account),
        other,
        event(2, account)
    ]);
    let answer = |session: &mut Client| -> Vec<(String, Option<Uuid>)> {
        let rows = session.query(BATCH, &[&events]).unwrap();
        rows.iter().map(|row| (row.get(2), row.get(1))).collect()
    };
    let first = answer(&mut session);
    let statuses: Vec<&str> = first.iter().map(|(status, _)| status.as_str()).collect();
    assert_eq!(statuses, ["recorded", "duplicate", "rejected", "recorded"]);
    assert_eq!(
        first[0].1, first[1].1,
        "the duplicate has the first one's id"
    );
    let second = answer(&mut session);
    let statuses: Vec<&str> = second.iter().map(|(status, _)| status.as_str()).collect();
    assert_eq!(
        statuses,
        ["duplicate", "duplicate", "rejected", "duplicate"]
    );
    assert_eq!((first[0].1, first[3].1), (second[0].1, second[3].1));
    assert_total(&mut session, "2");
}

#[test]
fn a_batch_of_nothing_answers_nothing() {
    let mut session = fresh_database().connect();
    assert!(session.query(BATCH, &[&json!([])]).unwrap().is_empty());
    for not_an_array in [json!({}), json!("events"), json!(1)] {
        let error = session.query(BATCH, &[&not_an_array]).unwrap_err();
        assert_eq!(error.code().unwrap().code(), "22023");
    }
}

#[test]
fn bad_input_is_refused_on_every_path_and_writes_nothing() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = organization(&mut session, "acme");
    let good = event(0, account);
    session.query(BATCH, &[&json!([good])]).unwrap();
    let before = counters::everything_written(&mut session);
    for (what, code, event) in bad_events(account) {
        let by_function = meter(&mut session, &event).unwrap_err();
        assert_refused(&by_function, code, &format!("fn_meter_consumption, {what}"));
        let rows = session.query(BATCH, &[&json!([event])]).unwrap();
        assert_eq!(
            rows[0].get::<_, &str>(2),
            "rejected",
            "fn_meter_batch, {what}"
        );
        // Rows have no details, and a column with 6 decimals rounds before any trigger sees the
        // row.
        if event.get("details").is_some() || what == "7 decimals" {
            continue;
        }
        let by_insert = insert(&mut session, &event);
        let by_copy = copy(&mut session, &event);
        assert_refused(&by_insert.unwrap_err(), code, &format!("INSERT, {what}"));
        assert_refused(&by_copy.unwrap_err(), code, &format!("COPY, {what}"));
        assert_eq!(counters::everything_written(&mut session), before, "{what}");
    }
}

#[test]
fn one_bad_row_refuses_a_whole_insert_and_a_whole_copy() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = organization(&mut session, "acme");
    let before = counters::everything_written(&mut session);
    let script = format!(
        "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity)
         VALUES ('1', '{account}', 'benchmark_runs', 1), ('2', '{account}', 'benchmark_runs', -1)"
    );
    let error = session.batch_execute(&script).unwrap_err();
    assert_refused(&error, "23514", "INSERT");
    let rows = format!("1\t{account}\tbenchmark_runs\t1\n1\t{account}\tbenchmark_runs\t1\n");
    let error = copy_rows(
        &mut session,
        "idempotency_key, account_id, resource_type_code, quantity",
        &rows,
    );
    assert_refused(&error.unwrap_err(), "23505", "COPY");
    assert_eq!(counters::everything_written(&mut session), before);
}

#[test]
fn rows_that_an_insert_skips_are_not_counted() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = organization(&mut session, "acme");
    let insert = "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity)
                  SELECT n % 3, $1, 'benchmark_runs', 1 FROM generate_series(1, 9) n ON CONFLICT DO NOTHING";
    assert_eq!(session.execute(insert, &[&account]).unwrap(), 3);
    assert_total(&mut session, "3");
}

#[test]
fn what_an_insert_says_of_derived_columns_does_not_matter() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = organization(&mut session, "acme");
    let other = organization(&mut session, "other");
    let insert = "INSERT INTO consumption_ledger
                      (idempotency_key, account_id, resource_type_code, quantity, owner_account_id,
                       ancestor_ids, base_quantity, decision, overage_quantity, net_quantity)
                  VALUES ('1', $1, 'benchmark_runs', 2, $2, ARRAY[$2::uuid], 500, 'deny', 7, 9)";
    session.execute(insert, &[&account, &other]).unwrap();
    assert_total(&mut session, "2");
    // The function accepts the same event as a replay.
    let again = json!({"idempotency_key": "1", "account_id": account.to_string(),
                       "resource_type": "benchmark_runs", "quantity": 2});
    meter(&mut session, &again).unwrap();
    assert_total(&mut session, "2");
}

#[test]
fn the_ledger_keeps_what_it_has() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = organization(&mut session, "acme");
    meter(&mut session, &event(1, account)).unwrap();
    let before = counters::everything_written(&mut session);
    for statement in [
        "UPDATE consumption_ledger SET quantity = 2",
        "DELETE FROM consumption_ledger",
        "TRUNCATE consumption_ledger CASCADE",
        "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity)
         SELECT idempotency_key, account_id, resource_type_code, quantity FROM consumption_ledger
         ON CONFLICT (account_id, idempotency_key) DO UPDATE SET quantity = 3",
        "INSERT INTO consumption_ledger (idempotency_key, account_id, resource_type_code, quantity,
                                         is_correction, corrects_event_id)
         SELECT 'c', account_id, resource_type_code, -1, true, event_id FROM consumption_ledger",
    ] {
        let error = session.batch_execute(statement).unwrap_err();
        assert_refused(&error, "55000", statement);
    }
    assert_eq!(counters::everything_written(&mut session), before);
}

/// Every kind of event that is refused: a description, the SQLSTATE, and the event.
fn bad_events(account: Uuid) -> Vec<(&'static str, &'static str, Json)> {
    let long = |length| json!("x".repeat(length));
    let changes: Vec<(&str, &str, &str, Json)> = vec![
        ("no key", "22004", "idempotency_key", json!(null)),
        ("a blank key", "22023", "idempotency_key", json!(" ")),
        ("an empty key", "22023", "idempotency_key", json!("")),
        ("a long key", "22001", "idempotency_key", long(256)),
        ("no account", "22004", "account_id", json!(null)),
        (
            "an unknown account",
            "23503",
            "account_id",
            json!(Uuid::nil().to_string()),
        ),
        ("no resource type", "22004", "resource_type", json!(null)),
        ("a blank resource type", "22023", "resource_type", json!("")),
        ("a long resource type", "22001", "resource_type", long(65)),
        (
            "an unknown resource type",
            "23503",
            "resource_type",
            json!("unicorns"),
        ),
        ("no quantity", "22004", "quantity", json!(null)),
        ("NaN", "22003", "quantity", json!("NaN")),
        ("infinity", "22003", "quantity", json!("Infinity")),
        ("minus infinity", "22003", "quantity", json!("-Infinity")),
        (
            "13 integer digits",
            "22003",
            "quantity",
            json!("1000000000000"),
        ),
        (
            "200 integer digits",
            "22003",
            "quantity",
            json!(format!("1{}", "0".repeat(200))),
        ),
        ("7 decimals", "22003", "quantity", json!("1.0000001")),
        ("a negative quantity", "23514", "quantity", json!("-1")),
        ("an unknown unit", "23514", "unit_code", json!("parsecs")),
        (
            "another resource's unit",
            "23514",
            "unit_code",
            json!("hours"),
        ),
        ("a blank unit", "22023", "unit_code", json!(" ")),
        ("a long unit", "22001", "unit_code", long(33)),
        ("a blank scope", "22023", "resource_scope", json!("")),
        ("a long scope", "22001", "resource_scope", long(129)),
        (
            "an infinite instant",
            "22008",
            "occurred_at",
            json!("infinity"),
        ),
        (
            "an instant of no time",
            "22008",
            "occurred_at",
            json!("-infinity"),
        ),
        (
            "an instant before 1970",
            "22008",
            "occurred_at",
            json!("1969-12-31 23:59:59.999999+00"),
        ),
        (
            "an instant far ahead",
            "22008",
            "occurred_at",
            json!("2999-01-01 00:00:00+00"),
        ),
        (
            "an infinite period",
            "22008",
            "period_end",
            json!("infinity"),
        ),
        (
            "an infinite start",
            "22008",
            "period_start",
            json!("-infinity"),
        ),
        (
            "a period that ends first",
            "22023",
            "period_end",
            json!("2019-12-31 00:00:00+00"),
        ),
        ("details that are none", "22023", "details", json!("x")),
        ("details of numbers", "22023", "details", json!({"a": 1})),
        (
            "nested details",
            "22023",
            "details",
            json!({"a": {"b": "c"}}),
        ),
        ("a blank detail", "22023", "details", json!({" ": "c"})),
        (
            "a long detail key",
            "22001",
            "details",
            json!({"k".repeat(65): "c"}),
        ),
        (
            "a long detail",
            "22001",
            "details",
            json!({"k": "x".repeat(513)}),
        ),
    ];
    let bad = |(number, (what, code, field, value)): (
        usize,
        (&'static str, &'static str, &str, Json),
    )| {
        let mut event = event(1_000_000 + number, account);
        event["period_start"] = json!("2020-01-01 00:00:00+00");
        event[field] = value;
        (what, code, event)
    };
    changes.into_iter().enumerate().map(bad).collect()
}

fn assert_refused(error: &Error, code: &str, what: &str) {
    let report = error
        .as_db_error()
        .unwrap_or_else(|| panic!("{what}: {error:?}"));
    assert_eq!(report.code().code(), code, "{what}: {report}");
    assert!(!report.message().is_empty());
}

fn event(number: usize, account: Uuid) -> Json {
    json!({"idempotency_key": format!("run-{number}"), "account_id": account.to_string(),
           "resource_type": "benchmark_runs", "quantity": 1})
}

/// Returns the field as an SQL text; `None` for NULL.
fn text_of(event: &Json, field: &str) -> Option<String> {
    match event.get(field)? {
        Json::Null => None,
        Json::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

fn meter(session: &mut Client, event: &Json) -> Result<Uuid, Error> {
    let call = "SELECT fn_meter_consumption($1, $2::text::uuid, $3, $4::text::numeric, $5, $6,
                    $7::text::timestamptz, $8::text::timestamptz, $9::text::timestamptz, $10)";
    let text = |field| text_of(event, field);
    let row = session.query_one(
        call,
        &[
            &text("idempotency_key"),
            &text("account_id"),
            &text("resource_type"),
            &text("quantity"),
            &text("unit_code"),
            &text("resource_scope"),
            &text("occurred_at"),
            &text("period_start"),
            &text("period_end"),
            &event.get("details"),
        ],
    )?;
    Ok(row.get(0))
}

const COLUMNS: [(&str, &str); 9] = [
    ("idempotency_key", "idempotency_key"),
    ("account_id", "account_id"),
    ("resource_type", "resource_type_code"),
    ("quantity", "quantity"),
    ("unit_code", "unit_code"),
    ("resource_scope", "resource_scope"),
    ("occurred_at", "occurred_at"),
    ("period_start", "period_start"),
    ("period_end", "period_end"),
];

/// Returns the columns that the event sets, NULL included, and their values for COPY.
fn columns(event: &Json) -> (String, Vec<Option<String>>) {
    let given: Vec<_> = COLUMNS
        .iter()
        .filter(|(field, _)| event.get(*field).is_some())
        .collect();
    let names: Vec<&str> = given.iter().map(|(_, column)| *column).collect();
    let values = given.iter().map(|(field, _)| text_of(event, field));
    (names.join(", "), values.collect())
}

fn insert(session: &mut Client, event: &Json) -> Result<(), Error> {
    let (names, values) = columns(event);
    let literals: Vec<String> = values
        .iter()
        .map(|value| {
            value
                .as_ref()
                .map_or("NULL".into(), |text| format!("'{text}'"))
        })
        .collect();
    session.batch_execute(&format!(
        "INSERT INTO consumption_ledger ({names}) VALUES ({})",
        literals.join(", ")
    ))
}

fn copy(session: &mut Client, event: &Json) -> Result<(), Error> {
    let (names, values) = columns(event);
    let fields: Vec<&str> = values
        .iter()
        .map(|value| value.as_deref().unwrap_or("\\N"))
        .collect();
    copy_rows(session, &names, &format!("{}\n", fields.join("\t")))
}

fn copy_rows(session: &mut Client, columns: &str, rows: &str) -> Result<(), Error> {
    let mut writer = session.copy_in(&format!("COPY consumption_ledger ({columns}) FROM STDIN"))?;
    writer.write_all(rows.as_bytes()).expect("rows are sent");
    writer.finish().map(|_| ())
}

fn many_accounts(session: &mut Client, count: i32) -> Vec<Uuid> {
    let parent = organization(session, "acme");
    let insert = "INSERT INTO accounts (account_type_code, display_name, parent_account_id)
                  SELECT 'user', n::text, $1 FROM generate_series(1, $2::int) n RETURNING account_id";
    let rows = session.query(insert, &[&parent, &count]).unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

fn assert_recorded(session: &mut Client, events: Vec<Json>, count: i64) {
    let statuses = "SELECT count(*) FILTER (WHERE status = 'recorded'), count(DISTINCT event_id)
                    FROM fn_meter_batch($1)";
    let row = session
        .query_one(statuses, &[&Json::Array(events)])
        .unwrap();
    assert_eq!((row.get::<_, i64>(0), row.get::<_, i64>(1)), (count, count));
}

/// Compares the usage of all accounts with `total`, by the ledger and by the counters.
fn assert_total(session: &mut Client, total: &str) {
    let sums =
        "SELECT (SELECT coalesce(trim_scale(sum(quantity)), 0)::text FROM consumption_ledger),
                       (SELECT sum(fn_get_usage(account_id, 'benchmark_runs'))::text FROM accounts
                        WHERE parent_account_id IS NULL)";
    let row = session.query_one(sums, &[]).unwrap();
    assert_eq!(
        (row.get::<_, &str>(0), row.get::<_, &str>(1)),
        (total, total)
    );
    counters::assert_exact(session);
}
