//! The branches: the places the nest rests on. Seven leaves each, greener as the place fits better.

use maud::{Markup, html};

use super::{Branch, Nest, Plan, plan::SHOWN};
use crate::{
    link::{part, tip_or},
    number::{count, n},
    point::Point,
    words::{Anchor, LEADING, lines, width},
};

/// As many leaves as a place has traits.
const LEAVES: u8 = 7;
/// The highest score: seven traits of at most four.
const FULL: u8 = 28;

/// The tree: a fork that holds the bowl, a trunk, and a branch for each place.
pub(super) fn draw(plan: &Plan, nest: &Nest) -> Markup {
    let x = plan.rim.x;
    let bottom = plan.bottom();
    let (_, end) = plan.size;
    let scale = plan.scale.max(0.62);
    let rest = nest.branches.len().saturating_sub(SHOWN);
    html! {
        @for way in [-1.0, 1.0] {
            path class="bough" stroke-width=(n(10.0 * scale)) d={
                "M" (n(x)) " " (n(bottom + 10.0 * scale))
                "C" (n(x + way * 50.0 * scale)) " " (n(bottom + 9.0 * scale)) " "
                (n(x + way * 92.0 * scale)) " " (n(bottom + 2.0 * scale)) " "
                (n(x + way * 132.0 * scale)) " " (n(bottom - 22.0 * scale))
            } {}
        }
        path class="trunk" d={
            "M" (n(x - 13.0 * scale)) " " (n(bottom + 10.0 * scale))
            "C" (n(x - 5.0 * scale)) " " (n(bottom + 40.0 * scale)) " " (n(x - 6.0 * scale)) " " (n(end - 20.0)) " " (n(x - 11.0 * scale)) " " (n(end))
            "H" (n(x + 11.0 * scale))
            "C" (n(x + 6.0 * scale)) " " (n(end - 20.0)) " " (n(x + 5.0 * scale)) " " (n(bottom + 40.0 * scale)) " " (n(x + 13.0 * scale)) " " (n(bottom + 10.0 * scale)) "Z"
        } {}
        @for (index, branch) in nest.branches.iter().take(SHOWN).enumerate() { (one(plan, branch, index)) }
        @if rest > 0 {
            @let at = Point::new(x, end - plan.text * 1.2);
            @let body = html! {
                circle class="more" cx=(n(at.x)) cy=(n(at.y)) r=(n(plan.text * 1.1)) {}
                (lines("more-count", &[format!("+{rest}")], at.x, at.y + plan.text * 0.34, plan.text, Anchor::Middle))
            };
            (part("node", nest.more_branches_href.as_deref(), "", &body))
        }
    }
}

/// One branch: even ones to the left, odd ones to the right.
fn one(plan: &Plan, branch: &Branch, index: usize) -> Markup {
    let way = if index.is_multiple_of(2) { -1.0 } else { 1.0 };
    let scale = plan.scale.max(0.62);
    let Some(y) = plan.rows.get(index / 2).copied() else {
        return html! {};
    };
    let x = plan.rim.x;
    let long = plan.rim.x - if plan.compact { 21.0 } else { 44.0 };
    let from = Point::new(x, y + 26.0 * scale);
    let one = Point::new(x + way * long * 0.3, y + 16.0 * scale);
    let two = Point::new(x + way * long * 0.62, y + 9.0 * scale);
    let to = Point::new(x + way * long, y - 5.0 * scale);
    let green = branch.score.map(|score| {
        let score = u16::from(score.min(FULL));
        // Rounded to the nearest leaf.
        u8::try_from((score * u16::from(LEAVES) + u16::from(FULL) / 2) / u16::from(FULL)).unwrap_or(LEAVES)
    });
    let words = plan.branch_words.get(index).map_or(&[][..], Vec::as_slice);
    let anchor = if way < 0.0 { Anchor::Start } else { Anchor::End };
    let text_x = if plan.compact { x + way * (plan.rim.x - 4.0) } else { x + way * (plan.rim.x - 14.0) };
    let text_y = y + 30.0 * scale.max(0.86) + plan.text * 0.72;
    let wide = words.iter().map(|line| width(line, plan.text)).fold(long * 0.7, f64::max);
    let left = if way < 0.0 { text_x } else { text_x - wide };
    let body = html! {
        path class="limb" stroke-width=(n(5.0 * scale)) d={ "M" (from.xy()) "C" (one.xy()) " " (two.xy()) " " (to.xy()) } {}
        @for place in 0..LEAVES {
            @let part = 0.36 + 0.64 * f64::from(place) / f64::from(LEAVES - 1);
            @let at = bezier([from, one, two, to], part);
            // Left and right in turn, the last one straight on.
            @let lean = if place + 1 == LEAVES { 72.0 } else if place % 2 == 0 { 26.0 } else { 132.0 };
            @let class = match green {
                None => "leaf bud",
                Some(green) if place < green => "leaf green",
                Some(_) => "leaf",
            };
            path class=(class) d=(leaf(at, way * lean, 21.0 * scale.max(0.8))) {}
        }
        (lines("branch-name", words, text_x, text_y, plan.text, anchor))
        rect class="hit" x=(n(left - 4.0)) y=(n(y - 18.0 * scale)) width=(n(wide + 8.0))
            height=(n(text_y - y + 18.0 * scale + (count(words.len()) - 0.6) * plan.text * LEADING)) rx="10" {}
    };
    part("node branch", branch.href.as_deref(), tip_or(&branch.tip, &branch.label), &body)
}

/// A point on a cubic curve.
fn bezier([a, b, c, d]: [Point; 4], part: f64) -> Point {
    let (ab, bc, cd) = (a.along(b, part), b.along(c, part), c.along(d, part));
    ab.along(bc, part).along(bc.along(cd, part), part)
}

/// A leaf that grows from `at` in the direction `degrees`.
fn leaf(at: Point, degrees: f64, long: f64) -> String {
    let tip = at.polar(degrees, long);
    let left = at.polar(degrees - 34.0, long * 0.62);
    let right = at.polar(degrees + 34.0, long * 0.62);
    format!("M{}Q{} {}Q{} {}Z", at.xy(), left.xy(), tip.xy(), right.xy(), at.xy())
}
