//! The mark of Nestkracht: a thread of the web that turns into a nest.

use maud::{Markup, html};

/// The web: two spokes and three sagging threads, the last of which runs on into the bowl.
const WEB: &str = "M12 1.8V9.6M4.6 3.6l5 6.600M19.4 3.600l-5 6.600M6.200 5.800q3 1.600 5.800-.8q2.800 2.400 5.800.8";
/// The bowl: three turns of one thread.
const BOWL: &str = "M2.600 11.600c.4 6.800 4.200 10.600 9.400 10.600s9-3.800 9.400-10.600M5.200 13.400c2 4 4.400 5.400 6.800 5.400s4.800-1.400 6.800-5.400M2.600 11.600c5 2.600 13.800 2.600 18.800 0";
/// One egg in it.
const EGG: &str = "M12 8.200c2 0 3.200 2.700 3.200 4.900h-6.400c0-2.200 1.200-4.900 3.200-4.900z";

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
