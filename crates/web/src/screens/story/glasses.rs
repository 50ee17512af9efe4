//! The strengths glasses: the same story read again. From what a look at problems sees, over a question, to a strength
//! that is linked to the part of the story in which it was found.

mod found_in;
mod lenses;
mod pages;

use axum::extract::{Form as Body, Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use dossier::story::Entry;
use dossier::strengths::Command as Strengths;
use dossier::{Command, StoryId, StrengthId, Thing};
use maud::{Markup, html};
use method::{ProblemLens, StrengthTime, StrengthsLens};
use serde::Deserialize;

pub(crate) use found_in::from_story;
pub(super) use found_in::{found_in, way};

use crate::back::Back;
use crate::flash;
use crate::parts::mirrored;
use crate::problem::{NotTaken, Trouble, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

/// Which entry of the story, as the address names it.
#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    story: String,
}

/// An entry to choose; with one in the address, its words.
pub(super) async fn ask(room: Room, Query(asked): Query<Asked>) -> Markup {
    match entry_at(&room, &asked.story) {
        Some(entry) => {
            let typed = Typed::default().and("story", entry.id.to_string());
            pages::show(&room, entry, pages::first(&room), &typed, None)
        }
        None => pages::choose(&room),
    }
}

/// Goes on to the next page, or puts what was found into the nest.
pub(super) async fn look(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let trouble = |trouble: Trouble| trouble.in_language(&room.me.web, room.me.language);
    let Some(entry) = entry_at(&room, typed.get("story")) else { return trouble(Trouble::NotFound) };
    if !room.is_participant()
        && let Some(typed) = mirrored(&room, &typed)
    {
        return pages::same(&room, entry, &typed, None).into_response();
    }
    if let Some(page) = pages::turn(&room, entry, &typed) {
        return page;
    }
    let wrong = |wrong: &Wrong| {
        (StatusCode::UNPROCESSABLE_ENTITY, pages::same(&room, entry, &typed, Some(wrong))).into_response()
    };
    let commands = match found(entry, &typed) {
        Ok(commands) => commands,
        Err(slip) => return wrong(&Wrong::slip(slip, room.say())),
    };
    match room.execute(&typed, commands).await {
        Ok(_) => flash::done_undoable(&room.path("story"), "strength-found", Thing::Strength(typed.command().into())),
        Err(error) => {
            let at = |field| if field == "words" { "found" } else { field };
            NotTaken::of(error, room.say()).at(at).again(&room.me, wrong)
        }
    }
}

/// Takes a strength away from the story, or ties it to the story again.
pub(super) async fn tie(
    room: Room,
    Path((_, act)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let trouble = |trouble: Trouble| trouble.in_language(&room.me.web, room.me.language);
    let (Ok(strength), Ok(story)) = (typed.read::<StrengthId>("strength"), typed.read::<StoryId>("story")) else {
        return trouble(Trouble::NotFound);
    };
    let lens = (typed.maybe("from").ok().flatten(), typed.maybe("toward").ok().flatten());
    let (command, done, other) = match act.as_str() {
        "unlink" => (Strengths::Unlink { strength, story }, "strength-unlinked", "link"),
        "link" => (Strengths::Link { strength, story, from: lens.0, toward: lens.1 }, "strength-linked", "unlink"),
        _ => return trouble(Trouble::NotFound),
    };
    let known = room.dossier().strengths.named.iter().find(|known| known.id == strength);
    let found = known.and_then(|known| known.found.iter().find(|found| found.story == story));
    let mut back = Back::by(format!("story/glasses/{other}")).and("strength", &strength).and("story", &story);
    if let Some(from) = found.and_then(|found| found.from) {
        back = back.and("from", &from);
    }
    if let Some(toward) = found.and_then(|found| found.toward) {
        back = back.and("toward", &toward);
    }
    match room.execute(&typed, vec![Command::Strengths(command)]).await {
        Ok(_) => flash::done_or_back(&room.path("story"), done, Some(&back.said_as(&room, &typed))),
        Err(error) => trouble(Trouble::App(error)),
    }
}

/// A strength, and its link to the story, as one list: both or none.
fn found(entry: &Entry, typed: &Typed) -> Result<Vec<Command>, Slip> {
    let from: ProblemLens = typed.read("see")?;
    let toward: StrengthsLens = typed.read("toward")?;
    typed.day("happened_on")?;
    let kind = typed.maybe("kind")?.unwrap_or_else(|| lenses::kind_of(toward));
    let time = typed.maybe("time")?.unwrap_or(StrengthTime::Now);
    let words = typed.get("found").to_owned();
    let strength = typed.command().into();
    let link = Strengths::Link { strength, story: entry.id, from: Some(from), toward: Some(toward) };
    Ok(vec![Command::Strengths(Strengths::Name { kind, area: None, time, words }), Command::Strengths(link)])
}

/// The entry that an address or a form names, when it was not taken back.
fn entry_at<'a>(room: &'a Room, id: &str) -> Option<&'a Entry> {
    let known = |entry: &&Entry| entry.taken_back.is_none() && entry.id.to_string() == id;
    room.dossier().story.entries.iter().find(known)
}

/// The words of an entry.
fn words_of(entry: &Entry) -> &str {
    entry.words.value().map_or("", String::as_str)
}

/// Both lists, complete, side by side.
fn both(room: &Room) -> Markup {
    let say = room.say();
    html! {
        details.plan-fold.card.glasses-both {
            summary { (say.say("glasses-both")) }
            p { (say.say("glasses-both-lede")) }
            div.glasses-lists {
                section { h2 { (say.say("glasses-problems")) } ul { @for lens in ProblemLens::ALL { li { (say.name("problem-lens", lens.as_str())) } } } }
                section { h2 { (say.say("glasses-strengths")) } ul { @for lens in StrengthsLens::ALL { li { (say.name("strengths-lens", lens.as_str())) } } } }
            }
        }
    }
}
