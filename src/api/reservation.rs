//! fn_reserve, fn_commit_reservation and fn_release_reservation (§12).

use mec_core::decision::Decision;
use mec_core::quantity::Quantity;
use mec_core::reason::Reason;
use mec_core::text::{Field, shorten};
use mec_core::time::Instant;
use uuid::Uuid;

use super::input;
use crate::admission::{Admission, admit_hold};
use crate::error::{Error, Result};
use crate::evaluation::{self, Answer, CONSUMED_KINDS, Evaluation, Measured, Request};
use crate::log;
use crate::pg::call::{Call, IntoRow, OneRow, sql_function};
use crate::pg::datum::Value;
use crate::pg::role::ActingAsOwner;
use crate::pg::spi::Db;
use crate::pg::{clock, id};
use crate::store::account::Lineage;
use crate::store::event::{self, Admitted, Event};
use crate::store::hold::TimeToLive;
use crate::store::reservation::{self, Keyed, NewReservation, Reservation, Status};
use crate::subject::Subject;

sql_function!(fn_reserve, reserve);
sql_function!(fn_commit_reservation, commit_reservation);
sql_function!(fn_release_reservation, release_reservation);

/// The row that fn_reserve returns.
struct Reserved {
    answer: Answer,
    held: Option<(Uuid, Instant)>,
}

fn reserve(call: &Call) -> Result<OneRow<Reserved>> {
    let request = request_of(call)?;
    let key = input::required_text(call, 0, "p_idempotency_key", Field::IDEMPOTENCY_KEY)?;
    let minutes = call.required(6, "p_ttl_minutes")?;
    let time_to_live = input::time_to_live("p_ttl_minutes", minutes)?;
    let db = call.writing_db()?;
    let _owner = ActingAsOwner::begin();
    let subject = Subject::require_for_hold(&db, &request)?;
    let call = Reserving {
        db: &db,
        request: &request,
        subject: &subject,
        key,
        time_to_live,
    };
    let reserved = call.run()?;
    log::admission(&db, &request, &reserved.answer)?;
    Ok(OneRow(reserved))
}

fn request_of(call: &Call) -> Result<Request> {
    let quantity = input::required_quantity(call, 3, "p_quantity")?;
    if quantity <= Quantity::ZERO {
        return Err(
            Error::quantity(format!("p_quantity {quantity} is not greater than 0"))
                .hint("Reserve what the work will need at most."),
        );
    }
    Ok(Request {
        account_id: call.required(1, "p_account_id")?,
        resource_type: input::required_text(call, 2, "p_resource_type", Field::RESOURCE_TYPE)?,
        quantity,
        unit: input::optional_text(call, 4, "p_unit_code", Field::UNIT)?,
        scope: input::optional_text(call, 5, "p_resource_scope", Field::SCOPE)?,
        context: input::context(call, 7)?,
        at: None,
    })
}

/// One call of fn_reserve.
struct Reserving<'a> {
    db: &'a Db,
    request: &'a Request,
    subject: &'a Subject,
    key: String,
    time_to_live: TimeToLive,
}

impl Reserving<'_> {
    fn run(&self) -> Result<Reserved> {
        // A replay is answered before any limit is checked (§10.6).
        if let Some(found) = self.find()?.filter(Keyed::stands) {
            return self.replay(&found.reservation);
        }
        if let Some(reason) = self.subject.lineage.status_refusal() {
            return Ok(Reserved {
                answer: Answer::refused(&reason),
                held: None,
            });
        }
        let free_expired = |db: &Db, lineage: &Lineage, now: Instant| {
            reservation::expire(db, lineage.owner(), &self.request.resource_type, now)
        };
        let decide =
            |evaluation: &Evaluation, measured: &[Measured]| self.decide(evaluation, measured);
        Ok(
            match admit_hold(self.db, self.request, &CONSUMED_KINDS, free_expired, decide)? {
                Admission::Refused(answer) => Reserved {
                    answer: *answer,
                    held: None,
                },
                Admission::Decided(reserved) => reserved,
            },
        )
    }

    fn decide(&self, evaluation: &Evaluation, measured: &[Measured]) -> Result<Reserved> {
        // Another call with the same key may have been admitted while this one waited at the gates.
        let found = self.find_settled()?;
        if let Some(found) = found.as_ref().filter(|found| found.stands()) {
            return self.replay(&found.reservation);
        }
        let decided = evaluation.decide(self.db, measured, evaluation.requested)?;
        if !decided.lets_through() {
            return Ok(Reserved {
                answer: decided.answer,
                held: None,
            });
        }
        let ancestors = evaluation.lineage.ancestors();
        let new = NewReservation {
            reservation_id: id::generate(),
            idempotency_key: &self.key,
            attempt: found.map_or(1, |found| found.attempts.saturating_add(1)),
            account_id: self.request.account_id,
            ancestors: &ancestors,
            resource_type: &self.request.resource_type,
            scope: self.request.scope.as_deref(),
            quantity: self.request.quantity,
            unit: &self.subject.unit,
            factor: self.subject.factor,
            reserved_at: evaluation.instant(),
            time_to_live: self.time_to_live,
            decision: decided.answer.decision.code(),
            overage: decided.overage()?,
        };
        let Some(held) = reservation::insert(self.db, &new)? else {
            return match self.find()?.filter(Keyed::stands) {
                Some(found) => self.replay(&found.reservation),
                None => Err(reservation::kept_out(self.db, self.request.account_id)?),
            };
        };
        Ok(Reserved {
            answer: decided.after_reserving(measured, evaluation.requested)?,
            held: Some(held),
        })
    }

    /// Like [`Self::find`], but first marks an expired reservation as freed, so that setting the clock back
    /// does not revive it beside the new one. Waits for a transaction that is committing the reservation.
    fn find_settled(&self) -> Result<Option<Keyed>> {
        let found = self.find()?;
        match &found {
            Some(found) if found.reservation.status == Status::Held && !found.stands() => {
                reservation::expire_one(self.db, found.reservation.reservation_id)?;
                self.find()
            }
            _ => Ok(found),
        }
    }

    /// Returns the reservation that the key stands for, or stood for last, or `None` if the key is unused.
    ///
    /// # Errors
    /// 42710 if that reservation has other content.
    fn find(&self) -> Result<Option<Keyed>> {
        let keyed = reservation::by_key(self.db, self.request.account_id, &self.key)?;
        if let Some(Keyed {
            reservation: found, ..
        }) = &keyed
        {
            let same = found.resource_type == self.request.resource_type
                && found.scope == self.request.scope
                && found.quantity == self.request.quantity
                && found.unit == self.subject.unit;
            if !same {
                return Err(self.key_reused(found));
            }
        }
        Ok(keyed)
    }

    fn key_reused(&self, found: &Reservation) -> Error {
        let key = shorten(&self.key, 80);
        Error::key_reused(format!(
            "p_idempotency_key \"{key}\" was used for another reservation"
        ))
        .detail(format!(
            "Reservation {} of that key is of {} {} of \"{}\", scope {}.",
            found.reservation_id,
            found.quantity,
            found.unit,
            found.resource_type,
            found.scope.as_deref().unwrap_or("NULL"),
        ))
        .hint("A key stands for one reservation; use a new key for a new one.")
    }

    fn replay(&self, found: &Reservation) -> Result<Reserved> {
        let limit = evaluation::figures(self.db, self.request, &CONSUMED_KINDS)?;
        let decision = Decision::parse(&found.decision).unwrap_or(Decision::Allow);
        let reason = match found.status {
            Status::Committed => Reason::ReplayedCommitted,
            _ => Reason::Replayed,
        };
        // A committed reservation is held until the moment of its commit.
        let until = found.freed_at.unwrap_or(found.expires_at);
        Ok(Reserved {
            answer: Answer::replayed(decision, &reason, found.overage, limit),
            held: Some((found.reservation_id, until)),
        })
    }
}

impl IntoRow for Reserved {
    fn row(&self) -> Vec<Value<'_>> {
        let mut row = self.answer.row();
        row.push(Value::from(
            self.held.map(|(reservation_id, _)| reservation_id),
        ));
        row.push(Value::from(self.held.map(|(_, expires_at)| expires_at)));
        row
    }
}

fn commit_reservation(call: &Call) -> Result<Uuid> {
    let reservation_id: Uuid = call.required(0, "p_reservation_id")?;
    let actual = call
        .optional(1)?
        .map(|value| input::quantity("p_actual_quantity", value));
    let actual = actual.transpose()?;
    let details = input::details_of(call, 2)?;
    if let Some(actual) = actual {
        input::not_negative("p_actual_quantity", actual)?;
    }
    let db = call.writing_db()?;
    let _owner = ActingAsOwner::begin();
    let held = reservation::lock(&db, reservation_id)?.ok_or_else(|| unknown(reservation_id))?;
    let event = event_of(&db, &held, actual, details)?;
    match (held.status, held.event_id) {
        // A replay that gives an actual quantity is compared with the first commit.
        (Status::Committed, Some(event_id)) if actual.is_none() => Ok(event_id),
        (Status::Committed, Some(_)) => replayed(&db, reservation_id, &event),
        (Status::Released, _) => Err(released(reservation_id)),
        _ => {
            // The event is not earlier than the reservation, which a transaction that began later may have
            // made.
            let reserved_at = held.reserved_at.min(clock::wall_clock());
            let now = clock::transaction_start().max(reserved_at);
            let recorded = event::record(&db, &event, now)?;
            reservation::commit(&db, reservation_id, recorded.event_id())?;
            Ok(recorded.event_id())
        }
    }
}

/// Returns the event of a reservation that was committed before.
///
/// # Errors
/// 42710 if it was committed with other content.
fn replayed(db: &Db, reservation_id: Uuid, event: &Event) -> Result<Uuid> {
    let found = event::find(db, event).map_err(|error| {
        error
            .told_as(format!(
                "p_reservation_id {reservation_id} was committed with other content"
            ))
            .hint("A reservation is committed once; correct its event with fn_correct_consumption.")
    });
    found?
        .map(|found| found.event_id)
        .ok_or_else(|| Error::damaged("a committed event is gone"))
}

/// Builds the event for the actual usage. It counts for the account at its present place in the tree. Its
/// key is the reservation's id, so a second commit finds the event of the first.
fn event_of(
    db: &Db,
    held: &Reservation,
    actual: Option<Quantity>,
    details: Option<Vec<(String, String)>>,
) -> Result<Event> {
    let request = Request {
        account_id: held.account_id,
        resource_type: held.resource_type.clone(),
        scope: held.scope.clone(),
        quantity: actual.unwrap_or(held.quantity),
        unit: Some(held.unit.clone()),
        context: None,
        at: None,
    };
    let subject = Subject::require(db, &request)?;
    let is_as_held = request.quantity == held.quantity;
    Ok(Event {
        idempotency_key: format!("reservation:{}", held.reservation_id),
        details,
        admission: Some(Admitted {
            decision: Some(held.decision.clone()),
            overage: held.overage.filter(|_| is_as_held),
            requested: request.quantity,
            was_checked: false,
        }),
        ..subject.event(&request)
    })
}

fn release_reservation(call: &Call) -> Result<bool> {
    let reservation_id = call.required(0, "p_reservation_id")?;
    let db = call.writing_db()?;
    let _owner = ActingAsOwner::begin();
    match reservation::lock(&db, reservation_id)? {
        Some(held) if held.is_open() => reservation::release(&db, reservation_id).map(|()| true),
        _ => Ok(false),
    }
}

fn unknown(reservation_id: Uuid) -> Error {
    Error::unknown(format!(
        "p_reservation_id {reservation_id} is not a reservation"
    ))
    .hint("Pass the id that fn_reserve returned.")
}

fn released(reservation_id: Uuid) -> Error {
    Error::state(format!("reservation {reservation_id} was released"))
        .detail("A released reservation cannot be committed.")
        .hint("Record what was used with fn_meter_consumption.")
}
