//! Which one question decides an answer that is still open.

use crate::expression::{Given, Node, tries};
use crate::{Household, Named, Range, Version, Vocabulary};

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
    let given = Given { household, trying: None };
    let worth_of = |named: &'r Named| (named, named.node.value(given));
    // Only what is still open has to be worked out again.
    let needs: Vec<_> = version.needs.iter().map(worth_of).collect();
    let ways: Vec<_> = version.ways.iter().map(worth_of).collect();
    let open = || needs.iter().chain(&ways).filter(|(_, range)| *range == Range::OPEN).map(|(named, _)| &named.node);
    let mut best: Option<(u8, usize)> = None;
    for place in version.facts.iter().copied().filter(|place| !household.knows(*place)) {
        if !open().any(|node| node.mentions(place) && stands_open(node, given, place)) {
            continue;
        }
        let (mut decided, mut tried) = (0, 0);
        for value in tries(vocabulary, place) {
            let trying = Given { household, trying: Some((place, value)) };
            let again = |(named, range): &(&Named, Range)| {
                if *range == Range::OPEN && named.node.mentions(place) { named.node.value(trying) } else { *range }
            };
            let needed = needs.iter().map(again).fold(Range::YES, Range::least);
            let reached = ways.iter().map(again).fold(Range::NO, Range::most);
            let whole = if ways.is_empty() { needed } else { needed.least(reached) };
            tried += 1;
            decided += u32::from(whole.as_answer().is_some());
        }
        let worth = if decided == tried { 2 } else { u8::from(decided > 0) };
        if best.is_none_or(|(before, _)| worth > before) {
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

/// Whether a fact stands in a part of a condition that is still open.
fn stands_open(node: &Node, given: Given<'_>, place: usize) -> bool {
    match node {
        Node::All(nodes) | Node::Any(nodes) => {
            let mut open = nodes.iter().filter(|node| node.value(given) == Range::OPEN);
            open.any(|node| stands_open(node, given, place))
        }
        Node::Not(node) => stands_open(node, given, place),
        _ => node.mentions(place),
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
