//! A map that was drawn with another program: its people, its dated versions, and every field of its file, also those
//! that mean nothing here, so that it can go back without a loss.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::alter::{self, ends};
use super::{About, Alter, Moment, Network, Place, Tie};
use crate::words::{NAME, SHORT, one_line, optional, required};
use crate::{AlterId, MomentId, NetworkFileId, Origin, Reason, Refusal, Saying, Shared, Stamp, TieId, Wording};

/// The most people that one file may bring.
pub const MOST_PEOPLE: usize = 500;
/// The most ties that one version of a file may bring.
pub const MOST_TIES: usize = 5_000;
/// The most versions of one file.
pub const MOST_VERSIONS: usize = 50;
/// The most bytes that the fields of one file may be together.
pub const MOST_BYTES: usize = 1024 * 1024;

/// What a file brings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NetworkImport)]
pub struct Import {
    /// The file without what it says of each person: whoever puts the pieces back has the file again.
    #[serde(default)]
    #[schema(max_length = 1_048_576)]
    pub frame: String,
    /// Everybody who is in it, once.
    #[schema(max_items = 500)]
    pub people: Vec<ImportedPerson>,
    /// Its versions.
    #[schema(max_items = 50)]
    pub versions: Vec<ImportedVersion>,
    /// What it says of each person in each version, field by field, as it stands there.
    #[serde(default)]
    pub pieces: Vec<Piece>,
}

/// Somebody in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportedPerson {
    /// Their number in the file.
    pub number: i64,
    /// Their name there.
    #[schema(max_length = 80)]
    pub name: String,
    /// Who they are on the map already, when they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alter: Option<AlterId>,
}

/// One version of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportedVersion {
    /// Its number in the file.
    pub number: i64,
    /// Its title; may be empty.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub title: String,
    /// Its day.
    #[schema(value_type = String, format = Date)]
    pub on: Date,
    /// Who stands where.
    #[schema(max_items = 500)]
    pub places: Vec<ImportedPlace>,
    /// Who knows whom, by their place in the list of people.
    #[serde(default)]
    #[schema(max_items = 5000)]
    pub ties: Vec<(u16, u16)>,
}

/// Where somebody stands in a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportedPlace {
    /// Who, by their place in the list of people.
    pub person: u16,
    /// Where.
    pub place: Place,
    /// What is known of them.
    pub about: About,
}

/// What a version of a file says of somebody, as it stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Piece {
    /// The number of the version.
    pub version: i64,
    /// The number of the person.
    pub number: i64,
    /// The fields, as the format writes them.
    pub fields: String,
}

/// A file that was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct File {
    /// Which.
    pub id: NetworkFileId,
    /// The file without what it says of each person.
    pub frame: String,
    /// What it says of each person in each version; gone from sight for who was made unrecognisable.
    pub pieces: Vec<Piece>,
    /// Which number somebody has in the file.
    pub numbers: Vec<Numbered>,
    /// Who took it in.
    pub origin: Origin,
    /// When it was taken back, with all that it brought.
    pub taken_back: Option<Origin>,
}

/// Somebody, and their number in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Numbered {
    /// Who.
    pub alter: AlterId,
    /// Their number in the file.
    pub number: i64,
}

impl Import {
    /// The same, cleaned, or what is wrong with it.
    pub(super) fn checked(self, network: &Network, saying: &Saying) -> Result<Self, Refusal> {
        at_most("people", self.people.len(), MOST_PEOPLE)?;
        at_most("versions", self.versions.len(), MOST_VERSIONS)?;
        if self.people.is_empty() || self.versions.is_empty() {
            return Err(Refusal::of("people", Reason::Empty));
        }
        let bytes = self.frame.len() + self.pieces.iter().map(|piece| piece.fields.len()).sum::<usize>();
        if bytes > MOST_BYTES {
            return Err(Refusal::of("frame", Reason::TooLong { max: MOST_BYTES, length: bytes }));
        }
        let is_odd = |text: &str| text.chars().any(|c| c.is_control() && c != '\n' && c != '\t');
        if is_odd(&self.frame) || self.pieces.iter().any(|piece| is_odd(&piece.fields)) {
            return Err(Refusal::of("frame", Reason::ControlCharacters));
        }
        let most = self.people.len();
        let people = self.people.into_iter().map(|person| {
            if let Some(alter) = person.alter {
                network
                    .alter(alter)
                    .filter(|known| known.veiled.is_none())
                    .ok_or(Refusal::of("alter", Reason::NotHere))?;
            }
            Ok(ImportedPerson { name: required("name", &one_line(&person.name), NAME)?, ..person })
        });
        let people = people.collect::<Result<_, Refusal>>()?;
        let versions = self.versions.into_iter().map(|version| version.checked(most, saying));
        let mut versions = versions.collect::<Result<Vec<_>, Refusal>>()?;
        versions.sort_by_key(|version| version.on);
        Ok(Self { people, versions, ..self })
    }
}

impl ImportedVersion {
    fn checked(mut self, people: usize, saying: &Saying) -> Result<Self, Refusal> {
        if self.on > saying.today {
            return Err(Refusal::of("on", Reason::NotYet(self.on)));
        }
        at_most("places", self.places.len(), MOST_PEOPLE)?;
        at_most("ties", self.ties.len(), MOST_TIES)?;
        let is_known = |person: u16| usize::from(person) < people;
        if !self.places.iter().all(|stands| is_known(stands.person)) {
            return Err(Refusal::of("person", Reason::NotHere));
        }
        if !self.ties.iter().all(|(one, other)| is_known(*one) && is_known(*other)) {
            return Err(Refusal::of("ties", Reason::NotHere));
        }
        if self.ties.iter().any(|(one, other)| one == other) {
            return Err(Refusal::of("ties", Reason::SamePerson));
        }
        for stands in &mut self.places {
            stands.place = stands.place.checked("place")?;
            stands.about = std::mem::take(&mut stands.about).in_order();
        }
        self.title = optional("title", &one_line(&self.title), SHORT)?.unwrap_or_default();
        Ok(self)
    }
}

pub(super) fn at_most(field: &'static str, count: usize, max: usize) -> Result<(), Refusal> {
    if count > max { Err(Refusal::of(field, Reason::TooMany { max })) } else { Ok(()) }
}

/// The id of the n-th thing of a kind that a file brings: the same each time.
fn nth(file: NetworkFileId, kind: u32, n: usize) -> uuid::Uuid {
    uuid::Uuid::from_u128(file.0.as_u128().wrapping_add(u128::from(kind + 1) << 24).wrapping_add(n as u128 + 1))
}

impl Network {
    /// Takes in what a file brought, version after version.
    pub(super) fn take_in(&mut self, stamp: &Stamp, file: NetworkFileId, import: Import) {
        let Import { frame, people, versions, pieces } = import;
        let ids: Vec<AlterId> =
            people.iter().enumerate().map(|(n, person)| person.alter.unwrap_or(AlterId(nth(file, 0, n)))).collect();
        let numbers = ids.iter().zip(&people).map(|(alter, person)| Numbered { alter: *alter, number: person.number });
        let numbers = numbers.collect();
        let kept = File { id: file, frame, pieces, numbers, origin: stamp.origin(), taken_back: None };
        self.files.push(Shared::new(kept));
        let brought = self.ties.len();
        for (nth_version, version) in versions.into_iter().enumerate() {
            let stamp = Stamp { happened_on: version.on, ..*stamp };
            if !version.title.is_empty() {
                self.moments.push(Moment {
                    id: MomentId(nth(file, 1, nth_version)),
                    title: Wording::new(version.title, &stamp),
                    on: version.on,
                    origin: stamp.origin(),
                    taken_back: None,
                });
            }
            for stands in &version.places {
                let known = ids.get(usize::from(stands.person)).zip(people.get(usize::from(stands.person)));
                if let Some((id, person)) = known {
                    self.stand(&stamp, *id, person, stands);
                }
            }
            self.end_who_is_gone(&stamp, &ids, &version.places);
            let id = |person: u16| ids.get(usize::from(person)).copied();
            let tied = version.ties.iter().filter_map(|(one, other)| Some(ends(id(*one)?, id(*other)?)));
            let tied: std::collections::BTreeSet<_> = tied.collect();
            self.tie_as_in(&stamp, file, brought, tied);
        }
    }

    fn stand(&mut self, stamp: &Stamp, id: AlterId, person: &ImportedPerson, stands: &ImportedPlace) {
        let about = stands.about.clone();
        if let Some(alter) = self.alters.iter_mut().find(|alter| alter.id == id) {
            alter.places.write(stands.place, stamp);
            let was_there = alter.turns.iter().rev().find(|turn| turn.on <= stamp.happened_on);
            if !was_there.is_some_and(|turn| turn.is_there) {
                alter::turn(&mut alter.turns, true, stamp);
            }
            // What a file says of somebody whom the map knew already stays in the file.
            if person.alter.is_none() && alter.known().is_none_or(|known| known.value != about) {
                alter.about.write(about, &Stamp { seen: stamp.version, ..*stamp });
            }
            return;
        }
        self.alters.push(Alter::new(id, person.name.clone(), stands.place, about, stamp));
    }

    /// Who was in an earlier version of the file and is not in this one, is no longer on the map.
    fn end_who_is_gone(&mut self, stamp: &Stamp, ids: &[AlterId], places: &[ImportedPlace]) {
        let stands: std::collections::HashSet<AlterId> =
            places.iter().filter_map(|stands| ids.get(usize::from(stands.person)).copied()).collect();
        let gone = |alter: &&mut Alter| {
            ids.contains(&alter.id)
                && !stands.contains(&alter.id)
                && alter.origin.version == stamp.version
                && alter.turns.last().is_some_and(|turn| turn.is_there)
        };
        for alter in self.alters.iter_mut().filter(gone) {
            alter::turn(&mut alter.turns, false, stamp);
        }
    }

    /// Ties just these pairs among those that the file ties; what it tied before and does not tie now has ended.
    fn tie_as_in(
        &mut self,
        stamp: &Stamp,
        file: NetworkFileId,
        brought: usize,
        mut pairs: std::collections::BTreeSet<(AlterId, AlterId)>,
    ) {
        for tie in self.ties.iter_mut().skip(brought) {
            let (was, is) = (tie.turns.last().is_some_and(|turn| turn.is_there), pairs.remove(&tie.ends()));
            if was != is {
                alter::turn(&mut tie.turns, is, stamp);
            }
        }
        for (one, other) in pairs {
            let mut turns = Vec::new();
            alter::turn(&mut turns, true, stamp);
            let id = TieId(nth(file, 2, self.ties.len() - brought));
            self.ties.push(Tie { id, one, other, turns, origin: stamp.origin(), taken_back: None });
        }
    }
}
