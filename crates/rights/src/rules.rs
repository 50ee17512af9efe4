//! All rules together, and those that hold on a day.

use jiff::civil::Date;

use crate::answer::Verdict;
use crate::deciding::open_places;
use crate::rule::read;
use crate::{Household, NotKnown, RightsError, Rule, Version, Vocabulary};

const BUILT_IN: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/rules.rs"));

/// All rules, and what they ask.
#[derive(Debug, Clone, PartialEq)]
pub struct Rules {
    vocabulary: Vocabulary,
    rules: Vec<Rule>,
}

impl Rules {
    /// What is built in.
    ///
    /// # Errors
    /// When a file is not as it should be.
    pub fn built_in() -> Result<Self, RightsError> {
        Self::read(Vocabulary::built_in()?, BUILT_IN)
    }

    /// Reads rules, given as name of the file and text.
    ///
    /// # Errors
    /// Names the file and what is wrong in it.
    pub fn read(vocabulary: Vocabulary, files: &[(&str, &str)]) -> Result<Self, RightsError> {
        let mut rules: Vec<Rule> = Vec::with_capacity(files.len());
        for (name, text) in files {
            let rule = read(&vocabulary, name, text)?;
            if rules.iter().any(|other| other.right == rule.right) {
                let why = format!("right: {:?} is in another file already", rule.right);
                return Err(RightsError::Rule { file: (*name).to_owned(), why });
            }
            rules.push(rule);
        }
        Ok(Self { vocabulary, rules })
    }

    /// What can be asked.
    #[must_use]
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// All rules, by the names of their files.
    #[must_use]
    pub fn all(&self) -> &[Rule] {
        &self.rules
    }

    /// The rules that hold on a day.
    ///
    /// # Errors
    /// When nothing is known of that day; says from when on.
    pub fn on(&self, day: Date) -> Result<RulesOfDay<'_>, RightsError> {
        let of_day: Vec<(&Rule, &Version)> = self.rules.iter().filter_map(|rule| Some((rule, rule.on(day)?))).collect();
        if of_day.is_empty() {
            let begins = self.rules.iter().flat_map(|rule| &rule.versions).map(|version| version.period.from);
            return Err(RightsError::NoRules { on: day, earliest: begins.min().unwrap_or(day) });
        }
        let not_known = self.rules.iter().filter(|rule| rule.on(day).is_none()).map(|rule| NotKnown {
            right: rule.right.clone(),
            known: rule.versions.iter().map(|version| (version.period.from, version.period.until)).collect(),
        });
        Ok(RulesOfDay { vocabulary: &self.vocabulary, day, rules: of_day, not_known: not_known.collect() })
    }
}

/// The rules that hold on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct RulesOfDay<'r> {
    pub(crate) vocabulary: &'r Vocabulary,
    pub(crate) day: Date,
    pub(crate) rules: Vec<(&'r Rule, &'r Version)>,
    /// Rights of which nothing is known for that day.
    pub not_known: Vec<NotKnown>,
}

impl RulesOfDay<'_> {
    /// The day.
    #[must_use]
    pub const fn day(&self) -> Date {
        self.day
    }

    /// What can be asked.
    #[must_use]
    pub fn vocabulary(&self) -> &Vocabulary {
        self.vocabulary
    }

    /// How many rights can be looked at.
    #[must_use]
    pub fn count(&self) -> usize {
        self.rules.len()
    }

    /// What was not said and may still change an answer, each once, in the order in which it is best asked.
    #[must_use]
    pub fn still_asked(&self, household: &Household) -> Vec<&str> {
        let answers = self.check(household).answers;
        let open = answers.iter().filter(|answer| answer.verdict == Verdict::Possible);
        let places: Vec<usize> = open.flat_map(|answer| open_places(answer.version, household)).collect();
        let facts = self.vocabulary.facts().iter().enumerate();
        facts.filter(|(place, _)| places.contains(place)).map(|(_, fact)| fact.name.as_str()).collect()
    }

    /// What needs to be asked for these rights, each once, in the order in which it is best asked.
    #[must_use]
    pub fn questions(&self) -> Vec<&str> {
        let asks = |place: usize| {
            self.rules.iter().any(|(rule, version)| rule.have == Some(place) || version.facts.contains(&place))
        };
        let facts = self.vocabulary.facts().iter().enumerate();
        facts.filter(|(place, _)| asks(*place)).map(|(_, fact)| fact.name.as_str()).collect()
    }
}
