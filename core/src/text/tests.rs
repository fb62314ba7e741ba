use proptest::prelude::*;

use super::*;

#[test]
fn a_key_that_says_nothing_is_refused() {
    for text in ["", " ", "\t\n", "\u{3000}"] {
        let error = Field::IDEMPOTENCY_KEY
            .check("p_idempotency_key", text)
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("p_idempotency_key \"{text}\" is blank")
        );
    }
    assert_eq!(Field::DETAIL_VALUE.check("p_details", ""), Ok(""));
}

#[test]
fn characters_are_counted_not_bytes() {
    let fits = "é".repeat(255);
    assert_eq!(
        Field::IDEMPOTENCY_KEY.check("p_idempotency_key", &fits),
        Ok(fits.as_str())
    );
}

#[test]
fn a_text_longer_than_its_column_names_the_argument_and_the_limit() {
    let error = Field::RESOURCE_TYPE
        .check("p_resource_type", &"a".repeat(65))
        .unwrap_err();
    let shown = format!("{}…", "a".repeat(39));
    assert_eq!(
        error.to_string(),
        format!("p_resource_type \"{shown}\" is longer than 64 characters")
    );
    assert_eq!(error.detail(), "It has 65 characters; at most 64 are kept.");
}

#[test]
fn shortening_keeps_what_fits_and_marks_what_was_cut() {
    assert_eq!(shorten("abc", 3), "abc");
    assert_eq!(shorten("abcd", 3), "ab…");
    assert_eq!(shorten("äöüß", 3), "äö…");
    assert_eq!(shorten("abc", 0), "");
}

proptest! {
    #[test]
    fn any_text_is_taken_as_it_is_or_refused_in_a_few_words(
        text in "(?s).{0,300}",
        max_chars in 0usize..300,
        may_be_blank: bool,
    ) {
        let field = Field { max_chars, may_be_blank };
        match field.check("p_text", &text) {
            Ok(taken) => prop_assert_eq!(taken, &text),
            Err(error) => {
                prop_assert!(error.to_string().chars().count() < max_chars.max(SHOWN_CHARS) + 60);
                prop_assert!(!error.detail().is_empty());
            }
        }
    }

    #[test]
    fn shortening_keeps_to_its_length(text in "(?s).{0,100}", max_chars in 0usize..120) {
        let short = shorten(&text, max_chars);
        prop_assert!(short.chars().count() <= max_chars);
        prop_assert!(short.chars().count() == text.chars().count() || text.chars().count() > max_chars);
    }
}
