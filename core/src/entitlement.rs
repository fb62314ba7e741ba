//! Entitlements, and the choice of those that apply to a request.

use std::collections::BTreeMap;

use serde_json::Value;
use uuid::Uuid;

use crate::code::codes;
use crate::condition::{Condition, first_unmet};
use crate::quantity::{Factor, Quantity};
use crate::time::Instant;

mod outcome;
#[cfg(test)]
mod tests;

pub use outcome::{Outcome, Rank};

/// The limit group of an entitlement that names no other.
pub const MAIN_GROUP: &str = "main";

/// The quantity that a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LimitKind {
    /// Usage within a window.
    Cumulative,
    /// Leases that are held now.
    Concurrency,
    /// Things that are owned now: the sum over all time.
    Inventory,
    /// Nothing: the entitlement grants access while it is valid.
    TimeAccess,
}

codes!(LimitKind {
    Cumulative => "cumulative",
    Concurrency => "concurrency",
    Inventory => "inventory",
    TimeAccess => "time_access",
});

/// An entitlement of the account or of one of its ancestors, for the requested resource type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entitlement {
    /// The primary key. Among entitlements of equal rank the greater id, which is the newer, wins.
    pub entitlement_id: Uuid,
    /// The number of levels between the account and the owner; 0 is the account itself.
    pub depth: u8,
    /// The group of the limit. Limits of different groups apply independently of each other.
    pub limit_group: String,
    /// The resource scope that it applies to; `None` means every scope.
    pub scope: Option<String>,
    /// The quantity that the limit counts.
    pub kind: LimitKind,
    /// The limit in the entitlement's own unit; `None` means unlimited.
    pub quantity_allowed: Option<Quantity>,
    /// The size of one such unit in the resource's base units.
    pub factor: Factor,
    /// True if the row's status is `active`.
    pub is_active: bool,
    /// The first instant at which it is valid.
    pub effective_start: Instant,
    /// The first instant at which it is no longer valid; `None` means that it never ends.
    pub effective_end: Option<Instant>,
    /// The higher priority wins.
    pub priority: i32,
    /// Among equal priorities the newer entitlement wins.
    pub created_at: Instant,
    /// All conditions must be met for the entitlement to apply.
    pub conditions: Vec<Condition>,
}

/// The properties of a request that decide which entitlements apply, beyond account and resource
/// type.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The resource scope. Without one, only entitlements for every scope apply.
    pub scope: Option<&'a str>,
    /// The instant at which the entitlement has to be valid.
    pub at: Instant,
    /// The JSON object that conditions are tested against.
    pub context: Option<&'a Value>,
}

/// The reason why no entitlement applies. If several hold, the first in this list is reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoMatch {
    /// An entitlement would apply if the context met its conditions.
    ConditionNotMet {
        /// The key of the first condition that is not met.
        key: String,
    },
    /// An entitlement for the scope begins later.
    NotStarted {
        /// The earliest such beginning.
        starts: Instant,
    },
    /// An entitlement for the scope has ended.
    Expired {
        /// The latest such end.
        ended: Instant,
    },
    /// No active entitlement covers the scope.
    NoneFound,
}

/// The result of [`choose`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The outcome of each candidate, in the order of the candidates.
    pub outcomes: Vec<Outcome>,
    /// Positions of the winners among the candidates, at most one for each level and limit group.
    /// The nearest level comes first; within a level group `main` comes first, then the others by
    /// name.
    pub winners: Vec<usize>,
    /// The reason why there is no winner; `None` if there is one.
    pub no_match: Option<NoMatch>,
}

impl Entitlement {
    /// Returns the reason why the entitlement does not apply to the request; `None` if it applies.
    #[must_use]
    pub fn obstacle(&self, request: &Request<'_>) -> Option<Outcome> {
        if !self.is_active {
            return Some(Outcome::NotActive);
        }
        if !covers(self.scope.as_deref(), request.scope) {
            return Some(Outcome::OtherScope);
        }
        self.obstacle_in_time(request.at).or_else(|| {
            first_unmet(&self.conditions, request.context).map(|condition| {
                Outcome::ConditionNotMet {
                    key: condition.key.clone(),
                }
            })
        })
    }

    fn obstacle_in_time(&self, at: Instant) -> Option<Outcome> {
        if at < self.effective_start {
            return Some(Outcome::NotStarted {
                starts: self.effective_start,
            });
        }
        self.effective_end
            .filter(|end| *end <= at)
            .map(|ended| Outcome::Expired { ended })
    }

    /// Returns the last instant in (`after`, `until`] at which the validity begins or ends. `None` where there is
    /// none, or where the entitlement does not act.
    #[must_use]
    pub fn last_change(&self, after: Instant, until: Instant) -> Option<Instant> {
        let changes = [Some(self.effective_start), self.effective_end];
        let changes = changes.into_iter().flatten();
        changes
            .filter(|at| self.is_active && after < *at && *at <= until)
            .max()
    }

    /// Returns the rank among the entitlements of its level and limit group that also apply.
    #[must_use]
    pub fn rank(&self) -> Rank {
        Rank {
            is_scoped: self.scope.is_some(),
            priority: self.priority,
            created_at: self.created_at,
            id: self.entitlement_id,
        }
    }
}

/// Tells whether something valid for `scope` covers a request for `requested`. A `scope` of `None`
/// covers every request.
pub(crate) fn covers(scope: Option<&str>, requested: Option<&str>) -> bool {
    scope.is_none() || scope == requested
}

/// The sort key of a limit group within its level: `main` first, then by name.
pub(crate) fn group_order(group: &str) -> (bool, &str) {
    (group != MAIN_GROUP, group)
}

/// Chooses one winner for each level and limit group: an exact scope beats every scope, then the
/// higher priority wins, then the newer `created_at`, then the greater id.
///
/// The candidates are entitlements of the account and its ancestors for the requested resource
/// type, of any status. Their order does not affect which of them win.
#[must_use]
pub fn choose(candidates: &[Entitlement], request: &Request<'_>) -> Choice {
    let obstacles: Vec<_> = candidates.iter().map(|one| one.obstacle(request)).collect();
    let winners = winners_of(candidates, &obstacles);
    let outcomes = std::iter::zip(candidates, obstacles)
        .map(|(one, obstacle)| obstacle.unwrap_or_else(|| outcome_among(&winners, one)))
        .collect::<Vec<_>>();
    let no_match = winners.is_empty().then(|| no_match(candidates, &outcomes));
    Choice {
        winners: winners.into_values().map(|(index, _)| index).collect(),
        outcomes,
        no_match,
    }
}

type LimitKey<'a> = (u8, (bool, &'a str));
type Winners<'a> = BTreeMap<LimitKey<'a>, (usize, Rank)>;

fn limit_key(one: &Entitlement) -> LimitKey<'_> {
    (one.depth, group_order(&one.limit_group))
}

fn winners_of<'a>(candidates: &'a [Entitlement], obstacles: &[Option<Outcome>]) -> Winners<'a> {
    let mut winners = Winners::new();
    for (index, (one, obstacle)) in std::iter::zip(candidates, obstacles).enumerate() {
        if obstacle.is_none() {
            let challenger = (index, one.rank());
            let best = winners.entry(limit_key(one)).or_insert(challenger);
            if challenger.1 > best.1 {
                *best = challenger;
            }
        }
    }
    winners
}

fn outcome_among(winners: &Winners<'_>, one: &Entitlement) -> Outcome {
    winners
        .get(&limit_key(one))
        .map_or(Outcome::Won, |(_, best)| one.rank().against(best))
}

fn no_match(candidates: &[Entitlement], outcomes: &[Outcome]) -> NoMatch {
    unmet_key(candidates, outcomes)
        .map(|key| NoMatch::ConditionNotMet { key })
        .or_else(|| first_start(outcomes).map(|starts| NoMatch::NotStarted { starts }))
        .or_else(|| last_end(outcomes).map(|ended| NoMatch::Expired { ended }))
        .unwrap_or(NoMatch::NoneFound)
}

/// Returns the unmet key of the best candidate, by level, then group, then rank.
fn unmet_key(candidates: &[Entitlement], outcomes: &[Outcome]) -> Option<String> {
    std::iter::zip(candidates, outcomes)
        .filter_map(|(one, outcome)| match outcome {
            Outcome::ConditionNotMet { key } => Some((one, key)),
            _ => None,
        })
        .min_by_key(|(one, _)| (limit_key(one), std::cmp::Reverse(one.rank())))
        .map(|(_, key)| key.clone())
}

fn first_start(outcomes: &[Outcome]) -> Option<Instant> {
    let starts = |outcome: &Outcome| match outcome {
        Outcome::NotStarted { starts } => Some(*starts),
        _ => None,
    };
    outcomes.iter().filter_map(starts).min()
}

fn last_end(outcomes: &[Outcome]) -> Option<Instant> {
    let ended = |outcome: &Outcome| match outcome {
        Outcome::Expired { ended } => Some(*ended),
        _ => None,
    };
    outcomes.iter().filter_map(ended).max()
}
