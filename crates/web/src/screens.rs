//! The screens, one file each: take in, may they?, do, answer.

mod account;
mod corrections;
mod help;
mod overview;
mod sign_in;
mod today;

use axum::Router;

use crate::Web;

/// All screens.
pub fn routes() -> Router<Web> {
    Router::new()
        .merge(account::routes())
        .merge(corrections::routes())
        .merge(help::routes())
        .merge(overview::routes())
        .merge(sign_in::routes())
        .merge(today::routes())
}

/// One line of news in words: "Els noteerde een contact", "Mamadou vertelde 3 dingen".
fn news_words(say: crate::i18n::Say<'_>, news: &app::News, person: &str) -> String {
    let key = format!("event-{}", news.kind.replace(['.', '_'], "-"));
    let who = match news.speaker.voice {
        method::Voice::Participant => person.to_owned(),
        voice => say.name("voice", voice.as_str()),
    };
    say.with(&key, &[("who", who.into()), ("count", news.count.into())])
}
