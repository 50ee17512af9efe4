//! The circle: the person, and who is beside them. Nobody outside it sees the dossier.

use method::CircleRole;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::words::{NAME, one_line, required};
use crate::{MemberId, Origin, Reason, Refusal, Saying, Stamp};

/// The most people in a circle at one time.
const MOST_MEMBERS: usize = 40;

/// Somebody who is to be in the circle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Invited {
    /// The account.
    pub member: MemberId,
    /// The role in this circle.
    pub role: CircleRole,
    /// The name by which the person knows them. A first name is enough.
    #[schema(max_length = 80)]
    pub name: String,
}

/// The opening of a dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// Who is in the circle from the start: exactly one participant, and whoever opens it.
    #[schema(max_items = 40)]
    pub members: Vec<Invited>,
}

/// What can be asked of the circle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = CircleCommand)]
pub enum Command {
    /// Opens the dossier with its first circle.
    Open(Opening),
    /// Takes somebody into the circle. For the participant and the guides.
    Invite(Invited),
    /// Takes somebody out of the circle: the participant anybody, others only themselves.
    Remove {
        /// Who.
        member: MemberId,
    },
}

/// What happened in the circle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// The dossier was opened.
    Opened {
        /// The first circle.
        members: Vec<Invited>,
    },
    /// Somebody came into the circle.
    Joined(Invited),
    /// Somebody left the circle.
    Left {
        /// Who.
        member: MemberId,
    },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Opened { .. } => "circle.opened",
            Self::Joined(_) => "circle.joined",
            Self::Left { .. } => "circle.left",
        }
    }
}

/// Somebody in the circle, now or before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Member {
    /// The account.
    pub id: MemberId,
    /// The role.
    pub role: CircleRole,
    /// The name by which the person knows them.
    pub name: String,
    /// Since when, and by whom.
    pub joined: Origin,
    /// Until when, if they left.
    pub left: Option<Origin>,
}

/// The circle as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Circle {
    /// Everybody who is or was in it, in the order in which they came.
    pub members: Vec<Member>,
}

impl Circle {
    /// Whether the dossier was opened.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        !self.members.is_empty()
    }

    /// Those who are in it now.
    pub fn present(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(|member| member.left.is_none())
    }

    /// The role of an account that is in it now.
    #[must_use]
    pub fn role_of(&self, account: MemberId) -> Option<CircleRole> {
        self.present().find(|member| member.id == account).map(|member| member.role)
    }

    /// The person whose dossier it is.
    #[must_use]
    pub fn participant(&self) -> Option<&Member> {
        self.members.iter().find(|member| member.role == CircleRole::Participant)
    }

    /// The name of somebody who is or was in it.
    #[must_use]
    pub fn name_of(&self, account: MemberId) -> Option<&str> {
        self.members.iter().rev().find(|member| member.id == account).map(|member| member.name.as_str())
    }

    pub(crate) fn open(&self, saying: &Saying, opening: Opening) -> Result<Vec<crate::Event>, Refusal> {
        if self.is_open() {
            return Err(Refusal::whole(Reason::OpenAlready));
        }
        if opening.members.len() > MOST_MEMBERS {
            return Err(Refusal::of("members", Reason::TooMany { max: MOST_MEMBERS }));
        }
        let mut members: Vec<Invited> = Vec::new();
        for invited in opening.members {
            if members.iter().any(|other| other.member == invited.member) {
                return Err(Refusal::of("members", Reason::InCircleAlready));
            }
            members.push(Invited { name: required("members.name", &one_line(&invited.name), NAME)?, ..invited });
        }
        if members.iter().filter(|member| member.role == CircleRole::Participant).count() != 1 {
            return Err(Refusal::of("members", Reason::OneParticipant));
        }
        let opener = members.iter().find(|member| member.member == saying.actor);
        let role = opener.ok_or(Refusal::of("members", Reason::NotInCircle))?.role;
        if role.voice() != saying.voice {
            return Err(Refusal::of("voice", Reason::OwnVoiceOnly));
        }
        Ok(vec![crate::Event::Circle(Event::Opened { members })])
    }

    pub(crate) fn decide(
        &self,
        saying: &Saying,
        role: CircleRole,
        command: Command,
    ) -> Result<Vec<crate::Event>, Refusal> {
        let event = match command {
            Command::Open(_) => return Err(Refusal::whole(Reason::OpenAlready)),
            Command::Invite(invited) => {
                if !matches!(role, CircleRole::Participant | CircleRole::Guide) {
                    return Err(Refusal::whole(Reason::NotForRole(role)));
                }
                if invited.role == CircleRole::Participant {
                    return Err(Refusal::of("role", Reason::OneParticipant));
                }
                if self.role_of(invited.member).is_some() {
                    return Err(Refusal::of("member", Reason::InCircleAlready));
                }
                if self.present().count() >= MOST_MEMBERS {
                    return Err(Refusal::of("member", Reason::TooMany { max: MOST_MEMBERS }));
                }
                Event::Joined(Invited { name: required("name", &one_line(&invited.name), NAME)?, ..invited })
            }
            Command::Remove { member } => {
                let leaving = self.role_of(member).ok_or(Refusal::of("member", Reason::NotHere))?;
                if leaving == CircleRole::Participant {
                    return Err(Refusal::of("member", Reason::OwnDossier));
                }
                if role != CircleRole::Participant && member != saying.actor {
                    return Err(Refusal::whole(Reason::NotForRole(role)));
                }
                Event::Left { member }
            }
        };
        Ok(vec![crate::Event::Circle(event)])
    }

    pub(crate) fn evolve(&mut self, stamp: &Stamp, event: Event) {
        match event {
            Event::Opened { members } => members.into_iter().for_each(|invited| self.join(stamp, invited)),
            Event::Joined(invited) => self.join(stamp, invited),
            Event::Left { member } => {
                if let Some(member) = self.members.iter_mut().find(|m| m.id == member && m.left.is_none()) {
                    member.left = Some(stamp.origin());
                }
            }
        }
    }

    fn join(&mut self, stamp: &Stamp, invited: Invited) {
        let Invited { member: id, role, name } = invited;
        self.members.push(Member { id, role, name, joined: stamp.origin(), left: None });
    }
}
