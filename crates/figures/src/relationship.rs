//! The relationship compass over time: a strip for each pair, with what the person said, what the helper thought that
//! they would say, and what lies between.

use maud::{Markup, html};

use crate::{
    Voice,
    frame::Frame,
    marker::marker,
    number::{count, n},
    point::Point,
    words::{self, Anchor},
};

/// The right pole of a pair; the left is −3.
const POLE: f64 = 3.0;

/// The compass.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Compass {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// From top to bottom.
    pub strips: Vec<Strip>,
    /// The voice of the helper.
    pub helper: Voice,
    /// First day of the axis, counted from any day.
    pub first_day: i32,
    /// Last day of the axis.
    pub last_day: i32,
    /// The words under the first day.
    pub first_label: String,
    /// The words under the last day.
    pub last_label: String,
    /// Larger letters in a tighter frame, for a phone.
    pub compact: bool,
}

/// One pair.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Strip {
    /// The pole that is felt as estranging, at the foot of the strip.
    pub low_label: String,
    /// The pole that is felt as giving autonomy, at the head of the strip.
    pub high_label: String,
    /// Day and value −3…+3 of the person; in the order of the days.
    pub said: Vec<(i32, i8)>,
    /// Day and value −3…+3 that the helper guessed; in the order of the days.
    pub guessed: Vec<(i32, i8)>,
}

struct Strips {
    wide: f64,
    left: f64,
    right: f64,
    /// Height of the field of one strip, and of the whole of it.
    field: f64,
    whole: f64,
    text: f64,
}

impl Strips {
    const fn of(compass: &Compass) -> Self {
        if compass.compact {
            Self { wide: 340.0, left: 26.0, right: 314.0, field: 92.0, whole: 148.0, text: 15.0 }
        } else {
            Self { wide: 680.0, left: 40.0, right: 640.0, field: 84.0, whole: 136.0, text: 16.0 }
        }
    }

    /// The place of a value in a strip whose field begins at `top`.
    fn at(&self, compass: &Compass, top: f64, day: i32, value: i8) -> Point {
        let days = f64::from(compass.last_day.saturating_sub(compass.first_day));
        let part = if days > 0.0 { f64::from(day.saturating_sub(compass.first_day)) / days } else { 0.5 };
        let high = (f64::from(value).clamp(-POLE, POLE) + POLE) / (2.0 * POLE);
        Point::new(self.left + (self.right - self.left) * part.clamp(0.0, 1.0), top + self.field * (1.0 - high))
    }
}

/// Draws the compass.
#[must_use]
pub fn draw(compass: &Compass) -> Markup {
    let strips = Strips::of(compass);
    let foot = strips.text + 14.0;
    let frame = Frame {
        id: &compass.id,
        title: &compass.title,
        description: &compass.description,
        class: "compass",
        compact: compass.compact,
        size: (strips.wide, strips.whole * count(compass.strips.len()) + foot),
        linked: false,
    };
    let y = strips.whole * count(compass.strips.len()) + strips.text;
    let is_one_day = compass.first_day == compass.last_day;
    frame.around(&html! {
        @for (nth, strip) in compass.strips.iter().enumerate() { (one(compass, &strips, strip, strips.whole * count(nth))) }
        @if is_one_day {
            (words::lines("tick", std::slice::from_ref(&compass.last_label), strips.wide / 2.0, y, strips.text * 0.9, Anchor::Middle))
        } @else {
            (words::lines("tick", std::slice::from_ref(&compass.first_label), strips.left - 14.0, y, strips.text * 0.9, Anchor::Start))
            (words::lines("tick", std::slice::from_ref(&compass.last_label), strips.right + 14.0, y, strips.text * 0.9, Anchor::End))
        }
    })
}

fn one(compass: &Compass, strips: &Strips, strip: &Strip, above: f64) -> Markup {
    let top = above + strips.text * 1.5 + 4.0;
    let room = strips.wide - 16.0;
    let at = |day: i32, value: i8| strips.at(compass, top, day, value);
    let places = |points: &[(i32, i8)]| points.iter().map(|(day, value)| at(*day, *value)).collect::<Vec<_>>();
    let (said, guessed) = (places(&strip.said), places(&strip.guessed));
    let line = |points: &[Point]| {
        points.iter().enumerate().fold(String::new(), |path, (nth, point)| {
            format!("{path}{}{}", if nth == 0 { "M" } else { "L" }, point.xy())
        })
    };
    // Where both spoke on one day, what lies between them is the figure.
    let gaps = strip.said.iter().filter_map(|(day, own)| {
        let (_, theirs) = strip.guessed.iter().find(|(on, _)| on == day)?;
        (own != theirs).then(|| (at(*day, *own), at(*day, *theirs)))
    });
    html! {
        rect class="field" x=(n(strips.left - 16.0)) y=(n(top - 12.0)) width=(n(strips.right - strips.left + 32.0)) height=(n(strips.field + 24.0)) rx="10" {}
        line class="middle" x1=(n(strips.left - 16.0)) y1=(n(top + strips.field / 2.0)) x2=(n(strips.right + 16.0)) y2=(n(top + strips.field / 2.0)) {}
        (words::lines("pole", &words::wrap(&format!("↑ {}", strip.high_label), strips.text, room, 1), strips.left - 16.0, top - 17.0, strips.text * 0.95, Anchor::Start))
        (words::lines("pole low", &words::wrap(&format!("↓ {}", strip.low_label), strips.text, room, 1), strips.left - 16.0, top + strips.field + 12.0 + strips.text, strips.text * 0.95, Anchor::Start))
        @for (own, theirs) in gaps {
            line class="gap" x1=(n(own.x)) y1=(n(own.y)) x2=(n(theirs.x)) y2=(n(theirs.y)) {}
        }
        g class=(compass.helper.class()) {
            path class="line" d=(line(&guessed)) {}
            @for point in &guessed { (marker(compass.helper, *point, 14.0)) }
        }
        g class=(Voice::Person.class()) {
            path class="line" d=(line(&said)) {}
            @for point in &said { (marker(Voice::Person, *point, 13.0)) }
        }
    }
}
