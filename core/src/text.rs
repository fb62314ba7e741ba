//! Texts that callers pass in, and how long each may be.

use std::fmt;

#[cfg(test)]
mod tests;

/// How much of a refused text its error repeats, in characters.
const SHOWN_CHARS: usize = 40;

/// One kind of text: its column's length, and whether it is a key that must say something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The most characters (not bytes) that the column holds.
    pub max_chars: usize,
    /// Whether a text of nothing but white space is accepted.
    pub may_be_blank: bool,
}

impl Field {
    /// An idempotency key.
    pub const IDEMPOTENCY_KEY: Self = Self::key(255);
    /// The code of a resource type.
    pub const RESOURCE_TYPE: Self = Self::key(64);
    /// A resource scope.
    pub const SCOPE: Self = Self::key(128);
    /// The code of a unit.
    pub const UNIT: Self = Self::key(32);
    /// The code of a window type.
    pub const WINDOW_TYPE: Self = Self::key(32);
    /// A namespace.
    pub const NAMESPACE: Self = Self::key(64);
    /// A plan's id.
    pub const PLAN: Self = Self::key(64);
    /// An account's external id.
    pub const EXTERNAL_ID: Self = Self::key(128);
    /// A lease's session token.
    pub const SESSION_TOKEN: Self = Self::key(255);
    /// A lease's session metadata.
    pub const SESSION_METADATA: Self = Self::free(512);
    /// The key of an event's detail.
    pub const DETAIL_KEY: Self = Self::key(64);
    /// The value of an event's detail.
    pub const DETAIL_VALUE: Self = Self::free(512);

    const fn key(max_chars: usize) -> Self {
        Self {
            max_chars,
            may_be_blank: false,
        }
    }

    const fn free(max_chars: usize) -> Self {
        Self {
            max_chars,
            may_be_blank: true,
        }
    }

    /// The text, if the field holds it; `argument` is the name that the error gives it.
    ///
    /// # Errors
    /// A blank key or code, or a text longer than the column.
    pub fn check<'a>(self, argument: &str, text: &'a str) -> Result<&'a str, TextError> {
        let length = text.chars().count();
        if length > self.max_chars {
            return Err(TextError::TooLong {
                argument: argument.to_owned(),
                shown: shorten(text, SHOWN_CHARS),
                length,
                limit: self.max_chars,
            });
        }
        if !self.may_be_blank && text.trim().is_empty() {
            return Err(TextError::Blank {
                argument: argument.to_owned(),
                text: text.to_owned(),
            });
        }
        Ok(text)
    }
}

/// Why a text is refused. Its Display names the argument and the value, [`TextError::detail`] the
/// limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextError {
    /// Nothing but white space where a key or a code is needed.
    Blank {
        /// The argument's name.
        argument: String,
        /// The text.
        text: String,
    },
    /// More characters than the column holds.
    TooLong {
        /// The argument's name.
        argument: String,
        /// The beginning of the text.
        shown: String,
        /// How many characters it has.
        length: usize,
        /// How many the column holds.
        limit: usize,
    },
}

impl TextError {
    /// A sentence with the fact behind the refusal.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Self::Blank { .. } => {
                "A key or code needs at least one character that is not white space.".to_owned()
            }
            Self::TooLong { length, limit, .. } => {
                format!("It has {length} characters; at most {limit} are kept.")
            }
        }
    }
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blank { argument, text } => write!(f, "{argument} \"{text}\" is blank"),
            Self::TooLong {
                argument,
                shown,
                limit,
                ..
            } => {
                write!(
                    f,
                    "{argument} \"{shown}\" is longer than {limit} characters"
                )
            }
        }
    }
}

impl std::error::Error for TextError {}

/// The text itself where it has at most that many characters, else its beginning and an ellipsis,
/// together that long.
#[must_use]
pub fn shorten(text: &str, max_chars: usize) -> String {
    if text.chars().count() <= max_chars {
        return text.to_owned();
    }
    let kept = text.chars().take(max_chars.saturating_sub(1));
    kept.chain(std::iter::once('…')).take(max_chars).collect()
}
