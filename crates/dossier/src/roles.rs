//! Roles in the moment: after a contact a helper may note which role they fell into, and what was in play between the
//! two. It is the helper's own. Nobody else sees it until the helper shares it, and nobody takes it out of here.

use method::{CircleRole, HelperRole, Pressure, SeekerPosition};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::words::{LONG, optional};
use crate::{ContactId, Dossier, MemberId, Origin, Reason, ReflectionId, Refusal, Saying, Stamp};

/// What can be asked of the reflections. All of it only by the helper whose reflection it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = RolesCommand)]
pub enum Command {
    /// Notes a role in a moment. For guides and coaches.
    Note {
        /// The role that the writer fell into.
        role: HelperRole,
        /// What was in play at the other side, as the writer felt it: of the interplay, not of a person.
        #[serde(default)]
        position: Option<SeekerPosition>,
        /// Under what pressure.
        #[serde(default)]
        pressures: Vec<Pressure>,
        /// In own words.
        #[serde(default)]
        #[schema(max_length = 8000)]
        words: String,
        /// After which contact.
        #[serde(default)]
        contact: Option<ContactId>,
    },
    /// Shows it to the participant, and to who may read this part.
    Share {
        /// Which.
        reflection: ReflectionId,
    },
    /// Keeps it to oneself again.
    Unshare {
        /// Which.
        reflection: ReflectionId,
    },
    /// Takes it back.
    TakeBack {
        /// Which.
        reflection: ReflectionId,
    },
    /// Puts it back.
    PutBack {
        /// Which.
        reflection: ReflectionId,
    },
}

/// What happened to the reflections.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each field bears the name of the command's field that is documented above")]
pub enum Event {
    /// A role was noted.
    Noted {
        reflection: ReflectionId,
        role: HelperRole,
        position: Option<SeekerPosition>,
        pressures: Vec<Pressure>,
        words: String,
        contact: Option<ContactId>,
    },
    /// It was shared.
    Shared { reflection: ReflectionId },
    /// It is kept to its writer again.
    Unshared { reflection: ReflectionId },
    /// It was taken back.
    TakenBack { reflection: ReflectionId },
    /// It was put back.
    PutBack { reflection: ReflectionId },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Noted { .. } => "roles.noted",
            Self::Shared { .. } => "roles.shared",
            Self::Unshared { .. } => "roles.unshared",
            Self::TakenBack { .. } => "roles.taken_back",
            Self::PutBack { .. } => "roles.put_back",
        }
    }
}

/// A helper's reflection on the role in a moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Reflection {
    /// Which.
    pub id: ReflectionId,
    /// The role that the writer fell into.
    pub role: HelperRole,
    /// What was in play at the other side.
    pub position: Option<SeekerPosition>,
    /// Under what pressure.
    pub pressures: Vec<Pressure>,
    /// In own words; may be empty.
    pub words: String,
    /// After which contact.
    pub contact: Option<ContactId>,
    /// Who wrote it, for which day.
    pub origin: Origin,
    /// When it was shared, if it is.
    pub shared: Option<Origin>,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

/// The reflections as they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Roles {
    /// In the order in which they were noted.
    pub reflections: Vec<Reflection>,
}

impl Roles {
    /// What is for somebody's eyes: all of their own, and of others what was shared and not taken back.
    pub fn keep_for(&mut self, who: Option<MemberId>) {
        self.reflections.retain(|reflection| {
            who == Some(reflection.origin.written_by)
                || (reflection.shared.is_some() && reflection.taken_back.is_none())
        });
    }

    /// Those of one helper that stand, newest first.
    #[must_use]
    pub fn of(&self, helper: MemberId) -> Vec<&Reflection> {
        let own = self.reflections.iter().filter(|reflection| reflection.origin.written_by == helper);
        let mut own: Vec<_> = own.filter(|reflection| reflection.taken_back.is_none()).collect();
        own.sort_by_key(|reflection| std::cmp::Reverse((reflection.origin.on, reflection.origin.version)));
        own
    }

    pub(crate) fn evolve(&mut self, stamp: &Stamp, event: Event) {
        let origin = stamp.origin();
        match event {
            Event::Noted { reflection: id, role, position, pressures, words, contact } => {
                let (shared, taken_back) = (None, None);
                let noted = Reflection { id, role, position, pressures, words, contact, origin, shared, taken_back };
                self.reflections.push(noted);
            }
            Event::Shared { reflection } => self.change(reflection, |known| known.shared = Some(origin)),
            Event::Unshared { reflection } => self.change(reflection, |known| known.shared = None),
            Event::TakenBack { reflection } => self.change(reflection, |known| known.taken_back = Some(origin)),
            Event::PutBack { reflection } => self.change(reflection, |known| known.taken_back = None),
        }
    }

    fn change(&mut self, id: ReflectionId, change: impl FnOnce(&mut Reflection)) {
        if let Some(known) = self.reflections.iter_mut().find(|known| known.id == id) {
            change(known);
        }
    }
}

impl Dossier {
    pub(crate) fn decide_role(
        &self,
        saying: &Saying,
        role: CircleRole,
        command: Command,
    ) -> Result<Vec<crate::Event>, Refusal> {
        if !matches!(role, CircleRole::Guide | CircleRole::Coach) {
            return Err(Refusal::whole(Reason::NotForRole(role)));
        }
        let event = match command {
            Command::Note { role, position, mut pressures, words, contact } => {
                pressures.sort_unstable();
                pressures.dedup();
                let is_held = |id| self.contacts.held.iter().any(|held| held.id == id && held.taken_back.is_none());
                if contact.is_some_and(|contact| !is_held(contact)) {
                    return Err(Refusal::of("contact", Reason::NotHere));
                }
                let words = optional("words", &words, LONG)?.unwrap_or_default();
                Event::Noted { reflection: saying.command.into(), role, position, pressures, words, contact }
            }
            Command::Share { reflection } => {
                self.own_reflection(saying, reflection, |known| known.taken_back.is_none() && known.shared.is_none())?;
                Event::Shared { reflection }
            }
            Command::Unshare { reflection } => {
                self.own_reflection(saying, reflection, |known| known.shared.is_some())?;
                Event::Unshared { reflection }
            }
            Command::TakeBack { reflection } => {
                self.own_reflection(saying, reflection, |known| known.taken_back.is_none())?;
                Event::TakenBack { reflection }
            }
            Command::PutBack { reflection } => {
                self.own_reflection(saying, reflection, |known| known.taken_back.is_some())?;
                Event::PutBack { reflection }
            }
        };
        Ok(vec![crate::Event::Roles(event)])
    }

    /// To anybody but its writer a reflection is not there, so that nobody learns of it by asking.
    fn own_reflection(
        &self,
        saying: &Saying,
        id: ReflectionId,
        can: impl Fn(&Reflection) -> bool,
    ) -> Result<(), Refusal> {
        let known = self.roles.reflections.iter().find(|known| known.id == id);
        let known = known.filter(|known| known.origin.written_by == saying.actor);
        match known.ok_or(Refusal::of("reflection", Reason::NotHere))? {
            known if can(known) => Ok(()),
            _ => Err(Refusal::of("reflection", Reason::AlreadyDone)),
        }
    }
}
