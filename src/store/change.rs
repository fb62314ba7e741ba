//! Accounts and resource types that lose or change what rows rely on: deleted, or given another meaning.
//!
//! A writer of events registers before it looks up what it relies on; it never waits for other things than
//! its own. A session that is about to change a thing names it by a lock, waits for those that registered
//! before, and only then asks whether the thing is used. So an event in flight is seen by the change, and a
//! writer that comes later waits for the change if it concerns the same thing, and else does not.
//!
//! To register is to lock a table that no row is written to as writers do, which costs next to nothing. While a
//! change is under way the lock is not to be had; the writer then locks a second table and looks whether one of
//! its own things is named.

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

/// The table that writers lock while nothing changes. No role but the owner may lock it against them.
const WRITERS: &str = "mec_schema";
/// The table that they lock while something does.
const LATE_WRITERS: &str = "usage_verifications";

/// How long a call that concerns many things waits for those that are changing, in microseconds.
const PATIENCE: i64 = 2_000_000;

/// Something that rows rely on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Thing<'a> {
    /// An account exists, and stays in its namespace.
    Account(Uuid),
    /// A resource type means what it does.
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

    /// 55P03: another transaction is changing it.
    pub(crate) fn is_changing(self) -> Error {
        let what = match self {
            Self::Account(account_id) => format!("account {account_id}"),
            Self::ResourceType(code) => format!("resource type \"{code}\""),
        };
        Error::busy(format!("another transaction is changing {what}"))
            .hint("Send the event again with the same key.")
    }
}

/// Registers as a writer that relies on things. Waits where one of them is changing.
pub(crate) fn rely_on(db: &Db, things: &[Thing]) -> Result<()> {
    while let Some(changing) = changing(db, things)?.first() {
        // Registered, the session would be waited for by the one that it waits for.
        lock::unlock_as_writer(db.table(LATE_WRITERS)?);
        changing.lock(db.schema().oid()).await_release();
        watch::listen();
    }
    Ok(())
}

/// As [`rely_on`] for things of many owners: returns those that are still changing after two seconds, so that
/// the one does not hold up the others.
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

/// Registers; which of the things are changing, and are not to be relied on.
fn changing<'a>(db: &Db, things: &[Thing<'a>]) -> Result<Vec<Thing<'a>>> {
    if lock::try_lock_as_writer(db.table(WRITERS)?) {
        return Ok(vec![]);
    }
    db.lock_for_writing(LATE_WRITERS)?;
    let schema = db.schema().oid();
    let mut changing = vec![];
    for thing in things {
        // What the session does not see is as if it were not there.
        if thing.lock(schema).is_taken() && thing.is_seen(db)? {
            changing.push(*thing);
        }
    }
    Ok(changing)
}

/// Whether things that are about to change are used, in whatever namespace. Where they are not, that stays so
/// until the transaction ends: writers of rows that rely on them wait, or were waited for.
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
