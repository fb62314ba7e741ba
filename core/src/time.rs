//! Instants on the time line, as in PostgreSQL's `timestamptz`.

use std::fmt;

use chrono::{DateTime, Utc};

/// Microseconds from 1970-01-01 to PostgreSQL's own epoch, 2000-01-01.
const POSTGRES_EPOCH_MICROS: i64 = 946_684_800_000_000;

/// One instant: microseconds since 1970-01-01 00:00 UTC, or one of two infinities.
///
/// Instants are ordered by time; [`Instant::NEG_INFINITY`] is before and [`Instant::INFINITY`]
/// after every other instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

impl Instant {
    /// Before every other instant.
    pub const NEG_INFINITY: Self = Self(i64::MIN);
    /// After every other instant.
    pub const INFINITY: Self = Self(i64::MAX);

    /// Returns the instant `micros` microseconds after 1970-01-01 00:00 UTC.
    #[must_use]
    pub const fn from_unix_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// Returns microseconds since 1970-01-01 00:00 UTC; the infinities return the extremes of
    /// `i64`.
    #[must_use]
    pub const fn unix_micros(self) -> i64 {
        self.0
    }

    /// Reads a `timestamptz` datum: microseconds since 2000-01-01 00:00 UTC, where the extremes of
    /// `i64` are the infinities. A value that does not fit is cut to the range of `i64`.
    #[must_use]
    pub const fn from_postgres_micros(micros: i64) -> Self {
        match micros {
            i64::MIN => Self::NEG_INFINITY,
            i64::MAX => Self::INFINITY,
            finite => Self(finite.saturating_add(POSTGRES_EPOCH_MICROS)),
        }
    }

    /// Returns the `timestamptz` datum of this instant.
    #[must_use]
    pub const fn postgres_micros(self) -> i64 {
        match self {
            Self::NEG_INFINITY => i64::MIN,
            Self::INFINITY => i64::MAX,
            finite => finite.0.saturating_sub(POSTGRES_EPOCH_MICROS),
        }
    }

    /// Tells whether the instant is neither of the two infinities.
    #[must_use]
    pub const fn is_finite(self) -> bool {
        self.0 != i64::MIN && self.0 != i64::MAX
    }

    /// Adds microseconds of elapsed time, which may be negative. Returns `None` for an infinity,
    /// and if the sum is not a finite instant.
    #[must_use]
    pub fn checked_add_micros(self, micros: i64) -> Option<Self> {
        if self.is_finite() {
            self.0
                .checked_add(micros)
                .map(Self)
                .filter(|sum| sum.is_finite())
        } else {
            None
        }
    }

    /// Reads an instant as JSON and PostgreSQL write it: RFC 3339 (`2026-03-29T01:30:00Z`), also
    /// with a blank instead of the `T` and with an offset of hours alone (`+00`). The offset is
    /// required. Digits of a second beyond the sixth are ignored. Returns `None` for any other
    /// text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let with_colon = ["%Y-%m-%dT%H:%M:%S%.f%#z", "%Y-%m-%d %H:%M:%S%.f%#z"];
        let rfc_3339 = DateTime::parse_from_rfc3339(text).ok();
        let parsed = rfc_3339.or_else(|| {
            with_colon
                .iter()
                .find_map(|format| DateTime::parse_from_str(text, format).ok())
        });
        parsed.map(|instant| Self::from(instant.to_utc()))
    }

    /// Converts to a chrono instant; `None` for the infinities and for years that chrono lacks.
    #[must_use]
    pub fn to_utc(self) -> Option<DateTime<Utc>> {
        if self.is_finite() {
            DateTime::from_timestamp_micros(self.0)
        } else {
            None
        }
    }
}

/// `2026-03-29 01:30:00+00`, `infinity`, or microseconds for a year that chrono lacks.
impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (*self, self.to_utc()) {
            (Self::NEG_INFINITY, _) => f.write_str("-infinity"),
            (Self::INFINITY, _) => f.write_str("infinity"),
            (_, Some(utc)) => write!(f, "{}", utc.format("%Y-%m-%d %H:%M:%S%.f+00")),
            (_, None) => write!(f, "{} microseconds since 1970", self.0),
        }
    }
}

impl From<DateTime<Utc>> for Instant {
    fn from(utc: DateTime<Utc>) -> Self {
        Self(utc.timestamp_micros())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Instant;

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_without_a_panic(
            text in ".*|[-+]?[0-9]{0,7}-[0-9]{0,3}-[0-9]{0,3}[T ][0-9]{0,3}:[0-9]{0,3}:[0-9]{0,3}(\\.[0-9]{0,12})?(Z|[-+][0-9:]{0,8})?",
        ) {
            let _ = Instant::parse(&text);
        }

        #[test]
        fn any_instant_is_shown_and_a_datum(micros: i64) {
            let at = Instant::from_postgres_micros(micros);
            prop_assert!(!at.to_string().is_empty());
            prop_assert!(at.checked_add_micros(micros).is_none_or(Instant::is_finite));
            let _ = at.postgres_micros();
        }

        #[test]
        fn texts_of_four_digit_years_are_read_back(
            micros in -62_000_000_000_000_000i64..253_000_000_000_000_000,
        ) {
            let at = Instant::from_unix_micros(micros);
            prop_assert_eq!(Instant::parse(&at.to_string()), Some(at));
        }
    }

    #[test]
    fn instants_are_read_as_json_and_postgresql_write_them() {
        let expected = Some(Instant::from_unix_micros(1_774_747_800_500_000));
        for text in [
            "2026-03-29T01:30:00.5Z",
            "2026-03-29T03:30:00.5+02:00",
            "2026-03-29 01:30:00.5+00",
            "2026-03-29 03:30:00.500000+02",
            "2026-03-29 07:00:00.5+0530",
        ] {
            assert_eq!(Instant::parse(text), expected, "{text}");
        }
        let shown = expected.map(|instant| instant.to_string());
        assert_eq!(shown.as_deref().and_then(Instant::parse), expected);
    }

    #[test]
    fn texts_without_an_offset_or_a_meaning_are_refused() {
        for text in [
            "2026-03-29",
            "2026-03-29T01:30:00",
            "2026-02-30T00:00:00Z",
            "now",
            "",
            "infinity",
        ] {
            assert_eq!(Instant::parse(text), None, "{text}");
        }
    }
}
