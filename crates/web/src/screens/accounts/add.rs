//! A new account, and a new sign-in link for one that exists.

use app::accounts::{Account, AccountKind, Profile};
use axum::Router;
use axum::extract::{Form as Body, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use dossier::{MemberId, NAME};
use figures::Pictogram;
use maud::{Markup, html};

use super::address::Address;
use super::handed::Handed;
use super::{Keeper, languages, named, once, trouble};
use crate::Web;
use crate::flash::Flash;
use crate::i18n::Language;
use crate::page::Outside;
use crate::parts::{Choice, Form, heading};
use crate::problem::{self, Wrong};
use crate::session::SignedIn;
use crate::to::to;
use crate::typed::{Slip, Typed};

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/accounts/new", get(to(ask)).post(to(add)))
        .route("/accounts/{account}/link", post(to(new_link)))
}

async fn ask(Keeper(me): Keeper) -> Markup {
    page(&me, &Typed::default().and("language", me.language.as_str()), None)
}

async fn add(Keeper(me): Keeper, address: Address, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let profile = match profile_in(&typed) {
        Ok(profile) => profile,
        Err(slip) => return again(&me, &typed, &Wrong::slip(slip, me.say())),
    };
    match me.web.app.add_account(MemberId(typed.command().0), profile).await {
        Ok(account) => handed(&me, &account, &address).await,
        Err(error) => problem::again(&me, error, |wrong| again(&me, &typed, wrong)),
    }
}

async fn new_link(Keeper(me): Keeper, address: Address, Path(account): Path<String>) -> Result<Response, Response> {
    let account = named(&me, &account).await?;
    if account.ended_at.is_some() {
        return Err(trouble(&me, app::AppError::NoAccount));
    }
    Ok(handed(&me, &account, &address).await)
}

fn profile_in(typed: &Typed) -> Result<Profile, Slip> {
    let kind = AccountKind::named(typed.get("kind")).ok_or(Slip { field: "kind", why: "choose" })?;
    let language = Language::named(typed.get("language")).ok_or(Slip { field: "language", why: "choose" })?;
    let (login, name) = (typed.get("login").to_owned(), typed.get("name").to_owned());
    Ok(Profile::new(login, name, kind, language.as_str().to_owned()))
}

/// A link of this account, shown once.
async fn handed(me: &SignedIn, account: &Account, address: &Address) -> Response {
    let secret = match me.web.app.make_link_for(me.account.id, account.id).await {
        Ok(secret) => secret,
        Err(error) => return trouble(me, error),
    };
    let say = me.say();
    let title = say.with("link-for", &[("name", account.profile.name.clone().into())]);
    let next = html! { a.button href="/accounts" { (say.say("accounts-back")) } };
    let handed = Handed { me, account, address, secret: &secret };
    Outside { me, title: title.clone(), flash: &Flash::default() }
        .around(&html! {
            div.no-print { (heading(say, Pictogram::Key, &title, &say.say("link-once"))) }
            (handed.draw(&next))
        })
        .into_response()
}

fn again(me: &SignedIn, typed: &Typed, wrong: &Wrong) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page(me, typed, Some(wrong))).into_response()
}

fn page(me: &SignedIn, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = me.say();
    let form = Form { say, typed, wrong };
    let kinds = AccountKind::ALL.map(|kind| Choice::new(kind.as_str(), say.name("account-kind", kind.as_str())));
    Outside { me, title: say.say("accounts-add"), flash: &Flash::default() }.around(&html! {
        (heading(say, Pictogram::Add, &say.say("accounts-add"), &say.say("accounts-add-lede")))
        (form.summary())
        form.card method="post" action="/accounts/new" data-keep {
            (once())
            (form.line("name", "account-name", "account-name-hint", NAME))
            (form.line("login", "account-login", "account-login-hint", NAME))
            (form.one_of("kind", "accounts-kind", "accounts-kind-hint", &kinds))
            (form.one_of("language", "language", "", &languages()))
            div.actions { button.button { (say.say("accounts-add-button")) } a.quiet href="/accounts" { (say.say("leave-it")) } }
        }
    })
}
