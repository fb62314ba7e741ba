//! Clients that record every request and every answer outside of the database. After a test has
//! disturbed the server, the journal is compared with the database: the server must have kept
//! everything that it acknowledged.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use fastrand::Rng;
use postgres::{Client, Error};
use uuid::Uuid;

use crate::{Database, value_of};

/// The most that one account may use of each resource.
const LIMIT: i64 = 100;
/// The most leases that an account may hold.
const SEATS: i64 = 5;
const ACCOUNTS: usize = 8;
/// The time that a server may take to come back.
const PATIENCE: Duration = Duration::from_secs(60);

/// The SQLSTATEs that a disturbed server may answer with: the call was cancelled, the server shut
/// down, crashed or starts up, it ran out of space or could not write, or two transactions
/// conflicted.
const INTERRUPTIONS: [&str; 9] = [
    "57014", "57P01", "57P02", "57P03", "53100", "58030", "53200", "40001", "40P01",
];

/// The kinds of call that a client makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Work {
    Meter,
    MeterLate,
    Archive,
    Batch,
    Consume,
    Reserve,
    Commit,
    Acquire,
    Release,
}

/// Every kind of work; the common ones occur more often.
const WORK: [Work; 13] = [
    Work::Meter,
    Work::Meter,
    Work::Meter,
    Work::MeterLate,
    Work::Archive,
    Work::Batch,
    Work::Consume,
    Work::Consume,
    Work::Reserve,
    Work::Commit,
    Work::Acquire,
    Work::Acquire,
    Work::Release,
];

impl Work {
    /// Returns the same work, or work that can start without an earlier id.
    fn that_needs_no_id(self) -> Self {
        match self {
            Self::Commit | Self::Release => Self::Meter,
            begun => begun,
        }
    }

    /// The call that does the work for a key, or for the id of earlier work. It returns an id, or
    /// NULL if it was refused.
    fn statement(self, key: &str, account: &Uuid) -> String {
        match self {
            Self::Meter => {
                format!("SELECT fn_meter_consumption('{key}', '{account}', 'llm_tokens', 1)")
            }
            // The instant is old enough for the archive, and the same on every retry.
            Self::MeterLate => format!(
                "SELECT fn_meter_consumption('{key}', '{account}', 'gpu_hours', 1,
                     p_occurred_at => '2020-02-02 00:00+00'::timestamptz
                                      + split_part('{key}', '-', 2)::int * interval '1 minute')"
            ),
            Self::Archive => "SELECT fn_archive_ledger(now() - interval '32 days', 20)".to_owned(),
            Self::Batch => format!(
                "SELECT string_agg(event_id::text, ' ' ORDER BY idempotency_key)
                 FROM fn_meter_batch((
                     SELECT jsonb_agg(jsonb_build_object(
                         'idempotency_key', '{key}/' || i, 'account_id', '{account}',
                         'resource_type', 'reports_generated', 'quantity', 1))
                     FROM generate_series(1, 20) i))"
            ),
            Self::Consume => {
                format!("SELECT event_id FROM fn_consume('{key}', '{account}', 'api_requests', 1)")
            }
            Self::Reserve => format!(
                "SELECT reservation_id
                 FROM fn_reserve('{key}', '{account}', 'api_requests', 2, p_ttl_minutes => 1440)"
            ),
            Self::Commit => format!("SELECT fn_commit_reservation('{key}', 1)"),
            Self::Acquire => format!(
                "SELECT lease_id
                 FROM fn_acquire_lease('{account}', 'concurrent_jobs',
                                       p_session_token => '{key}', p_ttl_minutes => 1440)"
            ),
            Self::Release => format!("SELECT fn_release_lease('{key}')"),
        }
    }
}

/// One request of a client.
#[derive(Clone, Debug)]
struct Entry {
    work: Work,
    key: String,
    statement: String,
    /// The answer: an id, or an empty text for a refusal. `None` if the client received no answer.
    answer: Option<String>,
}

/// All requests of all clients, with their answers.
pub struct Journal {
    accounts: Vec<Uuid>,
    settings: &'static str,
    entries: Mutex<Vec<Entry>>,
    interruptions: Mutex<BTreeMap<String, usize>>,
}

/// The counts of a journal.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// Requests, each counted once however often it was repeated.
    pub calls: usize,
    /// Requests that were acknowledged with an id while faults happened.
    pub acknowledged: usize,
    /// Requests whose outcome was unknown to the client until the faults were over.
    pub unknown: usize,
    /// Interrupted calls, by SQLSTATE.
    pub interruptions: BTreeMap<String, usize>,
}

impl Figures {
    /// Adds the counts of another journal.
    pub fn add(&mut self, other: Self) {
        self.calls += other.calls;
        self.acknowledged += other.acknowledged;
        self.unknown += other.unknown;
        for (code, count) in other.interruptions {
            *self.interruptions.entry(code).or_default() += count;
        }
    }
}

impl Journal {
    /// Creates the accounts that the clients work for. Every client session starts with `settings`.
    ///
    /// # Panics
    /// If they cannot be created.
    pub fn begin(db: &Database<'_>, settings: &'static str) -> Self {
        let mut session = db.connect();
        let limits = format!(
            "WITH account AS (
                 INSERT INTO accounts (account_type_code, display_name)
                 SELECT 'organization', 'client ' || i FROM generate_series(1, {ACCOUNTS}) i
                 RETURNING account_id),
             limits AS (
                 INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code,
                                           quantity_allowed, window_type_code, effective_start)
                 SELECT account_id, resource, kind, allowed, period, now() - interval '1 day'
                 FROM account, (VALUES ('api_requests', 'cumulative', {LIMIT}, 'rolling_7d'),
                                       ('concurrent_jobs', 'concurrency', {SEATS}, NULL))
                               l (resource, kind, allowed, period))
             SELECT account_id FROM account"
        );
        let accounts = session.query(&limits, &[]).expect("accounts are made");
        Self {
            accounts: accounts.iter().map(|row| row.get(0)).collect(),
            settings,
            entries: Mutex::default(),
            interruptions: Mutex::default(),
        }
    }

    /// Runs clients until `faults` returns, and returns its result.
    ///
    /// # Panics
    /// If a client receives an error that no fault explains.
    pub fn during<T>(&self, db: &Database<'_>, clients: usize, faults: impl FnOnce() -> T) -> T {
        let stop = AtomicBool::new(false);
        std::thread::scope(|scope| {
            for number in 0..clients {
                let stop = &stop;
                scope.spawn(move || self.client(db, number, stop));
            }
            // If the faults panic, the clients have to stop too.
            let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(faults));
            stop.store(true, Ordering::Relaxed);
            result.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    }

    fn client(&self, db: &Database<'_>, number: usize, stop: &AtomicBool) {
        let mut rng = Rng::new();
        let mut session = self.session(db);
        while !stop.load(Ordering::Relaxed) {
            let entry = self.next(&mut rng, number);
            // Most clients retry until they have an answer; some give up.
            let tries = rng.usize(1..5);
            for _ in 0..tries {
                match value_of(&mut session, &self.entry(entry).statement) {
                    Ok(answer) => {
                        self.acknowledge(entry, answer);
                        break;
                    }
                    Err(error) => self.note(entry, &error),
                }
                if session.is_closed() {
                    session = self.session(db);
                }
                if stop.load(Ordering::Relaxed) {
                    return;
                }
            }
        }
    }

    fn session(&self, db: &Database<'_>) -> Client {
        loop {
            let mut session = patiently(db);
            if session.batch_execute(self.settings).is_ok() {
                return session;
            }
        }
    }

    /// Records the next request before it is sent.
    fn next(&self, rng: &mut Rng, client: usize) -> usize {
        let mut entries = self.entries.lock().expect("no client panicked");
        let number = entries.len();
        let work = *rng.choice(&WORK).expect("there is work");
        let key = match work {
            Work::Commit => open(&entries, Work::Reserve),
            Work::Release => open(&entries, Work::Acquire),
            _ => None,
        };
        let account = rng.choice(&self.accounts).expect("there are accounts");
        let entry = match key {
            Some(id) => Entry::new(work, id, account),
            None => Entry::new(
                work.that_needs_no_id(),
                format!("{client}-{number}"),
                account,
            ),
        };
        entries.push(entry);
        number
    }

    fn entry(&self, number: usize) -> Entry {
        self.entries.lock().expect("no client panicked")[number].clone()
    }

    /// Records an answer after it arrived.
    fn acknowledge(&self, number: usize, answer: String) {
        self.entries.lock().expect("no client panicked")[number].answer = Some(answer);
    }

    /// Counts an interruption. Panics for any other error.
    fn note(&self, number: usize, error: &Error) {
        let code = error.code().map_or("connection lost", |code| code.code());
        let is_expected = error.code().is_none() || INTERRUPTIONS.contains(&code);
        assert!(is_expected, "{}: {error:?}", self.entry(number).statement);
        let mut interruptions = self.interruptions.lock().expect("no client panicked");
        *interruptions.entry(code.to_owned()).or_default() += 1;
    }

    /// Compares the journal with the database after the faults are over: no acknowledged request is
    /// lost, the database holds nothing that was not requested, a repeated request gets its first
    /// answer, and limits hold exactly.
    ///
    /// # Panics
    /// If any of that fails.
    pub fn settle(&self, db: &Database<'_>) -> Figures {
        let mut session = when_quiet(db);
        let stored = stored(&mut session, &self.accounts);
        let mut entries = self.entries.lock().expect("no client panicked").clone();
        assert_asked_for(&stored, &entries);
        let acknowledged = entries.iter().filter(|entry| entry.has_id()).count();
        let mut unknown = 0;
        for entry in entries
            .iter_mut()
            .filter(|entry| entry.work != Work::Archive)
        {
            let kept = stored.get(&(entry.work, entry.key.clone()));
            match &entry.answer {
                Some(answer) => entry.assert_kept(answer, kept),
                None => {
                    entry.answer = Some(entry.asked_again(&mut session, kept));
                    unknown += 1;
                }
            }
        }
        assert_leases(&mut session, &entries);
        self.assert_limits(&mut session);
        Figures {
            calls: entries.len(),
            acknowledged,
            unknown,
            interruptions: self
                .interruptions
                .lock()
                .expect("no client panicked")
                .clone(),
        }
    }

    /// Checks that no account exceeds its limits, and that the rest of each limit can still be
    /// used.
    fn assert_limits(&self, session: &mut Client) {
        for account in &self.accounts {
            let rest = format!(
                "SELECT event_id FROM fn_consume('rest', '{account}', 'api_requests', 1000, p_partial => true)"
            );
            value_of(session, &rest).expect("the rest is consumed");
            let used = format!(
                "SELECT trim_scale(quantity_used)
                 FROM fn_check_entitlement('{account}', 'api_requests')"
            );
            let used = value_of(session, &used).expect("a check is answered");
            // Reserved quantity counts as used.
            assert_eq!(used, LIMIT.to_string(), "used of {account}");
            let held = format!("SELECT fn_get_active_lease_count('{account}', 'concurrent_jobs')");
            let held: i64 = value_of(session, &held)
                .expect("leases are counted")
                .parse()
                .expect("a number");
            assert!(held <= SEATS, "{account} holds {held} leases");
        }
    }
}

impl Entry {
    fn new(work: Work, key: String, account: &Uuid) -> Self {
        Self {
            work,
            statement: work.statement(&key, account),
            key,
            answer: None,
        }
    }

    fn has_id(&self) -> bool {
        !matches!(self.work, Work::Release | Work::Archive)
            && self.answer.as_ref().is_some_and(|id| !id.is_empty())
    }

    fn assert_kept(&self, answer: &str, kept: Option<&String>) {
        // The first release did the work, so the second one returns false.
        let expected = match self.work {
            Work::Release => Some("released"),
            _ => Some(answer).filter(|id| !id.is_empty()),
        };
        assert_eq!(kept.map(String::as_str), expected, "kept of {self:?}");
    }

    /// Repeats a call twice. Both answers have to equal what is stored for it, if anything is.
    fn asked_again(&self, session: &mut Client, kept: Option<&String>) -> String {
        let mut ask = || {
            value_of(session, &self.statement)
                .unwrap_or_else(|error| panic!("{}: {error:?}", self.statement))
        };
        let (first, second) = (ask(), ask());
        if self.work != Work::Release {
            assert_eq!(first, second, "two retries of {self:?}");
            assert!(kept.is_none_or(|id| *id == first), "{self:?} was {kept:?}");
        }
        first
    }
}

/// Returns the id of recent work that no request has ended yet.
fn open(entries: &[Entry], begun: Work) -> Option<String> {
    const LATELY: usize = 100;
    let recent = &entries[entries.len().saturating_sub(LATELY)..];
    let ended: HashSet<&str> = recent.iter().map(|entry| entry.key.as_str()).collect();
    let ids = recent
        .iter()
        .filter(|entry| entry.work == begun && entry.has_id());
    let mut ids = ids.filter_map(|entry| entry.answer.as_deref());
    ids.rfind(|id| !ended.contains(id)).map(str::to_owned)
}

/// Queries that list the keys and ids stored for accounts.
const STORED: [(Work, &str); 8] = [
    (
        Work::Meter,
        "SELECT idempotency_key, event_id::text FROM v_consumption
         WHERE account_id = ANY ($1) AND resource_type_code = 'llm_tokens'",
    ),
    (
        Work::MeterLate,
        "SELECT idempotency_key, event_id::text FROM v_consumption
         WHERE account_id = ANY ($1) AND resource_type_code = 'gpu_hours'",
    ),
    (
        Work::Batch,
        "SELECT split_part(idempotency_key, '/', 1),
                string_agg(event_id::text, ' ' ORDER BY idempotency_key)
         FROM v_consumption
         WHERE account_id = ANY ($1) AND resource_type_code = 'reports_generated' GROUP BY 1",
    ),
    (
        Work::Consume,
        "SELECT idempotency_key, event_id::text FROM v_consumption
         WHERE account_id = ANY ($1) AND resource_type_code = 'api_requests'
           AND NOT starts_with(idempotency_key, 'reservation:')",
    ),
    (
        Work::Reserve,
        "SELECT idempotency_key, reservation_id::text FROM usage_reservations
         WHERE account_id = ANY ($1)",
    ),
    (
        Work::Commit,
        "SELECT substr(idempotency_key, 13), event_id::text FROM v_consumption
         WHERE account_id = ANY ($1) AND starts_with(idempotency_key, 'reservation:')",
    ),
    (
        Work::Acquire,
        "SELECT session_token, lease_id::text FROM concurrency_leases WHERE account_id = ANY ($1)",
    ),
    (
        Work::Release,
        "SELECT lease_id::text, 'released' FROM concurrency_leases
         WHERE account_id = ANY ($1) AND released_at IS NOT NULL",
    ),
];

/// Returns the id stored for each key, after checking that there is only one.
fn stored(session: &mut Client, accounts: &[Uuid]) -> HashMap<(Work, String), String> {
    let mut stored = HashMap::new();
    for (work, query) in STORED {
        for row in session.query(query, &[&accounts]).expect("tables are read") {
            let (key, id): (String, String) = (row.get(0), row.get(1));
            let other = stored.insert((work, key.clone()), id);
            assert_eq!(other, None, "{work:?} {key} is there twice");
        }
    }
    stored
}

fn assert_asked_for(stored: &HashMap<(Work, String), String>, entries: &[Entry]) {
    let asked: HashSet<(Work, &str)> = (entries.iter())
        .map(|entry| (entry.work, entry.key.as_str()))
        .collect();
    for (work, key) in stored.keys() {
        assert!(
            asked.contains(&(*work, key.as_str())),
            "nobody asked for {work:?} {key}"
        );
    }
}

/// Checks that every acquired lease is held unless it was released, and that no released lease is
/// held.
fn assert_leases(session: &mut Client, entries: &[Entry]) {
    let of = |work| entries.iter().filter(move |entry| entry.work == work);
    let given_back: HashSet<&str> = of(Work::Release).map(|entry| entry.key.as_str()).collect();
    for entry in of(Work::Acquire).filter(|entry| entry.has_id()) {
        let lease = entry.answer.as_deref().unwrap_or_default();
        let held = value_of(session, &format!("SELECT fn_heartbeat_lease('{lease}')"));
        let expected = if given_back.contains(lease) { "f" } else { "t" };
        assert_eq!(
            held.expect("a heartbeat is answered"),
            expected,
            "{entry:?}"
        );
    }
}

/// Returns a session of a server that no fault disturbs any more.
fn when_quiet(db: &Database<'_>) -> Client {
    loop {
        let mut session = patiently(db);
        if session.batch_execute("SELECT pg_sleep(0.3)").is_ok() {
            return session;
        }
    }
}

/// Returns a session as soon as the server accepts one.
fn patiently(db: &Database<'_>) -> Client {
    let deadline = Instant::now() + PATIENCE;
    loop {
        match db.server.try_connect(&db.name, "postgres") {
            Ok(session) => return session,
            Err(error) => assert!(
                Instant::now() < deadline,
                "the server stays away: {error:?}"
            ),
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}
