//! The map through time: two days beside each other, in a figure and in words, with a slider over all days.

use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use dossier::Thing;
use dossier::network::Network;
use figures::{Pictogram, pictogram};
use insight::network::{Change, Comparison};
use jiff::civil::Date;
use maud::{Markup, html};
use serde::Deserialize;

use super::{inside, measures};
use crate::flash::Flash;
use crate::parts::{self, Shown, called, heading, thing_menu};
use crate::room::Room;

/// How many days without a name are named one by one.
const FEW_DAYS: usize = 10;

/// Which days are looked at.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Days {
    #[serde(default)]
    from: Option<String>,
    #[serde(default)]
    to: Option<String>,
    /// The place of the later day among all days, as a slider sends it.
    #[serde(default)]
    at: Option<String>,
}

pub(super) async fn page(room: Room, Query(flash): Query<Flash>, Query(asked): Query<Days>) -> Response {
    let say = room.say();
    let days = days(&room.dossier().network, room.today());
    let content = match (days.first(), days.last()) {
        (Some(first), Some(last)) if first < last => {
            let on = |asked: &Option<String>| asked.as_ref().and_then(|day| day.parse::<Date>().ok());
            let at = asked.at.as_ref().and_then(|at| at.parse::<usize>().ok()).and_then(|at| days.get(at).copied());
            let to = at.or_else(|| on(&asked.to)).unwrap_or(*last);
            let from = on(&asked.from).unwrap_or(*first);
            through(&room, &days, from.min(to), from.max(to))
        }
        _ => html! {
            section.card { (parts::empty(Pictogram::Clock, &say.say("network-one-day"), &html! { a.button href=(room.path("network")) { (say.say("network-to-map")) } })) }
        },
    };
    let page = html! {
        p { a.quiet-way href=(room.path("network")) { "‹ " (super::title(&room)) } }
        (heading(say, Pictogram::Clock, &say.say("network-over-time"), &say.say("network-over-time-lede")))
        (content)
        (moments(&room))
    };
    inside(&room, &say.say("network-over-time"), &flash, &page).into_response()
}

/// The days of the map that have come, and today.
fn days(network: &Network, today: Date) -> Vec<Date> {
    let mut days: Vec<Date> = network.days().into_iter().filter(|day| *day < today).collect();
    if !days.is_empty() || !network.on(today).people.is_empty() {
        days.push(today);
    }
    days
}

fn through(room: &Room, days: &[Date], from: Date, to: Date) -> Markup {
    let say = room.say();
    let here = room.path("network/over-time");
    let leads = |id| Some(room.path(&format!("network/people/{id}")));
    let shown =
        Shown { id: "network", on: to, before: (from < to).then_some(from), chosen: None, moves: false, leads: &leads };
    let map = |day| insight::network::drawn(&room.dossier().network, day, |alter| called(say, alter));
    let comparison = insight::network::compare(&map(from), &map(to)).ok();
    let place = days.partition_point(|day| *day <= to).saturating_sub(1);
    html! {
        div #over-time.network-through data-over-time {
            section.card aria-labelledby="two-days" {
                h2 #two-days { (say.with("network-two-days", &[("from", name_of(room, from).into()), ("to", name_of(room, to).into())])) }
                (parts::network_figure(room, &shown))
                form.network-slider method="get" action=(here) {
                    input type="hidden" name="from" value=(from);
                    label for="f-at" { (say.say("network-slider")) }
                    input #f-at type="range" name="at" min="0" max=(days.len().saturating_sub(1)) value=(place) aria-valuetext=(name_of(room, to));
                    output for="f-at" { (name_of(room, to)) }
                    button.quiet { (say.say("network-show")) }
                }
                (ways(room, days, from, to))
                (change_key(room))
            }
            @if let Some(comparison) = comparison { (words(room, &comparison, from, to)) }
        }
        script type="module" src=(crate::assets::address("network.js")) {}
    }
}

/// The day as somebody named it, else as a date.
fn name_of(room: &Room, day: Date) -> String {
    let say = room.say();
    let named = room.dossier().network.named().find(|moment| moment.on == day);
    let title = named.and_then(|moment| moment.title.value()).cloned();
    match title {
        Some(title) => format!("{title} ({})", say.date(day)),
        None => say.near(day, room.today()),
    }
}

/// The days as links: for who has no script, and for who would rather press than slide.
fn ways(room: &Room, days: &[Date], from: Date, to: Date) -> Markup {
    let say = room.say();
    let is_named = |day: &Date| room.dossier().network.named().any(|moment| moment.on == *day);
    let is_end = |day: &Date| Some(day) == days.first() || Some(day) == days.last() || *day == from || *day == to;
    let shown = days.iter().copied().filter(|day| days.len() <= FEW_DAYS || is_named(day) || is_end(day));
    let shown: Vec<Date> = shown.collect();
    let here = room.path("network/over-time");
    let list = |key: &str, chosen: Date, href: &dyn Fn(Date) -> String| {
        html! {
            div.network-days {
                span.detail { (say.say(key)) }
                ul { @for day in &shown { li { a.quiet href=(href(*day)) aria-current=[(*day == chosen).then_some("true")] { (name_of(room, *day)) } } } }
            }
        }
    };
    html! {
        (list("network-from", from, &|day| format!("{here}?from={day}&to={to}")))
        (list("network-to", to, &|day| format!("{here}?from={from}&to={day}")))
    }
}

fn change_key(room: &Room) -> Markup {
    let say = room.say();
    html! {
        ul.key.network-key {
            li.key-came { (say.say("network-key-came")) }
            li.key-went { (say.say("network-key-went")) }
            li.key-way { (say.say("network-key-way")) }
        }
    }
}

/// What changed, in sentences; then the numbers of both days.
fn words(room: &Room, comparison: &Comparison, from: Date, to: Date) -> Markup {
    let say = room.say();
    let names = |change: Change| {
        let of = comparison.differences.iter().filter(|difference| difference.change == change);
        of.map(|difference| difference.name.clone()).collect::<Vec<_>>()
    };
    let sentence = |change: Change, key: &str| {
        let names = names(change);
        (!names.is_empty()).then(|| say.with(key, &[("names", say.list(&names).into()), ("count", names.len().into())]))
    };
    let mut sentences: Vec<String> = [
        sentence(Change::Came, "network-came"),
        sentence(Change::Nearer, "network-nearer"),
        sentence(Change::Farther, "network-farther"),
        sentence(Change::OtherSector, "network-other-sector"),
        sentence(Change::Went, "network-went"),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !comparison.new_ties.is_empty() {
        sentences.push(say.with("network-new-ties", &[("count", comparison.new_ties.len().into())]));
    }
    if !comparison.gone_ties.is_empty() {
        sentences.push(say.with("network-gone-ties", &[("count", comparison.gone_ties.len().into())]));
    }
    if sentences.is_empty() {
        sentences.push(say.say("network-same"));
    }
    let (before, after) = (&comparison.before, &comparison.after);
    let facts = [
        ("network-fact-size", before.whole.size.to_string(), after.whole.size.to_string()),
        ("network-fact-ties", before.whole.ties.to_string(), after.whole.ties.to_string()),
        (
            "network-fact-density",
            measures::number(say, Some(before.whole.density)),
            measures::number(say, Some(after.whole.density)),
        ),
        (
            "network-fact-closeness",
            measures::number(say, before.whole.closeness.closeness_mean),
            measures::number(say, after.whole.closeness.closeness_mean),
        ),
    ];
    html! {
        section.card aria-labelledby="changed" {
            h2 #changed { (say.say("network-changed")) }
            ul.network-changes { @for sentence in sentences { li { (sentence) } } }
            div.network-table tabindex="0" role="region" aria-label=(say.say("network-both-days")) {
                table {
                    caption.unseen { (say.say("network-both-days")) }
                    thead { tr { td {} th scope="col" { (name_of(room, from)) } th scope="col" { (name_of(room, to)) } } }
                    tbody { @for (key, then, now) in facts { tr { th scope="row" { (say.say(key)) } td { (then) } td { (now) } } } }
                }
            }
            (parts::receipt(room, &after.receipt))
        }
    }
}

/// The days that bear a name, to put the name right or take it back.
fn moments(room: &Room) -> Markup {
    let say = room.say();
    let moments: Vec<_> = room.dossier().network.named().collect();
    html! {
        @if !moments.is_empty() {
            section.card aria-labelledby="named" {
                h2 #named { (say.say("network-named-days")) }
                ul.network-moments {
                    @for moment in moments {
                        li {
                            p { (pictogram(Pictogram::Clock)) b { (moment.title.value().map_or("", String::as_str)) } " " span.detail { (say.date(moment.on)) } }
                            (thing_menu(room, Thing::Moment(moment.id)))
                        }
                    }
                }
            }
        }
    }
}
