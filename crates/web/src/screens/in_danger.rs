//! In danger to life: a guide opens a dossier that no consent opens to them. First what will happen, then a reason.

use app::accounts::AccountKind;
use app::{AppError, BreakOpenError};
use axum::Router;
use axum::extract::Form as Body;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dossier::{LONG, NAME};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use uuid::Uuid;

use crate::Web;
use crate::flash::{self, Flash};
use crate::page::Outside;
use crate::parts::{Form, heading};
use crate::problem::{NotTaken, Trouble, Wrong};
use crate::session::SignedIn;
use crate::to::to;
use crate::typed::{Slip, Typed};

/// What happens then, in the order in which it matters.
const LINES: [(Pictogram, &str); 4] = [
    (Pictogram::Phone, "in-danger-call"),
    (Pictogram::Looked, "in-danger-reads-only"),
    (Pictogram::Message, "in-danger-person-sees"),
    (Pictogram::Clock, "in-danger-tries"),
];

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/in-danger", get(to(ask)).post(to(open)))
}

/// Whether this is for whoever is signed in.
pub(super) fn is_for(me: &SignedIn) -> bool {
    me.account.profile.kind == AccountKind::Guide
}

async fn ask(me: SignedIn) -> Response {
    if is_for(&me) { page(&me, &Typed::default(), None).into_response() } else { not_for(&me) }
}

async fn open(me: SignedIn, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let (typed, say) = (Typed::of(fields), me.say());
    if !is_for(&me) {
        return not_for(&me);
    }
    let wrong = match typed.filled("login") {
        None => Wrong::slip(Slip { field: "login", why: "empty" }, say),
        Some(login) => match me.web.app.break_open(&me.account, login, typed.get("reason"), typed.command()).await {
            Ok(dossier) => return flash::done(&format!("/dossiers/{dossier}"), "in-danger-opened"),
            Err(BreakOpenError::NobodyFound) => Wrong { field: "login", words: say.say("in-danger-nobody") },
            Err(BreakOpenError::TooOften) => Wrong { field: "", words: say.say("in-danger-too-often") },
            Err(BreakOpenError::App(error)) => match NotTaken::of(error, say) {
                NotTaken::Wrong(wrong) => wrong,
                NotTaken::Trouble(error) => return Trouble::App(error).in_language(&me.web, me.language),
            },
        },
    };
    (StatusCode::UNPROCESSABLE_ENTITY, page(&me, &typed, Some(&wrong))).into_response()
}

fn not_for(me: &SignedIn) -> Response {
    Trouble::App(AppError::NotForYou).in_language(&me.web, me.language)
}

fn page(me: &SignedIn, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = me.say();
    let form = Form { say, typed, wrong };
    let title = say.say("in-danger-title");
    Outside { me, title: title.clone(), flash: &Flash::default() }.around(&html! {
        (heading(say, Pictogram::Key, &title, &say.say("in-danger-lede")))
        (form.summary())
        section.card.who-sees aria-labelledby="then" {
            h2 #then { (say.say("in-danger-then")) }
            ul { @for (of, key) in LINES { li { (pictogram(of)) span { (say.say(key)) } } } }
        }
        form.card method="post" data-keep {
            input type="hidden" name="command" value=(Uuid::now_v7());
            (form.line("login", "in-danger-login", "in-danger-login-hint", NAME))
            (form.lines("reason", "in-danger-reason", "in-danger-reason-hint", LONG, 4))
            div.actions {
                button.button { (say.say("in-danger-do")) }
                a.quiet href="/" { (say.say("leave-it")) }
            }
        }
    })
}
