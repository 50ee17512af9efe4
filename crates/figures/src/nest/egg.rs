//! The eggs: the person's goals, which fill.

use maud::{Markup, html};

use super::{Egg, Nest, Plan, plan::SHOWN};
use crate::{
    link::{part, tip_or},
    number::{count, n},
    point::Point,
    words::{Anchor, BOLD, LEADING, lines, width},
};

/// How full an egg is, 0–1 of what shows above the rim.
fn fullness(attainment: i8) -> f64 {
    match attainment {
        i8::MIN..=-2 => 0.1,
        -1 => 0.35,
        0 => 0.6,
        1 => 0.8,
        2.. => 1.0,
    }
}

/// All eggs, and "+n".
pub(super) fn draw(plan: &Plan, nest: &Nest, prefix: &str) -> Markup {
    let shown = nest.eggs.len().min(SHOWN);
    let rest = nest.eggs.len() - shown;
    let mut list_y = 6.0;
    let mut bodies = Vec::new();
    for (index, egg) in nest.eggs.iter().take(SHOWN).enumerate() {
        bodies.push(one(plan, egg, index, shown, prefix, &mut list_y));
    }
    html! {
        @for body in &bodies { (body) }
        @if rest > 0 {
            @let at = Point::new(plan.rim.x + plan.half * 0.96, plan.front(plan.half) - plan.egg_high * 0.5);
            @let body = html! {
                circle class="more" cx=(n(at.x)) cy=(n(at.y)) r=(n(plan.text * 1.15)) {}
                (lines("more-count", &[format!("+{rest}")], at.x, at.y + plan.text * 0.34, plan.text, Anchor::Middle))
            };
            (part("node", nest.more_eggs_href.as_deref(), "", &body))
        }
    }
}

fn one(plan: &Plan, egg: &Egg, index: usize, of: usize, prefix: &str, list_y: &mut f64) -> Markup {
    let half = plan.half
        * match of {
            0..=3 => 0.2,
            4 => 0.175,
            5 => 0.155,
            _ => 0.138,
        };
    let gap = (plan.half * 1.72 - 2.0 * half) / (count(of) - 1.0).max(1.0);
    let from_middle = count(index) - (count(of) - 1.0) / 2.0;
    let aside = from_middle * gap.min(half * 2.34);
    let x = plan.rim.x + aside;
    let base = plan.front(aside);
    let top = base - plan.egg_high * (half / (plan.half * 0.2)).sqrt();
    let shell = shell(Point::new(x, top), half, (base - top) * 1.3);
    let clip = format!("{prefix}-egg{index}");
    let level = egg.attainment.map(|reached| base - (base - top) * fullness(reached));
    let words = plan.egg_words.get(index).map_or(&[][..], Vec::as_slice);
    let high = count(words.len()) * plan.text * LEADING;
    let name_x = if plan.listed {
        34.0
    } else {
        let room = (plan.size.0 - 8.0) / count(of.max(1));
        let widest = plan.egg_words.iter().flatten().map(|line| width(line, plan.text * BOLD)).fold(0.0, f64::max);
        plan.rim.x + from_middle * (widest + plan.text).max(gap.min(half * 2.34)).min(room)
    };
    let body = html! {
        path class=(if level.is_some() { "shell" } else { "shell empty" }) d=(shell) {}
        @if let Some(level) = level {
            clipPath id=(clip) { path d=(shell) {} }
            g clip-path={ "url(#" (clip) ")" } {
                path class="yolk" d=(liquid(x, level, half, base + plan.egg_high * 0.4)) {}
                path class="gloss" d={ "M" (n(x - half * 0.5)) " " (n(top + (base - top) * 0.3)) "q" (n(half * 0.12)) " " (n(-(base - top) * 0.16)) " " (n(half * 0.34)) " " (n(-(base - top) * 0.2)) } {}
            }
            path class="shell-line" d=(shell) {}
            @if egg.attainment.is_some_and(|reached| reached >= 2) {
                path class="crack" d=(crack(x, top + (base - top) * 0.3, half)) {}
            }
        }
        @if plan.listed {
            (lines("egg-number", &[(index + 1).to_string()], x, top + (base - top) * 0.62, plan.text, Anchor::Middle))
            (lines("egg-number", &[(index + 1).to_string()], 14.0, *list_y + plan.text * 0.9, plan.text, Anchor::Middle))
            rect class="hit" x="2" y=(n(*list_y - 3.0)) width=(n(plan.size.0 - 4.0)) height=(n(high + 6.0)) rx="8" {}
            (lines("egg-name", words, name_x, *list_y + plan.text * 0.9, plan.text, Anchor::Start))
        } @else {
            @let y = plan.words_end - high;
            @if !words.is_empty() {
                line class="leader" x1=(n(name_x)) y1=(n(plan.words_end + 4.0)) x2=(n(x)) y2=(n(top - 4.0)) {}
            }
            rect class="hit" x=(n(x.min(name_x) - half)) y=(n(y)) width=(n(half * 2.0 + (x - name_x).abs())) height=(n(base - y)) rx="12" {}
            (lines("egg-name", words, name_x, y + plan.text * 0.9, plan.text, Anchor::Middle))
        }
    };
    if plan.listed {
        *list_y += high + 6.0;
    }
    part("node egg", egg.href.as_deref(), tip_or(&egg.tip, &egg.label), &body)
}

/// The outline of an egg that stands: `top` its highest point.
fn shell(top: Point, half: f64, high: f64) -> String {
    let (x, y) = (top.x, top.y);
    let at = |aside: f64, down: f64| Point::new(x + aside * half, y + down * high).xy();
    format!(
        "M{}C{} {} {}C{} {} {}C{} {} {}C{} {} {}Z",
        at(0.0, 0.0),
        at(0.66, 0.0),
        at(1.0, 0.36),
        at(1.0, 0.6),
        at(1.0, 0.86),
        at(0.56, 1.0),
        at(0.0, 1.0),
        at(-0.56, 1.0),
        at(-1.0, 0.86),
        at(-1.0, 0.6),
        at(-1.0, 0.36),
        at(-0.66, 0.0),
        at(0.0, 0.0)
    )
}

/// What fills the egg, with a calm wave on top.
fn liquid(x: f64, level: f64, half: f64, low: f64) -> String {
    let wave = half * 0.16;
    format!(
        "M{x0} {}q{q} {} {h} 0t{h} 0t{h} 0t{h} 0V{}H{x0}Z",
        n(level),
        n(-wave),
        n(low),
        x0 = n(x - half),
        q = n(half * 0.25),
        h = n(half * 0.5)
    )
}

/// A goal that is more than reached: the shell opens.
fn crack(x: f64, y: f64, half: f64) -> String {
    let step = half * 0.22;
    let mut path = format!("M{} {}", n(x - half * 0.66), n(y));
    for index in 0..7 {
        let up = if index % 2 == 0 { -step } else { step };
        path.push_str(&format!("l{} {}", n(half * 1.32 / 7.0), n(up)));
    }
    path
}
