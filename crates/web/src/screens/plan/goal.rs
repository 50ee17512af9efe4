//! The pieces of one goal: its words, why it matters, the ladder, what was said of it.

use dossier::goals::{Goal, LEVELS, Review};
use dossier::{Point, Speaker, Thing};
use figures::goal_ladder::{self, GoalLadder, Mark, Rung};
use figures::{Pictogram, When, pictogram};
use maud::{Markup, html};
use method::Part;

use super::settle::Settle;
use super::steps::On;
use crate::parts::{self, Pictured, by_line, contested, correction_mark, figure_voice, level_name, speaker_mark};
use crate::room::Room;

/// Its words.
pub(super) fn words_of(goal: &Goal) -> &str {
    goal.words.value().map_or("", String::as_str)
}

/// The place of a goal on the page of the plan.
pub(super) fn anchor(goal: &Goal) -> String {
    format!("g-{}", goal.id)
}

/// The address of something of a goal, such as `review`; of the goal itself for the empty name.
pub(super) fn path(room: &Room, goal: &Goal, what: &str) -> String {
    let path = room.path(&format!("plan/goals/{}", goal.id));
    if what.is_empty() { path } else { format!("{path}/{what}") }
}

/// Where it stands now: as the person said, alone or together, else as anybody said.
pub(super) fn level_of(goal: &Goal) -> Option<i8> {
    let own = [Speaker::TOGETHER, Speaker::PARTICIPANT].into_iter().filter_map(|speaker| goal.reviews.newest(speaker));
    let own = own.max_by_key(|point| point.on).and_then(|point| point.value.value());
    own.or_else(|| goal.newest_review().map(|(review, _)| review)).map(|review| review.level)
}

/// A heading inside a goal: of the third level among other goals, of the second on a page of its own.
pub(super) fn sub(room: &Room, on: On, key: &str) -> Markup {
    let words = room.say().say(key);
    match on {
        On::Plan => html! { h3.plan-sub { (words) } },
        On::Goal => html! { h2.plan-sub { (words) } },
    }
}

/// The name of a level: "more than expected".
pub(super) fn level_words(room: &Room, level: i8) -> String {
    room.say().say(&format!("level-{}", level_name(level)))
}

/// What a level means for this goal, when that was said.
pub(super) fn rung_words(goal: &Goal, level: i8) -> &str {
    let rung = goal.scale.iter().find(|rung| rung.level == level);
    rung.and_then(|rung| rung.words.value()).map_or("", String::as_str)
}

/// Where it stands, in a sentence of each voice, the person's first; in own words where there are any.
pub(super) fn stands(room: &Room, goal: &Goal) -> Markup {
    let say = room.say();
    let mut speakers = goal.reviews.speakers();
    speakers.sort_unstable();
    let newest = speakers.into_iter().filter_map(|speaker| goal.reviews.newest(speaker)?.value.standing.last());
    let newest: Vec<_> = newest.collect();
    html! {
        @if newest.is_empty() { p.goal-stands.detail { (say.say("plan-no-review")) } }
        @for candidate in newest {
            @let own = rung_words(goal, candidate.value.level);
            p.goal-stands {
                (speaker_mark(room, candidate.origin.speaker)) ": "
                b { @if own.is_empty() { (level_words(room, candidate.value.level)) } @else { (own) } }
                span.detail { " · " (say.near(candidate.origin.on, room.today())) }
            }
        }
    }
}

/// Why it matters, in each voice that said so.
pub(super) fn why(room: &Room, goal: &Goal, on: On) -> Markup {
    let said: Vec<_> = goal.why.standing.iter().filter(|candidate| !candidate.value.is_empty()).collect();
    let settle = Settle { action: &path(room, goal, "scale"), on: None };
    html! {
        @if !said.is_empty() {
            section.goal-why {
                (sub(room, on, "plan-why"))
                @for candidate in said {
                    p.why-words { (candidate.value) }
                    @if candidate.origin.speaker != goal.origin.speaker { (by_line(room, &candidate.origin)) }
                }
            }
        }
        (settle.ask(room, &goal.why, |why| html! { (why) }, |why| vec![("why", why.clone())]))
    }
}

/// The life domain, with its pictogram.
pub(super) fn domain(room: &Room, goal: &Goal) -> Markup {
    html! {
        @if let Some(domain) = goal.domain {
            span.goal-domain { (pictogram(domain.pictogram())) (room.say().name("domain", domain.as_str())) }
        }
    }
}

/// What waits on the words of the goal: two wordings, or a request to put them right.
pub(super) fn waiting(room: &Room, goal: &Goal) -> Markup {
    html! {
        (contested(room, Thing::Goal(goal.id), &goal.words))
        (correction_mark(room, Thing::Goal(goal.id)))
    }
}

/// The ladder: five rungs with their words, where it began, and where each voice says it stands.
pub(super) fn ladder(room: &Room, goal: &Goal) -> Markup {
    let say = room.say();
    let rungs = LEVELS.iter().map(|level| Rung {
        level: *level,
        words: rung_words(goal, *level).to_owned(),
        note: level_words(room, *level),
    });
    goal_ladder::draw(&GoalLadder {
        id: format!("ladder-{}", goal.id),
        title: say.with("plan-ladder-title", &[("goal", words_of(goal).to_owned().into())]),
        rungs: rungs.collect(),
        marks: marks(room, goal),
    })
}

fn marks(room: &Room, goal: &Goal) -> Vec<Mark> {
    let (say, today) = (room.say(), room.today());
    let newest = |speaker: Speaker| goal.reviews.newest(speaker);
    let mark = |point: &Point<Review>, when: When, label: String| {
        let review = point.value.value()?;
        Some(Mark { level: review.level, voice: figure_voice(point.speaker.voice), when, label })
    };
    let now = goal.reviews.speakers().into_iter().filter_map(|speaker| {
        let point = newest(speaker)?;
        mark(point, When::Now, format!("{}, {}", room.name_of(speaker), say.near(point.on, today)))
    });
    let first = goal.reviews.points.first().filter(|first| newest(first.speaker).is_some_and(|n| n.on != first.on));
    let began = first.and_then(|point| {
        mark(point, When::Before, format!("{}, {}", say.say("in-the-beginning"), say.near(point.on, today)))
    });
    now.chain(began).collect()
}

/// Words of other voices on the rungs, and rungs with two wordings.
pub(super) fn rungs_beside(room: &Room, goal: &Goal) -> Markup {
    let settle = Settle { action: &path(room, goal, "scale"), on: None };
    html! {
        @for rung in &goal.scale {
            @if rung.words.is_contested() {
                p.detail { b { (level_words(room, rung.level)) } }
                (settle.ask(room, &rung.words, |words| html! { (words) }, |words| vec![(super::scale::field_of(rung.level), words.clone())]))
            } @else {
                @for other in rung.words.standing.iter().rev().skip(1) {
                    p.detail { (speaker_mark(room, other.origin.speaker)) ", " (level_words(room, rung.level)) ": “" (other.value) "”" }
                }
            }
        }
    }
}

/// What was said at the newest review of each voice, the earlier ones folded away, and what has to be settled.
pub(super) fn reviews(room: &Room, goal: &Goal) -> Markup {
    let say = room.say();
    let newest =
        |point: &&Point<Review>| goal.reviews.newest(point.speaker).is_some_and(|newest| newest.on == point.on);
    let (now, before): (Vec<_>, Vec<_>) = goal.reviews.points.iter().rev().partition(newest);
    let action = path(room, goal, "review");
    html! {
        @for point in goal.reviews.contested() {
            (Settle { action: &action, on: Some(point.on) }.ask(
                room,
                &point.value,
                |review| html! { (level_words(room, review.level)) @if !review.words.is_empty() { ": “" (review.words) "”" } },
                |review| vec![("level", review.level.to_string()), ("words", review.words.clone())],
            ))
        }
        @for point in now { (review_words(room, point)) }
        @if !before.is_empty() {
            details.plan-fold {
                summary { (say.with("plan-reviews-before", &[("count", before.len().into())])) }
                ul.plan-reviews {
                    @for point in before {
                        @if let Some(candidate) = point.value.standing.last() {
                            li {
                                b { (level_words(room, candidate.value.level)) }
                                @if !candidate.value.words.is_empty() { blockquote { (candidate.value.words) } }
                                (by_line(room, &candidate.origin))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn review_words(room: &Room, point: &Point<Review>) -> Markup {
    html! {
        @if let Some(candidate) = point.value.standing.last().filter(|candidate| !candidate.value.words.is_empty()) {
            div.review-words { blockquote { (candidate.value.words) } (by_line(room, &candidate.origin)) }
        }
    }
}

/// The buttons of a goal: look where it stands, say what the rungs mean.
pub(super) fn acts(room: &Room, goal: &Goal) -> Markup {
    let say = room.say();
    html! {
        @if room.may_write(Part::Goals) { div.goal-acts {
            a.quiet href=(path(room, goal, "review")) { (pictogram(Pictogram::Looked)) (say.say("plan-review")) }
            a.quiet href=(path(room, goal, "scale")) { (pictogram(Pictogram::Edit)) (say.say("plan-scale")) }
            a.quiet href={ (room.path("plan/ladder/new")) "?about=goal." (goal.id) } { (pictogram(Pictogram::Plan)) (say.say("ladder-ask-here")) }
            a.quiet href=(path(room, goal, "weight")) { (pictogram(Pictogram::Settings)) (say.say("plan-weight")) }
        } }
        (super::weight::said(room, goal))
    }
}

/// What can be done with the goal as a thing.
pub(super) fn menu(room: &Room, goal: &Goal) -> Markup {
    parts::thing_menu(room, Thing::Goal(goal.id))
}
