//! Finds rights beyond those that MEC grants. Grants of default privileges are revoked; grants that an
//! administrator made by hand are reported, and kept except for TRIGGER.

use std::collections::BTreeSet;

use pgrx::PgSqlErrorCode;
use pgrx::pg_sys::{OIDOID, TEXTARRAYOID};

use super::declared::{self, Right};
use super::names::texts;
use crate::error::{self, Result};
use crate::pg::datum::Value;
use crate::pg::extension::OutsideExtension;
use crate::pg::spi::{Db, Rows, Statement};

// Grants on relations of mec_owner, on their columns and on members of the extension. A grant counts as made
// by default privileges if those of a superuser, of the owner of the extension or of mec_owner contain it.
static GRANTS: Statement = Statement::new(
    "WITH mec AS (
         SELECT oid, extowner FROM pg_extension WHERE extname = 'mec'
     ), relations AS (
         SELECT c.oid, c.relname, format('%I.%I', n.nspname, c.relname) AS target, c.relowner, c.relacl
         FROM pg_class c
         JOIN pg_namespace n ON n.oid = c.relnamespace
         JOIN pg_roles r ON r.oid = c.relowner
         WHERE c.relnamespace = $1 AND c.relname = ANY ($2) AND c.relkind IN ('r', 'p', 'v')
           AND r.rolname = 'mec_owner'
     ), grants AS (
         SELECT false AS is_function, c.relname::text AS object, c.target, '' AS place, c.relowner AS owner, a.*
         FROM relations c CROSS JOIN LATERAL aclexplode(c.relacl) a
         UNION ALL
         SELECT false, c.relname::text, c.target, format(' (%I)', t.attname), c.relowner, a.*
         FROM relations c
         JOIN pg_attribute t ON t.attrelid = c.oid AND NOT t.attisdropped
         CROSS JOIN LATERAL aclexplode(t.attacl) a
         -- The marks of bound roles: see src/store/namespace.rs.
         WHERE NOT (c.relname = 'namespace_roles' AND t.attname = 'role_name' AND a.privilege_type = 'REFERENCES'
                    AND NOT a.is_grantable)
         UNION ALL
         SELECT true, p.proname::text,
                p.oid::regprocedure::text, '', p.proowner, a.*
         FROM mec
         JOIN pg_depend d ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = mec.oid AND d.deptype = 'e'
         JOIN pg_proc p ON d.classid = 'pg_proc'::regclass AND p.oid = d.objid
         CROSS JOIN LATERAL aclexplode(p.proacl) a
     ), defaults AS (
         SELECT d.defaclobjtype = 'f' AS is_function, a.grantee, a.privilege_type, a.is_grantable
         FROM pg_default_acl d
         JOIN pg_roles r ON r.oid = d.defaclrole
         CROSS JOIN LATERAL aclexplode(d.defaclacl) a
         WHERE d.defaclobjtype IN ('r', 'f') AND d.defaclnamespace IN (0, $1)
           AND (r.rolsuper OR r.rolname = 'mec_owner' OR r.oid IN (SELECT extowner FROM mec))
     )
     SELECT g.is_function, g.object, g.target, g.place,
            CASE WHEN g.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(r.rolname) END,
            g.privilege_type, bool_or(g.is_grantable),
            g.place = '' AND EXISTS (
                SELECT FROM defaults d
                WHERE d.is_function = g.is_function AND d.grantee = g.grantee AND d.privilege_type = g.privilege_type
                  AND (d.is_grantable OR NOT bool_or(g.is_grantable)))
     FROM grants g
     LEFT JOIN pg_roles r ON r.oid = g.grantee
     WHERE g.grantee <> g.owner AND (g.grantee = 0 OR r.oid IS NOT NULL)
     GROUP BY g.is_function, g.object, g.target, g.place, g.grantee, r.rolname, g.privilege_type
     ORDER BY g.is_function, g.object, g.place, 5, g.privilege_type",
    &[OIDOID, TEXTARRAYOID],
);

// Grants of TRIGGER on relations of mec_owner, and on their children and partitions. Children of superusers stay
// as these have made them.
static TRIGGER_MAKERS: Statement = Statement::new(
    "WITH RECURSIVE family (oid) AS (
         SELECT c.oid FROM pg_class c WHERE c.relnamespace = $1 AND c.relname = ANY ($2)
         UNION
         SELECT i.inhrelid FROM pg_inherits i JOIN family f ON i.inhparent = f.oid
     )
     SELECT DISTINCT c.oid::regclass::text,
            CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(g.rolname) END
     FROM family f
     JOIN pg_class c ON c.oid = f.oid
     JOIN pg_roles o ON o.oid = c.relowner AND o.rolname = 'mec_owner'
     CROSS JOIN LATERAL aclexplode(c.relacl) a
     LEFT JOIN pg_roles g ON g.oid = a.grantee
     WHERE a.privilege_type = 'TRIGGER' AND a.grantee <> c.relowner AND (a.grantee = 0 OR g.oid IS NOT NULL)
     ORDER BY 1, 2",
    &[OIDOID, TEXTARRAYOID],
);

/// A grant that MEC did not make, or that MEC made without the grant option.
pub(crate) struct Extra {
    is_function: bool,
    /// The name of the table, view or function.
    pub(crate) object: String,
    target: String,
    place: String,
    /// The role that has the right, quoted, or PUBLIC.
    pub(crate) grantee: String,
    privilege: String,
    /// The privilege as SQL writes it; a privilege on a column is followed by the column's name in
    /// parentheses.
    pub(crate) what: String,
    /// Whether the role has the grant option.
    pub(crate) is_grantable: bool,
    /// Whether MEC grants the right, but without the grant option.
    is_ours_but_for_granting: bool,
    is_by_default: bool,
}

/// Returns all grants beyond MEC's own, in the snapshot of the current statement.
pub(crate) fn extra(db: &Db) -> Result<Vec<Extra>> {
    found(db, Db::read)
}

/// Like [`extra`], but sees what this transaction has done so far.
fn extra_by_now(db: &Db) -> Result<Vec<Extra>> {
    found(db, Db::write_latest)
}

fn found(db: &Db, run: impl Fn(&Db, &Statement, &[Value]) -> Result<Rows>) -> Result<Vec<Extra>> {
    let relations = declared::relations();
    let arguments = [Value::Oid(db.schema().oid()), texts(&relations)];
    let ours = declared::rights();
    let mut found = vec![];
    for row in run(db, &GRANTS, &arguments)?.iter() {
        let (place, privilege): (String, String) = (row.get(3)?, row.get(5)?);
        let grant = Extra {
            what: format!("{privilege}{place}"),
            is_function: row.get(0)?,
            object: row.get(1)?,
            target: row.get(2)?,
            place,
            grantee: row.get(4)?,
            privilege,
            is_grantable: row.get(6)?,
            is_ours_but_for_granting: false,
            is_by_default: row.get(7)?,
        };
        let is_ours = grant.place.is_empty() && ours.contains(&grant.as_right());
        if !is_ours || grant.is_grantable {
            found.push(Extra {
                is_ours_but_for_granting: is_ours,
                ..grant
            });
        }
    }
    Ok(found)
}

impl Extra {
    fn as_right(&self) -> Right {
        Right {
            object: self.object.clone(),
            privilege: self.privilege.clone(),
            role: self.grantee.clone(),
        }
    }

    fn take_back(&self, db: &Db) -> Result<()> {
        let only = if self.is_ours_but_for_granting {
            "GRANT OPTION FOR "
        } else {
            ""
        };
        let kind = if self.is_function {
            "FUNCTION"
        } else {
            "TABLE"
        };
        db.run_command(&format!(
            "REVOKE {only}{}{} ON {kind} {} FROM {} CASCADE",
            self.privilege, self.place, self.target, self.grantee
        ))
    }
}

/// Revokes the grants that default privileges made on the functions: on new functions everything that MEC
/// does not grant, on old ones the grants that default privileges explain.
///
/// A revocation by an extension's script becomes part of the initial rights that a dump leaves out, together
/// with all other rights that the function has at that time. So where a grant made by hand stays, the
/// revocation happens outside the extension and is not recorded for the dump.
pub(super) fn take_back_from_functions(db: &Db, are_new: bool) -> Result<()> {
    let extra = extra_by_now(db)?
        .into_iter()
        .filter(|grant| grant.is_function);
    let (given, kept): (Vec<_>, Vec<_>) = extra.partition(|grant| are_new || grant.is_by_default);
    for grant in given {
        let _outside = kept
            .iter()
            .any(|other| other.target == grant.target)
            .then(OutsideExtension::begin);
        grant.take_back(db)?;
    }
    Ok(())
}

/// The age of a relation, which decides which grants on it count as an administrator's.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Age {
    /// Created in this call, so that no grant on it was made by hand.
    New,
    /// Restored, or created by a release that did not revoke grants of default privileges.
    Unrepaired,
    /// Created or repaired by this release.
    Repaired,
}

/// Revokes the grants that default privileges made on tables and views. The caller acts as their owner.
pub(super) fn take_back_from_relations(db: &Db, age: impl Fn(&str) -> Age) -> Result<()> {
    for grant in extra_by_now(db)?.iter().filter(|grant| !grant.is_function) {
        let goes = match age(&grant.object) {
            Age::New => true,
            Age::Unrepaired => grant.is_by_default,
            Age::Repaired => false,
        };
        if goes {
            grant.take_back(db)?;
        }
    }
    Ok(())
}

/// Revokes TRIGGER, also where it was granted by hand, with a warning. The code of a trigger runs in every session
/// that writes to the table, superusers' too, and only the owner makes triggers of MEC.
///
/// The caller acts as the owner of the tables.
pub(super) fn take_back_triggers(db: &Db) -> Result<()> {
    let relations = declared::relations();
    let arguments = [Value::Oid(db.schema().oid()), texts(&relations)];
    let (mut roles, mut tables) = (BTreeSet::new(), BTreeSet::new());
    for row in db.write_latest(&TRIGGER_MAKERS, &arguments)?.iter() {
        let (table, role): (String, String) = (row.get(0)?, row.get(1)?);
        db.run_command(&format!(
            "REVOKE TRIGGER ON TABLE {table} FROM {role} CASCADE"
        ))?;
        roles.insert(role);
        tables.insert(table);
    }
    if roles.is_empty() {
        return Ok(());
    }
    let listed = |names: BTreeSet<String>| Vec::from_iter(names).join(", ");
    error::warn(
        PgSqlErrorCode::ERRCODE_WARNING_PRIVILEGE_NOT_GRANTED,
        format!(
            "TRIGGER on tables of MEC was taken back from {}",
            listed(roles)
        ),
        format!(
            "The code of a trigger runs in every session that writes to the table. TRIGGER was granted on {}.",
            listed(tables)
        ),
    );
    Ok(())
}
