//! Reservations: quantities held for work whose size is known only afterwards.

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
    /// From when on it counts.
    pub(crate) reserved_at: Instant,
    /// Until when it counts.
    pub(crate) expires_at: Instant,
    /// When it was settled or found expired; `None` before.
    pub(crate) freed_at: Option<Instant>,
    /// When its row was made.
    created_at: Instant,
    /// What became of it.
    pub(crate) status: Status,
    /// The event that it was committed as.
    pub(crate) event_id: Option<Uuid>,
    /// The decision that let it through.
    pub(crate) decision: String,
    /// What of it was beyond the limit.
    pub(crate) overage: Option<Quantity>,
}

impl Reservation {
    /// Whether it counts now, or will later.
    pub(crate) fn is_open(&self) -> bool {
        self.status == Status::Held && clock::wall_clock() < self.expires_at
    }

    /// Whether it counts now: one that began no later than its row was made does, also where the clock has been
    /// set back since.
    fn is_held(&self) -> bool {
        self.is_open() && self.reserved_at <= clock::wall_clock().max(self.created_at)
    }
}

/// What a key stands for.
pub(crate) struct Keyed {
    /// The reservation that is held, or else the one that was committed, or else the last one.
    pub(crate) reservation: Reservation,
    /// The number of reservations that were made under the key, one after the other.
    pub(crate) attempts: i32,
}

impl Keyed {
    /// Whether the key still stands for it. One that was released, or has expired without being committed,
    /// leaves the key to the next attempt.
    pub(crate) fn stands(&self) -> bool {
        self.reservation.is_held() || self.reservation.status == Status::Committed
    }
}

/// A reservation to be made.
pub(crate) struct NewReservation<'a> {
    /// Its id.
    pub(crate) reservation_id: Uuid,
    /// The caller's key.
    pub(crate) idempotency_key: &'a str,
    /// Which reservation under the key it is, from 1; unique with key and account.
    pub(crate) attempt: i32,
    /// Who holds it.
    pub(crate) account_id: Uuid,
    /// The accounts above it, nearest first.
    pub(crate) ancestors: &'a [Uuid],
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
    /// The instant at which it was let through.
    pub(crate) reserved_at: Instant,
    /// For how long, from the moment at which it is granted.
    pub(crate) time_to_live: TimeToLive,
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

// Freed at the start of the transaction, at which its event occurred too: an instant counts the one or the
// other. Never later than it would have expired.
static SETTLE: Statement = Statement::new(
    "UPDATE @extschema@.usage_reservations
     SET status = $2, event_id = $3,
         freed_at = coalesce(freed_at, least(expires_at, greatest(now(), reserved_at)))
     WHERE reservation_id = $1
     RETURNING status = $2, freed_at IS NOT NULL, event_id IS NOT DISTINCT FROM $3",
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
                    parts.push(usage::amount_of(row.get(6)?)?);
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

/// Makes a reservation, and answers its id and until when it is held; `None` where another call made this
/// attempt of the key.
///
/// # Errors
/// 55000 where a trigger of users' has made another reservation of it than the one that was let through.
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

/// What was written has to be what the limits let through, and held.
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

/// What a key stands for.
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

/// Frees a reservation that has expired for good, unless it is being committed: that is waited for.
pub(crate) fn expire_one(db: &Db, reservation_id: Uuid) -> Result<()> {
    db.write(&EXPIRE_ONE, &[Value::from(reservation_id)])?;
    Ok(())
}

/// Why an attempt could not be made though no other call made it.
pub(crate) fn kept_out(db: &Db, account_id: Uuid) -> Result<Error> {
    if users_triggers::may_interfere(db, TABLE, Writing::Insert)? {
        let what = format!("a reservation of account {account_id}");
        return Ok(users_triggers::skipped(db, TABLE, Writing::Insert, &what));
    }
    Ok(Error::serialization(
        "the reservation of the same key is not visible yet",
    ))
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
