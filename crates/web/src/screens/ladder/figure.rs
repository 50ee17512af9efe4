//! A ladder over time as a figure, with the same said in sentences.

use dossier::Speaker;
use dossier::ladder::{About, Answer, TOP};
use figures::ladder::{self, Ladder, Line, Rung};
use jiff::civil::Date;
use maud::Markup;

use crate::parts::figure_voice;
use crate::room::Room;

/// The ladder of a subject, each voice a line.
pub(super) fn figure(room: &Room, about: About, name: &str) -> Markup {
    let (say, answers) = (room.say(), room.dossier().ladders.about(about));
    let days =
        |day: Date| answers.first().and_then(|first| first.origin.on.until(day).ok()).map_or(0, |span| span.get_days());
    let line = |(speaker, answers): (Speaker, Vec<&Answer>)| Line {
        voice: figure_voice(speaker.voice),
        tip: room.name_of(speaker),
        points: answers.iter().map(|answer| (days(answer.origin.on), f64::from(answer.rung))).collect(),
    };
    let last = answers.last().map_or_else(|| room.today(), |answer| answer.origin.on);
    let first = answers.first().map_or(last, |answer| answer.origin.on);
    ladder::draw(&Ladder {
        id: format!("ladder-{}", super::subject::text_of(about).replace('.', "-")),
        title: say.with("ladder-figure", &[("about", name.to_owned().into())]),
        description: sentences(room, about).join(" "),
        rungs: (0..=i16::from(TOP)).map(|value| Rung { value, label: named(value), is_hoped: false }).collect(),
        lines: by_speaker(&answers).into_iter().map(line).collect(),
        first_day: 0,
        last_day: days(last),
        first_label: say.near(first, room.today()),
        last_label: say.near(last, room.today()),
    })
}

/// The number before a rung; only at the ends and in the middle, so that they can be read on a phone.
fn named(value: i16) -> String {
    if value % 5 == 0 { value.to_string() } else { String::new() }
}

/// How each voice moved, in a sentence.
pub(super) fn sentences(room: &Room, about: About) -> Vec<String> {
    let answers = room.dossier().ladders.about(about);
    let sentence = |(speaker, answers): (Speaker, Vec<&Answer>)| {
        let (first, last) = (answers.first()?.rung, answers.last()?.rung);
        let name = ("name", room.name_of(speaker).into());
        Some(if answers.len() == 1 {
            room.say().with("ladder-stands", &[name, ("rung", last.into())])
        } else {
            room.say().with("ladder-moved", &[name, ("first", first.into()), ("last", last.into())])
        })
    };
    by_speaker(&answers).into_iter().filter_map(sentence).collect()
}

/// The answers of each voice, oldest first; the participant before the others, *together* last.
pub(super) fn by_speaker<'a>(answers: &[&'a Answer]) -> Vec<(Speaker, Vec<&'a Answer>)> {
    let mut speakers: Vec<_> = answers.iter().map(|answer| answer.origin.speaker).collect();
    speakers.sort_unstable();
    speakers.dedup();
    let of = |speaker| answers.iter().copied().filter(move |answer| answer.origin.speaker == speaker).collect();
    speakers.into_iter().map(|speaker| (speaker, of(speaker))).collect()
}
