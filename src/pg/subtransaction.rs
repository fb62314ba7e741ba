//! Runs work that can fail without failing the transaction.
#![allow(unsafe_code)]

use std::panic::AssertUnwindSafe;

use pgrx::pg_sys;
use pgrx::pg_sys::panic::CaughtError;
use pgrx::prelude::{PgSqlErrorCode, PgTryBuilder};

use crate::error::Result;
use crate::pg::memory;

/// Returns whether rows with that transaction id were written by the current transaction or one of its
/// subtransactions.
pub(crate) fn is_own(transaction: u32) -> bool {
    // SAFETY: compares with variables of this backend.
    unsafe { pg_sys::TransactionIdIsCurrentTransactionId(pg_sys::TransactionId::from(transaction)) }
}

/// An error that undid one piece of work and let the transaction go on.
pub(crate) struct Forgiven {
    /// The SQLSTATE of the error.
    pub(crate) code: PgSqlErrorCode,
    /// The primary message of the error.
    pub(crate) message: String,
}

/// The result of a piece of work that may fail: its value, or the error that was forgiven.
pub(crate) type Attempt<T> = core::result::Result<T, Forgiven>;

/// Runs a piece of work in a subtransaction, and undoes it where it raises an error that `forgives` accepts.
///
/// # Errors
/// Every error that `forgives` does not accept; it undoes the work too.
pub(crate) fn attempt<T>(
    work: impl FnOnce() -> Result<T>,
    forgives: fn(PgSqlErrorCode) -> bool,
) -> Result<Attempt<T>> {
    memory::set_aside()?;
    // SAFETY: the protocol of PL/pgSQL's exception blocks. Memory context and resource owner are restored
    // however the subtransaction ends, and it ends before any error is passed on.
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
        let outcome = PgTryBuilder::new(AssertUnwindSafe(|| work().map(Ok)))
            .catch_others(|error| match forgiven(&error, forgives) {
                Some(forgiven) => Ok(Err(forgiven)),
                None => {
                    end(false);
                    error.rethrow()
                }
            })
            .execute();
        end(matches!(outcome, Ok(Ok(_))));
        match outcome {
            Err(error) if forgives(error.code()) => Ok(Err(Forgiven {
                code: error.code(),
                message: error.text(),
            })),
            outcome => outcome,
        }
    }
}

/// Returns the error if it may be forgiven. A panic of Rust never is, because it is a fault of this crate.
fn forgiven(error: &CaughtError, forgives: fn(PgSqlErrorCode) -> bool) -> Option<Forgiven> {
    let (CaughtError::PostgresError(report) | CaughtError::ErrorReport(report)) = error else {
        return None;
    };
    let code = report.sql_error_code();
    forgives(code).then(|| Forgiven {
        code,
        message: report.message().to_owned(),
    })
}
