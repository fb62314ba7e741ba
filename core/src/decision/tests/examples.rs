use super::*;

#[test]
fn decisions_are_read_back_from_their_codes_and_ordered() {
    for (decision, code) in Decision::CODES {
        assert_eq!(Decision::parse(code), Some(decision));
        assert_eq!(decision.to_string(), code);
    }
    assert!(Decision::CODES.is_sorted());
    assert_eq!(Decision::parse("block"), None);
}

#[test]
fn there_is_room_up_to_the_limit_and_not_beyond() {
    let ten = limit("10");
    assert_eq!(
        ask(&standing(&ten, None, amount("9")), "1").decision,
        Decision::Allow
    );
    assert_eq!(
        ask(&standing(&ten, None, amount("9")), "1.000001").decision,
        Decision::Deny
    );
    assert_eq!(
        ask(&standing(&ten, None, amount("10")), "0").decision,
        Decision::Allow
    );
    assert_eq!(
        ask(&standing(&ten, None, amount("10.000001")), "0").decision,
        Decision::Deny
    );
}

#[test]
fn figures_are_those_before_the_request() {
    let hundred = limit("100");
    let reserved = Standing {
        reserved: amount("2"),
        ..standing(&hundred, None, amount("82"))
    };
    let figures = ask(&reserved, "1").figures;
    assert_eq!(figures.quantity_allowed, Some(quantity("100")));
    assert_eq!(figures.quantity_used, decimal("82"));
    assert_eq!(figures.quantity_remaining, Some(decimal("18")));
    assert_eq!(figures.percent_used.unwrap().fixed_text(), "82.0000");
    assert_eq!(figures.quantity_reserved, decimal("2"));
}

#[test]
fn used_is_rounded_half_up_and_remaining_down() {
    let hours = Entitlement {
        factor: seconds_of_an_hour(),
        ..limit("1")
    };
    let twenty_minutes = ask(&standing(&hours, None, amount("1200")), "0").figures;
    assert_eq!(twenty_minutes.quantity_used, decimal("0.333333"));
    assert_eq!(twenty_minutes.quantity_remaining, Some(decimal("0.666666")));
    assert_eq!(twenty_minutes.percent_used, Some(decimal("33.3333")));
}

fn seconds_of_an_hour() -> Factor {
    Factor::from_decimal(decimal("3600")).unwrap()
}

#[test]
fn remaining_is_never_below_zero_and_percent_may_pass_a_hundred() {
    let figures = ask(&standing(&limit("10"), None, amount("15")), "1").figures;
    assert_eq!(figures.quantity_remaining, Some(Decimal::ZERO));
    assert_eq!(figures.percent_used, Some(decimal("150")));
}

#[test]
fn a_limit_of_zero_is_used_up_to_a_hundred_percent() {
    let none = limit("0");
    let warns = Rule {
        warn_at_percent: Some(decimal("100")),
        ..rule(LimitAction::Block)
    };
    let verdict = ask(&standing(&none, &warns, Amount::ZERO), "0");
    assert_eq!(verdict.decision, Decision::Warn);
    assert_eq!(
        verdict.figures.percent_used.unwrap().fixed_text(),
        "100.0000"
    );
    assert_eq!(
        ask(&standing(&none, &warns, Amount::ZERO), "0.000001").decision,
        Decision::Deny
    );
}

#[test]
fn unlimited_allows_with_the_real_usage() {
    let unlimited = limited(None);
    let blocks = Rule {
        warn_at_percent: Some(Decimal::ZERO),
        ..rule(LimitAction::Block)
    };
    let verdict = ask(&standing(&unlimited, &blocks, amount("1e9")), "1e9");
    assert_eq!(verdict.decision, Decision::Allow);
    assert_eq!(verdict.reason.to_string(), "Unlimited: 1000000000 used");
    assert_eq!(verdict.figures.quantity_used, decimal("1e9"));
    assert_eq!(verdict.figures.quantity_remaining, None);
    assert_eq!(verdict.figures.percent_used, None);
    assert_eq!(verdict.admissible, amount("1e9"));
}

#[test]
fn access_says_until_when() {
    let end = Some(Instant::from_unix_micros(0));
    let access = Entitlement {
        kind: LimitKind::TimeAccess,
        effective_end: end,
        ..limited(None)
    };
    let verdict = ask(&standing(&access, None, Amount::ZERO), "1");
    assert_eq!(
        verdict.reason.to_string(),
        "Access until 1970-01-01 00:00:00+00"
    );
}

#[test]
fn warning_compares_the_exact_percentage() {
    let third = limit("3");
    let warns = |at: &str| Rule {
        warn_at_percent: Some(decimal(at)),
        ..rule(LimitAction::Block)
    };
    let decide = |at: &str| ask(&standing(&third, &warns(at), amount("1")), "1").decision;
    assert_eq!(decide("33.33"), Decision::Warn);
    assert_eq!(decide("33.34"), Decision::Allow);
    assert_eq!(
        decide("33.333333333333333333333333333333333333"),
        Decision::Warn
    );
    assert_eq!(
        decide("33.333333333333333333333333333333333334"),
        Decision::Allow
    );
    assert_eq!(decide("0"), Decision::Warn);
}

#[test]
fn a_percentage_that_is_only_shown_as_a_hundred_is_not_a_hundred() {
    let million = limit("1000000");
    let warns = Rule {
        warn_at_percent: Some(decimal("100")),
        ..rule(LimitAction::Block)
    };
    let verdict = ask(&standing(&million, &warns, amount("999999.999999")), "0");
    assert_eq!(verdict.figures.percent_used, Some(decimal("100")));
    assert_eq!(verdict.decision, Decision::Allow);
}

#[test]
fn warning_says_at_which_percentage() {
    let hundred = limit("100");
    let warns = Rule {
        warn_at_percent: Some(decimal("80.00")),
        ..rule(LimitAction::Block)
    };
    let verdict = ask(&standing(&hundred, &warns, amount("82")), "1");
    assert_eq!(verdict.reason.to_string(), "82 of 100 used; warns at 80 %");
}

#[test]
fn without_room_the_rule_decides() {
    let ten = limit("10");
    let decide = |rule: Option<&Rule>| ask(&standing(&ten, rule, amount("10")), "1").decision;
    assert_eq!(decide(None), Decision::Deny);
    assert_eq!(decide(Some(&rule(LimitAction::Block))), Decision::Deny);
    assert_eq!(decide(Some(&rule(LimitAction::Warn))), Decision::Warn);
    assert_eq!(decide(Some(&rule(LimitAction::Grace))), Decision::Grace);
    assert_eq!(decide(Some(&rule(LimitAction::Overage))), Decision::Overage);
}

#[test]
fn overage_is_the_part_of_the_request_beyond_the_limit() {
    let (hundred, overage) = (limit("100"), rule(LimitAction::Overage));
    let verdict = ask(&standing(&hundred, &overage, amount("98")), "5");
    assert_eq!(verdict.decision, Decision::Overage);
    assert_eq!((verdict.fits, verdict.overage), (amount("2"), amount("3")));
    assert_eq!(verdict.overage_quantity, decimal("3"));
    assert_eq!(
        verdict.reason.to_string(),
        "Overage of 3: 98 of 100 used, 5 requested"
    );
    let over = ask(&standing(&hundred, &overage, amount("120")), "5");
    assert_eq!((over.fits, over.overage), (Amount::ZERO, amount("5")));
    let under = ask(&standing(&hundred, &overage, amount("1")), "5");
    assert_eq!(
        (under.decision, under.overage),
        (Decision::Allow, Amount::ZERO)
    );
}

#[test]
fn grace_by_quantity_ends_with_the_quantity() {
    let ten = limit("10");
    let grace = Rule {
        grace_quantity: Some(quantity("5")),
        ..rule(LimitAction::Grace)
    };
    let at = |used: &str| standing(&ten, &grace, amount(used));
    assert_eq!(ask(&at("14"), "1").decision, Decision::Grace);
    let beyond = ask(&at("14"), "1.5");
    assert_eq!(beyond.decision, Decision::Deny);
    assert_eq!(beyond.admissible, amount("1"));
    assert_eq!(
        beyond.reason.to_string(),
        "Beyond the grace of 5: 14 of 10 used, 1.5 requested"
    );
}

#[test]
fn grace_by_hours_ends_at_that_very_instant() {
    let ten = limit("10");
    let grace = Rule {
        grace_window_hours: Some(24),
        ..rule(LimitAction::Grace)
    };
    let reached = |at| Standing {
        limit_reached_at: at,
        ..standing(&ten, &grace, amount("10"))
    };
    assert_eq!(ask(&reached(None), "1").decision, Decision::Grace);
    assert_eq!(
        ask(&reached(Some(hours_ago(23))), "1").decision,
        Decision::Grace
    );
    let over = ask(&reached(Some(hours_ago(24))), "1");
    assert_eq!(
        (over.decision, over.admissible),
        (Decision::Deny, Amount::ZERO)
    );
    assert!(
        over.reason
            .to_string()
            .starts_with("Grace ended at 2023-11-14")
    );
    let for_ever = ask(&reached(Some(Instant::NEG_INFINITY)), "1");
    assert_eq!(for_ever.decision, Decision::Deny);
}

#[test]
fn the_rest_below_the_limit_is_admissible_after_the_grace() {
    let ten = limit("10");
    let grace = Rule {
        grace_window_hours: Some(24),
        grace_quantity: Some(quantity("5")),
        ..rule(LimitAction::Grace)
    };
    let at = |used: &str, reached| {
        let standing = Standing {
            limit_reached_at: Some(reached),
            ..standing(&ten, &grace, amount(used))
        };
        ask(&standing, "100").admissible
    };
    assert_eq!(at("12", hours_ago(1)), amount("3"));
    assert_eq!(at("12", hours_ago(25)), Amount::ZERO);
    assert_eq!(at("8", hours_ago(25)), amount("7"));
}

#[test]
fn the_history_of_the_limit_is_needed_only_where_hours_can_matter() {
    let ten = limit("10");
    let hours = Rule {
        grace_window_hours: Some(24),
        ..rule(LimitAction::Grace)
    };
    let both = Rule {
        grace_quantity: Some(quantity("5")),
        ..hours.clone()
    };
    let quantity_only = Rule {
        grace_window_hours: None,
        ..both.clone()
    };
    let needs = |rule: &Rule, used: &str, requested: &str| {
        standing(&ten, rule, amount(used)).needs_limit_history(amount(requested))
    };
    assert!(needs(&hours, "10", "1"));
    assert!(!needs(&hours, "9", "1"), "there is room");
    assert!(!needs(&hours, "9", "2"), "the limit is not reached yet");
    assert!(needs(&both, "14", "2"), "a part of it may be admitted");
    assert!(!needs(&both, "15", "1"), "the grace quantity is used up");
    assert!(needs(&both, "15", "0"));
    assert!(!needs(&quantity_only, "10", "1"));
    assert!(!needs(&rule(LimitAction::Block), "10", "1"));
    assert!(!standing(&limited(None), &hours, amount("1")).needs_limit_history(amount("1")));
}

#[test]
fn giving_back_always_has_room() {
    let ten = limit("10");
    let verdict = ask(&standing(&ten, None, amount("12")), "-1");
    assert_eq!(
        (verdict.decision, verdict.admissible),
        (Decision::Allow, amount("-1"))
    );
}

#[test]
fn usage_below_zero_leaves_more_than_the_limit() {
    let verdict = ask(&standing(&limit("10"), None, amount("-2")), "12");
    assert_eq!(verdict.decision, Decision::Allow);
    assert_eq!(verdict.figures.quantity_remaining, Some(decimal("12")));
    assert_eq!(verdict.figures.percent_used, Some(decimal("-20")));
}

#[test]
fn the_least_remaining_in_percent_answers_among_equals() {
    let (small, large) = (limit("10"), limit("1000"));
    let verdicts = [(&small, "5"), (&large, "900")]
        .map(|(limit, used)| ask(&standing(limit, None, amount(used)), "1"));
    assert_eq!(most_restrictive(&verdicts), Some(1));
    assert_eq!(most_restrictive(&[]), None);
}

#[test]
fn an_unlimited_level_never_answers_beside_a_limited_one() {
    let (unlimited, limited) = (
        limited(None),
        Entitlement {
            depth: 3,
            ..limit("10")
        },
    );
    let verdicts =
        [&unlimited, &limited].map(|limit| ask(&standing(limit, None, Amount::ZERO), "1"));
    assert_eq!(most_restrictive(&verdicts), Some(1));
}

#[test]
fn among_equal_shares_the_nearest_level_answers_then_main_then_the_name() {
    let at = |depth, group: &str| Entitlement {
        depth,
        limit_group: group.to_owned(),
        ..limit("10")
    };
    let answer = |entitlements: &[Entitlement]| {
        let verdicts: Vec<_> = entitlements
            .iter()
            .map(|entitlement| ask(&standing(entitlement, None, amount("5")), "1"))
            .collect();
        most_restrictive(&verdicts)
    };
    assert_eq!(answer(&[at(1, "main"), at(0, "zz")]), Some(1));
    assert_eq!(answer(&[at(0, "aa"), at(0, "main")]), Some(1));
    assert_eq!(answer(&[at(0, "b"), at(0, "a")]), Some(1));
}

#[test]
fn over_the_limit_nothing_remains_however_far_it_is_over() {
    let (own, pool) = (
        limit("10"),
        Entitlement {
            depth: 1,
            ..limit("10")
        },
    );
    let verdicts = [(&pool, "50"), (&own, "10")]
        .map(|(limit, used)| ask(&standing(limit, None, amount(used)), "1"));
    assert_eq!(most_restrictive(&verdicts), Some(1));
}

#[test]
fn a_stricter_decision_answers_before_a_fuller_limit() {
    let (full, empty) = (limit("10"), limit("10"));
    let warns = rule(LimitAction::Warn);
    let verdicts = [
        ask(&standing(&full, &warns, amount("10")), "1"),
        ask(&standing(&empty, None, Amount::ZERO), "11"),
    ];
    assert_eq!(most_restrictive(&verdicts), Some(1));
}

#[test]
fn the_largest_limits_and_amounts_do_not_overflow() {
    let widest = Entitlement {
        factor: Factor::from_decimal(decimal("1e15")).unwrap(),
        ..limit("999999999999.999999")
    };
    let finest = Entitlement {
        factor: Factor::from_billionths(1).unwrap(),
        ..limit("0.000001")
    };
    let (most, least) = (
        Amount::from_quadrillionths(i128::MAX),
        Amount::from_quadrillionths(i128::MIN),
    );
    let grace = Rule {
        grace_quantity: Some(quantity("999999999999.999999")),
        grace_window_hours: Some(i32::MAX),
        warn_at_percent: Some(Decimal::new(i128::MAX, 38)),
        ..rule(LimitAction::Grace)
    };
    for entitlement in [&widest, &finest] {
        for used in [most, least, Amount::ZERO] {
            for requested in [most, least, Amount::ZERO] {
                let standing = standing(entitlement, &grace, used);
                let _ = standing.needs_limit_history(requested);
                let _ = judge(&standing, requested, NOW);
            }
        }
    }
    let over = ask(&standing(&finest, None, most), "1");
    assert_eq!(over.decision, Decision::Deny);
    assert_eq!(
        over.figures.percent_used.unwrap().fixed_text(),
        "99999999999999999999.9999"
    );
}

#[test]
fn a_percentage_of_any_scale_is_compared() {
    let half = Percent::new(I256::from(1), I256::from(2));
    assert!(half.reaches(Decimal::new(i128::MAX, u32::MAX)));
    assert!(half.reaches(Decimal::new(50 * 10_i128.pow(36), 36)));
    assert!(!half.reaches(Decimal::new(50 * 10_i128.pow(36) + 1, 36)));
    assert!(!half.reaches(Decimal::new(i128::MAX, 0)));
}
