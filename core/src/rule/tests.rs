use serde_json::json;

use super::*;
use crate::condition::Operator;

/// An active block rule for every scope; `number` is its id and its creation time.
fn rule(number: u8) -> Rule {
    Rule {
        rule_id: Uuid::from_u128(u128::from(number)),
        scope: None,
        action: LimitAction::Block,
        warn_at_percent: None,
        grace_quantity: None,
        grace_window_hours: None,
        overage_multiplier: None,
        priority: 0,
        created_at: Instant::from_unix_micros(i64::from(number)),
        conditions: Vec::new(),
    }
}

fn scoped(number: u8, scope: &str) -> Rule {
    Rule {
        scope: Some(scope.to_owned()),
        ..rule(number)
    }
}

fn chosen(rules: &[Rule], scope: Option<&str>) -> Option<u128> {
    choose_rule(rules, scope, None).map(|rule| rule.rule_id.as_u128())
}

#[test]
fn actions_are_read_back_from_their_codes() {
    for (action, code) in LimitAction::CODES {
        assert_eq!(LimitAction::parse(code), Some(action));
        assert_eq!(action.to_string(), code);
    }
    assert_eq!(LimitAction::parse("allow"), None);
}

#[test]
fn exact_scope_then_priority_then_age_decide() {
    let preferred = Rule {
        priority: 5,
        ..rule(2)
    };
    let rules = [scoped(1, "gpt"), preferred, rule(3), rule(4)];
    assert_eq!(chosen(&rules, Some("gpt")), Some(1));
    assert_eq!(chosen(&rules, Some("other")), Some(2));
    assert_eq!(chosen(&rules[2..], None), Some(4));
    assert_eq!(chosen(&rules[..1], None), None);
}

#[test]
fn rules_created_together_are_decided_by_id() {
    let twin = Rule {
        created_at: rule(1).created_at,
        ..rule(7)
    };
    assert_eq!(chosen(&[twin, rule(1)], None), Some(7));
}

#[test]
fn every_rule_has_its_outcome() {
    let value = Some("beta".to_owned());
    let conditions = vec![Condition {
        key: "tier".into(),
        operator: Operator::Eq,
        value,
    }];
    let conditional = Rule {
        conditions,
        priority: 9,
        ..rule(5)
    };
    let preferred = Rule {
        priority: 1,
        ..rule(2)
    };
    let rules = [rule(1), preferred, scoped(3, "gpt"), conditional, rule(4)];
    let without = choose_rule(&rules, None, None);
    assert_eq!(
        rule_outcomes(&rules, without, None, None),
        [
            Outcome::LowerPriority,
            Outcome::Won,
            Outcome::OtherScope,
            Outcome::ConditionNotMet { key: "tier".into() },
            Outcome::LowerPriority,
        ]
    );
    let beta = json!({"tier": "beta"});
    assert_eq!(choose_rule(&rules, None, Some(&beta)), rules.get(3));
}
