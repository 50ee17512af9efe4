//! The sign-in of an organisation: away to its page, and back with a code.

use app::SignInError;
use app::oidc::CameBack;
use axum::Router;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use axum::routing::get;
use maud::{Markup, html};
use serde::Deserialize;

use super::{Next, inside};
use crate::Web;
use crate::client::Arrival;
use crate::page::Bare;
use crate::problem::Trouble;
use crate::session::{self, Visitor};
use crate::to::to;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/sign-in/organisation", get(to(away))).route("/sign-in/organisation/back", get(to(back)))
}

/// The choice, where an organisation was set up.
pub(super) fn part(visitor: &Visitor, next: &str) -> Markup {
    let say = visitor.say();
    html! {
        @if let Some(organisation) = &visitor.web.organisation {
            p { a.quiet.wide href={ "/sign-in/organisation?next=" (next) } {
                (say.with("sign-in-organisation", &[("name", organisation.settings().name.clone().into())]))
            } }
        }
    }
}

async fn away(visitor: Visitor, Query(Next { next }): Query<Next>) -> Response {
    let Some(organisation) = visitor.web.organisation.clone() else {
        return Trouble::NotFound.in_language(&visitor.web, visitor.language);
    };
    match visitor.web.app.send_to_organisation(&organisation, inside(&next)).await {
        Ok(away) => {
            let cookie = session::carry(&visitor.web.settings, &away.step);
            (AppendHeaders([cookie]), Redirect::to(&away.to)).into_response()
        }
        Err(error) => failed(&visitor, error),
    }
}

#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
}

async fn back(visitor: Visitor, Arrival(came): Arrival, Query(Answer { code, state }): Query<Answer>) -> Response {
    let (Some(organisation), Some(step)) = (visitor.web.organisation.clone(), visitor.step.clone()) else {
        return failed(&visitor, SignInError::Stale);
    };
    let app = &visitor.web.app;
    match app.come_back(&organisation, &step, &code, &state, visitor.before.as_ref(), &came).await {
        Ok(CameBack::In(session, next)) => visitor.enter_to(&session, inside(&next)).await,
        Ok(CameBack::Linked) => {
            let cookie = session::end_step(&visitor.web.settings);
            (AppendHeaders([cookie]), Redirect::to("/account?done=organisation-linked")).into_response()
        }
        Ok(CameBack::Still(next)) => {
            (AppendHeaders([session::end_step(&visitor.web.settings)]), Redirect::to(inside(&next))).into_response()
        }
        Err(error) => failed(&visitor, error),
    }
}

fn failed(visitor: &Visitor, error: SignInError) -> Response {
    let (status, key) = match error {
        SignInError::App(app::AppError::Unfit { .. }) => (StatusCode::CONFLICT, "organisation-known"),
        SignInError::App(error) => return Trouble::App(error).in_language(&visitor.web, visitor.language),
        SignInError::NotHere => (StatusCode::FORBIDDEN, "organisation-not-here"),
        SignInError::TooOften => (StatusCode::TOO_MANY_REQUESTS, "sign-in-too-often"),
        SignInError::Stale => (StatusCode::BAD_REQUEST, "organisation-stale"),
        _ => (StatusCode::BAD_GATEWAY, "organisation-failed"),
    };
    let say = visitor.say();
    let title = say.say("organisation-failed-title");
    let page = Bare { say, title, is_demo: visitor.web.settings.is_demo }.around(&html! {
        p.lede { (say.say(key)) }
        p { a.button href="/sign-in" { (say.say("sign-in-otherwise")) } }
    });
    (status, [session::end_step(&visitor.web.settings)], page).into_response()
}
