//! Made-up rows, and chance that is the same each time.

use std::sync::LazyLock;

use proptest::prelude::*;
use research::*;

/// The steps, read once.
pub(crate) fn steps() -> &'static Hierarchies {
    static STEPS: LazyLock<Hierarchies> = LazyLock::new(|| Hierarchies::built_in().unwrap());
    &STEPS
}

/// How many codes each attribute has at the most precise step.
pub(crate) fn sizes() -> [u8; QUASI.len()] {
    let sizes: Vec<u8> = steps().iter().map(|one| one.words(0).len() as u8).collect();
    sizes.try_into().unwrap()
}

/// Numbers that look random and are the same each time (SplitMix64).
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, most: u8) -> u8 {
        (self.next() % u64::from(most)) as u8
    }
}

/// A row of which every fact is drawn.
pub(crate) fn drawn(number: u64, chance: &mut Chance) -> Row {
    let quasi = sizes().map(|size| chance.below(size));
    let outcomes = std::array::from_fn(|_| chance.below(4));
    Row { pseudonym: named(number), quasi, outcomes }
}

pub(crate) fn named(number: u64) -> Pseudonym {
    let mut bytes = [7; 12];
    bytes[..8].copy_from_slice(&number.to_be_bytes());
    Pseudonym::new(bytes)
}

/// Any rows: all alike, all different, and what lies between.
pub(crate) fn rows() -> impl Strategy<Value = Vec<Row>> {
    (0..90_usize, any::<u64>(), 1..=7_u8, 1..=4_u8).prop_map(|(count, seed, spread, values)| {
        let mut chance = Chance(seed);
        let all = (0..count as u64).map(|number| {
            let mut row = drawn(number, &mut chance);
            row.quasi = row.quasi.map(|code| code.min(spread - 1));
            row.outcomes = row.outcomes.map(|code| code % values);
            row
        });
        all.collect()
    })
}
