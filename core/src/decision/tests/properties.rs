use super::*;

const WIDEST: i128 = 10_i128.pow(18);

/// Amounts of ordinary size, with equal and neighbouring ones, and some of any size.
fn any_amount() -> impl Strategy<Value = Amount> {
    let one = 10_i128.pow(15);
    prop_oneof![
        6 => (0_i128..120).prop_map(move |n| n * one),
        3 => 0..200 * one,
        1 => 0..=i128::MAX,
    ]
    .prop_map(Amount::from_quadrillionths)
}

fn any_quantity() -> impl Strategy<Value = Quantity> {
    prop_oneof![6 => (0_i128..120).prop_map(|n| n * 1_000_000), 3 => 0..200_000_000_i128, 1 => 0..WIDEST]
        .prop_map(|n| Quantity::from_millionths(n).unwrap())
}

fn any_factor() -> impl Strategy<Value = Factor> {
    prop_oneof![5 => Just(1_000_000_000_i128), 1 => Just(60_000_000_000), 1 => 1..10_i128.pow(24)]
        .prop_map(|n| Factor::from_billionths(n).unwrap())
}

fn any_rule() -> impl Strategy<Value = Rule> {
    let action = prop::sample::select(LimitAction::CODES.map(|(action, _)| action).to_vec());
    let percent = prop::option::of((0_i128..20_000, 0_u32..4));
    (
        action,
        percent,
        prop::option::of(any_quantity()),
        prop::option::of(0_i32..48),
    )
        .prop_map(
            |(action, percent, grace_quantity, grace_window_hours)| Rule {
                warn_at_percent: percent.map(|(n, scale)| Decimal::new(n, scale)),
                grace_quantity,
                grace_window_hours,
                ..rule(action)
            },
        )
}

/// The values that a [`Standing`] borrows, and its other fields.
#[derive(Clone, Debug)]
struct Owned {
    entitlement: Entitlement,
    rule: Option<Rule>,
    used: Amount,
    limit_reached_at: Option<Instant>,
}

impl Owned {
    fn standing(&self) -> Standing<'_> {
        Standing {
            limit_reached_at: self.limit_reached_at,
            ..standing(&self.entitlement, self.rule.as_ref(), self.used)
        }
    }

    fn judge(&self, requested: Amount) -> Verdict {
        judge(&self.standing(), requested, NOW)
    }

    fn lets_through(&self, requested: Amount) -> bool {
        self.judge(requested).decision.lets_through()
    }
}

prop_compose! {
    fn any_standing()(
        quantity_allowed in prop::option::weighted(0.9, any_quantity()),
        factor in any_factor(),
        depth in 0_u8..3,
        group in prop::sample::select(vec!["main", "minute"]),
        rule in prop::option::of(any_rule()),
        used in any_amount(),
        hours in prop::option::of(0_i64..48),
    ) -> Owned {
        let limit_group = group.to_owned();
        let limit = limited(quantity_allowed);
        let entitlement = Entitlement { factor, depth, limit_group, ..limit };
        Owned { entitlement, rule, used, limit_reached_at: hours.map(hours_ago) }
    }
}

fn saturating_sum(left: Amount, right: Amount) -> Amount {
    left.checked_add(right)
        .unwrap_or(Amount::from_quadrillionths(i128::MAX))
}

fn answer(verdicts: &[Verdict]) -> Decision {
    verdicts[most_restrictive(verdicts).unwrap()].decision
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn more_usage_never_turns_a_refusal_into_a_permission(
        before in any_standing(),
        more in any_amount(),
        requested in any_amount(),
    ) {
        let after = Owned { used: saturating_sum(before.used, more), ..before.clone() };
        prop_assert!(before.lets_through(requested) || !after.lets_through(requested));
    }

    #[test]
    fn a_larger_request_never_turns_a_refusal_into_a_permission(
        standing in any_standing(),
        requested in any_amount(),
        more in any_amount(),
    ) {
        let larger = saturating_sum(requested, more);
        prop_assert!(standing.lets_through(requested) || !standing.lets_through(larger));
    }

    #[test]
    fn raising_a_limit_never_turns_a_permission_into_a_refusal(
        before in any_standing(),
        raised in prop::option::of(any_quantity()),
        requested in any_amount(),
    ) {
        let old = before.entitlement.quantity_allowed;
        let quantity_allowed = old.and_then(|old| raised.map(|raised| raised.max(old)));
        let entitlement = Entitlement { quantity_allowed, ..before.entitlement.clone() };
        let after = Owned { entitlement, ..before.clone() };
        prop_assert!(!before.lets_through(requested) || after.lets_through(requested));
    }

    #[test]
    fn adding_a_level_or_a_group_never_loosens(
        standings in prop::collection::vec(any_standing(), 1..4),
        added in any_standing(),
        requested in any_amount(),
    ) {
        let mut verdicts: Vec<_> = standings.iter().map(|one| one.judge(requested)).collect();
        let before = answer(&verdicts);
        verdicts.push(added.judge(requested));
        prop_assert!(answer(&verdicts) >= before);
    }

    #[test]
    fn the_answer_is_that_of_the_strictest_whatever_the_order(
        standings in prop::collection::vec(any_standing(), 1..5),
        requested in any_amount(),
    ) {
        let mut verdicts: Vec<_> = standings.iter().map(|one| one.judge(requested)).collect();
        let strictest = verdicts.iter().map(|verdict| verdict.decision).max();
        prop_assert_eq!(Some(answer(&verdicts)), strictest);
        let place = |verdicts: &[Verdict]| {
            let verdict = &verdicts[most_restrictive(verdicts).unwrap()];
            (verdict.depth, verdict.limit_group.clone(), verdict.percent.map(Percent::at_most_full))
        };
        let forward = place(&verdicts);
        verdicts.reverse();
        prop_assert_eq!(place(&verdicts), forward);
    }

    #[test]
    fn overage_and_what_fits_are_the_request(
        mut standing in any_standing(),
        requested in any_amount(),
    ) {
        standing.rule = Some(rule(LimitAction::Overage));
        let verdict = standing.judge(requested);
        if verdict.decision == Decision::Overage {
            prop_assert_eq!(verdict.fits.checked_add(verdict.overage), Ok(requested));
            prop_assert!(verdict.overage > Amount::ZERO || requested == Amount::ZERO);
        } else {
            prop_assert_eq!((verdict.fits, verdict.overage), (requested, Amount::ZERO));
        }
    }

    #[test]
    fn what_is_admissible_is_let_through_and_no_more(
        standing in any_standing(),
        requested in any_amount(),
    ) {
        let admissible = standing.judge(requested).admissible;
        prop_assert!(Amount::ZERO <= admissible && admissible <= requested);
        prop_assert!(admissible == Amount::ZERO || standing.lets_through(admissible));
        if admissible < requested {
            let one_more = admissible.checked_add(Amount::from_quadrillionths(1)).unwrap();
            prop_assert!(!standing.lets_through(one_more));
        }
    }

    #[test]
    fn what_remains_always_fits(standing in any_standing()) {
        let factor = standing.entitlement.factor;
        let remaining = standing.judge(Amount::ZERO).figures.quantity_remaining;
        let Some(Ok(quantity)) = remaining.map(Quantity::from_decimal) else {
            return Ok(());
        };
        if let (true, Ok(amount)) = (quantity > Quantity::ZERO, quantity.to_amount(factor)) {
            let strict = Owned { rule: None, ..standing.clone() };
            prop_assert!(strict.lets_through(amount));
            let more = Quantity::from_millionths(quantity.millionths() + 1).unwrap();
            prop_assert!(more.to_amount(factor).is_err() || !strict.lets_through(more.to_amount(factor).unwrap()));
        }
    }

    #[test]
    fn the_history_that_is_not_needed_changes_nothing(
        standing in any_standing(),
        requested in any_amount(),
    ) {
        if !standing.standing().needs_limit_history(requested) {
            let without = Owned { limit_reached_at: None, ..standing.clone() };
            prop_assert_eq!(standing.judge(requested), without.judge(requested));
        }
    }

    #[test]
    fn warning_never_refuses_and_needs_the_percentage(
        mut standing in any_standing(),
        requested in any_amount(),
    ) {
        let verdict = standing.judge(requested);
        standing.rule = standing.rule.map(|rule| Rule { warn_at_percent: None, ..rule });
        let silent = standing.judge(requested);
        prop_assert_eq!(verdict.decision.lets_through(), silent.decision.lets_through());
        prop_assert!(verdict.decision == silent.decision || silent.decision == Decision::Allow);
    }

    #[test]
    fn reasons_fit_the_log(standing in any_standing(), requested in any_amount()) {
        let text = standing.judge(requested).reason.to_string();
        prop_assert!(!text.is_empty() && text.chars().count() <= 255);
    }

    #[test]
    fn the_two_ways_of_comparing_shares_agree(
        used in (-WIDEST..WIDEST, -WIDEST..WIDEST),
        limit in (1..WIDEST, 1..WIDEST),
    ) {
        let fraction = |used: i128, limit: i128| (I256::from(used), I256::from(limit));
        let (left, right) = (fraction(used.0, limit.0), fraction(used.1, limit.1));
        let products = (left.0 * right.1).cmp(&(right.0 * left.1));
        prop_assert_eq!(percent::compare_by_remainders(left, right), products);
    }

    #[test]
    fn small_shares_compare_alike(used in (-9_i128..9, -9_i128..9), limit in (1_i128..9, 1_i128..9)) {
        let left = (I256::from(used.0), I256::from(limit.0));
        let right = (I256::from(used.1), I256::from(limit.1));
        let products = (used.0 * limit.1).cmp(&(used.1 * limit.0));
        prop_assert_eq!(percent::compare_by_remainders(left, right), products);
    }
}
