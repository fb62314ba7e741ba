//! The server's clocks.
#![allow(unsafe_code)]

use mec_core::time::Instant;
use pgrx::pg_sys;

/// The start of the transaction, SQL's `now()`: what rows are stamped with.
pub(crate) fn transaction_start() -> Instant {
    // SAFETY: reads a variable of the backend; every call of a function is inside a transaction.
    Instant::from_postgres_micros(unsafe { pg_sys::GetCurrentTransactionStartTimestamp() })
}

/// This moment, SQL's `clock_timestamp()`: what expiry is tested against.
pub(crate) fn wall_clock() -> Instant {
    // SAFETY: reads the operating system's clock.
    Instant::from_postgres_micros(unsafe { pg_sys::GetCurrentTimestamp() })
}

/// Whether the transaction may not write: READ ONLY, or a hot standby.
pub(crate) fn is_read_only() -> bool {
    // SAFETY: reads a variable of this single-threaded backend.
    unsafe { pg_sys::XactReadOnly }
}

/// Whether the transaction is SERIALIZABLE.
pub(crate) fn is_serializable() -> bool {
    // SAFETY: reads a variable of this single-threaded backend.
    unsafe { pg_sys::XactIsoLevel == pg_sys::XACT_SERIALIZABLE as i32 }
}

/// Whether every statement of the transaction sees one snapshot: REPEATABLE READ or SERIALIZABLE.
pub(crate) fn has_transaction_snapshot() -> bool {
    // SAFETY: reads a variable of this single-threaded backend.
    unsafe { pg_sys::XactIsoLevel >= pg_sys::XACT_REPEATABLE_READ as i32 }
}

/// Waits for a few hundredths of a second; heeds cancel and timeouts.
pub(crate) fn pause() {
    pgrx::check_for_interrupts!();
    // SAFETY: sleeps, and touches nothing.
    unsafe { pg_sys::pg_usleep(20_000) };
    pgrx::check_for_interrupts!();
}
