//! NOT NULL and CHECK constraints of a table, compiled once and not for each statement anew: for a statement
//! of one row, that is a third of the work.
#![allow(unsafe_code)]

use std::cell::Cell;

use pgrx::pg_sys;
use pgrx::pg_sys::OIDOID;

use crate::error::Result;
use crate::pg::datum::Value;
use crate::pg::major;
use crate::pg::relation::Relation;
use crate::pg::spi::{Db, Statement};

// What is PostgreSQL's own is pinned and has no row in pg_depend.
static REST_ON_OTHERS: Statement = Statement::new(
    "SELECT EXISTS (
         SELECT FROM pg_catalog.pg_constraint c
         JOIN pg_catalog.pg_depend d
           ON d.classid = 'pg_catalog.pg_constraint'::pg_catalog.regclass AND d.objid = c.oid
         WHERE c.conrelid = $1 AND c.contype = 'c'
           AND d.refclassid <> 'pg_catalog.pg_class'::pg_catalog.regclass)",
    &[OIDOID],
);

/// The constraints of one table, as long as the table stays as it is.
pub(super) struct Checks {
    /// Where they were compiled; NULL at first.
    state: Cell<*mut pg_sys::EState>,
    /// The executor's list of them; NULL until all are there.
    compiled: Cell<*mut *mut pg_sys::ExprState>,
}

impl Checks {
    /// Those of a table; `None` where one rests on more than PostgreSQL's own functions, operators and
    /// types: these may become others while the table stays as it is.
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
        // SAFETY: the executor compiles what is not compiled yet into memory of the state, which lives as
        // long as `self`, and needs nothing else of it but memory for a row, freed here.
        unsafe {
            let per_row = (*(*state).es_per_tuple_exprcontext).ecxt_per_tuple_memory;
            pg_sys::MemoryContextReset(per_row);
            let compiled = major::compiled_checks(result);
            *compiled = self.compiled.get();
            pg_sys::ExecConstraints(result, slot, state);
            self.compiled.set(*compiled);
        }
    }

    /// Makes room to compile, without what an error has left there.
    fn begin(&self) {
        self.end();
        // SAFETY: what is made in this memory lives as long as the backend or until `end`.
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
