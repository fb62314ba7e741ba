//! Reservations: quantities held for work whose size is known only afterwards (§12).

use mec_core::quantity::{Amount, Factor, Quantity};
use mec_core::time::Instant;
use pgrx::pg_sys::{BOOLOID, INT4OID, NUMERICOID, TEXTOID, TIMESTAMPTZOID, UUIDOID};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::pg::clock;
use crate::pg::datum::{Columns, Value};
use crate::pg::lookup::{Condition, Lookup};
use crate::pg::spi::{Db, Row, Statement};
use crate::pg::users_triggers::{self, Writing};
use crate::store::entitlement::quantity_of;
use crate::store::hold::{self, Holds, Moment, TimeToLive};
use crate::store::usage;

const TABLE: &str = "usage_reservations";

/// The state of a reservation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    /// The reservation counts as used until it expires.
    Held,
    /// The reservation was not settled in time. Its actual usage may still be committed.
    Expired,
    /// The actual usage was metered.
    Committed,
    /// The reservation was given back.
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
    /// The id of the reservation.
    pub(crate) reservation_id: Uuid,
    /// The account that holds it.
    pub(crate) account_id: Uuid,
    /// The code of the resource type.
    pub(crate) resource_type: String,
    /// The scope; `None` if it has none.
    pub(crate) scope: Option<String>,
    /// The reserved quantity, in `unit`.
    pub(crate) quantity: Quantity,
    /// The code of the unit.
    pub(crate) unit: String,
    /// The instant from which it counts.
    pub(crate) reserved_at: Instant,
    /// The instant at which it expires and no longer counts.
    pub(crate) expires_at: Instant,
    /// The instant at which it was settled or expired; `None` while it is not freed.
    pub(crate) freed_at: Option<Instant>,
    /// The instant at which the row was created.
    created_at: Instant,
    /// The stored status.
    pub(crate) status: Status,
    /// The event as which it was committed.
    pub(crate) event_id: Option<Uuid>,
    /// The code of the decision that let it through.
    pub(crate) decision: String,
    /// The part beyond the limit, as answered; `None` if nothing was.
    pub(crate) overage: Option<Quantity>,
}

impl Reservation {
    /// Whether the reservation counts now or will count later.
    pub(crate) fn is_open(&self) -> bool {
        self.status == Status::Held && clock::wall_clock() < self.expires_at
    }

    /// Whether the reservation counts now. One whose start is not later than the creation of its row counts
    /// even if the clock has been set back since.
    fn is_held(&self) -> bool {
        self.is_open() && self.reserved_at <= clock::wall_clock().max(self.created_at)
    }
}

/// The reservations that were made under one key.
pub(crate) struct Keyed {
    /// The held reservation, or else the committed one, or else the last one.
    pub(crate) reservation: Reservation,
    /// The number of reservations that were made under the key, one after the other.
    pub(crate) attempts: i32,
}

impl Keyed {
    /// Whether the key still stands for the reservation. A reservation that was released, or that expired
    /// without being committed, leaves the key to the next attempt.
    pub(crate) fn stands(&self) -> bool {
        self.reservation.is_held() || self.reservation.status == Status::Committed
    }
}

/// A reservation that is about to be made.
pub(crate) struct NewReservation<'a> {
    /// The id of the new row.
    pub(crate) reservation_id: Uuid,
    /// The caller's key.
    pub(crate) idempotency_key: &'a str,
    /// The number of this reservation under the key, from 1; unique with account and key.
    pub(crate) attempt: i32,
    /// The account that will hold it.
    pub(crate) account_id: Uuid,
    /// The ancestors of the account, nearest first.
    pub(crate) ancestors: &'a [Uuid],
    /// The code of the resource type.
    pub(crate) resource_type: &'a str,
    /// The scope; `None` if it has none.
    pub(crate) scope: Option<&'a str>,
    /// The quantity, in `unit`.
    pub(crate) quantity: Quantity,
    /// The code of the unit.
    pub(crate) unit: &'a str,
    /// The number of base units in one unit.
    pub(crate) factor: Factor,
    /// The instant at which the limits let it through.
    pub(crate) reserved_at: Instant,
    /// How long it lasts, from the moment at which it is granted.
    pub(crate) time_to_live: TimeToLive,
    /// The code of the decision that let it through.
    pub(crate) decision: &'a str,
    /// The part beyond the limit; `None` if nothing is.
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
        "reserved_at",
        "created_at",
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

// ORDER BY: two sessions that expire reservations of the same tree lock the rows in one order.
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
          unit_code, expires_at, decision, overage_quantity, base_quantity, attempt, reserved_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     ON CONFLICT (account_id, idempotency_key, attempt) DO NOTHING
     RETURNING reservation_id, expires_at, account_id, idempotency_key, resource_type_code,
               resource_scope, quantity, unit_code, base_quantity, attempt, owner_account_id,
               ancestor_ids, freed_at IS NULL, status = 'held',
               reserved_at <= greatest(clock_timestamp(), created_at),
               decision = $9, overage_quantity IS NOT DISTINCT FROM $10, event_id IS NULL",
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
        INT4OID,
        TIMESTAMPTZOID,
    ],
);

macro_rules! columns {
    () => {
        "SELECT reservation_id, account_id, resource_type_code, resource_scope, quantity, unit_code,
                expires_at, status, event_id, decision, overage_quantity, reserved_at, freed_at,
                created_at"
    };
}

static BY_KEY: Statement = Statement::new(
    concat!(
        columns!(),
        ", max(attempt) OVER ()
         FROM @extschema@.usage_reservations WHERE account_id = $1 AND idempotency_key = $2
         ORDER BY status = 'held' AND expires_at > clock_timestamp() DESC,
                  status = 'committed' DESC, attempt DESC
         LIMIT 1"
    ),
    &[UUIDOID, TEXTOID],
);

static LOCK: Statement = Statement::new(
    concat!(
        columns!(),
        " FROM @extschema@.usage_reservations WHERE reservation_id = $1 FOR NO KEY UPDATE"
    ),
    &[UUIDOID],
);

static EXPIRE_ONE: Statement = Statement::new(
    "UPDATE @extschema@.usage_reservations SET freed_at = expires_at, status = 'expired'
     WHERE reservation_id = $1 AND freed_at IS NULL AND expires_at <= clock_timestamp()",
    &[UUIDOID],
);

static EXTEND: Statement = Statement::new(
    "UPDATE @extschema@.usage_reservations
     SET expires_at = greatest(expires_at, clock_timestamp() + make_interval(mins => $2))
     WHERE reservation_id = $1
     RETURNING expires_at",
    &[UUIDOID, INT4OID],
);

// A reservation is freed at the start of the transaction, the instant at which its event occurs, so any
// instant counts either the reservation or the event. It is never freed later than it would have expired.
static SETTLE: Statement = Statement::new(
    "UPDATE @extschema@.usage_reservations
     SET status = $2, event_id = $3,
         freed_at = coalesce(freed_at, least(expires_at, greatest(now(), reserved_at)))
     WHERE reservation_id = $1
     RETURNING status = $2, freed_at IS NOT NULL, event_id IS NOT DISTINCT FROM $3",
    &[UUIDOID, TEXTOID, UUIDOID],
);

/// Returns the reserved amount, in base units.
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
                    parts.push(usage::amount_of(row.get(6)?)?);
                }
                Ok(())
            })?;
            Amount::checked_sum(parts).map_err(usage::too_large)
        }
    }
}

/// Marks the expired reservations of a tree as freed, so that setting the clock back revives none of them.
pub(crate) fn expire(db: &Db, owner: Uuid, resource_type: &str, now: Instant) -> Result<()> {
    hold::expire(db, &NOT_FREED, &EXPIRE, (owner, resource_type, now))
}

/// Makes a reservation. Returns its id and the instant at which it expires, or `None` if another call has
/// made this attempt under the key.
///
/// # Errors
/// 55000 if a user trigger changed the reservation after its limits were checked.
pub(crate) fn insert(db: &Db, new: &NewReservation) -> Result<Option<(Uuid, Instant)>> {
    let began = clock::wall_clock();
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
        Value::from(new.time_to_live.end_from_now()?),
        Value::from(new.decision),
        Value::from(new.overage.map(Quantity::to_decimal)),
        Value::from(usage::stored(amount)),
        Value::from(new.attempt),
        Value::from(new.reserved_at),
    ];
    let rows = db.write(&INSERT, &arguments)?;
    let Some(row) = rows.first() else {
        return Ok(None);
    };
    refuse_changed(db, &row, new, amount)?;
    let reservation_id: Uuid = row.get(0)?;
    let expires_at = if hold::has_waited(began) {
        hold::extend(db, TABLE, &EXTEND, reservation_id, new.time_to_live)?
    } else {
        row.get(1)?
    };
    hold::refuse_expired(db, TABLE, expires_at)?;
    Ok(Some((reservation_id, expires_at)))
}

/// Checks that the stored reservation is held and is the one that the limits let through.
fn refuse_changed(db: &Db, stored: &Row, new: &NewReservation, amount: Amount) -> Result<()> {
    let owner = new.ancestors.last().unwrap_or(&new.account_id);
    let quantity = quantity_of(stored.get(6)?)?;
    let checks = [
        ("account_id", stored.get::<Uuid>(2)? == new.account_id),
        (
            "idempotency_key",
            stored.get::<String>(3)? == new.idempotency_key,
        ),
        (
            "resource_type_code",
            stored.get::<String>(4)? == new.resource_type,
        ),
        (
            "resource_scope",
            stored.get::<Option<String>>(5)?.as_deref() == new.scope,
        ),
        ("quantity", quantity == Some(new.quantity)),
        ("unit_code", stored.get::<String>(7)? == new.unit),
        ("base_quantity", usage::amount_of(stored.get(8)?)? == amount),
        ("attempt", stored.get::<i32>(9)? == new.attempt),
        ("owner_account_id", stored.get::<Uuid>(10)? == *owner),
        (
            "ancestor_ids",
            stored.get::<Vec<Uuid>>(11)? == new.ancestors,
        ),
        ("freed_at", stored.get(12)?),
        ("status", stored.get(13)?),
        ("reserved_at", stored.get(14)?),
        ("decision", stored.get(15)?),
        ("overage_quantity", stored.get(16)?),
        ("event_id", stored.get(17)?),
    ];
    hold::refuse_changed(db, TABLE, "reservation", &checks)
}

/// Returns the reservations under a key, or `None` if the key is unused.
pub(crate) fn by_key(db: &Db, account_id: Uuid, key: &str) -> Result<Option<Keyed>> {
    let rows = db.write(&BY_KEY, &[Value::from(account_id), Value::from(key)])?;
    let keyed = |row: Row| {
        Ok(Keyed {
            reservation: reservation_of(&row)?,
            attempts: row.get(14)?,
        })
    };
    rows.first().map(keyed).transpose()
}

/// Marks an expired reservation as freed, so that it stays expired. Waits for a transaction that is
/// committing it.
pub(crate) fn expire_one(db: &Db, reservation_id: Uuid) -> Result<()> {
    db.write(&EXPIRE_ONE, &[Value::from(reservation_id)])?;
    Ok(())
}

/// Builds the error for an attempt that could not be inserted although no visible call made it: 55000 if a
/// user trigger may have skipped it, else 40001.
pub(crate) fn kept_out(db: &Db, account_id: Uuid) -> Result<Error> {
    if users_triggers::may_interfere(db, TABLE, Writing::Insert)? {
        let what = format!("a reservation of account {account_id}");
        return Ok(users_triggers::skipped(db, TABLE, Writing::Insert, &what));
    }
    Ok(Error::serialization(
        "the reservation of the same key is not visible yet",
    ))
}

/// Reads a reservation and locks it against other calls that settle it, until the transaction ends. Returns
/// `None` for an unknown id.
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
    let arguments = [
        Value::from(reservation_id),
        Value::from(status),
        Value::from(event_id),
    ];
    let rows = db.write(&SETTLE, &arguments)?;
    let Some(row) = rows.first() else {
        let what = format!("the update of reservation {reservation_id} to {status}");
        return Err(users_triggers::skipped(db, TABLE, Writing::Update, &what));
    };
    if row.get(0)? && row.get(1)? && row.get(2)? {
        return Ok(());
    }
    let what = format!("reservation {reservation_id}, which was to become {status}");
    Err(users_triggers::changed(db, TABLE, Writing::Update, &what))
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
        reserved_at: row.get(11)?,
        freed_at: row.get(12)?,
        created_at: row.get(13)?,
    })
}
