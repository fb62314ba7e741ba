//! Coordinates event writers with changes to what their rows rely on: an account or a resource type that is
//! deleted, or whose meaning changes.
//!
//! A writer of events registers before it looks up the things that it relies on, and it waits for no other
//! things than those. A session that is about to change a thing takes a lock that names the thing, waits
//! for the writers that registered before, and only then asks whether the thing is used. So the change sees
//! every event in flight, and a later writer waits for the change only if the change concerns the same
//! thing.
//!
//! To register, a writer takes a writer's lock on a table that these transactions do not write to, which
//! costs next to nothing. During a change that lock is not available. The writer then locks a second table
//! and checks whether a lock names one of its own things.

use pgrx::pg_sys;
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::pg::clock;
use crate::pg::lock::{self, Kind, Lock};
use crate::pg::spi::Db;
use crate::pg::watch;
use crate::store::account::Lineage;
use crate::store::namespace::SeeingAll;
use crate::store::resource::ResourceType;

/// The table that writers lock while no change is under way. Only the owner may lock it against them.
const WRITERS: &str = "mec_schema";
/// The table that writers lock while a change is under way.
const LATE_WRITERS: &str = "usage_verifications";

/// The time in microseconds that a call for many things waits for those that are changing.
const PATIENCE: i64 = 2_000_000;

/// A thing that rows of the ledger rely on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Thing<'a> {
    /// An account: it exists and stays in its namespace.
    Account(Uuid),
    /// A resource type, by code: its meaning does not change.
    ResourceType(&'a str),
}

impl Thing<'_> {
    fn lock(self, schema: pg_sys::Oid) -> Lock {
        match self {
            Self::Account(account_id) => Lock::of(Kind::Account, schema, account_id),
            Self::ResourceType(code) => Lock::of(Kind::ResourceType, schema, code),
        }
    }

    fn is_seen(self, db: &Db) -> Result<bool> {
        Ok(match self {
            Self::Account(account_id) => Lineage::read_latest(db, account_id)?.is_some(),
            Self::ResourceType(code) => ResourceType::read_any(db, code)?.is_some(),
        })
    }

    /// Builds the error 55P03: another transaction is changing this thing.
    pub(crate) fn is_changing(self) -> Error {
        let what = match self {
            Self::Account(account_id) => format!("account {account_id}"),
            Self::ResourceType(code) => format!("resource type \"{code}\""),
        };
        Error::busy(format!("another transaction is changing {what}"))
            .hint("Send the event again with the same key.")
    }
}

/// Registers the transaction as a writer that relies on `things`, and waits while one of them is changing.
pub(crate) fn rely_on(db: &Db, things: &[Thing]) -> Result<()> {
    while let Some(changing) = changing(db, things)?.first() {
        // The session that changes the thing waits for registered writers, so the registration is given up
        // before this session waits. Otherwise the two would wait for each other.
        lock::unlock_as_writer(db.table(LATE_WRITERS)?);
        changing.lock(db.schema().oid()).await_release();
        watch::listen();
    }
    Ok(())
}

/// Like [`rely_on`], for things that belong to different callers. Returns the things that are still
/// changing after two seconds, so that one of them does not hold up the others.
pub(crate) fn rely_on_most<'a>(db: &Db, things: &[Thing<'a>]) -> Result<Vec<Thing<'a>>> {
    let deadline = clock::wall_clock().unix_micros().saturating_add(PATIENCE);
    loop {
        let changing = changing(db, things)?;
        if changing.is_empty() || clock::wall_clock().unix_micros() >= deadline {
            return Ok(changing);
        }
        lock::unlock_as_writer(db.table(LATE_WRITERS)?);
        clock::pause();
        watch::listen();
    }
}

/// Registers the transaction as a writer. Returns those of `things` that are changing and must not be
/// relied on.
fn changing<'a>(db: &Db, things: &[Thing<'a>]) -> Result<Vec<Thing<'a>>> {
    if lock::try_lock_as_writer(db.table(WRITERS)?) {
        return Ok(vec![]);
    }
    db.lock_for_writing(LATE_WRITERS)?;
    let schema = db.schema().oid();
    let mut changing = vec![];
    for thing in things {
        // A thing that the session does not see is treated as missing.
        if thing.lock(schema).is_taken() && thing.is_seen(db)? {
            changing.push(*thing);
        }
    }
    Ok(changing)
}

/// Returns whether `things` that are about to change are used in any namespace. If they are not, they stay
/// unused until the transaction ends: writers whose rows would rely on them wait, or this call has waited
/// for them.
pub(crate) fn is_used(
    db: &Db,
    things: &[Thing],
    mut is_used: impl FnMut() -> Result<bool>,
) -> Result<bool> {
    let _all = SeeingAll::begin();
    if is_used()? {
        return Ok(true);
    }
    announce(db, things)?;
    is_used()
}

fn announce(db: &Db, things: &[Thing]) -> Result<()> {
    for thing in things {
        thing.lock(db.schema().oid()).take();
    }
    lock::lock_against_writers(db.table(WRITERS)?);
    lock::await_writers(db.table(LATE_WRITERS)?);
    Ok(())
}
