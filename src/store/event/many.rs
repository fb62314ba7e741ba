//! Records many events in one call.

use std::borrow::Cow;
use std::collections::HashSet;

use mec_core::decimal::Decimal;
use mec_core::time::Instant;
use pgrx::pg_sys::{
    NUMERICARRAYOID, NUMERICOID, TEXTARRAYOID, TEXTOID, TIMESTAMPTZARRAYOID, TIMESTAMPTZOID,
    UUIDARRAYOID, UUIDOID,
};
use uuid::Uuid;

use super::{
    Event, Recorded, TARGET, archive, column, count, insert_details, replay, store, stored,
};
use crate::error::{Error, Result};
use crate::pg::datum::Value;
use crate::pg::id;
use crate::pg::insert::{self, Inserted, RowSource};
use crate::pg::spi::{Db, Statement};
use crate::pg::subtransaction;
use crate::pg::trigger::OwnStatement;
use crate::store::usage;

// Ancestors are passed as text, because an array of arrays needs elements of equal length.
static INSERT_MANY: Statement = Statement::new(
    "INSERT INTO @extschema@.consumption_ledger
         (event_id, idempotency_key, namespace_id, account_id, resource_type_code, resource_scope,
          quantity, unit_code, occurred_at, period_start, period_end, owner_account_id,
          ancestor_ids, base_quantity)
     SELECT e.event_id, e.key, e.namespace_id, e.account_id, e.resource_type, e.scope, e.quantity,
            e.unit, e.occurred_at, e.period_start, e.period_end, e.owner, e.ancestors::uuid[],
            e.base_quantity
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::text[], $6::text[],
                 $7::numeric[], $8::text[], $9::timestamptz[], $10::timestamptz[],
                 $11::timestamptz[], $12::uuid[], $13::text[], $14::numeric[])
          AS e (event_id, key, namespace_id, account_id, resource_type, scope, quantity, unit,
                occurred_at, period_start, period_end, owner, ancestors, base_quantity)
     ON CONFLICT (account_id, idempotency_key) DO NOTHING
     RETURNING event_id",
    &[
        UUIDARRAYOID,
        TEXTARRAYOID,
        TEXTARRAYOID,
        UUIDARRAYOID,
        TEXTARRAYOID,
        TEXTARRAYOID,
        NUMERICARRAYOID,
        TEXTARRAYOID,
        TIMESTAMPTZARRAYOID,
        TIMESTAMPTZARRAYOID,
        TIMESTAMPTZARRAYOID,
        UUIDARRAYOID,
        TEXTARRAYOID,
        NUMERICARRAYOID,
    ],
);

/// Records events set-wise and returns one result for each, in their order. None of them may be a
/// correction. If two events have the same account and key, the first is recorded and the second is treated
/// as its replay.
///
/// The caller acts as the owner of the tables and has locked the ledger for writing. `now` is the start of
/// the transaction.
pub(crate) fn record_all(db: &Db, events: &[Event], now: Instant) -> Result<Vec<Result<Recorded>>> {
    if is_any_watched(db, events)? {
        return record_each(db, events, now);
    }
    let archived = archive::positions(db, events)?;
    let rows = NewRows::of(events, &archived, now)?;
    let inserted = rows.insert(db)?;
    let new: Vec<(Uuid, &Event)> = rows
        .rows
        .iter()
        .filter(|row| inserted.contains(&row.event_id))
        .map(|row| (row.event_id, row.event))
        .collect();
    insert_details(db, &new)?;
    let entries = new.iter().map(|(_, event)| Ok((*event, event.entry(now)?)));
    count(db, entries.collect::<Result<Vec<_>>>()?)?;
    let mut ids: Vec<Option<Uuid>> = events.iter().map(|_| None).collect();
    for row in &rows.rows {
        ids[row.position] = Some(row.event_id).filter(|id| inserted.contains(id));
    }
    let outcome = |(id, event): (Option<Uuid>, &Event)| match id {
        Some(id) => Ok(Recorded::New(id)),
        None => replay::required(db, event).map(Recorded::Duplicate),
    };
    Ok(std::iter::zip(ids, events).map(outcome).collect())
}

fn is_any_watched(db: &Db, events: &[Event]) -> Result<bool> {
    let with_details = events.iter().find(|event| event.details.is_some());
    let sample = with_details.or(events.first());
    sample.map_or(Ok(false), |event| stored::is_watched(db, event))
}

/// Like [`record_all`], but one event after the other: user triggers may change an event, or reject one
/// without the others.
fn record_each(db: &Db, events: &[Event], now: Instant) -> Result<Vec<Result<Recorded>>> {
    // The connection to SPI is opened here because the end of a subtransaction closes a connection that was
    // opened inside it.
    db.connect()?;
    let mut order: Vec<usize> = (0..events.len()).collect();
    order.sort_by_key(|position| events[*position].key());
    let mut outcomes: Vec<Option<Result<Recorded>>> = events.iter().map(|_| None).collect();
    let mut counted: Vec<Cow<Event>> = vec![];
    for position in order {
        let event = &events[position];
        let attempt = subtransaction::attempt(|| store(db, event, now), |_| false);
        outcomes[position] = match attempt {
            Ok(Ok(Ok(stored))) => {
                counted.push(
                    stored
                        .changed
                        .map_or(Cow::Borrowed(event), |changed| Cow::Owned(*changed)),
                );
                Some(Ok(Recorded::New(stored.event_id)))
            }
            Ok(Ok(Err(found))) => Some(Ok(Recorded::Duplicate(found))),
            Ok(Err(_)) => None,
            Err(error) => Some(Err(error)),
        };
    }
    let entries = counted
        .iter()
        .map(|event| Ok((event.as_ref(), event.entry(now)?)));
    count(db, entries.collect::<Result<Vec<_>>>()?)?;
    let lost = || Err(Error::internal("an event got lost"));
    Ok(outcomes
        .into_iter()
        .map(|outcome| outcome.unwrap_or_else(lost))
        .collect())
}

/// The events of one call that are not in the archive: each key once, in the order of account and key. Two
/// batches that share keys then wait for each other in one order and cannot deadlock, and indexes are
/// filled from one end to the other.
struct NewRows<'a> {
    rows: Vec<NewRow<'a>>,
    now: Instant,
}

struct NewRow<'a> {
    /// The position of the event in the call.
    position: usize,
    event_id: Uuid,
    event: &'a Event,
    base_quantity: Decimal,
}

impl<'a> NewRows<'a> {
    fn of(events: &'a [Event], archived: &HashSet<usize>, now: Instant) -> Result<Self> {
        let mut order: Vec<usize> = (0..events.len())
            .filter(|position| !archived.contains(position))
            .collect();
        order.sort_by_key(|position| events[*position].key());
        order.dedup_by_key(|position| events[*position].key());
        let row = |position: usize| {
            let event = &events[position];
            Ok(NewRow {
                position,
                event_id: id::generate(),
                event,
                base_quantity: usage::stored(event.amount()?),
            })
        };
        let rows = order.into_iter().map(row).collect::<Result<_>>()?;
        Ok(Self { rows, now })
    }

    /// Inserts the rows and returns the ids of those whose keys were new.
    fn insert(&self, db: &Db) -> Result<HashSet<Uuid>> {
        match insert::many(db, &TARGET, self)? {
            Inserted::All => Ok(self.rows.iter().map(|row| row.event_id).collect()),
            // A key was used before, or the ledger has a property that only a real INSERT respects.
            Inserted::NoneByConflict | Inserted::NoneUnsuited => self.insert_new(db),
        }
    }

    fn insert_new(&self, db: &Db) -> Result<HashSet<Uuid>> {
        let rows = &self.rows;
        let ancestors: Vec<String> = rows
            .iter()
            .map(|row| array_text(&row.event.path[1..]))
            .collect();
        let arguments = [
            column(UUIDOID, rows, |row| Value::from(row.event_id)),
            column(TEXTOID, rows, |row| Value::from(&row.event.idempotency_key)),
            column(TEXTOID, rows, |row| Value::from(&row.event.namespace_id)),
            column(UUIDOID, rows, |row| Value::from(row.event.account_id())),
            column(TEXTOID, rows, |row| Value::from(&row.event.resource_type)),
            column(TEXTOID, rows, |row| Value::from(row.event.scope.as_deref())),
            column(NUMERICOID, rows, |row| {
                Value::from(row.event.quantity.to_decimal())
            }),
            column(TEXTOID, rows, |row| Value::from(&row.event.unit)),
            column(TIMESTAMPTZOID, rows, |row| {
                Value::from(row.event.occurred_at.unwrap_or(self.now))
            }),
            column(TIMESTAMPTZOID, rows, |row| {
                Value::from(row.event.period_start)
            }),
            column(TIMESTAMPTZOID, rows, |row| {
                Value::from(row.event.period_end)
            }),
            column(UUIDOID, rows, |row| {
                Value::from(row.event.path.last().copied())
            }),
            column(TEXTOID, &ancestors, Value::from),
            column(NUMERICOID, rows, |row| Value::from(row.base_quantity)),
        ];
        let _recording = OwnStatement::Records.begin();
        db.write(&INSERT_MANY, &arguments)?
            .iter()
            .map(|row| row.get(0))
            .collect()
    }
}

impl RowSource for NewRows<'_> {
    fn count(&self) -> usize {
        self.rows.len()
    }

    fn row(&self, number: usize) -> Result<Vec<Value<'_>>> {
        let NewRow {
            event_id,
            event,
            base_quantity,
            ..
        } = &self.rows[number];
        Ok(event.row(*event_id, *base_quantity, self.now))
    }
}

/// Formats an array of ids as SQL text.
fn array_text(ids: &[Uuid]) -> String {
    let ids: Vec<String> = ids.iter().map(Uuid::to_string).collect();
    format!("{{{}}}", ids.join(","))
}
