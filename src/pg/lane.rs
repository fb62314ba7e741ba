//! Which lane of a counter this backend may write without meeting anyone.
#![allow(unsafe_code)]

use pgrx::pg_sys;

use crate::pg::datum::builtin;

/// The lane that no other backend writes: one more than the backend's number, from 1.
pub(crate) fn of_this_backend() -> i32 {
    // SAFETY: reads variables of this backend.
    #[cfg(any(feature = "pg14", feature = "pg15", feature = "pg16"))]
    let number = unsafe { pg_sys::MyBackendId };
    #[cfg(any(feature = "pg17", feature = "pg18"))]
    // SAFETY: as above.
    let number = unsafe { pg_sys::MyProcNumber };
    number.saturating_add(1)
}

/// Whether this transaction is the one that may open the shared lane of the pool with that hash.
///
/// An advisory lock, held until the transaction ends and only ever tried. Whoever does not get it
/// takes its own lane, so a stranger's lock of the same number costs nothing but that.
pub(crate) fn may_open_shared(pool_hash: u64) -> bool {
    // SAFETY: takes an int8 and returns a bool; raises an ordinary ERROR where the lock table is full.
    unsafe {
        let number = pg_sys::Datum::from(pool_hash.cast_signed());
        builtin(pg_sys::pg_try_advisory_xact_lock_int8, &[number]).value() & 1 == 1
    }
}

/// Distinguishes MEC's tree lock from other users of two-key advisory locks: "mec" and a zero.
const TREE: i32 = i32::from_be_bytes(*b"mec\0");

/// Keeps the shape of the account trees of a schema until the transaction ends; many may at once.
pub(crate) fn share_tree(schema: pg_sys::Oid) {
    advisory(pg_sys::pg_advisory_xact_lock_shared_int4, schema);
}

/// Waits for all who rely on the shape of the account trees, and keeps it to itself until the
/// transaction ends.
pub(crate) fn lock_tree(schema: pg_sys::Oid) {
    advisory(pg_sys::pg_advisory_xact_lock_int4, schema);
}

fn advisory(lock: unsafe fn(pg_sys::FunctionCallInfo) -> pg_sys::Datum, schema: pg_sys::Oid) {
    // SAFETY: both functions take two int4; an oid has as many bits.
    unsafe {
        let schema = schema.to_u32().cast_signed();
        builtin(
            lock,
            &[pg_sys::Datum::from(TREE), pg_sys::Datum::from(schema)],
        );
    }
}
