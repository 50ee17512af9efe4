//! The people around the person: the map as it stands, then everybody with all that was said of them, by voice and day.

use dossier::Thing;
use dossier::network::About;
use maud::{Markup, html};

use super::nothing;
use crate::archive::marks::{beside, by, register, timeline, wording};
use crate::i18n::Say;
use crate::parts::{Shown, called, network_figure, where_words};
use crate::room::Room;

pub(super) fn network(room: &Room) -> Markup {
    let (say, network) = (room.say(), &room.dossier().network);
    if network.alters.is_empty() {
        return nothing(room);
    }
    let leads = |id| Some(format!("{}#a-{id}", room.path("network")));
    let shown = Shown { id: "network", on: room.today(), before: None, chosen: None, moves: false, leads: &leads };
    let name =
        |id| network.alters.iter().find(|alter| alter.id == id).map(|alter| called(say, alter)).unwrap_or_default();
    html! {
        div.figure { (network_figure(room, &shown)) }
        @for alter in &network.alters {
            article id={ "a-" (alter.id) } {
                h3 { (alter.name.value().map_or("", String::as_str)) }
                (wording(room, &alter.name))
                @if let Some(origin) = &alter.veiled { div.beside { p { b { (say.say("network-is-veiled")) } } (by(room, origin)) } }
                (timeline(room, &alter.places, &|place| where_words(say, *place)))
                (register(room, &alter.about, &|about| about_words(say, about), false))
                @for turn in alter.turns.iter().skip(1) {
                    p.value { (say.say(if turn.is_there { "done-network-returned" } else { "done-network-left" })) }
                    (by(room, &turn.origin))
                }
                (beside(room, Thing::Alter(alter.id), alter.taken_back.as_ref()))
            }
        }
        @if !network.ties.is_empty() { h3 { (say.say("network-tie")) } }
        @for tie in &network.ties {
            article {
                h4 { (name(tie.one)) " – " (name(tie.other)) }
                (by(room, &tie.origin))
                @for turn in tie.turns.iter().skip(1) {
                    p.value { (say.say(if turn.is_there { "done-network-tied" } else { "done-network-untied" })) }
                    (by(room, &turn.origin))
                }
                (beside(room, Thing::Tie(tie.id), tie.taken_back.as_ref()))
            }
        }
        @if !network.moments.is_empty() { h3 { (say.say("network-named-days")) } }
        @for moment in &network.moments {
            article { (wording(room, &moment.title)) (beside(room, Thing::Moment(moment.id), moment.taken_back.as_ref())) }
        }
        @for file in &network.files {
            article {
                p { (say.with("network-file-of", &[("day", say.date(file.origin.on).into())])) }
                (by(room, &file.origin))
                (beside(room, Thing::NetworkFile(file.id), file.taken_back.as_ref()))
            }
        }
    }
}

fn about_words(say: Say<'_>, about: &About) -> String {
    let list = |kinds: &[method::Support]| {
        say.list(&kinds.iter().map(|kind| say.name("support", kind.as_str())).collect::<Vec<_>>())
    };
    let mut words = vec![say.name("alter-kind", about.kind.as_str())];
    if !about.in_touch {
        words.push(say.say("network-not-in-touch"));
    }
    for (key, kinds) in [("network-gets-short", &about.gets), ("network-gives-short", &about.gives)] {
        if !kinds.is_empty() {
            words.push(say.with(key, &[("what", list(kinds).into())]));
        }
    }
    words.join(" · ")
}
