//! The twigs: one strength each, the person's from the left, the surroundings' from the right.

use maud::{Markup, html};

use super::{Nest, Plan, StrengthKind, Tense, Twig};
use crate::{
    link::part,
    number::{count, jitter, n},
    point::{Point, smooth},
    words::{Anchor, LEADING, lines, wrap},
};

/// All twigs, each in a lane of its own.
pub(super) fn draw(plan: &Plan, nest: &Nest) -> Markup {
    let mut left: Vec<&Twig> = nest.twigs.iter().filter(|twig| twig.kind.is_own()).collect();
    let mut right: Vec<&Twig> = nest.twigs.iter().filter(|twig| !twig.kind.is_own()).collect();
    left.sort_by_key(|twig| twig.kind);
    right.sort_by_key(|twig| twig.kind);
    html! {
        // From the bottom up, left and right in turn, so that they lie through each other.
        @for lane in (0..left.len().max(right.len())).rev() {
            @if let Some(twig) = left.get(lane) { (one(plan, twig, lane, left.len())) }
            @if let Some(twig) = right.get(lane) { (one(plan, twig, lane, right.len())) }
        }
    }
}

/// One twig, in lane `lane` of `of`.
fn one(plan: &Plan, twig: &Twig, lane: usize, of: usize) -> Markup {
    let own = twig.kind.is_own();
    let salt = if own { 61 } else { 71 };
    let shift = if own { 0.38 } else { 0.62 };
    let deep = 0.1 + 0.86 * (count(lane) + shift) / count(of);
    let pitch = plan.depth * 0.86 / count(of);
    let wide = (pitch * 0.72).clamp(3.4 * plan.scale.max(0.66), 8.5 * plan.scale.max(0.66));
    // Past the middle, some further than others.
    let reach = 0.5 + (jitter(lane, salt) - 0.25) * 0.16;
    let tilt = (jitter(lane, salt + 1) - 0.5) * (0.9 / count(of)).min(0.1);
    let mirror = |round: f64| if own { round } else { 1.0 - round };
    let edge = plan.on(deep, mirror(0.0));
    // The end sticks out, three lengths in turn, so that neighbours do not hide each other.
    let out = (15.0 + 10.0 * count(lane % 3) + 5.0 * jitter(lane, salt + 2)) * plan.scale.max(0.62);
    let way = if own { -1.0 } else { 1.0 };
    let end = Point::new(edge.x + way * out, edge.y - out * (0.5 + 0.25 * jitter(lane, salt + 3)));
    let mut points = vec![end];
    points.extend((0..6).map(|step| {
        let part = f64::from(step) / 5.0;
        plan.on((deep + tilt * part).clamp(0.0, 1.0), mirror(0.015 + (reach - 0.015) * part))
    }));
    let path = smooth(&points);
    let tense = match twig.tense {
        Tense::Now => "",
        Tense::Wish | Tense::UsedBefore => " lighter",
    };
    let body = html! {
        path class="hit-line" stroke-width=(n((wide + 5.0).max(pitch))) d=(path) {}
        path class="twig-edge" stroke-width=(n(wide + 1.8)) d=(path) {}
        path class="twig-line" stroke-width=(n(wide)) d=(path) {}
        path class="twig-notch" stroke-width=(n(wide * 0.42)) d=(path) {}
        (head(twig.kind, end, (wide * 0.78 + 1.4).clamp(3.6 * plan.scale.max(0.8), 7.4)))
    };
    part(&format!("twig {}{tense}", twig.kind.class()), twig.href.as_deref(), &twig.tip, &body)
}

/// The end of a twig: each kind has a form of its own.
fn head(kind: StrengthKind, at: Point, size: f64) -> Markup {
    let (x, y) = (n(at.x), n(at.y));
    html! {
        @match kind {
            StrengthKind::Aspiration => path class="head" d=(star(at, size * 1.5)) {},
            StrengthKind::Competency => rect class="head" x=(n(at.x - size)) y=(n(at.y - size)) width=(n(size * 2.0)) height=(n(size * 2.0)) rx="1" {},
            StrengthKind::Confidence => circle class="head" cx=(x) cy=(y) r=(n(size * 1.1)) {},
            StrengthKind::Resource => path class="head" d={
                "M" (at.polar(0.0, size * 1.5).xy()) "L" (at.polar(90.0, size * 1.2).xy())
                "L" (at.polar(180.0, size * 1.5).xy()) "L" (at.polar(270.0, size * 1.2).xy()) "Z"
            } {},
            StrengthKind::Relation => {
                circle class="head" cx=(n(at.x - size * 0.8)) cy=(y) r=(n(size * 0.85)) {}
                circle class="head" cx=(n(at.x + size * 0.8)) cy=(n(at.y - size * 0.5)) r=(n(size * 0.85)) {}
            },
            StrengthKind::Opportunity => circle class="head open" cx=(x) cy=(y) r=(n(size * 1.05)) stroke-width=(n(size * 0.6)) {},
        }
    }
}

/// A star with five points.
fn star(at: Point, size: f64) -> String {
    let points: Vec<Point> = (0..10)
        .map(|step| {
            let far = if step % 2 == 0 { size } else { size * 0.48 };
            at.polar(f64::from(step) * 36.0, far)
        })
        .collect();
    crate::point::closed(&points)
}

/// The words at both sides.
pub(super) fn sides(plan: &Plan, nest: &Nest) -> Markup {
    let room = plan.rim.x - plan.half_at(0.9) - 14.0;
    let (width, _) = plan.size;
    let margin = if plan.compact { 4.0 } else { 14.0 };
    let one = wrap(&nest.left_label, plan.text, room, 3);
    let two = wrap(&nest.right_label, plan.text, room, 3);
    // The last lines end beside the bottom of the bowl.
    let y = |words: &[String]| plan.bottom() - 4.0 - (count(words.len()) - 1.0) * plan.text * LEADING;
    html! {
        (lines("side", &one, margin, y(&one), plan.text, Anchor::Start))
        (lines("side", &two, width - margin, y(&two), plan.text, Anchor::End))
    }
}

/// A sample for the key.
pub(super) fn key(kind: StrengthKind) -> Markup {
    let at = Point::new(if kind.is_own() { 9.0 } else { 31.0 }, 8.0);
    html! {
        svg class="figure-key nest" viewBox="0 0 40 16" width="40" height="16" aria-hidden="true" focusable="false" {
            g class={ "twig " (kind.class()) } {
                path class="twig-line" stroke-width="5" d="M8 8h24" {}
                path class="twig-notch" stroke-width="2.1" d="M8 8h24" {}
                (head(kind, at, 4.6))
            }
        }
    }
}
