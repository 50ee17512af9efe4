//! What the household said of itself and the person wanted kept: sheets of answers, each with its voice and day.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Origin, SheetId, Speaker};

use super::Rights;

/// An answer to a question about the household.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = RightsValue)]
pub enum Value {
    /// Yes or no.
    YesNo(bool),
    /// A whole number, at most 100,000,000.
    Number(u64),
    /// An amount, in cents of a euro, at most 100,000,000.
    Amount(u64),
    /// One of a list, as the rules name it, at most 60 characters.
    Choice(String),
    /// Whole numbers, one for each, at most 100 of them.
    Numbers(Vec<u64>),
    /// Amounts in cents of a euro, one for each, at most 100 of them.
    Amounts(Vec<u64>),
}

/// What was said of one fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RightsSaid)]
pub struct Said {
    /// The fact, as the rules name it.
    #[schema(max_length = 60)]
    pub fact: String,
    /// The answer; nothing forgets what was said before.
    #[serde(default)]
    pub value: Option<Value>,
}

/// Answers that were kept with one press.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = RightsSheet)]
pub struct Sheet {
    /// The sheet.
    pub id: SheetId,
    /// What was said.
    pub said: Vec<Said>,
    /// The version of the dossier that the writer had before their eyes.
    pub seen: u64,
    /// Who says so, when.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

/// An answer that stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing<'a> {
    /// Of which fact.
    pub fact: &'a str,
    /// What was said.
    pub value: &'a Value,
    /// Who says so, when.
    pub origin: &'a Origin,
}

impl Rights {
    /// The answers that stand, in the order in which they were kept. A newer answer of the same voice replaces what its
    /// writer had seen; what they had not seen stays beside it. Taking a sheet back gives what stood before it.
    #[must_use]
    pub fn standing(&self) -> Vec<Standing<'_>> {
        let mut standing: Vec<Standing<'_>> = Vec::new();
        for sheet in self.sheets.iter().filter(|sheet| sheet.taken_back.is_none()) {
            for said in &sheet.said {
                let is_replaced = |other: &Standing<'_>| {
                    other.fact == said.fact
                        && other.origin.speaker == sheet.origin.speaker
                        && (other.origin.version <= sheet.seen || Some(other.value) == said.value.as_ref())
                };
                standing.retain(|other| !is_replaced(other));
                if let Some(value) = &said.value {
                    standing.push(Standing { fact: &said.fact, value, origin: &sheet.origin });
                }
            }
        }
        standing
    }

    /// One answer for each fact, to look with: what person and helper say together, else what the person says, else what
    /// was said last.
    #[must_use]
    pub fn to_look_with(&self) -> Vec<Standing<'_>> {
        let mut chosen: Vec<Standing<'_>> = Vec::new();
        let worth = |answer: &Standing<'_>| match answer.origin.speaker {
            Speaker::TOGETHER => 2,
            Speaker::PARTICIPANT => 1,
            _ => 0,
        };
        for answer in self.standing() {
            match chosen.iter_mut().find(|other| other.fact == answer.fact) {
                Some(other) if worth(&answer) >= worth(other) => *other = answer,
                Some(_) => {}
                None => chosen.push(answer),
            }
        }
        chosen
    }

    /// Leaves of the sheets only what stands: no earlier answers, and nothing that was taken back.
    pub fn keep_what_stands(&mut self) {
        let standing: Vec<(SheetVersion, String)> =
            self.standing().into_iter().map(|answer| (answer.origin.version, answer.fact.to_owned())).collect();
        for sheet in &mut self.sheets {
            let version = sheet.origin.version;
            sheet.said.retain(|said| standing.iter().any(|(of, fact)| *of == version && *fact == said.fact));
        }
        self.sheets.retain(|sheet| sheet.taken_back.is_none() && !sheet.said.is_empty());
    }
}

/// The version of the dossier that a sheet made: no two sheets have the same.
type SheetVersion = u64;
