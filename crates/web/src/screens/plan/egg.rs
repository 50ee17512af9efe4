//! A goal as an egg that fills: five steps up, from much less to much more than expected.

use maud::{Markup, html};

/// The outline of the egg, in a box of 40 by 52.
const SHELL: &str = "M20 2C31 2 38 19 38 31C38 43 30 50 20 50S2 43 2 31C2 19 9 2 20 2Z";

/// The height to which it is filled.
const fn surface(level: Option<i8>) -> Option<u8> {
    match level {
        None => None,
        Some(i8::MIN..=-2) => Some(44),
        Some(-1) => Some(35),
        Some(0) => Some(25),
        Some(1) => Some(15),
        Some(2..=i8::MAX) => Some(2),
    }
}

/// The egg. `id` must be its own on the page; the words beside it say the same, so it is hidden from screen readers.
pub(super) fn egg(id: &str, level: Option<i8>) -> Markup {
    html! {
        svg.plan-egg viewBox="0 0 40 52" aria-hidden="true" focusable="false" {
            path.shell d=(SHELL) {}
            @if let Some(y) = surface(level) {
                clipPath id=(id) { path d=(SHELL) {} }
                g clip-path={ "url(#" (id) ")" } {
                    path.fill d={ "M0 " (y) "q5 -2.4 10 0t10 0t10 0t10 0V52H0Z" } {}
                }
            }
            g.notches { @for y in [15, 25, 35, 44] { path d={ "M17 " (y) "h6" } {} } }
            path.outline d=(SHELL) {}
            @if level.is_some_and(|level| level >= 2) { path.crack d="M8 17l4 3 4-4 4 4 4-4 4 4 4-3" {} }
        }
    }
}
