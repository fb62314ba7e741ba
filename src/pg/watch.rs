//! Notices when something that this backend caches from catalogues and tables is out of date.
#![allow(unsafe_code)]

use std::cell::{Cell, RefCell};

use pgrx::pg_sys;

thread_local! {
    /// Counts changes of roles and of watched tables. A cached value is valid if it was read at the current
    /// count.
    static GENERATION: Cell<u64> = const { Cell::new(1) };
    /// Counts the changes to accounts and catalogue rows that this backend itself makes.
    static OWN_CHANGES: Cell<u64> = const { Cell::new(0) };
    static WATCHED: RefCell<Vec<pg_sys::Oid>> = const { RefCell::new(vec![]) };
}

/// Returns a number that grows with every change of roles, of their memberships, and of watched tables.
/// Callers take it before they read, so that a change during the read makes the result out of date.
pub(crate) fn generation() -> u64 {
    GENERATION.get()
}

/// Watches a table from now on for changes that [`tell`] announces.
pub(crate) fn table(oid: pg_sys::Oid) {
    WATCHED.with_borrow_mut(|watched| {
        if !watched.contains(&oid) {
            watched.push(oid);
        }
    });
}

/// Processes pending invalidations from other sessions. PostgreSQL does so whenever it locks a table that the
/// transaction has not locked yet, so a transaction that holds its locks already needs this call.
pub(crate) fn listen() {
    // SAFETY: called in a transaction, where taking any lock may do the same.
    unsafe { pg_sys::AcceptInvalidationMessages() }
}

/// Announces to every backend that the content of a table changes: to this one at the end of the statement,
/// to the others when the transaction commits.
pub(crate) fn tell(oid: pg_sys::Oid) {
    // SAFETY: registers an invalidation message for a table that exists.
    unsafe { pg_sys::CacheInvalidateRelcacheByRelid(oid) }
}

/// Returns a number that grows with every change of accounts and catalogue rows that this backend itself
/// makes.
///
/// A statement may keep what it read of them for as long as this number stays the same: other backends cannot
/// change the rows that a running statement relies on.
pub(crate) fn own_changes() -> u64 {
    OWN_CHANGES.get()
}

/// Records that this backend is about to change an account or a catalogue row.
pub(crate) fn own_change_begins() {
    OWN_CHANGES.set(OWN_CHANGES.get() + 1);
}

/// Registers for PostgreSQL's invalidation messages; called once in each backend, at load.
pub(crate) fn begin() {
    // SAFETY: registers callbacks that live as long as the backend and only set a number.
    unsafe {
        pg_sys::CacheRegisterRelcacheCallback(Some(table_changed), pg_sys::Datum::from(0usize));
        for catalogue in [
            pg_sys::SysCacheIdentifier::AUTHOID,
            pg_sys::SysCacheIdentifier::AUTHMEMROLEMEM,
        ] {
            pg_sys::CacheRegisterSyscacheCallback(
                catalogue as i32,
                Some(roles_changed),
                pg_sys::Datum::from(0usize),
            );
        }
    }
}

#[pgrx::pg_guard]
unsafe extern "C-unwind" fn table_changed(_arg: pg_sys::Datum, oid: pg_sys::Oid) {
    // Oid 0 says that any table may have changed.
    if oid == pg_sys::InvalidOid || WATCHED.with_borrow(|watched| watched.contains(&oid)) {
        GENERATION.set(GENERATION.get() + 1);
    }
}

#[pgrx::pg_guard]
unsafe extern "C-unwind" fn roles_changed(_arg: pg_sys::Datum, _cache: i32, _hash: u32) {
    GENERATION.set(GENERATION.get() + 1);
}
