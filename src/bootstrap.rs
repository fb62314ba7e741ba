//! Building the system: roles, tables, views, triggers, seed rows.
//!
//! The tables belong to the user, not to the extension, so that pg_dump dumps them whole and DROP
//! EXTENSION keeps them; see docs/internals.md.

use std::cmp::Ordering;

use pgrx::pg_sys::{NAMEOID, OIDOID, TEXTARRAYOID};

use crate::error::{Error, Result};
use crate::pg::datum::Value;
use crate::pg::extension::OutsideExtension;
use crate::pg::lane;
use crate::pg::restore;
use crate::pg::role::ActingAsOwner;
use crate::pg::spi::{Db, Statement};
use crate::pg::version::{self, Building};
use crate::store::namespace;

const ROLES: &str = include_str!("../database/roles.sql");
const SCHEMA: &str = include_str!("../database/schema.sql");
const SEED: &str = include_str!("../database/seed.sql");

/// Tables that tell whether the system stands in a schema already.
const LANDMARKS: [&str; 3] = ["accounts", "entitlements", "consumption_ledger"];

static IS_UTF8: Statement = Statement::new("SELECT getdatabaseencoding() = 'UTF8'", &[]);

static STRANGERS: Statement = Statement::new(
    "SELECT format('%I.%I', n.nspname, c.relname), r.rolname::text
     FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_roles r ON r.oid = c.relowner
     JOIN pg_extension e ON e.extname = 'mec'
     WHERE c.relname = ANY ($1) AND n.oid = $2
       AND c.relowner NOT IN (e.extowner, 10) AND r.rolname <> 'mec_owner'
     ORDER BY 1 LIMIT 1",
    &[TEXTARRAYOID, OIDOID],
);

static IS_THERE: Statement = Statement::new(
    "SELECT EXISTS (SELECT FROM pg_class
                    WHERE relname = ANY ($1) AND relnamespace = $2 AND relkind IN ('r', 'p'))",
    &[TEXTARRAYOID, OIDOID],
);

// Only tables that mec_owner owns are known to be ours; an application may well have its own accounts.
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

static GRANT_USAGE: Statement = Statement::new(
    "SELECT format('GRANT USAGE ON SCHEMA %I TO mec_owner, mec_reader, mec_app, mec_loader, mec_admin',
                   $1::name)",
    &[NAMEOID],
);

static STAMP: Statement = Statement::new(
    "INSERT INTO @extschema@.mec_schema (schema_version) VALUES ($1)
     ON CONFLICT (is_current) DO UPDATE SET schema_version = excluded.schema_version
     WHERE mec_schema.schema_version <> excluded.schema_version",
    &[pgrx::pg_sys::TEXTOID],
);

/// Makes the roles that are absent.
///
/// # Errors
/// 42501 where a role of one of the names could act by itself.
pub(crate) fn make_roles(db: &Db) -> Result<()> {
    let _outside = OutsideExtension::begin();
    db.run_script(ROLES)
}

/// Builds everything in the schema of the extension, or completes what stands there; says what it did.
///
/// # Errors
/// 55000 where the tables stand in another schema or are newer, or the database is not UTF-8, 42501 where a
/// table or view of one of the names belongs to somebody else.
pub(crate) fn build(db: &Db) -> Result<String> {
    require_utf8(db)?;
    if restore::is_restoring(db)? {
        return Ok(String::from("nothing was built: a dump is being restored"));
    }
    // Two at once would change the same rows of the catalogues.
    lane::lock_building(db.schema().oid());
    // What is read until the tables are right may be anybody's: nothing of it is written, and no code of its
    // owner runs.
    let _building = Building::begin();
    refuse_other_schema(db)?;
    refuse_strangers(db)?;
    refuse_newer_tables(db)?;
    let is_adopting = adopts(db)?;
    let _outside = OutsideExtension::begin();
    // What is there already is as it should be.
    db.silence_notices()?;
    grant_usage(db)?;
    db.run_script(SCHEMA)?;
    if !is_adopting {
        db.run_script(SEED)?;
    }
    {
        let _owner = ActingAsOwner::begin();
        namespace::complete(db)?;
    }
    db.write(&STAMP, &[Value::from(version::OF_TABLES)])?;
    version::tell(db)?;
    Ok(String::from(if is_adopting {
        "completed what was there"
    } else {
        "built"
    }))
}

fn require_utf8(db: &Db) -> Result<()> {
    if db.read(&IS_UTF8, &[])?.one()?.get(0)? {
        return Ok(());
    }
    Err(Error::state("the database's encoding is not UTF8")
        .detail("Keys, scopes and names are compared as UTF-8 texts.")
        .hint("Create the database with ENCODING 'UTF8'."))
}

fn names<'a>(names: impl IntoIterator<Item = &'a str>) -> Value<'a> {
    let names = names.into_iter().map(Value::from).collect();
    Value::Array(pgrx::pg_sys::TEXTOID, names)
}

/// Every table and view that the schema's script makes.
fn relations() -> impl Iterator<Item = &'static str> {
    SCHEMA.lines().filter_map(|line| {
        let rest = line
            .strip_prefix("CREATE TABLE IF NOT EXISTS @extschema@.")
            .or_else(|| line.strip_prefix("CREATE OR REPLACE VIEW @extschema@."))?;
        rest.split(' ').next()
    })
}

fn refuse_other_schema(db: &Db) -> Result<()> {
    let schema = Value::Oid(db.schema().oid());
    match db.read(&ELSEWHERE, &[names(LANDMARKS), schema])?.first() {
        None => Ok(()),
        Some(row) => {
            let other: String = row.get(0)?;
            Err(
                Error::state(format!("the tables of MEC stand in schema {other}")).hint(format!(
                    "Install it there: CREATE EXTENSION mec SCHEMA {other}."
                )),
            )
        }
    }
}

fn refuse_newer_tables(db: &Db) -> Result<()> {
    match version::found(db)? {
        Some(found) if version::compare(&found) == Ordering::Greater => Err(Error::state(format!(
            "the tables of MEC are of version {found}, newer than this library"
        ))
        .hint("Install the newer package on this server.")),
        _ => Ok(()),
    }
}

/// Whether tables of MEC stand in the schema already.
fn adopts(db: &Db) -> Result<bool> {
    let schema = Value::Oid(db.schema().oid());
    db.read(&IS_THERE, &[names(LANDMARKS), schema])?
        .one()?
        .get(0)
}

/// Refuses to take over what somebody else has made under one of the names.
fn refuse_strangers(db: &Db) -> Result<()> {
    let schema = Value::Oid(db.schema().oid());
    match db.read(&STRANGERS, &[names(relations()), schema])?.first() {
        None => Ok(()),
        Some(row) => {
            let (relation, owner): (String, String) = (row.get(0)?, row.get(1)?);
            Err(
                Error::privilege(format!("{relation} belongs to \"{owner}\""))
                    .detail("MEC adopts only what belongs to mec_owner or to whoever installs it.")
                    .hint("Install MEC into a schema of its own: CREATE EXTENSION mec SCHEMA mec."),
            )
        }
    }
}

fn grant_usage(db: &Db) -> Result<()> {
    let name = db.schema().name();
    let grant: String = db
        .read(&GRANT_USAGE, &[Value::Name(&name)])?
        .one()?
        .get(0)?;
    db.run_script(&grant)
}
