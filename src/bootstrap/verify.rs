//! Verifies that every object that the script declares exists, in its place, and depends on no foreign
//! object.

use pgrx::pg_sys::{BOOLOID, OIDOID, TEXTARRAYOID, TEXTOID};

use super::declared::{self, Index, Trigger};
use super::names::texts;
use crate::error::{Error, Result};
use crate::pg::datum::Value;
use crate::pg::spi::{Db, Statement};

static MISSING_RELATION: Statement = Statement::new(
    "SELECT name
     FROM (SELECT name, ARRAY['r', 'p'] AS kinds FROM unnest($2) AS t (name)
           UNION ALL SELECT name, ARRAY['v'] FROM unnest($3) AS v (name)) wanted
     WHERE NOT EXISTS (SELECT FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
                       WHERE c.relnamespace = $1 AND c.relname = wanted.name
                         AND c.relkind::text = ANY (wanted.kinds) AND r.rolname = 'mec_owner')
     ORDER BY 1 LIMIT 1",
    &[OIDOID, TEXTARRAYOID, TEXTARRAYOID],
);

// PostgreSQL silently chooses another name for a primary key if its usual name is taken.
static RENAMED_KEY: Statement = Statement::new(
    "SELECT c.relname::text, k.conname::text
     FROM pg_class c JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p'
     WHERE c.relnamespace = $1 AND c.relname = ANY ($2) AND k.conname <> c.relname || '_pkey'
     ORDER BY 1 LIMIT 1",
    &[OIDOID, TEXTARRAYOID],
);

// $1 schema, $2 table, $3 unique, $4 columns, $5 condition. The name does not matter, because an operator may
// have created the index.
static HAS_INDEX: Statement = Statement::new(
    "SELECT EXISTS (
         SELECT FROM pg_index i
         JOIN pg_class c ON c.oid = i.indrelid
         WHERE c.relnamespace = $1 AND c.relname = $2 AND i.indisvalid AND i.indisready AND i.indisunique = $3
           AND (SELECT string_agg(regexp_replace(lower(pg_get_indexdef(i.indexrelid, n, true)), '::[a-z ]+', '', 'g'),
                                  ', ' ORDER BY n)
                FROM generate_series(1, i.indnkeyatts) n) = lower($4)
           AND coalesce(pg_get_expr(i.indpred, i.indrelid, true), '') = $5)",
    &[OIDOID, TEXTOID, BOOLOID, TEXTOID, TEXTOID],
);

static HAS_TRIGGER: Statement = Statement::new(
    "SELECT EXISTS (
         SELECT FROM pg_trigger t
         JOIN pg_class c ON c.oid = t.tgrelid
         JOIN pg_proc p ON p.oid = t.tgfoid
         WHERE c.relnamespace = $1 AND c.relname = $2 AND t.tgname = $3 AND t.tgenabled <> 'D'
           AND p.proname = $4 AND p.pronamespace = $1)",
    &[OIDOID, TEXTOID, TEXTOID, TEXTOID],
);

// $1 schema, $2 relations, $3 tables and $4 columns of defaults. Objects of initdb have an oid below 16384. A
// part of MEC may refer to those, to MEC's own relations and to members of the extension, and to nothing
// else.
static FOREIGN_BINDING: Statement = Statement::new(
    "WITH ours AS (
         SELECT c.oid FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
         WHERE c.relnamespace = $1 AND c.relname = ANY ($2) AND r.rolname = 'mec_owner'
     ), parts (catalogue, object) AS (
         SELECT 'pg_rewrite'::regclass, oid FROM pg_rewrite
         WHERE ev_class IN (SELECT oid FROM ours) AND rulename = '_RETURN'
         UNION ALL
         SELECT 'pg_policy'::regclass, oid FROM pg_policy
         WHERE polrelid IN (SELECT oid FROM ours) AND polname LIKE 'mec\\_%'
         UNION ALL
         SELECT 'pg_trigger'::regclass, oid FROM pg_trigger
         WHERE tgrelid IN (SELECT oid FROM ours) AND tgname LIKE 'mec\\_%' AND NOT tgisinternal
         UNION ALL
         SELECT 'pg_attrdef'::regclass, f.oid
         FROM pg_attrdef f
         JOIN pg_attribute a ON a.attrelid = f.adrelid AND a.attnum = f.adnum
         JOIN pg_class c ON c.oid = f.adrelid
         WHERE f.adrelid IN (SELECT oid FROM ours)
           AND (c.relname, a.attname) IN (SELECT * FROM unnest($3, $4))
     ), members AS (
         SELECT m.objid FROM pg_depend m JOIN pg_extension e ON e.oid = m.refobjid AND e.extname = 'mec'
         WHERE m.refclassid = 'pg_extension'::regclass AND m.classid = 'pg_proc'::regclass AND m.deptype = 'e'
     )
     SELECT pg_describe_object(p.catalogue, p.object, 0), pg_describe_object(d.refclassid, d.refobjid, d.refobjsubid)
     FROM parts p
     JOIN pg_depend d ON d.classid = p.catalogue AND d.objid = p.object
     WHERE d.refobjid >= 16384
       AND NOT (d.refclassid = 'pg_class'::regclass AND d.refobjid IN (SELECT oid FROM ours))
       AND NOT (d.refclassid = 'pg_proc'::regclass AND d.refobjid IN (SELECT objid FROM members))
     ORDER BY 1, 2 LIMIT 1",
    &[OIDOID, TEXTARRAYOID, TEXTARRAYOID, TEXTARRAYOID],
);

/// Refuses a system in which an object is missing or depends on a foreign object.
///
/// # Errors
/// 55000 where an object is missing, 42501 where one depends on an object that MEC did not create.
pub(super) fn all(db: &Db, is_new: impl Fn(&str) -> bool) -> Result<()> {
    relations(db)?;
    keys(db, is_new)?;
    for wanted in declared::indexes() {
        index(db, &wanted)?;
    }
    for wanted in declared::triggers() {
        trigger(db, &wanted)?;
    }
    bindings(db)
}

fn schema(db: &Db) -> Value<'static> {
    Value::Oid(db.schema().oid())
}

fn relations(db: &Db) -> Result<()> {
    let (tables, views) = (declared::tables(), declared::views());
    let arguments = [schema(db), texts(&tables), texts(&views)];
    match db.write_latest(&MISSING_RELATION, &arguments)?.first() {
        None => Ok(()),
        Some(row) => {
            let name: String = row.get(0)?;
            Err(missing(format!(
                "{name} is not a table or view of mec_owner"
            )))
        }
    }
}

fn keys(db: &Db, is_new: impl Fn(&str) -> bool) -> Result<()> {
    let mut tables = declared::tables();
    tables.retain(|table| is_new(table));
    let rows = db.write_latest(&RENAMED_KEY, &[schema(db), texts(&tables)])?;
    match rows.first() {
        None => Ok(()),
        Some(row) => {
            let (table, key): (String, String) = (row.get(0)?, row.get(1)?);
            Err(missing(format!(
                "the primary key of {table} is called {key}, since another relation is called {table}_pkey"
            )))
        }
    }
}

fn index(db: &Db, wanted: &Index) -> Result<()> {
    let arguments = [
        schema(db),
        Value::Text(&wanted.table),
        Value::from(wanted.is_unique),
        Value::Text(&wanted.columns),
        Value::Text(&wanted.condition),
    ];
    if db.write_latest(&HAS_INDEX, &arguments)?.one()?.get(0)? {
        return Ok(());
    }
    Err(missing(format!(
        "index {} of {} is missing, invalid or another one than MEC makes",
        wanted.name, wanted.table
    )))
}

fn trigger(db: &Db, wanted: &Trigger) -> Result<()> {
    let arguments = [
        schema(db),
        Value::Text(&wanted.table),
        Value::Text(&wanted.name),
        Value::Text(&wanted.function),
    ];
    if db.write_latest(&HAS_TRIGGER, &arguments)?.one()?.get(0)? {
        return Ok(());
    }
    Err(missing(format!(
        "trigger {} of {} is missing or another one than MEC makes",
        wanted.name, wanted.table
    )))
}

fn missing(message: String) -> Error {
    Error::state(message)
        .detail("Something else has its name, or it was changed by hand.")
        .hint("Drop or rename what has the name, then repeat the command.")
}

fn bindings(db: &Db) -> Result<()> {
    let relations = declared::relations();
    let (tables, columns): (Vec<_>, Vec<_>) = declared::defaults().into_iter().unzip();
    let arguments = [
        schema(db),
        texts(&relations),
        texts(&tables),
        texts(&columns),
    ];
    let rows = db.write_latest(&FOREIGN_BINDING, &arguments)?;
    let Some(row) = rows.first() else {
        return Ok(());
    };
    let (part, other): (String, String) = (row.get(0)?, row.get(1)?);
    Err(Error::privilege(format!(
        "{part} is bound to {other}, which MEC did not make"
    ))
    .hint("Drop or rename what has the name, then repeat the command."))
}
