//! One's own account: name, language, password.

use app::accounts::Profile;
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
use crate::typed::Typed;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/account", get(account).post(change))
        .route("/account/password", post(set_password))
        .route("/account/language", post(set_language))
}

async fn account(me: SignedIn, Query(flash): Query<Flash>) -> Markup {
    page(&me, &as_it_is(&me), None, &flash)
}

fn as_it_is(me: &SignedIn) -> Typed {
    let profile = &me.account.profile;
    Typed::default().and("login", &profile.login).and("name", &profile.name)
}

async fn change(me: SignedIn, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed(fields);
    let (login, name) = (typed.get("login").to_owned(), typed.get("name").to_owned());
    let profile = Profile { login, name, ..me.account.profile.clone() };
    match me.web.app.put_profile(me.account.id, profile).await {
        Ok(()) => flash::done("/account", "account-saved"),
        Err(error) => not_taken(&me, &typed, error),
    }
}

async fn set_password(me: SignedIn, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed(fields);
    match me.web.app.set_password(me.account.id, typed.get("password"), Some(&me.secret)).await {
        Ok(()) => flash::done("/account", "password-set"),
        Err(error) => not_taken(&me, &as_it_is(&me), error),
    }
}

async fn set_language(me: SignedIn, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed(fields);
    let Some(language) = Language::named(typed.get("language")) else { return flash::done("/account", "nothing") };
    let profile = Profile { language: language.as_str().to_owned(), ..me.account.profile.clone() };
    match me.web.app.put_profile(me.account.id, profile).await {
        Ok(()) => flash::done("/account", "language-set"),
        Err(error) => not_taken(&me, &as_it_is(&me), error),
    }
}

fn not_taken(me: &SignedIn, typed: &Typed, error: app::AppError) -> Response {
    match NotTaken::of(error, me.say()) {
        NotTaken::Wrong(wrong) => {
            (StatusCode::UNPROCESSABLE_ENTITY, page(me, typed, Some(&wrong), &Flash::default())).into_response()
        }
        NotTaken::Trouble(error) => Trouble::App(error).in_language(&me.web, me.language),
    }
}

fn page(me: &SignedIn, typed: &Typed, wrong: Option<&Wrong>, flash: &Flash) -> Markup {
    let say = me.say();
    let form = Form { say, typed, wrong };
    let languages = Language::ALL.map(|language| Choice::new(language.as_str(), language.own_name()));
    let now = Typed::default().and("language", me.language.as_str());
    Outside { me, title: say.say("my-account"), flash }.around(&html! {
        (heading(say, Pictogram::Settings, &say.say("my-account"), &say.say("account-lede")))
        (form.summary())
        section.card {
            h2 { (say.say("language")) }
            form method="post" action="/account/language" {
                (Form { say, typed: &now, wrong: None }.one_of("language", "language", "", &languages))
                button.button.small { (say.say("save")) }
            }
        }
        section.card {
            h2 { (say.say("account-names")) }
            form method="post" action="/account" {
                (form.line("name", "account-name", "account-name-hint", NAME))
                (form.line("login", "account-login", "account-login-hint", NAME))
                button.button.small { (say.say("save")) }
            }
        }
        section.card {
            h2 { (say.say("account-password")) }
            form method="post" action="/account/password" {
                (form.secret("password", "account-new-password", "account-new-password-hint", "new-password"))
                button.button.small { (say.say("account-set-password")) }
            }
        }
    })
}
