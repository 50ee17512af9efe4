//! Tying a strand: what pulls on what. For the participant a sentence that fills in step by step.

use app::AppError;
use axum::extract::{Form as Body, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use dossier::spiderweb::{HEAVIEST, Strand};
use dossier::{Command, Reason, SHORT, Speaker, Thing, spiderweb};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::LifeDomain;
use serde::Deserialize;

use super::{inside, name};
use crate::flash::{self, Flash};
use crate::parts::{Choice, Form, Pictured, heading, hidden, mirror_way, mirrored};
use crate::problem::{self, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

/// What was chosen so far, in the address.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Begun {
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
    #[serde(default)]
    weight: String,
}

impl Begun {
    fn typed(self) -> Typed {
        Typed::default().and("from", self.from).and("to", self.to).and("weight", self.weight)
    }
}

pub(super) async fn ask(room: Room, Query(begun): Query<Begun>) -> Markup {
    page(&room, &begun.typed(), None)
}

pub(super) async fn take(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let (typed, say) = (Typed::of(fields), room.say());
    if let Some(typed) = mirrored(&room, &typed) {
        return page(&room, &typed, None).into_response();
    }
    let not_right = |wrong: &Wrong| (StatusCode::UNPROCESSABLE_ENTITY, page(&room, &typed, Some(wrong)));
    let command = match tie(&typed) {
        Ok(command) => command,
        Err(slip) => return not_right(&Wrong::slip(slip, say)).into_response(),
    };
    match room.execute(&typed, vec![Command::Spiderweb(command)]).await {
        Ok(_) => flash::done_undoable(&room.path("spiderweb"), "strand-tied", Thing::Strand(typed.command().into())),
        Err(AppError::Refused { refusal, .. }) if refusal.reason == Reason::AlreadyDone => {
            flash::done(&room.path("spiderweb"), "strand-tied")
        }
        Err(error) => problem::again(&room.me, error, not_right),
    }
}

fn tie(typed: &Typed) -> Result<spiderweb::Command, Slip> {
    Ok(spiderweb::Command::Tie {
        from: typed.read("from")?,
        to: typed.read("to")?,
        weight: typed.read("weight")?,
        words: typed.get("words").to_owned(),
    })
}

fn page(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let content = if room.is_participant() { step(room, typed, wrong) } else { desk(room, typed, wrong) };
    inside(room, &room.say().say("spiderweb-tie-title"), &Flash::default(), &content)
}

fn domains(room: &Room) -> Vec<Choice> {
    let say = room.say();
    LifeDomain::ALL
        .iter()
        .map(|domain| Choice::pictured(domain.as_str(), name(say, *domain), domain.pictogram()))
        .collect()
}

fn weights(room: &Room) -> Vec<Choice> {
    let say = room.say();
    (1..=HEAVIEST).map(|weight| Choice::new(weight.to_string(), say.say(&format!("strand-weight-{weight}")))).collect()
}

fn desk(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let mut choices = vec![Choice::new("", say.say("spiderweb-tie-choose"))];
    choices.extend(domains(room));
    html! {
        (heading(say, Pictogram::Web, &say.say("spiderweb-tie-title"), &say.say("spiderweb-tie-lede")))
        (form.summary())
        (to_there(room, typed, wrong))
        form.card.tie method="post" data-keep {
            (hidden(room))
            (form.voice(room))
            div.tie-ends {
                (form.select("from", "spiderweb-tie-from-label", "", &choices))
                (form.select("to", "spiderweb-tie-to-label", "", &choices))
            }
            (form.one_of("weight", "spiderweb-tie-weight", "", &weights(room)))
            (form.lines("words", "spiderweb-tie-words", "spiderweb-tie-words-hint", SHORT, 3))
            (form.happened_on())
            div.actions { button.button { (say.say("save")) } a.quiet href=(room.path("spiderweb")) { (say.say("leave-it")) } }
            (mirror_way(room, typed))
        }
    }
}

/// The strand of this voice between two domains, when there is one already.
fn there(room: &Room, speaker: Speaker, from: LifeDomain, to: LifeDomain) -> Option<&Strand> {
    room.dossier().spiderweb.tied().find(|s| (s.from, s.to, s.origin.speaker) == (from, to, speaker))
}

/// When it was refused because the strand is there: the way to it.
fn to_there(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let speaker = Speaker::new(room.voice_in(typed), room.view.permit.actor());
    let ends = typed.read("from").ok().zip(typed.read("to").ok());
    let strand = wrong.and(ends).and_then(|(from, to)| there(room, speaker, from, to));
    html! {
        @if let Some(strand) = strand {
            p { a.quiet href={ (room.path("spiderweb")) "#t-" (strand.id) } { (pictogram(Pictogram::Next)) (room.say().say("spiderweb-tie-to-there")) } }
        }
    }
}

/// One step at a time; each choice is a link, so that "back" takes back the last one.
fn step(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let from = typed.read::<LifeDomain>("from").ok();
    let to = typed.read::<LifeDomain>("to").ok().filter(|to| Some(*to) != from);
    let weight = typed.read::<u8>("weight").ok().filter(|weight| (1..=HEAVIEST).contains(weight));
    let here = room.path("spiderweb/strands/new");
    html! {
        (heading(say, Pictogram::Web, &say.say("spiderweb-tie-title"), ""))
        (Form { say, typed, wrong }.summary())
        (to_there(room, typed, wrong))
        (so_far(room, from, to, weight))
        @match (from, to, weight) {
            (None, _, _) => { (choose(room, "spiderweb-tie-step-from", None, |domain| format!("{here}?from={domain}"))) }
            (Some(from), None, _) => {
                (choose(room, "spiderweb-tie-step-to", Some(from), |domain| format!("{here}?from={from}&to={domain}")))
            }
            (Some(from), Some(to), None) => {
                section.step-choice aria-labelledby="step" {
                    h2 #step { (say.say("spiderweb-tie-weight")) }
                    div.weigh-tiles {
                        @for weight in 1..=HEAVIEST {
                            a.tile href=(format!("{here}?from={from}&to={to}&weight={weight}")) {
                                span class={ "pull pull-" (weight) } aria-hidden="true" {}
                                b { (say.say(&format!("strand-weight-{weight}"))) }
                            }
                        }
                    }
                }
            }
            (Some(from), Some(to), Some(weight)) => { (own_words(room, typed, wrong, (from, to, weight))) }
        }
        p { a.quiet-way href=(room.path("spiderweb")) { (say.say("leave-it")) } }
    }
}

/// The sentence as far as it stands.
fn so_far(room: &Room, from: Option<LifeDomain>, to: Option<LifeDomain>, weight: Option<u8>) -> Markup {
    let say = room.say();
    let end = |domain: Option<LifeDomain>, to_change: String| {
        html! {
            @match domain {
                Some(domain) => {
                    a.end href=(to_change) {
                        (pictogram(domain.pictogram())) b { (name(say, domain)) } span.unseen { " – " (say.say("spiderweb-tie-change")) }
                    }
                }
                None => { span.end.gap { "…" } }
            }
        }
    };
    let here = room.path("spiderweb/strands/new");
    let strength = weight.map(|weight| say.say(&format!("strand-weight-{weight}")));
    html! {
        div.strand-so-far {
            (end(from, here.clone()))
            span.pulls-on {
                span class={ "pull pull-" (weight.unwrap_or(1)) } aria-hidden="true" {}
                (say.with("spiderweb-tie-pulls", &[("weight", strength.unwrap_or_else(|| "none".to_owned()).into())]))
            }
            (end(to, format!("{here}?from={}", from.map_or("", LifeDomain::as_str))))
            @if let (Some(from), Some(to)) = (from, to) {
                a.quiet.turned href=(format!("{here}?from={to}&to={from}")) { (pictogram(Pictogram::Undo)) (say.say("spiderweb-tie-turned")) }
            }
        }
    }
}

/// Ten pictured domains to choose from; a strand that is there already leads to itself.
fn choose(room: &Room, key: &str, from: Option<LifeDomain>, href: impl Fn(LifeDomain) -> String) -> Markup {
    let say = room.say();
    let there = |to| from.and_then(|from| there(room, room.own_speaker(), from, to));
    let others = LifeDomain::ALL.iter().copied().filter(|domain| Some(*domain) != from);
    html! {
        section.step-choice aria-labelledby="step" {
            h2 #step { (say.say(key)) }
            div.tiles {
                @for domain in others {
                    @match there(domain) {
                        Some(strand) => {
                            a.tile.is-there href={ (room.path("spiderweb")) "#t-" (strand.id) } {
                                (pictogram(domain.pictogram())) b { (name(say, domain)) } span { (say.say("spiderweb-tie-there")) }
                            }
                        }
                        None => { a.tile href=(href(domain)) { (pictogram(domain.pictogram())) b { (name(say, domain)) } } }
                    }
                }
            }
        }
    }
}

fn own_words(
    room: &Room,
    typed: &Typed,
    wrong: Option<&Wrong>,
    (from, to, weight): (LifeDomain, LifeDomain, u8),
) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    html! {
        form.card method="post" action=(room.path("spiderweb/strands/new")) data-keep {
            (hidden(room))
            input #f-from type="hidden" name="from" value=(from);
            input #f-to type="hidden" name="to" value=(to);
            input #f-weight type="hidden" name="weight" value=(weight);
            (form.lines("words", "spiderweb-tie-words", "spiderweb-tie-words-hint", SHORT, 3))
            div.actions { button.button { (pictogram(Pictogram::Check)) (say.say("save")) } }
        }
    }
}
