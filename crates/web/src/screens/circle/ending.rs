//! Whose consent ends within a week, and what waits for the person to say whether it is right.

use dossier::circle::Member;
use dossier::consents::Consent;
use figures::{Pictogram, pictogram};
use jiff::ToSpan;
use jiff::civil::Date;
use maud::{Markup, html};

use crate::room::Room;

/// How many days before its end a consent is named.
const DAYS_BEFORE: i64 = 7;

/// Whose consent ends within a week, soonest first, with the way to prolong it or to talk about it.
#[must_use]
pub(in crate::screens) fn ending(room: &Room) -> Markup {
    let (say, me) = (room.say(), room.view.permit.actor());
    let soon = soon(room);
    html! {
        @if !soon.is_empty() {
            ul.ending {
                @for (member, on) in soon {
                    @let values = [("name", member.name.clone().into()), ("person", room.person().to_owned().into()), ("day", say.weekday(on).into())];
                    @let key = if member.id == me { "circle-ending-mine" } else { "circle-ending" };
                    li {
                        a.question href=(way_on(room, member)) {
                            (pictogram(Pictogram::Clock))
                            span {
                                b { (say.with(key, &values)) } " "
                                span.detail { (say.with(if room.is_participant() { "circle-prolong" } else { "circle-talk" }, &values)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn soon(room: &Room) -> Vec<(&Member, Date)> {
    let today = room.today();
    let last = today.saturating_add(DAYS_BEFORE.days());
    let dossier = room.dossier();
    let ends = dossier.circle.present().filter_map(|member| {
        let on = dossier.consents.ends_on(member.id, today)?;
        (on <= last).then_some((member, on))
    });
    let mut soon: Vec<_> = ends.collect();
    soon.sort_by_key(|(_, on)| *on);
    soon
}

/// The person goes straight to the consent that ends last, to prolong it; another to where it stands.
fn way_on(room: &Room, member: &Member) -> String {
    let (today, person) = (room.today(), room.is_participant());
    let valid = room.dossier().consents.of(member.id).filter(|given| given.is_valid_on(today));
    let last = valid.filter(|given| person && given.grant.by_law.is_none()).max_by_key(|given| given.grant.until);
    match last {
        Some(given) => room.path(&format!("circle/change/{}", given.id.0)),
        None => format!("{}#m-{}", room.path("circle"), member.id),
    }
}

/// The consents that another wrote down and the person has not looked at.
pub(super) fn waiting(room: &Room) -> impl Iterator<Item = &Consent> {
    let today = room.today();
    let is_open = move |given: &&Consent| given.grant.until.is_none_or(|until| today <= until);
    let consents = &room.dossier().consents.given;
    consents.iter().filter(|given| given.waits_for_the_participant()).filter(is_open)
}

/// The question on the start page of the person: is it right, what another wrote down of who may see what?
#[must_use]
pub(in crate::screens) fn questions(room: &Room) -> Markup {
    let say = room.say();
    let waiting: Vec<_> = waiting(room).collect();
    let Some(first) = waiting.first() else { return html! {} };
    let values = [("name", room.member_name(first.member).into()), ("count", waiting.len().into())];
    html! {
        a.question href={ (room.path("circle")) "#m-" (first.member) } {
            (pictogram(Pictogram::Key))
            span { (say.with("question-consents", &values)) }
        }
    }
}
