//! Enums whose values have a code that tables keep.

/// Gives an enum its one table of codes: `CODES`, `parse`, `code` and `Display`.
macro_rules! codes {
    ($kind:ident { $($value:ident => $code:literal),* $(,)? }) => {
        impl $kind {
            /// Every value with the code that tables keep.
            pub const CODES: [(Self, &'static str); [$($code),*].len()] =
                [$((Self::$value, $code)),*];

            /// The value of that code; `None` for a text that is none.
            #[must_use]
            pub fn parse(code: &str) -> Option<Self> {
                match code {
                    $($code => Some(Self::$value),)*
                    _ => None,
                }
            }

            /// The code that tables keep.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$value => $code),*
                }
            }
        }

        impl std::fmt::Display for $kind {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.code())
            }
        }
    };
}

pub(crate) use codes;
