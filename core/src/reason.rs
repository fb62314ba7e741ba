//! Reasons: what a decision tells a person.

use std::fmt;

use crate::code::codes;
use crate::decimal::Decimal;
use crate::entitlement::{MAIN_GROUP, NoMatch};
use crate::quantity::Quantity;
use crate::text::shorten;
use crate::time::Instant;

#[cfg(test)]
mod tests;

/// The most characters of a reason's text: the column of the decision log.
pub const REASON_CHARS: usize = 255;
/// The most characters of a name within a reason.
const NAME_CHARS: usize = 120;

/// The status of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AccountStatus {
    /// In use.
    Active,
    /// Everything is refused for now.
    Suspended,
    /// Everything is refused.
    Closed,
}

codes!(AccountStatus {
    Active => "active",
    Suspended => "suspended",
    Closed => "closed",
});

/// Usage, limit and request at one limit, in the entitlement's unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// What is used before the request.
    pub used: Decimal,
    /// The limit.
    pub limit: Quantity,
    /// The request.
    pub requested: Decimal,
    /// Which limit.
    pub place: Place,
}

/// `100 of 100 used, 1 requested`, and the place where that needs saying.
impl fmt::Display for Numbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            used,
            limit,
            requested,
            place,
        } = self;
        write!(f, "{used} of {limit} used, {requested} requested{place}")
    }
}

impl Numbers {
    fn is_below_limit(&self) -> bool {
        self.used < self.limit.to_decimal()
    }
}

/// Which of the account's limits a reason is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// How many levels above the account.
    pub depth: u8,
    /// The limit group.
    pub group: String,
}

/// Nothing for the account's own main limit, else an addition in brackets.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = match self.depth {
            0 => None,
            1 => Some("1 level up".to_owned()),
            depth => Some(format!("{depth} levels up")),
        };
        let group = (self.group != MAIN_GROUP).then(|| format!("limit group {}", self.group));
        match (level, group) {
            (None, None) => Ok(()),
            (Some(one), None) | (None, Some(one)) => write!(f, " ({one})"),
            (Some(level), Some(group)) => write!(f, " ({level}, {group})"),
        }
    }
}

/// Why a request is decided as it is, in order of precedence: of the reasons that hold, the first
/// one is given. Down to [`Reason::NoEntitlement`] they concern the request as a whole and deny
/// it; the others are what the most restrictive limit says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Deny: there is no such account.
    UnknownAccount,
    /// Deny: there is no such resource type for the account.
    UnknownResourceType {
        /// The code that was asked for.
        code: String,
    },
    /// Deny: the account is suspended or closed.
    AccountInactive {
        /// Which of the two.
        status: AccountStatus,
    },
    /// Deny: an account above is suspended or closed.
    AncestorInactive {
        /// The name of the nearest such account.
        name: String,
        /// Which of the two.
        status: AccountStatus,
    },
    /// Deny: an entitlement would apply if the context met its conditions.
    ConditionNotMet {
        /// The key of the condition.
        key: String,
    },
    /// Deny: the entitlement has not started.
    NotStarted {
        /// When it begins.
        starts: Instant,
    },
    /// Deny: the entitlement expired.
    Expired {
        /// When it ended.
        ended: Instant,
    },
    /// Deny: there is no entitlement.
    NoEntitlement,
    /// Allow: the session holds a lease already, which was renewed.
    LeaseRenewed,
    /// The decision of the first call: the key stands for what that call recorded.
    Replayed,
    /// The same, of a reservation that was committed: nothing is held for it any more.
    ReplayedCommitted,
    /// Allow: a negative quantity gives back.
    GivenBack,
    /// Deny: no room, and no rule that lets it through.
    NoRoom {
        /// The numbers before the request.
        numbers: Numbers,
    },
    /// Deny: no room, and the request goes beyond the grace quantity.
    GraceUsedUp {
        /// The numbers before the request.
        numbers: Numbers,
        /// The grace quantity.
        grace: Quantity,
    },
    /// Deny: no room, and the hours of grace are over.
    GraceOver {
        /// The numbers before the request.
        numbers: Numbers,
        /// When they were over.
        ended: Instant,
    },
    /// Overage: no room; a part of the request is beyond the limit.
    Overage {
        /// The numbers before the request.
        numbers: Numbers,
        /// How much is beyond.
        overage: Decimal,
    },
    /// Grace: no room, but grace.
    Grace {
        /// The numbers before the request.
        numbers: Numbers,
        /// The grace quantity, where that is a bound.
        grace: Option<Quantity>,
        /// When the hours of grace are over, where that is a bound and known.
        until: Option<Instant>,
    },
    /// Warn: no room, but the rule only warns.
    OverLimit {
        /// The numbers before the request.
        numbers: Numbers,
    },
    /// Warn: there is room, but usage has reached the percentage at which the rule warns.
    NearLimit {
        /// The numbers before the request.
        numbers: Numbers,
        /// The percentage.
        warn_at: Decimal,
    },
    /// Allow: there is room.
    Allowed {
        /// The numbers before the request.
        numbers: Numbers,
    },
    /// Allow: access while the entitlement is valid.
    Access {
        /// When it ends; `None` is never.
        until: Option<Instant>,
    },
    /// Allow: there is no limit.
    Unlimited {
        /// What is used, in the entitlement's unit.
        used: Decimal,
    },
}

impl Reason {
    /// The reason that an account's status gives: `depth` levels above the account that asks (0 is
    /// that account itself), with its display name. `None` where the account is active.
    #[must_use]
    pub fn of_status(status: AccountStatus, depth: u8, name: &str) -> Option<Self> {
        match (status, depth) {
            (AccountStatus::Active, _) => None,
            (_, 0) => Some(Self::AccountInactive { status }),
            _ => Some(Self::AncestorInactive {
                name: name.to_owned(),
                status,
            }),
        }
    }

    /// The table of texts.
    fn text(&self) -> String {
        match self {
            Self::UnknownAccount => "Unknown account".to_owned(),
            Self::UnknownResourceType { code } => {
                format!("Unknown resource type \"{}\"", shorten(code, NAME_CHARS))
            }
            Self::AccountInactive { status } => format!("Account is {}", status.code()),
            Self::AncestorInactive { name, status } => {
                format!(
                    "Parent account \"{}\" is {}",
                    shorten(name, NAME_CHARS),
                    status.code()
                )
            }
            Self::ConditionNotMet { key } => {
                format!("Condition on \"{}\" is not met", shorten(key, NAME_CHARS))
            }
            Self::NotStarted { starts } => format!("Entitlement starts at {starts}"),
            Self::Expired { ended } => format!("Entitlement expired at {ended}"),
            Self::NoEntitlement => "No entitlement found".to_owned(),
            Self::Replayed => "Recorded before under this key".to_owned(),
            Self::ReplayedCommitted => "Recorded before under this key: committed".to_owned(),
            Self::GivenBack => "Given back".to_owned(),
            Self::LeaseRenewed => "Lease renewed".to_owned(),
            Self::NoRoom { numbers } if numbers.is_below_limit() => {
                format!("Not enough left: {numbers}")
            }
            Self::NoRoom { numbers } => format!("Limit reached: {numbers}"),
            Self::GraceUsedUp { numbers, grace } => {
                format!("Beyond the grace of {grace}: {numbers}")
            }
            Self::GraceOver { numbers, ended } => format!("Grace ended at {ended}: {numbers}"),
            Self::Overage { numbers, overage } => format!("Overage of {overage}: {numbers}"),
            Self::Grace {
                numbers,
                grace,
                until,
            } => {
                let grace = grace.map_or(String::new(), |grace| format!(" of {grace}"));
                let until = until.map_or(String::new(), |until| format!(" until {until}"));
                format!("Grace{grace}{until}: {numbers}")
            }
            Self::OverLimit { numbers } => format!("Over the limit, which only warns: {numbers}"),
            Self::NearLimit { numbers, warn_at } => {
                let Numbers {
                    used, limit, place, ..
                } = numbers;
                format!("{used} of {limit} used; warns at {warn_at} %{place}")
            }
            Self::Allowed { numbers } => numbers.to_string(),
            Self::Access { until: Some(until) } => format!("Access until {until}"),
            Self::Access { until: None } => "Access without end".to_owned(),
            Self::Unlimited { used } => format!("Unlimited: {used} used"),
        }
    }
}

/// English, at most [`REASON_CHARS`] characters.
impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&shorten(&self.text(), REASON_CHARS))
    }
}

impl From<NoMatch> for Reason {
    fn from(no_match: NoMatch) -> Self {
        match no_match {
            NoMatch::ConditionNotMet { key } => Self::ConditionNotMet { key },
            NoMatch::NotStarted { starts } => Self::NotStarted { starts },
            NoMatch::Expired { ended } => Self::Expired { ended },
            NoMatch::NoneFound => Self::NoEntitlement,
        }
    }
}
