//! Which lane of a counter this backend may write without meeting anyone.
use pgrx::pg_sys;

use crate::pg::lock::{Kind, Lock};
use crate::pg::major;

/// More than there can be backends.
const BACKENDS: i32 = 1 << 18;

/// The lanes that no other backend writes, in the order in which to try them. One is enough, unless
/// somebody holds it who is not at work in this backend: a transaction that was prepared here, or one
/// that makes counters anew.
pub(crate) fn all_of_this_backend() -> impl Iterator<Item = i32> {
    let first = of_this_backend();
    (0..i32::MAX / BACKENDS).map(move |spare| first + spare * BACKENDS)
}

/// One more than the backend's number, from 1.
fn of_this_backend() -> i32 {
    major::backend_number().saturating_add(1)
}

/// The lane of writers that do not meet anyone.
pub(crate) const SHARED: i32 = 0;

/// How many locks there are for those who open shared lanes. One a pool would fill the server's lock
/// table when a load brings many accounts; so few are no more than that, whoever loads.
const OPENERS: u64 = 256;

/// Whether this transaction may open the lane of the pool with that hash: nobody else is about to.
///
/// The lock is held until the transaction ends, also a prepared one, and only ever tried: a session that does
/// not get it takes another lane, so another pool of the same hash costs nothing but that.
pub(crate) fn may_open(lane: i32, pool_hash: u64) -> bool {
    let number = if lane == SHARED {
        pool_hash % OPENERS
    } else {
        OPENERS.saturating_add(u64::from(lane.unsigned_abs()))
    };
    Lock::numbered(Kind::Opening, number).try_take()
}

/// Waits for whoever builds or completes the tables of a schema, and keeps others from it until the
/// transaction ends.
pub(crate) fn lock_building(schema: pg_sys::Oid) {
    Lock::of(Kind::Building, schema, ()).take();
}
