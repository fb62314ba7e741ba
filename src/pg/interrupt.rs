//! Cancellation, `statement_timeout`, the end of the session: what PostgreSQL asks a long loop to heed.
#![allow(unsafe_code)]

use pgrx::pg_sys;

/// Ends the statement with an ordinary ERROR where it was cancelled or has run out of time.
///
/// A loop over what a caller sent, or over rows of a number that a caller determines, calls this each time
/// round: it reads one variable. The error unwinds Rust as every ERROR of PostgreSQL does.
pub(crate) fn heed() {
    // SAFETY: a variable of this backend that its signal handlers set; called in a transaction, with no
    // lock of PostgreSQL's held.
    unsafe {
        if std::ptr::read_volatile(&raw const pg_sys::InterruptPending) != 0 {
            pg_sys::ProcessInterrupts();
        }
    }
}
