//! fn_usage_report_html: collects the figures of the usage report (§16).

use mec_core::decimal::Decimal;
use mec_core::quantity::Amount;
use mec_core::report::{self, Account, Bucket, Grain, Limit, Report, Series};
use mec_core::time::Instant;
use mec_core::window::{
    Alignment, Period, PeriodUnit, Step, Window, WindowError, WindowType, Zone, window_at,
};
use uuid::Uuid;

use super::input;
use super::usage::{boundaries, shown_in_default_unit};
use crate::error::{Error, Result};
use crate::evaluation::{self, LevelLimit};
use crate::pg::call::{Call, sql_function};
use crate::pg::clock;
use crate::pg::spi::Db;
use crate::store::account::Lineage;
use crate::store::report::{self as report_store, Used};
use crate::store::resource::ResourceType;
use crate::store::{usage, window};

sql_function!(fn_usage_report_html, usage_report_html);

/// The number of decisions that the page shows.
const DECISIONS: usize = 50;

const DAY_MICROS: i64 = 86_400_000_000;

/// The length of the period in days if the caller gives no start.
const DEFAULT_DAYS: i64 = 30;

/// Periods that are longer than this are shown by month instead of by day.
const MOST_DAYS: i64 = 400;

/// The longest period, in days: a century, which bars can still show.
const MAX_DAYS: i64 = 36_525;

fn usage_report_html(call: &Call) -> Result<Option<String>> {
    let account_id: Uuid = call.required(0, "p_account_id")?;
    let from = input::optional_instant(call, 1, "p_from")?;
    let to = input::optional_instant(call, 2, "p_to")?;
    let db = call.db()?;
    let Some(lineage) = Lineage::read(&db, account_id)? else {
        return Ok(None);
    };
    let zone = lineage.levels[0].zone()?;
    let interval = interval(from, to, zone)?;
    let grain = grain(interval)?;
    let mut decisions = report_store::decisions(&db, account_id, interval, DECISIONS as i32 + 1)?;
    let has_more_decisions = decisions.len() > DECISIONS;
    decisions.truncate(DECISIONS);
    let (from, to) = interval;
    Ok(Some(report::render(&Report {
        account: account(&db, &lineage, zone)?,
        from,
        to,
        made_at: clock::transaction_start(),
        grain,
        limits: limits(&db, &lineage)?,
        series: all_series(&db, account_id, interval, (grain, zone))?,
        decisions,
        has_more_decisions,
    })))
}

/// Returns the period of the report. By default it ends now, and begins at the start of the day
/// [`DEFAULT_DAYS`] earlier.
///
/// # Errors
/// 22023 if it does not end after it begins.
fn interval(from: Option<Instant>, to: Option<Instant>, zone: Zone) -> Result<(Instant, Instant)> {
    let to = to.unwrap_or_else(clock::transaction_start);
    let from = match from {
        Some(from) => from,
        None => calendar(Grain::Day, days_before(to, DEFAULT_DAYS), zone)?.start,
    };
    if to <= from {
        return Err(
            Error::argument(format!("p_to {to} is not after p_from {from}"))
                .hint("The report is about [p_from, p_to)."),
        );
    }
    Ok((from, to))
}

fn days_before(at: Instant, days: i64) -> Instant {
    at.checked_add_micros(-days * DAY_MICROS).unwrap_or(at)
}

fn grain((from, to): (Instant, Instant)) -> Result<Grain> {
    if from < days_before(to, MAX_DAYS) {
        return Err(Error::argument(format!(
            "p_from {from} is more than a century before p_to {to}"
        ))
        .hint("Pass a shorter period."));
    }
    Ok(if from < days_before(to, MOST_DAYS) {
        Grain::Month
    } else {
        Grain::Day
    })
}

/// Returns the day or month that contains an instant.
fn calendar(grain: Grain, at: Instant, zone: Zone) -> Result<Window> {
    let unit = match grain {
        Grain::Day => PeriodUnit::Day,
        Grain::Month => PeriodUnit::Month,
    };
    let find = || -> core::result::Result<Window, WindowError> {
        let one = WindowType::new(Alignment::Calendar, Some(Period::new(unit, 1)?))?;
        window_at(&one, None, at, zone)
    };
    find().map_err(window::refused)
}

fn account(db: &Db, lineage: &Lineage, zone: Zone) -> Result<Account> {
    let (own, above) = (&lineage.levels[0], &lineage.levels[1..]);
    let head = report_store::head(db, own.account_id)?;
    Ok(Account {
        account_id: own.account_id,
        external_id: head.external_id,
        display_name: own.display_name.clone(),
        account_type: head.account_type,
        status: head.status,
        namespace_id: lineage.namespace_id.clone(),
        zone,
        above: above
            .iter()
            .rev()
            .map(|level| level.display_name.clone())
            .collect(),
        below: head.below,
    })
}

fn limits(db: &Db, lineage: &Lineage) -> Result<Vec<Limit>> {
    let limits = evaluation::limits_of_account(db, lineage.levels[0].account_id)?;
    Ok(limits
        .into_iter()
        .map(|limit| shown_limit(limit, lineage))
        .collect())
}

fn shown_limit(one: LevelLimit, lineage: &Lineage) -> Limit {
    let mut above = lineage.levels[1..].iter();
    let owner = above.find(|level| level.account_id == one.account_id);
    Limit {
        resource_type: one.resource_type,
        scope: one.scope,
        limit_group: one.limit_group,
        set_on: owner.map(|level| level.display_name.clone()),
        kind: one.limit.kind,
        figures: one.limit.figures,
        unit_code: one.unit_code,
        warn_at_percent: one.warn_at_percent,
        window_type: one.window_type_code,
        window: one.limit.window,
        next_reset: one.next_reset,
    }
}

/// Returns a series for each resource type that was used in the period or is owned at its end.
fn all_series(
    db: &Db,
    account_id: Uuid,
    (from, to): (Instant, Instant),
    (grain, zone): (Grain, Zone),
) -> Result<Vec<Series>> {
    let boundaries = all_boundaries((from, to), grain, zone)?;
    let mut all = vec![];
    for used in report_store::used(db, account_id)? {
        if let Some(resource) = ResourceType::read_any(db, &used.resource_type)? {
            let series = series(db, account_id, &used, &resource, &boundaries)?;
            all.extend(series.filter(|series| !is_empty(series)));
        }
    }
    Ok(all)
}

/// Returns `from`, the start of every later day or month before `to`, and `to`.
fn all_boundaries(
    (from, to): (Instant, Instant),
    grain: Grain,
    zone: Zone,
) -> Result<Vec<Instant>> {
    let step = match grain {
        Grain::Day => Step::new(0, 1, 0),
        Grain::Month => Step::new(1, 0, 0),
    };
    let second = calendar(grain, from, zone)?.end;
    let mut all = vec![from];
    if second < to {
        all.extend(boundaries(
            second,
            to,
            step.map_err(window::refused)?,
            zone,
        )?);
    } else {
        all.push(to);
    }
    Ok(all)
}

fn is_empty(series: &Series) -> bool {
    let is_zero = |quantity: Decimal| quantity == Decimal::ZERO;
    is_zero(series.total) && series.buckets.iter().all(|bucket| is_zero(bucket.quantity))
}

fn series(
    db: &Db,
    account_id: Uuid,
    used: &Used,
    resource: &ResourceType,
    boundaries: &[Instant],
) -> Result<Option<Series>> {
    let (Some(from), Some(to)) = (boundaries.first(), boundaries.last()) else {
        return Ok(None);
    };
    let question = |scope| usage::Question {
        account_id,
        resource_type: &used.resource_type,
        scope,
        with_children: true,
    };
    let is_stock = resource.is_inventory;
    let counted_from = if is_stock {
        Instant::NEG_INFINITY
    } else {
        *from
    };
    let between = |scope| usage::between(db, &question(scope), counted_from, *to);
    let opening = usage::between(db, &question(None), counted_from, *from)?;
    let sums = usage::series(db, &question(None), boundaries)?;
    let sums = if is_stock {
        running(opening, &sums)?
    } else {
        sums
    };
    let total = between(None)?;
    let scoped = used
        .scopes
        .iter()
        .map(|scope| Ok((Some(scope.clone()), between(Some(scope))?)));
    let scopes = with_rest(total, scoped.collect::<Result<_>>()?)?;
    Ok(Some(Series {
        resource_type: used.resource_type.clone(),
        unit_code: resource.default_unit.clone(),
        is_stock,
        buckets: buckets(boundaries, &sums, resource),
        total: shown_in_default_unit(resource, total),
        scopes: shown_scopes(scopes, resource),
    }))
}

/// Returns the running total at the end of each interval.
fn running(opening: Amount, sums: &[Amount]) -> Result<Vec<Amount>> {
    let mut level = opening;
    sums.iter()
        .map(|sum| {
            level = level.checked_add(*sum).map_err(usage::too_large)?;
            Ok(level)
        })
        .collect()
}

/// Returns the scopes, the largest first, with one more part for usage without a scope. Parts of 0 are left
/// out.
fn with_rest(
    total: Amount,
    mut scopes: Vec<(Option<String>, Amount)>,
) -> Result<Vec<(Option<String>, Amount)>> {
    if scopes.is_empty() {
        return Ok(scopes);
    }
    let scoped = Amount::checked_sum(scopes.iter().map(|(_, amount)| *amount));
    let scoped = scoped.map_err(usage::too_large)?;
    scopes.push((None, total.checked_sub(scoped).map_err(usage::too_large)?));
    scopes.retain(|(_, amount)| *amount != Amount::ZERO);
    scopes.sort_by_key(|(_, amount)| std::cmp::Reverse(*amount));
    Ok(scopes)
}

fn shown_scopes(
    scopes: Vec<(Option<String>, Amount)>,
    resource: &ResourceType,
) -> Vec<(Option<String>, Decimal)> {
    let shown = |(scope, amount)| (scope, shown_in_default_unit(resource, amount));
    scopes.into_iter().map(shown).collect()
}

fn buckets(boundaries: &[Instant], sums: &[Amount], resource: &ResourceType) -> Vec<Bucket> {
    let intervals = std::iter::zip(boundaries, sums);
    intervals
        .map(|(start, sum)| Bucket {
            start: *start,
            quantity: shown_in_default_unit(resource, *sum),
        })
        .collect()
}
