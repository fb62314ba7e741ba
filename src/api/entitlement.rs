//! fn_check_entitlement, fn_check_many, fn_explain_entitlement and fn_get_entitlement: answer requests
//! without admitting them.

use mec_core::decimal::Decimal;
use mec_core::entitlement::{self, Entitlement};
use mec_core::jsonb;
use mec_core::quantity::Quantity;
use mec_core::text::Field;

use serde_json::Value as Json;
use uuid::Uuid;

use super::fields::{self, Fields};
use super::input::{self, ArrayLimits, JsonArray};
use crate::error::Result;
use crate::evaluation::{self, Answer, LimitAnswer, Request};
use crate::log;
use crate::pg::call::{Call, IntoRow, OneRow, RowSet, RowSink, sql_function};
use crate::pg::clock;
use crate::pg::datum::Value;
use crate::pg::interrupt;
use crate::store::account::Lineage;
use crate::store::entitlement::{Candidates, Terms};
use crate::store::resource::ResourceType;

sql_function!(fn_check_entitlement, check_entitlement);
sql_function!(fn_check_many, check_many);
sql_function!(fn_explain_entitlement, explain_entitlement);
sql_function!(fn_get_entitlement, get_entitlement);

fn check_entitlement(call: &Call) -> Result<OneRow<Answer>> {
    let request = request_of(call)?;
    let db = call.db()?;
    let answer = {
        let _snapshot = db.one_snapshot();
        evaluation::check(&db, &request)?
    };
    log::check(&db, &request, &answer)?;
    Ok(OneRow(answer))
}

fn request_of(call: &Call) -> Result<Request> {
    let quantity = input::required_quantity(call, 3, "p_requested_qty")?;
    Ok(Request {
        account_id: call.required(0, "p_account_id")?,
        resource_type: input::required_text(call, 1, "p_resource_type", Field::RESOURCE_TYPE)?,
        scope: input::optional_text(call, 2, "p_resource_scope", Field::SCOPE)?,
        quantity: input::not_negative("p_requested_qty", quantity)?,
        unit: input::optional_text(call, 4, "p_unit_code", Field::UNIT)?,
        context: input::context(call, 5)?,
        at: input::optional_instant(call, 6, "p_at")?,
    })
}

/// Explains the answer of a check. Nothing is logged, because an explanation writes nothing.
fn explain_entitlement(call: &Call) -> Result<Json> {
    let request = request_of(call)?;
    evaluation::explain(&call.db()?, &request)
}

/// The number and size of the requests that one call answers.
const REQUEST_LIMITS: ArrayLimits = ArrayLimits {
    elements: 10_000,
    bytes: 16 * 1024 * 1024,
};

fn check_many(call: &Call) -> Result<RowSink> {
    let account_id = call.required(0, "p_account_id")?;
    let requests = JsonArray::required(call, 1, "p_requests", &REQUEST_LIMITS)?;
    let mut rows = call.rows()?;
    let db = call.db()?;
    let mut to_log = vec![];
    {
        let _snapshot = db.one_snapshot();
        for element in requests.elements() {
            let mut request = request_of_element(account_id, element)?;
            let answer = evaluation::check(&db, &request)?;
            rows.push(&answer);
            if log::is_wanted(&answer) {
                // The context is dropped: its conditions have been tested, and it may be large.
                request.context = None;
                to_log.push((request, answer));
            }
        }
    }
    for (request, answer) in &to_log {
        interrupt::heed();
        log::check(&db, request, answer)?;
    }
    Ok(rows)
}

/// Reads an element of `p_requests`: an object with the arguments of the check, named without their `p_`.
///
/// # Errors
/// 22023 for an unknown field; otherwise as the check (§19).
fn request_of_element(account_id: Uuid, element: jsonb::Element) -> Result<Request> {
    let value = input::element("p_requests element", element)?;
    request_from(account_id, fields::object("p_requests element", value)?)
}

fn request_from(account_id: Uuid, mut fields: Fields) -> Result<Request> {
    let quantity = fields
        .optional("requested_qty", fields::quantity)?
        .unwrap_or(Quantity::ONE);
    let request = Request {
        account_id,
        resource_type: fields.required("resource_type", fields::text(Field::RESOURCE_TYPE))?,
        scope: fields.optional("resource_scope", fields::text(Field::SCOPE))?,
        quantity: input::not_negative("requested_qty", quantity)?,
        unit: fields.optional("unit_code", fields::text(Field::UNIT))?,
        context: input::context_object(
            "context",
            fields.optional("context", |_, value| Ok(value))?,
        )?,
        at: fields.optional("at", fields::instant)?,
    };
    fields.refuse_others()?;
    Ok(request)
}

/// Returns the columns from `decision` to `quantity_reserved`.
impl IntoRow for Answer {
    fn row(&self) -> Vec<Value<'_>> {
        let mut row = vec![Value::Text(self.decision.code()), Value::Text(&self.reason)];
        match &self.limit {
            Some(limit) => row.extend(limit.row()),
            None => row.extend((0..LimitAnswer::COLUMNS).map(|_| Value::Null)),
        }
        row
    }
}

impl LimitAnswer {
    /// The number of columns of an answer that describe the limit.
    const COLUMNS: usize = 12;
}

/// Returns the columns from `entitlement_id` to `quantity_reserved`.
impl IntoRow for LimitAnswer {
    fn row(&self) -> Vec<Value<'_>> {
        let figures = &self.figures;
        vec![
            Value::from(self.entitlement_id),
            quantity(figures.quantity_allowed.map(Quantity::to_decimal)),
            quantity(Some(figures.quantity_used)),
            quantity(figures.quantity_remaining),
            Value::from(figures.percent_used),
            Value::Text(self.kind.code()),
            Value::from(self.rule.map(|(rule_id, _)| rule_id)),
            Value::from(self.rule.map(|(_, action)| action.code())),
            Value::from(self.window.map(|(start, _)| start)),
            Value::from(self.window.map(|(_, end)| end)),
            quantity(Some(self.overage)),
            quantity(Some(figures.quantity_reserved)),
        ]
    }
}

fn quantity(value: Option<Decimal>) -> Value<'static> {
    Value::from(value.map(input::shown))
}

/// The entitlement that fn_get_entitlement returns.
struct Applicable {
    entitlement: Entitlement,
    terms: Terms,
}

fn get_entitlement(call: &Call) -> Result<RowSet<Applicable>> {
    let account_id = call.required(0, "p_account_id")?;
    let code = input::required_text(call, 1, "p_resource_type", Field::RESOURCE_TYPE)?;
    let scope = input::optional_text(call, 2, "p_resource_scope", Field::SCOPE)?;
    let at = input::finite("p_reference_time", call.required(3, "p_reference_time")?)?;
    let db = call.db()?;
    let Some(lineage) = Lineage::read(&db, account_id)? else {
        return Ok(RowSet(vec![]));
    };
    let Some(resource) = ResourceType::read(&db, &code, &lineage.namespace_id)? else {
        return Ok(RowSet(vec![]));
    };
    let mut candidates = Candidates::read(&db, &lineage, &resource)?;
    // The default of `p_reference_time` is now(), so this value stands for a call that names no instant.
    let at = if at == clock::transaction_start() {
        evaluation::instant_of_now(&candidates.entitlements, clock::wall_clock())
    } else {
        at
    };
    let request = entitlement::Request {
        scope: scope.as_deref(),
        at,
        context: None,
    };
    let choice = entitlement::choose(&candidates.entitlements, &request);
    let nearest = choice.winners.first().map(|winner| Applicable {
        entitlement: candidates.entitlements.swap_remove(*winner),
        terms: candidates.terms.swap_remove(*winner),
    });
    Ok(RowSet(nearest.into_iter().collect()))
}

impl IntoRow for Applicable {
    fn row(&self) -> Vec<Value<'_>> {
        let (entitlement, terms) = (&self.entitlement, &self.terms);
        vec![
            Value::from(entitlement.entitlement_id),
            quantity(entitlement.quantity_allowed.map(Quantity::to_decimal)),
            Value::from(&terms.unit_code),
            Value::Text(entitlement.kind.code()),
            Value::from(terms.window_type_code.as_deref()),
            Value::from(terms.window_anchor),
            Value::from(entitlement.effective_start),
            Value::from(entitlement.effective_end),
        ]
    }
}
