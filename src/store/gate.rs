//! Gates: who is admitted to a limit passes its gate first, one at a time.

use pgrx::pg_sys::{TEXTOID, UUIDOID};
use uuid::Uuid;

use crate::error::Result;
use crate::pg::datum::Value;
use crate::pg::spi::{Db, Statement};

/// Which limit a gate stands before. The order is the order in which gates are taken: the root of
/// the tree first, then by scope and group, so that two who need the same gates cannot each hold one
/// that the other waits for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Gate {
    /// How far the limit's level is from the root, from 0.
    pub(crate) level_from_root: usize,
    /// The limit's account.
    pub(crate) account_id: Uuid,
    /// The limit's scope; empty for all scopes.
    pub(crate) scope: String,
    /// The limit's group.
    pub(crate) limit_group: String,
}

// Every pass changes the row: under READ COMMITTED the next in line then sees all that was admitted
// before, and in the stricter levels it fails with 40001 where its snapshot is older.
static PASS: Statement = Statement::new(
    "INSERT INTO @extschema@.admission_gates AS g
         (account_id, resource_type_code, resource_scope, limit_group)
     VALUES ($1, $2, $3, $4)
     ON CONFLICT (account_id, resource_type_code, resource_scope, limit_group)
     DO UPDATE SET passes = g.passes + 1",
    &[UUIDOID, TEXTOID, TEXTOID, TEXTOID],
);

/// Passes a gate of a resource type and holds it until the transaction ends.
///
/// The caller acts as the owner of the tables.
pub(crate) fn pass(db: &Db, resource_type: &str, gate: &Gate) -> Result<()> {
    let arguments = [
        Value::from(gate.account_id),
        Value::from(resource_type),
        Value::from(&gate.scope),
        Value::from(&gate.limit_group),
    ];
    db.write(&PASS, &arguments)?;
    Ok(())
}
