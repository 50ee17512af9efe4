//! The dynamics of a web: circles, knots, and how far each loosening reaches, with one receipt.

use dossier::Speaker;
use dossier::spiderweb::Spiderweb;
use method::LifeDomain;
use serde::Serialize;
use utoipa::ToSchema;

use super::circles::{Circles, circles};
use super::knots::{Knot, knots};
use super::loosening::{UnderRule, loosenings};
use super::map::{Loosener, pulls, start};
use super::sentence::{Sentence, sentences};
use crate::{Formula, InsightError, Receipt};

const FORMULA: Formula = Formula {
    name: "spiderweb.dynamics",
    version: 1,
    text: "weights = strands / 3, their mean where several voices see one; what loosens = one concept held at 1 with \
           negative weights. Circle = product of its strands. Knot = sum of what pulls and is pulled. Reach of a domain \
           = sum over the others of (value with nothing done - value with this domain held at 0), sigmoid of slope 1, \
           under fuzzy_map.kosko, fuzzy_map.modified and fuzzy_map.rescaled, version 1",
    source: "Kosko, Fuzzy cognitive maps; circles after Johnson, Finding all the elementary circuits of a directed \
             graph, SIAM Journal on Computing 4 (1975)",
    source_date: "1986",
};

/// What a web does when it goes on pulling.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Dynamics {
    /// Whose strands; none: of all who tied any.
    pub strands_of: Option<Speaker>,
    /// Whose tightness it starts from.
    pub led_by: Speaker,
    /// The circles.
    pub circles: Circles,
    /// The knots, those on which most hangs first.
    pub knots: Vec<Knot>,
    /// How far each loosening reaches, under each rule.
    pub reach: Vec<UnderRule>,
    /// Whether all rules that came to rest point to the same domain. None: none points anywhere.
    pub rules_agree: Option<bool>,
    /// What can be said of it.
    pub sentences: Vec<Sentence>,
    /// Where this comes from.
    pub receipt: Receipt,
}

/// The dynamics of a web as one voice ties it, or as all do together.
///
/// # Errors
/// Only when what loosens has a weight off its scale.
pub fn dynamics(
    web: &Spiderweb,
    strands_of: Option<Speaker>,
    looseners: &[Loosener],
) -> Result<Dynamics, InsightError> {
    let led_by = strands_of.unwrap_or_else(|| leading(web));
    let (pulls, start) = (pulls(web, strands_of), start(web, led_by));
    let circles = circles(&pulls);
    let knots = knots(web, led_by, &pulls, &circles);
    let reach = loosenings(&pulls, looseners, &start)?;
    let pointed: Vec<_> = reach.iter().filter_map(|under| under.furthest).collect();
    let rules_agree = pointed.first().map(|first| pointed.iter().all(|domain| domain == first));
    let sentences = sentences(pulls.len(), &circles, &reach);
    let receipt =
        Receipt::of(&FORMULA).with("pulls", &pulls).with("looseners", looseners).with("start", start_by_domain(&start));
    Ok(Dynamics { strands_of, led_by, circles, knots, reach, rules_agree, sentences, receipt })
}

/// Where each domain starts, with its name, so that the receipt can be read without knowing the deck's order.
#[derive(Serialize)]
pub(super) struct Start {
    domain: LifeDomain,
    value: f64,
}

pub(super) fn start_by_domain(start: &[f64]) -> Vec<Start> {
    LifeDomain::ALL.iter().zip(start).map(|(domain, value)| Start { domain: *domain, value: *value }).collect()
}

/// The person leads; without a word of theirs, whoever spoke first.
pub(super) fn leading(web: &Spiderweb) -> Speaker {
    let mut speakers = web.knots.iter().flat_map(|knot| knot.tightness.speakers());
    let first = speakers.next().unwrap_or(Speaker::PARTICIPANT);
    if first == Speaker::PARTICIPANT || speakers.any(|speaker| speaker == Speaker::PARTICIPANT) {
        Speaker::PARTICIPANT
    } else {
        first
    }
}
