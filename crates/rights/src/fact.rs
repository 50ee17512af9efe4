//! What can be asked of a household: a list that is data, like the rules.

use std::collections::HashMap;

use money::Euro;
use serde::Deserialize;

use crate::{Range, RightsError};

const BUILT_IN: &str = include_str!("../facts.toml");

/// What can be answered to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactKind {
    /// Yes or no.
    YesNo,
    /// A whole number.
    Number,
    /// An amount in euro.
    Amount,
    /// One of a list, by name.
    Choice(Vec<String>),
    /// Whole numbers, one for each.
    Numbers,
    /// Amounts, one for each.
    Amounts,
}

/// Something that can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its name, in rules and in households; the text is `rights-question-` and this.
    pub name: String,
    /// What can be answered.
    pub kind: FactKind,
    /// The most that can be answered; for amounts in cents.
    pub most: i64,
}

impl Fact {
    /// Between what an answer lies that was not given.
    #[must_use]
    pub fn open(&self) -> Range {
        match &self.kind {
            FactKind::YesNo => Range::OPEN,
            FactKind::Choice(options) => Range { low: 0, high: options.len() as i64 - 1 },
            _ => Range { low: 0, high: self.most },
        }
    }

    /// Whether there is one answer for each of several.
    #[must_use]
    pub const fn is_list(&self) -> bool {
        matches!(self.kind, FactKind::Numbers | FactKind::Amounts)
    }
}

/// All that can be asked, in the order in which it is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vocabulary {
    facts: Vec<Fact>,
    places: HashMap<String, usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    fact: Vec<Line>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    name: String,
    kind: Kind,
    most: Option<i64>,
    #[serde(default)]
    options: Vec<String>,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum Kind {
    YesNo,
    Number,
    Amount,
    Choice,
    Numbers,
    Amounts,
}

impl Vocabulary {
    /// What the built-in rules ask.
    ///
    /// # Errors
    /// When the file is not as it should be.
    pub fn built_in() -> Result<Self, RightsError> {
        Self::read("facts.toml", BUILT_IN)
    }

    /// Reads a file of facts.
    ///
    /// # Errors
    /// Names what is wrong in it.
    pub fn read(name: &str, text: &str) -> Result<Self, RightsError> {
        let wrong = |why: String| RightsError::Rule { file: name.to_owned(), why };
        let file: File = toml::from_str(text).map_err(|error| wrong(error.to_string().trim().to_owned()))?;
        let (mut facts, mut places) = (Vec::new(), HashMap::new());
        for Line { name, kind, most, options } in file.fact {
            if !is_name(&name, '_') || name == "id" {
                return Err(wrong(format!("fact {name:?}: name it with small letters, digits and _, and not `id`")));
            }
            if (kind == Kind::Choice) != (options.len() > 1) {
                return Err(wrong(format!("fact {name}: a choice, and only a choice, has two options or more")));
            }
            let is_amount = matches!(kind, Kind::Amount | Kind::Amounts);
            let most = match most {
                Some(most) if most < 1 => return Err(wrong(format!("fact {name}: most must be above zero"))),
                Some(most) if is_amount => most.saturating_mul(100).min(Euro::MOST.in_cents()),
                Some(most) => most,
                None if is_amount => Euro::MOST.in_cents(),
                None => 1_000_000,
            };
            let kind = match kind {
                Kind::YesNo => FactKind::YesNo,
                Kind::Number => FactKind::Number,
                Kind::Amount => FactKind::Amount,
                Kind::Choice => FactKind::Choice(options),
                Kind::Numbers => FactKind::Numbers,
                Kind::Amounts => FactKind::Amounts,
            };
            if places.insert(name.clone(), facts.len()).is_some() {
                return Err(wrong(format!("fact {name}: stands twice; take one away")));
            }
            facts.push(Fact { name, kind, most });
        }
        Ok(Self { facts, places })
    }

    /// All facts, in order.
    #[must_use]
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// The place of a fact.
    #[must_use]
    pub fn place(&self, name: &str) -> Option<usize> {
        self.places.get(name).copied()
    }
}

/// Whether something is a name: small letters, digits and one joining sign.
pub(crate) fn is_name(text: &str, joint: char) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == joint)
}
