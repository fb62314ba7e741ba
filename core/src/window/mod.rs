//! Windows: the pieces of the time line in which usage is counted.
//!
//! Instants are in UTC. Days and longer units follow the wall clock of a [`Zone`]; seconds, minutes
//! and hours are elapsed time. A wall time that the clock skips is moved forward by the gap, as in
//! PostgreSQL. A wall time that the clock shows twice is the first of the two, while PostgreSQL
//! takes the second.

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
/// 200001-01-01, well within the range of chrono and of 64 bits of microseconds.
const LAST_SUPPORTED: Instant = Instant::from_unix_micros(6_249_254_803_200_000_000);

/// The ends that belong to a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bounds {
    /// `[start, end)`: calendar and anchored windows.
    StartIncluded,
    /// `(start, end]`: rolling windows.
    EndIncluded,
    /// `(-infinity, infinity)`: a lifetime, which contains every finite instant.
    Unbounded,
}

/// A piece of the time line. Both ends are finite unless the window is unbounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The earlier end.
    pub start: Instant,
    /// The later end, after `start`.
    pub end: Instant,
    /// Tells which of `start` and `end` are inside.
    pub bounds: Bounds,
}

impl Window {
    /// The window of all time.
    pub const LIFETIME: Self = Self {
        start: Instant::NEG_INFINITY,
        end: Instant::INFINITY,
        bounds: Bounds::Unbounded,
    };

    /// Tells whether an instant is inside; an infinity never is.
    #[must_use]
    pub fn contains(&self, at: Instant) -> bool {
        match self.bounds {
            Bounds::StartIncluded => self.start <= at && at < self.end,
            Bounds::EndIncluded => self.start < at && at <= self.end,
            Bounds::Unbounded => at.is_finite(),
        }
    }
}

/// Returns the window of the given type that contains the instant `at`, on the wall clock of
/// `zone`.
///
/// Consecutive calendar or anchored windows meet without gap or overlap. Only anchored windows use
/// `anchor`, which may be before or after `at`. The rules are those of docs/semantics.md,
/// §6.
///
/// # Errors
/// [`WindowError::AnchorMissing`] for an anchored type without an anchor,
/// [`WindowError::PeriodMissing`] for a type built without its period,
/// [`WindowError::InstantInfinite`] and [`WindowError::InstantOutOfRange`] if `at` or `anchor` is
/// outside of 4714-11-24 BC to 200000-12-31 UTC, and [`WindowError::BoundaryOutOfRange`] if an end
/// of the window is.
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
