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

/// So many bytes do not become few enough by trimming; they are refused without a closer look.
const FAR_TOO_LONG: usize = 8 * LONG;

/// Words that must be there: trimmed, not empty, at most `max` characters.
pub(crate) fn required(field: &'static str, words: &str, max: usize) -> Result<String, Refusal> {
    optional(field, words, max)?.ok_or_else(|| Refusal::of(field, Reason::Empty))
}

/// Words that may be left out: trimmed, at most `max` characters; `None` when nothing is left.
pub(crate) fn optional(field: &'static str, words: &str, max: usize) -> Result<Option<String>, Refusal> {
    if words.len() > FAR_TOO_LONG {
        return Err(Refusal::of(field, Reason::TooLong { max, length: words.chars().count() }));
    }
    let words = words.replace("\r\n", "\n").replace(OVERRIDES, "");
    let words = words.trim_matches(is_edge);
    let length = words.chars().count();
    if length > max {
        return Err(Refusal::of(field, Reason::TooLong { max, length }));
    }
    if words.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        return Err(Refusal::of(field, Reason::ControlCharacters));
    }
    Ok((!words.chars().all(is_unseen)).then(|| words.to_owned()))
}

/// A name or a place: white space of any kind, line breaks too, becomes one space.
pub(crate) fn one_line(words: &str) -> String {
    if words.len() > FAR_TOO_LONG {
        return words.to_owned();
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Marks that make letters run the other way, so that a word looks like another one. Phones put them around copied
/// numbers; nobody types them, and no language needs them.
const OVERRIDES: [char; 5] = ['\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}'];

/// What may be cut off at both ends without anybody seeing a difference.
fn is_edge(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

/// What leaves the paper white: white space, and what Unicode calls default-ignorable (DerivedCoreProperties), with
/// the blank Braille cell. Inside words they stay, since Persian, Arabic and emoji need some of them.
fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || matches!(c,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFF8}'
            | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}
