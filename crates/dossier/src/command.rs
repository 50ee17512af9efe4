//! What somebody wants: the one form that a screen, the API, the outbox and the command line all make.

use jiff::{Timestamp, civil::Date};
use method::Voice;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    CommandId, MemberId, Speaker, agreements, circle, consents, contact, corrections, goals, ladder, money, nest,
    network, papers, reins, relationship, research, rights, roles, spiderweb, story, strengths, table, trajectory,
};

/// A command to one part of the dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Who is in the circle.
    Circle(circle::Command),
    /// Who may see and write what.
    Consents(consents::Command),
    /// The story.
    Story(story::Command),
    /// The web that holds fast.
    Spiderweb(spiderweb::Command),
    /// Strengths.
    Strengths(strengths::Command),
    /// The nest that makes possible.
    Nest(nest::Command),
    /// Goals and steps.
    Goals(goals::Command),
    /// Ladder questions.
    Ladder(ladder::Command),
    /// Contacts.
    Contact(contact::Command),
    /// The phases.
    Trajectory(trajectory::Command),
    /// Promises, and each voice's answer.
    Agreements(agreements::Command),
    /// How the relation is felt.
    Relationship(relationship::Command),
    /// A helper's reflections on the role in a moment.
    Roles(roles::Command),
    /// Who holds the reins of which task.
    Reins(reins::Command),
    /// Rights: answers that are kept, and the way of each right.
    Rights(rights::Command),
    /// What the person says to a study.
    Research(research::Command),
    /// Putting right, taking back.
    Corrections(corrections::Command),
    /// Two sliders, unseen, then both at once.
    Table(table::Command),
    /// The people around the person.
    Network(network::Command),
    /// Papers.
    Papers(papers::Command),
    /// Money.
    Money(money::Command),
}

impl Command {
    /// Whether it says who is in the circle or what they may: nobody writes that down as if the person had said it
    /// alone.
    #[must_use]
    pub const fn is_about_the_circle(&self) -> bool {
        matches!(self, Self::Circle(_) | Self::Consents(_))
    }

    /// Whether this can only be said in one's own voice: nobody signs, proposes or corrects for somebody else.
    #[must_use]
    pub const fn needs_own_voice(&self) -> bool {
        if let Self::Money(command) = self {
            return command.needs_own_voice();
        }
        matches!(
            self,
            Self::Circle(circle::Command::Remove { .. })
                | Self::Trajectory(_)
                | Self::Agreements(_)
                | Self::Corrections(_)
                | Self::Relationship(_)
                | Self::Research(_)
                | Self::Roles(_)
                | Self::Strengths(strengths::Command::Recognise { .. })
        )
    }
}

/// Who says a command, in which voice, for which day, and what they had before their eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Saying {
    /// The id of the command; what it brings bears this id.
    pub command: CommandId,
    /// The voice.
    pub voice: Voice,
    /// The account that writes it down.
    pub actor: MemberId,
    /// The day it happened.
    pub happened_on: Date,
    /// Today, where the organisation is.
    pub today: Date,
    /// This moment.
    pub now: Timestamp,
    /// The version of the dossier that the writer had before their eyes.
    pub seen: u64,
}

impl Saying {
    /// Who says it.
    #[must_use]
    pub const fn speaker(&self) -> Speaker {
        Speaker::new(self.voice, self.actor)
    }
}
