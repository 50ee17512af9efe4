//! Where the names go: beside their disc, none on another, none across a disc. In a crowd some wait until they are
//! pointed at.

use std::collections::HashMap;

use super::plan::{ENDS, Plan};
use super::{Change, NetworkMap};
use crate::point::Point;
use crate::words::{Anchor, width, wrap};

/// A name: what fits of it, where it stands beside the disc, and whether it is seen at once.
pub(super) struct Label {
    pub(super) words: String,
    pub(super) dx: f64,
    pub(super) dy: f64,
    pub(super) anchor: Anchor,
    pub(super) is_seen: bool,
}

/// How many names are set even when they touch something.
const FEW: usize = 24;
/// The side of a cell in which neighbours are looked for.
const CELL: f64 = 40.0;

#[derive(Clone, Copy)]
struct Area {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Area {
    fn shared_with(self, other: Self) -> f64 {
        let wide = self.right.min(other.right) - self.left.max(other.left);
        let high = self.bottom.min(other.bottom) - self.top.max(other.top);
        if wide > 0.0 && high > 0.0 { wide * high } else { 0.0 }
    }

    fn cells(self) -> impl Iterator<Item = (i32, i32)> {
        // A figure is a few thousand units wide at most.
        let cell = |at: f64| (at / CELL).floor() as i32;
        let (left, right) = (cell(self.left), cell(self.right));
        (cell(self.top)..=cell(self.bottom)).flat_map(move |row| (left..=right).map(move |column| (row, column)))
    }
}

/// What is taken, by cell. A disc may be touched by its own name only.
#[derive(Default)]
struct Taken(HashMap<(i32, i32), Vec<(usize, Area)>>);

impl Taken {
    fn take(&mut self, by: usize, area: Area) {
        for cell in area.cells() {
            self.0.entry(cell).or_default().push((by, area));
        }
    }

    fn overlap(&self, by: usize, area: Area) -> f64 {
        let others = area.cells().filter_map(|cell| self.0.get(&cell)).flatten();
        others.filter(|(other, _)| *other != by).map(|(_, other)| area.shared_with(*other)).sum()
    }
}

/// Where the name of a horizon stands: the middle of its line.
pub(super) struct Horizon {
    pub(super) at: Point,
    pub(super) size: f64,
}

/// How large the name of a horizon is beside a person's.
const HORIZON: f64 = 0.86;

/// The side of the map where the name of a horizon covers least: above, below, left or right of the middle.
fn horizon(plan: &Plan, end: f64, name: &str, taken: &Taken) -> (Horizon, Area) {
    let size = plan.text.min(15.0) * HORIZON;
    let (half, radius) = (width(name, size) * 0.45, plan.radius * end);
    let (x, y) = (plan.centre.x, plan.centre.y);
    let sides = [
        Point::new(x, y - radius + size + 4.0),
        Point::new(x, y + radius - 6.0),
        Point::new(x - radius + half + 6.0, y - 4.0),
        Point::new(x + radius - half - 6.0, y - 4.0),
    ];
    let area = |at: Point| Area { left: at.x - half, top: at.y - size, right: at.x + half, bottom: at.y + size * 0.25 };
    let cost = |at: &Point| taken.overlap(usize::MAX, area(*at));
    let best =
        sides.into_iter().map(|at| (cost(&at), at)).reduce(|best, next| if next.0 < best.0 { next } else { best });
    let at = best.map_or(plan.centre, |(_, at)| at);
    (Horizon { at, size }, area(at))
}

pub(super) fn place(plan: &Plan, map: &NetworkMap) -> (Vec<Label>, Vec<Horizon>) {
    let points: Vec<Point> = map.people.iter().map(|alter| plan.at(alter.spot)).collect();
    let mut taken = Taken::default();
    let round = |at: Point, radius: f64| Area {
        left: at.x - radius,
        top: at.y - radius,
        right: at.x + radius,
        bottom: at.y + radius,
    };
    taken.take(usize::MAX - 1, round(plan.centre, plan.ego));
    for (nth, point) in points.iter().enumerate() {
        taken.take(nth, round(*point, plan.disc + 1.0));
    }
    let horizons: Vec<(Horizon, Area)> =
        ENDS.iter().zip(&map.horizons).map(|(end, name)| horizon(plan, *end, name, &taken)).collect();
    horizons.iter().for_each(|(_, area)| taken.take(usize::MAX - 1, *area));
    let mut order: Vec<usize> = (0..map.people.len()).collect();
    let is_first = |nth: usize| {
        let alter = map.people.get(nth);
        map.chosen != Some(nth) && alter.is_none_or(|alter| alter.change == Change::Same)
    };
    // Whoever is looked at, or is new, has the first choice; then whoever stands nearest.
    let far = |nth: usize| map.people.get(nth).map_or(0.0, |alter| alter.spot.distance);
    order.sort_by(|one, other| is_first(*one).cmp(&is_first(*other)).then(far(*one).total_cmp(&far(*other))));
    let mut labels: Vec<Option<Label>> = (0..map.people.len()).map(|_| None).collect();
    for nth in order {
        if let (Some(alter), Some(point), Some(slot)) = (map.people.get(nth), points.get(nth), labels.get_mut(nth)) {
            let label = best(plan, &taken, nth, *point, &alter.label, map.people.len() <= FEW);
            if label.is_seen {
                taken.take(nth, area(plan, *point, &label));
            }
            *slot = Some(label);
        }
    }
    (labels.into_iter().flatten().collect(), horizons.into_iter().map(|(horizon, _)| horizon).collect())
}

fn best(plan: &Plan, taken: &Taken, nth: usize, at: Point, name: &str, always: bool) -> Label {
    let words = wrap(name, plan.text, plan.room, 1).concat();
    let (out, drop, lift) = (plan.disc + 4.0, plan.disc + plan.text, -(plan.disc + 4.0));
    let middle = plan.text * 0.34;
    let slant = plan.disc * 0.75;
    let sides = [
        (0.0, drop, Anchor::Middle),
        (0.0, lift, Anchor::Middle),
        (out, middle, Anchor::Start),
        (-out, middle, Anchor::End),
        (slant, drop - 2.0, Anchor::Start),
        (-slant, drop - 2.0, Anchor::End),
        (slant, lift + 1.0, Anchor::Start),
        (-slant, lift + 1.0, Anchor::End),
    ];
    let (wide, high) = plan.size;
    let mut best: Option<(f64, Label)> = None;
    for (dx, dy, anchor) in sides {
        let label = Label { words: words.clone(), dx, dy, anchor, is_seen: true };
        let area = area(plan, at, &label);
        let out =
            (-area.left).max(0.0) + (area.right - wide).max(0.0) + (-area.top).max(0.0) + (area.bottom - high).max(0.0);
        let cost = taken.overlap(nth, area) + out * 60.0;
        if cost <= 0.0 {
            return label;
        }
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, label));
        }
    }
    let (_, label) = best.unwrap_or((0.0, Label { words, dx: 0.0, dy: drop, anchor: Anchor::Middle, is_seen: true }));
    Label { is_seen: always, ..label }
}

fn area(plan: &Plan, at: Point, label: &Label) -> Area {
    let wide = width(&label.words, plan.text) * 0.9;
    let left = match label.anchor {
        Anchor::Start => at.x + label.dx,
        Anchor::Middle => at.x + label.dx - wide / 2.0,
        Anchor::End => at.x + label.dx - wide,
    };
    let bottom = at.y + label.dy;
    Area { left, top: bottom - plan.text * 0.85, right: left + wide, bottom: bottom + plan.text * 0.2 }
}
