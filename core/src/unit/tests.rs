use super::*;
use crate::decimal::Decimal;
use crate::quantity::{Quantity, Rounding};

fn factor(text: &str) -> Factor {
    Factor::from_decimal(Decimal::parse(text).unwrap()).unwrap()
}

fn unit<'a>(code: &'a str, category: &'a str, base_factor: Option<&str>) -> Unit<'a> {
    Unit {
        code,
        category: Some(category),
        base_factor: base_factor.map(factor),
    }
}

fn hours() -> Unit<'static> {
    unit("hours", "time", Some("3600"))
}

fn minutes() -> Unit<'static> {
    unit("minutes", "time", Some("60"))
}

fn tokens() -> Unit<'static> {
    unit("tokens", "compute", None)
}

#[test]
fn the_default_unit_is_kept_in_base_units_of_its_category() {
    assert_eq!(hours().factor_to_base(&hours(), None), Ok(factor("3600")));
    assert_eq!(tokens().factor_to_base(&tokens(), None), Ok(Factor::ONE));
}

#[test]
fn an_allowed_row_of_the_default_unit_is_ignored() {
    assert_eq!(
        hours().factor_to_base(&hours(), Some(factor("2"))),
        Ok(factor("3600"))
    );
}

#[test]
fn units_of_one_category_convert_by_their_base_factors() {
    let to_base = minutes().factor_to_base(&hours(), None).unwrap();
    let hour = Quantity::parse("60").unwrap().to_amount(to_base).unwrap();
    let shown = hour.in_unit(
        hours().factor_to_base(&hours(), None).unwrap(),
        Rounding::HalfUp,
    );
    assert_eq!(shown.to_string(), "1");
}

#[test]
fn the_allowed_row_goes_before_the_base_factors() {
    let gpu_hours = unit("gpu_hours", "compute", None);
    assert_eq!(
        gpu_hours.factor_to_base(&hours(), Some(Factor::ONE)),
        Ok(factor("3600"))
    );
    assert_eq!(
        minutes().factor_to_base(&hours(), Some(factor("0.5"))),
        Ok(factor("1800"))
    );
    let count = unit("count", "discrete", Some("1"));
    assert_eq!(
        count.factor_to_base(&tokens(), Some(Factor::ONE)),
        Ok(Factor::ONE)
    );
}

#[test]
fn unrelated_units_are_refused_by_name() {
    let count = unit("count", "discrete", Some("1"));
    for (one, other) in [(count, hours()), (tokens(), hours()), (hours(), tokens())] {
        let text = one.factor_to_base(&other, None).unwrap_err().to_string();
        let expected = format!(
            "unit \"{}\" cannot be converted to \"{}\"",
            one.code, other.code
        );
        assert_eq!(text, expected);
    }
    let no_category = Unit {
        category: None,
        ..minutes()
    };
    assert!(
        no_category
            .factor_to_base(
                &Unit {
                    category: None,
                    ..hours()
                },
                None
            )
            .is_err()
    );
}

#[test]
fn a_factor_that_would_be_rounded_is_refused() {
    let default = unit("ticks", "time", Some("0.000001"));
    let error = minutes()
        .factor_to_base(&default, Some(factor("0.0001")))
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "the factor from unit \"minutes\" to the base unit of \"ticks\" has more than 9 decimal digits"
    );
}
