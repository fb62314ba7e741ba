//! Sums of a pool's history, as this backend has read them before.
//!
//! Whoever changes the history of a lane gives its live row another version, in the same transaction. So a
//! version that a snapshot shows stands for one state of the history, whatever else is committed, rolled back
//! or not yet visible, and what was summed up in that state need not be read again.

use std::cell::RefCell;
use std::collections::HashMap;

use mec_core::quantity::Amount;
use mec_core::time::Instant;
use mec_core::usage::Level;

use super::{Lane, Pool, SLOTS, Side};
use crate::error::Result;
use crate::pg::kept::{Circumstances, Latest};
use crate::pg::spi::Db;

/// A pool, and the interval that was asked about.
type Question = (Pool, (Instant, Instant));

/// What its lanes said of their histories, and the sum.
type Known = (Vec<Lane>, Amount);

thread_local! {
    static KNOWN: RefCell<Latest<HashMap<Question, Known>>> = const { RefCell::new(Latest::new()) };
}

/// As many sums as are kept: a backend that has met more starts anew.
const MOST: usize = 10_000;

/// What the history of a pool holds in [from, until), by the versions that its lanes have in the snapshot at
/// hand.
pub(super) fn between(
    db: &Db,
    side: Side,
    lanes: &[Lane],
    interval: (Instant, Instant),
) -> Result<Amount> {
    if lanes.iter().all(Lane::has_no_history) {
        return Ok(Amount::ZERO);
    }
    let read = || side.between(db, Level::Month, interval.0, interval.1);
    let now = Circumstances::now(db);
    if !may_be_kept(db, lanes, interval) {
        return read();
    }
    let question = (side.pool(), interval);
    let known = KNOWN.with_borrow_mut(|sums| {
        let (versions, sum) = sums.get(now)?.get(&question)?;
        (versions == lanes).then_some(*sum)
    });
    if let Some(sum) = known {
        return Ok(sum);
    }
    let sum = read()?;
    // Reading may have heard that something has changed, and then this is of no use.
    if Circumstances::now(db) == now {
        keep(now, question, (lanes.to_vec(), sum));
    }
    Ok(sum)
}

/// Whether the lanes say which history they have, to a role that reads all of it, and the interval is one
/// that is asked about again: not one that ends now and moves on.
fn may_be_kept(db: &Db, lanes: &[Lane], (_, until): (Instant, Instant)) -> bool {
    until.is_finite() && lanes.iter().all(Lane::is_known) && SLOTS.is_direct(db)
}

fn keep(now: Circumstances, question: Question, known: Known) {
    KNOWN.with_borrow_mut(|all| {
        if all.get(now).is_none() {
            all.put(now, HashMap::new());
        }
        if let Some(sums) = all.get(now) {
            if sums.len() >= MOST {
                sums.clear();
            }
            sums.insert(question, known);
        }
    });
}
