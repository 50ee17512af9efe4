//! The people around somebody, as the figures draw them.

use dossier::AlterId;
use dossier::network::{About, Alter, MapOn, Network, Place, Stands};
use figures::network_map::{Alter as Drawn, Change, NetworkMap, Spot, Tie};
use jiff::civil::Date;
use maud::Markup;
use method::{AlterKind, Horizon, Sector};

use crate::i18n::Say;
use crate::room::Room;

/// What is to be seen of a map.
#[derive(Clone, Copy)]
pub(crate) struct Shown<'a> {
    /// Prefix of the figure's ids.
    pub id: &'a str,
    /// On which day.
    pub on: Date,
    /// Another day to put behind it.
    pub before: Option<Date>,
    /// Who is looked at.
    pub chosen: Option<AlterId>,
    /// Whether people can be moved by hand here.
    pub moves: bool,
    /// Where pressing somebody leads.
    pub leads: &'a dyn Fn(AlterId) -> Option<String>,
}

/// The map in both settings; the page shows the one that fits.
#[must_use]
pub(crate) fn network_figure(room: &Room, shown: &Shown<'_>) -> Markup {
    let map = drawn(room, shown);
    let compact = NetworkMap { id: format!("{}-c", map.id), compact: true, ..map.clone() };
    figures::pair(&figures::network_map::draw(&map), &figures::network_map::draw(&compact))
}

/// What somebody on the map is called; whoever was made unrecognisable is somebody.
#[must_use]
pub(crate) fn called(say: Say<'_>, alter: &Alter) -> String {
    let name = alter.name.value().filter(|_| alter.veiled.is_none());
    name.cloned().unwrap_or_else(|| say.say("network-somebody"))
}

/// Where somebody stands, in words: "vrienden en buren, dichtbij".
#[must_use]
pub(crate) fn where_words(say: Say<'_>, place: Place) -> String {
    let sector = say.name("sector", place.sector().as_str());
    let horizon = place.horizon().map_or("beyond", Horizon::as_str);
    say.with("network-where", &[("sector", sector.into()), ("horizon", say.name("horizon", horizon).into())])
}

fn drawn(room: &Room, shown: &Shown<'_>) -> NetworkMap {
    let (say, network) = (room.say(), &*room.dossier().network);
    let now = network.on(shown.on);
    let then = shown.before.map(|day| network.on(day));
    let mut people: Vec<Drawn> = now.people.iter().map(|stands| alter(room, shown, stands, then.as_ref())).collect();
    let mut ids: Vec<AlterId> = now.people.iter().map(|stands| stands.alter.id).collect();
    for gone in then.iter().flat_map(|then| &then.people).filter(|stands| now.place_of(stands.alter.id).is_none()) {
        people.push(Drawn { change: Change::Went, before: None, ..alter(room, shown, gone, None) });
        ids.push(gone.alter.id);
    }
    let places: std::collections::HashMap<AlterId, usize> =
        ids.iter().enumerate().map(|(place, id)| (*id, place)).collect();
    NetworkMap {
        id: shown.id.to_owned(),
        title: say.with("network-figure-title", &[("name", room.person().to_owned().into())]),
        description: described(say, network, shown.on),
        ego: room.person().to_owned(),
        sectors: [Sector::Family, Sector::Friends, Sector::Colleagues, Sector::Professionals]
            .map(|sector| say.name("sector", sector.as_str())),
        horizons: [Horizon::Near, Horizon::Middle, Horizon::Far].map(|horizon| say.name("horizon", horizon.as_str())),
        ties: ties(&places, &now, then.as_ref()),
        chosen: shown.chosen.and_then(|chosen| places.get(&chosen).copied()),
        people,
        moves: shown.moves,
        compact: false,
    }
}

fn alter(room: &Room, shown: &Shown<'_>, stands: &Stands<'_>, then: Option<&MapOn<'_>>) -> Drawn {
    let say = room.say();
    let (name, id) = (called(say, stands.alter), stands.alter.id);
    let about = stands.alter.known().map(|known| known.value.clone()).unwrap_or_default();
    let stood = then.map(|then| then.place_of(id));
    let change = if stood == Some(None) { Change::Came } else { Change::Same };
    Drawn {
        id: id.to_string(),
        tip: tip(say, &name, stands.place, &about),
        label: name,
        href: (shown.leads)(id),
        spot: spot(stands.place),
        before: stood.flatten().filter(|stood| *stood != stands.place).map(spot),
        change,
        gets: !about.gets.is_empty(),
        gives: !about.gives.is_empty(),
        in_touch: about.in_touch,
        is_living_person: about.kind == AlterKind::Person,
    }
}

fn tip(say: Say<'_>, name: &str, place: Place, about: &About) -> String {
    let mut words = vec![format!("{name}: {}", where_words(say, place))];
    if !about.in_touch {
        words.push(say.say("network-not-in-touch"));
    }
    if about.kind != AlterKind::Person {
        words.push(say.name("alter-kind", about.kind.as_str()));
    }
    words.join(", ")
}

fn spot(place: Place) -> Spot {
    Spot { angle: f64::from(place.angle) / 100.0, distance: f64::from(place.distance) / 100.0 }
}

fn ties(places: &std::collections::HashMap<AlterId, usize>, now: &MapOn<'_>, then: Option<&MapOn<'_>>) -> Vec<Tie> {
    let ends = |map: &MapOn<'_>| map.ties.iter().map(|tie| tie.ends()).collect::<std::collections::HashSet<_>>();
    let (is, was) = (ends(now), then.map(ends));
    let place = |id: AlterId| places.get(&id).copied();
    let tie = |(one, other): (AlterId, AlterId), change| Some(Tie { one: place(one)?, other: place(other)?, change });
    let change = |pair: &(AlterId, AlterId)| {
        if was.as_ref().is_none_or(|was| was.contains(pair)) { Change::Same } else { Change::Came }
    };
    // In the order of the map, so that the same map is drawn the same.
    let mut ties: Vec<Tie> =
        now.ties.iter().map(|known| known.ends()).filter_map(|pair| tie(pair, change(&pair))).collect();
    let gone = then.iter().flat_map(|then| &then.ties).map(|known| known.ends()).filter(|pair| !is.contains(pair));
    ties.extend(gone.filter_map(|pair| tie(pair, Change::Went)));
    ties
}

/// How many stand where, in a sentence.
fn described(say: Say<'_>, network: &Network, day: Date) -> String {
    let map = network.on(day);
    let in_sector = |sector: Sector| map.people.iter().filter(|stands| stands.place.sector() == sector).count();
    let parts: Vec<String> = Sector::ALL
        .iter()
        .map(|sector| format!("{} {}", say.name("sector", sector.as_str()), in_sector(*sector)))
        .collect();
    let count = map.people.len();
    say.with(
        "network-described",
        &[("count", count.into()), ("ties", map.ties.len().into()), ("sectors", parts.join(", ").into())],
    )
}
