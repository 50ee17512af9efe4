//! Line pictograms on a grid of 24 by 24, drawn with one pen.

mod name;

pub use name::Pictogram;

use maud::{Markup, html};

/// The pictogram as an inline SVG as large as its line of text, in the colour of the text.
/// Hidden from screen readers: the words next to it say the same.
#[must_use]
pub fn pictogram(_pictogram: Pictogram) -> Markup {
    html! {}
}
