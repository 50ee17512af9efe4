//! The family, in the middle: a disc, and around it a ring that fills with its own tightness.

use maud::{Markup, html};

use super::{Plan, Spiderweb, outline::arc};
use crate::{
    Voice, When,
    link::{part, tip_or},
    number::{count, n},
    pictogram::inside,
    words::{Anchor, lines, whole_words, wrap},
};

pub(super) fn draw(plan: &Plan, web: &Spiderweb) -> Markup {
    let centre = plan.centre();
    let node = &web.centre;
    let compact = plan.compact();
    let room = plan.disc * 1.75;
    let size = whole_words(&node.label, if compact { 13.5 } else { 15.0 }, room);
    let words = wrap(&node.label, size, room, 2);
    let ring = plan.disc + if compact { 2.0 } else { 3.0 };
    let mut outer = ring;
    let mut arcs = Vec::new();
    for (voice, when) in [
        (Voice::Person, When::Now),
        (Voice::Guide, When::Now),
        (Voice::Coach, When::Now),
        (Voice::Network, When::Now),
        (Voice::Together, When::Now),
    ] {
        let said =
            web.shapes.iter().find(|shape| shape.voice == voice && shape.when == when).and_then(|shape| shape.centre);
        if let Some(value) = said {
            let class = format!("ring {}", voice.class());
            // Each voice goes one further out than the last.
            let radius = if voice == Voice::Person {
                ring
            } else {
                outer += if compact { 4.0 } else { 5.0 };
                outer
            };
            arcs.push((class, arc(plan, radius, f64::from(value) / 10.0)));
        }
    }
    let began = web
        .shapes
        .iter()
        .find(|shape| shape.voice == Voice::Person && shape.when == When::Before)
        .and_then(|shape| shape.centre)
        .map(|value| centre.polar(f64::from(value.min(10)) * 36.0, ring));
    let body = html! {
        circle class="home" cx=(n(centre.x)) cy=(n(centre.y)) r=(n(ring)) {}
        circle class="ring-track" cx=(n(centre.x)) cy=(n(centre.y)) r=(n(ring)) {}
        @for (class, path) in &arcs { path class=(class) d=(path) {} }
        @if let Some(at) = began { circle class="began" cx=(n(at.x)) cy=(n(at.y)) r=(if compact { "2.6" } else { "3.2" }) {} }
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
