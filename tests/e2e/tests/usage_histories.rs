//! Random histories of events and random questions: the counters agree with the sums of the ledger.
//!
//! Each history has a seed, which a failure prints. `MEC_HISTORIES` sets the number of histories
//! (200), `MEC_HISTORY_SEED` the first seed. With `MEC_HISTORIES=1` it repeats one history, as far
//! as the order of concurrent sessions can be repeated.

use std::collections::BTreeSet;
use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::DateTime;
use fastrand::Rng;
use mec_e2e::{Database, counters, fresh_database};
use postgres::error::SqlState;
use postgres::{Client, Error, GenericClient, IsolationLevel};
use serde_json::json;
use uuid::Uuid;

/// Verification reads the whole database, so a new one is created after this number of histories.
const HISTORIES_A_DATABASE: usize = 10;
const SESSIONS: usize = 3;
const TRANSACTIONS: usize = 5;
const QUESTIONS: usize = 60;
const SERIES: usize = 4;

const SECOND: i64 = 1_000_000;
const DAY: i64 = 86_400 * SECOND;

#[test]
fn any_interval_of_any_history_is_what_the_ledger_sums_up_to() {
    let histories = number_in("MEC_HISTORIES").unwrap_or(200);
    let first = number_in("MEC_HISTORY_SEED").unwrap_or_else(|| micros_now().unsigned_abs());
    let seeds: Vec<u64> = (first..first + histories).collect();
    for seeds in seeds.chunks(HISTORIES_A_DATABASE) {
        let db = fresh_database();
        allow_more_units(&mut db.connect());
        for seed in seeds {
            let failure = FailureNames(*seed);
            History::new(&db, *seed).happens_and_is_asked(&db);
            drop(failure);
        }
    }
}

/// Signals the end of a history, also after a failure.
struct End<'a>(&'a AtomicBool);

impl Drop for End<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

fn number_in(variable: &str) -> Option<u64> {
    let text = std::env::var(variable).ok()?;
    Some(text.parse().expect("a whole number"))
}

/// Names the history in which a test fails.
struct FailureNames(u64);

impl Drop for FailureNames {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("replay with MEC_HISTORIES=1 MEC_HISTORY_SEED={}", self.0);
        }
    }
}

fn micros_now() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    i64::try_from(now.expect("the clock is right").as_micros()).expect("this millennium")
}

fn allow_more_units(session: &mut Client) {
    let script = "INSERT INTO resource_type_allowed_units (resource_type_code, unit_code)
                  VALUES ('gpu_hours', 'minutes'), ('gpu_hours', 'days');
                  INSERT INTO units (unit_code, unit_category) VALUES ('kilotokens', 'compute');
                  INSERT INTO resource_type_allowed_units VALUES ('llm_tokens', 'kilotokens', 1000)";
    session.batch_execute(script).unwrap();
}

struct Resource {
    code: &'static str,
    units: &'static [&'static str],
    is_inventory: bool,
}

const RESOURCES: [Resource; 3] = [
    Resource {
        code: "gpu_hours",
        units: &["hours", "gpu_hours", "minutes", "days"],
        is_inventory: false,
    },
    Resource {
        code: "llm_tokens",
        units: &["tokens", "count", "kilotokens"],
        is_inventory: false,
    },
    Resource {
        code: "server_configs",
        units: &["count"],
        is_inventory: true,
    },
];

const SCOPES: [Option<&str>; 4] = [None, None, Some("eu"), Some("us")];

#[derive(Clone)]
struct Event {
    key: String,
    account: Uuid,
    resource: &'static str,
    scope: Option<&'static str>,
    quantity: String,
    unit: &'static str,
    at: i64,
}

#[derive(Clone)]
enum Act {
    Meter(Event),
    Batch(Vec<Event>),
    Insert(Vec<Event>),
    Copy(Vec<Event>),
    Correct { key: String, pick: u64, net: String },
    Move { account: Uuid, to: Option<Uuid> },
}

/// The parts of one transaction; a part that is undone runs in a savepoint.
struct Plan {
    level: IsolationLevel,
    parts: Vec<(Act, bool)>,
    is_rolled_back: bool,
}

struct History {
    seed: u64,
    accounts: Vec<Uuid>,
    instants: Vec<i64>,
}

impl History {
    fn new(db: &Database, seed: u64) -> Self {
        let mut rng = Rng::with_seed(seed);
        Self {
            seed,
            accounts: trees(&mut db.connect(), &mut rng),
            instants: (0..10).map(|_| some_instant(&mut rng)).collect(),
        }
    }

    fn happens_and_is_asked(&self, db: &Database) {
        let is_over = AtomicBool::new(false);
        let committed: BTreeSet<String> = std::thread::scope(|scope| {
            let end = End(&is_over);
            scope.spawn(|| self.move_old_events(&mut db.connect(), &is_over));
            let sessions: Vec<_> = (0..SESSIONS)
                .map(|number| scope.spawn(move || self.session(&mut db.connect(), number)))
                .collect();
            let committed = sessions
                .into_iter()
                .flat_map(|session| session.join().expect("a session panicked"))
                .collect();
            drop(end);
            committed
        });
        let mut session = db.connect();
        assert_eq!(
            self.recorded_keys(&mut session),
            committed,
            "what was committed is there"
        );
        assert_base_quantities(&mut session);
        counters::assert_exact(&mut session);
        let mut rng = Rng::with_seed(self.seed ^ 0x5eed);
        self.ask(&mut session, &mut rng);
        for _ in 0..SERIES {
            self.ask_series(&mut session, &mut rng);
        }
    }

    /// Moves a few events to the archive from time to time, while other sessions use them.
    fn move_old_events(&self, client: &mut Client, is_over: &AtomicBool) {
        let mut rng = Rng::with_seed(self.seed ^ 0xa6c);
        let archive = "SELECT fn_archive_ledger(now() - $1 * interval '1 day', $2)";
        while !is_over.load(Ordering::Relaxed) {
            std::thread::sleep(Duration::from_millis(rng.u64(..20)));
            let (days, limit) = (f64::from(rng.u32(31..4_000)), rng.i32(1..50));
            match client.query_one(archive, &[&days, &limit]) {
                Err(error) if error.code() == Some(&SqlState::LOCK_NOT_AVAILABLE) => {}
                moved => drop(moved.expect("events move")),
            }
        }
    }

    fn recorded_keys(&self, session: &mut Client) -> BTreeSet<String> {
        let keys = "SELECT idempotency_key FROM v_consumption WHERE account_id = ANY ($1)";
        let rows = session.query(keys, &[&self.accounts]).unwrap();
        rows.iter().map(|row| row.get(0)).collect()
    }

    /// Runs transactions. Returns the keys that they left in the ledger.
    fn session(&self, client: &mut Client, number: usize) -> Vec<String> {
        let mut rng = Rng::with_seed(self.seed.wrapping_mul(31) ^ number as u64);
        let mut keys = 0..;
        let mut new_key = || format!("{}-{number}-{}", self.seed, keys.next().unwrap_or(0));
        (0..TRANSACTIONS)
            .map(|_| self.plan(&mut rng, &mut new_key))
            .flat_map(|plan| carry_out(client, &self.accounts, &plan))
            .collect()
    }

    fn plan(&self, rng: &mut Rng, new_key: &mut impl FnMut() -> String) -> Plan {
        let levels = [
            IsolationLevel::ReadCommitted,
            IsolationLevel::ReadCommitted,
            IsolationLevel::RepeatableRead,
            IsolationLevel::Serializable,
        ];
        let parts = (0..rng.usize(1..5)).map(|_| (self.act(rng, new_key), rng.u8(..6) == 0));
        let mut parts: Vec<_> = parts.collect();
        // Two sessions that move accounts in opposite orders would have to retry after a deadlock,
        // so a transaction moves at most one account.
        let mut moves = 0..;
        parts.retain(|(act, _)| !act.is_move() || moves.next() == Some(0));
        // Corrections come first, so that no session waits for an event while it holds the lock on
        // the tree.
        if parts.iter().any(|(act, _)| act.is_move()) {
            parts.sort_by_key(|(act, _)| !act.is_correction());
        }
        Plan {
            parts,
            level: levels[rng.usize(..levels.len())],
            is_rolled_back: rng.u8(..8) == 0,
        }
    }

    fn act(&self, rng: &mut Rng, new_key: &mut impl FnMut() -> String) -> Act {
        match rng.u8(..12) {
            0..3 => Act::Meter(self.event(rng, new_key())),
            3..5 => Act::Batch(self.events(rng, new_key)),
            5..7 => Act::Insert(self.events(rng, new_key)),
            7..9 => Act::Copy(self.events(rng, new_key)),
            9..11 => Act::Correct {
                key: new_key(),
                pick: rng.u64(..),
                net: if rng.bool() {
                    "0".into()
                } else {
                    quantity(rng, false)
                },
            },
            _ => Act::Move {
                account: self.account(rng),
                to: rng.bool().then(|| self.account(rng)),
            },
        }
    }

    /// Returns a few events, or many close together, so that slots divide.
    fn events(&self, rng: &mut Rng, new_key: &mut impl FnMut() -> String) -> Vec<Event> {
        if rng.u8(..3) > 0 {
            return (0..rng.usize(1..6))
                .map(|_| self.event(rng, new_key()))
                .collect();
        }
        let like = self.event(rng, String::new());
        let span = 10i64.pow(rng.u32(1..14));
        let first = like.at - rng.i64(0..span).min(like.at);
        (0..rng.usize(40..150))
            .map(|_| Event {
                key: new_key(),
                at: (first + rng.i64(0..span)).min(latest()),
                ..like.clone()
            })
            .collect()
    }

    fn event(&self, rng: &mut Rng, key: String) -> Event {
        let resource = &RESOURCES[rng.usize(..RESOURCES.len())];
        Event {
            key,
            account: self.account(rng),
            resource: resource.code,
            scope: SCOPES[rng.usize(..SCOPES.len())],
            quantity: quantity(rng, resource.is_inventory),
            unit: resource.units[rng.usize(..resource.units.len())],
            at: self.instant(rng),
        }
    }

    fn account(&self, rng: &mut Rng) -> Uuid {
        self.accounts[rng.usize(..self.accounts.len())]
    }

    /// Returns an instant, often one that other events have too.
    fn instant(&self, rng: &mut Rng) -> i64 {
        let known = self.instants[rng.usize(..self.instants.len())];
        match rng.u8(..4) {
            0 => some_instant(rng),
            1 => (known + rng.i64(-2..3)).clamp(0, latest()),
            _ => known,
        }
    }

    fn ask(&self, session: &mut Client, rng: &mut Rng) {
        let occurred = self.recorded_instants(session);
        let mut questions = vec![];
        for _ in 0..QUESTIONS {
            let (from, until) = (self.bound(&occurred, rng), self.bound(&occurred, rng));
            let (from, until) = in_order(from, until);
            questions.push(json!({
                "account": self.account(rng).to_string(), "resource": RESOURCES[rng.usize(..3)].code,
                "scope": SCOPES[rng.usize(..4)], "below": rng.bool(), "start": from, "end": until,
            }));
        }
        let wrong = session.query(
            QUESTIONS_ANSWERED_WRONG,
            &[&json!(questions), &self.accounts],
        );
        let wrong: Vec<String> = wrong.unwrap().iter().map(|row| row.get(0)).collect();
        assert!(
            wrong.is_empty(),
            "answers that differ from the ledger:\n{}",
            wrong.join("\n")
        );
    }

    fn recorded_instants(&self, session: &mut Client) -> Vec<i64> {
        let instants = "SELECT (extract(epoch FROM occurred_at) * 1000000)::bigint
                        FROM v_consumption WHERE account_id = ANY ($1) ORDER BY 1";
        let rows = session.query(instants, &[&self.accounts]).unwrap();
        rows.iter().map(|row| row.get(0)).collect()
    }

    /// Returns no bound, an infinite one, an event's own instant, one next to it, or any other.
    fn bound(&self, occurred: &[i64], rng: &mut Rng) -> Option<String> {
        match rng.u8(..8) {
            0 => None,
            1 => Some(String::from(["-infinity", "infinity"][rng.usize(..2)])),
            2 => Some(shown(some_instant(rng))),
            _ if occurred.is_empty() => Some(shown(self.instant(rng))),
            _ => Some(shown(
                occurred[rng.usize(..occurred.len())] + rng.i64(-1..2),
            )),
        }
    }

    fn ask_series(&self, session: &mut Client, rng: &mut Rng) {
        let (account, resource) = (self.account(rng), RESOURCES[rng.usize(..3)].code);
        let (scope, with_children) = (SCOPES[rng.usize(..4)], rng.bool());
        let steps = [
            ("1 minute", 60 * SECOND),
            ("7 minutes", 420 * SECOND),
            ("1 hour", 3_600 * SECOND),
            ("1 day", DAY),
            ("1 week", 7 * DAY),
            ("1 month", 31 * DAY),
            ("1 year", 366 * DAY),
        ];
        let (step, length) = steps[rng.usize(..steps.len())];
        let from = self.instant(rng) - rng.i64(0..3) * length / 2;
        let to = from + length * rng.i64(1..40) + rng.i64(0..length);
        let series = format!(
            "SELECT s.bucket_start::text, s.quantity::text,
                    ({LEDGER_SUM} AND occurred_at >= s.bucket_start
                                  AND occurred_at < s.bucket_end)::text
             FROM fn_usage_series($1, $2, $3, $5::text::timestamptz, $6::text::timestamptz,
                                  $7::text::interval, $4) s"
        );
        let (from, to) = (shown(from), shown(to));
        let rows = session
            .query(
                &series,
                &[
                    &account,
                    &resource,
                    &scope,
                    &with_children,
                    &from,
                    &to,
                    &step,
                ],
            )
            .unwrap();
        assert!(!rows.is_empty(), "empty buckets are included");
        for row in rows {
            let what = format!(
                "{account}, {resource}, {scope:?}, children {with_children}: the {step} from {}",
                row.get::<_, &str>(0)
            );
            assert_same_number(row.get(1), row.get(2), &what);
        }
    }
}

const QUESTIONS_ANSWERED_WRONG: &str = "
    WITH ledger AS MATERIALIZED (
        SELECT * FROM v_consumption WHERE account_id = ANY ($2)
    ), question AS (
        SELECT * FROM jsonb_to_recordset($1) AS q
            (account uuid, resource text, scope text, below bool, start timestamptz, \"end\" timestamptz)
    ), answer AS (
        SELECT q.*, fn_get_usage(account, resource, scope, start, \"end\", below) AS used,
               fn_get_inventory_count(account, resource, scope, below) AS ever,
               (SELECT coalesce(sum(base_quantity), 0) FROM ledger
                WHERE (account_id = account OR below AND account = ANY (ancestor_ids))
                  AND resource_type_code = resource AND (scope IS NULL OR resource_scope = scope)
                  AND occurred_at >= coalesce(start, '-infinity')
                  AND occurred_at < coalesce(\"end\", 'infinity')) AS used_base,
               (SELECT coalesce(sum(base_quantity), 0) FROM ledger
                WHERE (account_id = account OR below AND account = ANY (ancestor_ids))
                  AND resource_type_code = resource AND (scope IS NULL OR resource_scope = scope)) AS ever_base
        FROM question q
    )
    SELECT a::text FROM answer a
    WHERE used <> round(used_base * 1.000000000000000000 / CASE resource WHEN 'gpu_hours' THEN 3600 ELSE 1 END, 6)
       OR ever <> round(ever_base * 1.000000000000000000 / CASE resource WHEN 'gpu_hours' THEN 3600 ELSE 1 END, 6)";

/// The sum of a question by the ledger alone, in the default unit; conditions may be appended. The
/// factor gives the division enough decimals, because their number follows from that of the
/// dividend.
const LEDGER_SUM: &str = "SELECT round(coalesce(sum(base_quantity), 0) * 1.000000000000000000
                / CASE $2 WHEN 'gpu_hours' THEN 3600 ELSE 1 END, 6)
         FROM v_consumption
         WHERE (account_id = $1 OR ($4 AND $1 = ANY (ancestor_ids))) AND resource_type_code = $2
           AND ($3::text IS NULL OR resource_scope = $3)";

fn assert_same_number(answer: &str, ledger: &str, what: &str) {
    let plain = |text: &str| {
        let text = if text.contains('.') {
            text.trim_end_matches('0').trim_end_matches('.')
        } else {
            text
        };
        text.to_owned()
    };
    assert_eq!(plain(answer), plain(ledger), "{what}");
}

fn assert_base_quantities(session: &mut Client) {
    let wrong = "SELECT count(*) FROM v_consumption WHERE base_quantity <> quantity *
                     CASE unit_code WHEN 'minutes' THEN 60 WHEN 'days' THEN 86400 WHEN 'hours' THEN 3600
                          WHEN 'gpu_hours' THEN 3600 WHEN 'kilotokens' THEN 1000 ELSE 1 END
                    OR owner_account_id <> coalesce(ancestor_ids[cardinality(ancestor_ids)], account_id)";
    let count: i64 = session.query_one(wrong, &[]).unwrap().get(0);
    assert_eq!(count, 0, "base quantities and owners");
}

/// Creates two trees of up to four levels.
fn trees(session: &mut Client, rng: &mut Rng) -> Vec<Uuid> {
    let insert = "INSERT INTO accounts (account_type_code, display_name, parent_account_id)
                  VALUES ('organization', 'one', $1) RETURNING account_id";
    let mut accounts: Vec<(Uuid, usize)> = vec![];
    for number in 0..rng.usize(3..8) {
        let above = accounts.get(rng.usize(..number.max(1)));
        let above = above.filter(|(_, level)| number > 1 && *level < 4).copied();
        let parent = above.map(|(account, _)| account);
        let id = session.query_one(insert, &[&parent]).unwrap().get(0);
        accounts.push((id, above.map_or(1, |(_, level)| level + 1)));
    }
    accounts.into_iter().map(|(account, _)| account).collect()
}

/// Returns an instant that is now, late by seconds to years, ahead of the clock, or on a boundary.
fn some_instant(rng: &mut Rng) -> i64 {
    let now = micros_now();
    match rng.u8(..8) {
        0 => now,
        1 => now - rng.i64(0..60 * SECOND),
        2 => now - rng.i64(0..DAY),
        3 => now - rng.i64(0..40 * DAY),
        4 => now - rng.i64(0..4_000 * DAY),
        5 => now + rng.i64(0..23 * 3_600 * SECOND),
        6 => rng.i64(0..now / DAY) * DAY,
        _ => rng.i64(0..3),
    }
}

fn latest() -> i64 {
    micros_now() + 23 * 3_600 * SECOND
}

fn quantity(rng: &mut Rng, may_be_negative: bool) -> String {
    let sign = if may_be_negative && rng.bool() {
        "-"
    } else {
        ""
    };
    let text = match rng.u8(..5) {
        0 => String::from("1"),
        1 => String::from("20"),
        2 => format!("0.{:06}", rng.u32(..1_000_000)),
        3 => format!("{}.{:06}", rng.u64(..400_000_000_000), rng.u32(..1_000_000)),
        _ => rng.u32(..10_000).to_string(),
    };
    format!("{sign}{text}")
}

fn shown(micros: i64) -> String {
    let at = DateTime::from_timestamp_micros(micros).expect("an instant");
    at.format("%Y-%m-%d %H:%M:%S%.6f+00").to_string()
}

fn in_order(from: Option<String>, until: Option<String>) -> (Option<String>, Option<String>) {
    let rank = |bound: &Option<String>, none: &str| match bound.as_deref().unwrap_or(none) {
        "-infinity" => String::from("0"),
        "infinity" => String::from("9"),
        text => format!("1{text}"),
    };
    if rank(&from, "-infinity") <= rank(&until, "infinity") {
        (from, until)
    } else {
        (until, from)
    }
}

/// Runs a transaction, and repeats it if its isolation level requires that. Returns the keys that
/// it committed.
fn carry_out(client: &mut Client, accounts: &[Uuid], plan: &Plan) -> Vec<String> {
    loop {
        match attempt(client, accounts, plan) {
            Ok(keys) => return keys,
            Err(error) => assert!(plan.may_be_retried(&error), "{error:?}"),
        }
    }
}

impl Plan {
    /// In READ COMMITTED the only failure to retry is a deadlock between corrections of several
    /// events in different orders.
    fn may_be_retried(&self, error: &Error) -> bool {
        let corrections = self.parts.iter().filter(|(act, _)| act.is_correction());
        match error.code() {
            Some(&SqlState::T_R_SERIALIZATION_FAILURE) => {
                !matches!(self.level, IsolationLevel::ReadCommitted)
            }
            Some(&SqlState::T_R_DEADLOCK_DETECTED) => corrections.count() > 1,
            _ => false,
        }
    }
}

fn attempt(client: &mut Client, accounts: &[Uuid], plan: &Plan) -> Result<Vec<String>, Error> {
    let mut keys = vec![];
    let builder = client.build_transaction().isolation_level(plan.level);
    let mut transaction = builder.start()?;
    for (act, is_undone) in &plan.parts {
        let mut savepoint = transaction.transaction()?;
        let written = act.perform(&mut savepoint, accounts);
        match written {
            // Moves that would create a cycle or too deep a tree are refused.
            Err(error) if act.is_move() && error.code() == Some(&SqlState::CHECK_VIOLATION) => {}
            Err(error) => return Err(error),
            Ok(_) if *is_undone => savepoint.rollback()?,
            Ok(written) => {
                savepoint.commit()?;
                keys.extend(written);
            }
        }
    }
    if plan.is_rolled_back {
        transaction.rollback()?;
        return Ok(vec![]);
    }
    transaction.commit()?;
    Ok(keys)
}

impl Act {
    /// Writes the events. Returns the keys of the new ones.
    fn perform(
        &self,
        session: &mut impl GenericClient,
        accounts: &[Uuid],
    ) -> Result<Vec<String>, Error> {
        match self {
            Self::Meter(event) => meter(session, event)?,
            Self::Batch(events) => meter_batch(session, events)?,
            Self::Insert(events) => {
                let rows: Vec<String> = events.iter().map(Event::sql_values).collect();
                let insert = format!(
                    "INSERT INTO consumption_ledger {COLUMNS} VALUES {}",
                    rows.join(", ")
                );
                session.batch_execute(&insert)?;
            }
            Self::Copy(events) => copy(session, events)?,
            Self::Correct { key, pick, net } => {
                return correct(session, accounts, key, *pick, net);
            }
            Self::Move { account, to } => {
                let update = "UPDATE accounts SET parent_account_id = $2 WHERE account_id = $1";
                session.execute(update, &[account, to])?;
            }
        }
        Ok(self
            .events()
            .iter()
            .map(|event| event.key.clone())
            .collect())
    }

    fn is_move(&self) -> bool {
        matches!(self, Self::Move { .. })
    }

    fn is_correction(&self) -> bool {
        matches!(self, Self::Correct { .. })
    }

    fn events(&self) -> &[Event] {
        match self {
            Self::Meter(event) => std::slice::from_ref(event),
            Self::Batch(events) | Self::Insert(events) | Self::Copy(events) => events,
            Self::Correct { .. } | Self::Move { .. } => &[],
        }
    }
}

/// Meters twice: the second call returns the same id and changes nothing.
fn meter(session: &mut impl GenericClient, event: &Event) -> Result<(), Error> {
    let call =
        "SELECT fn_meter_consumption($1, $2, $3, $4::text::numeric, $5, $6, $7::text::timestamptz)";
    let mut ids: Vec<Uuid> = vec![];
    for _ in 0..2 {
        let at = shown(event.at);
        let row = session.query_one(
            call,
            &[
                &event.key,
                &event.account,
                &event.resource,
                &event.quantity,
                &event.unit,
                &event.scope,
                &at,
            ],
        )?;
        ids.push(row.get(0));
    }
    assert_eq!(ids[0], ids[1], "a replay has the first event's id");
    Ok(())
}

fn meter_batch(session: &mut impl GenericClient, events: &[Event]) -> Result<(), Error> {
    let array: Vec<_> = events.iter().map(Event::json).collect();
    let call = "SELECT status, error FROM fn_meter_batch($1)";
    for row in session.query(call, &[&json!(array)])? {
        assert_eq!(
            row.get::<_, &str>(0),
            "recorded",
            "{:?}",
            row.get::<_, Option<&str>>(1)
        );
    }
    Ok(())
}

fn copy(session: &mut impl GenericClient, events: &[Event]) -> Result<(), Error> {
    let rows: String = events.iter().map(Event::copy_line).collect();
    let mut writer = session.copy_in(&format!("COPY consumption_ledger {COLUMNS} FROM STDIN"))?;
    writer.write_all(rows.as_bytes()).expect("rows are sent");
    writer.finish()?;
    Ok(())
}

fn correct(
    session: &mut impl GenericClient,
    accounts: &[Uuid],
    key: &str,
    pick: u64,
    net: &str,
) -> Result<Vec<String>, Error> {
    let any = "SELECT event_id FROM v_consumption
               WHERE account_id = ANY ($1) AND NOT is_correction
               ORDER BY md5(event_id::text || $2) LIMIT 1";
    let Some(row) = session.query_opt(any, &[&accounts, &pick.to_string()])? else {
        return Ok(vec![]);
    };
    let call = "SELECT fn_correct_consumption($1, $2, $3::text::numeric)";
    session.query_one(call, &[&key, &row.get::<_, Uuid>(0), &net])?;
    Ok(vec![key.to_owned()])
}

const COLUMNS: &str = "(idempotency_key, account_id, resource_type_code, resource_scope, quantity, unit_code, occurred_at)";

impl Event {
    fn sql_values(&self) -> String {
        let scope = self
            .scope
            .map_or(String::from("NULL"), |scope| format!("'{scope}'"));
        let Self {
            key,
            account,
            resource,
            quantity,
            unit,
            at,
            ..
        } = self;
        let at = shown(*at);
        format!("('{key}', '{account}', '{resource}', {scope}, {quantity}, '{unit}', '{at}')")
    }

    fn copy_line(&self) -> String {
        let scope = self.scope.unwrap_or("\\N");
        let Self {
            key,
            account,
            resource,
            quantity,
            unit,
            at,
            ..
        } = self;
        let at = shown(*at);
        format!("{key}\t{account}\t{resource}\t{scope}\t{quantity}\t{unit}\t{at}\n")
    }

    fn json(&self) -> serde_json::Value {
        json!({
            "idempotency_key": self.key, "account_id": self.account.to_string(), "resource_type": self.resource,
            "resource_scope": self.scope, "quantity": self.quantity, "unit_code": self.unit,
            "occurred_at": shown(self.at),
        })
    }
}
