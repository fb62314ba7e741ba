use proptest::prelude::*;

use super::*;

fn decimal(text: &str) -> Decimal {
    Decimal::parse(text).unwrap()
}

/// Any decimal except those of the one coefficient that has no positive counterpart.
fn any_decimal() -> impl Strategy<Value = Decimal> {
    (
        -i128::MAX..=i128::MAX,
        prop_oneof![0_u32..60, Just(MAX_SCALE)],
    )
        .prop_map(|(coefficient, scale)| Decimal::new(coefficient, scale))
}

/// Decimals with few digits, so that equal and neighbouring ones occur.
fn small_decimal() -> impl Strategy<Value = Decimal> {
    (-1_000_i128..1_000, 0_u32..5).prop_map(|(coefficient, scale)| Decimal::new(coefficient, scale))
}

#[test]
fn display_trims_trailing_zeros_and_never_uses_an_exponent() {
    let shown: Vec<_> = [
        "500",
        "500.000000",
        "16.40",
        "-0.0010",
        "0.000",
        "-0",
        "100",
    ]
    .iter()
    .map(|text| decimal(text).to_string())
    .collect();
    assert_eq!(shown, ["500", "500", "16.4", "-0.001", "0", "0", "100"]);
}

#[test]
fn fixed_text_keeps_the_digits_of_the_scale() {
    assert_eq!(Decimal::new(164_000, 4).fixed_text(), "16.4000");
    assert_eq!(Decimal::new(-5, 3).fixed_text(), "-0.005");
    assert_eq!(Decimal::new(0, 4).fixed_text(), "0.0000");
    assert_eq!(Decimal::new(7, 0).fixed_text(), "7");
}

#[test]
fn exponents_are_read() {
    assert_eq!(decimal("1e3"), decimal("1000"));
    assert_eq!(decimal("1.25E-2"), decimal("0.0125"));
    assert_eq!(decimal("2.5e+1"), decimal("25"));
    assert_eq!(decimal("0e999999999999999999999"), Decimal::ZERO);
}

#[test]
fn texts_that_are_not_numbers_are_refused() {
    for text in [
        "", "-", ".", "e3", "1e", "1e+", "1.2.3", "1 ", " 1", "abc", "--1", "1_000", "٣", "0x1",
    ] {
        assert_eq!(
            Decimal::parse(text),
            Err(DecimalError::Malformed),
            "{text:?}"
        );
    }
}

#[test]
fn nan_and_the_infinities_are_named_as_not_finite() {
    for text in ["NaN", "Infinity", "-Infinity", "inf", "-inf"] {
        assert_eq!(
            Decimal::parse(text),
            Err(DecimalError::NotFinite),
            "{text:?}"
        );
    }
}

#[test]
fn only_digits_that_matter_count_toward_the_length() {
    let zeros = "0".repeat(500);
    assert_eq!(decimal(&format!("{zeros}7.{zeros}")), decimal("7"));
    assert_eq!(Decimal::parse(&"9".repeat(40)), Err(DecimalError::TooLong));
    assert_eq!(Decimal::parse("1e39"), Err(DecimalError::TooLong));
    assert_eq!(Decimal::parse("1e-16384"), Err(DecimalError::TooLong));
    assert_eq!(
        Decimal::parse("1e99999999999999999999"),
        Err(DecimalError::TooLong)
    );
    assert_eq!(
        Decimal::parse("1e-99999999999999999999"),
        Err(DecimalError::TooLong)
    );
}

#[test]
fn the_extremes_compare_without_overflow() {
    let most = Decimal::new(i128::MAX, 0);
    let least = Decimal::new(i128::MIN, 0);
    let tiny = Decimal::new(1, u32::MAX);
    assert!(least < tiny && tiny < most && Decimal::ZERO < tiny);
    assert_eq!(Decimal::new(0, u32::MAX), Decimal::ZERO);
    assert!(Decimal::new(i128::MAX, MAX_SCALE) < most);
    assert!(Decimal::new(i128::MIN, MAX_SCALE) > least);
    assert_eq!(least.to_string(), i128::MIN.to_string());
}

proptest! {
    #[test]
    fn what_is_displayed_is_read_back(value in any_decimal()) {
        prop_assert_eq!(decimal(&value.to_string()), value);
        prop_assert_eq!(decimal(&value.fixed_text()), value);
    }

    #[test]
    fn any_text_is_read_or_refused_without_a_panic(text in ".*") {
        let _ = Decimal::parse(&text);
    }

    #[test]
    fn any_text_of_digits_is_read_or_refused_without_a_panic(text in "[-+]?[0-9]{0,50}\\.?[0-9]{0,50}([eE][-+]?[0-9]{0,25})?") {
        if let Ok(value) = Decimal::parse(&text) {
            prop_assert_eq!(decimal(&value.to_string()), value);
        }
    }

    #[test]
    fn normalising_keeps_the_value_and_leaves_no_zero_behind(value in any_decimal()) {
        let normal = value.normalised();
        prop_assert_eq!(normal, value);
        prop_assert!(normal.scale == 0 || normal.coefficient % 10 != 0);
    }

    #[test]
    fn order_is_that_of_the_values(left in small_decimal(), right in small_decimal()) {
        let at_five = |value: Decimal| value.coefficient_at(5).unwrap();
        prop_assert_eq!(left.cmp(&right), at_five(left).cmp(&at_five(right)));
    }

    #[test]
    fn order_is_consistent_for_any_two(left in any_decimal(), right in any_decimal()) {
        prop_assert_eq!(left.cmp(&right), right.cmp(&left).reverse());
        prop_assert_eq!(left == right, left.to_string() == right.to_string());
    }

    #[test]
    fn a_coefficient_at_a_scale_is_the_same_value(value in any_decimal(), scale in 0_u32..60) {
        if let Some(coefficient) = value.coefficient_at(scale) {
            prop_assert_eq!(Decimal::new(coefficient, scale), value);
        }
    }
}
