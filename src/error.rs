//! Every error that a caller can meet: an SQLSTATE (§19.2 of docs/semantics.md), a message that names the
//! argument and its value, and a DETAIL or HINT that says what to do (§19.1).

use std::borrow::Cow;

use pgrx::pg_sys::panic::ErrorReport;
use pgrx::prelude::{PgLogLevel, PgSqlErrorCode};

/// The result of a function of this crate that can fail.
pub(crate) type Result<T> = core::result::Result<T, Error>;

/// An error that has not been raised yet.
#[derive(Debug)]
pub(crate) struct Error {
    code: PgSqlErrorCode,
    message: String,
    detail: Option<String>,
    hint: Option<String>,
}

impl Error {
    fn new(code: PgSqlErrorCode, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            detail: None,
            hint: None,
        }
    }

    /// 22004: NULL where a value is required.
    pub(crate) fn null(argument: &str) -> Self {
        Self::new(
            PgSqlErrorCode::ERRCODE_NULL_VALUE_NOT_ALLOWED,
            format!("{argument} must not be NULL"),
        )
        .hint(format!("Pass a value for {argument}."))
    }

    /// 22003: a quantity that is not finite, too large, or has too many decimals.
    pub(crate) fn quantity(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE, message)
    }

    /// 22001: a text that is longer than its column.
    pub(crate) fn too_long(message: impl Into<String>) -> Self {
        Self::new(
            PgSqlErrorCode::ERRCODE_STRING_DATA_RIGHT_TRUNCATION,
            message,
        )
    }

    /// 22008: an instant out of its sensible range.
    pub(crate) fn instant(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_DATETIME_FIELD_OVERFLOW, message)
    }

    /// 22023: any other argument that cannot be used.
    pub(crate) fn argument(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_INVALID_PARAMETER_VALUE, message)
    }

    /// 23503: an unknown account, resource type or plan in a call that writes, or a row that other rows still
    /// refer to.
    pub(crate) fn unknown(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_FOREIGN_KEY_VIOLATION, message)
    }

    /// 23514: a broken rule about units, the account tree or quantities.
    pub(crate) fn rule(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_CHECK_VIOLATION, message)
    }

    /// 55000: the ledger is append-only, or the system is not in the state that the call needs.
    pub(crate) fn state(message: impl Into<String>) -> Self {
        Self::new(
            PgSqlErrorCode::ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE,
            message,
        )
    }

    /// 55000: a stored row has content that MEC never writes. A user has changed it, or dropped the
    /// constraint that protected it.
    pub(crate) fn damaged(message: impl Into<String>) -> Self {
        Self::state(message).hint("Put the row right, and the constraints of its table.")
    }

    /// 25006: a call that writes, in a read-only transaction or on a standby.
    pub(crate) fn read_only(function: &str) -> Self {
        Self::new(
            PgSqlErrorCode::ERRCODE_READ_ONLY_SQL_TRANSACTION,
            format!("cannot execute {function} in a read-only transaction"),
        )
        .hint("Checks and reads work here; what writes needs a read-write transaction on the primary.")
    }

    /// 42710: a key that was used before with other content.
    pub(crate) fn key_reused(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_DUPLICATE_OBJECT, message)
    }

    /// 23505: a row with the key of another row.
    pub(crate) fn duplicate(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_UNIQUE_VIOLATION, message)
    }

    /// 42501: an object that the extension must not use, or a caller without the right.
    pub(crate) fn privilege(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_INSUFFICIENT_PRIVILEGE, message)
    }

    /// 40001: another transaction came first; the caller repeats its own.
    pub(crate) fn serialization(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_T_R_SERIALIZATION_FAILURE, message)
            .hint("Repeat the transaction.")
    }

    /// 55P03: another transaction holds a lock that the call needs.
    pub(crate) fn busy(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_LOCK_NOT_AVAILABLE, message)
    }

    /// 53200: the system has no memory left.
    pub(crate) fn no_memory(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_OUT_OF_MEMORY, message)
    }

    /// XX000: a state that should be impossible. Its appearance is a bug of MEC.
    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_INTERNAL_ERROR, message)
            .hint("This is a bug in MEC; please report it with the statement that caused it.")
    }

    /// Returns the SQLSTATE.
    pub(crate) fn code(&self) -> PgSqlErrorCode {
        self.code
    }

    /// Replaces the message by one in the terms of the current call; DETAIL and HINT stay.
    pub(crate) fn told_as(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }

    /// Adds the DETAIL: a fact, as a sentence.
    pub(crate) fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Adds the HINT: the next step, as a sentence.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Returns the message with the DETAIL, for an answer that reports the error instead of raising it.
    pub(crate) fn text(&self) -> String {
        match &self.detail {
            Some(detail) => format!("{}: {detail}", self.message),
            None => self.message.clone(),
        }
    }

    /// Raises the error in PostgreSQL; the transaction (or savepoint) is rolled back.
    pub(crate) fn raise(self) -> ! {
        let mut report = ErrorReport::new(self.code, self.message, "mec");
        if let Some(detail) = self.detail {
            report = report.set_detail(detail);
        }
        if let Some(hint) = self.hint {
            report = report.set_hint(hint);
        }
        report.report(PgLogLevel::ERROR);
        unreachable!("reporting an ERROR does not return")
    }
}

/// Reports an error that does not stop the call as a WARNING, to the caller and to the server's log.
pub(crate) fn warn(code: PgSqlErrorCode, message: impl Into<Cow<'static, str>>, detail: String) {
    ErrorReport::new(code, message, "mec")
        .set_detail(detail)
        .report(PgLogLevel::WARNING);
}
