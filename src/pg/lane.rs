//! Which lane of a counter this backend may write without meeting anyone.
#![allow(unsafe_code)]

use pgrx::pg_sys;

use crate::pg::datum::builtin;
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
const OPENERS: i32 = 256;

/// Whether this transaction may open the lane of the pool with that hash: nobody else is about to.
///
/// An advisory lock, held until the transaction ends, also a prepared one, and only ever tried.
/// Whoever does not get it takes another lane, so a stranger's lock of the same number, or another
/// pool of the same hash, costs nothing but that.
pub(crate) fn may_open(lane: i32, pool_hash: u64) -> bool {
    let number = if lane == SHARED {
        i32::try_from(pool_hash % OPENERS.unsigned_abs() as u64).unwrap_or(0)
    } else {
        OPENERS.saturating_add(lane)
    };
    // SAFETY: takes two int4 and returns a bool; raises an ordinary ERROR where the lock table is full.
    unsafe {
        let arguments = [pg_sys::Datum::from(OPENING), pg_sys::Datum::from(number)];
        builtin(pg_sys::pg_try_advisory_xact_lock_int4, &arguments).value() & 1 == 1
    }
}

/// Distinguishes the locks of those who open lanes from other two-key advisory locks.
const OPENING: i32 = i32::from_be_bytes(*b"mec\x01");

/// Distinguishes MEC's tree lock from other users of two-key advisory locks: "mec" and a zero.
const TREE: i32 = i32::from_be_bytes(*b"mec\0");

/// Distinguishes the lock of those who build or complete a schema.
const BUILDING: i32 = i32::from_be_bytes(*b"mec\x02");

/// Waits for whoever builds or completes the tables of a schema, and keeps others from it until the
/// transaction ends.
pub(crate) fn lock_building(schema: pg_sys::Oid) {
    advisory(pg_sys::pg_advisory_xact_lock_int4, BUILDING, schema);
}

/// Keeps the shape of the account trees of a schema until the transaction ends; many may at once.
pub(crate) fn share_tree(schema: pg_sys::Oid) {
    advisory(pg_sys::pg_advisory_xact_lock_shared_int4, TREE, schema);
}

/// Waits for all who rely on the shape of the account trees, and keeps it to itself until the
/// transaction ends.
pub(crate) fn lock_tree(schema: pg_sys::Oid) {
    advisory(pg_sys::pg_advisory_xact_lock_int4, TREE, schema);
}

fn advisory(
    lock: unsafe fn(pg_sys::FunctionCallInfo) -> pg_sys::Datum,
    what: i32,
    schema: pg_sys::Oid,
) {
    // SAFETY: both functions take two int4; an oid has as many bits.
    unsafe {
        let schema = schema.to_u32().cast_signed();
        builtin(
            lock,
            &[pg_sys::Datum::from(what), pg_sys::Datum::from(schema)],
        );
    }
}
