//! Anchored windows: they start at each anniversary of an instant, before and after it.

use super::step::Steps;
use super::{Period, Zone, boundaries};
use crate::time::Instant;

pub(super) fn ends(
    period: Period,
    anchor: Instant,
    at: Instant,
    zone: Zone,
) -> Option<(Instant, Instant)> {
    let anniversaries = Steps::new(anchor, period.step(), zone)?;
    let guess = anniversaries.count_until(at)?;
    boundaries::around(at, guess, |k| anniversaries.boundary(k))
}
