//! Money as one has it in hand: notes and coins that can be counted by who does not read amounts.

use maud::{Markup, html};

use crate::{
    number::{count, n},
    words::{Anchor, lines},
};

/// The notes and coins that are drawn, in whole euro, the largest first.
const WORTH: [u64; 7] = [100, 50, 20, 10, 5, 2, 1];
/// No more pieces than can be counted at a glance.
const MOST: usize = 14;

/// What an amount is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cash {
    /// Each piece, in whole euro.
    pub(crate) pieces: Vec<u64>,
    /// Whether there is more than is drawn.
    pub(crate) more: bool,
}

/// The fewest notes and coins; cents under a euro are only in the words.
pub(crate) fn cash(cents: u64) -> Cash {
    let mut left = cents / 100;
    let mut pieces = Vec::new();
    for worth in WORTH {
        while left >= worth && pieces.len() < MOST {
            pieces.push(worth);
            left -= worth;
        }
    }
    Cash { pieces, more: left > 0 }
}

/// How large a piece is: notes grow with their worth, as they do in hand.
const fn size(worth: u64) -> (f64, f64) {
    match worth {
        0..=1 => (28.0, 28.0),
        2 => (32.0, 32.0),
        5 => (50.0, 29.0),
        10 => (53.0, 31.0),
        20 => (56.0, 33.0),
        50 => (59.0, 35.0),
        _ => (62.0, 37.0),
    }
}

const GAP: f64 = 8.0;
const ROW: f64 = 45.0;

/// The pieces in rows from `left`, `top` on, not wider than `room`; with how high they are together.
pub(crate) fn draw(cash: &Cash, hollow: bool, left: f64, top: f64, room: f64) -> (Markup, f64) {
    let (mut x, mut row) = (left, 0.0);
    let mut placed = Vec::new();
    for worth in &cash.pieces {
        let (wide, high) = size(*worth);
        if x > left && x + wide > left + room {
            (x, row) = (left, row + 1.0);
        }
        placed.push((*worth, x, top + row * ROW + (37.0 - high) / 2.0));
        x += wide + GAP;
    }
    let body = html! {
        @for (worth, x, y) in &placed { (piece(*worth, hollow, *x, *y)) }
        @if cash.more { (lines("amount", &["…".to_owned()], x, top + row * ROW + 24.0, 22.0, Anchor::Start)) }
    };
    (body, if placed.is_empty() { 0.0 } else { (row + 1.0) * ROW })
}

/// One note or coin, its upper left corner at `x`, `y`.
pub(crate) fn piece(worth: u64, hollow: bool, x: f64, y: f64) -> Markup {
    let (wide, high) = size(worth);
    let (middle, text) = (x + wide / 2.0, if worth > 2 { 17.0 } else { 15.0 });
    html! {
        g class={ "cash c-" (worth) @if hollow { " hollow" } } {
            @if worth > 2 {
                rect class="note" x=(n(x)) y=(n(y)) width=(n(wide)) height=(n(high)) rx="3" {}
                @for side in [x + 5.0, x + wide - 5.0] {
                    line class="edge" x1=(n(side)) y1=(n(y + 5.0)) x2=(n(side)) y2=(n(y + high - 5.0)) {}
                }
            } @else {
                circle class="note" cx=(n(middle)) cy=(n(y + high / 2.0)) r=(n(wide / 2.0)) {}
                circle class="edge" cx=(n(middle)) cy=(n(y + high / 2.0)) r=(n(wide / 2.0 - 4.0)) {}
            }
            (lines("worth", &[worth.to_string()], middle, y + high / 2.0 + text * 0.36, text, Anchor::Middle))
        }
    }
}

/// Lengths in a figure from amounts: parts of the largest.
pub(crate) fn part_of(cents: u64, of: u64) -> f64 {
    if of == 0 {
        return 0.0;
    }
    // Thousandths are finer than a figure shows, and keep to whole numbers.
    let part = u128::from(cents) * 10_000 / u128::from(of);
    count(usize::try_from(part).unwrap_or(usize::MAX)).min(10_000.0) / 10_000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pieces_make_the_amount() {
        for cents in [0, 99, 100, 9_600, 13_710, 88_800] {
            let cash = cash(cents);
            assert!(!cash.more);
            assert_eq!(cash.pieces.iter().sum::<u64>(), cents / 100);
        }
        assert_eq!(cash(9_600).pieces, [50, 20, 20, 5, 1]);
    }

    #[test]
    fn a_lot_says_that_there_is_more() {
        let cash = cash(u64::MAX);
        assert_eq!(cash.pieces.len(), MOST);
        assert!(cash.more);
    }

    #[test]
    fn a_part_is_between_nothing_and_all() {
        assert!((part_of(1, 4) - 0.25).abs() < 1e-9);
        assert!(part_of(5, 0).abs() < 1e-9);
        assert!((part_of(u64::MAX, 1) - 1.0).abs() < 1e-9);
    }
}
