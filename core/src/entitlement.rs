//! Entitlements, and which of them apply to a request.

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

/// The limit group of an entitlement that names none.
pub const MAIN_GROUP: &str = "main";

/// What a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LimitKind {
    /// Usage within a window.
    Cumulative,
    /// Leases held now.
    Concurrency,
    /// Things owned now: the lifetime sum.
    Inventory,
    /// Nothing: access while the entitlement is valid.
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
    /// Its id; of two that are otherwise equal the greater one is the newer.
    pub entitlement_id: Uuid,
    /// How many levels above the account its owner is; 0 is the account itself.
    pub depth: u8,
    /// Independent limits have different groups.
    pub limit_group: String,
    /// The scope it is for; `None` is every scope.
    pub scope: Option<String>,
    /// What it limits.
    pub kind: LimitKind,
    /// How much it allows, in its own unit; `None` is unlimited.
    pub quantity_allowed: Option<Quantity>,
    /// How many of the resource's base units its unit is.
    pub factor: Factor,
    /// Whether its status is the text `active`.
    pub is_active: bool,
    /// The first instant at which it is valid.
    pub effective_start: Instant,
    /// The first instant at which it is not valid any more; `None` is never.
    pub effective_end: Option<Instant>,
    /// The higher one wins.
    pub priority: i32,
    /// The newer one wins among equals.
    pub created_at: Instant,
    /// All of them must be met.
    pub conditions: Vec<Condition>,
}

/// What a request says about itself, beyond account and resource type.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The scope; without one only entitlements for every scope apply.
    pub scope: Option<&'a str>,
    /// The instant at which validity is looked at.
    pub at: Instant,
    /// What conditions are tested against.
    pub context: Option<&'a Value>,
}

/// Why no entitlement applies. Where several reasons hold, the first of this list is the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoMatch {
    /// One would apply if the context met its conditions.
    ConditionNotMet {
        /// The key of the first condition that is not met.
        key: String,
    },
    /// One for the scope begins later.
    NotStarted {
        /// When the first of them begins.
        starts: Instant,
    },
    /// One for the scope has ended.
    Expired {
        /// When the last of them ended.
        ended: Instant,
    },
    /// There is none that is active and for the scope.
    NoneFound,
}

/// What became of every candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Why each candidate won or lost, in the candidates' order.
    pub outcomes: Vec<Outcome>,
    /// Positions of the winners, one for each level and limit group that has one: the nearest
    /// level first, in it group `main` first, then by the group's name.
    pub winners: Vec<usize>,
    /// Why there is none; `None` where there is one.
    pub no_match: Option<NoMatch>,
}

impl Entitlement {
    /// Why the entitlement does not apply to the request; `None` where it does.
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

    /// The last instant in (`after`, `until`] at which its validity changes: it begins, or has ended. `None`
    /// where there is none, or where it does not act anyway.
    #[must_use]
    pub fn last_change(&self, after: Instant, until: Instant) -> Option<Instant> {
        let changes = [Some(self.effective_start), self.effective_end];
        let changes = changes.into_iter().flatten();
        changes
            .filter(|at| self.is_active && after < *at && *at <= until)
            .max()
    }

    /// What decides between this and others of its level and group that apply too.
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

/// Whether something for `scope` covers a request for `requested`; `None` covers every scope.
pub(crate) fn covers(scope: Option<&str>, requested: Option<&str>) -> bool {
    scope.is_none() || scope == requested
}

/// The place of a limit group among those of a level: `main` first, then by name.
pub(crate) fn group_order(group: &str) -> (bool, &str) {
    (group != MAIN_GROUP, group)
}

/// Chooses one winner for each level and limit group: exact scope before every scope, then higher
/// priority, then newer by `created_at`, then by id.
///
/// The candidates are entitlements of the account and its ancestors for the requested resource
/// type, in any order and any status; their order does not matter to what wins.
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

type Group<'a> = (u8, (bool, &'a str));
type Winners<'a> = BTreeMap<Group<'a>, (usize, Rank)>;

fn group_of(one: &Entitlement) -> Group<'_> {
    (one.depth, group_order(&one.limit_group))
}

fn winners_of<'a>(candidates: &'a [Entitlement], obstacles: &[Option<Outcome>]) -> Winners<'a> {
    let mut winners = Winners::new();
    for (index, (one, obstacle)) in std::iter::zip(candidates, obstacles).enumerate() {
        if obstacle.is_none() {
            let challenger = (index, one.rank());
            let best = winners.entry(group_of(one)).or_insert(challenger);
            if challenger.1 > best.1 {
                *best = challenger;
            }
        }
    }
    winners
}

fn outcome_among(winners: &Winners<'_>, one: &Entitlement) -> Outcome {
    winners
        .get(&group_of(one))
        .map_or(Outcome::Won, |(_, best)| one.rank().against(best))
}

fn no_match(candidates: &[Entitlement], outcomes: &[Outcome]) -> NoMatch {
    unmet_key(candidates, outcomes)
        .map(|key| NoMatch::ConditionNotMet { key })
        .or_else(|| first_start(outcomes).map(|starts| NoMatch::NotStarted { starts }))
        .or_else(|| last_end(outcomes).map(|ended| NoMatch::Expired { ended }))
        .unwrap_or(NoMatch::NoneFound)
}

/// The key that kept the nearest and best candidate out.
fn unmet_key(candidates: &[Entitlement], outcomes: &[Outcome]) -> Option<String> {
    std::iter::zip(candidates, outcomes)
        .filter_map(|(one, outcome)| match outcome {
            Outcome::ConditionNotMet { key } => Some((one, key)),
            _ => None,
        })
        .min_by_key(|(one, _)| (group_of(one), std::cmp::Reverse(one.rank())))
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
