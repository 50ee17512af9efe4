//! Numbers as SVG wants them: short, and the same on every machine.

/// One decimal, without a useless zero: `3.0` is `3`, `-0.04` is `0`.
pub(crate) fn n(value: f64) -> String {
    let tenths = (value * 10.0).round();
    if tenths == 0.0 {
        return "0".to_owned();
    }
    let text = format!("{:.1}", tenths / 10.0);
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// A small count as a number to reckon with; no figure counts further than a `u32` goes.
pub(crate) fn count(of: usize) -> f64 {
    f64::from(u32::try_from(of).unwrap_or(u32::MAX))
}

/// A number in 0…1 that depends on `place` and `salt` only: the same twig always lies the same way.
pub(crate) fn jitter(place: usize, salt: u32) -> f64 {
    let mut hash = u32::try_from(place).unwrap_or(u32::MAX) ^ salt.wrapping_mul(0x9E37_79B9);
    hash = hash.wrapping_add(0x7F4A_7C15);
    hash ^= hash >> 16;
    hash = hash.wrapping_mul(0x85EB_CA6B);
    hash ^= hash >> 13;
    hash = hash.wrapping_mul(0xC2B2_AE35);
    hash ^= hash >> 16;
    f64::from(hash) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        assert_eq!(n(3.0), "3");
        assert_eq!(n(-0.04), "0");
        assert_eq!(n(-12.345), "-12.3");
        assert_eq!(n(0.96), "1");
    }

    #[test]
    fn the_same_place_always_gives_the_same_jitter() {
        assert_eq!(jitter(7, 1), jitter(7, 1));
        assert_ne!(jitter(7, 1), jitter(8, 1));
        assert!((0..500).all(|place| (0.0..=1.0).contains(&jitter(place, 3))));
    }
}
