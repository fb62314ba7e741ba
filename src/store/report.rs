//! The parts of the usage report other than limits and usage.

use mec_core::report::LoggedDecision;
use mec_core::time::Instant;
use pgrx::pg_sys::{INT4OID, TIMESTAMPTZOID, UUIDOID};
use uuid::Uuid;

use crate::error::Result;
use crate::pg::datum::Value;
use crate::pg::spi::{Db, Statement};

static HEAD: Statement = Statement::new(
    "WITH RECURSIVE tree AS (
         SELECT $1 AS account_id
         UNION
         SELECT a.account_id
         FROM tree JOIN @extschema@.accounts a ON a.parent_account_id = tree.account_id)
     SELECT external_id, account_type_code, status, (SELECT count(*) - 1 FROM tree)
     FROM @extschema@.accounts WHERE account_id = $1",
    &[UUIDOID],
);

// A pool has a live row from its first event on.
static USED: Statement = Statement::new(
    "SELECT DISTINCT resource_type_code, resource_scope
     FROM @extschema@.usage_live WHERE account_id = $1 ORDER BY 1, 2",
    &[UUIDOID],
);

// Of each account, at most as many decisions are read as the report can show.
static DECISIONS: Statement = Statement::new(
    "WITH RECURSIVE tree AS (
         SELECT $1 AS account_id, NULL::varchar AS name
         UNION
         SELECT a.account_id, a.display_name
         FROM tree JOIN @extschema@.accounts a ON a.parent_account_id = tree.account_id)
     SELECT d.decided_at, tree.name, d.resource_type_code, d.resource_scope, d.requested_quantity,
            d.unit_code, d.decision, d.reason
     FROM tree CROSS JOIN LATERAL (
         SELECT * FROM @extschema@.control_decisions_log
         WHERE account_id = tree.account_id AND decided_at >= $2 AND decided_at < $3
         ORDER BY decided_at DESC LIMIT $4) d
     ORDER BY d.decided_at DESC, d.decision_id DESC LIMIT $4",
    &[UUIDOID, TIMESTAMPTZOID, TIMESTAMPTZOID, INT4OID],
);

/// The master data of an account, beyond its lineage.
pub(crate) struct Head {
    /// The external id, by which the caller's systems know the account.
    pub(crate) external_id: Option<String>,
    /// The code of the account type.
    pub(crate) account_type: String,
    /// The stored status.
    pub(crate) status: String,
    /// The number of accounts below this one, at any depth.
    pub(crate) below: i64,
}

/// A resource type that an account has used, with the scopes in which it was used.
pub(crate) struct Used {
    /// The code of the resource type.
    pub(crate) resource_type: String,
    /// The scopes that events named, in order.
    pub(crate) scopes: Vec<String>,
}

/// Reads the master data of an account, which must exist.
pub(crate) fn head(db: &Db, account_id: Uuid) -> Result<Head> {
    let rows = db.read(&HEAD, &[Value::from(account_id)])?;
    let row = rows.one()?;
    Ok(Head {
        external_id: row.get(0)?,
        account_type: row.get(1)?,
        status: row.get(2)?,
        below: row.get(3)?,
    })
}

/// Returns the resource types that the account and the accounts below it have ever used.
pub(crate) fn used(db: &Db, account_id: Uuid) -> Result<Vec<Used>> {
    let mut all: Vec<Used> = vec![];
    for row in db.read(&USED, &[Value::from(account_id)])?.iter() {
        let (resource_type, scope): (String, String) = (row.get(0)?, row.get(1)?);
        // The row for all scopes comes first; its scope is empty.
        match all.last_mut() {
            Some(used) if used.resource_type == resource_type => used.scopes.push(scope),
            _ => all.push(Used {
                resource_type,
                scopes: vec![],
            }),
        }
    }
    Ok(all)
}

/// Returns the newest decisions, at most `limit`, that were logged in [from, until) for the account and the
/// accounts below it.
pub(crate) fn decisions(
    db: &Db,
    account_id: Uuid,
    (from, until): (Instant, Instant),
    limit: i32,
) -> Result<Vec<LoggedDecision>> {
    let arguments = [
        Value::from(account_id),
        Value::from(from),
        Value::from(until),
        Value::from(limit),
    ];
    let rows = db.read(&DECISIONS, &arguments)?;
    rows.iter()
        .map(|row| {
            Ok(LoggedDecision {
                decided_at: row.get(0)?,
                account: row.get(1)?,
                resource_type: row.get(2)?,
                scope: row.get(3)?,
                requested: row.get(4)?,
                unit_code: row.get(5)?,
                decision: row.get(6)?,
                reason: row.get(7)?,
            })
        })
        .collect()
}
