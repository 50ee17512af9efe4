//! One domain of the web over time: a calm line for each voice.

use maud::{Markup, html};

use crate::{
    Voice,
    frame::Frame,
    link::part,
    marker::marker,
    number::n,
    point::Point,
    words::{self, Anchor},
};

/// A small figure of one domain; meant to stand beside its sisters.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SpiderwebLine {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// One for each voice.
    pub lines: Vec<Line>,
    /// First day of the axis, counted from any day all figures share.
    pub first_day: i32,
    /// Last day of the axis.
    pub last_day: i32,
    /// The words under the first day.
    pub first_label: String,
    /// The words under the last day.
    pub last_label: String,
    /// Where pressing the figure leads.
    pub href: Option<String>,
}

/// What one voice said over time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// Who said it.
    pub voice: Voice,
    /// Tooltip: whose line.
    pub tip: String,
    /// Day and value 0–10; any order.
    pub points: Vec<(i32, u8)>,
}

/// Width and height, and where the lines are, in the figure's units.
const WIDE: f64 = 260.0;
const HIGH: f64 = 142.0;
const LEFT: f64 = 36.0;
const RIGHT: f64 = 238.0;
const TOP: f64 = 26.0;
const BOTTOM: f64 = 110.0;
const TEXT: f64 = 13.0;

/// Draws the line.
#[must_use]
pub fn draw(small: &SpiderwebLine) -> Markup {
    let frame = Frame {
        id: &small.id,
        title: &small.title,
        description: &small.description,
        class: "spiderweb-line",
        compact: false,
        size: (WIDE, HIGH),
        linked: small.href.is_some(),
    };
    let days = f64::from(small.last_day.saturating_sub(small.first_day).max(1));
    let at = |day: i32, value: u8| {
        let part = f64::from(day.saturating_sub(small.first_day)) / days;
        Point::new(
            LEFT + (RIGHT - LEFT) * part.clamp(0.0, 1.0),
            BOTTOM - (BOTTOM - TOP) * f64::from(value.min(10)) / 10.0,
        )
    };
    // The helpers' lines first, the person's on top.
    let mut lines: Vec<&Line> = small.lines.iter().collect();
    lines.sort_by_key(|line| line.voice == Voice::Person);
    let body = html! {
        @for (value, class) in [(0, "axis"), (5, "grid"), (10, "grid")] {
            @let y = at(small.first_day, value).y;
            line class=(class) x1=(n(LEFT - 6.0)) y1=(n(y)) x2=(n(RIGHT + 6.0)) y2=(n(y)) {}
            (words::lines("tick", &[value.to_string()], LEFT - 11.0, y + TEXT * 0.35, TEXT, Anchor::End))
        }
        @for line in &lines { (one(line, &at)) }
        (words::lines("tick", std::slice::from_ref(&small.first_label), LEFT - 6.0, HIGH - 10.0, TEXT, Anchor::Start))
        (words::lines("tick", std::slice::from_ref(&small.last_label), RIGHT + 6.0, HIGH - 10.0, TEXT, Anchor::End))
        rect class="hit" x="1.5" y="1.5" width=(n(WIDE - 3.0)) height=(n(HIGH - 3.0)) rx="10" {}
    };
    frame.around(&part("small", small.href.as_deref(), &small.title, &body))
}

/// One voice, with its first and last value in numbers (of the person only: one voice's numbers can
/// be read, those of four lie on each other).
fn one(line: &Line, at: &impl Fn(i32, u8) -> Point) -> Markup {
    let mut sorted = line.points.clone();
    sorted.sort_by_key(|(day, _)| *day);
    let points: Vec<Point> = sorted.iter().map(|(day, value)| at(*day, *value)).collect();
    let path = points.iter().enumerate().fold(String::new(), |path, (index, point)| {
        format!("{path}{}{}", if index == 0 { "M" } else { "L" }, point.xy())
    });
    let person = line.voice == Voice::Person;
    html! {
        g class=(line.voice.class()) {
            @if !line.tip.is_empty() { title { (line.tip) } }
            path class="line" d=(path) {}
            @for point in &points { (marker(line.voice, *point, if person { 9.0 } else { 10.0 })) }
            @if person {
                @for ((_, value), point) in sorted.iter().zip(&points).take(1)
                    .chain(sorted.iter().zip(&points).skip(1).last()) {
                    @let y = point.y - TEXT * 0.75;
                    (words::lines("value", &[value.to_string()], point.x, y, TEXT + 1.0, Anchor::Middle))
                }
            }
        }
    }
}
