//! The map on the table: the figure, one thing to do, then everybody, then what the map says.

use dossier::Thing;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::{list, map, measures, moments, title, way, why};
use crate::parts::{self, called, heading, thing_menu};
use crate::room::Room;

pub(super) fn page(room: &Room) -> Markup {
    let say = room.say();
    let is_empty = room.dossier().network.on(room.today()).people.is_empty();
    let add =
        html! { a.button href=(room.path("network/new")) { (pictogram(Pictogram::Add)) (say.say("network-add")) } };
    html! {
        (heading(say, Pictogram::Network, &title(room), &say.say("network-lede-mine")))
        @if is_empty {
            section.card { (parts::empty(Pictogram::Network, &say.say("network-empty-mine"), &add)) }
        } @else {
            section.card aria-label=(title(room)) { (map(room)) }
            p.nest-do { (add) }
        }
        nav.tiles.web-tiles aria-label=(say.say("network-ways")) {
            @if !is_empty {
                (way(room, "network/tie", Pictogram::Relation, "network-tie"))
                (way(room, "network/over-time", Pictogram::Clock, "network-over-time"))
            }
            (way(room, "network/file", Pictogram::Resource, "network-file"))
        }
        @if !is_empty { (list::by_sector(room)) (measures::section(room)) (moments::form(room)) }
        (gone(room))
        (why(room))
    }
}

/// Who left the map, and what the person took out of sight: they can always come back.
fn gone(room: &Room) -> Markup {
    let (say, network) = (room.say(), &room.dossier().network);
    let map = network.on(room.today());
    let left: Vec<_> = network.people().filter(|alter| map.place_of(alter.id).is_none()).collect();
    let taken_back: Vec<_> = network.alters.iter().filter(|alter| alter.taken_back.is_some()).collect();
    let files: Vec<_> = network.files.iter().filter(|file| file.taken_back.is_some()).collect();
    html! {
        @if !left.is_empty() {
            details.kind {
                summary { span.kind-name { (pictogram(Pictogram::Later)) (say.say("network-left")) } span.count { (left.len()) } }
                ul.network-people { @for alter in left { li { a href=(room.path(&format!("network/people/{}", alter.id))) { (called(say, alter)) } } } }
            }
        }
        @if !taken_back.is_empty() || !files.is_empty() {
            details.kind {
                summary { span.kind-name { (pictogram(Pictogram::Undo)) (say.say("network-taken-back")) } span.count { (taken_back.len() + files.len()) } }
                ul.strengths {
                    @for alter in taken_back { li.strength { p.strength-words { (called(say, alter)) } (thing_menu(room, Thing::Alter(alter.id))) } }
                    @for file in files { li.strength { p.strength-words { (say.with("network-file-of", &[("day", say.date(file.origin.on).into())])) } (thing_menu(room, Thing::NetworkFile(file.id))) } }
                }
            }
        }
    }
}
