//! The lexicon of a language, read once from its file.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use method::Explanation;
use serde::Deserialize;

use super::Kind;
use super::search::pieces;
use crate::Language;

static DUTCH: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::read(include_str!("../../lexicon/nl.toml"), Language::Dutch));
static FRENCH: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::read(include_str!("../../lexicon/fr.toml"), Language::French));
static ENGLISH: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::read(include_str!("../../lexicon/en.toml"), Language::English));

/// One line of the lexicon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The words, as the file has them.
    pub words: String,
    /// What they do.
    pub kind: Kind,
    /// Plainer, kinder words.
    pub instead: String,
    /// The reason, of the group in which it stands.
    pub why: String,
    /// Which explanation of poverty the words choose; only where they blame.
    pub explanation: Option<Explanation>,
}

/// A form of an entry: what follows its first piece, and which entry it is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) rest: Vec<String>,
    pub(super) entry: usize,
}

/// The lexicon of a language.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    entries: Vec<Entry>,
    /// By first piece; of those with the same, the longest first.
    forms: HashMap<String, Vec<Form>>,
    is_whole: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    group: Vec<Group>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    kind: Kind,
    #[serde(default)]
    explanation: Option<Explanation>,
    why: String,
    words: BTreeMap<String, String>,
}

impl Lexicon {
    /// The lexicon of a language.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Dutch => &DUTCH,
            Language::French => &FRENCH,
            Language::English => &ENGLISH,
        }
    }

    /// All entries, in the order of the file's groups.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Whether the file could be read to its end; held by a test, because it is built in.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// How many forms it knows, endings counted.
    #[must_use]
    pub fn forms(&self) -> usize {
        self.forms.values().map(Vec::len).sum()
    }

    /// Every form in full with the words of its entry, in no order.
    pub fn all_forms(&self) -> impl Iterator<Item = (String, &str)> {
        let full = |first: &String, form: &Form| {
            std::iter::once(first).chain(&form.rest).map(String::as_str).collect::<Vec<_>>().join(" ")
        };
        let words = |form: &Form| self.entries.get(form.entry).map_or("", |entry| entry.words.as_str());
        self.forms.iter().flat_map(move |(first, forms)| forms.iter().map(move |form| (full(first, form), words(form))))
    }

    pub(super) fn forms_of(&self, first: &str) -> &[Form] {
        self.forms.get(first).map_or(&[], Vec::as_slice)
    }

    pub(super) fn entry(&self, nth: usize) -> Option<&Entry> {
        self.entries.get(nth)
    }

    fn read(text: &str, language: Language) -> Self {
        let Ok(file) = toml::from_str::<File>(text) else { return Self::default() };
        let mut lexicon = Self { is_whole: true, ..Self::default() };
        for group in file.group {
            for (words, instead) in group.words {
                let Group { kind, explanation, ref why, .. } = group;
                lexicon.add(&words, language);
                lexicon.entries.push(Entry { words, kind, instead, why: why.clone(), explanation });
            }
        }
        for forms in lexicon.forms.values_mut() {
            forms.sort_by_key(|form| std::cmp::Reverse(form.rest.len()));
        }
        lexicon
    }

    /// Adds all forms of what becomes the next entry.
    fn add(&mut self, words: &str, language: Language) {
        let entry = self.entries.len();
        for words in words.split('|') {
            let (stem, open) = words.strip_suffix('*').map_or((words, false), |stem| (stem, true));
            for ending in if open { endings(language) } else { &[""] } {
                let form = format!("{stem}{ending}");
                let mut pieces = pieces(&form, language).map(|piece| piece.folded);
                if let Some(first) = pieces.next() {
                    let form = Form { rest: pieces.collect(), entry };
                    self.forms.entry(first).or_default().push(form);
                }
            }
        }
    }
}

/// The endings for which a `*` stands.
const fn endings(language: Language) -> &'static [&'static str] {
    match language {
        Language::Dutch => &["", "e", "en", "er", "ere", "s", "n"],
        Language::French => &["", "e", "s", "es"],
        Language::English => &["", "s", "d", "ed", "ing", "'s"],
    }
}
