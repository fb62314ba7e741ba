//! Rolling windows: the time up to an instant.

use super::step::Steps;
use super::{Period, Step, Zone};
use crate::time::Instant;

pub(super) fn ends(period: Period, at: Instant, zone: Zone) -> Option<(Instant, Instant)> {
    let start = one_step_before(at, period.step(), zone)?;
    if start < at {
        return Some((start, at));
    }
    // This happens only one day back: the zone skipped that day, so its wall time moves forward to
    // `at` itself. The last day that the clock showed is the one before.
    Some((one_step_before(at, Step::from_days(2), zone)?, at))
}

fn one_step_before(at: Instant, step: Step, zone: Zone) -> Option<Instant> {
    Steps::new(at, step, zone)?.boundary(-1)
}
