//! Why a candidate, an entitlement or a rule, won or lost.

use std::fmt;

use uuid::Uuid;

use crate::time::Instant;

/// Why a candidate won or lost, in the order in which the reasons are looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Its status is not `active`.
    NotActive,
    /// It is for another scope, or for one where the request names none.
    OtherScope,
    /// It is not valid yet.
    NotStarted {
        /// When it begins.
        starts: Instant,
    },
    /// It is not valid any more.
    Expired {
        /// When it ended.
        ended: Instant,
    },
    /// The context does not meet one of its conditions.
    ConditionNotMet {
        /// The key of the first such condition.
        key: String,
    },
    /// It is for every scope, another one is for just this one.
    LessSpecificScope,
    /// Another one has a higher priority.
    LowerPriority,
    /// Another one is newer.
    Older,
    /// It is the one that counts.
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

/// What decides between candidates that all apply: the greatest wins. The fields go in the order
/// in which they count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    /// Exact scope before every scope.
    pub is_scoped: bool,
    /// Higher before lower.
    pub priority: i32,
    /// Newer before older.
    pub created_at: Instant,
    /// The greater id, which of UUIDv7 is the newer, before the smaller.
    pub id: Uuid,
}

impl Rank {
    /// What became of a candidate of this rank where the winner has rank `best`.
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
