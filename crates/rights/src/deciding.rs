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
    let known = |named: &'r Named| (named, named.node.value(given));
    // Only what is still open has to be worked out again.
    let needs: Vec<_> = version.needs.iter().map(known).collect();
    let ways: Vec<_> = version.ways.iter().map(known).collect();
    let mut best: Option<(u8, usize)> = None;
    for place in version.facts.iter().copied().filter(|place| !household.knows(*place)) {
        let reach = Reach::of(&needs, &ways, place);
        // Whatever its answer is, it must be able to decide both ways to be the best; one way to be better than none.
        let most = u8::from(reach.yes) + u8::from(reach.no);
        if !reach.touches || best.is_some_and(|(before, _)| most <= before) {
            continue;
        }
        let worth = if most == 0 { 0 } else { worth(vocabulary, &needs, &ways, household, place, best) };
        // One that decides stands in an open part; of one that does not, that has to be looked at.
        let better = best.is_none_or(|(before, _)| worth > before);
        if better && (worth > 0 || stands_in_open_part(&needs, &ways, given, place)) {
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

/// A condition, and what it is as long as nothing more is said.
type Known<'r> = (&'r Named, Range);

/// What knowing one fact could come to, seen from the conditions that it stands in.
struct Reach {
    /// It stands in a condition that is open.
    touches: bool,
    /// It may settle everything with yes: no need is open without it.
    yes: bool,
    /// It may settle everything with no: it stands in an open need, or no way is open without it.
    no: bool,
}

impl Reach {
    fn of(needs: &[Known<'_>], ways: &[Known<'_>], place: usize) -> Self {
        let count = |list: &[Known<'_>], with: bool| {
            let open = list.iter().filter(|(_, range)| *range == Range::OPEN);
            open.filter(|(named, _)| named.looks_at(place) == with).count()
        };
        let (in_needs, in_ways) = (count(needs, true), count(ways, true));
        let reached = ways.is_empty() || ways.iter().any(|(_, range)| *range == Range::YES);
        let others_closed = !reached && count(ways, false) == 0;
        Self {
            touches: in_needs + in_ways > 0,
            yes: count(needs, false) == 0 && (reached || in_ways > 0),
            no: in_needs > 0 || (others_closed && in_ways > 0),
        }
    }
}

/// 2 when every answer to a fact decides, 1 when some does. Stops as soon as it cannot be better than the best so far.
fn worth(
    vocabulary: &Vocabulary,
    needs: &[Known<'_>],
    ways: &[Known<'_>],
    household: &Household,
    place: usize,
    best: Option<(u8, usize)>,
) -> u8 {
    let (mut some, mut all) = (false, true);
    for value in tries(vocabulary, place) {
        let trying = Given { household, trying: Some((place, value)) };
        let again = |(named, range): &Known<'_>| {
            if *range == Range::OPEN && named.looks_at(place) { named.node.value(trying) } else { *range }
        };
        let needed = needs.iter().map(again).fold(Range::YES, Range::least);
        let whole = if ways.is_empty() || needed == Range::NO {
            needed
        } else {
            needed.least(ways.iter().map(again).fold(Range::NO, Range::most))
        };
        let decides = whole.as_answer().is_some();
        some |= decides;
        all &= decides;
        if !all && (some || best.is_some_and(|(before, _)| before > 0)) {
            break;
        }
    }
    if all { 2 } else { u8::from(some) }
}

/// What was not said and may still change an answer: the facts in the parts that are open, by their places.
pub(crate) fn open_places(version: &Version, household: &Household) -> Vec<usize> {
    let given = Given { household, trying: None };
    let needs: Vec<Known<'_>> = version.needs.iter().map(|named| (named, named.node.value(given))).collect();
    let ways: Vec<Known<'_>> = version.ways.iter().map(|named| (named, named.node.value(given))).collect();
    let open = version.facts.iter().copied().filter(|place| !household.knows(*place));
    open.filter(|place| stands_in_open_part(&needs, &ways, given, *place)).collect()
}

fn stands_in_open_part(needs: &[Known<'_>], ways: &[Known<'_>], given: Given<'_>, place: usize) -> bool {
    let mut open = needs.iter().chain(ways).filter(|(named, range)| *range == Range::OPEN && named.looks_at(place));
    open.any(|(named, _)| stands_open(&named.node, given, place))
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
