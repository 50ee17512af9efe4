//! A place over time: what holds fast there, what makes possible, and how each trait moved.

use dossier::Speaker;
use dossier::nest::Niche;
use figures::niche_history::{Line, NicheHistory, Trait, draw};
use insight::nest::{Leaning, Reading, read};
use maud::{Markup, html};
use method::NicheTrait;

use super::petals;
use crate::parts::{Pictured, figure_voice, receipt};
use crate::room::Room;

/// To which side the place leans to the voice that leads, with where that comes from.
pub(super) fn leaning(room: &Room, niche: &Niche) -> Markup {
    let reading = petals::speakers(niche).first().and_then(|speaker| read(niche, *speaker));
    let key = |reading: &Reading| match reading.leaning {
        Leaning::Enabling => "nest-leans-enabling",
        Leaning::Between => "nest-leans-between",
        Leaning::Entrapping => "nest-leans-entrapping",
    };
    html! {
        @if let Some(reading) = reading {
            p.leaning { (room.say().with(key(&reading), &[("who", room.name_of(reading.speaker).into())])) }
            (receipt(room, &reading.receipt))
        }
    }
}

/// The traits from what was said first to what is said now; nothing where nobody looked twice.
pub(crate) fn figure(room: &Room, niche: &Niche) -> Markup {
    let say = room.say();
    let readings: Vec<Reading> =
        petals::speakers(niche).into_iter().filter_map(|speaker| read(niche, speaker)).collect();
    let has_moved = readings.iter().flat_map(|reading| &reading.traits).any(|quality| quality.line.len() > 1);
    if !has_moved {
        return html! {};
    }
    let quality = |quality: &NicheTrait| Trait {
        label: say.name("trait", quality.as_str()),
        pictogram: Some(quality.pictogram()),
        lines: readings.iter().filter_map(|reading| line(room, reading, *quality)).collect(),
    };
    let drawn = |compact| {
        draw(&NicheHistory {
            id: format!("history-{}", niche.id),
            title: say.with("nest-history-title", &[("place", petals::name(niche).to_owned().into())]),
            description: told(room, &readings),
            traits: NicheTrait::ALL.iter().map(quality).collect(),
            low_label: say.say("nest-entraps"),
            high_label: say.say("nest-enables"),
            compact,
        })
    };
    figures::pair(&drawn(false), &drawn(true))
}

fn line(room: &Room, reading: &Reading, quality: NicheTrait) -> Option<Line> {
    let said = reading.traits.iter().find(|said| said.quality == quality)?;
    let values: Vec<u8> = said.line.iter().map(|(_, score)| *score).collect();
    let tip = from_to(room, reading.speaker, values.first().copied()?, values.last().copied()?);
    Some(Line { voice: figure_voice(reading.speaker.voice), tip, values })
}

fn from_to(room: &Room, who: Speaker, first: u8, now: u8) -> String {
    room.say().with("nest-from-to", &[("who", room.name_of(who).into()), ("first", first.into()), ("now", now.into())])
}

/// The same in words: which traits opened, and which closed.
fn told(room: &Room, readings: &[Reading]) -> String {
    let say = room.say();
    let words = |reading: &Reading| {
        let names = |moved: &dyn Fn(i8) -> bool| {
            let moved = reading.traits.iter().filter(|quality| moved(quality.moved));
            moved.map(|quality| say.name("trait", quality.quality.as_str())).collect::<Vec<_>>()
        };
        let (up, down) = (names(&|moved| moved > 0), names(&|moved| moved < 0));
        let who = || room.name_of(reading.speaker);
        let mut said = Vec::new();
        if !up.is_empty() {
            said.push(say.with("nest-opened", &[("who", who().into()), ("traits", say.list(&up).into())]));
        }
        if !down.is_empty() {
            said.push(say.with("nest-closed", &[("who", who().into()), ("traits", say.list(&down).into())]));
        }
        said
    };
    readings.iter().flat_map(words).collect::<Vec<_>>().join(" ")
}

/// The figure with its title and who is drawn how.
pub(super) fn section(room: &Room, niche: &Niche) -> Markup {
    let drawn = figure(room, niche);
    html! {
        @if !drawn.0.is_empty() {
            section.card.niche-over-time aria-labelledby="over-time" {
                h2 #over-time { (room.say().say("nest-over-time")) }
                p.detail { (room.say().say("nest-over-time-lede")) }
                (drawn)
            }
        }
    }
}
