//! Turning to another phase: proposed by the person or a guide, turned when both agree, and what became of each.

use axum::Router;
use axum::extract::Form as Body;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dossier::agreements::Subject;
use dossier::trajectory::Turn;
use dossier::{Command, SHORT, trajectory};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{CircleRole, Part, Phase};

use super::{answers, inside, phases};
use crate::Web;
use crate::back::Back;
use crate::flash;
use crate::parts::{Choice, Form, Pictured, by_line, heading, hidden, mirror_way, mirrored, speaker_mark};
use crate::problem::{self, Wrong};
use crate::room::Room;
use crate::screens::plan::not_here;
use crate::to::to;
use crate::typed::Typed;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/{dossier}/trajectory/turn", get(to(ask)).post(to(propose)))
}

/// Whether whoever looks can propose to turn: the person, and guides.
fn may_propose(room: &Room) -> bool {
    room.may_write(Part::Trajectory) && matches!(room.view.permit.role(), CircleRole::Participant | CircleRole::Guide)
}

async fn ask(room: Room) -> Response {
    if !may_propose(&room) {
        return not_here(&room);
    }
    let next = room.dossier().trajectory.phase().next();
    let typed = next.map_or_else(Typed::default, |next| Typed::default().and("to", next.as_str()));
    page(&room, &typed, None).into_response()
}

async fn propose(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    if let Some(typed) = mirrored(&room, &typed) {
        return page(&room, &typed, None).into_response();
    }
    let to = match typed.read::<Phase>("to") {
        Ok(to) => to,
        Err(slip) => {
            let wrong = Wrong::slip(slip, room.say());
            return (StatusCode::UNPROCESSABLE_ENTITY, page(&room, &typed, Some(&wrong))).into_response();
        }
    };
    let command = trajectory::Command::Propose { to, words: typed.get("words").to_owned() };
    match room.execute(&typed, vec![Command::Trajectory(command)]).await {
        Ok(done) => {
            // Whoever proposes agrees with it: two events.
            let back = Back::on(Part::Trajectory, &done, 2);
            flash::done_or_back(&room.path("trajectory"), "turn-proposed", back.as_ref())
        }
        Err(error) => problem::again(&room.me, error, |wrong| page(&room, &typed, Some(wrong))),
    }
}

fn page(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let now = room.dossier().trajectory.phase();
    let others = Phase::ALL.iter().filter(|phase| **phase != now);
    let choices: Vec<_> = others
        .map(|phase| Choice::pictured(phase.as_str(), say.name("phase", phase.as_str()), phase.pictogram()))
        .collect();
    let title = say.say("trajectory-turn-title");
    inside(
        room,
        &title,
        &html! {
            (heading(say, Pictogram::Path, &title, &say.with("trajectory-turn-lede", &[("phase", say.name("phase", now.as_str()).into())])))
            (form.summary())
            @if room.dossier().trajectory.proposal().is_some() {
                p.asked role="note" { (say.say("trajectory-turn-replaces")) }
            }
            form.card method="post" action=(room.path("trajectory/turn")) data-keep {
                (hidden(room))
                (form.one_of("to", "trajectory-turn-to", "trajectory-turn-to-hint", &choices))
                (form.lines("words", "trajectory-turn-words", "trajectory-turn-words-hint", SHORT, 3))
                p.detail { (room.of_person("trajectory-both-turn")) }
                div.actions { button.button { (say.say("trajectory-propose")) } a.quiet href=(room.path("trajectory")) { (say.say("leave-it")) } }
                (mirror_way(room, typed))
            }
        },
    )
}

/// The proposal that waits, with the answers that are in and those that are not.
pub(super) fn open(room: &Room) -> Markup {
    let say = room.say();
    let Some(turn) = room.dossier().trajectory.proposal() else { return html! {} };
    let who = room.name_of(turn.origin.speaker);
    html! {
        section.card.turn-open aria-labelledby="turn-open" {
            h2 #turn-open { (say.with("trajectory-proposed", &[("who", who.into()), ("phase", say.name("phase", turn.to.as_str()).into())])) }
            p { (say.say(&phases::about(turn.to))) }
            @if !turn.words.is_empty() { blockquote { (turn.words) } }
            (by_line(room, &turn.origin))
            p.detail { (room.of_person("trajectory-both-turn")) }
            (answers::panel(room, Subject::Turn(turn.id)))
        }
    }
}

/// The way to propose, for those who can.
pub(super) fn way(room: &Room) -> Markup {
    let say = room.say();
    html! {
        @if may_propose(room) {
            a.quiet href=(room.path("trajectory/turn")) { (pictogram(Pictogram::Next)) (say.say("trajectory-turn-way")) }
        }
    }
}

/// Whether there are proposals that are no longer open.
pub(super) fn has_history(room: &Room) -> bool {
    room.dossier().trajectory.turns.iter().any(|turn| !turn.is_open)
}

/// All proposals that are no longer open, the newest first, with every answer that was given.
pub(super) fn history(room: &Room) -> Markup {
    let say = room.say();
    let closed: Vec<_> = room.dossier().trajectory.turns.iter().rev().filter(|turn| !turn.is_open).collect();
    html! {
        @if !closed.is_empty() {
            section.card aria-labelledby="turns" {
                h2 #turns { (say.say("trajectory-history")) }
                ol.path-turns reversed { @for turn in closed { (closed_turn(room, turn)) } }
            }
        }
    }
}

fn closed_turn(room: &Room, turn: &Turn) -> Markup {
    let (say, dossier) = (room.say(), room.dossier());
    let began = dossier.trajectory.stretches.iter().find(|stretch| stretch.turn == Some(turn.id));
    let given: Vec<_> = dossier.agreements.answers.iter().filter(|given| given.on == Subject::Turn(turn.id)).collect();
    html! {
        li {
            h3 { (phases::named(room, turn.to)) }
            (by_line(room, &turn.origin))
            @if !turn.words.is_empty() { blockquote { (turn.words) } }
            ul.turn-answers {
                @for given in given {
                    li class=[(!given.stands).then_some("is-behind")] {
                        (speaker_mark(room, given.origin.speaker)) " "
                        (answers::answer_words(room, given))
                        @if given.withdrawn { p.detail { (say.say("trajectory-withdrawn-answer")) } }
                        @else if !given.stands { p.detail { (say.say("trajectory-earlier-answer")) } }
                    }
                }
            }
            @match began {
                Some(stretch) => { p { span.tag { (say.with("trajectory-turned-on", &[("day", say.near(stretch.began.on, room.today()).into())])) } } }
                None => { p.detail { (say.say(if turn.withdrawn { "trajectory-withdrawn" } else { "trajectory-replaced" })) } }
            }
        }
    }
}
