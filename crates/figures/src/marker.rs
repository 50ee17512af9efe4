//! The mark of a voice at one value: filled for the person, open and of another form for the others.

use maud::{Markup, html};

use crate::{Voice, number::n, point::Point};

/// A mark of about `size` wide.
pub(crate) fn marker(voice: Voice, at: Point, size: f64) -> Markup {
    let half = size / 2.0;
    let (x, y) = (at.x, at.y);
    let class = format!("mark {}", voice.class());
    html! {
        @match voice {
            Voice::Person => circle class=(class) cx=(n(x)) cy=(n(y)) r=(n(half)) {},
            Voice::Guide => rect class=(class) x=(n(x - half)) y=(n(y - half)) width=(n(size)) height=(n(size)) rx="1.5" {},
            Voice::Coach => path class=(class) d={ "M" (n(x)) " " (n(y - half * 1.2)) "l" (n(half * 1.15)) " " (n(half * 2.1)) "h" (n(-half * 2.3)) "z" } {},
            Voice::Network => circle class=(class) cx=(n(x)) cy=(n(y)) r=(n(half)) {},
            Voice::Together => path class=(class) d={ "M" (n(x)) " " (n(y - half * 1.35)) "l" (n(half * 1.35)) " " (n(half * 1.35)) "l" (n(-half * 1.35)) " " (n(half * 1.35)) "l" (n(-half * 1.35)) " " (n(-half * 1.35)) "z" } {},
        }
    }
}
