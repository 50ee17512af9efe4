//! The places that make possible, each with its flower.

use dossier::Thing;
use dossier::nest::Niche;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::{history, niche, petals};
use crate::parts::{by_line, contested, correction_mark, empty, thing_menu};
use crate::room::Room;

/// Up to so many places are shown at once; with more, they fold.
const AT_ONCE: usize = 4;

pub(super) fn list(room: &Room) -> Markup {
    let say = room.say();
    let niches: Vec<_> = room.dossier().nest.there().collect();
    let is_open = niches.len() <= AT_ONCE && !room.is_participant();
    let add = |class: &str| {
        html! { @if room.may_write(Part::Nest) { a class=(class) href=(room.path("nest/niche/new")) { (pictogram(Pictogram::Add)) (say.say("nest-niche-add")) } } }
    };
    html! {
        section.niches aria-labelledby="niches" {
            div.card-head {
                h2 #niches { (say.say("nest-niches")) }
                @if !niches.is_empty() { (add("quiet")) }
            }
            p.detail { (say.say("nest-niches-lede")) }
            @if niches.is_empty() {
                (empty(Pictogram::OtherNests, &say.say("nest-niches-none"), &add("button")))
            }
            @for niche in niches.into_iter().rev() { (place(room, niche, is_open)) }
        }
    }
}

/// Whether it holds a question that may not be folded away: what was written twice.
fn asks(niche: &Niche) -> bool {
    niche.name.is_contested() || niche.ratings.iter().any(|rating| rating.scores.contested().next().is_some())
}

fn place(room: &Room, niche: &Niche, is_open: bool) -> Markup {
    let (say, thing) = (room.say(), Thing::Niche(niche.id));
    html! {
        details.kind.niche id={ "n-" (niche.id) } open[is_open || asks(niche)] {
            summary {
                h3.kind-name { (pictogram(Pictogram::OtherNests)) (petals::name(niche)) }
                span.teaser { (petals::sentences(room, niche).join(" ")) }
            }
            (contested(room, thing, &niche.name))
            (correction_mark(room, thing))
            (niche::which_stands(room, niche))
            div.niche-body.is-empty[niche.ratings.is_empty()] {
                @if !niche.ratings.is_empty() { div.niche-flower { (petals::flower(room, niche)) } }
                div {
                    p.reading { (petals::sentences(room, niche).join(" ")) }
                    (petals::table(room, niche))
                    (history::leaning(room, niche))
                    @if room.may_write(Part::Nest) { div.actions {
                        a.button.small href=(room.path(&format!("nest/niche/{}", niche.id))) {
                            (pictogram(Pictogram::OwnAbilities)) (say.say(if room.is_participant() { "nest-rate-mine" } else { "nest-rate" }))
                        }
                        a.quiet href=(room.path(&format!("table/new?niche={}", niche.id))) { (pictogram(Pictogram::TableMode)) (say.say("table-mode")) }
                        a.quiet href=(room.path(&format!("nest/ways/new?from={}", niche.id))) { (pictogram(Pictogram::OtherNests)) (say.say("nest-way-here")) }
                    } }
                }
            }
            details.more { summary { (say.say("nest-more")) } (by_line(room, &niche.origin)) (thing_menu(room, thing)) }
        }
    }
}
