use super::*;

fn decimal(text: &str) -> Decimal {
    Decimal::parse(text).unwrap()
}

fn numbers(used: &str, requested: &str) -> Numbers {
    Numbers {
        used: decimal(used),
        limit: Quantity::parse("100").unwrap(),
        requested: decimal(requested),
        place: Place {
            depth: 0,
            group: MAIN_GROUP.to_owned(),
        },
    }
}

fn at(micros: i64) -> Instant {
    Instant::from_unix_micros(micros)
}

#[test]
fn statuses_give_the_reason_that_says_which() {
    assert_eq!(Reason::of_status(AccountStatus::Active, 0, "Acme"), None);
    let text = |status, depth| {
        Reason::of_status(status, depth, "Acme")
            .unwrap()
            .to_string()
    };
    assert_eq!(text(AccountStatus::Suspended, 0), "Account is suspended");
    assert_eq!(
        text(AccountStatus::Closed, 2),
        "Parent account \"Acme\" is closed"
    );
    for (status, code) in AccountStatus::CODES {
        assert_eq!(AccountStatus::parse(code), Some(status));
    }
}

#[test]
fn every_way_of_finding_nothing_has_its_text() {
    let texts = [
        NoMatch::NoneFound,
        NoMatch::Expired { ended: at(0) },
        NoMatch::NotStarted { starts: at(0) },
        NoMatch::ConditionNotMet {
            key: "region".into(),
        },
    ]
    .map(|no_match| Reason::from(no_match).to_string());
    let expected = [
        "No entitlement found",
        "Entitlement expired at 1970-01-01 00:00:00+00",
        "Entitlement starts at 1970-01-01 00:00:00+00",
        "Condition on \"region\" is not met",
    ];
    assert_eq!(texts, expected);
}

#[test]
fn refusals_carry_the_numbers() {
    let grace = Quantity::parse("5").unwrap();
    let texts = [
        Reason::NoRoom {
            numbers: numbers("100.000000", "1.000000"),
        },
        Reason::NoRoom {
            numbers: numbers("98.5", "3"),
        },
        Reason::GraceUsedUp {
            numbers: numbers("105", "1"),
            grace,
        },
        Reason::GraceOver {
            numbers: numbers("101", "1"),
            ended: at(0),
        },
    ]
    .map(|reason| reason.to_string());
    let expected = [
        "Limit reached: 100 of 100 used, 1 requested",
        "Not enough left: 98.5 of 100 used, 3 requested",
        "Beyond the grace of 5: 105 of 100 used, 1 requested",
        "Grace ended at 1970-01-01 00:00:00+00: 101 of 100 used, 1 requested",
    ];
    assert_eq!(texts, expected);
}

#[test]
fn permissions_carry_the_numbers() {
    let grace = Some(Quantity::parse("5").unwrap());
    let texts = [
        Reason::Overage {
            numbers: numbers("98", "5"),
            overage: decimal("3.000000"),
        },
        Reason::Grace {
            numbers: numbers("100", "1"),
            grace,
            until: Some(at(0)),
        },
        Reason::Grace {
            numbers: numbers("100", "1"),
            grace: None,
            until: None,
        },
        Reason::OverLimit {
            numbers: numbers("100", "1"),
        },
        Reason::NearLimit {
            numbers: numbers("82", "1"),
            warn_at: decimal("80.00"),
        },
        Reason::Allowed {
            numbers: numbers("42", "1"),
        },
        Reason::Access { until: None },
        Reason::Unlimited {
            used: decimal("7.000000"),
        },
    ]
    .map(|reason| reason.to_string());
    let expected = [
        "Overage of 3: 98 of 100 used, 5 requested",
        "Grace of 5 until 1970-01-01 00:00:00+00: 100 of 100 used, 1 requested",
        "Grace: 100 of 100 used, 1 requested",
        "Over the limit, which only warns: 100 of 100 used, 1 requested",
        "82 of 100 used; warns at 80 %",
        "42 of 100 used, 1 requested",
        "Access without end",
        "Unlimited: 7 used",
    ];
    assert_eq!(texts, expected);
}

#[test]
fn a_limit_elsewhere_says_where_it_is() {
    let text = |depth, group: &str| {
        Place {
            depth,
            group: group.to_owned(),
        }
        .to_string()
    };
    assert_eq!(text(0, "main"), "");
    assert_eq!(text(1, "main"), " (1 level up)");
    assert_eq!(text(0, "minute"), " (limit group minute)");
    assert_eq!(text(3, "minute"), " (3 levels up, limit group minute)");
}

#[test]
fn no_text_is_longer_than_the_column_of_the_log() {
    let longest = Decimal::new(i128::MIN, 38);
    let place = Place {
        depth: u8::MAX,
        group: "é".repeat(300),
    };
    let numbers = Numbers {
        used: longest,
        limit: Quantity::parse("-999999999999.999999").unwrap(),
        requested: longest,
        place,
    };
    let name = "é".repeat(1_000);
    for reason in [
        Reason::NearLimit {
            numbers: numbers.clone(),
            warn_at: longest,
        },
        Reason::NoRoom { numbers },
        Reason::AncestorInactive {
            name: name.clone(),
            status: AccountStatus::Suspended,
        },
        Reason::UnknownResourceType { code: name.clone() },
        Reason::ConditionNotMet { key: name },
    ] {
        assert!(reason.to_string().chars().count() <= REASON_CHARS);
    }
    let suspended = Reason::of_status(AccountStatus::Suspended, 1, &"n".repeat(255)).unwrap();
    assert!(suspended.to_string().ends_with("\" is suspended"));
}
