//! One consent in plain words: what for, which parts, until when.

use dossier::MemberId;
use dossier::consents::Consent;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{Part, Parts, Purpose};

use crate::parts::Pictured;
use crate::room::Room;

/// The consents of somebody that open something today, or will.
#[must_use]
pub(super) fn standing(room: &Room, member: MemberId) -> Vec<&Consent> {
    let today = room.today();
    let stands = |given: &&Consent| given.withdrawn.is_none() && given.grant.until.is_none_or(|until| today <= until);
    room.dossier().consents.of(member).filter(stands).collect()
}

/// What a purpose is called, to the person and to others.
#[must_use]
pub(super) fn purpose_name(room: &Room, purpose: Purpose) -> String {
    if purpose == Purpose::Representation && room.is_participant() {
        return room.say().say("circle-represents-own");
    }
    room.of_person(&format!("purpose-{}", purpose.as_str().replace('_', "-")))
}

/// What a consent says.
#[must_use]
pub(super) fn lines(room: &Room, given: &Consent) -> Markup {
    let (say, grant) = (room.say(), &given.grant);
    html! {
        dl.consent {
            div { dt { (say.say("circle-for")) } dd { (purpose(room, given)) } }
            div { dt { (pictogram(Pictogram::Looked)) (say.say("circle-sees")) } dd { (chips(room, grant.reads)) } }
            div { dt { (pictogram(Pictogram::Edit)) (say.say("circle-writes-in")) } dd { (chips(room, grant.writes)) } }
            div { dt { (pictogram(Pictogram::Clock)) (say.say("circle-how-long")) } dd { (until(room, given)) } }
        }
    }
}

fn purpose(room: &Room, given: &Consent) -> Markup {
    let say = room.say();
    html! {
        (purpose_name(room, given.grant.purpose))
        @if let Some(guide) = given.grant.instead_of { ", " (say.with("circle-instead-of-name", &[("name", room.member_name(guide).into())])) }
        @if let Some(basis) = &given.grant.by_law { span.detail.basis { (say.with("circle-by-law-basis", &[("basis", basis.clone().into())])) } }
    }
}

fn chips(room: &Room, parts: Parts) -> Markup {
    let say = room.say();
    if parts.is_empty() {
        return html! { (say.say("circle-nothing")) };
    }
    if parts == Parts::all() {
        return html! { (say.say("circle-everything")) };
    }
    html! { ul.part-chips { @for part in parts.iter() { li { (chip(room, part)) } } } }
}

fn chip(room: &Room, part: Part) -> Markup {
    html! { (pictogram(part.pictogram())) (room.say().name("part", part.as_str())) }
}

fn until(room: &Room, given: &Consent) -> Markup {
    let (say, today) = (room.say(), room.today());
    let own = if room.is_participant() { "-own" } else { "" };
    html! {
        @if today < given.from() { (say.with("circle-begins", &[("day", say.date(given.from()).into())])) " " }
        @match given.grant.until {
            Some(until) => (say.with("circle-until-day", &[("day", say.date(until).into())])),
            None => (say.with(&format!("circle-until-withdrawn{own}"), &[("name", room.person().to_owned().into())])),
        }
    }
}
