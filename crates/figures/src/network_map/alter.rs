//! Somebody: a disc whose halves say what goes to and fro, with a name beside it.

use maud::{Markup, html};

use super::labels::Label;
use super::plan::Plan;
use super::{Alter, Change, NetworkMap};
use crate::link::tip_or;
use crate::number::n;

pub(super) fn draw(plan: &Plan, map: &NetworkMap, labels: &[Label]) -> Markup {
    html! {
        @for (nth, (alter, label)) in map.people.iter().zip(labels).enumerate() {
            (one(plan, map, alter, label, map.chosen == Some(nth)))
        }
    }
}

fn one(plan: &Plan, map: &NetworkMap, alter: &Alter, label: &Label, is_chosen: bool) -> Markup {
    let at = plan.at(alter.spot);
    let place = format!("translate({} {})", n(at.x), n(at.y));
    let class = classes(alter, label, is_chosen);
    let spot = map.moves.then(|| format!("{} {}", alter.spot.angle, alter.spot.distance));
    let id = map.moves.then_some(alter.id.as_str());
    let body = html! {
        title { (tip_or(&alter.tip, &alter.label)) }
        circle class="hit" r=(n((plan.disc + 6.0).max(12.0))) {}
        (disc(plan.disc, alter.gets, alter.gives))
        @if alter.change == Change::Came { circle class="new-ring" r=(n(plan.disc + 4.0)) {} }
        @if !label.words.is_empty() {
            text class="alter-name" x=(n(label.dx)) y=(n(label.dy)) font-size=(n(plan.text)) text-anchor=(label.anchor.name()) { (label.words) }
        }
    };
    html! {
        @match &alter.href {
            Some(href) => a class={ (class) " press" } href=(href) transform=(place) data-alter=[id] data-spot=[spot] { (body) },
            None => g class=(class) transform=(place) data-alter=[id] data-spot=[spot] { (body) },
        }
    }
}

fn classes(alter: &Alter, label: &Label, is_chosen: bool) -> String {
    let mut class = "alter".to_owned();
    for (is, name) in [
        (!alter.in_touch, " apart"),
        (!alter.is_living_person, " other"),
        (alter.change == Change::Went, " went"),
        (is_chosen, " chosen"),
        (!label.is_seen, " waits"),
    ] {
        if is {
            class.push_str(name);
        }
    }
    class
}

fn disc(radius: f64, gets: bool, gives: bool) -> Markup {
    let r = n(radius);
    let half = |sweep: u8| format!("M0 -{r}A{r} {r} 0 0 {sweep} 0 {r}Z");
    html! {
        circle class="alter-disc" r=(r) {}
        @if gets { path class="gets" d=(half(0)) {} }
        @if gives { path class="gives" d=(half(1)) {} }
        circle class="alter-rim" r=(r) {}
    }
}

/// From where somebody stood to where they stand.
pub(super) fn ways(plan: &Plan, map: &NetworkMap) -> Markup {
    html! {
        @for alter in &map.people {
            @if let Some(before) = alter.before {
                @let (from, to) = (plan.at(before), plan.at(alter.spot));
                @let far = from.distance(to);
                @if far > plan.disc * 2.0 {
                    @let end = from.along(to, (far - plan.disc - 3.0) / far);
                    @let back = from.along(to, (far - plan.disc - 11.0) / far);
                    @let turned = to.towards(from);
                    circle class="stood" cx=(n(from.x)) cy=(n(from.y)) r=(n(plan.disc * 0.7)) {}
                    path class="way" d={ "M" (from.xy()) "L" (end.xy()) "M" (back.polar(turned + 90.0, 4.5).xy()) "L" (end.xy()) "L" (back.polar(turned - 90.0, 4.5).xy()) } {}
                }
            }
        }
    }
}

/// The disc by itself, to stand beside words.
#[must_use]
pub fn key(gets: bool, gives: bool, in_touch: bool) -> Markup {
    html! {
        svg class="figure-key network-map" viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true" focusable="false" {
            g class=(if in_touch { "alter" } else { "alter apart" }) { (disc(9.0, gets, gives)) }
        }
    }
}
