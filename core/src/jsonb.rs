//! Decodes `jsonb` in the form in which PostgreSQL stores it.
//!
//! Like that of [`crate::numeric`], this is the form of data files. A container consists of a header (a
//! count and the kind of container), an entry for each element (its type, and its length or its end), and
//! then the contents of the elements. The keys of an object come before its values. Source:
//! `src/include/utils/jsonb.h`.

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

/// The number of bytes of a header and of an entry. Numbers and containers are aligned to it.
const WORD: usize = 4;

/// The deepest nesting of containers that is decoded.
pub const MAX_DEPTH: usize = 127;

/// The reason why a stored value cannot be decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The value nests deeper than [`MAX_DEPTH`] levels.
    TooDeep,
    /// A text in the value is not UTF-8, or the bytes are not `jsonb`.
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

/// Decodes a stored value, given without the length that precedes it. Numbers are exact; see
/// [`numeric::to_text`].
///
/// The memory that the result takes is bounded by the number of bytes, however large or fine a number in it
/// is.
///
/// # Errors
/// Returns [`Refused`] for a value that nests too deeply or is malformed.
pub fn decode(stored: &[u8]) -> Result<Json, Refused> {
    container(stored, MAX_DEPTH)
}

/// A stored array whose elements are decoded one by one.
#[derive(Clone, Copy, Debug)]
pub struct Array<'a> {
    bytes: &'a [u8],
    length: usize,
}

impl<'a> Array<'a> {
    /// Returns the stored array, or `None` if the value is not an array.
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

    /// Returns the number of elements.
    #[must_use]
    pub fn length(&self) -> usize {
        self.length
    }

    /// Returns the elements in order.
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

/// A reader of the elements of a container, in order.
struct Elements {
    next: usize,
    /// The offset at which the contents begin.
    contents: usize,
    /// The offset at which the contents of the last element ended, relative to `contents`.
    end: usize,
}

/// An element of an array or an object, not decoded yet.
#[derive(Clone, Copy, Debug)]
pub struct Element<'a> {
    kind: u32,
    /// The bytes of the element, including the padding before them.
    bytes: &'a [u8],
    /// The number of padding bytes, which align the element.
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
    /// Returns the number of bytes in which the element is stored.
    #[must_use]
    pub fn size(&self) -> usize {
        self.bytes.len()
    }

    /// Decodes an element of an outermost array.
    ///
    /// # Errors
    /// Returns [`Refused`] where [`decode`] would refuse the whole array.
    pub fn decode(self) -> Result<Json, Refused> {
        self.value(MAX_DEPTH - 1)
    }

    /// Returns the text that an object holds under `key`, or `None` if it holds none. Nothing else is
    /// decoded.
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

/// Reads a number from a `numeric` that is preceded by its length in four bytes.
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
