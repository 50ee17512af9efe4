//! Who knows whom: one path for each kind of tie, so that thousands of them cost little.

use std::fmt::Write as _;

use maud::{Markup, html};

use super::bend;
use super::plan::Plan;
use super::{Change, NetworkMap, Tie};
use crate::number::put;
use crate::point::Point;

pub(super) fn draw(plan: &Plan, map: &NetworkMap) -> Markup {
    let points: Vec<Point> = map.people.iter().map(|alter| plan.at(alter.spot)).collect();
    let is_there = |tie: &&Tie| tie.one < points.len() && tie.other < points.len() && tie.one != tie.other;
    let of = |change: Change| map.ties.iter().filter(is_there).filter(move |tie| tie.change == change);
    let has_chosen = |tie: &&Tie| map.chosen.is_some_and(|chosen| tie.one == chosen || tie.other == chosen);
    let same: Vec<&Tie> = of(Change::Same).collect();
    let chosen: Vec<&Tie> = of(Change::Same).filter(has_chosen).collect();
    let ends = map.moves.then(|| ends(&same));
    // The more ties, the finer: what is tied most still shows.
    let class = match same.len() {
        0..=300 => "ties",
        301..=1_500 => "ties many",
        _ => "ties many thousands",
    };
    html! {
        path class=(class) d=(path(plan, &points, &same)) data-ends=[ends] {}
        @for (change, class) in [(Change::Went, "ties went"), (Change::Came, "ties came")] {
            @let ties: Vec<&Tie> = of(change).collect();
            @if !ties.is_empty() { path class=(class) d=(path(plan, &points, &ties)) {} }
        }
        @if !chosen.is_empty() { path class="ties chosen" d=(path(plan, &points, &chosen)) {} }
    }
}

fn path(plan: &Plan, points: &[Point], ties: &[&Tie]) -> String {
    let mut path = String::with_capacity(ties.len() * 22);
    for tie in ties {
        if let Some((one, other)) = points.get(tie.one).zip(points.get(tie.other)) {
            to(&mut path, 'M', *one);
            if let Some(bend) = bend::around(plan, *one, *other) {
                to(&mut path, 'L', bend.on);
                path.push('A');
                put(&mut path, bend.radius);
                path.push(' ');
                put(&mut path, bend.radius);
                path.push_str(if bend.is_clockwise { " 0 0 1" } else { " 0 0 0" });
                to(&mut path, ' ', bend.off);
            }
            to(&mut path, 'L', *other);
        }
    }
    path
}

fn to(path: &mut String, letter: char, point: Point) {
    path.push(letter);
    put(path, point.x);
    path.push(' ');
    put(path, point.y);
}

/// Both ends of each tie, in the order of the path.
fn ends(ties: &[&Tie]) -> String {
    let mut ends = String::with_capacity(ties.len() * 8);
    for tie in ties {
        // Writing to a String cannot fail.
        let _ = write!(ends, "{} {} ", tie.one, tie.other);
    }
    ends.truncate(ends.trim_end().len());
    ends
}
