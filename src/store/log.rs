//! The decision log.

use mec_core::decimal::Decimal;
use mec_core::quantity::Quantity;
use pgrx::pg_sys::{BOOLOID, NUMERICOID, TEXTOID, UUIDOID};

use crate::error::Result;
use crate::evaluation::{Answer, Request};
use crate::pg::datum::Value;
use crate::pg::spi::{Db, Statement};

// $13: unless the same was logged within a minute.
static INSERT: Statement = Statement::new(
    "INSERT INTO @extschema@.control_decisions_log
         (namespace_id, account_id, resource_type_code, resource_scope, requested_quantity,
          unit_code, decision, reason, rule_id, entitlement_id, usage_at_decision,
          limit_at_decision, percent_used)
     SELECT (SELECT a.namespace_id FROM @extschema@.accounts a WHERE a.account_id = $1),
            $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
     WHERE NOT $13 OR NOT EXISTS (
         SELECT FROM @extschema@.control_decisions_log
         WHERE account_id = $1 AND decided_at > now() - interval '1 minute'
           AND resource_type_code = $2 AND resource_scope IS NOT DISTINCT FROM $3
           AND decision = $6 AND entitlement_id IS NOT DISTINCT FROM $9)",
    &[
        UUIDOID, TEXTOID, TEXTOID, NUMERICOID, TEXTOID, TEXTOID, TEXTOID, UUIDOID, UUIDOID,
        NUMERICOID, NUMERICOID, NUMERICOID, BOOLOID,
    ],
);

/// Writes a decision down; where `once_a_minute`, unless the same was within the last minute.
///
/// The caller acts as the owner of the tables.
pub(crate) fn insert(
    db: &Db,
    request: &Request,
    answer: &Answer,
    once_a_minute: bool,
) -> Result<()> {
    let limit = answer.limit.as_ref();
    let figures = limit.map(|limit| limit.figures);
    let number = |decimal: Option<Decimal>| Value::from(decimal);
    let arguments = [
        Value::from(request.account_id),
        Value::from(&request.resource_type),
        Value::from(request.scope.as_deref()),
        Value::from(request.quantity.to_decimal()),
        Value::from(request.unit.as_deref()),
        Value::from(answer.decision.code()),
        Value::from(&answer.reason),
        Value::from(
            limit
                .and_then(|limit| limit.rule)
                .map(|(rule_id, _)| rule_id),
        ),
        Value::from(limit.map(|limit| limit.entitlement_id)),
        number(figures.map(|figures| figures.quantity_used)),
        number(
            figures
                .and_then(|figures| figures.quantity_allowed)
                .map(Quantity::to_decimal),
        ),
        number(figures.and_then(|figures| figures.percent_used)),
        Value::from(once_a_minute),
    ];
    db.write(&INSERT, &arguments)?;
    Ok(())
}
