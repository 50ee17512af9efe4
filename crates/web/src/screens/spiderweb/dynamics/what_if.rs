//! What may move when something comes loose: the sentences, the web, the bars, and what already loosens there.

use dossier::Thing;
use figures::pictogram;
use insight::InsightError;
use insight::spiderweb::{MayFollow, WhatIf, looseners, looseners_of, what_if};
use maud::{Markup, html};
use method::{LifeDomain, Part};

use super::asked::Asked;
use super::name;
use crate::parts::{Led, Pictured, Reached, dynamics_words, reach_figure, strands_figure};
use crate::room::Room;

/// From this part of the largest on, something moves most, and from that part on clearly.
const MOST: f64 = 0.66;
const CLEARLY: f64 = 0.25;

/// Works it out.
pub(super) fn asked_for(room: &Room, asked: &Asked) -> Result<WhatIf, InsightError> {
    what_if(&room.dossier().spiderweb, asked.of, &looseners(room.dossier()), &asked.loosened())
}

/// The web with what comes loose and what may move with it.
pub(super) fn web(room: &Room, asked: &Asked, found: &WhatIf) -> Markup {
    let loose: Vec<LifeDomain> = asked.loose.iter().map(|(domain, _)| *domain).collect();
    let largest = found.may_follow.iter().map(|one| one.mean).fold(0.0, f64::max);
    let level = |one: &MayFollow| match one.mean / largest.max(f64::MIN_POSITIVE) {
        part if part >= MOST => 3,
        part if part >= CLEARLY => 2,
        _ => 1,
    };
    let moves: Vec<(LifeDomain, u8)> = found.may_follow.iter().map(|one| (one.domain, level(one))).collect();
    let said: Vec<_> = found.sentences.iter().map(|sentence| dynamics_words(room.say(), sentence)).collect();
    let words = (room.say().say("spiderweb-if-title"), said.join(" "));
    strands_figure(room, "what-if", asked.of, &words, &Led::Reach(&loose, &moves))
}

/// How far it may reach, as bars.
pub(super) fn bars(room: &Room, found: &WhatIf) -> Markup {
    let reached: Vec<Reached> = found
        .may_follow
        .iter()
        .map(|one| Reached {
            domain: one.domain,
            mean: one.mean,
            least: one.least,
            most: one.most,
            is_sure: one.all_rules,
            href: None,
        })
        .collect();
    html! {
        @if !reached.is_empty() { (reach_figure(room.say(), "bars", &room.say().say("spiderweb-if-title"), &reached)) }
    }
}

/// The strengths and goals that already loosen these domains, each with the way to it.
pub(super) fn what_loosens(room: &Room, domains: &[LifeDomain]) -> Vec<Markup> {
    let line = |(thing, domain): (Thing, LifeDomain)| {
        let words = room.dossier().thing(thing)?.words?.value()?.clone();
        let href = match thing {
            Thing::Strength(id) => format!("{}#k-{id}", room.path("nest")),
            Thing::Goal(id) => format!("{}#g-{id}", room.path("plan")),
            _ => return None,
        };
        Some(html! {
            (pictogram(domain.pictogram())) span { a href=(href) { (words) } " " small { (name(room.say(), domain)) } }
        })
    };
    let all = looseners_of(room.dossier()).into_iter().map(|(thing, loosener)| (thing, loosener.domain));
    all.filter(|(_, domain)| domains.contains(domain)).filter_map(line).collect()
}

/// Says kindly that strengths or goals do not count here, to who may not see them.
pub(super) fn not_all_seen(room: &Room) -> Markup {
    let is_all = room.may_read(Part::Strengths) && room.may_read(Part::Goals);
    html! {
        @if !is_all { p.detail { (room.say().with("spiderweb-not-all-seen", &[("name", room.person().to_owned().into())])) } }
    }
}
