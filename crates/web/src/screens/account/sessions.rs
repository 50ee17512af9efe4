//! Where one is signed in: each browser, ended one by one or all others at once.

use app::Session;
use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::post;
use maud::{Markup, html};

use super::trouble;
use crate::Web;
use crate::flash;
use crate::session::SignedIn;
use crate::to::to;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/account/sessions/{name}/end", post(to(end)))
        .route("/account/sessions/end-others", post(to(end_others)))
}

async fn end(me: SignedIn, Path(name): Path<String>) -> Response {
    match me.web.app.end_session_named(me.account.id, &name).await {
        Ok(()) => flash::done("/account", "session-ended"),
        Err(error) => trouble(&me, error),
    }
}

async fn end_others(me: SignedIn) -> Response {
    match me.web.app.end_other_sessions(me.account.id, &me.secret).await {
        Ok(()) => flash::done("/account", "sessions-ended"),
        Err(error) => trouble(&me, error),
    }
}

pub(super) fn part(me: &SignedIn, sessions: &[Session]) -> Markup {
    let say = me.say();
    html! {
        section.card #sessions aria-labelledby="sessions-title" {
            h2 #sessions-title { (say.say("sessions-title")) }
            p.detail { (say.say("sessions-lede")) }
            ul.way-list {
                @for session in sessions {
                    li {
                        span {
                            b { (browser(me, session)) } " "
                            @if session.is_this { span.tag { (say.say("sessions-this")) } }
                            br;
                            span.detail { (since(me, session)) }
                        }
                        @if !session.is_this {
                            form method="post" action={ "/account/sessions/" (session.name) "/end" } {
                                button.quiet aria-label=(say.with("sessions-end-for", &[("name", browser(me, session).into())])) { (say.say("sessions-end")) }
                            }
                        }
                    }
                }
            }
            @if sessions.len() > 1 {
                form method="post" action="/account/sessions/end-others" { button.button.small { (say.say("sessions-end-others")) } }
            }
        }
    }
}

/// "Firefox op Android", as far as it is known.
fn browser(me: &SignedIn, session: &Session) -> String {
    let say = me.say();
    let known =
        |list: &str, word: &str| Some(format!("{list}-{word}")).filter(|key| say.knows(key)).map(|key| say.say(&key));
    let mut words = session.browser.as_deref().unwrap_or_default().split(' ');
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    match (known("browser", first), known("machine", second).or_else(|| known("machine", first))) {
        (Some(browser), Some(machine)) => {
            say.with("sessions-browser", &[("browser", browser.into()), ("machine", machine.into())])
        }
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => say.say("sessions-unknown"),
    }
}

fn since(me: &SignedIn, session: &Session) -> String {
    let (say, app) = (me.say(), &me.web.app);
    let day = |moment| say.near(app.day_of(moment), app.today());
    let time = |moment| app.time_of(moment).strftime("%H:%M").to_string();
    let (began, seen) = (session.created_at, session.seen_at);
    say.with(
        "sessions-since",
        &[
            ("began", day(began).into()),
            ("began-time", time(began).into()),
            ("seen", day(seen).into()),
            ("seen-time", time(seen).into()),
        ],
    )
}
