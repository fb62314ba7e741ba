//! Control rules, and which of them governs a limit.

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

/// What a rule does with a request that has no room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LimitAction {
    /// Refuse it.
    Block,
    /// Let it through, with a warning.
    Warn,
    /// Let it through while the grace lasts.
    Grace,
    /// Let it through, and tell how much is beyond the limit.
    Overage,
}

codes!(LimitAction {
    Block => "block",
    Warn => "warn",
    Grace => "grace",
    Overage => "overage",
});

/// An active rule for the namespace, the resource type and the limit kind of a limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its id; of two that are otherwise equal the greater one is the newer.
    pub rule_id: Uuid,
    /// The scope it is for; `None` is every scope.
    pub scope: Option<String>,
    /// What it does where there is no room.
    pub action: LimitAction,
    /// From which usage on, in percent of the limit, a request that has room is a warning;
    /// `None` is never.
    pub warn_at_percent: Option<Decimal>,
    /// How far grace goes beyond the limit, in the entitlement's unit; `None` is any distance.
    pub grace_quantity: Option<Quantity>,
    /// How many hours grace lasts from the moment the limit was reached; `None` is for ever.
    pub grace_window_hours: Option<i32>,
    /// How much dearer overage is; it informs only.
    pub overage_multiplier: Option<Decimal>,
    /// The higher one wins.
    pub priority: i32,
    /// The newer one wins among equals.
    pub created_at: Instant,
    /// All of them must be met.
    pub conditions: Vec<Condition>,
}

impl Rule {
    /// Why the rule does not govern the request; `None` where it may.
    #[must_use]
    pub fn obstacle(&self, scope: Option<&str>, context: Option<&Value>) -> Option<Outcome> {
        if !covers(self.scope.as_deref(), scope) {
            return Some(Outcome::OtherScope);
        }
        first_unmet(&self.conditions, context).map(|condition| Outcome::ConditionNotMet {
            key: condition.key.clone(),
        })
    }

    /// What decides between this and others that match too.
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

/// The rule that governs a request: of those whose scope and conditions match, exact scope before
/// every scope, then higher priority, then newer by `created_at`, then by id.
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

/// Why each rule won or lost against `chosen`, the answer of [`choose_rule`] to the same request.
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
