//! One place as a flower with seven petals, as sentences, and as a table with the voices beside each other.

use dossier::nest::Niche;
use dossier::{Speaker, Timeline};
use figures::niche_petals::{Look, NichePetals, Petal, draw};
use figures::{When, pictogram};
use jiff::civil::Date;
use maud::{Markup, html};
use method::NicheTrait;

use crate::parts::{Pictured, figure_voice, speaker_mark};
use crate::room::Room;

/// From here on, a trait is there.
const MUCH: u8 = 3;
/// Up to here, a trait can still grow.
const LITTLE: u8 = 1;
/// So far apart, two voices see it differently.
const APART: u8 = 2;
/// How many traits one sentence names.
const IN_A_SENTENCE: usize = 3;

/// Everybody who said something of a place, the participant first, *together* last.
pub(super) fn speakers(niche: &Niche) -> Vec<Speaker> {
    let mut speakers: Vec<_> = niche.ratings.iter().flat_map(|rating| rating.scores.speakers()).collect();
    speakers.sort_unstable();
    speakers.dedup();
    speakers
}

/// The flower in both settings, with who is drawn how.
pub(crate) fn flower(room: &Room, niche: &Niche) -> Markup {
    let say = room.say();
    let speakers = speakers(niche);
    let has_first = looks(room, niche, &speakers).iter().any(|look| look.when == When::Before);
    html! {
        (figures::pair(&draw(&figure(room, niche, false)), &draw(&figure(room, niche, true))))
        @if !speakers.is_empty() {
            ul.key {
                @for speaker in &speakers { li class={ "key-" (figure_voice(speaker.voice).class()) } { (room.name_of(*speaker)) } }
                @if has_first { li.key-before { (say.say("in-the-beginning")) } }
            }
        }
    }
}

fn figure(room: &Room, niche: &Niche, compact: bool) -> NichePetals {
    let say = room.say();
    let petal = |quality: &NicheTrait| Petal {
        label: say.name("trait", quality.as_str()),
        pictogram: Some(quality.pictogram()),
        tip: say.name("nest-trait", quality.as_str()),
        href: None,
    };
    NichePetals {
        id: format!("petals-{}", niche.id),
        title: name(niche).to_owned(),
        description: sentences(room, niche).join(" "),
        traits: NicheTrait::ALL.iter().map(petal).collect(),
        looks: looks(room, niche, &speakers(niche)),
        compact,
    }
}

/// One for each voice now, and the beginning of the first voice.
fn looks(room: &Room, niche: &Niche, speakers: &[Speaker]) -> Vec<Look> {
    let look = |speaker: Speaker, when: When| Look {
        voice: figure_voice(speaker.voice),
        when,
        tip: room.name_of(speaker),
        values: NicheTrait::ALL.iter().map(|quality| value(niche.rating(*quality)?, speaker, when)).collect(),
    };
    let mut looks: Vec<_> = speakers.iter().map(|speaker| look(*speaker, When::Now)).collect();
    if let (Some(speaker), Some(now)) = (speakers.first(), looks.first()) {
        let first = look(*speaker, When::Before);
        if first.values != now.values {
            looks.push(first);
        }
    }
    looks
}

fn value(scores: &Timeline<u8>, speaker: Speaker, when: When) -> Option<u8> {
    match when {
        When::Now => scores.value(speaker).copied(),
        When::Before => scores.oldest(speaker)?.value.value().copied(),
    }
}

/// What a place is like, in sentences: first what is strong there, then what can grow, then where voices differ.
pub(super) fn sentences(room: &Room, niche: &Niche) -> Vec<String> {
    let say = room.say();
    let Some(lead) = speakers(niche).into_iter().next() else { return vec![say.say("nest-niche-unseen")] };
    let mut rated: Vec<_> = NicheTrait::ALL.iter().filter_map(|q| Some((*q, niche.score(*q, lead)?))).collect();
    rated.sort_by_key(|(_, score)| std::cmp::Reverse(*score));
    let strong: Vec<_> = rated.iter().filter(|(_, score)| *score >= MUCH).map(|(quality, _)| *quality).collect();
    let growing: Vec<_> =
        rated.iter().rev().filter(|(_, score)| *score <= LITTLE).map(|(quality, _)| *quality).collect();
    let apart: Vec<_> = NicheTrait::ALL.iter().copied().filter(|quality| are_apart(niche, *quality)).collect();
    let mut sentences = Vec::new();
    let mut add = |key: &str, traits: &[NicheTrait]| {
        if !traits.is_empty() {
            let names = traits.iter().take(IN_A_SENTENCE);
            let names: Vec<_> = names.map(|quality| format!("“{}”", say.name("trait", quality.as_str()))).collect();
            sentences.push(say.with(key, &[("traits", say.list(&names).into()), ("who", room.name_of(lead).into())]));
        }
    };
    add(if lead == room.own_speaker() { "nest-niche-strong-mine" } else { "nest-niche-strong" }, &strong);
    add("nest-niche-growing", &growing);
    add("nest-niche-apart", &apart);
    if sentences.is_empty() {
        sentences.push(say.say("nest-niche-between"));
    }
    sentences
}

/// Whether two voices are far apart on a trait now.
fn are_apart(niche: &Niche, quality: NicheTrait) -> bool {
    let scores: Vec<_> = speakers(niche).into_iter().filter_map(|speaker| niche.score(quality, speaker)).collect();
    let (least, most) = (scores.iter().min(), scores.iter().max());
    least.zip(most).is_some_and(|(least, most)| most - least >= APART)
}

/// The seven traits by voice beside each other, the first value and the newest.
pub(super) fn table(room: &Room, niche: &Niche) -> Markup {
    let say = room.say();
    let speakers = speakers(niche);
    html! {
        @if !speakers.is_empty() {
            table.voices-table {
                caption { (say.say("nest-voices-beside")) }
                thead {
                    tr {
                        th scope="col" { (say.say("nest-trait")) }
                        @for speaker in &speakers { th scope="col" { (speaker_mark(room, *speaker)) (days(room, niche, *speaker)) } }
                    }
                }
                tbody {
                    @for quality in NicheTrait::ALL {
                        tr {
                            th scope="row" { (pictogram(quality.pictogram())) span { (say.name("trait", quality.as_str())) } }
                            @for speaker in &speakers { td { (first_and_newest(niche, *quality, *speaker)) } }
                        }
                    }
                }
            }
        }
    }
}

fn first_and_newest(niche: &Niche, quality: NicheTrait, speaker: Speaker) -> Markup {
    let scores = niche.rating(quality);
    let first = scores.and_then(|scores| value(scores, speaker, When::Before));
    let newest = scores.and_then(|scores| value(scores, speaker, When::Now));
    let has_moved = scores.is_some_and(|scores| {
        scores.oldest(speaker).map(|point| point.on) != scores.newest(speaker).map(|point| point.on)
    });
    html! {
        @if let (Some(first), true) = (first, has_moved) { span.was { (first) } " → " }
        @match newest { Some(value) => { b { (value) } } None => { span.was { "–" } } }
    }
}

/// The first day and the newest on which a voice spoke of a place.
fn days(room: &Room, niche: &Niche, speaker: Speaker) -> Markup {
    let points = niche.ratings.iter().flat_map(|rating| &rating.scores.points);
    let days: Vec<Date> = points.filter(|point| point.speaker == speaker).map(|point| point.on).collect();
    let (say, today) = (room.say(), room.today());
    html! {
        @if let Some((first, newest)) = days.iter().min().zip(days.iter().max()) {
            small { @if first != newest { (say.near(*first, today)) " → " } (say.near(*newest, today)) }
        }
    }
}

pub(super) fn name(niche: &Niche) -> &str {
    niche.name.value().map_or("", String::as_str)
}
