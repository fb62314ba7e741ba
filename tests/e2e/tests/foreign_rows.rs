//! The cost of an account's answers does not depend on the history of other accounts.

use mec_e2e::{Database, fresh_database, organization, plan};
use postgres::Client;
use serde_json::Value;
use uuid::Uuid;

/// The most pages that one call may touch. The rows of the other accounts fill thousands.
const FEW: i64 = 100;

#[test]
fn two_hundred_thousand_rows_of_others_do_not_make_a_check_read_more() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = organization(&mut session, "acme");
    plan(&mut session, account, "pro");
    fill_with_others(&db);
    for number in 1..=20 {
        let key = format!("run-{number}");
        let meter = "SELECT fn_meter_consumption($1, $2, 'benchmark_runs', 1)";
        session.query_one(meter, &[&key, &account]).unwrap();
    }
    for call in [
        format!("fn_check_entitlement('{account}', 'benchmark_runs')"),
        format!("fn_get_usage('{account}', 'benchmark_runs')"),
        format!("fn_meter_consumption('another', '{account}', 'benchmark_runs', 1)"),
    ] {
        let pages = pages_touched(&mut session, &call);
        assert!(pages < FEW, "{call} touched {pages} pages");
    }
    assert_eq!(used(&mut session, account), "21");
}

/// Gives 200 accounts 1,000 events each, all of the same resource, half of them in this month's
/// window.
fn fill_with_others(db: &Database<'_>) {
    db.connect()
        .batch_execute(
            "INSERT INTO accounts (account_type_code, display_name)
             SELECT 'organization', 'other ' || i FROM generate_series(1, 200) i;
             INSERT INTO consumption_ledger
                 (idempotency_key, account_id, resource_type_code, quantity, unit_code, occurred_at)
             SELECT 'event-' || i, account_id, 'benchmark_runs', 1, 'count',
                    now() - i * interval '1 hour'
             FROM accounts, generate_series(1, 1000) i
             WHERE display_name LIKE 'other %'",
        )
        .unwrap_or_else(|error| panic!("{error:?}"));
    db.psql("VACUUM (ANALYZE)");
}

/// Returns the pages that a call touches in a session that has made it before, so that plans and
/// caches exist.
fn pages_touched(session: &mut Client, call: &str) -> i64 {
    for _ in 0..3 {
        session
            .query(&format!("SELECT * FROM {call}"), &[])
            .unwrap();
    }
    let explain = format!("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT * FROM {call}");
    let plan: Value = session.query_one(&explain, &[]).unwrap().get(0);
    let pages = |kind: &str| plan[0]["Plan"][kind].as_i64().unwrap();
    pages("Shared Hit Blocks") + pages("Shared Read Blocks")
}

fn used(session: &mut Client, account: Uuid) -> String {
    let used =
        "SELECT trim_scale(quantity_used)::text FROM fn_check_entitlement($1, 'benchmark_runs')";
    session.query_one(used, &[&account]).unwrap().get(0)
}
