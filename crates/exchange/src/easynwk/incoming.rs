//! A file as the network map of a dossier takes it in.

use std::collections::HashMap;

use dossier::network::{
    About, Import, ImportedPerson, ImportedPlace, ImportedVersion, MOST_BYTES, MOST_PEOPLE, MOST_TIES, MOST_VERSIONS,
    Place,
};
use jiff::civil::Date;
use method::{AlterKind, Support};

use super::bounds::{Bounds, most};
use super::{Alter, EasyNwk, OneVersion, Ours};
use crate::ExchangeError;

/// What a file may hold so that a dossier takes it in.
pub const BOUNDS: Bounds =
    Bounds { bytes: MOST_BYTES, depth: 32, versions: MOST_VERSIONS, people: MOST_PEOPLE, ties: MOST_TIES };

/// The most letters of a name.
const LONGEST_NAME: usize = dossier::NAME;

/// What would come in, and what of it has no place on a map: it stays in the file, and comes out with it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    /// What comes in.
    pub import: Import,
    /// How many people were never put on the map there.
    pub unplaced: usize,
}

/// Reads a file for a dossier. `today` stands where a version bears no day, `unnamed` where somebody has no name.
///
/// # Errors
/// When the file is larger or deeper than [`BOUNDS`], cannot be read, or does not hold together; the error names the
/// field.
pub fn incoming(text: &str, today: Date, unnamed: &str) -> Result<Incoming, ExchangeError> {
    BOUNDS.allow(text)?;
    let file = EasyNwk::read(text)?;
    most("versions", file.whole.versions.len(), BOUNDS.versions)?;
    if file.whole.versions.is_empty() {
        return Err(ExchangeError::field("versions", "there is none in this file"));
    }
    let mut people = People::default();
    let mut versions = Vec::new();
    for (nth, version) in file.whole.versions.iter().enumerate() {
        versions.push(people.version(nth, version, today, unnamed)?);
    }
    let (frame, pieces) = file.apart();
    let pieces = pieces.into_iter().map(|piece| dossier::network::Piece {
        version: piece.version,
        number: piece.number,
        fields: piece.fields,
    });
    let import = Import { frame, people: people.known, versions, pieces: pieces.collect() };
    if import.people.is_empty() {
        return Err(ExchangeError::field("versions[0].nwk.alteri", "nobody stands on this map"));
    }
    Ok(Incoming { import, unplaced: people.unplaced.len() })
}

/// Everybody met so far.
#[derive(Default)]
struct People {
    known: Vec<ImportedPerson>,
    places: HashMap<i64, u16>,
    unplaced: std::collections::HashSet<i64>,
}

impl People {
    fn version(
        &mut self,
        nth: usize,
        version: &OneVersion,
        today: Date,
        unnamed: &str,
    ) -> Result<ImportedVersion, ExchangeError> {
        let field = |name: &str| format!("versions[{nth}].{name}");
        most(field("nwk.alteri"), version.nwk.alteri.len(), BOUNDS.people)?;
        most(field("nwk.connections"), version.nwk.connections.len(), BOUNDS.ties)?;
        let on = match version.date.trim() {
            "" => today,
            date => {
                date.parse().map_err(|_| ExchangeError::field(field("date"), "it is no day, such as 2026-02-28"))?
            }
        };
        let mut here = std::collections::HashSet::new();
        let mut places = Vec::new();
        for (number, alter) in version.nwk.alteri.iter().enumerate() {
            let field = |name: &str| format!("versions[{nth}].nwk.alteri[{number}].{name}");
            if !here.insert(alter.id) {
                return Err(ExchangeError::field(field("id"), "somebody else has this number too"));
            }
            if alter.name.trim().chars().count() > LONGEST_NAME {
                let why = format!("it is longer than {LONGEST_NAME} letters");
                return Err(ExchangeError::field(field("name"), why));
            }
            let Some(place) = place(alter).map_err(|name| ExchangeError::field(field(name), "it is no place"))? else {
                self.unplaced.insert(alter.id);
                continue;
            };
            let person = self.person(alter, unnamed);
            places.push(ImportedPlace { person, place, about: about(alter) });
        }
        most("people", self.known.len(), BOUNDS.people)?;
        let place = |id: i64| self.places.get(&id).copied().filter(|_| here.contains(&id));
        let mut ties = Vec::new();
        for (number, tie) in version.nwk.connections.iter().enumerate() {
            if !here.contains(&tie.id1) || !here.contains(&tie.id2) || tie.id1 == tie.id2 {
                let field = format!("versions[{nth}].nwk.connections[{number}]");
                return Err(ExchangeError::field(field, "it does not tie two people of this version"));
            }
            // Who was never put on the map is tied there in the file only.
            ties.extend(place(tie.id1).zip(place(tie.id2)));
        }
        Ok(ImportedVersion { number: version.id, title: version.title.clone(), on, places, ties })
    }

    /// Where somebody stands in the list of people, the newest name last.
    fn person(&mut self, alter: &Alter, unnamed: &str) -> u16 {
        let name = Some(alter.name.trim()).filter(|name| !name.is_empty()).unwrap_or(unnamed).to_owned();
        self.unplaced.remove(&alter.id);
        if let Some(place) = self.places.get(&alter.id) {
            if let Some(person) = self.known.get_mut(usize::from(*place)) {
                person.name = name;
            }
            return *place;
        }
        // More than fit into the number are refused before anything comes of it.
        let place = u16::try_from(self.known.len()).unwrap_or(u16::MAX);
        self.known.push(ImportedPerson { number: alter.id, name, alter: None });
        self.places.insert(alter.id, place);
        place
    }
}

/// The place; none for who was never put on the map; the name of the field when it is no place.
fn place(alter: &Alter) -> Result<Option<Place>, &'static str> {
    if alter.distance <= 0.0 {
        return Ok(None);
    }
    if !(-360.0..=360.0).contains(&alter.angle) {
        return Err("angle");
    }
    let turned = if alter.angle > 180.0 {
        alter.angle - 360.0
    } else if alter.angle < -180.0 {
        alter.angle + 360.0
    } else {
        alter.angle
    };
    // Both lie within their bounds, so that the casts lose nothing but what was rounded off.
    let distance = (alter.distance.min(400.0) * 100.0).round().max(1.0) as u16;
    Ok(Some(Place { angle: (turned * 100.0).round() as i16, distance }))
}

fn about(alter: &Alter) -> About {
    let kind = match (alter.human, alter.deceased) {
        (_, true) => AlterKind::Remembered,
        (false, false) => AlterKind::Animal,
        (true, false) => AlterKind::Person,
    };
    let known = |kinds: &[String]| -> Vec<Support> { kinds.iter().filter_map(|kind| kind.parse().ok()).collect() };
    let Ours { gets, gives } = alter.ours.clone().unwrap_or_default();
    About { kind, in_touch: alter.edge_type >= 1, gets: known(&gets), gives: known(&gives) }
}
