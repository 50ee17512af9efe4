//! One page to take to the counter: which right, what to ask, which papers, and room for what they answer. Nothing of the
//! household stands on it.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use figures::{Pictogram, pictogram};
use maud::html;

use super::{inside, not_here, right_name, way_back};
use crate::flash::Flash;
use crate::parts::heading;
use crate::room::Room;

pub(super) async fn sheet(room: Room, Path((_, right)): Path<(String, String)>) -> Response {
    let say = room.say();
    let Some(rule) = room.me.web.rules.all().iter().find(|rule| rule.right == right) else { return not_here(&room) };
    let Some(version) = rule.on(room.today()).or(rule.versions.last()) else { return not_here(&room) };
    let name = right_name(say, &right);
    let title = say.say("rights-sheet");
    let checked = match version.period.checked {
        Some(day) => say.with("rights-checked", &[("day", say.date(day).into())]),
        None => say.say("rights-not-verified"),
    };
    let content = html! {
        (way_back(&room))
        div.no-print {
            (heading(say, Pictogram::Print, &title, &say.say("rights-sheet-lede")))
            button.button type="button" data-print hidden { (pictogram(Pictogram::Print)) (say.say("print")) }
        }
        article.card.right-sheet {
            h2 { (name) }
            p { (say.say(&format!("rights-{right}-what"))) }
            h3 { (say.say("rights-sheet-where")) } p { (say.say(&format!("rights-decides-{}", rule.decides))) }
            h3 { (say.say("rights-sheet-ask")) } p.right-sheet-ask { (say.say(&format!("rights-{right}-how"))) }
            h3 { (say.say("rights-sheet-papers")) }
            ul.right-sheet-papers { @for paper in &rule.papers { li { (say.say(&format!("rights-paper-{paper}"))) } } }
            h3 { (say.say("rights-sheet-answer")) }
            dl.right-sheet-lines {
                @for line in ["rights-sheet-day", "rights-sheet-spoke", "rights-sheet-said", "rights-sheet-until"] { dt { (say.say(line)) } dd {} }
            }
            p { (say.say("rights-sheet-proof")) }
            p.detail { (say.with("rights-sheet-made", &[("day", say.date(room.today()).into())])) " · " (checked) " · " span lang="en" { (version.period.law) } }
        }
    };
    inside(&room, &title, &Flash::default(), &content).into_response()
}
