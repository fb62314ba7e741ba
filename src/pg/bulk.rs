//! Many new rows straight into a table, as COPY writes them: several to a WAL record, and without the
//! executor between.
//!
//! Only where that leaves nothing out that INSERT would do. The statement's snapshot and locks, NOT NULL,
//! CHECK and unique constraints, every index, SSI and logical decoding are kept here; a table with anything
//! else (triggers other than those named, row security, columns that fill themselves, partitions, rules, no
//! right to insert) is left to INSERT.
#![allow(unsafe_code)]

use std::ffi::CStr;
use std::panic::AssertUnwindSafe;

use pgrx::pg_sys;
use pgrx::prelude::{PgSqlErrorCode, PgTryBuilder};

use crate::error::Result;
use crate::pg::datum::{Value, builtin};
use crate::pg::spi::Db;

/// What became of the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Inserted {
    /// All of them are in the table.
    All,
    /// None is: some unique value was there already.
    NoneByConflict,
    /// None is: the table needs an INSERT.
    NoneUnsuited,
}

/// Rows that are formed together: as many as COPY gathers.
const CHUNK: usize = 1_000;

/// What the caller knows of the table.
pub(crate) struct Target<'a> {
    /// Its name.
    pub(crate) table: &'a str,
    /// The columns that rows give values for, by name; others must have no default.
    pub(crate) columns: &'a [&'a str],
    /// The functions of triggers on INSERT that would have nothing to do.
    pub(crate) idle_triggers: &'a [&'a CStr],
}

/// The rows to insert, by number: the values of the target's columns.
pub(crate) trait RowSource {
    /// How many rows there are.
    fn count(&self) -> usize;
    /// The values of one row, one for each column of the target.
    fn row(&self, number: usize) -> Result<Vec<Value<'_>>>;
}

/// Inserts rows. The caller has locked the table for writing.
///
/// # Errors
/// Whatever a constraint raises, unique ones aside.
pub(crate) fn insert(db: &Db, target: &Target, rows: &impl RowSource) -> Result<Inserted> {
    let table = Table::open(db, target)?;
    let Some(columns) = table.columns_where_suited(target) else {
        return Ok(Inserted::NoneUnsuited);
    };
    in_subtransaction(|| Writer::open(&table, &columns).write_all(rows))
}

/// Runs a piece of work, and undoes it where it meets a unique value that is there already.
fn in_subtransaction(work: impl FnOnce() -> Result<()>) -> Result<Inserted> {
    // SAFETY: the protocol of PL/pgSQL's exception blocks: memory context and resource owner are put back
    // however the subtransaction ends, and it ends before any error goes on.
    unsafe {
        let (memory, owner) = (pg_sys::CurrentMemoryContext, pg_sys::CurrentResourceOwner);
        let end = |keep: bool| {
            if keep {
                pg_sys::ReleaseCurrentSubTransaction();
            } else {
                pg_sys::RollbackAndReleaseCurrentSubTransaction();
            }
            pg_sys::MemoryContextSwitchTo(memory);
            pg_sys::CurrentResourceOwner = owner;
        };
        pg_sys::BeginInternalSubTransaction(std::ptr::null());
        pg_sys::MemoryContextSwitchTo(memory);
        let outcome = PgTryBuilder::new(AssertUnwindSafe(|| work().map(|()| Inserted::All)))
            .catch_when(PgSqlErrorCode::ERRCODE_UNIQUE_VIOLATION, |_| {
                Ok(Inserted::NoneByConflict)
            })
            .catch_others(|error| {
                end(false);
                error.rethrow()
            })
            .execute();
        end(matches!(outcome, Ok(Inserted::All)));
        outcome
    }
}

/// An open table, closed with this value.
struct Table(pg_sys::Relation);

impl Table {
    fn open(db: &Db, target: &Target) -> Result<Self> {
        let oid = db.table(target.table)?;
        // SAFETY: a table that was just found, opened under the lock of the caller.
        let relation = unsafe { pg_sys::relation_open(oid, pg_sys::NoLock.cast_signed()) };
        Ok(Self(relation))
    }

    /// Where each column of the target stands, from 0; `None` where the table needs an INSERT.
    fn columns_where_suited(&self, target: &Target) -> Option<Vec<Column>> {
        // SAFETY: an open relation has its row of pg_class, and NULL or a valid pointer for what is optional.
        let is_plain = unsafe {
            let class = (*self.0).rd_rel;
            let may_insert = pg_sys::pg_class_aclcheck(
                (*self.0).rd_id,
                pg_sys::GetUserId(),
                pg_sys::ACL_INSERT as pg_sys::AclMode,
            ) == pg_sys::AclResult::ACLCHECK_OK;
            may_insert
                && (*class).relkind.cast_unsigned() == pg_sys::RELKIND_RELATION
                && !(*class).relrowsecurity
                && !(*class).relispartition
                && (*self.0).rd_rules.is_null()
        };
        if !is_plain || self.has_work_for_triggers(target.idle_triggers) {
            return None;
        }
        self.columns(target.columns)
    }

    /// Whether an INSERT would fire a trigger that has something to do.
    fn has_work_for_triggers(&self, idle: &[&CStr]) -> bool {
        // SAFETY: the descriptor, where there is one, holds as many triggers as it says; names are
        // palloc'ed, or NULL where a function is gone.
        unsafe {
            let description = (*self.0).trigdesc;
            if description.is_null() {
                return false;
            }
            let count = usize::try_from((*description).numtriggers).unwrap_or(0);
            let triggers = std::slice::from_raw_parts((*description).triggers, count);
            triggers
                .iter()
                .filter(|trigger| trigger.tgtype & pg_sys::TRIGGER_TYPE_INSERT as i16 != 0)
                .any(|trigger| {
                    let name = pg_sys::get_func_name(trigger.tgfoid);
                    let is_ours = pg_sys::get_func_namespace(trigger.tgfoid)
                        == (*(*self.0).rd_rel).relnamespace;
                    name.is_null() || !is_ours || !idle.contains(&CStr::from_ptr(name))
                })
        }
    }

    /// The named columns in order, if all are there and no other one fills itself.
    fn columns(&self, names: &[&str]) -> Option<Vec<Column>> {
        // SAFETY: the descriptor of an open relation, which outlives its copy here.
        let descriptor = unsafe { pgrx::PgTupleDesc::from_pg_copy((*self.0).rd_att) };
        let mut columns: Vec<Option<Column>> = names.iter().map(|_| None).collect();
        for (position, attribute) in descriptor.iter().enumerate() {
            if attribute.attisdropped {
                continue;
            }
            if attribute.attgenerated != 0 || attribute.attidentity != 0 {
                return None;
            }
            match names.iter().position(|name| *name == attribute.name()) {
                Some(named) => {
                    let is_numeric = attribute.atttypid == pg_sys::NUMERICOID;
                    columns[named] = Some(Column {
                        position,
                        numeric_modifier: Some(attribute.atttypmod)
                            .filter(|modifier| is_numeric && *modifier >= 0),
                    });
                }
                None if attribute.atthasdef => return None,
                None => {}
            }
        }
        columns.into_iter().collect()
    }
}

impl Drop for Table {
    fn drop(&mut self) {
        // After an error the end of the (sub)transaction closes it.
        if !std::thread::panicking() {
            // SAFETY: opened by `open`; the lock stays.
            unsafe { pg_sys::relation_close(self.0, pg_sys::NoLock.cast_signed()) }
        }
    }
}

/// A column that rows give a value for.
struct Column {
    position: usize,
    /// The precision and scale of a `numeric(p,s)`.
    numeric_modifier: Option<i32>,
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

/// What writing needs, all of it in memory of the (sub)transaction.
struct Writer<'a> {
    table: &'a Table,
    columns: &'a [Column],
    state: *mut pg_sys::EState,
    result: *mut pg_sys::ResultRelInfo,
    slots: Vec<*mut pg_sys::TupleTableSlot>,
    bulk: pg_sys::BulkInsertState,
    /// The values of one chunk.
    values: pg_sys::MemoryContext,
}

impl<'a> Writer<'a> {
    fn open(table: &'a Table, columns: &'a [Column]) -> Self {
        // SAFETY: the steps that COPY takes. A ResultRelInfo without a range table entry is one that no
        // query knows, and all zeros is its empty form.
        unsafe {
            let state = pg_sys::CreateExecutorState();
            let result = pg_sys::MemoryContextAllocZero(
                (*state).es_query_cxt,
                size_of::<pg_sys::ResultRelInfo>(),
            )
            .cast::<pg_sys::ResultRelInfo>();
            pg_sys::InitResultRelInfo(result, table.0, 0, std::ptr::null_mut(), 0);
            pg_sys::ExecOpenIndices(result, false);
            pg_sys::MakePerTupleExprContext(state);
            Self {
                table,
                columns,
                state,
                result,
                slots: vec![],
                bulk: pg_sys::GetBulkInsertState(),
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
                self.fill(number, &rows.row(next + number)?);
            }
            self.write(count);
            next += count;
        }
        self.close();
        Ok(())
    }

    /// Forms one row.
    fn fill(&mut self, number: usize, values: &[Value]) {
        // SAFETY: the slots are of the table, so they have room for a value of each of its columns; the
        // datums live until the chunk is written.
        unsafe {
            if number == self.slots.len() {
                let slot = pg_sys::table_slot_create(self.table.0, std::ptr::null_mut());
                self.slots.push(slot);
            }
            let slot = self.slots[number];
            let width = usize::try_from((*(*slot).tts_tupleDescriptor).natts).unwrap_or(0);
            let datums = std::slice::from_raw_parts_mut((*slot).tts_values, width);
            let nulls = std::slice::from_raw_parts_mut((*slot).tts_isnull, width);
            nulls.fill(true);
            let before = pg_sys::MemoryContextSwitchTo(self.values);
            for (column, value) in std::iter::zip(self.columns, values) {
                if let Some(datum) = column.datum(value) {
                    datums[column.position] = datum;
                    nulls[column.position] = false;
                }
            }
            pg_sys::MemoryContextSwitchTo(before);
            pg_sys::ExecStoreVirtualTuple(slot);
        }
    }

    /// Writes the rows that were formed, to the table and then to its indexes.
    fn write(&mut self, count: usize) {
        // SAFETY: slots 0 to count hold rows of the table; the table's access method and the executor are
        // called as COPY calls them.
        unsafe {
            if !(*(*self.table.0).rd_att).constr.is_null() {
                for slot in &self.slots[..count] {
                    pg_sys::ExecConstraints(self.result, *slot, self.state);
                }
            }
            let method = (*self.table.0).rd_tableam;
            if let Some(multi_insert) = (*method).multi_insert {
                let rows = i32::try_from(count).unwrap_or(0);
                let command = pg_sys::GetCurrentCommandId(true);
                multi_insert(
                    self.table.0,
                    self.slots.as_mut_ptr(),
                    rows,
                    command,
                    0,
                    self.bulk,
                );
            }
            for slot in &self.slots[..count] {
                insert_index_entries(self.result, *slot, self.state);
                let per_row = (*(*self.state).es_per_tuple_exprcontext).ecxt_per_tuple_memory;
                pg_sys::MemoryContextReset(per_row);
                if let Some(clear) = (*(**slot).tts_ops).clear {
                    clear(*slot);
                }
            }
            pg_sys::MemoryContextReset(self.values);
        }
    }

    fn close(self) {
        // SAFETY: gives back what `open` and `fill` took.
        unsafe {
            pg_sys::FreeBulkInsertState(self.bulk);
            for slot in &self.slots {
                pg_sys::ExecDropSingleTupleTableSlot(*slot);
            }
            pg_sys::ExecCloseIndices(self.result);
            pg_sys::FreeExecutorState(self.state);
            pg_sys::MemoryContextDelete(self.values);
            // The rows are visible to the next command of the transaction.
            pg_sys::CommandCounterIncrement();
        }
    }
}

/// # Safety
/// The slot holds a row that is in the table.
unsafe fn insert_index_entries(
    result: *mut pg_sys::ResultRelInfo,
    slot: *mut pg_sys::TupleTableSlot,
    state: *mut pg_sys::EState,
) {
    let nothing = std::ptr::null_mut();
    // SAFETY: passed on.
    unsafe {
        #[cfg(any(feature = "pg14", feature = "pg15"))]
        pg_sys::ExecInsertIndexTuples(result, slot, state, false, false, nothing, nothing.cast());
        #[cfg(not(any(feature = "pg14", feature = "pg15")))]
        pg_sys::ExecInsertIndexTuples(
            result,
            slot,
            state,
            false,
            false,
            nothing,
            nothing.cast(),
            false,
        );
    }
}
