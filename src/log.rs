//! Which decisions are written down, and when.

use mec_core::decision::Decision;

use crate::error::Result;
use crate::evaluation::{Answer, Request};
use crate::pg::clock;
use crate::pg::role::ActingAsOwner;
use crate::pg::spi::Db;
use crate::settings::{self, LogDecisions};
use crate::store::log;

/// Logs what a check answered, where the setting asks for it and the transaction may write.
///
/// By default the same answer is logged at most once a minute: an application that asks before each
/// of its requests would otherwise write as often.
pub(crate) fn check(db: &Db, request: &Request, answer: &Answer) -> Result<()> {
    if !is_wanted(answer) || clock::is_read_only() {
        return Ok(());
    }
    // Under SERIALIZABLE, looking for the last time would make checks conflict with each other.
    let repeats = settings::log_decisions() == LogDecisions::All || clock::is_serializable();
    let _owner = ActingAsOwner::begin();
    log::insert(db, request, answer, !repeats)
}

/// Logs what an admission answered, each time.
///
/// The caller acts as the owner of the tables.
pub(crate) fn admission(db: &Db, request: &Request, answer: &Answer) -> Result<()> {
    if is_wanted(answer) {
        log::insert(db, request, answer, false)
    } else {
        Ok(())
    }
}

fn is_wanted(answer: &Answer) -> bool {
    match settings::log_decisions() {
        LogDecisions::None => false,
        LogDecisions::RefusalsAndWarnings => answer.decision != Decision::Allow,
        LogDecisions::All => true,
    }
}
