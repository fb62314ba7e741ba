//! Writes the decision log, and purges it and the audit of entitlements.

use mec_core::decimal::Decimal;
use mec_core::quantity::Quantity;
use mec_core::time::Instant;
use pgrx::pg_sys::{BOOLOID, INT4OID, NUMERICOID, TEXTOID, TIMESTAMPTZOID, UUIDOID};

use crate::error::Result;
use crate::evaluation::{Answer, Request};
use crate::pg::datum::Value;
use crate::pg::spi::{Db, Statement};

// $13 suppresses a decision that was logged within the last minute; an index matches exactly these columns,
// including the values that stand for NULL. Nothing is logged for an account that the session does not see,
// because the row would appear in the report of that account's owner. `decided_at` is the current moment
// and not the start of the transaction, for the sake of the purge: see the audit of entitlements.
static INSERT: Statement = Statement::new(
    "INSERT INTO @extschema@.control_decisions_log
         (namespace_id, account_id, resource_type_code, resource_scope, requested_quantity,
          unit_code, decision, reason, rule_id, entitlement_id, usage_at_decision,
          limit_at_decision, percent_used, decided_at)
     SELECT a.namespace_id, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, clock_timestamp()
     FROM (SELECT) one
     LEFT JOIN @extschema@.accounts a ON a.account_id = $1
     WHERE (a.account_id IS NOT NULL OR @extschema@.fn_sees_namespace(NULL::varchar))
       AND (NOT $13 OR NOT EXISTS (
         SELECT FROM @extschema@.control_decisions_log
         WHERE account_id = $1 AND resource_type_code = $2
           AND coalesce(resource_scope, '') = coalesce($3, '') AND decision = $6
           AND coalesce(entitlement_id, '00000000-0000-0000-0000-000000000000')
               = coalesce($9, '00000000-0000-0000-0000-000000000000')
           AND decided_at > now() - interval '1 minute'))",
    &[
        UUIDOID, TEXTOID, TEXTOID, NUMERICOID, TEXTOID, TEXTOID, TEXTOID, UUIDOID, UUIDOID,
        NUMERICOID, NUMERICOID, NUMERICOID, BOOLOID,
    ],
);

/// Logs a decision. With `once_a_minute`, nothing is written if the same decision was logged within the
/// last minute.
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

// The age of a row is that of its own instant. Rows are deleted in the order of the primary key, which
// needs no index by age: ids are generated in the order of time, so the old ones come first. Rows that were
// inserted with their own ids are deleted too, only not in order. Two sessions that purge at once share the
// work.
macro_rules! purge {
    ($table:literal, $id:literal, $instant:literal) => {
        concat!(
            "DELETE FROM @extschema@.",
            $table,
            " WHERE ctid = ANY (ARRAY(
                  SELECT ctid FROM @extschema@.",
            $table,
            " WHERE ",
            $instant,
            " < $1 ORDER BY ",
            $id,
            " LIMIT $2 FOR UPDATE SKIP LOCKED))"
        )
    };
}

static PURGE_DECISIONS: Statement = Statement::new(
    purge!("control_decisions_log", "decision_id", "decided_at"),
    &[TIMESTAMPTZOID, INT4OID],
);

static PURGE_AUDIT: Statement = Statement::new(
    purge!("entitlements_audit", "audit_id", "changed_at"),
    &[TIMESTAMPTZOID, INT4OID],
);

/// Deletes at most `limit` decisions older than `before`. Returns the number deleted.
///
/// The caller acts as the owner of the tables.
pub(crate) fn purge_decisions(db: &Db, before: Instant, limit: i32) -> Result<usize> {
    let arguments = [Value::from(before), Value::from(limit)];
    Ok(db.write(&PURGE_DECISIONS, &arguments)?.count())
}

/// Deletes at most `limit` rows of the audit of entitlements older than `before`. Returns the number
/// deleted.
///
/// The caller acts as the owner of the tables.
pub(crate) fn purge_audit(db: &Db, before: Instant, limit: i32) -> Result<usize> {
    let arguments = [Value::from(before), Value::from(limit)];
    Ok(db.write(&PURGE_AUDIT, &arguments)?.count())
}
