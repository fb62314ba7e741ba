//! Remembers where the newest versions are of the rows that the current transaction has changed.
//!
//! An index reaches a row through its older versions, and PostgreSQL keeps the versions that a transaction
//! made itself until it ends: the thousandth change of a row within one transaction would visit 999 of them.
//! This module keeps the position of the last version, so that it is reached directly.
//!
//! A position is only a hint. It is used only if the active snapshot shows a version there that has the
//! wanted key. The key is unique, so no other version of the row can be the right one. Rollbacks to
//! savepoints, prepared transactions and other writers therefore need no care.
#![allow(unsafe_code)]

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use pgrx::pg_sys;
use pgrx::pg_sys::ffi::pg_guard_ffi_boundary;

use crate::pg::datum::{self, Value};
use crate::pg::raw;
use crate::pg::relation::Relation;

/// The largest number of rows to remember. One more empties the memory, which then fills again.
const MOST_ROWS: usize = 4_096;

/// The number of versions from which on going around them saves a reader time.
const MANY: u32 = 16;

/// Identifies a row by the file of its table and a hash of its key.
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
    /// Whether any row was changed at least [`MANY`] times.
    has_many: bool,
}

thread_local! {
    static CHANGED: RefCell<Changed> = RefCell::default();
}

impl Changed {
    /// Returns the positions that belong to the current transaction; drops those of an earlier one.
    fn places(&mut self) -> &mut HashMap<Id, Place> {
        let transaction = transaction();
        if self.transaction != transaction {
            // A new map, because emptying a large one costs time in proportion to its capacity.
            *self = Self {
                transaction,
                ..Self::default()
            };
        }
        &mut self.places
    }
}

/// Returns the id of the current transaction; 0 where it has not written yet.
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

/// Records the position of the version of a row that was just written.
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

/// Returns whether the current transaction has made many versions of any row.
pub(super) fn any_has_many_versions() -> bool {
    CHANGED.with_borrow(|changed| changed.has_many && changed.transaction == transaction())
}

/// Returns whether the current transaction has made many versions of this row.
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

/// A version of a row in a slot, with its columns extracted.
pub(super) struct Version(*mut pg_sys::TupleTableSlot);

impl Version {
    /// Returns the version that this transaction wrote last of the row with that key, if the active snapshot
    /// shows it. `columns` are the positions of the key's columns.
    pub(super) fn find(table: &Relation, key: &[Value], columns: &[usize]) -> Option<Self> {
        let mut place = place_of(table, key)?;
        if !table.has_block_of(&place.version) {
            return None;
        }
        // SAFETY: the block exists and the slot fits the table; PostgreSQL reports a version that does not
        // exist as missing. The columns have the types of the key, as they do for the index.
        unsafe {
            let relation = table.as_ptr();
            let fetch = (*(*relation).rd_tableam).tuple_fetch_row_version?;
            let slot = pg_sys::table_slot_create(relation, std::ptr::null_mut());
            let version = Self(slot);
            // A bare function pointer: the guard keeps its errors from jumping over Rust frames.
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
        // SAFETY: the slot holds a version, and its columns are extracted before they are read.
        unsafe {
            pg_sys::slot_getsomeattrs_int(self.0, (*(*self.0).tts_tupleDescriptor).natts);
            std::iter::zip(columns, key).all(|(position, value)| {
                !*(*self.0).tts_isnull.add(*position)
                    && datum::is_same(*(*self.0).tts_values.add(*position), value)
            })
        }
    }

    /// Returns the slot that holds the version.
    pub(super) fn slot(&self) -> *mut pg_sys::TupleTableSlot {
        self.0
    }

    /// Returns the position of the version in its table.
    pub(super) fn place(&self) -> pg_sys::ItemPointerData {
        // SAFETY: the slot holds a version.
        unsafe { (*self.0).tts_tid }
    }
}

impl Drop for Version {
    fn drop(&mut self) {
        // After an error the end of the (sub)transaction frees the slot.
        if !std::thread::panicking() {
            // SAFETY: made by `find`.
            unsafe { pg_sys::ExecDropSingleTupleTableSlot(self.0) }
        }
    }
}
