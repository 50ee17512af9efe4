//! The line from left to right.

use maud::{Markup, html};

use super::{Band, LifeLine, LifeMoment, MomentKind, captions::Captions};
use crate::{
    frame::Frame,
    link::{part, tip_or},
    number::{count, n},
    pictogram::inside,
    point::Point,
    words::{Anchor, LEADING, lines, width, wrap},
};

const WIDE: f64 = 720.0;
const LEFT: f64 = 26.0;
const RIGHT: f64 = 694.0;
const TEXT: f64 = 14.5;

/// A moment with its place.
struct Placed<'a> {
    moment: &'a LifeMoment,
    at: Point,
}

/// The measures of this line.
struct Plan<'a> {
    line: &'a LifeLine,
    /// Height of the band's words.
    band_high: f64,
    /// Where the line lies.
    y: f64,
    /// Half a dot.
    dot: f64,
    placed: Vec<Placed<'a>>,
    /// Where the dots end.
    low: f64,
}

fn x(line: &LifeLine, day: i32) -> f64 {
    let days = f64::from(line.last_day.saturating_sub(line.first_day).max(1));
    let part = f64::from(day.saturating_sub(line.first_day)) / days;
    LEFT + (RIGHT - LEFT) * part.clamp(0.0, 1.0)
}

/// From where to where a band lies, and its words.
fn bands(line: &LifeLine) -> Vec<(&Band, f64, f64, Vec<String>)> {
    let mut sorted: Vec<&Band> = line.bands.iter().collect();
    sorted.sort_by_key(|band| band.from_day);
    let ends =
        sorted.iter().skip(1).map(|band| x(line, band.from_day)).chain([RIGHT + LEFT - 6.0]).collect::<Vec<f64>>();
    sorted
        .into_iter()
        .zip(ends)
        .enumerate()
        .map(|(index, (band, to))| {
            let from = if index == 0 { 6.0 } else { x(line, band.from_day) };
            let room = to - from - 12.0;
            let words = wrap(&band.label, TEXT, room, 3);
            // A band that is too narrow for its words keeps its pictogram and its tooltip.
            let fits = room > 40.0 && !words.iter().any(|word| word.ends_with(['-', '…']));
            (band, from, to, if fits { words } else { Vec::new() })
        })
        .collect()
}

impl<'a> Plan<'a> {
    fn of(line: &'a LifeLine) -> Self {
        let crowded = line.moments.len() > 26;
        let dot = if crowded { 9.0 } else { 13.0 };
        let words = bands(line).iter().map(|(_, _, _, words)| words.len()).max().unwrap_or(0);
        let band_high = if line.bands.is_empty() { 6.0 } else { 40.0 + count(words) * TEXT * LEADING };
        let mut sorted: Vec<&LifeMoment> = line.moments.iter().collect();
        sorted.sort_by_key(|moment| moment.day);
        // Lanes: on the line, then above and below it in turn; the first that is free.
        let mut lanes: Vec<(i32, f64)> = Vec::new();
        let order = [0, -1, 1, -2, 2, -3, 3];
        let mut chosen = Vec::new();
        for moment in sorted {
            let at = x(line, moment.day);
            let lane = order
                .into_iter()
                .find(|lane| {
                    lanes.iter().filter(|(taken, _)| taken == lane).all(|(_, end)| *end + dot * 2.0 + 3.0 <= at)
                })
                .unwrap_or(0);
            lanes.push((lane, at));
            chosen.push((moment, at, lane));
        }
        let pitch = dot * 2.0 + 4.0;
        let high = chosen.iter().map(|(_, _, lane)| -lane).max().unwrap_or(0).max(0);
        let deep = chosen.iter().map(|(_, _, lane)| *lane).max().unwrap_or(0).max(0);
        let y = band_high + 16.0 + dot + f64::from(high) * pitch;
        Self {
            line,
            band_high,
            y,
            dot,
            placed: chosen
                .into_iter()
                .map(|(moment, at, lane)| Placed { moment, at: Point::new(at, y + f64::from(lane) * pitch) })
                .collect(),
            low: y + f64::from(deep) * pitch + dot,
        }
    }
}

pub(super) fn draw(line: &LifeLine) -> Markup {
    let plan = Plan::of(line);
    let mut captions = Captions::default();
    let words = words(&plan, &mut captions);
    let words_y = plan.low + 14.0;
    let row = TEXT * 1.5;
    let ticks_y = words_y + count(captions.used()) * row + 6.0;
    let height = if line.ticks.is_empty() { ticks_y + 2.0 } else { ticks_y + TEXT + 10.0 };
    let linked =
        line.moments.iter().any(|moment| moment.href.is_some()) || line.bands.iter().any(|band| band.href.is_some());
    let frame = Frame {
        id: &line.id,
        title: &line.title,
        description: &line.description,
        class: "life-line",
        compact: false,
        size: (WIDE, height),
        linked,
    };
    frame.around(&html! {
        @for (index, band) in bands(line).iter().enumerate() { (phase(&plan, index, band, ticks_y)) }
        line class="life" x1="8" y1=(n(plan.y)) x2=(n(WIDE - 8.0)) y2=(n(plan.y)) {}
        @for (moment, at, left, row_index, text) in &words {
            @let y = words_y + (count(*row_index) + 0.75) * row;
            line class="leader" x1=(n(at.x)) y1=(n(at.y + plan.dot)) x2=(n(at.x)) y2=(n(y - TEXT * 0.95)) {}
            (lines(&format!("caption {}", moment.kind.class()), std::slice::from_ref(text), *left, y, TEXT, Anchor::Start))
        }
        // All stalks behind all dots: one that hangs far off passes others on its way.
        @for placed in &plan.placed { (stalk(&plan, placed.at)) }
        @for placed in &plan.placed { (dot(&plan, placed)) }
        (ticks(&plan, ticks_y))
    })
}

/// Words under the line, the person's own first: moment, dot, left, row, text.
fn words<'a>(plan: &Plan<'a>, captions: &mut Captions) -> Vec<(&'a LifeMoment, Point, f64, usize, String)> {
    let mut found = Vec::new();
    for kind in [MomentKind::Own, MomentKind::PhaseTurn, MomentKind::Review, MomentKind::Contact] {
        for placed in plan.placed.iter().filter(|placed| placed.moment.kind == kind) {
            let Some(text) = wrap(&placed.moment.label, TEXT, 190.0, 1).into_iter().next() else {
                continue;
            };
            let wide = width(&text, TEXT);
            let left = (placed.at.x - wide / 2.0).min(WIDE - 6.0 - wide).max(6.0);
            if let Some(row) = captions.place(placed.at.x, left, left + wide) {
                found.push((placed.moment, placed.at, left, row, text));
            }
        }
    }
    found
}

/// A phase, behind everything.
fn phase(plan: &Plan<'_>, index: usize, (band, from, to, words): &(&Band, f64, f64, Vec<String>), end: f64) -> Markup {
    let class = if index.is_multiple_of(2) { "band" } else { "band odd" };
    let middle = f64::midpoint(*from, *to);
    let body = html! {
        rect class=(class) x=(n(*from)) y="4" width=(n((to - from).max(2.0))) height=(n(end - 6.0)) rx="10" {}
        @if to - from > 22.0 {
            @if let Some(of) = band.pictogram { (inside(of, middle, 21.0, 21.0)) }
        }
        (lines("band-name", words, middle, 36.0 + TEXT, TEXT, Anchor::Middle))
        rect class="hit" x=(n(*from)) y="4" width=(n((to - from).max(24.0))) height=(n(plan.band_high - 2.0)) rx="10" {}
    };
    part("node phase", band.href.as_deref(), &band.label, &body)
}

/// What a moment hangs on that has no place on the line itself.
fn stalk(plan: &Plan<'_>, at: Point) -> Markup {
    html! {
        @if (at.y - plan.y).abs() > 1.0 {
            line class="stalk" x1=(n(at.x)) y1=(n(plan.y)) x2=(n(at.x)) y2=(n(at.y)) {}
        }
    }
}

/// A moment on the line, or hanging on it.
fn dot(plan: &Plan<'_>, placed: &Placed<'_>) -> Markup {
    let Placed { moment, at } = placed;
    let size = plan.dot;
    let tip = if moment.date_label.is_empty() {
        tip_or("", &moment.label).to_owned()
    } else {
        format!("{} · {}", moment.date_label, moment.label)
    };
    let body = html! {
        @match moment.kind {
            MomentKind::Contact | MomentKind::Own => circle class="dot" cx=(n(at.x)) cy=(n(at.y)) r=(n(size)) {},
            MomentKind::Review => path class="dot" d={
                "M" (at.polar(0.0, size * 1.25).xy()) "L" (at.polar(90.0, size * 1.25).xy())
                "L" (at.polar(180.0, size * 1.25).xy()) "L" (at.polar(270.0, size * 1.25).xy()) "Z"
            } {},
            MomentKind::PhaseTurn => rect class="dot" x=(n(at.x - size * 0.92)) y=(n(at.y - size * 0.92)) width=(n(size * 1.84)) height=(n(size * 1.84)) rx="4" {},
        }
        @if size > 10.0 {
            @if let Some(of) = moment.pictogram { (inside(of, at.x, at.y, size * 1.22)) }
        }
        circle class="hit" cx=(n(at.x)) cy=(n(at.y)) r=(n(size + 2.0)) {}
    };
    part(&format!("node moment {}", moment.kind.class()), moment.href.as_deref(), &tip, &body)
}

/// Dates at the foot; one that would lie on its neighbour is left out.
fn ticks(plan: &Plan<'_>, y: f64) -> Markup {
    let mut end = f64::NEG_INFINITY;
    let mut sorted: Vec<&(i32, String)> = plan.line.ticks.iter().collect();
    sorted.sort_by_key(|(day, _)| *day);
    html! {
        @for (day, words) in sorted {
            @let at = x(plan.line, *day);
            @let wide = width(words, TEXT);
            @let left = (at - wide / 2.0).min(WIDE - 4.0 - wide).max(4.0);
            @if left > end + 8.0 {
                @let () = end = left + wide;
                line class="notch" x1=(n(at)) y1=(n(y)) x2=(n(at)) y2=(n(y + 5.0)) {}
                (lines("tick", std::slice::from_ref(words), left, y + 5.0 + TEXT, TEXT, Anchor::Start))
            }
        }
    }
}
