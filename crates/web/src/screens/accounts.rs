//! Accounts: kept by administrators; and made by guides for whom they open a dossier with.

mod add;
mod address;
mod card;
mod end;
mod handed;
mod list;
mod nickname;
mod opening;
mod person_link;
mod research;

use app::AppError;
use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use dossier::MemberId;
use maud::{Markup, html};
use uuid::Uuid;

use crate::Web;
use crate::i18n::Language;
use crate::parts::Choice;
use crate::problem::Trouble;
use crate::session::SignedIn;

pub(super) use self::address::Address;
pub(super) use self::research::welcome as welcome_researcher;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .merge(list::routes())
        .merge(add::routes())
        .merge(end::routes())
        .merge(opening::routes())
        .merge(person_link::routes())
        .merge(card::routes())
}

/// Somebody who keeps the accounts; everybody else gets the page that says that this is not for them.
pub(super) struct Keeper(pub(super) SignedIn);

impl FromRequestParts<Web> for Keeper {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Response> {
        let me = SignedIn::from_request_parts(parts, web).await?;
        if me.account.profile.kind.may_keep_accounts() { Ok(Self(me)) } else { Err(trouble(&me, AppError::NotForYou)) }
    }
}

/// The page that says what went wrong.
fn trouble(me: &SignedIn, error: AppError) -> Response {
    Trouble::App(error).in_language(&me.web, me.language)
}

/// The account that an address names.
async fn named(me: &SignedIn, account: &str) -> Result<app::accounts::Account, Response> {
    let not_found = || Trouble::NotFound.in_language(&me.web, me.language);
    let id: MemberId = account.parse().map_err(|_| not_found())?;
    let account = me.web.app.account(id).await.map_err(|error| trouble(me, error))?;
    account.ok_or_else(not_found)
}

/// The id that makes sure that a form sent twice does it once.
fn once() -> Markup {
    html! { input type="hidden" name="command" value=(Uuid::now_v7()); }
}

/// The languages to choose from, each by its own name.
pub(super) fn languages() -> [Choice; 3] {
    Language::ALL.map(|language| Choice::new(language.as_str(), language.own_name()))
}
