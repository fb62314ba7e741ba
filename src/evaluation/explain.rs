//! Explains an evaluation in words and numbers, for support staff (§16).

use std::cmp::Reverse;

use mec_core::decimal::Decimal;
use mec_core::decision::{Decision, Verdict};
use mec_core::entitlement::{LimitKind, MAIN_GROUP};
use mec_core::quantity::{Amount, Quantity, Rounding};
use mec_core::reason::Reason;
use mec_core::rule::{Rule, rule_outcomes};
use mec_core::window::Alignment;
use serde_json::{Value as Json, json};

use super::measure::Measured;
use super::{ALL_KINDS, Decided, Evaluation, LimitAnswer, Reading, Request};
use crate::error::Result;
use crate::pg::spi::Db;

/// Explains the answer that a check gives to the request, in the current snapshot.
///
/// # Errors
/// The errors of the check.
pub(crate) fn explain(db: &Db, request: &Request) -> Result<Json> {
    match Evaluation::read(db, request, &ALL_KINDS)? {
        Reading::Refused(reason) => Ok(json!({
            "decision": Decision::Deny.code(),
            "reason": reason.to_string(),
            "request": request_json(request),
            "what_would_change_it": [remedy_of_refusal(&reason)],
        })),
        Reading::Unentitled(reason, evaluation) => Ok(json!({
            "decision": Decision::Deny.code(),
            "reason": reason.to_string(),
            "request": request_json(request),
            "levels": evaluation.levels_json(),
            "candidates": evaluation.candidates_json(),
            "limits": [],
            "what_would_change_it": [remedy_of_refusal(&reason)],
        })),
        Reading::Ready(evaluation) => evaluation.explained(db),
    }
}

impl Evaluation<'_> {
    fn explained(&self, db: &Db) -> Result<Json> {
        let measured = self.measure(db)?;
        let decided = self.decide(db, &measured, self.requested)?;
        let limits = std::iter::zip(&measured, &decided.verdicts)
            .map(|(one, verdict)| self.limit_json(db, one, verdict))
            .collect::<Result<Vec<Json>>>()?;
        Ok(json!({
            "decision": decided.answer.decision.code(),
            "reason": decided.answer.reason,
            "request": request_json(self.request),
            "levels": self.levels_json(),
            "candidates": self.candidates_json(),
            "limits": limits,
            "deciding_limit": decided.deciding,
            "what_would_change_it": self.remedies(&measured, &decided),
        }))
    }

    fn levels_json(&self) -> Vec<Json> {
        let levels = self.lineage.levels.iter().enumerate();
        levels
            .map(|(level, account)| {
                json!({
                    "level": level,
                    "account_id": account.account_id,
                    "account_name": account.display_name,
                })
            })
            .collect()
    }

    /// Lists candidates in the order in which they are considered: by level and group, the highest rank
    /// first.
    fn candidates_json(&self) -> Vec<Json> {
        let outcomes = std::iter::zip(&self.candidates.entitlements, &self.choice.outcomes);
        let mut candidates: Vec<_> = outcomes.collect();
        candidates.sort_by_cached_key(|(one, _)| {
            let place = (one.depth, one.limit_group != MAIN_GROUP, &one.limit_group);
            (place, Reverse(one.rank()))
        });
        candidates
            .into_iter()
            .map(|(one, outcome)| {
                json!({
                    "level": one.depth,
                    "limit_group": one.limit_group,
                    "entitlement_id": one.entitlement_id,
                    "resource_scope": one.scope,
                    "limit_kind": one.kind.code(),
                    "quantity_allowed": one.quantity_allowed.map(|allowed| allowed.to_string()),
                    "priority": one.priority,
                    "effective_start": one.effective_start.to_string(),
                    "effective_end": one.effective_end.map(|end| end.to_string()),
                    "outcome": outcome.to_string(),
                })
            })
            .collect()
    }

    fn limit_json(&self, db: &Db, one: &Measured, verdict: &Verdict) -> Result<Json> {
        let (winner, limit) = (one.entitlement, LimitAnswer::of(one, verdict));
        let figures = limit.figures;
        let own = self.own_use(db, one)?;
        let below = own.and_then(|own| {
            let with_children = one.used.checked_sub(one.reserved).ok()?;
            with_children.checked_sub(own).ok()
        });
        let shown = |amount: Amount| text(amount.in_unit(winner.factor, Rounding::HalfUp));
        Ok(json!({
            "level": winner.depth,
            "account_id": self.level_of(winner),
            "limit_group": winner.limit_group,
            "decision": verdict.decision.code(),
            "reason": verdict.reason.to_string(),
            "entitlement_id": winner.entitlement_id,
            "resource_scope": winner.scope,
            "limit_kind": winner.kind.code(),
            "unit_code": one.terms.unit_code,
            "quantity_allowed": figures.quantity_allowed.map(|allowed| allowed.to_string()),
            "quantity_used": text(figures.quantity_used),
            "used_by_account": own.map(shown),
            "used_below": below.map(shown),
            "quantity_reserved": text(figures.quantity_reserved),
            "quantity_remaining": figures.quantity_remaining.map(text),
            "percent_used": figures.percent_used.map(Decimal::fixed_text),
            "overage_quantity": text(limit.overage),
            "window": self.window_json(one),
            "arithmetic": self.arithmetic(one),
            "rule": one.rule.map(rule_json),
            "rules_considered": self.rules_json(one),
        }))
    }

    /// Returns the usage of the level's own account, without the accounts below; `None` for limits that
    /// count nothing.
    fn own_use(&self, db: &Db, one: &Measured) -> Result<Option<Amount>> {
        if one.entitlement.kind == LimitKind::TimeAccess {
            return Ok(None);
        }
        self.used(db, one.entitlement, one.window.as_ref(), false)
            .map(Some)
    }

    fn window_json(&self, one: &Measured) -> Json {
        let Some(window) = one.window else {
            return Json::Null;
        };
        let zone = self.lineage.levels[usize::from(one.entitlement.depth)]
            .zone()
            .ok();
        json!({
            "window_type": one.terms.window_type_code.as_deref().unwrap_or("none"),
            "start": window.start.to_string(),
            "end": window.end.to_string(),
            "time_zone": zone.map(|zone| zone.name()),
        })
    }

    /// Formats the sum that decides whether there is room: `82 used + 1 requested = 83, of 100 allowed`.
    fn arithmetic(&self, one: &Measured) -> String {
        let shown = |amount: Amount| text(amount.in_unit(one.entitlement.factor, Rounding::HalfUp));
        let (used, requested) = (shown(one.used), shown(self.requested));
        let allowed = one.entitlement.quantity_allowed;
        match (one.used.checked_add(self.requested), allowed) {
            (Ok(after), Some(allowed)) => {
                format!(
                    "{used} used + {requested} requested = {}, of {allowed} allowed",
                    shown(after)
                )
            }
            _ => format!("{used} used + {requested} requested, without a limit"),
        }
    }

    fn rules_json(&self, one: &Measured) -> Vec<Json> {
        let rules: Vec<&Rule> = self.rules.of_kind(one.entitlement.kind).collect();
        let (scope, context) = (self.request.scope.as_deref(), self.request.context.as_ref());
        let outcomes = rule_outcomes(rules.iter().copied(), one.rule, scope, context);
        std::iter::zip(rules, outcomes)
            .map(|(rule, outcome)| json!({ "rule": rule_json(rule), "outcome": outcome.to_string() }))
            .collect()
    }

    /// Lists changes that would lead to another decision, those at the deciding limit first.
    fn remedies(&self, measured: &[Measured], decided: &Decided) -> Vec<String> {
        let (Some(one), Some(verdict)) = (
            measured.get(decided.deciding),
            decided.verdicts.get(decided.deciding),
        ) else {
            return vec![];
        };
        let Some(allowed) = one.entitlement.quantity_allowed else {
            return vec![
                match (one.entitlement.kind, one.entitlement.effective_end) {
                    (LimitKind::TimeAccess, Some(end)) => format!("The end of access, at {end}."),
                    (LimitKind::TimeAccess, None) => String::from("An end: this access has none."),
                    _ => String::from("A limit: this one is unlimited."),
                },
            ];
        };
        match verdict.decision {
            Decision::Allow | Decision::Warn if verdict.fits == self.requested => {
                self.remedies_with_room(one, verdict)
            }
            _ => self.remedies_without_room(one, verdict, allowed),
        }
    }

    fn remedies_with_room(&self, one: &Measured, verdict: &Verdict) -> Vec<String> {
        let remaining = verdict
            .figures
            .quantity_remaining
            .map(text)
            .unwrap_or_default();
        let unit = &one.terms.unit_code;
        let beyond = one.rule.map_or("denied", |rule| match rule.action.code() {
            "block" => "denied",
            "warn" => "let through with a warning",
            "grace" => "a matter of grace",
            _ => "overage",
        });
        vec![format!(
            "A request for more than {remaining} {unit} would be {beyond}."
        )]
    }

    fn remedies_without_room(
        &self,
        one: &Measured,
        verdict: &Verdict,
        allowed: Quantity,
    ) -> Vec<String> {
        let unit = &one.terms.unit_code;
        let mut remedies = vec![];
        if verdict.admissible > Amount::ZERO && verdict.admissible < self.requested {
            let part = text(
                verdict
                    .admissible
                    .in_unit(one.entitlement.factor, Rounding::Down),
            );
            remedies.push(format!("Asking for at most {part} {unit}."));
        }
        let resets = matches!(
            one.terms.window_type.alignment,
            Alignment::Calendar | Alignment::Anchored
        );
        if let Some(window) = one.window.filter(|_| resets) {
            remedies.push(format!(
                "Waiting until {}, when the next window begins.",
                window.end
            ));
        }
        if one.entitlement.kind == LimitKind::Concurrency {
            remedies.push(String::from("A lease that is given back or expires."));
        }
        if let Ok(needed) = one.used.checked_add(self.requested) {
            let needed = text(needed.in_unit(one.entitlement.factor, Rounding::HalfUp));
            remedies.push(format!("A limit of {needed} {unit} instead of {allowed}."));
        }
        remedies
    }
}

fn remedy_of_refusal(reason: &Reason) -> String {
    String::from(match reason {
        Reason::UnknownAccount => "Creating the account, or asking for its right id.",
        Reason::UnknownResourceType { .. } => {
            "Inserting the resource type, or asking for a code that serves the namespace."
        }
        Reason::AccountInactive { .. } => "Setting the account's status to active.",
        Reason::AncestorInactive { .. } => "Setting the status of the account above to active.",
        Reason::ConditionNotMet { .. } => {
            "A context that meets the condition; see entitlement_conditions."
        }
        Reason::NotStarted { .. } => "Waiting, or an earlier effective_start.",
        Reason::Expired { .. } => "A new entitlement, or a later effective_end.",
        _ => "An entitlement for the account or one above it, such as a plan gives.",
    })
}

/// A context with a longer text is not repeated in the answer, because PostgreSQL writes numbers out with
/// all their zeros.
const SHOWN_CONTEXT_BYTES: usize = 10_000;

fn shown_context(context: &Json) -> Json {
    let length = context.to_string().len();
    if length > SHOWN_CONTEXT_BYTES {
        return Json::String(format!("(an object of {length} bytes)"));
    }
    context.clone()
}

fn request_json(request: &Request) -> Json {
    json!({
        "account_id": request.account_id,
        "resource_type": request.resource_type,
        "resource_scope": request.scope,
        "quantity": request.quantity.to_string(),
        "unit_code": request.unit,
        "at": request.at.map(|at| at.to_string()),
        "context": request.context.as_ref().map(shown_context),
    })
}

fn rule_json(rule: &Rule) -> Json {
    json!({
        "rule_id": rule.rule_id,
        "resource_scope": rule.scope,
        "limit_action": rule.action.code(),
        "warn_at_percent": rule.warn_at_percent.map(text),
        "grace_quantity": rule.grace_quantity.map(|grace| grace.to_string()),
        "grace_window_hours": rule.grace_window_hours,
        "priority": rule.priority,
    })
}

fn text(decimal: Decimal) -> String {
    decimal.to_string()
}
