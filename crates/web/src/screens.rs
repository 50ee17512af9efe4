//! The screens, one file each: take in, may they?, do, answer.

mod account;
mod accounts;
mod circle;
mod contacts;
mod corrections;
mod drawer;
mod help;
mod in_danger;
mod ladder;
mod leave;
mod looked;
mod mirror;
mod money;
mod nest;
mod network;
mod overview;
mod papers;
mod plan;
mod research;
mod retention;
mod rights;
mod set_up;
mod sign_in;
mod spiderweb;
mod story;
mod studies;
mod table;
mod take_along;
mod today;
mod together;
mod trajectory;

use axum::Router;

use crate::Web;

pub(crate) use contacts::contact_line;
pub(crate) use corrections::came_from;
pub(crate) use ladder::name as ladder_name;
pub(crate) use money::tongue;
pub(crate) use money::{Brings, text_of, words};
pub(crate) use nest::{niche_flower, niche_history, way_in_words, ways_figure};
pub(crate) use network::{Found, file_of};
pub(crate) use overview::{phase_path, voices_key};
pub(crate) use papers::{about_text, about_words, paper_file, paper_name};
pub(crate) use plan::weight_words;
pub(crate) use rights::{mark_words, right_name};
pub(crate) use together::{task_name, value_words};

/// All screens.
pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .merge(account::routes())
        .merge(accounts::routes())
        .merge(circle::routes())
        .merge(contacts::routes())
        .merge(corrections::routes())
        .merge(drawer::routes())
        .merge(help::routes())
        .merge(in_danger::routes())
        .merge(ladder::routes())
        .merge(leave::routes())
        .merge(looked::routes())
        .merge(mirror::routes())
        .merge(money::routes())
        .merge(nest::routes())
        .merge(network::routes())
        .merge(overview::routes())
        .merge(papers::routes())
        .merge(plan::routes())
        .merge(research::routes())
        .merge(retention::routes())
        .merge(rights::routes())
        .merge(set_up::routes())
        .merge(sign_in::routes())
        .merge(spiderweb::routes())
        .merge(story::routes())
        .merge(studies::routes())
        .merge(table::routes())
        .merge(take_along::routes())
        .merge(today::routes())
        .merge(together::routes())
        .merge(trajectory::routes())
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
