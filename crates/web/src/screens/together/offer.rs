//! After a contact, in one press and free to skip: which role one fell into; how it was.

use dossier::Thing;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{CircleRole, Part};

use crate::flash::{Flash, thing_from};
use crate::room::Room;

/// What is offered on the page after a contact was noted.
pub(crate) fn after_contact(room: &Room, flash: &Flash) -> Markup {
    let noted = flash.done.as_deref().is_some_and(|done| done.starts_with("contact-noted"));
    let Some(Thing::Contact(contact)) = flash.undo.as_deref().and_then(thing_from).filter(|_| noted) else {
        return html! {};
    };
    let say = room.say();
    let is_guide = matches!(room.view.permit.role(), CircleRole::Guide | CircleRole::Coach);
    html! {
        @if is_guide && room.may_write(Part::Roles) {
            p.after-contact {
                a.quiet href={ (room.path("together/roles/new")) "?contact=" (contact) } { (pictogram(Pictogram::MirrorAndConfront)) (say.say("roles-offer")) }
                span.hint { (say.say("roles-offer-hint")) }
            }
        } @else if room.is_participant() {
            p.after-contact {
                a.quiet href=(room.path("together/relationship")) { (pictogram(Pictogram::Relation)) (say.say("relationship-offer")) }
            }
        }
    }
}
