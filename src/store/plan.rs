//! Plans, and the entitlements that they give to accounts (§14).

use mec_core::time::Instant;
use pgrx::pg_sys::{TEXTOID, TIMESTAMPTZOID, UUIDOID};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::pg::clock;
use crate::pg::datum::Value;
use crate::pg::spi::{Db, Statement};
use crate::pg::users_triggers::{self, Writing};

const TABLE: &str = "entitlements";

/// A row of `plans`.
pub(crate) struct Plan {
    /// The primary key.
    pub(crate) plan_id: String,
    /// The namespace that the plan serves.
    pub(crate) namespace_id: String,
    /// The stored status. Only an `active` plan can be provisioned.
    pub(crate) status: String,
    /// The length of a trial in days, for templates that give no duration; `None` if the plan is not a
    /// trial.
    pub(crate) trial_days: Option<i32>,
}

static PLAN: Statement = Statement::new(
    "SELECT namespace_id, status, CASE WHEN is_trial THEN trial_days END
     FROM @extschema@.plans WHERE plan_id = $1",
    &[TEXTOID],
);

// Provisioning locks the account, so that two sessions that provision it at once do so one after the other.
static LOCK_ACCOUNT: Statement = Statement::new(
    "SELECT FROM @extschema@.accounts WHERE account_id = $1 FOR NO KEY UPDATE",
    &[UUIDOID],
);

static TEMPLATE_DURATIONS: Statement = Statement::new(
    "SELECT template_id, duration_days FROM @extschema@.plan_entitlement_templates
     WHERE plan_id = $1 ORDER BY template_id",
    &[TEXTOID],
);

static OVERLAPS: Statement = Statement::new(
    "SELECT EXISTS (
         SELECT FROM @extschema@.entitlements
         WHERE account_id = $1 AND plan_id = $2 AND status = 'active'
           AND (effective_end IS NULL OR effective_end > $3)
           AND ($4 IS NULL OR effective_start < $4))",
    &[UUIDOID, TEXTOID, TIMESTAMPTZOID, TIMESTAMPTZOID],
);

static PROVISION: Statement = Statement::new(
    "INSERT INTO @extschema@.entitlements
         (account_id, resource_type_code, resource_scope, limit_kind_code, quantity_allowed,
          unit_code, effective_start, effective_end, window_type_code, window_anchor, plan_id,
          template_id, limit_group)
     SELECT $1, t.resource_type_code, t.resource_scope, t.limit_kind_code, t.quantity_allowed,
            t.unit_code, $3, e.effective_end, t.window_type_code, $3, t.plan_id, t.template_id,
            t.limit_group
     FROM unnest($4::uuid[], $5::timestamptz[]) AS e (template_id, effective_end)
     JOIN @extschema@.plan_entitlement_templates t USING (template_id)
     WHERE t.plan_id = $2",
    &[
        UUIDOID,
        TEXTOID,
        TIMESTAMPTZOID,
        pgrx::pg_sys::UUIDARRAYOID,
        pgrx::pg_sys::TIMESTAMPTZARRAYOID,
    ],
);

// Finds changes that the start of the transaction predates: another session has since given or ended the
// plan.
static LAST_CHANGE: Statement = Statement::new(
    "SELECT max(c.at)
     FROM @extschema@.entitlements e
     CROSS JOIN LATERAL (VALUES (e.effective_start), (e.effective_end)) AS c (at)
     WHERE e.account_id = $1 AND e.plan_id = $2 AND e.status = 'active'
       AND c.at > now() AND c.at <= clock_timestamp()",
    &[UUIDOID, TEXTOID],
);

/// Returns the instant that stands for now: the start of the transaction, or a later instant at which an
/// entitlement of the plan began or ended.
pub(crate) fn instant_of_now(db: &Db, account_id: Uuid, plan_id: &str) -> Result<Instant> {
    let arguments = [Value::from(account_id), Value::from(plan_id)];
    let last: Option<Instant> = db.write_latest(&LAST_CHANGE, &arguments)?.one()?.get(0)?;
    Ok(last.unwrap_or_else(clock::transaction_start))
}

// An entitlement that begins at $3 or later has no time left to be in force, so its status becomes `ended`.
static END: Statement = Statement::new(
    "UPDATE @extschema@.entitlements
     SET status = CASE WHEN effective_start < $3 THEN status ELSE 'ended' END,
         effective_end = CASE WHEN effective_start < $3 THEN $3 ELSE effective_end END,
         version = version + 1
     WHERE account_id = $1 AND plan_id = $2 AND status = 'active'
       AND (effective_end IS NULL OR effective_end > $3)
     RETURNING entitlement_id",
    &[UUIDOID, TEXTOID, TIMESTAMPTZOID],
);

static COUNT_UNENDED: Statement = Statement::new(
    "SELECT count(*) FROM @extschema@.entitlements
     WHERE account_id = $1 AND plan_id = $2 AND status = 'active'
       AND (effective_end IS NULL OR effective_end > $3)",
    &[UUIDOID, TEXTOID, TIMESTAMPTZOID],
);

/// Ends the entitlements of a plan at an instant. Returns the number ended.
///
/// # Errors
/// 55000 if a user trigger skipped one.
pub(crate) fn end(db: &Db, account_id: Uuid, plan_id: &str, at: Instant) -> Result<usize> {
    let arguments = [
        Value::from(account_id),
        Value::from(plan_id),
        Value::from(at),
    ];
    let ended = db.write(&END, &arguments)?.count();
    if users_triggers::may_interfere(db, TABLE, Writing::Update)? {
        let left: i64 = db.write(&COUNT_UNENDED, &arguments)?.one()?.get(0)?;
        if left > 0 {
            let what = format!("the end of {left} entitlements of account {account_id}");
            return Err(users_triggers::skipped(db, TABLE, Writing::Update, &what));
        }
    }
    Ok(ended)
}

/// Reads the plan with this id. Returns `None` for an unknown one.
pub(crate) fn read(db: &Db, plan_id: &str) -> Result<Option<Plan>> {
    let rows = db.write_latest(&PLAN, &[Value::from(plan_id)])?;
    let Some(row) = rows.first() else {
        return Ok(None);
    };
    Ok(Some(Plan {
        plan_id: plan_id.to_owned(),
        namespace_id: row.get(0)?,
        status: row.get(1)?,
        trial_days: row.get(2)?,
    }))
}

/// Locks the account against other calls that provision or end its plans, until the transaction ends.
pub(crate) fn lock_account(db: &Db, account_id: Uuid) -> Result<()> {
    db.write(&LOCK_ACCOUNT, &[Value::from(account_id)])?;
    Ok(())
}

/// Returns the templates of a plan, each with its own duration in days, or `None` if the template gives
/// none.
pub(crate) fn templates(db: &Db, plan_id: &str) -> Result<Vec<(Uuid, Option<i32>)>> {
    let rows = db.write_latest(&TEMPLATE_DURATIONS, &[Value::from(plan_id)])?;
    rows.iter()
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .collect()
}

/// Whether the account has an active entitlement of the plan at any time in [start, end).
pub(crate) fn is_held(
    db: &Db,
    account_id: Uuid,
    plan_id: &str,
    start: Instant,
    end: Option<Instant>,
) -> Result<bool> {
    let arguments = [
        Value::from(account_id),
        Value::from(plan_id),
        Value::from(start),
        Value::from(end),
    ];
    // Commits of other transactions count at once, in REPEATABLE READ too.
    db.write_latest(&OVERLAPS, &arguments)?.one()?.get(0)
}

/// Creates one entitlement for each template, from `start` until the template's end. Returns the number
/// created.
///
/// # Errors
/// 55000 if a user trigger skipped one; 40001 if the templates have changed.
pub(crate) fn provision(
    db: &Db,
    account_id: Uuid,
    plan_id: &str,
    start: Instant,
    templates: &[(Uuid, Option<Instant>)],
) -> Result<usize> {
    let ids = templates.iter().map(|(id, _)| Value::from(*id)).collect();
    let ends = templates.iter().map(|(_, end)| Value::from(*end)).collect();
    let arguments = [
        Value::from(account_id),
        Value::from(plan_id),
        Value::from(start),
        Value::Array(UUIDOID, ids),
        Value::Array(TIMESTAMPTZOID, ends),
    ];
    let created = db.write(&PROVISION, &arguments)?.count();
    if created == templates.len() {
        return Ok(created);
    }
    if users_triggers::may_interfere(db, TABLE, Writing::Insert)? {
        let what = format!("entitlements of plan \"{plan_id}\" for account {account_id}");
        return Err(users_triggers::skipped(db, TABLE, Writing::Insert, &what));
    }
    Err(Error::serialization(format!(
        "the templates of plan \"{plan_id}\" have changed at this moment"
    )))
}
