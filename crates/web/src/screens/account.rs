//! One's own account: name and language, the ways to sign in, and where one is signed in.

mod card;
mod codes;
mod confirm;
mod organisation;
mod passkeys;
mod password;
mod sessions;
mod ways;

use app::accounts::{AccountKind, Profile};
use axum::Router;
use axum::extract::{Form as Body, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use dossier::NAME;
use figures::Pictogram;
use maud::{Markup, html};

use crate::Web;
use crate::flash::{self, Flash};
use crate::i18n::Language;
use crate::page::Outside;
use crate::parts::{Choice, Form, heading};
use crate::problem::{NotTaken, Trouble, Wrong};
use crate::session::SignedIn;
use crate::to::to;
use crate::typed::Typed;

pub(in crate::screens) use self::card::{Printed, pin_form};

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/account", get(to(account)).post(to(change)))
        .route("/account/language", post(to(set_language)))
        .merge(card::routes())
        .merge(codes::routes())
        .merge(confirm::routes())
        .merge(organisation::routes())
        .merge(passkeys::routes())
        .merge(password::routes())
        .merge(sessions::routes())
        .merge(ways::routes())
}

async fn account(me: SignedIn, Query(flash): Query<Flash>) -> Response {
    page(&me, &as_it_is(&me), None, &flash).await
}

fn as_it_is(me: &SignedIn) -> Typed {
    let profile = &me.account.profile;
    Typed::default().and("login", &profile.login).and("name", &profile.name)
}

async fn change(me: SignedIn, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let (login, name) = (typed.get("login").to_owned(), typed.get("name").to_owned());
    let profile = Profile { login, name, ..me.account.profile.clone() };
    match me.web.app.put_profile(me.account.id, profile).await {
        Ok(()) => flash::done("/account", "account-saved"),
        Err(error) => not_taken(&me, &typed, error).await,
    }
}

async fn set_language(me: SignedIn, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let Some(language) = Language::named(typed.get("language")) else { return flash::done("/account", "nothing") };
    let profile = Profile { language: language.as_str().to_owned(), ..me.account.profile.clone() };
    match me.web.app.put_profile(me.account.id, profile).await {
        Ok(()) => flash::done("/account", "language-set"),
        Err(error) => not_taken(&me, &as_it_is(&me), error).await,
    }
}

async fn not_taken(me: &SignedIn, typed: &Typed, error: app::AppError) -> Response {
    match NotTaken::of(error, me.say()) {
        NotTaken::Wrong(wrong) => again(me, typed, &wrong).await,
        NotTaken::Trouble(error) => trouble(me, error),
    }
}

async fn again(me: &SignedIn, typed: &Typed, wrong: &Wrong) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page(me, typed, Some(wrong), &Flash::default()).await).into_response()
}

/// The page that says what went wrong.
fn trouble(me: &SignedIn, error: app::AppError) -> Response {
    Trouble::App(error).in_language(&me.web, me.language)
}

async fn page(me: &SignedIn, typed: &Typed, wrong: Option<&Wrong>, flash: &Flash) -> Response {
    let ways = match ways::Ways::of(me).await {
        Ok(ways) => ways,
        Err(error) => return trouble(me, error),
    };
    let sessions = match me.web.app.sessions(&me.account, &me.secret).await {
        Ok(sessions) => sessions,
        Err(error) => return trouble(me, error),
    };
    let is_sure = match confirm::is_sure(me).await {
        Ok(is_sure) => is_sure,
        Err(error) => return trouble(me, error),
    };
    let say = me.say();
    let form = Form { say, typed, wrong };
    Outside { me, title: say.say("my-account"), flash }
        .around(&html! {
            (heading(say, Pictogram::Settings, &say.say("my-account"), &say.say("account-lede")))
            (form.summary())
            (ways.notice())
            div.account-pair {
                (names(&form))
                (language(me, typed))
            }
            section.card #ways aria-labelledby="ways-title" {
                h2 #ways-title { (say.say("ways-title")) }
                p.detail { (say.say("ways-lede")) }
                (passkeys::part(me, &ways, is_sure))
                (password::part(me, &form))
                (codes::part(me, &ways))
                (organisation::part(me, &ways))
                @if me.account.profile.kind == AccountKind::Participant { (card::part(me, &ways)) }
                (ways.made_for_me())
            }
            (sessions::part(me, &sessions))
        })
        .into_response()
}

fn names(form: &Form<'_>) -> Markup {
    html! {
        section.card aria-labelledby="names-title" {
            h2 #names-title { (form.say.say("account-names")) }
            form method="post" action="/account" {
                (form.line("name", "account-name", "account-name-hint", NAME))
                (form.line("login", "account-login", "account-login-hint", NAME))
                button.button.small { (form.say.say("save")) }
            }
        }
    }
}

fn language(me: &SignedIn, typed: &Typed) -> Markup {
    let say = me.say();
    let languages = Language::ALL.map(|language| Choice::new(language.as_str(), language.own_name()));
    let now = typed.clone().and("language", me.language.as_str());
    html! {
        section.card aria-labelledby="language-title" {
            h2 #language-title { (say.say("language")) }
            form method="post" action="/account/language" {
                (Form { say, typed: &now, wrong: None }.one_of("language", "language", "", &languages))
                button.button.small { (say.say("save")) }
            }
        }
    }
}
