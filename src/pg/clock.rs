//! The server's clocks, and the kind of transaction that reads them.
#![allow(unsafe_code)]

use mec_core::time::Instant;
use pgrx::pg_sys;

/// Returns the start of the transaction, SQL's `now()`. Rows are stamped with it.
pub(crate) fn transaction_start() -> Instant {
    // SAFETY: reads a variable of the backend; every call of a function is inside a transaction.
    Instant::from_postgres_micros(unsafe { pg_sys::GetCurrentTransactionStartTimestamp() })
}

/// Returns the current time, SQL's `clock_timestamp()`. Expiry is judged by it (§7.15 of docs/semantics.md).
pub(crate) fn wall_clock() -> Instant {
    // SAFETY: reads the operating system's clock.
    Instant::from_postgres_micros(unsafe { pg_sys::GetCurrentTimestamp() })
}

/// Returns whether the transaction cannot write, because it is READ ONLY or runs on a hot standby.
pub(crate) fn is_read_only() -> bool {
    // SAFETY: reads a variable of this single-threaded backend.
    unsafe { pg_sys::XactReadOnly }
}

/// Returns whether the transaction is SERIALIZABLE.
pub(crate) fn is_serializable() -> bool {
    // SAFETY: reads a variable of this single-threaded backend.
    unsafe { pg_sys::XactIsoLevel == pg_sys::XACT_SERIALIZABLE as i32 }
}

/// Returns whether all statements of the transaction see one snapshot: REPEATABLE READ or SERIALIZABLE.
pub(crate) fn has_transaction_snapshot() -> bool {
    // SAFETY: reads a variable of this single-threaded backend.
    unsafe { pg_sys::XactIsoLevel >= pg_sys::XACT_REPEATABLE_READ as i32 }
}

/// Sleeps for 20 milliseconds. Cancellation and timeouts end the statement before or after the sleep.
pub(crate) fn pause() {
    pgrx::check_for_interrupts!();
    // SAFETY: sleeps and changes no state.
    unsafe { pg_sys::pg_usleep(20_000) };
    pgrx::check_for_interrupts!();
}
