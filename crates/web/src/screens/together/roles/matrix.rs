//! The matrix of roles, as the deck gives it, and an organisation's own beside it.

use app::RoleMatrix;
use maud::{Markup, html};
use method::{Certainty, HelperRole, SeekerPosition, Success, role_cell};

use crate::i18n::Say;
use crate::room::Room;

/// The deck's, with what cannot be read marked as such.
pub(super) fn matrix(room: &Room) -> Markup {
    let say = room.say();
    let cell = |position, role| {
        let cell = role_cell(position, role);
        match (cell.success(), cell.certainty) {
            (Some(success), Certainty::Probable) => {
                html! { (mark(say, success)) " " span.maybe { (say.say("roles-matrix-probable")) } }
            }
            (Some(success), _) => mark(say, success),
            (None, _) => html! { span.unreadable { "?" span.sr-only { " " (say.say("roles-matrix-unreadable")) } } },
        }
    };
    html! {
        details.card.role-matrix-card {
            summary { h2 { (say.say("roles-matrix")) } }
            p { (say.say("roles-matrix-words")) }
            (drawn(say, &say.say("roles-matrix"), cell))
            p.hint { (say.say("roles-matrix-key")) }
            p.hint { (say.say("roles-matrix-source")) }
        }
    }
}

/// An organisation's own, with its day.
pub(super) fn of_organisation(room: &Room, own: &RoleMatrix) -> Markup {
    let say = room.say();
    let title = say.with("roles-matrix-own", &[("name", own.name.clone().into()), ("day", say.date(own.from).into())]);
    html! {
        details.card.role-matrix-card {
            summary { h2 { (title) } }
            (drawn(say, &title, |position, role| own.of(position, role).map_or_else(|| html! { span.detail { "·" span.sr-only { (say.say("roles-matrix-empty")) } } }, |success| mark(say, success))))
            @if !own.source.is_empty() { p.hint { (own.source) } }
        }
    }
}

fn mark(say: Say<'_>, success: Success) -> Markup {
    let (sign, key) = match success {
        Success::None => ("–", "roles-success-none"),
        Success::Some => ("S", "roles-success-some"),
        Success::Strong => ("SS", "roles-success-strong"),
    };
    html! { b { (sign) } span.sr-only { " " (say.say(key)) } }
}

/// Positions down, roles across; on a phone a block for each position.
fn drawn(say: Say<'_>, caption: &str, cell: impl Fn(SeekerPosition, HelperRole) -> Markup) -> Markup {
    html! {
        table.role-matrix {
            caption.sr-only { (caption) }
            thead { tr {
                th scope="col" { (say.say("roles-matrix-corner")) }
                @for role in HelperRole::ALL { th scope="col" { (say.name("helper-role", role.as_str())) } }
            } }
            tbody { @for position in SeekerPosition::ALL {
                tr {
                    th scope="row" { (say.name("seeker-position", position.as_str())) }
                    @for role in HelperRole::ALL { td data-role=(say.name("helper-role", role.as_str())) { (cell(*position, *role)) } }
                }
            } }
        }
    }
}
