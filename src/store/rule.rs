//! Reads control rules (§8).

use std::rc::Rc;

use mec_core::decimal::Decimal;
use mec_core::entitlement::LimitKind;
use mec_core::rule::{LimitAction, Rule};
use pgrx::pg_sys::TEXTOID;
use serde_json::Value as Json;

use crate::error::{Error, Result};
use crate::pg::datum::Value;
use crate::pg::spi::{Db, Row, Statement};
use crate::store::entitlement::quantity_of;
use crate::store::{catalogue, condition};

/// The active rules of a namespace for a resource type, each with the limit kind that it is for.
#[derive(Debug)]
pub(crate) struct Rules(Vec<(LimitKind, Rule)>);

static RULES: Statement = Statement::new(
    "SELECT r.limit_kind_code, r.rule_id, r.resource_scope, r.limit_action_code,
            r.warn_at_percent, r.grace_quantity, r.grace_window_hours, r.overage_multiplier,
            r.priority, r.created_at,
            (SELECT jsonb_agg(jsonb_build_array(c.condition_key, c.operator, c.condition_value)
                              ORDER BY c.condition_key)
             FROM @extschema@.control_rule_conditions c WHERE c.rule_id = r.rule_id)
     FROM @extschema@.control_rules r
     WHERE r.resource_type_code = $1 AND r.namespace_id = $2 AND r.is_active
     ORDER BY r.rule_id",
    &[TEXTOID, TEXTOID],
);

impl Rules {
    /// Returns the rules of a namespace for a resource type, from the cache of this backend if possible.
    pub(crate) fn read(db: &Db, resource_type: &str, namespace_id: &str) -> Result<Rc<Self>> {
        catalogue::rules(db, (namespace_id, resource_type), || {
            let arguments = [Value::from(resource_type), Value::from(namespace_id)];
            let rows = db.read(&RULES, &arguments)?;
            let rules = rows.iter().filter_map(|row| rule_of(&row).transpose());
            rules.collect::<Result<_>>().map(Self)
        })
    }

    /// Returns the rules for limits of one kind.
    pub(crate) fn of_kind(&self, kind: LimitKind) -> impl Iterator<Item = &Rule> {
        self.0
            .iter()
            .filter(move |(of, _)| *of == kind)
            .map(|(_, rule)| rule)
    }
}

/// Reads the rule of a row. Returns `None` for a limit kind that a user added, which no entitlement can
/// have.
fn rule_of(row: &Row) -> Result<Option<(LimitKind, Rule)>> {
    let Some(kind) = LimitKind::parse(&row.get::<String>(0)?) else {
        return Ok(None);
    };
    let action: String = row.get(3)?;
    let conditions: Option<Json> = row.get(10)?;
    let rule = Rule {
        rule_id: row.get(1)?,
        scope: row.get(2)?,
        action: LimitAction::parse(&action).ok_or_else(|| unknown_action(&action))?,
        warn_at_percent: row.get::<Option<Decimal>>(4)?,
        grace_quantity: quantity_of(row.get(5)?)?,
        grace_window_hours: row.get(6)?,
        overage_multiplier: row.get::<Option<Decimal>>(7)?,
        priority: row.get(8)?,
        created_at: row.get(9)?,
        conditions: condition::parse(conditions.as_ref())?,
    };
    Ok(Some((kind, rule)))
}

fn unknown_action(code: &str) -> Error {
    Error::argument(format!(
        "limit action \"{code}\" is unknown to this version"
    ))
    .detail("Actions are block, warn, grace or overage.")
}
