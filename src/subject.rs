//! What a call that writes is about: an account and a resource type that exist.

use mec_core::quantity::Factor;

use crate::error::Result;
use crate::evaluation::Request;
use crate::pg::spi::Db;
use crate::store::account::{self, Lineage};
use crate::store::event::{self, Event};
use crate::store::resource::ResourceType;

/// The account of a request with those above it, and its resource type with the request's unit.
pub(crate) struct Subject {
    /// The account and those above it.
    pub(crate) lineage: Lineage,
    /// The unit's code.
    pub(crate) unit: String,
    /// How many base units one of it is.
    pub(crate) factor: Factor,
}

impl Subject {
    /// Looks both up, for an event: the account cannot be deleted until the transaction ends.
    ///
    /// # Errors
    /// 23503 for an unknown account or resource type, 23514 for a unit or a sign that the resource
    /// type does not allow.
    pub(crate) fn require(db: &Db, request: &Request) -> Result<Self> {
        let lineage = event::lineage(db, request.account_id, &request.resource_type)?;
        Self::of(db, request, lineage)
    }

    /// Looks both up, for a lease or a reservation: the account keeps its place in the tree until the
    /// transaction ends. Whoever moves it waits here and not among the rows held; whoever deletes it
    /// meets the foreign key, and a lock of the ledger as for an event would be a second one to meet in
    /// the other order.
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

    /// The event that records the request, without a key or details yet.
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
