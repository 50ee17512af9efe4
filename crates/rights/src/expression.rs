//! The small language in which conditions are written, so that who knows the law can read and mend them:
//! `income_year <= limit + per_person * (people - 1) and not housing = 'social_rent'`.
//!
//! Facts and dated amounts by name; `and`, `or`, `not`; `<`, `<=`, `=`, `!=`, `>=`, `>`; `+`, `-`, `*`; `min`, `max`;
//! `count(list, from, to)` and `sum(list)`. No amounts in the text itself: those are dated data beside it. Everything is
//! given its kind when the rules are read, so that cents are never compared with years.

mod kind;
mod parse;
mod token;

use crate::household::Said;
use crate::{Household, Range, Vocabulary};

pub(crate) use kind::Kind;
pub(crate) use parse::{Known, parse};

/// A condition or a sum, ready to be worked out.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    /// A number that stands in the text, or a dated amount.
    Constant(Range),
    /// A dated amount that is not wholly known, by its name.
    Amount(String, Range),
    /// What was said, or what it can be when nothing was.
    Fact(usize, Range),
    /// How many of a list lie from one number to another.
    Count {
        list: usize,
        from: i64,
        to: i64,
        most: i64,
    },
    /// A list added up.
    Sum {
        list: usize,
        most: i64,
    },
    Not(Box<Node>),
    All(Vec<Node>),
    Any(Vec<Node>),
    Below {
        one: Box<Node>,
        two: Box<Node>,
        or_equal: bool,
    },
    Equal(Box<Node>, Box<Node>),
    Plus(Box<Node>, Box<Node>),
    Minus(Box<Node>, Box<Node>),
    /// Product, over a divisor that brings basis points back to one.
    Times {
        one: Box<Node>,
        two: Box<Node>,
        over: i64,
    },
    Least(Vec<Node>),
    Most(Vec<Node>),
}

/// What is known, and one answer that is tried out.
#[derive(Clone, Copy)]
pub(crate) struct Given<'a> {
    pub(crate) household: &'a Household,
    /// As if this were said; for a list, as if it held so many.
    pub(crate) trying: Option<(usize, i64)>,
}

impl Given<'_> {
    fn tried(&self, place: usize) -> Option<i64> {
        self.trying.filter(|(tried, _)| *tried == place).map(|(_, value)| value)
    }
}

impl Node {
    /// Works it out: what it is, or between what it lies.
    pub(crate) fn value(&self, given: Given<'_>) -> Range {
        match self {
            Self::Constant(range) | Self::Amount(_, range) => *range,
            Self::Fact(place, open) => match given.tried(*place) {
                Some(value) => Range::exactly(value),
                None => given.household.range(*place, *open),
            },
            Self::Count { list, from, to, most } => match (given.tried(*list), given.household.said(*list)) {
                (Some(value), _) => Range::exactly(value),
                (None, Said::These(values)) => {
                    let inside = values.iter().filter(|value| (*from..=*to).contains(*value));
                    Range::exactly(inside.count() as i64)
                }
                (None, _) => Range { low: 0, high: *most },
            },
            Self::Sum { list, most } => match (given.tried(*list), given.household.said(*list)) {
                (Some(value), _) => Range::exactly(value),
                (None, Said::These(values)) => Range::exactly(values.iter().sum()),
                (None, _) => Range { low: 0, high: *most },
            },
            Self::Not(node) => node.value(given).not(),
            Self::All(nodes) => all(nodes, given),
            Self::Any(nodes) => any(nodes, given),
            Self::Below { one, two, or_equal } => one.value(given).below(two.value(given), *or_equal),
            Self::Equal(one, two) => one.value(given).equals(two.value(given)),
            Self::Plus(one, two) => one.value(given).plus(two.value(given)),
            Self::Minus(one, two) => one.value(given).minus(two.value(given)),
            Self::Times { one, two, over } => one.value(given).times(two.value(given), *over),
            Self::Least(nodes) => fold(nodes, given, Range::least),
            Self::Most(nodes) => fold(nodes, given, Range::most),
        }
    }

    /// Calls for itself and everything under it, in the order of the text.
    pub(crate) fn each<'a>(&'a self, call: &mut dyn FnMut(&'a Self)) {
        call(self);
        match self {
            Self::Constant(_) | Self::Amount(..) | Self::Fact(..) | Self::Count { .. } | Self::Sum { .. } => {}
            Self::Not(node) => node.each(call),
            Self::All(nodes) | Self::Any(nodes) | Self::Least(nodes) | Self::Most(nodes) => {
                nodes.iter().for_each(|node| node.each(call));
            }
            Self::Below { one, two, .. } | Self::Times { one, two, .. } => {
                one.each(call);
                two.each(call);
            }
            Self::Equal(one, two) | Self::Plus(one, two) | Self::Minus(one, two) => {
                one.each(call);
                two.each(call);
            }
        }
    }

    /// Whether a fact stands in it.
    pub(crate) fn mentions(&self, place: usize) -> bool {
        match self {
            Self::Constant(_) | Self::Amount(..) => false,
            Self::Fact(fact, _) => *fact == place,
            Self::Count { list, .. } | Self::Sum { list, .. } => *list == place,
            Self::Not(node) => node.mentions(place),
            Self::All(nodes) | Self::Any(nodes) | Self::Least(nodes) | Self::Most(nodes) => {
                nodes.iter().any(|node| node.mentions(place))
            }
            Self::Below { one, two, .. } | Self::Times { one, two, .. } => one.mentions(place) || two.mentions(place),
            Self::Equal(one, two) | Self::Plus(one, two) | Self::Minus(one, two) => {
                one.mentions(place) || two.mentions(place)
            }
        }
    }

    /// The places of the facts in it, each once, in the order of the text.
    pub(crate) fn facts(&self, into: &mut Vec<usize>) {
        self.each(&mut |node| {
            let place = match node {
                Self::Fact(place, _) => *place,
                Self::Count { list, .. } | Self::Sum { list, .. } => *list,
                _ => return,
            };
            if !into.contains(&place) {
                into.push(place);
            }
        });
    }
}

/// All of them hold: stops at the first that does not.
fn all(nodes: &[Node], given: Given<'_>) -> Range {
    let mut so_far = Range::YES;
    for node in nodes {
        so_far = so_far.least(node.value(given));
        if so_far == Range::NO {
            break;
        }
    }
    so_far
}

/// One of them holds: stops at the first that does.
fn any(nodes: &[Node], given: Given<'_>) -> Range {
    let mut so_far = Range::NO;
    for node in nodes {
        so_far = so_far.most(node.value(given));
        if so_far == Range::YES {
            break;
        }
    }
    so_far
}

fn fold(nodes: &[Node], given: Given<'_>, with: impl Fn(Range, Range) -> Range) -> Range {
    let values = nodes.iter().map(|node| node.value(given));
    values.reduce(with).unwrap_or(Range::NO)
}

/// The highest answer to try out for a fact; from nought up to it when it is a choice, else only the two ends. Of a
/// number the ends decide; of a list, nobody and somebody.
pub(crate) fn tries(vocabulary: &Vocabulary, place: usize) -> impl Iterator<Item = i64> {
    let fact = vocabulary.facts().get(place);
    let (step, high) = match fact {
        None => (1, 0),
        Some(fact) if fact.is_list() => (1, 1),
        Some(fact) if matches!(fact.kind, crate::FactKind::Choice(_)) => (1, fact.open().high),
        Some(fact) => (fact.open().high.max(1), fact.open().high),
    };
    (0..=high).step_by(usize::try_from(step).unwrap_or(1))
}
