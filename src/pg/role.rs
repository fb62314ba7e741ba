//! The role that the code acts as, and the roles that called it.
#![allow(unsafe_code)]

use std::cell::Cell;
use std::ffi::{CStr, CString};

use pgrx::pg_sys;

use crate::pg::watch;

/// The owner of every table of MEC; see database/roles.sql.
const OWNER: &CStr = c"mec_owner";

thread_local! {
    /// The role and the security context that were in force before the code became `mec_owner`.
    static CALLER: Cell<Option<(pg_sys::Oid, i32)>> = const { Cell::new(None) };
    /// The oid of `mec_owner`, with the generation (see [`watch::generation`]) at which it was looked up.
    static OWNER_OID: Cell<(u64, pg_sys::Oid)> = const { Cell::new((0, pg_sys::InvalidOid)) };
}

/// Returns whether a role is `mec_owner`.
pub(super) fn is_owner(role: pg_sys::Oid) -> bool {
    let now = watch::generation();
    let (then, known) = OWNER_OID.get();
    if then == now {
        return role == known;
    }
    // SAFETY: a catalogue lookup; it returns 0 where the role is missing, and no table has an owner 0.
    let owner = unsafe { pg_sys::get_role_oid(OWNER.as_ptr(), true) };
    OWNER_OID.set((now, owner));
    role == owner
}

/// Makes the code act as `mec_owner` until it is dropped.
///
/// Only statements of this crate run then, with `search_path` pinned to `pg_catalog`. Errors need no
/// handling: PostgreSQL restores the caller's role when the (sub)transaction ends.
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

    /// Becomes `mec_owner` for work on objects that other roles may have changed: their code can neither
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
            // The caller is `mec_owner` itself where this call is nested in another one.
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

/// The roles on whose behalf the code runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Askers {
    /// The current role of the function call, the role of the session (SET ROLE), and the role that logged
    /// in. Superusers are left out, because they have the rights of every role.
    pub(crate) roles: [Option<pg_sys::Oid>; 3],
    /// Whether one more role may be involved that PostgreSQL does not record: the owner of a table, where
    /// maintenance of the table calls a `SECURITY DEFINER` function.
    pub(crate) are_hidden: bool,
}

/// Security contexts in which PostgreSQL runs code as the owner of a table, independent of the session's
/// role: ANALYZE, CREATE INDEX, REFRESH MATERIALIZED VIEW, autovacuum, foreign key actions, subscriptions.
const FOR_A_TABLE: i32 =
    (pg_sys::SECURITY_RESTRICTED_OPERATION | pg_sys::SECURITY_NOFORCE_RLS) as i32;
/// The security context in which a function's owner has replaced the role that called it.
const FOR_A_DEFINER: i32 = pg_sys::SECURITY_LOCAL_USERID_CHANGE as i32;

/// Returns the role whose code called MEC, and its security context.
fn caller() -> (pg_sys::Oid, i32) {
    CALLER.get().unwrap_or_else(|| {
        let (mut current, mut context) = (pg_sys::InvalidOid, 0);
        // SAFETY: reads variables of this backend, which are always set.
        unsafe { pg_sys::GetUserIdAndSecContext(&raw mut current, &raw mut context) };
        (current, context)
    })
}

/// Returns the roles on whose behalf the code runs.
pub(crate) fn askers() -> Askers {
    let (current, context) = caller();
    // SAFETY: variables of this backend that are always set, and a syscache lookup for each role.
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

/// Returns the role with that name; `None` where it does not exist.
pub(crate) fn of_name(name: &str) -> Option<pg_sys::Oid> {
    let name = CString::new(name).ok()?;
    // SAFETY: a syscache lookup by a terminated name.
    let role = unsafe { pg_sys::get_role_oid(name.as_ptr(), true) };
    (role != pg_sys::InvalidOid).then_some(role)
}

/// Returns the name of a role; `None` where it was dropped.
pub(crate) fn name_of(role: pg_sys::Oid) -> Option<String> {
    // SAFETY: with noerr = true the result is NULL for a role that does not exist, else a C string.
    unsafe {
        let name = pg_sys::GetUserNameFromId(role, true);
        (!name.is_null()).then(|| CStr::from_ptr(name).to_string_lossy().into_owned())
    }
}

/// Returns whether the code runs with the rights of a superuser.
pub(crate) fn is_superuser() -> bool {
    // SAFETY: a catalogue lookup about the current role.
    unsafe { pg_sys::superuser() }
}

/// Returns whether the current role itself owns a relation; membership in the owning role does not count.
pub(crate) fn owns(relation: pg_sys::Oid) -> bool {
    // SAFETY: a syscache lookup by oid; the row is valid until it is released.
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

/// Returns whether `role` has the rights of `of`: it is the same role, or inherits them.
pub(crate) fn has_rights_of(role: pg_sys::Oid, of: pg_sys::Oid) -> bool {
    // SAFETY: a catalogue lookup; a role that was dropped has no members.
    unsafe { pg_sys::has_privs_of_role(role, of) }
}

/// Returns whether the running code and the session both have the rights of `mec_owner`, as members or superusers.
///
/// The session alone says too little: ANALYZE, autovacuum and `SECURITY DEFINER` run the code of other roles in
/// sessions of superusers.
pub(crate) fn acts_for_owner() -> bool {
    let (current, _) = caller();
    // SAFETY: catalogue lookups; the result is false where the owner is missing, as no role has oid 0.
    unsafe {
        let owner = pg_sys::get_role_oid(OWNER.as_ptr(), true);
        owner != pg_sys::InvalidOid
            && !askers().are_hidden
            && pg_sys::has_privs_of_role(current, owner)
            && pg_sys::has_privs_of_role(pg_sys::GetOuterUserId(), owner)
    }
}

/// Returns the name of the session's role (by SET ROLE, else the login role), whichever function is running.
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
