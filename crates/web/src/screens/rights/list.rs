//! All rights that are followed, what is due of them, and the way to look.

use dossier::rights::{Followed, Stage};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::{mark_words, picture, right_name};
use crate::parts::{self, empty, heading, read_only, thing_menu};
use crate::room::Room;

pub(super) fn page(room: &Room) -> Markup {
    let say = room.say();
    let own = if room.is_participant() { "-own" } else { "" };
    let person = [("name", room.person().to_owned().into())];
    let rights = &room.dossier().rights;
    let kept = rights.standing().len();
    let of = |is: fn(Stage) -> bool| rights.there().filter(move |followed| is(followed.stage())).collect::<Vec<_>>();
    let (under_way, granted) = (of(Stage::is_under_way), of(|stage| stage == Stage::Granted));
    let ended = of(|stage| stage == Stage::Ended);
    html! {
        (heading(say, Pictogram::ExploreAndRights, &say.say("rights-title"), &say.with(&format!("rights-lede{own}"), &person)))
        (read_only(room, Part::Rights))
        (due(room))
        section.card.rights-begin {
            div { h2 { (say.say(&format!("rights-begin{own}"))) } p { (say.say(&format!("rights-begin-words{own}"))) } }
            a.button href=(room.path("rights/check")) { (pictogram(Pictogram::Next)) (say.say(&format!("rights-begin-press{own}"))) }
            p.detail { a href=(room.path("rights/answers")) { (say.with("rights-kept-count", &[("count", kept.into())])) } }
        }
        @if rights.there().next().is_none() {
            section.card { (empty(Pictogram::Path, &say.say("rights-none-followed"), &html! {})) }
        }
        (group(room, "rights-under-way", &under_way))
        @if !granted.is_empty() { (brings(room)) }
        (group(room, "rights-granted", &granted))
        @if !ended.is_empty() { details.card.plan-fold { summary { (say.with("rights-ended", &[("count", ended.len().into())])) } ul.rights-list { @for followed in ended { (line(room, followed)) } } } }
        (taken_back(room))
    }
}

/// The days until which an appeal can be made, calmly on top.
fn due(room: &Room) -> Markup {
    let say = room.say();
    let open = room.dossier().rights.appeals_open();
    html! {
        @if !open.is_empty() {
            section.next aria-labelledby="rights-due" {
                div {
                    h2 #rights-due { (say.say("rights-due")) }
                    @for (followed, day) in open {
                        p { a href=(room.path(&format!("rights/{}", followed.id))) { (right_name(say, &followed.right)) } " " span.detail { (appeal_until(room, day)) } }
                    }
                }
            }
        }
    }
}

/// Until when an appeal can be made, or that the day has passed.
pub(super) fn appeal_until(room: &Room, day: jiff::civil::Date) -> String {
    let (say, today) = (room.say(), room.today());
    let key = if day < today { "rights-appeal-passed" } else { "rights-appeal-until" };
    let days = day.since(today).map_or(0, |span| i64::from(span.get_days()));
    say.with(key, &[("day", say.day(day).into()), ("count", days.into())])
}

/// What the granted rights bring together.
fn brings(room: &Room) -> Markup {
    let say = room.say();
    html! {
        @if let Some(sum) = insight::rights::brings(&room.dossier().rights, room.today()) {
            section.card.rights-brings {
                p { (pictogram(Pictogram::IncomeAndDebts)) span { (say.with("rights-bring", &[("amount", say.cents(sum.value).into())])) } }
                (parts::receipt(room, &sum.receipt))
            }
        }
    }
}

fn group(room: &Room, title: &str, followed: &[&Followed]) -> Markup {
    html! {
        @if !followed.is_empty() {
            section.card aria-labelledby=(title) {
                h2 id=(title) { (room.say().say(title)) }
                ul.rights-list { @for followed in followed { (line(room, followed)) } }
            }
        }
    }
}

fn line(room: &Room, followed: &Followed) -> Markup {
    let say = room.say();
    let words = followed.newest().map_or_else(|| say.say("rights-stage-found"), |mark| mark_words(say, &mark.what));
    let on = followed.newest().map_or(followed.origin.on, |mark| mark.origin.on);
    html! {
        li {
            (pictogram(picture(room, &followed.right)))
            a href=(room.path(&format!("rights/{}", followed.id))) { (right_name(say, &followed.right)) }
            span.detail { (words) " · " time datetime=(on) { (say.near(on, room.today())) } }
        }
    }
}

/// Where a right stands, as a word.
pub(super) fn stage_tag(room: &Room, stage: Stage) -> Markup {
    let name = stage.as_str().replace('_', "-");
    html! { span class={ "tag stage-" (name) } { (room.say().say(&format!("rights-stage-{name}"))) } }
}

/// What the person took out of sight: they can always put it back.
fn taken_back(room: &Room) -> Markup {
    let gone: Vec<_> = room.dossier().rights.followed.iter().filter(|followed| followed.taken_back.is_some()).collect();
    html! {
        @if !gone.is_empty() {
            details.put-away {
                summary { (pictogram(Pictogram::Undo)) (room.say().with("rights-taken-back", &[("count", gone.len().into())])) }
                @for followed in gone { p { (right_name(room.say(), &followed.right)) } (thing_menu(room, dossier::Thing::Right(followed.id))) }
            }
        }
    }
}
