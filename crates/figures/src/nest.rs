//! The nest that makes possible: twigs are strengths, eggs are goals, branches are places.

mod bowl;
mod branch;
mod egg;
mod plan;
mod twig;

use maud::{Markup, html};

use crate::frame::Frame;
use plan::Plan;

/// The nest. Reads with nothing in it and with sixty strengths.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Nest {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// The strengths.
    pub twigs: Vec<Twig>,
    /// The person's goals; six are drawn, then "+n".
    pub eggs: Vec<Egg>,
    /// The places on which the nest rests; six are drawn, then "+n".
    pub branches: Vec<Branch>,
    /// Words at the left: out of myself.
    pub left_label: String,
    /// Words at the right: out of my surroundings.
    pub right_label: String,
    /// Where "+n" goals leads.
    pub more_eggs_href: Option<String>,
    /// Where "+n" places leads.
    pub more_branches_href: Option<String>,
    /// Larger letters in a tighter frame, for a phone.
    pub compact: bool,
}

/// The six kinds of strength (Rapp): three of the person, three of the surroundings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StrengthKind {
    /// What the person longs for. Left; ends in a star.
    Aspiration,
    /// What the person can do. Left; ends in a square.
    Competency,
    /// What the person dares to trust. Left; ends in a round bud.
    Confidence,
    /// Things and services at hand. Right; ends in a diamond.
    Resource,
    /// People. Right; ends in a pair of dots.
    Relation,
    /// Openings. Right; ends in an open ring.
    Opportunity,
}

/// When a strength is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tense {
    /// Here and now: a full twig.
    #[default]
    Now,
    /// Wished for: lighter, dashed.
    Wish,
    /// Used before: lighter, dashed.
    UsedBefore,
}

/// One strength.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Twig {
    /// Its kind: colour, side and end.
    pub kind: StrengthKind,
    /// Now, wished or before.
    pub tense: Tense,
    /// Tooltip, and the name of the link.
    pub tip: String,
    /// Where pressing it leads.
    pub href: Option<String>,
}

/// One goal.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Egg {
    /// The goal in the person's own words.
    pub label: String,
    /// Goal attainment −2…+2; `None` = not looked at yet: only the shell.
    pub attainment: Option<i8>,
    /// Tooltip, and the name of the link (`label` when empty).
    pub tip: String,
    /// Where pressing it leads.
    pub href: Option<String>,
}

/// One place (niche) that makes things possible.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Branch {
    /// Its name.
    pub label: String,
    /// Sum of the seven traits, 0–28; `None` = not looked at yet.
    pub score: Option<u8>,
    /// Tooltip, and the name of the link (`label` when empty).
    pub tip: String,
    /// Where pressing it leads.
    pub href: Option<String>,
}

impl StrengthKind {
    /// Whether it is the person's own (enters from the left).
    #[must_use]
    pub const fn is_own(self) -> bool {
        matches!(self, Self::Aspiration | Self::Competency | Self::Confidence)
    }

    /// Its CSS class: `k1` … `k6`.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Aspiration => "k1",
            Self::Competency => "k2",
            Self::Confidence => "k3",
            Self::Resource => "k4",
            Self::Relation => "k5",
            Self::Opportunity => "k6",
        }
    }
}

/// Draws the nest.
#[must_use]
pub fn draw(nest: &Nest) -> Markup {
    let plan = Plan::of(nest);
    let linked = nest.twigs.iter().any(|twig| twig.href.is_some())
        || nest.eggs.iter().any(|egg| egg.href.is_some())
        || nest.branches.iter().any(|branch| branch.href.is_some());
    let frame = Frame {
        id: &nest.id,
        title: &nest.title,
        description: &nest.description,
        class: "nest",
        compact: nest.compact,
        size: plan.size,
        linked,
    };
    let bowl = bowl::Bowl::of(&plan);
    frame.around(&html! {
        (branch::draw(&plan, nest))
        (bowl.back(&plan))
        (egg::draw(&plan, nest, &frame.prefix()))
        (bowl.front(&plan))
        (twig::draw(&plan, nest))
        (bowl.over(&plan))
        (twig::sides(&plan, nest))
    })
}

/// A sample of one twig, for the key beside the nest: its colour and its end. Hidden from screen
/// readers, as the words next to it name the kind.
#[must_use]
pub fn key(kind: StrengthKind) -> Markup {
    twig::key(kind)
}
