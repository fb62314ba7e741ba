//! Windows agree with PostgreSQL's own date arithmetic wherever both define the same.

use mec_e2e::fresh_database;
use postgres::Client;

/// Zones with summer time in both hemispheres, with half an hour of it, with none, and with a
/// skipped day (Apia, 30 December 2011).
const ZONES: &str = "{UTC,Europe/Berlin,America/New_York,America/St_Johns,Australia/Lord_Howe,Asia/Kathmandu,Pacific/Apia}";

/// Month ends, leap days, and hours that summer time skips or repeats.
const ANCHORS: &str = "{\
    1970-01-31 00:00,2000-02-29 12:00,2004-10-31 02:30,2011-12-30 10:00,\
    2023-12-31 23:30,2024-01-31 02:30,2025-03-30 02:15,1999-08-01 00:00}";

/// For each zone, anchor and k: the k-th anniversary by PostgreSQL, the next one, and the window
/// that contains the first. Wall times that exist twice are left out, because PostgreSQL takes the
/// second and MEC the first.
const DIFFERENCES: &str = "
    WITH moments AS (
        SELECT zone, anchor, k, step, timezone(zone, timezone(zone, anchor) + k * step) AS this
        FROM unnest($1::text::text[]) AS zone,
             unnest($2::text::text[]) AS wall,
             timezone(zone, wall::timestamp) AS anchor,
             cast($3::text AS interval) AS step,
             generate_series($4::int, $5::int) AS k
    ), expected AS (
        SELECT *, lead(this) OVER (PARTITION BY zone, anchor ORDER BY k) AS next FROM moments
    ), sure AS (
        SELECT *
        FROM expected
        WHERE next IS NOT NULL AND this >= '1970-01-01' AND next < '2100-01-01'
          AND NOT EXISTS (
              SELECT FROM unnest(ARRAY[this, next]) AS t, unnest('{30 min,1 hour}'::interval[]) AS shift
              WHERE timezone(zone, t) = timezone(zone, t - shift)
                 OR timezone(zone, t) = timezone(zone, t + shift))
    )
    SELECT count(*),
           count(*) FILTER (WHERE (w.window_start, w.window_end) IS DISTINCT FROM (this, next)),
           (array_agg(format('%s, anchor %s, k %s: [%s, %s), expected [%s, %s)', zone, anchor, k,
                             w.window_start, w.window_end, this, next))
               FILTER (WHERE (w.window_start, w.window_end) IS DISTINCT FROM (this, next)))[1:5]::text
    FROM sure, fn_get_window_boundaries($6, anchor, this, zone) AS w";

#[test]
fn anchored_months_are_counted_from_the_anchor_itself() {
    let mut session = fresh_database().connect();
    let months = assert_agree(&mut session, "billing_cycle", "1 month", -400, 1600);
    assert!(months > 60_000, "only {months} compared");
}

#[test]
fn anchored_weeks_days_quarters_and_years_are_too() {
    let mut session = fresh_database().connect();
    for (code, unit, count, step, last) in [
        ("two_weeks", "week", 2, "14 days", 3000),
        ("ten_days", "day", 10, "10 days", 4000),
        ("quarters", "quarter", 1, "3 months", 500),
        ("years", "year", 1, "1 year", 130),
    ] {
        let insert =
            "INSERT INTO window_types (window_type_code, alignment, period_unit, period_count)
                      VALUES ($1, 'anchored', $2, $3)";
        session.execute(insert, &[&code, &unit, &count]).unwrap();
        let compared = assert_agree(&mut session, code, step, -100, last);
        assert!(compared > 1_000, "only {compared} compared of {code}");
    }
}

#[test]
fn calendar_months_are_those_of_date_trunc() {
    let mut session = fresh_database().connect();
    // As above, without midnights that exist twice.
    let differences = "
        SELECT count(*), count(*) FILTER (WHERE (w.window_start, w.window_end) <> (this, next))
        FROM unnest($1::text::text[]) AS zone,
             generate_series(timestamptz '1970-01-01', '2099-11-01', '79 hours') AS t,
             date_trunc('month', timezone(zone, t)) AS wall,
             timezone(zone, wall) AS this,
             timezone(zone, wall + interval '1 month') AS next,
             fn_get_window_boundaries('calendar_month', NULL, t, zone) AS w
        WHERE timezone(zone, this) <> timezone(zone, this - interval '1 hour')
          AND timezone(zone, next) <> timezone(zone, next - interval '1 hour')";
    let row = session.query_one(differences, &[&ZONES]).unwrap();
    assert_eq!(row.get::<_, i64>(1), 0);
    assert!(row.get::<_, i64>(0) > 90_000);
}

#[test]
fn a_wall_clock_time_that_exists_twice_is_the_first() {
    let mut session = fresh_database().connect();
    // 02:30 on 27 October 2024 was 00:30 UTC, and 01:30 UTC once more.
    let row = session
        .query_one(
            "SELECT window_start = '2024-10-27 00:30+00', window_end = '2024-11-27 01:30+00'
             FROM fn_get_window_boundaries('billing_cycle', '2024-08-27 00:30+00',
                                           '2024-10-27 12:00+00', 'Europe/Berlin')",
            &[],
        )
        .unwrap();
    assert_eq!((row.get(0), row.get(1)), (true, true));
}

#[test]
fn the_zone_of_the_session_does_not_matter() {
    let mut session = fresh_database().connect();
    let window = "SELECT extract(epoch FROM window_start)::text, extract(epoch FROM window_end)::text
                  FROM fn_get_window_boundaries('calendar_month', NULL, '2024-03-31 23:30+00', 'Europe/Berlin')";
    for zone in ["UTC", "Asia/Tokyo", "America/New_York"] {
        session
            .batch_execute(&format!("SET TimeZone = '{zone}'"))
            .unwrap();
        let row = session.query_one(window, &[]).unwrap();
        // April in Berlin begins on 31 March at 22:00 UTC and ends on 30 April at 22:00 UTC.
        assert_eq!(
            (row.get(0), row.get(1)),
            ("1711922400.000000", "1714514400.000000"),
            "{zone}"
        );
    }
}

/// Compares every window and returns their number.
fn assert_agree(session: &mut Client, code: &str, step: &str, first: i32, last: i32) -> i64 {
    let row = session
        .query_one(
            DIFFERENCES,
            &[&ZONES, &ANCHORS, &step, &first, &last, &code],
        )
        .unwrap_or_else(|error| panic!("{error:?}"));
    let examples: Option<String> = row.get(2);
    assert_eq!(row.get::<_, i64>(1), 0, "{}", examples.unwrap_or_default());
    row.get(0)
}
