//! fn_acquire_lease, fn_release_lease, fn_heartbeat_lease and fn_release_account_leases (§13).

use mec_core::decision::Decision;
use mec_core::entitlement::LimitKind;
use mec_core::quantity::Quantity;
use mec_core::reason::Reason;
use mec_core::text::Field;
use mec_core::time::Instant;
use uuid::Uuid;

use super::input;
use crate::admission::{Admission, admit_hold};
use crate::error::{Error, Result};
use crate::evaluation::{Answer, Evaluation, Measured, Request};
use crate::log;
use crate::pg::call::{Call, IntoRow, OneRow, sql_function};
use crate::pg::clock;
use crate::pg::datum::Value;
use crate::pg::id;
use crate::pg::role::ActingAsOwner;
use crate::pg::spi::Db;
use crate::store::account::{self, Lineage};
use crate::store::hold::TimeToLive;
use crate::store::lease::{self, Held, NewLease};
use crate::subject::Subject;

sql_function!(fn_acquire_lease, acquire_lease);
sql_function!(fn_release_lease, release_lease);
sql_function!(fn_heartbeat_lease, heartbeat_lease);
sql_function!(fn_release_account_leases, release_account_leases);

fn acquire_lease(call: &Call) -> Result<OneRow<Acquired>> {
    let arguments = Arguments::of(call)?;
    let request = arguments.request()?;
    let db = call.writing_db()?;
    let _owner = ActingAsOwner::begin();
    let subject = Subject::require_for_hold(&db, &request)?;
    let acquiring = Acquiring {
        db: &db,
        request: &request,
        arguments: &arguments,
    };
    let (acquired, answer) = acquiring.run(&subject)?;
    if let Some(answer) = answer {
        log::admission(&db, &request, &answer)?;
    }
    Ok(OneRow(acquired))
}

/// One call of fn_acquire_lease.
struct Acquiring<'a> {
    db: &'a Db,
    request: &'a Request,
    arguments: &'a Arguments,
}

impl Acquiring<'_> {
    /// Returns the row for the caller, and the answer on which it is based, or `None` if a lease was
    /// renewed without a decision.
    fn run(&self, subject: &Subject) -> Result<(Acquired, Option<Answer>)> {
        if let Some(reason) = subject.lineage.status_refusal() {
            return Ok(Acquired::refused(Answer::refused(&reason)));
        }
        if let Some(held) = self.arguments.renew(self.db, self.request)? {
            return Ok((Acquired::renewed(held), None));
        }
        let free_expired = |db: &Db, lineage: &Lineage, now: Instant| {
            lease::expire(db, lineage.owner(), &self.request.resource_type, now)
        };
        let decide =
            |evaluation: &Evaluation, measured: &[Measured]| self.decide(evaluation, measured);
        let kinds = [LimitKind::Concurrency];
        Ok(
            match admit_hold(self.db, self.request, &kinds, free_expired, decide)? {
                Admission::Refused(answer) => Acquired::refused(*answer),
                Admission::Decided(acquired) => acquired,
            },
        )
    }

    fn decide(
        &self,
        evaluation: &Evaluation,
        measured: &[Measured],
    ) -> Result<(Acquired, Option<Answer>)> {
        // Another call with the same session token may have acquired a lease while this one waited at the
        // gates.
        if let Some(held) = self.arguments.renew(self.db, self.request)? {
            return Ok((Acquired::renewed(held), None));
        }
        let answer = evaluation
            .decide(self.db, measured, evaluation.requested)?
            .answer;
        if !answer.decision.lets_through() {
            return Ok(Acquired::refused(answer));
        }
        let ancestors = evaluation.lineage.ancestors();
        let lease = self.arguments.lease(self.request, &ancestors);
        if let Some(held) = lease::insert(self.db, &lease)? {
            return Ok((Acquired::granted(held, &answer), Some(answer)));
        }
        // A lease with the same token exists. Either another call has just acquired it, or it has expired
        // but is not marked as released yet, because no call has passed a gate since.
        if let Some(held) = self.arguments.renew(self.db, self.request)? {
            return Ok((Acquired::renewed(held), None));
        }
        let owner = evaluation.lineage.owner();
        lease::expire(self.db, owner, lease.resource_type, clock::wall_clock())?;
        if let Some(held) = lease::insert(self.db, &lease)? {
            return Ok((Acquired::granted(held, &answer), Some(answer)));
        }
        Err(lease::kept_out(self.db, &lease)?)
    }
}

fn release_lease(call: &Call) -> Result<bool> {
    let lease_id = call.required(0, "p_lease_id")?;
    let db = call.writing_db()?;
    let _owner = ActingAsOwner::begin();
    lease::release(&db, lease_id)
}

fn release_account_leases(call: &Call) -> Result<i32> {
    let account_id: Uuid = call.required(0, "p_account_id")?;
    let resource_type = input::optional_text(call, 1, "p_resource_type", Field::RESOURCE_TYPE)?;
    let token = input::optional_text(call, 2, "p_session_token", Field::SESSION_TOKEN)?;
    let db = call.writing_db()?;
    let _owner = ActingAsOwner::begin();
    if Lineage::read_latest(&db, account_id)?.is_none() {
        return Err(account::unknown(account_id));
    }
    let released = lease::release_all(&db, account_id, resource_type.as_deref(), token.as_deref())?;
    Ok(i32::try_from(released).unwrap_or(i32::MAX))
}

fn heartbeat_lease(call: &Call) -> Result<bool> {
    let lease_id = call.required(0, "p_lease_id")?;
    let minutes = call.required(1, "p_extend_minutes")?;
    let time_to_live = input::time_to_live("p_extend_minutes", minutes)?;
    let db = call.writing_db()?;
    let _owner = ActingAsOwner::begin();
    lease::heartbeat(&db, lease_id, time_to_live)
}

struct Arguments {
    account_id: Uuid,
    resource_type: String,
    scope: Option<String>,
    session_token: Option<String>,
    time_to_live: TimeToLive,
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
            time_to_live: input::time_to_live("p_ttl_minutes", ttl)?,
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

    fn lease<'a>(&'a self, request: &'a Request, ancestors: &'a [Uuid]) -> NewLease<'a> {
        NewLease {
            lease_id: id::generate(),
            account_id: request.account_id,
            ancestors,
            resource_type: &request.resource_type,
            scope: request.scope.as_deref(),
            time_to_live: self.time_to_live,
            session_token: self.session_token.as_deref(),
            session_metadata: self.session_metadata.as_deref(),
            quantity: self.quantity,
        }
    }

    /// Renews the lease that the session token already holds. Returns `None` if it holds none, or there is
    /// no token.
    fn renew(&self, db: &Db, request: &Request) -> Result<Option<Held>> {
        if self.session_token.is_none() {
            return Ok(None);
        }
        lease::renew_by_token(db, &self.lease(request, &[]))
    }
}

/// The row that fn_acquire_lease returns.
struct Acquired {
    held: Option<Held>,
    decision: Decision,
    reason: String,
}

impl Acquired {
    fn refused(answer: Answer) -> (Self, Option<Answer>) {
        let refused = Self {
            held: None,
            decision: answer.decision,
            reason: answer.reason.clone(),
        };
        (refused, Some(answer))
    }

    fn renewed(held: Held) -> Self {
        let reason = Reason::LeaseRenewed.to_string();
        Self {
            held: Some(held),
            decision: Decision::Allow,
            reason,
        }
    }

    fn granted(held: Held, answer: &Answer) -> Self {
        Self {
            held: Some(held),
            decision: answer.decision,
            reason: answer.reason.clone(),
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
