//! Consents: who may see and write which parts, what for, and until when. The person gives them and withdraws them.
//!
//! This part keeps what was said. What follows from it (who may do what at this moment) is for the floor above.

mod evolve;
mod grant;
mod state;

use jiff::{Timestamp, civil::Date};
use method::{CircleRole, Parts, Purpose, Voice};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::words::{LONG, NAME, one_line, required};
use crate::{ConsentId, Dossier, MemberId, Reason, Refusal, Saying};

pub use grant::Grant;
pub use state::{BrokenOpen, Consent, Consents};

/// The fewest characters of the reason for breaking a dossier open.
const SHORTEST_REASON: usize = 20;
/// How long a dossier that was broken open stays open, in hours.
pub const BROKEN_OPEN_HOURS: i64 = 24;
/// The most consents that stand at one time.
const MOST_CONSENTS: usize = 200;

/// What can be asked of the consents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = ConsentsCommand)]
pub enum Command {
    /// Gives somebody in the circle a consent, beside those that they have. For the participant; at the table
    /// (voice *together*) a guide writes it down, for others and within what the guide sees; a representative
    /// within their scope.
    Give {
        /// To whom.
        member: MemberId,
        /// What for, which parts, until when.
        grant: Grant,
    },
    /// Withdraws a consent; from that moment it opens nothing. For the participant, at the table, and for whoever
    /// has it.
    Withdraw {
        /// Which.
        consent: ConsentId,
    },
    /// Says that a consent which another wrote down is right. For the participant.
    Confirm {
        /// Which.
        consent: ConsentId,
    },
    /// Breaks the dossier open for 24 hours, because a life is in danger. For a guide whom no consent lets in; the
    /// participant is told at once.
    BreakOpen {
        /// Why, in at least 20 characters. The participant reads it.
        #[schema(min_length = 20, max_length = 8000)]
        reason: String,
        /// The name under which the participant sees it. The server puts the name of the account here.
        #[serde(default)]
        name: String,
    },
    /// The participant has read that the dossier was broken open.
    Read {
        /// Which time.
        broken_open: ConsentId,
    },
}

/// What happened to the consents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each field bears the name of the command's field that is documented above")]
pub enum Event {
    /// A consent was given.
    Given { consent: ConsentId, member: MemberId, grant: Grant },
    /// A consent was withdrawn.
    Withdrawn { consent: ConsentId },
    /// A consent was confirmed.
    Confirmed { consent: ConsentId },
    /// The dossier was broken open, until this moment.
    BrokenOpen { broken_open: ConsentId, name: String, reason: String, until: Timestamp },
    /// The participant has read it.
    Read { broken_open: ConsentId },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Given { .. } => "consents.given",
            Self::Withdrawn { .. } => "consents.withdrawn",
            Self::Confirmed { .. } => "consents.confirmed",
            Self::BrokenOpen { .. } => "consents.broken_open",
            Self::Read { .. } => "consents.read",
        }
    }
}

impl Dossier {
    pub(crate) fn decide_consent(
        &self,
        saying: &Saying,
        role: CircleRole,
        command: Command,
    ) -> Result<Vec<crate::Event>, Refusal> {
        let event = match command {
            Command::Give { member, grant } => {
                self.circle.role_of(member).ok_or(Refusal::of("member", Reason::NotHere))?;
                let grant = self.may_give(saying, role, member, grant)?;
                Event::Given { consent: saying.command.into(), member, grant }
            }
            Command::Withdraw { consent } => {
                let given = self.consents.standing(consent).ok_or(Refusal::of("consent", Reason::NotHere))?;
                self.may_withdraw(saying, role, given)?;
                Event::Withdrawn { consent }
            }
            Command::Confirm { consent } => {
                only_participant(saying, role)?;
                let given = self.consents.standing(consent).ok_or(Refusal::of("consent", Reason::NotHere))?;
                if !given.waits_for_the_participant() {
                    return Err(Refusal::of("consent", Reason::AlreadyDone));
                }
                Event::Confirmed { consent }
            }
            Command::Read { broken_open } => {
                only_participant(saying, role)?;
                let times = &self.consents.broken_open;
                let time = times.iter().find(|time| time.id == broken_open);
                let time = time.ok_or(Refusal::of("broken_open", Reason::NotHere))?;
                if time.read.is_some() {
                    return Err(Refusal::of("broken_open", Reason::AlreadyDone));
                }
                Event::Read { broken_open }
            }
            Command::BreakOpen { .. } => return Err(Refusal::whole(Reason::InCircleAlready)),
        };
        Ok(vec![crate::Event::Consents(event)])
    }

    /// Breaking open, by somebody whom the floor above knows to be a guide of the organisation.
    pub(crate) fn break_open(&self, saying: &Saying, reason: &str, name: &str) -> Result<Vec<crate::Event>, Refusal> {
        if !self.circle.is_open() {
            return Err(Refusal::whole(Reason::NotOpen));
        }
        if saying.voice != Voice::Guide {
            return Err(Refusal::of("voice", Reason::OwnVoiceOnly));
        }
        let reason = danger_reason(reason)?;
        let name = required("name", &one_line(name), NAME)?;
        let until = saying.now + jiff::SignedDuration::from_hours(BROKEN_OPEN_HOURS);
        let broken_open = saying.command.into();
        Ok(vec![crate::Event::Consents(Event::BrokenOpen { broken_open, name, reason, until })])
    }

    fn may_give(&self, saying: &Saying, role: CircleRole, member: MemberId, grant: Grant) -> Result<Grant, Refusal> {
        if self.circle.role_of(member) == Some(CircleRole::Participant) {
            return Err(Refusal::of("member", Reason::OwnDossier));
        }
        if self.consents.given.iter().filter(|given| given.withdrawn.is_none()).count() >= MOST_CONSENTS {
            return Err(Refusal::whole(Reason::TooMany { max: MOST_CONSENTS }));
        }
        let grant = grant.checked(saying, |other| self.circle.role_of(other))?;
        if role == CircleRole::Participant {
            return Ok(grant);
        }
        if member == saying.actor {
            return Err(Refusal::of("member", Reason::NotForYourself));
        }
        self.within_own_scope(saying, role, &grant)?;
        Ok(grant)
    }

    /// Who is not the participant gives no more than they have: a guide at the table within what they see and
    /// write, a representative within their scope.
    pub(crate) fn within_own_scope(&self, saying: &Saying, role: CircleRole, grant: &Grant) -> Result<(), Refusal> {
        let at_the_table = role == CircleRole::Guide && saying.voice == Voice::Together;
        let representing = saying.voice == role.voice();
        let (mut reads, mut writes) = (Parts::NONE, Parts::NONE);
        for own in self.consents.of(saying.actor).filter(|own| own.is_valid_on(saying.today)) {
            if at_the_table || (representing && own.grant.purpose == Purpose::Representation) {
                (reads, writes) = (reads.or(own.grant.reads), writes.or(own.grant.writes));
            }
        }
        if reads.is_empty() && writes.is_empty() {
            return Err(Refusal::of("voice", Reason::ForThePerson));
        }
        // Whoever stands in for the person cannot make another stand in for them.
        if grant.purpose == Purpose::Representation && !at_the_table {
            return Err(Refusal::of("purpose", Reason::ForThePerson));
        }
        if !grant.reads.is_within(reads) {
            return Err(Refusal::of("reads", Reason::MoreThanYouHave));
        }
        if !grant.writes.is_within(writes) {
            return Err(Refusal::of("writes", Reason::MoreThanYouHave));
        }
        Ok(())
    }

    fn may_withdraw(&self, saying: &Saying, role: CircleRole, given: &Consent) -> Result<(), Refusal> {
        if role == CircleRole::Participant {
            // What a court or the law decided, the person sees but cannot undo alone.
            let by_law = given.grant.purpose == Purpose::Representation && given.grant.by_law.is_some();
            return if by_law { Err(Refusal::of("consent", Reason::ByLaw)) } else { Ok(()) };
        }
        if given.member == saying.actor {
            return Ok(());
        }
        self.within_own_scope(saying, role, &Grant { purpose: Purpose::Support, ..given.grant.clone() })
    }
}

/// The reason for breaking a dossier open, as it will stand.
///
/// # Errors
/// A [`Refusal`] of the field `reason` when it is too short to understand, or too long.
pub fn danger_reason(reason: &str) -> Result<String, Refusal> {
    let reason = required("reason", reason, LONG)?;
    if reason.chars().count() < SHORTEST_REASON {
        return Err(Refusal::of("reason", Reason::TooShort { min: SHORTEST_REASON }));
    }
    Ok(reason)
}

fn only_participant(saying: &Saying, role: CircleRole) -> Result<(), Refusal> {
    if role == CircleRole::Participant && saying.voice == Voice::Participant {
        Ok(())
    } else {
        Err(Refusal::of("voice", Reason::ForThePerson))
    }
}

/// Whether a day lies in a window that may be open at its end.
pub(crate) fn is_within(day: Date, from: Date, until: Option<Date>) -> bool {
    from <= day && until.is_none_or(|until| day <= until)
}
