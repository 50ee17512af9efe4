//! Which one question decides an answer that is still open.

use crate::expression::{Given, Node, tries};
use crate::{Household, Range, Version, Vocabulary};

/// What decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deciding<'r> {
    /// A fact that was not said, by its place.
    Fact {
        /// Its place in the vocabulary.
        place: usize,
        /// Whether any answer to it decides; else others are needed too for some answers.
        alone: bool,
    },
    /// A dated amount that is not known for this day: only who decides can tell.
    Amount(&'r str),
}

/// Which one question decides. Of the facts that were not said, each is tried with answers at its ends: the first that
/// decides whatever the answer is best; else the first that decides for some answer; else the first that is not said.
pub(crate) fn deciding<'r>(vocabulary: &Vocabulary, version: &'r Version, household: &Household) -> Deciding<'r> {
    let mut best: Option<(u8, usize)> = None;
    for place in version.facts.iter().copied().filter(|place| !household.knows(*place)) {
        let (mut decided, mut tried) = (0, 0);
        for value in tries(vocabulary, place) {
            tried += 1;
            decided +=
                u32::from(whole(version, Given { household, trying: Some((place, value)) }).as_answer().is_some());
        }
        let worth = if decided == tried { 2 } else { u8::from(decided > 0) };
        if best.is_none_or(|(before, _)| worth > before) && matters(version, household, place) {
            best = Some((worth, place));
        }
        if worth == 2 {
            break;
        }
    }
    match best {
        Some((worth, place)) => Deciding::Fact { place, alone: worth == 2 },
        None => Deciding::Amount(open_amount(version, household)),
    }
}

fn whole(version: &Version, given: Given<'_>) -> Range {
    let needs = version.needs.iter().map(|need| need.node.value(given)).fold(Range::YES, Range::least);
    if version.ways.is_empty() {
        return needs;
    }
    let ways = version.ways.iter().map(|way| way.node.value(given)).fold(Range::NO, Range::most);
    needs.least(ways)
}

/// Whether a fact stands in a condition that is still open.
fn matters(version: &Version, household: &Household, place: usize) -> bool {
    let given = Given { household, trying: None };
    let mut open = version.needs.iter().chain(&version.ways).filter(|named| named.node.value(given) == Range::OPEN);
    open.any(|named| stands_open(&named.node, given, place))
}

/// Whether a fact stands in a part of a condition that is still open.
fn stands_open(node: &Node, given: Given<'_>, place: usize) -> bool {
    match node {
        Node::All(nodes) | Node::Any(nodes) => {
            let mut open = nodes.iter().filter(|node| node.value(given) == Range::OPEN);
            open.any(|node| stands_open(node, given, place))
        }
        Node::Not(node) => stands_open(node, given, place),
        _ => {
            let mut facts = Vec::new();
            node.facts(&mut facts);
            facts.contains(&place)
        }
    }
}

/// The first amount in an open condition that is not wholly known.
fn open_amount<'r>(version: &'r Version, household: &Household) -> &'r str {
    let given = Given { household, trying: None };
    let mut name = "";
    for named in version.needs.iter().chain(&version.ways).filter(|named| named.node.value(given) == Range::OPEN) {
        named.node.each(&mut |node| {
            if let Node::Amount(amount, _) = node
                && name.is_empty()
            {
                name = amount;
            }
        });
    }
    name
}
