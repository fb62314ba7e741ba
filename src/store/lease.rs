//! Leases: held units of concurrency limits (§13).

use mec_core::time::Instant;
use pgrx::pg_sys::{BOOLOID, INT4OID, TEXTOID, TIMESTAMPTZOID, UUIDOID};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::pg::clock;
use crate::pg::datum::{Columns, Value};
use crate::pg::lookup::{Condition, Lookup};
use crate::pg::spi::{Db, Row, Rows, Statement};
use crate::pg::users_triggers::{self, Writing};
use crate::store::hold::{self, Holds, Moment, TimeToLive};

const TABLE: &str = "concurrency_leases";

/// A lease that is about to be taken.
pub(crate) struct NewLease<'a> {
    /// The id of the new row.
    pub(crate) lease_id: Uuid,
    /// The account that will hold the lease.
    pub(crate) account_id: Uuid,
    /// The ancestors of the account, nearest first.
    pub(crate) ancestors: &'a [Uuid],
    /// The code of the resource type.
    pub(crate) resource_type: &'a str,
    /// The scope; `None` if the lease has none.
    pub(crate) scope: Option<&'a str>,
    /// How long the lease lasts, from the moment at which it is granted.
    pub(crate) time_to_live: TimeToLive,
    /// The token of the client session that holds the lease; `None` if the caller gave none.
    pub(crate) session_token: Option<&'a str>,
    /// A free text of the caller about the session.
    pub(crate) session_metadata: Option<&'a str>,
    /// The number of units.
    pub(crate) quantity: i32,
}

/// A lease that is held.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Held {
    /// The id of the lease.
    pub(crate) lease_id: Uuid,
    /// The instant at which the lease expires.
    pub(crate) expires_at: Instant,
}

static NOT_RELEASED: Lookup = Lookup::new(
    "concurrency_leases",
    &[
        ("owner_account_id", Condition::Is(UUIDOID)),
        ("resource_type_code", Condition::Is(TEXTOID)),
        ("released_at", Condition::IsNull),
    ],
    &[
        "expires_at",
        "account_id",
        "ancestor_ids",
        "resource_scope",
        "acquired_at",
        "created_at",
        "quantity",
    ],
);

static HELD_AT: Statement = Statement::new(
    "SELECT coalesce(sum(quantity), 0) FROM @extschema@.concurrency_leases
     WHERE owner_account_id = $1 AND resource_type_code = $2
       AND (released_at IS NULL OR released_at > $6) AND acquired_at <= $6 AND expires_at > $6
       AND (account_id = $3 OR $4 AND $3 = ANY (ancestor_ids))
       AND ($5 IS NULL OR resource_scope = $5)",
    &[UUIDOID, TEXTOID, UUIDOID, BOOLOID, TEXTOID, TIMESTAMPTZOID],
);

// Finds the limit-th oldest unit: leases in the order of acquisition, each with its number of units. $8
// says whether leases count whose start is not later than the creation of their row, as they do when the
// moment is now.
static REACHED_AT: Statement = Statement::new(
    "SELECT min(acquired_at) FROM (
         SELECT acquired_at,
                sum(quantity) OVER (ORDER BY acquired_at, lease_id) AS units
         FROM @extschema@.concurrency_leases
         WHERE owner_account_id = $1 AND resource_type_code = $2
           AND (released_at IS NULL OR released_at > $6) AND expires_at > $6
           AND (acquired_at <= $6 OR $8 AND acquired_at <= created_at)
           AND (account_id = $3 OR $4 AND $3 = ANY (ancestor_ids))
           AND ($5 IS NULL OR resource_scope = $5)) held
     WHERE units >= $7",
    &[
        UUIDOID,
        TEXTOID,
        UUIDOID,
        BOOLOID,
        TEXTOID,
        TIMESTAMPTZOID,
        pgrx::pg_sys::NUMERICOID,
        BOOLOID,
    ],
);

// ORDER BY: two sessions that expire leases of the same tree lock the rows in one order.
static EXPIRE: Statement = Statement::new(
    "UPDATE @extschema@.concurrency_leases l SET released_at = l.expires_at
     FROM (SELECT lease_id FROM @extschema@.concurrency_leases
           WHERE owner_account_id = $1 AND resource_type_code = $2 AND released_at IS NULL
             AND expires_at <= $3
           ORDER BY lease_id FOR NO KEY UPDATE) e
     WHERE l.lease_id = e.lease_id",
    &[UUIDOID, TEXTOID, TIMESTAMPTZOID],
);

macro_rules! is_held {
    () => {
        "released_at IS NULL AND expires_at > clock_timestamp()
           AND acquired_at <= greatest(clock_timestamp(), created_at)"
    };
}

macro_rules! of_token {
    () => {
        "FROM @extschema@.concurrency_leases
         WHERE account_id = $1 AND resource_type_code = $2
           AND coalesce(resource_scope, '') = coalesce($3, '') AND session_token = $4
           AND released_at IS NULL"
    };
}

// A renewal locks its lease first, so that the time to live counts from the moment at which the row was
// locked.
static LOCK_BY_TOKEN: Statement = Statement::new(
    concat!(
        "SELECT lease_id, expires_at ",
        of_token!(),
        " AND ",
        is_held!(),
        " FOR NO KEY UPDATE"
    ),
    &[UUIDOID, TEXTOID, TEXTOID, TEXTOID],
);

static LOCK: Statement = Statement::new(
    concat!(
        "SELECT lease_id, expires_at FROM @extschema@.concurrency_leases
         WHERE lease_id = $1 AND ",
        is_held!(),
        " FOR NO KEY UPDATE"
    ),
    &[UUIDOID],
);

static RENEW: Statement = Statement::new(
    "UPDATE @extschema@.concurrency_leases
     SET expires_at = greatest(expires_at, clock_timestamp() + make_interval(mins => $2)),
         last_heartbeat = clock_timestamp()
     WHERE lease_id = $1 AND expires_at > clock_timestamp()
     RETURNING lease_id, expires_at, released_at IS NULL",
    &[UUIDOID, INT4OID],
);

static EXTEND: Statement = Statement::new(
    "UPDATE @extschema@.concurrency_leases
     SET expires_at = greatest(expires_at, clock_timestamp() + make_interval(mins => $2))
     WHERE lease_id = $1
     RETURNING expires_at",
    &[UUIDOID, INT4OID],
);

// The lease that prevents another one with the same token.
static OPEN_OF_TOKEN: Statement = Statement::new(
    concat!(
        "SELECT lease_id, acquired_at, acquired_at > greatest(clock_timestamp(), created_at),
                expires_at <= clock_timestamp() ",
        of_token!()
    ),
    &[UUIDOID, TEXTOID, TEXTOID, TEXTOID],
);

static INSERT: Statement = Statement::new(
    "INSERT INTO @extschema@.concurrency_leases
         (lease_id, account_id, resource_type_code, resource_scope, expires_at, session_token,
          session_metadata, quantity)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT DO NOTHING
     RETURNING lease_id, expires_at, account_id, resource_type_code, resource_scope, session_token,
               quantity, owner_account_id, ancestor_ids, released_at IS NULL,
               acquired_at <= greatest(clock_timestamp(), created_at)",
    &[
        UUIDOID,
        UUIDOID,
        TEXTOID,
        TEXTOID,
        TIMESTAMPTZOID,
        TEXTOID,
        TEXTOID,
        INT4OID,
    ],
);

// Leases are released at the start of the transaction, like the events that it records, but never before
// they were acquired: a transaction that began later may have taken the lease.
static RELEASE: Statement = Statement::new(
    "UPDATE @extschema@.concurrency_leases SET released_at = greatest(now(), acquired_at)
     WHERE lease_id = $1 AND released_at IS NULL AND expires_at > clock_timestamp()
     RETURNING released_at IS NOT NULL",
    &[UUIDOID],
);

static RELEASE_OF_ACCOUNT: Statement = Statement::new(
    "UPDATE @extschema@.concurrency_leases SET released_at = greatest(now(), acquired_at)
     WHERE lease_id IN (
         SELECT lease_id FROM @extschema@.concurrency_leases
         WHERE account_id = $1 AND ($2 IS NULL OR resource_type_code = $2)
           AND ($3 IS NULL OR session_token = $3)
           AND released_at IS NULL AND expires_at > clock_timestamp()
         ORDER BY lease_id FOR NO KEY UPDATE)
     RETURNING lease_id",
    &[UUIDOID, TEXTOID, TEXTOID],
);

static OPEN_OF_ACCOUNT: Statement = Statement::new(
    "SELECT count(*) FROM @extschema@.concurrency_leases
     WHERE account_id = $1 AND ($2 IS NULL OR resource_type_code = $2)
       AND ($3 IS NULL OR session_token = $3)
       AND released_at IS NULL AND expires_at > clock_timestamp()",
    &[UUIDOID, TEXTOID, TEXTOID],
);

static IS_OPEN: Statement = Statement::new(
    "SELECT EXISTS (SELECT FROM @extschema@.concurrency_leases
                    WHERE lease_id = $1 AND released_at IS NULL AND expires_at > clock_timestamp())",
    &[UUIDOID],
);

static EXPIRE_ONE: Statement = Statement::new(
    "UPDATE @extschema@.concurrency_leases SET released_at = expires_at
     WHERE lease_id = $1 AND released_at IS NULL AND expires_at <= clock_timestamp()",
    &[UUIDOID],
);

/// Returns the number of units that are held.
pub(crate) fn held(db: &Db, holds: &Holds) -> Result<i64> {
    match holds.moment {
        Moment::At(_) => db.read(&HELD_AT, &holds.arguments())?.one()?.get(0),
        Moment::Now(_) => {
            let mut units = 0i64;
            NOT_RELEASED.visit(db, &holds.place(), |row| {
                if holds.counts(row)? {
                    units += i64::from(row.get::<i32>(6)?);
                }
                Ok(())
            })?;
            Ok(units)
        }
    }
}

/// Returns when the oldest held leases reached `limit` units (§8.7), or `None` if fewer units are held.
/// `limit` is in units of the resource.
pub(crate) fn reached_at(
    db: &Db,
    holds: &Holds,
    limit: mec_core::decimal::Decimal,
) -> Result<Option<Instant>> {
    let mut arguments = holds.arguments();
    arguments.push(Value::from(limit));
    arguments.push(Value::from(matches!(holds.moment, Moment::Now(_))));
    db.read(&REACHED_AT, &arguments)?.one()?.get(0)
}

/// Marks the expired leases of a tree as released, so that setting the clock back revives none of them.
pub(crate) fn expire(db: &Db, owner: Uuid, resource_type: &str, now: Instant) -> Result<()> {
    hold::expire(db, &NOT_RELEASED, &EXPIRE, (owner, resource_type, now))
}

/// Renews the lease that the session token holds. Returns `None` if it holds none.
pub(crate) fn renew_by_token(db: &Db, lease: &NewLease) -> Result<Option<Held>> {
    let locked = db.write(&LOCK_BY_TOKEN, &lease.token())?;
    renew(db, &locked, lease.time_to_live)
}

/// Takes a lease. Returns `None` if another lease of the same session token prevents it.
///
/// # Errors
/// 55000 if a user trigger changed the lease after its limits were checked.
pub(crate) fn insert(db: &Db, lease: &NewLease) -> Result<Option<Held>> {
    let began = clock::wall_clock();
    let arguments = [
        Value::from(lease.lease_id),
        Value::from(lease.account_id),
        Value::from(lease.resource_type),
        Value::from(lease.scope),
        Value::from(lease.time_to_live.end_from_now()?),
        Value::from(lease.session_token),
        Value::from(lease.session_metadata),
        Value::from(lease.quantity),
    ];
    let rows = db.write(&INSERT, &arguments)?;
    let Some(row) = rows.first() else {
        return Ok(None);
    };
    refuse_changed(db, &row, lease)?;
    let mut held = held_of(&row)?;
    if hold::has_waited(began) {
        held.expires_at = hold::extend(db, TABLE, &EXTEND, held.lease_id, lease.time_to_live)?;
    }
    hold::refuse_expired(db, TABLE, held.expires_at)?;
    Ok(Some(held))
}

/// Checks that the stored lease is held and is the one that the limits let through.
fn refuse_changed(db: &Db, stored: &Row, lease: &NewLease) -> Result<()> {
    let owner = lease.ancestors.last().unwrap_or(&lease.account_id);
    let checks = [
        ("account_id", stored.get::<Uuid>(2)? == lease.account_id),
        (
            "resource_type_code",
            stored.get::<String>(3)? == lease.resource_type,
        ),
        (
            "resource_scope",
            stored.get::<Option<String>>(4)?.as_deref() == lease.scope,
        ),
        (
            "session_token",
            stored.get::<Option<String>>(5)?.as_deref() == lease.session_token,
        ),
        ("quantity", stored.get::<i32>(6)? == lease.quantity),
        ("owner_account_id", stored.get::<Uuid>(7)? == *owner),
        (
            "ancestor_ids",
            stored.get::<Vec<Uuid>>(8)? == lease.ancestors,
        ),
        ("released_at", stored.get(9)?),
        ("acquired_at", stored.get(10)?),
    ];
    hold::refuse_changed(db, TABLE, "lease", &checks)
}

/// Builds the error for a lease that was prevented twice although no lease of its session token is held.
pub(crate) fn kept_out(db: &Db, lease: &NewLease) -> Result<Error> {
    let rows = db.write_latest(&OPEN_OF_TOKEN, &lease.token())?;
    let token = lease.session_token.unwrap_or_default();
    let Some(row) = rows.first() else {
        return kept_out_by_nothing(db, lease);
    };
    let (lease_id, begins): (Uuid, Instant) = (row.get(0)?, row.get(1)?);
    if row.get(2)? {
        return Ok(Error::state(format!(
            "p_session_token \"{token}\" has a lease that begins later"
        ))
        .detail(format!("Lease {lease_id} is held from {begins} on."))
        .hint("Release that lease, or pass another token until then."));
    }
    if row.get(3)? && users_triggers::may_interfere(db, TABLE, Writing::Update)? {
        let what = format!("the end of lease {lease_id}, which has expired");
        return Ok(users_triggers::skipped(db, TABLE, Writing::Update, &what));
    }
    Ok(another_took_it())
}

fn kept_out_by_nothing(db: &Db, lease: &NewLease) -> Result<Error> {
    if users_triggers::may_interfere(db, TABLE, Writing::Insert)? {
        let what = format!("a lease of account {}", lease.account_id);
        return Ok(users_triggers::skipped(db, TABLE, Writing::Insert, &what));
    }
    Ok(another_took_it())
}

fn another_took_it() -> Error {
    Error::serialization("another call of the same session_token took a lease at this moment")
}

impl<'a> NewLease<'a> {
    /// Returns the key of which at most one lease is held: account, resource type, scope and session token.
    fn token(&self) -> [Value<'a>; 4] {
        [
            Value::from(self.account_id),
            Value::from(self.resource_type),
            Value::from(self.scope),
            Value::from(self.session_token),
        ]
    }
}

/// Releases a lease, including one that begins later. Returns `false` if it has ended; it is then marked as
/// ended, so setting the clock back does not revive it.
pub(crate) fn release(db: &Db, lease_id: Uuid) -> Result<bool> {
    let rows = db.write(&RELEASE, &[Value::from(lease_id)])?;
    let is_released = rows.first().map(|row| row.get(0)).transpose()?;
    if is_released == Some(true) {
        return Ok(true);
    }
    expire_one(db, lease_id)?;
    refuse_open(db, lease_id, "release")?;
    Ok(false)
}

/// Releases the leases of an account, optionally only those of a resource type or session token. Returns
/// the number of leases released.
pub(crate) fn release_all(
    db: &Db,
    account_id: Uuid,
    resource_type: Option<&str>,
    session_token: Option<&str>,
) -> Result<usize> {
    let arguments = [
        Value::from(account_id),
        Value::from(resource_type),
        Value::from(session_token),
    ];
    let released = db.write(&RELEASE_OF_ACCOUNT, &arguments)?.count();
    if users_triggers::may_interfere(db, TABLE, Writing::Update)? {
        let open: i64 = db.write(&OPEN_OF_ACCOUNT, &arguments)?.one()?.get(0)?;
        if open > 0 {
            let what = format!("the release of {open} leases of account {account_id}");
            return Err(users_triggers::skipped(db, TABLE, Writing::Update, &what));
        }
    }
    Ok(released)
}

/// Extends a lease to at least `time_to_live` from now. Returns `false` if it is not held; an expired lease
/// is then marked as ended, so setting the clock back does not revive it.
pub(crate) fn heartbeat(db: &Db, lease_id: Uuid, time_to_live: TimeToLive) -> Result<bool> {
    let is_held = renew_one(db, lease_id, time_to_live)?.is_some();
    if !is_held {
        // The caller learns here that the lease has expired and relies on it, even if the clock is set
        // back.
        expire_one(db, lease_id)?;
    }
    Ok(is_held)
}

fn renew_one(db: &Db, lease_id: Uuid, time_to_live: TimeToLive) -> Result<Option<Held>> {
    let locked = db.write(&LOCK, &[Value::from(lease_id)])?;
    renew(db, &locked, time_to_live)
}

/// Renews a lease that was found held and locked, unless it expired before the lock was granted.
fn renew(db: &Db, locked: &Rows, time_to_live: TimeToLive) -> Result<Option<Held>> {
    let Some(locked) = locked.first() else {
        return Ok(None);
    };
    let found = held_of(&locked)?;
    let arguments = [
        Value::from(found.lease_id),
        Value::from(time_to_live.minutes),
    ];
    let rows = db.write(&RENEW, &arguments)?;
    let Some(row) = rows.first() else {
        refuse_open(db, found.lease_id, "renewal")?;
        return Ok(None);
    };
    let renewed = held_of(&row)?;
    let is_open: bool = row.get(2)?;
    if !is_open || renewed.expires_at <= clock::wall_clock() {
        let what = format!("lease {} so that it is not held", found.lease_id);
        return Err(users_triggers::changed(db, TABLE, Writing::Update, &what));
    }
    Ok(Some(renewed))
}

/// Refuses an update that changed no row although the lease is open.
///
/// # Errors
/// 55000: a user trigger skipped the update.
fn refuse_open(db: &Db, lease_id: Uuid, update: &str) -> Result<()> {
    if !users_triggers::may_interfere(db, TABLE, Writing::Update)? {
        return Ok(());
    }
    if db
        .write(&IS_OPEN, &[Value::from(lease_id)])?
        .one()?
        .get(0)?
    {
        let what = format!("the {update} of lease {lease_id}");
        return Err(users_triggers::skipped(db, TABLE, Writing::Update, &what));
    }
    Ok(())
}

fn expire_one(db: &Db, lease_id: Uuid) -> Result<()> {
    db.write(&EXPIRE_ONE, &[Value::from(lease_id)])?;
    Ok(())
}

fn held_of(row: &Row) -> Result<Held> {
    Ok(Held {
        lease_id: row.get(0)?,
        expires_at: row.get(1)?,
    })
}
