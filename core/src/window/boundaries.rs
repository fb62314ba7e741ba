//! Finding the window of an instant in a series of boundaries.

use crate::time::Instant;

/// The consecutive boundaries with `start` ≤ `at` < `end`; `None` where a boundary has no value.
///
/// `boundary` never decreases. Where two boundaries coincide, because the zone skipped a day, the
/// empty window between them is passed over. `guess` is a number close to the window's.
pub(super) fn around(
    at: Instant,
    guess: i64,
    boundary: impl Fn(i64) -> Option<Instant>,
) -> Option<(Instant, Instant)> {
    let mut number = guess;
    let mut start = boundary(number)?;
    while start > at {
        number -= 1;
        start = boundary(number)?;
    }
    loop {
        number += 1;
        let end = boundary(number)?;
        if end > at {
            return Some((start, end));
        }
        start = end;
    }
}
