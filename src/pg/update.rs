//! Changes one row in place, as `UPDATE … WHERE key = (SELECT … FOR NO KEY UPDATE [SKIP LOCKED])` does,
//! without the plans and the executor.
//!
//! This happens only where it omits nothing that UPDATE would do, see [`crate::pg::insert`]. A table with
//! triggers on UPDATE, CHECK constraints or generated columns needs an UPDATE.
#![allow(unsafe_code)]

use pgrx::pg_sys;
use pgrx::pg_sys::ffi::pg_guard_ffi_boundary;

use crate::error::{Error, Result};
use crate::pg::clock;
use crate::pg::datum::Value;
use crate::pg::insert;
use crate::pg::kept::Kept;
use crate::pg::lookup::{Lookup, Read, Row, Spot};
use crate::pg::major::{Indexes, IndexesToUpdate};
use crate::pg::newest;
use crate::pg::relation::{self, Relation};
use crate::pg::spi::Db;

/// The outcome of a change.
pub(crate) enum Updated<T> {
    /// The change was made. Contains the result of the caller's function.
    Done(T),
    /// No row has the key, or another transaction holds the row.
    NotFree,
    /// The table needs an UPDATE.
    Unsuited,
}

/// A new value for a column of the lookup, by its position.
pub(crate) type Change = (usize, Option<pg_sys::Datum>);

/// A table whose rows are changed in place. Each one is a constant.
pub(crate) struct Target {
    /// The lookup that finds a row by a unique key.
    lookup: Lookup,
    is_suited: Kept<()>,
}

impl Target {
    /// Describes the rows that a lookup by a unique key finds.
    pub(crate) const fn new(lookup: Lookup) -> Self {
        Self {
            lookup,
            is_suited: Kept::new(),
        }
    }

    /// Returns the lookup that finds a row.
    pub(crate) const fn lookup(&self) -> &Lookup {
        &self.lookup
    }

    /// Changes the row with that key unless another transaction holds it. `change` gets the newest version of
    /// the row and returns new values for columns of the lookup. It must respect NOT NULL, which is not
    /// checked.
    ///
    /// # Errors
    /// 40001 where a transaction of a stricter isolation level finds the row changed since its snapshot.
    pub(crate) fn change_if_free<T>(
        &self,
        db: &Db,
        key: &[Value],
        change: impl FnOnce(&Row) -> Result<(Vec<Change>, T)>,
    ) -> Result<Updated<T>> {
        let skip = pg_sys::LockWaitPolicy::LockWaitSkip;
        self.change_locked(db, key, skip, change)
    }

    /// Like [`Target::change_if_free`], but waits for a transaction that holds the row.
    pub(crate) fn change<T>(
        &self,
        db: &Db,
        key: &[Value],
        change: impl FnOnce(&Row) -> Result<(Vec<Change>, T)>,
    ) -> Result<Updated<T>> {
        let wait = pg_sys::LockWaitPolicy::LockWaitBlock;
        self.change_locked(db, key, wait, change)
    }

    /// Like [`Target::change`], for a row that this transaction has changed before and still remembers. It
    /// reads no index.
    pub(crate) fn change_again<T>(
        &self,
        db: &Db,
        key: &[Value],
        change: impl FnOnce(&Row) -> Result<(Vec<Change>, T)>,
    ) -> Result<Updated<T>> {
        let Some(table) = self.open(db) else {
            return Ok(Updated::Unsuited);
        };
        let _snapshot = db.one_snapshot();
        let wait = pg_sys::LockWaitPolicy::LockWaitBlock;
        change_at(&table, self.lookup.known_spot(db, key), key, wait, change)
    }

    fn change_locked<T>(
        &self,
        db: &Db,
        key: &[Value],
        wait: pg_sys::LockWaitPolicy::Type,
        change: impl FnOnce(&Row) -> Result<(Vec<Change>, T)>,
    ) -> Result<Updated<T>> {
        let Some(table) = self.open(db) else {
            return Ok(Updated::Unsuited);
        };
        let _snapshot = db.one_snapshot();
        change_at(&table, self.lookup.spot(db, key), key, wait, change)
    }

    /// Returns the table, locked for writing, if it is suitable. It starts again if the table changed while
    /// it waited for the lock.
    fn open(&self, db: &Db) -> Option<Relation> {
        loop {
            let is_suited = self.is_suited.get(db, || self.find(db));
            let oid = self.lookup.table(db).filter(|_| is_suited.is_some())?;
            if let Some(table) = Relation::open_unchanged(oid, relation::TO_WRITE) {
                return Some(table);
            }
        }
    }

    fn find(&self, db: &Db) -> Option<()> {
        let oid = self.lookup.table(db)?;
        let table = Relation::open(oid, relation::TO_WRITE)?;
        let is_suited = table.may(pg_sys::ACL_UPDATE)
            && !table.has_triggers(pg_sys::TRIGGER_TYPE_UPDATE, &[])
            && !table.has_checks()
            && !table.attributes().iter().any(|one| one.is_generated);
        // A publication may refuse updates of a table. This raises the error that an UPDATE would raise.
        if is_suited {
            table.require_replica_identity();
        }
        is_suited.then_some(())
    }
}

fn change_at<T>(
    table: &Relation,
    spot: Option<Spot>,
    key: &[Value],
    wait: pg_sys::LockWaitPolicy::Type,
    change: impl FnOnce(&Row) -> Result<(Vec<Change>, T)>,
) -> Result<Updated<T>> {
    let Some(spot) = spot else {
        return Ok(Updated::Unsuited);
    };
    let Some(version) = spot.version else {
        return Ok(Updated::NotFree);
    };
    let Some(locked) = Locked::newest(table, version, wait)? else {
        return Ok(Updated::NotFree);
    };
    let (changes, outcome) = change(&locked.row(&spot.columns))?;
    let new = locked.replace(&spot.columns, &changes);
    newest::remember(table, key, new);
    Ok(Updated::Done(outcome))
}

/// The newest version of a row, locked until the transaction ends.
struct Locked<'a> {
    table: &'a Relation,
    slot: *mut pg_sys::TupleTableSlot,
}

impl<'a> Locked<'a> {
    /// Locks the row of that version; `None` where it was deleted, or where another transaction holds it and
    /// `wait` says not to wait.
    ///
    /// # Errors
    /// 40001 as [`Target::change_if_free`].
    fn newest(
        table: &'a Relation,
        version: pg_sys::ItemPointerData,
        wait: pg_sys::LockWaitPolicy::Type,
    ) -> Result<Option<Self>> {
        let mut flags = 0;
        if !clock::has_transaction_snapshot() {
            flags |= pg_sys::TUPLE_LOCK_FLAG_FIND_LAST_VERSION;
        }
        // SAFETY: as LockRows does: the position of a row that the snapshot shows, and a slot of its table.
        let (outcome, slot) = unsafe {
            let slot = pg_sys::table_slot_create(table.as_ptr(), std::ptr::null_mut());
            let Some(lock) = (*(*table.as_ptr()).rd_tableam).tuple_lock else {
                return Ok(None);
            };
            let mut place = version;
            let mut failure = pg_sys::TM_FailureData::default();
            let (table, snapshot) = (table.as_ptr(), pg_sys::GetActiveSnapshot());
            let command = pg_sys::GetCurrentCommandId(false);
            // A bare function pointer: the guard keeps its errors from jumping over Rust frames.
            let outcome = pg_guard_ffi_boundary(|| {
                lock(
                    table,
                    &raw mut place,
                    snapshot,
                    slot,
                    command,
                    pg_sys::LockTupleMode::LockTupleNoKeyExclusive,
                    wait,
                    flags as u8,
                    &raw mut failure,
                )
            });
            (outcome, slot)
        };
        let locked = Self { table, slot };
        match outcome {
            pg_sys::TM_Result::TM_Ok => Ok(Some(locked)),
            pg_sys::TM_Result::TM_Updated | pg_sys::TM_Result::TM_Deleted
                if clock::has_transaction_snapshot() =>
            {
                Err(Error::serialization(
                    "could not serialize access due to concurrent update",
                ))
            }
            _ => Ok(None),
        }
    }

    fn row<'b>(&self, columns: &'b [Read]) -> Row<'b> {
        // SAFETY: the slot holds a row, whose columns are extracted before they are read.
        unsafe {
            pg_sys::slot_getsomeattrs_int(self.slot, (*(*self.slot).tts_tupleDescriptor).natts);
        }
        Row::Direct {
            slot: self.slot,
            columns,
        }
    }

    /// Writes a new version with other values in some of the lookup's columns, and returns its position.
    fn replace(&self, columns: &[Read], changes: &[Change]) -> pg_sys::ItemPointerData {
        // SAFETY: the columns of the old row were extracted, and the row stays pinned by its slot; the new
        // one has its columns. The row is locked, so no other transaction has changed it.
        unsafe {
            let descriptor = (*self.slot).tts_tupleDescriptor;
            let width = usize::try_from((*descriptor).natts).unwrap_or(0);
            let new =
                pg_sys::MakeSingleTupleTableSlot(descriptor, &raw const pg_sys::TTSOpsVirtual);
            std::ptr::copy_nonoverlapping((*self.slot).tts_values, (*new).tts_values, width);
            std::ptr::copy_nonoverlapping((*self.slot).tts_isnull, (*new).tts_isnull, width);
            for (column, datum) in changes {
                let position = columns[*column].position;
                *(*new).tts_values.add(position) = datum.unwrap_or(pg_sys::Datum::null());
                *(*new).tts_isnull.add(position) = datum.is_none();
            }
            pg_sys::ExecStoreVirtualTuple(new);
            let mut needs_indexes = IndexesToUpdate::default();
            pg_sys::simple_table_tuple_update(
                self.table.as_ptr(),
                &raw mut (*self.slot).tts_tid,
                new,
                pg_sys::GetActiveSnapshot(),
                &raw mut needs_indexes,
            );
            let indexes = Indexes::to_update(needs_indexes);
            if indexes != Indexes::None {
                insert::add_version_to_indexes(self.table, new, indexes);
            }
            let place = (*new).tts_tid;
            pg_sys::ExecDropSingleTupleTableSlot(new);
            pg_sys::CommandCounterIncrement();
            place
        }
    }
}

impl Drop for Locked<'_> {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            // SAFETY: made by `newest`; the lock of the row stays.
            unsafe { pg_sys::ExecDropSingleTupleTableSlot(self.slot) }
        }
    }
}
