//! Lets long loops react to cancellation, `statement_timeout` and the end of the session.
#![allow(unsafe_code)]

use pgrx::pg_sys;

/// Raises an ordinary ERROR where the statement was cancelled or has run out of time.
///
/// Every loop over input of a caller, or over a number of rows that a caller determines, calls this in each
/// iteration. It reads one variable. The error unwinds Rust like every ERROR of PostgreSQL.
pub(crate) fn heed() {
    // SAFETY: a variable of this backend that its signal handlers set; called in a transaction, while no
    // lightweight lock of PostgreSQL is held.
    unsafe {
        if std::ptr::read_volatile(&raw const pg_sys::InterruptPending) != 0 {
            pg_sys::ProcessInterrupts();
        }
    }
}
