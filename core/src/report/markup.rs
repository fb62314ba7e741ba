//! HTML and SVG under construction: constants become markup, everything else is escaped.

use std::fmt::Display;

use crate::time::Instant;
use crate::window::Zone;

/// A page under construction.
///
/// Only constants of this program are added as markup, so a text from a table can never become
/// markup.
#[derive(Default)]
pub(super) struct Markup(String);

impl Markup {
    /// Adds constant markup.
    pub(super) fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Adds any value as escaped text, which is also safe between the quotes of an attribute.
    pub(super) fn text(&mut self, text: impl Display) -> &mut Self {
        for character in text.to_string().chars() {
            self.character(character);
        }
        self
    }

    /// Adds a text chosen by a user, isolated from the writing direction of the text around it.
    /// Long codes may break after an underscore.
    pub(super) fn name(&mut self, name: &str) -> &mut Self {
        self.raw("<bdi>");
        for part in name.split_inclusive('_') {
            self.text(part);
            if part.ends_with('_') {
                self.raw("<wbr>");
            }
        }
        self.raw("</bdi>")
    }

    /// Adds a `<time>` element with the wall time of a zone, to the minute.
    pub(super) fn time(&mut self, at: Instant, zone: Zone) -> &mut Self {
        match zone.wall_time(at) {
            Some(wall) => self
                .raw("<time>")
                .text(wall.format("%-d %b %Y, %H:%M"))
                .raw("</time>"),
            None => self.text(at),
        }
    }

    fn character(&mut self, character: char) {
        match character {
            '&' => self.0.push_str("&amp;"),
            '<' => self.0.push_str("&lt;"),
            '>' => self.0.push_str("&gt;"),
            '"' => self.0.push_str("&quot;"),
            '\'' => self.0.push_str("&#39;"),
            hidden if is_hidden(hidden) => {
                self.0.push_str(&format!("[U+{:04X}]", u32::from(hidden)));
            }
            other => self.0.push(other),
        }
    }

    /// Returns the finished page.
    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// Tells whether a character could make a text look like another one: control characters, and those
/// that change the writing direction of the text after them (Unicode Standard Annex 9, "Explicit
/// Directional …").
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || matches!(
            character,
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'
        )
}
