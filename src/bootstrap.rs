//! Building the system: roles, tables, views, triggers, seed rows.
//!
//! The tables belong to the user, not to the extension, so that pg_dump dumps them whole and DROP
//! EXTENSION keeps them; see docs/internals.md.

use std::cmp::Ordering;

use pgrx::pg_sys::{NAMEOID, OIDOID, TEXTARRAYOID};

use crate::error::{Error, Result};
use crate::pg::datum::Value;
use crate::pg::extension::OutsideExtension;
use crate::pg::restore;
use crate::pg::spi::{Db, Statement};
use crate::pg::version::{self, Building};
use crate::store::namespace;

const ROLES: &str = include_str!("../database/roles.sql");
const SCHEMA: &str = include_str!("../database/schema.sql");
const SEED: &str = include_str!("../database/seed.sql");

/// Tables that tell whether the system stands in a schema already.
const LANDMARKS: [&str; 3] = ["accounts", "entitlements", "consumption_ledger"];

static IS_UTF8: Statement = Statement::new("SELECT getdatabaseencoding() = 'UTF8'", &[]);

static FOUND: Statement = Statement::new(
    "SELECT n.nspname::text, c.relname::text, r.rolname::text,
            c.relowner IN (e.extowner, 10) OR r.rolname = 'mec_owner'
     FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_roles r ON r.oid = c.relowner
     CROSS JOIN pg_extension e
     WHERE e.extname = 'mec' AND c.relname = ANY ($1) AND c.relkind IN ('r', 'p') AND n.oid = $2",
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
/// 55000 where the tables stand in another schema or are newer, or the database is not UTF-8, 42501 where a table
/// of one of the names belongs to somebody else.
pub(crate) fn build(db: &Db) -> Result<String> {
    require_utf8(db)?;
    if restore::is_restoring(db)? {
        return Ok(String::from("nothing was built: a dump is being restored"));
    }
    refuse_other_schema(db)?;
    refuse_newer_tables(db)?;
    let is_adopting = adopts(db)?;
    let _building = Building::begin();
    let _outside = OutsideExtension::begin();
    // What is there already is as it should be.
    db.silence_notices()?;
    grant_usage(db)?;
    db.run_script(SCHEMA)?;
    if !is_adopting {
        db.run_script(SEED)?;
    }
    namespace::enforce(db)?;
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

fn landmarks() -> Value<'static> {
    let names = LANDMARKS.iter().map(|name| Value::from(*name)).collect();
    Value::Array(pgrx::pg_sys::TEXTOID, names)
}

fn refuse_other_schema(db: &Db) -> Result<()> {
    let schema = Value::Oid(db.schema().oid());
    match db.read(&ELSEWHERE, &[landmarks(), schema])?.first() {
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
    let found = db.read(&FOUND, &[landmarks(), schema])?;
    for row in found.iter() {
        let (schema, table, owner): (String, String, String) =
            (row.get(0)?, row.get(1)?, row.get(2)?);
        if !row.get::<bool>(3)? {
            return Err(
                Error::privilege(format!("table {schema}.{table} belongs to \"{owner}\""))
                    .detail("MEC adopts only tables of mec_owner or of whoever installs it.")
                    .hint("Install MEC into a schema of its own: CREATE EXTENSION mec SCHEMA mec."),
            );
        }
    }
    Ok(found.count() > 0)
}

fn grant_usage(db: &Db) -> Result<()> {
    let name = db.schema().name();
    let grant: String = db
        .read(&GRANT_USAGE, &[Value::Name(&name)])?
        .one()?
        .get(0)?;
    db.run_script(&grant)
}
