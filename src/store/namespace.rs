//! Namespaces as tenants: decides which namespaces the session sees (§24).
//!
//! The table `namespace_roles` binds roles to namespaces. Three roles stand behind a session: the one that
//! a function works for, the one that it acts as, and the one that logged in. The session sees only what
//! each of them sees. So neither SET ROLE nor a function that acts as another role leads out of a
//! namespace. Row security does the rest; see the policies in database/tenancy.sql.
//!
//! A binding is only as reliable as the identity of its role, so it consists of three parts: the row, with
//! the role's number; the names of the role and of its members, in the same row; and a *mark*. The mark is
//! a right on a column of `namespace_roles` that allows nothing and that only this role can have received
//! here. It makes DROP ROLE fail while the role is bound. If one part is present without the others, the
//! role was dropped or a dump was restored in part. The rest of the binding then still binds, and shows
//! nothing.

use std::cell::{Cell, RefCell};

use pgrx::pg_sys;

use crate::error::{Error, Result};
use crate::pg::call::Call;
use crate::pg::datum::Value;
use crate::pg::lock::{Kind, Lock};
use crate::pg::role::{self, ActingAsOwner, Askers};
use crate::pg::spi::{Db, Statement};
use crate::pg::trigger::OwnStatement;
use crate::pg::watch;

/// The table that binds roles to namespaces.
const BINDINGS: &str = "namespace_roles";

// The roles that have the mark. REFERENCES on one column of a two-column key allows nothing in practice.
macro_rules! marks {
    () => {
        "(SELECT m.grantee FROM pg_attribute a, aclexplode(a.attacl) m
          WHERE a.attrelid = $1 AND a.attname = 'role_name' AND m.privilege_type = 'REFERENCES'
            AND m.grantee <> 0)"
    };
}

static READ_BINDINGS: Statement = Statement::new(
    concat!(
        "SELECT b.role_name::oid, b.bound_as::text, b.namespace_id::text, b.members::text[], m.grantee
         FROM @extschema@.namespace_roles b
         FULL JOIN ",
        marks!(),
        " m ON m.grantee = b.role_name::oid"
    ),
    &[pg_sys::OIDOID],
);

static HAS_BINDINGS: Statement = Statement::new(
    "SELECT EXISTS (SELECT FROM @extschema@.namespace_roles)",
    &[],
);

// Sorted by name: every change to all of the tables should lock them in this order. A policy with this name
// on a table of another owner is not ours.
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

// Finds row security that `enforce` has enabled. Policies prove nothing, because they go with the extension. The
// state of `accounts` counts for all tables, so one command is enough to give the bindings up. Row security that is
// not forced there is a user's own, on tables of 1.0.0.
static ENFORCED: Statement = Statement::new(
    "WITH standing AS (
         SELECT c.relname, c.relrowsecurity, c.relforcerowsecurity,
                format('ALTER TABLE %I.%I DISABLE ROW LEVEL SECURITY;', n.nspname, c.relname) AS command
         FROM pg_class c
         JOIN pg_namespace n ON n.oid = c.relnamespace
         JOIN pg_roles r ON r.oid = c.relowner
         WHERE c.relnamespace = $1 AND c.relname = ANY ($2) AND c.relkind IN ('r', 'p') AND r.rolname = 'mec_owner'
     )
     SELECT string_agg(command, ' ' ORDER BY relname)
     FROM standing
     WHERE relrowsecurity
       AND (relname = 'accounts' AND relforcerowsecurity OR NOT EXISTS (SELECT FROM standing WHERE relname = 'accounts'))",
    &[pg_sys::OIDOID, pg_sys::TEXTARRAYOID],
);

/// The namespaces that the session sees, with the state from which they were derived.
struct Sight {
    generation: u64,
    schema: pg_sys::Oid,
    askers: Askers,
    /// `None` means every namespace.
    namespaces: Option<Vec<String>>,
}

thread_local! {
    static SIGHT: RefCell<Option<Sight>> = const { RefCell::new(None) };
    static SEES_ALL: Cell<bool> = const { Cell::new(false) };
}

/// While this guard lives, the statements of this crate see every namespace, whatever the session sees. It
/// serves rules that hold across all namespaces. The result of such a statement must not reach the caller.
pub(crate) struct SeeingAll {
    outer: bool,
}

impl SeeingAll {
    /// Starts the guard.
    pub(crate) fn begin() -> Self {
        Self {
            outer: SEES_ALL.replace(true),
        }
    }
}

impl Drop for SeeingAll {
    fn drop(&mut self) {
        SEES_ALL.set(self.outer);
    }
}

/// Whether the session sees a namespace. Without a name: whether it sees all of them, because no binding
/// applies to it.
pub(crate) fn is_seen(call: &Call, namespace_id: Option<&str>) -> Result<bool> {
    if SEES_ALL.get() {
        return Ok(true);
    }
    with_sight(call, |sight| sight.shows(namespace_id))
}

/// Returns the namespaces that the session sees, or `None` if it sees all of them.
pub(crate) fn seen(call: &Call) -> Result<Option<Vec<String>>> {
    with_sight(call, |sight| sight.namespaces.clone())
}

fn with_sight<T>(call: &Call, of: impl Fn(&Sight) -> T) -> Result<T> {
    let askers = role::askers();
    let schema = call.schema_oid();
    let known = SIGHT.with_borrow(|sight| {
        sight
            .as_ref()
            .filter(|sight| sight.is_valid(schema, askers))
            .map(&of)
    });
    if let Some(known) = known {
        return Ok(known);
    }
    let sight = Sight::read(call, askers)?;
    let answer = of(&sight);
    SIGHT.set(Some(sight));
    Ok(answer)
}

/// Refuses a call that concerns all namespaces.
///
/// # Errors
/// 42501 if the session is bound to some of them.
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
    fn is_valid(&self, schema: pg_sys::Oid, askers: Askers) -> bool {
        self.generation == watch::generation() && self.schema == schema && self.askers == askers
    }

    fn shows(&self, namespace_id: Option<&str>) -> bool {
        self.namespaces.as_ref().is_none_or(|seen| {
            namespace_id.is_some_and(|name| seen.iter().any(|namespace| namespace == name))
        })
    }

    fn read(call: &Call, askers: Askers) -> Result<Self> {
        let db = call.db()?;
        watch::table(db.table(BINDINGS)?);
        let generation = watch::generation();
        let bindings = bindings(&db)?;
        let roles = askers.roles.into_iter().flatten();
        let mut namespaces =
            roles
                .filter_map(|role| shown_to(&bindings, role))
                .reduce(|left, right| {
                    left.into_iter()
                        .filter(|name| right.contains(name))
                        .collect()
                });
        // A role that cannot be determined may be bound to any namespace, so the session sees none.
        if askers.are_hidden && !bindings.is_empty() {
            namespaces = Some(vec![]);
        }
        Ok(Self {
            generation,
            schema: db.schema().oid(),
            askers,
            namespaces,
        })
    }
}

/// The parts of a binding that are present; see the module's documentation.
struct Binding {
    role: pg_sys::Oid,
    /// `None` if there is no row, or if another version wrote it.
    bound_as: Option<String>,
    namespace_id: Option<String>,
    members: Vec<String>,
    is_marked: bool,
}

impl Binding {
    /// Returns the namespace that the binding shows to `role`, if the binding is complete and `role` has
    /// the rights of the bound role.
    fn shown_to(&self, role: pg_sys::Oid) -> Option<&str> {
        let is_whole = self.is_marked && role::has_rights_of(role, self.role);
        self.namespace_id.as_deref().filter(|_| is_whole)
    }

    /// Whether the binding applies to `role`, even if only a number or a name is left of the binding.
    fn binds(&self, role: pg_sys::Oid) -> bool {
        let is_named = |name: &String| {
            role::of_name(name).is_some_and(|named| role::has_rights_of(role, named))
        };
        let was_member = || role::name_of(role).is_some_and(|name| self.members.contains(&name));
        role::has_rights_of(role, self.role)
            || !self.is_marked && self.bound_as.as_ref().is_some_and(is_named)
            || was_member()
    }
}

/// Returns the namespaces that a role sees, or `None` if no binding applies to it.
fn shown_to(bindings: &[Binding], role: pg_sys::Oid) -> Option<Vec<String>> {
    let binding = bindings.iter().filter(|binding| binding.binds(role));
    let mut binding = binding.peekable();
    binding.peek()?;
    Some(
        binding
            .filter_map(|binding| binding.shown_to(role))
            .map(str::to_owned)
            .collect(),
    )
}

/// Reads all bindings in their latest committed state, in REPEATABLE READ too, so a removed binding has no
/// effect.
fn bindings(db: &Db) -> Result<Vec<Binding>> {
    let _owner = ActingAsOwner::begin();
    let _all = SeeingAll::begin();
    let _snapshot = db.committed_snapshot();
    let rows = db.read(&READ_BINDINGS, &[Value::Oid(db.table(BINDINGS)?)])?;
    rows.iter()
        .map(|row| {
            let role: Option<pg_sys::Oid> = row.get(0)?;
            let mark: Option<pg_sys::Oid> = row.get(4)?;
            Ok(Binding {
                role: role.or(mark).unwrap_or(pg_sys::InvalidOid),
                bound_as: row.get(1)?,
                namespace_id: row.get(2)?,
                members: row.get::<Option<Vec<String>>>(3)?.unwrap_or_default(),
                is_marked: mark.is_some(),
            })
        })
        .collect()
}

static MARK: Statement = Statement::new(
    "SELECT format('GRANT REFERENCES (role_name) ON TABLE %s TO %I', $1::regclass, rolname)
     FROM pg_roles WHERE oid = $2",
    &[pg_sys::OIDOID, pg_sys::OIDOID],
);

static UNMARK: Statement = Statement::new(
    concat!(
        "SELECT format('REVOKE REFERENCES (role_name) ON TABLE %s FROM %I', $1::regclass, r.rolname)
         FROM ",
        marks!(),
        " m JOIN pg_roles r ON r.oid = m.grantee
         WHERE ($2 IS NULL OR r.oid = $2)
           AND NOT EXISTS (SELECT FROM @extschema@.namespace_roles b WHERE b.role_name::oid = r.oid)"
    ),
    &[pg_sys::OIDOID, pg_sys::OIDOID],
);

static MEMBERS: Statement = Statement::new(
    "SELECT coalesce(array_agg(r.rolname::text ORDER BY r.rolname), '{}')
     FROM pg_roles r WHERE r.oid <> $1 AND NOT r.rolsuper AND pg_has_role(r.oid, $1, 'USAGE')",
    &[pg_sys::OIDOID],
);

// Completes rows that another version wrote.
static NAME: Statement = Statement::new(
    "UPDATE @extschema@.namespace_roles b SET bound_as = r.rolname
     FROM pg_roles r WHERE r.oid = b.role_name::oid AND b.bound_as IS NULL",
    &[],
);

// Bound roles without the mark: a dump was restored without rights, or all rights of a role were dropped.
static UNMARKED: Statement = Statement::new(
    concat!(
        "SELECT DISTINCT r.oid FROM @extschema@.namespace_roles b
         JOIN pg_roles r ON r.oid = b.role_name::oid AND r.rolname = b.bound_as
         WHERE r.oid NOT IN ",
        marks!()
    ),
    &[pg_sys::OIDOID],
);

// Members are remembered until the row is deleted, so that a role that leaves a bound group does not see
// every namespace as a result.
static REMEMBER_MEMBERS: Statement = Statement::new(
    concat!(
        "UPDATE @extschema@.namespace_roles b SET members = b.members || n.names
         FROM (SELECT r.role_name, array_agg(m.rolname::varchar(64) ORDER BY m.rolname) AS names
               FROM (SELECT DISTINCT role_name, members FROM @extschema@.namespace_roles) r
               JOIN pg_roles m ON m.oid <> r.role_name::oid AND NOT m.rolsuper
                               AND pg_has_role(m.oid, r.role_name::oid, 'USAGE')
               WHERE r.role_name::oid IN ",
        marks!(),
        "        AND m.rolname::text <> ALL (r.members::text[])
               GROUP BY 1) n
         WHERE n.role_name = b.role_name AND NOT b.members @> n.names"
    ),
    &[pg_sys::OIDOID],
);

/// Gives the mark to a bound role, which prevents DROP ROLE.
///
/// The caller acts as the owner of the tables.
pub(crate) fn mark(db: &Db, role: pg_sys::Oid) -> Result<()> {
    change_marks(db, &MARK, Some(role))
}

/// Takes the mark from a role that no row binds any more. Without a role, takes it from all such roles.
///
/// The caller acts as the owner of the tables.
pub(crate) fn unmark(db: &Db, role: Option<pg_sys::Oid>) -> Result<()> {
    change_marks(db, &UNMARK, role)
}

fn change_marks(db: &Db, statements: &Statement, role: Option<pg_sys::Oid>) -> Result<()> {
    // Two concurrent grants on one column would update the same catalogue row, and one would fail.
    Lock::of(Kind::Bindings, db.schema().oid(), ()).take();
    watch::listen();
    let arguments = [
        Value::Oid(db.table(BINDINGS)?),
        role.map_or(Value::Null, Value::Oid),
    ];
    for row in db.write_latest(statements, &arguments)?.iter() {
        db.run_command(&row.get::<String>(0)?)?;
    }
    Ok(())
}

/// Returns the names of the roles that have the rights of `role`, without superusers.
pub(crate) fn members_of(db: &Db, role: pg_sys::Oid) -> Result<Vec<String>> {
    db.write_latest(&MEMBERS, &[Value::Oid(role)])?
        .one()?
        .get(0)
}

/// Notifies every session that bindings have changed, and enables row security if these are the first
/// bindings.
///
/// The caller acts as the owner of the tables.
pub(crate) fn apply_bindings(db: &Db) -> Result<()> {
    watch::tell(db.table(BINDINGS)?);
    remember_members(db)?;
    enforce(db)
}

fn remember_members(db: &Db) -> Result<()> {
    let _own = OwnStatement::RemembersMembers.begin();
    db.write_latest(&REMEMBER_MEMBERS, &[Value::Oid(db.table(BINDINGS)?)])?;
    Ok(())
}

/// Completes bindings that an older version wrote or that a dump restored without their marks, and enables
/// row security.
///
/// The caller acts as the owner of the tables.
pub(crate) fn complete(db: &Db) -> Result<()> {
    let table = db.table(BINDINGS)?;
    {
        let _own = OwnStatement::RemembersMembers.begin();
        db.write_latest(&NAME, &[])?;
    }
    for row in db.write_latest(&UNMARKED, &[Value::Oid(table)])?.iter() {
        mark(db, row.get(0)?)?;
    }
    apply_bindings(db)
}

/// Refuses to create an empty `namespace_roles` where bindings were enforced, because roles that were bound
/// would see every namespace.
///
/// # Errors
/// 55000 where `namespace_roles` is missing and row security is on for another of the `tables`.
pub(crate) fn refuse_lost(db: &Db, tables: Value) -> Result<()> {
    if db.find_table(BINDINGS).is_some() {
        return Ok(());
    }
    let arguments = [Value::Oid(db.schema().oid()), tables];
    let commands: Option<String> = db.write_latest(&ENFORCED, &arguments)?.one()?.get(0)?;
    let Some(commands) = commands else {
        return Ok(());
    };
    Err(
        Error::state("namespace_roles is missing: the bindings of roles to namespaces are lost")
            .detail("Row security is on, so roles were bound. Without their bindings they would see every namespace.")
            .hint(format!(
                "Restore the table namespace_roles from a dump and repeat the command. To give the bindings up instead, \
                 run this first, as a superuser: {commands}"
            )),
    )
}

/// Enables row security on each table that needs it and lacks it. It stays enabled when the last binding is
/// deleted.
fn enforce(db: &Db) -> Result<()> {
    if !db.write_latest(&HAS_BINDINGS, &[])?.one()?.get(0)? {
        return Ok(());
    }
    let schema = Value::Oid(db.schema().oid());
    for row in db.write_latest(&UNENFORCED, &[schema])?.iter() {
        db.run_command(&row.get::<String>(0)?)?;
    }
    Ok(())
}
