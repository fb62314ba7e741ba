use proptest::prelude::*;
use serde_json::json;

use super::*;

fn is_met(key: &str, operator: &str, value: &str, context: &Value) -> bool {
    let operator = Operator::parse(operator).unwrap();
    let value = Some(value.to_owned());
    Condition {
        key: key.to_owned(),
        operator,
        value,
    }
    .is_met(Some(context))
}

/// Tells whether `found`, stored under the key of the condition, meets it.
fn meets(found: Value, operator: &str, value: &str) -> bool {
    is_met("key", operator, value, &json!({ "key": found }))
}

fn number(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

const NEED_A_KEY: [&str; 10] = [
    "eq", "ne", "in", "not_in", "gt", "gte", "lt", "lte", "prefix", "exists",
];

#[test]
fn codes_are_read_back_and_others_are_unknown() {
    for (operator, code) in Operator::CODES {
        assert_eq!(Operator::parse(code), Some(operator));
        assert_eq!(operator.code(), code);
    }
    assert_eq!(Operator::parse("like"), None);
    assert_eq!(Operator::parse("EQ"), None);
    assert_eq!(Operator::default(), Operator::Eq);
}

#[test]
fn an_absent_key_meets_only_not_exists() {
    for context in [
        json!({}),
        json!({"key": null}),
        json!([]),
        json!("key"),
        json!(null),
    ] {
        for operator in NEED_A_KEY {
            assert!(
                !is_met("key", operator, "x", &context),
                "{operator} {context}"
            );
        }
        assert!(is_met("key", "not_exists", "", &context));
    }
    let condition = Condition {
        key: "key".into(),
        operator: Operator::NotExists,
        value: None,
    };
    assert!(condition.is_met(None));
}

#[test]
fn without_a_context_nothing_else_is_met() {
    for (operator, _) in Operator::CODES {
        let condition = Condition {
            key: "key".into(),
            operator,
            value: Some("x".into()),
        };
        assert_eq!(condition.is_met(None), operator == Operator::NotExists);
    }
}

#[test]
fn a_literal_key_goes_before_a_path() {
    let context = json!({"a.b": "literal", "a": {"b": "nested", "c": {"d": 1}}});
    assert!(is_met("a.b", "eq", "literal", &context));
    assert!(is_met("a.c.d", "eq", "1", &context));
    assert!(is_met("a.c.x", "not_exists", "", &context));
    assert!(is_met("a.c", "exists", "", &context));
    assert!(is_met(
        "a.b",
        "eq",
        "nested",
        &json!({"a.b": null, "a": {"b": "nested"}})
    ));
}

#[test]
fn a_path_goes_through_objects_only() {
    let context = json!({"a": [{"b": 1}], "t": "text"});
    for key in ["a.b", "a.0.b", "t.x", "", ".", "a.", ".a", "..."] {
        assert!(is_met(key, "not_exists", "", &context), "{key}");
    }
}

#[test]
fn numbers_compare_as_numbers_exactly() {
    assert!(meets(json!(10), "eq", "10.0"));
    assert!(meets(json!(1000), "in", "[7, 1e3]"));
    assert!(meets(json!(1000), "eq", "1e3"));
    assert!(meets(number("1e3"), "eq", "1000"));
    assert!(meets(json!(9), "lt", "10"));
    assert!(meets(number("0.1"), "eq", "0.10"));
    assert!(meets(number("9007199254740993"), "gt", "9007199254740992"));
    assert!(meets(number("0.30000000000000004"), "ne", "0.3"));
    assert!(meets(json!(10), "in", "9, 10.00"));
}

#[test]
fn texts_that_are_both_plain_numbers_compare_as_numbers() {
    assert!(meets(json!("9"), "lt", "10"));
    assert!(meets(json!("10"), "eq", "10.0"));
    assert!(meets(json!("-2.5"), "gte", "-2.50"));
    assert!(!meets(json!("1e3"), "eq", "1000"));
    assert!(!meets(json!("+10"), "eq", "10"));
}

#[test]
fn other_texts_compare_by_code_points() {
    assert!(meets(json!("pro"), "eq", "pro"));
    assert!(!meets(json!("Pro"), "eq", "pro"));
    assert!(meets(json!("b"), "gt", "a"));
    assert!(meets(json!("é"), "gt", "z"));
    assert!(meets(json!("9a"), "gt", "10"));
}

#[test]
fn a_number_has_no_order_with_a_text() {
    for operator in ["gt", "gte", "lt", "lte"] {
        assert!(!meets(json!(10), operator, "abc"));
        assert!(!meets(json!(true), operator, "false"));
    }
}

#[test]
fn booleans_are_true_and_false() {
    assert!(meets(json!(true), "eq", "true"));
    assert!(meets(json!(false), "ne", "true"));
    assert!(meets(json!(true), "in", "true,maybe"));
    assert!(!meets(json!(true), "eq", "1"));
}

#[test]
fn ne_and_not_in_need_a_present_key() {
    assert!(meets(json!("eu"), "ne", "us"));
    assert!(meets(json!("eu"), "not_in", "us,uk"));
    assert!(!meets(json!("eu"), "not_in", "us,eu"));
    assert!(!meets(json!(null), "ne", "us"));
}

#[test]
fn lists_are_json_or_separated_by_commas() {
    assert!(meets(json!("eu"), "in", " us , eu "));
    assert!(meets(json!("a,b"), "in", r#"["a,b", "c"]"#));
    assert!(meets(json!(3), "in", "[1, 2, 3.0]"));
    assert!(!meets(json!("eu"), "in", "[]"));
    assert!(meets(json!("eu"), "not_in", "[]"));
}

#[test]
fn malformed_lists_are_met_by_nothing() {
    for list in ["[", "[1,", "[\"eu\"", "[[1]]", "[null]", "[{}]"] {
        assert!(!meets(json!("eu"), "in", list), "{list}");
        assert!(!meets(json!("eu"), "not_in", list), "{list}");
    }
}

#[test]
fn a_missing_value_is_met_by_nothing() {
    for (operator, _) in Operator::CODES {
        let condition = Condition {
            key: "key".into(),
            operator,
            value: None,
        };
        let met = condition.is_met(Some(&json!({"key": "x"})));
        assert_eq!(met, operator == Operator::Exists, "{operator:?}");
    }
}

#[test]
fn an_array_stands_for_each_of_its_elements() {
    let roles = || json!(["admin", "dev"]);
    assert!(meets(roles(), "eq", "dev"));
    assert!(!meets(roles(), "ne", "dev"));
    assert!(meets(roles(), "ne", "guest"));
    assert!(meets(roles(), "in", "guest,dev"));
    assert!(!meets(roles(), "not_in", "guest,dev"));
    assert!(meets(roles(), "prefix", "ad"));
    assert!(meets(json!([1, 20]), "gt", "10"));
    assert!(!meets(json!([]), "eq", "dev"));
    assert!(meets(json!([]), "ne", "dev"));
    assert!(meets(json!([]), "exists", ""));
}

#[test]
fn an_object_equals_nothing() {
    assert!(!meets(json!({"a": 1}), "eq", "{\"a\":1}"));
    assert!(meets(json!({"a": 1}), "ne", "a"));
    assert!(!meets(json!({"a": 1}), "gt", "a"));
}

#[test]
fn a_number_beyond_all_digits_is_a_text_without_order() {
    let huge = "9".repeat(60);
    assert!(meets(number(&huge), "eq", &huge));
    assert!(meets(number(&huge), "ne", "1"));
    assert!(!meets(number(&huge), "gt", "1"));
    assert!(!meets(json!(1), "lt", &huge));
    assert!(!meets(number("1e999999999"), "gt", "1"));
}

#[test]
fn prefix_looks_at_the_beginning() {
    assert!(meets(json!("gpt-4o"), "prefix", "gpt-4"));
    assert!(!meets(json!("gpt-3"), "prefix", "gpt-4"));
    assert!(meets(json!(4915), "prefix", "49"));
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "-?[1-9][0-9]{0,60}(\\.[0-9]{1,60})?([eE][-+]?[0-9]{1,12})?".prop_map(|text| number(&text)),
        "[a-c0-9.,\\[\\]\"é-]{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-c.]{0,3}", inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn any_condition() -> impl Strategy<Value = Condition> {
    let value = prop_oneof![".*", "[-+0-9.eE\\[\\],\" ]{0,12}", "[a-c]{0,2}"];
    let operator = prop::sample::select(Operator::CODES.map(|(operator, _)| operator).to_vec());
    ("[a-c.]{0,4}", operator, prop::option::of(value)).prop_map(|(key, operator, value)| {
        Condition {
            key,
            operator,
            value,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn no_context_and_no_value_makes_it_panic(context in any_json(), condition in any_condition()) {
        let _ = condition.is_met(Some(&context));
    }

    #[test]
    fn opposites_never_hold_together(context in any_json(), condition in any_condition()) {
        let holds = |operator| {
            Condition { operator, ..condition.clone() }.is_met(Some(&context))
        };
        prop_assert!(!(holds(Operator::Eq) && holds(Operator::Ne)));
        prop_assert!(!(holds(Operator::In) && holds(Operator::NotIn)));
        prop_assert!(holds(Operator::Exists) != holds(Operator::NotExists));
    }

    #[test]
    fn what_is_met_exists(context in any_json(), condition in any_condition()) {
        let exists = Condition { operator: Operator::Exists, ..condition.clone() };
        if condition.operator != Operator::NotExists && condition.is_met(Some(&context)) {
            prop_assert!(exists.is_met(Some(&context)));
        }
    }

    #[test]
    fn integers_order_as_integers(left in any::<i64>(), right in any::<i64>(), as_text: bool) {
        let found = if as_text { json!(left.to_string()) } else { json!(left) };
        let right_text = right.to_string();
        for (operator, expected) in [
            ("eq", left == right), ("ne", left != right), ("gt", left > right),
            ("gte", left >= right), ("lt", left < right), ("lte", left <= right),
        ] {
            prop_assert_eq!(meets(found.clone(), operator, &right_text), expected);
        }
    }
}
