//! How the relation was felt: on each occasion that lies open what the person said, and what the helper thought.

use dossier::relationship::{Given, Pairs};
use maud::{Markup, html};
use method::RelationPair;

use super::nothing;
use crate::archive::marks::by;
use crate::room::Room;

pub(super) fn relationship(room: &Room) -> Markup {
    let say = room.say();
    let open: Vec<_> = room.dossier().relationship.occasions.iter().filter(|occasion| occasion.is_open).collect();
    html! {
        @if open.is_empty() { (nothing(room)) }
        @for occasion in open {
            article {
                h3 { (say.with("relationship-with", &[("name", room.member_name(occasion.with).into())])) " · " (say.date(occasion.origin.on)) }
                @for given in [&occasion.rating, &occasion.guess].into_iter().flatten() { (one(room, given)) }
            }
        }
    }
}

fn one(room: &Room, given: &Given) -> Markup {
    let pairs = given.pairs.unwrap_or_default();
    html! {
        ul { @for pair in RelationPair::ALL { li { (value(room, pairs, *pair)) } } }
        @if !given.words.is_empty() { blockquote { (given.words) } }
        (by(room, &given.origin))
        @if given.taken_back.is_some() { p.detail { (room.say().say("taken-back")) } }
    }
}

fn value(room: &Room, pairs: Pairs, pair: RelationPair) -> String {
    let say = room.say();
    let key = pair.as_str().replace('_', "-");
    let (low, high) = (say.say(&format!("relation-{key}-low-short")), say.say(&format!("relation-{key}-high-short")));
    let said = match pairs.of(pair) {
        None => say.say("relationship-skipped"),
        Some(0) => say.say("relationship-middle"),
        Some(value) => {
            let pole = if value < 0 { low.clone() } else { high.clone() };
            say.with("relationship-said", &[("pole", pole.into()), ("step", i64::from(value.unsigned_abs()).into())])
        }
    };
    format!("{low} – {high}: {said}")
}
