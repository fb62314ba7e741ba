//! Reservations: quantities held for work whose size is known only afterwards.

use mec_core::quantity::{Amount, Factor, Quantity};
use mec_core::time::Instant;
use pgrx::pg_sys::{BOOLOID, NUMERICOID, TEXTOID, TIMESTAMPTZOID, UUIDOID};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::pg::datum::{Columns, Value};
use crate::pg::lookup::{Condition, Lookup};
use crate::pg::spi::{Db, Row, Statement};
use crate::store::entitlement::quantity_of;
use crate::store::hold::{self, Holds, Moment};
use crate::store::usage;

/// What becomes of a reservation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    /// It counts as used until it expires.
    Held,
    /// It was not settled in time; what was used may still be committed.
    Expired,
    /// What was really used was metered.
    Committed,
    /// It was given back.
    Released,
}

impl Status {
    const CODES: [(Self, &'static str); 4] = [
        (Self::Held, "held"),
        (Self::Expired, "expired"),
        (Self::Committed, "committed"),
        (Self::Released, "released"),
    ];

    fn parse(code: &str) -> Option<Self> {
        Self::CODES
            .iter()
            .find(|(_, text)| *text == code)
            .map(|(status, _)| *status)
    }
}

/// A reservation as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct Reservation {
    /// Its id.
    pub(crate) reservation_id: Uuid,
    /// Who holds it.
    pub(crate) account_id: Uuid,
    /// What of.
    pub(crate) resource_type: String,
    /// Which scope.
    pub(crate) scope: Option<String>,
    /// How much.
    pub(crate) quantity: Quantity,
    /// In which unit.
    pub(crate) unit: String,
    /// Until when it counts.
    pub(crate) expires_at: Instant,
    /// What became of it.
    pub(crate) status: Status,
    /// The event that it was committed as.
    pub(crate) event_id: Option<Uuid>,
    /// The decision that let it through.
    pub(crate) decision: String,
    /// What of it was beyond the limit.
    pub(crate) overage: Option<Quantity>,
}

/// A reservation to be made.
pub(crate) struct NewReservation<'a> {
    /// Its id.
    pub(crate) reservation_id: Uuid,
    /// Unique for its account, among reservations.
    pub(crate) idempotency_key: &'a str,
    /// Who holds it.
    pub(crate) account_id: Uuid,
    /// What of.
    pub(crate) resource_type: &'a str,
    /// Which scope.
    pub(crate) scope: Option<&'a str>,
    /// How much.
    pub(crate) quantity: Quantity,
    /// In which unit.
    pub(crate) unit: &'a str,
    /// How many base units one of it is.
    pub(crate) factor: Factor,
    /// Until when.
    pub(crate) expires_at: Instant,
    /// The decision that let it through.
    pub(crate) decision: &'a str,
    /// What of it is beyond the limit.
    pub(crate) overage: Option<Quantity>,
}

static NOT_FREED: Lookup = Lookup::new(
    "usage_reservations",
    &[
        ("owner_account_id", Condition::Is(UUIDOID)),
        ("resource_type_code", Condition::Is(TEXTOID)),
        ("freed_at", Condition::IsNull),
    ],
    &[
        "expires_at",
        "account_id",
        "ancestor_ids",
        "resource_scope",
        "base_quantity",
    ],
)
.often_empty();

static HELD_AT: Statement = Statement::new(
    "SELECT coalesce(sum(base_quantity), 0) FROM @extschema@.usage_reservations
     WHERE owner_account_id = $1 AND resource_type_code = $2
       AND (freed_at IS NULL OR freed_at > $6) AND reserved_at <= $6 AND expires_at > $6
       AND (account_id = $3 OR $4 AND $3 = ANY (ancestor_ids))
       AND ($5 IS NULL OR resource_scope = $5)",
    &[UUIDOID, TEXTOID, UUIDOID, BOOLOID, TEXTOID, TIMESTAMPTZOID],
);

// ORDER BY: two that clean the same tree lock the rows in one order.
static EXPIRE: Statement = Statement::new(
    "UPDATE @extschema@.usage_reservations r SET freed_at = r.expires_at, status = 'expired'
     FROM (SELECT reservation_id FROM @extschema@.usage_reservations
           WHERE owner_account_id = $1 AND resource_type_code = $2 AND freed_at IS NULL
             AND expires_at <= $3
           ORDER BY reservation_id FOR NO KEY UPDATE) e
     WHERE r.reservation_id = e.reservation_id",
    &[UUIDOID, TEXTOID, TIMESTAMPTZOID],
);

static INSERT: Statement = Statement::new(
    "INSERT INTO @extschema@.usage_reservations
         (reservation_id, idempotency_key, account_id, resource_type_code, resource_scope, quantity,
          unit_code, expires_at, decision, overage_quantity, base_quantity)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     ON CONFLICT (account_id, idempotency_key) DO NOTHING",
    &[
        UUIDOID,
        TEXTOID,
        UUIDOID,
        TEXTOID,
        TEXTOID,
        NUMERICOID,
        TEXTOID,
        TIMESTAMPTZOID,
        TEXTOID,
        NUMERICOID,
        NUMERICOID,
    ],
);

static BY_KEY: Statement = Statement::new(
    "SELECT reservation_id, account_id, resource_type_code, resource_scope, quantity, unit_code,
            expires_at, status, event_id, decision, overage_quantity
     FROM @extschema@.usage_reservations WHERE account_id = $1 AND idempotency_key = $2",
    &[UUIDOID, TEXTOID],
);

static LOCK: Statement = Statement::new(
    "SELECT reservation_id, account_id, resource_type_code, resource_scope, quantity, unit_code,
            expires_at, status, event_id, decision, overage_quantity
     FROM @extschema@.usage_reservations WHERE reservation_id = $1 FOR NO KEY UPDATE",
    &[UUIDOID],
);

// Freed by the wall clock, and never later than it would have expired.
static SETTLE: Statement = Statement::new(
    "UPDATE @extschema@.usage_reservations
     SET status = $2, event_id = $3,
         freed_at = coalesce(freed_at, least(expires_at, clock_timestamp()))
     WHERE reservation_id = $1",
    &[UUIDOID, TEXTOID, UUIDOID],
);

/// How much is reserved, in base units.
pub(crate) fn held(db: &Db, holds: &Holds) -> Result<Amount> {
    match holds.moment {
        Moment::At(_) => {
            let rows = db.read(&HELD_AT, &holds.arguments())?;
            usage::amount_of(rows.one()?.get(0)?)
        }
        Moment::Now(_) => {
            let mut parts = vec![];
            NOT_FREED.visit(db, &holds.place(), |row| {
                if holds.counts(row)? {
                    parts.push(usage::amount_of(row.get(4)?)?);
                }
                Ok(())
            })?;
            Amount::checked_sum(parts).map_err(usage::too_large)
        }
    }
}

/// Frees the expired reservations of a tree for good, so that a clock that is set back revives none.
pub(crate) fn expire(db: &Db, owner: Uuid, resource_type: &str, now: Instant) -> Result<()> {
    hold::expire(db, &NOT_FREED, &EXPIRE, (owner, resource_type, now))
}

/// Makes a reservation; `false` where the key stands for one already.
pub(crate) fn insert(db: &Db, new: &NewReservation) -> Result<bool> {
    let amount = new
        .quantity
        .to_amount(new.factor)
        .map_err(usage::too_large)?;
    let arguments = [
        Value::from(new.reservation_id),
        Value::from(new.idempotency_key),
        Value::from(new.account_id),
        Value::from(new.resource_type),
        Value::from(new.scope),
        Value::from(new.quantity.to_decimal()),
        Value::from(new.unit),
        Value::from(new.expires_at),
        Value::from(new.decision),
        Value::from(new.overage.map(Quantity::to_decimal)),
        Value::from(usage::stored(amount)),
    ];
    Ok(db.write(&INSERT, &arguments)?.count() == 1)
}

/// The reservation that a key stands for.
pub(crate) fn by_key(db: &Db, account_id: Uuid, key: &str) -> Result<Option<Reservation>> {
    let rows = db.write(&BY_KEY, &[Value::from(account_id), Value::from(key)])?;
    rows.first().map(|row| reservation_of(&row)).transpose()
}

/// The reservation of that id; others who settle it wait until the transaction ends.
pub(crate) fn lock(db: &Db, reservation_id: Uuid) -> Result<Option<Reservation>> {
    let rows = db.write(&LOCK, &[Value::from(reservation_id)])?;
    rows.first().map(|row| reservation_of(&row)).transpose()
}

/// Marks a locked reservation as committed by an event.
pub(crate) fn commit(db: &Db, reservation_id: Uuid, event_id: Uuid) -> Result<()> {
    settle(db, reservation_id, "committed", Some(event_id))
}

/// Marks a locked reservation as given back.
pub(crate) fn release(db: &Db, reservation_id: Uuid) -> Result<()> {
    settle(db, reservation_id, "released", None)
}

fn settle(db: &Db, reservation_id: Uuid, status: &str, event_id: Option<Uuid>) -> Result<()> {
    db.write(
        &SETTLE,
        &[
            Value::from(reservation_id),
            Value::from(status),
            Value::from(event_id),
        ],
    )?;
    Ok(())
}

fn reservation_of(row: &Row) -> Result<Reservation> {
    let status: String = row.get(7)?;
    Ok(Reservation {
        reservation_id: row.get(0)?,
        account_id: row.get(1)?,
        resource_type: row.get(2)?,
        scope: row.get(3)?,
        quantity: quantity_of(row.get(4)?)?.unwrap_or_default(),
        unit: row.get(5)?,
        expires_at: row.get(6)?,
        status: Status::parse(&status)
            .ok_or_else(|| Error::damaged(format!("a reservation is {status}")))?,
        event_id: row.get(8)?,
        decision: row.get(9)?,
        overage: quantity_of(row.get(10)?)?,
    })
}
