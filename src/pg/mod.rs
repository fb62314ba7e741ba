//! PostgreSQL's C interface behind safe, small modules: the only place of the crate with `unsafe`.

pub(crate) mod call;
mod checks;
pub(crate) mod clock;
pub(crate) mod datum;
pub(crate) mod extension;
pub(crate) mod id;
pub(crate) mod insert;
pub(crate) mod interrupt;
pub(crate) mod kept;
pub(crate) mod lane;
pub(crate) mod load;
pub(crate) mod lookup;
mod major;
pub(crate) mod memory;
mod newest;
mod numeric;
mod raw;
pub(crate) mod relation;
pub(crate) mod restore;
pub(crate) mod role;
pub(crate) mod schema;
pub(crate) mod spi;
pub(crate) mod subtransaction;
pub(crate) mod trigger;
pub(crate) mod update;
pub(crate) mod version;
pub(crate) mod watch;
