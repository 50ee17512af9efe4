//! Ten graphs, as networkx measures them.

use insight::network::{Graph, betweenness, closeness, degree_centrality, ego, maximal_cliques};
use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    name: String,
    people: Vec<String>,
    ties: Vec<(usize, usize)>,
    density: f64,
    degree_centrality: Vec<f64>,
    closeness: Vec<f64>,
    betweenness: Vec<f64>,
    effective_size: Vec<Option<f64>>,
    constraint: Vec<Option<f64>>,
    ego_density: Vec<Option<f64>>,
    cliques: Option<Vec<Vec<usize>>>,
    clique_count: usize,
}

fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("graphs.json")).unwrap()
}

fn same(name: &str, what: &str, ours: &[Option<f64>], theirs: &[Option<f64>]) {
    assert_eq!(ours.len(), theirs.len(), "{name}: {what}");
    for (place, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
        let close = match (ours, theirs) {
            (Some(ours), Some(theirs)) => (ours - theirs).abs() < 1e-12,
            (ours, theirs) => ours.is_none() && theirs.is_none(),
        };
        assert!(close, "{name}: {what} of {place} is {ours:?}, by networkx {theirs:?}");
    }
}

#[test]
fn every_measure_is_that_of_networkx() {
    let all = cases();
    assert_eq!(all.len(), 10);
    for case in all {
        let graph = Graph::of(case.people.len(), &case.ties);
        let some = |values: &[f64]| values.iter().copied().map(Some).collect::<Vec<_>>();
        let egos: Vec<_> = (0..graph.people()).map(|person| ego(&graph, person)).collect();
        let name = &case.name;
        same(name, "density", &[Some(graph.density())], &[Some(case.density)]);
        same(name, "degree", &some(&degree_centrality(&graph)), &some(&case.degree_centrality));
        same(name, "closeness", &some(&closeness(&graph)), &some(&case.closeness));
        same(name, "betweenness", &some(&betweenness(&graph)), &some(&case.betweenness));
        same(name, "effective size", &egos.iter().map(|e| e.effective_size).collect::<Vec<_>>(), &case.effective_size);
        same(name, "constraint", &egos.iter().map(|e| e.constraint).collect::<Vec<_>>(), &case.constraint);
        same(name, "ego density", &egos.iter().map(|e| e.density).collect::<Vec<_>>(), &case.ego_density);
        let (cliques, complete) = maximal_cliques(&graph);
        assert!(complete);
        assert_eq!(cliques.len(), case.clique_count, "{name}");
        if let Some(theirs) = case.cliques {
            assert_eq!(cliques, theirs, "{name}");
        }
    }
}

#[test]
fn the_numbers_that_are_printed_in_the_literature() {
    let all = cases();
    let of = |graph: usize, person: &str| {
        let case = &all[graph];
        let place = case.people.iter().position(|name| name == person).unwrap();
        ego(&Graph::of(case.people.len(), &case.ties), place)
    };
    assert!((of(0, "Medici").density.unwrap() - 1.0 / 15.0).abs() < 1e-12);
    assert!((of(0, "Peruzzi").density.unwrap() - 2.0 / 3.0).abs() < 1e-12);
    let burt = of(1, "G");
    assert!((burt.effective_size.unwrap() - 4.67).abs() < 0.005);
    assert!((burt.constraint.unwrap() - 0.400).abs() < 0.0005);
}
