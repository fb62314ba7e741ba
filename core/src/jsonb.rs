//! `jsonb` as PostgreSQL stores it.
//!
//! Like [`crate::numeric`], the form of data files: a container is a header (a count and what it is), an
//! entry for each element (its type, and its length or where it ends), then what the elements hold; an
//! object's keys come before its values. Source: `src/include/utils/jsonb.h`.

use std::str::FromStr;

use serde_json::{Map, Number, Value as Json};

use crate::numeric;

#[cfg(test)]
mod tests;

const COUNT: u32 = 0x0FFF_FFFF;
const SCALAR: u32 = 0x1000_0000;
const OBJECT: u32 = 0x2000_0000;
const ARRAY: u32 = 0x4000_0000;

const ENTRY_SIZE: u32 = 0x0FFF_FFFF;
const ENTRY_IS_END: u32 = 0x8000_0000;
const ENTRY_TYPE: u32 = 0x7000_0000;
const STRING: u32 = 0x0000_0000;
const NUMERIC: u32 = 0x1000_0000;
const FALSE: u32 = 0x2000_0000;
const TRUE: u32 = 0x3000_0000;
const NULL: u32 = 0x4000_0000;
const CONTAINER: u32 = 0x5000_0000;

/// Bytes of a header, of an entry, and what numbers and containers are aligned to.
const WORD: usize = 4;

/// As deep as `serde_json` reads.
const MAX_DEPTH: usize = 127;

/// The value that is stored, without the length before it. `None` where that takes PostgreSQL itself: for
/// numbers with more digits than a [`crate::decimal::Decimal`] has, for text that is not UTF-8, for values
/// nested deeper than 127 levels.
#[must_use]
pub fn decode(stored: &[u8]) -> Option<Json> {
    container(stored, MAX_DEPTH)
}

fn container(bytes: &[u8], depth: usize) -> Option<Json> {
    let depth = depth.checked_sub(1)?;
    let header = word(bytes, 0)?;
    let count = usize::try_from(header & COUNT).ok()?;
    if header & OBJECT != 0 {
        let mut elements = Elements::of(bytes, 2 * count)?;
        let keys: Vec<&str> = (0..count)
            .map(|_| elements.next(bytes).and_then(Element::text))
            .collect::<Option<_>>()?;
        let mut fields = Map::new();
        for key in keys {
            fields.insert(key.to_owned(), elements.next(bytes)?.value(depth)?);
        }
        return Some(Json::Object(fields));
    }
    if header & ARRAY == 0 {
        return None;
    }
    let mut elements = Elements::of(bytes, count)?;
    if header & SCALAR != 0 {
        return elements.next(bytes)?.value(depth);
    }
    let values = (0..count).map(|_| elements.next(bytes)?.value(depth));
    values.collect::<Option<_>>().map(Json::Array)
}

fn word(bytes: &[u8], start: usize) -> Option<u32> {
    let bytes = bytes.get(start..start.checked_add(WORD)?)?;
    bytes.try_into().ok().map(u32::from_ne_bytes)
}

/// The elements of a container, one after the other.
struct Elements {
    next: usize,
    /// Where the contents begin.
    contents: usize,
    /// Where the contents of the last element ended, from there.
    end: usize,
}

struct Element<'a> {
    kind: u32,
    /// Its bytes, with what is before them for the sake of alignment.
    bytes: &'a [u8],
    /// How many those are.
    padding: usize,
}

impl Elements {
    fn of(bytes: &[u8], count: usize) -> Option<Self> {
        let contents = WORD.checked_add(WORD.checked_mul(count)?)?;
        (contents <= bytes.len()).then_some(Self {
            next: WORD,
            contents,
            end: 0,
        })
    }

    fn next<'a>(&mut self, bytes: &'a [u8]) -> Option<Element<'a>> {
        let entry = word(bytes, self.next)?;
        self.next += WORD;
        let size = usize::try_from(entry & ENTRY_SIZE).ok()?;
        let start = self.end;
        self.end = if entry & ENTRY_IS_END == 0 {
            start.checked_add(size)?
        } else {
            size
        };
        Some(Element {
            kind: entry & ENTRY_TYPE,
            bytes: bytes.get(self.contents + start..self.contents + self.end)?,
            padding: start.next_multiple_of(WORD) - start,
        })
    }
}

impl<'a> Element<'a> {
    fn text(self) -> Option<&'a str> {
        std::str::from_utf8(self.bytes)
            .ok()
            .filter(|_| self.kind == STRING)
    }

    fn value(self, depth: usize) -> Option<Json> {
        Some(match self.kind {
            STRING => Json::String(self.text()?.to_owned()),
            NUMERIC => Json::Number(number(self.bytes.get(self.padding..)?)?),
            FALSE => Json::Bool(false),
            TRUE => Json::Bool(true),
            NULL => Json::Null,
            CONTAINER => container(self.bytes.get(self.padding..)?, depth)?,
            _ => return None,
        })
    }
}

/// The number in a `numeric` with its length of four bytes before it, written as PostgreSQL does.
fn number(bytes: &[u8]) -> Option<Number> {
    let header = word(bytes, 0)?;
    let (length, is_plain) = if cfg!(target_endian = "little") {
        (header >> 2, header & 0b11 == 0)
    } else {
        (header & 0x3FFF_FFFF, header >> 30 == 0)
    };
    let stored = bytes.get(WORD..usize::try_from(length).ok()?)?;
    let shown = is_plain.then(|| numeric::shown(stored))??;
    Number::from_str(&shown.fixed_text()).ok()
}
