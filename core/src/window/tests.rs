use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::*;

mod properties;

const MINUTE: i64 = 60_000_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
const ONE_MONTH: (PeriodUnit, i64) = (PeriodUnit::Month, 1);
const ONE_DAY: (PeriodUnit, i64) = (PeriodUnit::Day, 1);

const ALL_UNITS: [PeriodUnit; 8] = [
    PeriodUnit::Second,
    PeriodUnit::Minute,
    PeriodUnit::Hour,
    PeriodUnit::Day,
    PeriodUnit::Week,
    PeriodUnit::Month,
    PeriodUnit::Quarter,
    PeriodUnit::Year,
];

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

/// Parses an instant such as `2026-03-29 01:30:00+00:00`.
fn at(text: &str) -> Instant {
    let parsed = DateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%:z").unwrap();
    Instant::from(parsed.with_timezone(&Utc))
}

fn shifted(from: Instant, micros: i64) -> Instant {
    from.checked_add_micros(micros).unwrap()
}

fn window_type(alignment: Alignment, (unit, count): (PeriodUnit, i64)) -> WindowType {
    WindowType::new(alignment, Some(Period::new(unit, count).unwrap())).unwrap()
}

fn ends(window: Window) -> (Instant, Instant) {
    (window.start, window.end)
}

fn calendar(period: (PeriodUnit, i64), of: &str, in_zone: &str) -> (Instant, Instant) {
    let calendar = window_type(Alignment::Calendar, period);
    ends(window_at(&calendar, None, at(of), zone(in_zone)).unwrap())
}

fn anchored(
    period: (PeriodUnit, i64),
    anchor: &str,
    of: &str,
    in_zone: &str,
) -> (Instant, Instant) {
    let anchored = window_type(Alignment::Anchored, period);
    ends(window_at(&anchored, Some(at(anchor)), at(of), zone(in_zone)).unwrap())
}

fn rolling(period: (PeriodUnit, i64), of: &str, in_zone: &str) -> (Instant, Instant) {
    let rolling = window_type(Alignment::Rolling, period);
    ends(window_at(&rolling, None, at(of), zone(in_zone)).unwrap())
}

fn between(start: &str, end: &str) -> (Instant, Instant) {
    (at(start), at(end))
}

#[test]
fn an_anchor_on_the_31st_is_clamped_only_in_months_that_are_too_short() {
    let anchor = "2026-01-31 00:00:00+00:00";
    let february = anchored(ONE_MONTH, anchor, "2026-02-10 00:00:00+00:00", "UTC");
    let march = anchored(ONE_MONTH, anchor, "2026-03-10 00:00:00+00:00", "UTC");
    assert_eq!(february, between(anchor, "2026-02-28 00:00:00+00:00"));
    assert_eq!(
        march,
        between("2026-02-28 00:00:00+00:00", "2026-03-31 00:00:00+00:00")
    );
}

#[test]
fn an_anchor_on_the_31st_meets_29_february_in_a_leap_year() {
    let (start, end) = anchored(
        ONE_MONTH,
        "2024-01-31 00:00:00+00:00",
        "2024-02-29 00:00:00+00:00",
        "UTC",
    );
    assert_eq!(
        (start, end),
        between("2024-02-29 00:00:00+00:00", "2024-03-31 00:00:00+00:00")
    );
}

#[test]
fn an_anchor_counts_backwards_too() {
    let window = anchored(
        ONE_MONTH,
        "2026-03-31 12:00:00+00:00",
        "2026-02-28 11:59:59+00:00",
        "UTC",
    );
    assert_eq!(
        window,
        between("2026-01-31 12:00:00+00:00", "2026-02-28 12:00:00+00:00")
    );
}

#[test]
fn a_wall_time_that_does_not_exist_moves_forward_by_the_gap() {
    let daily = anchored(
        ONE_DAY,
        "2026-03-28 02:30:00+01:00",
        "2026-03-29 12:00:00+02:00",
        "Europe/Berlin",
    );
    assert_eq!(
        daily,
        between("2026-03-29 03:30:00+02:00", "2026-03-30 02:30:00+02:00")
    );
}

#[test]
fn a_wall_time_that_exists_twice_is_the_first() {
    let daily = anchored(
        ONE_DAY,
        "2026-10-24 02:30:00+02:00",
        "2026-10-25 12:00:00+01:00",
        "Europe/Berlin",
    );
    assert_eq!(
        daily,
        between("2026-10-25 02:30:00+02:00", "2026-10-26 02:30:00+01:00")
    );
}

#[test]
fn rolling_windows_follow_the_wall_clock_for_days_and_elapsed_time_for_hours() {
    let monday = "2026-03-30 01:00:00+02:00";
    let two_days = rolling((PeriodUnit::Day, 2), monday, "Europe/Berlin");
    let hours = rolling((PeriodUnit::Hour, 48), monday, "Europe/Berlin");
    assert_eq!(two_days, between("2026-03-28 01:00:00+01:00", monday));
    assert_eq!(hours, between("2026-03-28 00:00:00+01:00", monday));
}

#[test]
fn an_event_exactly_one_rolling_period_old_has_left_and_one_of_now_counts() {
    let rolling_30d = window_type(Alignment::Rolling, (PeriodUnit::Day, 30));
    let now = at("2026-03-31 12:00:00+00:00");
    let window = window_at(&rolling_30d, None, now, Zone::UTC).unwrap();
    assert!(!window.contains(at("2026-03-01 12:00:00+00:00")));
    assert!(window.contains(shifted(window.start, 1)));
    assert!(window.contains(now));
    assert!(!window.contains(shifted(now, 1)));
}

#[test]
fn a_calendar_or_anchored_window_has_its_start_and_not_its_end() {
    let month = window_type(Alignment::Calendar, ONE_MONTH);
    let window = window_at(&month, None, at("2026-03-31 12:00:00+00:00"), Zone::UTC).unwrap();
    assert!(window.contains(window.start));
    assert!(window.contains(shifted(window.end, -1)));
    assert!(!window.contains(window.end));
}

#[test]
fn a_window_without_alignment_is_all_of_time_but_not_its_ends() {
    let lifetime = window_at(
        &WindowType::NONE,
        None,
        at("2026-01-01 00:00:00+00:00"),
        Zone::UTC,
    )
    .unwrap();
    assert_eq!(ends(lifetime), (Instant::NEG_INFINITY, Instant::INFINITY));
    assert!(lifetime.contains(Instant::from_unix_micros(0)));
    assert!(!lifetime.contains(Instant::INFINITY));
}

#[test]
fn a_calendar_month_is_the_zones_month() {
    let berlin = calendar(ONE_MONTH, "2026-03-31 22:30:00+00:00", "Europe/Berlin");
    let utc = calendar(ONE_MONTH, "2026-03-31 22:30:00+00:00", "UTC");
    assert_eq!(
        berlin,
        between("2026-04-01 00:00:00+02:00", "2026-05-01 00:00:00+02:00")
    );
    assert_eq!(
        utc,
        between("2026-03-01 00:00:00+00:00", "2026-04-01 00:00:00+00:00")
    );
}

#[test]
fn a_calendar_week_begins_on_monday() {
    let week = calendar((PeriodUnit::Week, 1), "2026-11-22 23:59:59+00:00", "UTC");
    assert_eq!(
        week,
        between("2026-11-16 00:00:00+00:00", "2026-11-23 00:00:00+00:00")
    );
}

#[test]
fn blocks_of_weeks_are_counted_from_monday_1970_01_05() {
    let first = calendar((PeriodUnit::Week, 2), "1970-01-05 00:00:00+00:00", "UTC");
    let before = calendar((PeriodUnit::Week, 2), "1970-01-04 23:59:59+00:00", "UTC");
    assert_eq!(
        first,
        between("1970-01-05 00:00:00+00:00", "1970-01-19 00:00:00+00:00")
    );
    assert_eq!(
        before,
        between("1969-12-22 00:00:00+00:00", "1970-01-05 00:00:00+00:00")
    );
}

#[test]
fn blocks_of_days_months_quarters_and_years_are_counted_from_local_1970() {
    let of = "2026-11-24 08:00:00+00:00";
    let days = calendar(
        (PeriodUnit::Day, 10),
        "1970-01-11 00:00:00+01:00",
        "Europe/Berlin",
    );
    let months = calendar((PeriodUnit::Month, 5), of, "UTC");
    let quarters = calendar((PeriodUnit::Quarter, 2), of, "UTC");
    let years = calendar((PeriodUnit::Year, 3), of, "UTC");
    assert_eq!(
        days,
        between("1970-01-11 00:00:00+01:00", "1970-01-21 00:00:00+01:00")
    );
    assert_eq!(
        months,
        between("2026-09-01 00:00:00+00:00", "2027-02-01 00:00:00+00:00")
    );
    assert_eq!(
        quarters,
        between("2026-07-01 00:00:00+00:00", "2027-01-01 00:00:00+00:00")
    );
    assert_eq!(
        years,
        between("2024-01-01 00:00:00+00:00", "2027-01-01 00:00:00+00:00")
    );
}

#[test]
fn the_last_block_of_hours_ends_at_midnight() {
    let evening = calendar((PeriodUnit::Hour, 7), "2026-11-24 22:00:00+00:00", "UTC");
    assert_eq!(
        evening,
        between("2026-11-24 21:00:00+00:00", "2026-11-25 00:00:00+00:00")
    );
}

#[test]
fn blocks_of_hours_are_elapsed_time_from_local_midnight() {
    let six_hours = (PeriodUnit::Hour, 6);
    let spring = calendar(six_hours, "2026-03-29 08:00:00+02:00", "Europe/Berlin");
    let autumn = calendar(six_hours, "2026-10-25 23:30:00+01:00", "Europe/Berlin");
    assert_eq!(
        spring,
        between("2026-03-29 07:00:00+02:00", "2026-03-29 13:00:00+02:00")
    );
    assert_eq!(
        autumn,
        between("2026-10-25 23:00:00+01:00", "2026-10-26 00:00:00+01:00")
    );
}

#[test]
fn a_block_longer_than_the_day_is_the_day() {
    let day = calendar(
        (PeriodUnit::Hour, 100),
        "2026-03-29 08:00:00+02:00",
        "Europe/Berlin",
    );
    assert_eq!(
        day,
        between("2026-03-29 00:00:00+01:00", "2026-03-30 00:00:00+02:00")
    );
}

#[test]
fn a_day_whose_midnight_does_not_exist_begins_where_the_gap_ends() {
    let sao_paulo = calendar(ONE_DAY, "2018-11-04 12:00:00-02:00", "America/Sao_Paulo");
    assert_eq!(
        sao_paulo,
        between("2018-11-04 01:00:00-02:00", "2018-11-05 00:00:00-02:00")
    );
}

#[test]
fn a_day_whose_midnight_exists_twice_begins_at_the_first() {
    let havana = calendar(ONE_DAY, "2026-11-01 12:00:00-05:00", "America/Havana");
    assert_eq!(
        havana,
        between("2026-11-01 00:00:00-04:00", "2026-11-02 00:00:00-05:00")
    );
}

#[test]
fn a_day_whose_last_hour_exists_twice_lasts_25_hours() {
    let cairo = calendar(ONE_DAY, "2026-10-29 23:30:00+02:00", "Africa/Cairo");
    assert_eq!(
        cairo,
        between("2026-10-29 00:00:00+03:00", "2026-10-30 00:00:00+02:00")
    );
}

#[test]
fn a_clock_set_back_over_midnight_does_not_return_to_the_day_before() {
    // The clock went from 00:01 to 23:01 of the day before, so the first midnight of the new day is
    // a minute earlier.
    let st_johns = calendar(ONE_DAY, "2010-11-06 23:30:00-03:30", "America/St_Johns");
    assert_eq!(
        st_johns,
        between("2010-11-07 00:00:00-02:30", "2010-11-08 00:00:00-03:30")
    );
}

#[test]
fn a_clock_that_shifts_by_half_an_hour_or_two_hours_is_followed() {
    let lord_howe = calendar(ONE_DAY, "2026-10-04 12:00:00+11:00", "Australia/Lord_Howe");
    let troll = anchored(
        ONE_DAY,
        "2026-03-28 01:30:00+00:00",
        "2026-03-29 12:00:00+02:00",
        "Antarctica/Troll",
    );
    assert_eq!(
        lord_howe,
        between("2026-10-04 00:00:00+10:30", "2026-10-05 00:00:00+11:00")
    );
    assert_eq!(
        troll,
        between("2026-03-29 03:30:00+02:00", "2026-03-30 01:30:00+02:00")
    );
}

#[test]
fn a_skipped_day_has_no_window() {
    let last = calendar(ONE_DAY, "2011-12-29 23:59:59-10:00", "Pacific/Apia");
    let next = calendar(ONE_DAY, "2011-12-31 00:00:00+14:00", "Pacific/Apia");
    assert_eq!(
        last,
        between("2011-12-29 00:00:00-10:00", "2011-12-31 00:00:00+14:00")
    );
    assert_eq!(
        next,
        between("2011-12-31 00:00:00+14:00", "2012-01-01 00:00:00+14:00")
    );
}

#[test]
fn an_anniversary_on_a_skipped_day_moves_to_the_day_after() {
    let window = anchored(
        ONE_MONTH,
        "2011-11-30 10:00:00-10:00",
        "2011-12-31 10:00:00+14:00",
        "Pacific/Apia",
    );
    assert_eq!(
        window,
        between("2011-12-31 10:00:00+14:00", "2012-01-30 10:00:00+14:00")
    );
}

#[test]
fn a_rolling_day_after_a_skipped_day_reaches_back_to_the_last_day_there_was() {
    let window = rolling(ONE_DAY, "2011-12-31 10:00:00+14:00", "Pacific/Apia");
    assert_eq!(
        window,
        between("2011-12-29 10:00:00-10:00", "2011-12-31 10:00:00+14:00")
    );
}

#[test]
fn boundary_0_is_the_anchor_itself_and_only_the_others_take_the_first_wall_time() {
    let second = "2026-10-25 02:30:00+01:00";
    let from_anchor = anchored(ONE_DAY, second, second, "Europe/Berlin");
    let before = anchored(
        ONE_DAY,
        second,
        "2026-10-25 02:30:00+02:00",
        "Europe/Berlin",
    );
    let year_before = anchored(
        (PeriodUnit::Year, 1),
        "2020-10-25 02:30:00+01:00",
        "2026-10-25 02:30:00+01:00",
        "Europe/Berlin",
    );
    assert_eq!(from_anchor, between(second, "2026-10-26 02:30:00+01:00"));
    assert_eq!(before, between("2026-10-24 02:30:00+02:00", second));
    assert_eq!(year_before.0, at("2026-10-25 02:30:00+02:00"));
}

#[test]
fn steps_add_months_then_days_on_the_wall_clock_and_microseconds_as_elapsed_time() {
    let step = Step::new(1, 1, HOUR).unwrap();
    let from = at("2026-01-31 01:30:00+01:00");
    let first = add_steps(from, step, 1, zone("Europe/Berlin")).unwrap();
    let second = add_steps(from, step, 2, zone("Europe/Berlin")).unwrap();
    assert_eq!(first, at("2026-03-01 02:30:00+01:00"));
    assert_eq!(second, at("2026-04-02 03:30:00+02:00"));
}

#[test]
fn no_step_at_all_is_the_start_even_on_the_second_of_two_equal_wall_times() {
    let from = at("2026-10-25 02:30:00+01:00");
    let day = Step::new(0, 1, 0).unwrap();
    assert_eq!(add_steps(from, day, 0, zone("Europe/Berlin")), Ok(from));
}

#[test]
fn a_step_needs_a_positive_part_and_no_negative_one() {
    let zero = Step::new(0, 0, 0).unwrap_err();
    let mixed = Step::new(1, -1, 0).unwrap_err();
    assert_eq!(
        zero.to_string(),
        "step of 0 months, 0 days and 0 microseconds is not positive"
    );
    assert_eq!(
        mixed.to_string(),
        "step of 1 months, -1 days and 0 microseconds is not positive"
    );
}

#[test]
fn a_step_too_far_is_an_error_and_never_an_overflow() {
    let from = at("2026-01-01 00:00:00+00:00");
    for step in [
        (1, 0, 0),
        (0, 1, 0),
        (0, 0, 1),
        (i32::MAX, i32::MAX, i64::MAX),
    ] {
        let step = Step::new(step.0, step.1, step.2).unwrap();
        for k in [i64::MIN, i64::MAX] {
            let error = add_steps(from, step, k, zone("Europe/Berlin")).unwrap_err();
            assert_eq!(error, WindowError::BoundaryOutOfRange(from));
        }
    }
}

#[test]
fn daylight_saving_time_goes_on_after_the_last_listed_year() {
    for year in [2099, 2100, 2150, 2400, 9999] {
        let july = NaiveDate::from_ymd_opt(year, 7, 15)
            .unwrap()
            .and_hms_opt(12, 0, 0)
            .unwrap();
        let instant = zone("Europe/Berlin").instant_of(july).unwrap();
        assert_eq!(
            instant,
            Instant::from((july - TimeDelta::hours(2)).and_utc()),
            "{year}"
        );
    }
}

#[test]
fn the_change_of_the_clock_keeps_its_weekday_after_the_last_listed_year() {
    let change = at("2150-03-29 01:00:00+00:00");
    let before = zone("Europe/Berlin")
        .wall_time(shifted(change, -1))
        .unwrap();
    let after = zone("Europe/Berlin").wall_time(change).unwrap();
    assert_eq!(before.to_string(), "2150-03-29 01:59:59.999999");
    assert_eq!(after.to_string(), "2150-03-29 03:00:00");
}

#[test]
fn a_zone_without_daylight_saving_time_keeps_its_last_offset() {
    let noon = NaiveDate::from_ymd_opt(2150, 7, 15)
        .unwrap()
        .and_hms_opt(12, 0, 0)
        .unwrap();
    let casablanca = zone("Africa/Casablanca").instant_of(noon).unwrap();
    assert_eq!(
        casablanca,
        Instant::from((noon - TimeDelta::hours(1)).and_utc())
    );
}

#[test]
fn alignments_and_units_are_read_as_they_are_written() {
    for name in ["calendar", "anchored", "rolling", "none"] {
        assert_eq!(name.parse::<Alignment>().unwrap().to_string(), name);
    }
    for unit in ALL_UNITS {
        assert_eq!(unit.to_string().parse::<PeriodUnit>().unwrap(), unit);
    }
}

#[test]
fn unknown_names_are_named_in_the_error() {
    let alignment = "Calendar".parse::<Alignment>().unwrap_err();
    let unit = "fortnight".parse::<PeriodUnit>().unwrap_err();
    let zone = Zone::parse("Mars/Olympus").unwrap_err();
    assert_eq!(
        alignment.to_string(),
        "unknown window alignment \"Calendar\""
    );
    assert_eq!(unit.to_string(), "unknown period unit \"fortnight\"");
    assert_eq!(zone.to_string(), "unknown time zone \"Mars/Olympus\"");
}

#[test]
fn a_zone_is_found_in_any_case_and_keeps_its_own_spelling() {
    assert_eq!(zone("europe/berlin").name(), "Europe/Berlin");
    assert_eq!(zone("utc"), Zone::UTC);
}

#[test]
fn a_window_type_has_a_period_exactly_where_it_has_an_alignment() {
    let month = Period::new(PeriodUnit::Month, 1).unwrap();
    for alignment in [Alignment::Calendar, Alignment::Anchored, Alignment::Rolling] {
        let error = WindowType::new(alignment, None).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("window alignment \"{alignment}\" needs a period")
        );
        assert!(WindowType::new(alignment, Some(month)).is_ok());
    }
    let error = WindowType::new(Alignment::None, Some(month)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "window alignment \"none\" takes no period, but has 1 x month"
    );
    assert_eq!(WindowType::new(Alignment::None, None), Ok(WindowType::NONE));
}

#[test]
fn a_period_has_at_least_one_unit_and_at_most_a_thousand_years_of_them() {
    for unit in ALL_UNITS {
        let most = i64::from(unit.max_count());
        assert!(Period::new(unit, 1).is_ok() && Period::new(unit, most).is_ok());
        for count in [i64::MIN, -1, 0, most + 1, i64::MAX] {
            let error = Period::new(unit, count).unwrap_err();
            assert_eq!(error, WindowError::CountOutOfRange { unit, count });
        }
    }
}

#[test]
fn an_anchored_window_needs_an_anchor() {
    let monthly = window_type(Alignment::Anchored, ONE_MONTH);
    let error = window_at(&monthly, None, Instant::from_unix_micros(0), Zone::UTC).unwrap_err();
    assert_eq!(error, WindowError::AnchorMissing);
}

#[test]
fn a_type_built_without_its_period_is_an_error_and_no_window() {
    let kind = WindowType {
        alignment: Alignment::Rolling,
        period: None,
    };
    let error = window_at(&kind, None, Instant::from_unix_micros(0), Zone::UTC).unwrap_err();
    assert_eq!(error, WindowError::PeriodMissing(Alignment::Rolling));
}

#[test]
fn infinite_instants_have_no_window_of_any_kind() {
    let now = at("2026-01-01 00:00:00+00:00");
    let monthly = window_type(Alignment::Anchored, ONE_MONTH);
    for infinite in [Instant::INFINITY, Instant::NEG_INFINITY] {
        let lifetime = window_at(&WindowType::NONE, None, infinite, Zone::UTC);
        let anchor = window_at(&monthly, Some(infinite), now, Zone::UTC);
        assert_eq!(lifetime, Err(WindowError::InstantInfinite(infinite)));
        assert_eq!(anchor, Err(WindowError::InstantInfinite(infinite)));
    }
    let text = WindowError::InstantInfinite(Instant::INFINITY).to_string();
    assert_eq!(text, "instant \"infinity\" is not finite");
}

#[test]
fn windows_at_the_ends_of_the_supported_range_are_right_or_an_error() {
    let beyond = Instant::from_unix_micros(i64::MAX - 1);
    for edge in [FIRST_SUPPORTED, LAST_SUPPORTED] {
        for alignment in [Alignment::Calendar, Alignment::Anchored, Alignment::Rolling] {
            for unit in ALL_UNITS {
                let kind = window_type(alignment, (unit, i64::from(unit.max_count())));
                let anchor = Some(Instant::from_unix_micros(0));
                if let Ok(window) = window_at(&kind, anchor, edge, zone("Asia/Tokyo")) {
                    assert!(window.contains(edge));
                }
                let error = window_at(&kind, anchor, beyond, Zone::UTC).unwrap_err();
                assert_eq!(error, WindowError::InstantOutOfRange(beyond));
            }
        }
    }
}
