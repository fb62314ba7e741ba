//! Sums usage over consecutive intervals in one walk.

use mec_core::quantity::Amount;
use mec_core::time::Instant;
use mec_core::usage::{Entry, Level, Node};

use super::{Question, broken, recent_entries, slots, too_large};
use crate::error::Result;
use crate::pg::spi::Db;

/// Returns the usage of each interval between two neighbouring `boundaries`, which must ascend, in base
/// units.
pub(crate) fn series(db: &Db, question: &Question, boundaries: &[Instant]) -> Result<Vec<Amount>> {
    let (Some(from), Some(until)) = (boundaries.first(), boundaries.last()) else {
        return Ok(vec![]);
    };
    let sums = vec![Amount::ZERO; boundaries.len() - 1];
    let mut walk = Walk {
        db,
        question,
        boundaries,
        sums,
    };
    walk.through(Level::Month, *from, *until)?;
    for entry in recent_entries(db, question)? {
        walk.add_entry(entry)?;
    }
    Ok(walk.sums)
}

struct Walk<'a> {
    db: &'a Db,
    question: &'a Question<'a>,
    boundaries: &'a [Instant],
    sums: Vec<Amount>,
}

impl Walk<'_> {
    fn through(&mut self, level: Level, from: Instant, until: Instant) -> Result<()> {
        let mut divided = vec![];
        for node in slots(self.db, self.question, level, from, until)? {
            if !self.add_node(&node)? && divided.last() != Some(&node.slot) {
                divided.push(node.slot);
            }
        }
        for slot in divided {
            let finer = level
                .finer()
                .ok_or_else(|| broken("a microsecond is divided"))?;
            self.through(finer, from.max(slot.start()), until.min(slot.end()))?;
        }
        Ok(())
    }

    /// Adds the sum of a slot to its interval. Returns `false` if the slot spans several intervals and only
    /// finer slots can tell.
    fn add_node(&mut self, node: &Node) -> Result<bool> {
        let last = node.slot.end().checked_add_micros(-1);
        let place = self.place_of(node.slot.start());
        if place.is_some() && place == last.and_then(|last| self.place_of(last)) {
            return self.add(place, node.total).map(|()| true);
        }
        match &node.entries {
            None => Ok(false),
            Some(entries) => entries
                .iter()
                .try_for_each(|entry| self.add_entry(*entry))
                .map(|()| true),
        }
    }

    fn add_entry(&mut self, entry: Entry) -> Result<()> {
        self.add(self.place_of(entry.at), entry.amount)
    }

    fn add(&mut self, place: Option<usize>, amount: Amount) -> Result<()> {
        if let Some(sum) = place.and_then(|place| self.sums.get_mut(place)) {
            *sum = sum.checked_add(amount).map_err(too_large)?;
        }
        Ok(())
    }

    /// Returns the index of the interval that contains an instant, or `None` outside all of them.
    fn place_of(&self, at: Instant) -> Option<usize> {
        let before = self.boundaries.partition_point(|boundary| *boundary <= at);
        before
            .checked_sub(1)
            .filter(|place| *place < self.sums.len())
    }
}
