//! Reads conditions of entitlements and rules, which are stored as a row with the columns key, operator and
//! value, or as a JSON array of such triples.

use mec_core::condition::{Condition, Operator};
use serde_json::Value as Json;

use crate::error::{Error, Result};
use crate::pg::datum::Columns;

/// Returns the conditions in a JSON array of triples. NULL means no conditions.
///
/// # Errors
/// 55000 if an element is not a condition.
pub(crate) fn parse(rows: Option<&Json>) -> Result<Vec<Condition>> {
    let rows = rows
        .and_then(Json::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default();
    rows.iter().map(condition_of).collect()
}

/// Returns the condition in the first three columns of a row: key, operator, value.
pub(crate) fn of_row(row: &impl Columns) -> Result<Condition> {
    let (key, operator): (String, String) = (row.get(0)?, row.get(1)?);
    let operator = Operator::parse(&operator).ok_or_else(|| unreadable(&operator))?;
    Ok(Condition {
        key,
        operator,
        value: row.get(2)?,
    })
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
        _ => Err(unreadable(&row.to_string())),
    }
}

fn unreadable(what: &str) -> Error {
    Error::damaged(format!("a stored condition cannot be read: {what}"))
}
