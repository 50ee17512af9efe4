//! The frame around each figure: its size, its role, its title and its description.

use maud::{Markup, html};

/// Puts the wide and the compact setting of one figure together; the one that fits is shown.
#[must_use]
pub fn pair(wide: &Markup, compact: &Markup) -> Markup {
    html! { div.figure-pair { (wide) (compact) } }
}
