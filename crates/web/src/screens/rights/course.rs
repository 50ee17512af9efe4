//! The way of one right: found, in the plan, asked, granted; or a no, and an appeal.

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use dossier::rights::{Followed, Mark, Stage, What};
use dossier::{RightId, Thing};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::list::{appeal_until, stage_tag};
use super::{inside, mark_words, not_here, picture, right_name, way_back};
use crate::flash::Flash;
use crate::parts::{by_line, contested, correction_mark, heading, hidden, thing_menu};
use crate::problem::Wrong;
use crate::room::Room;

pub(super) async fn course(
    room: Room,
    Path((_, right)): Path<(String, String)>,
    Query(flash): Query<Flash>,
) -> Response {
    match right.parse::<RightId>().ok().and_then(|id| room.dossier().rights.followed(id)) {
        Some(followed) => page(&room, followed, &flash, None).into_response(),
        None => not_here(&room),
    }
}

pub(super) fn page(room: &Room, followed: &Followed, flash: &Flash, wrong: Option<&Wrong>) -> Markup {
    let (say, right) = (room.say(), followed.right.as_str());
    let title = right_name(say, right);
    let what = format!("rights-{right}-what");
    let lede = if say.knows(&what) { say.say(&what) } else { String::new() };
    let words = Thing::Right(followed.id);
    let content = html! {
        (way_back(room))
        (heading(say, picture(room, right), &title, &lede))
        @if let Some(wrong) = wrong { div.wrong-summary role="alert" { h2 { (say.say("not-yet-right")) } p { (wrong.words) } } }
        section.card.right-now aria-labelledby="right-now" {
            div.card-head { h2 #right-now { (say.say("rights-now")) } (stage_tag(room, followed.stage())) }
            @if let Some(day) = followed.appeal_by() { p.right-appeal { (pictogram(Pictogram::Calendar)) span { (appeal_until(room, day)) } } }
            @else if followed.stage() == Stage::TurnedDown { p.hint { (say.say("rights-appeal-unknown")) } }
            (acts(room, followed))
        }
        (in_money(room, followed))
        (steps(room, followed))
        section.card aria-labelledby="right-course" {
            h2 #right-course { (say.say("rights-course")) }
            ol.right-course {
                @for mark in followed.course().into_iter().rev() { (one(room, mark)) }
                li {
                    p.right-mark { (pictogram(Pictogram::Looked)) b { (say.say("rights-was-found")) } }
                    @if let Some(found) = &followed.found {
                        p.detail {
                            (say.with("rights-found-by", &[("day", say.date(found.on).into()), ("from", say.date(found.rule_from).into()), ("answer", answer(room, &found.answer).into())])) " "
                            a href={ (room.path("rights/check")) "?on=" (found.on) } { (say.say("rights-repeat")) }
                        }
                    }
                    @if let Some(own) = followed.words.value().filter(|own| !own.is_empty()) { blockquote { "“" (own) "”" } }
                    (by_line(room, &followed.origin))
                    (contested(room, words, &followed.words))
                    (correction_mark(room, words))
                    (thing_menu(room, words))
                }
            }
            (gone(room, followed))
        }
    };
    inside(room, &title, flash, &content)
}

/// How the check answered, in words.
fn answer(room: &Room, name: &str) -> String {
    let key = format!("rights-answer-{name}");
    if room.say().knows(&key) { room.say().say(&key).to_lowercase() } else { name.to_owned() }
}

/// What can be noted now: what comes next as a button, the rest more quietly.
fn acts(room: &Room, followed: &Followed) -> Markup {
    let say = room.say();
    let (first, more): (&[&str], &[&str]) = match followed.stage() {
        Stage::Found => (&["asked"], &["granted", "ended"]),
        Stage::Asked => (&["granted", "turned-down"], &["asked", "ended"]),
        Stage::Granted => (&[], &["turned-down", "ended"]),
        Stage::TurnedDown => (&["appealed"], &["granted", "ended"]),
        Stage::Appealed => (&["granted"], &["turned-down", "ended"]),
        Stage::Ended => (&[], &["asked"]),
    };
    let path = |what: &str| room.path(&format!("rights/{}/note/{what}", followed.id));
    html! {
        div.actions.no-print {
            @if room.may_write(Part::Rights) {
                @for what in first { a.button href=(path(what)) { (say.say(&format!("rights-note-{what}"))) } }
                @for what in more { a.quiet href=(path(what)) { (say.say(&format!("rights-note-{what}"))) } }
            }
            a.quiet href=(room.path(&format!("rights/sheet/{}", followed.right))) { (pictogram(Pictogram::Print)) (say.say("rights-sheet")) }
        }
    }
}

/// From what was granted to the budget, so that what it frees can go into a plan: money that comes in, or a bill that
/// is lower now.
fn in_money(room: &Room, followed: &Followed) -> Markup {
    let say = room.say();
    html! {
        @if let Some(cents) = followed.brings().filter(|_| room.may_write(Part::Money)) {
            section.card.no-print aria-labelledby="right-money" {
                h2 #right-money { (say.say("rights-money")) }
                p { (say.with("rights-money-words", &[("amount", say.cents(cents).into())])) }
                div.actions {
                    a.quiet href=(room.path(&format!("money/incomes/right/{}", followed.id))) { (pictogram(Pictogram::Add)) (say.say("rights-money-comes")) }
                    a.quiet href=(room.path("money/costs")) { (pictogram(Pictogram::Edit)) (say.say("rights-money-lower")) }
                }
            }
        }
    }
}

/// The steps of the plan that are for it, as far as one may see the plan.
fn steps(room: &Room, followed: &Followed) -> Markup {
    let say = room.say();
    let steps: Vec<_> = followed.steps.iter().filter_map(|linked| room.dossier().goals.step(linked.step)).collect();
    html! {
        @if room.may_read(Part::Goals) && (followed.stage().is_under_way() || !steps.is_empty()) {
            section.card aria-labelledby="right-steps" {
                h2 #right-steps { (say.say("rights-steps")) }
                @if steps.is_empty() && followed.stage().is_under_way() { p { (say.say("rights-no-steps")) } }
                @else {
                    ul.rights-list {
                        @for (goal, step) in &steps {
                            li {
                                (pictogram(if step.is_open() { Pictogram::Plan } else { Pictogram::Check }))
                                a href={ (room.path("plan")) "#s-" (step.id) } { (step.words.value().map_or("", String::as_str)) }
                                span.detail { (goal.words.value().map_or("", String::as_str)) @if let Some(by) = step.by() { " · " (say.near(by, room.today())) } }
                            }
                        }
                    }
                }
                @if followed.stage().is_under_way() && room.may_write(Part::Rights) && room.may_write(Part::Goals) && !steps.iter().any(|(_, step)| step.is_open()) {
                    form.no-print method="post" action=(room.path(&format!("rights/{}/steps", followed.id))) {
                        (hidden(room))
                        button.quiet { (pictogram(Pictogram::Add)) (say.say("rights-make-step")) }
                    }
                }
            }
        }
    }
}

fn one(room: &Room, mark: &Mark) -> Markup {
    let (say, thing) = (room.say(), Thing::RightMark(mark.id));
    let words = mark.words.value().filter(|words| !words.is_empty());
    html! {
        li id={ "m-" (mark.id) } {
            p.right-mark { (pictogram(picture_of(&mark.what))) b { (mark_words(say, &mark.what)) } }
            @if let What::Asked { papers, .. } = &mark.what { @if !papers.is_empty() { p.detail { (say.with("rights-with-papers", &[("papers", say.list(papers).into())])) } } }
            @if let What::TurnedDown { appeal_by: Some(day) } = mark.what { p.detail { (say.with("rights-appeal-day", &[("day", say.date(day).into())])) } }
            @if let Some(words) = words { blockquote { "“" (words) "”" } }
            (by_line(room, &mark.origin))
            (contested(room, thing, &mark.words))
            (correction_mark(room, thing))
            (thing_menu(room, thing))
        }
    }
}

const fn picture_of(what: &What) -> Pictogram {
    match what {
        What::Asked { .. } => Pictogram::Office,
        What::Granted { .. } => Pictogram::Check,
        What::TurnedDown { .. } => Pictogram::Message,
        What::Appealed { .. } => Pictogram::Justice,
        What::Ended { .. } => Pictogram::Path,
    }
}

/// What was taken back, for who can put it back.
fn gone(room: &Room, followed: &Followed) -> Markup {
    let gone: Vec<_> = followed.marks.iter().filter(|mark| mark.taken_back.is_some()).collect();
    html! {
        @if !gone.is_empty() {
            details.put-away {
                summary { (pictogram(Pictogram::Undo)) (room.say().with("rights-marks-taken-back", &[("count", gone.len().into())])) }
                @for mark in gone { p { (mark_words(room.say(), &mark.what)) } (thing_menu(room, Thing::RightMark(mark.id))) }
            }
        }
    }
}
