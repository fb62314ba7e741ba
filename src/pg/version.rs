//! Compares the version of the tables with the version that this library needs.

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

/// The table that records the version of the tables.
const TABLE: &str = "mec_schema";

static FOUND: Statement = Statement::new(
    "SELECT schema_version::text FROM @extschema@.mec_schema WHERE is_current",
    &[],
);

thread_local! {
    /// The schema whose tables had the right version, with the generation (see [`watch::generation`]) at
    /// which that was found.
    static RIGHT: Cell<(pg_sys::Oid, u64)> = const { Cell::new((pg_sys::InvalidOid, 0)) };
    static IS_BUILDING: Cell<bool> = const { Cell::new(false) };
}

/// Until this is dropped, tables of another version are not an error, because they are being upgraded.
pub(crate) struct Building {
    outer: bool,
}

impl Building {
    /// Begins the upgrade.
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

/// Returns whether tables are being created or upgraded now.
pub(super) fn is_building() -> bool {
    IS_BUILDING.get()
}

/// Refuses to work on tables of another version, and on tables that `mec_owner` does not own.
///
/// # Errors
/// 55000 where the tables are of another version, or where [`trust::require_owners`] refuses their owners.
/// The HINT says what to do.
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

/// Reads the version with the rights of `mec_owner`, since every caller may know it.
fn found_as_owner(db: &Db) -> Result<Option<String>> {
    let _owner = ActingAsOwner::begin();
    found(db)
}

/// Returns the version that the tables record; `None` where they record none. Reads with the rights of the
/// current role: a dump may have been restored without owners and rights.
pub(crate) fn found(db: &Db) -> Result<Option<String>> {
    let Some(table) = db.find_table(TABLE) else {
        return Ok(None);
    };
    watch::table(table);
    let rows = db.read(&FOUND, &[])?;
    rows.first().map(|row| row.get(0)).transpose()
}

/// Like [`found`], but checks that the owner is right under the lock under which the table is read. The
/// caller acts as `mec_owner`.
///
/// # Errors
/// 42501 where another role has put a table in its place.
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

/// Compares a version of the tables with the version that this library needs.
pub(crate) fn compare(found: &str) -> Ordering {
    let numbers = |version: &str| -> Vec<u32> {
        let parts = version.split('.').map(|part| part.parse().unwrap_or(0));
        parts.collect()
    };
    numbers(found).cmp(&numbers(OF_TABLES))
}

/// Tells every session that the version of the tables has changed.
pub(crate) fn tell(db: &Db) -> Result<()> {
    watch::tell(db.table(TABLE)?);
    Ok(())
}
