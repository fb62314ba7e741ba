//! Builds the system: roles, tables, views, triggers and seed rows.
//!
//! The tables belong to the user and not to the extension, so that pg_dump dumps them completely and DROP
//! EXTENSION keeps them; see docs/internals.md.

use std::cmp::Ordering;

use pgrx::pg_sys::{OIDOID, TEXTARRAYOID};

use crate::database::{ROLES, SCHEMA, SEED};
use crate::error::{Error, Result};
use crate::pg::datum::Value;
use crate::pg::extension::{self, OutsideExtension};
use crate::pg::lane;
use crate::pg::restore;
use crate::pg::role::{self, ActingAsOwner};
use crate::pg::spi::{Db, Statement};
use crate::pg::version::{self, Building};
use crate::store::namespace;

use adoption::Standing;
use place::Place;
use rights::Age;

mod adoption;
mod declared;
mod names;
mod place;
pub(crate) mod rights;
mod verify;

/// Tables whose presence in a schema shows that the system is installed there.
const LANDMARKS: [&str; 3] = ["accounts", "entitlements", "consumption_ledger"];

static IS_UTF8: Statement = Statement::new("SELECT getdatabaseencoding() = 'UTF8'", &[]);

// Only tables of mec_owner are known to be MEC's; an application may well have an `accounts` table of its
// own.
static ELSEWHERE: Statement = Statement::new(
    "SELECT quote_ident(n.nspname)
     FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_roles r ON r.oid = c.relowner
     WHERE r.rolname = 'mec_owner' AND c.relname = ANY ($1) AND c.relkind IN ('r', 'p')
       AND n.oid <> $2
     LIMIT 1",
    &[TEXTARRAYOID, OIDOID],
);

static STAMP: Statement = Statement::new(
    "INSERT INTO @extschema@.mec_schema (schema_version) VALUES ($1)
     ON CONFLICT (is_current) DO UPDATE SET schema_version = excluded.schema_version
     WHERE mec_schema.schema_version <> excluded.schema_version",
    &[pgrx::pg_sys::TEXTOID],
);

/// Creates the roles that are missing.
///
/// # Errors
/// 42501 for a caller that is no superuser, where a role with one of the names could act by itself, and where
/// CREATE EXTENSION finds functions with MEC's names.
pub(crate) fn make_roles(db: &Db) -> Result<()> {
    require_superuser("fn_mec_roles")?;
    extension::note_creation();
    if extension::is_script_running() {
        names::refuse_overloads(db, true)?;
    }
    let _outside = OutsideExtension::begin();
    db.run_script(ROLES)
}

/// Builds everything in the schema of the extension, or completes an existing installation. Returns a text
/// that says which of these it did.
///
/// With superuser rights it only opens the schema and adopts restored tables. Everything else happens as
/// `mec_owner`, so that code and objects of other roles are never run, written or bound to with more rights
/// than that.
///
/// # Errors
/// 55000 where the tables are in another schema or are newer, or the database is not UTF-8. 42501 for a
/// caller that is no superuser, and where another role owns an object with one of MEC's names.
pub(crate) fn build(db: &Db) -> Result<String> {
    require_superuser("fn_mec_bootstrap")?;
    require_utf8(db)?;
    let is_creating = extension::take_creation();
    if extension::is_script_running() {
        rights::take_back_from_functions(db, is_creating)?;
    }
    if restore::is_restoring(db)? {
        return Ok(String::from("nothing was built: a dump is being restored"));
    }
    // Two builds at the same time would change the same rows of the catalogues.
    lane::lock_building(db.schema().oid());
    // Until the tables are verified, any role may own what is read here: none of it is written to, and no
    // code of its owner runs.
    let _building = Building::begin();
    refuse_other_schema(db)?;
    let _outside = OutsideExtension::begin();
    let place = Place::open(db)?;
    names::refuse_squatters(db, is_creating)?;
    let standing = adoption::adopt(db, is_creating)?;
    // Objects that exist already would otherwise cause a notice each.
    db.silence_notices()?;
    db.use_default_tablespace()?;
    build_as_owner(db, &standing)?;
    place.close(db)?;
    Ok(String::from(if standing.has_data() {
        "completed what was there"
    } else {
        "built"
    }))
}

/// Does everything that `mec_owner` can do itself.
fn build_as_owner(db: &Db, standing: &Standing) -> Result<()> {
    let _owner = ActingAsOwner::begin_restricted();
    let _building = Building::begin();
    let found = refuse_newer_tables(db)?;
    namespace::refuse_lost(db, names::texts(&declared::tables()))?;
    db.run_script(SCHEMA)?;
    let age = |relation: &str| standing.age(relation, found);
    verify::all(db, |relation| age(relation) == Age::New)?;
    rights::take_back_from_relations(db, age)?;
    rights::take_back_triggers(db)?;
    if !standing.has_data() {
        db.run_script(SEED)?;
    }
    namespace::complete(db)?;
    db.write(&STAMP, &[Value::from(version::OF_TABLES)])?;
    version::tell(db)
}

impl Standing {
    /// Returns whether tables with data existed before, in which case the seed rows are not inserted again.
    fn has_data(&self) -> bool {
        let mut relations = self.known.iter().chain(&self.adopted);
        relations.any(|relation| LANDMARKS.contains(&relation.as_str()))
    }

    /// Returns the age of a relation. `found` compares the version that the tables recorded with this one.
    fn age(&self, relation: &str, found: Option<Ordering>) -> Age {
        let is_of = |relations: &[String]| relations.iter().any(|name| name == relation);
        if is_of(&self.adopted) {
            Age::Unrepaired
        } else if !is_of(&self.known) {
            Age::New
        } else if found == Some(Ordering::Equal) {
            Age::Repaired
        } else {
            Age::Unrepaired
        }
    }
}

fn require_superuser(function: &str) -> Result<()> {
    if role::is_superuser() {
        return Ok(());
    }
    Err(Error::privilege(format!("{function} is for superusers"))
        .hint("Call it as a superuser; it does its work as mec_owner."))
}

fn require_utf8(db: &Db) -> Result<()> {
    if db.read(&IS_UTF8, &[])?.one()?.get(0)? {
        return Ok(());
    }
    Err(Error::state("the database's encoding is not UTF8")
        .detail("Keys, scopes and names are compared as UTF-8 texts.")
        .hint("Create the database with ENCODING 'UTF8'."))
}

fn refuse_other_schema(db: &Db) -> Result<()> {
    let schema = Value::Oid(db.schema().oid());
    let landmarks = LANDMARKS.map(String::from);
    let rows = db.write_latest(&ELSEWHERE, &[names::texts(&landmarks), schema])?;
    match rows.first() {
        None => Ok(()),
        Some(row) => {
            let other: String = row.get(0)?;
            Err(
                Error::state(format!("the tables of MEC stand in schema {other}")).hint(format!(
                    "Install it there: CREATE EXTENSION mec SCHEMA {other};"
                )),
            )
        }
    }
}

/// Compares the version of the tables with this one; `None` where the tables record no version.
///
/// # Errors
/// 55000 where the tables are newer.
fn refuse_newer_tables(db: &Db) -> Result<Option<Ordering>> {
    let found = version::found_if_owned(db)?;
    match found.as_deref().map(version::compare) {
        Some(Ordering::Greater) => Err(Error::state(format!(
            "the tables of MEC are of version {}, newer than this library",
            found.unwrap_or_default()
        ))
        .hint("Install the newer package on this server.")),
        order => Ok(order),
    }
}
