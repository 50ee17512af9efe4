//! Is it you? Before the ways in change, whoever is signed in gives the password or a passkey once more; for ten minutes
//! after signing in nothing is asked.

use app::{AppError, Proofs, SignInError, Step};
use axum::Router;
use axum::extract::{Form as Body, FromRequestParts, Json, Query};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{passkeys, trouble};
use crate::client::Arrival;
use crate::flash::Flash;
use crate::page::Outside;
use crate::parts::{Form, heading};
use crate::problem::Wrong;
use crate::session::{self, SignedIn};
use crate::to::to;
use crate::typed::Typed;
use crate::{Web, assets};

/// Where it is asked.
const PATH: &str = "/account/confirm";
/// The pages that it leads on to; anything else leads to the account.
const ON: [&str; 2] = ["/account/card", "/account/codes"];

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route(PATH, get(to(ask)).post(to(by_password)))
        .route("/account/confirm/passkey/begin", post(to(begin)))
        .route("/account/confirm/passkey", post(to(by_passkey)))
}

/// Whether it was shown a short while ago.
pub(super) async fn is_sure(me: &SignedIn) -> Result<bool, AppError> {
    me.web.app.is_confirmed(&me.account, &me.secret, me.confirmed.as_ref()).await
}

/// Leads to the page that asks, and from there on.
pub(super) fn first(on: &str) -> Response {
    Redirect::to(&format!("{PATH}?on={}", known(on))).into_response()
}

/// Somebody who showed a short while ago that it is them; anybody else is asked first.
pub(super) struct Sure(pub(super) SignedIn);

impl FromRequestParts<Web> for Sure {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Response> {
        let me = SignedIn::from_request_parts(parts, web).await?;
        match is_sure(&me).await {
            Ok(true) => Ok(Self(me)),
            Ok(false) => Err(first(parts.uri.path())),
            Err(error) => Err(trouble(&me, error)),
        }
    }
}

fn known(on: &str) -> &'static str {
    ON.into_iter().find(|known| *known == on).unwrap_or("/account")
}

#[derive(Deserialize)]
struct On {
    #[serde(default)]
    on: String,
}

async fn ask(me: SignedIn, Query(On { on }): Query<On>) -> Response {
    page(&me, known(&on), None).await
}

async fn by_password(me: SignedIn, Arrival(came): Arrival, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let on = known(typed.get("on"));
    let key = match me.web.app.confirm_by_password(&me.account, &me.secret, typed.get("present"), &came).await {
        Ok(shown) => {
            return (AppendHeaders([session::confirm(&me.web.settings, &shown)]), Redirect::to(on)).into_response();
        }
        Err(SignInError::App(error)) => return trouble(&me, error),
        Err(SignInError::TooOften) => "sign-in-too-often",
        Err(_) => "account-present-wrong",
    };
    let wrong = Wrong { field: "present", words: me.say().say(key) };
    (StatusCode::UNPROCESSABLE_ENTITY, page(&me, on, Some(&wrong)).await).into_response()
}

async fn begin(me: SignedIn) -> Response {
    let Ok(origin) = &me.web.origin else { return passkeys::refused(&me, "passkey-not-here") };
    match me.web.app.begin_passkey_confirm(origin) {
        Ok(asked) => {
            (AppendHeaders([session::carry(&me.web.settings, &asked.step)]), Json(asked.options)).into_response()
        }
        Err(error) => passkeys::broken(&me, &error),
    }
}

#[derive(Deserialize)]
struct Known {
    #[serde(default)]
    next: String,
    answer: Value,
}

async fn by_passkey(me: SignedIn, Arrival(came): Arrival, Json(Known { next, answer }): Json<Known>) -> Response {
    let Ok(origin) = &me.web.origin else { return passkeys::refused(&me, "passkey-not-here") };
    let step = me.step.clone().unwrap_or_else(|| Step::brought(""));
    match me.web.app.confirm_by_passkey(origin, &me.account, &me.secret, &step, answer, &came).await {
        Ok(shown) => {
            let cookies = [session::confirm(&me.web.settings, &shown), session::end_step(&me.web.settings)];
            (AppendHeaders(cookies), Json(json!({ "to": known(&next) }))).into_response()
        }
        Err(SignInError::App(error)) => passkeys::broken(&me, &error),
        Err(SignInError::TooOften) => passkeys::refused(&me, "sign-in-too-often"),
        Err(SignInError::Stale) => passkeys::refused(&me, "sign-in-passkey-stale"),
        Err(_) => passkeys::refused(&me, "confirm-passkey-other"),
    }
}

async fn page(me: &SignedIn, on: &str, wrong: Option<&Wrong>) -> Response {
    let proofs = match me.web.app.proofs(&me.account).await {
        Ok(proofs) => proofs,
        Err(error) => return trouble(me, error),
    };
    let say = me.say();
    let form = Form { say, typed: &Typed::default(), wrong };
    let title = say.say("confirm-title");
    Outside { me, title: title.clone(), flash: &Flash::default() }
        .around(&html! {
            (heading(say, Pictogram::Lock, &title, &say.say("confirm-lede")))
            (form.summary())
            @if proofs.passkey { (with_passkey(me, on)) }
            @if proofs.password {
                form.card.leaving method="post" action=(PATH) {
                    input type="hidden" name="on" value=(on);
                    input type="hidden" name="username" value=(me.account.profile.login) autocomplete="username";
                    (form.secret("present", "account-present-password", "", "current-password"))
                    div.actions { button.button { (say.say("confirm-do")) } a.quiet href="/account" { (say.say("leave-it")) } }
                }
            }
            @if !proofs.password { (anew(me, proofs)) }
            details.web-why { summary { (say.say("confirm-why")) } p { (say.say("confirm-why-words")) } }
        })
        .into_response()
}

/// The choice, where passkeys work; it shows itself only in a browser that has them.
fn with_passkey(me: &SignedIn, on: &str) -> Markup {
    let say = me.say();
    html! {
        @if me.web.origin.as_ref().is_ok_and(|origin| origin.authority() == me.host) {
            section.card.passkey.leaving data-passkey-enter=(on) data-passkey-at=(PATH) data-failed=(say.say("passkey-failed")) hidden {
                button.button type="button" { (pictogram(Pictogram::Key)) (say.say("confirm-passkey")) }
                p.wrong role="alert" hidden {}
            }
            script type="module" src=(assets::address("passkey.js")) {}
        }
    }
}

/// Who has no password signs out, and in again the way they came.
fn anew(me: &SignedIn, proofs: Proofs) -> Markup {
    let say = me.say();
    html! {
        section.card.leaving {
            p { (say.say(if proofs.passkey { "confirm-anew-passkey" } else { "confirm-anew" })) }
            div.actions {
                form method="post" action="/sign-out" { button.quiet { (pictogram(Pictogram::SignOut)) (say.say("sign-out")) } }
                a.quiet href="/account" { (say.say("leave-it")) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_leads_on_to_known_pages_only() {
        assert_eq!(known("/account/card"), "/account/card");
        for elsewhere in ["", "//evil.example", "/account/card/../../x", "/dossiers/1"] {
            assert_eq!(known(elsewhere), "/account", "{elsewhere}");
        }
    }
}
