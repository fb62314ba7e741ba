//! CREATE EXTENSION, seen from inside.
#![allow(unsafe_code)]

use std::cell::Cell;

use pgrx::pg_sys;

thread_local! {
    /// The extension that CREATE EXTENSION is making; `InvalidOid` where none is known.
    static IN_CREATION: Cell<pg_sys::Oid> = const { Cell::new(pg_sys::InvalidOid) };
}

/// Whether a script of CREATE EXTENSION or ALTER EXTENSION UPDATE is running.
pub(crate) fn is_script_running() -> bool {
    // SAFETY: a variable of this single-threaded backend.
    unsafe { pg_sys::creating_extension }
}

/// Remembers that the running script is that of CREATE EXTENSION: only it makes the roles.
pub(crate) fn note_creation() {
    if is_script_running() {
        // SAFETY: as above.
        IN_CREATION.set(unsafe { pg_sys::CurrentExtensionObject });
    }
}

/// Whether the running script is that of CREATE EXTENSION, and not of an update. Asked once a script: an
/// update in the same session must not be taken for it. After an error the oid is never used again.
pub(crate) fn take_creation() -> bool {
    let noted = IN_CREATION.replace(pg_sys::InvalidOid);
    // SAFETY: as above.
    is_script_running() && noted == unsafe { pg_sys::CurrentExtensionObject }
}

/// While this lives, what is created does not become a member of the extension that is being
/// created, and IF NOT EXISTS may meet what is there.
///
/// The check that this steps around (CVE-2022-2625) keeps an extension from taking over a stranger's
/// object; `bootstrap` refuses strangers' objects itself, and works as `mec_owner`.
pub(crate) struct OutsideExtension {
    was_creating: bool,
}

impl OutsideExtension {
    /// Steps outside.
    pub(crate) fn begin() -> Self {
        // SAFETY: a variable of this single-threaded backend, restored below; after an error the end
        // of CREATE EXTENSION resets it.
        unsafe {
            let was_creating = pg_sys::creating_extension;
            pg_sys::creating_extension = false;
            Self { was_creating }
        }
    }
}

impl Drop for OutsideExtension {
    fn drop(&mut self) {
        // SAFETY: as above.
        unsafe { pg_sys::creating_extension = self.was_creating }
    }
}
