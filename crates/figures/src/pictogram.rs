//! Line pictograms on a grid of 24 by 24, drawn with one pen.

mod attitude;
mod contact;
mod domain;
mod drawing;
mod name;
mod niche;
mod phase;
mod program;
mod stance;
mod strength;

pub use name::Pictogram;

use maud::{Markup, PreEscaped, html};

use crate::number::n;

/// The pictogram as an inline SVG as large as its line of text, in the colour of the text.
/// Hidden from screen readers: the words next to it say the same.
#[must_use]
pub fn pictogram(of: Pictogram) -> Markup {
    html! {
        svg class={ "pictogram p-" (of.name()) } viewBox="0 0 24 24" width="24" height="24"
            aria-hidden="true" focusable="false" {
            (PreEscaped(drawing::drawing(of)))
        }
    }
}

/// The pictogram inside another figure, its middle at `x`, `y` and `size` wide, in that figure's
/// units.
pub(crate) fn inside(of: Pictogram, x: f64, y: f64, size: f64) -> Markup {
    let scale = size / 24.0;
    let (left, top) = (x - size / 2.0, y - size / 2.0);
    html! {
        g class="pictogram" transform={ "translate(" (n(left)) " " (n(top)) ") scale(" (format!("{scale:.3}")) ")" } {
            (PreEscaped(drawing::drawing(of)))
        }
    }
}
