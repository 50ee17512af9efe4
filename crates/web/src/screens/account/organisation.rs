//! Linking one's account with the sign-in of the organisation.

use app::accounts::AccountKind;
use app::{Kind, SignInError};
use axum::Router;
use axum::http::StatusCode;
use axum::response::{AppendHeaders, IntoResponse, Response};
use axum::routing::post;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::confirm::Sure;
use super::trouble;
use super::ways::Ways;
use crate::Web;
use crate::flash::Flash;
use crate::page::Outside;
use crate::parts::heading;
use crate::session::{self, SignedIn};
use crate::to::to;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/account/organisation", post(to(link)))
}

pub(super) fn part(me: &SignedIn, ways: &Ways<'_>) -> Markup {
    let say = me.say();
    html! {
        @if let Some(organisation) = &me.web.organisation {
            div.way {
                h3 { (pictogram(Pictogram::Office)) (organisation.settings().name) }
                p.detail { (say.say("organisation-why")) }
                @if ways.good(Kind::Oidc).next().is_some() {
                    ul.way-list { @for way in ways.good(Kind::Oidc) { (ways.line(way)) } }
                    @if me.account.profile.kind != AccountKind::Participant { p.detail { (say.say("organisation-stays")) } }
                } @else {
                    form method="post" action="/account/organisation" { button.quiet { (say.say("organisation-link")) } }
                }
                @if !me.account.profile.teams.is_empty() {
                    p.detail { (say.with("organisation-teams", &[("teams", say.list(&me.account.profile.teams).into())])) }
                }
            }
        }
    }
}

/// A page with the way on: a form may not lead away from this server, a link may.
async fn link(Sure(me): Sure) -> Response {
    let Some(organisation) = me.web.organisation.clone() else { return trouble(&me, app::AppError::NotForYou) };
    let say = me.say();
    let title = say.say("organisation-link");
    match me.web.app.link_with_organisation(&organisation, &me.account, &me.secret).await {
        Ok(away) => {
            let page = Outside { me: &me, title: title.clone(), flash: &Flash::default() }.around(&html! {
                (heading(say, Pictogram::Office, &title, &say.with("organisation-link-lede", &[("name", organisation.settings().name.clone().into())])))
                div.actions { a.button href=(away.to) { (say.say("organisation-go")) } a.quiet href="/account" { (say.say("leave-it")) } }
            });
            (AppendHeaders([session::carry(&me.web.settings, &away.step)]), page).into_response()
        }
        Err(SignInError::App(error)) => trouble(&me, error),
        Err(_) => {
            let page = Outside { me: &me, title: title.clone(), flash: &Flash::default() }.around(&html! {
                (heading(say, Pictogram::Office, &title, &say.say("organisation-failed")))
                div.actions { a.button href="/account" { (say.say("my-account")) } }
            });
            (StatusCode::BAD_GATEWAY, page).into_response()
        }
    }
}
