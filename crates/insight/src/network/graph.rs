//! Who is tied to whom: undirected, each tie once, nobody to themselves.

/// A graph of so many people, by their place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Graph {
    neighbours: Vec<Vec<usize>>,
    ties: usize,
}

impl Graph {
    /// People without ties.
    #[must_use]
    pub fn new(people: usize) -> Self {
        Self { neighbours: vec![Vec::new(); people], ties: 0 }
    }

    /// A graph of so many people with these ties.
    #[must_use]
    pub fn of(people: usize, ties: &[(usize, usize)]) -> Self {
        let mut graph = Self::new(people);
        for (one, other) in ties {
            graph.tie(*one, *other);
        }
        graph
    }

    /// Ties two; a tie that is there, that leads nowhere or to the same one changes nothing.
    pub fn tie(&mut self, one: usize, other: usize) {
        let people = self.neighbours.len();
        if one == other || one >= people || other >= people || self.are_tied(one, other) {
            return;
        }
        for (from, to) in [(one, other), (other, one)] {
            if let Some(list) = self.neighbours.get_mut(from) {
                let place = list.partition_point(|known| *known < to);
                list.insert(place, to);
            }
        }
        self.ties += 1;
    }

    /// How many people there are.
    #[must_use]
    pub const fn people(&self) -> usize {
        self.neighbours.len()
    }

    /// How many ties there are.
    #[must_use]
    pub const fn ties(&self) -> usize {
        self.ties
    }

    /// To whom somebody is tied, in order.
    #[must_use]
    pub fn neighbours(&self, of: usize) -> &[usize] {
        self.neighbours.get(of).map_or(&[], Vec::as_slice)
    }

    /// Whether two are tied.
    #[must_use]
    pub fn are_tied(&self, one: usize, other: usize) -> bool {
        self.neighbours(one).binary_search(&other).is_ok()
    }

    /// To how many others each is tied.
    pub fn degrees(&self) -> impl ExactSizeIterator<Item = usize> {
        self.neighbours.iter().map(Vec::len)
    }

    /// The share of ties that are there of all that could be, 2m / n(n−1); 0 with fewer than two people.
    #[must_use]
    pub fn density(&self) -> f64 {
        share(self.ties, self.people())
    }

    /// How many ties there are among these.
    #[must_use]
    pub fn ties_among(&self, people: &[usize]) -> usize {
        let tied =
            |at: usize, one: usize| people.iter().skip(at + 1).filter(|other| self.are_tied(one, **other)).count();
        people.iter().enumerate().map(|(at, one)| tied(at, *one)).sum()
    }
}

pub(super) fn share(ties: usize, people: usize) -> f64 {
    if people < 2 { 0.0 } else { 2.0 * ties as f64 / (people as f64 * (people - 1) as f64) }
}
