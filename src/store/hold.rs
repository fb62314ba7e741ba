//! The common part of leases and reservations: quantities that an account holds for a time.

use mec_core::time::Instant;
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::pg::clock;
use crate::pg::datum::{Columns, Value};
use crate::pg::lookup::Lookup;
use crate::pg::spi::{Db, Statement};
use crate::pg::users_triggers::{self, Writing};

/// How long a hold lasts from the moment at which it is granted. That moment is later than the start of the
/// transaction, because the call may have waited at a gate or for a row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TimeToLive {
    /// Minutes, from 1 to 5,256,000 (ten years).
    pub(crate) minutes: i32,
}

impl TimeToLive {
    const MINUTE_MICROS: i64 = 60_000_000;

    /// Returns the end of a hold that is granted at this moment, by the wall clock.
    ///
    /// # Errors
    /// 22008 if that is beyond the last supported instant.
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

/// The moment at which holds are counted.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Moment {
    /// Now, by the wall clock. Released and settled holds do not count, whenever that happened.
    Now(Instant),
    /// An instant that the caller chose.
    At(Instant),
}

impl Moment {
    /// Returns the instant with which `expires_at` is compared.
    pub(crate) fn instant(self) -> Instant {
        match self {
            Self::Now(at) | Self::At(at) => at,
        }
    }
}

/// Selects the holds that are counted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Holds<'a> {
    /// The root of the account's tree.
    pub(crate) owner: Uuid,
    /// The account whose holds count.
    pub(crate) account_id: Uuid,
    /// The code of the resource type.
    pub(crate) resource_type: &'a str,
    /// The scope; `None` means all scopes.
    pub(crate) scope: Option<&'a str>,
    /// Whether holds of the accounts below count too.
    pub(crate) with_children: bool,
    /// The moment at which the holds must be held.
    pub(crate) moment: Moment,
}

impl<'a> Holds<'a> {
    /// Returns the arguments $1 to $6 of the statements that count holds: owner, resource type, account,
    /// whether children count, scope, instant.
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

    /// Returns the arguments for a lookup of the tree's holds that are not freed: owner, resource type.
    pub(crate) fn place(&self) -> [Value<'a>; 2] {
        [Value::from(self.owner), Value::from(self.resource_type)]
    }

    /// Whether a hold that is not freed counts. The row begins with `expires_at`, `account_id`,
    /// `ancestor_ids`, `resource_scope`, the instant at which the hold begins, and `created_at`.
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

    /// Whether a hold has begun. A hold whose start is not later than the creation of its row has begun,
    /// even if the clock has been set back since.
    fn has_begun(&self, row: &impl Columns) -> Result<bool> {
        let begins: Instant = row.get(4)?;
        Ok(begins <= self.moment.instant() || begins <= row.get::<Instant>(5)?)
    }
}

/// Marks an owner's expired holds of a resource type as freed, so that setting the clock back revives none
/// of them.
///
/// `free` is a statement with the arguments owner, resource type and moment. Mostly nothing has expired,
/// and a lookup of the holds that are not freed is cheaper than the statement. `not_freed` is that lookup,
/// with `expires_at` as its first column.
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

/// Whether a write that began at `began` has waited, so that a time to live counted from then is too short.
pub(super) fn has_waited(began: Instant) -> bool {
    let soon = began.checked_add_micros(WAIT_MICROS);
    soon.is_some_and(|soon| clock::wall_clock() > soon)
}

/// Microseconds; longer than any write takes that does not wait.
const WAIT_MICROS: i64 = 100_000;

/// Restarts the time to live of a new hold at this moment and returns the new end. `extend` is a statement
/// with the arguments id and minutes.
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

/// Refuses a new hold that has already expired because a user trigger changed its end.
///
/// # Errors
/// 55000 if `expires_at` is not in the future.
pub(super) fn refuse_expired(db: &Db, table: &str, expires_at: Instant) -> Result<()> {
    if clock::wall_clock() < expires_at {
        return Ok(());
    }
    let what = format!("expires_at to {expires_at}, which is over");
    Err(users_triggers::changed(db, table, Writing::Insert, &what))
}

/// Refuses a hold if a user trigger changed a column that decides what is held. `checks` pairs each column
/// with whether it is unchanged.
///
/// # Errors
/// 55000 for the first changed column.
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
