//! The map at the desk: the figure, a form for who comes to mind, everybody by sector, what the map says.

use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::{add, list, map, measures, moments, title, why};
use crate::parts::{self, Form, heading};
use crate::room::Room;
use crate::typed::Typed;

pub(super) fn page(room: &Room) -> Markup {
    let say = room.say();
    let is_empty = room.dossier().network.on(room.today()).people.is_empty();
    html! {
        (heading(say, Pictogram::Network, &title(room), &say.with("network-lede", &[("name", room.person().to_owned().into())])))
        (parts::read_only(room, Part::Network))
        div.web-ways {
            @if room.may_write(Part::Network) { a.quiet href=(room.path("network/tie")) { (pictogram(Pictogram::Relation)) (say.say("network-tie")) } }
            a.quiet href=(room.path("network/over-time")) { (pictogram(Pictogram::Clock)) (say.say("network-over-time")) }
            a.quiet href=(room.path("network/file")) { (pictogram(Pictogram::Resource)) (say.say("network-file")) }
        }
        div.network-top {
            div.network-main {
                section.card aria-label=(title(room)) {
                    @if room.may_write(Part::Network) && !is_empty { (hand(room)) }
                    (map(room))
                }
                @if !is_empty { (measures::section(room)) }
                @if room.may_write(Part::Network) && !is_empty { (moments::form(room)) }
            }
            div.network-side {
                @if room.may_write(Part::Network) { (add::quick(room)) }
                (list::by_sector(room))
            }
        }
        (why(room))
    }
}

/// Whose hand moves people on the map: what the person says leads, a helper's view stands beside it.
fn hand(room: &Room) -> Markup {
    let typed = Typed::default();
    let form = Form { say: room.say(), typed: &typed, wrong: None };
    html! { details.network-whose { summary { (room.say().say("network-whose-hand")) } p.hint { (room.say().with("network-whose-words", &[("name", room.person().to_owned().into())])) } form { (form.voice(room)) } } }
}
