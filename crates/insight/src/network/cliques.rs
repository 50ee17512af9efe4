//! Groups in which everybody knows everybody, as large as they can be: Bron and Kerbosch (1973) with the pivot of Tomita
//! (2006), on rows of bits.

use super::Graph;

/// How many cliques are given at most: a map of hundreds of people can have more than anybody could read.
pub const MOST_CLIQUES: usize = 100_000;

/// All maximal cliques, each in order, the largest first; and whether these are all of them.
#[must_use]
pub fn maximal_cliques(graph: &Graph) -> (Vec<Vec<usize>>, bool) {
    let words = graph.people().div_ceil(64);
    let rows = (0..graph.people()).map(|person| {
        let mut row = vec![0_u64; words];
        graph.neighbours(person).iter().for_each(|other| put(&mut row, *other));
        row
    });
    let mut search = Search { rows: rows.collect(), words, clique: Vec::new(), found: Vec::new() };
    let mut everybody = vec![0_u64; words];
    (0..graph.people()).for_each(|person| put(&mut everybody, person));
    let complete = graph.people() == 0 || search.grow(everybody, vec![0; words]);
    search.found.iter_mut().for_each(|clique| clique.sort_unstable());
    search.found.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
    (search.found, complete)
}

struct Search {
    rows: Vec<Vec<u64>>,
    words: usize,
    clique: Vec<usize>,
    found: Vec<Vec<usize>>,
}

impl Search {
    /// Grows the clique by each of `open`; whoever is in `done` was in one before. Whether it could go on to the end.
    fn grow(&mut self, mut open: Vec<u64>, mut done: Vec<u64>) -> bool {
        let Some(pivot) = self.pivot(&open, &done) else {
            self.found.push(self.clique.clone());
            return self.found.len() < MOST_CLIQUES;
        };
        let Some(around) = self.rows.get(pivot) else { return true };
        let outside: Vec<u64> = open.iter().zip(around).map(|(open, around)| open & !around).collect();
        for person in bits(&outside) {
            let Some(row) = self.rows.get(person) else { continue };
            let both = |set: &[u64]| set.iter().zip(row).map(|(set, row)| set & row).collect::<Vec<u64>>();
            let (inner, passed) = (both(&open), both(&done));
            // Nobody left to add, and somebody who could have been: not maximal.
            if inner.iter().any(|word| *word != 0) || passed.iter().all(|word| *word == 0) {
                self.clique.push(person);
                let goes_on = self.grow(inner, passed);
                self.clique.pop();
                if !goes_on {
                    return false;
                }
            }
            take(&mut open, person);
            put(&mut done, person);
        }
        true
    }

    /// Whoever knows most of `open`; nobody when there is nobody at all.
    fn pivot(&self, open: &[u64], done: &[u64]) -> Option<usize> {
        let either: Vec<u64> = open.iter().zip(done).map(|(open, done)| open | done).collect();
        debug_assert_eq!(either.len(), self.words);
        bits(&either).max_by_key(|person| {
            let row = self.rows.get(*person).map_or(&[][..], Vec::as_slice);
            open.iter().zip(row).map(|(open, row)| (open & row).count_ones()).sum::<u32>()
        })
    }
}

fn bits(set: &[u64]) -> impl Iterator<Item = usize> {
    set.iter().enumerate().flat_map(|(nth, word)| {
        let mut left = *word;
        std::iter::from_fn(move || {
            let bit = left.trailing_zeros();
            left &= left.wrapping_sub(1);
            (bit < 64).then_some(nth * 64 + bit as usize)
        })
    })
}

fn put(set: &mut [u64], person: usize) {
    if let Some(word) = set.get_mut(person / 64) {
        *word |= 1 << (person % 64);
    }
}

fn take(set: &mut [u64], person: usize) {
    if let Some(word) = set.get_mut(person / 64) {
        *word &= !(1 << (person % 64));
    }
}
