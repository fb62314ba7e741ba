//! Time zones: from instants to what a clock on the wall shows, and back.

use chrono::{
    Datelike, FixedOffset, LocalResult, NaiveDate, NaiveDateTime, Offset, TimeZone, Weekday,
};
use chrono_tz::{GapInfo, TZ_VARIANTS, Tz};

use super::{WindowError, is_supported};
use crate::time::Instant;

/// The compiled zone database lists every change of an offset up to the end of this year.
const LAST_LISTED_YEAR: i32 = 2099;
/// Years repeat their weekdays and leap days every 28 years while no century interrupts.
const YEARS_OF_ALL_KINDS: i32 = 28;

/// A zone of the IANA database, compiled in: the same on every server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Zone(Tz);

impl Zone {
    /// Coordinated universal time.
    pub const UTC: Self = Self(Tz::UTC);

    /// The zone of an IANA name such as `Europe/Berlin`; upper and lower case do not matter.
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

    /// The IANA name, spelled as in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// What the wall clock shows at an instant; `None` outside the calendar.
    pub(crate) fn wall_time(self, at: Instant) -> Option<NaiveDateTime> {
        let utc = at.to_utc()?.naive_utc();
        utc.checked_add_offset(self.offset_at(utc))
    }

    /// The first instant at which the wall clock shows a time; where it skips that time, the
    /// instant with the clock's offset before the gap, so moved forward by the gap. `None` outside
    /// the supported range.
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

    /// The same time in a listed year of the same kind, for a zone whose daylight saving time goes
    /// on after the list ends; PostgreSQL repeats the zone's last rule too. Only Gaza and Hebron
    /// differ from it there, since their listed years hold forecasts of Ramadan.
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

/// A year's first weekday and whether it has a leap day: years of one kind have one calendar.
fn kind_of_year(year: i32) -> Option<(Weekday, bool)> {
    NaiveDate::from_ymd_opt(year, 1, 1).map(|first| (first.weekday(), first.leap_year()))
}
