//! Reads the entitlements of an account and its ancestors.

use mec_core::condition::Condition;
use mec_core::entitlement::{Entitlement, LimitKind};
use mec_core::numeric::Numeric;
use mec_core::quantity::Quantity;
use mec_core::time::Instant;
use mec_core::window::WindowType;
use pgrx::pg_sys::{TEXTOID, TIMESTAMPTZOID, UUIDARRAYOID, UUIDOID};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::pg::datum::{Columns, Value};
use crate::pg::lookup::{self, Lookup};
use crate::pg::spi::{Db, Statement};
use crate::store::account::Lineage;
use crate::store::condition;
use crate::store::resource::ResourceType;
use crate::store::window;

/// The columns of an entitlement that do not decide whether it applies.
#[derive(Clone, Debug)]
pub(crate) struct Terms {
    /// The unit of the entitlement's quantity.
    pub(crate) unit_code: String,
    /// The code of the window type, as stored.
    pub(crate) window_type_code: Option<String>,
    /// The window type; the lifetime window if no code is stored (§5.8).
    pub(crate) window_type: WindowType,
    /// The window anchor, as stored.
    pub(crate) window_anchor: Option<Instant>,
}

/// The entitlements of a lineage for one resource type. Both lists have the same length and order.
#[derive(Debug, Default)]
pub(crate) struct Candidates {
    /// The columns that decide which entitlements apply.
    pub(crate) entitlements: Vec<Entitlement>,
    /// The remaining columns.
    pub(crate) terms: Vec<Terms>,
}

static OF_ACCOUNT: Lookup = Lookup::new(
    "entitlements",
    &[
        ("account_id", lookup::Condition::Is(UUIDOID)),
        ("resource_type_code", lookup::Condition::Is(TEXTOID)),
    ],
    &[
        "entitlement_id",
        "limit_group",
        "resource_scope",
        "limit_kind_code",
        "quantity_allowed",
        "unit_code",
        "status",
        "effective_start",
        "effective_end",
        "priority",
        "created_at",
        "window_type_code",
        "window_anchor",
    ],
);

static CONDITIONS: Lookup = Lookup::new(
    "entitlement_conditions",
    &[("entitlement_id", lookup::Condition::Is(UUIDOID))],
    &["condition_key", "operator", "condition_value"],
)
.often_empty();

static ENTITLED: Statement = Statement::new(
    "SELECT DISTINCT e.resource_type_code, e.resource_scope
     FROM @extschema@.entitlements e
     WHERE e.account_id = ANY ($1) AND e.status = 'active' AND e.effective_start <= $2
       AND (e.effective_end IS NULL OR e.effective_end > $2)
     ORDER BY 1, 2 NULLS FIRST",
    &[UUIDARRAYOID, TIMESTAMPTZOID],
);

/// Returns the pairs of resource type and scope for which a lineage has entitlements in force at an
/// instant.
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
    /// Reads every entitlement of the lineage for the resource type, whatever its status is.
    pub(crate) fn read(db: &Db, lineage: &Lineage, resource: &ResourceType) -> Result<Self> {
        let mut candidates = Self::default();
        for (depth, level) in (0u8..).zip(&lineage.levels) {
            let arguments = [
                Value::from(level.account_id),
                Value::from(resource.code.as_str()),
            ];
            OF_ACCOUNT.visit(db, &arguments, |row| {
                candidates
                    .entitlements
                    .push(entitlement_of(row, depth, resource)?);
                candidates.terms.push(terms_of(row)?);
                Ok(())
            })?;
        }
        for one in &mut candidates.entitlements {
            one.conditions = conditions(db, one.entitlement_id)?;
        }
        for terms in &mut candidates.terms {
            if let Some(code) = &terms.window_type_code {
                // A foreign key ensures that the code is known. If it is not, the lifetime window is the
                // strictest choice.
                terms.window_type = window::read(db, code)?.unwrap_or(WindowType::NONE);
            }
        }
        Ok(candidates)
    }

    /// Keeps only the entitlements whose limit kind is in `kinds`.
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

fn conditions(db: &Db, entitlement_id: Uuid) -> Result<Vec<Condition>> {
    let mut conditions = vec![];
    CONDITIONS.visit(db, &[Value::from(entitlement_id)], |row| {
        conditions.push(condition::of_row(row)?);
        Ok(())
    })?;
    Ok(conditions)
}

/// Builds an entitlement from a row; its conditions are filled in later.
fn entitlement_of(row: &impl Columns, depth: u8, resource: &ResourceType) -> Result<Entitlement> {
    let kind: String = row.get(3)?;
    let unit: String = row.get(5)?;
    let status: String = row.get(6)?;
    Ok(Entitlement {
        entitlement_id: row.get(0)?,
        depth,
        limit_group: row.get(1)?,
        scope: row.get(2)?,
        kind: LimitKind::parse(&kind).ok_or_else(|| unknown_kind(&kind))?,
        quantity_allowed: quantity_of(row.get(4)?)?,
        factor: resource.unit(Some(&unit))?.1,
        is_active: status == "active",
        effective_start: row.get(7)?,
        effective_end: row.get(8)?,
        priority: row.get(9)?,
        created_at: row.get(10)?,
        conditions: vec![],
    })
}

/// Builds the terms from a row; the window type is filled in later.
fn terms_of(row: &impl Columns) -> Result<Terms> {
    Ok(Terms {
        unit_code: row.get(5)?,
        window_type_code: row.get(11)?,
        window_anchor: row.get(12)?,
        window_type: WindowType::NONE,
    })
}

/// Builds the error 22023 for a limit kind that a user added to `limit_kinds`: nothing defines how to count
/// it.
pub(crate) fn unknown_kind(code: &str) -> Error {
    Error::argument(format!("limit kind \"{code}\" is unknown to this version"))
        .detail("Limits are cumulative, concurrency, inventory or time_access.")
}

/// Converts a stored quantity. NULL becomes `None`.
///
/// # Errors
/// 22003 if it is not finite or out of range.
pub(crate) fn quantity_of(value: Option<Numeric>) -> Result<Option<Quantity>> {
    match value {
        None => Ok(None),
        Some(Numeric::Finite(decimal)) => Quantity::from_decimal(decimal)
            .map(Some)
            .map_err(|error| Error::quantity(format!("stored quantity {decimal} {error}"))),
        Some(other) => Err(Error::quantity(format!("a stored quantity is {other:?}"))),
    }
}
