//! Locks that MEC defines itself, held until the transaction ends.
//!
//! They are advisory locks of classes that no SQL function can take (PostgreSQL's own functions use the
//! classes 1 and 2). A session can therefore hold one only by doing the work that the lock protects.
#![allow(unsafe_code)]

use std::hash::{DefaultHasher, Hash, Hasher};

use pgrx::pg_sys;

/// The work or the object that a lock protects.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    /// Building or completing the tables of a schema.
    Building = 0x6d65,
    /// Opening lanes of counters.
    Opening,
    /// The parents and levels of all account trees of a namespace.
    Tree,
    /// An account that is about to be deleted or to change its namespace.
    Account,
    /// A resource type that is about to change its meaning.
    ResourceType,
    /// A change of `namespace_roles`.
    Bindings,
}

/// One advisory lock, identified by database, kind and a 64-bit number.
#[derive(Clone, Copy)]
pub(crate) struct Lock(pg_sys::LOCKTAG);

const SHARED: i32 = pg_sys::ShareLock.cast_signed();
const EXCLUSIVE: i32 = pg_sys::ExclusiveLock.cast_signed();

impl Lock {
    /// Returns the lock of that kind and number in the current database.
    pub(crate) fn numbered(kind: Kind, number: u64) -> Self {
        let halves = number.to_be_bytes();
        let half = |at: usize| {
            u32::from_be_bytes([halves[at], halves[at + 1], halves[at + 2], halves[at + 3]])
        };
        Self(pg_sys::LOCKTAG {
            // SAFETY: a variable of this backend, set when it connects.
            locktag_field1: unsafe { pg_sys::MyDatabaseId }.to_u32(),
            locktag_field2: half(0),
            locktag_field3: half(4),
            locktag_field4: kind as u16,
            locktag_type: pg_sys::LockTagType::LOCKTAG_ADVISORY as u8,
            locktag_lockmethodid: pg_sys::USER_LOCKMETHOD as u8,
        })
    }

    /// Returns the lock of that kind for an object of a schema. Two objects with the same hash share a lock.
    pub(crate) fn of(kind: Kind, schema: pg_sys::Oid, thing: impl Hash) -> Self {
        let mut hasher = DefaultHasher::new();
        (schema.to_u32(), thing).hash(&mut hasher);
        Self::numbered(kind, hasher.finish())
    }

    /// Waits until no other transaction holds the lock, and takes it exclusively.
    pub(crate) fn take(self) {
        self.acquire(EXCLUSIVE, false);
    }

    /// Takes the lock exclusively if no other transaction holds it; returns whether it did.
    pub(crate) fn try_take(self) -> bool {
        self.acquire(EXCLUSIVE, true)
    }

    /// Waits until no other transaction holds the lock exclusively, and takes it in shared mode.
    pub(crate) fn share(self) {
        self.acquire(SHARED, false);
    }

    /// Returns whether another transaction holds the lock exclusively, or waits to.
    pub(crate) fn is_taken(self) -> bool {
        let is_free = self.acquire(SHARED, true);
        if is_free {
            self.release();
        }
        !is_free
    }

    /// Waits until no other transaction holds the lock exclusively, and does not keep it.
    pub(crate) fn await_release(self) {
        self.share();
        self.release();
    }

    fn acquire(self, mode: i32, only_if_free: bool) -> bool {
        // SAFETY: the tag is complete; the lock belongs to the transaction, which releases it.
        let outcome = unsafe { pg_sys::LockAcquire(&raw const self.0, mode, false, only_if_free) };
        outcome != pg_sys::LockAcquireResult::LOCKACQUIRE_NOT_AVAIL
    }

    fn release(self) {
        // SAFETY: releases the lock that this value has just acquired.
        unsafe { pg_sys::LockRelease(&raw const self.0, SHARED, false) };
    }
}

/// Locks a table against writers until the transaction ends. It first waits for the transactions that have
/// written to the table.
pub(crate) fn lock_against_writers(table: pg_sys::Oid) {
    // SAFETY: an ordinary lock; the caller has found the table in the catalogue.
    unsafe { pg_sys::LockRelationOid(table, pg_sys::ShareLock.cast_signed()) }
}

/// Takes the lock that writers take on a table, and returns whether it did. It does not wait: it fails where
/// another transaction excludes writers, or waits to.
pub(crate) fn try_lock_as_writer(table: pg_sys::Oid) -> bool {
    // SAFETY: as above.
    unsafe { pg_sys::ConditionalLockRelationOid(table, pg_sys::RowExclusiveLock.cast_signed()) }
}

/// Releases one lock that [`super::spi::Db::lock_for_writing`] took.
pub(crate) fn unlock_as_writer(table: pg_sys::Oid) {
    // SAFETY: releases a lock that the caller has taken in this transaction.
    unsafe { pg_sys::UnlockRelationOid(table, pg_sys::RowExclusiveLock.cast_signed()) }
}

/// Waits for every other transaction that holds the lock of a writer on a table. It does not wait for
/// transactions that begin to write meanwhile.
pub(crate) fn await_writers(table: pg_sys::Oid) {
    // SAFETY: the tag names a table of this database; like every wait for a lock, this one can be cancelled,
    // time out or be ended as a deadlock.
    unsafe {
        let tag = pg_sys::LOCKTAG {
            locktag_field1: pg_sys::MyDatabaseId.to_u32(),
            locktag_field2: table.to_u32(),
            locktag_field3: 0,
            locktag_field4: 0,
            locktag_type: pg_sys::LockTagType::LOCKTAG_RELATION as u8,
            locktag_lockmethodid: pg_sys::DEFAULT_LOCKMETHOD as u8,
        };
        pg_sys::WaitForLockers(tag, pg_sys::ShareLock.cast_signed(), false);
    }
}
