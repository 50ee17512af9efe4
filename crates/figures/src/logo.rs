//! The mark of Nestkracht: a thread of the web that turns into a nest.

use maud::{Markup, html};

/// The mark, square, as large as its line of text (CSS class `logo`); hidden from screen readers.
#[must_use]
pub fn logo() -> Markup {
    html! {}
}

/// The mark as a file of its own, for `/favicon.svg`.
#[must_use]
pub fn favicon_svg() -> String {
    String::new()
}
