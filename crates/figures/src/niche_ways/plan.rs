//! The measures: each place stands after those that open the way to it.

use super::{NicheWays, SHOWN};
use crate::{
    number::count,
    point::Point,
    words::{BOLD, LEADING, width, wrap},
};

/// More steps than these do not fit beside each other; what lies farther stands in the last one.
const STEPS: usize = 4;

/// How high a thread goes over what stands between its ends.
const LEAP: f64 = 46.0;

/// Whether something stands between two steps.
fn leaps(from: Option<&usize>, to: Option<&usize>) -> bool {
    from.zip(to).is_some_and(|(from, to)| from.abs_diff(*to) > 1)
}

/// Where a place stands.
pub(super) struct Spot {
    pub(super) middle: Point,
    pub(super) wide: f64,
    pub(super) high: f64,
    pub(super) words: Vec<String>,
    step: usize,
}

/// Where everything goes.
pub(super) struct Plan {
    pub(super) size: (f64, f64),
    pub(super) text: f64,
    pub(super) spots: Vec<Spot>,
    compact: bool,
}

impl Plan {
    pub(super) fn of(niches: &NicheWays) -> Self {
        let steps = steps(niches);
        let most = steps.iter().copied().max().unwrap_or(0) + 1;
        let (whole, text) = match (niches.compact, most) {
            (true, _) => (340.0, 15.0),
            (false, 0..STEPS) => (680.0, 16.0),
            // Four beside each other: smaller letters, so that no word is broken.
            (false, _) => (680.0, 14.0),
        };
        // How many stand side by side, so that the words have their room.
        let rows: Vec<Vec<usize>> =
            (0..most).map(|step| (0..steps.len()).filter(|place| steps.get(*place) == Some(&step)).collect()).collect();
        let beside = rows.iter().map(Vec::len).max().unwrap_or(1).max(1);
        let column = if niches.compact { whole / count(beside.min(2)) } else { whole / count(most) };
        let gap = match (niches.compact, most) {
            (true, _) => 10.0,
            (false, 0..STEPS) => 56.0,
            (false, _) => 34.0,
        };
        let room = (column - gap - 20.0).min(190.0);
        let mut spots: Vec<Spot> = niches
            .places
            .iter()
            .take(SHOWN)
            .zip(&steps)
            .map(|(place, step)| {
                let words = wrap(&place.label, text * BOLD, room, 3);
                let wide = words.iter().map(|line| width(line, text * BOLD)).fold(70.0, f64::max) + 22.0;
                let high = 10.0 + count(words.len()) * text * LEADING + 26.0;
                Spot { middle: Point::new(0.0, 0.0), wide, high, words, step: *step }
            })
            .collect();
        let has_leap = niches.ways.iter().any(|way| leaps(steps.get(way.from), steps.get(way.to)));
        let end = if niches.compact {
            down(&mut spots, &rows, whole)
        } else {
            along(&mut spots, &rows, whole, if has_leap { LEAP } else { 0.0 })
        };
        Self { size: (whole, end), text, spots, compact: niches.compact }
    }

    /// The ends of a thread, and the points that bend it.
    pub(super) fn thread(&self, from: &Spot, to: &Spot) -> (Point, Point, Point, Point) {
        let (a, b) = (from.middle, to.middle);
        let goes_on = to.step > from.step;
        if self.compact {
            let side = if goes_on { 1.0 } else { -1.0 };
            let start = Point::new(a.x, a.y + side * from.high / 2.0);
            let end = Point::new(b.x, b.y - side * (to.high / 2.0 + 2.0));
            let far = ((end.y - start.y).abs() * 0.5).max(26.0) * side;
            return (start, end, Point::new(start.x, start.y + far), Point::new(end.x, end.y - far));
        }
        if leaps(Some(&from.step), Some(&to.step)) {
            // Over what stands between.
            let start = Point::new(a.x, a.y - from.high / 2.0);
            let end = Point::new(b.x, b.y - to.high / 2.0 - 2.0);
            let over = start.y.min(end.y) - LEAP;
            return (start, end, Point::new(start.x, over), Point::new(end.x, over));
        }
        if to.step == from.step {
            // In one column: around the right side.
            let start = Point::new(a.x + from.wide / 2.0, a.y);
            let end = Point::new(b.x + to.wide / 2.0 + 2.0, b.y);
            let out = start.x.max(end.x) + 34.0;
            return (start, end, Point::new(out, start.y), Point::new(out, end.y));
        }
        let side = if goes_on { 1.0 } else { -1.0 };
        // The way back leaves and comes in lower, so that it does not lie on the way there.
        let lower = if goes_on { 0.0 } else { 12.0 };
        let start = Point::new(a.x + side * from.wide / 2.0, a.y + lower);
        let end = Point::new(b.x - side * (to.wide / 2.0 + 2.0), b.y + lower);
        let far = ((end.x - start.x).abs() * 0.45).max(24.0) * side;
        (start, end, Point::new(start.x + far, start.y), Point::new(end.x - far, end.y))
    }
}

/// After how many ways each place comes. What leads back to where it came from counts no further.
fn steps(niches: &NicheWays) -> Vec<usize> {
    let shown = niches.places.len().min(SHOWN);
    let mut steps = vec![0_usize; shown];
    // Once around for each place is enough where nothing leads back, and ends where something does.
    for _ in 0..shown {
        let mut moved = false;
        for way in niches.ways.iter().filter(|way| way.from < shown && way.to < shown && way.from != way.to) {
            let is_back =
                niches.ways.iter().any(|other| (other.from, other.to) == (way.to, way.from)) && way.from > way.to;
            let after = steps.get(way.from).map_or(0, |step| step + 1);
            if let Some(step) = steps.get_mut(way.to)
                && !is_back
                && after > *step
                && after < STEPS
            {
                *step = after;
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
    // No empty column.
    let mut used: Vec<usize> = steps.clone();
    used.sort_unstable();
    used.dedup();
    steps.iter().map(|step| used.iter().position(|known| known == step).unwrap_or(0)).collect()
}

/// From the left to the right, each step a column. Where the figure ends.
fn along(spots: &mut [Spot], rows: &[Vec<usize>], whole: f64, over: f64) -> f64 {
    let column = whole / count(rows.len().max(1));
    let high = |row: &Vec<usize>, spots: &[Spot]| {
        row.iter().filter_map(|place| spots.get(*place)).map(|spot| spot.high + 16.0).sum::<f64>()
    };
    let most = rows.iter().map(|row| high(row, spots)).fold(0.0, f64::max);
    for (step, row) in rows.iter().enumerate() {
        let mut y = over + (most - high(row, spots)) / 2.0 + 10.0;
        for place in row {
            if let Some(spot) = spots.get_mut(*place) {
                spot.middle = Point::new(column * (count(step) + 0.5), y + spot.high / 2.0);
                y += spot.high + 16.0;
            }
        }
    }
    over + most + 8.0
}

/// From the top down, at most two beside each other. Where the figure ends.
fn down(spots: &mut [Spot], rows: &[Vec<usize>], whole: f64) -> f64 {
    let mut y = 4.0;
    for row in rows {
        for pair in row.chunks(2) {
            let high = pair.iter().filter_map(|place| spots.get(*place)).map(|spot| spot.high).fold(0.0, f64::max);
            for (nth, place) in pair.iter().enumerate() {
                if let Some(spot) = spots.get_mut(*place) {
                    let x = whole * (count(nth) + 0.5) / count(pair.len());
                    spot.middle = Point::new(x, y + high / 2.0);
                }
            }
            y += high + 44.0;
        }
    }
    y - 38.0
}
