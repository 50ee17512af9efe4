//! Everybody on the map in a list: the same as the figure, for who reads rather than looks.

use dossier::network::Stands;
use figures::pictogram;
use maud::{Markup, html};
use method::{Horizon, Sector};

use super::sector_picture;
use crate::parts::called;
use crate::room::Room;

pub(super) fn by_sector(room: &Room) -> Markup {
    let say = room.say();
    let map = room.dossier().network.on(room.today());
    let in_sector = |sector: Sector| {
        let mut people: Vec<&Stands<'_>> = map.people.iter().filter(|stands| stands.place.sector() == sector).collect();
        people.sort_by_key(|stands| stands.place.distance);
        people
    };
    html! {
        section.card.network-list aria-labelledby="everybody" {
            h2 #everybody { (say.say("network-everybody")) }
            @for sector in Sector::ALL {
                @let people = in_sector(*sector);
                details open[people.len() <= 12 && !people.is_empty()] {
                    summary { (pictogram(sector_picture(*sector))) b { (say.name("sector", sector.as_str())) } span.count { (people.len()) } }
                    @if people.is_empty() { p.detail { (say.say("network-nobody-here")) } }
                    ul.network-people { @for stands in people { (one(room, stands)) } }
                }
            }
        }
    }
}

fn one(room: &Room, stands: &Stands<'_>) -> Markup {
    let say = room.say();
    let about = stands.alter.known().map(|known| known.value.clone()).unwrap_or_default();
    let horizon = stands.place.horizon().map_or("beyond", Horizon::as_str);
    html! {
        li {
            a href=(room.path(&format!("network/people/{}", stands.alter.id))) {
                (figures::network_map::key(!about.gets.is_empty(), !about.gives.is_empty(), about.in_touch))
                span { (called(say, stands.alter)) }
            }
            span.detail { (say.name("horizon", horizon)) }
        }
    }
}
