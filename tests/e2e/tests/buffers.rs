//! A check reads as many buffers after many events as on the first day, as EXPLAIN counts them.
//!
//! `MEC_BUFFER_EVENTS` sets the number of events in the large histories (100,000). With
//! `--nocapture` the tests print their measurements.

use mec_e2e::{counters, fresh_database, organization, user};
use postgres::Client;
use uuid::Uuid;

/// The buffers that a check may read in addition to those that it reads at 10 events in an empty
/// database, where whole months answer it. The difference is one or two more index levels for each
/// probe.
const A_FEW: i64 = 16;

/// The same for each level of slots below the start of a window, for an account's own events and
/// those of accounts below it.
const A_STEP: i64 = 16;

const USERS: i32 = 1_000;

fn events() -> i32 {
    let text = std::env::var("MEC_BUFFER_EVENTS").unwrap_or_else(|_| "100000".into());
    text.parse().expect("a whole number")
}

/// A window type, the anchor of the entitlement, and the number of slot levels that the window's
/// start may cut.
const WINDOWS: [(&str, &str, i64); 5] = [
    ("calendar_month", "now()", 0),
    ("none", "now()", 0),
    // Now is in the second window.
    (
        "billing_cycle",
        "date_trunc('day', now() - interval '40 days', 'UTC')",
        1,
    ),
    (
        "billing_cycle",
        "now() - interval '40 days 03:14:15.926535'",
        7,
    ),
    ("rolling_30d", "now()", 7),
];

#[test]
fn a_check_reads_the_same_whatever_the_history() {
    let few = {
        let db = fresh_database();
        let mut session = db.connect();
        let (single, company) = (customer(&mut session), company(&mut session));
        load(&mut session, &[single], 10, "60 days");
        let users = users_of(&mut session, company);
        load(&mut session, &users, 10, "60 days");
        [
            measure(&mut session, single),
            measure(&mut session, company),
        ]
    };
    let db = fresh_database();
    let mut session = db.connect();
    let (single, company) = (customer(&mut session), company(&mut session));
    let small = customer(&mut session);
    let users = users_of(&mut session, company);
    load(&mut session, &[single], events(), "60 days");
    load(&mut session, &users, events(), "60 days");
    load(&mut session, &[small], 10, "60 days");
    let many = [
        measure(&mut session, single),
        measure(&mut session, company),
    ];
    let beside = measure(&mut session, small);
    // Many events around the instant that the rolling window has just passed.
    load_around_edge(&mut session, &[single], events() / 10);
    load_around_edge(&mut session, &users, events() / 10);
    let at_edge = [
        measure(&mut session, single),
        measure(&mut session, company),
    ];
    counters::assert_exact(&mut session);

    println!(
        "{:31} 10 events  beside others  {:>9}  at the edge",
        "buffers of a check",
        events()
    );
    let mut wrong = vec![];
    for (number, (window, anchor, cuts)) in WINDOWS.iter().enumerate() {
        for (of, who) in ["account", "organization"].into_iter().enumerate() {
            let (few, many, edge) = (few[of][number], many[of][number], at_edge[of][number]);
            let beside = if of == 0 { beside[number] } else { few };
            println!("{window:15} {cuts:3} {who:12} {few:8} {beside:14} {many:10} {edge:12}");
            let allowed = A_FEW + cuts * A_STEP;
            if [beside, many, edge]
                .iter()
                .any(|count| *count > few + allowed)
            {
                wrong.push(format!("{window} from {anchor} of an {who}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// Returns the buffers that a check of the account reads in each of the windows.
fn measure(session: &mut Client, account: Uuid) -> Vec<i64> {
    WINDOWS
        .iter()
        .map(|(window, anchor, _)| {
            let grant = format!(
                "DELETE FROM entitlements WHERE account_id = '{account}';
                 INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code,
                     quantity_allowed, unit_code, window_type_code, window_anchor)
                 VALUES ('{account}', 'reports_generated', 'cumulative', 1e11, 'count', '{window}', {anchor});
                 VACUUM entitlements, usage_live, usage_history, consumption_ledger"
            );
            for statement in grant.split(';') {
                session.batch_execute(statement).unwrap();
            }
            buffers(session, account)
        })
        .collect()
}

fn buffers(session: &mut Client, account: Uuid) -> i64 {
    let check = format!("SELECT * FROM fn_check_entitlement('{account}', 'reports_generated')");
    for _ in 0..3 {
        let row = session.query_one(&check, &[]).unwrap();
        assert_eq!(row.get::<_, &str>(0), "allow");
    }
    let explain = format!("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {check}");
    let plan: serde_json::Value = session.query_one(&explain, &[]).unwrap().get(0);
    let count = |what: &str| {
        plan[0]["Plan"][what]
            .as_i64()
            .expect("EXPLAIN counts buffers")
    };
    count("Shared Hit Blocks") + count("Shared Read Blocks")
}

fn customer(session: &mut Client) -> Uuid {
    let number: i64 = session
        .query_one("SELECT count(*) FROM accounts", &[])
        .unwrap()
        .get(0);
    user(session, &format!("user {number}"))
}

fn company(session: &mut Client) -> Uuid {
    let company = organization(session, "company");
    let insert = "INSERT INTO accounts (account_type_code, display_name, parent_account_id)
                  SELECT 'user', n::text, $1 FROM generate_series(1, $2::int) n";
    session.execute(insert, &[&company, &USERS]).unwrap();
    company
}

fn users_of(session: &mut Client, company: Uuid) -> Vec<Uuid> {
    let children = "SELECT account_id FROM accounts WHERE parent_account_id = $1";
    let rows = session.query(children, &[&company]).unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

/// Loads events spread evenly over a time until now, in order of time, some thousands in each
/// statement.
fn load(session: &mut Client, accounts: &[Uuid], count: i32, over: &str) {
    let at = "now() - (1 - n / ($3::float8 + 1)) * $4::text::interval";
    load_at(session, accounts, count, over, at);
}

/// Loads events within a minute of the instant 30 days ago.
fn load_around_edge(session: &mut Client, accounts: &[Uuid], count: i32) {
    let at = "now() - interval '30 days' + (2 * n / $3::float8 - 1) * $4::text::interval";
    load_at(session, accounts, count, "60 seconds", at);
}

fn load_at(session: &mut Client, accounts: &[Uuid], count: i32, over: &str, at: &str) {
    let insert = format!(
        "INSERT INTO consumption_ledger
             (idempotency_key, account_id, resource_type_code, quantity, occurred_at)
         SELECT $4 || ' ' || n, ($5::uuid[])[1 + n % cardinality($5)], 'reports_generated', 1, {at}
         FROM generate_series($1::int, least($2::int, $3::int)) n"
    );
    for first in (1..=count).step_by(20_000) {
        session
            .execute(
                &insert,
                &[&first, &(first + 19_999), &count, &over, &accounts],
            )
            .unwrap();
    }
}
