//! Passkeys of one's own: made on this device, named, ended.

use app::passkeys::NoPasskeys;
use app::{Kind, SignInError, Step};
use axum::Router;
use axum::extract::Json;
use axum::http::StatusCode;
use axum::response::{AppendHeaders, IntoResponse, Response};
use axum::routing::post;
use dossier::NAME;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::{Value, json};

use super::confirm;
use super::ways::Ways;
use crate::session::{self, SignedIn};
use crate::to::to;
use crate::{Web, assets};

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/account/passkeys/begin", post(to(begin))).route("/account/passkeys", post(to(add)))
}

async fn begin(me: SignedIn) -> Response {
    let Ok(origin) = &me.web.origin else { return refused(&me, "passkey-not-here") };
    match confirm::is_sure(&me).await {
        Ok(true) => {}
        Ok(false) => return refused(&me, "confirm-first"),
        Err(error) => return broken(&me, &error),
    }
    match me.web.app.begin_passkey(origin, &me.account, &me.secret).await {
        Ok(asked) => {
            (AppendHeaders([session::carry(&me.web.settings, &asked.step)]), Json(asked.options)).into_response()
        }
        Err(app::AppError::Unfit { .. }) => refused(&me, "slip-too-many-passkeys"),
        Err(error) => broken(&me, &error),
    }
}

#[derive(Deserialize)]
struct Made {
    #[serde(default)]
    name: String,
    answer: Value,
}

async fn add(me: SignedIn, Json(Made { name, answer }): Json<Made>) -> Response {
    let Ok(origin) = &me.web.origin else { return refused(&me, "passkey-not-here") };
    let step = me.step.clone().unwrap_or_else(|| Step::brought(""));
    match me.web.app.add_passkey(origin, &me.account, &me.secret, &step, answer, &name).await {
        Ok(()) => {
            let done = Json(json!({ "to": "/account?done=passkey-made#ways" }));
            (AppendHeaders([session::end_step(&me.web.settings)]), done).into_response()
        }
        Err(SignInError::App(app::AppError::Unfit { .. })) => refused(&me, "slip-credential-known"),
        Err(SignInError::App(error)) => broken(&me, &error),
        Err(_) => refused(&me, "passkey-failed"),
    }
}

pub(super) fn refused(me: &SignedIn, key: &str) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "words": me.say().say(key) }))).into_response()
}

pub(super) fn broken(me: &SignedIn, error: &app::AppError) -> Response {
    tracing::error!(%error, "a passkey could not be made");
    (StatusCode::INTERNAL_SERVER_ERROR, Json(json!({ "words": me.say().say("passkey-failed") }))).into_response()
}

pub(super) fn part(me: &SignedIn, ways: &Ways<'_>, is_sure: bool) -> Markup {
    let say = me.say();
    html! {
        div.way {
            h3 { (pictogram(Pictogram::Key)) (say.say("passkey-title")) }
            p.detail { (say.say("passkey-why")) }
            @if ways.good(Kind::Passkey).next().is_some() {
                ul.way-list { @for way in ways.good(Kind::Passkey) { (ways.line(way)) } }
            }
            @match why_not(me) {
                Some(why) => p.detail { (why) },
                // First: is it you? Then the button.
                None if !is_sure => p { a.quiet href="/account/confirm" { (say.say("passkey-make")) } },
                None => {
                    div.passkey data-passkey-enrol data-failed=(say.say("passkey-failed")) data-known=(say.say("slip-credential-known")) hidden {
                        div.field {
                            label for="f-passkey-name" { (say.say("passkey-name")) }
                            p.hint id="h-passkey-name" { (say.say("passkey-name-hint")) }
                            input id="f-passkey-name" type="text" maxlength=(NAME) aria-describedby="h-passkey-name";
                        }
                        button.button.small type="button" { (say.say("passkey-make")) }
                        p.wrong role="alert" hidden {}
                    }
                    noscript { p.detail { (say.say("passkey-script")) } }
                    script type="module" src=(assets::address("passkey.js")) {}
                }
            }
        }
    }
}

/// Why no passkey can be made here, in plain words.
fn why_not(me: &SignedIn) -> Option<String> {
    let say = me.say();
    match &me.web.origin {
        Ok(origin) if origin.authority() == me.host => None,
        Ok(origin) => Some(say.with("passkey-elsewhere", &[("address", origin.address().to_owned().into())])),
        Err(NoPasskeys::Number(_)) => Some(say.say("passkey-number")),
        Err(NoPasskeys::Plain(_)) => Some(say.say("passkey-plain")),
        Err(NoPasskeys::Unreadable(_)) => Some(say.say("passkey-no-address")),
    }
}
