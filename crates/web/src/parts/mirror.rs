//! The language mirror under a form: words that blame, label or hide, with kinder ones beside them. It only looks along
//! with a helper who writes; what the person says stays as it was said, and nothing here ever holds up saving.

mod reflection;

use dossier::LONG;
use figures::{Pictogram, pictogram};
use insight::Language;
use insight::mirror::{Finding, mirror};
use insight::readability::readability;
use maud::{Markup, html};

use crate::i18n::Say;
use crate::room::Room;
use crate::typed::Typed;
pub(crate) use reflection::{explanations, reflection};

/// The field in which a form asks to look along, and those that hold no words.
const ASKED: &str = "mirror";
const LANGUAGE: &str = "mirror-language";
const NO_WORDS: [&str; 5] = [ASKED, LANGUAGE, "command", "seen", "voice"];

/// The button of a form and what the mirror sees in it. With JavaScript it looks along by itself, under each field.
#[must_use]
pub(crate) fn mirror_way(room: &Room, typed: &Typed) -> Markup {
    if room.is_participant() {
        return html! {};
    }
    let say = room.say();
    let language = language_of(say, typed);
    html! {
        div.mirror-way data-mirror="/mirror" {
            div.mirror-ask {
                button.quiet name=(ASKED) value="look" { (pictogram(Pictogram::MirrorAndConfront)) (say.say("mirror-look")) }
                label {
                    span.hidden-label { (say.say("mirror-language")) }
                    select name=(LANGUAGE) {
                        @for of in Language::ALL { option value=(of.code()) lang=(of.code()) selected[of == language] { (say.name("mirror-in", of.code())) } }
                    }
                }
                a.mirror-about href="/mirror" { (say.say("mirror-what")) }
            }
            p.hint.mirror-theirs { (say.with("mirror-theirs", &[("name", room.person().to_owned().into())])) }
            @if typed.filled(ASKED).is_some() { (seen(say, typed, language)) }
        }
    }
}

/// What the mirror sees in all that was typed, as a page without JavaScript shows it. It has the focus.
fn seen(say: Say<'_>, typed: &Typed, language: Language) -> Markup {
    let fields: Vec<_> = typed.fields.iter().filter(|(name, value)| holds_words(name, value)).collect();
    let spoken: Vec<_> =
        fields.iter().filter(|(_, value)| !mirror(value, language).is_empty() || is_long(value, language)).collect();
    html! {
        div.mirror-seen tabindex="-1" autofocus {
            @if spoken.is_empty() { p.mirror-count role="status" { (say.say("mirror-nothing")) } }
            @for (name, value) in spoken {
                (reflection(say, value, language, |nth, _| html! {
                    button.quiet.small name=(ASKED) value={ "put " (name) " " (nth) } { (say.say("mirror-put")) }
                }))
                p.mirror-to-field { a href={ "#f-" (name) } { (say.say("mirror-to-field")) } }
            }
        }
    }
}

fn holds_words(name: &str, value: &str) -> bool {
    !NO_WORDS.contains(&name) && !value.trim().is_empty() && value.chars().nth(LONG).is_none()
}

/// Whether a text is long enough to say how it reads.
fn is_long(text: &str, language: Language) -> bool {
    readability(text, language).is_ok_and(|read| read.words >= reflection::ENOUGH_WORDS)
}

/// The language that one writes in: as chosen, else that of the account.
fn language_of(say: Say<'_>, typed: &Typed) -> Language {
    let code = typed.filled(LANGUAGE).unwrap_or_else(|| say.language().as_str());
    Language::of_code(code).unwrap_or(Language::Dutch)
}

/// What was typed, when the form asked the mirror to look and not to save: with kinder words put in, if that was pressed.
#[must_use]
pub(crate) fn mirrored(room: &Room, typed: &Typed) -> Option<Typed> {
    let asked = typed.filled(ASKED)?;
    let mut typed = typed.clone();
    let mut asked = asked.split(' ');
    if asked.next() == Some("put")
        && let (Some(field), Some(nth)) = (asked.next(), asked.next().and_then(|nth| nth.parse::<usize>().ok()))
    {
        let language = language_of(room.say(), &typed);
        if let Some((_, value)) =
            typed.fields.iter_mut().find(|(name, value)| name == field && holds_words(name, value))
        {
            *value = mirror(value, language)
                .get(nth)
                .map_or_else(|| value.clone(), |found: &Finding<'_>| found.put_into(value));
        }
    }
    Some(typed)
}
