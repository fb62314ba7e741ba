//! What an event costs in a batch, by INSERT and by COPY, beside COPY of the same rows into a bare
//! table with the ledger's columns and indexes. Times say something on a quiet machine only, so these
//! run by hand:
//!
//! `cargo test -p mec-e2e --test batch_cost -- --ignored --nocapture --test-threads=1`

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use mec_e2e::{fresh_database, organization};
use postgres::Client;
use serde_json::{Value as Json, json};
use uuid::Uuid;

const EVENTS: usize = 10_000;
const ROUNDS: usize = 9;

#[test]
#[ignore = "measures time"]
fn ten_thousand_events_of_one_account_cost_at_most_twice_a_bare_copy() {
    compare(1);
}

#[test]
#[ignore = "measures time"]
fn ten_thousand_events_of_a_thousand_accounts_cost_at_most_three_times_a_bare_copy() {
    compare(1_000);
}

fn compare(accounts: usize) {
    let db = fresh_database();
    let mut session = db.connect();
    let accounts = some_accounts(&mut session, accounts);
    let bare = "CREATE TABLE bare (LIKE consumption_ledger INCLUDING ALL)";
    session.batch_execute(bare).unwrap();
    let mut times: [Vec<Duration>; 4] = Default::default();
    for round in 0..=ROUNDS {
        let batch = Json::Array(
            (0..EVENTS)
                .map(|n| event(&format!("b{round}-{n}"), accounts[n % accounts.len()]))
                .collect(),
        );
        let by_batch = timed(|| {
            let call = "SELECT count(*) FROM fn_meter_batch($1) WHERE status = 'recorded'";
            let row = session.query_one(call, &[&batch]).unwrap();
            assert_eq!(row.get::<_, i64>(0), EVENTS as i64);
        });
        let rows = recorded(&mut session, &format!("b{round}-%"));
        let by_bare_copy = timed(|| copy(&mut session, "bare", &rows));
        let short: String = (0..EVENTS)
            .map(|n| {
                format!(
                    "c{round}-{n}\t{}\tbenchmark_runs\t1\n",
                    accounts[n % accounts.len()]
                )
            })
            .collect();
        let columns = "(idempotency_key, account_id, resource_type_code, quantity)";
        let ledger = format!("consumption_ledger {columns}");
        let by_copy = timed(|| copy(&mut session, &ledger, short.as_bytes()));
        let insert = format!(
            "INSERT INTO consumption_ledger {columns}
             SELECT $1 || n, ($2::uuid[])[1 + n % cardinality($2)], 'benchmark_runs', 1
             FROM generate_series(1, {EVENTS}) n"
        );
        let by_insert = timed(|| {
            session
                .execute(&insert, &[&format!("i{round}-"), &accounts])
                .unwrap();
        });
        // The first round prepares plans and opens counters.
        if round > 0 {
            for (times, time) in times
                .iter_mut()
                .zip([by_bare_copy, by_batch, by_copy, by_insert])
            {
                times.push(time);
            }
        }
    }
    let [bare, batch, copy, insert] = times.map(median);
    println!(
        "{} accounts, {EVENTS} events, medians of {ROUNDS}: bare COPY {bare:?}",
        accounts.len()
    );
    for (what, time) in [
        ("fn_meter_batch", batch),
        ("COPY", copy),
        ("INSERT", insert),
    ] {
        println!(
            "{what:15} {time:?}, {:.2} times",
            time.as_secs_f64() / bare.as_secs_f64()
        );
    }
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn event(key: &str, account: Uuid) -> Json {
    json!({"idempotency_key": key, "account_id": account.to_string(),
           "resource_type": "benchmark_runs", "quantity": 1})
}

fn recorded(session: &mut Client, keys: &str) -> Vec<u8> {
    let rows = format!(
        "COPY (SELECT * FROM consumption_ledger WHERE idempotency_key LIKE '{keys}') TO STDOUT"
    );
    let mut bytes = vec![];
    session
        .copy_out(&rows)
        .unwrap()
        .read_to_end(&mut bytes)
        .unwrap();
    bytes
}

fn copy(session: &mut Client, table: &str, rows: &[u8]) {
    let mut writer = session
        .copy_in(&format!("COPY {table} FROM STDIN"))
        .unwrap();
    writer.write_all(rows).unwrap();
    assert_eq!(writer.finish().unwrap(), EVENTS as u64);
}

fn some_accounts(session: &mut Client, count: usize) -> Vec<Uuid> {
    let parent = organization(session, "acme");
    let insert = "INSERT INTO accounts (account_type_code, display_name, parent_account_id)
                  SELECT 'user', n::text, $1 FROM generate_series(1, $2::bigint) n RETURNING account_id";
    let rows = session.query(insert, &[&parent, &(count as i64)]).unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}
