//! Functions that all triggers share, and the two triggers that serve several tables.

use pgrx::pg_sys;
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::pg::call::Call;
use crate::pg::clock;
use crate::pg::datum::{FromSql, Value};
use crate::pg::restore;
use crate::pg::role::ActingAsOwner;
use crate::pg::spi::Db;
use crate::pg::trigger::{
    Level, Operation, OwnStatement, Place, Timing, Trigger, TriggerRow, trigger_function,
};
use crate::store::account::Lineage;

trigger_function!(
    trg_touch,
    touch,
    [Place {
        tables: &[],
        timing: Timing::Before,
        level: Level::Row,
        operations: &[Operation::Update],
    }]
);
trigger_function!(
    trg_refuse_change,
    refuse_change,
    [Place {
        tables: &[],
        timing: Timing::Before,
        level: Level::Statement,
        operations: &[
            Operation::Insert,
            Operation::Update,
            Operation::Delete,
            Operation::Truncate
        ],
    }]
);

/// Runs the body of a row trigger with the owner's rights, except while a dump is restored. If the body
/// returns a row, it replaces the row of the statement.
pub(super) fn guard(
    call: &Call,
    body: impl FnOnce(&Db, &Trigger) -> Result<Option<TriggerRow>>,
) -> Result<pg_sys::Datum> {
    let trigger = Trigger::of(call)?;
    let changed = {
        let db = call.db()?;
        let _owner = ActingAsOwner::begin();
        let is_restoring = restore::is_restoring(&db)?;
        let row = if is_restoring {
            None
        } else {
            body(&db, &trigger)?
        };
        row.map(|row| row.kept(&db)).transpose()?
    };
    changed.map_or_else(|| trigger.proceed(), |row| Ok(row.datum()))
}

/// Sets updated_at to the start of the transaction (§17.7 of docs/semantics.md).
fn touch(call: &Call) -> Result<pg_sys::Datum> {
    let trigger = Trigger::of(call)?;
    let now = Value::from(clock::transaction_start());
    trigger
        .new_row()?
        .with(&[("updated_at", now)])
        .map(|row| row.datum())
}

/// Keeps the ledger append-only, and the archive restricted to events that fn_archive_ledger moves there
/// (§17.1 of docs/semantics.md).
///
/// # Errors
/// 55000.
fn refuse_change(call: &Call) -> Result<pg_sys::Datum> {
    let operation = Trigger::of(call)?.operation();
    match operation {
        Operation::Insert | Operation::Delete if OwnStatement::Archives.is_running() => {
            Ok(pg_sys::Datum::null())
        }
        Operation::Insert if restore::is_restoring(&call.db()?)? => Ok(pg_sys::Datum::null()),
        Operation::Insert => Err(Error::state(
            "cannot INSERT: only events of the ledger go to the archive",
        )
        .hint("Use fn_archive_ledger to move them there.")),
        _ => Err(append_only(operation)),
    }
}

fn append_only(operation: Operation) -> Error {
    let operation = operation.text();
    Error::state(format!("cannot {operation}: the ledger is append-only"))
        .detail("What was metered stays; a mistake is compensated by another event.")
        .hint("Use fn_correct_consumption to correct an event.")
}

/// Returns the namespace of a row that belongs to an account. It is the account's, and the row may leave it
/// out.
///
/// # Errors
/// 23514 where the row names another namespace.
pub(super) fn namespace_of(row: &TriggerRow, lineage: &Lineage) -> Result<String> {
    match row.get::<Option<String>>("namespace_id")? {
        Some(given) if given != lineage.namespace_id => Err(Error::rule(format!(
            "namespace_id \"{given}\" is not the account's"
        ))
        .detail(format!(
            "The account is in namespace \"{}\".",
            lineage.namespace_id
        ))
        .hint("Leave namespace_id out; it is filled.")),
        _ => Ok(lineage.namespace_id.clone()),
    }
}

/// Returns the account that a row names and its ancestors, as committed at this moment.
///
/// # Errors
/// 22004 for NULL, 23503 for an unknown account.
pub(super) fn lineage_of(db: &Db, row: &TriggerRow) -> Result<Lineage> {
    let account_id: Option<Uuid> = row.get("account_id")?;
    let account_id = account_id.ok_or_else(|| Error::null("account_id"))?;
    Lineage::read_latest(db, account_id)?.ok_or_else(|| crate::store::account::unknown(account_id))
}

/// Returns a value that the row must have.
///
/// # Errors
/// 22004 for NULL: triggers see the row before its NOT NULL constraints do.
pub(super) fn required<T: FromSql>(row: &TriggerRow, column: &str) -> Result<T> {
    row.get::<Option<T>>(column)?
        .ok_or_else(|| Error::null(column))
}

/// Returns a text that the row must have.
///
/// # Errors
/// As [`required`].
pub(super) fn required_text(row: &TriggerRow, column: &str) -> Result<String> {
    required(row, column)
}
