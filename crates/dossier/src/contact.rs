//! Contacts: what took place, noted in under a minute, and what is planned.

use jiff::civil::{Date, Time};
use method::{Attitude, ContactKind, Stance};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::words::{LONG, NAME, SHORT, one_line, optional, required};
use crate::{ContactId, Origin, PlannedId, Reason, Refusal, Register, Saying, Shared, Stamp, Wording};

/// The most people named as present.
const MOST_PRESENT: usize = 20;

/// A note of a contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// How people met.
    pub kind: ContactKind,
    /// Where; may be empty.
    #[serde(default)]
    #[schema(max_length = 80)]
    pub place: String,
    /// Who was there, by the names that the person uses.
    #[serde(default)]
    #[schema(max_items = 20)]
    pub present: Vec<String>,
    /// What there is to keep; may be empty.
    #[serde(default)]
    #[schema(max_length = 8000)]
    pub note: String,
    /// Which attitudes the writer used, a reflection on themselves.
    #[serde(default)]
    pub attitudes: Vec<Attitude>,
    /// Which stances the writer took, a reflection on themselves.
    #[serde(default)]
    pub stances: Vec<Stance>,
    /// The planned contact that this was.
    #[serde(default)]
    pub planned: Option<PlannedId>,
}

/// A contact to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// How people will meet.
    pub kind: ContactKind,
    /// The day.
    #[schema(value_type = String, format = Date)]
    pub on: Date,
    /// The time of day, such as `14:30`.
    #[serde(default)]
    #[schema(pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    pub at: Option<String>,
    /// Where; may be empty.
    #[serde(default)]
    #[schema(max_length = 80)]
    pub place: String,
    /// What for.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub words: String,
}

/// What can be asked of the contacts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = ContactCommand)]
pub enum Command {
    /// Notes a contact that took place.
    Note(Note),
    /// Plans a contact.
    Plan(Plan),
    /// Moves a planned contact to another moment.
    Move {
        /// Which.
        planned: PlannedId,
        /// The day.
        #[schema(value_type = String, format = Date)]
        on: Date,
        /// The time of day.
        #[serde(default)]
        #[schema(pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$")]
        at: Option<String>,
    },
    /// Calls a planned contact off.
    CallOff {
        /// Which.
        planned: PlannedId,
        /// Why, in words.
        #[serde(default)]
        #[schema(max_length = 300)]
        words: String,
    },
}

/// What happened to the contacts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each field bears the name of the command's field that is documented above")]
pub enum Event {
    /// A contact was noted.
    Noted { contact: ContactId, note: Note },
    /// A contact was planned.
    Planned { planned: PlannedId, plan: Plan },
    /// A planned contact was moved.
    Moved { planned: PlannedId, on: Date, at: Option<String> },
    /// A planned contact was called off.
    CalledOff { planned: PlannedId, words: String },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Noted { .. } => "contact.noted",
            Self::Planned { .. } => "contact.planned",
            Self::Moved { .. } => "contact.moved",
            Self::CalledOff { .. } => "contact.called_off",
        }
    }
}

/// A contact that took place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Contact {
    /// The contact.
    pub id: ContactId,
    /// How people met.
    pub kind: ContactKind,
    /// Where; may be empty.
    pub place: String,
    /// Who was there.
    pub present: Vec<String>,
    /// What there is to keep; may be empty.
    pub note: Wording,
    /// The attitudes that the writer used.
    pub attitudes: Vec<Attitude>,
    /// The stances that the writer took.
    pub stances: Vec<Stance>,
    /// Who noted it, for which day.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

/// The moment of a planned contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Moment {
    /// The day.
    #[schema(value_type = String, format = Date)]
    pub on: Date,
    /// The time of day.
    pub at: Option<String>,
}

/// What became of a planned contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PlannedEnd {
    /// It took place.
    Held(ContactId),
    /// It was called off.
    CalledOff {
        /// Why, in words.
        words: String,
        /// By whom.
        origin: Origin,
    },
}

/// A contact that is planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Planned {
    /// Which.
    pub id: PlannedId,
    /// How people will meet.
    pub kind: ContactKind,
    /// When.
    pub moment: Register<Moment>,
    /// Where; may be empty.
    pub place: String,
    /// What for; may be empty.
    pub words: Wording,
    /// What became of it.
    pub end: Option<PlannedEnd>,
    /// Ends on which was gone back, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier_ends: Vec<PlannedEnd>,
    /// Who planned it.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

/// The contacts as they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Contacts {
    /// Those that took place, in the order in which they were noted.
    #[schema(value_type = Vec<Contact>)]
    pub held: Vec<Shared<Contact>>,
    /// Those that were planned, in the order in which they were planned.
    pub planned: Vec<Planned>,
}

impl Contacts {
    /// Those that took place and were not taken back, newest first.
    #[must_use]
    pub fn newest_first(&self) -> Vec<&Contact> {
        let mut held: Vec<&Contact> =
            self.held.iter().map(|held| &**held).filter(|contact| contact.taken_back.is_none()).collect();
        held.sort_by_key(|contact| std::cmp::Reverse((contact.origin.on, contact.origin.version)));
        held
    }

    /// Those that are still to come, soonest first.
    #[must_use]
    pub fn to_come(&self) -> Vec<&Planned> {
        let mut planned: Vec<_> =
            self.planned.iter().filter(|p| p.taken_back.is_none() && self.end_of(p).is_none()).collect();
        planned.sort_by_key(|p| p.moment.value().map(|moment| (moment.on, moment.at.clone())));
        planned
    }

    /// What became of a planned contact. Whose note was taken back has not taken place: it is to come again.
    #[must_use]
    pub fn end_of<'a>(&self, planned: &'a Planned) -> Option<&'a PlannedEnd> {
        planned.end.as_ref().filter(|end| match end {
            PlannedEnd::CalledOff { .. } => true,
            PlannedEnd::Held(held) => self.held.iter().any(|c| c.id == *held && c.taken_back.is_none()),
        })
    }

    fn open(&self, planned: PlannedId) -> Result<PlannedId, Refusal> {
        let known = self.planned.iter().find(|p| p.id == planned && p.taken_back.is_none());
        match self.end_of(known.ok_or(Refusal::of("planned", Reason::NotHere))?) {
            Some(_) => Err(Refusal::of("planned", Reason::AlreadyDone)),
            None => Ok(planned),
        }
    }

    pub(crate) fn decide(&self, saying: &Saying, command: Command) -> Result<Vec<crate::Event>, Refusal> {
        let event = match command {
            Command::Note(note) => {
                // Two may note the same meeting, each in their own voice: only a plan that never was is refused.
                if note.planned.is_some_and(|planned| !self.planned.iter().any(|known| known.id == planned)) {
                    return Err(Refusal::of("planned", Reason::NotHere));
                }
                Event::Noted { contact: saying.command.into(), note: checked(note)? }
            }
            Command::Plan(plan) => {
                let plan = Plan {
                    on: to_come(saying, plan.on)?,
                    at: time_of_day(plan.at.as_deref())?,
                    place: optional("place", &one_line(&plan.place), NAME)?.unwrap_or_default(),
                    words: optional("words", &plan.words, SHORT)?.unwrap_or_default(),
                    kind: plan.kind,
                };
                Event::Planned { planned: saying.command.into(), plan }
            }
            Command::Move { planned, on, at } => {
                Event::Moved { planned: self.open(planned)?, on: to_come(saying, on)?, at: time_of_day(at.as_deref())? }
            }
            Command::CallOff { planned, words } => Event::CalledOff {
                planned: self.open(planned)?,
                words: optional("words", &words, SHORT)?.unwrap_or_default(),
            },
        };
        Ok(vec![crate::Event::Contact(event)])
    }

    pub(crate) fn evolve(&mut self, stamp: &Stamp, event: Event) {
        match event {
            Event::Noted { contact, note } => {
                if let Some(planned) = note.planned {
                    self.end(planned, PlannedEnd::Held(contact));
                }
                self.held.push(Shared::new(Contact {
                    id: contact,
                    kind: note.kind,
                    place: note.place,
                    present: note.present,
                    note: Wording::new(note.note, stamp),
                    attitudes: note.attitudes,
                    stances: note.stances,
                    origin: stamp.origin(),
                    taken_back: None,
                }));
            }
            Event::Planned { planned, plan } => self.planned.push(Planned {
                id: planned,
                kind: plan.kind,
                moment: Register::new(Moment { on: plan.on, at: plan.at }, stamp),
                place: plan.place,
                words: Wording::new(plan.words, stamp),
                end: None,
                earlier_ends: Vec::new(),
                origin: stamp.origin(),
                taken_back: None,
            }),
            Event::Moved { planned, on, at } => {
                if let Some(planned) = self.planned.iter_mut().find(|p| p.id == planned) {
                    planned.moment.write(Moment { on, at }, stamp);
                }
            }
            Event::CalledOff { planned, words } => {
                self.end(planned, PlannedEnd::CalledOff { words, origin: stamp.origin() });
            }
        }
    }

    fn end(&mut self, planned: PlannedId, end: PlannedEnd) {
        let held = &self.held;
        let is_open = |p: &Planned| match p.end {
            None => true,
            Some(PlannedEnd::Held(id)) => !held.iter().any(|c| c.id == id && c.taken_back.is_none()),
            Some(PlannedEnd::CalledOff { .. }) => false,
        };
        if let Some(planned) = self.planned.iter_mut().find(|p| p.id == planned && is_open(p)) {
            planned.end = Some(end);
        }
    }
}

fn checked(note: Note) -> Result<Note, Refusal> {
    if note.present.len() > MOST_PRESENT {
        return Err(Refusal::of("present", Reason::TooMany { max: MOST_PRESENT }));
    }
    let mut present = Vec::new();
    for name in &note.present {
        let name = required("present", &one_line(name), NAME)?;
        if !present.contains(&name) {
            present.push(name);
        }
    }
    let (mut attitudes, mut stances) = (note.attitudes, note.stances);
    attitudes.sort_unstable();
    attitudes.dedup();
    stances.sort_unstable();
    stances.dedup();
    Ok(Note {
        place: optional("place", &one_line(&note.place), NAME)?.unwrap_or_default(),
        note: optional("note", &note.note, LONG)?.unwrap_or_default(),
        present,
        attitudes,
        stances,
        ..note
    })
}

fn to_come(saying: &Saying, on: Date) -> Result<Date, Refusal> {
    if on < saying.happened_on { Err(Refusal::of("on", Reason::Passed(on))) } else { Ok(on) }
}

fn time_of_day(at: Option<&str>) -> Result<Option<String>, Refusal> {
    let Some(at) = at.map(str::trim).filter(|at| !at.is_empty()) else { return Ok(None) };
    let time = Time::strptime("%H:%M", at).map_err(|_| Refusal::of("at", Reason::NoTime))?;
    Ok(Some(time.strftime("%H:%M").to_string()))
}
