//! The trajectory thinks along: what can still be done, as offers. At the desk all of them, phase by phase; at the table one
//! at a time. Each can be laid aside, and taken up again.

use axum::Router;
use axum::extract::{Form as Body, Query};
use axum::response::Response;
use axum::routing::get;
use dossier::Command;
use dossier::trajectory::{Aside, Command as Trajectory};
use figures::{Pictogram, pictogram};
use insight::trajectory::open_for;
use maud::{Markup, html};
use method::{Offer, Part, Phase};

use super::phases;
use crate::Web;
use crate::back::Back;
use crate::flash::{self, Flash};
use crate::page::{Here, Inside};
use crate::parts::{empty, heading, hidden};
use crate::problem::Trouble;
use crate::room::Room;
use crate::to::to;
use crate::typed::Typed;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/{dossier}/trajectory/offers", get(to(all)).post(to(answer)))
}

/// Lays an offer aside, says that it was done, or takes it up again.
async fn answer(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let trouble = |trouble: Trouble| trouble.in_language(&room.me.web, room.me.language);
    let Ok(offer) = typed.read::<Offer>("offer") else { return trouble(Trouble::NotFound) };
    let (command, what) = match typed.get("answer") {
        "not_now" => (Trajectory::SetAside { offer, done: false }, "offer-aside"),
        "done" => (Trajectory::SetAside { offer, done: true }, "offer-done"),
        "up" => (Trajectory::TakeUp { offer }, "offer-up"),
        _ => return trouble(Trouble::NotFound),
    };
    match room.execute(&typed, vec![Command::Trajectory(command)]).await {
        Ok(_) => {
            let answer = if what == "offer-up" { "not_now" } else { "up" };
            let back = Back::by("trajectory/offers").and("offer", &offer).and("answer", &answer);
            flash::done_or_back(&room.path("trajectory/offers"), what, Some(&back))
        }
        Err(error) => trouble(Trouble::App(error)),
    }
}

async fn all(room: Room, Query(flash): Query<Flash>) -> Markup {
    let say = room.say();
    let own = if room.is_participant() { "-own" } else { "" };
    let title = say.say(&format!("offers-title{own}"));
    let open = open(&room);
    let content = html! {
        p.plan-back { a href=(room.path("trajectory")) { (pictogram(Pictogram::Back)) " " (say.say("place-trajectory")) } }
        (heading(say, Pictogram::Path, &title, &say.say(&format!("offers-lede{own}"))))
        @if open.iter().all(|(_, offers)| offers.is_empty()) {
            section.card { (empty(Pictogram::Nest, &say.say(&format!("offers-none{own}")), &html! {})) }
        } @else if room.is_participant() {
            @if let Some(offer) = first(&room) { (one(&room, offer, true)) }
        } @else {
            @for (phase, offers) in open.iter().rev().filter(|(_, offers)| !offers.is_empty()) { (of_phase(&room, *phase, offers)) }
        }
        (aside(&room))
    };
    Inside { room: &room, title, here: Here::Trajectory, flash: &flash }.around(&content)
}

/// What is open for whoever looks, phase by phase, as far as they can do it.
fn open(room: &Room) -> Vec<(Phase, Vec<Offer>)> {
    // Who does not know the phase has nothing to think along with.
    if !room.may_read(Part::Trajectory) {
        return Vec::new();
    }
    let open = open_for(room.dossier(), room.own_speaker()).into_iter();
    open.map(|open| (open.phase, open.offers.into_iter().filter(|offer| room.may_write(part_of(*offer))).collect()))
        .collect()
}

/// The one offer that comes first: of the phase of now, else of an earlier one.
fn first(room: &Room) -> Option<Offer> {
    open(room).into_iter().rev().find_map(|(_, offers)| offers.first().copied())
}

/// The first offers of now, for the overview of who is beside the person.
pub(crate) fn few(room: &Room) -> Markup {
    let say = room.say();
    let offers: Vec<Offer> = open(room).into_iter().rev().flat_map(|(_, offers)| offers).take(3).collect();
    html! {
        @if !offers.is_empty() {
            section.card.offers-few aria-labelledby="offers-few" {
                div.card-head {
                    h2 #offers-few { (say.say("offers-title")) }
                    a href=(room.path("trajectory/offers")) { (say.say("offers-all")) }
                }
                ul { @for offer in offers { li { a href=(path(room, offer)) { (say.name("offer", offer.as_str())) } } } }
            }
        }
    }
}

/// One offer at the table, in plain words, with three answers.
pub(super) fn at_table(room: &Room) -> Markup {
    html! { @if let Some(offer) = first(room) { (one(room, offer, false)) } }
}

fn one(room: &Room, offer: Offer, has_own_page: bool) -> Markup {
    let say = room.say();
    html! {
        section.card.offer-one aria-labelledby="offer-one" {
            @if !has_own_page { p.detail { (say.say("offers-title-own")) } }
            h2 #offer-one { (say.name("offer-own", offer.as_str())) }
            div.actions { a.button href=(path(room, offer)) { (pictogram(Pictogram::Next)) (say.say("offers-do")) } (answers(room, offer)) }
        }
    }
}

fn of_phase(room: &Room, phase: Phase, offers: &[Offer]) -> Markup {
    let (say, id) = (room.say(), format!("offers-{phase}"));
    let key = if room.dossier().trajectory.phase() == phase { "offers-now" } else { "offers-earlier" };
    html! {
        section.card aria-labelledby=(id) {
            p.detail { (say.say(key)) }
            h2.offers-phase #(id) { (phases::named(room, phase)) }
            ul.offers {
                @for offer in offers {
                    li {
                        a.offer-link href=(path(room, *offer)) { (say.name("offer", offer.as_str())) }
                        div.offer-answers { (answers(room, *offer)) }
                    }
                }
            }
        }
    }
}

/// Not now, or done already.
fn answers(room: &Room, offer: Offer) -> Markup {
    let say = room.say();
    html! {
        @if room.may_write(Part::Trajectory) {
            form.offer-answer method="post" action=(room.path("trajectory/offers")) {
                (hidden(room))
                input type="hidden" name="offer" value=(offer);
                button.quiet name="answer" value="not_now" { (say.say("offers-not-now")) }
                button.quiet name="answer" value="done" { (say.say("offers-done")) }
            }
        }
    }
}

/// What was laid aside, folded away, with the way back.
fn aside(room: &Room) -> Markup {
    let (say, trajectory, me) = (room.say(), &room.dossier().trajectory, room.own_speaker());
    let known: Vec<&Aside> = trajectory.aside.iter().filter(|aside| aside.done || aside.origin.speaker == me).collect();
    html! {
        @if !known.is_empty() {
            details.plan-fold.card {
                summary { (say.with("offers-aside", &[("count", known.len().into())])) }
                ul.offers {
                    @for aside in known {
                        @let key = if aside.done { "offers-was-done" } else { "offers-was-not-now" };
                        li {
                            p { (say.name("offer", aside.offer.as_str())) br; span.detail { (say.with(key, &[("name", room.name_of(aside.origin.speaker).into())])) } }
                            @if room.may_write(Part::Trajectory) {
                                form method="post" action=(room.path("trajectory/offers")) {
                                    (hidden(room))
                                    input type="hidden" name="offer" value=(aside.offer);
                                    button.quiet name="answer" value="up" { (say.say("offers-up")) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Where it can be done.
fn path(room: &Room, offer: Offer) -> String {
    let goals = &room.dossier().goals;
    let goal = || goals.there().next().map(|goal| goal.id);
    let of_goal = |what: &str| goal().map_or_else(|| "plan".to_owned(), |id| format!("plan/goals/{id}/{what}"));
    room.path(&match offer {
        Offer::HearTheStory => "story/new".to_owned(),
        Offer::NameAStrength => "nest/new".to_owned(),
        Offer::MakeAPromise => "trajectory/promise".to_owned(),
        Offer::LookAtTheReins => "together/reins".to_owned(),
        Offer::LookAtRights => "rights/check".to_owned(),
        // Rest and aftercare begin with a moment for it.
        Offer::TakeRest | Offer::AgreeOnAftercare => "contacts/plan".to_owned(),
        Offer::LookAtTheWeb | Offer::LookAgain => "spiderweb/rate".to_owned(),
        Offer::ShareAnInsight => "table/new".to_owned(),
        Offer::SetAGoal => "plan/new".to_owned(),
        Offer::TakeAStep => of_goal("step"),
        Offer::FindANiche => "nest/niche/new".to_owned(),
        Offer::LookBack => of_goal("review"),
    })
}

/// The part in which it is done.
const fn part_of(offer: Offer) -> Part {
    match offer {
        Offer::HearTheStory => Part::Story,
        Offer::NameAStrength => Part::Strengths,
        Offer::MakeAPromise => Part::Agreements,
        Offer::LookAtTheWeb | Offer::LookAgain | Offer::ShareAnInsight => Part::Spiderweb,
        Offer::SetAGoal | Offer::TakeAStep | Offer::LookBack => Part::Goals,
        Offer::FindANiche => Part::Nest,
        Offer::LookAtTheReins => Part::Reins,
        Offer::LookAtRights => Part::Rights,
        Offer::TakeRest | Offer::AgreeOnAftercare => Part::Contacts,
    }
}
