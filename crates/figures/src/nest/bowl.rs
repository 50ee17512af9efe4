//! The bowl: dry grass, woven, the same each time. It is therefore woven once, and moved to where a nest has its rim.

use std::sync::OnceLock;

use maud::{Markup, PreEscaped, html};

use super::Plan;
use crate::{
    number::{count, jitter, n},
    point::{Point, closed, smooth_whole},
};

/// The bowl of one setting, with the middle of its rim at height 0.
pub(super) struct Bowl {
    back: String,
    front: String,
    woven_over: String,
    rim: String,
}

impl Bowl {
    /// The bowl for a plan.
    pub(super) fn of(plan: &Plan) -> &'static Self {
        static WIDE: OnceLock<Bowl> = OnceLock::new();
        static COMPACT: OnceLock<Bowl> = OnceLock::new();
        let bowl = if plan.compact { &COMPACT } else { &WIDE };
        bowl.get_or_init(|| {
            let plan = plan.with_rim_at(0.0);
            Self {
                back: back(&plan).into_string(),
                front: front(&plan).into_string(),
                woven_over: woven_over(&plan).into_string(),
                rim: rim(&plan).into_string(),
            }
        })
    }

    /// What lies behind the eggs: the hollow and the far rim.
    pub(super) fn back(&self, plan: &Plan) -> Markup {
        moved(plan, &self.back)
    }

    /// The body of the bowl and its grass.
    pub(super) fn front(&self, plan: &Plan) -> Markup {
        moved(plan, &self.front)
    }

    /// Short blades over the twigs, and the front of the rim.
    pub(super) fn over(&self, plan: &Plan) -> Markup {
        html! {
            (moved(plan, &self.woven_over))
            (moved(plan, &self.rim))
        }
    }
}

fn moved(plan: &Plan, woven: &str) -> Markup {
    html! { g transform={ "translate(0 " (n(plan.rim.y)) ")" } { (PreEscaped(woven)) } }
}

/// Names of the three shades of grass.
fn shade(place: usize) -> &'static str {
    match place % 3 {
        0 => "weave wa",
        1 => "weave wb",
        _ => "weave wc",
    }
}

/// What lies behind the eggs: the hollow and the far rim.
fn back(plan: &Plan) -> Markup {
    let flat = plan.flat();
    html! {
        ellipse class="hollow" cx=(n(plan.rim.x)) cy=(n(plan.rim.y)) rx=(n(plan.half)) ry=(n(flat)) {}
        @for place in 0..9 {
            @let out = (jitter(place, 41) - 0.3) * 13.0 * plan.scale;
            @let lift = (jitter(place, 42) - 0.35) * 9.0 * plan.scale;
            @let from = jitter(place, 43) * 0.16;
            @let to = 1.0 - jitter(place, 44) * 0.16;
            @let points: Vec<Point> = (0..9).map(|step| {
                let round = from + (to - from) * f64::from(step) / 8.0;
                let (sin, cos) = (std::f64::consts::PI * (1.0 - round)).sin_cos();
                Point::new(
                    plan.rim.x + (plan.half + out) * cos,
                    plan.rim.y - (flat + out * 0.3) * sin - lift,
                )
            }).collect();
            path class={ (shade(place)) " far" } stroke-width=(n((3.0 + 2.2 * jitter(place, 45)) * plan.scale)) d=(smooth_whole(&points)) {}
        }
    }
}

/// The body of the bowl and its grass.
fn front(plan: &Plan) -> Markup {
    let mut edge: Vec<Point> = (0..=8).map(|step| plan.on(f64::from(step) / 8.0, 0.0)).collect();
    edge.extend((1..8).map(|step| plan.on(1.0, f64::from(step) / 8.0)));
    edge.extend((0..=8).rev().map(|step| plan.on(f64::from(step) / 8.0, 1.0)));
    edge.extend((1..16).rev().map(|step| plan.on(0.0, f64::from(step) / 16.0)));
    let many = if plan.compact { 26 } else { 38 };
    html! {
        path class="bowl" d=(closed(&edge)) {}
        @for place in 0..many { (grass(plan, place, (count(place) + 0.5) / count(many))) }
    }
}

/// One blade, around the bowl and a little up or down.
fn grass(plan: &Plan, place: usize, deep: f64) -> Markup {
    let tilt = (jitter(place, 1) - 0.5) * 0.2;
    let (from, to) = match place % 3 {
        0 => (-0.012 - jitter(place, 2) * 0.03, 0.55 + jitter(place, 3) * 0.3),
        1 => (0.15 + jitter(place, 2) * 0.3, 1.012 + jitter(place, 3) * 0.03),
        _ => (-0.01, 1.01),
    };
    let points: Vec<Point> = (0..7)
        .map(|step| {
            let part = f64::from(step) / 6.0;
            let at = (deep + tilt * (part - 0.5)).clamp(0.0, 1.0);
            let point = plan.on(at, (from + (to - from) * part).clamp(0.0, 1.0));
            // The ends stick out a little.
            let stick = 9.0 * plan.scale * (jitter(place, 6) + 0.2);
            match step {
                0 if from < 0.0 => Point::new(point.x - stick, point.y - stick * 0.8),
                6 if to > 1.0 => Point::new(point.x + stick, point.y - stick * 0.8),
                _ => point,
            }
        })
        .collect();
    let wide = (2.4 + 2.4 * jitter(place, 5)) * plan.scale.max(0.62);
    html! { path class=(shade(place)) stroke-width=(n(wide)) d=(smooth_whole(&points)) {} }
}

/// Short blades over the twigs, so that these are held, not laid on top.
fn woven_over(plan: &Plan) -> Markup {
    let many = if plan.compact { 16 } else { 26 };
    html! {
        g class="woven" {
            @for place in 0..many {
                @let round = 0.07 + 0.86 * (count(place) + 0.3 + 0.4 * jitter(place, 21)) / count(many);
                // Three staggered rows.
                @let deep = 0.16 + 0.3 * count(place % 3) + 0.12 * jitter(place, 22);
                @let lean = (jitter(place, 23) - 0.5) * 0.05;
                @let points: Vec<Point> = (0..4).map(|step| {
                    let part = f64::from(step) / 3.0;
                    plan.on((deep + 0.15 * part).min(1.0), round + lean * part)
                }).collect();
                path class=(shade(place + 1)) stroke-width=(n((2.6 + 1.4 * jitter(place, 24)) * plan.scale.max(0.62))) d=(smooth_whole(&points)) {}
            }
        }
    }
}

/// The front of the rim: a thick plait.
fn rim(plan: &Plan) -> Markup {
    let many = 8;
    html! {
        g class="woven" {
            @for place in 0..many {
                @let base = -0.045 + 0.1 * count(place) / count(many);
                @let swing = 0.022 + 0.02 * jitter(place, 31);
                @let turns = 2.0 + jitter(place, 32) * 2.0;
                @let start = jitter(place, 33) * 6.0;
                @let points: Vec<Point> = (0..=14).map(|step| {
                    let part = f64::from(step) / 14.0;
                    plan.on(base + swing * (start + part * turns * std::f64::consts::PI).sin(), part)
                }).collect();
                path class=(shade(place)) stroke-width=(n((3.2 + 2.0 * jitter(place, 34)) * plan.scale.max(0.6))) d=(smooth_whole(&points)) {}
            }
        }
    }
}
