//! Rolling windows: the time up to an instant.

use super::step::Series;
use super::{Period, Step, Zone};
use crate::time::Instant;

pub(super) fn ends(period: Period, at: Instant, zone: Zone) -> Option<(Instant, Instant)> {
    let start = one_step_before(at, period.step(), zone)?;
    if start < at {
        return Some((start, at));
    }
    // Only one day back comes to this: where the zone skipped that day, its wall time moves
    // forward to `at` itself. The day before it is the last one that the clock showed.
    Some((one_step_before(at, Step::from_days(2), zone)?, at))
}

fn one_step_before(at: Instant, step: Step, zone: Zone) -> Option<Instant> {
    Series::new(at, step, zone)?.boundary(-1)
}
