//! Counters: what core/src/usage.rs says, in the tables usage_live and usage_history.

use mec_core::decimal::Decimal;
use mec_core::quantity::{Amount, QuantityError};
use mec_core::time::Instant;
use mec_core::usage::{self, ENTRY_BYTES, Entry, Level, Node, Part};
use pgrx::pg_sys::{
    BOOLARRAYOID, BOOLOID, BYTEAARRAYOID, BYTEAOID, INT4OID, NUMERICARRAYOID, NUMERICOID, TEXTOID,
    TIMESTAMPTZARRAYOID, TIMESTAMPTZOID, UUIDOID,
};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::pg::datum::Value;
use crate::pg::spi::{Db, Row, Rows, Statement};
use crate::pg::{clock, lane};

/// What events are summed over.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Pool {
    /// The account.
    pub(crate) account_id: Uuid,
    /// The resource type.
    pub(crate) resource_type: String,
    /// The scope; empty for all scopes, which no event's scope is.
    pub(crate) scope: String,
    /// Whether the events of the accounts below are meant, or the account's own.
    pub(crate) is_below: bool,
}

impl Pool {
    fn key(&self) -> [Value<'_>; 4] {
        [
            Value::from(self.account_id),
            Value::from(&self.resource_type),
            Value::from(&self.scope),
            Value::from(self.is_below),
        ]
    }

    fn arguments<'a>(&'a self, more: impl IntoIterator<Item = Value<'a>>) -> Vec<Value<'a>> {
        self.key().into_iter().chain(more).collect()
    }
}

/// Whose events an answer sums, and of which scope.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Question<'a> {
    /// The account.
    pub(crate) account_id: Uuid,
    /// The resource type.
    pub(crate) resource_type: &'a str,
    /// `None` is all scopes.
    pub(crate) scope: Option<&'a str>,
    /// Whether the accounts below count too.
    pub(crate) with_children: bool,
}

/// The lane of writers that do not meet anyone.
const SHARED_LANE: i32 = 0;

/// How many entries a live row gathers before they move to the history together.
const RECENT_ENTRIES: usize = 32;

// Reading -----------------------------------------------------------------------------------------

static TOTAL: Statement = Statement::new(
    "SELECT coalesce(sum(total), 0) FROM @extschema@.usage_live
     WHERE account_id = $1 AND resource_type_code = $2 AND resource_scope = $3
       AND is_below = ANY ($4)",
    &[UUIDOID, TEXTOID, TEXTOID, BOOLARRAYOID],
);

static RECENT: Statement = Statement::new(
    "SELECT recent FROM @extschema@.usage_live
     WHERE account_id = $1 AND resource_type_code = $2 AND resource_scope = $3
       AND is_below = ANY ($4) AND recent <> ''",
    &[UUIDOID, TEXTOID, TEXTOID, BOOLARRAYOID],
);

static SLOTS: Statement = Statement::new(
    "SELECT slot_start, total, entries FROM @extschema@.usage_history
     WHERE account_id = $1 AND resource_type_code = $2 AND resource_scope = $3
       AND is_below = ANY ($4) AND level = $5 AND slot_start >= $6 AND slot_start < $7
     ORDER BY slot_start",
    &[
        UUIDOID,
        TEXTOID,
        TEXTOID,
        BOOLARRAYOID,
        INT4OID,
        TIMESTAMPTZOID,
        TIMESTAMPTZOID,
    ],
);

impl<'a> Question<'a> {
    fn arguments(&self, more: impl IntoIterator<Item = Value<'a>>) -> Vec<Value<'a>> {
        let sides: &[bool] = if self.with_children {
            &[false, true]
        } else {
            &[false]
        };
        let sides = sides.iter().map(|side| Value::from(*side)).collect();
        let key = [
            Value::from(self.account_id),
            Value::from(self.resource_type),
            Value::from(self.scope.unwrap_or("")),
            Value::Array(BOOLOID, sides),
        ];
        key.into_iter().chain(more).collect()
    }
}

/// All usage ever, in base units.
pub(crate) fn total(db: &Db, question: &Question) -> Result<Amount> {
    let rows = db.read(&TOTAL, &question.arguments([]))?;
    amount_of(rows.one()?.get(0)?)
}

/// Usage in [from, until), in base units.
pub(crate) fn between(
    db: &Db,
    question: &Question,
    from: Instant,
    until: Instant,
) -> Result<Amount> {
    if from == Instant::NEG_INFINITY && until == Instant::INFINITY {
        return total(db, question);
    }
    let mut parts = vec![history_between(db, question, Level::Month, from, until)?];
    parts.push(usage::sum_in(&recent_entries(db, question)?, from, until).map_err(too_large)?);
    Amount::checked_sum(parts).map_err(too_large)
}

/// The slots inside the interval, and what finer slots say of those that its ends cut: at most two a
/// level, so at most two steps down each.
fn history_between(
    db: &Db,
    question: &Question,
    level: Level,
    from: Instant,
    until: Instant,
) -> Result<Amount> {
    let mut parts = vec![];
    let mut cut: Vec<usage::Slot> = vec![];
    for row in slots(db, question, level, from, until)?.iter() {
        let node = node_of(&row, 0, level)?;
        match node.part_in(from, until).map_err(too_large)? {
            Part::Known(amount) => parts.push(amount),
            Part::Deeper if cut.last() == Some(&node.slot) => {}
            Part::Deeper => cut.push(node.slot),
        }
    }
    for slot in cut {
        let finer = level
            .finer()
            .ok_or_else(|| broken("a microsecond is divided"))?;
        let (from, until) = (from.max(slot.start()), until.min(slot.end()));
        parts.push(history_between(db, question, finer, from, until)?);
    }
    Amount::checked_sum(parts).map_err(too_large)
}

/// The stored slots of a level that overlap the interval, ordered by time.
fn slots(
    db: &Db,
    question: &Question,
    level: Level,
    from: Instant,
    until: Instant,
) -> Result<Rows> {
    let first = if from.is_finite() {
        level.slot_of(from).start()
    } else {
        from
    };
    let range = [
        Value::from(level.number()),
        Value::from(first),
        Value::from(until),
    ];
    db.read(&SLOTS, &question.arguments(range))
}

static LEAVES: Statement = Statement::new(
    "SELECT entries FROM @extschema@.usage_history
     WHERE account_id = $1 AND resource_type_code = $2 AND resource_scope = $3
       AND is_below = ANY ($4) AND entries IS NOT NULL",
    &[UUIDOID, TEXTOID, TEXTOID, BOOLARRAYOID],
);

/// The first instant in [from, until) whose running sum, from 0 at `from`, is at least `limit`;
/// `None` where none is. Sums over a longer time are taken to be no smaller: what is used is never
/// negative, and a correction stands at the instant of what it corrects.
pub(crate) fn first_reach(
    db: &Db,
    question: &Question,
    (from, until): (Instant, Instant),
    limit: Amount,
) -> Result<Option<Instant>> {
    if limit <= Amount::ZERO {
        return Ok(Some(from));
    }
    let recent = recent_entries(db, question)?;
    let loose = recent
        .into_iter()
        .filter(|entry| from <= entry.at && entry.at < until)
        .collect();
    let mut search = Search {
        db,
        question,
        limit,
        sum: Amount::ZERO,
    };
    search.through(Level::Month, from, until, loose)
}

/// A walk along the time line of a pool that stops where the running sum reaches a limit.
struct Search<'a> {
    db: &'a Db,
    question: &'a Question<'a>,
    limit: Amount,
    sum: Amount,
}

impl Search<'_> {
    /// Walks through [from, until): its slots, and the entries that are in none of them.
    fn through(
        &mut self,
        level: Level,
        from: Instant,
        until: Instant,
        loose: Vec<Entry>,
    ) -> Result<Option<Instant>> {
        let rows = slots(self.db, self.question, level, from, until)?;
        let nodes: Vec<Node> = rows
            .iter()
            .map(|row| node_of(&row, 0, level))
            .collect::<Result<_>>()?;
        let mut starts: Vec<Instant> = nodes.iter().map(|node| node.slot.start()).collect();
        starts.extend(loose.iter().map(|entry| level.slot_of(entry.at).start()));
        starts.sort_unstable();
        starts.dedup();
        for slot in starts.into_iter().map(|start| level.slot_from(start)) {
            let (from, until) = (from.max(slot.start()), until.min(slot.end()));
            let here: Vec<&Node> = nodes.iter().filter(|node| node.slot == slot).collect();
            let loose = loose
                .iter()
                .filter(|entry| level.slot_of(entry.at) == slot)
                .copied();
            if let Some(reached) =
                self.through_slot(level, (from, until), &here, loose.collect())?
            {
                return Ok(Some(reached));
            }
        }
        Ok(None)
    }

    fn through_slot(
        &mut self,
        level: Level,
        (from, until): (Instant, Instant),
        nodes: &[&Node],
        mut loose: Vec<Entry>,
    ) -> Result<Option<Instant>> {
        if let Some(whole) = whole_sum(nodes, &loose, from, until)? {
            let after = self.sum.checked_add(whole).map_err(too_large)?;
            if after < self.limit {
                self.sum = after;
                return Ok(None);
            }
        }
        for leaf in nodes.iter().filter_map(|node| node.entries.as_ref()) {
            loose.extend(
                leaf.iter()
                    .filter(|entry| from <= entry.at && entry.at < until),
            );
        }
        match level.finer() {
            Some(finer) if nodes.iter().any(|node| node.entries.is_none()) => {
                self.through(finer, from, until, loose)
            }
            _ => self.through_entries(loose),
        }
    }

    fn through_entries(&mut self, entries: Vec<Entry>) -> Result<Option<Instant>> {
        for entry in usage::merged(vec![], &entries).map_err(too_large)? {
            self.sum = self.sum.checked_add(entry.amount).map_err(too_large)?;
            if self.sum >= self.limit {
                return Ok(Some(entry.at));
            }
        }
        Ok(None)
    }
}

/// What a slot holds in [from, until); `None` where only finer slots say.
fn whole_sum(
    nodes: &[&Node],
    loose: &[Entry],
    from: Instant,
    until: Instant,
) -> Result<Option<Amount>> {
    let mut parts = vec![usage::sum_in(loose, from, until).map_err(too_large)?];
    for node in nodes {
        match node.part_in(from, until).map_err(too_large)? {
            Part::Known(amount) => parts.push(amount),
            Part::Deeper => return Ok(None),
        }
    }
    Amount::checked_sum(parts).map(Some).map_err(too_large)
}

/// When the present stretch at or over `limit` of the lifetime sum began; `None` where the sum is
/// below it. Reads the whole history, since sums that fall and rise cannot be skipped over.
pub(crate) fn present_stretch(
    db: &Db,
    question: &Question,
    limit: Amount,
) -> Result<Option<Instant>> {
    let mut entries = recent_entries(db, question)?;
    for row in db.read(&LEAVES, &question.arguments([]))?.iter() {
        entries.extend(entries_of(row.get(0)?)?);
    }
    let (mut sum, mut since) = (Amount::ZERO, None);
    for entry in usage::merged(vec![], &entries).map_err(too_large)? {
        sum = sum.checked_add(entry.amount).map_err(too_large)?;
        since = if sum < limit {
            None
        } else {
            since.or(Some(entry.at))
        };
    }
    Ok(since)
}

fn recent_entries(db: &Db, question: &Question) -> Result<Vec<Entry>> {
    let mut entries = vec![];
    for row in db.read(&RECENT, &question.arguments([]))?.iter() {
        entries.extend(entries_of(row.get(0)?)?);
    }
    Ok(entries)
}

// Writing -----------------------------------------------------------------------------------------

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

/// Adds events to a pool, on a lane that nobody else writes: metering never waits for metering.
///
/// The caller acts as the owner of the tables, and calls this last in what it does: the lane stays
/// taken until the transaction ends.
pub(crate) fn add(db: &Db, pool: &Pool, entries: &[Entry]) -> Result<()> {
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

// Between tables and core -------------------------------------------------------------------------

fn node_of(row: &Row, column: usize, level: Level) -> Result<Node> {
    let entries: Option<Vec<u8>> = row.get(column + 2)?;
    Ok(Node {
        slot: level.slot_from(row.get(column)?),
        total: amount_of(row.get(column + 1)?)?,
        entries: entries.map(entries_of).transpose()?,
    })
}

fn entries_of(bytes: Vec<u8>) -> Result<Vec<Entry>> {
    usage::decode(&bytes).ok_or_else(|| broken("entries are not whole"))
}

fn sum_of(entries: &[Entry]) -> Result<Decimal> {
    let sum = Amount::checked_sum(entries.iter().map(|entry| entry.amount));
    sum.map(stored).map_err(too_large)
}

/// As the tables keep it.
pub(crate) fn stored(amount: Amount) -> Decimal {
    amount.to_decimal().normalised()
}

/// A stored sum.
pub(crate) fn amount_of(decimal: Decimal) -> Result<Amount> {
    Amount::from_decimal(decimal).map_err(too_large)
}

/// 22003: a sum beyond what an amount holds.
pub(crate) fn too_large(error: QuantityError) -> Error {
    Error::quantity(format!("a sum of usage {error}"))
        .detail("Sums hold up to 1.7e23 base units.")
        .hint("Meter in a larger unit.")
}

fn broken(what: &str) -> Error {
    Error::internal(format!("a counter is damaged: {what}"))
        .hint("Run fn_rebuild_usage(); then fn_verify_usage() should return no row.")
}

fn pool_hash(pool: &Pool) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    pool.hash(&mut hasher);
    hasher.finish()
}
