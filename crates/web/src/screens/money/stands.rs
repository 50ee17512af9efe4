//! One value in several voices: the one that counts, the others beside it, and the question when one voice wrote two.

use dossier::{Register, Speaker};
use maud::{Markup, html};
use method::Part;

use crate::parts::{by_line, hidden, speaker_mark};
use crate::room::Room;

/// The values that stand beside the one that counts, each with its voice. Of one voice that wrote two without seeing
/// the other, both stand with the question which one is right; `fields` writes the chosen one again.
pub(super) fn beside<T>(
    room: &Room,
    values: &Register<T>,
    action: &str,
    words: &dyn Fn(&T) -> String,
    fields: &dyn Fn(&T) -> Vec<(&'static str, String)>,
) -> Markup
where
    T: PartialEq,
{
    let (say, is_contested) = (room.say(), values.is_contested());
    let leading = values.leading().map(|said| said.origin.version);
    html! {
        @if let Some(said) = values.leading() { @if !is_contested { (by_line(room, &said.origin)) } }
        @if is_contested {
            div.contested role="note" {
                p { b { (say.say("contested-title")) } }
                @for candidate in &values.standing {
                    form method="post" action=(room.path(action)) {
                        (hidden(room))
                        @for (name, value) in fields(&candidate.value) { input type="hidden" name=(name) value=(value); }
                        input type="hidden" name="voice" value=(candidate.origin.speaker.voice.as_str());
                        p { (speaker_mark(room, candidate.origin.speaker)) " " (words(&candidate.value)) }
                        @if may_settle(room, candidate.origin.speaker) { button.quiet { (say.say("this-one-stands")) } }
                    }
                }
            }
        } @else {
            @for other in values.standing.iter().filter(|other| Some(other.origin.version) != leading) {
                p.beside-line { (speaker_mark(room, other.origin.speaker)) " " (words(&other.value)) }
            }
        }
    }
}

fn may_settle(room: &Room, speaker: Speaker) -> bool {
    room.may_write(Part::Money)
        && (speaker == room.own_speaker()
            || (!speaker.is_helper() && room.view.permit.role().may_write_for(speaker.voice)))
}
