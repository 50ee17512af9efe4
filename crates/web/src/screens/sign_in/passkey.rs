//! A passkey: no name, no password; the device knows who it is.

use app::{SignInError, Step};
use axum::Router;
use axum::extract::Json;
use axum::http::StatusCode;
use axum::response::{AppendHeaders, IntoResponse, Response};
use axum::routing::post;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::{Value, json};

use super::inside;
use crate::client::Arrival;
use crate::session::{self, Visitor};
use crate::to::to;
use crate::{Web, assets};

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/sign-in/passkey/begin", post(to(begin))).route("/sign-in/passkey", post(to(enter)))
}

/// The choice, where passkeys work; it shows itself only in a browser that has them.
pub(super) fn part(visitor: &Visitor, next: &str) -> Markup {
    let say = visitor.say();
    let is_here = visitor.web.origin.as_ref().is_ok_and(|origin| origin.authority() == visitor.host);
    html! {
        @if is_here {
            section.card.passkey data-passkey-enter=(next) data-failed=(say.say("sign-in-passkey-failed")) hidden {
                button.button type="button" { (pictogram(Pictogram::Key)) (say.say("sign-in-passkey")) }
                p.hint { (say.say("sign-in-passkey-hint")) }
                p.wrong role="alert" hidden {}
            }
            script type="module" src=(assets::address("passkey.js")) {}
        }
    }
}

async fn begin(visitor: Visitor) -> Response {
    let Ok(origin) = &visitor.web.origin else { return refused(&visitor, "sign-in-passkey-failed") };
    match visitor.web.app.begin_passkey_sign_in(origin) {
        Ok(asked) => {
            (AppendHeaders([session::carry(&visitor.web.settings, &asked.step)]), Json(asked.options)).into_response()
        }
        Err(error) => broken(&visitor, &error),
    }
}

#[derive(Deserialize)]
struct Known {
    #[serde(default)]
    next: String,
    answer: Value,
}

async fn enter(visitor: Visitor, Arrival(came): Arrival, Json(Known { next, answer }): Json<Known>) -> Response {
    let Ok(origin) = &visitor.web.origin else { return refused(&visitor, "sign-in-passkey-failed") };
    let step = visitor.step.clone().unwrap_or_else(|| Step::brought(""));
    let session = match visitor.web.app.sign_in_by_passkey(origin, &step, answer, &came).await {
        Ok((_, session)) => session,
        Err(SignInError::App(error)) => return broken(&visitor, &error),
        Err(SignInError::TooOften) => return refused(&visitor, "sign-in-too-often"),
        Err(SignInError::Stale) => return refused(&visitor, "sign-in-passkey-stale"),
        Err(_) => return refused(&visitor, "sign-in-passkey-unknown"),
    };
    match visitor.enter(&session).await {
        Ok(cookies) => (AppendHeaders(cookies), Json(json!({ "to": inside(&next) }))).into_response(),
        Err(error) => broken(&visitor, &error),
    }
}

fn refused(visitor: &Visitor, key: &str) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "words": visitor.say().say(key) }))).into_response()
}

fn broken(visitor: &Visitor, error: &app::AppError) -> Response {
    tracing::error!(%error, "signing in with a passkey broke off");
    let words = visitor.say().say("sign-in-passkey-failed");
    (StatusCode::INTERNAL_SERVER_ERROR, Json(json!({ "words": words }))).into_response()
}
