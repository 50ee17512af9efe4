//! The measures of the nest: a bowl seen a little from above.

use std::f64::consts::PI;

use super::Nest;
use crate::{
    number::count,
    point::Point,
    words::{BOLD, LEADING, wrap},
};

/// How many eggs, and how many branches, are drawn.
pub(super) const SHOWN: usize = 6;
/// How flat the rim lies: height of the ellipse by its width.
const FLAT: f64 = 0.2;

/// Where everything goes.
pub(super) struct Plan {
    pub(super) size: (f64, f64),
    pub(super) compact: bool,
    /// Size of the letters.
    pub(super) text: f64,
    /// 1 in the wide setting; all strokes go by it.
    pub(super) scale: f64,
    /// Middle of the rim.
    pub(super) rim: Point,
    /// Half the width of the rim.
    pub(super) half: f64,
    /// From the rim down to the bottom.
    pub(super) depth: f64,
    /// How much of an egg stands above the rim.
    pub(super) egg_high: f64,
    /// Where the words above the eggs end.
    pub(super) words_end: f64,
    /// The words of each egg that is drawn.
    pub(super) egg_words: Vec<Vec<String>>,
    /// Eggs with a number, and the words in a list above (a narrow figure with many eggs).
    pub(super) listed: bool,
    /// Words of each branch that is drawn.
    pub(super) branch_words: Vec<Vec<String>>,
    /// Where the row of each pair of branches lies.
    pub(super) rows: Vec<f64>,
}

impl Plan {
    pub(super) fn of(nest: &Nest) -> Self {
        let compact = nest.compact;
        let (width, half, depth, text, scale, egg_high) =
            if compact { (340.0, 118.0, 82.0, 14.5, 0.56, 62.0) } else { (680.0, 226.0, 146.0, 16.0, 1.0, 106.0) };
        let eggs = nest.eggs.len().min(SHOWN);
        let listed = compact && eggs > 3;
        let room = if listed {
            width - 40.0
        } else {
            ((width - 8.0) / count(eggs.max(1))).min(if compact { 170.0 } else { 190.0 }) - 8.0
        };
        let egg_words: Vec<Vec<String>> = nest
            .eggs
            .iter()
            .take(SHOWN)
            .map(|egg| wrap(&egg.label, text * BOLD, room, if listed { 2 } else { 3 }))
            .collect();
        let high = |words: &Vec<String>| count(words.len()) * text * LEADING;
        let words_high = if listed {
            egg_words.iter().map(high).sum::<f64>() + count(eggs) * 6.0
        } else {
            egg_words.iter().map(high).fold(0.0, f64::max)
        };
        let words_end = 6.0 + words_high;
        let rim_y = if eggs == 0 {
            half * FLAT + 26.0 * scale
        } else {
            words_end + 30.0 * scale + egg_high - half * FLAT * 0.8
        };
        let branch_words: Vec<Vec<String>> =
            nest.branches.iter().take(SHOWN).map(|branch| wrap(&branch.label, text, width * 0.46, 3)).collect();
        let bottom = rim_y + depth + half * 0.1;
        let mut rows = Vec::new();
        let mut y = bottom + 44.0 * scale.max(0.7);
        for pair in branch_words.chunks(2) {
            rows.push(y);
            y += 34.0 * scale.max(0.8) + pair.iter().map(high).fold(0.0, f64::max) + 16.0;
        }
        let more = nest.branches.len() > SHOWN;
        let end = if rows.is_empty() { bottom + 34.0 * scale.max(0.7) } else { y - if more { 0.0 } else { 14.0 } };
        Self {
            size: (width, end),
            compact,
            text,
            scale,
            rim: Point::new(width / 2.0, rim_y),
            half,
            depth,
            egg_high,
            words_end,
            egg_words,
            listed,
            branch_words,
            rows,
        }
    }

    /// The same bowl, with its rim at another height and nothing in it.
    pub(super) fn with_rim_at(&self, y: f64) -> Self {
        Self {
            rim: Point::new(self.rim.x, y),
            egg_words: Vec::new(),
            branch_words: Vec::new(),
            rows: Vec::new(),
            ..*self
        }
    }

    /// Half the width of the bowl at `deep` (0 the rim … 1 the bottom).
    pub(super) fn half_at(&self, deep: f64) -> f64 {
        self.half * (1.0 - (deep.clamp(-0.2, 1.0) * 0.88).powi(2)).sqrt()
    }

    /// A point on the bowl: `deep` as above, `round` 0 (left) … 0.5 (front) … 1 (right).
    pub(super) fn on(&self, deep: f64, round: f64) -> Point {
        let half = self.half_at(deep);
        let (sin, cos) = (PI * (1.0 - round)).sin_cos();
        Point::new(self.rim.x + half * cos, self.rim.y + deep * self.depth + half * FLAT * sin)
    }

    /// How low the front of the rim is, `aside` from the middle.
    pub(super) fn front(&self, aside: f64) -> f64 {
        let part = (aside / self.half).clamp(-1.0, 1.0);
        self.rim.y + self.half * FLAT * (1.0 - part * part).sqrt()
    }

    /// Half the height of the rim.
    pub(super) fn flat(&self) -> f64 {
        self.half * FLAT
    }

    /// The lowest point of the bowl.
    pub(super) fn bottom(&self) -> f64 {
        self.on(1.0, 0.5).y
    }
}
