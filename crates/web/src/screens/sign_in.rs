//! Signing in and out: with a name and a password, or with a link that somebody gave.

mod card;
mod code;
mod organisation;
mod passkey;

use app::{AppError, Entry, Secret, SignInError};
use axum::Router;
use axum::extract::{Form as Body, Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use maud::{Markup, html};
use serde::Deserialize;

use crate::Web;
use crate::client::Arrival;
use crate::i18n::Language;
use crate::page::Bare;
use crate::parts::Form;
use crate::problem::{Trouble, Wrong};
use crate::session::{self, LANGUAGE_COOKIE, SignedIn, Visitor};
use crate::to::to;
use crate::typed::Typed;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/sign-in", get(to(ask)).post(to(sign_in)))
        .route("/sign-in/link/{secret}", get(to(ask_link)).post(to(use_link)))
        .merge(card::routes())
        .merge(code::routes())
        .merge(organisation::routes())
        .merge(passkey::routes())
        .route("/sign-out", post(to(sign_out)))
        .route("/language", post(to(language)))
}

#[derive(Deserialize)]
struct Next {
    #[serde(default)]
    next: String,
}

async fn ask(visitor: Visitor, Query(Next { next }): Query<Next>) -> Markup {
    page(&visitor, &Typed::default().and("next", next), None)
}

async fn sign_in(visitor: Visitor, Arrival(came): Arrival, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let next = inside(typed.get("next"));
    let key = match visitor.web.app.sign_in(typed.get("login"), typed.get("password"), &came).await {
        Ok(Entry::In(_, session)) => return visitor.enter_to(&session, next).await,
        Ok(Entry::Code(step)) => return code::wanted(&visitor, &step, next),
        Err(SignInError::App(error)) => return Trouble::App(error).in_language(&visitor.web, visitor.language),
        Err(SignInError::TooOften) => "sign-in-too-often",
        Err(_) => "sign-in-wrong",
    };
    let wrong = Wrong { field: "login", words: visitor.say().say(key) };
    (StatusCode::UNPROCESSABLE_ENTITY, page(&visitor, &typed, Some(&wrong))).into_response()
}

/// First the way without a name and a password, then the other.
fn page(visitor: &Visitor, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = visitor.say();
    let form = Form { say, typed, wrong };
    let next = inside(typed.get("next"));
    Bare { say, title: say.say("sign-in-title"), is_demo: visitor.web.settings.is_demo }.around(&html! {
        p.lede { (say.say("sign-in-lede")) }
        (form.summary())
        (passkey::part(visitor, next))
        (organisation::part(visitor, next))
        form.card method="post" action="/sign-in" {
            input type="hidden" name="next" value=(next);
            (form.line("login", "sign-in-login", "sign-in-login-hint", dossier::NAME))
            (form.secret("password", "sign-in-password", "", "current-password"))
            button.button { (say.say("sign-in")) }
        }
        p { (say.say("sign-in-card")) }
        p { (say.say("sign-in-lost")) }
    })
}

/// A link that works once is shown first and used by pressing: what only looks at addresses, such as a mail scanner, uses nothing up.
async fn ask_link(visitor: Visitor, arrival: Arrival, Path(secret): Path<String>) -> Response {
    let link = match visitor.web.app.link(&Secret::brought(&secret)).await {
        Ok(link) => link.filter(|link| link.account.is_some()),
        Err(error) => return Trouble::App(error).in_language(&visitor.web, visitor.language),
    };
    let say = visitor.say();
    let is_demo = visitor.web.settings.is_demo;
    if link.is_none() {
        return link_ended(&visitor);
    }
    if link.is_some_and(|link| !link.once) {
        return use_link(visitor, arrival, Path(secret)).await;
    }
    Bare { say, title: say.say("link-title"), is_demo }
        .around(&html! {
            p.lede { (say.say("link-lede")) }
            form.card method="post" { button.button { (say.say("link-enter")) } }
        })
        .into_response()
}

fn link_ended(visitor: &Visitor) -> Response {
    let say = visitor.say();
    let title = say.say("link-ended-title");
    let page = Bare { say, title, is_demo: visitor.web.settings.is_demo }.around(&html! {
        p.lede { (say.say("link-ended")) }
        p { a.button href="/sign-in" { (say.say("sign-in")) } }
    });
    (StatusCode::NOT_FOUND, page).into_response()
}

async fn use_link(visitor: Visitor, Arrival(came): Arrival, Path(secret): Path<String>) -> Response {
    match visitor.web.app.sign_in_by_link(&Secret::brought(&secret), &came).await {
        Ok(Some((account, session))) => {
            let to = if account.has_password { "/" } else { "/account?done=link-used" };
            let to = if visitor.web.settings.is_demo { "/" } else { to };
            visitor.enter_to(&session, to).await
        }
        Ok(None) => link_ended(&visitor),
        Err(error) => Trouble::App(error).in_language(&visitor.web, visitor.language),
    }
}

async fn sign_out(me: SignedIn) -> Result<Response, Response> {
    let ended = me.web.app.end_session(&me.secret).await;
    ended.map_err(|error: AppError| Trouble::App(error).in_language(&me.web, me.language))?;
    let headers = AppendHeaders([
        session::end(&me.web.settings),
        crate::drawer::ended(&me.web.settings),
        (header::HeaderName::from_static("clear-site-data"), "\"cache\", \"storage\"".to_owned()),
    ]);
    Ok((headers, Redirect::to("/sign-in")).into_response())
}

#[derive(Deserialize)]
struct Chosen {
    language: String,
}

async fn language(State(web): State<Web>, headers: HeaderMap, Body(Chosen { language }): Body<Chosen>) -> Response {
    let language = Language::named(&language).unwrap_or_default();
    let secure = if web.settings.secure_cookies { "; Secure" } else { "" };
    let cookie = format!("{LANGUAGE_COOKIE}={language}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax{secure}");
    let from = headers.get(header::REFERER).and_then(|from| from.to_str().ok()).and_then(path_of).unwrap_or("/sign-in");
    (AppendHeaders([(header::SET_COOKIE, cookie)]), Redirect::to(inside(from))).into_response()
}

/// The path of an address, without its host.
fn path_of(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    rest.find('/').and_then(|at| rest.get(at..))
}

/// An address on this server, and nowhere else.
fn inside(next: &str) -> &str {
    // What a browser keeps of an address is plain; anything else has no place in a header.
    let is_plain = next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let is_inside = is_plain && next.starts_with('/') && !next.starts_with("//");
    if is_inside { next } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signing_in_never_leads_elsewhere() {
        assert_eq!(inside("/dossiers/1"), "/dossiers/1");
        for elsewhere in ["", "//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nX: y", "/é", "/\0"] {
            assert_eq!(inside(elsewhere), "/", "{elsewhere}");
        }
        assert_eq!(path_of("http://127.0.0.1:8080/sign-in?next=/x"), Some("/sign-in?next=/x"));
    }
}
