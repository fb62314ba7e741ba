//! Chooses the lane of a counter that this backend can write without waiting for others.
use pgrx::pg_sys;

use crate::pg::lock::{Kind, Lock};
use crate::pg::major;

/// An upper bound of the number of backends.
const BACKENDS: i32 = 1 << 18;

/// Returns the lanes that no other backend writes, in the order in which to try them.
///
/// The first one is enough unless a transaction holds it that no longer runs in this backend (it was prepared
/// here), or one that rebuilds counters.
pub(crate) fn all_of_this_backend() -> impl Iterator<Item = i32> {
    let first = of_this_backend();
    (0..i32::MAX / BACKENDS).map(move |spare| first + spare * BACKENDS)
}

/// Returns the backend's number plus one, so that the result is at least 1.
fn of_this_backend() -> i32 {
    major::backend_number().saturating_add(1)
}

/// The lane for writers that have no contention.
pub(crate) const SHARED: i32 = 0;

/// The number of locks for opening shared lanes. One lock for each pool would fill the server's lock table
/// when a load creates many accounts; this number is the bound for all loads together.
const OPENERS: u64 = 256;

/// Returns whether this transaction may open that lane of the pool with that hash, because no other
/// transaction is about to.
///
/// The lock is held until the transaction ends, even a prepared one. It is tried and never waited for: a
/// session that does not get it takes another lane, which is also the only cost of two pools with the same
/// hash.
pub(crate) fn may_open(lane: i32, pool_hash: u64) -> bool {
    let number = if lane == SHARED {
        pool_hash % OPENERS
    } else {
        OPENERS.saturating_add(u64::from(lane.unsigned_abs()))
    };
    Lock::numbered(Kind::Opening, number).try_take()
}

/// Waits for other transactions that build or complete the tables of a schema, and excludes them until this
/// transaction ends.
pub(crate) fn lock_building(schema: pg_sys::Oid) {
    Lock::of(Kind::Building, schema, ()).take();
}
