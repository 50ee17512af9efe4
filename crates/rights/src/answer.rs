//! What a household makes of one right.

use money::Euro;
use receipt::Receipt;
use serde::Serialize;
use utoipa::ToSchema;

use crate::{Deciding, Household, Range, Rule, RulesOfDay, Version};

/// How an answer falls. There is no "refused": only who decides can refuse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = RightsVerdict)]
pub enum Verdict {
    /// Worth asking for: all that is known speaks for it.
    Likely,
    /// It depends on something that was not said, or is not known.
    Possible,
    /// Something that is needed is not there, by what was said.
    Not,
}

impl Verdict {
    /// As it is written.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Likely => "likely",
            Self::Possible => "possible",
            Self::Not => "not",
        }
    }
}

/// Why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason<'r> {
    /// The household has it already.
    Already,
    /// This way holds.
    Way(&'r str),
    /// All needs hold, and nothing more is asked.
    Needs,
    /// This need does not hold.
    Need(&'r str),
    /// None of the ways holds.
    NoWay,
    /// This decides.
    Open(Deciding<'r>),
}

/// What a household makes of one right.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Answer<'r> {
    /// The rule.
    pub rule: &'r Rule,
    /// The version of it that holds on the day.
    pub version: &'r Version,
    /// How it falls.
    pub verdict: Verdict,
    /// Why.
    pub reason: Reason<'r>,
    /// What it brings a month in cents, as far as that is known.
    pub gives: Option<Range>,
}

impl<'r> Answer<'r> {
    /// The key of the text that says why.
    #[must_use]
    pub fn key(&self, day: &RulesOfDay<'r>) -> String {
        let right = &self.rule.right;
        match self.reason {
            Reason::Already => "rights-already".to_owned(),
            Reason::Way(name) => format!("rights-{right}-way-{name}"),
            Reason::Needs => format!("rights-{right}-yes"),
            Reason::Need(name) => format!("rights-{right}-need-{name}"),
            Reason::NoWay => format!("rights-{right}-none"),
            Reason::Open(Deciding::Fact { .. }) => {
                format!("rights-question-{}", self.question(day).unwrap_or_default().replace('_', "-"))
            }
            Reason::Open(Deciding::Amount(_)) => "rights-amount-not-known".to_owned(),
        }
    }

    /// The reason in one word: the name of a way, need or fact, or `already`, `yes`, `none`, `amount`.
    #[must_use]
    pub fn reason_name(&self, day: &RulesOfDay<'r>) -> &'r str {
        match self.reason {
            Reason::Already => "already",
            Reason::Way(name) | Reason::Need(name) => name,
            Reason::Needs => "yes",
            Reason::NoWay => "none",
            Reason::Open(Deciding::Amount(_)) => "amount",
            Reason::Open(Deciding::Fact { .. }) => self.question(day).unwrap_or("amount"),
        }
    }

    /// The fact to ask for, when that decides.
    #[must_use]
    pub fn question(&self, day: &RulesOfDay<'r>) -> Option<&'r str> {
        let Reason::Open(Deciding::Fact { place, .. }) = self.reason else { return None };
        day.vocabulary.facts().get(place).map(|fact| fact.name.as_str())
    }

    /// What it brings a month, when that is known to the cent.
    #[must_use]
    pub fn gives(&self) -> Option<Euro> {
        self.gives.and_then(Range::known).map(Euro::cents)
    }

    /// The answer as it is printed, with its receipt. `say` gives the text of a key, when there are texts.
    #[must_use]
    pub fn printed(
        &self,
        day: &RulesOfDay<'r>,
        household: &Household,
        say: &dyn Fn(&str) -> Option<String>,
    ) -> Printed {
        let (rule, right) = (self.rule, &self.rule.right);
        let text = |key: String| Text { text: say(&key), key };
        Printed {
            right: right.clone(),
            name: text(format!("rights-{right}")),
            domain: rule.domain.as_str(),
            answer: self.verdict,
            reason: text(self.key(day)),
            question: self.question(day).map(str::to_owned),
            already: self.reason == Reason::Already,
            gives: self.gives(),
            decides: text(format!("rights-decides-{}", rule.decides)),
            automatic: rule.automatic,
            how: text(format!("rights-{right}-how")),
            papers: rule.papers.iter().map(|paper| text(format!("rights-paper-{paper}"))).collect(),
            missed: rule.missed.iter().map(|missed| text(format!("rights-missed-{missed}"))).collect(),
            verified: self.version.period.checked.is_some(),
            receipt: day.receipt(self, household),
        }
    }
}

/// A text: its key, and what it says when texts are at hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = RightsText)]
pub struct Text {
    /// Its key in the files of texts.
    pub key: String,
    /// What it says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// An answer as it is printed.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[schema(as = RightsAnswer)]
pub struct Printed {
    /// Which right.
    pub right: String,
    /// What it is called.
    pub name: Text,
    /// The life domain that it helps in.
    pub domain: &'static str,
    /// How it falls.
    pub answer: Verdict,
    /// Why.
    pub reason: Text,
    /// The fact to ask for, when that decides.
    pub question: Option<String>,
    /// Whether the household has it already.
    pub already: bool,
    /// What it brings a month, when that is known to the cent.
    pub gives: Option<Euro>,
    /// Who decides.
    pub decides: Text,
    /// Whether it comes by itself when all is well.
    pub automatic: bool,
    /// How to ask.
    pub how: Text,
    /// What to bring.
    pub papers: Vec<Text>,
    /// Why it is often missed.
    pub missed: Vec<Text>,
    /// Whether somebody compared the rule with its source; else it is shown as "not verified".
    pub verified: bool,
    /// Where this comes from.
    pub receipt: Receipt,
}
