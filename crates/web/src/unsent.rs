//! A form that came when its sender was no longer signed in: its words are not lost. The page that answers holds them,
//! and sends them again once they are signed in.

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Form, FromRequest, Request};
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use http_body::Body as _;
use maud::html;

use crate::Web;
use crate::page::Bare;
use crate::session::Visitor;

/// On the answer to who is not signed in, or not any more: where they sign in.
#[derive(Debug, Clone)]
pub(crate) struct SignInFirst(pub String);

/// Where words of a dossier are sent to; forms elsewhere hold passwords and other secrets.
const WHERE: &str = "/dossiers/";
/// What goes back to nobody, wherever it was typed.
const SECRETS: [&str; 2] = ["pin", "pin_again"];
/// The largest form that is held while it is judged, in bytes.
const LARGEST: usize = 64 * 1024;

/// A form as it came.
pub(crate) struct Sent {
    path: String,
    visitor: Visitor,
    body: Bytes,
}

/// Whether this is a form whose words would be missed.
pub(crate) fn is_form(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    // What does not say how large it is comes from no form of a browser.
    let length = request.body().size_hint().upper().and_then(|length| usize::try_from(length).ok());
    request.method() == Method::POST
        && request.uri().path().starts_with(WHERE)
        && kind.starts_with("application/x-www-form-urlencoded")
        && length.is_some_and(|length| length <= LARGEST)
}

/// Reads a form and gives it back, to be handled as if nobody had looked.
///
/// # Errors
/// The answer, where it broke off on the way.
pub(crate) async fn read(request: Request, web: &Web) -> Result<(Request, Sent), Response> {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, LARGEST).await.map_err(|_| StatusCode::BAD_REQUEST.into_response())?;
    let sent =
        Sent { path: parts.uri.path().to_owned(), visitor: Visitor::of(&parts.headers, web), body: body.clone() };
    Ok((Request::from_parts(parts, Body::from(body)), sent))
}

/// The answer, or where it says to sign in first, the page that keeps the words.
pub(crate) async fn kept(answer: Response, sent: Sent) -> Response {
    let Some(SignInFirst(way)) = answer.extensions().get().cloned() else { return answer };
    let Some(fields) = fields(sent.body).await else { return answer };
    let words: Vec<&str> = fields.iter().map(|(_, value)| value.trim()).filter(|value| value.contains(' ')).collect();
    if words.is_empty() || fields.iter().any(|(name, _)| SECRETS.contains(&name.as_str())) {
        return answer;
    }
    let (visitor, say) = (&sent.visitor, sent.visitor.say());
    let page = Bare { say, title: say.say("unsent-title"), is_demo: visitor.web.settings.is_demo }.around(&html! {
        p.lede { (say.say("unsent-lede")) }
        section.card {
            h2 { (say.say("unsent-words")) }
            @for line in words.iter().flat_map(|words| words.lines()) { p { (line) } }
        }
        p { a.button href=(way) target="_blank" rel="noopener" { (say.say("unsent-sign-in")) } }
        form method="post" action=(sent.path) {
            @for (name, value) in &fields { input type="hidden" name=(name) value=(value); }
            button.button { (say.say("unsent-again")) }
        }
    });
    (StatusCode::UNAUTHORIZED, page).into_response()
}

/// What stands in the body of a form.
async fn fields(body: Bytes) -> Option<Vec<(String, String)>> {
    let request = Request::post("/").header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let Form(fields) = Form::from_request(request.body(Body::from(body)).ok()?, &()).await.ok()?;
    Some(fields)
}
