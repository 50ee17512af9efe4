//! The nest on the table: one question first if there is one, then the nest, then what is in it, folded.

use dossier::Thing;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::{kinds, niches, recognise, title, ways};
use crate::parts::{self, heading, thing_menu};
use crate::room::Room;

pub(super) fn page(room: &Room, asked: &recognise::Asked) -> Markup {
    let say = room.say();
    html! {
        (heading(say, Pictogram::Nest, &title(room), &parts::nest_sentences(room).join(" ")))
        (recognise::question(room, asked))
        section.card aria-label=(title(room)) { (parts::nest_figure(room, "nest")) }
        p.nest-do { a.button href=(room.path("nest/new")) { (pictogram(Pictogram::Add)) (say.say("name-strength")) } }
        (kinds::groups(room))
        (niches::list(room))
        (ways::section(room))
        (taken_back(room))
        @if room.dossier().strengths.there().next().is_some() {
            p { a.quiet href=(room.path("nest/assessment")) { (pictogram(Pictogram::Print)) (say.say("nest-assessment-mine")) } }
        }
    }
}

/// What the person took out of sight: they can always put it back.
fn taken_back(room: &Room) -> Markup {
    let dossier = room.dossier();
    let strengths = dossier.strengths.named.iter().filter(|strength| strength.taken_back.is_some());
    let strengths = strengths.map(|strength| (Thing::Strength(strength.id), &strength.words));
    let niches = dossier.nest.niches.iter().filter(|niche| niche.taken_back.is_some());
    let niches = niches.map(|niche| (Thing::Niche(niche.id), &niche.name));
    let ways = dossier.nest.ways.iter().filter(|way| way.taken_back.is_some());
    let ways = ways.map(|way| (Thing::Way(way.id), ways::in_words(room, way)));
    let worded = |(thing, words): (Thing, &dossier::Wording)| (thing, words.value().cloned().unwrap_or_default());
    let gone: Vec<_> = strengths.chain(niches).map(worded).chain(ways).collect();
    html! {
        @if !gone.is_empty() {
            details.kind {
                summary { span.kind-name { (pictogram(Pictogram::Undo)) (room.say().say("nest-taken-back")) } span.count { (gone.len()) } }
                ul.strengths {
                    @for (thing, words) in gone {
                        li.strength { p.strength-words { (words) } (thing_menu(room, thing)) }
                    }
                }
            }
        }
    }
}
