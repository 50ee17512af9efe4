//! Events of the network map.

use dossier::{Event, Thing, corrections, network};
use method::{AlterKind, Support};

use super::examples::ID;
use crate::support::*;

/// What came with the network map.
pub(super) fn events() -> Vec<Event> {
    use network::{About, Event as E, Import, ImportedPerson, ImportedPlace, ImportedVersion, Piece, Place};
    let place = Place { angle: -4_550, distance: 9_999 };
    let about = About {
        kind: AlterKind::Animal,
        in_touch: false,
        gets: vec![Support::Practical, Support::Emotional, Support::Company],
        gives: vec![Support::Advice, Support::Material],
    };
    let person = |alter| ImportedPerson { number: 4, name: "Lara".into(), alter };
    let stands = ImportedPlace { person: 0, place, about: About { kind: AlterKind::Remembered, ..About::default() } };
    let version = ImportedVersion {
        number: 1,
        title: "First".into(),
        on: date("2026-06-01"),
        places: vec![stands],
        ties: vec![(0, 1)],
    };
    let import = Import {
        frame: "{}".into(),
        people: vec![person(None), person(Some(ID.into()))],
        versions: vec![version],
        pieces: vec![Piece { version: 1, number: 4, fields: "{}".into() }],
    };
    let alter = ID.into();
    [
        E::Added { alter, name: "Omar".into(), place, about: About::default() },
        E::Added { alter, name: "Rex".into(), place, about: about.clone() },
        E::Moved { alter, place },
        E::Described { alter, about },
        E::Left { alter },
        E::Returned { alter },
        E::Veiled { alter },
        E::Unveiled { alter },
        E::Tied { tie: ID.into(), one: ID.into(), other: ID.into() },
        E::Untied { tie: ID.into() },
        E::Marked { moment: ID.into(), title: "First".into() },
        E::Imported { file: ID.into(), import },
    ]
    .map(Event::Network)
    .into_iter()
    .chain([Event::Corrections(corrections::Event::TakenBack { thing: Thing::NetworkFile(ID.into()) })])
    .collect()
}
