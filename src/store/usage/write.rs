//! Counting events.

use std::collections::BTreeMap;

use mec_core::decimal::Decimal;
use mec_core::quantity::Amount;
use mec_core::time::Instant;
use mec_core::usage::{self, ENTRY_BYTES, Entry, Level, Node};
use pgrx::pg_sys::{
    BOOLOID, BYTEAARRAYOID, BYTEAOID, INT4OID, NUMERICARRAYOID, NUMERICOID, TEXTOID,
    TIMESTAMPTZARRAYOID, TIMESTAMPTZOID, UUIDOID,
};

use super::{Pool, entries_of, node_of, stored, too_large};
use crate::error::{Error, Result};
use crate::pg::datum::Value;
use crate::pg::spi::{Db, Statement};
use crate::pg::{clock, lane};

/// The lane of writers that do not meet anyone.
const SHARED_LANE: i32 = 0;

/// How many entries a live row gathers before they move to the history together.
const RECENT_ENTRIES: usize = 32;

// SKIP LOCKED takes the shared lane only where nobody else holds it.
static ADD_SHARED: Statement = Statement::new(
    "UPDATE @extschema@.usage_live SET total = total + $5, recent = recent || $6
     WHERE account_id = $1 AND resource_type_code = $2 AND resource_scope = $3 AND is_below = $4
       AND lane = (
           SELECT lane FROM @extschema@.usage_live
           WHERE account_id = $1 AND resource_type_code = $2 AND resource_scope = $3
             AND is_below = $4 AND lane = 0
           FOR NO KEY UPDATE SKIP LOCKED)
     RETURNING recent",
    &[UUIDOID, TEXTOID, TEXTOID, BOOLOID, NUMERICOID, BYTEAOID],
);

static ADD_TO_LANE: Statement = Statement::new(
    "UPDATE @extschema@.usage_live SET total = total + $5, recent = recent || $6
     WHERE account_id = $1 AND resource_type_code = $2 AND resource_scope = $3 AND is_below = $4
       AND lane = $7
     RETURNING recent",
    &[
        UUIDOID, TEXTOID, TEXTOID, BOOLOID, NUMERICOID, BYTEAOID, INT4OID,
    ],
);

static OPEN_LANE: Statement = Statement::new(
    "INSERT INTO @extschema@.usage_live
         (account_id, resource_type_code, resource_scope, is_below, total, recent, lane)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT DO NOTHING
     RETURNING recent",
    &[
        UUIDOID, TEXTOID, TEXTOID, BOOLOID, NUMERICOID, BYTEAOID, INT4OID,
    ],
);

static EMPTY_RECENT: Statement = Statement::new(
    "UPDATE @extschema@.usage_live SET recent = ''
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
    let (lane, recent) = take_lane(db, pool, &entries)?;
    if recent.len() >= RECENT_ENTRIES * ENTRY_BYTES {
        move_to_history(db, pool, lane, entries_of(recent)?)?;
        db.write(&EMPTY_RECENT, &pool.arguments([Value::from(lane)]))?;
    }
    Ok(())
}

/// Adds the entries to the live row of a lane; which lane, and what its row holds of recent entries.
fn take_lane(db: &Db, pool: &Pool, entries: &[Entry]) -> Result<(i32, Vec<u8>)> {
    let change = Change {
        db,
        pool,
        sum: sum_of(entries)?,
        bytes: usage::encode(entries),
    };
    let own = lane::of_this_backend();
    // In the stricter levels a row that was updated since the snapshot is an error even to
    // SKIP LOCKED; nobody but this backend updates its own lane.
    let may_share = !clock::has_transaction_snapshot();
    if may_share && let Some(recent) = change.run(&ADD_SHARED, [])? {
        return Ok((SHARED_LANE, recent));
    }
    if let Some(recent) = change.run(&ADD_TO_LANE, [own])? {
        return Ok((own, recent));
    }
    // Two that open the shared lane at once would wait for each other, so one may.
    if may_share
        && lane::may_open_shared(pool_hash(pool))
        && let Some(recent) = change.run(&OPEN_LANE, [SHARED_LANE])?
    {
        return Ok((SHARED_LANE, recent));
    }
    let opened = change.run(&OPEN_LANE, [own])?;
    opened.map(|recent| (own, recent)).ok_or_else(|| {
        Error::serialization("a counter lane is being opened by another transaction")
    })
}

/// Entries on their way into a live row.
struct Change<'a> {
    db: &'a Db,
    pool: &'a Pool,
    sum: Decimal,
    bytes: Vec<u8>,
}

impl Change<'_> {
    /// Runs a statement that adds them; what the row it wrote holds of recent entries, `None` where
    /// it wrote none.
    fn run<const N: usize>(
        &self,
        statement: &Statement,
        lane: [i32; N],
    ) -> Result<Option<Vec<u8>>> {
        let change = [Value::from(self.sum), Value::from(self.bytes.as_slice())];
        let arguments = self
            .pool
            .arguments(change.into_iter().chain(lane.map(Value::from)));
        let rows = self.db.write(statement, &arguments)?;
        rows.first().map(|row| row.get(0)).transpose()
    }
}

fn move_to_history(db: &Db, pool: &Pool, lane: i32, entries: Vec<Entry>) -> Result<()> {
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

fn sum_of(entries: &[Entry]) -> Result<Decimal> {
    let sum = Amount::checked_sum(entries.iter().map(|entry| entry.amount));
    sum.map(stored).map_err(too_large)
}

fn pool_hash(pool: &Pool) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    pool.hash(&mut hasher);
    hasher.finish()
}
