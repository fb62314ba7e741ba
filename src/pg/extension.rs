//! Tells CREATE EXTENSION, ALTER EXTENSION UPDATE and plain calls apart.
#![allow(unsafe_code)]

use std::cell::Cell;

use pgrx::pg_sys;

thread_local! {
    /// The extension that CREATE EXTENSION is creating; `InvalidOid` where none is known.
    static IN_CREATION: Cell<pg_sys::Oid> = const { Cell::new(pg_sys::InvalidOid) };
}

/// Returns whether a script of CREATE EXTENSION or ALTER EXTENSION UPDATE is running.
pub(crate) fn is_script_running() -> bool {
    // SAFETY: a variable of this single-threaded backend.
    unsafe { pg_sys::creating_extension }
}

/// Remembers that the running script is that of CREATE EXTENSION. Only that script creates the roles.
pub(crate) fn note_creation() {
    if is_script_running() {
        // SAFETY: as above.
        IN_CREATION.set(unsafe { pg_sys::CurrentExtensionObject });
    }
}

/// Returns whether the running script is that of CREATE EXTENSION, not of an update.
///
/// It returns true once for each script, so that an update in the same session is not taken for a creation.
/// After an error the remembered oid matches no extension, because oids are not reused.
pub(crate) fn take_creation() -> bool {
    let noted = IN_CREATION.replace(pg_sys::InvalidOid);
    // SAFETY: as above.
    is_script_running() && noted == unsafe { pg_sys::CurrentExtensionObject }
}

/// Until this is dropped, new objects do not become members of the extension that is being created, and IF
/// NOT EXISTS may find existing objects.
///
/// This steps around a check of PostgreSQL (CVE-2022-2625) that keeps an extension from taking over objects
/// of other roles. `bootstrap` refuses objects of other roles itself, and runs as `mec_owner`.
pub(crate) struct OutsideExtension {
    was_creating: bool,
}

impl OutsideExtension {
    /// Suspends the membership in the extension.
    pub(crate) fn begin() -> Self {
        // SAFETY: a variable of this single-threaded backend, restored below; after an error the end of
        // CREATE EXTENSION resets it.
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
