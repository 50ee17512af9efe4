//! Who looked: by day, then by visit, in plain words. For the person alone.

mod broken_open;
mod visits;

use axum::Router;
use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use figures::{Pictogram, pictogram};
use jiff::{SignedDuration, Timestamp};
use maud::{Markup, html};
use serde::Deserialize;

use crate::Web;
use crate::flash::Flash;
use crate::page::{Here, Inside};
use crate::parts::{empty, heading};
use crate::problem::Trouble;
use crate::room::Room;
use crate::to::to;
use visits::{Visit, visits};

pub(super) use broken_open::unread;

/// How many rows stand on a page.
const ROWS: u32 = 200;
/// How many rows are looked through to say how many people looked this week.
const MOST_THIS_WEEK: u32 = 1000;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/looked", get(to(looked)))
        .route("/dossiers/{dossier}/looked/read/{time}", post(to(broken_open::read)))
}

/// How far back one looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Span {
    Week,
    Month,
    All,
}

impl Span {
    const ALL: [Self; 3] = [Self::Week, Self::Month, Self::All];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Month => "month",
            Self::All => "all",
        }
    }

    fn since(self, now: Timestamp) -> Timestamp {
        let hours = match self {
            Self::Week => 7 * 24,
            Self::Month => 30 * 24,
            Self::All => return Timestamp::MIN,
        };
        now.checked_sub(SignedDuration::from_hours(hours)).unwrap_or(Timestamp::MIN)
    }
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    /// How far back: `week`, `month` or `all`.
    #[serde(default)]
    span: String,
    /// Only what was noted before this number.
    #[serde(default)]
    before: Option<u64>,
}

async fn looked(room: Room, Query(asked): Query<Asked>) -> Result<Response, Response> {
    let app = &room.me.web.app;
    let trouble = |error| Trouble::App(error).in_language(&room.me.web, room.me.language);
    let span = Span::ALL.into_iter().find(|span| span.as_str() == asked.span).unwrap_or(Span::Week);
    let mut rows = app.looked(room.me.account.id, room.id, asked.before, ROWS + 1).await.map_err(trouble)?;
    let since = span.since(app.now());
    rows.retain(|row| since <= row.at);
    let has_more = rows.len() > ROWS as usize;
    rows.truncate(ROWS as usize);
    let older = rows.last().filter(|_| has_more).map(|row| row.number);
    let visits = visits(&room, &rows).await.map_err(trouble)?;
    let screen = Screen { room: &room, span, visits: &visits, is_first: asked.before.is_none(), older };
    let title = room.say().say("looked-title");
    let flash = Flash::default();
    Ok(Inside { room: &room, title, here: Here::Circle, flash: &flash }.around(&screen.draw()).into_response())
}

struct Screen<'a> {
    room: &'a Room,
    span: Span,
    visits: &'a [Visit],
    is_first: bool,
    older: Option<u64>,
}

impl Screen<'_> {
    fn draw(&self) -> Markup {
        let say = self.room.say();
        html! {
            (heading(say, Pictogram::Looked, &say.say("looked-title"), &say.say("looked-lede")))
            (self.spans())
            @if self.visits.is_empty() {
                (empty(Pictogram::Looked, &say.say(&format!("looked-nobody-{}", self.span.as_str())), &html! {}))
            } @else { (visits::by_day(self.room, self.visits)) }
            (self.pages())
            (broken_open::history(self.room))
            p.looked-sure { (pictogram(Pictogram::Lock)) span { (say.say("looked-sure")) } }
        }
    }

    fn spans(&self) -> Markup {
        let say = self.room.say();
        html! {
            nav.spans aria-label=(say.say("looked-spans")) {
                @for span in Span::ALL {
                    a.quiet href=(self.address(span, None)) aria-current=[(span == self.span).then_some("page")] {
                        (say.say(&format!("looked-{}", span.as_str())))
                    }
                }
            }
        }
    }

    fn pages(&self) -> Markup {
        let say = self.room.say();
        html! {
            @if !self.is_first || self.older.is_some() {
                nav.pages aria-label=(say.say("pages")) {
                    @if !self.is_first { a.quiet rel="prev" href=(self.address(self.span, None)) { (say.say("looked-newest")) } }
                    @if let Some(number) = self.older { a.quiet rel="next" href=(self.address(self.span, Some(number))) { (say.say("looked-older")) } }
                }
            }
        }
    }

    fn address(&self, span: Span, before: Option<u64>) -> String {
        let path = format!("{}?span={}", self.room.path("looked"), span.as_str());
        before.map_or_else(|| path.clone(), |number| format!("{path}&before={number}"))
    }
}

/// How many people looked in the last seven days, as the way to who they were. Nothing for anybody but the person.
pub(super) async fn this_week(room: &Room) -> Result<Markup, app::AppError> {
    if !room.is_participant() {
        return Ok(html! {});
    }
    let app = &room.me.web.app;
    let since = Span::Week.since(app.now());
    let people = app.who_looked_since(room.me.account.id, room.id, since, MOST_THIS_WEEK).await?.len();
    let say = room.say();
    Ok(html! {
        a.quiet.who-looked href=(room.path("looked")) {
            (pictogram(Pictogram::Looked)) (say.with("looked-this-week", &[("count", people.into())]))
        }
    })
}
