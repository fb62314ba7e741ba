//! The functions that callers see, one file a noun; database/functions.sql declares them.

mod account;
mod counter;
mod entitlement;
mod event;
pub(crate) mod input;
mod lease;
mod limit;
mod plan;
mod system;
mod usage;
mod window;
