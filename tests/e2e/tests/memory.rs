//! A session may live for months, so calls must leave nothing in its memory, whether they succeed
//! or fail.

use mec_e2e::{fresh_database, organization, plan, value_of};
use postgres::Client;

/// The number of calls until plans and caches exist, and the number that must not add to them.
const WARM_UP: usize = 200;
const CALLS: usize = 600;
/// The growth in kilobytes that pages of the allocator may cause.
const SLACK: u64 = 200;

#[test]
fn hundreds_of_calls_that_succeed_or_fail_leave_a_session_as_small_as_it_was() {
    let db = fresh_database();
    let mut session = db.connect();
    let account = organization(&mut session, "acme");
    plan(&mut session, account, "pro");
    for call in [
        "fn_meter_consumption('meter {n}', '{account}', 'benchmark_runs', 1)",
        "fn_meter_consumption('unit {n}', '{account}', 'benchmark_runs', 1, 'tokens')",
        "fn_meter_consumption('details {n}', '{account}', 'benchmark_runs', 1, p_details => '[]')",
        "fn_meter_consumption(NULL, '{account}', 'benchmark_runs', 1)",
        "fn_meter_batch('[{\"idempotency_key\": \"batch {n}\"}]')",
        "fn_check_entitlement('{account}', 'benchmark_runs')",
        "fn_check_entitlement('{account}', 'benchmark_runs', p_requested_qty => 'NaN')",
        "fn_explain_entitlement('{account}', 'benchmark_runs')",
        "fn_consume('consume {n}', '{account}', 'benchmark_runs', 1)",
        "fn_acquire_lease('{account}', 'concurrent_users', p_session_token => 'tab')",
        "fn_usage_series('{account}', 'benchmark_runs', NULL, now() - interval '9 days', now(), '1 day')",
    ] {
        let call = call.replace("{account}", &account.to_string());
        repeat(&mut session, &call, 0..WARM_UP);
        let before = kilobytes(&mut session);
        repeat(&mut session, &call, WARM_UP..WARM_UP + CALLS);
        let after = kilobytes(&mut session);
        assert!(
            after < before + SLACK,
            "{call}: from {before} to {after} kB"
        );
    }
}

fn repeat(session: &mut Client, call: &str, numbers: std::ops::Range<usize>) {
    for number in numbers {
        let call = call.replace("{n}", &number.to_string());
        let answer = session.batch_execute(&format!("SELECT * FROM {call}"));
        // Some of the calls are meant to fail.
        assert!(answer.is_ok() || !session.is_closed(), "{call}: {answer:?}");
    }
}

/// Returns the private memory of the session's backend, in kilobytes.
fn kilobytes(session: &mut Client) -> u64 {
    let status =
        "SELECT (regexp_match(pg_read_file('/proc/self/status'), 'RssAnon:\\s+(\\d+)'))[1]";
    value_of(session, status).unwrap().parse().unwrap()
}
