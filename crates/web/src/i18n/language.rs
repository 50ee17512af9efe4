//! The languages of the interface.

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Language as Subtag;

/// A language of the interface; Dutch first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// Dutch.
    #[default]
    Dutch,
    /// French.
    French,
    /// English.
    English,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Dutch, Self::French, Self::English];

    /// Its tag.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::French => "fr",
            Self::English => "en",
        }
    }

    /// Its own name.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Dutch => "Nederlands",
            Self::French => "Français",
            Self::English => "English",
        }
    }

    /// The language with this tag.
    #[must_use]
    pub fn named(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.as_str() == tag)
    }

    /// A text as it is printed: in French, high punctuation never begins a line.
    pub(super) fn typeset(self, text: &str) -> String {
        if self != Self::French {
            return text.to_owned();
        }
        let marks = [" ?", " !", " :", " ;", " »"];
        let opened = text.replace("« ", "«\u{a0}");
        marks.iter().fold(opened, |text, mark| text.replace(mark, &mark.replace(' ', "\u{a0}")))
    }

    /// The first language of an `Accept-Language` header that we speak.
    #[must_use]
    pub fn accepted(header: &str) -> Option<Self> {
        header.split(',').find_map(|part| Self::named(part.trim().get(..2)?.to_ascii_lowercase().as_str()))
    }

    pub(super) fn identifier(self) -> LanguageIdentifier {
        let subtag = Subtag::from_bytes(self.as_str().as_bytes()).unwrap_or_default();
        LanguageIdentifier::from_parts(subtag, None, None, &[])
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
