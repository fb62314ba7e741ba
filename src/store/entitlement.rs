//! Entitlements of an account and of those above it.

use mec_core::entitlement::{Entitlement, LimitKind};
use mec_core::quantity::Quantity;
use mec_core::time::Instant;
use mec_core::window::WindowType;
use pgrx::pg_sys::{TEXTOID, TIMESTAMPTZOID, UUIDARRAYOID};
use serde_json::Value as Json;
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::pg::datum::Value;
use crate::pg::numeric::Numeric;
use crate::pg::spi::{Db, Row, Statement};
use crate::store::account::Lineage;
use crate::store::condition;
use crate::store::resource::ResourceType;
use crate::store::window;

/// What an entitlement says beyond what decides whether it applies.
#[derive(Clone, Debug)]
pub(crate) struct Terms {
    /// The unit of its quantity.
    pub(crate) unit_code: String,
    /// The code of its window type, as stored.
    pub(crate) window_type_code: Option<String>,
    /// Its window type; the lifetime where none is stored.
    pub(crate) window_type: WindowType,
    /// Its anchor, as stored.
    pub(crate) window_anchor: Option<Instant>,
}

/// The entitlements of a lineage for one resource type; both lists go in the same order.
#[derive(Debug, Default)]
pub(crate) struct Candidates {
    /// What decides which of them apply.
    pub(crate) entitlements: Vec<Entitlement>,
    /// The rest.
    pub(crate) terms: Vec<Terms>,
}

static CANDIDATES: Statement = Statement::new(
    "SELECT e.account_id, e.entitlement_id, e.limit_group, e.resource_scope, e.limit_kind_code,
            e.quantity_allowed, e.unit_code, e.status = 'active', e.effective_start,
            e.effective_end, e.priority, e.created_at,
            (SELECT jsonb_agg(jsonb_build_array(c.condition_key, c.operator, c.condition_value)
                              ORDER BY c.condition_key)
             FROM @extschema@.entitlement_conditions c
             WHERE c.entitlement_id = e.entitlement_id),
            e.window_type_code, e.window_anchor, w.alignment, w.period_unit, w.period_count
     FROM @extschema@.entitlements e
     LEFT JOIN @extschema@.window_types w ON w.window_type_code = e.window_type_code
     WHERE e.account_id = ANY ($1) AND e.resource_type_code = $2",
    &[UUIDARRAYOID, TEXTOID],
);

static ENTITLED: Statement = Statement::new(
    "SELECT DISTINCT e.resource_type_code, e.resource_scope
     FROM @extschema@.entitlements e
     WHERE e.account_id = ANY ($1) AND e.status = 'active' AND e.effective_start <= $2
       AND (e.effective_end IS NULL OR e.effective_end > $2)
     ORDER BY 1, 2 NULLS FIRST",
    &[UUIDARRAYOID, TIMESTAMPTZOID],
);

/// The resource types and scopes that a lineage has entitlements for, in force at an instant.
pub(crate) fn entitled(
    db: &Db,
    lineage: &Lineage,
    at: Instant,
) -> Result<Vec<(String, Option<String>)>> {
    let path = lineage.path();
    let rows = db.read(&ENTITLED, &[Value::Uuids(&path), Value::from(at)])?;
    rows.iter()
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .collect()
}

impl Candidates {
    /// Every entitlement of the lineage for the resource type, in any status.
    pub(crate) fn read(db: &Db, lineage: &Lineage, resource: &ResourceType) -> Result<Self> {
        let accounts = lineage.path();
        let arguments = [Value::Uuids(&accounts), Value::from(resource.code.as_str())];
        let mut candidates = Self::default();
        for row in db.read(&CANDIDATES, &arguments)?.iter() {
            let account: Uuid = row.get(0)?;
            let depth = accounts.iter().position(|one| *one == account).unwrap_or(0);
            candidates
                .entitlements
                .push(entitlement_of(&row, depth, resource)?);
            candidates.terms.push(terms_of(&row)?);
        }
        Ok(candidates)
    }

    /// Only those that count what `kinds` names.
    pub(crate) fn of_kinds(mut self, kinds: &[LimitKind]) -> Self {
        let keep: Vec<bool> = self
            .entitlements
            .iter()
            .map(|one| kinds.contains(&one.kind))
            .collect();
        let mut marks = keep.iter();
        self.entitlements
            .retain(|_| marks.next().is_some_and(|mark| *mark));
        let mut marks = keep.iter();
        self.terms
            .retain(|_| marks.next().is_some_and(|mark| *mark));
        self
    }
}

fn entitlement_of(row: &Row, depth: usize, resource: &ResourceType) -> Result<Entitlement> {
    let kind: String = row.get(4)?;
    let unit: String = row.get(6)?;
    let conditions: Option<Json> = row.get(12)?;
    Ok(Entitlement {
        entitlement_id: row.get(1)?,
        depth: u8::try_from(depth).unwrap_or(u8::MAX),
        limit_group: row.get(2)?,
        scope: row.get(3)?,
        kind: LimitKind::parse(&kind).ok_or_else(|| unknown_kind(&kind))?,
        quantity_allowed: quantity_of(row.get(5)?)?,
        factor: resource.unit(Some(&unit))?.1,
        is_active: row.get(7)?,
        effective_start: row.get(8)?,
        effective_end: row.get(9)?,
        priority: row.get(10)?,
        created_at: row.get(11)?,
        conditions: condition::parse(conditions.as_ref())?,
    })
}

fn terms_of(row: &Row) -> Result<Terms> {
    Ok(Terms {
        unit_code: row.get(6)?,
        window_type_code: row.get(13)?,
        window_anchor: row.get(14)?,
        window_type: window::from_columns(row, 15)?,
    })
}

/// The error of a limit kind that was added to limit_kinds: nothing says how to count it.
pub(crate) fn unknown_kind(code: &str) -> Error {
    Error::argument(format!("limit kind \"{code}\" is unknown to this version"))
        .detail("Limits are cumulative, concurrency, inventory or time_access.")
}

/// A stored quantity.
pub(crate) fn quantity_of(value: Option<Numeric>) -> Result<Option<Quantity>> {
    match value {
        None => Ok(None),
        Some(Numeric::Finite(decimal)) => Quantity::from_decimal(decimal)
            .map(Some)
            .map_err(|error| Error::quantity(format!("stored quantity {decimal} {error}"))),
        Some(other) => Err(Error::quantity(format!("a stored quantity is {other:?}"))),
    }
}
