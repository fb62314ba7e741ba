//! What must be done before anything else when the library is loaded.
#![allow(unsafe_code)]

/// Keeps Rust's backtraces out of the DETAIL of errors, where pgrx would put them.
pub(crate) fn prepare() {
    for variable in ["RUST_BACKTRACE", "RUST_LIB_BACKTRACE"] {
        // SAFETY: a backend has one thread, so nobody reads the environment meanwhile.
        unsafe { std::env::remove_var(variable) }
    }
}
