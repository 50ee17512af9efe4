//! What people write: checked once, trimmed once, and never lost.

use crate::{Reason, Refusal, Register};

/// Words that can be put right; the earlier wordings stay for the person.
pub type Wording = Register<String>;

/// The most characters of a name.
pub const NAME: usize = 80;
/// The most characters of a line.
pub const SHORT: usize = 300;
/// The most characters of a note or a story.
pub const LONG: usize = 8_000;

/// Words that must be there: trimmed, not empty, at most `max` characters.
pub(crate) fn required(field: &'static str, words: &str, max: usize) -> Result<String, Refusal> {
    optional(field, words, max)?.ok_or_else(|| Refusal::of(field, Reason::Empty))
}

/// Words that may be left out: trimmed, at most `max` characters; `None` when nothing is left.
pub(crate) fn optional(field: &'static str, words: &str, max: usize) -> Result<Option<String>, Refusal> {
    let words = words.replace("\r\n", "\n");
    let words = words.trim();
    let length = words.chars().count();
    if length > max {
        return Err(Refusal::of(field, Reason::TooLong { max, length }));
    }
    if words.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        return Err(Refusal::of(field, Reason::ControlCharacters));
    }
    Ok((!words.is_empty()).then(|| words.to_owned()))
}
