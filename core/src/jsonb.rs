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

/// As deep as values may nest.
pub const MAX_DEPTH: usize = 127;

/// Why a stored value is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It nests deeper than [`MAX_DEPTH`] levels.
    TooDeep,
    /// A text in it is not UTF-8, or the bytes are no `jsonb`.
    Malformed,
}

/// Displayed as a predicate that follows the name of the value.
impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::TooDeep => write!(f, "nests deeper than {MAX_DEPTH} levels"),
            Self::Malformed => f.write_str("is not JSON in UTF-8"),
        }
    }
}

impl std::error::Error for Refused {}

/// The value that is stored, without the length before it. Numbers are exact, see [`numeric::to_text`].
///
/// The memory that it takes is bounded by the bytes, however large or fine a number in it is.
///
/// # Errors
/// See [`Refused`].
pub fn decode(stored: &[u8]) -> Result<Json, Refused> {
    container(stored, MAX_DEPTH)
}

/// An array whose elements are decoded one by one.
#[derive(Clone, Copy, Debug)]
pub struct Array<'a> {
    bytes: &'a [u8],
    length: usize,
}

impl<'a> Array<'a> {
    /// The array that is stored; `None` for any other value.
    #[must_use]
    pub fn of(stored: &'a [u8]) -> Option<Self> {
        let header = word(stored, 0)?;
        let length = usize::try_from(header & COUNT).ok()?;
        let is_array = header & ARRAY != 0 && header & (OBJECT | SCALAR) == 0;
        let is_whole = Elements::of(stored, length).is_some();
        (is_array && is_whole).then_some(Self {
            bytes: stored,
            length,
        })
    }

    /// The number of its elements.
    #[must_use]
    pub fn length(&self) -> usize {
        self.length
    }

    /// Its elements in order.
    pub fn elements(self) -> impl Iterator<Item = Element<'a>> {
        let mut elements = Elements::of(self.bytes, self.length);
        (0..self.length).map_while(move |_| elements.as_mut()?.next(self.bytes))
    }
}

fn container(bytes: &[u8], depth: usize) -> Result<Json, Refused> {
    let depth = depth.checked_sub(1).ok_or(Refused::TooDeep)?;
    let header = word(bytes, 0).ok_or(Refused::Malformed)?;
    let count = usize::try_from(header & COUNT).map_err(|_| Refused::Malformed)?;
    if header & OBJECT != 0 {
        return object(bytes, count, depth).map(Json::Object);
    }
    if header & ARRAY == 0 {
        return Err(Refused::Malformed);
    }
    let mut elements = Elements::of(bytes, count).ok_or(Refused::Malformed)?;
    let mut next = || elements.next(bytes).ok_or(Refused::Malformed);
    if header & SCALAR != 0 {
        return next()?.value(depth);
    }
    let values = (0..count).map(|_| next()?.value(depth));
    values.collect::<Result<_, _>>().map(Json::Array)
}

fn object(bytes: &[u8], count: usize, depth: usize) -> Result<Map<String, Json>, Refused> {
    let mut elements = Elements::of(bytes, 2 * count).ok_or(Refused::Malformed)?;
    let mut next = || elements.next(bytes).ok_or(Refused::Malformed);
    let keys: Vec<&str> = (0..count)
        .map(|_| next()?.text().ok_or(Refused::Malformed))
        .collect::<Result<_, _>>()?;
    let mut fields = Map::new();
    for key in keys {
        fields.insert(key.to_owned(), next()?.value(depth)?);
    }
    Ok(fields)
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

/// An element of an array or an object.
#[derive(Clone, Copy, Debug)]
pub struct Element<'a> {
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
    /// How many bytes it is stored in.
    #[must_use]
    pub fn size(&self) -> usize {
        self.bytes.len()
    }

    /// The value of an element of an outermost array.
    ///
    /// # Errors
    /// As [`decode`], which would refuse the whole array.
    pub fn decode(self) -> Result<Json, Refused> {
        self.value(MAX_DEPTH - 1)
    }

    /// The text that an object has under a key, without decoding anything else of it.
    #[must_use]
    pub fn text_of_key(self, key: &str) -> Option<&'a str> {
        let bytes = self
            .bytes
            .get(self.padding..)
            .filter(|_| self.kind == CONTAINER)?;
        let header = word(bytes, 0)?;
        if header & OBJECT == 0 {
            return None;
        }
        let count = usize::try_from(header & COUNT).ok()?;
        let mut elements = Elements::of(bytes, 2 * count)?;
        let mut place = None;
        for number in 0..count {
            if elements.next(bytes)?.text() == Some(key) {
                place = Some(number);
            }
        }
        let place = place?;
        (0..=place)
            .map_while(|_| elements.next(bytes))
            .last()?
            .text()
    }

    fn text(self) -> Option<&'a str> {
        std::str::from_utf8(self.bytes)
            .ok()
            .filter(|_| self.kind == STRING)
    }

    fn value(self, depth: usize) -> Result<Json, Refused> {
        let content = || self.bytes.get(self.padding..).ok_or(Refused::Malformed);
        Ok(match self.kind {
            STRING => Json::String(self.text().ok_or(Refused::Malformed)?.to_owned()),
            NUMERIC => Json::Number(number(content()?).ok_or(Refused::Malformed)?),
            FALSE => Json::Bool(false),
            TRUE => Json::Bool(true),
            NULL => Json::Null,
            CONTAINER => container(content()?, depth)?,
            _ => return Err(Refused::Malformed),
        })
    }
}

/// The number in a `numeric` with its length of four bytes before it.
fn number(bytes: &[u8]) -> Option<Number> {
    let header = word(bytes, 0)?;
    let (length, is_plain) = if cfg!(target_endian = "little") {
        (header >> 2, header & 0b11 == 0)
    } else {
        (header & 0x3FFF_FFFF, header >> 30 == 0)
    };
    let stored = bytes.get(WORD..usize::try_from(length).ok()?)?;
    let text = is_plain.then(|| numeric::to_text(stored))??;
    Number::from_str(&text).ok()
}
