//! Decides which decisions are logged, and when (§18).

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

/// Logs the answer of a check, if the setting asks for it and the transaction may write. A check never
/// fails because of its log: a failure to write becomes a warning.
///
/// By default the same answer is logged at most once a minute. Otherwise an application that checks before
/// each of its requests would write as often.
pub(crate) fn check(db: &Db, request: &Request, answer: &Answer) -> Result<()> {
    if !is_wanted(answer) || clock::is_read_only() {
        return Ok(());
    }
    // Under SERIALIZABLE, a search for the last entry would make checks conflict with each other.
    let repeats = settings::log_decisions() == LogDecisions::All || clock::is_serializable();
    let _owner = ActingAsOwner::begin();
    // The connection to SPI is opened here because the end of a subtransaction closes a connection that was
    // opened inside it.
    db.connect()?;
    let insert = || log::insert(db, request, answer, !repeats);
    if let Err(failure) = subtransaction::attempt(insert, concerns_the_log_alone)? {
        error::warn(failure.code, "the decision was not logged", failure.message);
    }
    Ok(())
}

/// Whether an error concerns only the writing of the log. Errors that end the transaction (class 40), the
/// statement or the session (class 57) do not.
fn concerns_the_log_alone(code: PgSqlErrorCode) -> bool {
    // The class is the first two of an SQLSTATE's five characters, at six bits each.
    let class = |code: PgSqlErrorCode| code as isize & 0xFFF;
    class(code) != class(PgSqlErrorCode::ERRCODE_TRANSACTION_ROLLBACK)
        && class(code) != class(PgSqlErrorCode::ERRCODE_OPERATOR_INTERVENTION)
}

/// Logs the answer of an admission, every time.
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
