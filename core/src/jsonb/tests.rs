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
fn what_is_not_json_in_utf8_is_refused() {
    let not_utf8 = "0100005001000080ff";
    let cut_off = &NESTED[..NESTED.len() - 2];
    for hex in [not_utf8, cut_off] {
        assert_eq!(decode(&bytes_of(hex)), Err(Refused::Malformed), "{hex}");
    }
}

#[test]
#[cfg(target_endian = "little")]
fn a_number_of_few_stored_digits_is_a_short_text_however_large() {
    let huge = "010000500a00009028000000000064000100"; // 1e400
    let fine = "010000500a00009028000000ff3f00f00a00"; // 1e-16383
    for (hex, text) in [(huge, "1e+400"), (fine, "1e-16383")] {
        assert_eq!(decode(&bytes_of(hex)).unwrap().to_string(), text);
    }
}

/// An array of one element: the inner value, an array or object.
fn nested_in_array(inner: &[u8]) -> Vec<u8> {
    let mut bytes = (ARRAY | 1).to_ne_bytes().to_vec();
    bytes.extend((CONTAINER | inner.len() as u32).to_ne_bytes());
    bytes.extend(inner);
    bytes
}

#[test]
fn depth_is_bounded_and_an_element_is_refused_alone() {
    let mut deep = ARRAY.to_ne_bytes().to_vec();
    for level in 2..=MAX_DEPTH + 1 {
        assert!(decode(&deep).is_ok(), "{level}");
        deep = nested_in_array(&deep);
    }
    assert_eq!(decode(&deep), Err(Refused::TooDeep));
    let array = Array::of(&deep).unwrap();
    assert_eq!(array.length(), 1);
    let refused = array.elements().next().unwrap().decode();
    assert_eq!(refused, Err(Refused::TooDeep));
}

#[test]
#[cfg(target_endian = "little")]
fn elements_are_decoded_as_in_the_whole() {
    let bytes = nested_in_array(&bytes_of(NESTED));
    let Json::Array(whole) = decode(&bytes).unwrap() else {
        unreachable!()
    };
    let array = Array::of(&bytes).unwrap();
    let elements: Vec<Json> = array.elements().map(|one| one.decode().unwrap()).collect();
    assert_eq!(elements, whole);
    assert!(Array::of(&bytes_of(NESTED)).is_none());
    let scalar = bytes_of("01000050000000c0");
    assert!(Array::of(&scalar).is_none());
}

#[test]
#[cfg(target_endian = "little")]
fn the_text_of_a_key_is_read_alone() {
    let keyed = bytes_of("0100002001000080060000006bc3a4c3b6c3bc");
    let bytes = nested_in_array(&keyed);
    let element = Array::of(&bytes).unwrap().elements().next().unwrap();
    assert_eq!(element.text_of_key("k"), Some("äöü"));
    assert_eq!(element.text_of_key("l"), None);
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
        for element in Array::of(&bytes).into_iter().flat_map(Array::elements) {
            let _ = (element.decode(), element.text_of_key("a"));
        }
    }
}
