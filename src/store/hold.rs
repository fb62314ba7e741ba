//! What is held for a time, leases and reservations alike: whose, of what, and when.

use mec_core::time::Instant;
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::pg::clock;
use crate::pg::datum::{Columns, Value};
use crate::pg::lookup::Lookup;
use crate::pg::spi::{Db, Statement};
use crate::pg::users_triggers::{self, Writing};

/// How long something is held from the moment at which it is granted, which is later than the start of the
/// transaction: the call may have waited at a gate or for a row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TimeToLive {
    /// In minutes, at least 1 and at most ten years.
    pub(crate) minutes: i32,
}

impl TimeToLive {
    const MINUTE_MICROS: i64 = 60_000_000;

    /// The end of a hold that is granted at this moment.
    ///
    /// # Errors
    /// 22008 beyond the last instant that there is.
    pub(crate) fn end_from_now(self) -> Result<Instant> {
        let micros = i64::from(self.minutes) * Self::MINUTE_MICROS;
        let end = clock::wall_clock().checked_add_micros(micros);
        end.ok_or_else(|| {
            Error::instant(format!(
                "a time to live of {} minutes ends beyond all time",
                self.minutes
            ))
        })
    }
}

/// When holds are counted.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Moment {
    /// Now, by the wall clock: what is released or settled is not held any more, whenever that was.
    Now(Instant),
    /// At an instant that the caller chose.
    At(Instant),
}

impl Moment {
    /// What expiry is tested against.
    pub(crate) fn instant(self) -> Instant {
        match self {
            Self::Now(at) | Self::At(at) => at,
        }
    }
}

/// Which holds are counted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Holds<'a> {
    /// The root of the account's tree.
    pub(crate) owner: Uuid,
    /// The account.
    pub(crate) account_id: Uuid,
    /// The resource type.
    pub(crate) resource_type: &'a str,
    /// `None` is all scopes.
    pub(crate) scope: Option<&'a str>,
    /// Whether those of the accounts below count too.
    pub(crate) with_children: bool,
    /// When.
    pub(crate) moment: Moment,
}

impl<'a> Holds<'a> {
    /// The arguments $1 to $6 of the statements that count holds: owner, resource type, account,
    /// whether children count, scope, the instant.
    pub(crate) fn arguments(&self) -> Vec<Value<'a>> {
        vec![
            Value::from(self.owner),
            Value::from(self.resource_type),
            Value::from(self.account_id),
            Value::from(self.with_children),
            Value::from(self.scope),
            Value::from(self.moment.instant()),
        ]
    }

    /// The arguments of a lookup of what is not freed yet in the tree: owner, resource type.
    pub(crate) fn place(&self) -> [Value<'a>; 2] {
        [Value::from(self.owner), Value::from(self.resource_type)]
    }

    /// Whether a hold that is not freed yet counts. The row begins with expires_at, account_id, ancestor_ids,
    /// resource_scope, the instant from which on it is held, and created_at.
    pub(crate) fn counts(&self, row: &impl Columns) -> Result<bool> {
        if row.get::<Instant>(0)? <= self.moment.instant() || !self.has_begun(row)? {
            return Ok(false);
        }
        if row.get::<Uuid>(1)? != self.account_id
            && !(self.with_children && row.get::<Vec<Uuid>>(2)?.contains(&self.account_id))
        {
            return Ok(false);
        }
        let scope: Option<String> = row.get(3)?;
        Ok(self.scope.is_none() || self.scope == scope.as_deref())
    }

    /// Whether a hold is held already. One that began no later than its row was made has begun, also where
    /// the clock has been set back since.
    fn has_begun(&self, row: &impl Columns) -> Result<bool> {
        let begins: Instant = row.get(4)?;
        Ok(begins <= self.moment.instant() || begins <= row.get::<Instant>(5)?)
    }
}

/// Frees what has expired of an owner's holds of a resource type for good, so that a clock that is set back
/// revives none: `free` is a statement of owner, resource type and moment. Mostly none has, which a look at
/// what is not freed yet (the lookup, with `expires_at` first) says for less.
pub(super) fn expire(
    db: &Db,
    not_freed: &Lookup,
    free: &Statement,
    (owner, resource_type, now): (Uuid, &str, Instant),
) -> Result<()> {
    let arguments = [
        Value::from(owner),
        Value::from(resource_type),
        Value::from(now),
    ];
    if any_expired(db, not_freed, &arguments[..2], now)? {
        db.write(free, &arguments)?;
    }
    Ok(())
}

fn any_expired(db: &Db, not_freed: &Lookup, place: &[Value], now: Instant) -> Result<bool> {
    let _snapshot = db.one_snapshot();
    let mut any = false;
    not_freed.visit(db, place, |row| {
        any |= row.get::<Instant>(0)? <= now;
        Ok(())
    })?;
    Ok(any)
}

/// Whether a write has waited, so that a time to live that was counted before no longer holds.
pub(super) fn has_waited(began: Instant) -> bool {
    let soon = began.checked_add_micros(WAIT_MICROS);
    soon.is_some_and(|soon| clock::wall_clock() > soon)
}

/// More than any write takes that waits for nothing.
const WAIT_MICROS: i64 = 100_000;

/// Has the time to live of a new hold begin now: `extend` is a statement of its id and the minutes. Until when it
/// is held then.
pub(super) fn extend(
    db: &Db,
    table: &str,
    extend: &Statement,
    id: Uuid,
    time_to_live: TimeToLive,
) -> Result<Instant> {
    let rows = db.write(
        extend,
        &[Value::from(id), Value::from(time_to_live.minutes)],
    )?;
    let Some(row) = rows.first() else {
        let what = format!("an update of the row of {id}");
        return Err(users_triggers::skipped(db, table, Writing::Update, &what));
    };
    row.get(0)
}

/// Refuses a new hold that is held no longer, since a trigger of users' says so.
pub(super) fn refuse_expired(db: &Db, table: &str, expires_at: Instant) -> Result<()> {
    if clock::wall_clock() < expires_at {
        return Ok(());
    }
    let what = format!("expires_at to {expires_at}, which is over");
    Err(users_triggers::changed(db, table, Writing::Insert, &what))
}

/// Refuses a hold of which a trigger of users' has changed something that decides what is held: each column
/// with whether it is as it was let through.
///
/// # Errors
/// 55000.
pub(super) fn refuse_changed(
    db: &Db,
    table: &str,
    noun: &str,
    checks: &[(&str, bool)],
) -> Result<()> {
    match checks.iter().find(|(_, is_same)| !is_same) {
        None => Ok(()),
        Some((column, _)) => {
            let what = format!("{column} of a {noun} after its limits were checked");
            Err(users_triggers::changed(db, table, Writing::Insert, &what))
        }
    }
}
