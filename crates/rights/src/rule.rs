//! One right, as it was written down: who decides, when it holds, and what it asks, by date.

mod read;

use jiff::civil::Date;
use method::LifeDomain;
use money::Period;
use serde_json::{Map, Value};

use crate::expression::Node;

pub(crate) use read::read;

/// One right.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// Its name; texts begin with `rights-` and this.
    pub right: String,
    /// The life domain that it helps in.
    pub domain: LifeDomain,
    /// Who decides; text `rights-decides-…`.
    pub decides: String,
    /// Whether it comes by itself when all is well; even then it is missed.
    pub automatic: bool,
    /// What to bring; texts `rights-paper-…`.
    pub papers: Vec<String>,
    /// Why it is often missed; texts `rights-missed-…`.
    pub missed: Vec<String>,
    /// The fact that says one has it already.
    pub(crate) have: Option<usize>,
    /// What holds when, oldest first.
    pub versions: Vec<Version>,
    /// Examples that must come out, kept beside the rule.
    pub scenarios: Vec<Scenario>,
}

/// A right as it holds in one period.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    /// When, and where that was read.
    pub period: Period,
    /// The dated amounts as they were written, for the receipt.
    pub amounts: Map<String, Value>,
    /// What must hold.
    pub needs: Vec<Named>,
    /// Of which one must hold; when there are none, the needs are enough.
    pub ways: Vec<Named>,
    /// What it brings a month, when that can be worked out.
    pub(crate) gives: Option<Node>,
    /// The places of all facts that it looks at, in the order of the text.
    pub(crate) facts: Vec<usize>,
}

/// A condition with a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    /// Its name; the text is `rights-<right>-way-<name>` or `rights-<right>-need-<name>`.
    pub name: String,
    /// The condition as it was written.
    pub text: String,
    pub(crate) node: Node,
    /// The facts that it looks at, as bits by their places.
    pub(crate) looks_at: u128,
}

impl Named {
    /// Whether it looks at a fact.
    pub(crate) const fn looks_at(&self, place: usize) -> bool {
        place < 128 && self.looks_at >> place & 1 == 1
    }
}

/// An example that must come out.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// What it is about.
    pub name: String,
    /// On which day.
    pub on: Date,
    /// What the household says.
    pub facts: Map<String, Value>,
    /// What must be answered: `likely`, `possible` or `not`.
    pub answer: String,
    /// For which reason: the name of a way or need, `none`, `already`, the fact that decides, or `amount`.
    pub reason: String,
    /// What it must give a month; nothing when that does not matter.
    pub gives: Option<money::Euro>,
}

impl Rule {
    /// The fact that says one has it already.
    #[must_use]
    pub fn have<'v>(&self, vocabulary: &'v crate::Vocabulary) -> Option<&'v str> {
        vocabulary.facts().get(self.have?).map(|fact| fact.name.as_str())
    }

    /// What holds on a day.
    #[must_use]
    pub fn on(&self, day: Date) -> Option<&Version> {
        self.versions.iter().find(|version| version.period.holds_on(day))
    }
}
