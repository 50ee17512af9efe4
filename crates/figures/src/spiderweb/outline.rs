//! What one voice said, as a shape in the web.

use std::fmt::Write as _;

use maud::{Markup, html};

use super::{Plan, Shape};
use crate::{Voice, When, marker::marker, number::n};

/// The shape: closed when all domains were spoken of, else a piece for each run of neighbours.
pub(super) fn draw(plan: &Plan, shape: &Shape) -> Markup {
    let voice = shape.voice.class();
    let class = match shape.when {
        When::Now => format!("shape {voice}"),
        When::Before => format!("shape then {voice}"),
    };
    let filled = shape.voice == Voice::Person && shape.when == When::Now;
    html! {
        g class=(class) {
            @if !shape.tip.is_empty() { title { (shape.tip) } }
            @for run in runs(plan, shape) {
                @let line = outline(plan, &run);
                @if run.closed {
                    path class=(if filled { "own-fill own-line" } else { "line" }) d=(line) {}
                } @else {
                    @if filled && run.values.len() > 1 {
                        path class="own-fill" d={ (line) "L" (plan.centre().xy()) "Z" } {}
                    }
                    path class=(if filled { "own-line" } else { "line" }) d=(line) {}
                }
            }
        }
    }
}

/// The marks at each value.
pub(super) fn points(plan: &Plan, shape: &Shape) -> Markup {
    let base = if plan.compact() { 6.4 } else { 8.0 };
    let size = match shape.voice {
        Voice::Person => base,
        Voice::Together => base + 3.0,
        _ => base + 2.4,
    };
    html! {
        @for index in 0..plan.domains {
            @if let Some(value) = shape.values.get(index).copied().flatten() {
                (marker(shape.voice, plan.at(index, f64::from(value)), size))
            }
        }
    }
}

/// Neighbouring domains that were all spoken of.
struct Run {
    /// Place of the domain and its value.
    values: Vec<(usize, f64)>,
    closed: bool,
}

/// Finds the runs. A gap stays a gap: nothing is drawn through a domain no one spoke of.
fn runs(plan: &Plan, shape: &Shape) -> Vec<Run> {
    let value = |index: usize| shape.values.get(index).copied().flatten().map(f64::from);
    let count = plan.domains;
    let Some(gap) = (0..count).find(|index| value(*index).is_none()) else {
        return vec![Run {
            values: (0..count).filter_map(|index| Some((index, value(index)?))).collect(),
            closed: count > 2,
        }];
    };
    // Start after a gap, so that a run over the top stays whole.
    let mut runs: Vec<Run> = Vec::new();
    let mut open = false;
    for step in 1..=count {
        let index = (gap + step) % count;
        match (value(index), runs.last_mut()) {
            (Some(found), Some(run)) if open => run.values.push((index, found)),
            (Some(found), _) => {
                open = true;
                runs.push(Run { values: vec![(index, found)], closed: false });
            }
            (None, _) => open = false,
        }
    }
    runs
}

/// The sagging line along a run; a run of one is a short thread along its spoke.
fn outline(plan: &Plan, run: &Run) -> String {
    let mut path = String::new();
    if let [(index, value)] = run.values.as_slice() {
        let from = plan.centre().polar(plan.angle(*index), plan.disc);
        let _ = write!(path, "M{}L{}", from.xy(), plan.at(*index, *value).xy());
        return path;
    }
    let next = run.values.iter().skip(1).chain(run.values.first());
    for (place, ((index, value), (following, after))) in run.values.iter().zip(next).enumerate() {
        if place == 0 {
            let _ = write!(path, "M{}", plan.at(*index, *value).xy());
        }
        if place + 1 < run.values.len() || run.closed {
            let _ = write!(path, "Q{} {}", plan.sag(*index, *value, *after).xy(), plan.at(*following, *after).xy());
        }
    }
    if run.closed {
        path.push('Z');
    }
    path
}

/// A ring of `part` (0–1) of a full turn around `centre`, clockwise from the top.
pub(super) fn arc(plan: &Plan, radius: f64, part: f64) -> String {
    let centre = plan.centre();
    let start = centre.polar(0.0, radius);
    let mut path = format!("M{}", start.xy());
    let turns = part.clamp(0.0, 1.0) * 360.0;
    // In two halves, so that a full ring is drawn as well.
    let halves = [turns / 2.0, turns];
    for end in halves {
        let _ = write!(path, "A{r} {r} 0 0 1 {}", centre.polar(end, radius).xy(), r = n(radius));
    }
    path
}
