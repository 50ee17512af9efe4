//! What happened: facts in the past tense. A kind is never changed once released.

use serde::{Deserialize, Serialize};

use crate::{
    agreements, circle, consents, contact, corrections, goals, ladder, money, nest, network, papers, reins,
    relationship, research, rights, roles, spiderweb, story, strengths, table, trajectory,
};

/// An event of one part of the dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// Of the circle.
    Circle(circle::Event),
    /// Of the consents.
    Consents(consents::Event),
    /// Of the story.
    Story(story::Event),
    /// Of the spiderweb.
    Spiderweb(spiderweb::Event),
    /// Of the strengths.
    Strengths(strengths::Event),
    /// Of the nest.
    Nest(nest::Event),
    /// Of the goals.
    Goals(goals::Event),
    /// Of the ladder questions.
    Ladder(ladder::Event),
    /// Of the contacts.
    Contact(contact::Event),
    /// Of the trajectory.
    Trajectory(trajectory::Event),
    /// Of the agreements.
    Agreements(agreements::Event),
    /// Of the relation.
    Relationship(relationship::Event),
    /// Of the roles in the moment.
    Roles(roles::Event),
    /// Of the reins.
    Reins(reins::Event),
    /// Of the rights.
    Rights(rights::Event),
    /// Of research.
    Research(research::Event),
    /// Of the corrections.
    Corrections(corrections::Event),
    /// Of table mode.
    Table(table::Event),
    /// Of the network map.
    Network(network::Event),
    /// Of the papers.
    Papers(papers::Event),
    /// Of money.
    Money(money::Event),
}

impl Event {
    /// The released name of the kind.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Circle(event) => event.kind(),
            Self::Consents(event) => event.kind(),
            Self::Story(event) => event.kind(),
            Self::Spiderweb(event) => event.kind(),
            Self::Strengths(event) => event.kind(),
            Self::Nest(event) => event.kind(),
            Self::Goals(event) => event.kind(),
            Self::Ladder(event) => event.kind(),
            Self::Contact(event) => event.kind(),
            Self::Trajectory(event) => event.kind(),
            Self::Agreements(event) => event.kind(),
            Self::Relationship(event) => event.kind(),
            Self::Roles(event) => event.kind(),
            Self::Reins(event) => event.kind(),
            Self::Rights(event) => event.kind(),
            Self::Research(event) => event.kind(),
            Self::Corrections(event) => event.kind(),
            Self::Table(event) => event.kind(),
            Self::Network(event) => event.kind(),
            Self::Papers(event) => event.kind(),
            Self::Money(event) => event.kind(),
        }
    }
}

/// What is sealed into the log: the event, and what its writer had seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payload {
    /// The version of the dossier that the writer had before their eyes.
    pub seen: u64,
    /// The event.
    pub event: Event,
}
