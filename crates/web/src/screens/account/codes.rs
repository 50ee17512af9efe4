//! Codes from an app: turned on with a QR code and a first code, turned off with the password or a code.

use app::{Kind, NewCodes, SignInError, Step};
use axum::Router;
use axum::extract::Form as Body;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::confirm::Sure;
use super::trouble;
use super::ways::Ways;
use crate::Web;
use crate::client::Arrival;
use crate::flash::{self, Flash};
use crate::page::Outside;
use crate::parts::{Form, heading, qr};
use crate::problem::Wrong;
use crate::session::SignedIn;
use crate::to::to;
use crate::typed::Typed;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/account/codes", get(to(ask)).post(to(confirm)))
        .route("/account/codes/off", get(to(ask_off)).post(to(turn_off)))
}

pub(super) fn part(me: &SignedIn, ways: &Ways<'_>) -> Markup {
    let say = me.say();
    let is_on = ways.good(Kind::Totp).next();
    let left = ways.good(Kind::Recovery).count();
    html! {
        div.way {
            h3 { (pictogram(Pictogram::Phone)) (say.say("codes-title")) }
            @if let Some(app) = is_on {
                ul.way-list {
                    li {
                        span { b { (say.say("codes-on")) } " " span.detail { (say.with("codes-left", &[("count", left.into())])) } }
                        a.quiet href="/account/codes/off" { (say.say("codes-off")) }
                    }
                }
                @if app.used_at.is_none() { p.detail { (say.say("codes-next-time")) } }
            } @else {
                p.detail { (say.say("codes-why")) }
                @if me.account.has_password { p { a.quiet href="/account/codes" { (say.say("codes-turn-on")) } } }
                @else { p.detail { (say.say("codes-need-password")) } }
            }
        }
    }
}

async fn ask(Sure(me): Sure) -> Response {
    match me.web.app.new_codes(&me.account) {
        Ok(codes) => enrolling(&me, &codes, None).into_response(),
        Err(error) => trouble(&me, error),
    }
}

async fn confirm(Sure(me): Sure, Arrival(came): Arrival, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let step = Step::brought(typed.get("step"));
    let key = match me.web.app.confirm_codes(&me.account, &step, typed.get("code"), &came).await {
        Ok(papers) => return turned_on(&me, &papers).into_response(),
        Err(SignInError::Wrong) => "codes-wrong",
        Err(SignInError::TooOften) => "sign-in-too-often",
        Err(SignInError::App(error)) => return trouble(&me, error),
        Err(_) => "codes-stale",
    };
    // The same secret again, so that nobody has to photograph a second code for one wrong digit.
    let codes = match me.web.app.same_codes(&me.account, &step) {
        Ok(Some(codes)) => Ok(codes),
        Ok(None) => me.web.app.new_codes(&me.account),
        Err(error) => Err(error),
    };
    let wrong = Wrong { field: "code", words: me.say().say(key) };
    match codes {
        Ok(codes) => (StatusCode::UNPROCESSABLE_ENTITY, enrolling(&me, &codes, Some(&wrong))).into_response(),
        Err(error) => trouble(&me, error),
    }
}

async fn ask_off(me: SignedIn) -> Markup {
    off(&me, None)
}

async fn turn_off(me: SignedIn, Arrival(came): Arrival, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let key = match me.web.app.turn_codes_off(&me.account, typed.get("proof"), &came).await {
        Ok(()) => return flash::done("/account", "codes-off"),
        Err(SignInError::App(error)) => return trouble(&me, error),
        Err(SignInError::TooOften) => "sign-in-too-often",
        Err(_) => "codes-off-wrong",
    };
    let wrong = Wrong { field: "proof", words: me.say().say(key) };
    (StatusCode::UNPROCESSABLE_ENTITY, off(&me, Some(&wrong))).into_response()
}

fn enrolling(me: &SignedIn, codes: &NewCodes, wrong: Option<&Wrong>) -> Markup {
    let say = me.say();
    let form = Form { say, typed: &Typed::default(), wrong };
    let in_fours = codes.secret.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ");
    Outside { me, title: say.say("codes-turn-on"), flash: &Flash::default() }.around(&html! {
        (heading(say, Pictogram::Phone, &say.say("codes-turn-on"), &say.say("codes-lede")))
        (form.summary())
        form.card method="post" action="/account/codes" {
            ol.steps {
                li { (say.say("codes-step-app")) }
                li {
                    (say.say("codes-step-scan"))
                    div.qr-beside {
                        (qr(&codes.address, &say.say("codes-qr")))
                        p { (say.say("codes-step-type")) br; code.secret-text { (in_fours) } }
                    }
                }
                li { (say.say("codes-step-code")) }
            }
            input type="hidden" name="step" value=(codes.step.expose());
            (form.digits("code", "codes-code", "codes-code-hint", "one-time-code"))
            div.actions { button.button { (say.say("codes-confirm")) } a.quiet href="/account" { (say.say("leave-it")) } }
        }
    })
}

fn turned_on(me: &SignedIn, papers: &[String]) -> Markup {
    let say = me.say();
    let title = say.say("codes-papers-title");
    Outside { me, title: title.clone(), flash: &Flash::default() }.around(&html! {
        (heading(say, Pictogram::Check, &title, &say.say("codes-papers-lede")))
        section.card {
            ol.paper-codes { @for paper in papers { li { code { (paper) } } } }
            p { (say.say("codes-papers-keep")) }
            div.actions {
                button.quiet type="button" data-print hidden { (pictogram(Pictogram::Print)) (say.say("print")) }
                a.button href="/account?done=codes-on" { (say.say("codes-papers-kept")) }
            }
        }
    })
}

fn off(me: &SignedIn, wrong: Option<&Wrong>) -> Markup {
    let say = me.say();
    let form = Form { say, typed: &Typed::default(), wrong };
    Outside { me, title: say.say("codes-off-title"), flash: &Flash::default() }.around(&html! {
        (heading(say, Pictogram::Phone, &say.say("codes-off-title"), &say.say("codes-off-lede")))
        (form.summary())
        form.card method="post" action="/account/codes/off" {
            (form.secret("proof", "codes-off-proof", "codes-off-proof-hint", "off"))
            div.actions { button.button { (say.say("codes-off")) } a.quiet href="/account" { (say.say("leave-it")) } }
        }
    })
}
