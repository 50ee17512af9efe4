//! Telling where a place leads: to one that is in the nest, or to a new one that comes into it at the same time.

use app::AppError;
use axum::extract::{Form as Body, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use dossier::nest::Command as NestCommand;
use dossier::{Command, NicheId, Reason, SHORT, Thing};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::super::{inside, petals};
use crate::flash::{self, Flash};
use crate::parts::{Choice, Form, heading, hidden};
use crate::problem::{self, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

pub(in crate::screens::nest) async fn ask(room: Room, Query(chosen): Query<Vec<(String, String)>>) -> Markup {
    page(&room, &Typed::of(chosen), None)
}

pub(in crate::screens::nest) async fn take(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let (typed, say) = (Typed::of(fields), room.say());
    let not_right = |wrong: &Wrong| (StatusCode::UNPROCESSABLE_ENTITY, page(&room, &typed, Some(wrong)));
    let commands = match commands(&typed) {
        Ok(commands) => commands,
        Err(slip) => return not_right(&Wrong::slip(slip, say)).into_response(),
    };
    let way = typed.nth_command(commands.len() - 1);
    match room.execute(&typed, commands).await {
        Ok(_) => flash::done_undoable(&room.path("nest"), "way-told", Thing::Way(way.into())),
        Err(AppError::Refused { refusal, .. }) if refusal.reason == Reason::AlreadyDone => {
            flash::done(&room.path("nest"), "way-told")
        }
        Err(error) => problem::again(&room.me, error, |wrong| not_right(&at_field(wrong.clone()))),
    }
}

/// The way, and before it the place when that is new.
fn commands(typed: &Typed) -> Result<Vec<Command>, Slip> {
    typed.day("happened_on")?;
    let from: NicheId = typed.read("from")?;
    let words = typed.get("words").to_owned();
    let open = |to| Command::Nest(NestCommand::OpenWay { from, to, words });
    match (typed.filled("place"), typed.filled("to")) {
        (Some(name), None) => {
            let add = Command::Nest(NestCommand::Add { name: name.to_owned() });
            Ok(vec![add, open(typed.nth_command(0).into())])
        }
        (Some(_), Some(_)) => Err(Slip { field: "place", why: "one-place" }),
        (None, _) => Ok(vec![open(typed.read("to")?)]),
    }
}

/// What is wrong with the name of a new place stands at its field.
fn at_field(wrong: Wrong) -> Wrong {
    if wrong.field == "name" { Wrong { field: "place", ..wrong } } else { wrong }
}

fn page(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let from = typed.read::<NicheId>("from").ok();
    let known = from.filter(|from| room.dossier().nest.there().any(|niche| niche.id == *from));
    let content = match known {
        None if room.is_participant() => choose(room),
        from => form(room, typed, wrong, from),
    };
    inside(room, &say.say("nest-way-title"), &Flash::default(), &content)
}

/// First: which place it is about.
fn choose(room: &Room) -> Markup {
    let say = room.say();
    html! {
        (heading(say, Pictogram::OtherNests, &say.say("nest-way-title"), &say.say("nest-way-from-mine")))
        div.press-tiles {
            @for niche in room.dossier().nest.there() {
                a.press-tile href=(room.path(&format!("nest/ways/new?from={}", niche.id))) { (pictogram(Pictogram::OtherNests)) b { (petals::name(niche)) } }
            }
        }
        p { a.quiet href=(room.path("nest")) { (say.say("leave-it")) } }
    }
}

fn form(room: &Room, typed: &Typed, wrong: Option<&Wrong>, from: Option<NicheId>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let places = |but: Option<NicheId>| {
        let others = room.dossier().nest.there().filter(move |niche| Some(niche.id) != but);
        others.map(|niche| Choice::new(niche.id.to_string(), petals::name(niche))).collect::<Vec<_>>()
    };
    let or_nothing = |first: &str, choices: Vec<Choice>| {
        std::iter::once(Choice::new("", say.say(first))).chain(choices).collect::<Vec<_>>()
    };
    let is_table = room.is_participant();
    let name = from.and_then(|from| room.dossier().nest.there().find(|niche| niche.id == from)).map(petals::name);
    let others = places(from);
    let title = match name.filter(|_| is_table) {
        Some(name) => say.with("nest-way-to-mine", &[("place", name.to_owned().into())]),
        None => say.say("nest-way-title"),
    };
    html! {
        (heading(say, Pictogram::OtherNests, &title, &say.say("nest-way-lede")))
        (form.summary())
        form.card method="post" action=(room.path("nest/ways/new")) data-keep {
            (hidden(room))
            @if let (true, Some(from)) = (is_table, from) {
                input #f-from type="hidden" name="from" value=(from);
            } @else {
                (form.select("from", "nest-way-from", "", &or_nothing("nest-way-choose", places(None))))
            }
            @if !others.is_empty() { (form.select("to", "nest-way-to", "", &or_nothing("nest-way-new-place", others))) }
            (form.line("place", "nest-way-place", "nest-way-place-hint", SHORT))
            (form.lines("words", "nest-way-words", "nest-way-words-hint", SHORT, 2))
            (form.voice(room))
            @if !is_table { (form.happened_on()) }
            div.actions { button.button { (say.say("save")) } a.quiet href=(room.path("nest")) { (say.say("leave-it")) } }
        }
    }
}
