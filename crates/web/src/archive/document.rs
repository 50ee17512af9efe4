//! The page that one opens first: one file, with its own style, that needs nothing else and loads nothing.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::Look;
use super::sections::{Chapter, chapters};
use crate::room::Room;

/// The style of the program, of its figures, and what is different on a page that stands alone.
const STYLES: [&str; 4] = [
    include_str!("../assets/base.css"),
    include_str!("../assets/parts.css"),
    figures::CSS,
    include_str!("archive.css"),
];
/// Nothing is loaded, nothing is run, also where somebody would find a way to write it in.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/// The page.
pub(super) fn draw(room: &Room, looked: &[Look]) -> Markup {
    let say = room.say();
    let title = say.with("archive-title", &[("name", room.person().to_owned().into())]);
    let chapters = chapters(room, looked);
    let page = html! {
        (DOCTYPE)
        html lang=(say.language()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="robots" content="noindex";
                title { (title) }
                style { @for style in STYLES { (PreEscaped(style)) } }
            }
            body.archive {
                main #top {
                    header {
                        h1 { (title) }
                        p.lede { (say.with("archive-lede", &[("day", say.date(room.today()).into())])) }
                        @if let Some(entry) = room.dossier().story.headline() {
                            blockquote.headline { (entry.words.value().map_or("", String::as_str)) }
                        }
                    }
                    nav aria-label=(say.say("archive-contents")) {
                        ol { @for chapter in &chapters { li { a href={ "#" (chapter.anchor) } { (chapter.title) } } } }
                    }
                    @for chapter in &chapters { (drawn(chapter)) }
                    footer { p { (say.say("archive-foot")) } }
                }
            }
        }
    };
    PreEscaped(loosened(&page.into_string(), &room.path("")))
}

fn drawn(chapter: &Chapter) -> Markup {
    html! { section id=(chapter.anchor) { h2 { (chapter.title) } (chapter.words) } }
}

/// Links to the server lead to the same thing on this page. What people wrote stands escaped, and so holds no link.
fn loosened(page: &str, dossier: &str) -> String {
    let link = format!("href=\"{dossier}");
    let mut pieces = page.split(&link);
    let mut loose = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (address, rest) = piece.split_once('"').unwrap_or((piece, ""));
        let screen = address.trim_start_matches('/').split(['/', '?', '#']).next().unwrap_or_default();
        let anchor =
            address.split_once('#').map_or(if screen.is_empty() { "top" } else { screen }, |(_, anchor)| anchor);
        loose.push_str(&format!("href=\"#{anchor}\"{rest}"));
    }
    loose
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_page_itself() {
        let page = r#"<a href="/dossiers/1/plan#g-2">x</a><a href="/dossiers/1/nest"/><a href="/dossiers/1">"#;
        assert_eq!(loosened(page, "/dossiers/1"), r##"<a href="#g-2">x</a><a href="#nest"/><a href="#top">"##);
    }
}
