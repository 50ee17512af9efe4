//! A cell that a spreadsheet would take for a formula gets an apostrophe in front, and loses it on the way back. What
//! began with an apostrophe that could be mistaken for that one gets a second, so that nothing is lost either way.

/// What a spreadsheet takes for the beginning of a formula, in narrow and in wide letters.
fn begins_a_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠')
}

/// A cell as it is written.
pub(super) fn guarded(text: &str) -> String {
    let mut letters = text.chars();
    let is_mistaken = match (letters.next(), letters.next()) {
        (Some('\''), Some(next)) => next == '\'' || begins_a_formula(next),
        (Some(first), _) => begins_a_formula(first),
        (None, _) => false,
    };
    if is_mistaken { format!("'{text}") } else { text.to_owned() }
}

/// A cell as it was before it was written.
pub(super) fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(|c| c == '\'' || begins_a_formula(c)) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_is_a_formula(text in "['=+@\\-a\\t＝]{0,6}|\\PC{0,12}") {
            let cell = guarded(&text);
            prop_assert!(!cell.starts_with(begins_a_formula), "{cell:?}");
            prop_assert_eq!(unguarded(&cell), text);
        }
    }
}
