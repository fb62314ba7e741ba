//! Prepares the process when PostgreSQL loads the library, before anything else runs.
#![allow(unsafe_code)]

/// Keeps Rust's backtraces out of the DETAIL of errors, where pgrx would put them.
pub(crate) fn prepare() {
    for variable in ["RUST_BACKTRACE", "RUST_LIB_BACKTRACE"] {
        // SAFETY: a backend has one thread, so no other thread reads the environment meanwhile.
        unsafe { std::env::remove_var(variable) }
    }
}
