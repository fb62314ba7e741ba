//! Errors of windows, steps and zones.

use std::error::Error;
use std::fmt;

use super::{Alignment, Period, PeriodUnit};
use crate::time::Instant;

/// The reason why a window, a step or a zone cannot be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WindowError {
    /// No alignment has this name.
    UnknownAlignment(String),
    /// No unit of a period has this name.
    UnknownUnit(String),
    /// The zone database has no zone of this name.
    UnknownZone(String),
    /// A calendar, anchored or rolling window without a period.
    PeriodMissing(Alignment),
    /// A lifetime window with a period.
    PeriodUnexpected(Period),
    /// A period of less than one unit or more than about 1,000 years.
    CountOutOfRange {
        /// The unit of the period.
        unit: PeriodUnit,
        /// The number of units.
        count: i64,
    },
    /// A step with a negative part, or with no part other than 0.
    StepNotPositive {
        /// The months of the step.
        months: i32,
        /// The days of the step.
        days: i32,
        /// The microseconds of the step.
        micros: i64,
    },
    /// An anchored window without an anchor.
    AnchorMissing,
    /// An infinity in place of an instant on the time line.
    InstantInfinite(Instant),
    /// An instant before 4714-11-24 BC or after 200000-12-31.
    InstantOutOfRange(Instant),
    /// A boundary next to this instant, or counted from it, is outside of that range.
    BoundaryOutOfRange(Instant),
}

impl fmt::Display for WindowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownAlignment(name) => write!(f, "unknown window alignment \"{name}\""),
            Self::UnknownUnit(name) => write!(f, "unknown period unit \"{name}\""),
            Self::UnknownZone(name) => write!(f, "unknown time zone \"{name}\""),
            Self::PeriodMissing(alignment) => {
                write!(f, "window alignment \"{alignment}\" needs a period")
            }
            Self::PeriodUnexpected(period) => {
                let (count, unit) = (period.count(), period.unit());
                write!(
                    f,
                    "window alignment \"none\" takes no period, but has {count} x {unit}"
                )
            }
            Self::CountOutOfRange { unit, count } => {
                write!(
                    f,
                    "period of {count} x {unit} is not within 1 to {}",
                    unit.max_count()
                )
            }
            Self::StepNotPositive {
                months,
                days,
                micros,
            } => write!(
                f,
                "step of {months} months, {days} days and {micros} microseconds is not positive"
            ),
            Self::AnchorMissing => write!(f, "anchored window has no anchor"),
            Self::InstantInfinite(at) => write!(f, "instant \"{at}\" is not finite"),
            Self::InstantOutOfRange(at) => {
                write!(
                    f,
                    "instant \"{at}\" is not within 4714-11-24 BC to 200000-12-31"
                )
            }
            Self::BoundaryOutOfRange(at) => {
                write!(
                    f,
                    "boundary for \"{at}\" is not within 4714-11-24 BC to 200000-12-31"
                )
            }
        }
    }
}

impl Error for WindowError {}
