//! What is known of tables, as long as nothing it rests on changes.
#![allow(unsafe_code)]

use std::cell::RefCell;

use pgrx::pg_sys;

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
            role: unsafe { pg_sys::GetUserId() },
            is_direct: settings::direct_access(),
        }
    }
}

/// Something that was found out about a table under some circumstances; `None` where the table needs SQL.
pub(crate) struct Kept<T>(RefCell<Option<(Circumstances, Option<T>)>>);

// SAFETY: a backend has one thread, and pgrx refuses calls into PostgreSQL from any other.
unsafe impl<T> Sync for Kept<T> {}

impl<T: Clone> Kept<T> {
    /// Nothing yet.
    pub(crate) const fn new() -> Self {
        Self(RefCell::new(None))
    }

    /// What is known, found out anew where the circumstances are others.
    pub(crate) fn get(&self, db: &Db, find: impl FnOnce() -> Option<T>) -> Option<T> {
        let now = Circumstances::now(db);
        if let Some((then, known)) = &*self.0.borrow()
            && *then == now
        {
            return known.clone();
        }
        let found = if now.is_direct { find() } else { None };
        *self.0.borrow_mut() = Some((now, found.clone()));
        found
    }
}
