use proptest::prelude::*;
use serde_json::json;

use super::*;

fn bytes_of(hex: &str) -> Vec<u8> {
    hex.as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

/// Bytes that PostgreSQL 15 stored on a little-endian machine, read with pageinspect, without the
/// length byte.
const NESTED: &str = "0300002001000080010000000200000008000010000000203600005061646263200000000080010004\
                      000040000000b000000040010000002100005078000000010000200100008011000010790000003800\
                      000082807b00d711c5228813";

#[test]
#[cfg(target_endian = "little")]
fn values_are_read_as_postgres_stores_them() {
    let stored = [
        ("00000020", "{}"),
        ("00000040", "[]"),
        ("01000050000000c0", "null"),
        ("01000050000000b0", "true"),
        ("010000500100008061", "\"a\""),
        ("010000500a00009028000000008101008813", "1.50"),
        ("010000500800009020000000ffa10a00", "-0.001"),
        ("0100002001000080060000006bc3a4c3b6c3bc", "{\"k\":\"äöü\"}"),
        (
            "02000040060000900a00001018000000808000002000000000806400",
            "[0.0,100]",
        ),
    ];
    for (hex, text) in stored {
        assert_eq!(decode(&bytes_of(hex)).unwrap().to_string(), text, "{hex}");
    }
    let nested = json!({"a": 1, "bc": [true, null, "x", {"y": 12_345_678_901.5}], "d": false});
    assert_eq!(
        decode(&bytes_of(NESTED)).unwrap().to_string(),
        nested.to_string()
    );
}

#[test]
#[cfg(target_endian = "little")]
fn what_takes_postgres_itself_is_left_to_it() {
    let too_long = "010000500a00009028000000000064000100"; // 1e400
    let not_utf8 = "0100005001000080ff";
    let cut_off = &NESTED[..NESTED.len() - 2];
    for hex in [too_long, not_utf8, cut_off] {
        assert_eq!(decode(&bytes_of(hex)), None, "{hex}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_as_something_or_nothing(
        mut bytes in prop::collection::vec(any::<u8>(), 0..80),
        header in prop_oneof![Just(0x20_u8), Just(0x40), Just(0x50), any::<u8>()],
        count in 0_u8..6,
    ) {
        if bytes.len() >= 4 {
            bytes[..4].copy_from_slice(&[count, 0, 0, header]);
        }
        let _ = decode(&bytes);
    }
}
