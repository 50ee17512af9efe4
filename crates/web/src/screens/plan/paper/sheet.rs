//! The sheet itself: name, own words, goals with their next steps, promises, the next contact, who to call.

use dossier::goals::{Goal, Step};
use figures::nest::{Egg, Nest, Tense, Twig};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{CircleRole, StrengthTime};

use super::{Sheet, next_contact, promises};
use crate::parts::{Pictured, figure_kind};
use crate::room::Room;
use crate::screens::plan::{egg, goal, steps, who};

/// The most steps of one goal.
const MOST_STEPS: usize = 5;
/// The most promises.
const MOST_PROMISES: usize = 6;
/// The most names.
const MOST_NAMES: usize = 6;
/// How high the goals may stand in large letters, in millimetres: what the head and the foot leave of an A4 page.
const ROOM: usize = 146;
/// A goal in large letters, with one line to write on, in millimetres.
const GOAL: usize = 22;
/// A step, or another line, in large letters, in millimetres.
const LINE: usize = 9;
/// A second line of the same words, in millimetres.
const WRAPPED: usize = 7;
/// The most lines to write on under one goal.
const MOST_LINES: usize = 4;

/// The sheet.
pub(super) fn draw(room: &Room, sheet: &Sheet) -> Markup {
    let say = room.say();
    let goals: Vec<_> = sheet.goals(room).collect();
    let lines = lines_to_write(room, &goals);
    let nest = sheet.nest && goals.len() <= 4 && room.dossier().strengths.there().next().is_some();
    html! {
        article.fridge.is-roomy[lines > 0] aria-label=(say.with("plan-sheet-title", &[("name", room.person().to_owned().into())])) {
            header.fridge-head {
                div {
                    p.fridge-name { (say.with("plan-sheet-title", &[("name", room.person().to_owned().into())])) }
                    @if sheet.headline { (headline(room)) }
                }
                @if nest { (small_nest(room, &goals)) }
            }
            @if goals.is_empty() { p.fridge-blank { (say.say("plan-sheet-no-goals")) } }
            ol.fridge-goals { @for goal in goals { (one_goal(room, goal, lines)) } }
            div.fridge-foot {
                @if sheet.promises { (agreed(room)) }
                div.fridge-next {
                    @if sheet.contact { (contact(room)) }
                    @if sheet.people { (people(room)) }
                }
            }
            p.fridge-date { (say.with("plan-sheet-date", &[("day", say.date(room.today()).into())])) }
        }
    }
}

/// How many lines to write on there are under each goal when the letters are large; none when they have to be smaller
/// for all to stand on one page. Reckoned on the high side, by how long the words are.
fn lines_to_write(room: &Room, goals: &[&Goal]) -> usize {
    let long = |words: &str, most: usize| if words.chars().count() > most { WRAPPED } else { 0 };
    let step_high = |step: &Step| LINE + long(steps::words_of(step), 36);
    let goal_high = |goal: &&Goal| {
        let steps = goal.open_steps().into_iter().take(MOST_STEPS).map(step_high).sum::<usize>();
        GOAL + long(goal::words_of(goal), 44) + steps
    };
    let head = room.dossier().story.headline().and_then(|entry| entry.words.value());
    let foot = promises(room).len().saturating_sub(2) + room.dossier().circle.present().count().saturating_sub(4);
    let high = goals.iter().map(goal_high).sum::<usize>() + head.map_or(0, |words| long(words, 70)) + foot * LINE;
    match ROOM.checked_sub(high) {
        Some(left) if !goals.is_empty() => (1 + left / (LINE * goals.len())).min(MOST_LINES),
        _ => 0,
    }
}

fn headline(room: &Room) -> Markup {
    html! {
        @if let Some(words) = room.dossier().story.headline().and_then(|entry| entry.words.value()) {
            p.fridge-words { "“" (first_line(words)) "”" }
        }
    }
}

/// The first line, cut off at a word where it is very long.
fn first_line(words: &str) -> String {
    let line = words.lines().next().unwrap_or(words);
    if line.chars().count() <= 160 {
        return line.to_owned();
    }
    let cut: String = line.chars().take(158).collect();
    format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(kept, _)| kept))
}

fn one_goal(room: &Room, goal: &Goal, lines: usize) -> Markup {
    let say = room.say();
    let open = goal.open_steps();
    let more = open.len().saturating_sub(MOST_STEPS);
    let level = goal::level_of(goal);
    html! {
        li.fridge-goal {
            (egg::egg(&format!("fridge-egg-{}", goal.id), level))
            div {
                h2 { (goal::words_of(goal)) }
                ul.fridge-steps {
                    @for step in open.into_iter().take(MOST_STEPS) { (one_step(room, step)) }
                    @if more > 0 { li.fridge-more { (say.with("plan-sheet-more", &[("count", more.into())])) } }
                    @for _ in 0..lines { li.fridge-write aria-hidden="true" { span.box {} span.dots {} } }
                }
            }
        }
    }
}

fn one_step(room: &Room, step: &Step) -> Markup {
    let say = room.say();
    html! {
        li {
            span.box aria-hidden="true" {}
            span.fridge-step { (steps::words_of(step)) }
            @if let Some(plan) = step.plan.value() {
                span.fridge-who {
                    (who::name(room, &plan.who))
                    @if let Some(by) = plan.by { " · " (say.weekday(by)) }
                }
            }
        }
    }
}

fn agreed(room: &Room) -> Markup {
    let promises = promises(room);
    html! {
        @if !promises.is_empty() {
            section.fridge-promises {
                h2 { (pictogram(Pictogram::Partnership)) (room.say().say("plan-sheet-promises")) }
                ul {
                    @for promise in promises.into_iter().take(MOST_PROMISES) {
                        li { (promise.words.value().map_or("", String::as_str)) }
                    }
                }
            }
        }
    }
}

fn contact(room: &Room) -> Markup {
    let say = room.say();
    html! {
        @if let Some((planned, moment)) = next_contact(room).and_then(|planned| Some((planned, planned.moment.value()?))) {
            section {
                h2 { (pictogram(planned.kind.pictogram())) (say.say("plan-sheet-contact")) }
                p.fridge-when { b { (say.weekday(moment.on)) @if let Some(at) = &moment.at { ", " (at) } } }
                p { (say.name("contact-kind", planned.kind.as_str())) @if !planned.place.is_empty() { " · " (planned.place) } }
            }
        }
    }
}

/// Names alone: what somebody does for a living is nobody's business on a fridge. The number is written by hand.
fn people(room: &Room) -> Markup {
    let beside = room.dossier().circle.present().filter(|member| member.role != CircleRole::Participant);
    let names: Vec<_> = beside.take(MOST_NAMES).map(|member| member.name.as_str()).collect();
    html! {
        @if !names.is_empty() {
            section {
                h2 { (pictogram(Pictogram::Phone)) (room.say().say("plan-sheet-people")) }
                ul.fridge-people { @for name in names { li { span { (name) } span.dots aria-hidden="true" {} } } }
            }
        }
    }
}

/// The nest as a small picture: its twigs and eggs, without a word.
fn small_nest(room: &Room, goals: &[&Goal]) -> Markup {
    let dossier = room.dossier();
    let twigs = dossier.strengths.there().map(|strength| Twig {
        kind: figure_kind(strength.kind),
        tense: match strength.time {
            StrengthTime::Now => Tense::Now,
            StrengthTime::Wish => Tense::Wish,
            StrengthTime::UsedBefore => Tense::UsedBefore,
        },
        tip: String::new(),
        href: None,
    });
    let eggs = goals.iter().map(|goal| Egg { attainment: goal::level_of(goal), ..Egg::default() });
    let nest = Nest {
        id: "fridge-nest".to_owned(),
        title: room.say().with("nest-figure-title", &[("name", room.person().to_owned().into())]),
        description: String::new(),
        twigs: twigs.collect(),
        eggs: eggs.collect(),
        ..Nest::default()
    };
    html! { div.fridge-nest { (figures::nest::draw(&nest)) } }
}
