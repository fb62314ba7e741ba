//! MEC: metering, entitlements and controls inside PostgreSQL.
//!
//! | module | contents |
//! |---|---|
//! | `api` | the functions that callers see, one file a noun |
//! | `trigger` | the trigger functions, which keep the promises of the tables for every writer |
//! | `evaluation`, `admission` | one question put to all limits; the same under locks, so that the answer holds |
//! | `subject`, `log` | the subject of a call that writes; the choice of decisions to log |
//! | `store` | everything that touches tables, one file a noun |
//! | `bootstrap` | building the tables, views and triggers of database/ |
//! | `settings`, `error` | the `mec.*` settings; every error that a caller can meet |
//! | `pg` | PostgreSQL's C interface behind safe modules |
//!
//! All decisions are made by the crate `mec-core`, which needs no database.

mod admission;
mod api;
mod bootstrap;
mod database;
mod error;
mod evaluation;
mod log;
mod pg;
mod settings;
mod store;
mod subject;
mod trigger;

pgrx::pg_module_magic!();

/// Runs when PostgreSQL loads the library.
#[pgrx::pg_guard]
extern "C-unwind" fn _PG_init() {
    pg::load::prepare();
    pg::schema::watch();
    pg::watch::begin();
    settings::register();
}
