//! Names in a circle: a knot for each, with its words beside it (wide) or above and below (compact).

use maud::{Markup, html};

use crate::{
    Pictogram,
    link::{part, tip_or},
    number::{count, n},
    pictogram::inside,
    point::Point,
    words::{Anchor, LEADING, lines, width, wrap},
};

/// The measures of a circle of names, in the figure's units.
pub(crate) struct Around {
    pub(crate) centre: Point,
    /// From the centre to the middle of a knot.
    pub(crate) radius: f64,
    /// Half a knot.
    pub(crate) knot: f64,
    /// Size of the letters.
    pub(crate) text: f64,
    /// Room for the words of one name.
    pub(crate) room: f64,
    /// Width of the whole figure.
    pub(crate) width: f64,
    pub(crate) compact: bool,
}

/// One name.
pub(crate) struct Name<'a> {
    pub(crate) label: &'a str,
    pub(crate) pictogram: Option<Pictogram>,
    pub(crate) tip: &'a str,
    pub(crate) href: Option<&'a str>,
}

impl Around {
    /// The direction of a name, in degrees clockwise from the top.
    pub(crate) fn angle(index: usize, of: usize) -> f64 {
        360.0 * count(index) / count(of.max(1))
    }

    /// The middle of a knot.
    pub(crate) fn knot_at(&self, angle: f64) -> Point {
        self.centre.polar(angle, self.radius)
    }

    /// The knot with its words, pressable as a whole.
    pub(crate) fn draw(&self, name: &Name<'_>, angle: f64) -> Markup {
        let knot = self.knot_at(angle);
        let words = wrap(name.label, self.text, self.room, 3);
        let wide = words.iter().map(|line| width(line, self.text)).fold(0.0, f64::max);
        let high = count(words.len()) * self.text * LEADING;
        let (x, top, anchor) = self.place(knot, angle, wide, high);
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - wide / 2.0,
            Anchor::End => x - wide,
        };
        // One box around the knot and its words, so that a thumb finds it.
        let (from, to) = (left.min(knot.x - self.knot), (left + wide).max(knot.x + self.knot));
        let (upper, lower) = (top.min(knot.y - self.knot), (top + high).max(knot.y + self.knot));
        let body = html! {
            rect class="hit" x=(n(from - 4.0)) y=(n(upper - 4.0)) width=(n(to - from + 8.0)) height=(n(lower - upper + 8.0)) rx="10" {}
            circle class="knot" cx=(n(knot.x)) cy=(n(knot.y)) r=(n(self.knot)) {}
            @if let Some(of) = name.pictogram { (inside(of, knot.x, knot.y, self.knot * 1.3)) }
            (lines("name", &words, x, top + self.text * 0.9, self.text, anchor))
        };
        part("node", name.href, tip_or(name.tip, name.label), &body)
    }

    /// Where the words go: x, top, and how they hang.
    fn place(&self, knot: Point, angle: f64, wide: f64, high: f64) -> (f64, f64, Anchor) {
        let (side, up) = angle.to_radians().sin_cos();
        let gap = self.knot + 5.0;
        if self.compact {
            let top = if up > 0.3 { knot.y - gap - high } else { knot.y + gap };
            // Names low down stand side by side; push them apart.
            let pushed = knot.x + if up < -0.7 { side.signum() * self.text } else { 0.0 };
            let x = pushed.min(self.width - 3.0 - wide / 2.0).max(3.0 + wide / 2.0);
            return (x, top, Anchor::Middle);
        }
        let beside = knot.y - high / 2.0;
        if side > 0.2 {
            (knot.x + gap + 2.0, beside, Anchor::Start)
        } else if side < -0.2 {
            (knot.x - gap - 2.0, beside, Anchor::End)
        } else if up > 0.0 {
            (knot.x, knot.y - gap - high, Anchor::Middle)
        } else {
            (knot.x, knot.y + gap, Anchor::Middle)
        }
    }
}
