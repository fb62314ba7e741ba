//! fn_purge_decisions, fn_purge_audit and fn_archive_ledger: limit the size of logs and the ledger.

use mec_core::time::Instant;

use super::input;
use crate::error::{Error, Result};
use crate::pg::call::{Call, sql_function};
use crate::pg::clock;
use crate::pg::role::ActingAsOwner;
use crate::settings;
use crate::store::event::archive;
use crate::store::{log, namespace};

sql_function!(fn_purge_decisions, purge_decisions);
sql_function!(fn_purge_audit, purge_audit);
sql_function!(fn_archive_ledger, archive_ledger);

/// The largest number of rows that one call deletes or moves.
const MAX_ROWS: i32 = 1_000_000;

/// Events that are younger than this stay in the ledger, because replays, corrections and reports nearly
/// always concern recent events.
const LEAST_DAYS_IN_LEDGER: i64 = 31;

const SECOND_MICROS: i64 = 1_000_000;

const DAY_MICROS: i64 = 86_400 * SECOND_MICROS;

fn purge_decisions(call: &Call) -> Result<i32> {
    let (before, limit) = (past_instant(call)?, row_limit(call)?);
    let db = call.writing_db()?;
    namespace::require_all(call)?;
    DECISIONS.require_age(before)?;
    let _owner = ActingAsOwner::begin();
    log::purge_decisions(&db, before, limit).map(count)
}

fn purge_audit(call: &Call) -> Result<i32> {
    let (before, limit) = (past_instant(call)?, row_limit(call)?);
    let db = call.writing_db()?;
    namespace::require_all(call)?;
    AUDIT.require_age(before)?;
    let _owner = ActingAsOwner::begin();
    log::purge_audit(&db, before, limit).map(count)
}

/// A log whose recent rows cannot be purged, so that an administrator cannot erase the traces of recent
/// actions.
struct Log {
    table: &'static str,
    setting: &'static str,
    min_age_seconds: fn() -> i32,
}

const AUDIT: Log = Log {
    table: "entitlements_audit",
    setting: "mec.min_audit_age",
    min_age_seconds: settings::min_audit_age,
};

const DECISIONS: Log = Log {
    table: "control_decisions_log",
    setting: "mec.min_decision_age",
    min_age_seconds: settings::min_decision_age,
};

impl Log {
    /// Refuses to purge rows that are younger than the minimum age.
    ///
    /// # Errors
    /// 22008.
    fn require_age(&self, before: Instant) -> Result<()> {
        let seconds = (self.min_age_seconds)();
        let latest =
            clock::transaction_start().checked_add_micros(-i64::from(seconds) * SECOND_MICROS);
        if latest.is_some_and(|latest| before <= latest) {
            return Ok(());
        }
        let Self { table, setting, .. } = self;
        let latest = latest.map_or_else(String::new, |latest| format!(", here {latest}"));
        Err(Error::instant(format!(
            "p_before {before} is too recent for {table}"
        ))
        .detail(format!(
            "Rows of the last {seconds} seconds ({setting}) stay: p_before is at most that long ago{latest}."
        ))
        .hint(format!(
            "Pass an older instant, or let a superuser set {setting}."
        )))
    }
}

fn archive_ledger(call: &Call) -> Result<i32> {
    let (before, limit) = (old_instant(call)?, row_limit(call)?);
    let db = call.writing_db()?;
    namespace::require_all(call)?;
    let _owner = ActingAsOwner::begin();
    archive::move_events(&db, before, limit).map(count)
}

/// Reads `p_before`, which must not be in the future.
///
/// # Errors
/// 22008 if it is.
fn past_instant(call: &Call) -> Result<Instant> {
    let before = input::finite("p_before", call.required(0, "p_before")?)?;
    if before > clock::transaction_start() {
        return Err(
            Error::instant(format!("p_before {before} is in the future")).hint(
                "Pass the instant up to which rows may go, such as now() - interval '90 days'.",
            ),
        );
    }
    Ok(before)
}

/// Reads `p_before`, which must be at least [`LEAST_DAYS_IN_LEDGER`] days ago.
///
/// # Errors
/// 22008 if it is not.
fn old_instant(call: &Call) -> Result<Instant> {
    let before = input::finite("p_before", call.required(0, "p_before")?)?;
    let latest = clock::transaction_start().checked_add_micros(-LEAST_DAYS_IN_LEDGER * DAY_MICROS);
    if latest.is_none_or(|latest| before > latest) {
        return Err(Error::instant(format!(
            "p_before {before} is not {LEAST_DAYS_IN_LEDGER} days ago yet"
        ))
        .detail("Recent events stay in the ledger.")
        .hint("Pass an older instant, such as now() - interval '13 months'."));
    }
    Ok(before)
}

fn row_limit(call: &Call) -> Result<i32> {
    let limit: i32 = call.required(1, "p_limit")?;
    if !(1..=MAX_ROWS).contains(&limit) {
        return Err(Error::argument(format!("p_limit {limit} is out of range"))
            .detail(format!("One call takes 1 to {MAX_ROWS} rows."))
            .hint("Call again until it returns 0."));
    }
    Ok(limit)
}

fn count(rows: usize) -> i32 {
    i32::try_from(rows).unwrap_or(i32::MAX)
}
