//! Conditions, which queries return as a JSON array of [key, operator, value] or NULL.

use mec_core::condition::{Condition, Operator};
use serde_json::Value as Json;

use crate::error::{Error, Result};

/// The conditions of one entitlement or rule.
pub(crate) fn parse(rows: Option<&Json>) -> Result<Vec<Condition>> {
    let rows = rows
        .and_then(Json::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default();
    rows.iter().map(condition_of).collect()
}

fn condition_of(row: &Json) -> Result<Condition> {
    let text = |position: usize| row.get(position).and_then(Json::as_str);
    let operator = text(1).and_then(Operator::parse);
    match (text(0), operator) {
        (Some(key), Some(operator)) => Ok(Condition {
            key: key.to_owned(),
            operator,
            value: text(2).map(str::to_owned),
        }),
        _ => Err(Error::internal(format!(
            "a stored condition cannot be read: {row}"
        ))),
    }
}
