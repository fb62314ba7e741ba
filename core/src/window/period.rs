//! Window types: the alignment and the length of windows.

use std::fmt;
use std::str::FromStr;

use super::{Step, WindowError};

/// The point that the windows of a type are aligned to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Alignment {
    /// Whole units of the calendar.
    Calendar,
    /// Anniversaries of an anchor, which the entitlement gives.
    Anchored,
    /// The instant of the request: the window is the time before it.
    Rolling,
    /// None: one window covers all time.
    None,
}

impl Alignment {
    const ALL: [Self; 4] = [Self::Calendar, Self::Anchored, Self::Rolling, Self::None];

    /// Returns the name as stored in tables: `calendar`, `anchored`, `rolling` or `none`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Calendar => "calendar",
            Self::Anchored => "anchored",
            Self::Rolling => "rolling",
            Self::None => "none",
        }
    }
}

impl fmt::Display for Alignment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Alignment {
    type Err = WindowError;

    fn from_str(name: &str) -> Result<Self, WindowError> {
        let found = Self::ALL
            .into_iter()
            .find(|alignment| alignment.as_str() == name);
        found.ok_or_else(|| WindowError::UnknownAlignment(name.to_owned()))
    }
}

/// The unit of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PeriodUnit {
    /// Elapsed seconds.
    Second,
    /// Elapsed minutes of 60 seconds.
    Minute,
    /// Elapsed hours of 60 minutes.
    Hour,
    /// Days of the wall clock.
    Day,
    /// Seven days of the wall clock. Calendar weeks start on Monday.
    Week,
    /// Months of the calendar.
    Month,
    /// Three months.
    Quarter,
    /// Twelve months.
    Year,
}

impl PeriodUnit {
    const ALL: [Self; 8] = [
        Self::Second,
        Self::Minute,
        Self::Hour,
        Self::Day,
        Self::Week,
        Self::Month,
        Self::Quarter,
        Self::Year,
    ];

    /// Returns the name as stored in tables, `second` to `year`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Second => "second",
            Self::Minute => "minute",
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    /// Returns the largest count of a period in this unit: about 1,000 years, except for seconds,
    /// which end at the largest 32-bit integer.
    #[must_use]
    pub const fn max_count(self) -> u32 {
        match self {
            Self::Second => i32::MAX.cast_unsigned(),
            Self::Minute => 525_949_200,
            Self::Hour => 8_765_820,
            Self::Day => 365_242,
            Self::Week => 52_177,
            Self::Month => 12_000,
            Self::Quarter => 4_000,
            Self::Year => 1_000,
        }
    }

    const fn one_step(self) -> Step {
        match self {
            Self::Second => Step::from_seconds(1),
            Self::Minute => Step::from_seconds(60),
            Self::Hour => Step::from_seconds(3_600),
            Self::Day => Step::from_days(1),
            Self::Week => Step::from_days(7),
            Self::Month => Step::from_months(1),
            Self::Quarter => Step::from_months(3),
            Self::Year => Step::from_months(12),
        }
    }
}

impl fmt::Display for PeriodUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for PeriodUnit {
    type Err = WindowError;

    fn from_str(name: &str) -> Result<Self, WindowError> {
        let found = Self::ALL.into_iter().find(|unit| unit.as_str() == name);
        found.ok_or_else(|| WindowError::UnknownUnit(name.to_owned()))
    }
}

/// The length of a window: a positive number of units, at most about 1,000 years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    unit: PeriodUnit,
    count: u32,
}

impl Period {
    /// Returns a period of `count` units.
    ///
    /// # Errors
    /// [`WindowError::CountOutOfRange`] unless 1 ≤ `count` ≤ [`PeriodUnit::max_count`].
    pub fn new(unit: PeriodUnit, count: i64) -> Result<Self, WindowError> {
        match u32::try_from(count) {
            Ok(counted) if (1..=unit.max_count()).contains(&counted) => Ok(Self {
                unit,
                count: counted,
            }),
            _ => Err(WindowError::CountOutOfRange { unit, count }),
        }
    }

    /// Returns the unit of the period.
    #[must_use]
    pub const fn unit(self) -> PeriodUnit {
        self.unit
    }

    /// Returns the number of units, 1 to [`PeriodUnit::max_count`].
    #[must_use]
    pub const fn count(self) -> u32 {
        self.count
    }

    pub(super) const fn step(self) -> Step {
        self.unit.one_step().times(self.count)
    }
}

/// A window type: a row of `window_types`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WindowType {
    /// The point that its windows are aligned to.
    pub alignment: Alignment,
    /// The length of its windows; unused if the alignment is [`Alignment::None`].
    pub period: Option<Period>,
}

impl WindowType {
    /// The type whose only window is a lifetime.
    pub const NONE: Self = Self {
        alignment: Alignment::None,
        period: None,
    };

    /// Returns a window type after checking that its alignment and period fit together.
    ///
    /// # Errors
    /// [`WindowError::PeriodMissing`] if the alignment needs a period,
    /// [`WindowError::PeriodUnexpected`] if [`Alignment::None`] comes with one.
    pub fn new(alignment: Alignment, period: Option<Period>) -> Result<Self, WindowError> {
        match (alignment, period) {
            (Alignment::None, Some(period)) => Err(WindowError::PeriodUnexpected(period)),
            (Alignment::None, None) | (_, Some(_)) => Ok(Self { alignment, period }),
            (_, None) => Err(WindowError::PeriodMissing(alignment)),
        }
    }
}
