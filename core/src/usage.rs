//! Derived counters: sums of events by time, exact over any interval.
//!
//! A pool is the events of one account, or of all accounts below it, for one resource type and
//! scope. The time line of a pool is a tree of slots: months, then days, hours, and so on down to
//! microseconds (UTC). A slot with few different instants is a leaf and keeps one [`Entry`] for
//! each instant. Beyond [`LEAF_ENTRIES`] the slot keeps only its sum, and its entries move to finer
//! slots. The sum over an interval is therefore read from the slots that lie inside it and the few
//! leaves at its ends, however long the history is, and never from the ledger.
//!
//! The shape of the tree affects the cost of a sum, not its value: each event is in exactly one
//! leaf, and every slot above that leaf holds the sum of all events below it.

use crate::quantity::{Amount, QuantityError};
use crate::time::Instant;

mod slot;
#[cfg(test)]
mod tests;

pub use slot::{Level, Slot};

/// The most entries that a leaf keeps. 64 entries make a row of about 1.6 kB, below the size at
/// which PostgreSQL would store it out of line.
pub const LEAF_ENTRIES: usize = 64;

/// The size of one encoded entry, in bytes.
pub const ENTRY_BYTES: usize = 24;

/// The usage at one instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The instant at which the events occurred.
    pub at: Instant,
    /// The sum of all events at that instant, in base units.
    pub amount: Amount,
}

/// One slot of a pool, as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The piece of the time line that the node covers.
    pub slot: Slot,
    /// The sum of all events in the slot.
    pub total: Amount,
    /// The entries of a leaf, ordered by instant; `None` if finer slots hold them.
    pub entries: Option<Vec<Entry>>,
}

/// The result of [`grow`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Growth {
    /// The slots of the level that have changed, as they have to be stored.
    pub nodes: Vec<Node>,
    /// Entries to be put into slots of the next finer level.
    pub deeper: Vec<Entry>,
}

/// The contribution of a slot to the sum over an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The contribution itself, in base units.
    Known(Amount),
    /// The contribution has to be summed from the finer slots.
    Deeper,
}

impl Node {
    /// Returns the contribution of the slot to the sum over [from, until).
    ///
    /// # Errors
    /// [`QuantityError::TooLarge`] if the sum is not an [`Amount`].
    pub fn part_in(&self, from: Instant, until: Instant) -> Result<Part, QuantityError> {
        if from <= self.slot.start() && self.slot.end() <= until {
            return Ok(Part::Known(self.total));
        }
        match &self.entries {
            Some(entries) => sum_in(entries, from, until).map(Part::Known),
            None => Ok(Part::Deeper),
        }
    }

    fn absorb(self, incoming: &[Entry], growth: &mut Growth) -> Result<(), QuantityError> {
        let added = Amount::checked_sum(incoming.iter().map(|entry| entry.amount))?;
        let total = self.total.checked_add(added)?;
        let entries = match self.entries {
            None => {
                growth.deeper.extend_from_slice(incoming);
                None
            }
            Some(kept) => leaf_or_split(merged(kept, incoming)?, &mut growth.deeper),
        };
        growth.nodes.push(Self {
            slot: self.slot,
            total,
            entries,
        });
        Ok(())
    }
}

/// Keeps the entries as a leaf if they fit into one, else moves them to `deeper`. A slot of one
/// microsecond holds a single instant, so its entries always fit.
fn leaf_or_split(entries: Vec<Entry>, deeper: &mut Vec<Entry>) -> Option<Vec<Entry>> {
    if entries.len() <= LEAF_ENTRIES {
        return Some(entries);
    }
    deeper.extend(entries);
    None
}

/// Adds entries to the slots of one level. `known` holds the stored slots of the level that the
/// entries fall into; other slots in it are ignored.
///
/// # Errors
/// [`QuantityError::TooLarge`] if a sum is not an [`Amount`].
pub fn grow(level: Level, known: Vec<Node>, incoming: Vec<Entry>) -> Result<Growth, QuantityError> {
    let mut incoming = incoming;
    incoming.sort_by_key(|entry| entry.at);
    let mut growth = Growth::default();
    let mut known = known;
    for group in incoming.chunk_by(|left, right| level.slot_of(left.at) == level.slot_of(right.at))
    {
        let slot = level.slot_of(group[0].at);
        let stored = known.iter().position(|node| node.slot == slot);
        let node = stored.map_or_else(|| empty(slot), |position| known.swap_remove(position));
        node.absorb(group, &mut growth)?;
    }
    Ok(growth)
}

fn empty(slot: Slot) -> Node {
    Node {
        slot,
        total: Amount::ZERO,
        entries: Some(vec![]),
    }
}

/// Merges two lists into one that is ordered by instant, with a single entry for each instant.
///
/// # Errors
/// [`QuantityError::TooLarge`] if a sum is not an [`Amount`].
pub fn merged(mut entries: Vec<Entry>, more: &[Entry]) -> Result<Vec<Entry>, QuantityError> {
    entries.extend_from_slice(more);
    entries.sort_by_key(|entry| entry.at);
    let mut result: Vec<Entry> = Vec::with_capacity(entries.len());
    for entry in entries {
        match result.last_mut().filter(|last| last.at == entry.at) {
            Some(last) => last.amount = last.amount.checked_add(entry.amount)?,
            None => result.push(entry),
        }
    }
    Ok(result)
}

/// Returns the sum of the entries in [from, until), in base units.
///
/// # Errors
/// [`QuantityError::TooLarge`] if the sum is not an [`Amount`].
pub fn sum_in(entries: &[Entry], from: Instant, until: Instant) -> Result<Amount, QuantityError> {
    let inside = entries
        .iter()
        .filter(|entry| from <= entry.at && entry.at < until);
    Amount::checked_sum(inside.map(|entry| entry.amount))
}

/// Encodes entries for storage: for each, 8 bytes of microseconds since 1970 and 16 bytes of the
/// amount in 10^−15 base units, both little-endian.
#[must_use]
pub fn encode(entries: &[Entry]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(entries.len() * ENTRY_BYTES);
    for entry in entries {
        bytes.extend(entry.at.unix_micros().to_le_bytes());
        bytes.extend(entry.amount.quadrillionths().to_le_bytes());
    }
    bytes
}

/// Decodes bytes written by [`encode`], in the same order; `None` if their length is not a multiple
/// of [`ENTRY_BYTES`].
#[must_use]
pub fn decode(bytes: &[u8]) -> Option<Vec<Entry>> {
    let mut entries = Vec::with_capacity(bytes.len() / ENTRY_BYTES);
    decode_each(bytes, |entry| entries.push(entry))?;
    Some(entries)
}

/// The same, one after the other; `None` where the bytes are not whole entries, of which none is shown then.
#[must_use]
pub fn decode_each(bytes: &[u8], each: impl FnMut(Entry)) -> Option<()> {
    let (entries, rest) = bytes.as_chunks::<ENTRY_BYTES>();
    rest.is_empty()
        .then(|| entries.iter().filter_map(decode_one).for_each(each))
}

fn decode_one(bytes: &[u8; ENTRY_BYTES]) -> Option<Entry> {
    let (micros, amount) = bytes.split_first_chunk::<8>()?;
    let amount = amount.first_chunk::<16>()?;
    Some(Entry {
        at: Instant::from_unix_micros(i64::from_le_bytes(*micros)),
        amount: Amount::from_quadrillionths(i128::from_le_bytes(*amount)),
    })
}
