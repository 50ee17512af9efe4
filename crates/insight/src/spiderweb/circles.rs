//! Vicious circles: ways along the strands that come back to where they began.

use method::LifeDomain;
use serde::Serialize;
use utoipa::ToSchema;

use super::map::{Pull, place};

/// How many circles are given at most. All are counted.
pub const KEPT: usize = 50;

/// A circle. It passes each domain once.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[schema(as = ViciousCircle)]
pub struct Circle {
    /// Its domains in the order in which they pull, the first of the deck's order first.
    pub domains: Vec<LifeDomain>,
    /// What is left of a pull after one round: the product of its strands, 0…1.
    pub strength: f64,
    /// Its weakest strand: where it comes apart most easily.
    pub weakest: Pull,
}

impl Circle {
    /// Whether all its strands pull alike: then none is the weakest, and it comes apart at one as easily as at another.
    #[must_use]
    pub fn is_even(&self) -> bool {
        let as_weak = self.domains.iter().fold(1.0, |product, _| product * self.weakest.weight);
        (self.strength - as_weak).abs() < 1e-9
    }
}

/// The circles of a web.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Circles {
    /// How many there are.
    pub total: usize,
    /// The strongest, strongest first, then shortest; at most [`KEPT`].
    pub strongest: Vec<Circle>,
}

/// All elementary circles of these pulls. Ten domains that all pull on each other have 1,112,073; each is visited and
/// counted, so that the strongest are sure.
#[must_use]
pub fn circles(pulls: &[Pull]) -> Circles {
    let mut search =
        Search { out: vec![Vec::new(); LifeDomain::ALL.len()], way: Vec::new(), found: Vec::new(), bar: 0.0, total: 0 };
    for pull in pulls.iter().filter(|pull| pull.weight > 0.0) {
        if let Some(out) = search.out.get_mut(place(pull.from)) {
            out.push(*pull);
        }
    }
    for domain in LifeDomain::ALL {
        search.walk(*domain, *domain, 1 << place(*domain), 1.0);
    }
    search.keep_strongest();
    Circles { total: search.total, strongest: search.found }
}

struct Search {
    /// What each domain pulls on.
    out: Vec<Vec<Pull>>,
    way: Vec<Pull>,
    found: Vec<Circle>,
    /// What a circle must have to be among the strongest so far.
    bar: f64,
    total: usize,
}

impl Search {
    /// Goes on from `at`, over domains that come after `first`, so that each circle is met once.
    fn walk(&mut self, first: LifeDomain, at: LifeDomain, passed: u32, strength: f64) {
        let ways = self.out.get(place(at)).map_or(0, Vec::len);
        for nth in 0..ways {
            let Some(pull) = self.out.get(place(at)).and_then(|out| out.get(nth)).copied() else { continue };
            let bit = 1_u32 << place(pull.to);
            self.way.push(pull);
            if pull.to == first {
                self.found(strength * pull.weight);
            } else if pull.to > first && passed & bit == 0 {
                self.walk(first, pull.to, passed | bit, strength * pull.weight);
            }
            self.way.pop();
        }
    }

    fn found(&mut self, strength: f64) {
        self.total += 1;
        if strength < self.bar {
            return;
        }
        // On equal strength the first in the deck's order stays.
        let weakest = self.way.iter().copied().reduce(|one, other| if other.weight < one.weight { other } else { one });
        let Some(weakest) = weakest else { return };
        let domains = self.way.iter().map(|pull| pull.from).collect();
        self.found.push(Circle { domains, strength, weakest });
        if self.found.len() >= KEPT * 8 {
            self.keep_strongest();
        }
    }

    fn keep_strongest(&mut self) {
        self.found.sort_by(|one, other| {
            let strength = other.strength.total_cmp(&one.strength);
            strength.then(one.domains.len().cmp(&other.domains.len())).then(one.domains.cmp(&other.domains))
        });
        self.found.truncate(KEPT);
        if let Some(last) = self.found.get(KEPT - 1) {
            self.bar = last.strength;
        }
    }
}
