//! Measures the winners: their windows, their usage and the quantities held.

use mec_core::decimal::Decimal;
use mec_core::entitlement::{Entitlement, LimitKind};
use mec_core::quantity::{Amount, Factor, Quantity, Rounding};
use mec_core::rule::{Rule, choose_rule};
use mec_core::time::Instant;
use mec_core::window::{Bounds, Window, window_at};

use super::Evaluation;
use crate::error::Result;
use crate::pg::spi::Db;
use crate::store::entitlement::Terms;
use crate::store::hold::{Holds, Moment};
use crate::store::{lease, reservation, usage, window as window_store};

/// A winner with the values by which it is judged.
#[derive(Clone, Copy)]
pub(crate) struct Measured<'a> {
    /// The entitlement that won its level and limit group.
    pub(super) entitlement: &'a Entitlement,
    /// The columns of the entitlement that do not decide whether it applies.
    pub(super) terms: &'a Terms,
    /// The matching rule; `None` if no rule matches.
    pub(super) rule: Option<&'a Rule>,
    /// The window; `None` if the limit has no window.
    pub(super) window: Option<Window>,
    /// Usage including reservations, in base units.
    pub(super) used: Amount,
    /// The reserved part of `used`, in base units.
    pub(super) reserved: Amount,
}

impl Evaluation<'_> {
    /// Measures every winner, in their order: the nearest level first.
    pub(crate) fn measure(&self, db: &Db) -> Result<Vec<Measured<'_>>> {
        self.choice
            .winners
            .iter()
            .map(|position| self.measure_one(db, *position))
            .collect()
    }

    pub(super) fn measure_one(&self, db: &Db, position: usize) -> Result<Measured<'_>> {
        let entitlement = &self.candidates.entitlements[position];
        let terms = &self.candidates.terms[position];
        let window = self.window(entitlement, terms)?;
        let reserved = self.reserved(db, entitlement)?;
        let used = self.used(db, entitlement, window.as_ref(), true)?;
        Ok(Measured {
            entitlement,
            terms,
            rule: self.rule(entitlement),
            window,
            used: used.checked_add(reserved).map_err(usage::too_large)?,
            reserved,
        })
    }

    fn rule(&self, winner: &Entitlement) -> Option<&Rule> {
        let (scope, context) = (self.request.scope.as_deref(), self.request.context.as_ref());
        choose_rule(self.rules.of_kind(winner.kind), scope, context)
    }

    /// Returns the window of a winner at the instant asked about, in the time zone of the account that owns
    /// it, or `None` if the limit has no window.
    fn window(&self, winner: &Entitlement, terms: &Terms) -> Result<Option<Window>> {
        if winner.kind != LimitKind::Cumulative {
            return Ok(None);
        }
        let zone = self.lineage.levels[usize::from(winner.depth)].zone()?;
        let anchor = terms.window_anchor.unwrap_or(winner.effective_start);
        window_at(&terms.window_type, Some(anchor), self.at, zone)
            .map(Some)
            .map_err(window_store::refused)
    }

    /// Returns the usage of a limit without reservations, of the level's account alone or including the
    /// accounts below it.
    pub(super) fn used(
        &self,
        db: &Db,
        winner: &Entitlement,
        window: Option<&Window>,
        with_children: bool,
    ) -> Result<Amount> {
        let question = usage::Question {
            with_children,
            ..self.usage_of(winner)
        };
        match winner.kind {
            LimitKind::Cumulative => {
                let (from, until) = self.interval(window.unwrap_or(&Window::LIFETIME));
                usage::between(db, &question, from, until)
            }
            LimitKind::Inventory => usage::total(db, &question),
            LimitKind::Concurrency => {
                let holds = Holds {
                    with_children,
                    ..self.holds_of(winner)
                };
                units_to_amount(lease::held(db, &holds)?, self.resource.default_factor())
            }
            LimitKind::TimeAccess => Ok(Amount::ZERO),
        }
    }

    fn reserved(&self, db: &Db, winner: &Entitlement) -> Result<Amount> {
        match winner.kind {
            LimitKind::Cumulative | LimitKind::Inventory => {
                reservation::held(db, &self.holds_of(winner))
            }
            LimitKind::Concurrency | LimitKind::TimeAccess => Ok(Amount::ZERO),
        }
    }

    /// Returns the window as [from, until). Without `p_at`, a rolling window also counts events that are
    /// stamped later than now, because a transaction that began later may have been admitted first (§6.10).
    fn interval(&self, window: &Window) -> (Instant, Instant) {
        let after = |at: Instant| at.checked_add_micros(1).unwrap_or(at);
        match window.bounds {
            Bounds::Unbounded => (Instant::NEG_INFINITY, Instant::INFINITY),
            Bounds::StartIncluded => (window.start, window.end),
            Bounds::EndIncluded if self.request.at.is_none() => {
                (after(window.start), Instant::INFINITY)
            }
            Bounds::EndIncluded => (after(window.start), after(window.end)),
        }
    }

    /// Returns when the limit of a winner was reached (§8.7), or `None` if it is not reached.
    pub(super) fn limit_reached_at(&self, db: &Db, one: &Measured) -> Result<Option<Instant>> {
        let winner = one.entitlement;
        let Some(allowed) = winner.quantity_allowed else {
            return Ok(None);
        };
        let limit = allowed.to_amount(winner.factor).map_err(usage::too_large)?;
        match winner.kind {
            LimitKind::Cumulative => {
                let interval = self.interval(one.window.as_ref().unwrap_or(&Window::LIFETIME));
                usage::first_reach(db, &self.usage_of(winner), interval, limit)
            }
            LimitKind::Inventory => usage::present_stretch(db, &self.usage_of(winner), limit),
            LimitKind::Concurrency => {
                let units = limit.in_unit(self.resource.default_factor(), Rounding::HalfUp);
                lease::reached_at(db, &self.holds_of(winner), units)
            }
            LimitKind::TimeAccess => Ok(None),
        }
    }

    fn usage_of<'b>(&'b self, winner: &'b Entitlement) -> usage::Question<'b> {
        usage::Question {
            account_id: self.level_of(winner),
            resource_type: &self.resource.code,
            scope: winner.scope.as_deref(),
            with_children: true,
        }
    }

    fn holds_of<'b>(&'b self, winner: &'b Entitlement) -> Holds<'b> {
        Holds {
            owner: self.lineage.owner(),
            account_id: self.level_of(winner),
            resource_type: &self.resource.code,
            scope: winner.scope.as_deref(),
            with_children: true,
            moment: self.request.at.map_or(Moment::Now(self.now), Moment::At),
        }
    }
}

fn units_to_amount(units: i64, factor: Factor) -> Result<Amount> {
    let quantity = Quantity::from_decimal(Decimal::from_integer(units));
    quantity
        .and_then(|quantity| quantity.to_amount(factor))
        .map_err(usage::too_large)
}
