//! Usage as a share of a limit, without rounding.

use std::cmp::Ordering;

use ethnum::I256;

use crate::decimal::Decimal;

/// Digits after the point of a percentage that is shown.
const SHOWN_DECIMALS: u32 = 4;
/// The largest percentage that is shown: the column of the log, `numeric(24,4)`, holds no more.
const SHOWN_MAX: i128 = 10_i128.pow(24) - 1;

/// Digits after the point of a percentage that are looked at.
const MAX_DECIMALS: u32 = 38;

/// Usage over a limit, as an exact fraction: below 0, above 1, anything.
#[derive(Clone, Copy, Debug)]
pub struct Percent {
    used: I256,
    /// Greater than 0.
    limit: I256,
}

impl Percent {
    /// All of it.
    const FULL: Self = Self {
        used: I256::ONE,
        limit: I256::ONE,
    };

    /// Usage over the limit, both in the same unit; of a limit of 0 (or less) everything is used.
    /// Neither is beyond 10^45: `used` is an `i128`, and a limit a quantity times a factor.
    pub(crate) fn new(used: I256, limit: I256) -> Self {
        if limit <= I256::ZERO {
            Self::FULL
        } else {
            Self { used, limit }
        }
    }

    /// Whether it is at least that many percent, exactly. Of a percentage of more digits after the
    /// point than 38, only those count.
    #[must_use]
    pub fn reaches(self, percent: Decimal) -> bool {
        let surplus = 10_i128.checked_pow(percent.scale.saturating_sub(MAX_DECIMALS));
        let shortened = surplus.map_or(0, |surplus| percent.coefficient / surplus);
        let hundred = I256::from(100) * I256::from(10).pow(percent.scale.min(MAX_DECIMALS));
        self >= Self {
            used: I256::from(shortened),
            limit: hundred,
        }
    }

    /// The percentage with 4 digits after the point, rounded half up, at most 10^20.
    #[must_use]
    pub fn shown(self) -> Decimal {
        let doubled = self.used * I256::from(2 * 100 * 10_i128.pow(SHOWN_DECIMALS));
        let rounded = (doubled + self.limit).div_euclid(self.limit * I256::from(2));
        let bound = I256::from(SHOWN_MAX);
        Decimal::new(rounded.clamp(-bound, bound).as_i128(), SHOWN_DECIMALS)
    }

    /// The share itself, or all of it where it is more.
    pub(crate) fn at_most_full(self) -> Self {
        self.min(Self::FULL)
    }
}

impl PartialEq for Percent {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Percent {}

impl PartialOrd for Percent {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Crosswise products where 256 bits hold them, else digit by digit.
impl Ord for Percent {
    fn cmp(&self, other: &Self) -> Ordering {
        let left = self.used.checked_mul(other.limit);
        let right = other.used.checked_mul(self.limit);
        match (left, right) {
            (Some(left), Some(right)) => left.cmp(&right),
            _ => compare_by_remainders((self.used, self.limit), (other.used, other.limit)),
        }
    }
}

/// Compares two fractions as continued fractions, which needs no product: first the whole parts,
/// then the inverses of what remains, the other way round.
pub(super) fn compare_by_remainders(left: (I256, I256), right: (I256, I256)) -> Ordering {
    let (mut left, mut right) = (left, right);
    loop {
        let wholes = left.0.div_euclid(left.1).cmp(&right.0.div_euclid(right.1));
        let rests = (left.0.rem_euclid(left.1), right.0.rem_euclid(right.1));
        if wholes.is_ne() {
            return wholes;
        }
        if rests.0 == I256::ZERO || rests.1 == I256::ZERO {
            return rests.0.cmp(&rests.1);
        }
        (left, right) = ((right.1, rests.1), (left.1, rests.0));
    }
}
