//! fn_consume: checks the limits and records usage in one atomic step (§11).

use mec_core::decision::Decision;
use mec_core::quantity::{Quantity, Rounding};
use mec_core::reason::Reason;
use mec_core::text::Field;
use mec_core::time::Instant;
use uuid::Uuid;

use super::input;
use crate::admission::{Admission, admit};
use crate::error::Result;
use crate::evaluation::{self, Answer, CONSUMED_KINDS, Decided, Evaluation, Measured, Request};
use crate::log;
use crate::pg::call::{Call, IntoRow, OneRow, sql_function};
use crate::pg::clock;
use crate::pg::datum::Value;
use crate::pg::role::ActingAsOwner;
use crate::pg::spi::Db;
use crate::store::account::Lineage;
use crate::store::event::{self, Admitted, Event, Found, Recorded};
use crate::store::{reservation, usage};
use crate::subject::Subject;

sql_function!(fn_consume, consume);

/// The row that fn_consume returns.
struct Consumed {
    answer: Answer,
    event_id: Option<Uuid>,
    quantity_admitted: Quantity,
}

fn consume(call: &Call) -> Result<OneRow<Consumed>> {
    let request = request_of(call)?;
    let key = input::required_text(call, 0, "p_idempotency_key", Field::IDEMPOTENCY_KEY)?;
    let details = input::details_of(call, 6)?;
    let may_be_partial = call.required(8, "p_partial")?;
    let db = call.writing_db()?;
    let _owner = ActingAsOwner::begin();
    let subject = Subject::require(&db, &request)?;
    let admission = Admitted::of(request.quantity);
    let event = Event {
        idempotency_key: key,
        details,
        admission: Some(admission),
        ..subject.event(&request)
    };
    let consumption = Consumption {
        db: &db,
        request: &request,
        event,
        may_be_partial,
    };
    let consumed = consumption.run(&subject)?;
    log::admission(&db, &request, &consumed.answer)?;
    Ok(OneRow(consumed))
}

fn request_of(call: &Call) -> Result<Request> {
    Ok(Request {
        account_id: call.required(1, "p_account_id")?,
        resource_type: input::required_text(call, 2, "p_resource_type", Field::RESOURCE_TYPE)?,
        quantity: input::required_quantity(call, 3, "p_quantity")?,
        unit: input::optional_text(call, 4, "p_unit_code", Field::UNIT)?,
        scope: input::optional_text(call, 5, "p_resource_scope", Field::SCOPE)?,
        context: input::context(call, 7)?,
        at: None,
    })
}

/// One call of fn_consume.
struct Consumption<'a> {
    db: &'a Db,
    request: &'a Request,
    event: Event,
    may_be_partial: bool,
}

impl Consumption<'_> {
    fn run(&self, subject: &Subject) -> Result<Consumed> {
        // A replay is answered before any limit is checked (§10.6).
        if let Some(found) = event::find(self.db, &self.event)? {
            return self.replay(&found);
        }
        if let Some(reason) = subject.lineage.status_refusal() {
            return Ok(Consumed::refused(Answer::refused(&reason)));
        }
        if self.request.quantity < Quantity::ZERO {
            return self.give_back();
        }
        let free_expired = |db: &Db, lineage: &Lineage, now: Instant| {
            reservation::expire(db, lineage.owner(), &self.request.resource_type, now)
        };
        let decide =
            |evaluation: &Evaluation, measured: &[Measured]| self.decide(evaluation, measured);
        Ok(
            match admit(self.db, self.request, &CONSUMED_KINDS, free_expired, decide)? {
                Admission::Refused(answer) => Consumed::refused(*answer),
                Admission::Decided(consumed) => consumed,
            },
        )
    }

    fn decide(&self, evaluation: &Evaluation, measured: &[Measured]) -> Result<Consumed> {
        let decided = evaluation.decide(self.db, measured, evaluation.requested)?;
        if decided.lets_through() {
            return self.record(evaluation, measured, decided, self.request.quantity);
        }
        // Another call with the same key may have been admitted while this one waited at the gates. A
        // request that the limits let through finds that event when it is recorded.
        if let Some(found) = event::find_in_ledger(self.db, &self.event)? {
            return self.replay(&found);
        }
        let Some(part) = self.part_that_fits(&decided)? else {
            return Ok(Consumed::refused(decided.answer));
        };
        let amount = part
            .to_amount(self.event.factor)
            .map_err(usage::too_large)?;
        let in_part = evaluation.decide(self.db, measured, amount)?;
        if in_part.lets_through() {
            return self.record(evaluation, measured, in_part, part);
        }
        Ok(Consumed::refused(decided.answer))
    }

    /// Returns the part of the request that still fits, in the request's unit, if the caller accepts a
    /// part. Returns `None` if nothing fits or the caller wants all or nothing.
    fn part_that_fits(&self, decided: &Decided) -> Result<Option<Quantity>> {
        if !self.may_be_partial {
            return Ok(None);
        }
        let part = decided
            .admissible
            .in_unit(self.event.factor, Rounding::Down);
        let part = Quantity::from_decimal(part).map_err(usage::too_large)?;
        Ok(Some(part).filter(|part| *part > Quantity::ZERO))
    }

    fn record(
        &self,
        evaluation: &Evaluation,
        measured: &[Measured],
        decided: Decided,
        quantity: Quantity,
    ) -> Result<Consumed> {
        let admission = Admitted {
            decision: Some(decided.answer.decision.code().to_owned()),
            overage: decided.overage()?,
            requested: self.request.quantity,
            was_checked: true,
        };
        let event = Event {
            path: evaluation.lineage.path(),
            quantity,
            admission: Some(admission),
            ..self.event.clone()
        };
        match event::record(self.db, &event, evaluation.instant())? {
            Recorded::New(event_id) => Ok(Consumed {
                answer: decided.after(measured, event.amount()?)?,
                event_id: Some(event_id),
                quantity_admitted: quantity,
            }),
            Recorded::Duplicate(found) => self.replay(&found),
        }
    }

    /// Records inventory that is given back. This is always let through.
    fn give_back(&self) -> Result<Consumed> {
        let recorded = event::record(self.db, &self.event, clock::transaction_start())?;
        let figures = evaluation::figures(self.db, self.request, &CONSUMED_KINDS)?;
        Ok(Consumed {
            answer: Answer {
                decision: Decision::Allow,
                reason: Reason::GivenBack.to_string(),
                limit: figures,
            },
            event_id: Some(recorded.event_id()),
            quantity_admitted: self.request.quantity,
        })
    }

    fn replay(&self, found: &Found) -> Result<Consumed> {
        let limit = evaluation::figures(self.db, self.request, &CONSUMED_KINDS)?;
        let decision = found.decision.as_deref().and_then(Decision::parse);
        let decision = decision.unwrap_or(Decision::Allow);
        let answer = Answer::replayed(decision, &Reason::Replayed, found.overage, limit);
        Ok(Consumed {
            answer,
            event_id: Some(found.event_id),
            quantity_admitted: found.quantity,
        })
    }
}

impl Consumed {
    fn refused(answer: Answer) -> Self {
        Self {
            answer,
            event_id: None,
            quantity_admitted: Quantity::ZERO,
        }
    }
}

impl IntoRow for Consumed {
    fn row(&self) -> Vec<Value<'_>> {
        let mut row = self.answer.row();
        row.push(Value::from(self.event_id));
        row.push(Value::from(input::shown(
            self.quantity_admitted.to_decimal(),
        )));
        row
    }
}
