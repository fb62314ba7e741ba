//! The decision about a request: first at each limit, then the most restrictive one of all limits.
//!
//! All arithmetic is exact. Products and sums that do not fit 128 bits are computed in 256, and only the
//! [`Figures`] shown to a caller are rounded. The rules are those of docs/semantics.md, §7.5 to §7.13, §8
//! and §20.

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

/// Microseconds in one hour.
const HOUR_MICROS: i64 = 3_600_000_000;

/// The decisions, from the least to the most restrictive. All but [`Decision::Deny`] let the
/// request through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decision {
    /// The request fits within the limit.
    Allow,
    /// The request fits, but usage has reached the warning threshold; or it does not fit, and the
    /// rule only warns.
    Warn,
    /// The request does not fit, but grace covers it.
    Grace,
    /// The request does not fit; the part beyond the limit is recorded as overage.
    Overage,
    /// The request is refused.
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
    /// Tells whether the caller may proceed.
    #[must_use]
    pub const fn lets_through(self) -> bool {
        !matches!(self, Self::Deny)
    }
}

/// An entitlement that applies, together with its usage just before the request.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'a> {
    /// The entitlement that won its level and limit group.
    pub entitlement: &'a Entitlement,
    /// The rule that governs the entitlement, whether or not the request fits; `None` if no rule
    /// matches.
    pub rule: Option<&'a Rule>,
    /// Usage including reservations, in base units.
    pub used: Amount,
    /// The reserved part of `used`, in base units.
    pub reserved: Amount,
    /// The start of the current window; `None` if the limit has no window.
    pub window_start: Option<Instant>,
    /// The end of the current window; `None` if the limit has no window.
    pub window_end: Option<Instant>,
    /// The instant at which usage first reached the limit in this window; `None` if it has not. It
    /// is read only if [`Standing::needs_limit_history`] returns true.
    pub limit_reached_at: Option<Instant>,
}

/// The numbers shown to a caller, in the entitlement's unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The limit; `None` means unlimited.
    pub quantity_allowed: Option<Quantity>,
    /// Usage including reservations; 6 decimals, rounded half up.
    pub quantity_used: Decimal,
    /// The quantity left, at least 0; 6 decimals, rounded down so that a request for it fits.
    /// `None` means unlimited.
    pub quantity_remaining: Option<Decimal>,
    /// Usage as a percentage of the limit; 4 decimals, rounded half up. `None` means unlimited.
    pub percent_used: Option<Decimal>,
    /// The reserved part of usage; 6 decimals, rounded half up.
    pub quantity_reserved: Decimal,
}

/// The decision of one limit about a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The decision of this limit alone.
    pub decision: Decision,
    /// The reason for the decision, which callers see as a text.
    pub reason: Reason,
    /// The numbers before the request.
    pub figures: Figures,
    /// The part of the request that lies within the limit, exact: from 0 to all of it.
    pub fits: Amount,
    /// The largest part of the request that the limit would let through, exact. It is the whole
    /// request unless the decision is deny. A partial admission admits the least of this over all
    /// limits.
    pub admissible: Amount,
    /// The part of the request beyond the limit if the decision is overage, else 0. For an overage,
    /// `fits` + `overage` equals the request.
    pub overage: Amount,
    /// The overage in the entitlement's unit; 6 decimals, rounded half up.
    pub overage_quantity: Decimal,
    /// The number of levels between the account and the owner of the limit; 0 is the account
    /// itself.
    pub depth: u8,
    /// The limit group of the entitlement.
    pub limit_group: String,
    /// Usage as an exact share of the limit; `None` means unlimited.
    pub percent: Option<Percent>,
}

impl Standing<'_> {
    /// Returns the numbers to show to a caller.
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

    /// Tells whether the decision depends on [`Standing::limit_reached_at`], which costs a query to
    /// find.
    ///
    /// It does if the rule grants grace by hours, the limit has been reached, and the grace
    /// quantity, if any, still covers the request. Below the limit there is no such instant, and
    /// beyond the grace quantity the request is refused at any hour.
    #[must_use]
    pub fn needs_limit_history(&self, requested: Amount) -> bool {
        let by_hours =
            |rule: &&Rule| rule.action == LimitAction::Grace && rule.grace_window_hours.is_some();
        let (Some(limit), Some(rule)) = (self.limit(), self.rule.filter(by_hours)) else {
            return false;
        };
        let used = wide(self.used);
        let grace_end = rule
            .grace_quantity
            .map(|grace| limit + self.wide_quantity(grace));
        used >= limit
            && !has_room(used, requested, limit)
            && grace_end.is_none_or(|end| used < end || has_room(used, requested, end))
    }

    /// The limit in 10^−15 base units; it may exceed the range of an [`Amount`].
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

/// Decides about a request for `requested` base units at the instant `at`, at one limit.
///
/// A negative request gives usage back and always fits.
#[must_use]
pub fn judge(standing: &Standing<'_>, requested: Amount, at: Instant) -> Verdict {
    match standing.limit() {
        Some(limit) => LimitedRequest {
            standing,
            requested,
            at,
            limit,
        }
        .judge(),
        None => unlimited(standing, requested),
    }
}

/// Returns the position of the verdict that decides the whole request, or `None` for an empty
/// slice.
///
/// The order is: deny, overage, grace, warn, allow; among equals the least remaining in percent,
/// then the nearest level, then group `main`, then the other groups by name. A limit at or over 100
/// percent has 0 percent remaining, however far it is exceeded.
#[must_use]
pub fn most_restrictive(verdicts: &[Verdict]) -> Option<usize> {
    let ranked = verdicts.iter().enumerate();
    ranked
        .min_by(|(_, left), (_, right)| left.precedence(right))
        .map(|(index, _)| index)
}

impl Verdict {
    /// [`Ordering::Less`] means that this verdict takes precedence over the other.
    fn precedence(&self, other: &Self) -> Ordering {
        let fullness = |verdict: &Self| verdict.percent.map(Percent::at_most_full);
        (other.decision.cmp(&self.decision))
            .then_with(|| fullness(other).cmp(&fullness(self)))
            .then_with(|| self.depth.cmp(&other.depth))
            .then_with(|| group_order(&self.limit_group).cmp(&group_order(&other.limit_group)))
    }
}

/// Builds a verdict with every part of the request still at 0.
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

/// A request at an entitlement that has a limit.
struct LimitedRequest<'a> {
    standing: &'a Standing<'a>,
    requested: Amount,
    at: Instant,
    limit: I256,
}

impl LimitedRequest<'_> {
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

    /// Returns the end of grace by hours; `None` if the rule sets no hours or the limit has not
    /// been reached.
    fn grace_until(&self, rule: &Rule) -> Option<Instant> {
        let is_reached = wide(self.standing.used) >= self.limit;
        let reached_at = self.standing.limit_reached_at.filter(|_| is_reached)?;
        Some(hours_after(reached_at, rule.grace_window_hours?))
    }

    fn grace_end(&self, grace: Quantity) -> I256 {
        self.limit + self.standing.wide_quantity(grace)
    }

    /// Returns the largest part of the request that would be let through.
    fn admissible(&self, decision: Decision) -> Amount {
        if decision.lets_through() {
            self.requested
        } else {
            self.part_within(self.admissible_usage())
        }
    }

    /// Returns the usage up to which smaller requests are let through although this one is refused.
    fn admissible_usage(&self) -> I256 {
        let lasts = |rule: &&Rule| self.grace_until(rule).is_none_or(|until| self.at < until);
        let rule = self
            .standing
            .rule
            .filter(|rule| rule.action == LimitAction::Grace);
        let grace = rule.filter(lasts).and_then(|rule| rule.grace_quantity);
        grace.map_or(self.limit, |grace| self.grace_end(grace))
    }

    /// Returns the part of the request that lies below `end`: from 0 to all of it.
    fn part_within(&self, end: I256) -> Amount {
        let left = (end - wide(self.standing.used)).max(I256::ZERO);
        Amount::from_quadrillionths(narrow(left.min(wide(self.requested))))
    }

    /// Returns the part of the request that lies above the limit.
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

/// Tells whether usage after the request is at most `end`. A negative request always fits.
fn has_room(used: I256, requested: Amount, end: I256) -> bool {
    requested < Amount::ZERO || used + wide(requested) <= end
}

/// Adds hours of elapsed time; the infinities stay as they are.
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

/// Returns the `i128` closest to `value`.
fn narrow(value: I256) -> i128 {
    value
        .clamp(I256::from(i128::MIN), I256::from(i128::MAX))
        .as_i128()
}
