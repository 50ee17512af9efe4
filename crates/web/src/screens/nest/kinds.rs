//! The strengths by kind: those out of oneself, and those out of the surroundings. Each kind folds.

use dossier::strengths::Strength;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{Part, StrengthKind};

use super::strength;
use crate::parts::{Pictured, figure_kind};
use crate::room::Room;

/// Up to so many strengths, the desk shows all of them at once; with more, it stays calm and folds them.
const AT_ONCE: usize = 16;

/// What is in the nest: each kind with its twig and how many there are, as a way to it.
pub(super) fn key(room: &Room) -> Markup {
    let say = room.say();
    html! {
        ul.kind-key {
            @for kind in StrengthKind::ALL {
                li {
                    a href={ "#kind-" (kind) } {
                        (figures::nest::key(figure_kind(*kind)))
                        span { (say.name("strength-kind", kind.as_str())) }
                        b { (of_kind(room, *kind).len()) }
                    }
                }
            }
        }
    }
}

/// All strengths, in two groups of three kinds.
pub(super) fn groups(room: &Room) -> Markup {
    let say = room.say();
    let is_open = !room.is_participant() && room.dossier().strengths.there().count() <= AT_ONCE;
    html! {
        div.pair.kinds {
            @for (of_the_person, id, title, hint) in [
                (true, "from-me", "nest-from-me", "nest-from-me-hint"),
                (false, "from-around", "nest-from-around", "nest-from-around-hint"),
            ] {
                section aria-labelledby=(id) {
                    h2 #(id) { (capital(&say.say(title))) }
                    p.detail { (say.say(&if room.is_participant() { format!("{hint}-mine") } else { hint.to_owned() })) }
                    @for kind in StrengthKind::ALL.iter().filter(|kind| kind.is_of_the_person() == of_the_person) {
                        (fold(room, *kind, is_open))
                    }
                }
            }
        }
    }
}

fn fold(room: &Room, kind: StrengthKind, is_open: bool) -> Markup {
    let say = room.say();
    let strengths = of_kind(room, kind);
    let asks = strengths.iter().any(|strength| strength::asks(room, strength));
    let newest = strengths.first().and_then(|strength| strength.words.value());
    html! {
        details.kind id={ "kind-" (kind) } open[asks || (is_open && !strengths.is_empty())] {
            summary {
                h3.kind-name { (pictogram(kind.pictogram())) (say.name("strength-kind", kind.as_str())) }
                (figures::nest::key(figure_kind(kind)))
                span.count { (say.with("nest-count", &[("count", strengths.len().into())])) }
                span.teaser {
                    @match newest {
                        Some(words) => { "“" (words) "”" }
                        None => { (say.name("nest-question", kind.as_str())) }
                    }
                }
            }
            @if strengths.is_empty() {
                p.detail { (say.name("nest-examples", kind.as_str())) }
            } @else {
                ul.strengths { @for named in &strengths { (strength::strength(room, named)) } }
            }
            @if room.may_write(Part::Strengths) { a.quiet.small href=(room.path(&format!("nest/new?kind={kind}"))) { (pictogram(Pictogram::Add)) (say.name("nest-add", kind.as_str())) } }
        }
    }
}

/// The strengths of one kind, newest first.
fn of_kind(room: &Room, kind: StrengthKind) -> Vec<&Strength> {
    let mut strengths: Vec<_> = room.dossier().strengths.there().filter(|strength| strength.kind == kind).collect();
    strengths.reverse();
    strengths
}

/// A text that begins a line of its own.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
