//! Counters: what core/src/usage.rs says, in the tables usage_live and usage_history.

use mec_core::decimal::Decimal;
use mec_core::quantity::{Amount, QuantityError};
use mec_core::time::Instant;
use mec_core::usage::{self, Entry, Level, Node, Part};
use pgrx::pg_sys::{BOOLARRAYOID, BOOLOID, INT4OID, TEXTOID, TIMESTAMPTZOID, UUIDOID};
use uuid::Uuid;

mod reach;
mod series;
mod verify;
mod write;

pub(crate) use reach::{first_reach, present_stretch};
pub(crate) use series::series;
pub(crate) use verify::{Difference, rebuild, verify};
pub(crate) use write::add_all;

use crate::error::{Error, Result};
use crate::pg::datum::Value;
use crate::pg::spi::{Db, Row, Rows, Statement};

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

// A side each: as is_below = ANY, the planner may filter by it after reading all slots of the pool.
static SLOTS: Statement = Statement::new(
    "SELECT slot_start, total, entries FROM @extschema@.usage_history
     WHERE account_id = $1 AND resource_type_code = $2 AND resource_scope = $3
       AND is_below = false AND level = $5 AND slot_start >= $6 AND slot_start < $7
     UNION ALL
     SELECT slot_start, total, entries FROM @extschema@.usage_history
     WHERE account_id = $1 AND resource_type_code = $2 AND resource_scope = $3
       AND is_below = true AND level = $5 AND slot_start >= $6 AND slot_start < $7
       AND true = ANY ($4)
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

fn recent_entries(db: &Db, question: &Question) -> Result<Vec<Entry>> {
    let mut entries = vec![];
    for row in db.read(&RECENT, &question.arguments([]))?.iter() {
        entries.extend(entries_of(row.get(0)?)?);
    }
    Ok(entries)
}

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
