//! Which decisions are written down, and when.

use mec_core::decision::Decision;
use pgrx::prelude::PgSqlErrorCode;

use crate::error::{self, Result};
use crate::evaluation::{Answer, Request};
use crate::pg::clock;
use crate::pg::role::ActingAsOwner;
use crate::pg::spi::Db;
use crate::pg::subtransaction;
use crate::settings::{self, LogDecisions};
use crate::store::log;

/// Logs what a check answered, where the setting asks for it and the transaction may write. A check never
/// fails because it could not be logged: that is a warning.
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
    // The end of the subtransaction would end a connection to SPI that it began.
    db.connect()?;
    let insert = || log::insert(db, request, answer, !repeats);
    if let Err(failure) = subtransaction::attempt(insert, concerns_the_log_alone)? {
        error::warn(failure.code, "the decision was not logged", failure.message);
    }
    Ok(())
}

/// Whether an error says that the log cannot be written, and not that the transaction (class 40), the
/// statement or the session (class 57) is to end.
fn concerns_the_log_alone(code: PgSqlErrorCode) -> bool {
    // The first two of an SQLSTATE's five signs, of six bits each.
    let class = |code: PgSqlErrorCode| code as isize & 0xFFF;
    class(code) != class(PgSqlErrorCode::ERRCODE_TRANSACTION_ROLLBACK)
        && class(code) != class(PgSqlErrorCode::ERRCODE_OPERATOR_INTERVENTION)
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

/// Whether the setting asks for an answer to be logged.
pub(crate) fn is_wanted(answer: &Answer) -> bool {
    match settings::log_decisions() {
        LogDecisions::None => false,
        LogDecisions::RefusalsAndWarnings => answer.decision != Decision::Allow,
        LogDecisions::All => true,
    }
}
