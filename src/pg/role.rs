//! Who the code acts as.
#![allow(unsafe_code)]

use std::cell::Cell;
use std::ffi::{CStr, CString};

use pgrx::pg_sys;

use crate::pg::watch;

/// The owner of every table; see database/roles.sql.
const OWNER: &CStr = c"mec_owner";

thread_local! {
    /// The role that called the code that acts as the owner, and in which security context.
    static CALLER: Cell<Option<(pg_sys::Oid, i32)>> = const { Cell::new(None) };
    /// The number of `mec_owner`, and as of when.
    static OWNER_OID: Cell<(u64, pg_sys::Oid)> = const { Cell::new((0, pg_sys::InvalidOid)) };
}

/// Whether a role is `mec_owner`.
pub(super) fn is_owner(role: pg_sys::Oid) -> bool {
    let now = watch::generation();
    let (then, known) = OWNER_OID.get();
    if then == now {
        return role == known;
    }
    // SAFETY: a catalogue lookup; number 0, which no table's owner has, where the role is missing.
    let owner = unsafe { pg_sys::get_role_oid(OWNER.as_ptr(), true) };
    OWNER_OID.set((now, owner));
    role == owner
}

/// While this lives, the code acts as `mec_owner`.
///
/// Only statements of this crate run then, with `search_path` pinned to `pg_catalog`. An error needs
/// no care: the end of the (sub)transaction restores the caller's role.
pub(crate) struct ActingAsOwner {
    caller: pg_sys::Oid,
    context: i32,
    outer_caller: Option<(pg_sys::Oid, i32)>,
}

impl ActingAsOwner {
    /// Becomes `mec_owner`.
    pub(crate) fn begin() -> Self {
        Self::begin_in(pg_sys::SECURITY_LOCAL_USERID_CHANGE)
    }

    /// Becomes `mec_owner` for work on objects that others may have had a hand in: their code can neither
    /// change the role nor leave anything behind in the session.
    pub(crate) fn begin_restricted() -> Self {
        Self::begin_in(pg_sys::SECURITY_LOCAL_USERID_CHANGE | pg_sys::SECURITY_RESTRICTED_OPERATION)
    }

    fn begin_in(restrictions: u32) -> Self {
        let (mut caller, mut context) = (pg_sys::InvalidOid, 0);
        // SAFETY: plain getters and setters of this backend's variables, as fmgr uses them for
        // SECURITY DEFINER; get_role_oid raises an ordinary ERROR where the role is missing.
        unsafe {
            pg_sys::GetUserIdAndSecContext(&raw mut caller, &raw mut context);
            let owner = pg_sys::get_role_oid(OWNER.as_ptr(), false);
            let restricted = context | restrictions.cast_signed();
            pg_sys::SetUserIdAndSecContext(owner, restricted);
            // The owner calls itself where one acting part uses another.
            let outer_caller = CALLER.get();
            if caller != owner || outer_caller.is_none() {
                CALLER.set(Some((caller, context)));
            }
            Self {
                caller,
                context,
                outer_caller,
            }
        }
    }
}

impl Drop for ActingAsOwner {
    fn drop(&mut self) {
        CALLER.set(self.outer_caller);
        // SAFETY: restores what `begin` found.
        unsafe { pg_sys::SetUserIdAndSecContext(self.caller, self.context) }
    }
}

/// The roles for which the code at hand runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Askers {
    /// The role that a function works for, the one that the session acts as (SET ROLE), the one that logged
    /// in. Superusers are left out: they have every role.
    pub(crate) roles: [Option<pg_sys::Oid>; 3],
    /// Whether yet another role may stand between these, of which PostgreSQL keeps nothing: the owner of a
    /// table in whose maintenance a `SECURITY DEFINER` function is called.
    pub(crate) are_hidden: bool,
}

/// Contexts in which code runs as the owner of a table, whoever the session is: ANALYZE, CREATE INDEX, REFRESH
/// MATERIALIZED VIEW, an autovacuum, the actions of a foreign key, a subscription.
const FOR_A_TABLE: i32 =
    (pg_sys::SECURITY_RESTRICTED_OPERATION | pg_sys::SECURITY_NOFORCE_RLS) as i32;
/// A function's owner took the place of the role that called it.
const FOR_A_DEFINER: i32 = pg_sys::SECURITY_LOCAL_USERID_CHANGE as i32;

/// The role whose code called MEC, and in which security context.
fn caller() -> (pg_sys::Oid, i32) {
    CALLER.get().unwrap_or_else(|| {
        let (mut current, mut context) = (pg_sys::InvalidOid, 0);
        // SAFETY: reads variables of this backend, which are always set.
        unsafe { pg_sys::GetUserIdAndSecContext(&raw mut current, &raw mut context) };
        (current, context)
    })
}

/// The roles for which the code at hand runs.
pub(crate) fn askers() -> Askers {
    let (current, context) = caller();
    // SAFETY: variables of this backend, always set, and a syscache lookup for each role.
    unsafe {
        let may_hide = context & FOR_A_TABLE != 0 && context & FOR_A_DEFINER != 0;
        Askers {
            roles: [
                current,
                pg_sys::GetOuterUserId(),
                pg_sys::GetSessionUserId(),
            ]
            .map(|role| (!pg_sys::superuser_arg(role)).then_some(role)),
            are_hidden: may_hide && current != pg_sys::get_role_oid(OWNER.as_ptr(), true),
        }
    }
}

/// The role of that name, if there is one.
pub(crate) fn of_name(name: &str) -> Option<pg_sys::Oid> {
    let name = CString::new(name).ok()?;
    // SAFETY: a syscache lookup by a terminated name.
    let role = unsafe { pg_sys::get_role_oid(name.as_ptr(), true) };
    (role != pg_sys::InvalidOid).then_some(role)
}

/// The name of a role; `None` where it was dropped.
pub(crate) fn name_of(role: pg_sys::Oid) -> Option<String> {
    // SAFETY: with noerr = true the answer is NULL for a role that is not there, else a C string.
    unsafe {
        let name = pg_sys::GetUserNameFromId(role, true);
        (!name.is_null()).then(|| CStr::from_ptr(name).to_string_lossy().into_owned())
    }
}

/// Whether the code runs with the rights of a superuser.
pub(crate) fn is_superuser() -> bool {
    // SAFETY: a catalogue lookup about the current role.
    unsafe { pg_sys::superuser() }
}

/// Whether the current role itself owns a relation.
pub(crate) fn owns(relation: pg_sys::Oid) -> bool {
    // SAFETY: a lookup by number in the catalogue's cache; the row is valid until it is released.
    unsafe {
        let number = pg_sys::Datum::from(relation);
        let kept = pg_sys::SysCacheIdentifier::RELOID as i32;
        let row = pg_sys::SearchSysCache1(kept, number);
        if row.is_null() {
            return false;
        }
        let class = pg_sys::GETSTRUCT(row).cast::<pg_sys::FormData_pg_class>();
        let is_owner = (*class).relowner == pg_sys::GetUserId();
        pg_sys::ReleaseSysCache(row);
        is_owner
    }
}

/// Whether a role has the rights of another: it is that role, or inherits them.
pub(crate) fn has_rights_of(role: pg_sys::Oid, of: pg_sys::Oid) -> bool {
    // SAFETY: a catalogue lookup; a role that was dropped has no members.
    unsafe { pg_sys::has_privs_of_role(role, of) }
}

/// Whether the code at hand and the session both have the rights of `mec_owner`: their roles are members of it or
/// superusers.
///
/// The session alone says too little: ANALYZE, an autovacuum and `SECURITY DEFINER` run the code of other roles in
/// sessions of superusers.
pub(crate) fn acts_for_owner() -> bool {
    let (current, _) = caller();
    // SAFETY: catalogue lookups; false where the owner is missing, since no role has number 0.
    unsafe {
        let owner = pg_sys::get_role_oid(OWNER.as_ptr(), true);
        owner != pg_sys::InvalidOid
            && !askers().are_hidden
            && pg_sys::has_privs_of_role(current, owner)
            && pg_sys::has_privs_of_role(pg_sys::GetOuterUserId(), owner)
    }
}

/// The role that the session acts as (by SET ROLE, else the one it logged in as), whatever function is running.
/// Where PostgreSQL runs the code of a table's owner in the session of another role, it is the role of that code.
pub(crate) fn acting_role() -> String {
    let (current, context) = caller();
    // A foreign key of MEC's own acts for the session.
    let role = if context & FOR_A_TABLE != 0 && !is_owner(current) {
        current
    } else {
        // SAFETY: a variable of this backend, always set.
        unsafe { pg_sys::GetOuterUserId() }
    };
    name_of(role).unwrap_or_else(|| String::from("unknown"))
}
