//! What is held for a time, leases and reservations alike: whose, of what, and when.

use mec_core::time::Instant;
use uuid::Uuid;

use crate::pg::datum::Value;

/// When holds are counted.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Moment {
    /// Now, by the wall clock: what is released or settled is not held any more, whenever that was.
    Now(Instant),
    /// At an instant that the caller chose.
    At(Instant),
}

impl Moment {
    /// What expiry is tested against.
    pub(crate) fn instant(self) -> Instant {
        match self {
            Self::Now(at) | Self::At(at) => at,
        }
    }
}

/// Which holds are counted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Holds<'a> {
    /// The root of the account's tree.
    pub(crate) owner: Uuid,
    /// The account.
    pub(crate) account_id: Uuid,
    /// The resource type.
    pub(crate) resource_type: &'a str,
    /// `None` is all scopes.
    pub(crate) scope: Option<&'a str>,
    /// Whether those of the accounts below count too.
    pub(crate) with_children: bool,
    /// When.
    pub(crate) moment: Moment,
}

impl<'a> Holds<'a> {
    /// The arguments $1 to $6 of the statements that count holds: owner, resource type, account,
    /// whether children count, scope, the instant.
    pub(crate) fn arguments(&self) -> Vec<Value<'a>> {
        vec![
            Value::from(self.owner),
            Value::from(self.resource_type),
            Value::from(self.account_id),
            Value::from(self.with_children),
            Value::from(self.scope),
            Value::from(self.moment.instant()),
        ]
    }
}
