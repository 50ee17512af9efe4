//! What the eye is led to in a web: a circle of strands, what comes loose in thought, and what may move with it.

use maud::{Markup, html};

use super::{End, Plan};
use crate::number::n;

/// What stands out; the rest steps back. With nothing in it, all is drawn alike.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Highlight {
    /// The strands that stand out, by their place in [`super::Spiderweb::strands`].
    pub strands: Vec<usize>,
    /// What comes loose in thought: an open double ring.
    pub loose: Vec<End>,
    /// What may move with it: a ring of dashes, 1 a little … 3 the most.
    pub moves: Vec<(End, u8)>,
}

impl Highlight {
    /// The class of a strand.
    pub(super) fn class_of(&self, strand: usize) -> &'static str {
        match (self.strands.is_empty(), self.strands.contains(&strand)) {
            (true, _) => "",
            (false, true) => " lit",
            (false, false) => " dim",
        }
    }
}

/// The rings around the knots.
pub(super) fn draw(plan: &Plan, highlight: &Highlight) -> Markup {
    let ring = |end: End, class: &str, further: f64| {
        let (at, radius) = match end {
            End::Centre => (plan.centre(), plan.disc + if plan.compact() { 5.0 } else { 7.0 }),
            End::Domain(place) if place < plan.domains => {
                (plan.around.knot_at(plan.angle(place)), plan.around.knot + if plan.compact() { 2.6 } else { 3.4 })
            }
            End::Domain(_) => return html! {},
        };
        html! { circle class=(class) cx=(n(at.x)) cy=(n(at.y)) r=(n(radius + further)) {} }
    };
    html! {
        @for (end, level) in &highlight.moves { (ring(*end, &format!("moves m{}", (*level).clamp(1, 3)), 0.0)) }
        @for end in &highlight.loose { (ring(*end, "loosened", 0.0)) (ring(*end, "loosened thin", 3.8)) }
    }
}
