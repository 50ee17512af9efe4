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

/// The conditions of a version, and what each is as long as nothing more is said.
#[derive(Clone, Copy)]
pub(crate) struct Known<'r, 'v> {
    version: &'r Version,
    needs: &'v [Range],
    ways: &'v [Range],
}

impl<'r, 'v> Known<'r, 'v> {
    /// `values` are those of the needs, then those of the ways, in the order of the version.
    pub(crate) fn new(version: &'r Version, values: &'v [Range]) -> Self {
        let (needs, ways) = values.split_at(version.needs.len().min(values.len()));
        Self { version, needs, ways }
    }

    fn needs(self) -> impl Iterator<Item = (&'r Named, Range)> + use<'r, 'v> {
        self.version.needs.iter().zip(self.needs.iter().copied())
    }

    fn ways(self) -> impl Iterator<Item = (&'r Named, Range)> + use<'r, 'v> {
        self.version.ways.iter().zip(self.ways.iter().copied())
    }
}

/// Which one question decides. Of the facts that were not said, each is tried with answers at its ends: the first that
/// decides whatever the answer is best; else the first that decides for some answer; else the first that is not said.
pub(crate) fn deciding<'r>(vocabulary: &Vocabulary, known: Known<'r, '_>, household: &Household) -> Deciding<'r> {
    let given = Given { household, trying: None };
    let reach = Reach::of(known);
    let mut best: Option<(u8, usize)> = None;
    for place in known.version.facts.iter().copied().filter(|place| !household.knows(*place)) {
        // Whatever its answer is, it must be able to decide both ways to be the best; one way to be better than none.
        let most = u8::from(reach.to_yes(place)) + u8::from(reach.to_no(place));
        if !reach.touches(place) || best.is_some_and(|(before, _)| most <= before) {
            continue;
        }
        let worth = if most == 0 { 0 } else { worth(vocabulary, known, household, place, best) };
        // One that decides stands in an open part; of one that does not, that has to be looked at.
        let better = best.is_none_or(|(before, _)| worth > before);
        if better && (worth > 0 || stands_in_open_part(known, given, place)) {
            best = Some((worth, place));
        }
        if worth == 2 {
            break;
        }
    }
    match best {
        Some((worth, place)) => Deciding::Fact { place, alone: worth == 2 },
        None => Deciding::Amount(open_amount(known)),
    }
}

/// What knowing one fact could come to, seen from the conditions that it stands in: of all facts at once, as bits by
/// their places.
struct Reach {
    /// In some open need; in every open need.
    needs: (u128, u128),
    /// In some open way; in every open way.
    ways: (u128, u128),
    /// A way holds already, or none is asked.
    reached: bool,
}

impl Reach {
    fn of(known: Known<'_, '_>) -> Self {
        let mut reach = Self { needs: (0, u128::MAX), ways: (0, u128::MAX), reached: known.version.ways.is_empty() };
        for (named, _) in known.needs().filter(|(_, range)| *range == Range::OPEN) {
            reach.needs = (reach.needs.0 | named.looks_at, reach.needs.1 & named.looks_at);
        }
        for (named, range) in known.ways() {
            reach.reached |= range == Range::YES;
            if range == Range::OPEN {
                reach.ways = (reach.ways.0 | named.looks_at, reach.ways.1 & named.looks_at);
            }
        }
        reach
    }

    /// It stands in a condition that is open.
    const fn touches(&self, place: usize) -> bool {
        has(self.needs.0 | self.ways.0, place)
    }

    /// It may settle everything with yes: no need is open without it.
    const fn to_yes(&self, place: usize) -> bool {
        has(self.needs.1, place) && (self.reached || has(self.ways.0, place))
    }

    /// It may settle everything with no: it stands in an open need, or no way is open without it.
    const fn to_no(&self, place: usize) -> bool {
        has(self.needs.0, place) || (!self.reached && has(self.ways.0 & self.ways.1, place))
    }
}

/// 2 when every answer to a fact decides, 1 when some does. Stops as soon as it cannot be better than the best so far.
fn worth(
    vocabulary: &Vocabulary,
    known: Known<'_, '_>,
    household: &Household,
    place: usize,
    best: Option<(u8, usize)>,
) -> u8 {
    let (mut some, mut all) = (false, true);
    for value in tries(vocabulary, place) {
        let trying = Given { household, trying: Some((place, value)) };
        // Only what is still open has to be worked out again.
        let again = |(named, range): (&Named, Range)| {
            if range == Range::OPEN && named.looks_at(place) { named.node.value(trying) } else { range }
        };
        let needed = known.needs().map(again).fold(Range::YES, Range::least);
        let whole = if known.ways.is_empty() || needed == Range::NO {
            needed
        } else {
            needed.least(known.ways().map(again).fold(Range::NO, Range::most))
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
    let values: Vec<Range> = version.needs.iter().chain(&version.ways).map(|named| named.node.value(given)).collect();
    let known = Known::new(version, &values);
    let open = version.facts.iter().copied().filter(|place| !household.knows(*place));
    open.filter(|place| stands_in_open_part(known, given, *place)).collect()
}

fn stands_in_open_part(known: Known<'_, '_>, given: Given<'_>, place: usize) -> bool {
    let open = known.needs().chain(known.ways()).filter(|(_, range)| *range == Range::OPEN);
    open.filter(|(named, _)| named.looks_at(place)).any(|(named, _)| stands_open(&named.node, given, place))
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
fn open_amount<'r>(known: Known<'r, '_>) -> &'r str {
    let mut name = "";
    for (named, _) in known.needs().chain(known.ways()).filter(|(_, range)| *range == Range::OPEN) {
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

/// Whether the bit of a place is there.
const fn has(bits: u128, place: usize) -> bool {
    place < 128 && bits >> place & 1 == 1
}
