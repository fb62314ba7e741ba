//! The account and the resource type that a writing call refers to; both must exist.

use mec_core::quantity::Factor;

use crate::error::Result;
use crate::evaluation::Request;
use crate::pg::spi::Db;
use crate::store::account::{self, Lineage};
use crate::store::event::{self, Event};
use crate::store::resource::ResourceType;

/// The account of a request with its ancestors, and the request's unit of the resource type.
pub(crate) struct Subject {
    /// The account and its ancestors.
    pub(crate) lineage: Lineage,
    /// The code of the unit.
    pub(crate) unit: String,
    /// The number of base units in one unit.
    pub(crate) factor: Factor,
}

impl Subject {
    /// Looks up account and resource type for an event. Neither can be deleted until the transaction ends.
    ///
    /// # Errors
    /// 23503 for an unknown account or resource type; 23514 for a unit or a sign that the resource type
    /// does not allow.
    pub(crate) fn require(db: &Db, request: &Request) -> Result<Self> {
        let lineage = event::lineage(db, request.account_id, &request.resource_type)?;
        Self::of(db, request, lineage)
    }

    /// Looks up account and resource type for a lease or a reservation. The account keeps its place in the
    /// tree until the transaction ends.
    ///
    /// A session that moves the account waits at this lock and not for the rows of holds. A session that
    /// deletes it is stopped by the foreign key. The ledger is not locked as it is for an event, because
    /// two sessions could then meet at two locks in opposite order.
    ///
    /// # Errors
    /// As [`Self::require`].
    pub(crate) fn require_for_hold(db: &Db, request: &Request) -> Result<Self> {
        let account_id = request.account_id;
        let lineage = Lineage::read_in_place(db, account_id)?;
        Self::of(
            db,
            request,
            lineage.ok_or_else(|| account::unknown(account_id))?,
        )
    }

    fn of(db: &Db, request: &Request, lineage: Lineage) -> Result<Self> {
        let resource = ResourceType::require(db, &request.resource_type, &lineage.namespace_id)?;
        resource.check_sign(request.quantity)?;
        let (unit, factor) = resource.unit(request.unit.as_deref())?;
        Ok(Self {
            unit: unit.to_owned(),
            factor,
            lineage,
        })
    }

    /// Builds the event that records the request, without a key or details.
    pub(crate) fn event(&self, request: &Request) -> Event {
        Event {
            idempotency_key: String::new(),
            namespace_id: self.lineage.namespace_id.clone(),
            path: self.lineage.path(),
            resource_type: request.resource_type.clone(),
            scope: request.scope.clone(),
            quantity: request.quantity,
            unit: self.unit.clone(),
            factor: self.factor,
            occurred_at: None,
            period_start: None,
            period_end: None,
            correction: None,
            admission: None,
            details: None,
        }
    }
}
