//! fn_get_window_boundaries: computes a window (§6).

use mec_core::text::{Field, shorten};
use mec_core::window::{Alignment, Window, Zone, window_at};

use super::input;
use crate::error::{Error, Result};
use crate::pg::call::{Call, IntoRow, OneRow, sql_function};
use crate::pg::datum::Value;
use crate::store::window;

sql_function!(fn_get_window_boundaries, window_boundaries);

fn window_boundaries(call: &Call) -> Result<OneRow<Window>> {
    let code = input::required_text(call, 0, "p_window_type_code", Field::WINDOW_TYPE)?;
    let anchor = input::optional_instant(call, 1, "p_window_anchor")?;
    let at = input::finite("p_reference_time", call.required(2, "p_reference_time")?)?;
    let zone = zone_of(call)?;
    let window_type = window::read(&call.db()?, &code)?.ok_or_else(|| {
        Error::argument(format!(
            "p_window_type_code \"{code}\" is not a window type"
        ))
        .hint("Use a code of window_types, or insert a row there.")
    })?;
    if window_type.alignment == Alignment::Anchored && anchor.is_none() {
        return Err(no_anchor(&code));
    }
    window_at(&window_type, anchor, at, zone)
        .map(OneRow)
        .map_err(window::refused)
}

fn zone_of(call: &Call) -> Result<Zone> {
    let name = call.text(3, "p_time_zone")?;
    let name = name.ok_or_else(|| Error::null("p_time_zone"))?;
    Zone::parse(name).map_err(|_| {
        let shown = shorten(name, 60);
        Error::argument(format!("p_time_zone \"{shown}\" is not a time zone"))
            .hint("Use a name of the IANA database, such as Europe/Berlin.")
    })
}

fn no_anchor(code: &str) -> Error {
    Error::null("p_window_anchor")
        .detail(format!("Windows of type \"{code}\" count from an anchor."))
        .hint("Pass the instant that they count from.")
}

impl IntoRow for Window {
    fn row(&self) -> Vec<Value<'_>> {
        vec![Value::from(self.start), Value::from(self.end)]
    }
}
