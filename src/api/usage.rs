//! fn_get_usage, fn_get_inventory_count, fn_get_active_lease_count, fn_usage_series and fn_usage_breakdown
//! (§15).

use mec_core::decimal::Decimal;
use mec_core::quantity::{Amount, Rounding};
use mec_core::text::Field;
use mec_core::time::Instant;
use mec_core::window::{Step, Zone, add_steps};
use uuid::Uuid;

use super::input;
use crate::error::{Error, Result};
use crate::pg::call::{Call, IntoRow, RowSink, sql_function};
use crate::pg::clock;
use crate::pg::datum::Value;
use crate::pg::interrupt;
use crate::pg::spi::Db;
use crate::store::account::Lineage;
use crate::store::breakdown::{self, By, Part};
use crate::store::hold::{Holds, Moment};
use crate::store::lease;
use crate::store::resource::ResourceType;
use crate::store::{usage, window};

sql_function!(fn_get_usage, get_usage);
sql_function!(fn_get_inventory_count, get_inventory_count);
sql_function!(fn_get_active_lease_count, get_active_lease_count);
sql_function!(fn_usage_series, usage_series);
sql_function!(fn_usage_breakdown, usage_breakdown);

/// The largest number of buckets in a series: enough for two years by the minute.
const MAX_BUCKETS: usize = 1_100_000;

/// The account, resource type and scope that the functions take as their first arguments.
struct Subject {
    account_id: Uuid,
    resource_type: String,
    scope: Option<String>,
}

impl Subject {
    fn of(call: &Call) -> Result<Self> {
        Ok(Self {
            account_id: call.required(0, "p_account_id")?,
            resource_type: input::required_text(call, 1, "p_resource_type", Field::RESOURCE_TYPE)?,
            scope: input::optional_text(call, 2, "p_resource_scope", Field::SCOPE)?,
        })
    }

    fn usage(&self, with_children: bool) -> usage::Question<'_> {
        usage::Question {
            account_id: self.account_id,
            resource_type: &self.resource_type,
            scope: self.scope.as_deref(),
            with_children,
        }
    }
}

fn get_usage(call: &Call) -> Result<Decimal> {
    let subject = Subject::of(call)?;
    let with_children = call.required(5, "p_include_children")?;
    let (from, until) = interval(call, (3, "p_window_start"), (4, "p_window_end"))?;
    let db = call.db()?;
    let used = usage::between(&db, &subject.usage(with_children), from, until)?;
    in_default_unit(&db, &subject, used)
}

fn get_inventory_count(call: &Call) -> Result<Decimal> {
    let subject = Subject::of(call)?;
    let with_children = call.required(3, "p_include_children")?;
    let db = call.db()?;
    let owned = usage::total(&db, &subject.usage(with_children))?;
    in_default_unit(&db, &subject, owned)
}

fn get_active_lease_count(call: &Call) -> Result<i32> {
    let subject = Subject::of(call)?;
    let with_children = call.required(3, "p_include_children")?;
    let db = call.db()?;
    let Some(lineage) = Lineage::read(&db, subject.account_id)? else {
        return Ok(0);
    };
    let holds = Holds {
        owner: lineage.owner(),
        account_id: subject.account_id,
        resource_type: &subject.resource_type,
        scope: subject.scope.as_deref(),
        with_children,
        moment: Moment::Now(clock::wall_clock()),
    };
    let units = lease::held(&db, &holds)?;
    i32::try_from(units).map_err(|_| {
        Error::quantity(format!("{units} held units are more than an int holds"))
            .hint("Sum concurrency_leases.quantity instead.")
    })
}

/// Returns an amount in the default unit, rounded half up to 6 decimals; 0 for an unknown resource type.
fn in_default_unit(db: &Db, subject: &Subject, amount: Amount) -> Result<Decimal> {
    let resource = ResourceType::read_any(db, &subject.resource_type)?;
    Ok(resource.map_or(Decimal::ZERO, |resource| {
        shown_in_default_unit(&resource, amount)
    }))
}

/// Returns an amount in the default unit, rounded half up to 6 decimals.
pub(super) fn shown_in_default_unit(resource: &ResourceType, amount: Amount) -> Decimal {
    input::shown(amount.in_unit(resource.default_factor(), Rounding::HalfUp))
}

/// Reads [from, until) from two arguments. NULL means unbounded.
///
/// # Errors
/// 22023 if it ends before it starts.
fn interval(
    call: &Call,
    (start, start_name): (usize, &str),
    (end, end_name): (usize, &str),
) -> Result<(Instant, Instant)> {
    let from = call.optional(start)?.unwrap_or(Instant::NEG_INFINITY);
    let until = call.optional(end)?.unwrap_or(Instant::INFINITY);
    refuse_backwards((start_name, from), (end_name, until))?;
    Ok((from, until))
}

/// Refuses an interval that ends before it starts.
///
/// # Errors
/// 22023.
fn refuse_backwards(
    (start_name, from): (&str, Instant),
    (end_name, until): (&str, Instant),
) -> Result<()> {
    if until < from {
        return Err(
            Error::argument(format!("{end_name} {until} is before {start_name} {from}"))
                .hint("Usage is counted in [start, end)."),
        );
    }
    Ok(())
}

/// One row of fn_usage_series.
struct Bucket {
    start: Instant,
    end: Instant,
    quantity: Decimal,
}

fn usage_series(call: &Call) -> Result<RowSink> {
    let subject = Subject::of(call)?;
    let from = input::finite("p_from", call.required(3, "p_from")?)?;
    let to = input::finite("p_to", call.required(4, "p_to")?)?;
    refuse_backwards(("p_from", from), ("p_to", to))?;
    let step = call.required(5, "p_step")?;
    let with_children = call.required(6, "p_include_children")?;
    let mut rows = call.rows()?;
    let db = call.db()?;
    let Some(lineage) = Lineage::read(&db, subject.account_id)? else {
        return Ok(rows);
    };
    let Some(resource) = ResourceType::read_any(&db, &subject.resource_type)? else {
        return Ok(rows);
    };
    let boundaries = boundaries(from, to, step, lineage.levels[0].zone()?)?;
    let sums = usage::series(&db, &subject.usage(with_children), &boundaries)?;
    for (ends, sum) in std::iter::zip(boundaries.windows(2), sums) {
        rows.push(&Bucket {
            start: ends[0],
            end: ends[1],
            quantity: shown_in_default_unit(&resource, sum),
        });
    }
    Ok(rows)
}

/// Returns `from`, every later step before `to`, and `to`.
///
/// # Errors
/// 22023 if there are more than [`MAX_BUCKETS`] steps.
pub(super) fn boundaries(
    from: Instant,
    to: Instant,
    step: Step,
    zone: Zone,
) -> Result<Vec<Instant>> {
    let mut boundaries = vec![];
    for k in 0.. {
        interrupt::heed();
        let next = add_steps(from, step, k, zone).map_err(window::refused)?;
        if to <= next {
            break;
        }
        // A step onto a day that the zone skipped gives the same instant twice.
        if boundaries.last() != Some(&next) {
            boundaries.push(next);
        }
        if boundaries.len() > MAX_BUCKETS {
            return Err(
                Error::argument(format!("p_step divides {from} to {to} too finely"))
                    .detail(format!("A series has at most {MAX_BUCKETS} buckets."))
                    .hint("Take a longer step or a shorter interval."),
            );
        }
    }
    boundaries.push(to);
    Ok(boundaries)
}

impl IntoRow for Bucket {
    fn row(&self) -> Vec<Value<'_>> {
        vec![
            Value::from(self.start),
            Value::from(self.end),
            Value::from(self.quantity),
        ]
    }
}

/// One row of fn_usage_breakdown.
struct Share {
    key: Option<String>,
    quantity: Decimal,
    events: i64,
}

fn usage_breakdown(call: &Call) -> Result<RowSink> {
    let subject = Subject {
        account_id: call.required(0, "p_account_id")?,
        resource_type: input::required_text(call, 1, "p_resource_type", Field::RESOURCE_TYPE)?,
        scope: None,
    };
    let interval = interval(call, (2, "p_from"), (3, "p_to"))?;
    let by = by(input::required_text(call, 4, "p_by", Field::DETAIL_KEY)?);
    let mut rows = call.rows()?;
    let db = call.db()?;
    let Some(resource) = ResourceType::read_any(&db, &subject.resource_type)? else {
        return Ok(rows);
    };
    let question = subject.usage(true);
    let share = |part: Part| Share {
        key: part.key,
        quantity: shown_in_default_unit(&resource, part.amount),
        events: part.events,
    };
    let shown_all = breakdown::of_tree(&db, &question, interval, &by, |part| {
        rows.push(&share(part))
    })?;
    if !shown_all {
        rows.clear();
        breakdown::of_all(&db, &question, interval, &by, |part| {
            rows.push(&share(part))
        })?;
    }
    Ok(rows)
}

/// Reads `p_by`. The words `account`, `scope` and `unit` stand for themselves; any other text is the key of
/// a detail. A detail with one of these words as its key is written with the prefix `detail:`.
fn by(text: String) -> By {
    match text.as_str() {
        "account" => By::Account,
        "scope" => By::Scope,
        "unit" => By::Unit,
        key => By::Detail(key.strip_prefix("detail:").unwrap_or(key).to_owned()),
    }
}

impl IntoRow for Share {
    fn row(&self) -> Vec<Value<'_>> {
        vec![
            Value::from(self.key.as_deref()),
            Value::from(self.quantity),
            Value::from(self.events),
        ]
    }
}
