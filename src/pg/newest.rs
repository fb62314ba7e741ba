//! Where the newest versions are of rows that the transaction at hand has changed.
//!
//! An index leads to a row by way of its older versions, and PostgreSQL keeps those that a transaction made
//! itself until it ends: the thousandth change of a row within one transaction would pass by 999 of them.
//! Here the place of the last one is kept, so that it is reached at once.
//!
//! A place is a hint, nothing more. It is used only if the active snapshot shows a version there that has the
//! wanted key, which is unique, so no other version of the row can be the one. Rollbacks to savepoints,
//! prepared transactions and other writers therefore need no care.
#![allow(unsafe_code)]

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use pgrx::pg_sys;
use pgrx::pg_sys::ffi::pg_guard_ffi_boundary;

use crate::pg::datum::{self, Value};
use crate::pg::raw;
use crate::pg::relation::Relation;

/// The most rows that are kept; with more, the memory is emptied and filled again.
const MOST_ROWS: usize = 4_096;

/// From this many versions on it is worth a reader's while to go around them.
const MANY: u32 = 16;

/// A row, by its table's file and a hash of its key.
type Id = (pg_sys::Oid, u64);

#[derive(Clone, Copy)]
struct Place {
    version: pg_sys::ItemPointerData,
    changes: u32,
}

#[derive(Default)]
struct Changed {
    transaction: pg_sys::TransactionId,
    places: HashMap<Id, Place>,
    /// Whether one of them was changed often.
    has_many: bool,
}

thread_local! {
    static CHANGED: RefCell<Changed> = RefCell::default();
}

impl Changed {
    /// The places, which belong to the transaction at hand.
    fn places(&mut self) -> &mut HashMap<Id, Place> {
        let transaction = transaction();
        if self.transaction != transaction {
            // Emptying a large map costs as much as it once held.
            *self = Self {
                transaction,
                ..Self::default()
            };
        }
        &mut self.places
    }
}

/// The number of the transaction at hand; 0 where it has not written yet.
fn transaction() -> pg_sys::TransactionId {
    // SAFETY: reads a variable of this backend.
    unsafe { raw::GetTopTransactionIdIfAny() }
}

fn id_of(table: &Relation, key: &[Value]) -> Id {
    let mut hasher = DefaultHasher::new();
    for value in key {
        match (value, value.text()) {
            (_, Some(text)) => text.hash(&mut hasher),
            (Value::Uuid(id), _) => id.hash(&mut hasher),
            (Value::Int(number), _) => number.hash(&mut hasher),
            (Value::Bool(truth), _) => truth.hash(&mut hasher),
            (Value::Instant(at), _) => at.postgres_micros().hash(&mut hasher),
            _ => {}
        }
    }
    (table.file(), hasher.finish())
}

/// Keeps where the newest version of a row is that was just written.
pub(super) fn remember(table: &Relation, key: &[Value], version: pg_sys::ItemPointerData) {
    let id = id_of(table, key);
    CHANGED.with_borrow_mut(|changed| {
        let places = changed.places();
        if places.len() >= MOST_ROWS && !places.contains_key(&id) {
            places.clear();
        }
        let place = places.entry(id).or_insert(Place {
            version,
            changes: 0,
        });
        place.version = version;
        place.changes = place.changes.saturating_add(1);
        let has_many = place.changes >= MANY;
        changed.has_many |= has_many;
    });
}

/// Whether the transaction at hand has made many versions of any row.
pub(super) fn any_has_many_versions() -> bool {
    CHANGED.with_borrow(|changed| changed.has_many && changed.transaction == transaction())
}

/// Whether this transaction has made many versions of the row.
pub(super) fn has_many_versions(table: &Relation, key: &[Value]) -> bool {
    place_of(table, key).is_some_and(|place| place.changes >= MANY)
}

fn place_of(table: &Relation, key: &[Value]) -> Option<Place> {
    CHANGED.with_borrow_mut(|changed| {
        let places = changed.places();
        if places.is_empty() {
            return None;
        }
        places.get(&id_of(table, key)).copied()
    })
}

/// A version of a row, taken apart.
pub(super) struct Version(*mut pg_sys::TupleTableSlot);

impl Version {
    /// The version of the row with that key which this transaction wrote last, if the active snapshot shows
    /// it. `columns` are the positions of the key's columns.
    pub(super) fn find(table: &Relation, key: &[Value], columns: &[usize]) -> Option<Self> {
        let mut place = place_of(table, key)?;
        if !table.has_block_of(&place.version) {
            return None;
        }
        // SAFETY: a block that is there and a slot of the table; PostgreSQL looks at no version that is not
        // there. The columns are of the types of the key, as they are for the index.
        unsafe {
            let relation = table.as_ptr();
            let fetch = (*(*relation).rd_tableam).tuple_fetch_row_version?;
            let slot = pg_sys::table_slot_create(relation, std::ptr::null_mut());
            let version = Self(slot);
            // A bare pointer, whose errors must not jump over what stands between.
            let is_there = pg_guard_ffi_boundary(|| {
                fetch(
                    relation,
                    &raw mut place.version,
                    raw::GetActiveSnapshot(),
                    slot,
                )
            });
            (is_there && version.has(key, columns)).then_some(version)
        }
    }

    fn has(&self, key: &[Value], columns: &[usize]) -> bool {
        // SAFETY: the slot holds a version, of which the columns are looked at when they are taken apart.
        unsafe {
            pg_sys::slot_getsomeattrs_int(self.0, (*(*self.0).tts_tupleDescriptor).natts);
            std::iter::zip(columns, key).all(|(position, value)| {
                !*(*self.0).tts_isnull.add(*position)
                    && datum::is_same(*(*self.0).tts_values.add(*position), value)
            })
        }
    }

    /// The slot that it is in.
    pub(super) fn slot(&self) -> *mut pg_sys::TupleTableSlot {
        self.0
    }

    /// Where it is.
    pub(super) fn place(&self) -> pg_sys::ItemPointerData {
        // SAFETY: the slot holds a version.
        unsafe { (*self.0).tts_tid }
    }
}

impl Drop for Version {
    fn drop(&mut self) {
        // After an error the end of the (sub)transaction cleans up.
        if !std::thread::panicking() {
            // SAFETY: made by `find`.
            unsafe { pg_sys::ExecDropSingleTupleTableSlot(self.0) }
        }
    }
}
