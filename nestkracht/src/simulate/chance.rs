//! Chance that is the same each time (SplitMix64, Steele and others 2014).

use uuid::Uuid;

/// A stream of numbers.
pub(crate) struct Chance(u64);

impl Chance {
    /// The stream of one person, whoever else there is: the first three hundred of a million are the three hundred.
    pub(crate) const fn of(seed: u64, number: u64) -> Self {
        Self(seed.wrapping_mul(0xd134_2543_de82_ef95) ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(17))
    }

    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 up to 1.
    pub(crate) const fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Whether something happens that happens so often.
    pub(crate) const fn happens(&mut self, often: f64) -> bool {
        self.unit() < often
    }

    /// A whole number, both ends included.
    pub(crate) const fn between(&mut self, from: i64, to: i64) -> i64 {
        from + (self.unit() * (to - from + 1) as f64) as i64
    }

    /// Around 0, mostly within 1 (the sum of twelve, less six).
    pub(crate) fn around(&mut self) -> f64 {
        (0..12).map(|_| self.unit()).sum::<f64>() - 6.0
    }

    /// One of them; none of nothing.
    pub(crate) fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let nth = self.between(0, i64::try_from(of.len()).unwrap_or(1) - 1);
        usize::try_from(nth).ok().and_then(|nth| of.get(nth))
    }

    /// A word of a list.
    pub(crate) fn word(&mut self, of: &[&'static str]) -> String {
        self.one(of).copied().unwrap_or_default().to_owned()
    }

    /// An id, as of a moment (version 7).
    pub(crate) const fn id(&mut self, millis: u64) -> Uuid {
        let (one, two) = (self.next().to_be_bytes(), self.next().to_be_bytes());
        let [a, b, c, d, e, f, g, h] = one;
        let [i, j, ..] = two;
        uuid::Builder::from_unix_timestamp_millis(millis, &[a, b, c, d, e, f, g, h, i, j]).into_uuid()
    }
}
