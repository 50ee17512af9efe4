//! The studies of the organisation: an administrator says who asks what, until when. What each person answers is
//! nowhere here.

use app::{NewStudy, Study};
use axum::Router;
use axum::extract::{Form as Body, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use dossier::research::Asked;
use dossier::{SHORT, StudyId};
use figures::Pictogram;
use maud::{Markup, html};
use uuid::Uuid;

use super::accounts::Keeper;
use crate::Web;
use crate::flash::{self, Flash};
use crate::page::Outside;
use crate::parts::{Form, empty, heading};
use crate::problem::{NotTaken, Trouble, Wrong};
use crate::session::SignedIn;
use crate::to::to;
use crate::typed::{Slip, Typed};

const PATH: &str = "/organisation/studies";

pub(super) fn routes() -> Router<Web> {
    Router::new().route(PATH, get(to(ask)).post(to(add))).route("/organisation/studies/close", post(to(close)))
}

async fn ask(Keeper(me): Keeper, Query(flash): Query<Flash>) -> Response {
    page(&me, &Typed::default(), None, &flash).await
}

async fn add(Keeper(me): Keeper, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let new = match read(&typed) {
        Ok(new) => new,
        Err(slip) => return wrong(&me, &typed, &Wrong::slip(slip, me.say())).await,
    };
    match me.web.app.add_study(&me.account, new).await {
        Ok(()) => flash::done(PATH, "studies-added"),
        Err(error) => match NotTaken::of(error, me.say()) {
            NotTaken::Wrong(why) => wrong(&me, &typed, &why).await,
            NotTaken::Trouble(error) => Trouble::App(error).in_language(&me.web, me.language),
        },
    }
}

/// Closes a study, or opens it again.
async fn close(Keeper(me): Keeper, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let is_closed = typed.get("close") == "yes";
    let Ok(study) = typed.get("study").parse::<StudyId>() else {
        return Trouble::NotFound.in_language(&me.web, me.language);
    };
    match me.web.app.close_study(&me.account, study, is_closed).await {
        Ok(()) => flash::done(PATH, if is_closed { "studies-closed" } else { "studies-opened" }),
        Err(error) => Trouble::App(error).in_language(&me.web, me.language),
    }
}

fn read(typed: &Typed) -> Result<NewStudy, Slip> {
    let words = |field| typed.get(field).trim().to_owned();
    let until = typed.day("until")?.ok_or(Slip { field: "until", why: "no-day" })?;
    let asked = Asked { title: words("title"), question: words("question"), who: words("who"), until };
    Ok(NewStudy { id: typed.command().into(), asked })
}

async fn wrong(me: &SignedIn, typed: &Typed, why: &Wrong) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page(me, typed, Some(why), &Flash::default()).await).into_response()
}

async fn page(me: &SignedIn, typed: &Typed, wrong: Option<&Wrong>, flash: &Flash) -> Response {
    let say = me.say();
    let all = match me.web.app.studies().await {
        Ok(all) => all,
        Err(error) => return Trouble::App(error).in_language(&me.web, me.language),
    };
    let form = Form { say, typed, wrong };
    Outside { me, title: say.say("studies-title"), flash }
        .around(&html! {
            (heading(say, Pictogram::Search, &say.say("studies-title"), &say.say("studies-lede")))
            (form.summary())
            @if all.is_empty() { (empty(Pictogram::Search, &say.say("studies-nothing"), &html! {})) }
            ul.retained { @for study in &all { li.card { (card(me, study)) } } }
            form.card method="post" action=(PATH) data-keep {
                input type="hidden" name="command" value=(Uuid::now_v7());
                h2 { (say.say("studies-add")) }
                (form.line("title", "studies-name", "", SHORT))
                (form.line("question", "studies-question", "studies-question-hint", SHORT))
                (form.line("who", "studies-who", "studies-who-hint", SHORT))
                (form.day("until", "studies-until", "studies-until-hint"))
                button.button { (say.say("studies-add")) }
            }
        })
        .into_response()
}

fn card(me: &SignedIn, study: &Study) -> Markup {
    let (say, is_closed) = (me.say(), study.closed.is_some());
    let until = [("day", say.date(study.asked.until).into())];
    html! {
        p { b { (study.asked.title) } }
        p { (study.asked.question) }
        p.detail { (say.with("taking-part-who", &[("who", study.asked.who.clone().into())])) " · " (say.with("taking-part-until", &until)) }
        @if let Some(closed) = study.closed { p.detail { (say.with("studies-closed-on", &[("day", say.date(closed).into())])) } }
        @if study.sets.is_empty() { p.detail { (say.say("studies-no-sets")) } }
        @else { ul.detail { @for made in study.sets.iter().rev() {
            li { (say.with("taking-part-set", &[("day", say.date(made.on).into()), ("count", made.dossiers.into())])) }
        } } }
        p.detail { (say.say("studies-how")) " " code { "nestkracht export research --study " (study.name) } }
        form method="post" action="/organisation/studies/close" {
            input type="hidden" name="study" value=(study.id);
            input type="hidden" name="close" value=(if is_closed { "no" } else { "yes" });
            button.quiet { (say.say(if is_closed { "studies-open-again" } else { "studies-close" })) }
        }
    }
}
