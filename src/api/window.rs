//! fn_get_window_boundaries.

use mec_core::text::Field;
use mec_core::window::{Window, Zone, window_at};

use super::input;
use crate::error::{Error, Result};
use crate::pg::call::{Call, IntoRow, OneRow, sql_function};
use crate::pg::datum::Value;
use crate::store::window;

sql_function!(fn_get_window_boundaries, window_boundaries);

fn window_boundaries(call: &Call) -> Result<OneRow<Window>> {
    let code = input::required_text(call, 0, "p_window_type_code", Field::WINDOW_TYPE)?;
    let anchor = call.optional(1)?;
    let at = call.required(2, "p_reference_time")?;
    let zone: String = call.required(3, "p_time_zone")?;
    let zone = Zone::parse(&zone).map_err(window::refused)?;
    let window_type = window::read(&call.db()?, &code)?.ok_or_else(|| {
        Error::argument(format!(
            "p_window_type_code \"{code}\" is not a window type"
        ))
        .hint("Use a code of window_types, or insert a row there.")
    })?;
    window_at(&window_type, anchor, at, zone)
        .map(OneRow)
        .map_err(window::refused)
}

impl IntoRow for Window {
    fn row(&self) -> Vec<Value<'_>> {
        vec![Value::from(self.start), Value::from(self.end)]
    }
}
