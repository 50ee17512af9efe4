//! What the law obliges to keep after somebody left: set by an administrator, read by everybody it is about.

use app::{Retained, Since};
use axum::Router;
use axum::extract::{Form as Body, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use dossier::SHORT;
use figures::Pictogram;
use jiff::civil::Date;
use maud::{Markup, html};
use method::{Part, Parts};

use super::accounts::Keeper;
use crate::Web;
use crate::flash::{self, Flash};
use crate::page::Outside;
use crate::parts::{Choice, Form, Pictured, empty, heading};
use crate::problem::{NotTaken, Trouble, Wrong};
use crate::room::Room;
use crate::session::SignedIn;
use crate::to::to;
use crate::typed::{Slip, Typed};

/// Where it is set.
const PATH: &str = "/organisation/retention";

pub(super) fn routes() -> Router<Web> {
    Router::new().route(PATH, get(to(ask)).post(to(add))).route("/organisation/retention/remove", post(to(remove)))
}

async fn ask(Keeper(me): Keeper, Query(flash): Query<Flash>) -> Response {
    page(&me, &Typed::default(), None, &flash).await
}

async fn add(Keeper(me): Keeper, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let one = match read(&typed) {
        Ok(one) => one,
        Err(slip) => return wrong(&me, &typed, &Wrong::slip(slip, me.say())).await,
    };
    let mut all = match me.web.app.retention().await {
        Ok(all) => all,
        Err(error) => return Trouble::App(error).in_language(&me.web, me.language),
    };
    all.push(one);
    put(&me, &typed, &all, "retention-added").await
}

async fn remove(Keeper(me): Keeper, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let mut all = match me.web.app.retention().await {
        Ok(all) => all,
        Err(error) => return Trouble::App(error).in_language(&me.web, me.language),
    };
    // Named by what it says, so that pressing twice does not take the next one away.
    all.retain(|one| key(one) != typed.get("which"));
    put(&me, &Typed::default(), &all, "retention-removed").await
}

async fn put(me: &SignedIn, typed: &Typed, all: &[Retained], done: &str) -> Response {
    match me.web.app.put_retention(&me.account, all).await {
        Ok(()) => flash::done(PATH, done),
        Err(error) => match NotTaken::of(error, me.say()) {
            NotTaken::Wrong(why) => wrong(me, typed, &why).await,
            NotTaken::Trouble(error) => Trouble::App(error).in_language(&me.web, me.language),
        },
    }
}

fn key(one: &Retained) -> String {
    format!("{}|{}|{}", one.law, one.reason, one.parts.iter().map(Part::as_str).collect::<Vec<_>>().join(","))
}

fn read(typed: &Typed) -> Result<Retained, Slip> {
    let since = Since::ALL.into_iter().find(|since| since.as_str() == typed.get("since"));
    Ok(Retained {
        parts: typed.all("parts").filter_map(|part| part.parse::<Part>().ok()).collect::<Parts>(),
        reason: typed.get("reason").trim().to_owned(),
        law: typed.get("law").trim().to_owned(),
        months: typed.read("months")?,
        since: since.ok_or(Slip { field: "since", why: "choose" })?,
        source: typed.get("source").trim().to_owned(),
        source_date: typed.day("source_date")?.ok_or(Slip { field: "source_date", why: "no-day" })?,
    })
}

async fn wrong(me: &SignedIn, typed: &Typed, why: &Wrong) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page(me, typed, Some(why), &Flash::default()).await).into_response()
}

async fn page(me: &SignedIn, typed: &Typed, wrong: Option<&Wrong>, flash: &Flash) -> Response {
    let say = me.say();
    let all = match me.web.app.retention().await {
        Ok(all) => all,
        Err(error) => return Trouble::App(error).in_language(&me.web, me.language),
    };
    let form = Form { say, typed, wrong };
    let parts: Vec<_> = Part::ALL
        .iter()
        .filter(|part| **part != Part::Roles)
        .map(|part| Choice::pictured(part.as_str(), say.name("part", part.as_str()), part.pictogram()))
        .collect();
    let since = Since::ALL.map(|since| Choice::new(since.as_str(), say.name("retention-since", since.as_str())));
    Outside { me, title: say.say("retention-title"), flash }
        .around(&html! {
            (heading(say, Pictogram::Clock, &say.say("retention-title"), &say.say("retention-lede")))
            (form.summary())
            @if all.is_empty() { (empty(Pictogram::Check, &say.say("retention-nothing"), &html! {})) }
            ul.retained { @for one in &all {
                li.card {
                    (lines(say, one, None))
                    form method="post" action="/organisation/retention/remove" {
                        input type="hidden" name="which" value=(key(one));
                        button.quiet { (say.say("retention-remove")) }
                    }
                }
            } }
            form.card method="post" action=(PATH) {
                h2 { (say.say("retention-add")) }
                (form.any_of("parts", "retention-parts", "retention-parts-hint", &parts))
                (form.line("reason", "retention-reason", "retention-reason-hint", SHORT))
                (form.line("law", "retention-law", "retention-law-hint", SHORT))
                (form.line("months", "retention-months", "retention-months-hint", 3))
                (form.one_of("since", "retention-since", "", &since))
                (form.line("source", "retention-source", "retention-source-hint", SHORT))
                (form.day("source_date", "retention-source-date", ""))
                button.button { (say.say("retention-add")) }
            }
        })
        .into_response()
}

/// What is kept, to the person whom it is about: with the day until which it would be when they left today.
pub(super) fn told(room: &Room, kept: &[Retained]) -> Markup {
    let say = room.say();
    html! {
        ul.retained { @for one in kept { li { (lines(say, one, Some(one.until(room.dossier(), room.today())))) } } }
    }
}

fn lines(say: crate::i18n::Say<'_>, one: &Retained, until: Option<Date>) -> Markup {
    let parts: Vec<_> = one.parts.iter().map(|part| say.name("part", part.as_str())).collect();
    let since = say.name("retention-from", one.since.as_str());
    let how_long = say.with("retention-how-long", &[("months", one.months.into()), ("since", since.into())]);
    let source = [("source", one.source.clone().into()), ("day", say.date(one.source_date).into())];
    html! {
        p { b { (say.list(&parts)) } }
        p { (one.reason) }
        p.detail {
            (one.law) " · " (how_long)
            @if let Some(until) = until { " · " (say.with("retention-until", &[("day", say.date(until).into())])) }
        }
        p.detail { (say.with("retention-read-in", &source)) }
    }
}

/// On the circle page, before anybody thinks of leaving: what would be kept, and the ways to take along and leave.
pub(super) fn beforehand(room: &Room, kept: &[Retained]) -> Markup {
    let say = room.say();
    html! {
        @if room.is_participant() {
            section.card.leaving aria-labelledby="yours" {
                h2 #yours { (say.say("leave-yours")) }
                p { (say.say("leave-yours-words")) }
                @if kept.is_empty() { p.detail { (say.say("leave-kept-nothing")) } }
                @else { details { summary { (say.say("leave-kept-summary")) } (told(room, kept)) } }
                div.actions {
                    a.quiet href=(room.path("take-along")) { (say.say("take-way")) }
                    a.quiet href=(room.path("leave")) { (say.say("take-leave")) }
                }
            }
        }
    }
}
