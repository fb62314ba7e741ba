//! Windows: the stretches of time that usage is counted in.
//!
//! Instants are UTC; a [`Zone`] gives the wall clock that days and longer units follow, while
//! seconds, minutes and hours are elapsed time. A wall time that the clock skips moves forward by
//! the gap, as in PostgreSQL; one that it shows twice is the first, where PostgreSQL takes the
//! second.

mod anchored;
mod boundaries;
mod calendar;
mod error;
mod period;
mod rolling;
mod step;
#[cfg(test)]
mod tests;
mod wall_clock;

pub use error::WindowError;
pub use period::{Alignment, Period, PeriodUnit, WindowType};
pub use step::{Step, add_steps};
pub use wall_clock::Zone;

use crate::time::Instant;

/// 4714-11-24 BC, the first day of PostgreSQL's timestamps.
const FIRST_SUPPORTED: Instant = Instant::from_unix_micros(-210_866_803_200_000_000);
/// 200001-01-01: far inside what chrono and 64 bits of microseconds can hold.
const LAST_SUPPORTED: Instant = Instant::from_unix_micros(6_249_254_803_200_000_000);

/// Which of its two ends belong to a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bounds {
    /// `[start, end)`: calendar and anchored windows.
    StartIncluded,
    /// `(start, end]`: rolling windows.
    EndIncluded,
    /// `(-infinity, infinity)`: a lifetime, every finite instant.
    Unbounded,
}

/// A stretch of time; its ends are finite unless it is unbounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The earlier end.
    pub start: Instant,
    /// The later end, after `start`.
    pub end: Instant,
    /// Whether `start` or `end` itself is inside.
    pub bounds: Bounds,
}

impl Window {
    /// The window without ends.
    pub const LIFETIME: Self = Self {
        start: Instant::NEG_INFINITY,
        end: Instant::INFINITY,
        bounds: Bounds::Unbounded,
    };

    /// Whether an instant is inside; an infinity never is.
    #[must_use]
    pub fn contains(&self, at: Instant) -> bool {
        match self.bounds {
            Bounds::StartIncluded => self.start <= at && at < self.end,
            Bounds::EndIncluded => self.start < at && at <= self.end,
            Bounds::Unbounded => at.is_finite(),
        }
    }
}

/// The window of a type that contains the instant `at`, on the wall clock of `zone`.
///
/// Consecutive calendar or anchored windows meet without gap or overlap. `anchor` is looked at by
/// anchored windows only and may be before or after `at`.
///
/// # Errors
/// [`WindowError::AnchorMissing`] for an anchored type without anchor,
/// [`WindowError::PeriodMissing`] for a type that was built without its period,
/// [`WindowError::InstantInfinite`] and [`WindowError::InstantOutOfRange`] for `at` and `anchor`
/// outside 4714-11-24 BC to 200000-12-31 UTC, [`WindowError::BoundaryOutOfRange`] where the window
/// itself would end outside.
pub fn window_at(
    window_type: &WindowType,
    anchor: Option<Instant>,
    at: Instant,
    zone: Zone,
) -> Result<Window, WindowError> {
    require_supported(at)?;
    let (ends, bounds) = match (window_type.alignment, window_type.period) {
        (Alignment::None, _) => return Ok(Window::LIFETIME),
        (alignment, None) => return Err(WindowError::PeriodMissing(alignment)),
        (Alignment::Calendar, Some(period)) => {
            (calendar::ends(period, at, zone), Bounds::StartIncluded)
        }
        (Alignment::Anchored, Some(period)) => {
            let anchor = anchor.ok_or(WindowError::AnchorMissing)?;
            require_supported(anchor)?;
            (
                anchored::ends(period, anchor, at, zone),
                Bounds::StartIncluded,
            )
        }
        (Alignment::Rolling, Some(period)) => {
            (rolling::ends(period, at, zone), Bounds::EndIncluded)
        }
    };
    let (start, end) = ends.ok_or(WindowError::BoundaryOutOfRange(at))?;
    Ok(Window { start, end, bounds })
}

fn is_supported(at: Instant) -> bool {
    FIRST_SUPPORTED <= at && at <= LAST_SUPPORTED
}

fn require_supported(at: Instant) -> Result<(), WindowError> {
    if !at.is_finite() {
        Err(WindowError::InstantInfinite(at))
    } else if !is_supported(at) {
        Err(WindowError::InstantOutOfRange(at))
    } else {
        Ok(())
    }
}
