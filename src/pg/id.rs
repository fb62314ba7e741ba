//! Generates ids: UUIDv7 (RFC 9562), §23.4 of docs/semantics.md.
#![allow(unsafe_code)]

use std::cell::RefCell;

use pgrx::pg_sys;
use uuid::{ContextV7, Timestamp, Uuid};

thread_local! {
    /// Keeps the ids of one session increasing within a millisecond.
    static CONTEXT: RefCell<ContextV7> = const { RefCell::new(ContextV7::new()) };
}

/// Returns a new UUIDv7 (RFC 9562).
pub(crate) fn generate() -> Uuid {
    CONTEXT.with_borrow(|context| Uuid::new_v7(Timestamp::now(context)))
}

/// Returns a new id whose first 8 bytes are those of the root of its account tree (§2.10 of
/// docs/semantics.md).
///
/// The other 8 bytes are random: 62 bits and the variant.
pub(crate) fn generate_below(root: Uuid) -> Uuid {
    let mut bytes = *generate().as_bytes();
    // SAFETY: fills the bytes that it is given. Where the system has no randomness it returns false and
    // leaves those of the new UUIDv7, which are random too.
    unsafe { pg_sys::pg_strong_random(bytes[8..].as_mut_ptr().cast(), 8) };
    bytes[..8].copy_from_slice(&root.as_bytes()[..8]);
    // The variant of RFC 9562, section 4.1.
    bytes[8] = (bytes[8] & 0x3F) | 0x80;
    Uuid::from_bytes(bytes)
}
