//! Detects that a dump is being restored.
#![allow(unsafe_code)]

use pgrx::pg_sys;

use crate::error::Result;
use crate::pg::role;
use crate::pg::spi::{Db, Statement};
use crate::settings;

/// Dump scripts set all four settings in their session before anything else.
static DUMP_HEADER: Statement = Statement::new(
    "SELECT count(*) = 4 FROM pg_settings
      WHERE name IN ('xmloption', 'lock_timeout', 'row_security', 'standard_conforming_strings')
        AND source = 'session'",
    &[],
);

/// Returns whether this session restores a dump: it has run a dump's header, or set `mec.restoring = on`.
///
/// Triggers that count, audit or fill do nothing then, because the dump contains the rows that they would
/// write (§17.9 of docs/semantics.md). Every role can set what a dump's header sets, so the header counts
/// only for roles that could disable the triggers anyway: superusers and members of mec_owner.
pub(crate) fn is_restoring(db: &Db) -> Result<bool> {
    if settings::restoring() {
        return Ok(true);
    }
    // SAFETY: reads a variable of this single-threaded backend. A dump's header turns this check off; where
    // it is on (the default) the other settings need not be read.
    if unsafe { pg_sys::check_function_bodies } || !role::acts_for_owner() {
        return Ok(false);
    }
    db.read(&DUMP_HEADER, &[])?.one()?.get(0)
}
