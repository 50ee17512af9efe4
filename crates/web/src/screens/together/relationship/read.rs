//! What can be read of the compass: both lines over time, and what lies between them.

use dossier::circle::Member;
use dossier::relationship::{Given, Occasion, Pairs};
use figures::relationship::{Compass, Strip};
use figures::{Pictogram, pictogram};
use insight::relationship::{occasions as read_occasions, relationship};
use jiff::civil::Date;
use maud::{Markup, html};
use method::{Part, RelationPair};

use super::super::way_back;
use crate::parts::{by_line, figure_voice, heading, hidden, receipt, speaker_mark};
use crate::room::Room;

/// From which mean gap on two pictures differ clearly.
const CLEARLY: f64 = 1.5;

/// The contact that it is about, or the time.
pub(super) fn when(room: &Room, occasion: &Occasion) -> String {
    let say = room.say();
    let held = room.dossier().contacts.held.iter().find(|held| Some(held.id) == occasion.contact);
    match held {
        Some(held) => say.with(
            "relationship-of-contact",
            &[
                ("kind", say.name("contact-kind", held.kind.as_str()).into()),
                ("day", say.near(held.origin.on, room.today()).into()),
            ],
        ),
        None => say.near(occasion.origin.on, room.today()),
    }
}

/// The poles of a pair, the estranging one first.
fn poles(room: &Room, pair: RelationPair) -> (String, String) {
    let key = pair.as_str().replace('_', "-");
    (room.say().say(&format!("relation-{key}-low-short")), room.say().say(&format!("relation-{key}-high-short")))
}

/// The figure with its sentence; nothing before both lay open once.
pub(super) fn over_time(room: &Room, helper: &Member) -> Markup {
    let say = room.say();
    let occasions = read_occasions(&room.dossier().relationship, helper.id);
    let Ok(read) = relationship(&occasions) else { return html! {} };
    let (Some(first), Some(last)) = (occasions.first(), occasions.last()) else {
        return html! { p.detail { (say.say("relationship-nothing-yet")) } };
    };
    let day = |on: Date| on.since(Date::constant(2000, 1, 1)).map_or(0, |span| span.get_days());
    let strip = |(nth, pair): (usize, &RelationPair)| {
        let of = |pairs: Pairs| pairs.all().get(nth).copied().flatten();
        let (low_label, high_label) = poles(room, *pair);
        Strip {
            low_label,
            high_label,
            said: occasions.iter().filter_map(|one| Some((day(one.on), of(one.rating)?))).collect(),
            guessed: occasions.iter().filter_map(|one| Some((day(one.on), of(one.guess)?))).collect(),
        }
    };
    let names = [("name", room.person().to_owned().into()), ("helper", helper.name.clone().into())];
    let draw = |compact| {
        figures::relationship::draw(&Compass {
            id: format!("compass-{}", helper.id),
            title: say.with("relationship-figure", &names),
            description: say.with("relationship-figure-words", &names),
            strips: RelationPair::ALL.iter().enumerate().map(strip).collect(),
            helper: figure_voice(helper.role.voice()),
            first_day: day(first.on),
            last_day: day(last.on),
            first_label: say.near(first.on, room.today()),
            last_label: say.near(last.on, room.today()),
            compact,
        })
    };
    let own = if room.is_participant() { "-own" } else { "" };
    html! {
        @if let Some(gap) = read.mean_gap {
            p.reading { (say.with(&format!("relationship-gap-{}{own}", if gap < CLEARLY { "near" } else { "far" }), &names))
                @if let Some(narrowing) = read.narrowing {
                    " " (say.with(if narrowing > 0.0 { "relationship-narrows" } else if narrowing < 0.0 { "relationship-widens" } else { "relationship-stays" }, &names))
                }
            }
        }
        (figures::pair(&draw(false), &draw(true)))
        ul.key.compass-key {
            li.key-v-own { (room.person()) }
            li class={ "key-" (figure_voice(helper.role.voice()).class()) } { (say.with("relationship-guessed-by", &names)) }
        }
        @if !room.is_participant() { p.detail { (say.with("relationship-mirror", &names)) } }
        (receipt(room, &read.receipt))
    }
}

/// The occasions that lie open, newest first, each with its words.
pub(super) fn occasions(room: &Room, occasions: &[&Occasion]) -> Markup {
    let say = room.say();
    let open: Vec<_> = occasions.iter().rev().filter(|occasion| occasion.is_open).collect();
    html! {
        @if !open.is_empty() {
            details.folded {
                summary { (pictogram(Pictogram::Calendar)) (say.with("relationship-times", &[("count", open.len().into())])) }
                ul.compass-times {
                    @for occasion in open {
                        li { a href=(room.path(&format!("together/relationship/{}", occasion.id))) { (when(room, occasion)) } }
                    }
                }
            }
        }
    }
}

/// One occasion on which both lie open.
pub(super) fn opened(room: &Room, occasion: &Occasion) -> Markup {
    let say = room.say();
    let helper = room.member_name(occasion.with);
    let names = [("name", room.person().to_owned().into()), ("helper", helper.into())];
    let other = if room.is_participant() { room.member_name(occasion.with) } else { room.person().to_owned() };
    let title = say.with("relationship-with", &[("name", other.into())]);
    let (said, guessed) = (occasion.said(), occasion.guessed());
    let value = |pairs: Option<Pairs>, pair: RelationPair| match pairs.and_then(|pairs| pairs.of(pair)) {
        None => say.say("relationship-skipped"),
        Some(0) => say.say("relationship-middle"),
        Some(value) => {
            let (low, high) = poles(room, pair);
            let pole = if value < 0 { low } else { high };
            say.with("relationship-said", &[("pole", pole.into()), ("step", i64::from(value.unsigned_abs()).into())])
        }
    };
    html! {
        (heading(say, Pictogram::Relation, &title, &when(room, occasion)))
        section.card {
            table.compass-table {
                thead { tr {
                    th scope="col" { (say.say("relationship-pair")) }
                    th scope="col" { (room.person()) }
                    th scope="col" { (say.with("relationship-guessed-by", &names)) }
                } }
                tbody { @for pair in RelationPair::ALL {
                    @let (low, high) = poles(room, *pair);
                    tr { th scope="row" { (low) " – " (high) } td { (value(said, *pair)) } td { (value(guessed, *pair)) } }
                } }
            }
            @for given in [&occasion.rating, &occasion.guess].into_iter().flatten() { (words(room, given)) }
        }
        section.table-talk aria-labelledby="talk" {
            h2 #talk { (say.say("relationship-talk")) }
            ul {
                li { (say.with("relationship-talk-1", &names)) }
                li { (say.with("relationship-talk-2", &names)) }
            }
        }
        (take_back(room, occasion))
        (way_back(room))
    }
}

fn words(room: &Room, given: &Given) -> Markup {
    html! {
        @if given.taken_back.is_some() {
            p.taken-back { (speaker_mark(room, given.origin.speaker)) " " (room.say().say("taken-back")) }
        } @else if !given.words.is_empty() {
            blockquote { "“" (given.words) "”" }
            (by_line(room, &given.origin))
        }
    }
}

fn take_back(room: &Room, occasion: &Occasion) -> Markup {
    let own = if room.is_participant() { &occasion.rating } else { &occasion.guess };
    let stands = own.as_ref().is_some_and(|given| given.taken_back.is_none());
    html! {
        @if stands && room.may_write(Part::Relationship) {
            form.thing-menu method="post" action=(room.path(&format!("together/relationship/{}/withdraw", occasion.id))) {
                (hidden(room))
                button.plain { (pictogram(Pictogram::Undo)) (room.say().say("relationship-take-back")) }
            }
        }
    }
}
