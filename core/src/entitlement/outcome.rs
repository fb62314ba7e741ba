//! The outcome of a candidate, an entitlement or a rule, in the choice of those that apply.

use std::fmt;

use uuid::Uuid;

use crate::time::Instant;

/// The outcome of a candidate. The obstacles are tested in this order. `Display` gives a sentence
/// without its full stop, for explanations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The candidate's status is not `active`.
    NotActive,
    /// The candidate has a scope, and the request names another one or none.
    OtherScope,
    /// The candidate is not valid yet.
    NotStarted {
        /// The instant at which it starts.
        starts: Instant,
    },
    /// The candidate is no longer valid.
    Expired {
        /// The instant at which it ended.
        ended: Instant,
    },
    /// The context does not meet one of the candidate's conditions.
    ConditionNotMet {
        /// The key of the first such condition.
        key: String,
    },
    /// The candidate is for every scope, and the winner is for exactly this one.
    LessSpecificScope,
    /// The winner has a higher priority.
    LowerPriority,
    /// The winner is newer.
    Older,
    /// The candidate is the winner.
    Won,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotActive => f.write_str("its status is not active"),
            Self::OtherScope => f.write_str("it is for another scope"),
            Self::NotStarted { starts } => write!(f, "it starts at {starts}"),
            Self::Expired { ended } => write!(f, "it ended at {ended}"),
            Self::ConditionNotMet { key } => write!(f, "its condition on \"{key}\" is not met"),
            Self::LessSpecificScope => f.write_str("another one is for exactly this scope"),
            Self::LowerPriority => f.write_str("another one has a higher priority"),
            Self::Older => f.write_str("another one is newer"),
            Self::Won => f.write_str("it applies"),
        }
    }
}

/// The rank of a candidate that applies: the greatest wins. Fields are compared in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    /// True for an exact scope, which beats every scope.
    pub is_scoped: bool,
    /// The higher priority wins.
    pub priority: i32,
    /// The newer candidate wins.
    pub created_at: Instant,
    /// The greater id wins; with UUIDv7 it is the newer one.
    pub id: Uuid,
}

impl Rank {
    /// Returns the outcome of a candidate of this rank against the winner's rank `best`.
    #[must_use]
    pub fn against(&self, best: &Self) -> Outcome {
        if self == best {
            Outcome::Won
        } else if self.is_scoped != best.is_scoped {
            Outcome::LessSpecificScope
        } else if self.priority != best.priority {
            Outcome::LowerPriority
        } else {
            Outcome::Older
        }
    }
}
