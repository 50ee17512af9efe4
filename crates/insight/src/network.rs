//! The people around the person: how many, how they are tied to each other, and how near they stand.
//!
//! Nobody is rated. A measure describes the map that was drawn together, not the people on it.

mod centrality;
mod cliques;
mod compare;
mod drawn;
mod ego;
mod graph;
mod measures;

pub use centrality::{betweenness, closeness, degree_centrality};
pub use cliques::{MOST_CLIQUES, maximal_cliques};
pub use compare::{Change, Comparison, Difference, compare};
pub use drawn::drawn;
pub use ego::{Ego, ego};
pub use graph::Graph;
pub use measures::{Closeness, Measures, SectorMeasures, measures};
pub use method::Sector;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::InsightError;
use crate::error::within;

/// Somebody on the map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MapContact)]
pub struct Contact {
    /// What tells this contact from the others on the map, and in another version of it.
    pub id: String,
    /// A first name, or whatever stands for it.
    pub name: String,
    /// In which sector.
    pub sector: Sector,
    /// How far from the person, above 0; up to 100 is on the map, farther is beyond it.
    pub distance: f64,
    /// Whether somebody can be tied to them: alive, human, and on the map.
    #[serde(default = "yes")]
    pub connectable: bool,
    /// Whether there is a tie with the person.
    #[serde(default = "yes")]
    pub connected: bool,
}

const fn yes() -> bool {
    true
}

impl Contact {
    /// The horizon: 1 near, 2, 3 far; none beyond the map.
    #[must_use]
    pub fn horizon(&self) -> Option<u8> {
        match self.distance {
            near if near < 33.33 => Some(1),
            middle if middle < 66.67 => Some(2),
            far if far <= 100.0 => Some(3),
            _ => None,
        }
    }

    /// How near, 9 … 0, in easyNWK's steps.
    #[must_use]
    pub fn nearness(&self) -> f64 {
        (9.0 - (9.0 * self.distance / 100.0).floor()).max(0.0)
    }
}

/// The map at one moment.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NetworkMap {
    /// The people.
    pub contacts: Vec<Contact>,
    /// Who knows whom, by id. Which of the two stands first says nothing.
    #[serde(default)]
    pub ties: Vec<(String, String)>,
}

impl NetworkMap {
    /// The contacts to whom somebody can be tied, and the ties between them.
    ///
    /// # Errors
    /// When an id is there twice, a tie names nobody, or a distance is no distance.
    pub fn connectable(&self) -> Result<(Vec<&Contact>, Graph), InsightError> {
        let mut places = std::collections::HashMap::with_capacity(self.contacts.len());
        let mut connectable = Vec::new();
        for (nth, contact) in self.contacts.iter().enumerate() {
            within(|| format!("contacts[{nth}].distance"), contact.distance, 0.0, f64::MAX)?;
            let place = contact.connectable.then_some(connectable.len());
            if place.is_some() {
                connectable.push(contact);
            }
            if places.insert(contact.id.as_str(), place).is_some() {
                return Err(InsightError::Twice { field: format!("contacts[{nth}].id"), name: contact.id.clone() });
            }
        }
        let mut graph = Graph::new(connectable.len());
        for (nth, (one, other)) in self.ties.iter().enumerate() {
            let place = |name: &String| {
                let missing =
                    || InsightError::NotThere { field: format!("ties[{nth}]"), name: format!("contact {name}") };
                places.get(name.as_str()).copied().ok_or_else(missing)
            };
            if let (Some(one), Some(other)) = (place(one)?, place(other)?) {
                graph.tie(one, other);
            }
        }
        Ok((connectable, graph))
    }
}
