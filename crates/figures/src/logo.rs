//! The mark of Nestkracht: a thread of the web that turns into a nest.

use maud::{Markup, html};

/// A corner of a web; its outer thread runs on into the bowl.
const WEB: &str = "M21.9 2.1L11.4 2.6M21.9 2.1L15.9 8.1M21.9 2.1L21.4 12.6M16.4 2.4Q19.2 2.8 18.9 5.1Q21.2 4.8 21.6 7.6M11.4 2.6Q16.4 3.2 15.9 8.1Q20.8 7.6 21.4 12.6";
/// The bowl: one thread that turns inward.
const BOWL: &str = "M21.4 12.6C20.9 18.3 17 21.6 12 21.6S3 18.3 2.4 12.6C4.8 16.2 8 17.6 12 17.6S17.8 16.3 18.6 14";
/// One egg in it.
const EGG: &str = "M9.4 6.6c2.4 0 4 3.3 4 6.2 0 2.5-1.6 4.2-4 4.2s-4-1.7-4-4.2c0-2.9 1.6-6.2 4-6.2z";

/// The mark, square, as large as its line of text (CSS class `logo`); hidden from screen readers.
#[must_use]
pub fn logo() -> Markup {
    html! {
        svg.logo viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false" {
            path class="logo-web" d=(WEB) {}
            path class="logo-egg" d=(EGG) {}
            path class="logo-bowl" d=(BOWL) {}
        }
    }
}

/// The mark as a file of its own, for `/favicon.svg`.
#[must_use]
pub fn favicon_svg() -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\
         <rect width=\"24\" height=\"24\" rx=\"5.5\" fill=\"#fffdf8\"/>\
         <path d=\"{WEB}\" stroke=\"#6b6672\" stroke-width=\"1.3\"/>\
         <path d=\"{EGG}\" fill=\"#7fb79d\"/>\
         <path d=\"{BOWL}\" stroke=\"#b8571b\" stroke-width=\"2.1\"/></svg>"
    )
}
