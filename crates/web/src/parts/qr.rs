//! A QR code, drawn as one path. Dark on light whatever the page, because that is what cameras read.

use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};

/// The light edge around the code, in squares: four, as the standard asks.
const EDGE: usize = 4;

/// Draws a text as a QR code, with a name for who cannot see it. Nothing when the text does not fit in one.
#[must_use]
pub(crate) fn qr(text: &str, name: &str) -> Markup {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else { return html! {} };
    let width = code.width();
    let mut path = String::new();
    for (at, colour) in code.to_colors().into_iter().enumerate() {
        if colour == Color::Dark {
            path.push_str(&format!("M{} {}h1v1h-1z", at % width + EDGE, at / width + EDGE));
        }
    }
    let whole = width + 2 * EDGE;
    html! {
        svg.qr role="img" aria-label=(name) viewBox={ "0 0 " (whole) " " (whole) } shape-rendering="crispEdges" {
            rect width=(whole) height=(whole) fill="#fff" {}
            path d=(path) fill="#000" {}
        }
    }
}
