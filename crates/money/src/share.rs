//! Dividing an amount by weight, so that not a cent is lost.

use crate::Euro;

/// Divides an amount over weights: each gets its proportion, rounded down; the cents that are left go one by one to the
/// largest remainders (the earlier first when equal). The parts add up to the amount exactly. Negative weights count as
/// nothing; without any weight nobody gets anything.
#[must_use]
pub fn shared(amount: Euro, weights: &[i64]) -> Vec<Euro> {
    let mut parts = vec![Euro::ZERO; weights.len()];
    shared_into(amount, weights, &mut parts, &mut Vec::new());
    parts
}

/// As [`shared`], into a list of the same length, without allocating when the room suffices.
pub(crate) fn shared_into(amount: Euro, weights: &[i64], parts: &mut [Euro], remainders: &mut Vec<(i128, usize)>) {
    parts.fill(Euro::ZERO);
    let total: i128 = weights.iter().map(|weight| i128::from((*weight).max(0))).sum();
    if total == 0 || !amount.is_positive() {
        return;
    }
    let whole = i128::from(amount.in_cents());
    let mut given = 0;
    remainders.clear();
    for (nth, (weight, part)) in weights.iter().zip(parts.iter_mut()).enumerate() {
        let exact = whole * i128::from((*weight).max(0));
        let down = exact / total;
        *part = Euro::cents(down as i64);
        given += down;
        remainders.push((-(exact % total), nth));
    }
    let left = usize::try_from(whole - given).unwrap_or(0);
    remainders.sort_unstable();
    for (_, nth) in remainders.iter().take(left) {
        if let Some(part) = parts.get_mut(*nth) {
            *part += Euro::cents(1);
        }
    }
}
