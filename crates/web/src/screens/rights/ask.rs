//! The table face of the check: one question a page, or what we see now.

use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use rights::Fact;

use super::check::{action, keep, other_day, summary};
use super::look::{ASK, ASKED, BEFORE, Look, SHOW, SKIP};
use super::{question, results, way_back};
use crate::parts::{Form, heading, hidden};
use crate::room::Room;

pub(super) fn page(room: &Room, look: &Look, title: &str) -> Markup {
    let next = look.next().and_then(|name| {
        let facts = room.me.web.rules.vocabulary().facts();
        facts.iter().find(|fact| fact.name == name)
    });
    match next {
        Some(fact) if look.typed.filled(SHOW).is_none() || !look.unread.is_empty() => one(room, look, title, fact),
        _ => what_we_see(room, look, title),
    }
}

/// One question, with room to leave it open.
fn one(room: &Room, look: &Look, title: &str, fact: &Fact) -> Markup {
    let say = room.say();
    let trail = trail(look, Some(&fact.name));
    let left = look.still_asked().len();
    let wrong = look.unread.iter().find(|wrong| wrong.field == fact.name);
    html! {
        (way_back(room))
        @if trail.is_empty() { (heading(say, Pictogram::ExploreAndRights, title, &say.say("rights-check-lede-own"))) }
        @else { h1.rights-step-title { (title) } }
        (summary(room, look))
        form.card.rights-one #check method="post" action=(action(room, look, "check")) {
            (hidden(room))
            (carried(look, Some(&fact.name)))
            @for before in &trail { input type="hidden" name=(BEFORE) value=(before); }
            input type="hidden" name=(ASKED) value=(fact.name);
            (question::large(Form { say, typed: &look.typed, wrong }, fact))
            div.actions {
                button.button { (say.say("rights-next")) (pictogram(Pictogram::Next)) }
                button.quiet name=(SKIP) value=(fact.name) { (say.say("rights-skip")) }
                @if let Some(before) = trail.last() { button.quiet name=(ASK) value=(before) { (pictogram(Pictogram::Back)) (say.say("back")) } }
            }
            p.hint { (say.with("rights-left", &[("count", left.into())])) }
            details.web-why { summary { (say.say("rights-why")) } p { (say.say("rights-why-words")) } }
            @if look.says_something() { button.quiet.rights-show name=(SHOW) value="1" { (say.say("rights-show")) } }
        }
    }
}

/// The answers so far, with all that is carried along.
fn what_we_see(room: &Room, look: &Look, title: &str) -> Markup {
    let say = room.say();
    let next = look.next();
    html! {
        (way_back(room))
        (heading(say, Pictogram::ExploreAndRights, title, &say.say("rights-found-lede-own")))
        (other_day(room, look))
        form #check method="post" action=(action(room, look, "check")) {
            (hidden(room))
            (carried(look, None))
            @for before in trail(look, None) { input type="hidden" name=(BEFORE) value=(before); }
            @if next.is_some() { div.actions { button.quiet { (pictogram(Pictogram::Next)) (say.say("rights-go-on")) } } }
        }
        (results::all(room, look))
        @if look.says_something() {
            section.card.no-print aria-labelledby="rights-keep" {
                h2 #rights-keep { (say.say("rights-keep-title")) }
                form method="post" action=(room.path("rights/keep")) { (hidden(room)) (carried(look, None)) (keep(room, look)) }
            }
        }
    }
}

/// What was answered and left open so far, as hidden fields.
fn carried(look: &Look, but: Option<&str>) -> Markup {
    let facts = look.vocabulary.facts();
    let answered = look.typed.fields.iter().filter(|(name, value)| {
        !value.trim().is_empty() && Some(name.as_str()) != but && facts.iter().any(|fact| fact.name == *name)
    });
    html! {
        @for (name, value) in answered { input type="hidden" name=(name) value=(value); }
        @for skipped in look.typed.all(SKIP).filter(|skipped| Some(*skipped) != but) { input type="hidden" name=(SKIP) value=(skipped); }
    }
}

/// The questions that were on a page before this one, oldest first.
fn trail(look: &Look, now: Option<&str>) -> Vec<String> {
    let mut trail: Vec<String> = look.typed.all(BEFORE).chain(look.typed.filled(ASKED)).map(str::to_owned).collect();
    if let Some(place) = now.and_then(|now| trail.iter().position(|before| before == now)) {
        trail.truncate(place);
    }
    trail
}
