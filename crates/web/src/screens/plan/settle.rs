//! Values that one voice wrote twice without seeing the other: both are shown, and one press says which one stands.

use dossier::{Register, Speaker};
use jiff::civil::Date;
use maud::{Markup, html};
use method::Part;

use crate::parts::{by_line, hidden};
use crate::room::Room;

/// How a contested value is settled.
pub(super) struct Settle<'a> {
    /// Where the choice is sent to.
    pub(super) action: &'a str,
    /// The day it is about, when that matters.
    pub(super) on: Option<Date>,
}

impl Settle<'_> {
    /// The question which one stands; nothing when that is clear. `fields` are the fields of the form that wrote it.
    pub(super) fn ask<T: PartialEq>(
        &self,
        room: &Room,
        register: &Register<T>,
        show: impl Fn(&T) -> Markup,
        fields: impl Fn(&T) -> Vec<(&'static str, String)>,
    ) -> Markup {
        if !register.is_contested() {
            return html! {};
        }
        let say = room.say();
        let of = |speaker: Speaker| register.standing.iter().filter(|other| other.origin.speaker == speaker).count();
        html! {
            div.contested role="note" {
                p { b { (say.say("contested-title")) } " " (say.say("contested-words")) }
                @for candidate in register.standing.iter().filter(|candidate| of(candidate.origin.speaker) > 1) {
                    div.plan-candidate {
                        p { (show(&candidate.value)) }
                        (by_line(room, &candidate.origin))
                        @if may_write_as(room, candidate.origin.speaker) {
                            form method="post" action=(self.action) {
                                (hidden(room))
                                input type="hidden" name="voice" value=(candidate.origin.speaker.voice.as_str());
                                @if let Some(on) = self.on { input type="hidden" name="happened_on" value=(on); }
                                @for (name, value) in fields(&candidate.value) {
                                    input type="hidden" name=(name) value=(value);
                                }
                                button.quiet { (say.say("this-one-stands")) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Whether what they write in this voice is said by this speaker.
fn may_write_as(room: &Room, speaker: Speaker) -> bool {
    let permit = room.view.permit;
    room.may_write(Part::Goals)
        && permit.role().may_write_for(speaker.voice)
        && Speaker::new(speaker.voice, permit.actor()) == speaker
}
