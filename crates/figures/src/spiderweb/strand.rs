//! The strands between domains: bent around the middle, each with a place of its own at a knot.

use maud::{Markup, html};

use super::{End, Highlight, Plan, Strand};
use crate::{
    link::part,
    number::{count, n},
    point::{Point, turn},
};

/// How far to each side of a knot's inner side strands may come in, in degrees.
const SPREAD: f64 = 58.0;

/// Draws all strands, the heaviest first, so that the light ones stay visible.
pub(super) fn draw(plan: &Plan, strands: &[Strand], highlight: &Highlight) -> Markup {
    let mut shown: Vec<(usize, &Strand)> = strands
        .iter()
        .enumerate()
        .filter(|(_, strand)| exists(plan, strand.from) && exists(plan, strand.to))
        .filter(|(_, strand)| strand.from != strand.to)
        .collect();
    // What stands out lies on top.
    let lit = |place: usize| highlight.strands.contains(&place);
    shown.sort_by_key(|(place, strand)| (lit(*place), std::cmp::Reverse(strand.weight), *place));
    html! {
        g class="strands" {
            @for (place, strand) in &shown { (one(plan, &shown, strand, highlight.class_of(*place))) }
        }
    }
}

fn exists(plan: &Plan, end: End) -> bool {
    match end {
        End::Centre => true,
        End::Domain(index) => index < plan.domains,
    }
}

fn middle(plan: &Plan, end: End) -> Point {
    match end {
        End::Centre => plan.centre(),
        End::Domain(index) => plan.around.knot_at(plan.angle(index)),
    }
}

/// Where a strand touches the knot of `here` on its way to or from `there`.
fn port(plan: &Plan, shown: &[(usize, &Strand)], here: End, strand: &Strand, arrives: bool) -> Point {
    let there = if arrives { strand.from } else { strand.to };
    let at = middle(plan, here);
    match (here, there) {
        (End::Centre, End::Domain(index)) => {
            // Beside the spoke, not on it; what comes in and what goes out on either side.
            let side = if arrives { 13.0 } else { -13.0 };
            at.polar(plan.angle(index) + side, plan.radius(0.0) + 3.0)
        }
        (End::Centre, End::Centre) => at,
        (End::Domain(index), _) => {
            // All ends at this knot, from one side to the other.
            let inward = plan.angle(index) + 180.0;
            let mut ends: Vec<(f64, bool, usize)> = Vec::new();
            let mut mine = None;
            for (place, other) in shown {
                for (end, far, comes) in [(other.from, other.to, false), (other.to, other.from, true)] {
                    if end == here {
                        let bearing = turn(inward, at.towards(middle(plan, far)));
                        let bearing = bearing + if comes { 0.5 } else { -0.5 };
                        if std::ptr::eq(*other, strand) && comes == arrives {
                            mine = Some(*place);
                        }
                        ends.push((bearing, comes, *place));
                    }
                }
            }
            ends.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.2.cmp(&b.2)));
            let rank = ends.iter().position(|(_, comes, place)| Some(*place) == mine && *comes == arrives).unwrap_or(0);
            let own = ends.get(rank).map_or(0.0, |end| end.0);
            let spread = SPREAD.min(14.0 * count(ends.len()));
            let even = if ends.len() > 1 {
                spread * (2.0 * count(rank) / (count(ends.len()) - 1.0) - 1.0)
            } else {
                own.clamp(-SPREAD, SPREAD) * 0.6
            };
            at.polar(inward + even, plan.around.knot + 2.5)
        }
    }
}

/// One strand with its tip.
fn one(plan: &Plan, shown: &[(usize, &Strand)], strand: &Strand, stands: &str) -> Markup {
    let weight = f64::from(strand.weight.clamp(1, 3));
    // Many strands are drawn finer, so that each can still be followed.
    let crowd = if shown.len() > 16 { 0.78 } else { 1.0 };
    let scale = if plan.compact() { 0.8 } else { 1.0 } * crowd;
    let from = port(plan, shown, strand.from, strand, false);
    let to = port(plan, shown, strand.to, strand, true);
    let bend = bend(plan, strand, from, to);
    let length = (6.5 + 2.6 * weight) * scale;
    let half = (2.6 + 1.15 * weight) * scale;
    // The tip points along the end of the curve.
    let back = to.towards(bend);
    let base = to.polar(back, length);
    let neck = to.polar(back, length * 0.8);
    let (left, right) = (base.polar(back - 90.0, half), base.polar(back + 90.0, half));
    let path = format!("M{}Q{} {}", from.xy(), bend.xy(), neck.xy());
    let body = html! {
        path class="hit-line" stroke-width="14" d=(path) {}
        path class="cord" stroke-width=(n((0.5 + 1.15 * weight) * scale)) d=(path) {}
        path class="tip" d={ "M" (to.xy()) "L" (left.xy()) "L" (neck.xy()) "L" (right.xy()) "Z" } {}
    };
    part(
        &format!("strand w{} {}{stands}", strand.weight.clamp(1, 3), strand.voice.class()),
        strand.href.as_deref(),
        &strand.tip,
        &body,
    )
}

/// The point that bends the curve: neighbours near the rim, far ones around the family.
fn bend(plan: &Plan, strand: &Strand, from: Point, to: Point) -> Point {
    let half = from.along(to, 0.5);
    let (End::Domain(one), End::Domain(two)) = (strand.from, strand.to) else {
        let side = half.distance(to) * 0.16;
        return half.polar(from.towards(to) + 90.0, side);
    };
    let swing = turn(plan.angle(one), plan.angle(two));
    // A strand and its way back are apart: what goes clockwise lies a little further out.
    let apart = if swing > 0.0 { 5.0 } else { -5.0 };
    let near = plan.radius(0.0) + 12.0;
    let reach = plan.radius(10.0);
    let share = ((swing.abs() - 40.0) / 110.0).clamp(0.0, 1.0);
    let radius = (reach * 0.84 + (near - reach * 0.84) * share.powf(0.8) + apart).max(near - 4.0);
    let through = plan.centre().polar(plan.angle(one) + swing / 2.0, radius);
    Point::new(2.0 * through.x - half.x, 2.0 * through.y - half.y)
}
