//! Control rules, and the choice of the one that governs a limit.

use serde_json::Value;
use uuid::Uuid;

use crate::code::codes;
use crate::condition::{Condition, first_unmet};
use crate::decimal::Decimal;
use crate::entitlement::{Outcome, Rank, covers};
use crate::quantity::Quantity;
use crate::time::Instant;

#[cfg(test)]
mod tests;

/// The action of a rule if a request does not fit within the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LimitAction {
    /// Refuse the request.
    Block,
    /// Let it through with a warning.
    Warn,
    /// Let it through while grace lasts.
    Grace,
    /// Let it through and record the part beyond the limit.
    Overage,
}

codes!(LimitAction {
    Block => "block",
    Warn => "warn",
    Grace => "grace",
    Overage => "overage",
});

/// An active rule for the namespace, resource type and limit kind of a limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The primary key. Among rules of equal rank the greater id, which is the newer, wins.
    pub rule_id: Uuid,
    /// The resource scope that it applies to; `None` means every scope.
    pub scope: Option<String>,
    /// The action if a request does not fit.
    pub action: LimitAction,
    /// The usage, in percent of the limit, from which a request that fits gets a warning; `None`
    /// means never.
    pub warn_at_percent: Option<Decimal>,
    /// The quantity beyond the limit that grace covers, in the entitlement's unit; `None` means
    /// any.
    pub grace_quantity: Option<Quantity>,
    /// The hours of grace, counted from the instant at which the limit was reached; `None` means
    /// without end.
    pub grace_window_hours: Option<i32>,
    /// The price factor of overage. It is for information only; no decision uses it.
    pub overage_multiplier: Option<Decimal>,
    /// The higher priority wins.
    pub priority: i32,
    /// Among equal priorities the newer rule wins.
    pub created_at: Instant,
    /// All conditions must be met for the rule to apply.
    pub conditions: Vec<Condition>,
}

impl Rule {
    /// Returns the reason why the rule does not apply to a request for `scope` with this context;
    /// `None` if it applies.
    #[must_use]
    pub fn obstacle(&self, scope: Option<&str>, context: Option<&Value>) -> Option<Outcome> {
        if !covers(self.scope.as_deref(), scope) {
            return Some(Outcome::OtherScope);
        }
        first_unmet(&self.conditions, context).map(|condition| Outcome::ConditionNotMet {
            key: condition.key.clone(),
        })
    }

    /// Returns the rank among the rules that also apply.
    #[must_use]
    pub fn rank(&self) -> Rank {
        Rank {
            is_scoped: self.scope.is_some(),
            priority: self.priority,
            created_at: self.created_at,
            id: self.rule_id,
        }
    }
}

/// Chooses the rule that governs a request: of those that apply, an exact scope beats every scope,
/// then the higher priority wins, then the newer `created_at`, then the greater id.
///
/// The rules are the active ones of the namespace, resource type and limit kind, in any order.
#[must_use]
pub fn choose_rule<'a>(
    rules: impl IntoIterator<Item = &'a Rule>,
    scope: Option<&str>,
    context: Option<&Value>,
) -> Option<&'a Rule> {
    rules
        .into_iter()
        .filter(|rule| rule.obstacle(scope, context).is_none())
        .max_by_key(|rule| rule.rank())
}

/// Returns the outcome of each rule, in order; `chosen` is the result of [`choose_rule`] for the
/// same request.
#[must_use]
pub fn rule_outcomes<'a>(
    rules: impl IntoIterator<Item = &'a Rule>,
    chosen: Option<&Rule>,
    scope: Option<&str>,
    context: Option<&Value>,
) -> Vec<Outcome> {
    let against_chosen =
        |rule: &Rule| chosen.map_or(Outcome::Won, |best| rule.rank().against(&best.rank()));
    rules
        .into_iter()
        .map(|rule| {
            rule.obstacle(scope, context)
                .unwrap_or_else(|| against_chosen(rule))
        })
        .collect()
}
