//! Knots: the domains on which most hangs.

use dossier::Speaker;
use dossier::spiderweb::Spiderweb;
use method::LifeDomain;
use serde::Serialize;
use utoipa::ToSchema;

use super::circles::Circles;
use super::map::Pull;

/// A domain in the web.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[schema(as = DynamicsKnot)]
pub struct Knot {
    /// The domain.
    pub domain: LifeDomain,
    /// How tight it is to the voice that leads, 0…10.
    pub tightness: Option<u8>,
    /// How strongly it pulls on others: the sum of its weights.
    pub pulls: f64,
    /// How strongly others pull on it.
    pub is_pulled: f64,
    /// Both together (the centrality of the literature).
    pub centrality: f64,
    /// How many of the circles that are given go through it.
    pub circles: usize,
}

/// The domains that hang on others or on which others hang, those with most of it first.
#[must_use]
pub fn knots(web: &Spiderweb, speaker: Speaker, pulls: &[Pull], circles: &Circles) -> Vec<Knot> {
    let sum = |holds: &dyn Fn(&&Pull) -> bool| pulls.iter().filter(holds).map(|pull| pull.weight).sum::<f64>();
    let knot = |domain: LifeDomain| {
        let (out, of) = (sum(&|pull| pull.from == domain), sum(&|pull| pull.to == domain));
        let through = circles.strongest.iter().filter(|circle| circle.domains.contains(&domain)).count();
        let tightness = web.tightness(domain, speaker);
        Knot { domain, tightness, pulls: out, is_pulled: of, centrality: out + of, circles: through }
    };
    let mut knots: Vec<Knot> = LifeDomain::ALL.iter().map(|domain| knot(*domain)).collect();
    knots.retain(|knot| knot.centrality > 0.0);
    knots.sort_by(|one, other| other.centrality.total_cmp(&one.centrality).then(one.domain.cmp(&other.domain)));
    knots
}
