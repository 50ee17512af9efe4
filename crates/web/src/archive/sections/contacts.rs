//! The contacts that took place, and those that were planned.

use dossier::Thing;
use dossier::contact::{Contact, Moment, Planned, PlannedEnd};
use maud::{Markup, html};

use super::{facts, nothing};
use crate::archive::marks::{beside, by, register, wording};
use crate::room::Room;
use crate::screens::contact_line;

pub(super) fn contacts(room: &Room) -> Markup {
    let (say, contacts) = (room.say(), &room.dossier().contacts);
    html! {
        @if contacts.held.is_empty() && contacts.planned.is_empty() { (nothing(room)) }
        @let line: Vec<&Contact> = contacts.newest_first();
        @if !line.is_empty() { div.figure { (contact_line(room, &line)) } }
        @for one in &contacts.held { (held(room, one)) }
        @if !contacts.planned.is_empty() { h3 { (say.say("archive-planned")) } }
        @for one in &contacts.planned { (planned(room, one)) }
    }
}

fn held(room: &Room, contact: &Contact) -> Markup {
    let say = room.say();
    let attitudes: Vec<_> = contact.attitudes.iter().map(|one| say.name("attitude", one.as_str())).collect();
    let stances: Vec<_> = contact.stances.iter().map(|one| say.name("stance", one.as_str())).collect();
    html! {
        article id={ "c-" (contact.id) } {
            h4 { (say.date(contact.origin.on)) " · " (say.name("contact-kind", contact.kind.as_str())) }
            (facts(&[
                (say.say("archive-place"), contact.place.clone()),
                (say.say("archive-present"), contact.present.join(", ")),
                (say.say("archive-attitudes"), attitudes.join(", ")),
                (say.say("archive-stances"), stances.join(", ")),
            ]))
            (wording(room, &contact.note))
            @if contact.note.standing.is_empty() { (by(room, &contact.origin)) }
            (beside(room, Thing::Contact(contact.id), contact.taken_back.as_ref()))
        }
    }
}

fn planned(room: &Room, planned: &Planned) -> Markup {
    let say = room.say();
    let moment = |moment: &Moment| {
        [Some(say.date(moment.on)), moment.at.clone()].into_iter().flatten().collect::<Vec<_>>().join(", ")
    };
    html! {
        article id={ "p-" (planned.id) } {
            h4 { (say.name("contact-kind", planned.kind.as_str())) }
            (facts(&[(say.say("archive-place"), planned.place.clone())]))
            (register(room, &planned.moment, &moment, false))
            (wording(room, &planned.words))
            @match &planned.end {
                Some(PlannedEnd::Held(contact)) => p { a href={ "#c-" (contact) } { (say.say("archive-took-place")) } },
                Some(PlannedEnd::CalledOff { words, origin }) => {
                    p { b { (say.say("archive-called-off")) } }
                    @if !words.is_empty() { blockquote { (words) } }
                    (by(room, origin))
                }
                None => {}
            }
            (beside(room, Thing::Planned(planned.id), planned.taken_back.as_ref()))
        }
    }
}
