//! Anchored windows: anniversaries of an instant, before and after it.

use super::step::Series;
use super::{Period, Zone, boundaries};
use crate::time::Instant;

pub(super) fn ends(
    period: Period,
    anchor: Instant,
    at: Instant,
    zone: Zone,
) -> Option<(Instant, Instant)> {
    let anniversaries = Series::new(anchor, period.step(), zone)?;
    let guess = anniversaries.count_until(at)?;
    boundaries::around(at, guess, |k| anniversaries.boundary(k))
}
