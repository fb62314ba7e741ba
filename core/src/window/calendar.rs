//! Calendar windows: blocks of whole units, the same for all accounts of a zone.

use chrono::{DateTime, Days, NaiveDateTime};

use super::{Period, PeriodUnit, Step, Zone, boundaries};
use crate::time::Instant;

/// Counted from 1970-01-01, a Thursday.
const DAYS_TO_FIRST_MONDAY: Days = Days::new(4);

pub(super) fn ends(period: Period, at: Instant, zone: Zone) -> Option<(Instant, Instant)> {
    let step = period.step();
    if step.follows_wall_clock() {
        block_of_dates(step, first_midnight(period.unit())?, at, zone)
    } else {
        block_of_the_day(step, at, zone)
    }
}

fn first_midnight(unit: PeriodUnit) -> Option<NaiveDateTime> {
    let epoch = DateTime::UNIX_EPOCH.naive_utc();
    match unit {
        PeriodUnit::Week => epoch.checked_add_days(DAYS_TO_FIRST_MONDAY),
        _ => Some(epoch),
    }
}

fn block_of_dates(
    step: Step,
    origin: NaiveDateTime,
    at: Instant,
    zone: Zone,
) -> Option<(Instant, Instant)> {
    let guess = step.count_between(origin.date(), zone.wall_time(at)?.date());
    boundaries::around(at, guess, |k| {
        zone.instant_of(step.on_wall_clock(origin, k)?)
    })
}

fn block_of_the_day(step: Step, at: Instant, zone: Zone) -> Option<(Instant, Instant)> {
    let (midnight, next_midnight) = block_of_dates(
        Step::from_days(1),
        first_midnight(PeriodUnit::Day)?,
        at,
        zone,
    )?;
    let since_midnight = at.unix_micros().checked_sub(midnight.unix_micros())?;
    let into_block = since_midnight.checked_rem_euclid(step.micros())?;
    let start = midnight.checked_add_micros(since_midnight - into_block)?;
    let end = start.checked_add_micros(step.micros())?.min(next_midnight);
    Some((start, end))
}
