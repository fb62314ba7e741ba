//! fn_provision_plan_entitlements and fn_end_plan (§14).

use mec_core::text::Field;
use mec_core::time::Instant;
use mec_core::window::{Step, Zone, add_steps};
use uuid::Uuid;

use super::input;
use crate::error::{Error, Result};
use crate::pg::call::{Call, sql_function};
use crate::pg::clock;
use crate::pg::role::ActingAsOwner;
use crate::pg::spi::Db;
use crate::store::account::{self, Lineage};
use crate::store::plan::{self, Plan};
use crate::store::resource::DEFAULT_NAMESPACE;
use crate::store::window;

sql_function!(fn_provision_plan_entitlements, provision_plan_entitlements);
sql_function!(fn_end_plan, end_plan);

fn provision_plan_entitlements(call: &Call) -> Result<i32> {
    let account_id = call.required(0, "p_account_id")?;
    let plan_id = input::required_text(call, 1, "p_plan_id", Field::PLAN)?;
    let start = input::finite("p_start_date", call.required(2, "p_start_date")?)?;
    let db = call.writing_db()?;
    let _owner = ActingAsOwner::begin();
    plan::lock_account(&db, account_id)?;
    let lineage = require_active(&db, account_id)?;
    let plan = require_plan(&db, &plan_id, &lineage)?;
    let start = as_now_stands(&db, account_id, &plan_id, start)?;
    let templates = templates_with_ends(&db, &plan, start, lineage.levels[0].zone()?)?;
    if plan::is_held(&db, account_id, &plan_id, start, last_end(&templates))? {
        return Ok(0);
    }
    let created = plan::provision(&db, account_id, &plan_id, start, &templates)?;
    Ok(i32::try_from(created).unwrap_or(i32::MAX))
}

fn end_plan(call: &Call) -> Result<i32> {
    let account_id = call.required(0, "p_account_id")?;
    let plan_id = input::required_text(call, 1, "p_plan_id", Field::PLAN)?;
    let at = input::finite("p_at", call.required(2, "p_at")?)?;
    let db = call.writing_db()?;
    let _owner = ActingAsOwner::begin();
    plan::lock_account(&db, account_id)?;
    let found = Lineage::read_latest(&db, account_id)?;
    let lineage = found.ok_or_else(|| account::unknown(account_id))?;
    require_known_plan(&db, &plan_id, &lineage)?;
    let at = as_now_stands(&db, account_id, &plan_id, at)?;
    let ended = plan::end(&db, account_id, &plan_id, at)?;
    Ok(i32::try_from(ended).unwrap_or(i32::MAX))
}

/// Returns the instant that the caller means. The start of the transaction, now(), is the default of the
/// argument and stands for the state of the account's plan by the wall clock.
fn as_now_stands(db: &Db, account_id: Uuid, plan_id: &str, at: Instant) -> Result<Instant> {
    if at == clock::transaction_start() {
        return plan::instant_of_now(db, account_id, plan_id);
    }
    Ok(at)
}

fn require_active(db: &Db, account_id: Uuid) -> Result<Lineage> {
    let found = Lineage::read_latest(db, account_id)?;
    let lineage = found.ok_or_else(|| account::unknown(account_id))?;
    match lineage.status_refusal() {
        None => Ok(lineage),
        Some(reason) => Err(Error::argument(format!(
            "p_account_id {account_id} cannot get a plan"
        ))
        .detail(format!("{reason}."))
        .hint("Set the account's status to active first.")),
    }
}

/// Returns the plan if it is active and serves the account's namespace.
///
/// # Errors
/// 23503 if there is no such plan; 22023 if it is not active.
fn require_plan(db: &Db, plan_id: &str, lineage: &Lineage) -> Result<Plan> {
    let plan = require_known_plan(db, plan_id, lineage)?;
    if plan.status != "active" {
        return Err(
            Error::argument(format!("p_plan_id \"{plan_id}\" is not active"))
                .detail(format!("Its status is \"{}\".", plan.status))
                .hint("Only active plans can be given to accounts."),
        );
    }
    Ok(plan)
}

/// Returns the plan if it serves the account's namespace.
///
/// # Errors
/// 23503 if there is no such plan.
fn require_known_plan(db: &Db, plan_id: &str, lineage: &Lineage) -> Result<Plan> {
    let namespace = &lineage.namespace_id;
    let serves =
        |plan: &Plan| plan.namespace_id == DEFAULT_NAMESPACE || &plan.namespace_id == namespace;
    plan::read(db, plan_id)?.filter(serves).ok_or_else(|| {
        Error::unknown(format!("p_plan_id \"{plan_id}\" is not a plan"))
            .detail(format!(
                "No plan of that id serves namespace \"{namespace}\"."
            ))
            .hint("Insert it into plans, or use one of the ids there.")
    })
}

/// Returns each template with the end of its entitlement: the template's duration in calendar days after
/// `start`, in the account's time zone. `None` means that the entitlement does not end.
fn templates_with_ends(
    db: &Db,
    plan: &Plan,
    start: Instant,
    zone: Zone,
) -> Result<Vec<(Uuid, Option<Instant>)>> {
    let templates = plan::templates(db, &plan.plan_id)?;
    templates
        .into_iter()
        .map(|(template, days)| {
            let days = days.or(plan.trial_days);
            Ok((
                template,
                days.map(|days| days_after(start, days, zone)).transpose()?,
            ))
        })
        .collect()
}

fn days_after(start: Instant, days: i32, zone: Zone) -> Result<Instant> {
    let step = Step::new(0, days, 0).map_err(window::refused)?;
    add_steps(start, step, 1, zone).map_err(window::refused)
}

/// Returns the latest of the ends, or `None` if one of the entitlements does not end.
fn last_end(templates: &[(Uuid, Option<Instant>)]) -> Option<Instant> {
    let ends: Option<Vec<Instant>> = templates.iter().map(|(_, end)| *end).collect();
    ends.and_then(|ends| ends.into_iter().max())
}
