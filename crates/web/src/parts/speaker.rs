//! Whose words these are, always visible.

use dossier::{Origin, Speaker};
use maud::{Markup, html};
use method::Voice;

use crate::room::Room;

/// The mark of a speaker: the name, in the colour and shape of the voice.
#[must_use]
pub(crate) fn speaker_mark(room: &Room, speaker: Speaker) -> Markup {
    html! { span class={ "speaker voice-" (speaker.voice.as_str().replace('_', "-")) } { (room.name_of(speaker)) } }
}

/// Who says it, when, and who wrote it down if that was somebody else.
#[must_use]
pub(crate) fn by_line(room: &Room, origin: &Origin) -> Markup {
    let say = room.say();
    let written_by_other = match origin.speaker.voice {
        Voice::Together => true,
        Voice::Participant => room.dossier().circle.participant().is_some_and(|person| person.id != origin.written_by),
        Voice::Guide | Voice::Coach | Voice::NetworkMember => false,
    };
    html! {
        p.by-line {
            (speaker_mark(room, origin.speaker)) " "
            time datetime=(origin.on) { (say.near(origin.on, room.today())) }
            @if written_by_other {
                span.written-by { " · " (say.with("written-down-by", &[("name", room.member_name(origin.written_by).into())])) }
            }
        }
    }
}

/// The voice of a speaker as the figures draw it.
#[must_use]
pub(crate) const fn figure_voice(voice: Voice) -> figures::Voice {
    match voice {
        Voice::Participant => figures::Voice::Person,
        Voice::Guide => figures::Voice::Guide,
        Voice::Coach => figures::Voice::Coach,
        Voice::NetworkMember => figures::Voice::Network,
        Voice::Together => figures::Voice::Together,
    }
}
