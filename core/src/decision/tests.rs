use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::quantity::Factor;

mod examples;
mod properties;

const NOW: Instant = Instant::from_unix_micros(1_700_000_000_000_000);

fn decimal(text: &str) -> Decimal {
    Decimal::parse(text).unwrap()
}

fn quantity(text: &str) -> Quantity {
    Quantity::parse(text).unwrap()
}

fn amount(text: &str) -> Amount {
    Amount::from_decimal(decimal(text)).unwrap()
}

fn hours_ago(hours: i64) -> Instant {
    Instant::from_unix_micros(NOW.unix_micros() - hours * HOUR_MICROS)
}

/// A cumulative limit of the account itself, in the resource's base unit.
fn limited(quantity_allowed: Option<Quantity>) -> Entitlement {
    Entitlement {
        entitlement_id: Uuid::nil(),
        depth: 0,
        limit_group: "main".to_owned(),
        scope: None,
        kind: LimitKind::Cumulative,
        quantity_allowed,
        factor: Factor::ONE,
        is_active: true,
        effective_start: Instant::NEG_INFINITY,
        effective_end: None,
        priority: 0,
        created_at: Instant::NEG_INFINITY,
        conditions: Vec::new(),
    }
}

fn limit(text: &str) -> Entitlement {
    limited(Some(quantity(text)))
}

fn rule(action: LimitAction) -> Rule {
    Rule {
        rule_id: Uuid::nil(),
        scope: None,
        action,
        warn_at_percent: None,
        grace_quantity: None,
        grace_window_hours: None,
        overage_multiplier: None,
        priority: 0,
        created_at: Instant::NEG_INFINITY,
        conditions: Vec::new(),
    }
}

fn standing<'a>(
    entitlement: &'a Entitlement,
    rule: impl Into<Option<&'a Rule>>,
    used: Amount,
) -> Standing<'a> {
    Standing {
        entitlement,
        rule: rule.into(),
        used,
        reserved: Amount::ZERO,
        window_start: None,
        window_end: None,
        limit_reached_at: None,
    }
}

fn ask(standing: &Standing<'_>, requested: &str) -> Verdict {
    judge(standing, amount(requested), NOW)
}
