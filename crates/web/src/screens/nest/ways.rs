//! Where places lead: which nest opens the way to another, drawn and in words; and telling it.

mod tell;

pub(super) use tell::{ask, take};

use dossier::nest::{Niche, Way};
use dossier::{NicheId, Thing};
use figures::niche_ways::{NicheWays, Place, Way as Drawn, draw};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::petals;
use crate::parts::{by_line, contested, correction_mark, figure_voice, thing_menu};
use crate::room::Room;

/// All ways between the places, where there are two places or more.
pub(super) fn section(room: &Room) -> Markup {
    let say = room.say();
    let ways: Vec<&Way> = room.dossier().nest.open_ways().collect();
    let may_tell = room.may_write(Part::Nest) && room.dossier().nest.there().next().is_some();
    html! {
        @if !ways.is_empty() || may_tell {
            section.card.place-ways aria-labelledby="ways" {
                div.card-head {
                    h2 #ways { (say.say("nest-ways")) }
                    @if may_tell { a.quiet href=(room.path("nest/ways/new")) { (pictogram(Pictogram::Add)) (say.say("nest-way-add")) } }
                }
                p.detail { (say.say("nest-ways-lede")) }
                (figure(room, &ways))
                ul.place-way-list { @for way in &ways { (one(room, way)) } }
            }
        }
    }
}

/// The places that a way leads from or to, with the ways.
pub(crate) fn figure(room: &Room, ways: &[&Way]) -> Markup {
    let mut ends: Vec<NicheId> = Vec::new();
    for end in ways.iter().flat_map(|way| [way.from, way.to]) {
        if !ends.contains(&end) {
            ends.push(end);
        }
    }
    if ends.is_empty() {
        return html! {};
    }
    let place_of = |end: NicheId| ends.iter().position(|known| *known == end).unwrap_or(usize::MAX);
    let say = room.say();
    let told: Vec<String> = ways.iter().map(|way| in_words(room, way)).collect();
    let place = |end: &NicheId| {
        let niche = niche(room, *end);
        let reading = niche.and_then(|niche| insight::nest::read(niche, *petals::speakers(niche).first()?));
        Place {
            label: niche.map_or_else(String::new, |niche| petals::name(niche).to_owned()),
            filled: reading.map(|reading| reading.filled),
            tip: String::new(),
            href: Some(format!("{}#n-{end}", room.path("nest"))),
        }
    };
    let drawn = |compact| {
        draw(&NicheWays {
            id: "niche-ways".to_owned(),
            title: say.say("nest-ways"),
            description: told.join(" "),
            places: ends.iter().map(place).collect(),
            ways: ways
                .iter()
                .zip(&told)
                .map(|(way, told)| Drawn {
                    from: place_of(way.from),
                    to: place_of(way.to),
                    voice: figure_voice(way.origin.speaker.voice),
                    tip: told.clone(),
                })
                .collect(),
            compact,
        })
    };
    figures::pair(&drawn(false), &drawn(true))
}

fn niche(room: &Room, id: NicheId) -> Option<&Niche> {
    room.dossier().nest.there().find(|niche| niche.id == id)
}

/// A way as a sentence.
pub(crate) fn in_words(room: &Room, way: &Way) -> String {
    let name = |id| niche(room, id).map_or("", petals::name).to_owned();
    room.say().with("nest-way", &[("from", name(way.from).into()), ("to", name(way.to).into())])
}

fn one(room: &Room, way: &Way) -> Markup {
    let thing = Thing::Way(way.id);
    html! {
        li id={ "w-" (way.id) } {
            p.way-says { (in_words(room, way)) }
            @if let Some(words) = way.words.value().filter(|words| !words.is_empty()) { blockquote { "“" (words) "”" } }
            (by_line(room, &way.origin))
            (contested(room, thing, &way.words))
            (correction_mark(room, thing))
            details.more { summary { (room.say().say("nest-more")) span.unseen { ": " (in_words(room, way)) } } (thing_menu(room, thing)) }
        }
    }
}
