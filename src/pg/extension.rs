//! CREATE EXTENSION, seen from inside.
#![allow(unsafe_code)]

use pgrx::pg_sys;

/// While this lives, what is created does not become a member of the extension that is being
/// created, and IF NOT EXISTS may meet what is there.
///
/// The check that this steps around (CVE-2022-2625) keeps an extension from taking over a stranger's
/// object; `bootstrap` refuses strangers' tables itself.
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
