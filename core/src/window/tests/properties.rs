use chrono::{Datelike, Days, Months, NaiveDateTime, TimeDelta};
use chrono_tz::TZ_VARIANTS;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;

/// The mean length of a month in microseconds: 400 years have 146,097 days and 4,800 months.
const MEAN_MONTH: i64 = 146_097 * DAY / 4_800;

fn any_zone() -> impl Strategy<Value = Zone> {
    const EVENTFUL: [&str; 12] = [
        "Africa/Cairo",
        "America/Havana",
        "America/Sao_Paulo",
        "America/Sitka",
        "America/St_Johns",
        "Antarctica/Troll",
        "Asia/Beirut",
        "Asia/Manila",
        "Australia/Lord_Howe",
        "Europe/Dublin",
        "Pacific/Apia",
        "Pacific/Kwajalein",
    ];
    let eventful = select(&EVENTFUL[..]).prop_map(zone);
    let any = (0..TZ_VARIANTS.len()).prop_map(|index| zone(TZ_VARIANTS[index].name()));
    prop_oneof![eventful, any]
}

fn any_instant() -> impl Strategy<Value = Instant> {
    let recent = at("1970-01-01 00:00:00+00:00").unix_micros()
        ..at("2100-01-01 00:00:00+00:00").unix_micros();
    let with_lmt = at("1840-01-01 00:00:00+00:00").unix_micros()
        ..at("2200-01-01 00:00:00+00:00").unix_micros();
    let supported = FIRST_SUPPORTED.unix_micros() + 1_100 * 366 * DAY
        ..LAST_SUPPORTED.unix_micros() - 1_100 * 366 * DAY;
    prop_oneof![recent, with_lmt, supported].prop_map(Instant::from_unix_micros)
}

fn offset_at(zone: Zone, at: Instant) -> i64 {
    let wall = zone.wall_time(at).unwrap().and_utc();
    Instant::from(wall).unix_micros() - at.unix_micros()
}

/// Returns the first change of the zone's offset within two years after `from`, or `from` if there
/// is none.
fn next_change(zone: Zone, from: Instant) -> Instant {
    let week_later = |weeks: i64| shifted(from, weeks * 7 * DAY);
    let changes =
        |weeks: &i64| offset_at(zone, week_later(*weeks)) != offset_at(zone, week_later(weeks + 1));
    let Some(week) = (0..104).find(changes) else {
        return from;
    };
    let (mut before, mut after) = (week_later(week), week_later(week + 1));
    let offset_before = offset_at(zone, before);
    while after.unix_micros() - before.unix_micros() > 1 {
        let middle = shifted(before, (after.unix_micros() - before.unix_micros()) / 2);
        if offset_at(zone, middle) == offset_before {
            before = middle
        } else {
            after = middle
        }
    }
    after
}

/// A zone and an instant. Half of the instants are within about a day of a change of the zone's
/// offset.
fn any_zone_and_instant() -> impl Strategy<Value = (Zone, Instant)> {
    let near_change = (any_zone(), any_instant(), -100_i64..100, any::<bool>()).prop_map(
        |(zone, from, quarters, exact)| {
            let nearby = shifted(next_change(zone, from), quarters * 15 * MINUTE);
            (
                zone,
                if exact {
                    nearby
                } else {
                    shifted(nearby, quarters * 7_654_321)
                },
            )
        },
    );
    prop_oneof![near_change, (any_zone(), any_instant())]
}

fn any_period() -> impl Strategy<Value = (PeriodUnit, i64)> {
    select(&ALL_UNITS[..]).prop_flat_map(|unit| {
        let most = i64::from(unit.max_count());
        (Just(unit), prop_oneof![Just(1_i64), 1_i64..40, 1..=most])
    })
}

/// A zone, an instant, a period and possibly an anchor: before the instant, after it, or on a
/// change of offset like it.
fn any_case() -> impl Strategy<Value = (Zone, Instant, Option<Instant>, (PeriodUnit, i64))> {
    let anchor_by = prop_oneof![
        -3_000 * DAY..3_000 * DAY,
        (-800_i64..800).prop_map(|days| days * DAY)
    ];
    (any_zone_and_instant(), anchor_by, any_period())
        .prop_map(|((zone, at), by, period)| (zone, at, Some(shifted(at, by)), period))
}

/// The first instant of a wall time, found by trying every offset of the days around it.
fn first_instant_by_trial(zone: Zone, wall: NaiveDateTime) -> Instant {
    let wall = Instant::from(wall.and_utc());
    let around = (-120..=120).map(|quarter| shifted(wall, quarter * 15 * MINUTE));
    let shown = around
        .map(|at| (at, offset_at(zone, at)))
        .collect::<Vec<_>>();
    let exact = shown.iter().map(|(_, offset)| shifted(wall, -offset));
    match exact
        .filter(|at| shifted(*at, offset_at(zone, *at)) == wall)
        .min()
    {
        Some(first) => first,
        None => {
            let (_, offset_before) = shown
                .iter()
                .rfind(|(at, offset)| shifted(*at, *offset) < wall)
                .unwrap();
            shifted(wall, -offset_before)
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_a_zone_or_refused_without_a_panic(text in ".*|[A-Za-z_]{0,12}/[A-Za-z_/+-]{0,20}") {
        if let Ok(zone) = Zone::parse(&text) {
            prop_assert!(zone.name().eq_ignore_ascii_case(&text));
        }
    }

    #[test]
    fn any_text_is_a_code_or_refused_without_a_panic(text in ".*|[a-z_]{1,10}", count: i64) {
        let _ = text.parse::<Alignment>();
        if let Ok(unit) = text.parse::<PeriodUnit>() {
            let _ = Period::new(unit, count);
        }
    }

    #[test]
    fn a_window_of_any_instant_contains_it_or_is_refused_without_a_panic(
        zone in any_zone(),
        period in any_period(),
        (at, anchor) in any::<(i64, Option<i64>)>(),
        alignment in select(&[Alignment::Calendar, Alignment::Anchored, Alignment::Rolling][..]),
    ) {
        let at = Instant::from_unix_micros(at);
        let anchor = anchor.map(Instant::from_unix_micros);
        if let Ok(window) = window_at(&window_type(alignment, period), anchor, at, zone) {
            prop_assert!(window.contains(at));
        }
    }

    #[test]
    fn any_step_from_any_instant_is_an_instant_or_refused_without_a_panic(
        zone in any_zone(),
        (months, days, micros) in any::<(i32, i32, i64)>(),
        (from, k) in any::<(i64, i64)>(),
        near in 0..3i64,
    ) {
        if let Ok(step) = Step::new(months, days, micros) {
            for (from, k) in [(from, k), (from / 1_000, near), (from / 1_000, k)] {
                let _ = add_steps(Instant::from_unix_micros(from), step, k, zone);
            }
        }
    }

    #[test]
    fn every_window_contains_its_instant(
        (zone, at, anchor, period) in any_case(),
        alignment in select(&[Alignment::Calendar, Alignment::Anchored, Alignment::Rolling][..]),
    ) {
        let window = window_at(&window_type(alignment, period), anchor, at, zone).unwrap();
        prop_assert!(window.contains(at), "{window:?} lacks {at}");
        prop_assert!(window.start < window.end);
        if alignment == Alignment::Rolling {
            prop_assert_eq!(window.end, at);
        }
    }

    #[test]
    fn windows_meet_without_gap_or_overlap(
        (zone, at, anchor, period) in any_case(),
        alignment in select(&[Alignment::Calendar, Alignment::Anchored][..]),
        percent in 0_i64..100,
    ) {
        let kind = window_type(alignment, period);
        let window_of = |at| window_at(&kind, anchor, at, zone).unwrap();
        let window = window_of(at);
        // The first and last window of the supported range have only one neighbour.
        let has_window = |at| window_at(&kind, anchor, at, zone).is_ok();
        prop_assume!(has_window(shifted(window.start, -1)) && has_window(window.end));
        let within = (window.end.unix_micros() - window.start.unix_micros()) / 100 * percent;
        prop_assert_eq!(window_of(window.start), window);
        prop_assert_eq!(window_of(shifted(window.start, within)), window);
        prop_assert_eq!(window_of(shifted(window.end, -1)), window);
        prop_assert_eq!(window_of(window.end).start, window.end);
        prop_assert_eq!(window_of(shifted(window.start, -1)).end, window.start);
    }

    #[test]
    fn anchored_windows_lie_between_two_steps_from_the_anchor(
        (zone, at, anchor, (unit, count)) in any_case(),
    ) {
        let kind = window_type(Alignment::Anchored, (unit, count));
        let window = window_at(&kind, anchor, at, zone).unwrap();
        let step = Period::new(unit, count).unwrap().step();
        let anchor = anchor.unwrap();
        let is_boundary = |end: Instant| {
            let about = (end.unix_micros() - anchor.unix_micros()) / nominal_micros(unit, count);
            (about - 3..=about + 3).any(|k| add_steps(anchor, step, k, zone) == Ok(end))
        };
        prop_assert!(is_boundary(window.start) && is_boundary(window.end), "{window:?}");
    }

    #[test]
    fn steps_never_go_back_in_time(
        (zone, from) in any_zone_and_instant(),
        months in 0..15, days in 0..40, micros in prop_oneof![Just(0), 0..40 * HOUR],
        k in -500_i64..500,
    ) {
        prop_assume!(months > 0 || days > 0 || micros > 0);
        let step = Step::new(months, days, micros).unwrap();
        let here = add_steps(from, step, k, zone).unwrap();
        let next = add_steps(from, step, k + 1, zone).unwrap();
        prop_assert!(here <= next, "{here} is after {next}");
    }

    #[test]
    fn daily_steps_never_go_back_around_a_change_of_the_clock(
        (zone, at) in any_zone_and_instant(),
        anchor_days in -400_i64..400,
    ) {
        let day = Step::from_days(1);
        let anchor = shifted(at, anchor_days * DAY);
        let around = (-4..=4).map(|k| add_steps(anchor, day, k - anchor_days, zone).unwrap());
        prop_assert!(around.is_sorted());
    }

    #[test]
    fn a_wall_time_is_its_first_instant_or_moves_by_the_gap((zone, at) in any_zone_and_instant()) {
        let wall = zone.wall_time(at).unwrap();
        for hours in [-24, -1, 0, 1, 24] {
            let wall = wall + TimeDelta::hours(hours);
            prop_assert_eq!(zone.instant_of(wall), Some(first_instant_by_trial(zone, wall)), "{}", wall);
        }
    }

    #[test]
    fn anchored_months_equal_a_naive_computation(
        (zone, anchor) in any_zone_and_instant(),
        k in -1_200_i64..1_200,
    ) {
        prop_assume!(k != 0);
        let wall = zone.wall_time(anchor).unwrap();
        let months = Months::new(u32::try_from(k.abs()).unwrap());
        let moved = if k < 0 { wall - months } else { wall + months };
        let boundary = first_instant_by_trial(zone, moved);
        let kind = window_type(Alignment::Anchored, ONE_MONTH);
        prop_assert_eq!(add_steps(anchor, Step::from_months(1), k, zone), Ok(boundary));
        prop_assert_eq!(window_at(&kind, Some(anchor), boundary, zone).unwrap().start, boundary);
    }

    #[test]
    fn calendar_units_equal_a_naive_computation((zone, at) in any_zone_and_instant()) {
        let date = zone.wall_time(at).unwrap().date();
        let month = date.with_day(1).unwrap();
        let starts = [
            (PeriodUnit::Day, date, date + Days::new(1)),
            (PeriodUnit::Week, date.week(chrono::Weekday::Mon).first_day(),
                date.week(chrono::Weekday::Mon).last_day() + Days::new(1)),
            (PeriodUnit::Month, month, month + Months::new(1)),
            (PeriodUnit::Year, date.with_ordinal(1).unwrap(),
                date.with_ordinal(1).unwrap() + Months::new(12)),
        ];
        for (unit, first, next) in starts {
            let start = first_instant_by_trial(zone, first.and_hms_opt(0, 0, 0).unwrap());
            let end = first_instant_by_trial(zone, next.and_hms_opt(0, 0, 0).unwrap());
            // Fails only if the clock was set back over midnight and shows the day before again.
            if start <= at && at < end {
                let window = window_at(&window_type(Alignment::Calendar, (unit, 1)), None, at, zone);
                prop_assert_eq!(ends(window.unwrap()), (start, end));
            }
        }
    }

    #[test]
    fn blocks_within_a_day_are_whole_but_for_the_last(
        (zone, at) in any_zone_and_instant(),
        unit in select(&[PeriodUnit::Second, PeriodUnit::Minute, PeriodUnit::Hour][..]),
        count in 1_i64..100_000,
    ) {
        let window_of = |period| {
            window_at(&window_type(Alignment::Calendar, period), None, at, zone).unwrap()
        };
        let (day, block) = (window_of(ONE_DAY), window_of((unit, count)));
        let length = Period::new(unit, count).unwrap().step().micros();
        prop_assert_eq!((block.start.unix_micros() - day.start.unix_micros()) % length, 0);
        prop_assert_eq!(block.end, shifted(block.start, length).min(day.end));
    }

    #[test]
    fn no_instant_and_no_zone_makes_a_window_panic(
        at in any::<i64>(), anchor in any::<i64>(), zone in any_zone(), period in any_period(),
        alignment in select(&[Alignment::Calendar, Alignment::Anchored, Alignment::Rolling][..]),
    ) {
        let (at, anchor) = (Instant::from_unix_micros(at), Instant::from_unix_micros(anchor));
        if let Ok(window) = window_at(&window_type(alignment, period), Some(anchor), at, zone) {
            prop_assert!(window.contains(at));
        }
    }
}

fn nominal_micros(unit: PeriodUnit, count: i64) -> i64 {
    match unit {
        PeriodUnit::Second => count * 1_000_000,
        PeriodUnit::Minute => count * MINUTE,
        PeriodUnit::Hour => count * HOUR,
        PeriodUnit::Day => count * DAY,
        PeriodUnit::Week => count * 7 * DAY,
        PeriodUnit::Month => count * MEAN_MONTH,
        PeriodUnit::Quarter => count * 3 * MEAN_MONTH,
        PeriodUnit::Year => count * 12 * MEAN_MONTH,
    }
}
