//! Limits admit exactly their quantity, never more and never less, however many callers compete.
//!
//! Each race runs a few times; `MEC_TEST_ROUNDS=200 tests/run e2e/admission` runs it 200 times.

use std::time::Duration;

use mec_e2e::{Crowd, Database, Pooler, Server, fresh_database, organization, value_of};
use postgres::Client;
use postgres::error::SqlState;
use uuid::Uuid;

const SESSIONS: usize = 64;
const LEVELS: [&str; 3] = ["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"];
/// A window type for each alignment.
const WINDOWS: [&str; 4] = ["calendar_month", "billing_cycle", "rolling_7d", "none"];

/// The functions that admit.
#[derive(Clone, Copy, Debug)]
enum Function {
    Consume,
    Reserve,
    Acquire,
}

impl Function {
    fn resource(self) -> &'static str {
        match self {
            Self::Consume | Self::Reserve => "api_requests",
            Self::Acquire => "concurrent_jobs",
        }
    }

    fn limit_kind(self) -> &'static str {
        match self {
            Self::Consume | Self::Reserve => "cumulative",
            Self::Acquire => "concurrency",
        }
    }

    /// Returns a query that requests one unit and returns whether it was admitted.
    fn query(self, account: Uuid, session: usize) -> String {
        match self {
            Self::Consume => format!(
                "SELECT event_id IS NOT NULL
                 FROM fn_consume('{session}', '{account}', 'api_requests')"
            ),
            Self::Reserve => format!(
                "SELECT reservation_id IS NOT NULL
                 FROM fn_reserve('{session}', '{account}', 'api_requests', 1)"
            ),
            Self::Acquire => {
                format!("SELECT success FROM fn_acquire_lease('{account}', 'concurrent_jobs')")
            }
        }
    }
}

fn rounds(few: usize) -> usize {
    std::env::var("MEC_TEST_ROUNDS").map_or(few, |rounds| rounds.parse().expect("a number"))
}

/// Creates an organization with a limit.
fn limited(session: &mut Client, function: Function, quantity: &str, window: &str) -> Uuid {
    let account = new_account(session, "organization", None);
    limit(session, account, function, quantity, window);
    account
}

fn new_account(session: &mut Client, kind: &str, parent: Option<Uuid>) -> Uuid {
    let insert = "INSERT INTO accounts (account_type_code, display_name, parent_account_id)
                  VALUES ($1, 'Acme', $2) RETURNING account_id";
    session.query_one(insert, &[&kind, &parent]).unwrap().get(0)
}

/// Gives an account a limit. The anchor of its window is long ago, in the middle of a month.
fn limit(session: &mut Client, account: Uuid, function: Function, quantity: &str, window: &str) {
    let (resource, kind) = (function.resource(), function.limit_kind());
    session
        .batch_execute(&format!(
            "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code,
                                       quantity_allowed, unit_code, window_type_code, window_anchor)
             SELECT '{account}', resource_type_code, '{kind}', {quantity}, default_unit_code,
                    '{window}', now() - interval '45 days'
             FROM resource_types WHERE resource_type_code = '{resource}'"
        ))
        .unwrap();
}

/// Returns the value of a query in a transaction of the given isolation level, which is repeated
/// after serialization failures. Any other failure fails the test, in particular a deadlock.
/// `before` runs after the snapshot of the first attempt has been taken.
fn serialized(session: &mut Client, level: &str, query: &str, before: impl FnOnce()) -> String {
    let mut before = Some(before);
    loop {
        // Above READ COMMITTED this fixes the snapshot: later changes of other sessions are not
        // seen.
        let begin = format!("BEGIN ISOLATION LEVEL {level}; SELECT count(*) FROM accounts");
        session.batch_execute(&begin).unwrap();
        if let Some(before) = before.take() {
            before();
        }
        let answer = value_of(session, query)
            .and_then(|value| session.batch_execute("COMMIT").map(|()| value));
        match answer {
            Ok(value) => return value,
            Err(error) if error.code() == Some(&SqlState::T_R_SERIALIZATION_FAILURE) => {
                session.batch_execute("ROLLBACK").unwrap();
            }
            Err(error) => panic!("{level}: {error:?}"),
        }
    }
}

fn answer(session: &mut Client, level: &str, query: &str) -> String {
    if level == "READ COMMITTED" {
        value_of(session, query).unwrap_or_else(|error| panic!("{error:?}"))
    } else {
        serialized(session, level, query, || ())
    }
}

/// Returns the number of answers that admitted the session.
fn count(answers: &[String]) -> usize {
    answers.iter().filter(|answer| *answer == "t").count()
}

/// Returns the usage of the account in whole units, as a check reports it.
fn used(session: &mut Client, account: Uuid, function: Function) -> String {
    let resource = function.resource();
    let check =
        format!("SELECT quantity_used FROM fn_check_entitlement('{account}', '{resource}')");
    value_of(session, &check).unwrap()
}

fn assert_counters_agree(session: &mut Client) {
    let differences = value_of(session, "SELECT count(*) FROM fn_verify_usage()").unwrap();
    assert_eq!(differences, "0", "fn_verify_usage");
}

/// Lets 64 sessions compete for 10 units, at every isolation level and in every window: 10 are
/// admitted.
fn ten_of_64(db: &Database<'_>, function: Function, connect: impl Fn() -> Client) {
    let mut crowd = Crowd::of(SESSIONS, connect);
    let mut session = db.connect();
    for round in 0..rounds(4) {
        let window = WINDOWS[round % WINDOWS.len()];
        for level in LEVELS {
            let account = limited(&mut session, function, "10", window);
            let answers = crowd.at_once(|number, session| {
                answer(session, level, &function.query(account, number))
            });
            let case = format!("{function:?}, {level}, {window}, round {round}");
            assert_eq!(count(&answers), 10, "{case}");
            assert_eq!(used(&mut session, account, function), "10", "{case}");
        }
    }
    assert_counters_agree(&mut session);
}

#[test]
fn of_64_sessions_that_consume_at_once_10_are_admitted() {
    let db = fresh_database();
    ten_of_64(&db, Function::Consume, || db.connect());
}

#[test]
fn of_64_sessions_that_reserve_at_once_10_are_admitted() {
    let db = fresh_database();
    ten_of_64(&db, Function::Reserve, || db.connect());
}

#[test]
fn of_64_sessions_that_acquire_at_once_10_are_admitted() {
    let db = fresh_database();
    ten_of_64(&db, Function::Acquire, || db.connect());
}

#[test]
fn the_same_10_are_admitted_through_a_transaction_pooling_pgbouncer() {
    let server = Server::start(&[]);
    let db = server.fresh_database();
    let pooler = Pooler::start(&server, 12);
    for function in [Function::Consume, Function::Reserve, Function::Acquire] {
        let mut crowd = Crowd::of(SESSIONS, || pooler.connect(&db.name));
        let mut session = db.connect();
        for level in LEVELS {
            let account = limited(&mut session, function, "10", "rolling_7d");
            let answers = crowd.at_once(|number, session| {
                answer(session, level, &function.query(account, number))
            });
            assert_eq!(count(&answers), 10, "{function:?}, {level}");
            assert_eq!(
                used(&mut session, account, function),
                "10",
                "{function:?}, {level}"
            );
        }
    }
    let mut session = db.connect();
    assert_counters_agree(&mut session);
    let backends = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
                    AND pid <> pg_backend_pid()";
    let backends: usize = value_of(&mut session, backends).unwrap().parse().unwrap();
    assert!(backends <= 13, "{backends} connections for 64 sessions");
}

#[test]
fn transactions_that_begin_before_others_and_ask_after_them_get_no_more() {
    let db = fresh_database();
    let mut crowd = Crowd::of(SESSIONS, || db.connect());
    let mut session = db.connect();
    for round in 0..rounds(1) {
        for function in [Function::Consume, Function::Reserve, Function::Acquire] {
            for window in WINDOWS {
                let level = LEVELS[round % LEVELS.len()];
                let account = limited(&mut session, function, "10", window);
                let answers = crowd.at_once(|number, session| {
                    // The session that begins first makes its request last, so its now() is older
                    // than the usage that it counts.
                    let number_of_millis = |count: usize| Duration::from_millis(count as u64 / 2);
                    std::thread::sleep(number_of_millis(number));
                    serialized(session, level, &function.query(account, number), || {
                        std::thread::sleep(number_of_millis(2 * (SESSIONS - number)));
                    })
                });
                let case = format!("{function:?}, {level}, {window}, round {round}");
                assert_eq!(count(&answers), 10, "{case}");
                assert_eq!(used(&mut session, account, function), "10", "{case}");
            }
        }
    }
}

#[test]
fn metering_and_corrections_on_the_same_pool_change_what_is_left_and_nothing_else() {
    let db = fresh_database();
    let mut crowd = Crowd::of(SESSIONS, || db.connect());
    let mut session = db.connect();
    for round in 0..rounds(4) {
        let window = WINDOWS[round % WINDOWS.len()];
        for level in LEVELS {
            let account = limited(&mut session, Function::Consume, "10", window);
            let meter = |key: &str, quantity: i32| {
                format!(
                    "SELECT fn_meter_consumption('{key}', '{account}', 'api_requests', {quantity})"
                )
            };
            let event = value_of(&mut session, &meter("before", 5)).unwrap();
            let answers = crowd.at_once(|number, session| {
                let query = match number % 8 {
                    // Voids the event of 5, so that 5 more units may be admitted afterwards.
                    0 => format!("SELECT fn_correct_consumption('void-{number}', '{event}', 0)"),
                    1 => meter(&format!("nothing-{number}"), 0),
                    _ => Function::Consume.query(account, number),
                };
                answer(session, level, &query)
            });
            let case = format!("{level}, {window}, round {round}");
            let during = count(&answers);
            assert!((5..=10).contains(&during), "{during} admitted, {case}");
            assert_eq!(
                used(&mut session, account, Function::Consume),
                during.to_string()
            );
            let after = (0..10).filter(|number| {
                let query = Function::Consume.query(account, 1_000 + number);
                value_of(&mut session, &query).unwrap() == "t"
            });
            assert_eq!(during + after.count(), 10, "{case}");
        }
    }
    assert_counters_agree(&mut session);
}

#[test]
fn what_is_metered_meanwhile_takes_from_what_is_left() {
    let db = fresh_database();
    let mut crowd = Crowd::of(SESSIONS, || db.connect());
    let mut session = db.connect();
    for round in 0..rounds(4) {
        let level = LEVELS[round % LEVELS.len()];
        let account = limited(
            &mut session,
            Function::Consume,
            "10",
            WINDOWS[round % WINDOWS.len()],
        );
        let answers = crowd.at_once(|number, session| {
            let query = if number % 16 == 0 {
                format!("SELECT fn_meter_consumption('m-{number}', '{account}', 'api_requests', 1)")
            } else {
                Function::Consume.query(account, number)
            };
            answer(session, level, &query)
        });
        let admitted = count(&answers);
        // Four units were metered, before the last admission or after it.
        assert!((6..=10).contains(&admitted), "{admitted} admitted, {level}");
        let total = (admitted + 4).to_string();
        assert_eq!(used(&mut session, account, Function::Consume), total);
    }
    assert_counters_agree(&mut session);
}

#[test]
fn heartbeats_of_the_leases_held_leave_only_the_free_places() {
    let db = fresh_database();
    let mut crowd = Crowd::of(SESSIONS, || db.connect());
    let mut session = db.connect();
    for round in 0..rounds(4) {
        let level = LEVELS[round % LEVELS.len()];
        let account = limited(&mut session, Function::Acquire, "10", "none");
        let acquire =
            format!("SELECT lease_id FROM fn_acquire_lease('{account}', 'concurrent_jobs')");
        let leases: Vec<String> = (0..5)
            .map(|_| value_of(&mut session, &acquire).unwrap())
            .collect();
        let answers = crowd.at_once(|number, session| {
            if number % 8 == 0 {
                let lease = &leases[number / 8 % leases.len()];
                for _ in 0..10 {
                    let heartbeat = format!("SELECT fn_heartbeat_lease('{lease}')");
                    assert_eq!(answer(session, level, &heartbeat), "t");
                }
                String::new()
            } else {
                answer(session, level, &Function::Acquire.query(account, number))
            }
        });
        assert_eq!(count(&answers), 5, "{level}, round {round}");
        assert_eq!(used(&mut session, account, Function::Acquire), "10");
    }
}

#[test]
fn in_a_tree_of_three_levels_no_level_goes_over_its_limit_and_the_whole_is_used_up() {
    let db = fresh_database();
    let mut crowd = Crowd::of(SESSIONS, || db.connect());
    let mut session = db.connect();
    for round in 0..rounds(2) {
        for function in [Function::Consume, Function::Reserve, Function::Acquire] {
            let level = LEVELS[round % LEVELS.len()];
            let window = WINDOWS[round % WINDOWS.len()];
            let tree = Tree::new(&mut session, function, window);
            let answers = crowd.at_once(|number, session| {
                let user = tree.users[number % tree.users.len()];
                answer(session, level, &function.query(user, number))
            });
            let case = format!("{function:?}, {level}, {window}, round {round}");
            // The limits of each level admit more in total than the level above.
            assert_eq!(count(&answers), 10, "{case}");
            for (user, who) in tree.users.iter().enumerate() {
                let own = answers.iter().skip(user).step_by(tree.users.len());
                let own = own.filter(|answer| *answer == "t").count();
                assert!(own <= 2, "{own} for {who}, {case}");
            }
            for team in tree.teams {
                // Reads the team's own limit: a check of the team may answer with the
                // organization's.
                let usage = tree.used_by(&mut session, team, function);
                assert!(usage <= 6, "{usage} for a team, {case}");
            }
            assert_eq!(
                tree.used_by(&mut session, tree.organization, function),
                10,
                "{case}"
            );
        }
    }
    assert_counters_agree(&mut session);
}

/// An organization that may use 10, two teams that may use 6 each, and eight users in each team
/// that may use 2 each.
struct Tree {
    organization: Uuid,
    teams: [Uuid; 2],
    users: Vec<Uuid>,
}

impl Tree {
    fn new(session: &mut Client, function: Function, window: &str) -> Self {
        let organization = limited(session, function, "10", window);
        let teams = [(); 2].map(|()| new_account(session, "team", Some(organization)));
        let users: Vec<Uuid> = (0..16)
            .map(|user| new_account(session, "user", Some(teams[user % 2])))
            .collect();
        for team in teams {
            limit(session, team, function, "6", window);
        }
        for user in &users {
            limit(session, *user, function, "2", window);
        }
        Self {
            organization,
            teams,
            users,
        }
    }

    /// Returns the usage of an account and all accounts below it, as its own limit reports it.
    fn used_by(&self, session: &mut Client, account: Uuid, function: Function) -> usize {
        let resource = function.resource();
        let query = format!(
            "SELECT quantity_used FROM v_usage_summary
             WHERE account_id = '{account}' AND resource_type_code = '{resource}'"
        );
        value_of(session, &query).unwrap().parse().unwrap()
    }
}

/// Every session requests `asked` units in part. Together they get exactly `limit`.
fn parts_add_up(resource: &str, limit: &str, asked: &str, unit: &str, expected: &str) {
    let db = fresh_database();
    let mut crowd = Crowd::of(SESSIONS, || db.connect());
    let mut session = db.connect();
    // In the seed, gpu_hours cannot be metered in minutes.
    let minutes = "INSERT INTO resource_type_allowed_units VALUES ('gpu_hours', 'minutes')";
    session.batch_execute(minutes).unwrap();
    for round in 0..rounds(2) {
        for level in LEVELS {
            let account = new_account(&mut session, "organization", None);
            session
                .batch_execute(&format!(
                    "INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code,
                                               quantity_allowed, window_type_code)
                     VALUES ('{account}', '{resource}', 'cumulative', {limit}, 'rolling_7d')"
                ))
                .unwrap();
            let answers = crowd.at_once(|number, session| {
                let query = format!(
                    "SELECT quantity_admitted FROM fn_consume('{number}', '{account}', '{resource}',
                         {asked}, p_unit_code => {unit}, p_partial => true)"
                );
                answer(session, level, &query)
            });
            let sum = format!(
                "SELECT trim_scale(sum(part)) || ' in ' || count(*) FILTER (WHERE part > 0)
                 FROM unnest('{{{}}}'::numeric[]) AS part",
                answers.join(",")
            );
            let sum = value_of(&mut session, &sum).unwrap();
            assert_eq!(sum, expected, "{level}, round {round}");
            let ledger = format!(
                "SELECT trim_scale(sum(quantity)) || ' in ' || count(*)
                 FROM consumption_ledger WHERE account_id = '{account}'"
            );
            assert_eq!(
                value_of(&mut session, &ledger).unwrap(),
                expected,
                "{level}"
            );
        }
    }
    assert_counters_agree(&mut session);
}

#[test]
fn parts_of_what_was_asked_for_add_up_to_the_limit() {
    parts_add_up("api_requests", "10", "3", "NULL", "10 in 4");
}

#[test]
fn parts_in_fractions_add_up_to_the_limit() {
    parts_add_up("api_requests", "2.000001", "0.3", "NULL", "2.000001 in 7");
}

#[test]
fn parts_in_another_unit_than_the_limit_s_add_up_to_it() {
    parts_add_up("gpu_hours", "2", "35", "'minutes'", "120 in 4");
}

#[test]
fn a_whole_that_does_not_fit_is_refused_and_leaves_what_is_left_to_others() {
    let db = fresh_database();
    let mut crowd = Crowd::of(SESSIONS, || db.connect());
    let mut session = db.connect();
    for round in 0..rounds(4) {
        let level = LEVELS[round % LEVELS.len()];
        let account = limited(&mut session, Function::Consume, "10", "calendar_month");
        let answers = crowd.at_once(|number, session| {
            let asked = if number % 2 == 0 { 4 } else { 3 };
            let query = format!(
                "SELECT quantity_admitted
                 FROM fn_consume('{number}', '{account}', 'api_requests', {asked})"
            );
            answer(session, level, &query)
        });
        let total: u32 = answers
            .iter()
            .map(|part| part.parse::<u32>().unwrap())
            .sum();
        // 3 + 3 + 3, or 3 + 3 + 4, or 4 + 4: the rest is then less than any session requests.
        assert!((8..=10).contains(&total), "{total} admitted, {level}");
        assert_eq!(
            used(&mut session, account, Function::Consume),
            total.to_string()
        );
    }
}

#[test]
fn one_key_from_64_sessions_at_once_is_admitted_once() {
    let db = fresh_database();
    let mut crowd = Crowd::of(SESSIONS, || db.connect());
    let mut session = db.connect();
    for round in 0..rounds(2) {
        for level in LEVELS {
            for function in ["fn_consume", "fn_reserve"] {
                let account = limited(&mut session, Function::Consume, "10", "rolling_7d");
                let id = if function == "fn_consume" {
                    "event_id"
                } else {
                    "reservation_id"
                };
                let query =
                    format!("SELECT {id} FROM {function}('run-1', '{account}', 'api_requests', 7)");
                let mut ids = crowd.at_once(|_, session| answer(session, level, &query));
                ids.dedup();
                assert_eq!(ids.len(), 1, "{function}, {level}, round {round}");
                assert!(!ids[0].is_empty(), "{function}, {level}, round {round}");
                assert_eq!(used(&mut session, account, Function::Consume), "7");
            }
        }
    }
}

#[test]
fn one_key_of_a_part_from_many_sessions_is_that_part_for_all() {
    let db = fresh_database();
    let mut crowd = Crowd::of(SESSIONS, || db.connect());
    let mut session = db.connect();
    for level in LEVELS {
        let account = limited(&mut session, Function::Consume, "10", "none");
        let query = format!(
            "SELECT event_id || ' ' || quantity_admitted
             FROM fn_consume('run-1', '{account}', 'api_requests', 12, p_partial => true)"
        );
        let mut answers = crowd.at_once(|_, session| answer(session, level, &query));
        answers.dedup();
        assert_eq!(answers.len(), 1, "{level}");
        assert!(answers[0].ends_with(" 10"), "{answers:?}, {level}");
    }
}

#[test]
fn keys_raced_by_consuming_and_metering_are_one_event() {
    let db = fresh_database();
    let account = organization(&mut db.connect(), "acme");
    limit(&mut db.connect(), account, Function::Consume, "10", "none");
    let mut crowd = Crowd::of(SESSIONS, || db.connect());
    for round in 0..rounds(8) {
        let mut ids = crowd.at_once(|number, session| {
            let query = if number % 2 == 0 {
                format!(
                    "SELECT event_id FROM fn_consume('{round}', '{account}', 'api_requests', 1)"
                )
            } else {
                format!("SELECT fn_meter_consumption('{round}', '{account}', 'api_requests', 1)")
            };
            value_of(session, &query).unwrap()
        });
        // Once nothing is left, a session that consumes before anything has been metered is
        // refused.
        ids.retain(|id| !id.is_empty());
        ids.dedup();
        assert_eq!(ids.len(), 1, "round {round}");
    }
}
