//! The trigger functions, which keep the promises of the tables for every writer (§17 of docs/semantics.md):
//! one file a noun.
//!
//! Every trigger function runs as the owner of the tables, and on tables of the extension only. It does
//! nothing while a dump is restored, because the dump contains the rows and values that it would write. The
//! triggers that act even then say why in their comments.

mod account;
mod catalogue;
mod common;
mod detail;
mod entitlement;
mod event;
mod hold;
mod namespace;
mod truncate;
