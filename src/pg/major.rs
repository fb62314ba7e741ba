//! The differences between the major versions of PostgreSQL. No other module has a `#[cfg]` for them.
#![allow(unsafe_code)]

use pgrx::pg_sys;

use crate::pg::raw;

/// Returns the number of this backend among the running backends.
pub(super) fn backend_number() -> i32 {
    // SAFETY: reads variables of this backend.
    #[cfg(any(feature = "pg14", feature = "pg15", feature = "pg16"))]
    let number = unsafe { pg_sys::MyBackendId };
    #[cfg(not(any(feature = "pg14", feature = "pg15", feature = "pg16")))]
    // SAFETY: as above.
    let number = unsafe { pg_sys::MyProcNumber };
    number
}

unsafe extern "C-unwind" {
    /// `access/genam.h`; without a guard, see [`raw`].
    #[cfg(not(feature = "pg18"))]
    fn index_beginscan(
        table: pg_sys::Relation,
        index: pg_sys::Relation,
        snapshot: pg_sys::Snapshot,
        keys: i32,
        order_by: i32,
    ) -> pg_sys::IndexScanDesc;
    /// `access/genam.h`; without a guard, see [`raw`].
    #[cfg(feature = "pg18")]
    fn index_beginscan(
        table: pg_sys::Relation,
        index: pg_sys::Relation,
        snapshot: pg_sys::Snapshot,
        instrument: *mut pg_sys::IndexScanInstrumentation,
        keys: i32,
        order_by: i32,
    ) -> pg_sys::IndexScanDesc;
}

/// Begins an index scan with the active snapshot.
///
/// # Safety
/// Table and index are open, the index belongs to the table, a snapshot is active, and the caller guards
/// against errors.
pub(super) unsafe fn begin_scan(
    table: pg_sys::Relation,
    index: pg_sys::Relation,
    keys: i32,
) -> pg_sys::IndexScanDesc {
    // SAFETY: passed on.
    unsafe {
        let snapshot = raw::GetActiveSnapshot();
        #[cfg(not(feature = "pg18"))]
        let scan = index_beginscan(table, index, snapshot, keys, 0);
        #[cfg(feature = "pg18")]
        let scan = index_beginscan(table, index, snapshot, std::ptr::null_mut(), keys, 0);
        scan
    }
}

/// Returns the field in which the executor keeps the compiled CHECK constraints of a table.
///
/// # Safety
/// `result` is valid.
pub(super) unsafe fn compiled_checks<'a>(
    result: *mut pg_sys::ResultRelInfo,
) -> &'a mut *mut *mut pg_sys::ExprState {
    // SAFETY: passed on.
    unsafe {
        #[cfg(not(feature = "pg18"))]
        let compiled = &mut (*result).ri_ConstraintExprs;
        #[cfg(feature = "pg18")]
        let compiled = &mut (*result).ri_CheckConstraintExprs;
        compiled
    }
}

/// The type in which `table_tuple_update` reports the indexes that a new version of a row needs entries in.
#[cfg(any(feature = "pg14", feature = "pg15"))]
pub(super) type IndexesToUpdate = bool;
#[cfg(not(any(feature = "pg14", feature = "pg15")))]
pub(super) type IndexesToUpdate = pg_sys::TU_UpdateIndexes::Type;

/// The indexes that a row has to be added to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Indexes {
    /// No index: scans reach the new version through the old one.
    None,
    /// Indexes that summarize pages (BRIN), since PostgreSQL 16. Other indexes reach the new version through
    /// the old one, and an entry in them would point to an unrelated row once the place is reused.
    #[cfg_attr(any(feature = "pg14", feature = "pg15"), expect(dead_code))]
    Summarizing,
    /// Every index of the table.
    All,
}

impl Indexes {
    /// Translates the result of `table_tuple_update`.
    pub(super) fn to_update(said: IndexesToUpdate) -> Self {
        #[cfg(any(feature = "pg14", feature = "pg15"))]
        let indexes = if said { Self::All } else { Self::None };
        #[cfg(not(any(feature = "pg14", feature = "pg15")))]
        let indexes = match said {
            pg_sys::TU_UpdateIndexes::TU_None => Self::None,
            pg_sys::TU_UpdateIndexes::TU_Summarizing => Self::Summarizing,
            _ => Self::All,
        };
        indexes
    }
}

/// Adds a row that is in the table to its indexes; a new version of a row (`update`) to some of them only.
/// For a row that was inserted tentatively, `tentative` holds the flag that is set where another row has the
/// key, and the arbiter indexes.
///
/// # Safety
/// The slot holds the row, the table's indexes are open, and the arbiters are among them.
pub(super) unsafe fn insert_index_entries(
    result: *mut pg_sys::ResultRelInfo,
    slot: *mut pg_sys::TupleTableSlot,
    state: *mut pg_sys::EState,
    update: Option<Indexes>,
    tentative: Option<(*mut bool, *mut pg_sys::List)>,
) {
    let nothing = (std::ptr::null_mut(), std::ptr::null_mut());
    let (met_another, arbiters) = tentative.unwrap_or(nothing);
    let (is_update, is_tentative) = (update.is_some(), tentative.is_some());
    // SAFETY: passed on.
    unsafe {
        #[cfg(any(feature = "pg14", feature = "pg15"))]
        pg_sys::ExecInsertIndexTuples(
            result,
            slot,
            state,
            is_update,
            is_tentative,
            met_another,
            arbiters,
        );
        #[cfg(not(any(feature = "pg14", feature = "pg15")))]
        pg_sys::ExecInsertIndexTuples(
            result,
            slot,
            state,
            is_update,
            is_tentative,
            met_another,
            arbiters,
            update == Some(Indexes::Summarizing),
        );
    }
}

/// Returns whether no row has the key of a row that is about to be inserted. Waits for transactions that are
/// inserting or deleting that key.
///
/// # Safety
/// The slot holds the row; the arbiters are indexes of the table, opened for speculative insertion.
pub(super) unsafe fn is_absent(
    result: *mut pg_sys::ResultRelInfo,
    slot: *mut pg_sys::TupleTableSlot,
    state: *mut pg_sys::EState,
    arbiters: *mut pg_sys::List,
) -> bool {
    let mut conflict = pg_sys::ItemPointerData::default();
    // SAFETY: passed on; the position of the conflict is written and not read.
    #[cfg(not(feature = "pg18"))]
    let is_absent = unsafe {
        pg_sys::ExecCheckIndexConstraints(result, slot, state, &raw mut conflict, arbiters)
    };
    // PostgreSQL 18 asks for the row to exclude from the check; no row is excluded here.
    #[cfg(feature = "pg18")]
    let mut own = pg_sys::ItemPointerData::default();
    #[cfg(feature = "pg18")]
    // SAFETY: as above.
    let is_absent = unsafe {
        let (conflict, own) = (&raw mut conflict, &raw mut own);
        pg_sys::ExecCheckIndexConstraints(result, slot, state, conflict, own, arbiters)
    };
    is_absent
}

/// Returns a column of a row type by its position, counted from 0.
///
/// # Safety
/// The descriptor is valid and has more than `position` columns.
pub(super) unsafe fn attribute<'a>(
    descriptor: pg_sys::TupleDesc,
    position: usize,
) -> &'a pg_sys::FormData_pg_attribute {
    // SAFETY: passed on. Since PostgreSQL 18 the columns are stored after their compact forms.
    unsafe {
        #[cfg(not(feature = "pg18"))]
        let first = (*descriptor).attrs.as_ptr();
        #[cfg(feature = "pg18")]
        let first = (*descriptor)
            .compact_attrs
            .as_ptr()
            .add(usize::try_from((*descriptor).natts).unwrap_or(0))
            .cast::<pg_sys::FormData_pg_attribute>();
        &*first.add(position)
    }
}
