//! Naming a strength. At the desk: one form, and after saving it is ready for the next one.

use axum::extract::{Form as Body, Query};
use axum::response::{IntoResponse, Redirect, Response};
use dossier::strengths::{Command as StrengthCommand, Strength};
use dossier::{Command, SHORT, Thing};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{StrengthArea, StrengthKind, StrengthTime};

use super::{area_picture, inside, name_steps};
use crate::flash::{self, Flash, thing_text};
use crate::parts::{Choice, Form, Pictured, by_line, heading, hidden, mirror_way, mirrored};
use crate::problem::{NotTaken, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

/// How many of the strengths that were named last stand under the form.
const JUST_NAMED: usize = 5;

pub(super) async fn ask(
    room: Room,
    Query(flash): Query<Flash>,
    Query(chosen): Query<Vec<(String, String)>>,
) -> Response {
    let chosen = Typed::of(chosen);
    if room.is_participant() {
        return name_steps::begin(&room, &flash, &chosen).into_response();
    }
    let time = chosen.filled("time").map_or(StrengthTime::Now.as_str(), |time| time).to_owned();
    desk(&room, &flash, &chosen.and("time", time), None).into_response()
}

pub(super) async fn name(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    if let Some(page) = name_steps::next_page(&room, &typed) {
        return page;
    }
    if let Some(typed) = mirrored(&room, &typed) {
        return desk(&room, &Flash::default(), &typed, None).into_response();
    }
    let why = match command(&typed) {
        Err(slip) => NotTaken::slip(slip, room.say()),
        Ok(command) => match room.execute(&typed, vec![command]).await {
            Ok(_) => return named(&room, &typed),
            Err(error) => NotTaken::of(error, room.say()),
        },
    };
    why.again(&room.me, |wrong| {
        if room.is_participant() {
            name_steps::again(&room, &typed, wrong)
        } else {
            desk(&room, &Flash::default(), &typed, Some(wrong))
        }
    })
}

/// The strength of a form.
fn command(typed: &Typed) -> Result<Command, Slip> {
    let (kind, time) = (typed.read("kind")?, typed.read("time")?);
    let area = typed.maybe("area")?;
    typed.day("happened_on")?;
    Ok(Command::Strengths(StrengthCommand::Name { kind, area, time, words: typed.get("words").to_owned() }))
}

/// The person sees their nest with the new twig; the desk is ready for the next one, with the same voice and day.
fn named(room: &Room, typed: &Typed) -> Response {
    let thing = Thing::Strength(typed.command().into());
    if room.is_participant() {
        return flash::done_undoable(&room.path("nest"), "strength-named", thing);
    }
    let day = typed.day("happened_on").ok().flatten().map(|day| format!("&happened_on={day}")).unwrap_or_default();
    let (path, undo, voice) = (room.path("nest/new"), thing_text(thing), room.voice_in(typed));
    Redirect::to(&format!("{path}?done=strength-named&undo={undo}&voice={voice}{day}")).into_response()
}

fn desk(room: &Room, flash: &Flash, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    inside(
        room,
        &say.say("nest-new"),
        flash,
        &html! {
            (heading(say, Pictogram::Add, &say.say("nest-new"), &say.say("nest-new-lede")))
            (form.summary())
            div.nest-new {
                form.card method="post" action=(room.path("nest/new")) data-keep {
                    (hidden(room))
                    (kinds(form, flash.done.is_some()))
                    (form.lines("words", "nest-words", "nest-words-hint", SHORT, 2))
                    (form.one_of("time", "nest-time", "", &times(form)))
                    (form.select("area", "nest-area", "", &areas(form)))
                    (form.voice(room))
                    (form.happened_on())
                    div.actions { button.button { (say.say("save")) } a.quiet href=(room.path("nest")) { (say.say("nest-to-nest")) } }
                    (mirror_way(room, typed))
                }
                aside { (just_named(room)) (why(form)) }
            }
        },
    )
}

/// The six kinds as pictured tiles, each with what it is and what to ask.
fn kinds(form: Form<'_>, is_next: bool) -> Markup {
    let say = form.say;
    let wrong = form.wrong.filter(|wrong| wrong.field == "kind");
    html! {
        fieldset.field aria-describedby=[wrong.map(|_| "w-kind")] {
            legend { (say.say("nest-kind")) }
            @if let Some(wrong) = wrong { p.wrong #w-kind { (wrong.words) } }
            div.kind-tiles {
                @for (n, kind) in StrengthKind::ALL.iter().enumerate() {
                    @let id = if n == 0 { "f-kind".to_owned() } else { format!("f-kind-{n}") };
                    label.choice for=(id) {
                        input id=(id) type="radio" name="kind" value=(kind) checked[form.typed.has("kind", kind.as_str())] autofocus[is_next && n == 0];
                        span {
                            (pictogram(kind.pictogram()))
                            b { (say.name("strength-kind", kind.as_str())) }
                            small { (say.name("nest-what", kind.as_str())) " " em { (say.name("nest-question", kind.as_str())) " " (say.name("nest-examples", kind.as_str())) } }
                        }
                    }
                }
            }
        }
    }
}

pub(super) fn times(form: Form<'_>) -> Vec<Choice> {
    let choice = |time: &StrengthTime| Choice::new(time.as_str(), form.say.name("strength-time", time.as_str()));
    StrengthTime::ALL.iter().map(choice).collect()
}

pub(super) fn areas(form: Form<'_>) -> Vec<Choice> {
    let choice = |area: &StrengthArea| {
        Choice::pictured(area.as_str(), form.say.name("strength-area", area.as_str()), area_picture(*area))
    };
    let nowhere = Choice::pictured("", form.say.say("nest-area-none"), Pictogram::Nest);
    std::iter::once(nowhere).chain(StrengthArea::ALL.iter().map(choice)).collect()
}

fn just_named(room: &Room) -> Markup {
    let say = room.say();
    let mut newest: Vec<&Strength> = room.dossier().strengths.there().collect();
    newest.sort_by_key(|strength| std::cmp::Reverse(strength.origin.version));
    html! {
        @if !newest.is_empty() {
            section.card aria-labelledby="last" {
                h2 #last { (say.say("nest-named-last")) }
                ul.last-named {
                    @for strength in newest.into_iter().take(JUST_NAMED) {
                        li {
                            a href={ (room.path("nest")) "#k-" (strength.id) } { (pictogram(strength.kind.pictogram())) span { (strength.words.value().map_or("", String::as_str)) } }
                            (by_line(room, &strength.origin))
                        }
                    }
                }
            }
        }
    }
}

pub(super) fn why(form: Form<'_>) -> Markup {
    html! {
        details.why { summary { (form.say.say("nest-why")) } p { (form.say.say("nest-why-words")) } }
    }
}
