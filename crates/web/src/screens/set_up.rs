//! The first administrator of a new installation, by the link that the program printed.

use app::Secret;
use app::accounts::{AccountKind, Profile};
use axum::Router;
use axum::extract::{Form as Body, Path};
use axum::http::StatusCode;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use axum::routing::get;
use dossier::NAME;
use maud::{Markup, html};

use super::accounts::languages;
use crate::Web;
use crate::i18n::Language;
use crate::page::Bare;
use crate::parts::Form;
use crate::problem::{NotTaken, Trouble, Wrong};
use crate::session::{self, Visitor};
use crate::to::to;
use crate::typed::Typed;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/set-up/{secret}", get(to(ask)).post(to(set_up)))
}

async fn ask(visitor: Visitor, Path(secret): Path<String>) -> Response {
    match visitor.web.app.is_set_up_link(&Secret::brought(&secret)).await {
        Ok(true) => page(&visitor, &Typed::default().and("language", visitor.language.as_str()), None).into_response(),
        Ok(false) => ended(&visitor),
        Err(error) => Trouble::App(error).in_language(&visitor.web, visitor.language),
    }
}

async fn set_up(visitor: Visitor, Path(secret): Path<String>, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let language = Language::named(typed.get("language")).unwrap_or(visitor.language);
    let profile = Profile::new(
        typed.get("login").to_owned(),
        typed.get("name").to_owned(),
        AccountKind::Administrator,
        language.as_str().to_owned(),
    );
    match visitor.web.app.set_up(&Secret::brought(&secret), profile, typed.get("password")).await {
        Ok(Some((_, session))) => {
            let cookie = session::begin(&visitor.web.settings, &session);
            (AppendHeaders([cookie]), Redirect::to("/accounts?done=set-up")).into_response()
        }
        Ok(None) => ended(&visitor),
        Err(error) => match NotTaken::of(error, visitor.say()) {
            NotTaken::Wrong(wrong) => {
                (StatusCode::UNPROCESSABLE_ENTITY, page(&visitor, &typed, Some(&wrong))).into_response()
            }
            NotTaken::Trouble(error) => Trouble::App(error).in_language(&visitor.web, visitor.language),
        },
    }
}

fn page(visitor: &Visitor, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = visitor.say();
    let form = Form { say, typed, wrong };
    Bare { say, title: say.say("set-up-title"), is_demo: visitor.web.settings.is_demo }.around(&html! {
        p.lede { (say.say("set-up-lede")) }
        (form.summary())
        form.card method="post" {
            (form.line("name", "account-name", "account-name-hint", NAME))
            (form.line("login", "account-login", "account-login-hint", NAME))
            (form.secret("password", "account-password", "account-new-password-hint", "new-password"))
            (form.one_of("language", "language", "", &languages()))
            button.button { (say.say("set-up-button")) }
        }
        details.why { summary { (say.say("set-up-why")) } p { (say.say("set-up-because")) } }
    })
}

/// A link that was used, has run out or never was.
fn ended(visitor: &Visitor) -> Response {
    let say = visitor.say();
    let page = Bare { say, title: say.say("link-ended-title"), is_demo: visitor.web.settings.is_demo }.around(&html! {
        p.lede { (say.say("set-up-ended")) }
        p { (say.say("set-up-ended-way-out")) }
        p { a.button href="/sign-in" { (say.say("sign-in")) } }
    });
    (StatusCode::NOT_FOUND, page).into_response()
}
