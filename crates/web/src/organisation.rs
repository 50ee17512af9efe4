//! Whether who is signed in is still of the organisation: it is asked again now and then, on the way to a page.

use app::oidc::{Again, Organisation};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Response};
use maud::html;

use crate::page::Bare;
use crate::problem::Trouble;
use crate::session::{self, SignedIn};
use crate::unsent::SignInFirst;

/// Out goes whoever wants to, whatever an organisation says.
const WAY_OUT: &str = "/sign-out";

/// The longest address that is carried along, in bytes: browsers take cookies of four thousand.
const LONGEST: usize = 1_500;

/// Lets who is signed in go on, or says what comes first.
pub(crate) async fn asked(me: &SignedIn, at: &Organisation, parts: &Parts, back_to: &str) -> Result<(), Response> {
    if parts.uri.path() == WAY_OUT {
        return Ok(());
    }
    let opens_a_page = parts.method == Method::GET && is_navigation(&parts.headers);
    let address = page_of(parts).unwrap_or(back_to);
    let to = opens_a_page.then_some(address);
    match me.web.app.asked_again(at, &me.account, &me.secret, to).await {
        Ok(Again::No) => Ok(()),
        Ok(Again::Ask(away)) => {
            let step = session::carry(&me.web.settings, &away.step);
            // Not an answer that leads away: after a form that is not allowed, and this may be the page after one.
            let onward = (header::REFRESH, format!("0;url={}", away.to));
            Err((AppendHeaders([step, onward]), page(me, at, "organisation-again", &away.to)).into_response())
        }
        Ok(Again::Stop) => {
            let to = format!("/sign-in/organisation?next={back_to}");
            let mut answer = (StatusCode::FORBIDDEN, page(me, at, "organisation-stopped", &to)).into_response();
            answer.extensions_mut().insert(SignInFirst(to));
            Err(answer)
        }
        Err(error) => Err(Trouble::App(error).in_language(&me.web, me.language)),
    }
}

/// The page with all that stands in its address: what was asked there, and what was just done and can be undone. None
/// where it would not fit in what the browser carries.
fn page_of(parts: &Parts) -> Option<&str> {
    let whole = parts.uri.path_and_query()?.as_str();
    (whole.len() <= LONGEST).then_some(whole)
}

/// Whether a browser opens a page, and does not fetch a picture or a piece for one that is open.
fn is_navigation(headers: &HeaderMap) -> bool {
    let says = |name: &str, what: &str| headers.get(name).is_none_or(|value| value.as_bytes() == what.as_bytes());
    says("sec-fetch-mode", "navigate") && says("sec-fetch-dest", "document")
}

/// What is going on, with the way on.
fn page(me: &SignedIn, at: &Organisation, text: &str, to: &str) -> maud::Markup {
    let (say, name) = (me.say(), at.settings().name.clone());
    let title = say.say(&format!("{text}-title"));
    Bare { say, title, is_demo: me.web.settings.is_demo }.around(&html! {
        p.lede { (say.with(text, &[("name", name.into())])) }
        p { a.button href=(to) { (say.say("organisation-go")) } }
    })
}
