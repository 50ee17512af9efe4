//! The table face: who do I see, whom did I see.

use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::held::{held, taken_back};
use super::planned::{not_any_more, planned};
use crate::parts::{empty, heading, page_of, pages};
use crate::room::Room;

/// The next contact big on top, then what was noted.
pub(super) fn table(room: &Room, page: usize) -> Markup {
    let (say, contacts) = (room.say(), &room.dossier().contacts);
    let (to_come, all) = (contacts.to_come(), contacts.newest_first());
    let note = html! { a.quiet href=(room.path("contacts/new")) { (pictogram(Pictogram::Add)) (say.say("contacts-note-own-do")) } };
    let plan = html! { a.quiet href=(room.path("contacts/plan")) { (pictogram(Pictogram::Calendar)) (say.say("contacts-plan")) } };
    html! {
        (heading(say, Pictogram::Calendar, &say.say("contacts-title-own"), &say.say("contacts-lede-own")))
        section.card.to-come aria-labelledby="to-come" {
            h2 #to-come { (say.say("contacts-next")) }
            @if to_come.is_empty() { (empty(Pictogram::Calendar, &say.say("contacts-none-to-come-own"), &plan)) }
            @else {
                @for (n, next) in to_come.iter().enumerate() {
                    @if n == 1 { h2.then { (say.say("contacts-then")) } }
                    (planned(room, next))
                }
                p.plan-more { (plan) }
            }
        }
        section.card.was aria-labelledby="was" {
            div.card-head { h2 #was { (say.say("contacts-was-own")) } (note) }
            @if all.is_empty() { (empty(Pictogram::Relation, &say.say("contacts-none-held-own"), &html! {})) }
            @for contact in page_of(&all, page) { (held(room, contact)) }
        }
        (pages(say, page, all.len(), |page| format!("{}?page={page}", room.path("contacts"))))
        (not_any_more(room))
        (taken_back(room))
    }
}
