//! fn_get_usage, fn_get_inventory_count, fn_get_active_lease_count.

use mec_core::decimal::Decimal;
use mec_core::quantity::{Amount, Rounding};
use mec_core::text::Field;
use mec_core::time::Instant;
use uuid::Uuid;

use super::input;
use crate::error::{Error, Result};
use crate::pg::call::{Call, sql_function};
use crate::pg::spi::Db;
use crate::store::account::Lineage;
use crate::store::lease::{self, Moment};
use crate::store::resource::ResourceType;
use crate::store::usage;

sql_function!(fn_get_usage, get_usage);
sql_function!(fn_get_inventory_count, get_inventory_count);
sql_function!(fn_get_active_lease_count, get_active_lease_count);

/// Whose, what and which scope: the first arguments of all three functions.
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
    let start: Option<Instant> = call.optional(3)?;
    let end: Option<Instant> = call.optional(4)?;
    let with_children = call.required(5, "p_include_children")?;
    let (from, until) = (
        start.unwrap_or(Instant::NEG_INFINITY),
        end.unwrap_or(Instant::INFINITY),
    );
    if until < from {
        return Err(Error::argument(format!(
            "p_window_end {until} is before p_window_start {from}"
        ))
        .hint("Usage is counted in [start, end)."));
    }
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
    let question = lease::Question {
        owner: lineage.owner(),
        account_id: subject.account_id,
        resource_type: &subject.resource_type,
        scope: subject.scope.as_deref(),
        with_children,
        moment: Moment::Now,
    };
    let units = lease::held(&db, &question)?;
    i32::try_from(units).map_err(|_| {
        Error::quantity(format!("{units} held units are more than an int holds"))
            .hint("Sum concurrency_leases.quantity instead.")
    })
}

/// Half up to 6 decimals; 0 for a resource type that is unknown.
fn in_default_unit(db: &Db, subject: &Subject, amount: Amount) -> Result<Decimal> {
    let resource = ResourceType::read_any(db, &subject.resource_type)?;
    Ok(resource.map_or(Decimal::ZERO, |resource| {
        input::shown(amount.in_unit(resource.default_factor(), Rounding::HalfUp))
    }))
}
