//! Refuses names of MEC that other objects have already.

use pgrx::pg_sys::{BOOLOID, OIDOID, TEXTARRAYOID, TEXTOID};

use super::declared;
use crate::error::{Error, Result};
use crate::pg::datum::Value;
use crate::pg::spi::{Db, Statement};

// $1 schema, $2 tables, $3 views, $4 indexes. With $5, superusers and the owner of the extension may own
// objects too, because their objects can be adopted.
static IN_THE_WAY: Statement = Statement::new(
    "WITH ours AS (
         SELECT r.oid AS owner FROM pg_roles r
         WHERE r.rolname = 'mec_owner'
            OR $5 AND (r.rolsuper OR r.oid IN (SELECT extowner FROM pg_extension WHERE extname = 'mec'))
     ), standing (catalogue, object, owner) AS (
         SELECT 'pg_class'::regclass, c.oid, c.relowner
         FROM pg_class c
         WHERE c.relnamespace = $1
           AND (c.relname = ANY ($2) AND NOT (c.relkind IN ('r', 'p') AND c.relowner IN (SELECT owner FROM ours))
             OR c.relname = ANY ($3) AND NOT (c.relkind = 'v' AND c.relowner IN (SELECT owner FROM ours))
             OR c.relname = ANY ($4) AND NOT (c.relkind IN ('i', 'I') AND c.relowner IN (SELECT owner FROM ours)))
         UNION ALL
         SELECT 'pg_type'::regclass, t.oid, t.typowner
         FROM pg_type t
         WHERE t.typnamespace = $1 AND t.typname = ANY ($2 || $3)
           AND NOT EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relnamespace = $1
                           AND c.relname = t.typname)
     )
     SELECT i.type || ' ' || i.identity, r.rolname::text
     FROM standing s
     JOIN pg_roles r ON r.oid = s.owner
     CROSS JOIN LATERAL pg_identify_object(s.catalogue, s.object, 0) i
     ORDER BY 1 LIMIT 1",
    &[OIDOID, TEXTARRAYOID, TEXTARRAYOID, TEXTARRAYOID, BOOLOID],
);

// In a schema without tables of MEC, no object may have one of MEC's names, of any kind and any owner.
static IN_A_NEW_PLACE: Statement = Statement::new(
    "WITH standing (catalogue, object, owner) AS (
         SELECT 'pg_class'::regclass, oid, relowner FROM pg_class WHERE relnamespace = $1 AND relname = ANY ($2)
         UNION ALL
         SELECT 'pg_type'::regclass, t.oid, t.typowner
         FROM pg_type t
         WHERE t.typnamespace = $1 AND t.typname = ANY ($2)
           AND NOT EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relname = t.typname)
         UNION ALL
         SELECT 'pg_proc'::regclass, p.oid, p.proowner
         FROM pg_proc p
         WHERE p.pronamespace = $1 AND p.proname = ANY ($2)
           AND NOT EXISTS (SELECT FROM pg_depend d
                           JOIN pg_extension e ON d.refobjid = e.oid AND e.extname = 'mec'
                           WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
                             AND d.refclassid = 'pg_extension'::regclass)
     )
     SELECT i.type || ' ' || i.identity, r.rolname::text
     FROM standing s
     JOIN pg_roles r ON r.oid = s.owner
     CROSS JOIN LATERAL pg_identify_object(s.catalogue, s.object, 0) i
     ORDER BY s.catalogue = 'pg_proc'::regclass, 1 LIMIT 1",
    &[OIDOID, TEXTARRAYOID],
);

// A function with one of MEC's names and any arguments that the extension does not own. The constructors of a
// range type are functions with the type's name; the type is reported for them, because it is what stands in
// the way.
static OVERLOADS: Statement = Statement::new(
    "SELECT i.type || ' ' || i.identity, r.rolname::text
     FROM pg_proc p
     LEFT JOIN pg_depend m ON m.classid = 'pg_proc'::regclass AND m.objid = p.oid AND m.deptype = 'i'
                          AND m.refclassid = 'pg_type'::regclass
     LEFT JOIN pg_type t ON t.oid = m.refobjid
     JOIN pg_roles r ON r.oid = coalesce(t.typowner, p.proowner)
     CROSS JOIN LATERAL pg_identify_object(coalesce(m.refclassid, 'pg_proc'::regclass), coalesce(t.oid, p.oid), 0) i
     WHERE p.pronamespace = $1 AND p.proname = ANY ($2)
       AND NOT EXISTS (SELECT FROM pg_depend d
                       JOIN pg_extension e ON d.refobjid = e.oid AND e.extname = 'mec'
                       WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
                         AND d.refclassid = 'pg_extension'::regclass)
     ORDER BY 1 LIMIT 1",
    &[OIDOID, TEXTARRAYOID],
);

static HAS_OWN_TABLES: Statement = Statement::new(
    "SELECT EXISTS (SELECT FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
                    WHERE c.relnamespace = $1 AND c.relname = 'mec_schema' AND c.relkind IN ('r', 'p')
                      AND r.rolname = 'mec_owner')",
    &[OIDOID],
);

static FREE_SCHEMA: Statement = Statement::new(
    "SELECT name FROM unnest($1 || 'mec_1'::text || 'mec_2'::text || 'mec_3'::text) WITH ORDINALITY AS s (name, place)
     WHERE NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = name)
     ORDER BY place LIMIT 1",
    &[TEXTARRAYOID],
);

/// Makes an array of texts, as an argument of a statement.
pub(super) fn texts(names: &[String]) -> Value<'_> {
    let names = names.iter().map(Value::from).collect();
    Value::Array(TEXTOID, names)
}

/// Refuses functions with MEC's names that the extension does not own, because a call by name would find them
/// too.
///
/// # Errors
/// 42501 where there is one.
pub(super) fn refuse_overloads(db: &Db, is_creating: bool) -> Result<()> {
    let functions = declared::functions();
    let arguments = [Value::Oid(db.schema().oid()), texts(&functions)];
    refuse(db, &OVERLOADS, &arguments, is_creating)
}

/// Refuses every object with one of MEC's names that is not MEC's. CREATE EXTENSION accepts only tables that
/// `mec_owner` owns; a call of `fn_mec_bootstrap()` also adopts those of superusers.
///
/// # Errors
/// 42501 where there is one.
pub(super) fn refuse_squatters(db: &Db, is_creating: bool) -> Result<()> {
    let schema = || Value::Oid(db.schema().oid());
    let indexes = declared::index_names();
    if is_creating && !has_own_tables(db)? {
        let all = [declared::relations(), indexes, declared::functions()].concat();
        return refuse(db, &IN_A_NEW_PLACE, &[schema(), texts(&all)], true);
    }
    refuse_overloads(db, is_creating)?;
    let (tables, views) = (declared::tables(), declared::views());
    let arguments = [
        schema(),
        texts(&tables),
        texts(&views),
        texts(&indexes),
        Value::from(!is_creating),
    ];
    refuse(db, &IN_THE_WAY, &arguments, is_creating)
}

/// Returns whether `mec_schema` shows that the tables in the schema are MEC's.
fn has_own_tables(db: &Db) -> Result<bool> {
    let schema = Value::Oid(db.schema().oid());
    db.write_latest(&HAS_OWN_TABLES, &[schema])?.one()?.get(0)
}

fn refuse(db: &Db, statement: &Statement, arguments: &[Value], is_creating: bool) -> Result<()> {
    let rows = db.write_latest(statement, arguments)?;
    let Some(row) = rows.first() else {
        return Ok(());
    };
    let (object, owner): (String, String) = (row.get(0)?, row.get(1)?);
    Err(
        Error::privilege(format!("{object} belongs to \"{owner}\", not to MEC"))
            .detail("MEC needs the name for an object of its own, and takes over nothing that others made.")
            .hint(way_out(db, is_creating)?),
    )
}

/// Returns the HINT: commands that work unchanged.
fn way_out(db: &Db, is_creating: bool) -> Result<String> {
    if !is_creating {
        let schema = db.schema().quoted();
        return Ok(format!(
            "Drop or rename it, then repeat the command: SELECT {schema}.fn_mec_bootstrap() or ALTER EXTENSION mec UPDATE."
        ));
    }
    let first = [String::from("mec")];
    let rows = db.write_latest(&FREE_SCHEMA, &[texts(&first)])?;
    let free: Option<String> = rows.first().map(|row| row.get(0)).transpose()?;
    let free = free.unwrap_or_else(|| String::from("metering"));
    Ok(format!(
        "CREATE SCHEMA {free}; CREATE EXTENSION mec SCHEMA {free};"
    ))
}
