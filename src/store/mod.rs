//! All code that reads or writes tables, one file per noun.

pub(crate) mod account;
pub(crate) mod breakdown;
mod catalogue;
pub(crate) mod change;
pub(crate) mod condition;
pub(crate) mod entitlement;
pub(crate) mod event;
pub(crate) mod gate;
pub(crate) mod hold;
pub(crate) mod lease;
pub(crate) mod log;
pub(crate) mod namespace;
pub(crate) mod plan;
pub(crate) mod report;
pub(crate) mod reservation;
pub(crate) mod resource;
pub(crate) mod rule;
pub(crate) mod usage;
pub(crate) mod window;
