//! What PostgreSQL knows of a table without reading it.
#![allow(unsafe_code)]

use pgrx::pg_sys;

/// Whether a table may hold rows. A plain table without pages holds none, whatever snapshot one has;
/// of any other (a partitioned or foreign one) this is not known.
pub(crate) fn may_hold_rows(table: pg_sys::Oid) -> bool {
    // SAFETY: the table is opened under a lock, so its file is not replaced meanwhile, and closed
    // again; relation_open raises an ordinary ERROR where it has been dropped.
    unsafe {
        let lock = pg_sys::AccessShareLock.cast_signed();
        let relation = pg_sys::relation_open(table, lock);
        let kind = (*(*relation).rd_rel).relkind;
        let is_plain = kind == pg_sys::RELKIND_RELATION as std::ffi::c_char;
        let may_hold = !is_plain
            || pg_sys::RelationGetNumberOfBlocksInFork(relation, pg_sys::ForkNumber::MAIN_FORKNUM)
                > 0;
        pg_sys::relation_close(relation, lock);
        may_hold
    }
}
