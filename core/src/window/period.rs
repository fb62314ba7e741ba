//! What a window type says: how its windows are aligned and how long they are.

use std::fmt;
use std::str::FromStr;

use super::{Step, WindowError};

/// What the windows of a type start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Alignment {
    /// Whole units of the calendar.
    Calendar,
    /// An anchor of the entitlement: anniversaries.
    Anchored,
    /// The instant that is asked about: the time before it.
    Rolling,
    /// Nothing: one window without ends.
    None,
}

impl Alignment {
    const ALL: [Self; 4] = [Self::Calendar, Self::Anchored, Self::Rolling, Self::None];

    /// The alignment's name in a table: `calendar`, `anchored`, `rolling` or `none`.
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

/// What a period is counted in.
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
    /// Seven days of the wall clock, from Monday where the calendar decides.
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

    /// The unit's name in a table, `second` to `year`.
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

    /// The longest period in this unit: about 1,000 years, or what 32 bits of seconds can count.
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
    /// A period of `count` units, as a table's integer column gives it.
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

    /// What the period is counted in.
    #[must_use]
    pub const fn unit(self) -> PeriodUnit {
        self.unit
    }

    /// How many units, 1 to [`PeriodUnit::max_count`].
    #[must_use]
    pub const fn count(self) -> u32 {
        self.count
    }

    pub(super) const fn step(self) -> Step {
        self.unit.one_step().times(self.count)
    }
}

/// A kind of window: a row of `window_types`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WindowType {
    /// What the windows start from.
    pub alignment: Alignment,
    /// How long they are; of no meaning without an alignment.
    pub period: Option<Period>,
}

impl WindowType {
    /// The type whose only window is a lifetime.
    pub const NONE: Self = Self {
        alignment: Alignment::None,
        period: None,
    };

    /// A window type whose alignment and period fit together.
    ///
    /// # Errors
    /// [`WindowError::PeriodMissing`] where an alignment needs a period,
    /// [`WindowError::PeriodUnexpected`] where [`Alignment::None`] comes with one.
    pub fn new(alignment: Alignment, period: Option<Period>) -> Result<Self, WindowError> {
        match (alignment, period) {
            (Alignment::None, Some(period)) => Err(WindowError::PeriodUnexpected(period)),
            (Alignment::None, None) | (_, Some(_)) => Ok(Self { alignment, period }),
            (_, None) => Err(WindowError::PeriodMissing(alignment)),
        }
    }
}
