//! Telling chaos from a long way: do two starts that can hardly be told apart drift apart?

/// How far apart the two are set.
const APART: f64 = 1e-8;
/// For how many steps they are followed.
const FOLLOWED: u32 = 512;
/// From which mean growth a step (the largest Lyapunov exponent) on it is called chaos; below, the estimate is too
/// near to nothing for that word.
const DRIFT: f64 = 0.01;

/// The largest Lyapunov exponent after Benettin et al. (1980), and whether it is clearly above nothing. `one` and
/// `other` start in the same place; `room` has their length.
pub(super) fn drifts_apart(
    one: &mut Vec<f64>,
    other: &mut Vec<f64>,
    room: &mut Vec<f64>,
    mut apply: impl FnMut(&[f64], &mut [f64]),
) -> bool {
    // Signs that differ, so that no direction in which the map shrinks is hit by chance.
    for (place, value) in other.iter_mut().enumerate() {
        *value += if place % 3 == 0 { APART } else { -APART };
    }
    let mut growth = 0.0;
    let mut before = distance(one, other);
    for _ in 0..FOLLOWED {
        apply(one, room);
        std::mem::swap(one, room);
        apply(other, room);
        std::mem::swap(other, room);
        let now = distance(one, other);
        if now == 0.0 {
            return false;
        }
        growth += (now / before).ln();
        // Back to the first distance, in the direction in which they went.
        for (other, one) in other.iter_mut().zip(one.iter()) {
            *other = one + (*other - one) * (APART / now);
        }
        before = distance(one, other);
    }
    growth / f64::from(FOLLOWED) > DRIFT
}

fn distance(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| (one - other).powi(2)).sum::<f64>().sqrt()
}
