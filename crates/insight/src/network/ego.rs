//! What one person's ties are like, seen from that person: density around them, effective size, constraint.

use serde::Serialize;
use utoipa::ToSchema;

use super::graph::{Graph, share};

/// The ties around one person.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ToSchema)]
pub struct Ego {
    /// To how many they are tied.
    pub size: usize,
    /// The density among those, without the person; none for nobody.
    pub density: Option<f64>,
    /// How many of those do not overlap, n − 2t/n (Burt; Borgatti 1997); none for nobody.
    pub effective_size: Option<f64>,
    /// How far those hold each other in place (Burt 1992), 0 … about 1; none for nobody.
    pub constraint: Option<f64>,
}

/// The ties around a person of the graph.
#[must_use]
pub fn ego(graph: &Graph, person: usize) -> Ego {
    let around = graph.neighbours(person);
    if around.is_empty() {
        return Ego { size: 0, density: None, effective_size: None, constraint: None };
    }
    let (size, ties) = (around.len(), graph.ties_among(around));
    let constraint = around.iter().map(|other| held(graph, person, *other).powi(2)).sum();
    Ego {
        size,
        density: Some(share(ties, size)),
        effective_size: Some(size as f64 - 2.0 * ties as f64 / size as f64),
        constraint: Some(constraint),
    }
}

/// The share of a person's ties that leads to one other, straight and by a third.
fn held(graph: &Graph, person: usize, other: usize) -> f64 {
    let share = |of: usize| 1.0 / graph.neighbours(of).len() as f64;
    let thirds = graph.neighbours(person).iter().filter(|third| graph.are_tied(**third, other));
    share(person) + thirds.map(|third| share(person) * share(*third)).sum::<f64>()
}
