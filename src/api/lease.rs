//! fn_acquire_lease, fn_release_lease, fn_heartbeat_lease.

use mec_core::decision::Decision;
use mec_core::entitlement::LimitKind;
use mec_core::quantity::Quantity;
use mec_core::reason::Reason;
use mec_core::text::Field;
use mec_core::time::Instant;
use uuid::Uuid;

use super::input;
use crate::admission;
use crate::error::{Error, Result};
use crate::evaluation::Request;
use crate::pg::call::{Call, IntoRow, OneRow, sql_function};
use crate::pg::datum::Value;
use crate::pg::id;
use crate::pg::role::ActingAsOwner;
use crate::pg::spi::Db;
use crate::store::account::Lineage;
use crate::store::lease::{self, Held, NewLease};

sql_function!(fn_acquire_lease, acquire_lease);
sql_function!(fn_release_lease, release_lease);
sql_function!(fn_heartbeat_lease, heartbeat_lease);

fn acquire_lease(call: &Call) -> Result<OneRow<Acquired>> {
    let arguments = Arguments::of(call)?;
    let request = arguments.request()?;
    let db = call.writing_db()?;
    let _owner = ActingAsOwner::begin();
    if let Some(reason) = status_refusal(&db, request.account_id)? {
        return Ok(OneRow(Acquired::refused(reason.to_string())));
    }
    if let Some(held) = arguments.renew(&db, &request)? {
        return Ok(OneRow(Acquired::renewed(held)));
    }
    let answer = admission::decide(&db, &request, &[LimitKind::Concurrency], |db, lineage| {
        lease::expire(db, lineage.owner(), &request.resource_type)
    })?;
    if !answer.decision.lets_through() {
        return Ok(OneRow(Acquired::refused(answer.reason)));
    }
    let lease = arguments.lease(&request);
    if lease::insert(&db, &lease)? {
        let held = Held {
            lease_id: lease.lease_id,
            expires_at: lease.expires_at,
        };
        return Ok(OneRow(Acquired::granted(
            held,
            answer.decision,
            answer.reason,
        )));
    }
    let held = arguments.renew(&db, &request)?.ok_or_else(|| {
        Error::serialization("another call of the same session_token took a lease at this moment")
    })?;
    Ok(OneRow(Acquired::renewed(held)))
}

fn status_refusal(db: &Db, account_id: Uuid) -> Result<Option<Reason>> {
    let _snapshot = db.one_snapshot();
    let lineage = Lineage::read(db, account_id)?;
    Ok(lineage.map_or(Some(Reason::UnknownAccount), |lineage| {
        lineage.status_refusal()
    }))
}

fn release_lease(call: &Call) -> Result<bool> {
    let lease_id = call.required(0, "p_lease_id")?;
    let db = call.writing_db()?;
    let _owner = ActingAsOwner::begin();
    lease::release(&db, lease_id)
}

fn heartbeat_lease(call: &Call) -> Result<bool> {
    let lease_id = call.required(0, "p_lease_id")?;
    let minutes = call.required(1, "p_extend_minutes")?;
    let expires_at = input::expiry("p_extend_minutes", minutes)?;
    let db = call.writing_db()?;
    let _owner = ActingAsOwner::begin();
    lease::heartbeat(&db, lease_id, expires_at)
}

struct Arguments {
    account_id: Uuid,
    resource_type: String,
    scope: Option<String>,
    session_token: Option<String>,
    expires_at: Instant,
    session_metadata: Option<String>,
    context: Option<serde_json::Value>,
    quantity: i32,
}

impl Arguments {
    fn of(call: &Call) -> Result<Self> {
        let ttl = call.required(4, "p_ttl_minutes")?;
        let quantity: i32 = call.required(7, "p_quantity")?;
        if quantity < 1 {
            return Err(
                Error::quantity(format!("p_quantity {quantity} is less than 1"))
                    .detail("A lease holds one unit or more."),
            );
        }
        Ok(Self {
            account_id: call.required(0, "p_account_id")?,
            resource_type: input::required_text(call, 1, "p_resource_type", Field::RESOURCE_TYPE)?,
            scope: input::optional_text(call, 2, "p_resource_scope", Field::SCOPE)?,
            session_token: input::optional_text(call, 3, "p_session_token", Field::SESSION_TOKEN)?,
            expires_at: input::expiry("p_ttl_minutes", ttl)?,
            session_metadata: input::optional_text(
                call,
                5,
                "p_session_metadata",
                Field::SESSION_METADATA,
            )?,
            context: input::context(call, 6)?,
            quantity,
        })
    }

    fn request(&self) -> Result<Request> {
        let quantity = Quantity::from_millionths(i128::from(self.quantity) * 1_000_000);
        Ok(Request {
            account_id: self.account_id,
            resource_type: self.resource_type.clone(),
            scope: self.scope.clone(),
            quantity: quantity.map_err(|error| Error::quantity(format!("p_quantity {error}")))?,
            unit: None,
            context: self.context.clone(),
            at: None,
        })
    }

    fn lease<'a>(&'a self, request: &'a Request) -> NewLease<'a> {
        NewLease {
            lease_id: id::generate(),
            account_id: request.account_id,
            resource_type: &request.resource_type,
            scope: request.scope.as_deref(),
            expires_at: self.expires_at,
            session_token: self.session_token.as_deref(),
            session_metadata: self.session_metadata.as_deref(),
            quantity: self.quantity,
        }
    }

    /// The lease that the session holds already, renewed.
    fn renew(&self, db: &Db, request: &Request) -> Result<Option<Held>> {
        if self.session_token.is_none() {
            return Ok(None);
        }
        lease::renew_by_token(db, &self.lease(request))
    }
}

/// One row of fn_acquire_lease.
struct Acquired {
    held: Option<Held>,
    decision: Decision,
    reason: String,
}

impl Acquired {
    fn refused(reason: String) -> Self {
        Self {
            held: None,
            decision: Decision::Deny,
            reason,
        }
    }

    fn renewed(held: Held) -> Self {
        Self::granted(held, Decision::Allow, Reason::LeaseRenewed.to_string())
    }

    fn granted(held: Held, decision: Decision, reason: String) -> Self {
        Self {
            held: Some(held),
            decision,
            reason,
        }
    }
}

impl IntoRow for Acquired {
    fn row(&self) -> Vec<Value<'_>> {
        vec![
            Value::from(self.held.is_some()),
            Value::from(self.held.map(|held| held.lease_id)),
            Value::Text(self.decision.code()),
            Value::Text(&self.reason),
            Value::from(self.held.map(|held| held.expires_at)),
        ]
    }
}
