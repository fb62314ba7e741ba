//! Enums whose values are stored in tables as short texts, their codes.

/// Generates `CODES`, `parse`, `code` and `Display` for an enum from one list of its codes.
macro_rules! codes {
    ($kind:ident { $($value:ident => $code:literal),* $(,)? }) => {
        impl $kind {
            /// All values, each with its code as stored in tables.
            pub const CODES: [(Self, &'static str); [$($code),*].len()] =
                [$((Self::$value, $code)),*];

            /// Returns the value that has this code; `None` if there is no such code. Case matters.
            #[must_use]
            pub fn parse(code: &str) -> Option<Self> {
                match code {
                    $($code => Some(Self::$value),)*
                    _ => None,
                }
            }

            /// Returns the code as stored in tables.
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
