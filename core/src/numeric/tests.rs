use proptest::prelude::*;

use super::*;

/// Texts, and the bytes of their `numeric` that PostgreSQL 15 stored on a little-endian machine,
/// read with pageinspect.
const STORED: [(&str, &str); 16] = [
    ("0", "0080"),
    ("0.000", "8081"),
    ("1", "00800100"),
    ("-1", "00a00100"),
    ("10000", "01800100"),
    ("10001", "018001000100"),
    ("16.40", "00811000a00f"),
    ("-0.0010", "7fa20a00"),
    ("0.00000001", "7e840100"),
    ("123456789.987654321", "828401002909851a94263815e803"),
    (
        "170141183460469231731687303715884105727",
        "0980aa0083059a20d5010d09600c871cf61bda205f16",
    ),
    ("1e-60", "719e0100"),
    ("1e-70", "4600eeff6400"),
    ("-5000000.5", "81a0f40100008813"),
    ("1.0000", "00820100"),
    ("1e-16383", "ff3f00f00a00"),
];

fn bytes_of(hex: &str) -> Vec<u8> {
    hex.as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

/// Parses a text and keeps the scale, which [`Decimal::parse`] trims.
fn with_scale(text: &str) -> Decimal {
    let value = Decimal::parse(text).unwrap();
    let scale = text
        .split_once('.')
        .map_or(value.scale, |(_, fraction)| fraction.len() as u32);
    Decimal::new(value.coefficient_at(scale).unwrap(), scale)
}

#[test]
#[cfg(target_endian = "little")]
fn numbers_are_written_as_postgres_stores_them() {
    for (text, hex) in STORED {
        let stored = Stored::of(&with_scale(text));
        assert_eq!(stored.as_bytes(), bytes_of(hex), "{text}");
    }
}

#[test]
#[cfg(target_endian = "little")]
fn numbers_are_read_as_postgres_stores_them() {
    for (text, hex) in STORED {
        let read = Numeric::from_stored(&bytes_of(hex));
        assert_eq!(
            read,
            Numeric::Finite(Decimal::parse(text).unwrap()),
            "{text}"
        );
    }
    let specials = [
        ("00c0", Numeric::NotANumber),
        ("00d0", Numeric::Infinite),
        ("00f0", Numeric::Infinite),
        ("00004b000100", Numeric::TooLong),
        ("23800100", Numeric::TooLong),
    ];
    for (hex, what) in specials {
        assert_eq!(Numeric::from_stored(&bytes_of(hex)), what, "{hex}");
    }
}

proptest! {
    #[test]
    fn what_was_written_is_read_again(
        coefficient in prop_oneof![any::<i128>(), (-1_000_000_i128..1_000_000), any::<i64>().prop_map(i128::from)],
        scale in prop_oneof![0_u32..60, 60_u32..80, Just(crate::decimal::MAX_SCALE)],
    ) {
        let value = Decimal::new(coefficient.saturating_add(1), scale);
        let stored = Stored::of(&value);
        let read = Numeric::from_stored(stored.as_bytes());
        // The last digit is filled up with zeros, for which an i128 may have no room.
        prop_assert!(read == Numeric::Finite(value) || read == Numeric::TooLong && coefficient.unsigned_abs() > 10_u128.pow(34));
    }

    #[test]
    fn any_bytes_are_read_as_something(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        let _ = Numeric::from_stored(&bytes);
    }
}
