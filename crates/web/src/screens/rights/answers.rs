//! The answers that were kept: whose, from when, and each can be forgotten.

use axum::extract::{Form as Body, Query};
use axum::response::{IntoResponse, Response};
use dossier::rights::{Command as Asking, Said, Standing};
use dossier::{Command, Speaker, Thing};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::look::Look;
use super::{check, inside, question, way_back};
use crate::flash::{self, Flash};
use crate::household::{all_kept, as_typed, in_words};
use crate::parts::{by_line, empty, heading, hidden, read_only};
use crate::problem::Trouble;
use crate::room::Room;
use crate::typed::Typed;

/// Keeps what is new in the answers of a form; what was kept just so before is not kept again.
pub(super) async fn keep(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let look = Look::of(&room, room.today(), typed.clone());
    if !look.unread.is_empty() {
        return check::shown(&room, &look, &Flash::default());
    }
    let speaker = Speaker::new(room.voice_in(&typed), room.view.permit.actor());
    let standing = room.dossier().rights.standing();
    let own = |fact: &str| {
        standing.iter().filter(|answer| answer.fact == fact && answer.origin.speaker == speaker).collect::<Vec<_>>()
    };
    let all = all_kept(room.me.web.rules.vocabulary(), &look.household);
    let new = all.into_iter().filter(|(fact, value)| !matches!(own(fact).as_slice(), [only] if only.value == value));
    let answers: Vec<Said> = new.map(|(fact, value)| Said { fact, value: Some(value) }).collect();
    let path = room.path("rights/answers");
    if answers.is_empty() {
        return flash::done(&path, "rights-nothing-new");
    }
    match room.execute(&typed, vec![Command::Rights(Asking::Keep { answers })]).await {
        Ok(_) => flash::done_undoable(&path, "rights-kept", Thing::Sheet(typed.command().into())),
        Err(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
    }
}

/// Forgets what one voice said of a fact, or of all.
pub(super) async fn forget(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let answers: Vec<Said> = typed.all("fact").map(|fact| Said { fact: fact.to_owned(), value: None }).collect();
    match room.execute(&typed, vec![Command::Rights(Asking::Keep { answers })]).await {
        Ok(_) => {
            flash::done_undoable(&room.path("rights/answers"), "rights-forgotten", Thing::Sheet(typed.command().into()))
        }
        Err(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
    }
}

pub(super) async fn all(room: Room, Query(flash): Query<Flash>) -> Response {
    let say = room.say();
    let title = say.say("rights-answers");
    let standing = room.dossier().rights.standing();
    let facts = room.me.web.rules.vocabulary().facts().iter().map(|fact| fact.name.as_str());
    let mut names: Vec<&str> = facts.filter(|name| standing.iter().any(|answer| answer.fact == *name)).collect();
    // What the rules do not ask any more still stands in the dossier, and can be forgotten.
    for answer in &standing {
        if !names.contains(&answer.fact) {
            names.push(answer.fact);
        }
    }
    let own = if room.is_participant() { "-own" } else { "" };
    let content = html! {
        (way_back(&room))
        (heading(say, Pictogram::Lock, &title, &say.with(&format!("rights-answers-lede{own}"), &[("name", room.person().to_owned().into())])))
        (read_only(&room, Part::Rights))
        section.card {
            @if names.is_empty() {
                (empty(Pictogram::Lock, &say.say("rights-answers-none"), &html! { a.button href=(room.path("rights/check")) { (say.say("rights-look")) } }))
            } @else {
                dl.rights-kept { @for name in &names { (of_fact(&room, name, &standing)) } }
                div.actions.no-print {
                    a.button href=(room.path("rights/check")) { (pictogram(Pictogram::Next)) (say.say("rights-look-with")) }
                    (forget_all(&room, &standing))
                }
            }
        }
    };
    inside(&room, &title, &flash, &content).into_response()
}

/// What was said of one fact, by each voice.
fn of_fact(room: &Room, fact: &str, standing: &[Standing<'_>]) -> Markup {
    let say = room.say();
    let key = question::key(fact);
    let said: Vec<&Standing<'_>> = standing.iter().filter(|answer| answer.fact == fact).collect();
    let twice = |speaker: Speaker| said.iter().filter(|answer| answer.origin.speaker == speaker).count() > 1;
    let differs = said.windows(2).any(
        |two| matches!(two, [one, other] if one.value != other.value && one.origin.speaker != other.origin.speaker),
    );
    html! {
        dt { (if say.knows(&key) { say.say(&key) } else { fact.replace('_', " ") }) }
        @if differs { dd.rights-differ { (say.say("rights-differ")) } }
        @for answer in &said {
            @let speaker = answer.origin.speaker;
            dd {
                b { (in_words(say, fact, answer.value)) }
                (by_line(room, answer.origin))
                @if twice(speaker) { div.contested role="note" { p { b { (say.say("contested-title")) } " " (say.say("contested-words")) } (stands(room, answer)) } }
                @if may_forget(room, speaker) {
                    form.no-print method="post" action=(room.path("rights/forget")) {
                        (hidden(room))
                        input type="hidden" name="fact" value=(fact);
                        input type="hidden" name="voice" value=(speaker.voice.as_str());
                        button.plain.rights-forget aria-label=(say.with("rights-forget-of", &[("answer", in_words(say, fact, answer.value).into())])) { (pictogram(Pictogram::Undo)) (say.say("rights-forget")) }
                    }
                }
            }
        }
    }
}

/// One press settles which of two stands: it is said again by who has now seen both.
fn stands(room: &Room, answer: &Standing<'_>) -> Markup {
    let say = room.say();
    html! {
        @if may_forget(room, answer.origin.speaker) {
            form method="post" action=(room.path("rights/keep")) {
                (hidden(room))
                input type="hidden" name=(answer.fact) value=(as_typed(say, answer.value));
                input type="hidden" name="voice" value=(answer.origin.speaker.voice.as_str());
                button.quiet { (say.say("this-one-stands")) }
            }
        }
    }
}

fn may_forget(room: &Room, speaker: Speaker) -> bool {
    let may_for = !speaker.is_helper() && room.view.permit.role().may_write_for(speaker.voice);
    room.may_write(Part::Rights) && (speaker == room.own_speaker() || may_for)
}

/// All that one said oneself, in one press.
fn forget_all(room: &Room, standing: &[Standing<'_>]) -> Markup {
    let mut own: Vec<&str> = Vec::new();
    for answer in standing.iter().filter(|answer| answer.origin.speaker == room.own_speaker()) {
        if !own.contains(&answer.fact) {
            own.push(answer.fact);
        }
    }
    html! {
        @if own.len() > 1 && room.may_write(Part::Rights) {
            form method="post" action=(room.path("rights/forget")) {
                (hidden(room))
                @for fact in &own { input type="hidden" name="fact" value=(fact); }
                button.quiet { (pictogram(Pictogram::Undo)) (room.say().say("rights-forget-all")) }
            }
        }
    }
}
