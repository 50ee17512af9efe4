//! Parts of a figure that can be pressed.

use maud::{Markup, html};

/// Wraps a part: a link when it leads somewhere, else a group; with `tip` as its name and tooltip.
pub(crate) fn part(class: &str, href: Option<&str>, tip: &str, body: &Markup) -> Markup {
    html! {
        @if let Some(href) = href {
            a class={ (class) " press" } href=(href) {
                @if !tip.is_empty() { title { (tip) } }
                (body)
            }
        } @else {
            g class=(class) {
                @if !tip.is_empty() { title { (tip) } }
                (body)
            }
        }
    }
}

/// The tip, or the label when there is none.
pub(crate) fn tip_or<'a>(tip: &'a str, label: &'a str) -> &'a str {
    if tip.is_empty() { label } else { tip }
}
