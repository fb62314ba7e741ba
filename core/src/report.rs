//! The usage report: one HTML page that needs no script and no network.
//!
//! The page depends on nothing but its argument. Names and texts from tables are always shown as
//! text, because only constants can become markup; see report/markup.rs.

mod chart;
mod figures;
mod limits;
mod markup;
mod page;
mod tables;
#[cfg(test)]
mod tests;

use uuid::Uuid;

use crate::decimal::Decimal;
use crate::decision::Figures;
use crate::entitlement::LimitKind;
use crate::time::Instant;
use crate::window::Zone;

pub use page::render;

/// The content of the page.
#[derive(Clone, Debug)]
pub struct Report {
    /// The account whose usage is reported.
    pub account: Account,
    /// The first instant of the period.
    pub from: Instant,
    /// The first instant after the period.
    pub to: Instant,
    /// The instant at which the page was made and the limits were read.
    pub made_at: Instant,
    /// The length of the intervals of the series.
    pub grain: Grain,
    /// All limits that apply to the account, its own and those of accounts above it.
    pub limits: Vec<Limit>,
    /// Usage over the period, one series for each resource type.
    pub series: Vec<Series>,
    /// Decisions of the period, the newest first.
    pub decisions: Vec<LoggedDecision>,
    /// True if the decision log holds more decisions of the period than `decisions`.
    pub has_more_decisions: bool,
}

/// The account as the head of the page shows it.
#[derive(Clone, Debug)]
pub struct Account {
    /// The primary key.
    pub account_id: Uuid,
    /// The id of the account in the operator's own systems.
    pub external_id: Option<String>,
    /// The name for people.
    pub display_name: String,
    /// The code of the account type.
    pub account_type: String,
    /// The status, as stored.
    pub status: String,
    /// The namespace that the account belongs to.
    pub namespace_id: String,
    /// The zone in which all times on the page are shown.
    pub zone: Zone,
    /// The names of the accounts above, the root first.
    pub above: Vec<String>,
    /// The number of accounts below.
    pub below: i64,
}

/// The length of the intervals of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grain {
    /// Days on the account's wall clock.
    Day,
    /// Months on the account's wall clock.
    Month,
}

/// A limit that applies to the account.
#[derive(Clone, Debug)]
pub struct Limit {
    /// The code of the resource type.
    pub resource_type: String,
    /// The scope that it applies to; `None` means every scope.
    pub scope: Option<String>,
    /// The limit group.
    pub limit_group: String,
    /// The name of the account above that owns the limit; `None` if the account owns it.
    pub set_on: Option<String>,
    /// The quantity that the limit counts.
    pub kind: LimitKind,
    /// Usage against the limit.
    pub figures: Figures,
    /// The unit of the figures.
    pub unit_code: String,
    /// The usage at which the rule starts to warn, in percent of the limit; `None` means never.
    pub warn_at_percent: Option<Decimal>,
    /// The code of the window type.
    pub window_type: Option<String>,
    /// The start and end of the current window.
    pub window: Option<(Instant, Instant)>,
    /// The instant at which usage starts from 0 again.
    pub next_reset: Option<Instant>,
}

/// Usage of one resource type over the period.
#[derive(Clone, Debug)]
pub struct Series {
    /// The code of the resource type.
    pub resource_type: String,
    /// The resource's default unit, in which all quantities of the series are given.
    pub unit_code: String,
    /// True if a quantity is the stock at the end of its interval; false if it is the usage within
    /// it.
    pub is_stock: bool,
    /// The intervals in order, without gaps.
    pub buckets: Vec<Bucket>,
    /// The usage in the whole period, or the stock at its end.
    pub total: Decimal,
    /// The total of each scope, the largest first; `None` stands for usage without a scope.
    pub scopes: Vec<(Option<String>, Decimal)>,
}

/// One interval of a series.
#[derive(Clone, Copy, Debug)]
pub struct Bucket {
    /// The first instant of the interval.
    pub start: Instant,
    /// Usage or stock, in the unit of the series.
    pub quantity: Decimal,
}

/// A row of the decision log.
#[derive(Clone, Debug)]
pub struct LoggedDecision {
    /// The instant of the decision.
    pub decided_at: Instant,
    /// The name of the account in the request; `None` if it is the reported account itself.
    pub account: Option<String>,
    /// The code of the requested resource type.
    pub resource_type: Option<String>,
    /// The requested scope.
    pub scope: Option<String>,
    /// The requested quantity, in `unit_code`.
    pub requested: Option<Decimal>,
    /// The unit of the request; `None` if it named none.
    pub unit_code: Option<String>,
    /// The code of the decision.
    pub decision: Option<String>,
    /// The text of the reason.
    pub reason: Option<String>,
}
