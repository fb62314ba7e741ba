//! Counters: stores the structure of core/src/usage.rs in the tables `usage_live` and `usage_history`.

use mec_core::decimal::Decimal;
use mec_core::numeric::Numeric;
use mec_core::quantity::{Amount, QuantityError};
use mec_core::time::Instant;
use mec_core::usage::{self, Entry, Level, Node, Part};
use pgrx::pg_sys::{BOOLOID, INT4OID, TEXTOID, TIMESTAMPTZOID, UUIDOID};
use uuid::Uuid;

mod history;
mod reach;
mod series;
mod verify;
mod write;

pub(crate) use reach::{first_reach, present_stretch};
pub(crate) use series::series;
pub(crate) use verify::{Difference, rebuild, record_verification, verify};
pub(crate) use write::add_all;

use crate::error::{Error, Result};
use crate::pg::datum::{Columns, Value};
use crate::pg::lookup::{self, Condition, Lookup};
use crate::pg::spi::Db;

/// A set of events that is counted together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Pool {
    /// The account that the events count for.
    pub(crate) account_id: Uuid,
    /// The code of the resource type.
    pub(crate) resource_type: String,
    /// The scope; empty for all scopes. No event has an empty scope.
    pub(crate) scope: String,
    /// Whether the pool holds the events of the accounts below, or only the account's own.
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

/// Selects the events that an answer sums.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Question<'a> {
    /// The account whose usage is asked for.
    pub(crate) account_id: Uuid,
    /// The code of the resource type.
    pub(crate) resource_type: &'a str,
    /// The scope; `None` means all scopes.
    pub(crate) scope: Option<&'a str>,
    /// Whether events of the accounts below count too.
    pub(crate) with_children: bool,
}

/// The live rows of a pool and of its counterpart below, in all lanes.
static LIVE: Lookup = Lookup::new(
    "usage_live",
    &[
        ("account_id", Condition::Is(UUIDOID)),
        ("resource_type_code", Condition::Is(TEXTOID)),
        ("resource_scope", Condition::Is(TEXTOID)),
    ],
    LIVE_COLUMNS,
);

const LIVE_COLUMNS: &[&str] = &["is_below", "total", "recent", "lane", "history_version"];

/// The live rows of one of the two pools, in a range of lanes.
static LIVE_LANES: Lookup = Lookup::new(
    "usage_live",
    &[
        ("account_id", Condition::Is(UUIDOID)),
        ("resource_type_code", Condition::Is(TEXTOID)),
        ("resource_scope", Condition::Is(TEXTOID)),
        ("is_below", Condition::Is(BOOLOID)),
        ("lane", Condition::From(INT4OID)),
        ("lane", Condition::Before(INT4OID)),
    ],
    LIVE_COLUMNS,
);

/// The slots of a level that begin in an interval.
static SLOTS: Lookup = Lookup::new(
    "usage_history",
    &[
        ("account_id", Condition::Is(UUIDOID)),
        ("resource_type_code", Condition::Is(TEXTOID)),
        ("resource_scope", Condition::Is(TEXTOID)),
        ("is_below", Condition::Is(BOOLOID)),
        ("level", Condition::Is(INT4OID)),
        ("slot_start", Condition::From(TIMESTAMPTZOID)),
        ("slot_start", Condition::Before(TIMESTAMPTZOID)),
    ],
    &["slot_start", "total", "entries"],
);

impl<'a> Question<'a> {
    fn key(&self) -> [Value<'a>; 3] {
        [
            Value::from(self.account_id),
            Value::from(self.resource_type),
            Value::from(self.scope.unwrap_or("")),
        ]
    }

    fn arguments(&self, more: impl IntoIterator<Item = Value<'a>>) -> Vec<Value<'a>> {
        let sides: &[bool] = if self.with_children {
            &[false, true]
        } else {
            &[false]
        };
        let sides = sides.iter().map(|side| Value::from(*side)).collect();
        let key = self.key().into_iter();
        key.chain([Value::Array(BOOLOID, sides)])
            .chain(more)
            .collect()
    }
}

/// Returns all usage ever, in base units.
pub(crate) fn total(db: &Db, question: &Question) -> Result<Amount> {
    let mut totals = vec![];
    live_rows(db, question, |row, _| {
        totals.push(total_of(row, 1)?);
        Ok(())
    })?;
    Amount::checked_sum(totals).map_err(too_large)
}

/// Returns the usage in [from, until), in base units.
pub(crate) fn between(
    db: &Db,
    question: &Question,
    from: Instant,
    until: Instant,
) -> Result<Amount> {
    if from == Instant::NEG_INFINITY && until == Instant::INFINITY {
        return total(db, question);
    }
    let mut parts = vec![];
    // A pool has a live row from its first event on, so a side without one has no history.
    let mut sides: [Vec<Lane>; 2] = Default::default();
    live_rows(db, question, |row, is_below| {
        let entries = entries_of(row.get(2)?)?;
        sides[usize::from(is_below)].push(Lane::of(row, &entries)?);
        parts.push(usage::sum_in(&entries, from, until).map_err(too_large)?);
        Ok(())
    })?;
    for (is_below, lanes) in [false, true].into_iter().zip(sides) {
        if !lanes.is_empty() {
            let side = Side { question, is_below };
            parts.push(history::between(db, side, &lanes, (from, until))?);
        }
    }
    Amount::checked_sum(parts).map_err(too_large)
}

/// Passes the live rows that an answer sums to `each`, with whether they are of the accounts below.
fn live_rows(
    db: &Db,
    question: &Question,
    mut each: impl FnMut(&lookup::Row, bool) -> Result<()>,
) -> Result<()> {
    let mut show = |row: &lookup::Row| {
        let is_below: bool = row.get(0)?;
        if is_below && !question.with_children {
            return Ok(());
        }
        each(row, is_below)
    };
    let often_written = [false, true].map(|is_below| write::often_written(db, question, is_below));
    if often_written.iter().all(Vec::is_empty) {
        return LIVE.visit(db, &question.key(), show);
    }
    for (is_below, lanes) in [false, true].into_iter().zip(often_written) {
        live_rows_around(db, question, is_below, &lanes, &mut show)?;
    }
    Ok(())
}

/// Passes the live rows of one side to `show`, without walking through the row versions that this
/// transaction has made in `lanes`, which are in ascending order.
fn live_rows_around(
    db: &Db,
    question: &Question,
    is_below: bool,
    lanes: &[i32],
    show: &mut impl FnMut(&lookup::Row) -> Result<()>,
) -> Result<()> {
    let [account, resource, scope] = question.key();
    let key = [account, resource, scope, Value::from(is_below)];
    let mut first = i32::MIN;
    let mut visit = |until: i32, show: &mut dyn FnMut(&lookup::Row) -> Result<()>| {
        let range = [Value::from(first), Value::from(until)];
        let arguments: Vec<Value> = key.iter().cloned().chain(range).collect();
        first = until.saturating_add(1);
        LIVE_LANES.visit(db, &arguments, show)
    };
    for lane in lanes {
        visit(*lane, show)?;
        write::visit_lane(db, &key, *lane, &mut *show)?;
    }
    visit(i32::MAX, show)
}

/// The state of a lane's history, according to its live row.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Lane {
    number: i32,
    /// A version that changes whenever the history changes; all zeros if there is no history, `None` if it
    /// is unknown.
    version: Option<Uuid>,
    /// The sum of the lane's history. A session that still runs a library older than 1.1 does not change
    /// the version, but it cannot avoid changing this sum.
    sum: Option<Amount>,
}

impl Lane {
    fn of(row: &lookup::Row, recent: &[Entry]) -> Result<Self> {
        let recent = Amount::checked_sum(recent.iter().map(|entry| entry.amount));
        let total = total_of(row, 1);
        Ok(Self {
            number: row.get(3)?,
            version: row.get(4)?,
            // Damage is reported by fn_verify_usage. Here it only makes the sum unknown.
            sum: total
                .ok()
                .zip(recent.ok())
                .and_then(|(total, recent)| total.checked_sub(recent).ok()),
        })
    }

    fn has_no_history(&self) -> bool {
        self.version == Some(Uuid::nil()) && self.sum == Some(Amount::ZERO)
    }

    fn is_known(&self) -> bool {
        self.version
            .is_some_and(|version| !version.is_nil() || self.has_no_history())
            && self.sum.is_some()
    }
}

/// One of the pools that an answer sums.
#[derive(Clone, Copy)]
struct Side<'a> {
    question: &'a Question<'a>,
    is_below: bool,
}

impl Side<'_> {
    fn pool(self) -> Pool {
        Pool {
            account_id: self.question.account_id,
            resource_type: self.question.resource_type.to_owned(),
            scope: self.question.scope.unwrap_or_default().to_owned(),
            is_below: self.is_below,
        }
    }

    /// Sums the slots inside the interval, and finer slots where an end of the interval cuts a slot. At
    /// most two slots of a level are cut, so there are at most two descents per level.
    fn between(self, db: &Db, level: Level, from: Instant, until: Instant) -> Result<Amount> {
        let mut parts = vec![];
        let mut cut: Vec<usage::Slot> = vec![];
        self.slots(db, level, from, until, |node| {
            match node.part_in(from, until).map_err(too_large)? {
                Part::Known(amount) => parts.push(amount),
                Part::Deeper if cut.last() == Some(&node.slot) => {}
                Part::Deeper => cut.push(node.slot),
            }
            Ok(())
        })?;
        for slot in cut {
            let finer = level
                .finer()
                .ok_or_else(|| broken("a microsecond is divided"))?;
            let (from, until) = (from.max(slot.start()), until.min(slot.end()));
            parts.push(self.between(db, finer, from, until)?);
        }
        Amount::checked_sum(parts).map_err(too_large)
    }

    /// Passes the stored slots of a level that overlap the interval to `each`, in the order of time.
    fn slots(
        self,
        db: &Db,
        level: Level,
        from: Instant,
        until: Instant,
        mut each: impl FnMut(Node) -> Result<()>,
    ) -> Result<()> {
        let first = if from.is_finite() {
            level.slot_of(from).start()
        } else {
            from
        };
        let [account, resource, scope] = self.question.key();
        let arguments = [
            account,
            resource,
            scope,
            Value::from(self.is_below),
            Value::from(level.number()),
            Value::from(first),
            Value::from(until),
        ];
        SLOTS.visit(db, &arguments, |row| each(node_of(row, 0, level)?))
    }
}

/// Returns the stored slots of a level that overlap the interval, of all pools that an answer sums, in the
/// order of time.
fn slots(
    db: &Db,
    question: &Question,
    level: Level,
    from: Instant,
    until: Instant,
) -> Result<Vec<Node>> {
    let mut nodes = vec![];
    let sides: &[bool] = if question.with_children {
        &[false, true]
    } else {
        &[false]
    };
    for is_below in sides {
        let side = Side {
            question,
            is_below: *is_below,
        };
        side.slots(db, level, from, until, |node| {
            nodes.push(node);
            Ok(())
        })?;
    }
    nodes.sort_by_key(|node| node.slot.start());
    Ok(nodes)
}

fn recent_entries(db: &Db, question: &Question) -> Result<Vec<Entry>> {
    let mut entries = vec![];
    live_rows(db, question, |row, _| {
        entries.extend(entries_of(row.get(2)?)?);
        Ok(())
    })?;
    Ok(entries)
}

fn node_of(row: &impl Columns, column: usize, level: Level) -> Result<Node> {
    let entries: Option<Vec<u8>> = row.get(column + 2)?;
    Ok(Node {
        slot: level.slot_from(row.get(column)?),
        total: total_of(row, column + 1)?,
        entries: entries.map(entries_of).transpose()?,
    })
}

/// Returns the sum that a counter holds.
///
/// # Errors
/// 55000 if MEC cannot have written it: it is not finite, or out of the range of sums.
fn total_of(row: &impl Columns, column: usize) -> Result<Amount> {
    match row.get(column)? {
        Numeric::Finite(total) => Amount::from_decimal(total).ok(),
        _ => None,
    }
    .ok_or_else(|| broken("a total is not a sum of usage"))
}

fn entries_of(bytes: Vec<u8>) -> Result<Vec<Entry>> {
    usage::decode(&bytes).ok_or_else(|| broken("entries are not whole"))
}

/// Converts a sum to the form in which the tables store it.
pub(crate) fn stored(amount: Amount) -> Decimal {
    amount.to_decimal().normalised()
}

/// Converts a stored sum.
///
/// # Errors
/// 22003 if it is out of range.
pub(crate) fn amount_of(decimal: Decimal) -> Result<Amount> {
    Amount::from_decimal(decimal).map_err(too_large)
}

/// Builds the error 22003 for a sum that is larger than an amount can hold.
pub(crate) fn too_large(error: QuantityError) -> Error {
    Error::quantity(format!("a sum of usage {error}"))
        .detail("Sums hold up to 1.7e23 base units.")
        .hint("Meter in a larger unit.")
}

fn broken(what: &str) -> Error {
    Error::damaged(format!("a counter is damaged: {what}"))
        .hint("Run fn_rebuild_usage(); then fn_verify_usage() should return no row.")
}
