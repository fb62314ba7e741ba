//! Work that can fail without the rest of the transaction.
#![allow(unsafe_code)]

use std::panic::AssertUnwindSafe;

use pgrx::pg_sys;
use pgrx::pg_sys::panic::CaughtError;
use pgrx::prelude::{PgSqlErrorCode, PgTryBuilder};

use crate::error::Result;
use crate::pg::memory;

/// Whether what that transaction id has written is work of the transaction at hand, its subtransactions
/// included.
pub(crate) fn is_own(transaction: u32) -> bool {
    // SAFETY: compares with variables of this backend.
    unsafe { pg_sys::TransactionIdIsCurrentTransactionId(pg_sys::TransactionId::from(transaction)) }
}

/// An error that ended a piece of work and nothing else.
pub(crate) struct Forgiven {
    /// Its SQLSTATE.
    pub(crate) code: PgSqlErrorCode,
    /// Its primary message.
    pub(crate) message: String,
}

/// What became of a piece of work that was allowed to fail.
pub(crate) type Attempt<T> = core::result::Result<T, Forgiven>;

/// Runs a piece of work in a subtransaction, and undoes it where it meets an error that is forgiven.
///
/// # Errors
/// Any other, which undoes it too.
pub(crate) fn attempt<T>(
    work: impl FnOnce() -> Result<T>,
    forgives: fn(PgSqlErrorCode) -> bool,
) -> Result<Attempt<T>> {
    memory::set_aside()?;
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

/// A panic of Rust is never forgiven: it is a fault of this crate.
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
