//! Over many moments: which roles, under which pressure, and what the relation did after.

use insight::roles::{RoleUse, moments, roles};
use maud::{Markup, html};
use method::Success;

use crate::parts::receipt;
use crate::room::Room;

pub(super) fn over_moments(room: &Room) -> Markup {
    let say = room.say();
    let read = roles(&moments(room.dossier(), room.view.permit.actor()));
    if read.roles.is_empty() {
        return html! { p.detail { (say.say("roles-nothing-yet")) } };
    }
    let most = read.roles.iter().map(|role| role.moments).max().unwrap_or(1);
    html! {
        section.card aria-labelledby="role-over" {
            h2 #role-over { (say.say("roles-over")) }
            ul.role-uses { @for role in &read.roles { (one(room, role, most)) } }
            (not_by_it(room, &read.roles))
            (receipt(room, &read.receipt))
        }
    }
}

/// What came after need not come of it: said once, under all of them.
fn not_by_it(room: &Room, roles: &[RoleUse]) -> Markup {
    html! {
        @if roles.iter().any(|role| role.relation_moved.is_some()) { p.hint { (room.say().say("roles-relation-note")) } }
    }
}

fn one(room: &Room, role: &RoleUse, most: usize) -> Markup {
    let say = room.say();
    let pressures = role.pressures.iter().map(|(pressure, count)| {
        say.with(
            "roles-times-under",
            &[("pressure", say.name("pressure", pressure).into()), ("count", (*count).into())],
        )
    });
    let pressures: Vec<_> = pressures.collect();
    html! {
        li {
            p.role-name { b { (say.name("helper-role", role.role.as_str())) } " " span.detail { (say.with("roles-times", &[("count", role.moments.into())])) } }
            meter min="0" max=(most) value=(role.moments) aria-label=(say.name("helper-role", role.role.as_str())) {}
            @if !pressures.is_empty() { p { (say.with("roles-under", &[("pressures", say.list(&pressures).into())])) } }
            @for combination in &role.positions {
                @let position = say.name("seeker-position", combination.position.as_str());
                p.detail {
                    (say.with("roles-with", &[("position", position.into()), ("count", combination.moments.into())])) " "
                    (say.say(match combination.cell.success() {
                        None => "roles-deck-open",
                        Some(Success::None) => "roles-deck-none",
                        Some(Success::Some) => "roles-deck-some",
                        Some(Success::Strong) => "roles-deck-strong",
                    }))
                }
            }
            @if let Some(moved) = role.relation_moved {
                p.detail { (say.say(if moved > 0.25 { "roles-relation-better" } else if moved < -0.25 { "roles-relation-worse" } else { "roles-relation-same" })) }
            }
        }
    }
}
