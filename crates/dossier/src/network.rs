//! The people around the person: who stands where, who knows whom, what they do for each other, on any day.
//!
//! Nobody is rated. How near somebody stands is the person's own feeling; a helper's view stands beside it and never
//! moves it. A first name is enough, and whoever is on the map can be made unrecognisable.

mod alter;
mod evolve;
mod import;
mod on;
mod place;
mod unseen;

pub use alter::{About, Alter, Moment, Tie, Turn};
pub use import::{
    File, Import, ImportedPerson, ImportedPlace, ImportedVersion, MOST_BYTES, MOST_PEOPLE, MOST_TIES, MOST_VERSIONS,
    Numbered, Piece,
};
pub use on::{MapOn, Stands};
pub use place::{EDGE, Place};

use method::{CircleRole, Horizon, Sector};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::words::{NAME, SHORT, one_line, required};
use crate::{AlterId, MomentId, NetworkFileId, Reason, Refusal, Saying, Shared, TieId};

/// The most people on a map, those who left it too.
const MOST_ALTERS: usize = 2_000;
/// The most ties on a map, those that ended too.
const MOST_TIED: usize = 20_000;

/// What can be asked of the network map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = NetworkCommand)]
pub enum Command {
    /// Puts somebody on the map, where there is room in that field.
    Add {
        /// A first name, or whatever stands for it.
        #[schema(max_length = 80)]
        name: String,
        /// In which sector.
        sector: Sector,
        /// How near.
        horizon: Horizon,
        /// What is known of them.
        #[serde(default)]
        about: About,
    },
    /// Puts somebody in another field of the map, where there is room.
    Put {
        /// Who.
        alter: AlterId,
        /// In which sector.
        sector: Sector,
        /// How near.
        horizon: Horizon,
    },
    /// Moves somebody to just this place.
    Move {
        /// Who.
        alter: AlterId,
        /// Where.
        place: Place,
    },
    /// Says what is known of somebody.
    Describe {
        /// Who.
        alter: AlterId,
        /// What.
        about: About,
    },
    /// Takes somebody off the map from that day on; before it they stay on it.
    Leave {
        /// Who.
        alter: AlterId,
    },
    /// Puts somebody on the map again.
    Return {
        /// Who.
        alter: AlterId,
    },
    /// Makes somebody unrecognisable: helpers no longer see the name.
    Veil {
        /// Who.
        alter: AlterId,
    },
    /// Shows the name again. For the person.
    Unveil {
        /// Who.
        alter: AlterId,
    },
    /// Says that two know each other.
    Tie {
        /// One.
        one: AlterId,
        /// The other.
        other: AlterId,
    },
    /// Says that two no longer have to do with each other.
    Untie {
        /// The tie.
        tie: TieId,
    },
    /// Gives the map of that day a name.
    Mark {
        /// The name.
        #[schema(max_length = 300)]
        title: String,
    },
    /// Takes in a map that was drawn with another program.
    Import(Import),
}

/// What happened to the network map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each field bears the name of the command's field that is documented above")]
pub enum Event {
    /// Somebody was put on the map.
    Added { alter: AlterId, name: String, place: Place, about: About },
    /// Somebody was moved.
    Moved { alter: AlterId, place: Place },
    /// It was said what is known of somebody.
    Described { alter: AlterId, about: About },
    /// Somebody left the map.
    Left { alter: AlterId },
    /// Somebody came back.
    Returned { alter: AlterId },
    /// Somebody was made unrecognisable.
    Veiled { alter: AlterId },
    /// A name was shown again.
    Unveiled { alter: AlterId },
    /// Two were tied.
    Tied { tie: TieId, one: AlterId, other: AlterId },
    /// A tie ended.
    Untied { tie: TieId },
    /// A day was named.
    Marked { moment: MomentId, title: String },
    /// A file was taken in.
    Imported { file: NetworkFileId, import: Import },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Added { .. } => "network.added",
            Self::Moved { .. } => "network.moved",
            Self::Described { .. } => "network.described",
            Self::Left { .. } => "network.left",
            Self::Returned { .. } => "network.returned",
            Self::Veiled { .. } => "network.veiled",
            Self::Unveiled { .. } => "network.unveiled",
            Self::Tied { .. } => "network.tied",
            Self::Untied { .. } => "network.untied",
            Self::Marked { .. } => "network.marked",
            Self::Imported { .. } => "network.imported",
        }
    }
}

/// The network map as it stands, with all its days.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Network {
    /// Everybody who is or was on it, in the order in which they came.
    pub alters: Vec<Alter>,
    /// Who knows or knew whom.
    pub ties: Vec<Tie>,
    /// The days that bear a name.
    pub moments: Vec<Moment>,
    /// The files that were taken in.
    #[schema(value_type = Vec<File>)]
    pub files: Vec<Shared<File>>,
}

impl Network {
    pub(crate) fn decide(
        &self,
        saying: &Saying,
        role: CircleRole,
        command: Command,
    ) -> Result<Vec<crate::Event>, Refusal> {
        let day = saying.happened_on;
        let event = match command {
            Command::Add { name, sector, horizon, about } => {
                import::at_most("name", self.alters.len() + 1, MOST_ALTERS)?;
                let name = required("name", &one_line(&name), NAME)?;
                let place = Place::free(sector, horizon, &self.places_of_others(day, None));
                Event::Added { alter: saying.command.into(), name, place, about: about.in_order() }
            }
            Command::Put { alter, sector, horizon } => {
                self.standing(alter, saying)?;
                let place = Place::free(sector, horizon, &self.places_of_others(day, Some(alter)));
                Event::Moved { alter, place }
            }
            Command::Move { alter, place } => {
                self.standing(alter, saying)?;
                Event::Moved { alter, place: place.checked("place")? }
            }
            Command::Describe { alter, about } => {
                self.there("alter", alter)?;
                Event::Described { alter, about: about.in_order() }
            }
            Command::Leave { alter } => {
                self.standing(alter, saying)?;
                Event::Left { alter }
            }
            Command::Return { alter } => {
                let known = self.there("alter", alter)?;
                if self.is_there(&known.turns, day) {
                    return Err(Refusal::of("alter", Reason::AlreadyDone));
                }
                Event::Returned { alter }
            }
            Command::Veil { alter } => {
                if self.there("alter", alter)?.veiled.is_some() {
                    return Err(Refusal::of("alter", Reason::AlreadyDone));
                }
                Event::Veiled { alter }
            }
            Command::Unveil { alter } => {
                if role != CircleRole::Participant {
                    return Err(Refusal::of("alter", Reason::NotForRole(role)));
                }
                if self.there("alter", alter)?.veiled.is_none() {
                    return Err(Refusal::of("alter", Reason::AlreadyDone));
                }
                Event::Unveiled { alter }
            }
            Command::Tie { one, other } => self.tie(saying, one, other)?,
            Command::Untie { tie } => {
                let known = self.on(day).ties.into_iter().find(|known| known.id == tie);
                known.ok_or(Refusal::of("tie", Reason::NotHere))?;
                Event::Untied { tie }
            }
            Command::Mark { title } => {
                Event::Marked { moment: saying.command.into(), title: required("title", &one_line(&title), SHORT)? }
            }
            Command::Import(import) => {
                import::at_most("people", self.alters.len() + import.people.len(), MOST_ALTERS)?;
                let ties = import.versions.iter().map(|version| version.ties.len()).sum::<usize>();
                import::at_most("ties", self.ties.len() + ties, MOST_TIED)?;
                Event::Imported { file: saying.command.into(), import: import.checked(self, saying)? }
            }
        };
        Ok(vec![crate::Event::Network(event)])
    }

    fn tie(&self, saying: &Saying, one: AlterId, other: AlterId) -> Result<Event, Refusal> {
        import::at_most("other", self.ties.len() + 1, MOST_TIED)?;
        for (field, alter) in [("one", one), ("other", other)] {
            if !self.there(field, alter)?.can_be_tied() {
                return Err(Refusal::of(field, Reason::CannotBeTied));
            }
        }
        if one == other {
            return Err(Refusal::of("other", Reason::SamePerson));
        }
        if self.tie_on(one, other, saying.happened_on).is_some() {
            return Err(Refusal::of("other", Reason::TieThere));
        }
        Ok(Event::Tied { tie: saying.command.into(), one, other })
    }

    fn there(&self, field: &'static str, alter: AlterId) -> Result<&Alter, Refusal> {
        self.alter(alter).ok_or(Refusal::of(field, Reason::NotHere))
    }

    /// Somebody who stands on the map on that day.
    fn standing(&self, alter: AlterId, saying: &Saying) -> Result<&Alter, Refusal> {
        let known = self.there("alter", alter)?;
        if self.is_there(&known.turns, saying.happened_on) {
            Ok(known)
        } else {
            Err(Refusal::of("alter", Reason::NotHere))
        }
    }

    fn places_of_others(&self, day: jiff::civil::Date, but: Option<AlterId>) -> Vec<Place> {
        let others = self.on(day).people.into_iter().filter(|stands| Some(stands.alter.id) != but);
        others.map(|stands| stands.place).collect()
    }
}
