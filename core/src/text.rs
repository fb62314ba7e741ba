//! Texts passed in by callers, and the length that each may have.

use std::fmt;

#[cfg(test)]
mod tests;

/// The number of characters of a refused text that its error repeats.
const SHOWN_CHARS: usize = 40;

/// A kind of text: the length of its column, and whether it may be blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The most characters (not bytes) that the column holds.
    pub max_chars: usize,
    /// True if a text of nothing but white space is accepted.
    pub may_be_blank: bool,
}

impl Field {
    /// The idempotency key of an event or a reservation.
    pub const IDEMPOTENCY_KEY: Self = Self::key(255);
    /// The code of a resource type.
    pub const RESOURCE_TYPE: Self = Self::key(64);
    /// A resource scope.
    pub const SCOPE: Self = Self::key(128);
    /// The code of a unit.
    pub const UNIT: Self = Self::key(32);
    /// The code of a window type.
    pub const WINDOW_TYPE: Self = Self::key(32);
    /// The id of a namespace.
    pub const NAMESPACE: Self = Self::key(64);
    /// The id of a plan.
    pub const PLAN: Self = Self::key(64);
    /// The external id of an account.
    pub const EXTERNAL_ID: Self = Self::key(128);
    /// The session token of a lease.
    pub const SESSION_TOKEN: Self = Self::key(255);
    /// The session metadata of a lease.
    pub const SESSION_METADATA: Self = Self::free(512);
    /// The key of a detail of an event.
    pub const DETAIL_KEY: Self = Self::key(64);
    /// The value of a detail of an event.
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

    /// Returns the text if the field can hold it. Errors call it by the name `argument`.
    ///
    /// # Errors
    /// [`TextError::Blank`] for a blank key or code, [`TextError::TooLong`] for a text longer than
    /// the column.
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

/// The reason why a text is refused. `Display` names the argument and its value,
/// [`TextError::detail`] adds the limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextError {
    /// A key or code of nothing but white space.
    Blank {
        /// The name of the argument.
        argument: String,
        /// The refused text.
        text: String,
    },
    /// A text with more characters than its column holds.
    TooLong {
        /// The name of the argument.
        argument: String,
        /// The beginning of the refused text.
        shown: String,
        /// The number of characters in the text.
        length: usize,
        /// The most characters that the column holds.
        limit: usize,
    },
}

impl TextError {
    /// Returns a sentence that explains the refusal.
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

/// Shortens a text to `max_chars` characters. A longer text ends with an ellipsis, which counts as
/// one of them.
#[must_use]
pub fn shorten(text: &str, max_chars: usize) -> String {
    if text.chars().count() <= max_chars {
        return text.to_owned();
    }
    let kept = text.chars().take(max_chars.saturating_sub(1));
    kept.chain(std::iter::once('…')).take(max_chars).collect()
}
