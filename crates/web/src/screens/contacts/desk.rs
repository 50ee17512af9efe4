//! The desk face: the line of what happened, what is to come, what took place.

use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::held::held;
use super::line::line;
use super::planned::{not_any_more, planned};
use crate::parts::{empty, heading, page_of, pages, read_only};
use crate::room::Room;

/// The line on top, then what is to come beside what took place.
pub(super) fn desk(room: &Room, page: usize) -> Markup {
    let (say, contacts) = (room.say(), &room.dossier().contacts);
    let (to_come, all) = (contacts.to_come(), contacts.newest_first());
    let note =
        html! { a.button href=(room.path("contacts/new")) { (pictogram(Pictogram::Add)) (say.say("note-contact")) } };
    let plan = html! { a.quiet href=(room.path("contacts/plan")) { (pictogram(Pictogram::Calendar)) (say.say("contacts-plan")) } };
    let lede = say.with("contacts-lede", &[("name", room.person().to_owned().into())]);
    html! {
        (heading(say, Pictogram::Calendar, &say.say("contacts-title"), &lede))
        (read_only(room, Part::Contacts))
        @if room.may_write(Part::Contacts) { div.contacts-actions { (note) (plan) } }
        @if page == 0 { (line(room, &all)) }
        div.contacts-desk {
            section.card.to-come aria-labelledby="to-come" {
                h2 #to-come { (say.say("contacts-to-come")) }
                @if to_come.is_empty() { (empty(Pictogram::Calendar, &say.say("contacts-none-to-come"), &html! {})) }
                @for next in to_come { (planned(room, next)) }
                (not_any_more(room))
            }
            section.card.was aria-labelledby="was" {
                h2 #was { (say.say("contacts-was")) }
                @if all.is_empty() { (empty(Pictogram::Relation, &say.say("contacts-none-held"), &html! {})) }
                @for contact in page_of(&all, page) { (held(room, contact)) }
                (pages(say, page, all.len(), |page| format!("{}?page={page}", room.path("contacts"))))
            }
        }
    }
}
