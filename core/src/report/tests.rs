//! Tests of the page: its content, escaping, and the scale of its charts.

use uuid::Uuid;

use super::chart::Axis;
use super::figures::{compact, grouped, percent, share, width};
use super::limits::LimitState;
use super::*;
use crate::quantity::Quantity;

/// Texts that would do harm in a page that does not escape them.
const HOSTILE: [&str; 6] = [
    "<script>alert(1)</script>",
    "\" onmouseover=\"alert(1)",
    "' style='color:red",
    "</title></style></svg><img src=x onerror=alert(1)>",
    "&lt;b&gt;&#60;",
    "abc\u{202e}fdp.exe\u{0}\u{1b}[31m\u{2066}\u{85}",
];

fn number(text: &str) -> Decimal {
    Decimal::parse(text).unwrap()
}

fn at(text: &str) -> Instant {
    Instant::parse(text).unwrap()
}

fn figures(used: &str, allowed: Option<&str>) -> Figures {
    let allowed = allowed.map(number);
    Figures {
        quantity_allowed: allowed.map(|allowed| Quantity::from_decimal(allowed).unwrap()),
        quantity_used: number(used),
        quantity_remaining: allowed.map(|allowed| {
            let left = allowed.coefficient_at(6).unwrap() - number(used).coefficient_at(6).unwrap();
            Decimal::new(left.max(0), 6)
        }),
        percent_used: allowed.map(|allowed| share(number(used), allowed).unwrap_or(number("100"))),
        quantity_reserved: Decimal::ZERO,
    }
}

fn limit(used: &str, allowed: Option<&str>) -> Limit {
    Limit {
        resource_type: "runs".to_owned(),
        scope: None,
        limit_group: "main".to_owned(),
        set_on: None,
        kind: LimitKind::Cumulative,
        figures: figures(used, allowed),
        unit_code: "count".to_owned(),
        warn_at_percent: Some(number("80")),
        window_type: Some("calendar_month".to_owned()),
        window: Some((at("2026-11-01T00:00:00Z"), at("2026-12-01T00:00:00Z"))),
        next_reset: Some(at("2026-12-01T00:00:00Z")),
    }
}

fn series(quantities: &[&str]) -> Series {
    let buckets = std::iter::zip(1.., quantities).map(|(day, quantity)| Bucket {
        start: at(&format!("2026-11-{day:02}T00:00:00Z")),
        quantity: number(quantity),
    });
    Series {
        resource_type: "runs".to_owned(),
        unit_code: "count".to_owned(),
        is_stock: false,
        buckets: buckets.collect(),
        total: number("1234567.5"),
        scopes: vec![],
    }
}

fn decision() -> LoggedDecision {
    LoggedDecision {
        decided_at: at("2026-11-20T10:30:00Z"),
        account: None,
        resource_type: Some("runs".to_owned()),
        scope: None,
        requested: Some(number("1")),
        unit_code: None,
        decision: Some("deny".to_owned()),
        reason: Some("Limit reached: 5 of 5 used, 1 requested".to_owned()),
    }
}

fn report() -> Report {
    Report {
        account: Account {
            account_id: Uuid::nil(),
            external_id: None,
            display_name: "Acme".to_owned(),
            account_type: "organization".to_owned(),
            status: "active".to_owned(),
            namespace_id: "default".to_owned(),
            zone: Zone::UTC,
            above: vec![],
            below: 0,
        },
        from: at("2026-11-01T00:00:00Z"),
        to: at("2026-11-26T12:00:00Z"),
        made_at: at("2026-11-26T12:00:00Z"),
        grain: Grain::Day,
        limits: vec![],
        series: vec![],
        decisions: vec![],
        has_more_decisions: false,
    }
}

/// A report with the same text in every field that the page shows.
fn report_full_of(text: &str) -> Report {
    let own = || text.to_owned();
    let mut report = report();
    report.account = Account {
        external_id: Some(own()),
        display_name: own(),
        account_type: own(),
        status: own(),
        namespace_id: own(),
        above: vec![own(), own()],
        ..report.account
    };
    report.limits = vec![Limit {
        resource_type: own(),
        scope: Some(own()),
        limit_group: own(),
        set_on: Some(own()),
        unit_code: own(),
        window_type: Some(own()),
        ..limit("5", Some("10"))
    }];
    report.series = vec![Series {
        resource_type: own(),
        unit_code: own(),
        scopes: vec![(Some(own()), number("3"))],
        ..series(&["1", "2"])
    }];
    report.decisions = vec![LoggedDecision {
        account: Some(own()),
        resource_type: Some(own()),
        scope: Some(own()),
        unit_code: Some(own()),
        decision: Some(own()),
        reason: Some(own()),
        ..decision()
    }];
    report
}

#[test]
fn no_text_becomes_markup() {
    let tags = |page: &str| page.matches('<').count();
    let plain = render(&report_full_of("plain"));
    for text in HOSTILE {
        let page = render(&report_full_of(text));
        assert_eq!(tags(&page), tags(&plain), "{text}");
        assert_eq!(
            page.matches('"').count(),
            plain.matches('"').count(),
            "{text}"
        );
        assert_eq!(
            page.matches('\'').count(),
            plain.matches('\'').count(),
            "{text}"
        );
    }
}

#[test]
fn an_empty_text_leaves_the_page_whole() {
    let count = |page: String| page.matches('<').count();
    assert_eq!(
        count(render(&report_full_of(""))),
        count(render(&report_full_of("plain")))
    );
}

#[test]
fn characters_that_cannot_be_seen_are_named() {
    let page = render(&report_full_of(HOSTILE[5]));
    assert!(page.contains("abc[U+202E]fdp.exe[U+0000][U+001B][31m[U+2066][U+0085]"));
    let is_bad = |character: char| character.is_control() && character != '\n';
    assert!(!page.contains(is_bad));
    assert!(!page.contains(['\u{202e}', '\u{2066}']));
}

#[test]
fn the_page_fetches_and_runs_nothing() {
    let page = render(&report_full_of("plain"));
    let policy = "content=\"default-src 'none'; style-src 'unsafe-inline'\"";
    assert!(page.contains(policy));
    for forbidden in [
        "<script", "<link", "<img", "src=", "href=", "url(", "@import", "http:",
    ] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn a_page_without_data_says_so() {
    let page = render(&report());
    assert!(page.contains("No limit is in force for this account now."));
    assert!(page.contains("Nothing was used in this period."));
    assert!(page.contains("No decision was logged in this period."));
    assert!(!page.contains("<svg"));
}

#[test]
fn times_are_those_of_the_accounts_zone() {
    let mut report = report();
    report.account.zone = Zone::parse("Asia/Kolkata").unwrap();
    let page = render(&report);
    assert!(page.contains("<time>26 Nov 2026, 17:30</time>"));
    assert!(page.contains("All times are those of Asia/Kolkata."));
}

#[test]
fn a_limit_is_shown_with_its_figures_and_a_word() {
    let mut report = report();
    report.limits = vec![limit("410", Some("500"))];
    let page = render(&report);
    for shown in [
        "<strong>410</strong> of 500 <bdi>count</bdi>",
        "82 %",
        "width:82%",
        "Near limit",
        "<dt>Left</dt><dd>90</dd>",
        "<dt>Next reset</dt><dd><time>1 Dec 2026, 00:00</time></dd>",
    ] {
        assert!(page.contains(shown), "{shown}");
    }
}

#[test]
fn a_limit_without_a_window_counts_ever() {
    let lifetime = Limit {
        window_type: Some("none".to_owned()),
        window: Some((Instant::NEG_INFINITY, Instant::INFINITY)),
        next_reset: None,
        ..limit("0", Some("5"))
    };
    let page = render(&Report {
        limits: vec![lifetime],
        ..report()
    });
    assert!(page.contains("<dt>Counted</dt><dd>ever</dd></div></dl>"));
}

#[test]
fn a_limit_stands_as_its_figures_say() {
    let of_kind = |kind| Limit {
        kind,
        ..limit("0", None)
    };
    let unwarned = |used| Limit {
        warn_at_percent: None,
        ..limit(used, Some("100"))
    };
    for (limit, expected) in [
        (limit("79.9", Some("100")), LimitState::Within),
        (limit("80", Some("100")), LimitState::Near),
        (limit("100", Some("100")), LimitState::Full),
        (limit("100.000001", Some("100")), LimitState::Over),
        (limit("0", Some("0")), LimitState::Full),
        (limit("7", None), LimitState::Unlimited),
        (of_kind(LimitKind::TimeAccess), LimitState::Granted),
        (unwarned("89"), LimitState::Within),
        (unwarned("90"), LimitState::Near),
    ] {
        assert_eq!(LimitState::of(&limit), expected, "{:?}", limit.figures);
    }
}

#[test]
fn numbers_are_grouped_and_percentages_never_rounded_up() {
    assert_eq!(grouped(number("1234567.5")), "1,234,567.5");
    assert_eq!(grouped(number("-123456")), "−123,456");
    assert_eq!(grouped(number("0.000001")), "0.000001");
    assert_eq!(percent(number("99.9999")), "99.9 %");
    assert_eq!(percent(number("144.51")), "144.5 %");
    assert_eq!(width(number("144.51")), "100%");
    assert_eq!(share(number("1"), number("3")), Some(number("33.3")));
    assert_eq!(share(number("1"), number("0")), None);
}

#[test]
fn numbers_of_an_axis_are_short_and_exact() {
    for (value, expected) in [
        ("400000", "400k"),
        ("1500000", "1.5M"),
        ("-2000", "−2k"),
        ("1234567", "1,234.567k"),
        ("999", "999"),
        ("0", "0"),
        ("0.5", "0.5"),
        ("3000000000000", "3T"),
    ] {
        assert_eq!(compact(number(value)), expected);
    }
}

#[test]
fn an_axis_has_few_round_marks_and_holds_every_value() {
    const ONE: i128 = 1_000_000;
    let marks = |values: &[i128]| Axis::of(values).marks().collect::<Vec<_>>();
    assert_eq!(marks(&[]), [0, ONE]);
    assert_eq!(marks(&[0]), [0, ONE]);
    assert_eq!(marks(&[3 * ONE]), [0, ONE, 2 * ONE, 3 * ONE]);
    assert_eq!(
        marks(&[17 * ONE]),
        [0, 5 * ONE, 10 * ONE, 15 * ONE, 20 * ONE]
    );
    assert_eq!(
        marks(&[-3 * ONE, 4 * ONE]),
        [-4, -2, 0, 2, 4].map(|n| n * ONE)
    );
    assert_eq!(marks(&[1]), [0, 1]);
}

proptest::proptest! {
    #[test]
    fn any_values_fit_their_axis(
        values in proptest::collection::vec(-10_i128.pow(29)..10_i128.pow(29), 0..20),
    ) {
        let axis = Axis::of(&values);
        proptest::prop_assert!(axis.marks().count() <= 7);
        proptest::prop_assert!(axis.marks().any(|mark| mark == 0));
        for value in values {
            proptest::prop_assert!(axis.low <= value && value <= axis.high);
        }
    }

    #[test]
    fn any_text_is_shown_as_text(text in ".*") {
        let tags = |text: &str| render(&report_full_of(text)).replace("<wbr>", "").matches('<').count();
        proptest::prop_assert_eq!(tags(&text), tags("plain"));
    }
}

#[test]
fn bars_are_as_high_as_their_values() {
    let mut report = report();
    report.series = vec![series(&["0", "20", "10"])];
    let page = render(&report);
    // 130 units, from y 12 to y 142, stand for 20.
    assert!(page.contains("y=\"12\" width=\"160\" height=\"130\"><title>2 Nov 2026: 20</title>"));
    assert!(page.contains("y=\"77\" width=\"160\" height=\"65\"><title>3 Nov 2026: 10</title>"));
    // A value of 0 has no bar.
    assert_eq!(page.matches("<rect").count(), 2);
    assert!(page.contains("The highest is 20 on 2 Nov 2026."));
}

#[test]
fn totals_name_each_scope_and_usage_without_one() {
    let mut report = report();
    report.series = vec![Series {
        total: number("40"),
        scopes: vec![(Some("eu".to_owned()), number("30")), (None, number("10"))],
        ..series(&["40"])
    }];
    let page = render(&report);
    assert!(page.contains("<bdi>eu</bdi>"));
    assert!(page.contains("75 %"));
    assert!(page.contains("<i>none</i>"));
}
