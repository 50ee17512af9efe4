//! Somebody who knows half of the facts of a person, of any kind, and has the whole set. They look for whom it can be.

use std::collections::BTreeSet;

use proptest::prelude::*;
use research::*;

use crate::support::*;

const FACTS: usize = QUASI.len() + OUTCOMES;

/// What an attacker knows of one person: some facts, as precisely as they were ever written down.
struct Known {
    quasi: [Option<u8>; QUASI.len()],
    outcomes: [Option<u8>; OUTCOMES],
}

impl Known {
    /// Half of the facts, as chance has it.
    fn half(of: &Row, chance: &mut Chance) -> Self {
        let mut order: Vec<usize> = (0..FACTS).collect();
        order.sort_by_cached_key(|_| chance.next());
        let known: BTreeSet<usize> = order.into_iter().take(FACTS / 2).collect();
        let of_quasi = |nth| known.contains(&nth).then(|| of.quasi[nth]);
        let of_outcome = |nth| known.contains(&(QUASI.len() + nth)).then(|| of.outcomes[nth]);
        Self { quasi: std::array::from_fn(of_quasi), outcomes: std::array::from_fn(of_outcome) }
    }

    /// Whom it can be, by everything that the two tables say.
    fn candidates(&self, set: &Published) -> Vec<Pseudonym> {
        let hierarchies = steps();
        let from_outside = |class: &&Class| {
            let attributes = hierarchies.iter().zip(set.steps).zip(self.quasi).zip(class.quasi);
            attributes
                .into_iter()
                .all(|(((one, step), known), seen)| known.is_none_or(|code| one.at(step, code) == seen))
        };
        let by_outcomes = |class: &&Class| {
            let told = self.outcomes.iter().zip(&class.outcomes);
            told.into_iter().all(|(known, told)| match (known, told) {
                (Some(code), Some(counts)) => counts[usize::from(*code)] > 0,
                _ => true,
            })
        };
        let classes = set.classes.iter().filter(from_outside).filter(by_outcomes);
        classes.flat_map(|class| class.members.clone()).collect()
    }

    /// Whom it could be if the rows went out as they are, each with its own outcomes.
    fn candidates_among(&self, rows: &[Row]) -> usize {
        let fits = |row: &&Row| {
            self.quasi.iter().zip(row.quasi).all(|(known, code)| known.is_none_or(|known| known == code))
                && self.outcomes.iter().zip(row.outcomes).all(|(known, code)| known.is_none_or(|known| known == code))
        };
        rows.iter().filter(fits).count()
    }
}

#[test]
fn half_of_the_facts_lead_to_no_fewer_than_a_group() {
    let mut chance = Chance(2026);
    let rows: Vec<Row> = (0..300).map(|number| drawn(number, &mut chance)).collect();
    let set = publish(&rows, steps(), Settings::default()).unwrap();
    assert!(set.dossiers() > 270, "the set is worth something: {} of 300", set.dossiers());
    let mut found_in_rows = 0;
    for row in &rows {
        let known = Known::half(row, &mut chance);
        let candidates = known.candidates(&set);
        let is_in = set.classes.iter().any(|class| class.members.contains(&row.pseudonym));
        assert_eq!(candidates.contains(&row.pseudonym), is_in, "the attack looks in the right place");
        assert!(candidates.is_empty() || candidates.len() >= 10, "{} come into question", candidates.len());
        found_in_rows += usize::from(known.candidates_among(&rows) < 10);
    }
    assert_eq!(found_in_rows, 300, "the same attack finds everybody in rows that go out as they are");
}

#[test]
fn what_can_be_learned_of_somebody_is_never_sure() {
    let mut chance = Chance(7);
    let rows: Vec<Row> = (0..300).map(|number| drawn(number, &mut chance)).collect();
    let set = publish(&rows, steps(), Settings::default()).unwrap();
    for row in &rows {
        let known = Known::half(row, &mut chance);
        let candidates: BTreeSet<Pseudonym> = known.candidates(&set).into_iter().collect();
        let classes: Vec<&Class> =
            set.classes.iter().filter(|class| class.members.iter().any(|member| candidates.contains(member))).collect();
        for nth in (0..OUTCOMES).filter(|nth| known.outcomes[*nth].is_none()) {
            for counts in classes.iter().filter_map(|class| class.outcomes[nth]) {
                let most = *counts.iter().max().unwrap() as usize;
                assert!(most * 10 <= counts.iter().sum::<u32>() as usize * 8, "at most eight in ten");
            }
        }
    }
}

proptest! {
    #[test]
    fn whatever_somebody_knows(rows in rows(), seed in any::<u64>(), k in 5..15_u32) {
        let set = publish(&rows, steps(), Settings { k, l: 2 }).unwrap();
        let mut chance = Chance(seed);
        for row in &rows {
            let candidates = Known::half(row, &mut chance).candidates(&set).len();
            prop_assert!(candidates == 0 || candidates >= k as usize);
        }
    }
}
