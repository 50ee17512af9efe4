//! Table mode's reveal: what each voice set unseen, on one track.

use maud::{Markup, html};

use crate::{
    Voice,
    frame::Frame,
    marker::marker,
    number::{count, n},
    point::Point,
    words::{self, Anchor},
};

/// The track with its marks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TwoSliders {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// Highest value: 10 for the web, 4 for a niche. The lowest is 0.
    pub max: u8,
    /// Words at 0.
    pub low_label: String,
    /// Words at `max`.
    pub high_label: String,
    /// One for each voice; [`Voice::Together`] is the shared one.
    pub marks: Vec<SliderMark>,
    /// Larger letters in a tighter frame, for a phone.
    pub compact: bool,
}

/// What one voice set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SliderMark {
    /// Whose.
    pub voice: Voice,
    /// 0–`max`.
    pub value: u8,
    /// The name shown at the mark.
    pub label: String,
}

/// The measures of the track, in the figure's units.
struct Track {
    wide: f64,
    left: f64,
    right: f64,
    /// Where the track lies.
    y: f64,
    text: f64,
    max: f64,
    height: f64,
}

impl Track {
    fn of(sliders: &TwoSliders) -> Self {
        let max = f64::from(sliders.max.max(1));
        if sliders.compact {
            Self { wide: 340.0, left: 22.0, right: 318.0, y: 104.0, text: 14.5, max, height: 176.0 }
        } else {
            Self { wide: 680.0, left: 60.0, right: 620.0, y: 112.0, text: 17.0, max, height: 186.0 }
        }
    }

    fn x(&self, value: u8) -> f64 {
        self.left + (self.right - self.left) * (f64::from(value) / self.max).clamp(0.0, 1.0)
    }
}

/// Draws the track: the person's mark above it, the others' under it, the shared one on it.
#[must_use]
pub fn draw(sliders: &TwoSliders) -> Markup {
    let mut track = Track::of(sliders);
    let helpers = sliders.marks.iter().filter(|mark| !matches!(mark.voice, Voice::Person | Voice::Together)).count();
    track.height += count(helpers.saturating_sub(1)) * track.text * 1.1;
    let frame = Frame {
        id: &sliders.id,
        title: &sliders.title,
        description: &sliders.description,
        class: "two-sliders",
        compact: sliders.compact,
        size: (track.wide, track.height),
        linked: false,
    };
    let said = || sliders.marks.iter().filter(|mark| mark.voice != Voice::Together);
    let shared = sliders.marks.iter().find(|mark| mark.voice == Voice::Together);
    let low = said().map(|mark| mark.value).min();
    let high = said().map(|mark| mark.value).max();
    frame.around(&html! {
        line class="track" x1=(n(track.left)) y1=(n(track.y)) x2=(n(track.right)) y2=(n(track.y)) {}
        @if let (Some(low), Some(high)) = (low, high) {
            @if low < high { (bracket(&track, low, high)) }
        }
        @for value in 0..=sliders.max.max(1) {
            @let main = value == 0 || value == sliders.max || sliders.max < 6 || value == sliders.max / 2;
            line class="notch" x1=(n(track.x(value))) y1=(n(track.y - if main { 7.0 } else { 4.0 }))
                x2=(n(track.x(value))) y2=(n(track.y + if main { 7.0 } else { 4.0 })) {}
        }
        @let others: Vec<&SliderMark> = said().filter(|mark| mark.voice != Voice::Person).collect();
        @if let Some(mark) = shared { (thread(&track, mark)) }
        @for (row, mark) in others.iter().enumerate() { (below(&track, mark, row)) }
        @for mark in said().filter(|mark| mark.voice == Voice::Person) { (above(&track, mark)) }
        @if let Some(mark) = shared { (agreed(&track, mark)) }
        (words::lines("side", &words::wrap(&sliders.low_label, track.text, track.wide / 2.0 - 12.0, 1), 6.0, track.height - 8.0, track.text, Anchor::Start))
        (words::lines("side", &words::wrap(&sliders.high_label, track.text, track.wide / 2.0 - 12.0, 1), track.wide - 6.0, track.height - 8.0, track.text, Anchor::End))
    })
}

/// What lies between the voices: where to begin talking.
fn bracket(track: &Track, low: u8, high: u8) -> Markup {
    let (from, to) = (track.x(low), track.x(high));
    html! {
        line class="between" x1=(n(from)) y1=(n(track.y)) x2=(n(to)) y2=(n(track.y)) {}
        path class="bracket" d={ "M" (n(from)) " " (n(track.y - 14.0)) "v-9H" (n(to)) "v9" } {}
    }
}

/// Name and number, kept inside the figure.
fn named(track: &Track, mark: &SliderMark, y: f64, class: &str) -> Markup {
    // A long name is cut, its number never.
    let value = format!(" {}", mark.value);
    let size = track.text * words::BOLD;
    let room = track.wide * 0.55 - words::width(&value, size);
    let name = words::wrap(&mark.label, size, room, 1).join(" ");
    let lines = [format!("{name}{value}")];
    let half = lines.iter().map(|line| words::width(line, track.text * words::BOLD)).fold(0.0, f64::max) / 2.0;
    let x = track.x(mark.value).min(track.wide - 4.0 - half).max(4.0 + half);
    words::lines(class, &lines, x, y, track.text, Anchor::Middle)
}

fn above(track: &Track, mark: &SliderMark) -> Markup {
    let x = track.x(mark.value);
    html! {
        line class="stem v-own" x1=(n(x)) y1=(n(track.y)) x2=(n(x)) y2=(n(track.y - 36.0)) {}
        (marker(mark.voice, Point::new(x, track.y - 42.0), 22.0))
        (named(track, mark, track.y - 42.0 - track.text * 1.25, "who v-own"))
    }
}

fn below(track: &Track, mark: &SliderMark, row: usize) -> Markup {
    let x = track.x(mark.value);
    // With more helpers than one, each has a place of its own height on the track.
    let y = track.y + if row == 0 { 0.0 } else { -2.0 };
    let text_y = track.y + 15.0 + track.text * (1.0 + count(row) * 1.1);
    html! {
        (marker(mark.voice, Point::new(x, y), 21.0))
        (named(track, mark, text_y, &format!("who {}", mark.voice.class())))
    }
}

/// From the shared mark up to its name; drawn first, so that it runs behind the other names.
fn thread(track: &Track, mark: &SliderMark) -> Markup {
    let x = track.x(mark.value);
    html! { line class="leader" x1=(n(x)) y1=(n(12.0 + track.text)) x2=(n(x)) y2=(n(track.y - 20.0)) {} }
}

fn agreed(track: &Track, mark: &SliderMark) -> Markup {
    let x = track.x(mark.value);
    html! {
        line class="stem v-together" x1=(n(x)) y1=(n(track.y - 18.0)) x2=(n(x)) y2=(n(track.y + 18.0)) {}
        (marker(mark.voice, Point::new(x, track.y), 18.0))
        (named(track, mark, 6.0 + track.text * 0.9, "who v-together"))
    }
}
