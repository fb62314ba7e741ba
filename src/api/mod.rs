//! The functions that callers see, one file a noun; database/functions.sql declares them.

mod account;
mod entitlement;
mod event;
pub(crate) mod input;
mod lease;
mod plan;
mod system;
mod usage;
mod window;
