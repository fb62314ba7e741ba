//! Counting events.

use std::collections::BTreeMap;

use mec_core::quantity::Amount;
use mec_core::time::Instant;
use mec_core::usage::{self, Entry, Level, Node};
use pgrx::pg_sys::{
    BOOLOID, BYTEAARRAYOID, BYTEAOID, INT4OID, NUMERICARRAYOID, NUMERICOID, TEXTOID,
    TIMESTAMPTZARRAYOID, TIMESTAMPTZOID, UUIDOID,
};

use super::{Pool, amount_of, entries_of, node_of, stored, too_large};
use crate::error::{Error, Result};
use crate::pg::clock;
use crate::pg::datum::{Columns, Value};
use crate::pg::lane::{self, SHARED};
use crate::pg::lookup::{Condition, Lookup};
use crate::pg::spi::{Db, Statement};
use crate::pg::update::{self, Updated};
use crate::pg::users_triggers::{self, Writing};

const LIVE: &str = "usage_live";
const HISTORY: &str = "usage_history";

/// How many entries a live row gathers before they move to the history together.
const RECENT_ENTRIES: usize = 32;

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
    &["total", "recent"],
));

// The same by SQL. SKIP LOCKED takes the lane only where nobody else holds it.
static ADD_IF_FREE: Statement = Statement::new(
    "UPDATE @extschema@.usage_live SET total = total + $5, recent = recent || $6
     WHERE account_id = $1 AND resource_type_code = $2 AND resource_scope = $3 AND is_below = $4
       AND lane = (
           SELECT lane FROM @extschema@.usage_live
           WHERE account_id = $1 AND resource_type_code = $2 AND resource_scope = $3
             AND is_below = $4 AND lane = $7
           FOR NO KEY UPDATE SKIP LOCKED)
     RETURNING recent",
    LANE_CHANGE,
);

// Without NOT EXISTS, ON CONFLICT would wait for whoever holds a lane that is there already.
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
     RETURNING recent",
    LANE_CHANGE,
);

// What is known of the lane's history by its version is then out of date.
static BEGIN_MOVE: Statement = Statement::new(
    "UPDATE @extschema@.usage_live SET recent = '', history_version = gen_random_uuid()
     WHERE account_id = $1 AND resource_type_code = $2 AND resource_scope = $3 AND is_below = $4
       AND lane = $5",
    &[UUIDOID, TEXTOID, TEXTOID, BOOLOID, INT4OID],
);

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

/// Adds events to pools, each on a lane that nobody else writes: metering never waits for metering.
///
/// The caller acts as the owner of the tables, and calls this last in what it does: the lanes stay
/// taken until the transaction ends.
pub(crate) fn add_all(db: &Db, pools: BTreeMap<Pool, Vec<Entry>>) -> Result<()> {
    pools
        .iter()
        .try_for_each(|(pool, entries)| add(db, pool, entries))
}

fn add(db: &Db, pool: &Pool, entries: &[Entry]) -> Result<()> {
    let entries = usage::merged(vec![], entries).map_err(too_large)?;
    let goes_through = entries.len() >= RECENT_ENTRIES;
    let (lane, recent) = take_lane(db, pool, &entries, goes_through)?;
    let recent = entries_of(recent)?;
    if goes_through {
        let entries = usage::merged(recent, &entries).map_err(too_large)?;
        return move_to_history(db, pool, lane, entries);
    }
    if recent.len() >= RECENT_ENTRIES {
        return move_to_history(db, pool, lane, recent);
    }
    Ok(())
}

/// Adds the entries to the live row of a lane: their sum only, where they go through to the history;
/// which lane, and what its row holds of recent entries.
fn take_lane(db: &Db, pool: &Pool, entries: &[Entry], goes_through: bool) -> Result<Taken> {
    let change = Change {
        db,
        pool,
        sum: Amount::checked_sum(entries.iter().map(|entry| entry.amount)).map_err(too_large)?,
        bytes: usage::encode(if goes_through { &[] } else { entries }),
    };
    // A row that was updated since the snapshot is an error even to SKIP LOCKED, and the shared lane
    // often was. Nobody but this backend updates its own lanes.
    let may_share = !clock::has_transaction_snapshot();
    let shared = if may_share { change.add(SHARED)? } else { None };
    let taken = match shared {
        None => change.on_another_lane(may_share)?,
        taken => taken,
    };
    taken.ok_or_else(|| {
        Error::serialization("the counter lanes of this session are held by other transactions")
    })
}

/// Entries on their way into a live row.
struct Change<'a> {
    db: &'a Db,
    pool: &'a Pool,
    sum: Amount,
    bytes: Vec<u8>,
}

/// A lane that was written, and what its row holds of recent entries.
type Taken = (i32, Vec<u8>);

impl Change<'_> {
    /// Adds to a lane of this backend, or to one that is not there yet.
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

    /// Adds to a lane that is there and that nobody holds.
    fn add(&self, lane: i32) -> Result<Option<Taken>> {
        let key = self.pool.arguments([Value::from(lane)]);
        let added = LANE.change_if_free(self.db, &key, |row| {
            let total = amount_of(row.get(0)?)?.checked_add(self.sum);
            let mut recent: Vec<u8> = row.get(1)?;
            recent.extend_from_slice(&self.bytes);
            let changes = vec![
                (0, Value::from(stored(total.map_err(too_large)?)).to_datum()),
                (1, Value::from(recent.as_slice()).to_datum()),
            ];
            Ok((changes, recent))
        })?;
        match added {
            Updated::Done(recent) => Ok(Some((lane, recent))),
            Updated::NotFree => Ok(None),
            Updated::Unsuited => {
                users_triggers::refuse(self.db, LIVE, Writing::Update)?;
                self.run(&ADD_IF_FREE, lane)
            }
        }
    }

    /// Opens a lane that is not there. Two that did it at once would wait for each other, so one may,
    /// and sees what the one before committed.
    fn open(&self, lane: i32) -> Result<Option<Taken>> {
        if !lane::may_open(lane, pool_hash(self.pool)) {
            return Ok(None);
        }
        users_triggers::refuse(self.db, LIVE, Writing::Insert)?;
        self.run(&OPEN_LANE, lane)
    }

    fn run(&self, statement: &Statement, lane: i32) -> Result<Option<Taken>> {
        let change = [
            Value::from(stored(self.sum)),
            Value::from(self.bytes.as_slice()),
            Value::from(lane),
        ];
        let rows = self.db.write(statement, &self.pool.arguments(change))?;
        let recent = rows.first().map(|row| row.get(0)).transpose()?;
        Ok(recent.map(|recent| (lane, recent)))
    }
}

fn move_to_history(db: &Db, pool: &Pool, lane: i32, entries: Vec<Entry>) -> Result<()> {
    users_triggers::refuse(db, LIVE, Writing::Update)?;
    users_triggers::refuse(db, HISTORY, Writing::Insert)?;
    users_triggers::refuse(db, HISTORY, Writing::Update)?;
    db.write(&BEGIN_MOVE, &pool.arguments([Value::from(lane)]))?;
    let (mut level, mut entries) = (Some(Level::Month), entries);
    while let Some(at) = level.filter(|_| !entries.is_empty()) {
        let known = lane_slots(db, pool, lane, at, &entries)?;
        let growth = usage::grow(at, known, entries).map_err(too_large)?;
        put_slots(db, pool, lane, at, &growth.nodes)?;
        (level, entries) = (at.finer(), growth.deeper);
    }
    Ok(())
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
    let starts = starts.into_iter().map(Value::from).collect();
    let rest = [
        Value::from(level.number()),
        Value::Array(TIMESTAMPTZOID, starts),
        Value::from(lane),
    ];
    let rows = db.write(&LANE_SLOTS, &pool.arguments(rest))?;
    rows.iter().map(|row| node_of(&row, 0, level)).collect()
}

fn put_slots(db: &Db, pool: &Pool, lane: i32, level: Level, nodes: &[Node]) -> Result<()> {
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
