//! Caches sums over the history of a pool in this backend.
//!
//! Every change to the history of a lane gives its live row a new version, in the same transaction. Two
//! snapshots that show the same version see the same history, whatever else is committed, rolled back or
//! not yet visible, so a session may reuse a sum.

use std::cell::RefCell;
use std::collections::HashMap;

use mec_core::quantity::Amount;
use mec_core::time::Instant;
use mec_core::usage::Level;

use super::{Lane, Pool, SLOTS, Side};
use crate::error::Result;
use crate::pg::kept::{Circumstances, Latest};
use crate::pg::spi::Db;

/// A pool, and the interval that was asked for.
type Question = (Pool, (Instant, Instant));

/// The states of the pool's lanes when the sum was computed, and the sum.
type Known = (Vec<Lane>, Amount);

thread_local! {
    static KNOWN: RefCell<Latest<HashMap<Question, Known>>> = const { RefCell::new(Latest::new()) };
}

/// The largest number of sums that a backend caches. A backend that reaches it begins with an empty cache.
const MOST: usize = 10_000;

/// Returns the sum of a pool's history in [from, until). `lanes` are the states of its lanes in the current
/// snapshot.
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
    // Reading may have processed a notice of a change, and the sum is then not cached.
    if Circumstances::now(db) == now {
        keep(now, question, (lanes.to_vec(), sum));
    }
    Ok(sum)
}

/// Whether the sum may be cached: the versions of all lanes are known, the role reads the whole history,
/// and the interval is likely to be asked for again, which one that ends now and moves on is not.
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
