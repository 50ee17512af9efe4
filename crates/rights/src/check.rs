//! A household against all rules of a day.

use jiff::civil::Date;
use receipt::{Formula, Receipt};
use serde::Serialize;

use crate::answer::{Answer, Reason, Verdict};
use crate::deciding::{Known, deciding};
use crate::expression::Given;
use crate::{Household, Range, Rule, RulesOfDay, Version};

/// The formula.
pub const FORMULA: Formula = Formula {
    name: "rights.check",
    version: 1,
    text: "likely: every need holds and one way holds; not: a need does not hold, or no way does; else possible. What was \
           not said, and amounts that are not known, leave it open (three-valued logic)",
    source: "The rule that is named among the inputs; logic after Kleene",
    source_date: "1938",
};

/// How many conditions most rules have at most; of one that has more, the room grows.
const MOST_CONDITIONS: usize = 16;

/// A right of which nothing is known for a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NotKnown {
    /// Which right.
    pub right: String,
    /// From when until when something is known.
    pub known: Vec<(Date, Option<Date>)>,
}

/// What a household makes of the rules of a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked<'r> {
    /// One answer for each right, in the order of the rules.
    pub answers: Vec<Answer<'r>>,
}

impl<'r> RulesOfDay<'r> {
    /// Lays a household beside the rules.
    #[must_use]
    pub fn check(&self, household: &Household) -> Checked<'r> {
        let mut answers = Vec::with_capacity(self.rules.len());
        self.check_into(household, &mut answers);
        Checked { answers }
    }

    /// As [`RulesOfDay::check`], into a list that is there already.
    pub fn check_into(&self, household: &Household, answers: &mut Vec<Answer<'r>>) {
        let mut values = Vec::with_capacity(MOST_CONDITIONS);
        answers.clear();
        answers.extend(self.rules.iter().map(|(rule, version)| self.answer(rule, version, household, &mut values)));
    }

    fn answer(
        &self,
        rule: &'r Rule,
        version: &'r Version,
        household: &Household,
        values: &mut Vec<Range>,
    ) -> Answer<'r> {
        let given = Given { household, trying: None };
        let has_it = rule.have.map(|place| household.range(place, Range::OPEN));
        let (verdict, reason) = if has_it == Some(Range::YES) {
            (Verdict::Likely, Reason::Already)
        } else {
            self.judged(version, given, values)
        };
        let gives = match verdict {
            Verdict::Not => None,
            _ => version.gives.as_ref().map(|node| node.value(given)),
        };
        Answer { rule, version, verdict, reason, gives }
    }

    /// `values` is room to work in: what each condition is, for what decides.
    fn judged(&self, version: &'r Version, given: Given<'_>, values: &mut Vec<Range>) -> (Verdict, Reason<'r>) {
        values.clear();
        let mut whole = Range::YES;
        for need in &version.needs {
            let holds = need.node.value(given);
            if holds == Range::NO {
                return (Verdict::Not, Reason::Need(&need.name));
            }
            values.push(holds);
            whole = whole.least(holds);
        }
        let mut ways = if version.ways.is_empty() { Range::YES } else { Range::NO };
        let mut open_to = None;
        for way in &version.ways {
            let holds = way.node.value(given);
            if holds == Range::YES && open_to.is_none_or(|(_, range)| range != Range::YES) {
                open_to = Some((way.name.as_str(), holds));
            }
            values.push(holds);
            ways = ways.most(holds);
        }
        match whole.least(ways).as_answer() {
            Some(false) => (Verdict::Not, Reason::NoWay),
            Some(true) => (Verdict::Likely, open_to.map_or(Reason::Needs, |(name, _)| Reason::Way(name))),
            None => (
                Verdict::Possible,
                Reason::Open(deciding(self.vocabulary, Known::new(version, values), given.household)),
            ),
        }
    }

    /// Where an answer comes from, so that it can be repeated years later.
    #[must_use]
    pub fn receipt(&self, answer: &Answer<'r>, household: &Household) -> Receipt {
        let Answer { rule, version, .. } = answer;
        let mut places = version.facts.clone();
        places.extend(rule.have.filter(|place| !places.contains(place)));
        let conditions = |list: &[crate::Named]| {
            list.iter().map(|named| (named.name.clone(), named.text.clone().into())).collect::<serde_json::Map<_, _>>()
        };
        Receipt::of(&FORMULA)
            .with("rule", &rule.right)
            .with("on", self.day)
            .with("period", &version.period)
            .with("amounts", &version.amounts)
            .with("needs", conditions(&version.needs))
            .with("ways", conditions(&version.ways))
            .with("household", household.inputs(self.vocabulary, &places))
    }
}
