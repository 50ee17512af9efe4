//! Whose words these are, when they were written, and what was said beside them.

use dossier::{Origin, Register, Thing, Timeline, Wording};
use maud::{Markup, html};
use method::Voice;

use crate::parts::speaker_mark;
use crate::room::Room;

/// Who says it, on which day, who wrote it down and when. A copy is read years later: no "yesterday" here.
pub(super) fn by(room: &Room, origin: &Origin) -> Markup {
    let (say, app) = (room.say(), &room.me.web.app);
    let written_on = app.day_of(origin.recorded_at);
    let is_by_other = match origin.speaker.voice {
        Voice::Together => true,
        Voice::Participant => room.dossier().circle.participant().is_some_and(|person| person.id != origin.written_by),
        Voice::Guide | Voice::Coach | Voice::NetworkMember => false,
    };
    html! {
        p.by-line {
            (speaker_mark(room, origin.speaker)) " · " time datetime=(origin.on) { (say.date(origin.on)) }
            @if is_by_other { " · " (say.with("written-down-by", &[("name", room.member_name(origin.written_by).into())])) }
            @if written_on != origin.on { " · " (say.with("archive-written-on", &[("day", say.date(written_on).into())])) }
        }
    }
}

/// Words, with those that stood there before.
pub(super) fn wording(room: &Room, words: &Wording) -> Markup {
    register(room, words, &|words| words.clone(), true)
}

/// What stands, by whom, and what stood before.
pub(super) fn register<T>(room: &Room, values: &Register<T>, show: &dyn Fn(&T) -> String, is_quote: bool) -> Markup {
    let one = |value: String, origin: &Origin| {
        html! {
            @if !value.is_empty() { @if is_quote { blockquote { (value) } } @else { p.value { (value) } } }
            (by(room, origin))
        }
    };
    html! {
        @for candidate in &values.standing { (one(show(&candidate.value), &candidate.origin)) }
        @if !values.earlier.is_empty() {
            div.earlier {
                h4 { (room.say().say("archive-earlier")) }
                @for candidate in &values.earlier { (one(show(&candidate.value), &candidate.origin)) }
            }
        }
        @if !values.withdrawn.is_empty() {
            div.earlier {
                h4 { (room.say().say("withdrawn")) }
                @for candidate in &values.withdrawn { (one(show(&candidate.value), &candidate.origin)) }
            }
        }
    }
}

/// The values of all voices, by day.
pub(super) fn timeline<T>(room: &Room, line: &Timeline<T>, show: &dyn Fn(&T) -> String) -> Markup {
    html! {
        ul.points { @for point in line.points.iter().chain(&line.withdrawn) { li { (register(room, &point.value, show, false)) } } }
    }
}

/// What was said beside a thing: that it is not right, that one does not agree; and whether it was taken back.
pub(super) fn beside(room: &Room, thing: Thing, taken_back: Option<&Origin>) -> Markup {
    let (say, corrections) = (room.say(), &room.dossier().corrections);
    html! {
        @for request in corrections.requests.iter().filter(|request| request.thing == thing) {
            div.beside {
                p { b { (say.say("correction-asked")) } " “" (request.words) "”" } (by(room, &request.origin))
                @if let Some(origin) = &request.put_right { p { (say.say("archive-put-right")) } (by(room, origin)) }
            }
        }
        @for objection in corrections.objections.iter().filter(|objection| objection.thing == thing) {
            div.beside {
                p { b { (say.with("objects", &[("name", room.name_of(objection.origin.speaker).into())])) } " “" (objection.words) "”" }
                (by(room, &objection.origin))
                @if let Some(origin) = &objection.let_go { p { (say.say("archive-let-go")) } (by(room, origin)) }
            }
        }
        @if let Some(origin) = taken_back { div.beside { p { b { (say.say("taken-back")) } } (by(room, origin)) } }
    }
}

/// The answers that were given on something.
pub(super) fn answers(room: &Room, on: dossier::agreements::Subject) -> Markup {
    use dossier::agreements::Answer;
    let say = room.say();
    let given: Vec<_> = room.dossier().agreements.answers.iter().filter(|given| given.on == on).collect();
    html! {
        @if !given.is_empty() {
            div.beside {
                h4 { (say.say("archive-answers")) }
                @for given in given {
                    @match &given.answer {
                        Answer::Agrees => p { (say.say("archive-agrees")) },
                        Answer::DoesNotAgree { words } => p { (say.say("archive-does-not-agree")) " “" (words) "”" },
                        Answer::CannotAnswerNow => p { (say.say("archive-cannot-answer")) },
                    }
                    @if !given.stands { p.detail { (say.say("archive-no-longer-counts")) } }
                    (by(room, &given.origin))
                }
            }
        }
    }
}
