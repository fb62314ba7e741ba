//! Slots: months, days, hours and finer pieces of the time line, in UTC.

use chrono::{DateTime, Datelike, Months, NaiveDate};

use crate::time::Instant;

const SECOND: i64 = 1_000_000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// The width of a slot. Months are the coarsest, since most windows are whole months or a few days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Calendar months.
    Month,
    /// Days of 24 hours.
    Day,
    /// Hours.
    Hour,
    /// Minutes.
    Minute,
    /// Seconds.
    Second,
    /// 10 milliseconds.
    Hundredth,
    /// 100 microseconds.
    TenThousandth,
    /// Single microseconds, which cannot be divided.
    Microsecond,
}

impl Level {
    /// All levels, the coarsest first.
    pub const ALL: [Self; 8] = [
        Self::Month,
        Self::Day,
        Self::Hour,
        Self::Minute,
        Self::Second,
        Self::Hundredth,
        Self::TenThousandth,
        Self::Microsecond,
    ];

    /// Returns the number of the level in tables: 0 for months, increasing toward finer levels.
    #[must_use]
    pub const fn number(self) -> i32 {
        self as i32
    }

    /// Returns the next finer level; `None` for microseconds.
    #[must_use]
    pub fn finer(self) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|level| level.number() == self.number() + 1)
    }

    /// Returns the slot that contains the instant `at`.
    #[must_use]
    pub fn slot_of(self, at: Instant) -> Slot {
        let start = match self.width() {
            Some(width) => floor(at.unix_micros(), width),
            None => month_start(at.unix_micros()),
        };
        Slot {
            level: self,
            start: Instant::from_unix_micros(start),
        }
    }

    /// Returns the slot that begins at `start`, which has to be the start of a slot of this level,
    /// as stored in a table.
    #[must_use]
    pub const fn slot_from(self, start: Instant) -> Slot {
        Slot { level: self, start }
    }

    /// The width of a slot in microseconds; `None` for months, which differ in length.
    const fn width(self) -> Option<i64> {
        match self {
            Self::Month => None,
            Self::Day => Some(DAY),
            Self::Hour => Some(HOUR),
            Self::Minute => Some(MINUTE),
            Self::Second => Some(SECOND),
            Self::Hundredth => Some(SECOND / 100),
            Self::TenThousandth => Some(SECOND / 10_000),
            Self::Microsecond => Some(1),
        }
    }
}

/// One piece of the time line: [start, end).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Slot {
    level: Level,
    start: Instant,
}

impl Slot {
    /// Returns the width of the slot.
    #[must_use]
    pub const fn level(self) -> Level {
        self.level
    }

    /// Returns the first instant of the slot.
    #[must_use]
    pub const fn start(self) -> Instant {
        self.start
    }

    /// Returns the first instant after the slot.
    #[must_use]
    pub fn end(self) -> Instant {
        let start = self.start.unix_micros();
        Instant::from_unix_micros(match self.level.width() {
            Some(width) => start.saturating_add(width),
            None => next_month_start(start),
        })
    }
}

const fn floor(micros: i64, width: i64) -> i64 {
    micros.saturating_sub(micros.rem_euclid(width))
}

fn month_start(micros: i64) -> i64 {
    let first = date_of(micros).and_then(|date| date.with_day(1));
    // All time outside of chrono's years is one slot at either end.
    first.map_or(
        if micros < 0 { i64::MIN + 1 } else { LAST_MONTH },
        micros_of,
    )
}

fn next_month_start(micros: i64) -> i64 {
    let next = date_of(micros).and_then(|date| date.checked_add_months(Months::new(1)));
    next.map_or(i64::MAX, micros_of)
}

/// The start of the last month that chrono knows, December 262142.
const LAST_MONTH: i64 = 8_210_264_198_400_000_000;

fn date_of(micros: i64) -> Option<NaiveDate> {
    DateTime::from_timestamp_micros(micros).map(|utc| utc.date_naive())
}

fn micros_of(date: NaiveDate) -> i64 {
    date.and_time(chrono::NaiveTime::MIN)
        .and_utc()
        .timestamp_micros()
}
