//! The spiderweb of a dossier as a figure, with the same said in sentences.

use dossier::{Dossier, Speaker, Timeline};
use figures::spiderweb::{End, Highlight, Node, Shape, Spiderweb, Strand};
use figures::{Voice as FigureVoice, When};
use maud::Markup;
use method::LifeDomain;

use super::{Pictured, figure_voice, receipt};
use crate::room::Room;

/// The web in both settings; the page shows the one that fits.
#[must_use]
pub(crate) fn web_figure(room: &Room, id: &str) -> Markup {
    let wide = figures::spiderweb::draw(&figure(room, &format!("{id}-wide"), false));
    let compact = figures::spiderweb::draw(&figure(room, &format!("{id}-compact"), true));
    figures::pair(&wide, &compact)
}

/// The web in its compact setting alone: for a card that is never wide.
#[must_use]
pub(crate) fn web_figure_in_card(room: &Room, id: &str) -> Markup {
    figures::spiderweb::draw(&figure(room, id, true))
}

fn figure(room: &Room, id: &str, compact: bool) -> Spiderweb {
    let strands: Vec<&dossier::spiderweb::Strand> = room.dossier().spiderweb.tied().collect();
    Spiderweb { shapes: shapes(room), ..strands_only(room, id, &strands, compact) }
}

/// The web with these strands in it, and no shapes.
pub(super) fn strands_only(room: &Room, id: &str, strands: &[&dossier::spiderweb::Strand], compact: bool) -> Spiderweb {
    let say = room.say();
    let node = |domain: LifeDomain| Node {
        label: say.name("domain", domain.as_str()),
        pictogram: Some(domain.pictogram()),
        href: Some(format!("{}#d-{domain}", room.path("spiderweb"))),
        tip: node_tip(room, domain),
    };
    Spiderweb {
        id: id.to_owned(),
        title: say.with("web-figure-title", &[("name", room.person().to_owned().into())]),
        description: insight_sentences(room).join(" "),
        centre: node(LifeDomain::Family),
        domains: LifeDomain::around().map(node).collect(),
        shapes: Vec::new(),
        strands: strands
            .iter()
            .filter_map(|strand| {
                let weight = *strand.weight.value()?;
                Some(Strand {
                    from: end(strand.from),
                    to: end(strand.to),
                    weight,
                    voice: figure_voice(strand.origin.speaker.voice),
                    tip: say.with(
                        "strand-tip",
                        &[
                            ("from", say.name("domain", strand.from.as_str()).into()),
                            ("to", say.name("domain", strand.to.as_str()).into()),
                            ("weight", say.say(&format!("strand-weight-{weight}")).into()),
                            ("who", room.name_of(strand.origin.speaker).into()),
                        ],
                    ),
                    href: Some(format!("{}#t-{}", room.path("spiderweb"), strand.id)),
                })
            })
            .collect(),
        highlight: Highlight::default(),
        compact,
    }
}

pub(super) fn end(domain: LifeDomain) -> End {
    LifeDomain::around().position(|known| known == domain).map_or(End::Centre, End::Domain)
}

fn node_tip(room: &Room, domain: LifeDomain) -> String {
    let say = room.say();
    let values = room.dossier().spiderweb.knot(domain).map(|knot| {
        let newest = knot.tightness.speakers().into_iter().filter_map(|speaker| {
            knot.tightness.value(speaker).map(|value| format!("{} {value}", room.name_of(speaker)))
        });
        newest.collect::<Vec<_>>().join(", ")
    });
    match values {
        Some(values) => format!("{}: {values}", say.name("domain", domain.as_str())),
        None => say.name("domain", domain.as_str()),
    }
}

/// Everybody who said something of the web, the participant first, *together* last.
#[must_use]
pub(crate) fn web_speakers(dossier: &Dossier) -> Vec<Speaker> {
    let mut speakers: Vec<_> = dossier.spiderweb.knots.iter().flat_map(|knot| knot.tightness.speakers()).collect();
    speakers.sort_unstable();
    speakers.dedup();
    speakers
}

fn shapes(room: &Room) -> Vec<Shape> {
    let dossier = room.dossier();
    let shape = |speaker: Speaker, when: When, value: &dyn Fn(&Timeline<u8>) -> Option<u8>| {
        let of = |domain| dossier.spiderweb.knot(domain).and_then(|knot| value(&knot.tightness));
        Shape {
            voice: figure_voice(speaker.voice),
            when,
            tip: room.name_of(speaker),
            centre: of(LifeDomain::Family),
            values: LifeDomain::around().map(of).collect(),
        }
    };
    let now = web_speakers(dossier)
        .into_iter()
        .map(|speaker| shape(speaker, When::Now, &move |line| line.value(speaker).copied()));
    let mut shapes: Vec<_> = now.collect();
    let first = shape(Speaker::PARTICIPANT, When::Before, &|line| {
        line.oldest(Speaker::PARTICIPANT).and_then(|point| point.value.value()).copied()
    });
    let moved = shapes.iter().any(|now| now.voice == FigureVoice::Person && now.values != first.values);
    if moved {
        shapes.push(first);
    }
    shapes
}

/// Where those sentences come from.
#[must_use]
pub(crate) fn insight_receipt(room: &Room) -> Markup {
    let made = insight::spiderweb::receipt(&room.dossier().spiderweb);
    made.map_or_else(Markup::default, |made| receipt(room, &made))
}

/// What the web says now, in sentences: how it moved, what holds most, where the voices differ.
#[must_use]
pub(crate) fn insight_sentences(room: &Room) -> Vec<String> {
    let (dossier, say) = (room.dossier(), room.say());
    let reading = insight::spiderweb::read(&dossier.spiderweb);
    let domains = |list: &[LifeDomain]| {
        let names: Vec<_> = list.iter().map(|domain| say.name("domain", domain.as_str())).collect();
        say.list(&names)
    };
    let mut sentences = Vec::new();
    if reading.is_empty() {
        sentences.push(say.say("web-nothing-yet"));
        return sentences;
    }
    if let Some(since) = reading.since {
        let key = match reading.movement {
            insight::spiderweb::Movement::Looser => "web-looser",
            insight::spiderweb::Movement::Tighter => "web-tighter",
            insight::spiderweb::Movement::Same => "web-same",
        };
        sentences.push(say.with(key, &[("day", say.month_of(since, room.today()).into())]));
    }
    if !reading.tightest.is_empty() {
        let count = reading.tightest.len();
        sentences
            .push(say.with("web-tightest", &[("domains", domains(&reading.tightest).into()), ("count", count.into())]));
    }
    if !reading.apart.is_empty() {
        sentences.push(say.with("web-apart", &[("domains", domains(&reading.apart).into())]));
    }
    sentences
}
