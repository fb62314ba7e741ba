//! Namespaces as tenants: which ones the session sees.
//!
//! Roles are bound to namespaces by the table namespace_roles. A session sees what each of the roles
//! behind it sees: the one that a function works for, the one that it acts as, the one that logged in. So
//! neither SET ROLE nor a function that acts as somebody else leads out of a namespace. Row security does
//! the rest, see the policies in database/schema.sql.

use std::cell::RefCell;

use pgrx::pg_sys;

use crate::error::{Error, Result};
use crate::pg::call::Call;
use crate::pg::datum::Value;
use crate::pg::role::{self, ActingAsOwner};
use crate::pg::spi::{Db, Statement};
use crate::pg::watch;

/// The table that binds roles to namespaces.
const BINDINGS: &str = "namespace_roles";

static READ_BINDINGS: Statement = Statement::new(
    "SELECT role_name::oid, namespace_id::text FROM @extschema@.namespace_roles",
    &[],
);

static HAS_BINDINGS: Statement = Statement::new(
    "SELECT EXISTS (SELECT FROM @extschema@.namespace_roles)",
    &[],
);

// In order of names, as every change to all of them should be. A policy of the name on a table of another
// owner is not ours.
static UNENFORCED: Statement = Statement::new(
    "SELECT format('ALTER TABLE %I.%I ENABLE ROW LEVEL SECURITY', n.nspname, c.relname)
     FROM pg_policy p
     JOIN pg_class c ON c.oid = p.polrelid
     JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_roles r ON r.oid = c.relowner
     WHERE p.polname = 'mec_namespace' AND NOT c.relrowsecurity
       AND c.relnamespace = $1 AND r.rolname = 'mec_owner'
     ORDER BY c.relname",
    &[pg_sys::OIDOID],
);

/// What the session may see, and what that rests on.
struct Sight {
    generation: u64,
    schema: pg_sys::Oid,
    roles: [Option<pg_sys::Oid>; 3],
    /// `None`: every namespace.
    namespaces: Option<Vec<String>>,
}

thread_local! {
    static SIGHT: RefCell<Option<Sight>> = const { RefCell::new(None) };
}

/// Whether the session sees a namespace. Without a name: whether it sees all of them, being bound to none.
pub(crate) fn is_seen(call: &Call, namespace_id: Option<&str>) -> Result<bool> {
    let roles = role::roles_at_work();
    let schema = call.schema_oid();
    let known = SIGHT.with_borrow(|sight| {
        sight
            .as_ref()
            .filter(|sight| sight.is_valid(schema, roles))
            .map(|sight| sight.shows(namespace_id))
    });
    if let Some(known) = known {
        return Ok(known);
    }
    let sight = Sight::read(call, roles)?;
    let shows = sight.shows(namespace_id);
    SIGHT.set(Some(sight));
    Ok(shows)
}

/// Refuses what is about all namespaces.
///
/// # Errors
/// 42501 where the session is bound to some.
pub(crate) fn require_all(call: &Call) -> Result<()> {
    if is_seen(call, None)? {
        return Ok(());
    }
    Err(
        Error::privilege(format!("{} works on all namespaces", call.name()))
            .detail("A role of the session is bound to some of them.")
            .hint("Call it from a role that namespace_roles does not bind."),
    )
}

impl Sight {
    fn is_valid(&self, schema: pg_sys::Oid, roles: [Option<pg_sys::Oid>; 3]) -> bool {
        self.generation == watch::generation() && self.schema == schema && self.roles == roles
    }

    fn shows(&self, namespace_id: Option<&str>) -> bool {
        self.namespaces.as_ref().is_none_or(|seen| {
            namespace_id.is_some_and(|name| seen.iter().any(|namespace| namespace == name))
        })
    }

    fn read(call: &Call, roles: [Option<pg_sys::Oid>; 3]) -> Result<Self> {
        let db = call.db()?;
        watch::table(db.table(BINDINGS)?);
        let generation = watch::generation();
        let bindings = bindings(&db)?;
        let of_role = |role: pg_sys::Oid| -> Vec<String> {
            bindings
                .iter()
                .filter(|(bound, _)| role::has_rights_of(role, *bound))
                .map(|(_, namespace)| namespace.clone())
                .collect()
        };
        let namespaces = roles
            .into_iter()
            .flatten()
            .map(of_role)
            .filter(|namespaces| !namespaces.is_empty())
            .reduce(|left, right| {
                left.into_iter()
                    .filter(|name| right.contains(name))
                    .collect()
            });
        Ok(Self {
            generation,
            schema: db.schema().oid(),
            roles,
            namespaces,
        })
    }
}

/// All bindings as they are committed by now, also in REPEATABLE READ: one that was taken away is gone.
fn bindings(db: &Db) -> Result<Vec<(pg_sys::Oid, String)>> {
    let _owner = ActingAsOwner::begin();
    let _snapshot = db.committed_snapshot();
    let rows = db.read(&READ_BINDINGS, &[])?;
    rows.iter()
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .collect()
}

/// Tells every session that bindings have changed, and switches row security on if these are the first.
/// The caller acts as the owner of the tables.
pub(crate) fn apply_bindings(db: &Db) -> Result<()> {
    watch::tell(db.table(BINDINGS)?);
    enforce(db)
}

/// Switches row security on where it is needed and off. It stays on when the last binding goes.
pub(crate) fn enforce(db: &Db) -> Result<()> {
    if !db.write_latest(&HAS_BINDINGS, &[])?.one()?.get(0)? {
        return Ok(());
    }
    let schema = Value::Oid(db.schema().oid());
    for row in db.write_latest(&UNENFORCED, &[schema])?.iter() {
        db.run_command(&row.get::<String>(0)?)?;
    }
    Ok(())
}
