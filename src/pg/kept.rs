//! What is known of tables, as long as nothing it rests on changes.
#![allow(unsafe_code)]

use std::cell::RefCell;

use pgrx::pg_sys;

use crate::pg::raw;
use crate::pg::spi::Db;
use crate::pg::watch;
use crate::settings;

/// What it depends on what may be read and written directly, and what was read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Circumstances {
    generation: u64,
    schema: pg_sys::Oid,
    role: pg_sys::Oid,
    is_direct: bool,
}

impl Circumstances {
    /// Those at hand.
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

/// How many circumstances are kept side by side: a session works as itself and as the owner by turns.
const MOST: usize = 4;

/// What was read or found out, for each of the latest circumstances.
pub(crate) struct Latest<T>(Vec<(Circumstances, T)>);

impl<T> Latest<T> {
    /// Nothing yet.
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    /// What is known under these circumstances.
    pub(crate) fn get(&mut self, circumstances: Circumstances) -> Option<&mut T> {
        let known = self.0.iter_mut().find(|(then, _)| *then == circumstances);
        known.map(|(_, value)| value)
    }

    /// Keeps a value in place of what is out of date, or else of the oldest.
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

/// Something that was found out about a table; `None` inside where the table needs SQL.
pub(crate) struct Kept<T>(RefCell<Latest<Option<T>>>);

// SAFETY: a backend has one thread, and pgrx refuses calls into PostgreSQL from any other.
unsafe impl<T> Sync for Kept<T> {}

impl<T: Clone> Kept<T> {
    /// Nothing yet.
    pub(crate) const fn new() -> Self {
        Self(RefCell::new(Latest::new()))
    }

    /// What is known, found out anew where the circumstances are others.
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
