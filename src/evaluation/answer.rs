//! Decides about a request, and builds the answer that callers see.

use mec_core::decimal::Decimal;
use mec_core::decision::{Decision, Figures, Standing, Verdict, judge, most_restrictive};
use mec_core::entitlement::LimitKind;
use mec_core::quantity::{Amount, Quantity};
use mec_core::reason::Reason;
use mec_core::rule::LimitAction;
use mec_core::time::Instant;
use uuid::Uuid;

use super::Evaluation;
use super::measure::Measured;
use crate::error::Result;
use crate::pg::spi::Db;
use crate::store::usage;

/// The answer to a request, with the columns of fn_check_entitlement.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// The most restrictive decision of all limits.
    pub(crate) decision: Decision,
    /// The reason for the decision, as a text for people.
    pub(crate) reason: String,
    /// The limit that decided; `None` if no entitlement applies.
    pub(crate) limit: Option<LimitAnswer>,
}

/// The part of an answer that describes the limit that decided.
#[derive(Clone, Debug)]
pub(crate) struct LimitAnswer {
    /// The entitlement that has the limit.
    pub(crate) entitlement_id: Uuid,
    /// The numbers, in the entitlement's unit.
    pub(crate) figures: Figures,
    /// The limit kind, which says what is counted.
    pub(crate) kind: LimitKind,
    /// The id and action of the matching rule; `None` if no rule matches.
    pub(crate) rule: Option<(Uuid, LimitAction)>,
    /// The start and end of the window; `None` if the limit has no window.
    pub(crate) window: Option<(Instant, Instant)>,
    /// The part of the request beyond the limit, in the entitlement's unit; 0 unless the decision is
    /// overage.
    pub(crate) overage: Decimal,
}

/// A decision, with the details that an admission needs.
pub(crate) struct Decided {
    /// The answer before the request is recorded.
    pub(crate) answer: Answer,
    /// The largest part of the request that every limit would let through, in base units.
    pub(crate) admissible: Amount,
    /// The verdict of each limit, in the order of the winners.
    pub(super) verdicts: Vec<Verdict>,
    /// The index of the verdict that decided.
    pub(super) deciding: usize,
}

impl Answer {
    /// Builds a refusal that no limit was checked for.
    pub(crate) fn refused(reason: &Reason) -> Self {
        Self {
            decision: Decision::Deny,
            reason: reason.to_string(),
            limit: None,
        }
    }

    /// Builds the answer to a replay: the decision of the first call with the present figures.
    pub(crate) fn replayed(
        decision: Decision,
        reason: &Reason,
        overage: Option<Quantity>,
        mut limit: Option<LimitAnswer>,
    ) -> Self {
        if let Some(limit) = &mut limit {
            limit.overage = overage.unwrap_or_default().to_decimal();
        }
        Self {
            decision,
            reason: reason.to_string(),
            limit,
        }
    }
}

impl Evaluation<'_> {
    /// Decides about a request for `requested` base units. The answer is that of the most restrictive limit
    /// (§7.6).
    pub(crate) fn decide(
        &self,
        db: &Db,
        measured: &[Measured],
        requested: Amount,
    ) -> Result<Decided> {
        let verdicts: Vec<Verdict> = measured
            .iter()
            .map(|one| self.judge(db, one, requested))
            .collect::<Result<_>>()?;
        let deciding = most_restrictive(&verdicts).unwrap_or_default();
        let admissible = verdicts.iter().map(|verdict| verdict.admissible).min();
        let answer = match (verdicts.get(deciding), measured.get(deciding)) {
            (Some(verdict), Some(one)) => Answer {
                decision: verdict.decision,
                reason: verdict.reason.to_string(),
                limit: Some(LimitAnswer::of(one, verdict)),
            },
            _ => Answer::refused(&Reason::NoEntitlement),
        };
        let admissible = admissible.unwrap_or(Amount::ZERO);
        Ok(Decided {
            answer,
            admissible,
            verdicts,
            deciding,
        })
    }

    fn judge(&self, db: &Db, one: &Measured, requested: Amount) -> Result<Verdict> {
        let mut standing = one.standing();
        if standing.needs_limit_history(requested) {
            standing.limit_reached_at = self.limit_reached_at(db, one)?;
        }
        Ok(judge(&standing, requested, self.at))
    }
}

impl Decided {
    /// Whether the decision lets the request through.
    pub(crate) fn lets_through(&self) -> bool {
        self.answer.decision.lets_through()
    }

    /// Returns the part of the request beyond the limit, in the unit of the entitlement that decided;
    /// `None` unless the decision is overage.
    pub(crate) fn overage(&self) -> Result<Option<Quantity>> {
        let limit = self.answer.limit.as_ref();
        let limit = limit.filter(|_| self.answer.decision == Decision::Overage);
        limit
            .map(|limit| Quantity::from_decimal(limit.overage).map_err(usage::too_large))
            .transpose()
    }

    /// Returns the answer after `amount` more base units are used.
    pub(crate) fn after(self, measured: &[Measured], amount: Amount) -> Result<Answer> {
        self.with_more(measured, amount, Amount::ZERO)
    }

    /// Returns the answer after `amount` more base units are reserved.
    pub(crate) fn after_reserving(self, measured: &[Measured], amount: Amount) -> Result<Answer> {
        self.with_more(measured, amount, amount)
    }

    fn with_more(self, measured: &[Measured], used: Amount, reserved: Amount) -> Result<Answer> {
        let Self {
            mut answer,
            deciding,
            ..
        } = self;
        if let (Some(limit), Some(one)) = (&mut answer.limit, measured.get(deciding)) {
            let mut standing = one.standing();
            standing.used = standing.used.checked_add(used).map_err(usage::too_large)?;
            standing.reserved = standing
                .reserved
                .checked_add(reserved)
                .map_err(usage::too_large)?;
            limit.figures = standing.figures();
        }
        Ok(answer)
    }
}

impl Measured<'_> {
    pub(super) fn standing(&self) -> Standing<'_> {
        Standing {
            entitlement: self.entitlement,
            rule: self.rule,
            used: self.used,
            reserved: self.reserved,
            window_start: self.window.map(|window| window.start),
            window_end: self.window.map(|window| window.end),
            limit_reached_at: None,
        }
    }
}

impl LimitAnswer {
    pub(super) fn of(one: &Measured, verdict: &Verdict) -> Self {
        Self {
            overage: verdict.overage_quantity,
            ..Self::before(one)
        }
    }

    /// Describes a limit before anything is requested.
    pub(super) fn before(one: &Measured) -> Self {
        Self {
            entitlement_id: one.entitlement.entitlement_id,
            figures: one.standing().figures(),
            kind: one.entitlement.kind,
            rule: one.rule.map(|rule| (rule.rule_id, rule.action)),
            window: one.window.map(|window| (window.start, window.end)),
            overage: Decimal::ZERO,
        }
    }
}
