//! Search for the window that contains an instant, in a series of boundaries.

use crate::time::Instant;

/// Returns consecutive boundaries with `start` ≤ `at` < `end`; `None` if one of the boundaries on
/// the way is `None`.
///
/// `boundary` must not decrease. Two boundaries coincide if the zone skipped a day; the empty
/// window between them is passed over. `guess` is a number near that of the start; a worse guess
/// costs more steps.
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
