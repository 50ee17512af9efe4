//! Saying how tight each domain is. Desk face: all ten on one page. Table face: one domain a page, then the picture.

use app::AppError;
use axum::extract::{Form as Body, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use dossier::spiderweb::TIGHTEST;
use dossier::{Command, Speaker, spiderweb};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{LifeDomain, Part};

use super::{inside, name};
use crate::back::Back;
use crate::flash::{self, Flash};
use crate::parts::{Form, Pictured, heading, hidden, speaker_mark};
use crate::problem::{self, Trouble, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

pub(super) async fn ask_all(room: Room) -> Markup {
    if room.is_participant() { begin(&room) } else { all_page(&room, &Typed::default(), None) }
}

/// Takes in what was filled in: one command a domain, all or none.
pub(super) async fn take_all(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let (say, not_right) =
        (room.say(), |wrong: &Wrong| (StatusCode::UNPROCESSABLE_ENTITY, all_page(&room, &typed, Some(wrong))));
    let filled = match filled(&typed) {
        Ok(filled) if filled.is_empty() => {
            return not_right(&Wrong { field: "", words: say.say("spiderweb-rate-nothing") }).into_response();
        }
        Ok(filled) => filled,
        Err(slip) => return not_right(&Wrong::slip(slip, say)).into_response(),
    };
    let assess = |&(domain, tightness): &_| Command::Spiderweb(spiderweb::Command::Assess { domain, tightness });
    let error = match room.execute(&typed, filled.iter().map(assess).collect()).await {
        Ok(done) => {
            let back = Back::on(Part::Spiderweb, &done, filled.len());
            return flash::done_or_back(&room.path("spiderweb"), "web-rated", back.as_ref());
        }
        Err(error) => error,
    };
    let at =
        if let AppError::Refused { index, .. } = &error { filled.get(*index).map(|(domain, _)| *domain) } else { None };
    problem::again(&room.me, error, |wrong| not_right(&at_domain(wrong.clone(), at)))
}

/// The domains that were filled in, with their value.
fn filled(typed: &Typed) -> Result<Vec<(LifeDomain, u8)>, Slip> {
    let value =
        |domain: &LifeDomain| typed.maybe(domain.as_str()).map(|value| value.map(|value| (*domain, value))).transpose();
    LifeDomain::ALL.iter().filter_map(value).collect()
}

/// A refusal of a value stands at the scale of its domain.
fn at_domain(wrong: Wrong, domain: Option<LifeDomain>) -> Wrong {
    match domain.filter(|_| wrong.field == "tightness") {
        Some(domain) => Wrong { field: domain.as_str(), ..wrong },
        None => wrong,
    }
}

fn all_page(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let (loose, stuck) = (say.say("spiderweb-loose"), say.say("spiderweb-stuck"));
    let content = html! {
        (heading(say, Pictogram::Web, &say.say("spiderweb-rate-title"), &say.say("spiderweb-rate-lede")))
        (form.summary())
        form.card.rate-all method="post" autocomplete="off" data-keep {
            (hidden(room))
            (form.voice(room))
            div.rate-scales {
                @for domain in LifeDomain::ALL {
                    div id={ "r-" (domain) } { (form.scale(domain.as_str(), &legend(room, *domain), TIGHTEST, &loose, &stuck)) }
                }
            }
            (form.happened_on())
            div.actions {
                button.button { (say.say("save")) }
                a.quiet href=(room.path("spiderweb")) { (say.say("leave-it")) }
                button.quiet type="reset" { (say.say("spiderweb-rate-empty")) }
            }
        }
    };
    inside(room, &say.say("spiderweb-rate-title"), &Flash::default(), &content)
}

/// The domain, and quietly beside it what each voice said last time.
fn legend(room: &Room, domain: LifeDomain) -> Markup {
    let say = room.say();
    let knot = room.dossier().spiderweb.knot(domain);
    let before = |speaker: Speaker| {
        let point = knot.and_then(|knot| knot.tightness.newest(speaker))?;
        Some((speaker, *point.value.value()?, point.on))
    };
    let speakers = [room.own_speaker(), Speaker::PARTICIPANT, Speaker::TOGETHER];
    html! {
        (pictogram(domain.pictogram())) " " (name(say, domain))
        @for (speaker, value, on) in speakers.into_iter().filter_map(before) {
            span class={ "said-before said-before-" (speaker.voice) } {
                (say.with("spiderweb-before", &[("value", i64::from(value).into()), ("day", say.near(on, room.today()).into())]))
                " " (speaker_mark(room, speaker))
            }
        }
    }
}

/// Before the first domain: what is coming, and that all of it may be skipped.
fn begin(room: &Room) -> Markup {
    let say = room.say();
    let said_today = LifeDomain::ALL.iter().filter(|domain| is_said_today(room, **domain)).count();
    let first = LifeDomain::ALL.iter().find(|domain| !is_said_today(room, **domain)).copied();
    let content = html! {
        (heading(say, Pictogram::Web, &say.say("spiderweb-rate"), &say.say("spiderweb-rate-lede-own")))
        @match first {
            Some(first) => {
                p { a.button.wide-way href=(room.path(&format!("spiderweb/rate/{first}"))) {
                    (say.say(if said_today == 0 { "spiderweb-rate-begin" } else { "spiderweb-rate-go-on" })) (pictogram(Pictogram::Next))
                } }
            }
            None => { p.lede { (say.say("spiderweb-rate-all-said")) } }
        }
        nav.tiles aria-label=(say.say("spiderweb-rate-choose")) {
            @for domain in LifeDomain::ALL {
                a.tile.rate-tile href=(room.path(&format!("spiderweb/rate/{domain}"))) {
                    (pictogram(domain.pictogram())) b { (name(say, *domain)) }
                    @if is_said_today(room, *domain) { span { (pictogram(Pictogram::Check)) (say.say("spiderweb-said-today")) } }
                }
            }
        }
    };
    inside(room, &say.say("spiderweb-rate"), &Flash::default(), &content)
}

fn is_said_today(room: &Room, domain: LifeDomain) -> bool {
    let newest = room.dossier().spiderweb.knot(domain).and_then(|knot| knot.tightness.newest(room.own_speaker()));
    newest.is_some_and(|point| point.on == room.today())
}

pub(super) async fn ask_one(room: Room, Path((_, domain)): Path<(String, String)>) -> Response {
    let Ok(domain) = domain.parse::<LifeDomain>() else {
        return Trouble::NotFound.in_language(&room.me.web, room.me.language);
    };
    if room.is_participant() {
        one_page(&room, domain, &Typed::default(), None).into_response()
    } else {
        Redirect::to(&format!("{}#r-{domain}", room.path("spiderweb/rate"))).into_response()
    }
}

pub(super) async fn take_one(
    room: Room,
    Path((_, domain)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let (typed, say) = (Typed::of(fields), room.say());
    let Ok(domain) = domain.parse::<LifeDomain>() else {
        return Trouble::NotFound.in_language(&room.me.web, room.me.language);
    };
    let not_right = |wrong: &Wrong| (StatusCode::UNPROCESSABLE_ENTITY, one_page(&room, domain, &typed, Some(wrong)));
    let tightness = match typed.read("tightness") {
        Ok(tightness) => tightness,
        Err(slip) if slip.why == "choose" => {
            let words = say.say("spiderweb-choose-or-skip");
            return not_right(&Wrong { field: "tightness", words }).into_response();
        }
        Err(slip) => return not_right(&Wrong::slip(slip, say)).into_response(),
    };
    match room.execute(&typed, vec![Command::Spiderweb(spiderweb::Command::Assess { domain, tightness })]).await {
        Ok(_) => Redirect::to(&after(&room, domain)).into_response(),
        Err(error) => problem::again(&room.me, error, not_right),
    }
}

/// Where it goes on: the next domain, or after the last one the picture.
fn after(room: &Room, domain: LifeDomain) -> String {
    let next = LifeDomain::ALL.iter().skip_while(|known| **known != domain).nth(1);
    room.path(&next.map_or_else(|| "spiderweb/rate/done".to_owned(), |next| format!("spiderweb/rate/{next}")))
}

fn one_page(room: &Room, domain: LifeDomain, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let place = LifeDomain::ALL.iter().position(|known| *known == domain).unwrap_or(0);
    let before = room.dossier().spiderweb.knot(domain).and_then(|knot| knot.tightness.newest(room.own_speaker()));
    let before = before.and_then(|point| Some((*point.value.value()?, point.on)));
    let content = html! {
        (crate::screens::table::steps(say, place, LifeDomain::ALL.len(), |n| {
            LifeDomain::ALL.get(n).is_some_and(|domain| is_said_today(room, *domain))
        }))
        (crate::screens::table::topic_heading(domain.pictogram(), &name(say, domain)))
        (form.summary())
        form.slide.by-participant method="post" autocomplete="off" {
            (hidden(room))
            (form.scale("tightness", &html! { (say.name("spiderweb-ask", domain.as_str())) }, TIGHTEST, &say.say("spiderweb-loose"), &say.say("spiderweb-stuck")))
            @if let Some((value, on)) = before {
                details.web-why {
                    summary { (say.say("spiderweb-last-time")) }
                    p { (say.with("spiderweb-before", &[("value", i64::from(value).into()), ("day", say.near(on, room.today()).into())])) }
                }
            }
            div.actions.two {
                button.button { (say.say("spiderweb-next")) (pictogram(Pictogram::Next)) }
                a.quiet href=(after(room, domain)) { (say.say("spiderweb-skip")) }
            }
        }
        p { a.quiet-way href=(room.path("spiderweb/rate/done")) { (say.say("spiderweb-stop")) } }
    };
    inside(room, &name(say, domain), &Flash::default(), &content)
}

/// At the end: the picture of what was said.
pub(super) async fn end(room: Room) -> Markup {
    let say = room.say();
    let content = html! {
        (heading(say, Pictogram::Web, &say.say("spiderweb-done-title"), &say.say("spiderweb-done-lede")))
        section.card aria-label=(say.say("spiderweb-now")) { (super::picture(&room)) }
        div.actions {
            a.button href=(room.path("spiderweb")) { (pictogram(Pictogram::Check)) (say.say("spiderweb-done-ready")) }
            a.quiet href=(room.path("spiderweb/strands/new")) { (say.say("spiderweb-tie-question")) }
        }
    };
    inside(&room, &say.say("spiderweb-done-title"), &Flash::default(), &content)
}
