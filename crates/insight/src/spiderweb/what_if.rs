//! What if these came loose? The chosen domains are held looser, and the others are compared with a web in which
//! nothing was done. The opening of a talk, never a forecast.

use dossier::Speaker;
use dossier::spiderweb::Spiderweb;
use method::LifeDomain;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::dynamics::{leading, start_by_domain};
use super::loosening::{Looser, SAME, settings};
use super::map::{Loosener, Pull, fuzzy_map, place, pulls, start};
use super::sentence::{Sentence, sentences_of_what_if};
use crate::error::within;
use crate::fuzzy_map::{FuzzyMap, Outcome, Rule, Runner};
use crate::{Formula, InsightError, Receipt};

const FORMULA: Formula = Formula {
    name: "spiderweb.what_if",
    version: 1,
    text: "as spiderweb.dynamics; each chosen domain is held at (1 - share) times where it rests when nothing is done. By \
           how much another comes looser = its value with nothing done - its value then, under each rule that came to \
           rest both times; a difference below 0.001 is none. May follow = looser under every such rule, in the order of \
           the mean of those; perhaps = under some of them",
    source: "Kosko, Fuzzy cognitive maps, International Journal of Man-Machine Studies 24",
    source_date: "1986",
};

/// A domain that comes looser in thought.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Loosened {
    /// The domain.
    pub domain: LifeDomain,
    /// How much of its hold it loses: above 0 up to 1, wholly loose.
    #[schema(minimum = 0, maximum = 1)]
    pub share: f64,
}

/// How the others move under one rule.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Moves {
    /// The rule.
    pub rule: Rule,
    /// Whether the web came to rest, with nothing done and then.
    #[serde(flatten)]
    pub outcome: Outcome,
    /// Which come looser, most first; below 0 are those that come tighter.
    pub looser: Vec<Looser>,
}

/// A domain that may move with those that were loosened.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ToSchema)]
pub struct MayFollow {
    /// The domain.
    pub domain: LifeDomain,
    /// The mean over the rules that came to rest, on the scale 0…1.
    pub mean: f64,
    /// What the most careful of them says.
    pub least: f64,
    /// What the boldest of them says.
    pub most: f64,
    /// Whether each of them says that it comes looser.
    pub all_rules: bool,
}

/// What may move when these come loose.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct WhatIf {
    /// Whose strands; none: of all who tied any.
    pub strands_of: Option<Speaker>,
    /// What comes loose in thought.
    pub loosened: Vec<Loosened>,
    /// Under each rule.
    pub rules: Vec<Moves>,
    /// What may move with it: first what all rules say, then what some say, most first.
    pub may_follow: Vec<MayFollow>,
    /// What can be said of it.
    pub sentences: Vec<Sentence>,
    /// Where this comes from.
    pub receipt: Receipt,
}

/// What may move when these domains come loose, as one voice ties the web or as all do together. A domain that is
/// named twice counts as it was named last.
///
/// # Errors
/// When a share is not above 0 and at most 1.
pub fn what_if(
    web: &Spiderweb,
    strands_of: Option<Speaker>,
    looseners: &[Loosener],
    loosened: &[Loosened],
) -> Result<WhatIf, InsightError> {
    let mut chosen: Vec<Loosened> = Vec::new();
    for one in loosened {
        within(|| format!("loosened.{}", one.domain), one.share, f64::MIN_POSITIVE, 1.0)?;
        chosen.retain(|known| known.domain != one.domain);
        chosen.push(*one);
    }
    chosen.sort_by_key(|one| one.domain);
    let led_by = strands_of.unwrap_or_else(|| leading(web));
    let (pulls, start) = (pulls(web, strands_of), start(web, led_by));
    let map = fuzzy_map(&pulls, looseners)?;
    let rules: Vec<Moves> =
        Rule::ALL.into_iter().map(|rule| under(&map, rule, &start, &chosen)).collect::<Result<_, _>>()?;
    let may_follow = may_follow(&rules, &chosen);
    let sentences = sentences_of_what_if(pulls.len(), &chosen, &rules, &may_follow);
    let receipt = receipt(&pulls, looseners, &start, &chosen);
    Ok(WhatIf { strands_of, loosened: chosen, rules, may_follow, sentences, receipt })
}

fn receipt(pulls: &[Pull], looseners: &[Loosener], start: &[f64], chosen: &[Loosened]) -> Receipt {
    Receipt::of(&FORMULA)
        .with("pulls", pulls)
        .with("looseners", looseners)
        .with("start", start_by_domain(start))
        .with("loosened", chosen)
}

fn under(map: &FuzzyMap, rule: Rule, start: &[f64], chosen: &[Loosened]) -> Result<Moves, InsightError> {
    let mut runner = Runner::new(map, settings(rule))?;
    let looseners = LifeDomain::ALL.len();
    let start: Vec<f64> = start.iter().copied().chain([1.0]).collect();
    let rested = runner.run(&start, &[(looseners, 1.0)])?.outcome;
    let before = runner.state().to_vec();
    let held = chosen.iter().map(|one| {
        let nth = place(one.domain);
        (nth, before.get(nth).copied().unwrap_or_default() * (1.0 - one.share))
    });
    let clamps: Vec<(usize, f64)> = held.chain([(looseners, 1.0)]).collect();
    let ended = runner.run(&before, &clamps)?.outcome;
    let others = LifeDomain::ALL.iter().zip(&before).zip(runner.state());
    let others = others.filter(|((domain, _), _)| chosen.iter().all(|one| one.domain != **domain));
    let moved = others.map(|((domain, before), after)| Looser { domain: *domain, by: before - after });
    let mut looser: Vec<Looser> = moved.filter(|looser| looser.by.abs() >= SAME).collect();
    looser.sort_by(|one, other| other.by.total_cmp(&one.by).then(one.domain.cmp(&other.domain)));
    let outcome = if rested == Outcome::FixedPoint { ended } else { rested };
    Ok(Moves { rule, outcome, looser })
}

fn may_follow(rules: &[Moves], chosen: &[Loosened]) -> Vec<MayFollow> {
    let rested: Vec<&Moves> = rules.iter().filter(|moves| moves.outcome == Outcome::FixedPoint).collect();
    if rested.is_empty() {
        return Vec::new();
    }
    let of = |moves: &Moves, domain| {
        moves.looser.iter().find(|looser| looser.domain == domain).map_or(0.0, |looser| looser.by)
    };
    let others = LifeDomain::ALL.iter().filter(|domain| chosen.iter().all(|one| one.domain != **domain));
    let mut all: Vec<MayFollow> = others
        .map(|domain| {
            let by: Vec<f64> = rested.iter().map(|moves| of(moves, *domain)).collect();
            let (least, most) =
                by.iter().fold((f64::MAX, f64::MIN), |(least, most), by| (least.min(*by), most.max(*by)));
            let mean = by.iter().sum::<f64>() / by.len() as f64;
            MayFollow { domain: *domain, mean, least, most, all_rules: least > 0.0 }
        })
        .filter(|follows| follows.most > 0.0)
        .collect();
    all.sort_by(|one, other| {
        let order = other.all_rules.cmp(&one.all_rules).then(other.mean.total_cmp(&one.mean));
        order.then(one.domain.cmp(&other.domain))
    });
    all
}
