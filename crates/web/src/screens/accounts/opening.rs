//! Opening a dossier, together with the person at the table: no birth date, no real name, a nickname is enough.

use app::accounts::Account;
use app::{AppError, Opening, Person};
use axum::Router;
use axum::extract::Form as Body;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dossier::{DossierId, MemberId, NAME};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::address::Address;
use super::handed::Handed;
use super::{languages, nickname, once, trouble};
use crate::Web;
use crate::flash::{self, Flash};
use crate::i18n::Language;
use crate::page::Outside;
use crate::parts::{Form, heading};
use crate::problem::{self, Wrong};
use crate::session::SignedIn;
use crate::to::to;
use crate::typed::{Slip, Typed};

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/new", get(to(ask)).post(to(open)))
}

async fn ask(me: SignedIn) -> Result<Response, Response> {
    if !me.account.profile.kind.may_open_dossiers() {
        return Err(trouble(&me, AppError::NotForYou));
    }
    let nickname = nickname::suggested(&me).await.map_err(|error| trouble(&me, error))?;
    let typed = Typed::default()
        .and("login", nickname)
        .and("language", me.language.as_str())
        .and("guide_name", &me.account.profile.name);
    Ok(page(&me, &typed, None).into_response())
}

async fn open(me: SignedIn, address: Address, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let opening = match opening_in(&typed) {
        Ok(opening) => opening,
        Err(slip) => return again(&me, &typed, Wrong::slip(slip, me.say())),
    };
    let dossier = opening.dossier;
    match me.web.app.open_together(&me.account, opening).await {
        Ok(_) if typed.filled("known_login").is_some() => {
            flash::done(&format!("/dossiers/{dossier}"), "dossier-opened")
        }
        Ok(_) => match me.web.app.make_person_link(me.account.id, dossier).await {
            Ok((account, secret)) => opened(&me, dossier, &account, &address, &secret).into_response(),
            Err(error) => trouble(&me, error),
        },
        Err(error) => problem::again(&me, error, |wrong| again(&me, &typed, wrong.clone())),
    }
}

/// What the form asks. All ids follow from the form's own, so that sending it twice opens one dossier.
fn opening_in(typed: &Typed) -> Result<Opening, Slip> {
    let (name, guide_name) = (filled(typed, "name")?, filled(typed, "guide_name")?);
    let person = match typed.filled("known_login") {
        Some(login) => Person::Known { login: login.to_owned() },
        None => {
            let language = Language::named(typed.get("language")).ok_or(Slip { field: "language", why: "choose" })?;
            let (id, login) = (MemberId(typed.nth_command(1).0), filled(typed, "login")?);
            Person::New { id, login, language: language.as_str().to_owned() }
        }
    };
    let dossier = DossierId(typed.nth_command(2).0);
    Ok(Opening { dossier, command: typed.command(), person, name, guide_name })
}

fn filled(typed: &Typed, field: &'static str) -> Result<String, Slip> {
    typed.filled(field).map(str::to_owned).ok_or(Slip { field, why: "empty" })
}

fn again(me: &SignedIn, typed: &Typed, wrong: Wrong) -> Response {
    // The circle does not know the fields of this form.
    let wrong = if wrong.field == "members.name" { Wrong { field: "name", ..wrong } } else { wrong };
    (StatusCode::UNPROCESSABLE_ENTITY, page(me, typed, Some(&wrong))).into_response()
}

/// The dossier is open: the card for the person, then on to the dossier.
fn opened(me: &SignedIn, dossier: DossierId, account: &Account, address: &Address, secret: &app::Secret) -> Markup {
    let say = me.say();
    let title = say.with("opened-title", &[("name", account.profile.name.clone().into())]);
    let next =
        html! { a.button href={ "/dossiers/" (dossier) } { (pictogram(Pictogram::Next)) (say.say("opened-next")) } };
    let handed = Handed { me, account, address, secret };
    Outside { me, title: title.clone(), flash: &Flash::default() }.around(&html! {
        div.no-print { (heading(say, Pictogram::Check, &title, &say.say("link-once"))) }
        (handed.draw(&next))
    })
}

fn page(me: &SignedIn, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = me.say();
    let form = Form { say, typed, wrong };
    let is_known = typed.filled("known_login").is_some() || wrong.is_some_and(|wrong| wrong.field == "known_login");
    Outside { me, title: say.say("opening-title"), flash: &Flash::default() }.around(&html! {
        (heading(say, Pictogram::StoryBook, &say.say("opening-title"), &say.say("opening-lede")))
        (form.summary())
        form.card.opening method="post" action="/dossiers/new" data-keep {
            (once())
            section aria-labelledby="person" {
                h2 #person { (say.say("opening-person")) }
                (form.line("name", "opening-name", "opening-name-hint", NAME))
                (form.line("login", "opening-login", if wrong.is_none() { "opening-login-free" } else { "opening-login-hint" }, NAME))
                (form.one_of("language", "opening-language", "", &languages()))
                details.other-day open[is_known] {
                    summary { (say.say("opening-known")) }
                    (form.line("known_login", "opening-known-login", "opening-known-hint", NAME))
                }
            }
            section aria-labelledby="guide" {
                h2 #guide { (say.say("opening-guide")) }
                (form.line("guide_name", "opening-guide-name", "opening-guide-name-hint", NAME))
            }
            div.actions { button.button { (say.say("opening-button")) } a.quiet href="/" { (say.say("leave-it")) } }
        }
    })
}
