//! Finds when a limit was reached, by searching along the time line of a pool (§8.7).

use mec_core::quantity::Amount;
use mec_core::time::Instant;
use mec_core::usage::{self, Entry, Level, Node, Part};
use pgrx::pg_sys::{BOOLARRAYOID, TEXTOID, UUIDOID};

use super::{Question, entries_of, recent_entries, slots, too_large};
use crate::error::Result;
use crate::pg::spi::{Db, Statement};

static LEAVES: Statement = Statement::new(
    "SELECT entries FROM @extschema@.usage_history
     WHERE account_id = $1 AND resource_type_code = $2 AND resource_scope = $3
       AND is_below = ANY ($4) AND entries IS NOT NULL",
    &[UUIDOID, TEXTOID, TEXTOID, BOOLARRAYOID],
);

/// Returns the first instant in [from, until) at which the running sum, from 0 at `from`, is at least
/// `limit`, or `None` if there is none.
///
/// The search assumes that a sum over a longer time is no smaller: used quantities are never negative, and
/// a correction counts at the instant of the event that it corrects.
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
    /// Walks through [from, until): the slots of a level, and `loose`, the entries that are in no slot.
    fn through(
        &mut self,
        level: Level,
        from: Instant,
        until: Instant,
        loose: Vec<Entry>,
    ) -> Result<Option<Instant>> {
        let nodes = slots(self.db, self.question, level, from, until)?;
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

/// Returns the sum of a slot in [from, until), or `None` if only finer slots can tell.
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

/// Returns when the present stretch with a lifetime sum of at least `limit` began, or `None` if the sum is
/// below it. Reads the whole history, because sums that fall and rise do not allow skipping.
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
