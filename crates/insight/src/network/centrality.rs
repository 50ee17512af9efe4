//! Who stands in the middle: by ties, by ways that lead past, by short ways. As networkx defines them.

use std::collections::VecDeque;

use super::Graph;

/// The share of all others to whom each is tied.
#[must_use]
pub fn degree_centrality(graph: &Graph) -> Vec<f64> {
    let others = graph.people().saturating_sub(1);
    // Somebody alone on a map is all of it.
    graph.degrees().map(|degree| if others == 0 { 1.0 } else { degree as f64 / others as f64 }).collect()
}

/// How short the ways to others are: the others that can be reached, over the sum of the steps to them, times the share
/// of all that can be reached (Wasserman and Faust 1994). 0 for who reaches nobody.
#[must_use]
pub fn closeness(graph: &Graph) -> Vec<f64> {
    let people = graph.people();
    let mut walk = Walk::new(people);
    let of = |from: usize| {
        walk.from(graph, from);
        let reached = walk.order.len().saturating_sub(1) as f64;
        let steps: usize = walk.order.iter().filter_map(|place| walk.steps.get(*place).copied().flatten()).sum();
        if steps == 0 { 0.0 } else { reached / steps as f64 * (reached / (people - 1) as f64) }
    };
    (0..people).map(of).collect()
}

/// The share of shortest ways between others that lead past each (Freeman 1977, by Brandes 2001).
#[must_use]
pub fn betweenness(graph: &Graph) -> Vec<f64> {
    let people = graph.people();
    let (mut walk, mut past) = (Walk::new(people), vec![0.0; people]);
    let mut dependency = vec![0.0; people];
    for from in 0..people {
        walk.from(graph, from);
        dependency.fill(0.0);
        for place in walk.order.iter().rev().copied() {
            let (steps, ways) = (walk.steps_to(place), walk.ways_to(place));
            let own = dependency.get(place).copied().unwrap_or_default();
            for before in graph.neighbours(place).iter().copied() {
                if steps.is_some()
                    && walk.steps_to(before).map(|steps| steps + 1) == steps
                    && let Some(sum) = dependency.get_mut(before)
                {
                    *sum += walk.ways_to(before) / ways * (1.0 + own);
                }
            }
            if place != from
                && let Some(sum) = past.get_mut(place)
            {
                *sum += own;
            }
        }
    }
    // Each pair was met from both ends, and so often it could have been.
    let pairs = (people.saturating_sub(1) * people.saturating_sub(2)) as f64;
    if pairs > 0.0 {
        past.iter_mut().for_each(|sum| *sum /= pairs);
    }
    past
}

/// A walk in breadth from one person.
struct Walk {
    /// How many steps to each that was reached.
    steps: Vec<Option<usize>>,
    /// How many shortest ways to each.
    ways: Vec<f64>,
    /// Who was reached, nearest first.
    order: Vec<usize>,
    next: VecDeque<usize>,
}

impl Walk {
    fn new(people: usize) -> Self {
        Self { steps: vec![None; people], ways: vec![0.0; people], order: Vec::new(), next: VecDeque::new() }
    }

    fn steps_to(&self, place: usize) -> Option<usize> {
        self.steps.get(place).copied().flatten()
    }

    fn ways_to(&self, place: usize) -> f64 {
        self.ways.get(place).copied().unwrap_or_default()
    }

    fn from(&mut self, graph: &Graph, from: usize) {
        self.steps.fill(None);
        self.ways.fill(0.0);
        self.order.clear();
        self.reach(from, 0, 1.0);
        while let Some(place) = self.next.pop_front() {
            self.order.push(place);
            let (steps, ways) = (self.steps_to(place).unwrap_or_default() + 1, self.ways_to(place));
            for other in graph.neighbours(place) {
                self.reach(*other, steps, ways);
            }
        }
    }

    fn reach(&mut self, place: usize, steps: usize, ways: f64) {
        let (Some(known), Some(sum)) = (self.steps.get_mut(place), self.ways.get_mut(place)) else { return };
        if known.is_none() {
            *known = Some(steps);
            self.next.push_back(place);
        }
        if *known == Some(steps) {
            *sum += ways;
        }
    }
}
