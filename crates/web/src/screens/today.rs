//! Today: what is due, who to see, what others wrote since. For the participant: straight into their dossier.

use app::accounts::AccountKind;
use app::{BrokenOpen, CaseloadLine, Due, DueLine};
use axum::Router;
use axum::extract::Query;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use dossier::goals::Who;
use figures::{Pictogram, pictogram};
use jiff::ToSpan;
use maud::{Markup, html};
use method::CircleRole;
use serde::Deserialize;

use crate::Web;
use crate::flash::Flash;
use crate::page::Outside;
use crate::parts::{Pictured, empty};
use crate::problem::Trouble;
use crate::session::SignedIn;
use crate::to::to;

/// Dossiers on a page of the caseload.
const PAGE: u32 = 50;
/// How far ahead the due items reach, in days.
const AHEAD: i64 = 14;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/", get(to(today)))
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    page: u32,
}

async fn today(me: SignedIn, Query(flash): Query<Flash>, Query(asked): Query<Asked>) -> Result<Response, Response> {
    match me.account.profile.kind {
        AccountKind::Administrator => return Ok(Redirect::to("/accounts").into_response()),
        AccountKind::Researcher => return Ok(super::accounts::welcome_researcher(&me, &flash).into_response()),
        AccountKind::Participant | AccountKind::Guide | AccountKind::Coach | AccountKind::NetworkMember => {}
    }
    let trouble = |error| Trouble::App(error).in_language(&me.web, me.language);
    let (app, account) = (&me.web.app, me.account.id);
    let mut caseload = app.caseload(account, PAGE + 1, asked.page.saturating_mul(PAGE)).await.map_err(trouble)?;
    if let [only] = caseload.as_slice()
        && only.role == CircleRole::Participant
    {
        return Ok(Redirect::to(&format!("/dossiers/{}", only.dossier)).into_response());
    }
    let until = app.today().saturating_add(AHEAD.days());
    let due = app.due(account, until, 100).await.map_err(trouble)?;
    let has_more = caseload.len() > PAGE as usize;
    caseload.truncate(PAGE as usize);
    let mut news = Vec::new();
    for line in caseload.iter().filter(|line| line.is_new) {
        let seen = app.seen_version(account, line.dossier).await.map_err(trouble)?;
        news.push(app.news(account, line.dossier, seen).await.map_err(trouble)?);
    }
    let news = caseload.iter().filter(|line| line.is_new).zip(news).filter(|(_, news)| !news.is_empty()).collect();
    let broken_open = app.broken_open(&me.account).await.map_err(trouble)?;
    let screen = Screen { me: &me, broken_open, caseload: &caseload, due: &due, news, page: asked.page, has_more };
    let title = me.say().say("today");
    Ok(Outside { me: &me, title, flash: &flash }.around(&screen.draw()).into_response())
}

struct Screen<'a> {
    me: &'a SignedIn,
    broken_open: Vec<BrokenOpen>,
    caseload: &'a [CaseloadLine],
    due: &'a [DueLine],
    news: Vec<(&'a CaseloadLine, Vec<app::News>)>,
    page: u32,
    has_more: bool,
}

impl Screen<'_> {
    fn draw(&self) -> Markup {
        let say = self.me.say();
        let day = say.with(
            "today-lede",
            &[
                ("name", self.me.account.profile.name.clone().into()),
                ("day", say.weekday(self.me.web.app.today()).into()),
            ],
        );
        html! {
            div.heading {
                h1 { (say.say("today")) }
                p.lede { (day) }
            }
            (self.in_danger())
            div.today {
                section.card.due aria-labelledby="due" { h2 #due { (say.say("today-due")) } (self.due()) }
                section.card.news aria-labelledby="news" { h2 #news { (say.say("today-news")) } (self.news()) }
                section.card.caseload aria-labelledby="caseload" {
                    div.card-head {
                        h2 #caseload { (say.say("today-caseload")) }
                        @if self.may_open() { a.button.small href="/dossiers/new" { (pictogram(Pictogram::Add)) (say.say("open-dossier")) } }
                    }
                    (self.caseload())
                }
            }
            @if super::in_danger::is_for(self.me) { p.in-danger-link { a href="/in-danger" { (say.say("in-danger-link")) } } }
        }
    }

    /// The way back to what was opened in danger, for as long as it is open.
    fn in_danger(&self) -> Markup {
        let (say, app) = (self.me.say(), &self.me.web.app);
        html! {
            @for open in &self.broken_open {
                @let values = [
                    ("name", open.name.clone().into()),
                    ("day", say.near(app.day_of(open.until), app.today()).into()),
                    ("time", app.time_of(open.until).strftime("%H:%M").to_string().into()),
                ];
                a.question.in-danger-back href={ "/dossiers/" (open.dossier) } {
                    (pictogram(Pictogram::Key))
                    span { b { (say.with("today-in-danger", &values)) } " " span.detail { (say.with("today-in-danger-until", &values)) } }
                }
            }
        }
    }

    fn may_open(&self) -> bool {
        self.me.account.profile.kind.may_open_dossiers()
    }

    fn due(&self) -> Markup {
        let (say, today) = (self.me.say(), self.me.web.app.today());
        if self.due.is_empty() {
            return empty(Pictogram::Check, &say.say("today-due-empty"), &html! {});
        }
        html! {
            ul.due-list {
                @for line in self.due {
                    li.late[line.on < today] {
                        time datetime=(line.on) { (say.near(line.on, today)) }
                        (self.due_words(line))
                        span.whose { (self.name_of(line)) }
                    }
                }
            }
        }
    }

    fn due_words(&self, line: &DueLine) -> Markup {
        let say = self.me.say();
        match &line.due {
            Due::Step { words, who, name, goal } => html! {
                a href={ "/dossiers/" (line.dossier) "/plan#s-" (line.item) } { (pictogram(Pictogram::Plan)) (words) }
                span.detail { (self.who(line, who, name.as_deref())) " · " (goal) }
            },
            Due::Contact { kind, at, place, words } => html! {
                a href={ "/dossiers/" (line.dossier) "/contacts#p-" (line.item) } {
                    (pictogram(kind.pictogram())) (say.name("contact-kind", kind.as_str()))
                    @if let Some(at) = at { ", " (at) }
                }
                span.detail { (place) @if !place.is_empty() && !words.is_empty() { " · " } (words) }
            },
            Due::Appeal { right, followed } => html! {
                a href={ "/dossiers/" (line.dossier) "/rights/" (followed) } { (pictogram(Pictogram::ExploreAndRights)) (super::right_name(say, right)) }
                span.detail { (say.say("today-appeal")) }
            },
        }
    }

    fn who(&self, line: &DueLine, who: &Who, name: Option<&str>) -> String {
        match who {
            Who::Participant => self.name_of(line),
            Who::Together => self.me.say().say("voice-together"),
            Who::Member(_) => name.unwrap_or_default().to_owned(),
            Who::Someone(name) => name.clone(),
        }
    }

    fn name_of(&self, line: &DueLine) -> String {
        let known = self.caseload.iter().find(|dossier| dossier.dossier == line.dossier);
        known.map_or_else(String::new, |dossier| dossier.summary.name.clone())
    }

    fn news(&self) -> Markup {
        let say = self.me.say();
        if self.news.is_empty() {
            return empty(Pictogram::StoryBook, &say.say("today-news-empty"), &html! {});
        }
        html! {
            ul.news-list {
                @for (line, news) in &self.news {
                    li {
                        a href={ "/dossiers/" (line.dossier) } { b { (line.summary.name) } }
                        ul { @for news in news.iter().take(4) { li { (crate::screens::news_words(say, news, &line.summary.name)) } } }
                    }
                }
            }
        }
    }

    fn caseload(&self) -> Markup {
        let (say, today) = (self.me.say(), self.me.web.app.today());
        if self.caseload.is_empty() {
            let key = if self.may_open() { "today-caseload-empty-guide" } else { "today-caseload-empty" };
            return empty(Pictogram::Circle, &say.say(key), &html! {});
        }
        html! {
            ul.caseload-list {
                @for line in self.caseload {
                    li {
                        a.stretched href={ "/dossiers/" (line.dossier) } { (line.summary.name) }
                        @if let Some(phase) = line.summary.phase { span.phase { (pictogram(phase.pictogram())) (say.name("phase", phase.as_str())) } }
                        @if line.summary.proposed.is_some() { span.tag { (say.say("phase-waits")) } }
                        @if line.summary.requests > 0 { span.tag { (say.say("correction-waits")) } }
                        span.detail {
                            @match line.last_contact_on {
                                Some(on) => (say.with("last-contact", &[("day", say.near(on, today).into())])),
                                None => (say.say("no-contact-yet")),
                            }
                        }
                    }
                }
            }
            @if self.page > 0 || self.has_more {
                nav.pages aria-label=(say.say("pages")) {
                    @if self.page > 0 { a rel="prev" href={ "/?page=" (self.page - 1) } { (say.say("page-before")) } }
                    @if self.has_more { a rel="next" href={ "/?page=" (self.page + 1) } { (say.say("page-after")) } }
                }
            }
        }
    }
}
