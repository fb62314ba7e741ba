//! fn_meter_batch: records many events in one call, each accepted or rejected on its own (§9.12).

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use mec_core::jsonb;
use mec_core::text::Field;
use uuid::Uuid;

use super::Arguments;
use crate::api::fields;
use crate::api::input::{self, ArrayLimits, JsonArray};
use crate::error::{Error, Result};
use crate::pg::call::{Call, IntoRow, RowSink, sql_function};
use crate::pg::clock;
use crate::pg::datum::Value;
use crate::pg::role::ActingAsOwner;
use crate::pg::spi::Db;
use crate::store::account::{self, Lineage};
use crate::store::change::{self, Thing};
use crate::store::event::{self, Event, Recorded};
use crate::store::resource::ResourceType;

sql_function!(fn_meter_batch, meter_batch);

/// The number and size of the events that one call takes. They are held at once and recorded in the order
/// of their keys, because otherwise two calls that share keys would wait for each other.
const EVENT_LIMITS: ArrayLimits = ArrayLimits {
    elements: 100_000,
    bytes: 64 * 1024 * 1024,
};

/// The number of elements that are decoded at a time.
const CHUNK: usize = 1_000;

/// One row of the answer.
struct Outcome<'a> {
    idempotency_key: Option<&'a str>,
    status: &'static str,
    event_id: Option<Uuid>,
    error: Option<&'a str>,
}

/// An element that cannot be recorded, with the reason.
struct Rejected {
    idempotency_key: Option<Box<str>>,
    error: Box<str>,
}

fn meter_batch(call: &Call) -> Result<RowSink> {
    let events = JsonArray::required(call, 0, "p_events", &EVENT_LIMITS)?;
    let mut rows = call.rows()?;
    let db = call.writing_db()?;
    let _owner = ActingAsOwner::begin();
    let (accepted, rejected) = check_all(&db, &events)?;
    drop(events);
    let recorded = event::record_all(&db, &accepted, clock::transaction_start())?;
    let mut recorded = std::iter::zip(&accepted, recorded);
    for rejected in rejected {
        match rejected {
            Some(rejected) => rows.push(&rejected.outcome()),
            None => {
                let (event, recorded) = recorded
                    .next()
                    .ok_or_else(|| Error::internal("an event got lost"))?;
                push_recorded(&mut rows, event, recorded);
            }
        }
    }
    Ok(rows)
}

fn push_recorded(rows: &mut RowSink, event: &Event, recorded: Result<Recorded>) {
    let refusal = recorded.as_ref().err().map(Error::text);
    let (status, event_id) = match recorded {
        Ok(Recorded::New(id)) => ("recorded", Some(id)),
        Ok(Recorded::Duplicate(found)) => ("duplicate", Some(found.event_id)),
        Err(_) => ("rejected", None),
    };
    rows.push(&Outcome {
        idempotency_key: Some(&event.idempotency_key),
        status,
        event_id,
        error: refusal.as_deref(),
    });
}

impl Rejected {
    fn of(element: jsonb::Element, error: &Error) -> Self {
        let key = element.text_of_key("idempotency_key");
        Self {
            idempotency_key: key.map(Into::into),
            error: error.text().into(),
        }
    }

    fn outcome(&self) -> Outcome<'_> {
        Outcome {
            idempotency_key: self.idempotency_key.as_deref(),
            status: "rejected",
            event_id: None,
            error: Some(&self.error),
        }
    }
}

/// Returns the events that can be recorded, in order, and for each element its rejection or `None`.
fn check_all(db: &Db, events: &JsonArray) -> Result<(Vec<Event>, Vec<Option<Rejected>>)> {
    let mut resources = Resources {
        db,
        known: HashMap::new(),
    };
    let (mut accepted, mut rejected) = (vec![], vec![]);
    let mut elements = events.elements().peekable();
    while elements.peek().is_some() {
        let chunk: Vec<_> = elements.by_ref().take(CHUNK).collect();
        let checked = check_chunk(db, &chunk, &mut resources)?;
        for (element, checked) in std::iter::zip(chunk, checked) {
            rejected.push(match checked {
                Ok(event) => {
                    accepted.push(event);
                    None
                }
                Err(error) => Some(Rejected::of(element, &error)),
            });
        }
    }
    Ok((accepted, rejected))
}

/// Converts every element into an event that can be recorded, or into the error that rejects it.
fn check_chunk(
    db: &Db,
    chunk: &[jsonb::Element],
    resources: &mut Resources,
) -> Result<Vec<Result<Event>>> {
    let arguments: Vec<Result<Arguments>> = chunk.iter().map(|one| arguments_of(*one)).collect();
    let mut accounts: Vec<Uuid> = arguments
        .iter()
        .flatten()
        .map(|arguments| arguments.account_id)
        .collect();
    accounts.sort_unstable();
    accounts.dedup();
    let changing = changing(db, &accounts, &arguments)?;
    let lineages = event::lineages(db, &accounts)?;
    Ok(std::iter::zip(arguments, changing)
        .map(|(arguments, changing)| match changing {
            Some(error) => Err(error),
            None => complete(arguments?, &lineages, resources),
        })
        .collect())
}

/// Registers as a writer that relies on the accounts and resource types of the events. Returns, for each
/// event, the error 55P03 if one of these is changing and does not settle soon.
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

/// The resource types that this call has already looked up, by code and namespace.
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

fn arguments_of(event: jsonb::Element) -> Result<Arguments> {
    let mut fields = fields::object("event", input::element("event", event)?)?;
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

impl IntoRow for Outcome<'_> {
    fn row(&self) -> Vec<Value<'_>> {
        vec![
            Value::from(self.idempotency_key),
            Value::from(self.event_id),
            Value::Text(self.status),
            Value::from(self.error),
        ]
    }
}
