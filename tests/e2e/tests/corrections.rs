//! Corrections: the ledger keeps the mistaken event, and usage counts the corrected quantity in the
//! window of that event.

use mec_e2e::{counters, fresh_database, organization, sqlstate};
use postgres::{Client, Error};
use uuid::Uuid;

#[test]
fn a_correction_heals_the_window_in_which_the_event_occurred() {
    let mut session = fresh_database().connect();
    let account = organization(&mut session, "acme");
    let event = meter(
        &mut session,
        account,
        "run",
        "10",
        "'benchmark_runs'",
        "2026-03-31 23:59:59+00",
    );
    correct(&mut session, "fix", event, "4").unwrap();
    assert_eq!(
        usage(
            &mut session,
            account,
            "benchmark_runs",
            "2026-03-01",
            "2026-04-01"
        ),
        "4"
    );
    assert_eq!(
        usage(
            &mut session,
            account,
            "benchmark_runs",
            "2026-04-01",
            "2030-01-01"
        ),
        "0"
    );
    let row = "SELECT occurred_at = '2026-03-31 23:59:59+00', quantity = -6, net_quantity = 4, corrects_event_id
               FROM consumption_ledger WHERE is_correction";
    let row = session.query_one(row, &[]).unwrap();
    assert_eq!((row.get(0), row.get(1), row.get(2)), (true, true, true));
    assert_eq!(row.get::<_, Uuid>(3), event);
    counters::assert_exact(&mut session);
}

#[test]
fn each_correction_says_the_net_quantity_from_there_on() {
    let mut session = fresh_database().connect();
    let account = organization(&mut session, "acme");
    let event = meter(
        &mut session,
        account,
        "run",
        "10",
        "'benchmark_runs'",
        "2026-03-01 00:00:00+00",
    );
    for (key, net) in [
        ("up", "12.5"),
        ("down", "3"),
        ("same", "3"),
        ("void", "0"),
        ("back", "10"),
    ] {
        correct(&mut session, key, event, net).unwrap();
        assert_eq!(ever(&mut session, account, "benchmark_runs"), net, "{key}");
    }
    // A replay returns the first answer and changes nothing, whatever happened since.
    correct(&mut session, "down", event, "3").unwrap();
    assert_eq!(ever(&mut session, account, "benchmark_runs"), "10");
    assert_eq!(sqlstate(correct(&mut session, "down", event, "4")), "42710");
    counters::assert_exact(&mut session);
}

#[test]
fn a_correction_speaks_the_unit_of_its_event() {
    let mut session = fresh_database().connect();
    let account = organization(&mut session, "acme");
    allow_minutes(&mut session);
    let event = meter(
        &mut session,
        account,
        "run",
        "90",
        "'gpu_hours', 'minutes'",
        "2026-03-01 00:00:00+00",
    );
    correct(&mut session, "fix", event, "30").unwrap();
    assert_eq!(ever(&mut session, account, "gpu_hours"), "0.5");
    counters::assert_exact(&mut session);
}

#[test]
fn a_correction_counts_where_its_event_counted_although_the_account_moved() {
    let mut session = fresh_database().connect();
    let (old, new) = (
        organization(&mut session, "old"),
        organization(&mut session, "new"),
    );
    let team = organization(&mut session, "team");
    let set = "UPDATE accounts SET parent_account_id = $2 WHERE account_id = $1";
    session.execute(set, &[&team, &old]).unwrap();
    let event = meter(
        &mut session,
        team,
        "run",
        "10",
        "'benchmark_runs'",
        "2026-03-01 00:00:00+00",
    );
    session.execute(set, &[&team, &new]).unwrap();
    correct(&mut session, "fix", event, "3").unwrap();
    let used = [old, new, team].map(|account| ever(&mut session, account, "benchmark_runs"));
    assert_eq!(used, ["3", "0", "3"]);
    counters::assert_exact(&mut session);
}

#[test]
fn inventory_may_be_corrected_below_zero_and_nothing_else() {
    let mut session = fresh_database().connect();
    let account = organization(&mut session, "acme");
    let at = "2026-03-01 00:00:00+00";
    let server = meter(&mut session, account, "server", "1", "'server_configs'", at);
    correct(&mut session, "fix", server, "-2").unwrap();
    assert_eq!(ever(&mut session, account, "server_configs"), "-2");
    let run = meter(&mut session, account, "run", "1", "'benchmark_runs'", at);
    assert_eq!(sqlstate(correct(&mut session, "bad", run, "-2")), "23514");
    counters::assert_exact(&mut session);
}

#[test]
fn what_cannot_be_corrected_is_refused_and_writes_nothing() {
    let mut session = fresh_database().connect();
    let account = organization(&mut session, "acme");
    let event = meter(
        &mut session,
        account,
        "run",
        "10",
        "'benchmark_runs'",
        "2026-03-01 00:00:00+00",
    );
    let correction = correct(&mut session, "fix", event, "4").unwrap();
    let before = counters::everything_written(&mut session);
    for (code, key, event, net) in [
        ("22023", "again", correction, "1"),
        ("23503", "unknown", Uuid::nil(), "1"),
        ("22003", "nan", event, "NaN"),
        ("22003", "infinity", event, "Infinity"),
        ("22003", "decimals", event, "1.0000001"),
        ("22003", "digits", event, "1000000000000"),
        ("22023", " ", event, "1"),
        // The key of the event itself, with other content.
        ("42710", "run", event, "1"),
    ] {
        assert_eq!(
            sqlstate(correct(&mut session, key, event, net)),
            code,
            "{key}"
        );
    }
    for call in [
        "SELECT fn_correct_consumption(NULL, $1, 1)",
        "SELECT fn_correct_consumption('null', $1, NULL)",
    ] {
        assert_eq!(
            sqlstate(session.query_one(call, &[&event])),
            "22004",
            "{call}"
        );
    }
    let long = "SELECT fn_correct_consumption('reason', $1, 1, repeat('x', 513))";
    assert_eq!(sqlstate(session.query_one(long, &[&event])), "22001");
    assert_eq!(counters::everything_written(&mut session), before);
}

#[test]
fn the_reason_is_kept_and_is_part_of_the_content() {
    let mut session = fresh_database().connect();
    let account = organization(&mut session, "acme");
    let event = meter(
        &mut session,
        account,
        "run",
        "10",
        "'benchmark_runs'",
        "2026-03-01 00:00:00+00",
    );
    let mut because = |reason: &str| -> Result<Uuid, Error> {
        let call = "SELECT fn_correct_consumption('fix', $1, 4, $2)";
        session
            .query_one(call, &[&event, &reason])
            .map(|row| row.get(0))
    };
    let id = because("double click").unwrap();
    assert_eq!(because("double click").unwrap(), id);
    assert_eq!(sqlstate(because("other")), "42710");
    let kept = "SELECT detail_value FROM consumption_event_details WHERE event_id = $1 AND detail_key = 'reason'";
    assert_eq!(
        session.query_one(kept, &[&id]).unwrap().get::<_, &str>(0),
        "double click"
    );
}

fn meter(
    session: &mut Client,
    account: Uuid,
    key: &str,
    quantity: &str,
    what: &str,
    at: &str,
) -> Uuid {
    let (resource, unit) = what.split_once(", ").unwrap_or((what, "NULL"));
    let call = format!(
        "SELECT fn_meter_consumption('{key}', $1, {resource}, {quantity}, {unit}, p_occurred_at => '{at}')"
    );
    session.query_one(&call, &[&account]).unwrap().get(0)
}

fn correct(session: &mut Client, key: &str, event: Uuid, net: &str) -> Result<Uuid, Error> {
    let call = "SELECT fn_correct_consumption($1, $2, $3::text::numeric)";
    session
        .query_one(call, &[&key, &event, &net])
        .map(|row| row.get(0))
}

fn usage(session: &mut Client, account: Uuid, resource: &str, from: &str, until: &str) -> String {
    let call = format!("SELECT fn_get_usage($1, $2, NULL, '{from} UTC', '{until} UTC')::text");
    session
        .query_one(&call, &[&account, &resource])
        .unwrap()
        .get(0)
}

fn ever(session: &mut Client, account: Uuid, resource: &str) -> String {
    let call = "SELECT fn_get_usage($1, $2)::text";
    session
        .query_one(call, &[&account, &resource])
        .unwrap()
        .get(0)
}

fn allow_minutes(session: &mut Client) {
    let insert = "INSERT INTO resource_type_allowed_units VALUES ('gpu_hours', 'minutes')";
    session.execute(insert, &[]).unwrap();
}
