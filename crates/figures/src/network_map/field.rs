//! The ground: horizons, sectors and their names, and who stands in the middle.

use maud::{Markup, html};

use super::NetworkMap;
use super::labels::Horizon;
use super::plan::{ENDS, Plan};
use crate::number::n;
use crate::words::{Anchor, LEADING, lines, width, wrap};
use crate::{Pictogram, pictogram};

pub(super) fn draw(plan: &Plan, map: &NetworkMap) -> Markup {
    let (x, y, radius) = (plan.centre.x, plan.centre.y, plan.radius);
    html! {
        g class="ground" {
            @for (nth, end) in ENDS.iter().enumerate().rev() {
                circle class={ "horizon h" (nth + 1) } cx=(n(x)) cy=(n(y)) r=(n(radius * end)) {}
            }
            path class="sectors" d={ "M" (n(x - radius)) " " (n(y)) "H" (n(x + radius)) "M" (n(x)) " " (n(y - radius)) "V" (n(y + radius)) } {}
            @for (nth, name) in map.sectors.iter().enumerate() { (sector(plan, nth, name)) }
        }
    }
}

/// The name of a sector, in its corner.
fn sector(plan: &Plan, nth: usize, name: &str) -> Markup {
    let (wide, high) = plan.size;
    let is_right = nth == 0 || nth == 3;
    let size = if plan.ego < 25.0 { 13.5 } else { 16.0 };
    // The corner outside the circle leaves this much room; the last line of it more.
    let (tall, flat) = if plan.ego < 25.0 { (92.0, 130.0) } else { (165.0, 200.0) };
    let words = wrap(name, size, if width(name, size) <= flat { flat } else { tall }, 3);
    let rows = crate::number::count(words.len().saturating_sub(1)) * size * LEADING;
    let x = if is_right { wide - 4.0 } else { 4.0 };
    let y = if nth < 2 { size + 2.0 } else { high - rows - 7.0 };
    let anchor = if is_right { Anchor::End } else { Anchor::Start };
    lines("sector-name", &words, x, y, size, anchor)
}

/// The names of the horizons, each on a line that parts the sectors, where nobody stands.
pub(super) fn horizons(map: &NetworkMap, spots: &[Horizon]) -> Markup {
    html! {
        @for (spot, name) in spots.iter().zip(&map.horizons) {
            (lines("horizon-name", std::slice::from_ref(name), spot.at.x, spot.at.y, spot.size, Anchor::Middle))
        }
    }
}

pub(super) fn ego(plan: &Plan, map: &NetworkMap) -> Markup {
    let (x, y) = (plan.centre.x, plan.centre.y);
    let size = if plan.ego < 25.0 { 13.0 } else { 16.0 };
    let fits = !map.ego.is_empty() && width(&map.ego, size) <= plan.ego * 2.0 - 4.0;
    html! {
        g class="ego" {
            circle class="ego-disc" cx=(n(x)) cy=(n(y)) r=(n(plan.ego)) {}
            @if fits { (lines("ego-name", std::slice::from_ref(&map.ego), x, y + size * 0.36, size, Anchor::Middle)) }
            @else { (pictogram::inside(Pictogram::WholePerson, x, y, plan.ego * 1.15)) }
        }
    }
}
