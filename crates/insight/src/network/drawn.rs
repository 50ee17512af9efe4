//! The map of a dossier on a day, as the measures read it.

use dossier::network::{Alter, Network};
use jiff::civil::Date;
use method::AlterKind;

use super::{Contact, NetworkMap};
use crate::network::Sector;

/// The map of a dossier on a day. `name` says what somebody is called, since who was made unrecognisable has no name.
#[must_use]
pub fn drawn(network: &Network, day: Date, name: impl Fn(&Alter) -> String) -> NetworkMap {
    let map = network.on(day);
    let contact = |stands: &dossier::network::Stands<'_>| {
        let about = stands.alter.known().map(|known| &known.value);
        let connectable = about.is_none_or(|about| about.kind == AlterKind::Person) && stands.place.horizon().is_some();
        let sector: Sector = stands.place.sector();
        Contact {
            id: stands.alter.id.to_string(),
            name: name(stands.alter),
            sector,
            distance: f64::from(stands.place.distance) / 100.0,
            connectable,
            connected: connectable && about.is_none_or(|about| about.in_touch),
        }
    };
    NetworkMap {
        contacts: map.people.iter().map(contact).collect(),
        ties: map.ties.iter().map(|tie| (tie.one.to_string(), tie.other.to_string())).collect(),
    }
}
