//! Help: what this is, the words we use, and what one can do, on one page.

use axum::Router;
use axum::routing::get;
use figures::Pictogram;
use maud::{Markup, html};

use crate::Web;
use crate::flash::Flash;
use crate::page::Outside;
use crate::parts::heading;
use crate::session::SignedIn;
use crate::to::to;

const TOPICS: [&str; 7] = ["what", "voices", "web", "nest", "table", "yours", "trouble"];

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/help", get(to(help)))
}

async fn help(me: SignedIn) -> Markup {
    let say = me.say();
    Outside { me: &me, title: say.say("help"), flash: &Flash::default() }.around(&html! {
        (heading(say, Pictogram::Help, &say.say("help"), &say.say("help-lede")))
        @for topic in TOPICS {
            section.card { h2 { (say.say(&format!("help-{topic}-title"))) } p { (say.say(&format!("help-{topic}"))) } }
        }
        @if super::in_danger::is_for(&me) {
            section.card { h2 { (say.say("help-in-danger-title")) } p { (say.say("help-in-danger")) " " a href="/in-danger" { (say.say("in-danger-link")) } } }
        }
    })
}
