//! Where places lead: one nest opens the way to another.

mod plan;

use maud::{Markup, html};

use crate::{
    Voice,
    frame::Frame,
    link::{part, tip_or},
    number::{count, n},
    point::Point,
    words::{Anchor, LEADING, lines},
};
use plan::{Plan, Spot};

/// Places, and the ways between them. Reads from the left to the right; on a phone from the top down.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NicheWays {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// The places; at most [`SHOWN`] are drawn.
    pub places: Vec<Place>,
    /// The ways.
    pub ways: Vec<Way>,
    /// Larger letters in a tighter frame, for a phone.
    pub compact: bool,
}

/// How many places are drawn.
pub const SHOWN: usize = 12;

/// A place.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Place {
    /// Its name; wrapped over at most three lines.
    pub label: String,
    /// How much it makes possible, 0…1; none when nobody looked.
    pub filled: Option<f64>,
    /// Tooltip, and the name of the link (`label` when empty).
    pub tip: String,
    /// Where pressing it leads.
    pub href: Option<String>,
}

/// One place opens the way to another. A way with an end that is not drawn is left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Way {
    /// The place that opens the way, by its place in the list.
    pub from: usize,
    /// The place to which it leads.
    pub to: usize,
    /// Who says so.
    pub voice: Voice,
    /// Tooltip.
    pub tip: String,
}

/// As many leaves stand in a box.
const LEAVES: u8 = 4;

/// Draws the places.
#[must_use]
pub fn draw(niches: &NicheWays) -> Markup {
    let plan = Plan::of(niches);
    let frame = Frame {
        id: &niches.id,
        title: &niches.title,
        description: &niches.description,
        class: "niche-ways",
        compact: niches.compact,
        size: plan.size,
        linked: niches.places.iter().any(|place| place.href.is_some()),
    };
    frame.around(&html! {
        @for way in &niches.ways {
            @if let (Some(from), Some(to)) = (plan.spots.get(way.from), plan.spots.get(way.to)) {
                @if way.from != way.to { (one_way(&plan, way, from, to)) }
            }
        }
        @for (place, spot) in niches.places.iter().zip(&plan.spots) { (one_place(&plan, place, spot)) }
    })
}

fn one_place(plan: &Plan, place: &Place, spot: &Spot) -> Markup {
    let (left, top) = (spot.middle.x - spot.wide / 2.0, spot.middle.y - spot.high / 2.0);
    let words_high = count(spot.words.len()) * plan.text * LEADING;
    let first = top + 10.0 + plan.text * 0.8;
    let leaves = top + 10.0 + words_high + 13.0;
    let green = place.filled.map(|filled| (filled.clamp(0.0, 1.0) * f64::from(LEAVES)).round());
    let body = html! {
        rect class="place-box" x=(n(left)) y=(n(top)) width=(n(spot.wide)) height=(n(spot.high)) rx="16" {}
        (lines("place-name", &spot.words, spot.middle.x, first, plan.text, Anchor::Middle))
        @for nth in 0..LEAVES {
            @let x = spot.middle.x + (f64::from(nth) - f64::from(LEAVES - 1) / 2.0) * 17.0;
            @let class = match green { None => "leaf bud", Some(green) if f64::from(nth) < green => "leaf green", Some(_) => "leaf" };
            path class=(class) d=(leaf(Point::new(x - 5.0, leaves + 5.0))) {}
        }
        rect class="hit" x=(n(left)) y=(n(top)) width=(n(spot.wide)) height=(n(spot.high)) rx="16" {}
    };
    part("node", place.href.as_deref(), tip_or(&place.tip, &place.label), &body)
}

/// A leaf that grows up and to the right.
fn leaf(at: Point) -> String {
    let tip = at.polar(45.0, 15.0);
    let (left, right) = (at.polar(8.0, 9.5), at.polar(82.0, 9.5));
    format!("M{}Q{} {}Q{} {}Z", at.xy(), left.xy(), tip.xy(), right.xy(), at.xy())
}

/// A thread from one box to the other, with a tip.
fn one_way(plan: &Plan, way: &Way, from: &Spot, to: &Spot) -> Markup {
    let (start, end, bend_start, bend_end) = plan.thread(from, to);
    let back = end.towards(bend_end);
    let base = end.polar(back, 12.0);
    let (left, right) = (base.polar(back - 90.0, 5.5), base.polar(back + 90.0, 5.5));
    let neck = end.polar(back, 9.5);
    let body = html! {
        path class="cord" d={ "M" (start.xy()) "C" (bend_start.xy()) " " (bend_end.xy()) " " (neck.xy()) } {}
        path class="tip" d={ "M" (end.xy()) "L" (left.xy()) "L" (neck.xy()) "L" (right.xy()) "Z" } {}
    };
    part(way.voice.class(), None, &way.tip, &body)
}
