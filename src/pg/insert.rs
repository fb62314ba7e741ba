//! Writes new rows straight into a table, without a plan and the executor: one row as `INSERT … ON CONFLICT
//! DO NOTHING` writes it, or many as COPY does, several to a WAL record.
//!
//! This happens only where it omits nothing that INSERT would do. It keeps the statement's snapshot and
//! locks, NOT NULL, CHECK and unique constraints, every index, SSI and logical decoding. A table with
//! anything else is left to INSERT: another owner, columns whose types or lengths are not those that MEC gave
//! them, triggers other than the named ones, row security, columns of users that fill themselves or have a
//! domain, partitions, children, rules, or no right to insert.
#![allow(unsafe_code)]

use std::ffi::CStr;
use std::rc::Rc;

use pgrx::pg_sys;
use pgrx::pg_sys::ffi::pg_guard_ffi_boundary;
use pgrx::prelude::PgSqlErrorCode;

use crate::error::Result;
use crate::pg::checks::Checks;
use crate::pg::datum::{Value, builtin};
use crate::pg::interrupt;
use crate::pg::kept::Kept;
use crate::pg::major::{self, Indexes};
use crate::pg::relation::{self, Attribute, Relation};
use crate::pg::spi::Db;
use crate::pg::{shape, subtransaction, watch};

/// The outcome of an insertion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Inserted {
    /// All rows are in the table.
    All,
    /// No row was inserted, because a unique value existed already.
    NoneByConflict,
    /// No row was inserted, because the table needs an INSERT.
    NoneUnsuited,
}

/// The number of rows that are formed together; COPY gathers as many.
const CHUNK: usize = 1_000;

/// A table that gets rows. Each one is a constant.
pub(crate) struct Target {
    table: &'static str,
    columns: &'static [&'static str],
    /// The columns of the unique index that decides whether a row is new.
    key: &'static [&'static str],
    /// The functions of triggers on INSERT that would have nothing to do.
    idle_triggers: &'static [&'static CStr],
    place: Kept<Place>,
}

#[derive(Clone)]
struct Place {
    table: pg_sys::Oid,
    key: pg_sys::Oid,
    columns: Rc<[Column]>,
    /// The constraints of the table, if they can stay compiled.
    checks: Option<Rc<Checks>>,
}

/// A column that rows have a value for.
#[derive(Clone, Copy)]
struct Column {
    position: usize,
    numeric_modifier: Option<i32>,
}

impl Target {
    /// Describes a table: the columns that rows have values for (other columns must have no default), the
    /// columns that are unique together, and MEC's own triggers that can be skipped.
    pub(crate) const fn new(
        table: &'static str,
        columns: &'static [&'static str],
        key: &'static [&'static str],
        idle_triggers: &'static [&'static CStr],
    ) -> Self {
        Self {
            table,
            columns,
            key,
            idle_triggers,
            place: Kept::new(),
        }
    }

    fn place(&self, db: &Db) -> Option<Place> {
        self.place.get(db, || self.find(db))
    }

    fn find(&self, db: &Db) -> Option<Place> {
        let oid = db.find_table(self.table)?;
        watch::table(oid);
        let table = Relation::open(oid, relation::TO_WRITE)?;
        if !table.is_ours()
            || !table.is_plain()
            || !table.may(pg_sys::ACL_INSERT)
            || table.has_triggers(pg_sys::TRIGGER_TYPE_INSERT, self.idle_triggers)
        {
            return None;
        }
        let attributes = table.attributes();
        Some(Place {
            table: oid,
            key: table.unique_index_on(&Attribute::named(&attributes, self.key)?)?,
            columns: self.columns_of(&attributes)?.into(),
            checks: Checks::of(db, &table).ok()?.map(Rc::new),
        })
    }

    /// Returns the columns in order, if all of them exist as MEC built them, and every other column is NULL
    /// where a row has no value for it.
    fn columns_of(&self, attributes: &[Attribute]) -> Option<Vec<Column>> {
        let mut columns: Vec<Option<Column>> = self.columns.iter().map(|_| None).collect();
        for attribute in attributes {
            let named = self.columns.iter().position(|name| *name == attribute.name);
            match named {
                _ if attribute.is_generated => return None,
                Some(named) => columns[named] = Some(self.column_of(attribute)?),
                None if attribute.fills_itself
                    || attribute.is_required
                    || attribute.is_domain() =>
                {
                    return None;
                }
                None => {}
            }
        }
        columns.into_iter().collect()
    }

    fn column_of(&self, attribute: &Attribute) -> Option<Column> {
        let built = shape::column(self.table, &attribute.name)?;
        if !attribute.has_type_of(built) || attribute.modifier != built.modifier {
            return None;
        }
        Some(Column {
            position: attribute.position,
            numeric_modifier: Some(attribute.modifier)
                .filter(|modifier| attribute.kind == pg_sys::NUMERICOID && *modifier >= 0),
        })
    }

    /// Returns the cached place and the table, locked for writing. It starts again if either changed while it
    /// waited for the lock.
    fn open(&self, db: &Db) -> Option<(Place, Relation)> {
        loop {
            let place = self.place(db)?;
            if let Some(table) = Relation::open_unchanged(place.table, relation::TO_WRITE) {
                return Some((place, table));
            }
        }
    }
}

/// The rows to insert, by number. Each row has the values of the target's columns.
pub(crate) trait RowSource {
    /// Returns the number of rows.
    fn count(&self) -> usize;
    /// Returns the values of one row, one for each column of the target.
    fn row(&self, number: usize) -> Result<Vec<Value<'_>>>;
}

/// Inserts many rows, all or none. The caller has locked the table for writing.
///
/// # Errors
/// The errors of violated constraints, except unique ones, and those of `rows`.
pub(crate) fn many(db: &Db, target: &Target, rows: &impl RowSource) -> Result<Inserted> {
    let Some((place, table)) = target.open(db) else {
        return Ok(Inserted::NoneUnsuited);
    };
    let work = || Writer::open(&table, &place, false).write_all(rows);
    let attempt = subtransaction::attempt(work, |code| {
        code == PgSqlErrorCode::ERRCODE_UNIQUE_VIOLATION
    })?;
    Ok(match attempt {
        Ok(()) => Inserted::All,
        Err(_) => Inserted::NoneByConflict,
    })
}

/// Inserts one row as `INSERT … ON CONFLICT (key) DO NOTHING` does: it waits for transactions that are
/// inserting the same key. The caller has locked the table for writing.
///
/// # Errors
/// The errors of violated constraints, except that of the key.
pub(crate) fn one(db: &Db, target: &Target, values: &[Value]) -> Result<Inserted> {
    let Some((place, table)) = target.open(db) else {
        return Ok(Inserted::NoneUnsuited);
    };
    let mut writer = Writer::open(&table, &place, true);
    writer.fill(0, values);
    let is_new = writer.write_if_new();
    writer.close();
    Ok(if is_new {
        Inserted::All
    } else {
        Inserted::NoneByConflict
    })
}

impl Column {
    fn datum(&self, value: &Value) -> Option<pg_sys::Datum> {
        let datum = value.to_datum()?;
        Some(match self.numeric_modifier {
            // SAFETY: numeric() takes a numeric and a modifier.
            Some(modifier) => unsafe {
                builtin(pg_sys::numeric, &[datum, pg_sys::Datum::from(modifier)])
            },
            None => datum,
        })
    }
}

/// The state of one insertion, in memory of the (sub)transaction.
struct Writer<'a> {
    table: &'a Relation,
    place: &'a Place,
    state: *mut pg_sys::EState,
    result: *mut pg_sys::ResultRelInfo,
    slots: Vec<*mut pg_sys::TupleTableSlot>,
    /// A copy of the table's descriptor, for slots.
    descriptor: pg_sys::TupleDesc,
    bulk: pg_sys::BulkInsertState,
    /// Memory for the values of one chunk.
    values: pg_sys::MemoryContext,
}

impl<'a> Writer<'a> {
    /// Opens the table for writing. `is_careful` says that a row with the same key may exist already.
    fn open(table: &'a Relation, place: &'a Place, is_careful: bool) -> Self {
        let (state, result) = open_for_writing(table, is_careful);
        // SAFETY: both are made in memory of the (sub)transaction.
        unsafe {
            Self {
                table,
                place,
                state,
                result,
                slots: vec![],
                // A copy is not reference-counted. PostgreSQL finds a reference among many slowly.
                descriptor: pg_sys::CreateTupleDescCopy((*table.as_ptr()).rd_att),
                bulk: if is_careful {
                    std::ptr::null_mut()
                } else {
                    pg_sys::GetBulkInsertState()
                },
                values: pg_sys::AllocSetContextCreateInternal(
                    pg_sys::CurrentMemoryContext,
                    c"mec bulk insert".as_ptr(),
                    pg_sys::ALLOCSET_DEFAULT_MINSIZE as usize,
                    pg_sys::ALLOCSET_DEFAULT_INITSIZE as usize,
                    pg_sys::ALLOCSET_DEFAULT_MAXSIZE as usize,
                ),
            }
        }
    }

    fn write_all(mut self, rows: &impl RowSource) -> Result<()> {
        let mut next = 0;
        while next < rows.count() {
            let count = CHUNK.min(rows.count() - next);
            for number in 0..count {
                interrupt::heed();
                self.fill(number, &rows.row(next + number)?);
            }
            self.write(count);
            next += count;
        }
        self.close();
        Ok(())
    }

    /// Forms one row in the slot of that number.
    fn fill(&mut self, number: usize, values: &[Value]) {
        // SAFETY: the slots are of the table, so they have room for a value of each of its columns; the
        // datums live until the chunk is written.
        unsafe {
            if number == self.slots.len() {
                let operations = pg_sys::table_slot_callbacks(self.table.as_ptr());
                let slot = pg_sys::MakeSingleTupleTableSlot(self.descriptor, operations);
                self.slots.push(slot);
            }
            let slot = self.slots[number];
            let width = usize::try_from((*(*slot).tts_tupleDescriptor).natts).unwrap_or(0);
            let datums = std::slice::from_raw_parts_mut((*slot).tts_values, width);
            let nulls = std::slice::from_raw_parts_mut((*slot).tts_isnull, width);
            nulls.fill(true);
            let before = pg_sys::MemoryContextSwitchTo(self.values);
            for (column, value) in std::iter::zip(&*self.place.columns, values) {
                if let Some(datum) = column.datum(value) {
                    datums[column.position] = datum;
                    nulls[column.position] = false;
                }
            }
            pg_sys::MemoryContextSwitchTo(before);
            pg_sys::ExecStoreVirtualTuple(slot);
        }
    }

    /// Writes the first `count` formed rows, to the table and then to its indexes.
    fn write(&mut self, count: usize) {
        // SAFETY: slots 0 to count hold rows of the table; the table's access method and the executor are
        // called as COPY calls them.
        unsafe {
            for slot in &self.slots[..count] {
                self.check(*slot);
            }
            let method = (*self.table.as_ptr()).rd_tableam;
            if let Some(multi_insert) = (*method).multi_insert {
                let rows = i32::try_from(count).unwrap_or(0);
                let command = pg_sys::GetCurrentCommandId(true);
                let (table, bulk) = (self.table.as_ptr(), self.bulk);
                let slots = self.slots.as_mut_ptr();
                // A bare function pointer: without the guard an error would jump over all frames up to the
                // statement, including the end of the subtransaction.
                pg_guard_ffi_boundary(|| multi_insert(table, slots, rows, command, 0, bulk));
            }
            for slot in &self.slots[..count] {
                major::insert_index_entries(self.result, *slot, self.state, None, None);
                let per_row = (*(*self.state).es_per_tuple_exprcontext).ecxt_per_tuple_memory;
                pg_sys::MemoryContextReset(per_row);
                if let Some(clear) = (*(**slot).tts_ops).clear {
                    pg_guard_ffi_boundary(|| clear(*slot));
                }
            }
            pg_sys::MemoryContextReset(self.values);
        }
    }

    /// Tests the NOT NULL and CHECK constraints.
    fn check(&self, slot: *mut pg_sys::TupleTableSlot) {
        // SAFETY: the slot holds a row of the table.
        unsafe {
            if (*(*self.table.as_ptr()).rd_att).constr.is_null() {
                return;
            }
            match &self.place.checks {
                Some(checks) => checks.test(self.result, slot),
                None => pg_sys::ExecConstraints(self.result, slot, self.state),
            }
        }
    }

    /// Writes the one formed row unless its key exists; returns whether it did.
    fn write_if_new(&mut self) -> bool {
        let slot = self.slots[0];
        self.check(slot);
        // SAFETY: the protocol of speculative insertion, as in ExecInsert of nodeModifyTable.c: look for the
        // key, insert tentatively, and if another row has got the key meanwhile, take the row back and look
        // again.
        unsafe {
            let arbiters = pg_sys::lappend_oid(std::ptr::null_mut(), self.place.key);
            let method = (*self.table.as_ptr()).rd_tableam;
            let (Some(insert), Some(complete)) = (
                (*method).tuple_insert_speculative,
                (*method).tuple_complete_speculative,
            ) else {
                return false;
            };
            while major::is_absent(self.result, slot, self.state, arbiters) {
                let transaction = pg_sys::GetCurrentTransactionId();
                let token = pg_sys::SpeculativeInsertionLockAcquire(transaction);
                let command = pg_sys::GetCurrentCommandId(true);
                let (table, nothing) = (self.table.as_ptr(), std::ptr::null_mut());
                // Bare function pointers, as in `write`.
                pg_guard_ffi_boundary(|| insert(table, slot, command, 0, nothing, token));
                let mut met_another = false;
                let tentative = Some((&raw mut met_another, arbiters));
                major::insert_index_entries(self.result, slot, self.state, None, tentative);
                pg_guard_ffi_boundary(|| complete(table, slot, token, !met_another));
                pg_sys::SpeculativeInsertionLockRelease(transaction);
                if !met_another {
                    return true;
                }
            }
        }
        false
    }

    fn close(self) {
        // SAFETY: releases what `open` and `fill` acquired.
        unsafe {
            if !self.bulk.is_null() {
                pg_sys::FreeBulkInsertState(self.bulk);
            }
            for slot in &self.slots {
                pg_sys::ExecDropSingleTupleTableSlot(*slot);
            }
            pg_sys::FreeTupleDesc(self.descriptor);
            pg_sys::ExecCloseIndices(self.result);
            pg_sys::FreeExecutorState(self.state);
            pg_sys::MemoryContextDelete(self.values);
            // The rows are visible to the next command of the transaction.
            pg_sys::CommandCounterIncrement();
        }
    }
}

/// Adds the new version of a row that is in the table to indexes.
///
/// # Safety
/// The slot holds the new version.
pub(super) unsafe fn add_version_to_indexes(
    table: &Relation,
    slot: *mut pg_sys::TupleTableSlot,
    indexes: Indexes,
) {
    // SAFETY: the executor's own steps; see `Writer::open`.
    unsafe {
        let (state, result) = open_for_writing(table, false);
        major::insert_index_entries(result, slot, state, Some(indexes), None);
        pg_sys::ExecCloseIndices(result);
        pg_sys::FreeExecutorState(state);
    }
}

/// Makes the state that the executor needs to write to a table and its indexes. The caller closes it with
/// `ExecCloseIndices` and `FreeExecutorState`.
fn open_for_writing(
    table: &Relation,
    is_careful: bool,
) -> (*mut pg_sys::EState, *mut pg_sys::ResultRelInfo) {
    // SAFETY: the steps that COPY takes. A ResultRelInfo without a range table entry belongs to no query, and
    // all zeros is its empty form.
    unsafe {
        let state = pg_sys::CreateExecutorState();
        let size = size_of::<pg_sys::ResultRelInfo>();
        let result = pg_sys::MemoryContextAllocZero((*state).es_query_cxt, size);
        let result = result.cast::<pg_sys::ResultRelInfo>();
        pg_sys::InitResultRelInfo(result, table.as_ptr(), 0, std::ptr::null_mut(), 0);
        pg_sys::ExecOpenIndices(result, is_careful);
        pg_sys::MakePerTupleExprContext(state);
        (state, result)
    }
}
