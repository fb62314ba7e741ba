//! The usage report: one HTML page that needs no script and no network.
//!
//! The page is a function of its argument alone. Whatever names and texts hold, they are shown as text:
//! markup is constant, see [`markup::Markup`].

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

/// What the page is made from.
#[derive(Clone, Debug)]
pub struct Report {
    /// Whose usage it is.
    pub account: Account,
    /// The first instant of the period.
    pub from: Instant,
    /// The first instant after it.
    pub to: Instant,
    /// When the page was made, which is also what limits are as of.
    pub made_at: Instant,
    /// How long the intervals of the series are.
    pub grain: Grain,
    /// Every limit that the account lives under.
    pub limits: Vec<Limit>,
    /// Usage over the period, one for each resource.
    pub series: Vec<Series>,
    /// Decisions of the period, the newest first.
    pub decisions: Vec<LoggedDecision>,
    /// Whether the log holds more of them than are shown.
    pub has_more_decisions: bool,
}

/// The head of the page.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its id.
    pub account_id: Uuid,
    /// What its users call it.
    pub external_id: Option<String>,
    /// Its name.
    pub display_name: String,
    /// The code of its type.
    pub account_type: String,
    /// Its status.
    pub status: String,
    /// Its namespace.
    pub namespace_id: String,
    /// The zone in which all times are shown.
    pub zone: Zone,
    /// The names of the accounts above it, the root first.
    pub above: Vec<String>,
    /// How many accounts are below it.
    pub below: i64,
}

/// How long the intervals of a series are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grain {
    /// Days of the account's zone.
    Day,
    /// Months of the account's zone.
    Month,
}

/// One limit that the account lives under.
#[derive(Clone, Debug)]
pub struct Limit {
    /// The resource type.
    pub resource_type: String,
    /// The scope; `None` is every scope.
    pub scope: Option<String>,
    /// The group of the limit.
    pub limit_group: String,
    /// The account that owns it, where that is one above.
    pub set_on: Option<String>,
    /// What it counts.
    pub kind: LimitKind,
    /// Its numbers.
    pub figures: Figures,
    /// Their unit.
    pub unit_code: String,
    /// From which usage on it warns, in percent; `None` is never.
    pub warn_at_percent: Option<Decimal>,
    /// The code of its window type.
    pub window_type: Option<String>,
    /// Where its window begins and ends.
    pub window: Option<(Instant, Instant)>,
    /// When usage starts from 0 again.
    pub next_reset: Option<Instant>,
}

/// Usage of one resource over the period.
#[derive(Clone, Debug)]
pub struct Series {
    /// The resource type.
    pub resource_type: String,
    /// Its default unit, which the quantities are in.
    pub unit_code: String,
    /// Whether quantities are what is owned at the end of each interval, not what is used in it.
    pub is_stock: bool,
    /// The intervals in order, without gaps.
    pub buckets: Vec<Bucket>,
    /// What all of it comes to: used in the period, or owned at its end.
    pub total: Decimal,
    /// The same for each scope, the largest first; `None` is what names none.
    pub scopes: Vec<(Option<String>, Decimal)>,
}

/// One interval of a series.
#[derive(Clone, Copy, Debug)]
pub struct Bucket {
    /// Its first instant.
    pub start: Instant,
    /// How much.
    pub quantity: Decimal,
}

/// A row of the decision log.
#[derive(Clone, Debug)]
pub struct LoggedDecision {
    /// When.
    pub decided_at: Instant,
    /// The name of the account that asked, where it is one below.
    pub account: Option<String>,
    /// What it asked for.
    pub resource_type: Option<String>,
    /// In which scope.
    pub scope: Option<String>,
    /// How much.
    pub requested: Option<Decimal>,
    /// In which unit, where it said.
    pub unit_code: Option<String>,
    /// The decision's code.
    pub decision: Option<String>,
    /// Why.
    pub reason: Option<String>,
}
