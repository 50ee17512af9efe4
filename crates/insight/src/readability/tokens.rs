//! Words and sentences of a text.

/// A word where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    /// The word as it is written.
    pub text: &'a str,
    /// Where it begins, in bytes.
    pub start: usize,
}

/// Letters and digits, with apostrophes, hyphens and middle dots inside a word: `foto's`, `re-integratie`,
/// `aujourd'hui`. What has no letter or digit is no word.
pub fn words(text: &str) -> impl Iterator<Item = Token<'_>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text.get(rest..)?.find(char::is_alphanumeric)?;
        let mut end = start;
        let mut letters = text.get(start..)?.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            let joins = matches!(letter, '\'' | '’' | '-' | '‑' | '·')
                && letters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
            let combines = ('\u{300}'..='\u{36f}').contains(&letter);
            if !(letter.is_alphanumeric() || joins || combines) {
                break;
            }
            end = start + at + letter.len_utf8();
        }
        rest = end;
        Some(Token { text: text.get(start..end)?, start })
    })
}

/// How many sentences: pieces with a word in them, between full stops, question and exclamation marks, ellipses, and
/// empty lines. A full stop inside a number (3.5), after a single letter (A. Peeters) or before a small letter (bv. een)
/// ends nothing. At least 1.
#[must_use]
pub fn sentences(text: &str) -> usize {
    let (mut count, mut has_word, mut before, mut run) = (0, false, ' ', 0_usize);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let ends = match letter {
            '!' | '?' | '…' => true,
            '.' => run != 1 || !before.is_uppercase(),
            '\n' => {
                // An empty line, or a new point of a list.
                let mut ahead = letters.clone().skip_while(|next| matches!(next, ' ' | '\t' | '\r'));
                matches!(ahead.next(), Some('\n' | '-' | '•' | '*'))
            }
            _ => false,
        };
        if ends && has_word && (letter != '.' || closes(letters.clone())) {
            count += 1;
            has_word = false;
        }
        if letter.is_alphanumeric() {
            has_word = true;
            run += 1;
        } else {
            run = 0;
        }
        before = letter;
    }
    (count + usize::from(has_word)).max(1)
}

/// Whether what comes after a full stop lets it end a sentence.
fn closes(after: impl Iterator<Item = char>) -> bool {
    let mut after = after.skip_while(|next| matches!(next, '"' | '”' | '’' | '\'' | ')' | '»' | '.')).peekable();
    match after.peek() {
        None => true,
        Some(next) if !next.is_whitespace() => false,
        Some(_) => {
            let opens = |next: &char| next.is_whitespace() || matches!(next, '"' | '“' | '‘' | '\'' | '(' | '«');
            after.find(|next| !opens(next)).is_none_or(|next| !next.is_lowercase())
        }
    }
}
