//! What is held for a time, leases and reservations alike: whose, of what, and when.

use mec_core::time::Instant;
use uuid::Uuid;

use crate::pg::datum::Value;

/// When holds are counted.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Moment {
    /// Now: expiry is tested against the wall clock.
    Now,
    /// At an instant that the caller chose.
    At(Instant),
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
    /// The arguments $1 to $5 of the statements that count holds: owner, resource type, account,
    /// whether children count, scope.
    pub(crate) fn arguments(&self) -> Vec<Value<'a>> {
        vec![
            Value::from(self.owner),
            Value::from(self.resource_type),
            Value::from(self.account_id),
            Value::from(self.with_children),
            Value::from(self.scope),
        ]
    }
}
