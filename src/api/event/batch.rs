//! fn_meter_batch: many events in one call, each accepted or rejected by itself.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use mec_core::text::Field;
use serde_json::Value as Json;
use uuid::Uuid;

use super::Arguments;
use crate::api::{fields, input};
use crate::error::{Error, Result};
use crate::pg::call::{Call, IntoRow, RowSet, sql_function};
use crate::pg::clock;
use crate::pg::datum::Value;
use crate::pg::role::ActingAsOwner;
use crate::pg::spi::Db;
use crate::store::account::{self, Lineage};
use crate::store::change::{self, Thing};
use crate::store::event::{self, Event, Recorded};
use crate::store::resource::ResourceType;

sql_function!(fn_meter_batch, meter_batch);

/// One row of the answer.
struct Outcome {
    idempotency_key: Option<String>,
    recorded: Result<Recorded>,
}

fn meter_batch(call: &Call) -> Result<RowSet<Outcome>> {
    let events = fields::array("p_events", call.required(0, "p_events")?)?;
    let keys: Vec<Option<String>> = events.iter().map(key_of).collect();
    let db = call.writing_db()?;
    let _owner = ActingAsOwner::begin();
    let checked = check_all(&db, events)?;
    let recorded = record_accepted(&db, checked)?;
    let outcomes = std::iter::zip(keys, recorded);
    Ok(RowSet(
        outcomes
            .map(|(idempotency_key, recorded)| Outcome {
                idempotency_key,
                recorded,
            })
            .collect(),
    ))
}

fn key_of(event: &Json) -> Option<String> {
    event
        .get("idempotency_key")
        .and_then(Json::as_str)
        .map(str::to_owned)
}

/// Every element as an event that can be recorded, or what is wrong with it.
fn check_all(db: &Db, events: Vec<Json>) -> Result<Vec<Result<Event>>> {
    let arguments: Vec<Result<Arguments>> = events.into_iter().map(arguments_of).collect();
    let mut accounts: Vec<Uuid> = arguments
        .iter()
        .flatten()
        .map(|arguments| arguments.account_id)
        .collect();
    accounts.sort_unstable();
    accounts.dedup();
    let changing = changing(db, &accounts, &arguments)?;
    let lineages = event::lineages(db, &accounts)?;
    let mut resources = Resources {
        db,
        known: HashMap::new(),
    };
    Ok(std::iter::zip(arguments, changing)
        .map(|(arguments, changing)| match changing {
            Some(error) => Err(error),
            None => complete(arguments?, &lineages, &mut resources),
        })
        .collect())
}

/// Relies on what the events are about; for each of them, the error where that is changing and does not settle
/// soon.
fn changing(
    db: &Db,
    accounts: &[Uuid],
    arguments: &[Result<Arguments>],
) -> Result<Vec<Option<Error>>> {
    let resource_types: BTreeSet<&str> = arguments
        .iter()
        .flatten()
        .map(|arguments| arguments.resource_type.as_str())
        .collect();
    let accounts = accounts.iter().copied().map(Thing::Account);
    let things: Vec<Thing> = accounts
        .chain(resource_types.into_iter().map(Thing::ResourceType))
        .collect();
    let changing = change::rely_on_most(db, &things)?;
    let error_of = |arguments: &Arguments| {
        let concerned = |thing: &&Thing| match **thing {
            Thing::Account(account_id) => account_id == arguments.account_id,
            Thing::ResourceType(code) => code == arguments.resource_type,
        };
        changing
            .iter()
            .find(concerned)
            .map(|thing| thing.is_changing())
    };
    Ok(arguments
        .iter()
        .map(|arguments| arguments.as_ref().ok().and_then(error_of))
        .collect())
}

fn complete(
    arguments: Arguments,
    lineages: &HashMap<Uuid, Lineage>,
    resources: &mut Resources,
) -> Result<Event> {
    let account_id = arguments.account_id;
    let lineage = lineages
        .get(&account_id)
        .ok_or_else(|| account::unknown(account_id))?;
    let resource = resources.require(&arguments.resource_type, &lineage.namespace_id)?;
    let event = arguments.into_event(lineage, resource)?;
    event.amount()?;
    Ok(event)
}

/// Resource types that were looked up in this call.
struct Resources<'a> {
    db: &'a Db,
    known: HashMap<(String, String), Rc<ResourceType>>,
}

impl Resources<'_> {
    fn require(&mut self, code: &str, namespace_id: &str) -> Result<&ResourceType> {
        let key = (code.to_owned(), namespace_id.to_owned());
        if !self.known.contains_key(&key) {
            let found = ResourceType::require(self.db, code, namespace_id)?;
            self.known.insert(key.clone(), found);
        }
        self.known
            .get(&key)
            .map(Rc::as_ref)
            .ok_or_else(|| Error::internal("a resource type got lost"))
    }
}

/// Records the accepted events together; what became of all, in their order.
fn record_accepted(db: &Db, checked: Vec<Result<Event>>) -> Result<Vec<Result<Recorded>>> {
    let mut accepted = vec![];
    let mut outcomes: Vec<Option<Error>> = vec![];
    for event in checked {
        match event {
            Ok(event) => {
                accepted.push(event);
                outcomes.push(None);
            }
            Err(error) => outcomes.push(Some(error)),
        }
    }
    let mut recorded = event::record_all(db, &accepted, clock::transaction_start())?.into_iter();
    let outcome = |rejected: Option<Error>| match rejected {
        Some(error) => Err(error),
        None => recorded
            .next()
            .unwrap_or_else(|| Err(Error::internal("an event got lost"))),
    };
    Ok(outcomes.into_iter().map(outcome).collect())
}

// One event of the array --------------------------------------------------------------------------

fn arguments_of(event: Json) -> Result<Arguments> {
    let mut fields = fields::object("event", event)?;
    let arguments = Arguments {
        idempotency_key: fields
            .required("idempotency_key", fields::text(Field::IDEMPOTENCY_KEY))?,
        account_id: fields.required("account_id", fields::id)?,
        resource_type: fields.required("resource_type", fields::text(Field::RESOURCE_TYPE))?,
        quantity: fields.required("quantity", fields::quantity)?,
        unit: fields.optional("unit_code", fields::text(Field::UNIT))?,
        scope: fields.optional("resource_scope", fields::text(Field::SCOPE))?,
        occurred_at: fields.optional("occurred_at", fields::instant)?,
        period_start: fields.optional("period_start", fields::instant)?,
        period_end: fields.optional("period_end", fields::instant)?,
        details: input::details(fields.optional("details", |_, value| Ok(value))?)?,
    };
    fields.refuse_others()?;
    arguments.checked()
}

impl IntoRow for Outcome {
    fn row(&self) -> Vec<Value<'_>> {
        let (status, event_id) = match &self.recorded {
            Ok(Recorded::New(id)) => ("recorded", Some(*id)),
            Ok(Recorded::Duplicate(found)) => ("duplicate", Some(found.event_id)),
            Err(_) => ("rejected", None),
        };
        let error = self.recorded.as_ref().err().map(Error::text);
        vec![
            Value::from(self.idempotency_key.as_deref()),
            Value::from(event_id),
            Value::Text(status),
            error.map_or(Value::Null, Value::OwnedText),
        ]
    }
}
