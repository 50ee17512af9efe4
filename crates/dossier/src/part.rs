//! Which part of the dossier a thing, a command or an event belongs to: what consents are about.

use method::{Part, Parts};

use crate::agreements::Subject;
use crate::table::Topic;
use crate::{Command, Dossier, Event, Thing, agreements, circle, consents, corrections, rights, table};

/// What a command asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touch {
    /// To write in these parts.
    Write(Parts),
    /// To speak beside what stands in these parts: to ask to put it right, to object.
    Beside(Parts),
    /// To say who is in the circle and what they may.
    Circle,
    /// To give up one's own place or consent.
    Own,
    /// To open the dossier without a consent, in danger to life.
    BreakOpen,
}

impl Thing {
    /// The part that it is in.
    #[must_use]
    pub const fn part(self) -> Part {
        match self {
            Self::Story(_) => Part::Story,
            Self::Strand(_) => Part::Spiderweb,
            Self::Strength(_) => Part::Strengths,
            Self::Niche(_) | Self::Way(_) => Part::Nest,
            Self::Goal(_) | Self::Step(_) | Self::Ladder(_) => Part::Goals,
            Self::Contact(_) | Self::Planned(_) => Part::Contacts,
            Self::Promise(_) => Part::Agreements,
            Self::Alter(_) | Self::Tie(_) | Self::Moment(_) | Self::NetworkFile(_) => Part::Network,
            Self::Task(_) => Part::Reins,
            Self::Income(_)
            | Self::Cost(_)
            | Self::Envelope(_)
            | Self::Debt(_)
            | Self::DebtTrace(_)
            | Self::PaymentPlan(_)
            | Self::MoneyFile(_) => Part::Money,
            Self::Sheet(_) | Self::Right(_) | Self::RightMark(_) => Part::Rights,
        }
    }
}

impl Topic {
    /// The part that it is in.
    #[must_use]
    pub const fn part(self) -> Part {
        match self {
            Self::Tightness(_) => Part::Spiderweb,
            Self::Trait { .. } => Part::Nest,
            Self::Reins(_) => Part::Reins,
        }
    }
}

impl Subject {
    /// The part that it is in.
    #[must_use]
    pub const fn part(self) -> Part {
        match self {
            Self::Promise(_) => Part::Agreements,
            Self::Goal(_) => Part::Goals,
            Self::Turn(_) => Part::Trajectory,
            Self::PaymentPlan(_) | Self::MoneyTurn(_) => Part::Money,
        }
    }
}

const fn one(part: Part) -> Parts {
    Parts::NONE.with(part)
}

fn of_topics(topics: &[Topic]) -> Parts {
    topics.iter().map(|topic| topic.part()).collect()
}

impl Dossier {
    /// What a command of this account asks for.
    #[must_use]
    pub fn touched_by(&self, command: &Command, actor: crate::MemberId) -> Touch {
        match command {
            Command::Circle(circle::Command::Remove { member }) if *member == actor => Touch::Own,
            Command::Circle(_) => Touch::Circle,
            Command::Consents(consents::Command::BreakOpen { .. }) => Touch::BreakOpen,
            Command::Consents(consents::Command::Withdraw { consent })
                if self.consents.standing(*consent).is_some_and(|given| given.member == actor) =>
            {
                Touch::Own
            }
            // Like a consent it says who gets to know what; of no part, so that nobody else can be let in on it.
            Command::Consents(_) | Command::Research(_) => Touch::Circle,
            Command::Story(_) => Touch::Write(one(Part::Story)),
            Command::Spiderweb(_) => Touch::Write(one(Part::Spiderweb)),
            Command::Strengths(_) => Touch::Write(one(Part::Strengths)),
            Command::Nest(_) => Touch::Write(one(Part::Nest)),
            Command::Goals(_) | Command::Ladder(_) => Touch::Write(one(Part::Goals)),
            Command::Contact(_) => Touch::Write(one(Part::Contacts)),
            Command::Trajectory(_) => Touch::Write(one(Part::Trajectory)),
            Command::Agreements(agreements::Command::Promise { .. }) => Touch::Write(one(Part::Agreements)),
            Command::Agreements(agreements::Command::Answer { on, .. }) => Touch::Write(one(on.part())),
            Command::Relationship(_) => Touch::Write(one(Part::Relationship)),
            Command::Roles(_) => Touch::Write(one(Part::Roles)),
            Command::Reins(_) => Touch::Write(one(Part::Reins)),
            // It says of a step that it is there.
            Command::Rights(rights::Command::Link { .. }) => Touch::Write(one(Part::Rights).with(Part::Goals)),
            Command::Rights(_) => Touch::Write(one(Part::Rights)),
            Command::Table(table::Command::Put { topic, .. } | table::Command::Share { topic, .. }) => {
                Touch::Write(one(topic.part()))
            }
            Command::Table(table::Command::Lay { topics }) => Touch::Write(of_topics(topics)),
            Command::Corrections(command) => self.touched_by_correction(command),
            Command::Network(_) => Touch::Write(one(Part::Network)),
            Command::Papers(_) => Touch::Write(one(Part::Money)),
            Command::Money(_) => Touch::Write(one(Part::Money)),
        }
    }

    fn touched_by_correction(&self, command: &corrections::Command) -> Touch {
        use corrections::Command as C;
        match command {
            C::Ask { thing, .. } | C::Object { thing, .. } => Touch::Beside(one(thing.part())),
            C::Reword { thing, .. } | C::TakeBack { thing } | C::PutBack { thing } => Touch::Write(one(thing.part())),
            C::Unsay { part, .. } => Touch::Write(one(*part)),
            C::LetGo { objection } => {
                let known = self.corrections.objections.iter().find(|known| known.id == *objection);
                Touch::Beside(known.map_or(Parts::all(), |known| one(known.thing.part())))
            }
        }
    }
}

impl Event {
    /// The parts that it belongs to; none for the circle and its consents, which everybody in it may know of.
    #[must_use]
    pub fn parts(&self) -> Parts {
        match self {
            Self::Circle(_) | Self::Consents(_) | Self::Research(_) => Parts::NONE,
            Self::Story(_) => one(Part::Story),
            Self::Spiderweb(_) => one(Part::Spiderweb),
            Self::Strengths(_) => one(Part::Strengths),
            Self::Nest(_) => one(Part::Nest),
            Self::Goals(_) | Self::Ladder(_) => one(Part::Goals),
            Self::Contact(_) => one(Part::Contacts),
            Self::Trajectory(_) => one(Part::Trajectory),
            Self::Network(_) => one(Part::Network),
            Self::Papers(_) => one(Part::Money),
            Self::Money(_) => one(Part::Money),
            Self::Agreements(agreements::Event::Promised { .. }) => one(Part::Agreements),
            Self::Agreements(agreements::Event::Answered { on, .. }) => one(on.part()),
            Self::Relationship(_) => one(Part::Relationship),
            Self::Roles(_) => one(Part::Roles),
            Self::Reins(_) => one(Part::Reins),
            Self::Rights(_) => one(Part::Rights),
            Self::Table(table::Event::Laid { topics, .. }) => of_topics(topics),
            Self::Table(table::Event::Put { topic, .. } | table::Event::Shared { topic, .. }) => one(topic.part()),
            Self::Corrections(event) => match event {
                corrections::Event::Asked { thing, .. }
                | corrections::Event::Objected { thing, .. }
                | corrections::Event::Reworded { thing, .. }
                | corrections::Event::TakenBack { thing }
                | corrections::Event::PutBack { thing } => one(thing.part()),
                corrections::Event::Unsaid { part, .. } => one(*part),
                // It does not say to what; who may read nothing has no need to know.
                corrections::Event::LetGo { .. } => Parts::all(),
            },
        }
    }
}
