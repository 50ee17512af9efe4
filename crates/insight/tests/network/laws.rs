//! What holds for every graph.

use insight::network::{Graph, betweenness, closeness, ego, maximal_cliques};
use proptest::prelude::*;

fn graphs() -> impl Strategy<Value = Graph> {
    (1_usize..14).prop_flat_map(|people| {
        prop::collection::vec((0..people, 0..people), 0..40).prop_map(move |ties| Graph::of(people, &ties))
    })
}

proptest! {
    #[test]
    fn measures_stay_on_their_scales(graph in graphs()) {
        prop_assert!((0.0..=1.0).contains(&graph.density()));
        prop_assert_eq!(graph.degrees().sum::<usize>(), 2 * graph.ties());
        prop_assert!(betweenness(&graph).into_iter().chain(closeness(&graph)).all(|v| (0.0..=1.0 + 1e-9).contains(&v)));
        for person in 0..graph.people() {
            let around = ego(&graph, person);
            let size = around.size as f64;
            prop_assert!(around.effective_size.is_none_or(|e| (1.0 - 1e-9..=size).contains(&e)));
        }
    }

    #[test]
    fn a_clique_is_one_and_cannot_grow(graph in graphs()) {
        let (cliques, complete) = maximal_cliques(&graph);
        prop_assert!(complete);
        for clique in &cliques {
            prop_assert_eq!(graph.ties_among(clique) * 2, clique.len() * (clique.len() - 1));
            let grows = (0..graph.people()).any(|p| !clique.contains(&p) && clique.iter().all(|o| graph.are_tied(p, *o)));
            prop_assert!(!grows);
        }
        let mut once = cliques.clone();
        once.sort();
        once.dedup();
        prop_assert_eq!(once.len(), cliques.len());
        prop_assert!((0..graph.people()).all(|person| cliques.iter().any(|clique| clique.contains(&person))));
    }
}
