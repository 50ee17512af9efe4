//! A ladder over time: where each voice stood, rung by rung, from the first day to the last.

use maud::{Markup, html};

use crate::{
    Voice,
    frame::Frame,
    marker::marker,
    number::n,
    point::Point,
    words::{self, Anchor},
};

/// The figure.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ladder {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// The rungs, in any order.
    pub rungs: Vec<Rung>,
    /// One for each voice.
    pub lines: Vec<Line>,
    /// First day of the axis, counted from any day.
    pub first_day: i32,
    /// Last day of the axis.
    pub last_day: i32,
    /// The words under the first day.
    pub first_label: String,
    /// The words under the last day.
    pub last_label: String,
}

/// One rung.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rung {
    /// How high it is.
    pub value: i16,
    /// The words before it; may be empty.
    pub label: String,
    /// Whether this is the rung that was hoped for.
    pub is_hoped: bool,
}

/// Where one voice stood over time.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Line {
    /// Whose.
    pub voice: Voice,
    /// Tooltip: whose line.
    pub tip: String,
    /// Day and value; any order.
    pub points: Vec<(i32, f64)>,
}

/// Width and height, and where the ladder stands, in the figure's units.
const WIDE: f64 = 420.0;
const HIGH: f64 = 256.0;
const LEFT: f64 = 52.0;
const RIGHT: f64 = 396.0;
const TOP: f64 = 30.0;
const BOTTOM: f64 = 206.0;
/// How far the rails reach past the lowest and the highest rung, and the days stay off the rails.
const RAIL: f64 = 10.0;
const INSIDE: f64 = 26.0;
const TEXT: f64 = 18.0;

/// Draws the ladder.
#[must_use]
pub fn draw(ladder: &Ladder) -> Markup {
    let frame = Frame {
        id: &ladder.id,
        title: &ladder.title,
        description: &ladder.description,
        class: "ladder",
        compact: false,
        size: (WIDE, HIGH),
        linked: false,
    };
    let (low, high) = ends(&ladder.rungs);
    let days = f64::from(ladder.last_day.saturating_sub(ladder.first_day).max(1));
    let high_of = |value: f64| BOTTOM - (BOTTOM - TOP) * ((value - low) / (high - low)).clamp(0.0, 1.0);
    let at = |day: i32, value: f64| {
        let part = (f64::from(day.saturating_sub(ladder.first_day)) / days).clamp(0.0, 1.0);
        Point::new(LEFT + INSIDE + (RIGHT - LEFT - 2.0 * INSIDE) * part, high_of(value))
    };
    // The helpers' lines first, the person's on top.
    let mut lines: Vec<&Line> = ladder.lines.iter().collect();
    lines.sort_by_key(|line| matches!(line.voice, Voice::Person | Voice::Together));
    frame.around(&html! {
        @for rung in &ladder.rungs {
            @let y = high_of(f64::from(rung.value));
            line class=(if rung.is_hoped { "rung hoped" } else { "rung" }) x1=(n(LEFT)) y1=(n(y)) x2=(n(RIGHT)) y2=(n(y)) {}
            @if !rung.label.is_empty() { (words::lines("tick", std::slice::from_ref(&rung.label), LEFT - 10.0, y + TEXT * 0.35, TEXT, Anchor::End)) }
        }
        @for x in [LEFT, RIGHT] {
            line class="rail" x1=(n(x)) y1=(n(TOP - RAIL)) x2=(n(x)) y2=(n(BOTTOM + RAIL)) {}
        }
        @for line in lines { (one(line, &at)) }
        (words::lines("tick", std::slice::from_ref(&ladder.first_label), LEFT, HIGH - 10.0, TEXT, Anchor::Start))
        @if ladder.last_label != ladder.first_label {
            (words::lines("tick", std::slice::from_ref(&ladder.last_label), RIGHT, HIGH - 10.0, TEXT, Anchor::End))
        }
    })
}

/// The lowest and the highest rung; a ladder without rungs goes from 0 to 10.
fn ends(rungs: &[Rung]) -> (f64, f64) {
    let low = rungs.iter().map(|rung| rung.value).min().unwrap_or(0);
    let high = rungs.iter().map(|rung| rung.value).max().unwrap_or(10);
    (f64::from(low), f64::from(high.max(low.saturating_add(1))))
}

/// One voice, with its first and last value in numbers where it is the person's own, or together.
fn one(line: &Line, at: &impl Fn(i32, f64) -> Point) -> Markup {
    let mut sorted = line.points.clone();
    sorted.sort_by_key(|(day, _)| *day);
    let points: Vec<Point> = sorted.iter().map(|(day, value)| at(*day, *value)).collect();
    let path = points.iter().enumerate().fold(String::new(), |path, (index, point)| {
        format!("{path}{}{}", if index == 0 { "M" } else { "L" }, point.xy())
    });
    let own = matches!(line.voice, Voice::Person | Voice::Together);
    let named = sorted.iter().zip(&points);
    let last = named.clone().skip(1).last();
    html! {
        g class=(line.voice.class()) {
            @if !line.tip.is_empty() { title { (line.tip) } }
            path class="line" d=(path) {}
            @for point in &points { (marker(line.voice, *point, if own { 12.0 } else { 11.0 })) }
            @if own {
                @for ((_, value), point) in named.take(1).chain(last) {
                    (words::lines("value", &[n(value.round())], point.x, point.y - TEXT * 0.8, TEXT + 2.0, Anchor::Middle))
                }
            }
        }
    }
}
