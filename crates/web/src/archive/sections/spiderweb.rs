//! The web that holds fast: the figure, then every value of every voice, then every strand.

use dossier::Thing;
use maud::{Markup, html};

use super::nothing;
use crate::archive::marks::{beside, by, register, timeline, wording};
use crate::parts::{dynamics_words, insight_receipt, insight_sentences, receipt, web_figure};
use crate::room::Room;
use crate::screens::voices_key;

pub(super) fn spiderweb(room: &Room) -> Markup {
    let (say, web) = (room.say(), &room.dossier().spiderweb);
    if web.knots.is_empty() && web.strands.is_empty() {
        return nothing(room);
    }
    html! {
        p { (insight_sentences(room).join(" ")) }
        (insight_receipt(room))
        div.figure { (web_figure(room, "web")) (voices_key(room)) }
        (dynamics(room))
        @for knot in &web.knots {
            article id={ "d-" (knot.domain) } {
                h3 { (say.name("domain", knot.domain.as_str())) }
                (timeline(room, &knot.tightness, &|value| say.with("archive-tightness", &[("value", (*value).into())])))
            }
        }
        @if !web.strands.is_empty() { h3 { (say.say("archive-strands")) } }
        @for strand in &web.strands {
            article id={ "t-" (strand.id) } {
                h4 { (say.name("domain", strand.from.as_str())) " → " (say.name("domain", strand.to.as_str())) }
                (by(room, &strand.origin))
                (register(room, &strand.weight, &|weight| say.say(&format!("strand-weight-{weight}")), false))
                (wording(room, &strand.words))
                (beside(room, Thing::Strand(strand.id), strand.taken_back.as_ref()))
            }
        }
    }
}

/// What holds what, as it was read from these strands.
fn dynamics(room: &Room) -> Markup {
    let made = insight::spiderweb::by_voice(room.dossier()).ok().filter(|made| !made.all.knots.is_empty());
    html! {
        @if let Some(made) = made {
            h3 { (room.say().say("spiderweb-dynamics-title")) }
            @for sentence in &made.all.sentences { p { (dynamics_words(room.say(), sentence)) } }
            (receipt(room, &made.all.receipt))
        }
    }
}
