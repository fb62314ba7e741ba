//! Clients that keep a journal of what they ask for and what they were told, outside the database: so
//! that what was promised can be compared with what was kept, whatever happened in between.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use fastrand::Rng;
use postgres::{Client, Error};
use uuid::Uuid;

use crate::{Database, value_of};

/// How much of each resource one account may use.
const LIMIT: i64 = 100;
/// How many leases an account may hold.
const SEATS: i64 = 5;
const ACCOUNTS: usize = 8;
/// How long a server may take to come back.
const PATIENCE: Duration = Duration::from_secs(60);

/// What a client may be told, instead of an answer, by a server that is being hurt: it was cancelled,
/// shut down, crashed, or starts up; it ran out of space or could not write; two met.
const INTERRUPTIONS: [&str; 9] = [
    "57014", "57P01", "57P02", "57P03", "53100", "58030", "53200", "40001", "40P01",
];

/// What a client does.
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

/// Every kind of work, the commoner ones more often.
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
    /// The same, or else something that can be begun.
    fn that_needs_no_id(self) -> Self {
        match self {
            Self::Commit | Self::Release => Self::Meter,
            begun => begun,
        }
    }

    /// The call that does it for a key, or for the id of what was begun; it answers with an id, nothing
    /// where it was refused.
    fn statement(self, key: &str, account: &Uuid) -> String {
        match self {
            Self::Meter => {
                format!("SELECT fn_meter_consumption('{key}', '{account}', 'llm_tokens', 1)")
            }
            // Old enough for the archive, and at the same instant whenever it is asked for.
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

/// One thing that a client asked for.
#[derive(Clone, Debug)]
struct Entry {
    work: Work,
    key: String,
    statement: String,
    /// What it was told: an id, or nothing where it was refused. `None`: it does not know.
    answer: Option<String>,
}

/// What all clients asked for and were told.
pub struct Journal {
    accounts: Vec<Uuid>,
    settings: &'static str,
    entries: Mutex<Vec<Entry>>,
    interruptions: Mutex<BTreeMap<String, usize>>,
}

/// What a journal holds.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// Things that were asked for, each once or several times.
    pub calls: usize,
    /// How many of them were acknowledged with an id while faults happened.
    pub acknowledged: usize,
    /// How many outcomes the clients did not know before all was quiet.
    pub unknown: usize,
    /// How often a call was broken off, by SQLSTATE.
    pub interruptions: BTreeMap<String, usize>,
}

impl Figures {
    /// Adds those of another journal.
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
    /// Makes the accounts that the clients work for. Each session of theirs begins with the settings.
    ///
    /// # Panics
    /// Where they cannot be made.
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

    /// Lets clients work until the faults are over, and returns what those came back with.
    ///
    /// # Panics
    /// Where a client is told what no fault explains.
    pub fn during<T>(&self, db: &Database<'_>, clients: usize, faults: impl FnOnce() -> T) -> T {
        let stop = AtomicBool::new(false);
        std::thread::scope(|scope| {
            for number in 0..clients {
                let stop = &stop;
                scope.spawn(move || self.client(db, number, stop));
            }
            // Faults that panic have to let the clients go too.
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
            // Most clients ask again until they know; some give up.
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

    /// Writes down what is asked for next, before it is.
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

    /// Writes down the answer, after it came.
    fn acknowledge(&self, number: usize, answer: String) {
        self.entries.lock().expect("no client panicked")[number].answer = Some(answer);
    }

    /// Counts an interruption; panics where it is none.
    fn note(&self, number: usize, error: &Error) {
        let code = error.code().map_or("connection lost", |code| code.code());
        let is_expected = error.code().is_none() || INTERRUPTIONS.contains(&code);
        assert!(is_expected, "{}: {error:?}", self.entry(number).statement);
        let mut interruptions = self.interruptions.lock().expect("no client panicked");
        *interruptions.entry(code.to_owned()).or_default() += 1;
    }

    /// Compares the journal with the database, when all is quiet: nothing that was acknowledged is
    /// lost, nothing is there that nobody asked for, what is asked again is answered as before, and
    /// limits hold exactly.
    ///
    /// # Panics
    /// Where any of it is not so.
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

    /// No account has more than its limits, and none less: what is left can still be had.
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
            // What reservations hold counts as used.
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
        // A second release says false of the first one's work.
        let expected = match self.work {
            Work::Release => Some("released"),
            _ => Some(answer).filter(|id| !id.is_empty()),
        };
        assert_eq!(kept.map(String::as_str), expected, "kept of {self:?}");
    }

    /// The answer to the same call, twice, which has to be what was kept of it, if anything was.
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

/// The id of something that was begun lately and that nobody has ended yet.
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

/// Keys and ids of what is stored for accounts.
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

/// What is stored for each key, once.
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

/// What was acquired and never given back is held; what was given back is not.
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

/// A session of a server that has come to rest: it does not break off any more.
fn when_quiet(db: &Database<'_>) -> Client {
    loop {
        let mut session = patiently(db);
        if session.batch_execute("SELECT pg_sleep(0.3)").is_ok() {
            return session;
        }
    }
}

/// A session, as soon as the server gives one.
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
