//! Whether the tables are those that this library works with.

use std::cell::Cell;
use std::cmp::Ordering;

use pgrx::pg_sys;

use crate::error::{Error, Result};
use crate::pg::restore;
use crate::pg::role::{self, ActingAsOwner};
use crate::pg::spi::{Db, Statement};
use crate::pg::{trust, watch};

/// The version of MEC that last changed the tables.
pub(crate) const OF_TABLES: &str = "1.2.0";

/// The table that says which version the tables are of.
const TABLE: &str = "mec_schema";

static FOUND: Statement = Statement::new(
    "SELECT schema_version::text FROM @extschema@.mec_schema WHERE is_current",
    &[],
);

thread_local! {
    /// The schema whose tables were right, and as of when.
    static RIGHT: Cell<(pg_sys::Oid, u64)> = const { Cell::new((pg_sys::InvalidOid, 0)) };
    static IS_BUILDING: Cell<bool> = const { Cell::new(false) };
}

/// While this lives, tables of another version are no error: they are being brought up.
pub(crate) struct Building {
    outer: bool,
}

impl Building {
    /// Begins.
    pub(crate) fn begin() -> Self {
        let outer = IS_BUILDING.replace(true);
        Self { outer }
    }
}

impl Drop for Building {
    fn drop(&mut self) {
        IS_BUILDING.set(self.outer);
    }
}

/// Whether tables are being brought up at this moment.
pub(super) fn is_building() -> bool {
    IS_BUILDING.get()
}

/// Refuses to work on tables of another version, and on tables that are not `mec_owner`'s.
///
/// # Errors
/// 55000, with what to do.
pub(crate) fn require(db: &Db) -> Result<()> {
    let now = (db.schema().oid(), watch::generation());
    if RIGHT.get() == now || IS_BUILDING.get() {
        return Ok(());
    }
    let found = found_as_owner(db)?;
    let is_lasting = trust::require_owners(db)?;
    let Some(found) = found else {
        return Ok(());
    };
    match compare(&found) {
        Ordering::Equal => {
            if is_lasting {
                RIGHT.set(now);
            }
            Ok(())
        }
        _ if restore::is_restoring(db)? => Ok(()),
        Ordering::Less => Err(differs(&found).hint(
            "As a superuser run ALTER EXTENSION mec UPDATE, or after restoring an older dump \
             SELECT fn_mec_bootstrap().",
        )),
        Ordering::Greater => Err(differs(&found)
            .hint("Connect anew; if the message stays, install the newer package on this server.")),
    }
}

fn differs(found: &str) -> Error {
    Error::state(format!(
        "the tables of MEC are of version {found}, the library works with those of {OF_TABLES}"
    ))
}

/// What any caller may know.
fn found_as_owner(db: &Db) -> Result<Option<String>> {
    let _owner = ActingAsOwner::begin();
    found(db)
}

/// The version that the tables say they are of; `None` where none is said. Read with the caller's rights: a
/// dump may have been restored without owners and rights.
pub(crate) fn found(db: &Db) -> Result<Option<String>> {
    let Some(table) = db.find_table(TABLE) else {
        return Ok(None);
    };
    watch::table(table);
    let rows = db.read(&FOUND, &[])?;
    rows.first().map(|row| row.get(0)).transpose()
}

/// The same, where the table is the owner's under the lock under which it is read. The caller acts as the owner.
///
/// # Errors
/// 42501 where somebody else has put a table in its place.
pub(crate) fn found_if_owned(db: &Db) -> Result<Option<String>> {
    let Some(table) = db.find_table(TABLE) else {
        return Ok(None);
    };
    db.lock_alone(table);
    if db.find_table(TABLE) != Some(table) || !role::owns(table) {
        return Err(Error::privilege(format!(
            "{TABLE} has just been replaced by a table of another owner"
        )));
    }
    found(db)
}

/// How a version of tables stands to that of this library.
pub(crate) fn compare(found: &str) -> Ordering {
    let numbers = |version: &str| -> Vec<u32> {
        let parts = version.split('.').map(|part| part.parse().unwrap_or(0));
        parts.collect()
    };
    numbers(found).cmp(&numbers(OF_TABLES))
}

/// Tells every session that the version has changed.
pub(crate) fn tell(db: &Db) -> Result<()> {
    watch::tell(db.table(TABLE)?);
    Ok(())
}
