//! The web that holds fast: the family in the middle, the domains of life around it.

mod centre;
mod highlight;
mod outline;
mod plan;
mod strand;
mod threads;

use maud::{Markup, html};

use crate::{Pictogram, Voice, When, around::Name, frame::Frame};
pub use highlight::Highlight;
use plan::Plan;

/// A spider's web. Values go from 0 (loose, near the middle) to 10 (stuck, at the rim).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Spiderweb {
    /// Prefix of all ids in the figure; one of its own on each page.
    pub id: String,
    /// Short name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// The family, in the middle.
    pub centre: Node,
    /// The domains around, clockwise from the top.
    pub domains: Vec<Node>,
    /// One for each voice and date. Drawn in a fixed order, whatever the order here.
    pub shapes: Vec<Shape>,
    /// What pulls on what.
    pub strands: Vec<Strand>,
    /// What the eye is led to.
    pub highlight: Highlight,
    /// Larger letters in a tighter frame, for a phone.
    pub compact: bool,
}

/// A domain of life, or the family.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Node {
    /// Name; wrapped over at most three lines.
    pub label: String,
    /// Drawn in the knot.
    pub pictogram: Option<Pictogram>,
    /// Where pressing it leads.
    pub href: Option<String>,
    /// Tooltip, and the name of the link (`label` when empty).
    pub tip: String,
}

/// What one voice said about all domains on one day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shape {
    /// Who said it.
    pub voice: Voice,
    /// Now, or an earlier date.
    pub when: When,
    /// Tooltip: who and when.
    pub tip: String,
    /// The family's own tightness, 0–10.
    pub centre: Option<u8>,
    /// 0–10 for each domain, in the order of [`Spiderweb::domains`]; `None` and too few = not said.
    pub values: Vec<Option<u8>>,
}

/// One end of a strand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The family.
    Centre,
    /// A domain, by its place in [`Spiderweb::domains`].
    Domain(usize),
}

/// "This pulls on that." A strand with an end that does not exist is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strand {
    /// What pulls.
    pub from: End,
    /// What is pulled on.
    pub to: End,
    /// 1 a little, 2, 3 a lot.
    pub weight: u8,
    /// Who sees it so.
    pub voice: Voice,
    /// Tooltip, and the name of the link.
    pub tip: String,
    /// Where pressing it leads.
    pub href: Option<String>,
}

/// Draws the web.
#[must_use]
pub fn draw(web: &Spiderweb) -> Markup {
    let plan = Plan::of(web);
    let linked = web.domains.iter().chain([&web.centre]).any(|node| node.href.is_some())
        || web.strands.iter().any(|strand| strand.href.is_some());
    let frame = Frame {
        id: &web.id,
        title: &web.title,
        description: &web.description,
        class: "spiderweb",
        compact: web.compact,
        size: plan.size,
        linked,
    };
    let now = |voice: Voice| web.shapes.iter().filter(move |shape| shape.when == When::Now && shape.voice == voice);
    frame.around(&html! {
        (threads::draw(&plan, web))
        @for shape in web.shapes.iter().filter(|shape| shape.when == When::Before) { (outline::draw(&plan, shape)) }
        @for shape in now(Voice::Person) { (outline::draw(&plan, shape)) }
        (threads::differences(&plan, web))
        (strand::draw(&plan, &web.strands, &web.highlight))
        @for voice in [Voice::Network, Voice::Coach, Voice::Guide, Voice::Together] {
            @for shape in now(voice) { (outline::draw(&plan, shape)) }
        }
        @for voice in [Voice::Person, Voice::Network, Voice::Coach, Voice::Guide, Voice::Together] {
            @for shape in now(voice) { (outline::points(&plan, shape)) }
        }
        (highlight::draw(&plan, &web.highlight))
        (centre::draw(&plan, web))
        (threads::scale(&plan))
        @for (index, node) in web.domains.iter().enumerate() {
            (plan.around.draw(
                &Name {
                    label: &node.label,
                    pictogram: node.pictogram,
                    tip: &node.tip,
                    href: node.href.as_deref(),
                },
                plan.angle(index),
            ))
        }
    })
}
