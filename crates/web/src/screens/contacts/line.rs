//! The life line: contacts, turns of the path, and looking back at goals.

use dossier::Speaker;
use dossier::contact::Contact;
use figures::life_line::{Band, LifeLine, LifeMoment, MomentKind, draw};
use figures::{Pictogram, pair};
use jiff::ToSpan;
use jiff::civil::Date;
use maud::{Markup, html};

use crate::parts::{PAGE, Pictured, level_name};
use crate::room::Room;

/// The most contacts on the line; with more, it would show no one of them.
const MOST: usize = 60;
/// The most moments in the short list that stands for the line on a phone.
const MOST_ON_A_PHONE: usize = 6;
/// Words of a note beside its dot.
const FEW: usize = 32;

/// The line, where there is something to see on it.
pub(crate) fn line(room: &Room, held: &[&Contact]) -> Markup {
    let say = room.say();
    let mut moments = moments(room, held);
    moments.sort_by_key(|(day, _)| *day);
    let Some((first, _)) = moments.first() else { return html! {} };
    if moments.len() < 3 {
        return html! {};
    }
    let first = stretches(room).map(|(on, _)| on).chain([*first]).min().unwrap_or(*first);
    let wide = figure(room, first, &moments, false);
    let newest = moments.get(moments.len().saturating_sub(MOST_ON_A_PHONE)..).unwrap_or_default();
    let compact = figure(room, first, newest, true);
    html! {
        section.card.life aria-labelledby="life" {
            h2 #life { (say.say("contacts-line")) }
            (pair(&draw(&wide), &draw(&compact)))
        }
    }
}

fn figure(room: &Room, first: Date, moments: &[(Date, LifeMoment)], compact: bool) -> LifeLine {
    let (say, today) = (room.say(), room.today());
    let day = |on: Date| days(first, on);
    let bands = stretches(room).map(|(on, phase)| Band {
        from_day: day(on),
        label: say.name("phase", phase.as_str()),
        pictogram: Some(phase.pictogram()),
        href: Some(room.path("trajectory")),
    });
    LifeLine {
        id: "life-line".to_owned(),
        title: say.say("contacts-line"),
        description: say
            .with("contacts-line-tells", &[("count", moments.len().into()), ("day", say.date(first).into())]),
        first_day: 0,
        last_day: day(today),
        // On a phone the list says only what is newest; there a phase would stand before moments of another.
        bands: if compact { Vec::new() } else { bands.collect() },
        moments: moments.iter().map(|(on, moment)| LifeMoment { day: day(*on), ..moment.clone() }).collect(),
        ticks: ticks(room, first, today),
        compact,
    }
}

fn moments(room: &Room, held: &[&Contact]) -> Vec<(Date, LifeMoment)> {
    let (say, today) = (room.say(), room.today());
    let at = |on: Date, kind, pictogram, label: String, href: String| {
        let date_label = say.near(on, today);
        (on, LifeMoment { day: 0, kind, pictogram: Some(pictogram), label, date_label, href: Some(href) })
    };
    let contacts = held.iter().take(MOST).enumerate().map(|(n, contact)| {
        let is_own = contact.origin.speaker == Speaker::PARTICIPANT;
        let kind = if is_own { MomentKind::Own } else { MomentKind::Contact };
        let page = if n < PAGE { String::new() } else { format!("?page={}", n / PAGE) };
        let href = format!("{}{page}#c-{}", room.path("contacts"), contact.id);
        let words = contact.note.value().and_then(|note| few_words(note));
        let label = words.unwrap_or_else(|| say.name("contact-kind", contact.kind.as_str()));
        at(contact.origin.on, kind, contact.kind.pictogram(), label, href)
    });
    let turns = stretches(room).skip(1).map(|(on, phase)| {
        let label = say.name("phase", phase.as_str());
        at(on, MomentKind::PhaseTurn, phase.pictogram(), label, room.path("trajectory"))
    });
    let reviews = room.dossier().goals.there().flat_map(|goal| {
        let words = goal.words.value().cloned().unwrap_or_default();
        goal.reviews.points.iter().filter_map(move |point| {
            let level = say.say(&format!("level-{}", level_name(point.value.value()?.level)));
            Some((point.on, format!("{words}: {level}"), goal.id))
        })
    });
    let reviews = reviews.map(|(on, label, goal)| {
        at(on, MomentKind::Review, Pictogram::Plan, label, format!("{}#g-{goal}", room.path("plan")))
    });
    contacts.chain(turns).chain(reviews).collect()
}

fn stretches(room: &Room) -> impl Iterator<Item = (Date, method::Phase)> {
    room.dossier().trajectory.stretches.iter().map(|stretch| (stretch.began.on, stretch.phase))
}

/// The first days of months, and today; none so near to today that it would hide it.
fn ticks(room: &Room, first: Date, today: Date) -> Vec<(i32, String)> {
    let say = room.say();
    let span = days(first, today);
    let mut ticks = vec![(span, say.say("date-today"))];
    let mut month = first.first_of_month();
    while let Ok(next) = month.checked_add(1.month()) {
        month = next;
        if days(first, month) > span - (span / 8).max(1) {
            break;
        }
        ticks.push((days(first, month), say.month_of(month, today)));
    }
    ticks
}

fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// The first words of a note; a few, whole ones.
fn few_words(note: &str) -> Option<String> {
    let line = note.lines().next().map(str::trim).filter(|line| !line.is_empty())?;
    if line.chars().count() <= FEW {
        return Some(line.to_owned());
    }
    let mut words = String::new();
    for word in line.split_whitespace() {
        if words.chars().count() + word.chars().count() >= FEW {
            break;
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    Some(format!("{}…", words.trim_end_matches([',', '.', ';', ':'])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_cut_between_words() {
        assert_eq!(few_words("Kort."), Some("Kort.".to_owned()));
        assert_eq!(few_words("  \nniets"), None);
        let long = "We praatten lang, over de deurwaarder en over de brieven die nog open liggen";
        assert_eq!(few_words(long), Some("We praatten lang, over de…".to_owned()));
    }
}
