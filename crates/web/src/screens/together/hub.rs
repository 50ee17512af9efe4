//! The one place from which all of working together is found.

use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::{given_back, relationship};
use crate::looking;
use crate::parts::heading;
use crate::room::Room;

/// A page that is found from here.
struct Way {
    path: &'static str,
    key: &'static str,
    picture: Pictogram,
}

const WAYS: [Way; 4] = [
    Way { path: "together/relationship", key: "together-relationship", picture: Pictogram::Relation },
    Way { path: "together/reins", key: "together-reins", picture: Pictogram::Reins },
    Way { path: "together/stances", key: "together-stances", picture: Pictogram::Support },
    Way { path: "together/roles", key: "together-roles", picture: Pictogram::MirrorAndConfront },
];

pub(super) fn page(room: &Room) -> Markup {
    let say = room.say();
    let lede = if room.is_participant() { "together-lede-own" } else { "together-lede" };
    html! {
        (heading(say, Pictogram::Partnership, &say.say("place-together"), &say.with(lede, &[("name", room.person().to_owned().into())])))
        (relationship::waiting(room))
        nav.tiles.together-ways aria-label=(say.say("together-ways")) {
            @for way in WAYS.iter().filter(|way| is_open(room, way.path)) {
                a.tile href=(room.path(way.path)) {
                    (pictogram(way.picture))
                    b { (say.say(way.key)) }
                    span { (room.of_person(&format!("{}-words", way.key))) }
                }
            }
        }
        @if room.dossier().reins.there().next().is_some() { (given_back(room)) }
    }
}

fn is_open(room: &Room, path: &str) -> bool {
    let about = looking::about(path).iter().all(|part| room.may_read(part));
    // What helpers keep of their own role is theirs; the person comes here when something was shared.
    let has_shared = !room.dossier().roles.reflections.is_empty();
    about
        && (path != "together/roles" || !room.is_participant() || has_shared)
        && (path != "together/roles" || room.is_participant() || room.may_write(Part::Roles) || has_shared)
}
