//! fn_meter_consumption.

use mec_core::text::Field;
use mec_core::time::Instant;
use uuid::Uuid;

use super::input;
use crate::error::Result;
use crate::pg::call::{Call, sql_function};
use crate::pg::clock;
use crate::pg::role::ActingAsOwner;
use crate::pg::spi::Db;
use crate::store::account::{self, Lineage};
use crate::store::event::{self, Event, NewEvent};
use crate::store::resource::ResourceType;

sql_function!(fn_meter_consumption, meter_consumption);

fn meter_consumption(call: &Call) -> Result<Uuid> {
    let account_id = call.required(1, "p_account_id")?;
    let arguments = Arguments::of(call)?;
    let db = call.writing_db()?;
    let _owner = ActingAsOwner::begin();
    let lineage = current_lineage(&db, account_id)?;
    let resource = ResourceType::require(&db, &arguments.resource_type, &lineage.namespace_id)?;
    let event = arguments.into_event(&resource)?;
    event::record(
        &db,
        &NewEvent {
            lineage: &lineage,
            event: &event,
            now: clock::transaction_start(),
        },
    )
}

/// The account and those above it as they are at this moment. An account cannot be deleted from here
/// on, since that waits for those who write to the ledger.
fn current_lineage(db: &Db, account_id: Uuid) -> Result<Lineage> {
    db.lock_for_writing(event::LEDGER)?;
    Lineage::read_latest(db, account_id)?.ok_or_else(|| account::unknown(account_id))
}

/// What a caller says of an event, as far as it can be checked without a look at tables.
struct Arguments {
    idempotency_key: String,
    resource_type: String,
    quantity: mec_core::quantity::Quantity,
    unit: Option<String>,
    scope: Option<String>,
    occurred_at: Option<Instant>,
    period_start: Option<Instant>,
    period_end: Option<Instant>,
    details: Option<Vec<(String, String)>>,
}

impl Arguments {
    fn of(call: &Call) -> Result<Self> {
        let occurred_at: Option<Instant> = call.optional(6)?;
        let arguments = Self {
            idempotency_key: input::required_text(
                call,
                0,
                "p_idempotency_key",
                Field::IDEMPOTENCY_KEY,
            )?,
            resource_type: input::required_text(call, 2, "p_resource_type", Field::RESOURCE_TYPE)?,
            quantity: input::required_quantity(call, 3, "p_quantity")?,
            unit: input::optional_text(call, 4, "p_unit_code", Field::UNIT)?,
            scope: input::optional_text(call, 5, "p_resource_scope", Field::SCOPE)?,
            occurred_at: occurred_at
                .map(|at| input::check_occurrence("p_occurred_at", at))
                .transpose()?,
            period_start: input::optional_instant(call, 7, "p_period_start")?,
            period_end: input::optional_instant(call, 8, "p_period_end")?,
            details: input::details(call.optional(9)?)?,
        };
        input::check_period(arguments.period_start, arguments.period_end)?;
        Ok(arguments)
    }

    fn into_event(self, resource: &ResourceType) -> Result<Event> {
        resource.check_sign(self.quantity)?;
        let (unit, factor) = resource.unit(self.unit.as_deref())?;
        Ok(Event {
            unit: unit.to_owned(),
            factor,
            idempotency_key: self.idempotency_key,
            resource_type: self.resource_type,
            scope: self.scope,
            quantity: self.quantity,
            occurred_at: self.occurred_at,
            period_start: self.period_start,
            period_end: self.period_end,
            corrects: None,
            details: self.details,
        })
    }
}
