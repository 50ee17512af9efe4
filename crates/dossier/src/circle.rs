//! The circle: the person, and who is beside them. Nobody outside it sees the dossier.

use method::CircleRole;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::consents::Grant;
use crate::words::{NAME, one_line, required};
use crate::{ConsentId, Dossier, MemberId, Origin, Reason, Refusal, Saying, Stamp};

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
    /// What they may see and write; left out: what somebody in this role usually needs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant: Option<Grant>,
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
    /// Takes somebody into the circle. For the participant; at the table (voice *together*) a guide writes it down,
    /// within what the guide sees; a representative within their scope.
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
            let name = required("members.name", &one_line(&invited.name), NAME)?;
            let grant = match invited.role {
                CircleRole::Participant => None,
                role => {
                    let grant = invited.grant.unwrap_or_else(|| Grant::usual(role));
                    Some(grant.checked(saying, |_| None)?)
                }
            };
            members.push(Invited { member: invited.member, role: invited.role, name, grant });
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

    fn leave(&mut self, stamp: &Stamp, member: MemberId) {
        if let Some(member) = self.members.iter_mut().find(|m| m.id == member && m.left.is_none()) {
            member.left = Some(stamp.origin());
        }
    }

    fn join(&mut self, stamp: &Stamp, invited: Invited) {
        let Invited { member: id, role, name, grant: _ } = invited;
        self.members.push(Member { id, role, name, joined: stamp.origin(), left: None });
    }
}

impl Dossier {
    pub(crate) fn decide_circle(
        &self,
        saying: &Saying,
        role: CircleRole,
        command: Command,
    ) -> Result<Vec<crate::Event>, Refusal> {
        let circle = &self.circle;
        let event = match command {
            Command::Open(_) => return Err(Refusal::whole(Reason::OpenAlready)),
            Command::Invite(invited) => {
                if invited.role == CircleRole::Participant {
                    return Err(Refusal::of("role", Reason::OneParticipant));
                }
                if circle.role_of(invited.member).is_some() {
                    return Err(Refusal::of("member", Reason::InCircleAlready));
                }
                if circle.present().count() >= MOST_MEMBERS {
                    return Err(Refusal::of("member", Reason::TooMany { max: MOST_MEMBERS }));
                }
                let grant = invited.grant.unwrap_or_else(|| Grant::usual(invited.role));
                let grant = grant.checked(saying, |other| circle.role_of(other))?;
                if role != CircleRole::Participant {
                    self.within_own_scope(saying, role, &grant)?;
                }
                let name = required("name", &one_line(&invited.name), NAME)?;
                Event::Joined(Invited { name, grant: Some(grant), ..invited })
            }
            Command::Remove { member } => {
                let leaving = circle.role_of(member).ok_or(Refusal::of("member", Reason::NotHere))?;
                if leaving == CircleRole::Participant {
                    return Err(Refusal::of("member", Reason::OwnDossier));
                }
                if role != CircleRole::Participant && member != saying.actor {
                    return Err(Refusal::whole(Reason::NotForRole(role)));
                }
                let by_law = self.consents.of(member).any(|c| c.withdrawn.is_none() && c.grant.by_law.is_some());
                if by_law && member != saying.actor {
                    return Err(Refusal::of("member", Reason::ByLaw));
                }
                Event::Left { member }
            }
        };
        Ok(vec![crate::Event::Circle(event)])
    }

    pub(crate) fn evolve_circle(&mut self, stamp: &Stamp, event: Event) {
        match event {
            Event::Opened { members } => members.into_iter().for_each(|invited| self.take_in(stamp, invited)),
            Event::Joined(invited) => self.take_in(stamp, invited),
            Event::Left { member } => {
                self.circle.leave(stamp, member);
                self.consents.leave(stamp, member);
            }
        }
    }

    fn take_in(&mut self, stamp: &Stamp, invited: Invited) {
        // The consent with which somebody comes in bears their own id.
        let consent = ConsentId(invited.member.0);
        self.consents.join(stamp, consent, invited.member, invited.role, invited.grant.clone());
        self.circle.join(stamp, invited);
    }
}
