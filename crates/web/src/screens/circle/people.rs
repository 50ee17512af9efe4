//! Who is in the circle, who was, and what each may.

use dossier::circle::Member;
use dossier::consents::Consent;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::CircleRole;

use super::consent::{lines, standing};
use super::ended::ended;
use super::may_invite;
use super::stop::{may_stop, stopped_last};
use crate::parts::{empty, heading, hidden};
use crate::room::Room;

/// The whole screen, in both faces.
pub(super) fn people(room: &Room, title: &str, who_looked: &Markup, beforehand: &Markup) -> Markup {
    let (say, circle) = (room.say(), &room.dossier().circle);
    let lede = if room.is_participant() {
        say.say("circle-lede-own")
    } else {
        say.with("circle-lede", &[("name", room.person().to_owned().into())])
    };
    // The person knows that they are in their own circle.
    let members: Vec<_> =
        circle.present().filter(|member| !(room.is_participant() && member.role == CircleRole::Participant)).collect();
    html! {
        (heading(say, Pictogram::Circle, title, &lede))
        div.circle-do {
            @if may_invite(room) { a.button href=(room.path("circle/invite")) { (pictogram(Pictogram::Add)) (say.say("circle-invite")) } }
            (who_looked)
        }
        @if circle.present().count() < 2 { (empty(Pictogram::Relation, &say.say("circle-alone"), &html! {})) }
        ul.keyholders { @for member in members { (person(room, member)) } }
        (how_it_works(room))
        (ended(room))
        (gone(room))
        (beforehand)
    }
}

fn person(room: &Room, member: &Member) -> Markup {
    let say = room.say();
    let is_me = member.id == room.view.permit.actor();
    let consents = standing(room, member.id);
    let is_shown = is_me || room.is_participant() || may_invite(room);
    html! {
        li.card.keyholder id={ "m-" (member.id) } {
            div class={ "person voice-" (member.role.voice().as_str().replace('_', "-")) } {
                (face(member))
                div {
                    h2.person-name { (member.name) @if is_me { " " span.tag { (say.say("circle-you")) } } }
                    p.person-role { (say.name("circle-role", member.role.as_str())) }
                    p.detail { (since(room, member)) }
                }
            }
            @if member.role == CircleRole::Participant { p.detail { (say.with("circle-whose", &[("name", member.name.clone().into())])) } }
            @else if is_shown {
                @for given in &consents { (consent(room, member, given, consents.len() > 1)) }
                @if consents.is_empty() { (no_access(room, member)) }
            }
            (ways(room, member, &consents, is_me))
        }
    }
}

/// What one consent says; the question whether it is right, when another wrote it down.
fn consent(room: &Room, member: &Member, given: &Consent, is_one_of_more: bool) -> Markup {
    let say = room.say();
    let name = [("name", member.name.clone().into()), ("who", room.member_name(given.given.written_by).into())];
    let change = room.path(&format!("circle/change/{}", given.id.0));
    let key = if room.is_participant() { "circle-change" } else { "circle-change-together" };
    html! {
        div.consent-box {
            (lines(room, given))
            @if given.waits_for_the_participant() {
                @if room.is_participant() {
                    div.asked role="note" {
                        p { b { (say.say("circle-is-it-right")) } " " (say.with("circle-written-down", &name)) }
                        form method="post" action=(room.path(&format!("circle/confirm/{}", given.id.0))) {
                            (hidden(room))
                            button.quiet aria-label=(say.with("circle-right-name", &name)) { (pictogram(Pictogram::Check)) (say.say("circle-right")) }
                        }
                    }
                } @else { p.detail { (say.with("circle-waits", &[("name", room.person().to_owned().into())])) } }
            }
            @if may_stop(room, given) {
                div.consent-ways {
                    a.quiet href=(change) aria-label=(say.with(&format!("{key}-name"), &name)) { (pictogram(Pictogram::Edit)) (say.say(key)) }
                    @if is_one_of_more {
                        form method="post" action=(room.path(&format!("circle/stop/{}/{}", member.id, given.id.0))) {
                            (hidden(room))
                            button.quiet aria-label=(say.with("circle-stop-one-name", &name)) { (pictogram(Pictogram::Lock)) (say.say("circle-stop-one")) }
                        }
                    }
                }
            } @else if given.grant.by_law.is_some() && room.is_participant() { p.detail { (say.say("circle-by-law-stays")) } }
        }
    }
}

/// Somebody in the circle to whom nothing is open.
fn no_access(room: &Room, member: &Member) -> Markup {
    let say = room.say();
    let name = [("name", member.name.clone().into())];
    let can_give = may_invite(room) && member.id != room.view.permit.actor();
    html! {
        div.no-access {
            p { (pictogram(Pictogram::Lock)) (say.with("circle-no-access", &name)) }
            @if can_give {
                div.consent-ways {
                    @if !stopped_last(room, member.id).is_empty() {
                        form method="post" action=(room.path(&format!("circle/again/{}", member.id))) {
                            (hidden(room))
                            button.quiet aria-label=(say.with("circle-again-name", &name)) { (pictogram(Pictogram::Undo)) (say.say("circle-again")) }
                        }
                    }
                    a.quiet href=(room.path(&format!("circle/give/{}", member.id))) aria-label=(say.with("circle-give-name", &name)) { (pictogram(Pictogram::Key)) (say.say("circle-give")) }
                }
            }
        }
    }
}

/// The person stops anybody's access and takes anybody out; anybody else goes themselves; the person stays.
fn ways(room: &Room, member: &Member, consents: &[&Consent], is_me: bool) -> Markup {
    let say = room.say();
    let name = [("name", member.name.clone().into())];
    let out = room.path(&format!("circle/out/{}", member.id));
    html! {
        div.ways {
            @if room.is_participant() && consents.iter().any(|given| may_stop(room, given)) {
                form method="post" action=(room.path(&format!("circle/stop/{}", member.id))) {
                    (hidden(room))
                    button.button.stop aria-label=(say.with("circle-stop-name", &name)) { (pictogram(Pictogram::Lock)) (say.say("circle-stop")) }
                }
            }
            @if member.role == CircleRole::Participant {
                // Who cannot sign in any more asks their guide.
                @if room.view.permit.role() == CircleRole::Guide && may_invite(room) {
                    a.way-out href=(room.path("link")) aria-label=(say.with("accounts-new-link-for", &name)) { (say.say("accounts-new-link")) }
                    a.way-out href=(room.path("card")) aria-label=(say.with("person-card-title", &name)) { (say.say("person-card")) }
                }
            }
            @else if is_me { a.way-out href=(out) { (say.say("circle-leave")) } }
            @else if room.is_participant() { a.way-out href=(out) aria-label=(say.with("circle-take-out-name", &name)) { (say.say("circle-take-out")) } }
        }
    }
}

/// The first letter of a name, in the colour of the voice.
fn face(member: &Member) -> Markup {
    let letter: String = member.name.chars().next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
    html! { span.person-face aria-hidden="true" { (letter) } }
}

/// Since when, and who took them in when that was another.
fn since(room: &Room, member: &Member) -> String {
    let say = room.say();
    let day = say.date(member.joined.on);
    if member.joined.written_by == member.id || member.role == CircleRole::Participant {
        say.with("circle-since", &[("day", day.into())])
    } else {
        let by = room.member_name(member.joined.written_by);
        say.with("circle-since-by", &[("day", day.into()), ("name", by.into())])
    }
}

/// How it works, in plain words.
fn how_it_works(room: &Room) -> Markup {
    let say = room.say();
    let own = if room.is_participant() { "-own" } else { "" };
    let name = [("name", room.person().to_owned().into())];
    let lines = [
        (Pictogram::Key, "circle-how-keys"),
        (Pictogram::Lock, "circle-how-stop"),
        (Pictogram::Looked, "circle-how-earlier"),
        (Pictogram::Edit, "circle-how-writes"),
    ];
    html! {
        section.card.who-sees aria-labelledby="how" {
            h2 #how { (say.say("circle-how")) }
            ul { @for (of, key) in lines { li { (pictogram(of)) span { (say.with(&format!("{key}{own}"), &name)) } } } }
        }
    }
}

/// Who was in it before.
fn gone(room: &Room) -> Markup {
    let (say, circle) = (room.say(), &room.dossier().circle);
    let gone: Vec<_> = circle.members.iter().filter_map(|member| Some((member, member.left.as_ref()?))).collect();
    html! {
        @if !gone.is_empty() {
            section.card aria-labelledby="gone" {
                h2 #gone { (say.say("circle-gone")) }
                ul.people {
                    @for (member, left) in gone.into_iter().rev() {
                        @let is_by_self = left.written_by == member.id;
                        @let is_newest = circle.members.iter().rev().find(|other| other.id == member.id) == Some(member);
                        li class={ "person gone voice-" (member.role.voice().as_str().replace('_', "-")) } {
                            (face(member))
                            div {
                                p.person-name { b { (member.name) } }
                                p.person-role { (say.name("circle-role", member.role.as_str())) }
                                p.detail {
                                    (say.with(if is_by_self { "circle-from-to-self" } else { "circle-from-to" }, &[
                                        ("from", say.date(member.joined.on).into()),
                                        ("to", say.date(left.on).into()),
                                        ("name", room.member_name(left.written_by).into()),
                                    ]))
                                }
                            }
                            @if is_newest && may_take_back(room, is_by_self) {
                                form method="post" action=(room.path(&format!("circle/back/{}", member.id))) {
                                    (hidden(room))
                                    button.quiet aria-label=(say.with("circle-back-in-name", &[("name", member.name.clone().into())])) { (pictogram(Pictogram::Undo)) (say.say("circle-back-in")) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A guide does not take back in, with one press, whom the person took out.
pub(super) fn may_take_back(room: &Room, left_by_self: bool) -> bool {
    room.is_participant() || (may_invite(room) && left_by_self)
}
