//! easyNWK's files (`.nwk`, `.json`): the versions of a network map, each with the person, the contacts and the ties.
//!
//! The whole document is kept as it was read, and only what is asked for is changed in it: whatever other fields
//! easyNWK puts there, today or later, are there again when it is written. Some of its files begin with a byte order
//! mark; those are written with one again.

mod bounds;
mod document;
mod incoming;
mod outgoing;
mod pieces;
mod standing;

pub use bounds::Bounds;
pub use document::{EasyNwk, Version};
pub use incoming::{BOUNDS, Incoming, incoming};
pub use outgoing::{Words, outgoing};
pub use pieces::Piece;

pub(crate) use outgoing::name;
use standing::Standing;

use insight::network::{Contact, Sector};
use serde::{Deserialize, Serialize};

/// What is read of a file; the rest stands in the document beside it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Whole {
    versions: Vec<OneVersion>,
    #[serde(rename = "currentVersion", default)]
    current: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
struct OneVersion {
    id: i64,
    #[serde(default)]
    title: String,
    #[serde(default)]
    date: String,
    nwk: Nwk,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Nwk {
    alteri: Vec<Alter>,
    #[serde(default)]
    connections: Vec<Connection>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Alter {
    id: i64,
    #[serde(default)]
    name: String,
    #[serde(default = "yes")]
    human: bool,
    #[serde(default)]
    deceased: bool,
    #[serde(rename = "edgeType", default = "one")]
    edge_type: i64,
    angle: f64,
    distance: f64,
    /// What only Nestkracht knows of them.
    #[serde(rename = "nestkracht", default)]
    ours: Option<Ours>,
}

/// What only Nestkracht knows of somebody: what goes to and fro. Other programs keep it, or pass over it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Ours {
    #[serde(default)]
    gets: Vec<String>,
    #[serde(default)]
    gives: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Connection {
    id1: i64,
    id2: i64,
}

const fn yes() -> bool {
    true
}

const fn one() -> i64 {
    1
}

impl Alter {
    /// The contact; none while it was not yet put on the map.
    fn contact(&self) -> Option<Contact> {
        if self.distance <= 0.0 {
            return None;
        }
        let connectable = self.human && !self.deceased && self.distance <= 100.0;
        Some(Contact {
            id: self.id.to_string(),
            name: self.name.clone(),
            sector: sector(self.angle),
            distance: self.distance,
            connectable,
            connected: connectable && self.edge_type >= 1,
        })
    }
}

/// The sector in which an angle lies, −180…180 degrees, 0 to the right and upwards from there.
fn sector(angle: f64) -> Sector {
    match angle {
        angle if angle < -90.0 => Sector::Colleagues,
        angle if angle < 0.0 => Sector::Professionals,
        angle if angle < 90.0 => Sector::Family,
        _ => Sector::Friends,
    }
}

/// The middle of a sector.
const fn middle(sector: Sector) -> f64 {
    match sector {
        Sector::Colleagues => -135.0,
        Sector::Professionals => -45.0,
        Sector::Family => 45.0,
        Sector::Friends => 135.0,
    }
}
