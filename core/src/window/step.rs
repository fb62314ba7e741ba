//! Steps along the time line, all counted from one starting point.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};

use super::{WindowError, Zone, is_supported, require_supported};
use crate::time::Instant;

/// A positive distance in the three parts of a PostgreSQL interval: months and days follow the wall
/// clock, microseconds are elapsed time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Step {
    months: i64,
    days: i64,
    micros: i64,
}

impl Step {
    /// Returns a step from the parts of an interval.
    ///
    /// # Errors
    /// [`WindowError::StepNotPositive`] if a part is negative or all are 0.
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

    /// Returns the number of steps between two dates of one wall clock; the result may be off by
    /// one.
    pub(super) fn count_between(self, from: NaiveDate, to: NaiveDate) -> i64 {
        if self.months > 0 {
            (month_number(to) - month_number(from)).div_euclid(self.months)
        } else {
            (to - from).num_days().div_euclid(self.days.max(1))
        }
    }

    /// Returns the wall time `k` steps of months and days after `from`; `None` outside of the
    /// calendar.
    pub(super) fn on_wall_clock(self, from: NaiveDateTime, k: i64) -> Option<NaiveDateTime> {
        let months_later = add_months(from.date(), self.months.checked_mul(k)?)?;
        let date = add_days(months_later, self.days.checked_mul(k)?)?;
        Some(date.and_time(from.time()))
    }
}

/// The instants that lie a whole number of steps before or after an origin.
pub(super) struct Steps {
    origin: Instant,
    origin_wall: NaiveDateTime,
    step: Step,
    zone: Zone,
}

impl Steps {
    /// Returns the steps around `origin`; `None` if the wall clock cannot show it.
    pub(super) fn new(origin: Instant, step: Step, zone: Zone) -> Option<Self> {
        let origin_wall = zone.wall_time(origin)?;
        Some(Self {
            origin,
            origin_wall,
            step,
            zone,
        })
    }

    /// Returns the instant `k` steps after the origin; `None` outside of the supported range.
    ///
    /// For `k` = 0 it is the origin itself, even if its wall time occurs twice and the origin is
    /// the second of the two.
    pub(super) fn boundary(&self, k: i64) -> Option<Instant> {
        let moved = if k != 0 && self.step.follows_wall_clock() {
            let wall = self.step.on_wall_clock(self.origin_wall, k)?;
            self.zone.instant_of(wall)?
        } else {
            self.origin
        };
        let elapsed = self.step.micros.checked_mul(k)?;
        moved
            .checked_add_micros(elapsed)
            .filter(|at| is_supported(*at))
    }

    /// Returns the number of steps origin the origin to `at`; the result may be off by one.
    pub(super) fn count_until(&self, at: Instant) -> Option<i64> {
        if self.step.follows_wall_clock() {
            let date = self.zone.wall_time(at)?.date();
            Some(self.step.count_between(self.origin_wall.date(), date))
        } else {
            let elapsed = at.unix_micros().checked_sub(self.origin.unix_micros())?;
            elapsed.checked_div_euclid(self.step.micros)
        }
    }
}

/// Returns the instant `k` steps after `from`, or before it if `k` is negative.
///
/// All steps are counted from `from`, not one from the next: months and days on the wall clock of
/// `zone`, clamped to the last day of the month, then microseconds of elapsed time. For `k` = 0 the
/// result is `from`. The results never decrease as `k` grows; two are equal if the zone skipped a
/// day.
///
/// # Errors
/// [`WindowError::InstantInfinite`] or [`WindowError::InstantOutOfRange`] for `from`,
/// [`WindowError::BoundaryOutOfRange`] for a result outside of 4714-11-24 BC to 200000-12-31 UTC.
pub fn add_steps(from: Instant, step: Step, k: i64, zone: Zone) -> Result<Instant, WindowError> {
    require_supported(from)?;
    Steps::new(from, step, zone)
        .and_then(|steps| steps.boundary(k))
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
