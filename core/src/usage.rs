//! Derived counters: sums of events by time, exact over any interval.
//!
//! What is counted is a pool: the events of an account, or of all accounts below it, of one
//! resource type and scope. The time line of a pool is a tree of slots: months, each of days, of
//! hours, and so on down to microseconds (UTC). A slot with few different instants keeps them as a
//! leaf: one [`Entry`] an instant. Where they become more than [`LEAF_ENTRIES`], the slot keeps only
//! its sum, and the entries move to finer slots. So the sum over an interval is read from the slots
//! that lie inside it and the few leaves that its ends cut, whatever the history, and the ledger
//! need not be looked at.
//!
//! Where the slots are cut affects what an answer costs, never what it is: an event is in exactly one
//! leaf, and every slot above it holds the sum of what is below.

use crate::quantity::{Amount, QuantityError};
use crate::time::Instant;

mod slot;
#[cfg(test)]
mod tests;

pub use slot::{Level, Slot};

/// The most different instants that a leaf keeps. 64 make a row of about 1.6 kB, below the size at
/// which PostgreSQL would move it out of line.
pub const LEAF_ENTRIES: usize = 64;

/// Bytes of one encoded entry.
pub const ENTRY_BYTES: usize = 24;

/// What occurred at one instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub at: Instant,
    /// How much, in base units; the sum where several events share the instant.
    pub amount: Amount,
}

/// One slot of a pool, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Which time it covers.
    pub slot: Slot,
    /// The sum of all events in it.
    pub total: Amount,
    /// The events of a leaf, ordered by instant; `None` where finer slots hold them.
    pub entries: Option<Vec<Entry>>,
}

/// What became of entries at one level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Growth {
    /// The slots of the level as they are to be stored now.
    pub nodes: Vec<Node>,
    /// The entries that belong into slots of the next finer level.
    pub deeper: Vec<Entry>,
}

/// What a slot contributes to the sum over an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// This much.
    Known(Amount),
    /// What its finer slots say.
    Deeper,
}

impl Node {
    /// What the slot contributes to the sum over [from, until).
    ///
    /// # Errors
    /// [`QuantityError::TooLarge`] for a sum that is no [`Amount`].
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

/// The entries as a leaf where they fit into one; else they go deeper. A slot of one microsecond
/// holds one instant, so it always fits.
fn leaf_or_split(entries: Vec<Entry>, deeper: &mut Vec<Entry>) -> Option<Vec<Entry>> {
    if entries.len() <= LEAF_ENTRIES {
        return Some(entries);
    }
    deeper.extend(entries);
    None
}

/// Puts entries into the slots of a level. `known` are the slots of the level that are stored and
/// that the entries fall into (others may be among them and stay as they are).
///
/// # Errors
/// [`QuantityError::TooLarge`] for a sum that is no [`Amount`].
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

/// The entries of both, ordered, one an instant.
///
/// # Errors
/// [`QuantityError::TooLarge`] for a sum that is no [`Amount`].
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

/// The sum of the entries in [from, until).
///
/// # Errors
/// [`QuantityError::TooLarge`] for a sum that is no [`Amount`].
pub fn sum_in(entries: &[Entry], from: Instant, until: Instant) -> Result<Amount, QuantityError> {
    let inside = entries
        .iter()
        .filter(|entry| from <= entry.at && entry.at < until);
    Amount::checked_sum(inside.map(|entry| entry.amount))
}

/// Encodes entries for a column: each as microseconds since 1970 and 10^−15 base units, both
/// little-endian, 8 and 16 bytes.
#[must_use]
pub fn encode(entries: &[Entry]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(entries.len() * ENTRY_BYTES);
    for entry in entries {
        bytes.extend(entry.at.unix_micros().to_le_bytes());
        bytes.extend(entry.amount.quadrillionths().to_le_bytes());
    }
    bytes
}

/// Decodes what [`encode`] made, in its order; `None` where the bytes are not whole entries.
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
