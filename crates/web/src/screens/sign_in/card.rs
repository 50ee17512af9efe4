//! The card of a participant: its QR code leads here, the PIN opens the door.

use app::{Secret, SignInError};
use axum::Router;
use axum::extract::{Form as Body, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::{Markup, html};

use crate::Web;
use crate::client::Arrival;
use crate::page::Bare;
use crate::parts::Form;
use crate::problem::{Trouble, Wrong};
use crate::session::Visitor;
use crate::to::to;
use crate::typed::Typed;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/card/{secret}", get(to(ask)).post(to(enter)))
}

async fn ask(visitor: Visitor, Path(secret): Path<String>) -> Response {
    match visitor.web.app.is_good_card(&Secret::brought(&secret)).await {
        Ok(true) => page(&visitor, None).into_response(),
        Ok(false) => ended(&visitor),
        Err(error) => Trouble::App(error).in_language(&visitor.web, visitor.language),
    }
}

async fn enter(
    visitor: Visitor,
    Arrival(came): Arrival,
    Path(secret): Path<String>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let key = match visitor.web.app.sign_in_by_card(&Secret::brought(&secret), typed.get("pin"), &came).await {
        Ok((_, session)) => return visitor.enter_to(&session, "/").await,
        Err(SignInError::App(error)) => return Trouble::App(error).in_language(&visitor.web, visitor.language),
        Err(SignInError::Wrong) => "pin-wrong",
        Err(SignInError::TooOften) => "pin-at-once",
        Err(_) => return ended(&visitor),
    };
    let wrong = Wrong { field: "pin", words: visitor.say().say(key) };
    (StatusCode::UNPROCESSABLE_ENTITY, page(&visitor, Some(&wrong))).into_response()
}

fn page(visitor: &Visitor, wrong: Option<&Wrong>) -> Markup {
    let say = visitor.say();
    let form = Form { say, typed: &Typed::default(), wrong };
    Bare { say, title: say.say("sign-in-title"), is_demo: visitor.web.settings.is_demo }.around(&html! {
        p.lede { (say.say("sign-in-pin-lede")) }
        (form.summary())
        form.card method="post" {
            (form.digits("pin", "sign-in-pin", "sign-in-pin-hint", "off"))
            button.button { (say.say("sign-in")) }
        }
    })
}

fn ended(visitor: &Visitor) -> Response {
    let say = visitor.say();
    let title = say.say("pin-card-ended-title");
    let page = Bare { say, title, is_demo: visitor.web.settings.is_demo }.around(&html! {
        p.lede { (say.say("pin-card-ended")) }
        p { a.button href="/sign-in" { (say.say("sign-in-otherwise")) } }
    });
    (StatusCode::NOT_FOUND, page).into_response()
}
