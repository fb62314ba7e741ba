//! The `mec.*` settings.

use pgrx::guc::{GucContext, GucFlags, GucRegistry, GucSetting, PostgresGucEnum};
use std::ffi::CString;

/// The decisions that `control_decisions_log` records (§18.2 of docs/semantics.md).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PostgresGucEnum)]
pub(crate) enum LogDecisions {
    /// No decision.
    #[name = c"none"]
    None,
    /// Every decision but a plain allow.
    #[name = c"refusals and warnings"]
    RefusalsAndWarnings,
    /// Every decision.
    #[name = c"all"]
    All,
}

static LOG_DECISIONS: GucSetting<LogDecisions> =
    GucSetting::<LogDecisions>::new(LogDecisions::RefusalsAndWarnings);
static MAX_CLOCK_SKEW: GucSetting<i32> = GucSetting::<i32>::new(86_400);
static MIN_AUDIT_AGE: GucSetting<i32> = GucSetting::<i32>::new(30 * 86_400);
static MIN_DECISION_AGE: GucSetting<i32> = GucSetting::<i32>::new(86_400);
static RESTORING: GucSetting<bool> = GucSetting::<bool>::new(false);
static DIRECT_ACCESS: GucSetting<bool> = GucSetting::<bool>::new(true);
static ACTOR: GucSetting<Option<CString>> = GucSetting::<Option<CString>>::new(None);

/// Defines the settings in PostgreSQL; called once in each backend, at load.
pub(crate) fn register() {
    // Only superusers can change settings that loosen a check.
    GucRegistry::define_int_guc(
        c"mec.max_clock_skew",
        c"How far ahead of the server's clock an event may have occurred.",
        c"",
        &MAX_CLOCK_SKEW,
        0,
        i32::MAX,
        GucContext::Suset,
        GucFlags::UNIT_S,
    );
    GucRegistry::define_int_guc(
        c"mec.min_audit_age",
        c"How old a row of entitlements_audit must be for fn_purge_audit to delete it.",
        c"",
        &MIN_AUDIT_AGE,
        0,
        i32::MAX,
        GucContext::Suset,
        GucFlags::UNIT_S,
    );
    GucRegistry::define_int_guc(
        c"mec.min_decision_age",
        c"How old a row of control_decisions_log must be for fn_purge_decisions to delete it.",
        c"",
        &MIN_DECISION_AGE,
        0,
        i32::MAX,
        GucContext::Suset,
        GucFlags::UNIT_S,
    );
    GucRegistry::define_enum_guc(
        c"mec.log_decisions",
        c"Which decisions are written to control_decisions_log.",
        c"",
        &LOG_DECISIONS,
        GucContext::Suset,
        GucFlags::default(),
    );
    GucRegistry::define_bool_guc(
        c"mec.restoring",
        c"Says that this session restores a dump: triggers that count, audit or fill do nothing.",
        c"Sessions that have run a dump's header are recognized without it.",
        &RESTORING,
        GucContext::Suset,
        GucFlags::default(),
    );
    GucRegistry::define_bool_guc(
        c"mec.direct_access",
        c"Lets checks read indexes directly where SQL would read the same.",
        c"For comparing the two; the answers are the same.",
        &DIRECT_ACCESS,
        GucContext::Suset,
        GucFlags::default(),
    );
    GucRegistry::define_string_guc(
        c"mec.actor",
        c"Who the session works for; recorded in entitlements_audit.changed_by.",
        c"",
        &ACTOR,
        GucContext::Userset,
        GucFlags::default(),
    );
}

/// Returns which decisions are logged.
pub(crate) fn log_decisions() -> LogDecisions {
    LOG_DECISIONS.get()
}

/// Returns how far ahead of the server's clock an event may be, in microseconds.
pub(crate) fn max_clock_skew_micros() -> i64 {
    i64::from(MAX_CLOCK_SKEW.get()) * 1_000_000
}

/// Returns the age in seconds that a row of entitlements_audit must have to be purged.
pub(crate) fn min_audit_age() -> i32 {
    MIN_AUDIT_AGE.get()
}

/// Returns the age in seconds that a row of control_decisions_log must have to be purged.
pub(crate) fn min_decision_age() -> i32 {
    MIN_DECISION_AGE.get()
}

/// Returns whether the session has declared that it restores a dump.
pub(crate) fn restoring() -> bool {
    RESTORING.get()
}

/// Returns whether indexes may be read directly.
pub(crate) fn direct_access() -> bool {
    DIRECT_ACCESS.get()
}

/// Returns the person or program that the session says it works for; `None` where it is not set or empty.
pub(crate) fn actor() -> Option<String> {
    ACTOR
        .get()
        .and_then(|text| text.into_string().ok())
        .filter(|text| !text.is_empty())
}
