//! The decision: what a request meets at one limit, and which of several limits answers.
//!
//! Everything is exact: products and sums that need it are 256 bits wide, and rounding happens
//! only in the [`Figures`] that are shown. Source of the rules: steps 4 to 7 of
//! `fn_check_entitlement`.

use std::cmp::Ordering;

use ethnum::I256;

use crate::code::codes;
use crate::decimal::Decimal;
use crate::entitlement::{Entitlement, LimitKind, group_order};
use crate::quantity::{Amount, QUANTITY_DECIMALS, Quantity, Rounding};
use crate::reason::{Numbers, Place, Reason};
use crate::rule::{LimitAction, Rule};
use crate::time::Instant;

mod percent;
#[cfg(test)]
mod tests;

pub use percent::Percent;

/// Microseconds in an hour.
const HOUR_MICROS: i64 = 3_600_000_000;

/// The answer to a request, from the least to the most restrictive. All but the last let it
/// through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decision {
    /// There is room.
    Allow,
    /// There is room but not much, or the rule only warns.
    Warn,
    /// There is no room, but grace.
    Grace,
    /// There is no room, and what is beyond the limit is counted as overage.
    Overage,
    /// Refused.
    Deny,
}

codes!(Decision {
    Allow => "allow",
    Warn => "warn",
    Grace => "grace",
    Overage => "overage",
    Deny => "deny",
});

impl Decision {
    /// Whether the action may go on.
    #[must_use]
    pub const fn lets_through(self) -> bool {
        !matches!(self, Self::Deny)
    }
}

/// One winning entitlement with the usage of its level, just before a request.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'a> {
    /// The winner.
    pub entitlement: &'a Entitlement,
    /// The rule that governs it, whether or not there is room; `None` where none matches.
    pub rule: Option<&'a Rule>,
    /// What is used, with what is reserved.
    pub used: Amount,
    /// What of it is reserved.
    pub reserved: Amount,
    /// Where the window begins; `None` where the limit has no window.
    pub window_start: Option<Instant>,
    /// Where the window ends; `None` where the limit has no window.
    pub window_end: Option<Instant>,
    /// When the limit was first reached in this window; `None` is not yet. Looked at only where
    /// [`Standing::needs_limit_history`] says so.
    pub limit_reached_at: Option<Instant>,
}

/// The numbers that an answer shows, in the entitlement's unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The limit; `None` is unlimited.
    pub quantity_allowed: Option<Quantity>,
    /// What is used, with what is reserved; 6 decimals, rounded half up.
    pub quantity_used: Decimal,
    /// What is left; 6 decimals, rounded down so that it always fits, never below 0; `None` is
    /// unlimited.
    pub quantity_remaining: Option<Decimal>,
    /// Usage over the limit; 4 decimals, rounded half up; `None` is unlimited.
    pub percent_used: Option<Decimal>,
    /// What is reserved; 6 decimals, rounded half up.
    pub quantity_reserved: Decimal,
}

/// What one limit says to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The decision.
    pub decision: Decision,
    /// Why.
    pub reason: Reason,
    /// The numbers before the request.
    pub figures: Figures,
    /// How much of the request lies within the limit, exactly: from 0 to the whole of it.
    pub fits: Amount,
    /// The largest part of the request that the limit would let through, exactly: the whole of
    /// it unless the decision is deny. A partial admission admits the least of all limits'.
    pub admissible: Amount,
    /// What of the request is beyond the limit where the decision is overage, else 0. There,
    /// `fits` + `overage` is the request.
    pub overage: Amount,
    /// The same in the entitlement's unit; 6 decimals, rounded half up.
    pub overage_quantity: Decimal,
    /// How many levels above the account the limit is.
    pub depth: u8,
    /// The limit's group.
    pub limit_group: String,
    /// Usage over the limit, exactly; `None` is unlimited.
    pub percent: Option<Percent>,
}

impl Standing<'_> {
    /// The numbers that an answer shows of it.
    #[must_use]
    pub fn figures(&self) -> Figures {
        let factor = self.entitlement.factor;
        Figures {
            quantity_allowed: self.entitlement.quantity_allowed,
            quantity_used: self.used.in_unit(factor, Rounding::HalfUp),
            quantity_remaining: self.limit().map(|limit| self.remaining(limit)),
            percent_used: self.percent().map(Percent::shown),
            quantity_reserved: self.reserved.in_unit(factor, Rounding::HalfUp),
        }
    }

    /// Whether the decision on the request rests on [`Standing::limit_reached_at`]: grace by
    /// hours where the limit has been reached and the grace quantity, if any, is not used up.
    /// Below the limit it has not been reached, and beyond the grace quantity nothing is let
    /// through anyway.
    #[must_use]
    pub fn needs_limit_history(&self, requested: Amount) -> bool {
        let by_hours =
            |rule: &&Rule| rule.action == LimitAction::Grace && rule.grace_window_hours.is_some();
        let (Some(limit), Some(rule)) = (self.limit(), self.rule.filter(by_hours)) else {
            return false;
        };
        let used = wide(self.used);
        let ends = rule
            .grace_quantity
            .map(|grace| limit + self.wide_quantity(grace));
        used >= limit
            && !has_room(used, requested, limit)
            && ends.is_none_or(|end| used < end || has_room(used, requested, end))
    }

    /// The limit in 10^−15 base units; wider than an [`Amount`] may be.
    fn limit(&self) -> Option<I256> {
        self.entitlement
            .quantity_allowed
            .map(|quantity| self.wide_quantity(quantity))
    }

    fn wide_quantity(&self, quantity: Quantity) -> I256 {
        I256::from(quantity.millionths()) * I256::from(self.entitlement.factor.billionths())
    }

    fn percent(&self) -> Option<Percent> {
        self.limit()
            .map(|limit| Percent::new(wide(self.used), limit))
    }

    fn remaining(&self, limit: I256) -> Decimal {
        let left = (limit - wide(self.used)).max(I256::ZERO);
        let millionths = left / I256::from(self.entitlement.factor.billionths());
        Decimal::new(narrow(millionths), QUANTITY_DECIMALS)
    }
}

/// What the limit says to a request for that much at that instant.
///
/// A request for less than nothing, which gives back, always has room.
#[must_use]
pub fn judge(standing: &Standing<'_>, requested: Amount, at: Instant) -> Verdict {
    match standing.limit() {
        Some(limit) => Case {
            standing,
            requested,
            at,
            limit,
        }
        .judge(),
        None => unlimited(standing, requested),
    }
}

/// Which of the verdicts answers: deny before overage, grace, warn, allow; among equals the least
/// remaining in percent, then the nearest level, then group `main`, then the group's name. `None`
/// where there is no verdict.
///
/// What is over its limit has 0 percent remaining, however far it is over.
#[must_use]
pub fn most_restrictive(verdicts: &[Verdict]) -> Option<usize> {
    let ranked = verdicts.iter().enumerate();
    ranked
        .min_by(|(_, left), (_, right)| left.precedence(right))
        .map(|(index, _)| index)
}

impl Verdict {
    /// [`Ordering::Less`] where this verdict answers rather than the other.
    fn precedence(&self, other: &Self) -> Ordering {
        let fullness = |verdict: &Self| verdict.percent.map(Percent::at_most_full);
        (other.decision.cmp(&self.decision))
            .then_with(|| fullness(other).cmp(&fullness(self)))
            .then_with(|| self.depth.cmp(&other.depth))
            .then_with(|| group_order(&self.limit_group).cmp(&group_order(&other.limit_group)))
    }
}

/// A verdict in which no part of the request is accounted for yet.
fn verdict(standing: &Standing<'_>, decision: Decision, reason: Reason) -> Verdict {
    Verdict {
        decision,
        reason,
        figures: standing.figures(),
        fits: Amount::ZERO,
        admissible: Amount::ZERO,
        overage: Amount::ZERO,
        overage_quantity: Amount::ZERO.in_unit(standing.entitlement.factor, Rounding::HalfUp),
        depth: standing.entitlement.depth,
        limit_group: standing.entitlement.limit_group.clone(),
        percent: standing.percent(),
    }
}

fn unlimited(standing: &Standing<'_>, requested: Amount) -> Verdict {
    let entitlement = standing.entitlement;
    let reason = match entitlement.kind {
        LimitKind::TimeAccess => Reason::Access {
            until: entitlement.effective_end,
        },
        _ => Reason::Unlimited {
            used: standing.used.in_unit(entitlement.factor, Rounding::HalfUp),
        },
    };
    Verdict {
        fits: requested,
        admissible: requested,
        ..verdict(standing, Decision::Allow, reason)
    }
}

/// A request at a limit.
struct Case<'a> {
    standing: &'a Standing<'a>,
    requested: Amount,
    at: Instant,
    limit: I256,
}

impl Case<'_> {
    fn judge(&self) -> Verdict {
        let (decision, reason) = self.decide();
        let is_overage = decision == Decision::Overage;
        let overage = if is_overage {
            self.part_beyond()
        } else {
            Amount::ZERO
        };
        Verdict {
            fits: self.part_within(self.limit),
            admissible: self.admissible(decision),
            overage,
            overage_quantity: self.shown(overage),
            ..verdict(self.standing, decision, reason)
        }
    }

    fn decide(&self) -> (Decision, Reason) {
        if self.has_room_up_to(self.limit) {
            return self.decide_within();
        }
        let numbers = self.numbers();
        match self.standing.rule.map(|rule| (rule.action, rule)) {
            None | Some((LimitAction::Block, _)) => (Decision::Deny, Reason::NoRoom { numbers }),
            Some((LimitAction::Warn, _)) => (Decision::Warn, Reason::OverLimit { numbers }),
            Some((LimitAction::Grace, rule)) => self.decide_grace(rule),
            Some((LimitAction::Overage, _)) => {
                let overage = self.shown(self.part_beyond());
                (Decision::Overage, Reason::Overage { numbers, overage })
            }
        }
    }

    fn decide_within(&self) -> (Decision, Reason) {
        let (numbers, percent) = (self.numbers(), self.standing.percent());
        let warn_at = self.standing.rule.and_then(|rule| rule.warn_at_percent);
        match warn_at.filter(|warn_at| percent.is_some_and(|percent| percent.reaches(*warn_at))) {
            Some(warn_at) => (Decision::Warn, Reason::NearLimit { numbers, warn_at }),
            None => (Decision::Allow, Reason::Allowed { numbers }),
        }
    }

    fn decide_grace(&self, rule: &Rule) -> (Decision, Reason) {
        let (numbers, grace) = (self.numbers(), rule.grace_quantity);
        if let Some(grace) = grace.filter(|grace| !self.has_room_up_to(self.grace_end(*grace))) {
            return (Decision::Deny, Reason::GraceUsedUp { numbers, grace });
        }
        match self.grace_until(rule) {
            Some(ended) if ended <= self.at => {
                (Decision::Deny, Reason::GraceOver { numbers, ended })
            }
            until => {
                let reason = Reason::Grace {
                    numbers,
                    grace,
                    until,
                };
                (Decision::Grace, reason)
            }
        }
    }

    fn has_room_up_to(&self, end: I256) -> bool {
        has_room(wide(self.standing.used), self.requested, end)
    }

    /// When grace by hours ends; `None` where hours are no bound, or the limit is not reached yet.
    fn grace_until(&self, rule: &Rule) -> Option<Instant> {
        let is_reached = wide(self.standing.used) >= self.limit;
        let reached_at = self.standing.limit_reached_at.filter(|_| is_reached)?;
        Some(hours_after(reached_at, rule.grace_window_hours?))
    }

    fn grace_end(&self, grace: Quantity) -> I256 {
        self.limit + self.standing.wide_quantity(grace)
    }

    /// The largest part of the request that would be let through.
    fn admissible(&self, decision: Decision) -> Amount {
        if decision.lets_through() {
            self.requested
        } else {
            self.part_within(self.end())
        }
    }

    /// Up to where smaller requests are let through when this one is not.
    fn end(&self) -> I256 {
        let lasts = |rule: &&Rule| self.grace_until(rule).is_none_or(|until| self.at < until);
        let rule = self
            .standing
            .rule
            .filter(|rule| rule.action == LimitAction::Grace);
        let grace = rule.filter(lasts).and_then(|rule| rule.grace_quantity);
        grace.map_or(self.limit, |grace| self.grace_end(grace))
    }

    /// How much of the request lies below `end`: from 0 to the whole of it.
    fn part_within(&self, end: I256) -> Amount {
        let left = (end - wide(self.standing.used)).max(I256::ZERO);
        Amount::from_quadrillionths(narrow(left.min(wide(self.requested))))
    }

    /// How much of the request lies above the limit.
    fn part_beyond(&self) -> Amount {
        let (whole, within) = (wide(self.requested), wide(self.part_within(self.limit)));
        Amount::from_quadrillionths(narrow(whole - within))
    }

    fn numbers(&self) -> Numbers {
        let Entitlement {
            quantity_allowed,
            depth,
            limit_group,
            ..
        } = self.standing.entitlement;
        Numbers {
            used: self.shown(self.standing.used),
            limit: quantity_allowed.unwrap_or_default(),
            requested: self.shown(self.requested),
            place: Place {
                depth: *depth,
                group: limit_group.clone(),
            },
        }
    }

    fn shown(&self, amount: Amount) -> Decimal {
        amount.in_unit(self.standing.entitlement.factor, Rounding::HalfUp)
    }
}

/// Whether usage after the request is at most `end`. What gives back always has room.
fn has_room(used: I256, requested: Amount, end: I256) -> bool {
    requested < Amount::ZERO || used + wide(requested) <= end
}

/// The instant that many hours of elapsed time later; an infinity stays what it is.
fn hours_after(instant: Instant, hours: i32) -> Instant {
    if !instant.is_finite() {
        return instant;
    }
    let micros = i64::from(hours).saturating_mul(HOUR_MICROS);
    Instant::from_unix_micros(instant.unix_micros().saturating_add(micros))
}

fn wide(amount: Amount) -> I256 {
    I256::from(amount.quadrillionths())
}

/// The nearest `i128`.
fn narrow(value: I256) -> i128 {
    value
        .clamp(I256::from(i128::MIN), I256::from(i128::MAX))
        .as_i128()
}
