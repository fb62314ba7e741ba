//! Every error that a caller can meet: an SQLSTATE of the contract, a message that names the
//! argument and its value, and a DETAIL or HINT that says what to do.

use pgrx::pg_sys::panic::ErrorReport;
use pgrx::prelude::{PgLogLevel, PgSqlErrorCode};

/// What a function of this crate returns.
pub(crate) type Result<T> = core::result::Result<T, Error>;

/// An error on its way to the caller.
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

    /// 22003: a quantity that is no finite number, too large or too fine.
    pub(crate) fn quantity(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE, message)
    }

    /// 22001: a text longer than its column.
    pub(crate) fn too_long(message: impl Into<String>) -> Self {
        Self::new(
            PgSqlErrorCode::ERRCODE_STRING_DATA_RIGHT_TRUNCATION,
            message,
        )
    }

    /// 22008: an instant outside the range that makes sense for it.
    pub(crate) fn instant(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_DATETIME_FIELD_OVERFLOW, message)
    }

    /// 22023: any other argument that cannot be used.
    pub(crate) fn argument(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_INVALID_PARAMETER_VALUE, message)
    }

    /// 23503: an account, resource type or plan that does not exist, in a call that writes; or one
    /// that something still refers to.
    pub(crate) fn unknown(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_FOREIGN_KEY_VIOLATION, message)
    }

    /// 23514: a rule over rows: units, the account tree, quantities.
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

    /// 55000: a stored row says what MEC never writes: somebody has changed it, or dropped what kept it right.
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

    /// 23505: a row whose key another row has.
    pub(crate) fn duplicate(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_UNIQUE_VIOLATION, message)
    }

    /// 42501: an object that is not the extension's to use.
    pub(crate) fn privilege(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_INSUFFICIENT_PRIVILEGE, message)
    }

    /// 40001: another transaction got there first; the caller repeats its own.
    pub(crate) fn serialization(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_T_R_SERIALIZATION_FAILURE, message)
            .hint("Repeat the transaction.")
    }

    /// 55P03: another transaction holds what the call needs.
    pub(crate) fn busy(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_LOCK_NOT_AVAILABLE, message)
    }

    /// 53200: the system has no memory left.
    pub(crate) fn no_memory(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_OUT_OF_MEMORY, message)
    }

    /// XX000: a state that the code holds impossible. Seeing one is a bug of MEC.
    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::new(PgSqlErrorCode::ERRCODE_INTERNAL_ERROR, message)
            .hint("This is a bug in MEC; please report it with the statement that caused it.")
    }

    /// Its SQLSTATE.
    pub(crate) fn code(&self) -> PgSqlErrorCode {
        self.code
    }

    /// The same error, told with the words of the call at hand.
    pub(crate) fn told_as(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }

    /// Adds the DETAIL: a fact, as a sentence.
    pub(crate) fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Adds the HINT: what to do next, as a sentence.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The message with the DETAIL, for an answer that reports the error instead of raising it.
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

/// Tells the caller and the server's log of an error that the call goes on without.
pub(crate) fn warn(code: PgSqlErrorCode, message: &'static str, detail: String) {
    ErrorReport::new(code, message, "mec")
        .set_detail(detail)
        .report(PgLogLevel::WARNING);
}
