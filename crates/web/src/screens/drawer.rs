//! The own drawer: for the person alone. Closed, it asks for the phrase; open, it shows the notes.

mod lock;
mod notes;
mod passkey;

use app::OpenDrawer;
use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use maud::Markup;

use crate::flash::Flash;
use crate::page::Outside;
use crate::problem::Trouble;
use crate::session::SignedIn;
use crate::to::to;
use crate::{Web, drawer};

/// Where it is.
const PATH: &str = "/drawer";

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route(PATH, get(to(notes::drawer)).post(to(notes::add)))
        .route("/drawer/make", post(to(lock::make)))
        .route("/drawer/open", post(to(lock::open)))
        .route("/drawer/close", post(to(lock::close)))
        .route("/drawer/note/{note}", get(to(notes::ask_words)).post(to(notes::reword)))
        .route("/drawer/remove", post(to(notes::remove)))
        .route("/drawer/put-back", post(to(notes::put_back)))
        .route("/drawer/phrase", get(to(lock::ask_phrase)).post(to(lock::change_phrase)))
        .route("/drawer/spare", post(to(lock::new_spare)))
        .route("/drawer/passkey", post(to(passkey::add)))
        .route("/drawer/passkey/open", post(to(passkey::open)))
        .route("/drawer/passkey/remove", post(to(passkey::remove)))
}

/// Somebody who can have a drawer, and the drawer if this browser holds it open. For everybody else there is no such
/// page.
struct Owner {
    me: SignedIn,
    has_drawer: bool,
    open: Option<OpenDrawer>,
}

impl FromRequestParts<Web> for Owner {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Response> {
        let me = SignedIn::from_request_parts(parts, web).await?;
        let has_drawer = match web.app.has_drawer(&me.account).await {
            Ok(has) => has,
            Err(app::AppError::Denied(_)) => return Err(Trouble::NotFound.in_language(web, me.language)),
            Err(error) => return Err(Trouble::App(error).in_language(web, me.language)),
        };
        let open = drawer::held(&me, &parts.headers).filter(|_| has_drawer);
        Ok(Self { me, has_drawer, open })
    }
}

fn page(me: &SignedIn, flash: &Flash, content: &Markup) -> Markup {
    Outside { me, title: me.say().say("drawer-title"), flash }.around(content)
}

fn trouble(me: &SignedIn, error: app::AppError) -> Response {
    Trouble::App(error).in_language(&me.web, me.language)
}

/// The answer, and the drawer stays open for another while.
fn staying_open(me: &SignedIn, open: &OpenDrawer, answer: impl IntoResponse) -> Response {
    match drawer::keep(me, open) {
        Ok(cookie) => ([cookie], answer).into_response(),
        Err(error) => trouble(me, error),
    }
}

fn not_here(me: &SignedIn) -> Response {
    Trouble::NotFound.in_language(&me.web, me.language)
}
