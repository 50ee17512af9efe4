//! At the end of a round: the picture, what is shared, where they differ, and a warm word.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use dossier::Speaker;
use dossier::table::{Pair, Table, Topic};
use figures::niche_petals::{Look, NichePetals, Petal};
use figures::{Pictogram, When, pictogram};
use maud::{Markup, html};
use method::NicheTrait;

use super::{round, topic};
use crate::flash::Flash;
use crate::page::{Here, Inside};
use crate::parts::{self, Pictured, figure_voice, heading, speaker_mark};
use crate::problem::Trouble;
use crate::room::Room;
use crate::screens::together::then_and_now;

pub(super) async fn page(room: Room, Path((_, table)): Path<(String, String)>) -> Response {
    let Some(table) = round::find(&room, &table) else {
        return Trouble::NotFound.in_language(&room.me.web, room.me.language);
    };
    let say = room.say();
    let title = say.say("table-end-title");
    let content = summary(&room, table);
    let here = table.pairs.first().map_or(Here::Spiderweb, |pair| topic::here(pair.topic));
    Inside { room: &room, title, here, flash: &Flash::default() }.around(&content).into_response()
}

fn summary(room: &Room, table: &Table) -> Markup {
    let say = room.say();
    let places = || table.pairs.iter().enumerate();
    let shared: Vec<_> = places().filter(|(_, pair)| pair.shared.is_some()).collect();
    let beside: Vec<_> = places().filter(|(_, pair)| pair.is_open && pair.shared.is_none()).collect();
    let left: Vec<_> = round::places_left(room, table).collect();
    let names = [("name", room.person().to_owned().into()), ("who", round::helper_name(room, table).into())];
    let looked = shared.len() + beside.len();
    let lede = if looked == 0 { say.say("table-end-nothing") } else { say.with("table-end-lede", &names) };
    html! {
        (heading(say, Pictogram::TableMode, &say.say("table-end-title"), &lede))
        @if !left.is_empty() {
            a.question.table-round href=(room.path(&format!("table/{}", table.id))) {
                (pictogram(Pictogram::Next))
                span { b { (say.say("table-end-go-on")) } " " span.detail { (say.with("table-left", &[("left", left.len().into())])) } }
            }
        }
        @if looked > 0 {
            (picture(room, table))
            div.pair {
                (list(room, table, if kind(table) == "-reins" { "table-end-shared-reins" } else { "table-end-shared" }, "table-end-none-shared", &shared))
                (list(room, table, "table-end-beside", "table-end-none-beside", &beside))
            }
            p.warm-word { (say.say(&format!("table-end-warm{}", kind(table)))) }
        }
        div.actions {
            @if is_of_web(table) {
                a.button href=(room.path("spiderweb")) { (pictogram(Pictogram::Web)) (say.say("table-end-to-web")) }
                a.quiet href=(room.path("spiderweb/strands/new")) { (say.say("spiderweb-tie-question")) }
            } @else if is_of_reins(table) {
                a.button href=(room.path("together/reins")) { (pictogram(Pictogram::Reins)) (say.say("table-end-to-reins")) }
            } @else {
                a.button href=(room.path("nest")) { (pictogram(Pictogram::Nest)) (say.say("table-end-to-nest")) }
            }
            @if !room.is_participant() {
                a.quiet href=(room.path("contacts/new")) { (pictogram(Pictogram::Calendar)) (say.say("note-contact")) }
            }
        }
    }
}

fn is_of_web(table: &Table) -> bool {
    table.pairs.iter().any(|pair| matches!(pair.topic, Topic::Tightness(_)))
}

fn is_of_reins(table: &Table) -> bool {
    table.pairs.iter().any(|pair| matches!(pair.topic, Topic::Reins(_)))
}

/// The ending of texts about what they looked at; a round about several kinds is about the first.
fn kind(table: &Table) -> &'static str {
    table.pairs.first().map_or("", |pair| topic::kind(pair.topic))
}

fn list(room: &Room, table: &Table, title: &str, none: &str, pairs: &[(usize, &Pair)]) -> Markup {
    let say = room.say();
    html! {
        section.card aria-labelledby=(title) {
            h2 id=(title) { (say.say(title)) }
            @if pairs.is_empty() { p.detail { (say.say(none)) } }
            ul.looked-at {
                @for (place, pair) in pairs {
                    li {
                        a href=(room.path(&format!("table/{}/{}", table.id, place + 1))) {
                            (pictogram(topic::picture(pair.topic))) (topic::name(room, pair.topic))
                        }
                        span.looked-values {
                            @if let Some(value) = pair.shared.as_ref().and_then(|card| card.value) {
                                span { (speaker_mark(room, Speaker::TOGETHER)) " " (shown(room, pair.topic, value)) }
                            }
                            @for card in round::cards(pair) {
                                @if let Some(value) = card.value { span { (speaker_mark(room, card.origin.speaker)) " " (shown(room, pair.topic, value)) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn shown(room: &Room, topic: Topic, value: u8) -> Markup {
    if matches!(topic, Topic::Reins(_)) {
        html! { b { (topic::value(room, topic, value)) } }
    } else {
        html! { b.knot-value { (value) } }
    }
}

/// The web as it is now; or the flower of the place they looked at.
fn picture(room: &Room, table: &Table) -> Markup {
    let niche = table.pairs.iter().find_map(|pair| match pair.topic {
        Topic::Trait { niche, .. } => room.dossier().nest.there().find(|known| known.id == niche),
        Topic::Tightness(_) | Topic::Reins(_) => None,
    });
    html! {
        @if is_of_web(table) {
            section.card aria-label=(room.say().say("spiderweb-now")) { (parts::web_figure(room, "web")) (super::super::overview::voices_key(room)) }
        } @else if is_of_reins(table) {
            (then_and_now(room))
        } @else if let Some(niche) = niche {
            section.card aria-label=(niche.name.value().map_or("", String::as_str)) { (flower(room, niche)) }
        }
    }
}

fn flower(room: &Room, niche: &dossier::nest::Niche) -> Markup {
    let say = room.say();
    let name = niche.name.value().cloned().unwrap_or_default();
    let mut speakers: Vec<_> = niche.ratings.iter().flat_map(|rating| rating.scores.speakers()).collect();
    speakers.sort_unstable();
    speakers.dedup();
    let look = |speaker: &Speaker| Look {
        voice: figure_voice(speaker.voice),
        when: When::Now,
        tip: room.name_of(*speaker),
        values: NicheTrait::ALL.iter().map(|quality| niche.score(*quality, *speaker)).collect(),
    };
    let petal = |quality: &NicheTrait| Petal {
        label: say.name("trait", quality.as_str()),
        pictogram: Some(quality.pictogram()),
        ..Petal::default()
    };
    let in_words = |speaker: &Speaker| {
        let said = NicheTrait::ALL.iter().filter_map(|quality| {
            Some(format!("{} {}", say.name("trait", quality.as_str()), niche.score(*quality, *speaker)?))
        });
        format!("{}: {}.", room.name_of(*speaker), said.collect::<Vec<_>>().join(", "))
    };
    let draw = |compact| {
        figures::niche_petals::draw(&NichePetals {
            id: "flower".to_owned(),
            title: name.clone(),
            description: speakers.iter().map(in_words).collect::<Vec<_>>().join(" "),
            traits: NicheTrait::ALL.iter().map(petal).collect(),
            looks: speakers.iter().map(look).collect(),
            compact,
        })
    };
    figures::pair(&draw(false), &draw(true))
}
