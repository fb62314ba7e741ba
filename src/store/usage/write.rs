//! Writes counters: adds events to live rows, and moves live rows to the history.

use std::collections::{BTreeMap, HashSet};

use mec_core::quantity::Amount;
use mec_core::time::Instant;
use mec_core::usage::{self, Entry, Level, Node};
use pgrx::pg_sys::{
    BOOLOID, BYTEAARRAYOID, BYTEAOID, INT4OID, NUMERICARRAYOID, NUMERICOID, TEXTOID,
    TIMESTAMPTZARRAYOID, TIMESTAMPTZOID, UUIDOID,
};

use super::{LIVE_COLUMNS, Pool, Question, entries_of, node_of, stored, too_large, total_of};
use crate::error::{Error, Result};
use crate::pg::clock;
use crate::pg::datum::{Columns, Value};
use crate::pg::id;
use crate::pg::lane::{self, SHARED};
use crate::pg::lookup::{self, Condition, Lookup};
use crate::pg::spi::{Db, Statement};
use crate::pg::update::{self, Updated};
use crate::pg::users_triggers::{self, Writing};

const LIVE: &str = "usage_live";
const HISTORY: &str = "usage_history";

/// The number of entries that a live row collects before they move to the history together.
const RECENT_ENTRIES: usize = 32;

/// The number of other entries that may stay in a row that one transaction writes many times.
const FEW_ENTRIES: usize = 4;

const LANE_CHANGE: &[pgrx::pg_sys::Oid] = &[
    UUIDOID, TEXTOID, TEXTOID, BOOLOID, NUMERICOID, BYTEAOID, INT4OID,
];

static LANE: update::Target = update::Target::new(Lookup::new(
    LIVE,
    &[
        ("account_id", Condition::Is(UUIDOID)),
        ("resource_type_code", Condition::Is(TEXTOID)),
        ("resource_scope", Condition::Is(TEXTOID)),
        ("is_below", Condition::Is(BOOLOID)),
        ("lane", Condition::Is(INT4OID)),
    ],
    LIVE_COLUMNS,
));

/// The positions of the written columns in [`LIVE_COLUMNS`].
const TOTAL: usize = 1;
const RECENT: usize = 2;
const HISTORY_VERSION: usize = 4;

// Does the same in SQL. SKIP LOCKED takes the lane only if no other transaction holds it.
static ADD_IF_FREE: Statement = Statement::new(
    "UPDATE @extschema@.usage_live SET total = total + $5, recent = recent || $6
     WHERE account_id = $1 AND resource_type_code = $2 AND resource_scope = $3 AND is_below = $4
       AND lane = (
           SELECT lane FROM @extschema@.usage_live
           WHERE account_id = $1 AND resource_type_code = $2 AND resource_scope = $3
             AND is_below = $4 AND lane = $7
           FOR NO KEY UPDATE SKIP LOCKED)
     RETURNING recent, total - $5",
    LANE_CHANGE,
);

// Without NOT EXISTS, ON CONFLICT would wait for the transaction that holds an existing lane.
static OPEN_LANE: Statement = Statement::new(
    "INSERT INTO @extschema@.usage_live
         (account_id, resource_type_code, resource_scope, is_below, total, recent, lane,
          history_version)
     SELECT $1, $2, $3, $4, $5, $6, $7, '00000000-0000-0000-0000-000000000000'
     WHERE NOT EXISTS (
         SELECT FROM @extschema@.usage_live
         WHERE account_id = $1 AND resource_type_code = $2 AND resource_scope = $3
           AND is_below = $4 AND lane = $7)
     ON CONFLICT DO NOTHING
     RETURNING recent, total - $5",
    LANE_CHANGE,
);

// The new version invalidates cached sums of the lane's history.
static BEGIN_MOVE: Statement = Statement::new(
    "UPDATE @extschema@.usage_live SET recent = '', history_version = gen_random_uuid()
     WHERE account_id = $1 AND resource_type_code = $2 AND resource_scope = $3 AND is_below = $4
       AND lane = $5",
    &[UUIDOID, TEXTOID, TEXTOID, BOOLOID, INT4OID],
);

/// A slot of a lane.
static SLOT: update::Target = update::Target::new(
    Lookup::new(
        "usage_history",
        &[
            ("account_id", Condition::Is(UUIDOID)),
            ("resource_type_code", Condition::Is(TEXTOID)),
            ("resource_scope", Condition::Is(TEXTOID)),
            ("is_below", Condition::Is(BOOLOID)),
            ("level", Condition::Is(INT4OID)),
            ("slot_start", Condition::Is(TIMESTAMPTZOID)),
            ("lane", Condition::Is(INT4OID)),
        ],
        &["slot_start", "total", "entries"],
    )
    .unique(),
);

const SLOT_TOTAL: usize = 1;
const SLOT_ENTRIES: usize = 2;

// Does the same in SQL, for many slots at once.
static LANE_SLOTS: Statement = Statement::new(
    "SELECT slot_start, total, entries FROM @extschema@.usage_history
     WHERE account_id = $1 AND resource_type_code = $2 AND resource_scope = $3 AND is_below = $4
       AND level = $5 AND slot_start = ANY ($6) AND lane = $7",
    &[
        UUIDOID,
        TEXTOID,
        TEXTOID,
        BOOLOID,
        INT4OID,
        TIMESTAMPTZARRAYOID,
        INT4OID,
    ],
);

static PUT_SLOTS: Statement = Statement::new(
    "INSERT INTO @extschema@.usage_history
         (account_id, resource_type_code, resource_scope, is_below, level, lane,
          slot_start, total, entries)
     SELECT $1, $2, $3, $4, $5, $6, n.*
     FROM unnest($7::timestamptz[], $8::numeric[], $9::bytea[]) AS n
     ON CONFLICT (account_id, resource_type_code, resource_scope, is_below, level, slot_start, lane)
     DO UPDATE SET total = excluded.total, entries = excluded.entries",
    &[
        UUIDOID,
        TEXTOID,
        TEXTOID,
        BOOLOID,
        INT4OID,
        INT4OID,
        TIMESTAMPTZARRAYOID,
        NUMERICARRAYOID,
        BYTEAARRAYOID,
    ],
);

/// Adds entries to pools, each on a lane that no other transaction writes, so metering never waits for
/// metering.
///
/// The caller acts as the owner of the tables and calls this as its last step, because the lanes stay taken
/// until the transaction ends.
///
/// # Errors
/// 40001 if other transactions hold all lanes of this session.
pub(crate) fn add_all(db: &Db, pools: BTreeMap<Pool, Vec<Entry>>) -> Result<()> {
    pools
        .iter()
        .try_for_each(|(pool, entries)| add(db, pool, entries))
}

fn add(db: &Db, pool: &Pool, entries: &[Entry]) -> Result<()> {
    let change = Change::of(db, pool, entries)?;
    let Taken { lane, moves } = change.take_lane()?;
    match moves {
        Moves::Nothing => Ok(()),
        Moves::Marked(entries) => move_to_history(db, pool, lane, entries),
        Moves::Unmarked(entries) => {
            db.write(&BEGIN_MOVE, &pool.arguments([Value::from(lane)]))?;
            move_to_history(db, pool, lane, entries)
        }
    }
}

/// Returns the lanes of a pool that this transaction has written many times, in ascending order.
pub(super) fn often_written(db: &Db, question: &Question, is_below: bool) -> Vec<i32> {
    let [account, resource, scope] = question.key();
    let side = [account, resource, scope, Value::from(is_below)];
    let candidates = std::iter::once(SHARED).chain(lane::all_of_this_backend().take(1));
    candidates
        .filter(|lane| {
            let [account, resource, scope, side] = side.clone();
            let key = [account, resource, scope, side, Value::from(*lane)];
            LANE.lookup().has_many_versions(db, &key)
        })
        .collect()
}

/// Passes the live row of a lane to `each`, with the columns of [`LIVE_COLUMNS`].
pub(super) fn visit_lane(
    db: &Db,
    pool: &[Value; 4],
    lane: i32,
    each: impl FnMut(&lookup::Row) -> Result<()>,
) -> Result<()> {
    let [account, resource, scope, side] = pool.clone();
    let key = [account, resource, scope, side, Value::from(lane)];
    LANE.lookup().visit_newest(db, &key, each)
}

/// Entries that are about to be added to a live row.
struct Change<'a> {
    db: &'a Db,
    pool: &'a Pool,
    /// At most one entry per instant, in the order of time.
    entries: Vec<Entry>,
    sum: Amount,
    /// Whether there are too many entries for a live row. They then go to the history, and the live row
    /// adds only their sum.
    goes_through: bool,
}

/// A lane that was written.
struct Taken {
    lane: i32,
    moves: Moves,
}

/// The entries that have to move to the history.
enum Moves {
    Nothing,
    /// These entries move, and the live row has already dropped them.
    Marked(Vec<Entry>),
    /// These entries move, and the live row does not reflect that yet.
    Unmarked(Vec<Entry>),
}

impl<'a> Change<'a> {
    fn of(db: &'a Db, pool: &'a Pool, entries: &[Entry]) -> Result<Self> {
        let entries = usage::merged(vec![], entries).map_err(too_large)?;
        let sum = Amount::checked_sum(entries.iter().map(|entry| entry.amount));
        Ok(Self {
            db,
            pool,
            sum: sum.map_err(too_large)?,
            goes_through: entries.len() >= RECENT_ENTRIES,
            entries,
        })
    }

    /// Adds the entries to the live row of a lane.
    ///
    /// # Errors
    /// 40001 if other transactions hold all lanes of this session.
    fn take_lane(&self) -> Result<Taken> {
        // A row that was updated after the snapshot is an error even for SKIP LOCKED, and the shared lane
        // is often such a row. A backend's own lanes are updated by no other backend.
        let may_share = !clock::has_transaction_snapshot();
        let shared = if may_share { self.add(SHARED)? } else { None };
        let taken = match shared {
            None => self.on_another_lane(may_share)?,
            taken => taken,
        };
        taken.ok_or_else(|| {
            Error::serialization("the counter lanes of this session are held by other transactions")
        })
    }

    /// Adds the entries to a lane of this backend, or opens a new lane.
    fn on_another_lane(&self, may_share: bool) -> Result<Option<Taken>> {
        let mut may_open_shared = may_share;
        for own in lane::all_of_this_backend() {
            if let Some(taken) = self.add(own)? {
                return Ok(Some(taken));
            }
            let new = [SHARED, own]
                .into_iter()
                .skip(usize::from(!may_open_shared));
            may_open_shared = false;
            for lane in new {
                if let Some(taken) = self.open(lane)? {
                    return Ok(Some(taken));
                }
            }
        }
        Ok(None)
    }

    /// Adds the entries to an existing lane. Returns `None` if the lane does not exist or another
    /// transaction holds it.
    fn add(&self, lane: i32) -> Result<Option<Taken>> {
        let key = self.pool.arguments([Value::from(lane)]);
        let added = LANE.change_if_free(self.db, &key, |row| {
            let total = Value::from(stored(self.total_after(total_of(row, TOTAL)?)?));
            let held = entries_of(row.get(RECENT)?)?;
            let is_burdened = self.is_burdened(&key, &held);
            let recent = self.with_recent(held)?;
            let mut changes = vec![(TOTAL, total.to_datum())];
            if self.fits(&recent) && !is_burdened {
                let bytes = usage::encode(&recent);
                changes.push((RECENT, Value::from(bytes.as_slice()).to_datum()));
                return Ok((changes, Moves::Nothing));
            }
            let version = Value::from(id::generate());
            changes.push((RECENT, Value::Bytes(&[]).to_datum()));
            changes.push((HISTORY_VERSION, version.to_datum()));
            Ok((changes, Moves::Marked(recent)))
        })?;
        match added {
            Updated::Done(moves) => Ok(Some(Taken { lane, moves })),
            Updated::NotFree => Ok(None),
            Updated::Unsuited => {
                users_triggers::refuse(self.db, LIVE, Writing::Update)?;
                self.run(&ADD_IF_FREE, lane)
            }
        }
    }

    /// Returns the total of a live row that had the total `before`.
    fn total_after(&self, before: Amount) -> Result<Amount> {
        before.checked_add(self.sum).map_err(too_large)
    }

    /// Returns the entries of a live row together with the new ones. Events of one instant become one
    /// entry, as the events of one transaction usually are.
    fn with_recent(&self, recent: Vec<Entry>) -> Result<Vec<Entry>> {
        if self.goes_through {
            return usage::merged(recent, &self.entries).map_err(too_large);
        }
        let mut recent = recent;
        for entry in &self.entries {
            match recent.last_mut().filter(|last| last.at == entry.at) {
                Some(last) => {
                    last.amount = last.amount.checked_add(entry.amount).map_err(too_large)?;
                }
                None => recent.push(*entry),
            }
        }
        Ok(recent)
    }

    /// Whether this transaction writes the row repeatedly at an instant that it already holds, while each
    /// row version copies many other entries. Without those entries the versions are small, and other
    /// sessions skip them sooner.
    fn is_burdened(&self, key: &[Value], held: &[Entry]) -> bool {
        held.len() > FEW_ENTRIES
            && held.last().map(|last| last.at) == self.entries.first().map(|first| first.at)
            && LANE.lookup().has_many_versions(self.db, key)
    }

    fn fits(&self, recent: &[Entry]) -> bool {
        !self.goes_through && recent.len() < RECENT_ENTRIES
    }

    /// Opens a lane that does not exist. Two sessions that open the same lane at once would wait for each
    /// other, so only one may at a time, and it sees what the one before committed.
    fn open(&self, lane: i32) -> Result<Option<Taken>> {
        if !lane::may_open(lane, pool_hash(self.pool)) {
            return Ok(None);
        }
        users_triggers::refuse(self.db, LIVE, Writing::Insert)?;
        self.run(&OPEN_LANE, lane)
    }

    fn run(&self, statement: &Statement, lane: i32) -> Result<Option<Taken>> {
        let kept = if self.goes_through {
            &[]
        } else {
            self.entries.as_slice()
        };
        let bytes = usage::encode(kept);
        let change = [
            Value::from(stored(self.sum)),
            Value::from(bytes.as_slice()),
            Value::from(lane),
        ];
        let rows = self.db.write(statement, &self.pool.arguments(change))?;
        let Some(row) = rows.first() else {
            return Ok(None);
        };
        self.total_after(total_of(&row, 1)?)?;
        let mut recent = entries_of(row.get(0)?)?;
        if self.goes_through {
            recent = usage::merged(recent, &self.entries).map_err(too_large)?;
        }
        let moves = if self.fits(&recent) {
            Moves::Nothing
        } else {
            Moves::Unmarked(recent)
        };
        Ok(Some(Taken { lane, moves }))
    }
}

fn move_to_history(db: &Db, pool: &Pool, lane: i32, entries: Vec<Entry>) -> Result<()> {
    users_triggers::refuse(db, LIVE, Writing::Update)?;
    users_triggers::refuse(db, HISTORY, Writing::Insert)?;
    users_triggers::refuse(db, HISTORY, Writing::Update)?;
    let (mut level, mut entries) = (Some(Level::Month), entries);
    while let Some(at) = level.filter(|_| !entries.is_empty()) {
        let known = lane_slots(db, pool, lane, at, &entries)?;
        let stored: HashSet<Instant> = known.iter().map(|node| node.slot.start()).collect();
        let growth = usage::grow(at, known, entries).map_err(too_large)?;
        let (old, new): (Vec<Node>, Vec<Node>) = growth
            .nodes
            .into_iter()
            .partition(|node| stored.contains(&node.slot.start()));
        let left = change_slots(db, pool, lane, at, old)?;
        put_slots(db, pool, lane, at, &[new, left].concat())?;
        (level, entries) = (at.finer(), growth.deeper);
    }
    Ok(())
}

fn slot_key<'a>(pool: &'a Pool, level: Level, start: Instant, lane: i32) -> Vec<Value<'a>> {
    pool.arguments([
        Value::from(level.number()),
        Value::from(start),
        Value::from(lane),
    ])
}

fn lane_slots(
    db: &Db,
    pool: &Pool,
    lane: i32,
    level: Level,
    entries: &[Entry],
) -> Result<Vec<Node>> {
    let mut starts: Vec<Instant> = entries
        .iter()
        .map(|entry| level.slot_of(entry.at).start())
        .collect();
    starts.sort_unstable();
    starts.dedup();
    if !SLOT.lookup().is_direct(db) {
        let rest = [
            Value::from(level.number()),
            Value::Array(
                TIMESTAMPTZOID,
                starts.into_iter().map(Value::from).collect(),
            ),
            Value::from(lane),
        ];
        let rows = db.write(&LANE_SLOTS, &pool.arguments(rest))?;
        return rows.iter().map(|row| node_of(&row, 0, level)).collect();
    }
    let _snapshot = db.one_snapshot();
    let mut nodes = vec![];
    for start in starts {
        let key = slot_key(pool, level, start, lane);
        SLOT.lookup().visit_newest(db, &key, |row| {
            nodes.push(node_of(row, 0, level)?);
            Ok(())
        })?;
    }
    Ok(nodes)
}

/// Updates existing slots in place. Returns those for which SQL is needed.
fn change_slots(
    db: &Db,
    pool: &Pool,
    lane: i32,
    level: Level,
    nodes: Vec<Node>,
) -> Result<Vec<Node>> {
    let mut left = vec![];
    for node in nodes {
        let key = slot_key(pool, level, node.slot.start(), lane);
        let changed = SLOT.change(db, &key, |_| {
            let entries = node.entries.as_deref().map(usage::encode);
            let changes = vec![
                (SLOT_TOTAL, Value::from(stored(node.total)).to_datum()),
                (SLOT_ENTRIES, Value::from(entries.as_deref()).to_datum()),
            ];
            Ok((changes, ()))
        })?;
        if !matches!(changed, Updated::Done(())) {
            left.push(node);
        }
    }
    Ok(left)
}

fn put_slots(db: &Db, pool: &Pool, lane: i32, level: Level, nodes: &[Node]) -> Result<()> {
    if nodes.is_empty() {
        return Ok(());
    }
    let encoded: Vec<Option<Vec<u8>>> = nodes
        .iter()
        .map(|node| node.entries.as_deref().map(usage::encode))
        .collect();
    let starts = nodes
        .iter()
        .map(|node| Value::from(node.slot.start()))
        .collect();
    let totals = nodes
        .iter()
        .map(|node| Value::from(stored(node.total)))
        .collect();
    let entries = encoded
        .iter()
        .map(|bytes| Value::from(bytes.as_deref()))
        .collect();
    let rest = [
        Value::from(level.number()),
        Value::from(lane),
        Value::Array(TIMESTAMPTZOID, starts),
        Value::Array(NUMERICOID, totals),
        Value::Array(BYTEAOID, entries),
    ];
    db.write(&PUT_SLOTS, &pool.arguments(rest))?;
    Ok(())
}

fn pool_hash(pool: &Pool) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    pool.hash(&mut hasher);
    hasher.finish()
}
