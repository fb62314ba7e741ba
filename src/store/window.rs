//! Reads window types (§6.2).

use mec_core::window::{Alignment, Period, PeriodUnit, WindowError, WindowType};
use pgrx::pg_sys::TEXTOID;

use crate::error::{Error, Result};
use crate::pg::datum::{Columns, Value};
use crate::pg::spi::{Db, Statement};
use crate::store::catalogue;

static WINDOW_TYPE: Statement = Statement::new(
    "SELECT alignment, period_unit, period_count FROM @extschema@.window_types
     WHERE window_type_code = $1",
    &[TEXTOID],
);

/// Returns the window type with this code, or `None` for an unknown one.
pub(crate) fn read(db: &Db, code: &str) -> Result<Option<WindowType>> {
    catalogue::window_type(db, code, || {
        let rows = db.read(&WINDOW_TYPE, &[Value::from(code)])?;
        rows.first().map(|row| from_columns(&row, 0)).transpose()
    })
}

/// Reads a window type from three adjacent columns of a row: alignment, unit, count. A NULL alignment is
/// the lifetime window.
pub(crate) fn from_columns(row: &impl Columns, column: usize) -> Result<WindowType> {
    let Some(alignment) = row.get::<Option<String>>(column)? else {
        return Ok(WindowType::NONE);
    };
    let unit = row.get::<Option<String>>(column + 1)?;
    let count = row.get::<Option<i32>>(column + 2)?;
    parse(&alignment, unit.as_deref().zip(count)).map_err(refused)
}

fn parse(
    alignment: &str,
    period: Option<(&str, i32)>,
) -> core::result::Result<WindowType, WindowError> {
    let alignment: Alignment = alignment.parse()?;
    let period = period
        .map(|(unit, count)| Period::new(unit.parse::<PeriodUnit>()?, i64::from(count)))
        .transpose()?;
    WindowType::new(alignment, period)
}

/// Builds the error for a window that cannot be computed: 22008 for an instant out of range, else 22023.
pub(crate) fn refused(error: WindowError) -> Error {
    let message = error.to_string();
    match error {
        WindowError::InstantInfinite(_)
        | WindowError::InstantOutOfRange(_)
        | WindowError::BoundaryOutOfRange(_) => Error::instant(message)
            .detail("Windows are computed from 4714-11-24 BC to 200000-12-31."),
        WindowError::AnchorMissing => Error::argument(message)
            .hint("Pass p_window_anchor, the instant that windows count from."),
        _ => Error::argument(message).hint("See the rows of window_types, and IANA's zone names."),
    }
}
