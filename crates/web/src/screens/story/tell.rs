//! Telling something: one big field, questions that help to begin, and the rest folded away.

use axum::extract::Form as Body;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use dossier::{Command, LONG, Thing, story};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::LifeDomain;

use crate::flash::{self, Flash};
use crate::page::{Here, Inside};
use crate::parts::{Choice, Form, Pictured, heading, hidden, mirror_way, mirrored};
use crate::problem::{self, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

/// What is chosen when the words are about nothing in particular.
const ANYTHING: &str = "anything";
/// The questions that help to begin.
const PROMPTS: [(&str, Pictogram); 4] = [
    ("good-day", Pictogram::Home),
    ("can-do", Pictogram::Competency),
    ("awake", Pictogram::Later),
    ("otherwise", Pictogram::Opportunity),
];

pub(super) async fn ask(room: Room) -> Markup {
    page(&room, &Typed::default(), None)
}

pub(super) async fn tell(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    if let Some(typed) = mirrored(&room, &typed) {
        return page(&room, &typed, None).into_response();
    }
    let again = |wrong: &Wrong| (StatusCode::UNPROCESSABLE_ENTITY, page(&room, &typed, Some(wrong))).into_response();
    let command = match told(&typed) {
        Ok(command) => Command::Story(command),
        Err(slip) => return again(&Wrong::slip(slip, room.say())),
    };
    match room.execute(&typed, vec![command]).await {
        Ok(_) => flash::done_undoable(&room.path("story"), "story-told", Thing::Story(typed.command().into())),
        Err(error) => problem::again(&room.me, error, again),
    }
}

fn told(typed: &Typed) -> Result<story::Command, Slip> {
    typed.day("happened_on")?;
    let domain = match typed.get("domain") {
        ANYTHING => None,
        _ => typed.maybe("domain")?,
    };
    Ok(story::Command::Tell { words: typed.get("words").to_owned(), domain })
}

fn page(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("story-tell");
    let lede = say.say(if room.is_participant() { "story-tell-lede-own" } else { "story-tell-lede" });
    let content = html! {
        (heading(say, Pictogram::Edit, &title, &lede))
        (form.summary())
        form.card.tell method="post" action=(room.path("story/new")) data-keep {
            (fields(room, form, 9))
            div.actions { button.button { (say.say("save")) } a.quiet href=(room.path("story")) { (say.say("leave-it")) } }
            (mirror_way(room, typed))
        }
    };
    Inside { room, title, here: Here::Story, flash: &Flash::default() }.around(&content)
}

/// The fields of the form, wherever it stands.
pub(super) fn fields(room: &Room, form: Form<'_>, rows: u8) -> Markup {
    let label = if room.is_participant() { "story-words-own" } else { "story-words" };
    html! {
        (hidden(room))
        (prompts(room))
        (form.lines("words", label, "", LONG, rows))
        (form.voice(room))
        (about(form))
        (form.happened_on())
        (why(room))
    }
}

/// Hints to press: each opens a few questions, and changes nothing that was typed.
fn prompts(room: &Room) -> Markup {
    let say = room.say();
    html! {
        div.prompts role="group" aria-label=(say.say("story-prompts")) {
            p.prompts-title { (say.say("story-prompts")) }
            @for (prompt, picture) in PROMPTS {
                details name="prompt" {
                    summary { (pictogram(picture)) span { (say.say(&format!("story-prompt-{prompt}"))) } }
                    p { (say.say(&format!("story-prompt-{prompt}-more"))) }
                }
            }
        }
    }
}

fn about(form: Form<'_>) -> Markup {
    let say = form.say;
    let mut choices = vec![Choice::new(ANYTHING, say.say("story-about-anything"))];
    choices.extend(
        LifeDomain::ALL
            .iter()
            .map(|domain| Choice::pictured(domain.as_str(), say.name("domain", domain.as_str()), domain.pictogram())),
    );
    let is_open = form.typed.filled("domain").is_some() || form.wrong.is_some_and(|wrong| wrong.field == "domain");
    html! {
        details.folded open[is_open] {
            summary { (say.say("story-about-fold")) }
            (form.one_of("domain", "story-about-which", "story-about-hint", &choices))
        }
    }
}

fn why(room: &Room) -> Markup {
    let say = room.say();
    html! {
        details.folded.why {
            summary { (say.say("story-why")) }
            p { (say.say(if room.is_participant() { "story-why-own" } else { "story-why-beside" })) }
        }
    }
}
