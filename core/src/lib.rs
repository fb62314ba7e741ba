//! The rules of MEC, without a database.
//!
//! This crate decides; it knows no PostgreSQL, no clock and no randomness. Callers pass time, rows
//! and ids as arguments, so every rule is tested without a server.
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod code;
pub mod condition;
pub mod decimal;
pub mod decision;
pub mod entitlement;
pub mod jsonb;
pub mod numeric;
pub mod quantity;
pub mod reason;
pub mod report;
pub mod rule;
pub mod text;
pub mod time;
pub mod unit;
pub mod usage;
pub mod window;
