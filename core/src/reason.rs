//! Reasons: the text that explains a decision to a person.

use std::fmt;

use crate::code::codes;
use crate::decimal::Decimal;
use crate::entitlement::{MAIN_GROUP, NoMatch};
use crate::quantity::Quantity;
use crate::text::shorten;
use crate::time::Instant;

#[cfg(test)]
mod tests;

/// The most characters of a reason's text, as the column of the decision log holds them.
pub const REASON_CHARS: usize = 255;
/// The most characters of a name within a reason; the rest is cut off.
const NAME_CHARS: usize = 120;

/// The status of an account, as stored in `accounts.status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AccountStatus {
    /// The account may use its resources.
    Active,
    /// The account is refused everything until it is active again.
    Suspended,
    /// The account is refused everything.
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
    /// Usage before the request.
    pub used: Decimal,
    /// The limit itself, not the quantity left.
    pub limit: Quantity,
    /// The quantity that the request asks for.
    pub requested: Decimal,
    /// The limit that these numbers belong to.
    pub place: Place,
}

/// `100 of 100 used, 1 requested`, followed by the place of the limit if it is not the obvious one.
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

/// The position of a limit: its level above the account, and its group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The number of levels between the account and the owner of the limit.
    pub depth: u8,
    /// The limit group.
    pub group: String,
}

/// An addition in brackets; empty for the account's own limit of group `main`.
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

/// The reason for a decision, in order of precedence: the first one that holds is given. Those down
/// to [`Reason::NoEntitlement`] concern the request as a whole and deny it; those after it come
/// from the most restrictive limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Deny: no such account exists.
    UnknownAccount,
    /// Deny: no such resource type exists for the account.
    UnknownResourceType {
        /// The code in the request.
        code: String,
    },
    /// Deny: the account is suspended or closed.
    AccountInactive {
        /// Suspended or closed.
        status: AccountStatus,
    },
    /// Deny: an ancestor of the account is suspended or closed.
    AncestorInactive {
        /// The display name of the nearest such ancestor.
        name: String,
        /// Suspended or closed.
        status: AccountStatus,
    },
    /// Deny: an entitlement would apply if the context met its conditions.
    ConditionNotMet {
        /// The key of the condition.
        key: String,
    },
    /// Deny: the entitlement has not started.
    NotStarted {
        /// The instant at which it starts.
        starts: Instant,
    },
    /// Deny: the entitlement has expired.
    Expired {
        /// The instant at which it expired.
        ended: Instant,
    },
    /// Deny: the account has no entitlement to the resource.
    NoEntitlement,
    /// Allow: the session already holds a lease, and the call has renewed it.
    LeaseRenewed,
    /// The decision of an earlier call with the same idempotency key, which is returned unchanged.
    Replayed,
    /// The same, of a reservation that was committed: nothing is held for it any more.
    ReplayedCommitted,
    /// Allow: a negative quantity gives back.
    GivenBack,
    /// Deny: the request does not fit, and no rule lets it through.
    NoRoom {
        /// The numbers before the request.
        numbers: Numbers,
    },
    /// Deny: the request does not fit, not even with the grace quantity.
    GraceUsedUp {
        /// The numbers before the request.
        numbers: Numbers,
        /// The grace quantity of the rule.
        grace: Quantity,
    },
    /// Deny: the request does not fit, and the hours of grace have passed.
    GraceOver {
        /// The numbers before the request.
        numbers: Numbers,
        /// The instant at which grace ended.
        ended: Instant,
    },
    /// Overage: a part of the request is beyond the limit.
    Overage {
        /// The numbers before the request.
        numbers: Numbers,
        /// The part beyond the limit, in the entitlement's unit.
        overage: Decimal,
    },
    /// Grace: the request does not fit, but grace covers it.
    Grace {
        /// The numbers before the request.
        numbers: Numbers,
        /// The grace quantity, if the rule sets one.
        grace: Option<Quantity>,
        /// The end of the hours of grace, if the rule sets hours and the limit has been reached.
        until: Option<Instant>,
    },
    /// Warn: the request does not fit, but the rule only warns.
    OverLimit {
        /// The numbers before the request.
        numbers: Numbers,
    },
    /// Warn: the request fits, but usage has reached the percentage at which the rule warns.
    NearLimit {
        /// The numbers before the request.
        numbers: Numbers,
        /// The rule's threshold, in percent of the limit.
        warn_at: Decimal,
    },
    /// Allow: the request fits.
    Allowed {
        /// The numbers before the request.
        numbers: Numbers,
    },
    /// Allow: the entitlement grants access while it is valid.
    Access {
        /// The instant at which it ends; `None` if it never ends.
        until: Option<Instant>,
    },
    /// Allow: the entitlement has no limit.
    Unlimited {
        /// Usage, in the entitlement's unit.
        used: Decimal,
    },
}

impl Reason {
    /// Returns the reason for refusing an account by status; `None` if the status is active.
    ///
    /// The status and the display name `name` are those of the account `depth` levels above the one
    /// in the request; a `depth` of 0 is that account itself.
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

    /// The text of each reason, before it is cut to [`REASON_CHARS`].
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

/// The text in English, at most [`REASON_CHARS`] characters.
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
