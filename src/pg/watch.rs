//! What this backend keeps of catalogues and tables, and when it is out of date.
#![allow(unsafe_code)]

use std::cell::{Cell, RefCell};

use pgrx::pg_sys;

thread_local! {
    /// Counts the changes to roles and to watched tables; what was read before the last one is read again.
    static GENERATION: Cell<u64> = const { Cell::new(1) };
    /// Counts the changes to accounts and to the catalogue that this backend makes itself.
    static OWN_CHANGES: Cell<u64> = const { Cell::new(0) };
    static WATCHED: RefCell<Vec<pg_sys::Oid>> = const { RefCell::new(vec![]) };
}

/// A number that grows with every change of roles, of their memberships, and of watched tables. Taken
/// before reading, so that a change meanwhile makes what was read out of date.
pub(crate) fn generation() -> u64 {
    GENERATION.get()
}

/// Watches a table from here on: the changes that are told by [`tell`].
pub(crate) fn table(oid: pg_sys::Oid) {
    WATCHED.with_borrow_mut(|watched| {
        if !watched.contains(&oid) {
            watched.push(oid);
        }
    });
}

/// Hears what other sessions have told by now. PostgreSQL does so whenever it locks a table anew, which a
/// transaction that has the locks already does not.
pub(crate) fn listen() {
    // SAFETY: called in a transaction, where any lock may do the same.
    unsafe { pg_sys::AcceptInvalidationMessages() }
}

/// Tells every backend that the content of a table changes: this one at the end of the statement, the
/// others when the transaction commits.
pub(crate) fn tell(oid: pg_sys::Oid) {
    // SAFETY: registers an invalidation message for a table that exists.
    unsafe { pg_sys::CacheInvalidateRelcacheByRelid(oid) }
}

/// A number that grows with every change to accounts and the catalogue that this backend makes itself. What
/// a statement in flight keeps of them holds as long as it stays: other backends cannot change what the
/// statement relies on.
pub(crate) fn own_changes() -> u64 {
    OWN_CHANGES.get()
}

/// Says that this backend is about to change an account or a row of the catalogue.
pub(crate) fn own_change_begins() {
    OWN_CHANGES.set(OWN_CHANGES.get() + 1);
}

/// Asks PostgreSQL for its messages; once a backend, at load.
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
    // Without a number every table may have changed.
    if oid == pg_sys::InvalidOid || WATCHED.with_borrow(|watched| watched.contains(&oid)) {
        GENERATION.set(GENERATION.get() + 1);
    }
}

#[pgrx::pg_guard]
unsafe extern "C-unwind" fn roles_changed(_arg: pg_sys::Datum, _cache: i32, _hash: u32) {
    GENERATION.set(GENERATION.get() + 1);
}
