//! Slots: months, days, hours, … microseconds of UTC.

use chrono::{DateTime, Datelike, Months, NaiveDate};

use crate::time::Instant;

const SECOND: i64 = 1_000_000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// How fine slots are. Months come first since most windows are whole months or a few days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Calendar months.
    Month,
    /// Days.
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
    /// Single microseconds, which nothing divides.
    Microsecond,
}

impl Level {
    /// All levels, coarsest first.
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

    /// The number that tables keep: 0 for months, then up.
    #[must_use]
    pub const fn number(self) -> i32 {
        self as i32
    }

    /// The next finer level; `None` below microseconds.
    #[must_use]
    pub fn finer(self) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|level| level.number() == self.number() + 1)
    }

    /// The slot that contains an instant.
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

    /// The slot of this level that begins at an instant, as a table gives it.
    #[must_use]
    pub const fn slot_from(self, start: Instant) -> Slot {
        Slot { level: self, start }
    }

    /// Microseconds of one slot; `None` for months, which differ.
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
    /// How fine it is.
    #[must_use]
    pub const fn level(self) -> Level {
        self.level
    }

    /// Its first instant.
    #[must_use]
    pub const fn start(self) -> Instant {
        self.start
    }

    /// The first instant after it.
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
    // Beyond chrono's years there is one slot for all that is left.
    first.map_or(
        if micros < 0 { i64::MIN + 1 } else { LAST_MONTH },
        micros_of,
    )
}

fn next_month_start(micros: i64) -> i64 {
    let next = date_of(micros).and_then(|date| date.checked_add_months(Months::new(1)));
    next.map_or(i64::MAX, micros_of)
}

/// The first instant of the last month that chrono knows: December 262142.
const LAST_MONTH: i64 = 8_210_264_198_400_000_000;

fn date_of(micros: i64) -> Option<NaiveDate> {
    DateTime::from_timestamp_micros(micros).map(|utc| utc.date_naive())
}

fn micros_of(date: NaiveDate) -> i64 {
    date.and_time(chrono::NaiveTime::MIN)
        .and_utc()
        .timestamp_micros()
}
