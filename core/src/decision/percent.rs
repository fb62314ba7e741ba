//! Usage as an exact share of a limit.

use std::cmp::Ordering;

use ethnum::I256;

use crate::decimal::Decimal;

/// The number of digits after the point of a percentage that is shown.
const SHOWN_DECIMALS: u32 = 4;
/// The largest percentage that is shown, in 10^−4: the decision log's column, `numeric(24,4)`,
/// holds no more.
const SHOWN_MAX: i128 = 10_i128.pow(24) - 1;

/// The most digits after the point of a threshold that are compared.
const MAX_DECIMALS: u32 = 38;

/// Usage divided by the limit, as an exact fraction. It may be negative or greater than 1.
#[derive(Clone, Copy, Debug)]
pub struct Percent {
    used: I256,
    /// Greater than 0.
    limit: I256,
}

impl Percent {
    /// A share of 1: all of the limit is used.
    const FULL: Self = Self {
        used: I256::ONE,
        limit: I256::ONE,
    };

    /// Divides usage by the limit, both in the same unit. A limit of 0 or less counts as fully
    /// used.
    ///
    /// `used` has to fit an `i128`, and `limit` has to be the product of a quantity and a factor.
    /// Both are then below 10^45, and the products in this file fit 256 bits.
    pub(crate) fn new(used: I256, limit: I256) -> Self {
        if limit <= I256::ZERO {
            Self::FULL
        } else {
            Self { used, limit }
        }
    }

    /// Tells whether the share is at least `percent`, exactly. Digits of `percent` after the 38th
    /// decimal are ignored.
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

    /// Returns the share in percent with 4 decimals, rounded half up and cut to ±10^20.
    #[must_use]
    pub fn shown(self) -> Decimal {
        let doubled = self.used * I256::from(2 * 100 * 10_i128.pow(SHOWN_DECIMALS));
        let rounded = (doubled + self.limit).div_euclid(self.limit * I256::from(2));
        let bound = I256::from(SHOWN_MAX);
        Decimal::new(rounded.clamp(-bound, bound).as_i128(), SHOWN_DECIMALS)
    }

    /// Returns the share, or 1 if it is greater than that.
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

/// Compares by cross-multiplication if both products fit 256 bits, else by continued fractions.
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

/// Compares two fractions as continued fractions, without multiplying: the whole parts decide, and
/// if they are equal, the inverses of the remainders are compared in the opposite direction.
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
