//! The consents that are over, folded away, with their days.

use dossier::consents::Consent;
use maud::{Markup, html};
use method::Parts;

use super::consent::purpose_name;
use crate::room::Room;

/// All that ended or was withdrawn, newest first.
#[must_use]
pub(super) fn ended(room: &Room) -> Markup {
    let (say, today) = (room.say(), room.today());
    let is_over = |given: &&Consent| given.withdrawn.is_some() || given.grant.until.is_some_and(|until| until < today);
    let mut over: Vec<_> = room.dossier().consents.given.iter().filter(is_over).collect();
    over.sort_by_key(|given| std::cmp::Reverse(last_day(given)));
    html! {
        @if !over.is_empty() {
            details.card.ended {
                summary { h2 { (say.say("circle-ended")) } span.detail { (say.with("circle-ended-count", &[("count", over.len().into())])) } }
                ul { @for given in over { li { (line(room, given)) } } }
            }
        }
    }
}

fn line(room: &Room, given: &Consent) -> Markup {
    let say = room.say();
    let day = last_day(given).map(|day| say.date(day)).unwrap_or_default();
    let values = [("from", say.date(given.from()).into()), ("to", day.into())];
    html! {
        p { b { (room.member_name(given.member)) } " · " (purpose_name(room, given.grant.purpose)) }
        p.detail {
            (say.with("circle-saw", &[("parts", named(room, given.grant.reads).into())])) " "
            (say.with("circle-wrote", &[("parts", named(room, given.grant.writes).into())]))
        }
        p.detail {
            @match &given.withdrawn {
                Some(origin) if origin.written_by == given.member => (say.with("circle-ended-given-back", &values)),
                Some(_) => (say.with("circle-ended-stopped", &values)),
                None => (say.with("circle-ended-passed", &values)),
            }
        }
    }
}

fn last_day(given: &Consent) -> Option<jiff::civil::Date> {
    given.withdrawn.as_ref().map(|withdrawn| withdrawn.on).or(given.grant.until)
}

fn named(room: &Room, parts: Parts) -> String {
    let say = room.say();
    if parts.is_empty() {
        return say.say("circle-nothing");
    }
    if parts == Parts::all() {
        return say.say("circle-everything");
    }
    say.list(&parts.iter().map(|part| say.name("part", part.as_str())).collect::<Vec<_>>())
}
