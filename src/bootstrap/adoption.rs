//! Decides which existing tables and views become `mec_owner`'s, and refuses foreign code that depends on
//! them.

use pgrx::pg_sys::{OIDARRAYOID, OIDOID, Oid, TEXTARRAYOID};

use super::declared;
use super::names::texts;
use crate::error::{Error, Result};
use crate::pg::datum::Value;
use crate::pg::spi::{Db, Statement};

static STANDING: Statement = Statement::new(
    "SELECT c.oid, c.relname::text, r.rolname = 'mec_owner'
     FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
     WHERE c.relnamespace = $1 AND c.relname = ANY ($2)
     ORDER BY c.relname",
    &[OIDOID, TEXTARRAYOID],
);

// Checks again under the lock, because the relation may have changed hands before the lock was taken.
static STILL_ADOPTABLE: Statement = Statement::new(
    "SELECT format('ALTER TABLE %I.%I OWNER TO mec_owner', n.nspname, c.relname)
     FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_roles r ON r.oid = c.relowner
     WHERE c.oid = $1 AND c.relnamespace = $2 AND c.relname = ANY ($3) AND c.relkind IN ('r', 'p', 'v')
       AND (r.rolsuper OR r.oid IN (SELECT extowner FROM pg_extension WHERE extname = 'mec'))",
    &[OIDOID, OIDOID, TEXTARRAYOID],
);

// Finds functions, types and operators that parts of a table depend on. Code of superusers is trusted like
// the superuser who adopts the table; code of other roles would run as mec_owner. Rules are refused too,
// because a rule would turn statements of MEC into other ones.
// ANALYZE evaluates the expressions of statistics.
static FOREIGN_PARTS: Statement = Statement::new(
    "WITH parts (catalogue, object) AS (
         SELECT 'pg_class'::regclass, c.oid FROM pg_class c WHERE c.oid = ANY ($1) AND c.relkind <> 'v'
         UNION ALL SELECT 'pg_class'::regclass, indexrelid FROM pg_index WHERE indrelid = ANY ($1)
         UNION ALL SELECT 'pg_attrdef'::regclass, oid FROM pg_attrdef WHERE adrelid = ANY ($1)
         UNION ALL SELECT 'pg_constraint'::regclass, oid FROM pg_constraint WHERE conrelid = ANY ($1)
         UNION ALL SELECT 'pg_trigger'::regclass, oid FROM pg_trigger WHERE tgrelid = ANY ($1)
         UNION ALL SELECT 'pg_policy'::regclass, oid FROM pg_policy WHERE polrelid = ANY ($1)
         UNION ALL SELECT 'pg_statistic_ext'::regclass, oid FROM pg_statistic_ext WHERE stxrelid = ANY ($1)
     ), code (catalogue, object, owner) AS (
         SELECT 'pg_proc'::regclass, oid, proowner FROM pg_proc
         UNION ALL SELECT 'pg_type'::regclass, oid, typowner FROM pg_type
         UNION ALL SELECT 'pg_operator'::regclass, oid, oprowner FROM pg_operator
     )
     SELECT pg_describe_object(p.catalogue, p.object, 0), pg_describe_object(c.catalogue, c.object, 0), r.rolname::text
     FROM parts p
     JOIN pg_depend d ON d.classid = p.catalogue AND d.objid = p.object
     JOIN code c ON c.catalogue = d.refclassid AND c.object = d.refobjid
     JOIN pg_roles r ON r.oid = c.owner
     WHERE NOT r.rolsuper AND r.rolname <> 'mec_owner'
       AND r.oid NOT IN (SELECT extowner FROM pg_extension WHERE extname = 'mec')
     UNION ALL
     SELECT pg_describe_object('pg_class'::regclass, w.ev_class, 0),
            pg_describe_object('pg_rewrite'::regclass, w.oid, 0), r.rolname::text
     FROM pg_rewrite w JOIN pg_class c ON c.oid = w.ev_class JOIN pg_roles r ON r.oid = c.relowner
     WHERE w.ev_class = ANY ($1) AND w.rulename <> '_RETURN'
     LIMIT 1",
    &[OIDARRAYOID],
);

// Children by inheritance and partitions, at any depth: statements on a table of MEC read and write their rows too,
// and fire their triggers.
static DESCENDANTS: Statement = Statement::new(
    "WITH RECURSIVE family (parent, child) AS (
         SELECT inhparent, inhrelid FROM pg_inherits WHERE inhparent = ANY ($1)
         UNION
         SELECT i.inhparent, i.inhrelid FROM pg_inherits i JOIN family f ON i.inhparent = f.child
     )
     SELECT c.oid, c.oid::regclass::text, f.parent::regclass::text, r.rolname::text,
            NOT r.rolsuper AND r.rolname <> 'mec_owner'
            AND r.oid NOT IN (SELECT extowner FROM pg_extension WHERE extname = 'mec')
     FROM family f JOIN pg_class c ON c.oid = f.child JOIN pg_roles r ON r.oid = c.relowner
     ORDER BY 2",
    &[OIDARRAYOID],
);

/// Tables and views of MEC that existed before this call.
pub(super) struct Standing {
    /// The names of those that `mec_owner` owned already.
    pub(super) known: Vec<String>,
    /// The names of those that `mec_owner` owns from now on.
    pub(super) adopted: Vec<String>,
}

/// Gives `mec_owner` the tables and views that superusers have restored, after an inspection under an
/// exclusive lock. CREATE EXTENSION cannot know how `mec_owner` got its tables, so it inspects those too.
///
/// # Errors
/// 42501 where code of other roles depends on one of them, 40001 where one has just changed hands.
pub(super) fn adopt(db: &Db, is_creating: bool) -> Result<Standing> {
    let (mut known, mut adopted) = (vec![], vec![]);
    let mut doubtful: Vec<Oid> = vec![];
    let relations = declared::relations();
    let arguments = [Value::Oid(db.schema().oid()), texts(&relations)];
    for row in db.write_latest(&STANDING, &arguments)?.iter() {
        let (oid, name, is_known): (Oid, String, bool) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if !is_known {
            db.lock_alone(oid);
            give_to_owner(db, oid, &name, &relations)?;
            adopted.push(name);
            doubtful.push(oid);
        } else {
            if is_creating {
                db.lock_alone(oid);
                doubtful.push(oid);
            }
            known.push(name);
        }
    }
    doubtful.extend(own_descendants(db, &doubtful)?);
    refuse_foreign_parts(db, doubtful)?;
    Ok(Standing { known, adopted })
}

fn give_to_owner(db: &Db, oid: Oid, name: &str, relations: &[String]) -> Result<()> {
    let arguments = [
        Value::Oid(oid),
        Value::Oid(db.schema().oid()),
        texts(relations),
    ];
    let rows = db.write_latest(&STILL_ADOPTABLE, &arguments)?;
    let command: String = match rows.first() {
        Some(row) => row.get(0)?,
        None => {
            return Err(Error::serialization(format!(
                "{name} has just been replaced or has changed its owner"
            )));
        }
    };
    db.run_command(&command)
}

/// The children and partitions of tables, locked like these.
fn own_descendants(db: &Db, relations: &[Oid]) -> Result<Vec<Oid>> {
    let oids = || relations.iter().copied().map(Value::Oid).collect();
    // A child gets an owner, or children of its own, until it is locked.
    for row in db
        .write_latest(&DESCENDANTS, &[Value::Array(OIDOID, oids())])?
        .iter()
    {
        db.lock_alone(row.get(0)?);
    }
    let rows = db.write_latest(&DESCENDANTS, &[Value::Array(OIDOID, oids())])?;
    let mut found = vec![];
    for row in rows.iter() {
        if row.get(4)? {
            return Err(foreign_child(
                &row.get::<String>(1)?,
                &row.get::<String>(2)?,
                &row.get::<String>(3)?,
            ));
        }
        found.push(row.get(0)?);
    }
    Ok(found)
}

fn foreign_child(child: &str, parent: &str, owner: &str) -> Error {
    Error::privilege(format!("table {child}, a child of {parent}, belongs to \"{owner}\""))
        .detail("Its rows are rows of the table that MEC takes over, and its triggers would fire as mec_owner.")
        .hint(format!(
            "Repeat the command after: ALTER TABLE {child} OWNER TO mec_owner; or detach it from {parent}."
        ))
}

fn refuse_foreign_parts(db: &Db, relations: Vec<Oid>) -> Result<()> {
    let oids = relations.into_iter().map(Value::Oid).collect();
    let oids = Value::Array(OIDOID, oids);
    let rows = db.write_latest(&FOREIGN_PARTS, &[oids])?;
    let Some(row) = rows.first() else {
        return Ok(());
    };
    let (part, code, owner): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
    Err(
        Error::privilege(format!("{part} depends on {code} of \"{owner}\""))
            .detail("Tables that MEC takes over must not run code that belongs to neither a superuser nor MEC: it would run as mec_owner.")
            .hint("Drop it, repeat the command, and make it again if you trust it."),
    )
}
