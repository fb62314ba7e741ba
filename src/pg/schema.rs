//! The schema that the extension is installed in. It is that of the called function, and never depends on the
//! caller's search_path.
#![allow(unsafe_code)]

use std::cell::{Cell, RefCell};
use std::ffi::CStr;
use std::rc::Rc;

use pgrx::pg_sys;

thread_local! {
    /// Counts changes of schemas. A looked-up schema is valid if it was read at the current count.
    static GENERATION: Cell<u64> = const { Cell::new(1) };
    static CURRENT: RefCell<Option<Schema>> = const { RefCell::new(None) };
}

/// The schema of the extension, as one call sees it.
#[derive(Clone, Debug)]
pub(crate) struct Schema {
    generation: u64,
    function: pg_sys::Oid,
    oid: pg_sys::Oid,
    quoted: Rc<str>,
}

impl Schema {
    /// Returns the schema of a function of this library.
    pub(crate) fn of(function: pg_sys::Oid) -> Self {
        let cached = CURRENT.with_borrow(|current| {
            current
                .as_ref()
                .filter(|c| c.function == function && c.generation == generation())
                .cloned()
        });
        cached.unwrap_or_else(|| {
            let found = Self::look_up(function);
            CURRENT.set(Some(found.clone()));
            found
        })
    }

    fn look_up(function: pg_sys::Oid) -> Self {
        let generation = generation();
        // SAFETY: syscache lookups by oid; the name is a palloc'ed C string or NULL where the schema was
        // dropped, and quote_identifier returns a C string.
        let (oid, quoted) = unsafe {
            let oid = pg_sys::get_func_namespace(function);
            let name = pg_sys::get_namespace_name(oid);
            let quoted = if name.is_null() {
                String::new()
            } else {
                quote(name)
            };
            (oid, quoted)
        };
        Self {
            generation,
            function,
            oid,
            quoted: quoted.into(),
        }
    }

    /// Returns the name as SQL text, quoted where necessary.
    pub(crate) fn quoted(&self) -> &str {
        &self.quoted
    }

    /// Returns the oid in `pg_namespace`.
    pub(crate) fn oid(&self) -> pg_sys::Oid {
        self.oid
    }

    /// Returns whether the schema still has this name, according to the invalidations that this backend has
    /// processed.
    pub(super) fn keeps_name(&self) -> bool {
        self.generation == generation() || Self::look_up(self.function).is_same(self)
    }

    /// Returns whether both are the same schema under the same name, so that statements prepared for one
    /// serve the other.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.oid == other.oid && self.quoted == other.quoted
    }
}

/// Returns a name as SQL text, the same under every setting, since it is compared with names that statements find.
///
/// # Safety
/// A C string.
unsafe fn quote(name: *const std::ffi::c_char) -> String {
    // SAFETY: passed on; the variable of this single-threaded backend has its value back before other code reads it.
    unsafe {
        let quotes_all = pg_sys::quote_all_identifiers;
        pg_sys::quote_all_identifiers = false;
        let quoted = CStr::from_ptr(pg_sys::quote_identifier(name));
        pg_sys::quote_all_identifiers = quotes_all;
        quoted.to_string_lossy().into_owned()
    }
}

/// Returns a number that grows with every change of schemas.
pub(super) fn generation() -> u64 {
    GENERATION.get()
}

#[pgrx::pg_guard]
unsafe extern "C-unwind" fn schema_changed(_arg: pg_sys::Datum, _cache: i32, _hash: u32) {
    GENERATION.set(GENERATION.get() + 1);
}

/// Registers for PostgreSQL's messages about altered or dropped schemas; called once in each backend, at
/// load.
pub(crate) fn watch() {
    // SAFETY: registers a callback that lives as long as the backend and only sets a number.
    unsafe {
        pg_sys::CacheRegisterSyscacheCallback(
            pg_sys::SysCacheIdentifier::NAMESPACEOID as i32,
            Some(schema_changed),
            pg_sys::Datum::from(0usize),
        );
    }
}
