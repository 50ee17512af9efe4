//! Who is in the circle, who was, and what each role sees.

use dossier::circle::Member;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::CircleRole;

use super::may_invite;
use crate::parts::{empty, heading, hidden};
use crate::room::Room;

/// The whole screen, in both faces.
pub(super) fn people(room: &Room, title: &str) -> Markup {
    let say = room.say();
    let lede = if room.is_participant() {
        say.say("circle-lede-own")
    } else {
        say.with("circle-lede", &[("name", room.person().to_owned().into())])
    };
    let invite = html! {
        @if may_invite(room) { a.button href=(room.path("circle/invite")) { (pictogram(Pictogram::Add)) (say.say("circle-invite")) } }
    };
    let is_alone = room.dossier().circle.present().count() < 2;
    html! {
        (heading(say, Pictogram::Circle, title, &lede))
        div.circle-pair { section.card aria-labelledby="in" {
            div.card-head { h2 #in { (say.say("circle-in")) } (invite) }
            ul.people { @for member in room.dossier().circle.present() { (person(room, member)) } }
            @if is_alone { (empty(Pictogram::Relation, &say.say("circle-alone"), &html! {})) }
        }
        (who_sees(room)) }
        (gone(room))
    }
}

fn person(room: &Room, member: &Member) -> Markup {
    let say = room.say();
    let is_me = member.id == room.view.permit.actor();
    html! {
        li class={ "person voice-" (member.role.voice().as_str().replace('_', "-")) } {
            (face(member))
            div {
                p.person-name { b { (member.name) } @if is_me { " " span.tag { (say.say("circle-you")) } } }
                p.person-role { (say.name("circle-role", member.role.as_str())) }
                p.detail { (since(room, member)) }
            }
            (way_out(room, member, is_me))
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

/// The person takes anybody out; anybody else only themselves; the person stays, and gets a new link from the guide.
fn way_out(room: &Room, member: &Member, is_me: bool) -> Markup {
    let say = room.say();
    let href = room.path(&format!("circle/out/{}", member.id));
    html! {
        @if member.role != CircleRole::Participant {
            @if is_me { a.way-out href=(href) { (say.say("circle-leave")) } }
            @else if room.is_participant() {
                a.way-out href=(href) aria-label=(say.with("circle-take-out-name", &[("name", member.name.clone().into())])) { (say.say("circle-take-out")) }
            }
        } @else if room.view.permit.role() == CircleRole::Guide {
            // Who cannot sign in any more asks their guide.
            div.way-outs {
                a.way-out href=(room.path("link")) aria-label=(say.with("accounts-new-link-for", &[("name", member.name.clone().into())])) { (say.say("accounts-new-link")) }
                a.way-out href=(room.path("card")) aria-label=(say.with("person-card-title", &[("name", member.name.clone().into())])) { (say.say("person-card")) }
            }
        }
    }
}

/// What each role sees, in plain words.
fn who_sees(room: &Room) -> Markup {
    let say = room.say();
    let own = if room.is_participant() { "-own" } else { "" };
    let name = [("name", room.person().to_owned().into())];
    html! {
        section.card.who-sees aria-labelledby="who-sees" {
            h2 #who-sees { (say.say("circle-who-sees")) }
            ul {
                li { (pictogram(Pictogram::Looked)) span { (say.with(&format!("circle-sees-all{own}"), &name)) } }
                li { (pictogram(Pictogram::Lock)) span { (say.with(&format!("circle-sees-person{own}"), &name)) } }
                li { (pictogram(Pictogram::Edit)) span { (say.with(&format!("circle-writes{own}"), &name)) } }
                li { (pictogram(Pictogram::Key)) span { (say.with(&format!("circle-decides{own}"), &name)) } }
            }
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
