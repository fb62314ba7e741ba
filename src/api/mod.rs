//! The SQL functions that callers use, one file per noun. database/functions.sql declares them.

mod account;
mod consumption;
mod counter;
mod entitlement;
mod event;
mod fields;
pub(crate) mod input;
mod lease;
mod limit;
mod namespace;
mod plan;
mod report;
mod reservation;
mod retention;
mod system;
mod usage;
mod window;
