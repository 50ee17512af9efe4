//! What pulls on what: every strand as a sentence, with whose it is, and how strongly it pulls now.

use axum::extract::{Form as Body, Path};
use axum::response::{IntoResponse, Redirect, Response};
use dossier::spiderweb::{HEAVIEST, Strand};
use dossier::{Command, StrandId, Thing, spiderweb};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{LifeDomain, Part};

use super::name;
use crate::back::Back;
use crate::i18n::Say;
use crate::parts::{self, Pictured, by_line, correction_mark, hidden, thing_menu};
use crate::problem::Trouble;
use crate::room::Room;
use crate::typed::Typed;

/// All strands, the strongest first; what was taken back stands folded away at the end, for the participant.
pub(super) fn section(room: &Room) -> Markup {
    let say = room.say();
    let mut tied: Vec<_> = room.dossier().spiderweb.tied().collect();
    tied.sort_by_key(|strand| std::cmp::Reverse(strand.weight.value().copied()));
    let taken_back = room.dossier().spiderweb.strands.iter().filter(|strand| strand.taken_back.is_some());
    let taken_back: Vec<_> = taken_back.collect();
    let all = html! {
        @if tied.is_empty() {
            (parts::empty(Pictogram::Web, &say.say("spiderweb-no-strands"), &html! {
                @if room.may_write(Part::Spiderweb) { a.button href=(room.path("spiderweb/strands/new")) { (pictogram(Pictogram::Add)) (say.say("spiderweb-tie")) } }
            }))
        } @else {
            p.detail { (say.say("spiderweb-strands-lede")) }
            ul.strand-list { @for strand in &tied { (one(room, strand)) } }
        }
        @if !taken_back.is_empty() {
            details.web-why {
                summary { (say.with("spiderweb-taken-back", &[("count", taken_back.len().into())])) }
                ul.strand-list {
                    @for strand in &taken_back {
                        li id={ "t-" (strand.id) } { (sentence(room, strand)) (thing_menu(room, Thing::Strand(strand.id))) }
                    }
                }
            }
        }
    };
    html! {
        @if room.is_participant() && !tied.is_empty() {
            details.card.strands.web-folded {
                summary {
                    (pictogram(Pictogram::Web))
                    span.knot-name {
                        b { (say.say("spiderweb-strands")) }
                        span.knot-short { (say.with("spiderweb-strand-count", &[("count", tied.len().into())])) }
                    }
                }
                (all)
            }
        } @else {
            section.card.strands aria-labelledby="strands" {
                div.card-head {
                    h2 #strands { (say.say("spiderweb-strands")) }
                    @if !tied.is_empty() && room.may_write(Part::Spiderweb) {
                        a.quiet href=(room.path("spiderweb/strands/new")) { (pictogram(Pictogram::Add)) (say.say("spiderweb-tie")) }
                    }
                }
                (all)
            }
        }
    }
}

fn one(room: &Room, strand: &Strand) -> Markup {
    let thing = Thing::Strand(strand.id);
    html! {
        li id={ "t-" (strand.id) } {
            (sentence(room, strand))
            @if let Some(words) = strand.words.value().filter(|words| !words.is_empty()) { blockquote { "“" (words) "”" } }
            (by_line(room, &strand.origin))
            (parts::contested(room, thing, &strand.words))
            (correction_mark(room, thing))
            (two_weights(room, strand))
            details.strand-more {
                summary { (room.say().say("spiderweb-change")) span.unseen { ": " (in_words(room.say(), strand.from, strand.to, weight_of(strand))) } }
                (weighing(room, strand))
                (thing_menu(room, thing))
            }
        }
    }
}

/// How strongly it pulls, by the newest word.
fn weight_of(strand: &Strand) -> u8 {
    strand.weight.value().copied().unwrap_or(1)
}

/// "Gezondheid trekt heel sterk aan Werk", with its ends pictured and the thread as thick as it pulls.
fn sentence(room: &Room, strand: &Strand) -> Markup {
    let weight = weight_of(strand);
    html! {
        (ends(strand.from, strand.to, weight))
        p.strand-says { (in_words(room.say(), strand.from, strand.to, weight)) }
    }
}

/// The two ends, with the thread between them.
pub(super) fn ends(from: LifeDomain, to: LifeDomain, weight: u8) -> Markup {
    html! {
        div.strand-ends aria-hidden="true" {
            (pictogram(from.pictogram())) span class={ "pull pull-" (weight) } {} (pictogram(to.pictogram()))
        }
    }
}

/// A strand as a sentence.
pub(super) fn in_words(say: Say<'_>, from: LifeDomain, to: LifeDomain, weight: u8) -> String {
    let weight = say.say(&format!("strand-weight-{weight}"));
    say.with(
        "spiderweb-strand",
        &[("from", name(say, from).into()), ("to", name(say, to).into()), ("weight", weight.into())],
    )
}

/// Whether they may say how strongly it pulls: it is their own strand, or of the person or of both at the table.
fn may_weigh(room: &Room, strand: &Strand) -> bool {
    let speaker = strand.origin.speaker;
    let may_say = !speaker.is_helper() && room.view.permit.role().may_write_for(speaker.voice);
    room.may_write(Part::Spiderweb) && (speaker == room.own_speaker() || may_say)
}

/// Two weights that did not see each other: one press says which one stands.
fn two_weights(room: &Room, strand: &Strand) -> Markup {
    let say = room.say();
    let weights = strand.weight.standing.iter().map(|candidate| candidate.value);
    html! {
        @if strand.weight.is_contested() {
            div.contested role="note" {
                p { b { (say.say("contested-title")) } " " (say.say("spiderweb-contested-weight")) }
                @if may_weigh(room, strand) { (weights_form(room, strand, weights)) }
            }
        }
    }
}

/// How strongly it pulls now: one press.
fn weighing(room: &Room, strand: &Strand) -> Markup {
    html! {
        @if may_weigh(room, strand) && !strand.weight.is_contested() {
            p.strand-more-label { (room.say().say("spiderweb-reweigh")) }
            (weights_form(room, strand, 1..=HEAVIEST))
        }
    }
}

fn weights_form(room: &Room, strand: &Strand, weights: impl Iterator<Item = u8>) -> Markup {
    let say = room.say();
    let now = strand.weight.value().copied().filter(|_| !strand.weight.is_contested());
    html! {
        form.weights method="post" action=(room.path(&format!("spiderweb/strands/{}/weight", strand.id))) {
            (hidden(room))
            input type="hidden" name="voice" value=(strand.origin.speaker.voice);
            @for weight in weights {
                button.quiet name="weight" value=(weight) aria-pressed=(if now == Some(weight) { "true" } else { "false" }) {
                    span class={ "pull pull-" (weight) } aria-hidden="true" {}
                    (say.say(&format!("strand-weight-{weight}")))
                }
            }
        }
    }
}

/// Weighs a strand anew.
pub(super) async fn weigh(
    room: Room,
    Path((_, strand)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let (Ok(strand), Ok(weight)) = (strand.parse::<StrandId>(), typed.read("weight")) else {
        return Trouble::NotFound.in_language(&room.me.web, room.me.language);
    };
    match room.execute(&typed, vec![Command::Spiderweb(spiderweb::Command::Weigh { strand, weight })]).await {
        Ok(_) => {
            let known = room.dossier().spiderweb.strands.iter().find(|known| known.id == strand);
            let before = known.and_then(|known| known.weight.value());
            let back = before.map(|weight| {
                let back = Back::by(format!("spiderweb/strands/{strand}/weight")).and("weight", &weight);
                format!("&back={}", back.said_as(&room, &typed).as_text())
            });
            let web = room.path("spiderweb");
            Redirect::to(&format!("{web}?done=strand-weighed{}#t-{strand}", back.unwrap_or_default())).into_response()
        }
        Err(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
    }
}
