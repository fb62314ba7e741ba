//! The harness of the end-to-end tests: private servers, fresh databases, many sessions at once.
//!
//! ```no_run
//! let db = mec_e2e::fresh_database();
//! let mut session = db.connect();
//! session.execute("SELECT 1", &[]).unwrap();
//! ```

mod accounts;
pub mod counters;
pub mod inventory;
mod journal;
mod page;
mod pooler;
pub mod reference;
mod server;
mod sessions;
mod standby;

pub use accounts::{organization, plan, user};
pub use journal::{Figures, Journal};
pub use page::{install_sh, operations_sql};
pub use pooler::Pooler;
pub use server::{Database, Server, free_port, fresh_database, kill};
pub use sessions::{Crowd, at_once, retrying, sqlstate, until_someone_waits, value_of};
