//! Resource types and their units (§3, §4).

use std::rc::Rc;

use mec_core::numeric::Numeric;
use mec_core::quantity::{Factor, Quantity};
use mec_core::unit::{Unit, UnitError};
use pgrx::pg_sys::TEXTOID;

use crate::error::{Error, Result};
use crate::pg::datum::Value;
use crate::pg::spi::{Db, Row, Rows, Statement};
use crate::store::catalogue;

/// The namespace whose resource types, plans and other catalogue rows serve every namespace (§4.2).
pub(crate) const DEFAULT_NAMESPACE: &str = "default";

/// A resource type with the units in which it may be metered and entitled.
#[derive(Clone, Debug)]
pub(crate) struct ResourceType {
    /// The primary key, such as `gpu_hours`.
    pub(crate) code: String,
    /// Whether negative quantities are accepted, which give inventory back (§4.1).
    pub(crate) is_inventory: bool,
    /// The code of the default unit.
    pub(crate) default_unit: String,
    namespace_id: String,
    factors: Vec<(String, Factor)>,
}

static RESOURCE_TYPE: Statement = Statement::new(
    "SELECT r.namespace_id, r.is_inventory, r.default_unit_code,
            u.unit_code, u.unit_category, u.base_factor, n.per_default
     FROM @extschema@.resource_types r
     CROSS JOIN LATERAL (
         SELECT r.default_unit_code AS unit_code, NULL::numeric AS per_default
         UNION ALL
         SELECT a.unit_code, a.per_default
         FROM @extschema@.resource_type_allowed_units a
         WHERE a.resource_type_code = r.resource_type_code
           AND a.unit_code <> r.default_unit_code) n
     JOIN @extschema@.units u ON u.unit_code = n.unit_code
     WHERE r.resource_type_code = $1
     ORDER BY u.unit_code <> r.default_unit_code",
    &[TEXTOID],
);

impl ResourceType {
    /// Returns the resource type with this code if it serves the namespace. Returns `None` for an unknown
    /// one or one of another namespace.
    pub(crate) fn read(db: &Db, code: &str, namespace_id: &str) -> Result<Option<Rc<Self>>> {
        let found = Self::read_any(db, code)?;
        Ok(found.filter(|resource| resource.serves(namespace_id)))
    }

    /// Returns the resource type with this code, whatever its namespace is.
    pub(crate) fn read_any(db: &Db, code: &str) -> Result<Option<Rc<Self>>> {
        catalogue::resource(db, code, || {
            Self::from_rows(code, &db.read(&RESOURCE_TYPE, &[Value::from(code)])?)
        })
    }

    /// Returns the resource type with this code, for a call that writes.
    ///
    /// # Errors
    /// 23503 if it is unknown or belongs to another namespace.
    pub(crate) fn require(db: &Db, code: &str, namespace_id: &str) -> Result<Rc<Self>> {
        Self::read(db, code, namespace_id)?.ok_or_else(|| {
            Error::unknown(format!("p_resource_type \"{code}\" is not a resource type"))
                .detail(format!(
                    "No resource type of that code serves namespace \"{namespace_id}\"."
                ))
                .hint("Insert it into resource_types, or use one of the codes there.")
        })
    }

    fn from_rows(code: &str, rows: &Rows) -> Result<Option<Self>> {
        let Some(first) = rows.first() else {
            return Ok(None);
        };
        let default = StoredUnit::from_columns(&first, 3)?;
        let factors = rows
            .iter()
            .filter_map(|row| convertible(&row, &default).transpose());
        Ok(Some(Self {
            code: code.to_owned(),
            namespace_id: first.get(0)?,
            is_inventory: first.get(1)?,
            default_unit: first.get(2)?,
            factors: factors.collect::<Result<_>>()?,
        }))
    }

    fn serves(&self, namespace_id: &str) -> bool {
        self.namespace_id == DEFAULT_NAMESPACE || self.namespace_id == namespace_id
    }

    /// Returns the number of base units in one default unit.
    pub(crate) fn default_factor(&self) -> Factor {
        self.factors
            .first()
            .map_or(Factor::ONE, |(_, factor)| *factor)
    }

    /// Returns the requested unit, or the default unit for `None`, with its factor.
    ///
    /// # Errors
    /// 23514 if the unit is unknown or the resource type does not allow it.
    pub(crate) fn unit<'a>(&'a self, requested: Option<&'a str>) -> Result<(&'a str, Factor)> {
        let code = requested.unwrap_or(&self.default_unit);
        let found = self.factors.iter().find(|(unit, _)| unit == code);
        found
            .map(|(unit, factor)| (unit.as_str(), *factor))
            .ok_or_else(|| {
                let allowed: Vec<&str> =
                    self.factors.iter().map(|(unit, _)| unit.as_str()).collect();
                Error::rule(format!(
                    "p_unit_code \"{code}\" is not allowed for \"{}\"",
                    self.code
                ))
                .detail(format!("Allowed are: {}.", allowed.join(", ")))
                .hint("Use one of these, or add the unit to resource_type_allowed_units.")
            })
    }

    /// Refuses a negative quantity unless the resource type is inventory.
    ///
    /// # Errors
    /// 23514.
    pub(crate) fn check_sign(&self, quantity: Quantity) -> Result<()> {
        if quantity < Quantity::ZERO && !self.is_inventory {
            return Err(Error::rule(format!(
                "p_quantity {quantity} of \"{}\" is negative",
                self.code
            ))
            .detail("Only inventory is given back by negative quantities.")
            .hint("Take back a mistake with fn_correct_consumption."));
        }
        Ok(())
    }
}

/// A row of `units`.
pub(crate) struct StoredUnit {
    /// The primary key, such as `hour`.
    pub(crate) code: String,
    category: Option<String>,
    base_factor: Option<Factor>,
}

impl StoredUnit {
    /// Reads the unit from three adjacent columns of a row: code, category, base factor.
    pub(crate) fn from_columns(row: &Row, column: usize) -> Result<Self> {
        Ok(Self {
            code: row.get(column)?,
            category: row.get(column + 1)?,
            base_factor: factor_of(row.get(column + 2)?)?,
        })
    }

    /// Returns the number of base units of a resource in one such unit; see [`Unit::factor_to_base`].
    pub(crate) fn factor_to_base(
        &self,
        default: &Self,
        per_default: Option<Factor>,
    ) -> core::result::Result<Factor, UnitError> {
        self.unit().factor_to_base(&default.unit(), per_default)
    }

    fn unit(&self) -> Unit<'_> {
        Unit {
            code: &self.code,
            category: self.category.as_deref(),
            base_factor: self.base_factor,
        }
    }
}

/// Returns the unit of a row with its factor, or `None` if nothing defines the conversion. The trigger on
/// `resource_type_allowed_units` refuses such rows, but a unit may have lost its factor since.
fn convertible(row: &Row, default: &StoredUnit) -> Result<Option<(String, Factor)>> {
    let unit = StoredUnit::from_columns(row, 3)?;
    let factor = unit.factor_to_base(default, factor_of(row.get(6)?)?);
    Ok(factor.ok().map(|factor| (unit.code, factor)))
}

/// Converts a stored factor. NULL becomes `None`.
///
/// # Errors
/// 23514 if it is out of range or not finite.
pub(crate) fn factor_of(value: Option<Numeric>) -> Result<Option<Factor>> {
    let Some(value) = value else {
        return Ok(None);
    };
    match value {
        Numeric::Finite(decimal) => Factor::from_decimal(decimal)
            .map(Some)
            .map_err(|error| Error::rule(format!("factor {decimal} {error}"))),
        _ => Err(Error::rule("a factor is not a finite number")),
    }
}
