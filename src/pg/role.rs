//! Who the code acts as.
#![allow(unsafe_code)]

use std::cell::Cell;
use std::ffi::CStr;

use pgrx::pg_sys;

use crate::pg::watch;

/// The owner of every table; see database/roles.sql.
const OWNER: &CStr = c"mec_owner";

thread_local! {
    /// Who called the code that acts as the owner; `InvalidOid` where none does.
    static CALLER: Cell<pg_sys::Oid> = const { Cell::new(pg_sys::InvalidOid) };
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

/// The name of a role, for an error.
pub(super) fn name_of(role: pg_sys::Oid) -> String {
    // SAFETY: with noerr = true the answer is NULL for a role that was dropped, else a C string.
    unsafe {
        let name = pg_sys::GetUserNameFromId(role, true);
        if name.is_null() {
            String::from("unknown")
        } else {
            CStr::from_ptr(name).to_string_lossy().into_owned()
        }
    }
}

/// While this lives, the code acts as `mec_owner`.
///
/// Only statements of this crate run then, with `search_path` pinned to `pg_catalog`. An error needs
/// no care: the end of the (sub)transaction restores the caller's role.
pub(crate) struct ActingAsOwner {
    caller: pg_sys::Oid,
    context: i32,
    outer_caller: pg_sys::Oid,
}

impl ActingAsOwner {
    /// Becomes `mec_owner`.
    pub(crate) fn begin() -> Self {
        let (mut caller, mut context) = (pg_sys::InvalidOid, 0);
        // SAFETY: plain getters and setters of this backend's variables, as fmgr uses them for
        // SECURITY DEFINER; get_role_oid raises an ordinary ERROR where the role is missing.
        unsafe {
            pg_sys::GetUserIdAndSecContext(&raw mut caller, &raw mut context);
            let owner = pg_sys::get_role_oid(OWNER.as_ptr(), false);
            let restricted = context | pg_sys::SECURITY_LOCAL_USERID_CHANGE as i32;
            pg_sys::SetUserIdAndSecContext(owner, restricted);
            // The owner calls itself where one acting part uses another.
            let outer_caller = CALLER.get();
            if caller != owner || outer_caller == pg_sys::InvalidOid {
                CALLER.set(caller);
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

/// The roles that stand behind the code at work: the one it acts for, the one that the session acts as
/// (SET ROLE), the one that logged in. Superusers are left out: they have every role.
pub(crate) fn roles_at_work() -> [Option<pg_sys::Oid>; 3] {
    // SAFETY: variables of this backend, always set, and a syscache lookup for each.
    unsafe {
        let caller = CALLER.get();
        let current = if caller == pg_sys::InvalidOid {
            pg_sys::GetUserId()
        } else {
            caller
        };
        [
            current,
            pg_sys::GetOuterUserId(),
            pg_sys::GetSessionUserId(),
        ]
        .map(|role| (!pg_sys::superuser_arg(role)).then_some(role))
    }
}

/// Whether a role has the rights of another: it is that role, or inherits them.
pub(crate) fn has_rights_of(role: pg_sys::Oid, of: pg_sys::Oid) -> bool {
    // SAFETY: a catalogue lookup; a role that was dropped has no members.
    unsafe { pg_sys::has_privs_of_role(role, of) }
}

/// Whether the role that the session acts as has the rights of `mec_owner`: it is a member or a
/// superuser.
pub(crate) fn acts_for_owner() -> bool {
    // SAFETY: catalogue lookups; false where the owner is missing, since no role has number 0.
    unsafe {
        let owner = pg_sys::get_role_oid(OWNER.as_ptr(), true);
        owner != pg_sys::InvalidOid && pg_sys::has_privs_of_role(pg_sys::GetOuterUserId(), owner)
    }
}

/// The role that the session acts as (by SET ROLE, else the one it logged in as), whatever function
/// is running.
pub(crate) fn acting_role() -> String {
    // SAFETY: a variable of this backend, always set.
    name_of(unsafe { pg_sys::GetOuterUserId() })
}
