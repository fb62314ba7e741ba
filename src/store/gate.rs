//! Gates: admissions to a limit pass the limit's gate one at a time.

use pgrx::pg_sys::{TEXTOID, UUIDOID};
use uuid::Uuid;

use crate::error::Result;
use crate::pg::clock;
use crate::pg::datum::{Columns, Value};
use crate::pg::lookup::{self, Condition, Lookup};
use crate::pg::spi::{Db, Statement};
use crate::pg::update::{self, Target, Updated};
use crate::pg::users_triggers::{self, Writing};

const TABLE: &str = "admission_gates";

/// The gate of one limit. Gates are taken in the order of this type: the root of the tree first, then by
/// scope and group. So two transactions that need the same gates cannot each hold one that the other waits
/// for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Gate {
    /// The distance of the limit's level from the root, from 0.
    pub(crate) level_from_root: usize,
    /// The account that has the limit.
    pub(crate) account_id: Uuid,
    /// The scope of the limit; empty if the limit is for all scopes.
    pub(crate) scope: String,
    /// The limit group.
    pub(crate) limit_group: String,
}

static GATE: Target = Target::new(
    Lookup::new(
        TABLE,
        &[
            ("account_id", Condition::Is(UUIDOID)),
            ("resource_type_code", Condition::Is(TEXTOID)),
            ("resource_scope", Condition::Is(TEXTOID)),
            ("limit_group", Condition::Is(TEXTOID)),
        ],
        &["passes"],
    )
    .unique(),
);

// Every pass changes the row. Under READ COMMITTED, the next transaction then sees everything that was
// admitted before; at the stricter levels it fails with 40001 if its snapshot is older.
static PASS: Statement = Statement::new(
    "INSERT INTO @extschema@.admission_gates AS g
         (account_id, resource_type_code, resource_scope, limit_group)
     VALUES ($1, $2, $3, $4)
     ON CONFLICT (account_id, resource_type_code, resource_scope, limit_group)
     DO UPDATE SET passes = g.passes + 1
     RETURNING ctid",
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
    if !pass_known(db, &arguments)? {
        users_triggers::refuse(db, TABLE, Writing::Insert)?;
        users_triggers::refuse(db, TABLE, Writing::Update)?;
        let passed = db.write(&PASS, &arguments)?;
        GATE.lookup()
            .remember(db, &arguments, passed.one()?.get(0)?);
    }
    Ok(())
}

/// Passes an existing gate without an SQL statement; returns `false` if a statement is needed.
///
/// Under SERIALIZABLE, a search for the gate would make it conflict with the first passes of other gates.
/// So only gates that this backend has passed before, which need no search, are passed this way.
fn pass_known(db: &Db, key: &[Value]) -> Result<bool> {
    let passed = if clock::is_serializable() {
        GATE.change_again(db, key, pass_once_more)?
    } else {
        GATE.change(db, key, pass_once_more)?
    };
    Ok(matches!(passed, Updated::Done(())))
}

fn pass_once_more(gate: &lookup::Row) -> Result<(Vec<update::Change>, ())> {
    let passes: i64 = gate.get(0)?;
    let changes = vec![(0, Value::from(passes.wrapping_add(1)).to_datum())];
    Ok((changes, ()))
}
