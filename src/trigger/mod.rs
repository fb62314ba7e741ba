//! What the tables promise, whoever writes to them: one file a noun.
//!
//! Every trigger function runs as the owner of the tables, on the tables of the extension only, and
//! does nothing while a dump is restored, since what it would fill or write is restored too.

mod account;
mod catalogue;
mod common;
mod detail;
mod entitlement;
mod event;
mod hold;
mod namespace;
mod truncate;
