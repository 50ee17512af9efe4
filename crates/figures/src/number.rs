//! Numbers as SVG wants them: short, and the same on every machine.

/// One decimal, without a useless zero: `3.0` is `3`, `-0.04` is `0`.
pub(crate) fn n(value: f64) -> String {
    let mut text = String::with_capacity(8);
    put(&mut text, value);
    text
}

/// Writes [`n`] of a value. A figure has thousands of numbers: whole tenths, digit by digit, cost a tenth of what
/// formatting a float does.
pub(crate) fn put(text: &mut String, value: f64) {
    // A figure is never as large as an i64 reaches, and the cast keeps to its ends.
    let tenths = (value * 10.0).round() as i64;
    if tenths < 0 {
        text.push('-');
    }
    let tenths = tenths.unsigned_abs();
    digits(text, tenths / 10);
    if !tenths.is_multiple_of(10) {
        text.push('.');
        digits(text, tenths % 10);
    }
}

fn digits(text: &mut String, number: u64) {
    if number >= 10 {
        digits(text, number / 10);
    }
    text.extend(u32::try_from(number % 10).ok().and_then(|digit| char::from_digit(digit, 10)));
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
        assert_eq!(n(-0.5), "-0.5");
        assert_eq!(n(1090.04), "1090");
        assert_eq!(n(10_203.45), "10203.5");
    }

    #[test]
    fn numbers_are_what_formatting_makes_of_them() {
        for step in -40_000..40_000 {
            let value = f64::from(step) / 37.0;
            let formatted = format!("{:.1}", (value * 10.0).round() / 10.0);
            let short = formatted.strip_suffix(".0").unwrap_or(&formatted);
            assert_eq!(n(value), if short == "-0" { "0" } else { short });
        }
    }

    #[test]
    fn the_same_place_always_gives_the_same_jitter() {
        assert_eq!(jitter(7, 1), jitter(7, 1));
        assert_ne!(jitter(7, 1), jitter(8, 1));
        assert!((0..500).all(|place| (0.0..=1.0).contains(&jitter(place, 3))));
    }
}
