//! The code from an app, asked on a page of its own after the password.

use app::{SignInError, Step};
use axum::Router;
use axum::extract::{Form as Body, Query};
use axum::http::StatusCode;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use axum::routing::get;
use maud::{Markup, html};

use super::{Next, inside};
use crate::Web;
use crate::client::Arrival;
use crate::page::Bare;
use crate::parts::Form;
use crate::problem::{Trouble, Wrong};
use crate::session::{self, Visitor};
use crate::to::to;
use crate::typed::Typed;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/sign-in/code", get(to(ask)).post(to(enter)))
}

/// Leads to the page that asks for the code.
pub(super) fn wanted(visitor: &Visitor, step: &Step, next: &str) -> Response {
    let next: String = next.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '-')).collect();
    let cookie = session::carry(&visitor.web.settings, step);
    (AppendHeaders([cookie]), Redirect::to(&format!("/sign-in/code?next={next}"))).into_response()
}

async fn ask(visitor: Visitor, Query(Next { next }): Query<Next>) -> Response {
    if visitor.step.is_none() {
        return Redirect::to("/sign-in").into_response();
    }
    page(&visitor, &next, None).into_response()
}

async fn enter(visitor: Visitor, Arrival(came): Arrival, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let Some(step) = visitor.step.clone() else { return Redirect::to("/sign-in").into_response() };
    let key = match visitor.web.app.sign_in_by_code(&step, typed.get("code"), &came).await {
        Ok((_, session)) => return visitor.enter_to(&session, inside(typed.get("next"))).await,
        Err(SignInError::App(error)) => return Trouble::App(error).in_language(&visitor.web, visitor.language),
        Err(SignInError::TooOften) => "sign-in-too-often",
        Err(SignInError::Wrong) => "sign-in-code-wrong",
        Err(_) => return Redirect::to("/sign-in").into_response(),
    };
    let wrong = Wrong { field: "code", words: visitor.say().say(key) };
    (StatusCode::UNPROCESSABLE_ENTITY, page(&visitor, typed.get("next"), Some(&wrong))).into_response()
}

fn page(visitor: &Visitor, next: &str, wrong: Option<&Wrong>) -> Markup {
    let say = visitor.say();
    let form = Form { say, typed: &Typed::default(), wrong };
    Bare { say, title: say.say("sign-in-code-title"), is_demo: visitor.web.settings.is_demo }.around(&html! {
        p.lede { (say.say("sign-in-code-lede")) }
        (form.summary())
        form.card method="post" action="/sign-in/code" {
            input type="hidden" name="next" value=(inside(next));
            (form.digits("code", "sign-in-code", "sign-in-code-hint", "one-time-code"))
            div.actions { button.button { (say.say("sign-in")) } a.quiet href="/sign-in" { (say.say("sign-in-again")) } }
        }
    })
}
