//! What the dynamics of a web say, as the key of a text and its values: the words are for the screens.

use method::LifeDomain;
use serde::Serialize;
use utoipa::ToSchema;

use super::circles::Circles;
use super::loosening::UnderRule;
use super::what_if::{Loosened, MayFollow, Moves};
use crate::fuzzy_map::{Outcome, Rule};

/// How many domains a sentence names at most.
const NAMED: usize = 2;
/// Below so many strands a web says little.
pub const FEW_STRANDS: usize = 3;

/// One sentence.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[serde(tag = "key", rename_all = "kebab-case")]
pub enum Sentence {
    /// Nothing pulls on anything yet.
    SpiderwebNoStrands,
    /// There is no circle: what pulls does not come back.
    SpiderwebNoCircle,
    /// These hold each other fast; it comes apart most easily between two of them.
    SpiderwebCircle {
        /// In the order in which they pull.
        domains: Vec<LifeDomain>,
        /// The weakest strand begins here …
        from: LifeDomain,
        /// … and pulls here.
        to: LifeDomain,
        /// How many other circles there are.
        others: usize,
        /// Whether all its strands pull alike, so that none of them is the weakest.
        is_even: bool,
    },
    /// If this came loose, these might too. All rules say so.
    SpiderwebLoosen {
        /// What would come loose first.
        domain: LifeDomain,
        /// What might follow, most first.
        also: Vec<LifeDomain>,
    },
    /// The rules point to different domains: something to talk about, nothing to go by.
    SpiderwebRulesDisagree {
        /// What each points to.
        points: Vec<Points>,
    },
    /// Under these rules it came to no rest, so they say nothing.
    SpiderwebNoRest {
        /// The rules.
        rules: Vec<Rule>,
    },
    /// There are so few strands that the web says little yet.
    SpiderwebFewStrands {
        /// How many there are.
        strands: usize,
    },
    /// If these came looser, those might too. All rules say so.
    SpiderwebIf {
        /// What comes looser in thought.
        domains: Vec<LifeDomain>,
        /// What might follow, most first.
        also: Vec<LifeDomain>,
    },
    /// If these came looser, perhaps those too: some rules say so, others do not.
    SpiderwebIfPerhaps {
        /// What comes looser in thought.
        domains: Vec<LifeDomain>,
        /// What might follow, most first.
        also: Vec<LifeDomain>,
    },
    /// If these came looser, nothing else moves along these strands.
    SpiderwebIfNothing {
        /// What comes looser in thought.
        domains: Vec<LifeDomain>,
    },
}

/// What a rule points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Points {
    /// The rule.
    pub rule: Rule,
    /// The domain of which the loosening reaches furthest.
    pub domain: LifeDomain,
}

/// What can be said, the most useful first.
#[must_use]
pub fn sentences(strands: usize, circles: &Circles, rules: &[UnderRule]) -> Vec<Sentence> {
    if strands == 0 {
        return vec![Sentence::SpiderwebNoStrands];
    }
    let points: Vec<Points> =
        rules.iter().filter_map(|under| Some(Points { rule: under.rule, domain: under.furthest? })).collect();
    let mut said = Vec::new();
    if let Some(first) = points.first() {
        if points.iter().all(|point| point.domain == first.domain) {
            said.push(Sentence::SpiderwebLoosen { domain: first.domain, also: also(rules, first) });
        } else {
            said.push(Sentence::SpiderwebRulesDisagree { points: points.clone() });
        }
    }
    said.push(match circles.strongest.first() {
        Some(circle) => Sentence::SpiderwebCircle {
            domains: circle.domains.clone(),
            from: circle.weakest.from,
            to: circle.weakest.to,
            others: circles.total.saturating_sub(1),
            is_even: circle.is_even(),
        },
        None => Sentence::SpiderwebNoCircle,
    });
    let restless: Vec<Rule> = rules.iter().filter(|under| !under.rests()).map(|under| under.rule).collect();
    if !restless.is_empty() {
        said.push(Sentence::SpiderwebNoRest { rules: restless });
    }
    if strands < FEW_STRANDS {
        said.push(Sentence::SpiderwebFewStrands { strands });
    }
    said
}

/// What can be said of a what-if, the most useful first.
pub(super) fn sentences_of_what_if(
    strands: usize,
    loosened: &[Loosened],
    rules: &[Moves],
    may_follow: &[MayFollow],
) -> Vec<Sentence> {
    if strands == 0 {
        return vec![Sentence::SpiderwebNoStrands];
    }
    let domains: Vec<LifeDomain> = loosened.iter().map(|one| one.domain).collect();
    let (sure, perhaps): (Vec<&MayFollow>, Vec<&MayFollow>) = may_follow.iter().partition(|one| one.all_rules);
    let named = |follow: &[&MayFollow]| follow.iter().take(NAMED + 1).map(|one| one.domain).collect::<Vec<_>>();
    let restless: Vec<Rule> =
        rules.iter().filter(|moves| moves.outcome != Outcome::FixedPoint).map(|moves| moves.rule).collect();
    let mut said = Vec::new();
    if !sure.is_empty() {
        said.push(Sentence::SpiderwebIf { domains: domains.clone(), also: named(&sure) });
    }
    if !perhaps.is_empty() {
        said.push(Sentence::SpiderwebIfPerhaps { domains: domains.clone(), also: named(&perhaps) });
    }
    if said.is_empty() && restless.len() < rules.len() && !domains.is_empty() {
        said.push(Sentence::SpiderwebIfNothing { domains });
    }
    if !restless.is_empty() {
        said.push(Sentence::SpiderwebNoRest { rules: restless });
    }
    if strands < FEW_STRANDS {
        said.push(Sentence::SpiderwebFewStrands { strands });
    }
    said
}

fn also(rules: &[UnderRule], point: &Points) -> Vec<LifeDomain> {
    let reach = rules.iter().filter(|under| under.rule == point.rule).flat_map(|under| &under.reach);
    let looser = reach.filter(|reach| reach.domain == point.domain).flat_map(|reach| &reach.looser);
    looser.filter(|looser| looser.by > 0.0).take(NAMED).map(|looser| looser.domain).collect()
}
