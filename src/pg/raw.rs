//! Functions of PostgreSQL that are called without a guard of their own.
//!
//! pgrx guards each call, so that an ERROR (a `longjmp`) becomes a panic that unwinds Rust. A guard costs
//! about as much as one of the short functions here. A sequence of such calls can share one guard,
//! `pg_guard_ffi_boundary`, as long as it holds nothing that has to be dropped, because the jump skips
//! destructors.
#![allow(unsafe_code)]

use pgrx::pg_sys::{
    IndexScanDesc, LOCKMODE, List, Oid, Relation, ScanDirection, ScanKey, Size, Snapshot,
    TransactionId, TupleDesc, TupleTableSlot,
};

unsafe extern "C-unwind" {
    /// `access/genam.h`
    pub(super) fn index_open(relation: Oid, lock: LOCKMODE) -> Relation;
    /// `access/genam.h`
    pub(super) fn index_close(relation: Relation, lock: LOCKMODE);
    /// `access/genam.h`
    pub(super) fn index_rescan(
        scan: IndexScanDesc,
        keys: ScanKey,
        key_count: i32,
        order_by: ScanKey,
        order_by_count: i32,
    );
    /// `access/genam.h`
    pub(super) fn index_getnext_slot(
        scan: IndexScanDesc,
        direction: ScanDirection::Type,
        slot: *mut TupleTableSlot,
    ) -> bool;
    /// `access/genam.h`
    pub(super) fn index_endscan(scan: IndexScanDesc);
    /// `access/tableam.h`
    pub(super) fn table_slot_create(
        relation: Relation,
        registry: *mut *mut List,
    ) -> *mut TupleTableSlot;
    /// `executor/tuptable.h`
    pub(super) fn slot_getsomeattrs_int(slot: *mut TupleTableSlot, attribute: i32);
    /// `executor/tuptable.h`
    pub(super) fn ExecDropSingleTupleTableSlot(slot: *mut TupleTableSlot);
    /// `utils/snapmgr.h`; raises an error where no snapshot is active.
    pub(super) fn GetActiveSnapshot() -> Snapshot;
    /// `access/xact.h`; never raises an error.
    pub(super) fn GetTopTransactionIdIfAny() -> TransactionId;
    /// `miscadmin.h`; never raises an error.
    pub(super) fn GetUserId() -> Oid;
    /// `storage/lmgr.h`
    pub(super) fn LockRelationOid(relation: Oid, lock: LOCKMODE);
    /// `access/relation.h`
    pub(super) fn relation_open(relation: Oid, lock: LOCKMODE) -> Relation;
    /// `executor/spi.h`; never raises an error; returns 0 for a column that does not exist.
    pub(super) fn SPI_gettypeid(descriptor: TupleDesc, number: i32) -> Oid;
    /// `utils/palloc.h`
    pub(super) fn palloc(size: Size) -> *mut std::ffi::c_void;
}
