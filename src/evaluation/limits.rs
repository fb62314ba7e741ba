//! Lists all limits that apply to an account.

use mec_core::decimal::Decimal;
use mec_core::quantity::Quantity;
use mec_core::time::Instant;
use mec_core::window::Alignment;
use uuid::Uuid;

use super::measure::Measured;
use super::{ALL_KINDS, Evaluation, LimitAnswer, Reading, Request};
use crate::error::Result;
use crate::pg::clock;
use crate::pg::spi::Db;
use crate::store::account::Lineage;
use crate::store::entitlement;

/// A limit that applies to an account: its own, or that of an ancestor.
#[derive(Clone, Debug)]
pub(crate) struct LevelLimit {
    /// The code of the resource type.
    pub(crate) resource_type: String,
    /// The scope of the limit; `None` means every scope.
    pub(crate) scope: Option<String>,
    /// The limit group.
    pub(crate) limit_group: String,
    /// The account that owns the limit.
    pub(crate) account_id: Uuid,
    /// The figures of the limit, with nothing requested.
    pub(crate) limit: LimitAnswer,
    /// The unit of the figures.
    pub(crate) unit_code: String,
    /// The code of the window type, as stored.
    pub(crate) window_type_code: Option<String>,
    /// The usage, in percent of the limit, from which the matching rule warns; `None` if it does not.
    pub(crate) warn_at_percent: Option<Decimal>,
    /// The instant at which usage starts again from 0; `None` if the window does not reset at one instant.
    pub(crate) next_reset: Option<Instant>,
}

/// Returns every limit that applies to an account now, evaluated without a context. Returns none for an
/// unknown, suspended or closed account.
pub(crate) fn limits_of_account(db: &Db, account_id: Uuid) -> Result<Vec<LevelLimit>> {
    let Some(lineage) = Lineage::read(db, account_id)? else {
        return Ok(vec![]);
    };
    let mut limits = vec![];
    let now = clock::transaction_start().max(clock::wall_clock());
    for (resource_type, scope) in entitlement::entitled(db, &lineage, now)? {
        let request = Request {
            account_id,
            resource_type,
            scope,
            quantity: Quantity::ZERO,
            unit: None,
            context: None,
            at: None,
        };
        if let Reading::Ready(evaluation) = Evaluation::read(db, &request, &ALL_KINDS)? {
            limits.extend(evaluation.limits_of_scope(db)?);
        }
    }
    Ok(limits)
}

impl Evaluation<'_> {
    /// Returns the winners whose scope is exactly the requested one. Limits for every scope are found by
    /// the request without a scope.
    fn limits_of_scope(&self, db: &Db) -> Result<Vec<LevelLimit>> {
        let is_for_scope = |position: &&usize| {
            self.candidates.entitlements[**position].scope == self.request.scope
        };
        let positions = self.choice.winners.iter().filter(is_for_scope);
        positions
            .map(|position| Ok(self.level_limit(&self.measure_one(db, *position)?)))
            .collect()
    }

    fn level_limit(&self, one: &Measured) -> LevelLimit {
        let (winner, terms) = (one.entitlement, one.terms);
        let alignment = terms.window_type.alignment;
        let resets = matches!(alignment, Alignment::Calendar | Alignment::Anchored);
        LevelLimit {
            resource_type: self.resource.code.clone(),
            scope: winner.scope.clone(),
            limit_group: winner.limit_group.clone(),
            account_id: self.level_of(winner),
            limit: LimitAnswer::before(one),
            unit_code: terms.unit_code.clone(),
            window_type_code: terms.window_type_code.clone(),
            warn_at_percent: one.rule.and_then(|rule| rule.warn_at_percent),
            next_reset: one.window.filter(|_| resets).map(|window| window.end),
        }
    }
}
