//! Strengths, and the nest that makes possible.

use dossier::Thing;
use dossier::strengths::Recognition;
use maud::{Markup, html};

use super::nothing;
use crate::archive::marks::{beside, by, timeline, wording};
use crate::parts::{nest_figure, nest_sentences};
use crate::room::Room;
use crate::screens::{niche_flower, niche_history, way_in_words, ways_figure};

pub(super) fn strengths(room: &Room) -> Markup {
    let (say, strengths) = (room.say(), &room.dossier().strengths);
    html! {
        @if strengths.named.is_empty() { (nothing(room)) }
        @for strength in &strengths.named {
            @let area = strength.area.map(|area| say.name("strength-area", area.as_str())).unwrap_or_default();
            article id={ "k-" (strength.id) } {
                p { span.tag { (say.name("strength-kind", strength.kind.as_str())) } " " (say.name("strength-time", strength.time.as_str())) @if !area.is_empty() { " · " (area) } }
                (wording(room, &strength.words))
                @for found in &strength.found {
                    @if let Some(entry) = room.dossier().story.entries.iter().find(|entry| entry.id == found.story) {
                        p { a href={ "#e-" (found.story) } { (say.say("glasses-from-story")) } ": “" (entry.words.value().map_or("", String::as_str)) "”" }
                    }
                    (by(room, &found.origin))
                }
                (recognised(room, &strength.recognitions))
                @if !strength.earlier_recognitions.is_empty() {
                    div.earlier { h4 { (say.say("archive-earlier")) } (recognised(room, &strength.earlier_recognitions)) }
                }
                (beside(room, Thing::Strength(strength.id), strength.taken_back.as_ref()))
            }
        }
    }
}

fn recognised(room: &Room, recognitions: &[Recognition]) -> Markup {
    let say = room.say();
    html! {
        @for recognition in recognitions {
            p { (say.say(if recognition.recognised { "archive-recognises" } else { "archive-does-not-recognise" })) }
            (by(room, &recognition.origin))
        }
    }
}

pub(super) fn nest(room: &Room) -> Markup {
    let (say, nest) = (room.say(), &room.dossier().nest);
    html! {
        p { (nest_sentences(room).join(" ")) }
        div.figure { (nest_figure(room, "nest")) }
        @for niche in &nest.niches {
            article id={ "n-" (niche.id) } {
                h3 { (niche.name.value().map_or("", String::as_str)) }
                (wording(room, &niche.name))
                @if niche.taken_back.is_none() && !niche.ratings.is_empty() {
                    div.figure { (niche_flower(room, niche)) }
                    div.figure { (niche_history(room, niche)) }
                }
                @for rating in &niche.ratings {
                    h4 { (say.name("trait", rating.quality.as_str())) }
                    (timeline(room, &rating.scores, &|score| say.with("archive-score", &[("value", (*score).into())])))
                }
                (beside(room, Thing::Niche(niche.id), niche.taken_back.as_ref()))
            }
        }
        @let ways: Vec<_> = nest.open_ways().collect();
        @if !ways.is_empty() { h3 { (say.say("nest-ways")) } div.figure { (ways_figure(room, &ways)) } }
        @for way in &nest.ways {
            article id={ "w-" (way.id) } {
                h4 { (way_in_words(room, way)) }
                (by(room, &way.origin))
                (wording(room, &way.words))
                (beside(room, Thing::Way(way.id), way.taken_back.as_ref()))
            }
        }
    }
}
