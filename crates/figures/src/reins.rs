//! The reins: a track for each task, from the helper alone to the person alone, with where they lay and where they lie.

use maud::{Markup, html};

use crate::{
    Voice,
    frame::Frame,
    link::{part, tip_or},
    marker::marker,
    number::{count, n},
    point::Point,
    words::{self, Anchor},
};

/// The person alone; 0 is the helper alone.
const MOST: f64 = 4.0;

/// The tracks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reins {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// Words at 0.
    pub left_label: String,
    /// Words at 4.
    pub right_label: String,
    /// From top to bottom.
    pub tasks: Vec<Task>,
    /// Larger letters in a tighter frame, for a phone.
    pub compact: bool,
}

/// One task.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Task {
    /// Its name.
    pub label: String,
    /// Tooltip and name of the link; the label when empty.
    pub tip: String,
    /// Where pressing it leads.
    pub href: Option<String>,
    /// One for each voice, the person's first.
    pub marks: Vec<Mark>,
}

/// What one voice says of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Mark {
    /// Whose.
    pub voice: Voice,
    /// 0–4 at the first look, when there was an earlier one.
    pub then: Option<u8>,
    /// 0–4 now.
    pub now: u8,
}

/// The measures, in the figure's units.
struct Tracks {
    wide: f64,
    left: f64,
    right: f64,
    top: f64,
    text: f64,
    /// Between two tracks, for a task of one voice.
    row: f64,
    /// Where the track lies under the top of its row.
    under: f64,
    compact: bool,
}

/// What each further voice adds to a row, and how far voices lie apart.
const APART: f64 = 20.0;

impl Tracks {
    fn of(reins: &Reins) -> Self {
        if reins.compact {
            Self { wide: 340.0, left: 20.0, right: 320.0, top: 26.0, text: 15.0, row: 68.0, under: 44.0, compact: true }
        } else {
            let (top, row) = (34.0, 46.0);
            Self { wide: 680.0, left: 236.0, right: 652.0, top, text: 16.0, row, under: 23.0, compact: false }
        }
    }

    fn x(&self, value: u8) -> f64 {
        self.left + (self.right - self.left) * (f64::from(value) / MOST).clamp(0.0, 1.0)
    }

    fn height_of(&self, task: &Task) -> f64 {
        self.row + count(task.marks.len().saturating_sub(1)) * APART
    }
}

/// Draws the tracks.
#[must_use]
pub fn draw(reins: &Reins) -> Markup {
    let tracks = Tracks::of(reins);
    let height = tracks.top + reins.tasks.iter().map(|task| tracks.height_of(task)).sum::<f64>() + 6.0;
    let frame = Frame {
        id: &reins.id,
        title: &reins.title,
        description: &reins.description,
        class: "reins",
        compact: reins.compact,
        size: (tracks.wide, height),
        linked: reins.tasks.iter().any(|task| task.href.is_some()),
    };
    let room = (tracks.right - tracks.left) / 2.0 - 6.0;
    let side = |label: &str| words::wrap(label, tracks.text * 0.94, room + 14.0, 1);
    let mut top = tracks.top;
    let mut rows = Vec::new();
    for task in &reins.tasks {
        rows.push(row(&tracks, task, top));
        top += tracks.height_of(task);
    }
    frame.around(&html! {
        (words::lines("side", &side(&reins.left_label), tracks.left - 14.0, tracks.text, tracks.text * 0.94, Anchor::Start))
        (words::lines("side", &side(&reins.right_label), tracks.right + 14.0, tracks.text, tracks.text * 0.94, Anchor::End))
        @for row in &rows { (row) }
    })
}

fn row(tracks: &Tracks, task: &Task, top: f64) -> Markup {
    let y = top + tracks.under;
    let last = y + count(task.marks.len().saturating_sub(1)) * APART;
    let middle = f64::midpoint(y, last);
    let body = html! {
        rect class="hit" x="1.5" y=(n(top + 1.0)) width=(n(tracks.wide - 3.0)) height=(n(tracks.height_of(task) - 2.0)) rx="10" {}
        @if tracks.compact {
            (words::lines("task", &words::wrap(&task.label, tracks.text * words::BOLD, tracks.wide - 16.0, 1), 8.0, top + tracks.text + 4.0, tracks.text, Anchor::Start))
        } @else {
            @let lines = words::wrap(&task.label, tracks.text * words::BOLD, tracks.left - 42.0, 2);
            @let first = middle + tracks.text * 0.35 - count(lines.len().saturating_sub(1)) * tracks.text * words::LEADING / 2.0;
            (words::lines("task", &lines, 8.0, first, tracks.text, Anchor::Start))
        }
        @for (nth, mark) in task.marks.iter().enumerate() { (one(tracks, mark, y + count(nth) * APART)) }
    };
    part("rein", task.href.as_deref(), tip_or(&task.tip, &task.label), &body)
}

/// One voice: where it lay, the way it went, where it lies.
fn one(tracks: &Tracks, mark: &Mark, y: f64) -> Markup {
    let now = tracks.x(mark.now);
    let then = mark.then.filter(|then| *then != mark.now);
    html! {
        line class="track" x1=(n(tracks.left)) y1=(n(y)) x2=(n(tracks.right)) y2=(n(y)) {}
        @for value in 0..=4_u8 {
            circle class="notch" cx=(n(tracks.x(value))) cy=(n(y)) r="2.6" {}
        }
        @if let Some(then) = then {
            @let from = tracks.x(then);
            @let toward = if mark.now > then { 1.0 } else { -1.0 };
            g class=(if mark.now > then { "given" } else { "taken" }) {
                line class="way" x1=(n(from)) y1=(n(y)) x2=(n(now - toward * 15.0)) y2=(n(y)) {}
                path class="head" d={ "M" (n(now - toward * 20.0)) " " (n(y - 6.0)) "l" (n(toward * 8.0)) " 6l" (n(-toward * 8.0)) " 6" } {}
            }
            circle class={ "then " (mark.voice.class()) } cx=(n(from)) cy=(n(y)) r="6.5" {}
        }
        (marker(mark.voice, Point::new(now, y), 19.0))
    }
}
