//! How hard a text is to read, by the length of its sentences and words. The higher, the easier; about 60 and more is
//! plain language. Of the text, never of who wrote it or who reads it.

mod syllables;
mod tokens;

pub use syllables::syllables;
pub use tokens::{Token, sentences, words};

use serde::Serialize;
use utoipa::ToSchema;

use crate::{Formula, InsightError, Language, Receipt};

const DUTCH: Formula = Formula {
    name: "readability.flesch_douma",
    version: 1,
    text: "206.835 - 0.93*words/sentences - 77*syllables/words",
    source: "Douma, De leesbaarheid van landbouwbladen, Wageningen",
    source_date: "1960",
};
const FRENCH: Formula = Formula {
    name: "readability.kandel_moles",
    version: 1,
    text: "207 - 1.015*words/sentences - 73.6*syllables/words",
    source: "Kandel and Moles, Application de l'indice de Flesch à la langue française, Cahiers d'études de \
             radio-télévision 19",
    source_date: "1958",
};
const ENGLISH: Formula = Formula {
    name: "readability.flesch",
    version: 1,
    text: "206.835 - 1.015*words/sentences - 84.6*syllables/words",
    source: "Flesch, A new readability yardstick, Journal of Applied Psychology 32",
    source_date: "1948",
};

/// How hard a text is to read.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Readability {
    /// How many words.
    pub words: usize,
    /// How many sentences.
    pub sentences: usize,
    /// How many syllables, by the rules of the language.
    pub syllables: usize,
    /// The score; the higher, the easier.
    pub score: f64,
    /// Where this comes from.
    pub receipt: Receipt,
}

/// How a text reads, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Ease {
    /// Plain language: 70 and more.
    Easy,
    /// It can be read with some effort: 50 and more.
    Fair,
    /// Hard to read: less than 50.
    Heavy,
}

impl Ease {
    /// The released name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Fair => "fair",
            Self::Heavy => "heavy",
        }
    }
}

impl Readability {
    /// How it reads, in a word: Flesch's own bounds, "fairly easy" from 70 and "difficult" under 50, used for all three
    /// languages, whose formulas were each fitted to the same scale.
    #[must_use]
    pub fn ease(&self) -> Ease {
        match self.score {
            score if score >= 70.0 => Ease::Easy,
            score if score >= 50.0 => Ease::Fair,
            _ => Ease::Heavy,
        }
    }
}

/// Reads a text.
///
/// # Errors
/// When there is no word in it.
pub fn readability(text: &str, language: Language) -> Result<Readability, InsightError> {
    let (mut words, mut syllables) = (0_usize, 0_usize);
    for word in self::words(text) {
        words += 1;
        syllables += self::syllables(word.text, language);
    }
    if words == 0 {
        return Err(InsightError::Empty { field: "text".to_owned() });
    }
    let sentences = sentences(text);
    let (length, weight) = (words as f64 / sentences as f64, syllables as f64 / words as f64);
    let (formula, score) = match language {
        Language::Dutch => (&DUTCH, 206.835 - 0.93 * length - 77.0 * weight),
        Language::French => (&FRENCH, 207.0 - 1.015 * length - 73.6 * weight),
        Language::English => (&ENGLISH, 206.835 - 1.015 * length - 84.6 * weight),
    };
    let receipt = Receipt::of(formula).with("words", words).with("sentences", sentences).with("syllables", syllables);
    Ok(Readability { words, sentences, syllables, score, receipt })
}
