//! The web itself: spokes, sagging rings, the scale, and where two voices differ.

use std::fmt::Write as _;

use maud::{Markup, html};

use super::{Plan, Spiderweb};
use crate::{
    Voice, When,
    number::n,
    words::{Anchor, lines},
};

/// Two voices that differ by this much or more are worth a talk.
const DIFFERENT: u8 = 3;

/// Spokes and rings; where the person said how tight it is, the spoke is thicker up to there.
pub(super) fn draw(plan: &Plan, web: &Spiderweb) -> Markup {
    let rings: &[f64] =
        if plan.compact() { &[0.0, 2.5, 5.0, 7.5, 10.0] } else { &[0.0, 1.25, 2.5, 3.75, 5.0, 6.25, 7.5, 8.75, 10.0] };
    let own = web.shapes.iter().find(|shape| shape.voice == Voice::Person && shape.when == When::Now);
    html! {
        @for value in rings {
            @let main = *value == 0.0 || *value == 5.0 || *value == 10.0;
            path class=(if main { "thread main" } else { "thread" }) d=(ring(plan, *value)) {}
        }
        @for index in 0..plan.domains {
            @let from = plan.centre().polar(plan.angle(index), plan.disc);
            @let to = plan.around.knot_at(plan.angle(index));
            line class="thread main" x1=(n(from.x)) y1=(n(from.y)) x2=(n(to.x)) y2=(n(to.y)) {}
            @if let Some(value) = own.and_then(|shape| shape.values.get(index).copied().flatten()) {
                @let tip = plan.at(index, f64::from(value));
                line class="tension" stroke-width=(n(1.2 + f64::from(value.min(10)) * 0.28))
                    x1=(n(from.x)) y1=(n(from.y)) x2=(n(tip.x)) y2=(n(tip.y)) {}
            }
            @if web.shapes.is_empty() {
                @for value in [5.0, 10.0] {
                    @let drop = plan.at(index, value);
                    circle class="dew" cx=(n(drop.x)) cy=(n(drop.y)) r=(if value > 5.0 { "3" } else { "2.2" }) {}
                }
            }
        }
    }
}

/// One ring of thread.
fn ring(plan: &Plan, value: f64) -> String {
    let mut path = String::new();
    for index in 0..plan.domains {
        if index == 0 {
            let _ = write!(path, "M{}", plan.at(0, value).xy());
        }
        let _ =
            write!(path, "Q{} {}", plan.sag(index, value, value).xy(), plan.at((index + 1) % plan.domains, value).xy());
    }
    path.push('Z');
    path
}

/// 0, 5 and 10, small, between the last spoke and the first.
pub(super) fn scale(plan: &Plan) -> Markup {
    let half = 180.0 / crate::number::count(plan.domains.max(3));
    let size = if plan.compact() { 13.0 } else { 12.5 };
    html! {
        g class="scale" aria-hidden="true" {
            @for value in [0.0, 5.0, 10.0] {
                // The middle of the sagging curve between two spokes.
                @let along = if value > 0.0 { plan.radius(value) * half.to_radians().cos() * 0.93 } else { plan.radius(0.0) + 7.0 };
                @let at = plan.centre().polar(-half, along);
                @if !(plan.compact() && value == 0.0) {
                    (lines("tick", &[n(value)], at.x, at.y + size * 0.35, size, Anchor::Middle))
                }
            }
        }
    }
}

/// A soft band on the spoke from the lowest voice to the highest, where they differ much.
pub(super) fn differences(plan: &Plan, web: &Spiderweb) -> Markup {
    html! {
        @for index in 0..plan.domains {
            @let said = || web.shapes.iter()
                .filter(|shape| shape.when == When::Now && shape.voice != Voice::Together)
                .filter_map(|shape| shape.values.get(index).copied().flatten());
            @if let (Some(low), Some(high)) = (said().min(), said().max()) {
                @if high.saturating_sub(low) >= DIFFERENT {
                    @let from = plan.at(index, f64::from(low));
                    @let to = plan.at(index, f64::from(high));
                    line class="apart" x1=(n(from.x)) y1=(n(from.y)) x2=(n(to.x)) y2=(n(to.y)) {}
                    line class="apart-mark" x1=(n(from.x)) y1=(n(from.y)) x2=(n(to.x)) y2=(n(to.y)) {}
                }
            }
        }
    }
}
