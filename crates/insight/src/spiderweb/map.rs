//! A web as a fuzzy cognitive map: the ten domains, and one more concept for all that loosens.

use dossier::goals::Goal;
use dossier::spiderweb::{HEAVIEST, Spiderweb, TIGHTEST};
use dossier::{Dossier, Speaker, Thing};
use method::{LifeDomain, StrengthArea, StrengthTime};
use serde::Serialize;
use utoipa::ToSchema;

use crate::InsightError;
use crate::fuzzy_map::FuzzyMap;

/// One domain pulls on another, whoever says so.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ToSchema)]
pub struct Pull {
    /// What pulls.
    pub from: LifeDomain,
    /// What is pulled on.
    pub to: LifeDomain,
    /// How strongly, 0…1: a third for a little, 1 for a lot. Where several voices see it, their mean.
    pub weight: f64,
}

/// Something that loosens a domain.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ToSchema)]
pub struct Loosener {
    /// The domain that it loosens.
    pub domain: LifeDomain,
    /// What it is.
    pub kind: LoosenerKind,
    /// How strongly, 0…1; it goes into the map with a minus.
    pub weight: f64,
}

/// What loosens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum LoosenerKind {
    /// A strength that is there now.
    Strength,
    /// A goal in this domain.
    Goal,
}

/// Nobody weighs a strength or a goal: each counts as a strand that pulls a little.
const A_LITTLE: f64 = 1.0 / 3.0;
/// A goal of which as much came as was hoped counts twice.
const REACHED: f64 = 2.0 / 3.0;

/// What in this dossier loosens which domain: strengths that are there now and have a life area, and goals that have
/// a domain.
#[must_use]
pub fn looseners(dossier: &Dossier) -> Vec<Loosener> {
    looseners_of(dossier).into_iter().map(|(_, loosener)| loosener).collect()
}

/// The same, each with the thing that it is.
#[must_use]
pub fn looseners_of(dossier: &Dossier) -> Vec<(Thing, Loosener)> {
    let strengths = dossier.strengths.there().filter(|strength| strength.time == StrengthTime::Now);
    let strengths = strengths.filter_map(|strength| {
        let domain = domain_of(strength.area?);
        let loosener = Loosener { domain, kind: LoosenerKind::Strength, weight: A_LITTLE };
        Some((Thing::Strength(strength.id), loosener))
    });
    let goals = dossier.goals.there().filter_map(|goal| {
        let weight = if is_reached(goal) { REACHED } else { A_LITTLE };
        Some((Thing::Goal(goal.id), Loosener { domain: goal.domain?, kind: LoosenerKind::Goal, weight }))
    });
    strengths.chain(goals).collect()
}

fn is_reached(goal: &Goal) -> bool {
    goal.newest_review().is_some_and(|(review, _)| review.level >= 0)
}

/// The domain of the web in which a life area of Rapp's model lies. The deck has two lists; free time lies nearest to
/// culture.
const fn domain_of(area: StrengthArea) -> LifeDomain {
    match area {
        StrengthArea::Finances => LifeDomain::IncomeAndDebts,
        StrengthArea::Work => LifeDomain::Work,
        StrengthArea::Leisure => LifeDomain::Culture,
        StrengthArea::Housing => LifeDomain::Housing,
        StrengthArea::Education => LifeDomain::Education,
        StrengthArea::SocialNetwork => LifeDomain::SocialContacts,
    }
}

/// What pulls on what, as one voice sees it, or as all of them together. In the order of the domains.
#[must_use]
pub fn pulls(web: &Spiderweb, speaker: Option<Speaker>) -> Vec<Pull> {
    let heard = |who: Speaker| speaker.is_none_or(|speaker| speaker == who);
    let mut sums: Vec<(LifeDomain, LifeDomain, f64, f64)> = Vec::new();
    for strand in web.tied().filter(|strand| heard(strand.origin.speaker) && strand.from != strand.to) {
        let Some(weight) = strand.weight.value() else { continue };
        let weight = f64::from(*weight.min(&HEAVIEST)) / f64::from(HEAVIEST);
        match sums.iter_mut().find(|(from, to, ..)| (*from, *to) == (strand.from, strand.to)) {
            Some((.., sum, voices)) => {
                *sum += weight;
                *voices += 1.0;
            }
            None => sums.push((strand.from, strand.to, weight, 1.0)),
        }
    }
    sums.sort_by_key(|(from, to, ..)| (*from, *to));
    sums.into_iter().map(|(from, to, sum, voices)| Pull { from, to, weight: sum / voices }).collect()
}

/// Where each domain starts, 0…1: how tight it is to this voice; 0.5, "nothing known", where it said nothing.
#[must_use]
pub fn start(web: &Spiderweb, speaker: Speaker) -> Vec<f64> {
    let tightness = |domain: &LifeDomain| {
        let said = web.tightness(*domain, speaker);
        said.map_or(0.5, |tightness| f64::from(tightness.min(TIGHTEST)) / f64::from(TIGHTEST))
    };
    LifeDomain::ALL.iter().map(tightness).collect()
}

/// The place of a domain in the map.
pub(super) fn place(domain: LifeDomain) -> usize {
    LifeDomain::ALL.iter().position(|other| *other == domain).unwrap_or_default()
}

/// The map: the ten domains in the deck's order, then all that loosens as one concept that is held at 1.
pub(super) fn fuzzy_map(pulls: &[Pull], looseners: &[Loosener]) -> Result<FuzzyMap, InsightError> {
    let size = LifeDomain::ALL.len() + 1;
    let mut rows = vec![vec![0.0; size]; size];
    let mut put = |from: usize, to: usize, weight: f64| {
        if let Some(cell) = rows.get_mut(from).and_then(|row| row.get_mut(to)) {
            *cell = (*cell + weight).clamp(-1.0, 1.0);
        }
    };
    for pull in pulls {
        put(place(pull.from), place(pull.to), pull.weight);
    }
    for loosener in looseners {
        put(size - 1, place(loosener.domain), -loosener.weight);
    }
    FuzzyMap::new(&rows)
}
