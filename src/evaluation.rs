//! One question put to all limits that concern it: read what they rest on, let the core decide.

use mec_core::decimal::Decimal;
use mec_core::decision::{Decision, Figures, Standing, Verdict, judge, most_restrictive};
use mec_core::entitlement::{self, Choice, Entitlement, LimitKind};
use mec_core::quantity::{Amount, Factor, Quantity};
use mec_core::reason::Reason;
use mec_core::rule::{LimitAction, Rule, choose_rule};
use mec_core::time::Instant;
use mec_core::window::{Alignment, Bounds, Window, window_at};
use serde_json::Value as Json;
use uuid::Uuid;

use crate::error::Result;
use crate::pg::clock;
use crate::pg::spi::Db;
use crate::store::account::Lineage;
use crate::store::entitlement::{self as entitlement_store, Candidates};
use crate::store::gate::Gate;
use crate::store::lease::{self, Moment};
use crate::store::resource::ResourceType;
use crate::store::rule::Rules;
use crate::store::usage;
use crate::store::window as window_store;

/// Limit kinds that a check looks at.
pub(crate) const ALL_KINDS: [LimitKind; 4] = [
    LimitKind::Cumulative,
    LimitKind::Concurrency,
    LimitKind::Inventory,
    LimitKind::TimeAccess,
];

/// May this account use this much?
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// The account that asks.
    pub(crate) account_id: Uuid,
    /// The resource type's code.
    pub(crate) resource_type: String,
    /// The scope, if the request is for one.
    pub(crate) scope: Option<String>,
    /// How much, in `unit`.
    pub(crate) quantity: Quantity,
    /// The unit's code; `None` is the default unit.
    pub(crate) unit: Option<String>,
    /// What conditions are tested against.
    pub(crate) context: Option<Json>,
    /// The instant asked about; `None` is now.
    pub(crate) at: Option<Instant>,
}

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

impl Answer {
    /// A refusal before any limit is looked at.
    pub(crate) fn refused(reason: &Reason) -> Self {
        Self {
            decision: Decision::Deny,
            reason: reason.to_string(),
            limit: None,
        }
    }
}

/// A request with everything that decides which limits concern it, as one snapshot shows it.
pub(crate) struct Evaluation<'a> {
    request: &'a Request,
    /// The account and those above it.
    pub(crate) lineage: Lineage,
    /// The resource type.
    pub(crate) resource: ResourceType,
    requested: Amount,
    at: Instant,
    candidates: Candidates,
    choice: Choice,
    rules: Rules,
}

/// What reading a request comes to.
pub(crate) enum Reading<'a> {
    /// No limit need be looked at: the account, its status or the resource type refuses.
    Refused(Reason),
    /// These limits decide.
    Ready(Box<Evaluation<'a>>),
}

impl<'a> Evaluation<'a> {
    /// Reads what decides which limits of the given kinds concern the request.
    ///
    /// # Errors
    /// 23514 for a unit that the resource type does not allow.
    pub(crate) fn read(db: &Db, request: &'a Request, kinds: &[LimitKind]) -> Result<Reading<'a>> {
        let Some(lineage) = Lineage::read(db, request.account_id)? else {
            refuse_bad_unit(db, request)?;
            return Ok(Reading::Refused(Reason::UnknownAccount));
        };
        let found = ResourceType::read(db, &request.resource_type, &lineage.namespace_id)?;
        let Some(resource) = found else {
            let code = request.resource_type.clone();
            return Ok(Reading::Refused(Reason::UnknownResourceType { code }));
        };
        let (_, factor) = resource.unit(request.unit.as_deref())?;
        if let Some(reason) = lineage.status_refusal() {
            return Ok(Reading::Refused(reason));
        }
        let at = request.at.unwrap_or_else(clock::transaction_start);
        let candidates = Candidates::read(db, &lineage, &resource)?.of_kinds(kinds);
        let asked = entitlement::Request {
            scope: request.scope.as_deref(),
            at,
            context: request.context.as_ref(),
        };
        let choice = entitlement::choose(&candidates.entitlements, &asked);
        if let Some(no_match) = choice.no_match {
            return Ok(Reading::Refused(no_match.into()));
        }
        let rules = Rules::read(db, &resource.code, &lineage.namespace_id)?;
        let requested = request
            .quantity
            .to_amount(factor)
            .map_err(usage::too_large)?;
        Ok(Reading::Ready(Box::new(Self {
            request,
            lineage,
            resource,
            requested,
            at,
            candidates,
            choice,
            rules,
        })))
    }

    /// The gates of the winners that have a limit, in the order in which they are to be passed.
    pub(crate) fn gates(&self) -> Vec<Gate> {
        let limited = self.winners().filter(|one| one.quantity_allowed.is_some());
        let mut gates: Vec<Gate> = limited
            .map(|one| Gate {
                level_from_root: self.lineage.levels.len() - 1 - usize::from(one.depth),
                account_id: self.level_of(one),
                scope: one.scope.clone().unwrap_or_default(),
                limit_group: one.limit_group.clone(),
            })
            .collect();
        gates.sort();
        gates
    }

    /// Measures every winner and answers with the most restrictive.
    pub(crate) fn answer(&self, db: &Db) -> Result<Answer> {
        let mut verdicts: Vec<(Verdict, LimitAnswer)> = vec![];
        for position in &self.choice.winners {
            verdicts.push(self.verdict(db, *position)?);
        }
        let judged: Vec<Verdict> = verdicts
            .iter()
            .map(|(verdict, _)| verdict.clone())
            .collect();
        let deciding = most_restrictive(&judged).map(|position| verdicts.swap_remove(position));
        Ok(deciding.map_or_else(
            || Answer::refused(&Reason::NoEntitlement),
            |(verdict, limit)| Answer {
                decision: verdict.decision,
                reason: verdict.reason.to_string(),
                limit: Some(limit),
            },
        ))
    }

    fn winners(&self) -> impl Iterator<Item = &Entitlement> {
        self.choice
            .winners
            .iter()
            .map(|position| &self.candidates.entitlements[*position])
    }

    fn level_of(&self, winner: &Entitlement) -> Uuid {
        self.lineage.levels[usize::from(winner.depth)].account_id
    }

    fn verdict(&self, db: &Db, position: usize) -> Result<(Verdict, LimitAnswer)> {
        let winner = &self.candidates.entitlements[position];
        let window = self.window(position)?;
        let rule = self.rule(winner);
        let mut standing = Standing {
            entitlement: winner,
            rule,
            used: self.used(db, winner, window.as_ref())?,
            reserved: Amount::ZERO,
            window_start: window.map(|window| window.start),
            window_end: window.map(|window| window.end),
            limit_reached_at: None,
        };
        if standing.needs_limit_history(self.requested) {
            standing.limit_reached_at = self.limit_reached_at(db, winner, window.as_ref())?;
        }
        let verdict = judge(&standing, self.requested, self.at);
        let limit = LimitAnswer {
            entitlement_id: winner.entitlement_id,
            figures: verdict.figures,
            kind: winner.kind,
            rule: rule.map(|rule| (rule.rule_id, rule.action)),
            window: window.map(|window| (window.start, window.end)),
            overage: verdict.overage_quantity,
        };
        Ok((verdict, limit))
    }

    fn rule(&self, winner: &Entitlement) -> Option<&Rule> {
        let (scope, context) = (self.request.scope.as_deref(), self.request.context.as_ref());
        choose_rule(self.rules.of_kind(winner.kind), scope, context)
    }

    /// The window of a winner at the instant, in the zone of the account that owns it; `None` for
    /// limits that have none.
    fn window(&self, position: usize) -> Result<Option<Window>> {
        let winner = &self.candidates.entitlements[position];
        if winner.kind != LimitKind::Cumulative {
            return Ok(None);
        }
        let terms = &self.candidates.terms[position];
        let zone = self.lineage.levels[usize::from(winner.depth)].zone()?;
        let anchor = terms.window_anchor.unwrap_or(winner.effective_start);
        window_at(&terms.window_type, Some(anchor), self.at, zone)
            .map(Some)
            .map_err(window_store::refused)
    }

    fn used(&self, db: &Db, winner: &Entitlement, window: Option<&Window>) -> Result<Amount> {
        match winner.kind {
            LimitKind::Cumulative => {
                let (from, until) = self.interval(window.unwrap_or(&Window::LIFETIME));
                usage::between(db, &self.usage_question(winner), from, until)
            }
            LimitKind::Inventory => usage::total(db, &self.usage_question(winner)),
            LimitKind::Concurrency => {
                let units = lease::held(db, &self.lease_question(winner))?;
                units_to_amount(units, self.resource.default_factor())
            }
            LimitKind::TimeAccess => Ok(Amount::ZERO),
        }
    }

    /// The window as [from, until). A rolling window that nobody asked about another instant for
    /// also counts what is stamped later than now: a transaction that began later may have been
    /// admitted first.
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

    fn limit_reached_at(
        &self,
        db: &Db,
        winner: &Entitlement,
        window: Option<&Window>,
    ) -> Result<Option<Instant>> {
        let Some(allowed) = winner.quantity_allowed else {
            return Ok(None);
        };
        let limit = allowed.to_amount(winner.factor).map_err(usage::too_large)?;
        match winner.kind {
            LimitKind::Cumulative => {
                let interval = self.interval(window.unwrap_or(&Window::LIFETIME));
                usage::first_reach(db, &self.usage_question(winner), interval, limit)
            }
            LimitKind::Inventory => usage::present_stretch(db, &self.usage_question(winner), limit),
            LimitKind::Concurrency => {
                let at = self.request.at.unwrap_or_else(clock::wall_clock);
                let units = units_of(limit, self.resource.default_factor());
                lease::reached_at(db, &self.lease_question(winner), at, units)
            }
            LimitKind::TimeAccess => Ok(None),
        }
    }

    fn usage_question<'b>(&'b self, winner: &'b Entitlement) -> usage::Question<'b> {
        usage::Question {
            account_id: self.level_of(winner),
            resource_type: &self.resource.code,
            scope: winner.scope.as_deref(),
            with_children: true,
        }
    }

    fn lease_question<'b>(&'b self, winner: &'b Entitlement) -> lease::Question<'b> {
        lease::Question {
            owner: self.lineage.owner(),
            account_id: self.level_of(winner),
            resource_type: &self.resource.code,
            scope: winner.scope.as_deref(),
            with_children: true,
            moment: self.request.at.map_or(Moment::Now, Moment::At),
        }
    }
}

/// One limit that an account lives under: its own, or one of a level above it.
#[derive(Clone, Debug)]
pub(crate) struct LevelLimit {
    /// The resource type.
    pub(crate) resource_type: String,
    /// The scope of the limit; `None` is every scope.
    pub(crate) scope: Option<String>,
    /// Its group.
    pub(crate) limit_group: String,
    /// The account that owns it.
    pub(crate) account_id: Uuid,
    /// What it says.
    pub(crate) limit: LimitAnswer,
    /// The unit of its numbers.
    pub(crate) unit_code: String,
    /// The code of its window type.
    pub(crate) window_type_code: Option<String>,
    /// When usage starts from 0 again; `None` where it never does at one moment.
    pub(crate) next_reset: Option<Instant>,
}

/// Every limit that an account lives under now, without a context for conditions; none for an
/// unknown, suspended or closed account.
pub(crate) fn limits_of_account(db: &Db, account_id: Uuid) -> Result<Vec<LevelLimit>> {
    let Some(lineage) = Lineage::read(db, account_id)? else {
        return Ok(vec![]);
    };
    let mut limits = vec![];
    let now = clock::transaction_start();
    for (resource_type, scope) in entitlement_store::entitled(db, &lineage, now)? {
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
    /// The winners that are for just the requested scope: those for every scope come with the
    /// request that names none.
    fn limits_of_scope(&self, db: &Db) -> Result<Vec<LevelLimit>> {
        let is_for_scope = |position: &&usize| {
            self.candidates.entitlements[**position].scope == self.request.scope
        };
        let positions = self.choice.winners.iter().filter(is_for_scope);
        positions
            .map(|position| self.level_limit(db, *position))
            .collect()
    }

    fn level_limit(&self, db: &Db, position: usize) -> Result<LevelLimit> {
        let (_, limit) = self.verdict(db, position)?;
        let winner = &self.candidates.entitlements[position];
        let terms = &self.candidates.terms[position];
        let resets = matches!(
            terms.window_type.alignment,
            Alignment::Calendar | Alignment::Anchored
        );
        Ok(LevelLimit {
            resource_type: self.resource.code.clone(),
            scope: winner.scope.clone(),
            limit_group: winner.limit_group.clone(),
            account_id: self.level_of(winner),
            unit_code: terms.unit_code.clone(),
            window_type_code: terms.window_type_code.clone(),
            next_reset: limit.window.filter(|_| resets).map(|(_, end)| end),
            limit,
        })
    }
}

/// A unit that the resource type does not allow is malformed input, whoever asks.
fn refuse_bad_unit(db: &Db, request: &Request) -> Result<()> {
    if let Some(resource) = ResourceType::read_any(db, &request.resource_type)? {
        resource.unit(request.unit.as_deref())?;
    }
    Ok(())
}

fn units_to_amount(units: i64, factor: Factor) -> Result<Amount> {
    let quantity = Quantity::from_decimal(Decimal::from_integer(units));
    quantity
        .and_then(|quantity| quantity.to_amount(factor))
        .map_err(usage::too_large)
}

fn units_of(amount: Amount, factor: Factor) -> Decimal {
    amount.in_unit(factor, mec_core::quantity::Rounding::HalfUp)
}
