//! The language mirror: words that blame, label or hide behind jargon, with plainer and kinder ones beside them.
//!
//! It points things out while somebody writes, and never stops anybody from saving. The words stand in readable files,
//! one a language, in `lexicon/`.

mod lexicon;
mod search;

pub use lexicon::{Entry, Lexicon};

use method::Explanation;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Language;

/// What a word does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = MirrorKind)]
pub enum Kind {
    /// It lays the cause with the person.
    Blame,
    /// It makes a kind of a person.
    Label,
    /// It is how services talk among themselves.
    Jargon,
}

/// A word that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Finding<'a> {
    /// Where it begins, counted in characters (Unicode scalar values) from 0.
    pub start: usize,
    /// How many characters it has.
    pub length: usize,
    /// The words as they are written there.
    pub words: &'a str,
    /// What they do.
    pub kind: Kind,
    /// Plainer, kinder words.
    pub instead: &'a str,
    /// The reason.
    pub why: &'a str,
    /// "What else could explain this?" The explanations of poverty that the words pass over; only where they blame.
    pub else_explained_by: Vec<Explanation>,
}

impl Finding<'_> {
    /// The kinder words as they can stand in the place of the others: with a capital where those had one.
    #[must_use]
    pub fn in_place(&self) -> String {
        let mut letters = self.instead.chars();
        match (self.words.chars().next(), letters.next()) {
            (Some(was), Some(first)) if was.is_uppercase() => first.to_uppercase().chain(letters).collect(),
            _ => self.instead.to_owned(),
        }
    }

    /// The text in which it was found, with the kinder words in their place.
    #[must_use]
    pub fn put_into(&self, text: &str) -> String {
        let before = text.chars().take(self.start);
        before.chain(self.in_place().chars()).chain(text.chars().skip(self.start + self.length)).collect()
    }
}

/// Holds a text to the mirror. What is found does not overlap; of two that begin at the same word, the longer is given.
/// Takes a time that grows with the length of the text.
#[must_use]
pub fn mirror(text: &str, language: Language) -> Vec<Finding<'_>> {
    search::findings(text, language, Lexicon::of(language))
}
