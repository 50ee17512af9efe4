//! Finding the words of a lexicon in a text: piece by piece, once through.

use super::Finding;
use super::lexicon::{Entry, Lexicon};
use crate::Language;
use crate::readability::words;

/// A word, or what stands before or after an apostrophe in French, where that is a word of its own.
pub(super) struct Piece {
    /// In small letters, with straight apostrophes and plain hyphens.
    pub(super) folded: String,
    /// From which byte …
    start: usize,
    /// … to which.
    end: usize,
}

pub(super) fn pieces(text: &str, language: Language) -> impl Iterator<Item = Piece> {
    words(text).flat_map(move |word| {
        let end = word.start + word.text.len();
        // l'assisté, qu'il; but aujourd'hui is one word.
        let elided = word.text.find(['\'', '’']).filter(|at| language == Language::French && *at <= 2);
        let cut = elided.and_then(|at| Some(word.start + at + word.text.get(at..)?.chars().next()?.len_utf8()));
        let parts = match cut {
            Some(cut) => [Some((word.start, cut)), Some((cut, end))],
            None => [Some((word.start, end)), None],
        };
        parts.into_iter().flatten().filter_map(move |(start, end)| {
            let folded = text.get(start..end)?.to_lowercase().replace('’', "'").replace('‑', "-");
            Some(Piece { folded, start, end })
        })
    })
}

pub(super) fn findings<'a>(text: &'a str, language: Language, lexicon: &'a Lexicon) -> Vec<Finding<'a>> {
    let pieces: Vec<Piece> = pieces(text, language).collect();
    let mut found = Vec::new();
    let mut characters = Characters { text, byte: 0, count: 0 };
    let mut at = 0;
    while let Some(first) = pieces.get(at) {
        let form = lexicon.forms_of(&first.folded).iter().find(|form| {
            let follows = pieces.iter().skip(at + 1).map(|piece| piece.folded.as_str());
            follows.take(form.rest.len()).eq(form.rest.iter().map(String::as_str))
                && in_one_sentence(text, &pieces, at, form.rest.len())
        });
        let Some((form, entry)) = form.and_then(|form| Some((form, lexicon.entry(form.entry)?))) else {
            at += 1;
            continue;
        };
        let last = pieces.get(at + form.rest.len()).unwrap_or(first);
        let words = text.get(first.start..last.end).unwrap_or_default();
        let start = characters.up_to(first.start);
        found.push(finding(start, words, entry));
        at += form.rest.len() + 1;
    }
    found
}

fn finding<'a>(start: usize, words: &'a str, entry: &'a Entry) -> Finding<'a> {
    let Entry { kind, instead, why, explanation, .. } = entry;
    let else_explained_by = explanation.map(|explanation| explanation.others().collect()).unwrap_or_default();
    Finding { start, length: words.chars().count(), words, kind: *kind, instead, why, else_explained_by }
}

/// Whether nothing that ends or divides a sentence stands between the pieces of a phrase.
fn in_one_sentence(text: &str, pieces: &[Piece], at: usize, more: usize) -> bool {
    let gaps = pieces.iter().zip(pieces.iter().skip(1)).skip(at).take(more);
    let mut gaps = gaps.map(|(one, next)| text.get(one.end..next.start).unwrap_or_default());
    gaps.all(|gap| !gap.contains(['.', '!', '?', ';', ':', ',', '(', ')', '…']))
}

/// Counts characters along the way, so that the text is walked through once.
struct Characters<'a> {
    text: &'a str,
    byte: usize,
    count: usize,
}

impl Characters<'_> {
    fn up_to(&mut self, byte: usize) -> usize {
        self.count += self.text.get(self.byte..byte).map_or(0, |between| between.chars().count());
        self.byte = byte;
        self.count
    }
}
