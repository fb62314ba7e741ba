//! Time zones: conversion between instants and the time that a wall clock shows.

use chrono::{
    Datelike, FixedOffset, LocalResult, NaiveDate, NaiveDateTime, Offset, TimeZone, Weekday,
};
use chrono_tz::{GapInfo, TZ_VARIANTS, Tz};

use super::{WindowError, is_supported};
use crate::time::Instant;

/// The last year for which the compiled zone database lists every change of an offset.
const LAST_LISTED_YEAR: i32 = 2099;
/// Weekdays and leap days repeat every 28 years, except across a century without a leap day.
const YEARS_OF_ALL_KINDS: i32 = 28;

/// A zone of the IANA database. The database is compiled in, so it is the same on every server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Zone(Tz);

impl Zone {
    /// Coordinated universal time.
    pub const UTC: Self = Self(Tz::UTC);

    /// Returns the zone with an IANA name such as `Europe/Berlin`, in any case.
    ///
    /// # Errors
    /// [`WindowError::UnknownZone`] with the name.
    pub fn parse(name: &str) -> Result<Self, WindowError> {
        let in_any_case = || {
            TZ_VARIANTS
                .into_iter()
                .find(|tz| tz.name().eq_ignore_ascii_case(name))
        };
        let found = name.parse().ok().or_else(in_any_case);
        found
            .map(Self)
            .ok_or_else(|| WindowError::UnknownZone(name.to_owned()))
    }

    /// Returns the IANA name, spelled as in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// Returns the wall time at an instant; `None` outside of the calendar.
    pub(crate) fn wall_time(self, at: Instant) -> Option<NaiveDateTime> {
        let utc = at.to_utc()?.naive_utc();
        utc.checked_add_offset(self.offset_at(utc))
    }

    /// Returns the first instant at which the wall clock shows `wall`. If the clock skips that
    /// time, the offset before the gap applies, which moves the time forward by the gap. Returns
    /// `None` outside of the supported range.
    pub(super) fn instant_of(self, wall: NaiveDateTime) -> Option<Instant> {
        let utc = wall.checked_sub_offset(self.first_offset_of(wall))?;
        Some(Instant::from(utc.and_utc())).filter(|at| is_supported(*at))
    }

    fn offset_at(self, utc: NaiveDateTime) -> FixedOffset {
        self.0
            .offset_from_utc_datetime(&self.in_listed_year(utc))
            .fix()
    }

    fn first_offset_of(self, wall: NaiveDateTime) -> FixedOffset {
        let wall = self.in_listed_year(wall);
        match self.0.offset_from_local_datetime(&wall) {
            LocalResult::Single(offset) | LocalResult::Ambiguous(offset, _) => offset.fix(),
            LocalResult::None => self.offset_before_gap(wall),
        }
    }

    fn offset_before_gap(self, wall: NaiveDateTime) -> FixedOffset {
        match GapInfo::new(&wall, &self.0).and_then(|gap| gap.begin) {
            Some((_, offset)) => offset.fix(),
            None => self.0.offset_from_utc_datetime(&wall).fix(),
        }
    }

    /// Moves a time after the last listed year to a listed year with the same calendar, if the zone
    /// still has daylight saving time then. PostgreSQL also repeats the last rule of the zone. The
    /// two differ only for Gaza and Hebron, whose listed years follow forecasts of Ramadan.
    fn in_listed_year(self, time: NaiveDateTime) -> NaiveDateTime {
        if time.year() <= LAST_LISTED_YEAR || !self.changes_in_last_listed_year() {
            return time;
        }
        let kind = kind_of_year(time.year());
        let listed = LAST_LISTED_YEAR - YEARS_OF_ALL_KINDS + 1..=LAST_LISTED_YEAR;
        let same_kind = listed.rev().find(|year| kind_of_year(*year) == kind);
        same_kind
            .and_then(|year| time.with_year(year))
            .unwrap_or(time)
    }

    fn changes_in_last_listed_year(self) -> bool {
        let offset_in = |month| {
            let first = NaiveDate::from_ymd_opt(LAST_LISTED_YEAR, month, 1)?;
            Some(
                self.0
                    .offset_from_utc_datetime(&first.and_hms_opt(0, 0, 0)?)
                    .fix(),
            )
        };
        offset_in(1) != offset_in(7)
    }
}

/// Returns the weekday of January 1 and whether the year is a leap year. Years with equal results
/// have the same calendar.
fn kind_of_year(year: i32) -> Option<(Weekday, bool)> {
    NaiveDate::from_ymd_opt(year, 1, 1).map(|first| (first.weekday(), first.leap_year()))
}
