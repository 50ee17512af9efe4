//! The card of a participant: made with a PIN of their own, printed once, ended by one press.

use app::accounts::Account;
use app::{Kind, Secret};
use axum::Router;
use axum::extract::Form as Body;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::confirm::Sure;
use super::ways::Ways;
use crate::Web;
use crate::flash::Flash;
use crate::i18n::{Language, Say};
use crate::page::Outside;
use crate::parts::{Form, heading, qr};
use crate::problem::{self, Wrong};
use crate::screens::accounts::Address;
use crate::session::SignedIn;
use crate::to::to;
use crate::typed::Typed;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/account/card", get(to(ask)).post(to(make)))
}

pub(super) fn part(me: &SignedIn, ways: &Ways<'_>) -> Markup {
    let say = me.say();
    html! {
        div.way {
            h3 { (pictogram(Pictogram::Print)) (say.say("pin-card-title")) }
            p.detail { (say.say("pin-card-why")) }
            @match ways.good(Kind::Card).next() {
                Some(card) => {
                    ul.way-list { (ways.line(card)) }
                    p { a.quiet href="/account/card" { (say.say("pin-card-new")) } }
                }
                None => p { a.quiet href="/account/card" { (say.say("pin-card-make")) } }
            }
        }
    }
}

async fn ask(Sure(me): Sure) -> Markup {
    page(&me, None)
}

async fn make(Sure(me): Sure, address: Address, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let again = |wrong: &Wrong| (StatusCode::UNPROCESSABLE_ENTITY, page(&me, Some(wrong))).into_response();
    if typed.get("pin") != typed.get("pin_again") {
        return again(&Wrong { field: "pin_again", words: me.say().say("pin-differs") });
    }
    match me.web.app.make_own_card(&me.account, typed.get("pin")).await {
        Ok(secret) => {
            let say = me.say();
            let printed = Printed { web: &me.web, account: &me.account, address: &address, secret: &secret };
            let next = html! { a.button href="/account?done=card-made" { (say.say("pin-card-kept")) } };
            made(&me, &printed, &next).into_response()
        }
        Err(error) => problem::again(&me, error, again),
    }
}

fn page(me: &SignedIn, wrong: Option<&Wrong>) -> Markup {
    let say = me.say();
    let form = Form { say, typed: &Typed::default(), wrong };
    Outside { me, title: say.say("pin-card-make"), flash: &Flash::default() }.around(&html! {
        (heading(say, Pictogram::Print, &say.say("pin-card-make"), &say.say("pin-card-lede")))
        (form.summary())
        form.card method="post" action="/account/card" {
            (pin_form(&form))
            div.actions { button.button { (say.say("pin-card-button")) } a.quiet href="/account" { (say.say("leave-it")) } }
        }
    })
}

fn made(me: &SignedIn, printed: &Printed<'_>, next: &Markup) -> Markup {
    let say = me.say();
    let title = say.say("pin-card-made");
    Outside { me, title: title.clone(), flash: &Flash::default() }.around(&html! {
        div.no-print { (heading(say, Pictogram::Check, &title, &say.say("pin-card-once"))) }
        (printed.draw(say, next))
    })
}

/// The PIN, twice, as the person chooses it.
pub(in crate::screens) fn pin_form(form: &Form<'_>) -> Markup {
    html! {
        (form.digits("pin", "pin", "pin-hint", "off"))
        (form.digits("pin_again", "pin-again", "", "off"))
    }
}

/// A card that is shown once, in the language of whom it is for, with lines to cut along.
pub(in crate::screens) struct Printed<'a> {
    /// The server.
    pub(in crate::screens) web: &'a Web,
    /// For whom.
    pub(in crate::screens) account: &'a Account,
    /// What its address begins with.
    pub(in crate::screens) address: &'a Address,
    /// Its secret.
    pub(in crate::screens) secret: &'a Secret,
}

impl Printed<'_> {
    /// The card, and what to do next in the language of whoever looks.
    pub(in crate::screens) fn draw(&self, say: Say<'_>, next: &Markup) -> Markup {
        html! {
            (self.card())
            p.detail.no-print { (say.say("pin-card-care")) }
            div.actions {
                button.button type="button" data-print hidden { (pictogram(Pictogram::Print)) (say.say("print")) }
                (next)
            }
        }
    }

    fn card(&self) -> Markup {
        let profile = &self.account.profile;
        let language = Language::named(&profile.language).unwrap_or_default();
        let say = self.web.texts.in_language(language);
        let address = self.address.of(&format!("/card/{}", self.secret.expose()));
        html! {
            section.pin-card lang=(language) aria-label=(say.say("pin-card-title")) {
                div.pin-card-words {
                    p.card-brand { (figures::logo::logo()) b { (say.say("program")) } }
                    p.card-name { (profile.login) }
                    ol { li { (say.say("pin-card-scan")) } li { (say.say("pin-card-type")) } }
                    p.pin-card-lost { (say.say("pin-card-lost")) }
                }
                (qr(&address, &say.say("pin-card-qr")))
            }
        }
    }
}
