//! fn_get_account_limits: lists the limits that apply to an account.

use mec_core::quantity::Quantity;
use uuid::Uuid;

use super::input;
use crate::error::Result;
use crate::evaluation::{self, LevelLimit};
use crate::pg::call::{Call, IntoRow, RowSet, sql_function};
use crate::pg::datum::Value;

sql_function!(fn_get_account_limits, get_account_limits);

fn get_account_limits(call: &Call) -> Result<RowSet<LevelLimit>> {
    let account_id: Uuid = call.required(0, "p_account_id")?;
    evaluation::limits_of_account(&call.db()?, account_id).map(RowSet)
}

impl IntoRow for LevelLimit {
    fn row(&self) -> Vec<Value<'_>> {
        let (limit, figures) = (&self.limit, &self.limit.figures);
        vec![
            Value::from(&self.resource_type),
            Value::from(self.scope.as_deref()),
            Value::from(&self.limit_group),
            Value::from(self.account_id),
            Value::from(limit.entitlement_id),
            Value::Text(limit.kind.code()),
            Value::from(&self.unit_code),
            Value::from(
                figures
                    .quantity_allowed
                    .map(Quantity::to_decimal)
                    .map(input::shown),
            ),
            Value::from(input::shown(figures.quantity_used)),
            Value::from(figures.quantity_remaining.map(input::shown)),
            Value::from(figures.percent_used),
            Value::from(input::shown(figures.quantity_reserved)),
            Value::from(limit.rule.map(|(_, action)| action.code())),
            Value::from(self.window_type_code.as_deref()),
            Value::from(limit.window.map(|(start, _)| start)),
            Value::from(limit.window.map(|(_, end)| end)),
            Value::from(self.next_reset),
        ]
    }
}
