//! Who the code acts as.
#![allow(unsafe_code)]

use std::ffi::CStr;

use pgrx::pg_sys;

/// The owner of every table; see database/roles.sql.
const OWNER: &CStr = c"mec_owner";

/// While this lives, the code acts as `mec_owner`.
///
/// Only statements of this crate run then, with `search_path` pinned to `pg_catalog`. An error needs
/// no care: the end of the (sub)transaction restores the caller's role.
pub(crate) struct ActingAsOwner {
    caller: pg_sys::Oid,
    context: i32,
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
        }
        Self { caller, context }
    }
}

impl Drop for ActingAsOwner {
    fn drop(&mut self) {
        // SAFETY: restores what `begin` found.
        unsafe { pg_sys::SetUserIdAndSecContext(self.caller, self.context) }
    }
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
    // SAFETY: the outer user id is always set; with noerr = true the answer is NULL for a role that
    // was dropped meanwhile.
    unsafe {
        let name = pg_sys::GetUserNameFromId(pg_sys::GetOuterUserId(), true);
        if name.is_null() {
            String::from("unknown")
        } else {
            CStr::from_ptr(name).to_string_lossy().into_owned()
        }
    }
}
