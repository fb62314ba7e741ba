//! NOT NULL and CHECK constraints of a table, compiled once for a session instead of once for each statement.
//! Compiling takes a third of the time of a statement that writes one row.
#![allow(unsafe_code)]

use std::cell::Cell;

use pgrx::pg_sys;
use pgrx::pg_sys::OIDOID;

use crate::error::Result;
use crate::pg::datum::Value;
use crate::pg::major;
use crate::pg::relation::Relation;
use crate::pg::spi::{Db, Statement};

// pg_depend has no rows for PostgreSQL's own objects, because they are pinned.
static REST_ON_OTHERS: Statement = Statement::new(
    "SELECT EXISTS (
         SELECT FROM pg_catalog.pg_constraint c
         JOIN pg_catalog.pg_depend d
           ON d.classid = 'pg_catalog.pg_constraint'::pg_catalog.regclass AND d.objid = c.oid
         WHERE c.conrelid = $1 AND c.contype = 'c'
           AND d.refclassid <> 'pg_catalog.pg_class'::pg_catalog.regclass)",
    &[OIDOID],
);

/// The compiled constraints of one table. They are valid as long as the table does not change.
pub(super) struct Checks {
    /// The executor state that holds the compiled constraints; NULL before the first test.
    state: Cell<*mut pg_sys::EState>,
    /// The executor's list of compiled constraints; NULL until all of them are compiled.
    compiled: Cell<*mut *mut pg_sys::ExprState>,
}

impl Checks {
    /// Prepares the constraints of a table for later tests.
    ///
    /// Returns `None` where a constraint uses a function, operator or type that is not PostgreSQL's own:
    /// those can change while the table stays the same.
    pub(super) fn of(db: &Db, table: &Relation) -> Result<Option<Self>> {
        let rows = db.read(&REST_ON_OTHERS, &[Value::Oid(table.oid())])?;
        let is_kept = !rows.one()?.get::<bool>(0)?;
        Ok(is_kept.then(|| Self {
            state: Cell::new(std::ptr::null_mut()),
            compiled: Cell::new(std::ptr::null_mut()),
        }))
    }

    /// Raises the error of the first constraint that a row violates.
    ///
    /// # Safety
    /// `result` is of the same table and new, `slot` holds a row of it.
    pub(super) unsafe fn test(
        &self,
        result: *mut pg_sys::ResultRelInfo,
        slot: *mut pg_sys::TupleTableSlot,
    ) {
        if self.compiled.get().is_null() {
            self.begin();
        }
        let state = self.state.get();
        // SAFETY: the executor compiles missing constraints into memory of the state, which lives as long as
        // `self`. It needs nothing else from the state but memory for a row, which is freed here.
        unsafe {
            let per_row = (*(*state).es_per_tuple_exprcontext).ecxt_per_tuple_memory;
            pg_sys::MemoryContextReset(per_row);
            let compiled = major::compiled_checks(result);
            *compiled = self.compiled.get();
            pg_sys::ExecConstraints(result, slot, state);
            self.compiled.set(*compiled);
        }
    }

    /// Makes an empty state to compile in, and frees one that an error has left half filled.
    fn begin(&self) {
        self.end();
        // SAFETY: memory that is allocated here lives until `end` or until the backend exits.
        unsafe {
            let before = pg_sys::MemoryContextSwitchTo(pg_sys::TopMemoryContext);
            let state = pg_sys::CreateExecutorState();
            pg_sys::MakePerTupleExprContext(state);
            pg_sys::MemoryContextSwitchTo(before);
            self.state.set(state);
        }
    }

    fn end(&self) {
        let state = self.state.replace(std::ptr::null_mut());
        if !state.is_null() {
            // SAFETY: made by `begin`, freed once.
            unsafe { pg_sys::FreeExecutorState(state) }
        }
    }
}

impl Drop for Checks {
    fn drop(&mut self) {
        self.end();
    }
}
