//! Ending an account: said first what it does, because it cannot be undone.

use app::accounts::{Account, AccountKind};
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use figures::Pictogram;
use maud::{Markup, html};

use super::{Keeper, named, trouble};
use crate::Web;
use crate::flash::{self, Flash};
use crate::page::Outside;
use crate::parts::heading;
use crate::session::SignedIn;
use crate::to::to;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/accounts/{account}/end", get(to(ask)).post(to(end)))
}

async fn ask(Keeper(me): Keeper, Path(account): Path<String>) -> Result<Response, Response> {
    let account = named(&me, &account).await?;
    Ok(page(&me, &account).into_response())
}

async fn end(Keeper(me): Keeper, Path(account): Path<String>) -> Result<Response, Response> {
    let account = named(&me, &account).await?;
    if account.id == me.account.id {
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&me, &account)).into_response());
    }
    me.web.app.end_account(account.id).await.map_err(|error| trouble(&me, error))?;
    Ok(flash::done("/accounts", "account-ended"))
}

fn page(me: &SignedIn, account: &Account) -> Markup {
    let say = me.say();
    let title = say.with("end-title", &[("name", account.profile.name.clone().into())]);
    let key = match account {
        account if account.id == me.account.id => Some("end-own"),
        account if account.ended_at.is_some() => Some("end-ended"),
        _ => None,
    };
    Outside { me, title: title.clone(), flash: &Flash::default() }.around(&html! {
        (heading(say, Pictogram::Lock, &title, ""))
        section.card {
            @if let Some(key) = key {
                p { (say.say(key)) }
                div.actions { a.button href="/accounts" { (say.say("accounts-back")) } }
            } @else {
                ul.plain-list {
                    li { (say.say("end-signs-out")) }
                    li { (say.say("end-keeps")) }
                    @if account.profile.kind == AccountKind::Participant { li { (say.say("end-person")) } }
                    li { (say.say("end-for-good")) }
                }
                form method="post" {
                    div.actions { button.button { (say.say("end-button")) } a.quiet href="/accounts" { (say.say("leave-it")) } }
                }
            }
        }
    })
}
