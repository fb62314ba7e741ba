//! Conversions between `numeric` datums and exact decimals.
#![allow(unsafe_code)]

use mec_core::decimal::Decimal;
use mec_core::numeric::{Numeric, Stored};
use pgrx::pg_sys;

use crate::pg::datum;

/// Reads a `numeric` datum.
///
/// # Safety
/// `datum` is a non-NULL `numeric`.
pub(super) unsafe fn of_datum(datum: pg_sys::Datum) -> Numeric {
    // SAFETY: passed on.
    Numeric::from_stored(unsafe { datum::bytes_of(datum) })
}

/// Makes a `numeric` datum of `value`, with the scale of `value`, in the current memory context.
pub(super) fn to_datum(value: &Decimal) -> pg_sys::Datum {
    datum::varlena(Stored::of(value).as_bytes())
}
