//! MEC: metering, entitlements and controls inside PostgreSQL.
//!
//! | module | what it holds |
//! |---|---|
//! | `api` | the functions that callers see, one file a noun |
//! | `trigger` | the trigger functions: what the tables promise, whoever writes to them |
//! | `evaluation`, `admission` | one question put to all limits; the same so that the answer holds |
//! | `subject`, `log` | what a writing call is about; which decisions are written down |
//! | `store` | everything that touches tables, one file a noun |
//! | `bootstrap` | building the tables, views and triggers of database/ |
//! | `settings`, `error` | the `mec.*` settings; every error that a caller can meet |
//! | `pg` | PostgreSQL's C interface behind safe modules |
//!
//! What is decided is decided in the crate `mec-core`, without a database.

mod admission;
mod api;
mod bootstrap;
mod error;
mod evaluation;
mod log;
mod pg;
mod settings;
mod store;
mod subject;
mod trigger;

pgrx::pg_module_magic!();

/// What PostgreSQL calls when it loads the library.
#[pgrx::pg_guard]
extern "C-unwind" fn _PG_init() {
    pg::load::prepare();
    pg::schema::watch();
    pg::watch::begin();
    settings::register();
}
