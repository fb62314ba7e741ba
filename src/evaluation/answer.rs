//! Deciding on a request, and the answer that callers see.

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

/// The answer to a request: one row of fn_check_entitlement.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// The decision.
    pub(crate) decision: Decision,
    /// Its reason, for a person.
    pub(crate) reason: String,
    /// The limit that decided; `None` where no entitlement applies.
    pub(crate) limit: Option<LimitAnswer>,
}

/// What the limit that decided says.
#[derive(Clone, Debug)]
pub(crate) struct LimitAnswer {
    /// The entitlement.
    pub(crate) entitlement_id: Uuid,
    /// Its numbers, in its unit.
    pub(crate) figures: Figures,
    /// What it counts.
    pub(crate) kind: LimitKind,
    /// The rule that governs it.
    pub(crate) rule: Option<(Uuid, LimitAction)>,
    /// Where its window begins and ends; `None` where it has none.
    pub(crate) window: Option<(Instant, Instant)>,
    /// What of the request is beyond it, where the decision is overage.
    pub(crate) overage: Decimal,
}

/// A decision with what else an admission needs of it.
pub(crate) struct Decided {
    /// The answer as it stands before the request is recorded.
    pub(crate) answer: Answer,
    /// The largest part of the request that every limit would let through.
    pub(crate) admissible: Amount,
    /// What each limit said, in the order of the winners.
    pub(super) verdicts: Vec<Verdict>,
    /// Which of them decided.
    pub(super) deciding: usize,
}

impl Answer {
    /// A refusal before any limit is looked at.
    pub(crate) fn refused(reason: &Reason) -> Self {
        Self {
            decision: Decision::Deny,
            reason: reason.to_string(),
            limit: None,
        }
    }

    /// What the first call of a key answered, with the figures as they are now.
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
    /// Decides on a request for that much: the most restrictive limit answers.
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
    /// Whether the request may go on.
    pub(crate) fn lets_through(&self) -> bool {
        self.answer.decision.lets_through()
    }

    /// What of the request is beyond the limit; `None` unless the decision is overage.
    pub(crate) fn overage(&self) -> Result<Option<Quantity>> {
        let limit = self.answer.limit.as_ref();
        let limit = limit.filter(|_| self.answer.decision == Decision::Overage);
        limit
            .map(|limit| Quantity::from_decimal(limit.overage).map_err(usage::too_large))
            .transpose()
    }

    /// The answer as it stands when `amount` more is used.
    pub(crate) fn after(self, measured: &[Measured], amount: Amount) -> Result<Answer> {
        self.with_more(measured, amount, Amount::ZERO)
    }

    /// The answer as it stands when `amount` more is reserved.
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

    /// What the limit says before anything is requested.
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
