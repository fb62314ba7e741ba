use ethnum::I256;
use proptest::prelude::*;

use super::*;

fn decimal(text: &str) -> Decimal {
    Decimal::parse(text).unwrap()
}

fn quantity(text: &str) -> Quantity {
    Quantity::parse(text).unwrap()
}

fn factor(text: &str) -> Factor {
    Factor::from_decimal(decimal(text)).unwrap()
}

fn any_quantity() -> impl Strategy<Value = Quantity> {
    let end = 10_i128.pow(18);
    prop_oneof![1 - end..end, -5_i128..5].prop_map(|n| Quantity::from_millionths(n).unwrap())
}

fn any_factor() -> impl Strategy<Value = Factor> {
    prop_oneof![1..=FACTOR_MAX, 1_i128..10_000_000_000]
        .prop_map(|n| Factor::from_billionths(n).unwrap())
}

#[test]
fn digits_are_counted_by_value() {
    assert_eq!(quantity("7.0000000"), quantity("7"));
    assert_eq!(quantity("000000000000007"), quantity("7"));
    assert_eq!(
        Quantity::parse("7.0000001"),
        Err(QuantityError::TooManyDecimals { allowed: 6 })
    );
    assert_eq!(
        quantity("999999999999.999999").millionths(),
        10_i128.pow(18) - 1
    );
    for text in ["1000000000000", "-1000000000000", "1e30"] {
        assert_eq!(
            Quantity::parse(text),
            Err(QuantityError::TooManyIntegerDigits),
            "{text}"
        );
    }
}

#[test]
fn quantities_are_finite() {
    let error = Quantity::parse("NaN").unwrap_err();
    assert_eq!(error.to_string(), "is not a finite number");
}

#[test]
fn errors_read_as_predicates() {
    let texts = [
        QuantityError::TooManyIntegerDigits,
        QuantityError::TooManyDecimals { allowed: 6 },
        QuantityError::NotPositive,
        QuantityError::TooLarge,
    ]
    .map(|error| error.to_string());
    let expected = [
        "has more than 12 integer digits",
        "has more than 6 decimal digits",
        "is not greater than 0",
        "is too large",
    ];
    assert_eq!(texts, expected);
}

#[test]
fn factors_are_positive_and_bounded() {
    assert_eq!(
        Factor::from_decimal(decimal("0")),
        Err(QuantityError::NotPositive)
    );
    assert_eq!(
        Factor::from_decimal(decimal("-1e30")),
        Err(QuantityError::NotPositive)
    );
    assert_eq!(
        Factor::from_decimal(decimal("1e15")).unwrap().to_string(),
        "1000000000000000"
    );
    assert_eq!(
        Factor::from_decimal(decimal("1000000000000000.1")),
        Err(QuantityError::TooLarge)
    );
    assert_eq!(
        Factor::from_decimal(decimal("1e30")),
        Err(QuantityError::TooLarge)
    );
    assert_eq!(
        Factor::from_decimal(decimal("0.0000000001")),
        Err(QuantityError::TooManyDecimals { allowed: 9 })
    );
}

#[test]
fn a_product_of_factors_is_exact_or_refused() {
    assert_eq!(factor("60").checked_mul(factor("24")), Ok(factor("1440")));
    assert_eq!(
        factor("0.000001").checked_mul(factor("0.001")),
        Ok(factor("0.000000001"))
    );
    assert!(factor("0.000001").checked_mul(factor("0.0001")).is_err());
    assert_eq!(
        factor("1e8").checked_mul(factor("1e8")),
        Err(QuantityError::TooLarge)
    );
    assert_eq!(
        factor("1e15").checked_mul(factor("1e15")),
        Err(QuantityError::TooLarge)
    );
}

#[test]
fn three_times_twenty_minutes_are_an_hour() {
    let twenty_minutes = quantity("20").to_amount(factor("60")).unwrap();
    let sum = Amount::checked_sum([twenty_minutes; 3]).unwrap();
    assert_eq!(sum, quantity("1").to_amount(factor("3600")).unwrap());
    assert_eq!(sum.in_unit(factor("3600"), Rounding::Down), decimal("1"));
}

#[test]
fn a_third_of_an_hour_is_rounded_only_when_shown() {
    let third = quantity("20").to_amount(factor("60")).unwrap();
    let two_thirds = third.checked_add(third).unwrap();
    assert_eq!(
        third.in_unit(factor("3600"), Rounding::HalfUp),
        decimal("0.333333")
    );
    assert_eq!(
        two_thirds.in_unit(factor("3600"), Rounding::HalfUp),
        decimal("0.666667")
    );
    assert_eq!(
        two_thirds.in_unit(factor("3600"), Rounding::Down),
        decimal("0.666666")
    );
}

#[test]
fn halves_round_away_from_zero_and_down_is_toward_minus_infinity() {
    let half = Amount::from_quadrillionths(500_000_000);
    let minus_half = half.checked_neg().unwrap();
    let shown = |amount: Amount, rounding| amount.in_unit(Factor::ONE, rounding).coefficient;
    assert_eq!(shown(half, Rounding::HalfUp), 1);
    assert_eq!(shown(minus_half, Rounding::HalfUp), -1);
    assert_eq!(shown(half, Rounding::Down), 0);
    assert_eq!(shown(minus_half, Rounding::Down), -1);
}

#[test]
fn overflow_is_an_error() {
    let most = Amount::from_quadrillionths(i128::MAX);
    let least = Amount::from_quadrillionths(i128::MIN);
    let one = Amount::from_quadrillionths(1);
    assert_eq!(most.checked_add(one), Err(QuantityError::TooLarge));
    assert_eq!(least.checked_sub(one), Err(QuantityError::TooLarge));
    assert_eq!(least.checked_neg(), Err(QuantityError::TooLarge));
    assert_eq!(
        Amount::checked_sum([most, one]),
        Err(QuantityError::TooLarge)
    );
    assert_eq!(
        quantity("999999999999").to_amount(factor("1e15")),
        Err(QuantityError::TooLarge)
    );
    let smallest = Factor::from_billionths(1).unwrap();
    assert_eq!(
        most.in_unit(smallest, Rounding::HalfUp).coefficient,
        i128::MAX
    );
    assert_eq!(
        least.in_unit(smallest, Rounding::Down).coefficient,
        i128::MIN
    );
}

proptest! {
    #[test]
    fn any_text_is_a_quantity_or_refused_without_a_panic(text in ".*|[-+]?[0-9]{0,20}\\.?[0-9]{0,20}([eE][-+]?[0-9]{0,6})?") {
        if let Ok(value) = Quantity::parse(&text) {
            prop_assert_eq!(quantity(&value.to_string()), value);
        }
    }

    #[test]
    fn any_decimal_is_a_quantity_a_factor_or_an_amount_or_refused_without_a_panic(
        coefficient: i128,
        scale: u32,
    ) {
        let decimal = Decimal::new(coefficient, scale);
        let _ = Quantity::from_decimal(decimal);
        let _ = Factor::from_decimal(decimal);
        let _ = Amount::from_decimal(decimal);
    }

    #[test]
    fn a_quantity_survives_its_text(value in any_quantity()) {
        prop_assert_eq!(quantity(&value.to_string()), value);
        prop_assert_eq!(Quantity::from_decimal(value.to_decimal()), Ok(value));
    }

    #[test]
    fn a_conversion_there_and_back_loses_nothing(value in any_quantity(), factor in any_factor()) {
        if let Ok(amount) = value.to_amount(factor) {
            for rounding in [Rounding::HalfUp, Rounding::Down] {
                prop_assert_eq!(amount.in_unit(factor, rounding), value.to_decimal());
            }
        } else {
            let exact = I256::from(value.millionths()) * I256::from(factor.billionths());
            prop_assert!(exact.abs() > I256::from(i128::MAX));
        }
    }

    #[test]
    fn a_stored_sum_survives_its_decimal(raw in any::<i128>()) {
        let amount = Amount::from_quadrillionths(raw);
        prop_assert_eq!(Amount::from_decimal(amount.to_decimal()), Ok(amount));
    }

    #[test]
    fn rounding_is_the_nearest_and_down_the_largest_below(
        raw in any::<i128>(),
        factor in any_factor(),
    ) {
        let amount = Amount::from_quadrillionths(raw);
        let billionths = I256::from(factor.billionths());
        let times = |n: i128| I256::from(n) * billionths;
        let down = amount.in_unit(factor, Rounding::Down).coefficient;
        prop_assert!(times(down) <= I256::from(raw));
        prop_assert!(times(down) + billionths > I256::from(raw));
        let near = amount.in_unit(factor, Rounding::HalfUp).coefficient;
        let error = I256::from(raw) - times(near);
        prop_assert!(error.abs() * I256::from(2) <= billionths);
        if error.abs() * I256::from(2) == billionths {
            prop_assert!(times(near).abs() > I256::from(raw).abs());
        }
    }

    #[test]
    fn adding_in_base_units_is_adding_in_the_unit(
        left in any_quantity(),
        right in any_quantity(),
        factor in any_factor(),
    ) {
        let sum = Quantity::from_millionths(left.millionths() + right.millionths());
        let amounts = left.to_amount(factor).and_then(|left| {
            right.to_amount(factor).and_then(|right| left.checked_add(right))
        });
        if let (Ok(sum), Ok(amount)) = (sum, amounts) {
            prop_assert_eq!(sum.to_amount(factor), Ok(amount));
        }
    }
}
