//! Caches findings about tables until something that they depend on changes.
#![allow(unsafe_code)]

use std::cell::RefCell;

use pgrx::pg_sys;

use crate::pg::raw;
use crate::pg::spi::Db;
use crate::pg::watch;
use crate::settings;

/// The cache key: everything that decides what a session may read and write directly, and what it read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Circumstances {
    generation: u64,
    schema: pg_sys::Oid,
    role: pg_sys::Oid,
    is_direct: bool,
}

impl Circumstances {
    /// Returns the key for the current moment.
    pub(crate) fn now(db: &Db) -> Self {
        Self {
            generation: watch::generation(),
            schema: db.schema().oid(),
            // SAFETY: a variable of this backend, always set.
            role: unsafe { raw::GetUserId() },
            is_direct: settings::direct_access(),
        }
    }
}

/// The number of keys for which values are cached at the same time. More than one is needed because a session
/// alternates between its own role and the owner's.
const MOST: usize = 4;

/// A cache of values for the latest few keys.
pub(crate) struct Latest<T>(Vec<(Circumstances, T)>);

impl<T> Latest<T> {
    /// Creates an empty cache.
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    /// Returns the value that is cached for this key.
    pub(crate) fn get(&mut self, circumstances: Circumstances) -> Option<&mut T> {
        let known = self.0.iter_mut().find(|(then, _)| *then == circumstances);
        known.map(|(_, value)| value)
    }

    /// Stores a value. Entries of an older generation are dropped; if the cache is still full, so is the
    /// oldest.
    pub(crate) fn put(&mut self, circumstances: Circumstances, value: T) {
        self.0.retain(|(then, _)| {
            then.generation == circumstances.generation && *then != circumstances
        });
        if self.0.len() == MOST {
            self.0.remove(0);
        }
        self.0.push((circumstances, value));
    }
}

/// A cached finding about a table. The inner `None` says that the table can only be reached through SQL.
pub(crate) struct Kept<T>(RefCell<Latest<Option<T>>>);

// SAFETY: a backend has one thread, and pgrx refuses calls into PostgreSQL from any other.
unsafe impl<T> Sync for Kept<T> {}

impl<T: Clone> Kept<T> {
    /// Creates an empty cache.
    pub(crate) const fn new() -> Self {
        Self(RefCell::new(Latest::new()))
    }

    /// Returns the cached finding; calls `find` where the key has changed. `find` is not called, and the
    /// result is `None`, while `mec.direct_access` is off.
    pub(crate) fn get(&self, db: &Db, find: impl FnOnce() -> Option<T>) -> Option<T> {
        let now = Circumstances::now(db);
        if let Some(known) = self.0.borrow_mut().get(now) {
            return known.clone();
        }
        let found = if now.is_direct { find() } else { None };
        self.0.borrow_mut().put(now, found.clone());
        found
    }
}
