//! Leases: held units of concurrency limits.

use mec_core::time::Instant;
use pgrx::pg_sys::{BOOLOID, INT4OID, TEXTOID, TIMESTAMPTZOID, UUIDOID};
use uuid::Uuid;

use crate::error::Result;
use crate::pg::datum::{Columns, Value};
use crate::pg::lookup::{Condition, Lookup};
use crate::pg::spi::{Db, Row, Statement};
use crate::store::hold::{self, Holds, Moment};

/// A lease to be taken.
pub(crate) struct NewLease<'a> {
    /// Its id.
    pub(crate) lease_id: Uuid,
    /// Who holds it.
    pub(crate) account_id: Uuid,
    /// What of.
    pub(crate) resource_type: &'a str,
    /// Which scope.
    pub(crate) scope: Option<&'a str>,
    /// Until when.
    pub(crate) expires_at: Instant,
    /// The session that holds it.
    pub(crate) session_token: Option<&'a str>,
    /// What the caller says of it.
    pub(crate) session_metadata: Option<&'a str>,
    /// How many units.
    pub(crate) quantity: i32,
}

/// A lease that is held.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Held {
    /// Its id.
    pub(crate) lease_id: Uuid,
    /// Until when.
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

// The limit-th oldest unit: leases in order of acquisition, each as many units as it weighs.
static REACHED_AT: Statement = Statement::new(
    "SELECT min(acquired_at) FROM (
         SELECT acquired_at,
                sum(quantity) OVER (ORDER BY acquired_at, lease_id) AS units
         FROM @extschema@.concurrency_leases
         WHERE owner_account_id = $1 AND resource_type_code = $2
           AND (released_at IS NULL OR released_at > $6) AND acquired_at <= $6 AND expires_at > $6
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
    ],
);

// ORDER BY: two that clean the same pools lock the rows in one order.
static EXPIRE: Statement = Statement::new(
    "UPDATE @extschema@.concurrency_leases l SET released_at = l.expires_at
     FROM (SELECT lease_id FROM @extschema@.concurrency_leases
           WHERE owner_account_id = $1 AND resource_type_code = $2 AND released_at IS NULL
             AND expires_at <= $3
           ORDER BY lease_id FOR NO KEY UPDATE) e
     WHERE l.lease_id = e.lease_id",
    &[UUIDOID, TEXTOID, TIMESTAMPTZOID],
);

static BY_TOKEN: Statement = Statement::new(
    "UPDATE @extschema@.concurrency_leases
     SET expires_at = greatest(expires_at, $5), last_heartbeat = now()
     WHERE account_id = $1 AND resource_type_code = $2
       AND coalesce(resource_scope, '') = coalesce($3, '') AND session_token = $4
       AND released_at IS NULL AND expires_at > clock_timestamp()
     RETURNING lease_id, expires_at",
    &[UUIDOID, TEXTOID, TEXTOID, TEXTOID, TIMESTAMPTZOID],
);

static INSERT: Statement = Statement::new(
    "INSERT INTO @extschema@.concurrency_leases
         (lease_id, account_id, resource_type_code, resource_scope, expires_at, session_token,
          session_metadata, quantity)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT DO NOTHING
     RETURNING lease_id",
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

static RELEASE: Statement = Statement::new(
    "UPDATE @extschema@.concurrency_leases SET released_at = now()
     WHERE lease_id = $1 AND released_at IS NULL AND expires_at > clock_timestamp()
     RETURNING lease_id",
    &[UUIDOID],
);

static RELEASE_OF_ACCOUNT: Statement = Statement::new(
    "UPDATE @extschema@.concurrency_leases SET released_at = now()
     WHERE lease_id IN (
         SELECT lease_id FROM @extschema@.concurrency_leases
         WHERE account_id = $1 AND ($2 IS NULL OR resource_type_code = $2)
           AND ($3 IS NULL OR session_token = $3)
           AND released_at IS NULL AND expires_at > clock_timestamp()
         ORDER BY lease_id FOR NO KEY UPDATE)",
    &[UUIDOID, TEXTOID, TEXTOID],
);

static HEARTBEAT: Statement = Statement::new(
    "UPDATE @extschema@.concurrency_leases
     SET expires_at = greatest(expires_at, $2), last_heartbeat = now()
     WHERE lease_id = $1 AND released_at IS NULL AND expires_at > clock_timestamp()
     RETURNING lease_id",
    &[UUIDOID, TIMESTAMPTZOID],
);

static EXPIRE_ONE: Statement = Statement::new(
    "UPDATE @extschema@.concurrency_leases SET released_at = expires_at
     WHERE lease_id = $1 AND released_at IS NULL AND expires_at <= clock_timestamp()",
    &[UUIDOID],
);

/// How many units are held.
pub(crate) fn held(db: &Db, holds: &Holds) -> Result<i64> {
    match holds.moment {
        Moment::At(_) => db.read(&HELD_AT, &holds.arguments())?.one()?.get(0),
        Moment::Now(_) => {
            let mut units = 0i64;
            NOT_RELEASED.visit(db, &holds.place(), |row| {
                if holds.counts(row)? {
                    units += i64::from(row.get::<i32>(4)?);
                }
                Ok(())
            })?;
            Ok(units)
        }
    }
}

/// When the oldest leases that are held came to hold as many units as the limit, in units of the
/// resource; `None` where they do not.
pub(crate) fn reached_at(
    db: &Db,
    holds: &Holds,
    limit: mec_core::decimal::Decimal,
) -> Result<Option<Instant>> {
    let mut arguments = holds.arguments();
    arguments.push(Value::from(limit));
    db.read(&REACHED_AT, &arguments)?.one()?.get(0)
}

/// Releases the expired leases of a tree for good, so that a clock that is set back revives none.
pub(crate) fn expire(db: &Db, owner: Uuid, resource_type: &str, now: Instant) -> Result<()> {
    hold::expire(db, &NOT_RELEASED, &EXPIRE, (owner, resource_type, now))
}

/// Renews the lease that the session holds, if it holds one.
pub(crate) fn renew_by_token(db: &Db, lease: &NewLease) -> Result<Option<Held>> {
    let arguments = [
        Value::from(lease.account_id),
        Value::from(lease.resource_type),
        Value::from(lease.scope),
        Value::from(lease.session_token),
        Value::from(lease.expires_at),
    ];
    db.write(&BY_TOKEN, &arguments)?
        .first()
        .map(|row| held_of(&row))
        .transpose()
}

/// Takes a lease; `false` where another call of the same session took it meanwhile.
pub(crate) fn insert(db: &Db, lease: &NewLease) -> Result<bool> {
    let arguments = [
        Value::from(lease.lease_id),
        Value::from(lease.account_id),
        Value::from(lease.resource_type),
        Value::from(lease.scope),
        Value::from(lease.expires_at),
        Value::from(lease.session_token),
        Value::from(lease.session_metadata),
        Value::from(lease.quantity),
    ];
    Ok(db.write(&INSERT, &arguments)?.count() == 1)
}

/// Gives a lease back; `false` where it is not held, which is then so for good.
pub(crate) fn release(db: &Db, lease_id: Uuid) -> Result<bool> {
    let is_held = db.write(&RELEASE, &[Value::from(lease_id)])?.count() == 1;
    expire_unless(is_held, db, lease_id)
}

/// Gives back the leases of an account, all or those of a resource type or session; how many.
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
    Ok(db.write(&RELEASE_OF_ACCOUNT, &arguments)?.count())
}

/// Keeps a lease at least until `expires_at`; `false` where it is not held, which is then so for good.
pub(crate) fn heartbeat(db: &Db, lease_id: Uuid, expires_at: Instant) -> Result<bool> {
    let arguments = [Value::from(lease_id), Value::from(expires_at)];
    let is_held = db.write(&HEARTBEAT, &arguments)?.count() == 1;
    expire_unless(is_held, db, lease_id)
}

/// Who was told that a lease has expired relies on it, also when the clock is set back.
fn expire_unless(is_held: bool, db: &Db, lease_id: Uuid) -> Result<bool> {
    if !is_held {
        db.write(&EXPIRE_ONE, &[Value::from(lease_id)])?;
    }
    Ok(is_held)
}

fn held_of(row: &Row) -> Result<Held> {
    Ok(Held {
        lease_id: row.get(0)?,
        expires_at: row.get(1)?,
    })
}
