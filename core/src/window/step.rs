//! Steps along the time line, each counted from where they all start.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};

use super::{WindowError, Zone, is_supported, require_supported};
use crate::time::Instant;

/// A positive distance in the three parts of a PostgreSQL interval: months and days follow the
/// wall clock, microseconds are elapsed time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Step {
    months: i64,
    days: i64,
    micros: i64,
}

impl Step {
    /// A step from the parts of an interval.
    ///
    /// # Errors
    /// [`WindowError::StepNotPositive`] where a part is negative or all are 0.
    pub fn new(months: i32, days: i32, micros: i64) -> Result<Self, WindowError> {
        let any_negative = months < 0 || days < 0 || micros < 0;
        let all_zero = months == 0 && days == 0 && micros == 0;
        if any_negative || all_zero {
            return Err(WindowError::StepNotPositive {
                months,
                days,
                micros,
            });
        }
        Ok(Self {
            months: i64::from(months),
            days: i64::from(days),
            micros,
        })
    }

    pub(super) const fn from_months(months: i64) -> Self {
        Self {
            months,
            days: 0,
            micros: 0,
        }
    }

    pub(super) const fn from_days(days: i64) -> Self {
        Self {
            months: 0,
            days,
            micros: 0,
        }
    }

    pub(super) const fn from_seconds(seconds: i64) -> Self {
        Self {
            months: 0,
            days: 0,
            micros: seconds * 1_000_000,
        }
    }

    pub(super) const fn times(self, count: u32) -> Self {
        let count = count as i64;
        Self {
            months: self.months * count,
            days: self.days * count,
            micros: self.micros * count,
        }
    }

    pub(super) const fn micros(self) -> i64 {
        self.micros
    }

    pub(super) const fn follows_wall_clock(self) -> bool {
        self.months != 0 || self.days != 0
    }

    /// About how many steps lie between two dates of one wall clock, give or take one.
    pub(super) fn count_between(self, from: NaiveDate, to: NaiveDate) -> i64 {
        if self.months > 0 {
            (month_number(to) - month_number(from)).div_euclid(self.months)
        } else {
            (to - from).num_days().div_euclid(self.days.max(1))
        }
    }

    /// The wall time `k` steps of months and days after another; `None` outside the calendar.
    pub(super) fn on_wall_clock(self, from: NaiveDateTime, k: i64) -> Option<NaiveDateTime> {
        let months_later = add_months(from.date(), self.months.checked_mul(k)?)?;
        let date = add_days(months_later, self.days.checked_mul(k)?)?;
        Some(date.and_time(from.time()))
    }
}

/// The instants that lie whole steps before and after one instant.
pub(super) struct Series {
    from: Instant,
    from_wall: NaiveDateTime,
    step: Step,
    zone: Zone,
}

impl Series {
    /// The series around `from`; `None` where the wall clock cannot show it.
    pub(super) fn new(from: Instant, step: Step, zone: Zone) -> Option<Self> {
        let from_wall = zone.wall_time(from)?;
        Some(Self {
            from,
            from_wall,
            step,
            zone,
        })
    }

    /// The instant `k` steps after the series' own; `None` outside the supported range.
    ///
    /// For `k` = 0 that is the series' own, also where its wall time exists twice and it is the
    /// second of the two.
    pub(super) fn boundary(&self, k: i64) -> Option<Instant> {
        let moved = if k != 0 && self.step.follows_wall_clock() {
            let wall = self.step.on_wall_clock(self.from_wall, k)?;
            self.zone.instant_of(wall)?
        } else {
            self.from
        };
        let elapsed = self.step.micros.checked_mul(k)?;
        moved
            .checked_add_micros(elapsed)
            .filter(|at| is_supported(*at))
    }

    /// About how many steps after the series' own instant another is, give or take one.
    pub(super) fn count_until(&self, at: Instant) -> Option<i64> {
        if self.step.follows_wall_clock() {
            let date = self.zone.wall_time(at)?.date();
            Some(self.step.count_between(self.from_wall.date(), date))
        } else {
            let elapsed = at.unix_micros().checked_sub(self.from.unix_micros())?;
            elapsed.checked_div_euclid(self.step.micros)
        }
    }
}

/// The instant `k` steps after `from` (before it, where `k` is negative), counted from `from`
/// itself and not from the steps between: months and days on the wall clock of `zone`, clamped to
/// the month's last day, then microseconds of elapsed time. For `k` = 0 it is `from`.
///
/// The results never go back in time as `k` grows; two are equal where the zone skipped a day.
///
/// # Errors
/// [`WindowError::InstantInfinite`] or [`WindowError::InstantOutOfRange`] for `from`,
/// [`WindowError::BoundaryOutOfRange`] for a result outside 4714-11-24 BC to 200000-12-31 UTC.
pub fn add_steps(from: Instant, step: Step, k: i64, zone: Zone) -> Result<Instant, WindowError> {
    require_supported(from)?;
    Series::new(from, step, zone)
        .and_then(|series| series.boundary(k))
        .ok_or(WindowError::BoundaryOutOfRange(from))
}

fn month_number(date: NaiveDate) -> i64 {
    i64::from(date.year()) * 12 + i64::from(date.month0())
}

fn add_months(date: NaiveDate, months: i64) -> Option<NaiveDate> {
    let number = month_number(date).checked_add(months)?;
    let year = i32::try_from(number.div_euclid(12)).ok()?;
    let month = u32::try_from(number.rem_euclid(12)).ok()? + 1;
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    first.with_day(date.day().min(u32::from(first.num_days_in_month())))
}

fn add_days(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    let distance = Days::new(days.unsigned_abs());
    if days < 0 {
        date.checked_sub_days(distance)
    } else {
        date.checked_add_days(distance)
    }
}
