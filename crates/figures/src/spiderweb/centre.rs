//! The family, in the middle: a disc, and around it a ring that fills with its own tightness.

use maud::{Markup, html};

use super::{Plan, Spiderweb, outline::arc};
use crate::{
    Voice, When,
    link::{part, tip_or},
    number::{count, n},
    pictogram::inside,
    words::{Anchor, lines, wrap},
};

pub(super) fn draw(plan: &Plan, web: &Spiderweb) -> Markup {
    let centre = plan.centre();
    let node = &web.centre;
    let compact = plan.compact();
    let size = if compact { 13.5 } else { 15.0 };
    let words = wrap(&node.label, size, plan.disc * 1.75, 2);
    let ring = plan.disc + if compact { 2.0 } else { 3.0 };
    let mut outer = ring;
    let mut arcs = Vec::new();
    for (voice, when) in [
        (Voice::Person, When::Now),
        (Voice::Person, When::Before),
        (Voice::Guide, When::Now),
        (Voice::Coach, When::Now),
        (Voice::Network, When::Now),
        (Voice::Together, When::Now),
    ] {
        let said =
            web.shapes.iter().find(|shape| shape.voice == voice && shape.when == when).and_then(|shape| shape.centre);
        if let Some(value) = said {
            let class = match when {
                When::Now => format!("ring {}", voice.class()),
                When::Before => format!("ring then {}", voice.class()),
            };
            // The person's two rings lie on each other; each other voice goes one further out.
            let radius = if voice == Voice::Person {
                ring
            } else {
                outer += if compact { 4.0 } else { 5.0 };
                outer
            };
            arcs.push((class, arc(plan, radius, f64::from(value) / 10.0)));
        }
    }
    let body = html! {
        circle class="home" cx=(n(centre.x)) cy=(n(centre.y)) r=(n(ring)) {}
        circle class="ring-track" cx=(n(centre.x)) cy=(n(centre.y)) r=(n(ring)) {}
        @for (class, path) in &arcs { path class=(class) d=(path) {} }
        @if let Some(of) = node.pictogram {
            @let picture = plan.disc * 0.86;
            g class="home-picture" { (inside(of, centre.x, centre.y - picture * 0.34, picture)) }
            (lines("home-name", &words, centre.x, centre.y + size * 1.15, size, Anchor::Middle))
        } @else {
            (lines("home-name", &words, centre.x, centre.y + size * (0.35 - 0.58 * (count(words.len()) - 1.0)), size, Anchor::Middle))
        }
        circle class="hit" cx=(n(centre.x)) cy=(n(centre.y)) r=(n(plan.disc + 6.0)) {}
    };
    part("node centre", node.href.as_deref(), tip_or(&node.tip, &node.label), &body)
}
