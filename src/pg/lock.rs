//! Locks of MEC's own, held until the transaction ends.
//!
//! They are advisory locks of kinds that no SQL function can take (PostgreSQL's own functions use the kinds 1
//! and 2), so a session cannot hold one without doing what the lock stands for.
#![allow(unsafe_code)]

use std::hash::{DefaultHasher, Hash, Hasher};

use pgrx::pg_sys;

/// What a lock stands for.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    /// Building or completing the tables of a schema.
    Building = 0x6d65,
    /// Opening lanes of counters.
    Opening,
    /// The shape of the account trees of a namespace.
    Tree,
    /// An account that is about to be deleted or to change its namespace.
    Account,
    /// A resource type that is about to change its meaning.
    ResourceType,
    /// A change of bindings.
    Bindings,
}

/// One lock.
#[derive(Clone, Copy)]
pub(crate) struct Lock(pg_sys::LOCKTAG);

const SHARED: i32 = pg_sys::ShareLock.cast_signed();
const EXCLUSIVE: i32 = pg_sys::ExclusiveLock.cast_signed();

impl Lock {
    /// The lock of that kind and number in this database.
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

    /// The lock of that kind for a thing of a schema. Two things of one hash share a lock.
    pub(crate) fn of(kind: Kind, schema: pg_sys::Oid, thing: impl Hash) -> Self {
        let mut hasher = DefaultHasher::new();
        (schema.to_u32(), thing).hash(&mut hasher);
        Self::numbered(kind, hasher.finish())
    }

    /// Waits until nobody else has the lock, and keeps it.
    pub(crate) fn take(self) {
        self.acquire(EXCLUSIVE, false);
    }

    /// Takes the lock if nobody else has it.
    pub(crate) fn try_take(self) -> bool {
        self.acquire(EXCLUSIVE, true)
    }

    /// Waits until nobody else has the lock to itself, and keeps it with others.
    pub(crate) fn share(self) {
        self.acquire(SHARED, false);
    }

    /// Whether another transaction has the lock to itself, or waits for that.
    pub(crate) fn is_taken(self) -> bool {
        let is_free = self.acquire(SHARED, true);
        if is_free {
            self.release();
        }
        !is_free
    }

    /// Waits until nobody else has the lock to itself.
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
        // SAFETY: gives back what this value has just acquired.
        unsafe { pg_sys::LockRelease(&raw const self.0, SHARED, false) };
    }
}

/// Locks a table so that writers to it wait, or are waited for, until the transaction ends.
pub(crate) fn lock_against_writers(table: pg_sys::Oid) {
    // SAFETY: an ordinary lock; the caller has found the table in the catalogue.
    unsafe { pg_sys::LockRelationOid(table, pg_sys::ShareLock.cast_signed()) }
}

/// Locks a table as writers do, unless somebody keeps them from it or waits for that. It does not wait.
pub(crate) fn try_lock_as_writer(table: pg_sys::Oid) -> bool {
    // SAFETY: as above.
    unsafe { pg_sys::ConditionalLockRelationOid(table, pg_sys::RowExclusiveLock.cast_signed()) }
}

/// Gives back one lock that [`super::spi::Db::lock_for_writing`] took.
pub(crate) fn unlock_as_writer(table: pg_sys::Oid) {
    // SAFETY: releases a lock that the caller has taken in this transaction.
    unsafe { pg_sys::UnlockRelationOid(table, pg_sys::RowExclusiveLock.cast_signed()) }
}

/// Waits for every other transaction that has written to a table so far, or may have. Those that begin to
/// write meanwhile do not wait.
pub(crate) fn await_writers(table: pg_sys::Oid) {
    // SAFETY: the tag of a table of this database; waiting heeds cancel, timeouts and deadlocks as every
    // lock does.
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
