//! fn_meter_consumption, fn_meter_batch and fn_correct_consumption: record events (§9).

use mec_core::quantity::{Factor, Quantity};
use mec_core::text::Field;
use mec_core::time::Instant;
use uuid::Uuid;

use super::input;
use crate::error::{Error, Result};
use crate::pg::call::{Call, sql_function};
use crate::pg::clock;
use crate::pg::role::ActingAsOwner;
use crate::pg::spi::Db;
use crate::store::account::Lineage;
use crate::store::event::{self, Correction, Event, Original};
use crate::store::resource::ResourceType;

mod batch;

sql_function!(fn_meter_consumption, meter_consumption);
sql_function!(fn_correct_consumption, correct_consumption);

/// The caller's description of an event, after the checks that need no table.
struct Arguments {
    idempotency_key: String,
    account_id: Uuid,
    resource_type: String,
    quantity: Quantity,
    unit: Option<String>,
    scope: Option<String>,
    occurred_at: Option<Instant>,
    period_start: Option<Instant>,
    period_end: Option<Instant>,
    details: Option<Vec<(String, String)>>,
}

fn meter_consumption(call: &Call) -> Result<Uuid> {
    let arguments = Arguments::of(call)?;
    let db = call.writing_db()?;
    let _owner = ActingAsOwner::begin();
    let lineage = event::lineage(&db, arguments.account_id, &arguments.resource_type)?;
    let resource = ResourceType::require(&db, &arguments.resource_type, &lineage.namespace_id)?;
    let event = arguments.into_event(&lineage, &resource)?;
    event::record(&db, &event, clock::transaction_start()).map(|recorded| recorded.event_id())
}

impl Arguments {
    fn of(call: &Call) -> Result<Self> {
        let key = Field::IDEMPOTENCY_KEY;
        Self {
            idempotency_key: input::required_text(call, 0, "p_idempotency_key", key)?,
            account_id: call.required(1, "p_account_id")?,
            resource_type: input::required_text(call, 2, "p_resource_type", Field::RESOURCE_TYPE)?,
            quantity: input::required_quantity(call, 3, "p_quantity")?,
            unit: input::optional_text(call, 4, "p_unit_code", Field::UNIT)?,
            scope: input::optional_text(call, 5, "p_resource_scope", Field::SCOPE)?,
            occurred_at: call.optional(6)?,
            period_start: input::optional_instant(call, 7, "p_period_start")?,
            period_end: input::optional_instant(call, 8, "p_period_end")?,
            details: input::details_of(call, 9)?,
        }
        .checked()
    }

    /// Returns the arguments if their instants are valid.
    ///
    /// # Errors
    /// 22008 for an instant out of range; 22023 for a period that ends before it starts.
    fn checked(self) -> Result<Self> {
        if let Some(at) = self.occurred_at {
            input::check_occurrence("p_occurred_at", at)?;
        }
        input::check_period(self.period_start, self.period_end)?;
        Ok(self)
    }

    fn into_event(self, lineage: &Lineage, resource: &ResourceType) -> Result<Event> {
        resource.check_sign(self.quantity)?;
        let (unit, factor) = resource.unit(self.unit.as_deref())?;
        Ok(Event {
            idempotency_key: self.idempotency_key,
            namespace_id: lineage.namespace_id.clone(),
            path: lineage.path(),
            resource_type: self.resource_type,
            scope: self.scope,
            quantity: self.quantity,
            unit: unit.to_owned(),
            factor,
            occurred_at: self.occurred_at,
            period_start: self.period_start,
            period_end: self.period_end,
            correction: None,
            admission: None,
            details: self.details,
        })
    }
}

/// The key of the detail that holds the reason of a correction.
const REASON: &str = "reason";

fn correct_consumption(call: &Call) -> Result<Uuid> {
    let key = input::required_text(call, 0, "p_idempotency_key", Field::IDEMPOTENCY_KEY)?;
    let event_id: Uuid = call.required(1, "p_event_id")?;
    let net_quantity = input::required_quantity(call, 2, "p_quantity")?;
    let reason = input::optional_text(call, 3, "p_reason", Field::DETAIL_VALUE)?;
    let db = call.writing_db()?;
    let _owner = ActingAsOwner::begin();
    let original = event::lock_original(&db, event_id)?.ok_or_else(|| unknown_event(event_id))?;
    refuse_correction_of_correction(event_id, &original)?;
    let factor = factor_for(&db, &original.event, net_quantity)?;
    let correction = Event {
        idempotency_key: key,
        quantity: difference(net_quantity, original.event.quantity)?,
        factor,
        correction: Some(Correction {
            event_id,
            net_quantity,
        }),
        details: reason.map(|reason| vec![(REASON.to_owned(), reason)]),
        ..original.event
    };
    event::record(&db, &correction, clock::transaction_start()).map(|recorded| recorded.event_id())
}

fn unknown_event(event_id: Uuid) -> Error {
    Error::unknown(format!("p_event_id {event_id} is not an event"))
        .hint("Pass the id that fn_meter_consumption returned.")
}

fn refuse_correction_of_correction(event_id: Uuid, original: &Original) -> Result<()> {
    if original.is_correction {
        return Err(
            Error::argument(format!("p_event_id {event_id} is a correction itself")).hint(
                "Correct the event that it corrects once more, to the quantity it should have.",
            ),
        );
    }
    Ok(())
}

fn factor_for(db: &Db, original: &Event, net_quantity: Quantity) -> Result<Factor> {
    let resource = ResourceType::require(db, &original.resource_type, &original.namespace_id)?;
    resource.check_sign(net_quantity)?;
    resource
        .unit(Some(&original.unit))
        .map(|(_, factor)| factor)
}

fn difference(wanted: Quantity, present: Quantity) -> Result<Quantity> {
    Quantity::from_millionths(wanted.millionths() - present.millionths()).map_err(|error| {
        Error::quantity(format!("the correction from {present} to {wanted} {error}"))
            .hint("Correct in two steps.")
    })
}
