//! One place over time: each trait between what holds fast, on the left, and what makes possible, on the right; an
//! arrow from what was said first to what is said now.

use maud::{Markup, html};

use crate::{
    Pictogram, Voice,
    frame::Frame,
    link::part,
    marker::marker,
    number::{count, n},
    pictogram::inside,
    point::Point,
    words::{Anchor, LEADING, lines, wrap},
};

/// The highest value of a trait.
const FULL: f64 = 4.0;
/// Up to here a trait holds fast, and from there on it makes possible: halfway between the scores.
const HOLDS: f64 = 1.5;
const OPENS: f64 = 2.5;

/// A place over time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NicheHistory {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// The traits, from the top down.
    pub traits: Vec<Trait>,
    /// Words over the left side: holds fast.
    pub low_label: String,
    /// Words over the right side: makes possible.
    pub high_label: String,
    /// Larger letters in a tighter frame, for a phone.
    pub compact: bool,
}

/// One trait.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trait {
    /// Its name; wrapped over at most two lines.
    pub label: String,
    /// Drawn before the name.
    pub pictogram: Option<Pictogram>,
    /// One for each voice that spoke of it.
    pub lines: Vec<Line>,
}

/// What one voice said of a trait over time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// Who said it.
    pub voice: Voice,
    /// Tooltip: who, what first, what now.
    pub tip: String,
    /// The values 0–4, oldest first.
    pub values: Vec<u8>,
}

/// The measures of the figure.
struct Plan {
    wide: f64,
    text: f64,
    from: f64,
    to: f64,
    row: f64,
    track_at: f64,
    picture: f64,
    room: f64,
    top: f64,
    compact: bool,
}

impl Plan {
    const fn of(compact: bool) -> Self {
        if compact {
            Self {
                wide: 340.0,
                text: 15.0,
                from: 14.0,
                to: 326.0,
                row: 62.0,
                track_at: 42.0,
                picture: 20.0,
                room: 300.0,
                top: 30.0,
                compact,
            }
        } else {
            Self {
                wide: 680.0,
                text: 16.0,
                from: 266.0,
                to: 662.0,
                row: 48.0,
                track_at: 24.0,
                picture: 24.0,
                room: 206.0,
                top: 32.0,
                compact,
            }
        }
    }

    fn x(&self, value: f64) -> f64 {
        self.from + (self.to - self.from) * value.clamp(0.0, FULL) / FULL
    }
}

/// Draws the place.
#[must_use]
pub fn draw(niche: &NicheHistory) -> Markup {
    let plan = Plan::of(niche.compact);
    let end = plan.top + plan.row * count(niche.traits.len());
    let frame = Frame {
        id: &niche.id,
        title: &niche.title,
        description: &niche.description,
        class: "niche-history",
        compact: niche.compact,
        size: (plan.wide, end + 4.0),
        linked: false,
    };
    let small = plan.text - 1.5;
    let side = |from: f64, to: f64, class: &str| {
        html! { rect class=(class) x=(n(from)) y=(n(plan.top - 4.0)) width=(n(to - from)) height=(n(end - plan.top + 4.0)) rx="8" {} }
    };
    let edge = 11.0;
    frame.around(&html! {
        @if !plan.compact {
            (side(plan.from - edge, plan.x(HOLDS), "entraps"))
            (side(plan.x(OPENS), plan.to + edge, "enables"))
        }
        (lines("caption", &wrap(&niche.low_label, small, (plan.to - plan.from) * 0.46, 1), plan.from - edge, 18.0, small, Anchor::Start))
        (lines("caption", &wrap(&niche.high_label, small, (plan.to - plan.from) * 0.46, 1), plan.to + edge, 18.0, small, Anchor::End))
        @for (nth, quality) in niche.traits.iter().enumerate() { (one(&plan, quality, plan.top + plan.row * count(nth))) }
    })
}

fn one(plan: &Plan, quality: &Trait, top: f64) -> Markup {
    let words = wrap(&quality.label, plan.text, plan.room, if plan.compact { 1 } else { 2 });
    let middle = top + plan.track_at;
    let (picture_x, picture_y, text_x, text_y) = if plan.compact {
        (4.0 + plan.picture / 2.0, top + 14.0, plan.picture + 11.0, top + 14.0 + plan.text * 0.35)
    } else {
        let high = count(words.len()) * plan.text * LEADING;
        (plan.picture / 2.0 + 2.0, middle, plan.picture + 12.0, middle - high / 2.0 + plan.text * 0.9)
    };
    html! {
        @if plan.compact {
            rect class="entraps" x=(n(plan.from - 11.0)) y=(n(middle - 11.0)) width=(n(plan.x(HOLDS) - plan.from + 11.0)) height="22" rx="8" {}
            rect class="enables" x=(n(plan.x(OPENS))) y=(n(middle - 11.0)) width=(n(plan.to + 11.0 - plan.x(OPENS))) height="22" rx="8" {}
        }
        @if let Some(of) = quality.pictogram { (inside(of, picture_x, picture_y, plan.picture)) }
        (lines("name", &words, text_x, text_y, plan.text, Anchor::Start))
        line class="track" x1=(n(plan.from)) y1=(n(middle)) x2=(n(plan.to)) y2=(n(middle)) {}
        @for value in 0..=4 {
            @let x = plan.x(f64::from(value));
            line class="notch" x1=(n(x)) y1=(n(middle - 3.0)) x2=(n(x)) y2=(n(middle + 3.0)) {}
        }
        @for (nth, line) in quality.lines.iter().enumerate() {
            // Several voices lie beside each other, not on each other.
            @let aside = (count(nth) - (count(quality.lines.len()) - 1.0) / 2.0) * 9.0;
            (voice(plan, line, middle + aside))
        }
    }
}

fn voice(plan: &Plan, line: &Line, y: f64) -> Markup {
    let (Some(first), Some(now)) = (line.values.first(), line.values.last()) else { return html! {} };
    let (from, to) = (plan.x(f64::from(*first)), plan.x(f64::from(*now)));
    let size = if plan.compact { 10.0 } else { 11.5 };
    let body = html! {
        @if (to - from).abs() > 1.0 {
            line class="way" x1=(n(from)) y1=(n(y)) x2=(n(to)) y2=(n(y)) {}
            circle class="began" cx=(n(from)) cy=(n(y)) r="3.4" {}
        }
        (marker(line.voice, Point::new(to, y), size))
    };
    part(line.voice.class(), None, &line.tip, &body)
}
