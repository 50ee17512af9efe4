//! Putting right: a wording is changed by who wrote it, on request or not, and both wordings stay for the person.
//! Taking back: what one put in, one can take out of sight again, and put back.

use method::{CircleRole, Part, Voice};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::agreements::Subject;
use crate::unsaid::Written;
use crate::words::{LONG, NAME, SHORT, one_line, optional, required};
use crate::{Dossier, MemberId, ObjectionId, Origin, Reason, Refusal, RequestId, Saying, Speaker, Stamp, Thing};

/// What can be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = CorrectionsCommand)]
pub enum Command {
    /// Asks to put a wording right. The mark is visible until it was put right or answered.
    Ask {
        /// Of which thing.
        thing: Thing,
        /// What is not right, in own words.
        #[schema(max_length = 300)]
        words: String,
    },
    /// Objects to what somebody wrote. The mark stays beside it for everybody who may read it.
    Object {
        /// To which thing.
        thing: Thing,
        /// Why, in own words.
        #[schema(max_length = 300)]
        words: String,
    },
    /// Lets an objection go. For who made it.
    LetGo {
        /// Which.
        objection: ObjectionId,
    },
    /// Puts a wording right.
    Reword {
        /// Of which thing.
        thing: Thing,
        /// The new words.
        #[schema(max_length = 8000)]
        words: String,
    },
    /// Takes a thing back. For who wrote it.
    TakeBack {
        /// Which thing.
        thing: Thing,
    },
    /// Puts a thing back that was taken back.
    PutBack {
        /// Which thing.
        thing: Thing,
    },
    /// Goes back on values and wordings that one wrote in one go: what stood before stands again. For who wrote them,
    /// as far as they still stand.
    Unsay {
        /// The part in which they were written.
        part: Part,
        /// The version of the dossier that the first of them made.
        from: u64,
        /// The version that the last of them made.
        to: u64,
    },
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each field bears the name of the command's field that is documented above")]
pub enum Event {
    /// Somebody asked to put a wording right.
    Asked { request: RequestId, thing: Thing, words: String },
    /// Somebody objected.
    Objected { objection: ObjectionId, thing: Thing, words: String },
    /// An objection was let go.
    LetGo { objection: ObjectionId },
    /// A wording was put right.
    Reworded { thing: Thing, words: String },
    /// A thing was taken back.
    TakenBack { thing: Thing },
    /// A thing was put back.
    PutBack { thing: Thing },
    /// Somebody went back on what they had written.
    Unsaid { part: Part, from: u64, to: u64 },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Asked { .. } => "corrections.asked",
            Self::Objected { .. } => "corrections.objected",
            Self::LetGo { .. } => "corrections.let_go",
            Self::Reworded { .. } => "corrections.reworded",
            Self::TakenBack { .. } => "corrections.taken_back",
            Self::PutBack { .. } => "corrections.put_back",
            Self::Unsaid { .. } => "corrections.unsaid",
        }
    }
}

/// A request to put a wording right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Request {
    /// The request.
    pub id: RequestId,
    /// Of which thing.
    pub thing: Thing,
    /// What is not right, in own words.
    pub words: String,
    /// Who asks.
    pub origin: Origin,
    /// When it was put right.
    pub put_right: Option<Origin>,
}

/// An objection to what somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Objection {
    /// The objection.
    pub id: ObjectionId,
    /// To which thing.
    pub thing: Thing,
    /// Why, in own words.
    pub words: String,
    /// Who objects.
    pub origin: Origin,
    /// When it was let go.
    pub let_go: Option<Origin>,
}

/// The requests and objections as they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Corrections {
    /// All requests, oldest first.
    pub requests: Vec<Request>,
    /// All objections, oldest first.
    pub objections: Vec<Objection>,
}

impl Corrections {
    /// The objections that stand, to one thing.
    pub fn objections_to(&self, thing: Thing) -> impl Iterator<Item = &Objection> {
        self.objections.iter().filter(move |objection| objection.thing == thing && objection.let_go.is_none())
    }

    /// The requests that wait, about one thing.
    pub fn waiting(&self, thing: Thing) -> impl Iterator<Item = &Request> {
        self.requests.iter().filter(move |request| request.thing == thing && request.put_right.is_none())
    }
}

impl Dossier {
    /// Whether an account may change the words of a thing or take it back: whoever wrote it, and the participant
    /// for what is said in their own voice or together. Once the participant put the words right, who wrote them down
    /// first cannot change them back.
    #[must_use]
    pub fn may_change(&self, role: CircleRole, actor: MemberId, thing: Thing) -> bool {
        self.thing(thing).is_some_and(|view| {
            let is_participants =
                |origin: &Origin| origin.speaker == Speaker::PARTICIPANT && origin.written_by != actor;
            if role == CircleRole::Participant {
                view.origin.written_by == actor
                    || matches!(view.origin.speaker.voice, Voice::Participant | Voice::Together)
            } else {
                let was_put_right =
                    view.words.is_some_and(|words| words.standing.iter().any(|c| is_participants(&c.origin)));
                view.origin.written_by == actor && !was_put_right
            }
        })
    }

    /// Whether there is a value or a wording that an account wrote in a part, from one version to another, and that it
    /// can go back on. What came with a thing goes with the thing.
    #[must_use]
    pub fn has_unsayable(&self, part: Part, from: u64, to: u64, actor: MemberId) -> bool {
        // Tried on a copy, so that one rule decides and does it. Parts that stay the same are not copied.
        Written::new(from, to, actor).is_some_and(|written| self.clone().unsay(part, &written) > 0)
    }

    /// Whether an account may put back a thing: whoever took it back, and the participant. What the person took out
    /// of sight stays out of sight, also when a guide had written it down for them.
    fn may_put_back(&self, role: CircleRole, actor: MemberId, thing: Thing) -> bool {
        let taken_back = self.thing(thing).and_then(|view| view.taken_back);
        role == CircleRole::Participant || taken_back.is_none_or(|origin| origin.written_by == actor)
    }

    pub(crate) fn decide_correction(
        &self,
        saying: &Saying,
        role: CircleRole,
        command: Command,
    ) -> Result<Vec<crate::Event>, Refusal> {
        if let Command::LetGo { objection } = command {
            let known = self.corrections.objections.iter().find(|known| known.id == objection);
            let known = known.ok_or(Refusal::of("objection", Reason::NotHere))?;
            if known.let_go.is_some() {
                return Err(Refusal::of("objection", Reason::AlreadyDone));
            }
            if known.origin.speaker != saying.speaker() {
                return Err(Refusal::of("objection", Reason::NotTheWriter));
            }
            return Ok(vec![crate::Event::Corrections(Event::LetGo { objection })]);
        }
        if let Command::Unsay { part, from, to } = command {
            let event = crate::Event::Corrections(Event::Unsaid { part, from, to });
            return self
                .has_unsayable(part, from, to, saying.actor)
                .then(|| vec![event])
                .ok_or(Refusal::of("from", Reason::NotHere));
        }
        let (Command::Ask { thing, .. }
        | Command::Object { thing, .. }
        | Command::Reword { thing, .. }
        | Command::TakeBack { thing }
        | Command::PutBack { thing }) = &command
        else {
            return Err(Refusal::of("thing", Reason::NotHere));
        };
        let thing = *thing;
        let view = self.thing(thing).ok_or(Refusal::of("thing", Reason::NotHere))?;
        if view.taken_back.is_some() && !matches!(command, Command::PutBack { .. }) {
            return Err(Refusal::of("thing", Reason::TakenBack));
        }
        let is_said_beside = matches!(command, Command::Ask { .. } | Command::Object { .. });
        if !is_said_beside && !self.may_change(role, saying.actor, thing) {
            return Err(Refusal::of("thing", Reason::NotTheWriter));
        }
        let event = match command {
            Command::Ask { words, .. } => {
                Event::Asked { request: saying.command.into(), thing, words: required("words", &words, SHORT)? }
            }
            Command::Object { words, .. } => {
                let speaker = saying.speaker();
                if self.corrections.objections_to(thing).any(|known| known.origin.speaker == speaker) {
                    return Err(Refusal::of("thing", Reason::AlreadyDone));
                }
                Event::Objected { objection: saying.command.into(), thing, words: required("words", &words, SHORT)? }
            }
            Command::LetGo { .. } | Command::Unsay { .. } => return Err(Refusal::of("thing", Reason::NotHere)),
            Command::Reword { words, .. } => {
                let words = new_words(thing, &words)?;
                // The same words again would make a request look answered without anything put right.
                if view.words.is_some_and(|wording| wording.standing.iter().all(|c| c.value == words)) {
                    return Err(Refusal::of("words", Reason::AlreadyDone));
                }
                Event::Reworded { thing, words }
            }
            Command::TakeBack { .. } => Event::TakenBack { thing },
            Command::PutBack { .. } if view.taken_back.is_none() => {
                return Err(Refusal::of("thing", Reason::AlreadyDone));
            }
            Command::PutBack { .. } if !self.may_put_back(role, saying.actor, thing) => {
                return Err(Refusal::of("thing", Reason::NotTheWriter));
            }
            Command::PutBack { .. } if self.nest.has_twin(thing) => {
                return Err(Refusal::of("thing", Reason::WayThere));
            }
            Command::PutBack { .. } if self.spiderweb.has_twin(thing) => {
                return Err(Refusal::of("thing", Reason::StrandThere));
            }
            Command::PutBack { .. } => Event::PutBack { thing },
        };
        Ok(vec![crate::Event::Corrections(event)])
    }

    pub(crate) fn evolve_correction(&mut self, stamp: &Stamp, event: Event) {
        match event {
            Event::Asked { request: id, thing, words } => {
                let request = Request { id, thing, words, origin: stamp.origin(), put_right: None };
                self.corrections.requests.push(request);
            }
            Event::Objected { objection: id, thing, words } => {
                let objection = Objection { id, thing, words, origin: stamp.origin(), let_go: None };
                self.corrections.objections.push(objection);
            }
            Event::LetGo { objection } => {
                if let Some(known) = self.corrections.objections.iter_mut().find(|known| known.id == objection) {
                    known.let_go = Some(stamp.origin());
                }
            }
            Event::Reworded { thing, words } => {
                if let Some(wording) = self.thing_mut(thing).and_then(|view| view.words) {
                    wording.put_right(words, stamp);
                }
                match thing {
                    Thing::Promise(promise) => self.agreements.lapse(Subject::Promise(promise), stamp),
                    Thing::Goal(goal) => self.agreements.lapse(Subject::Goal(goal), stamp),
                    Thing::PaymentPlan(plan) => self.agreements.lapse(Subject::PaymentPlan(plan), stamp),
                    _ => {}
                }
                // A request that the writer had not read keeps waiting.
                let waiting = self.corrections.requests.iter_mut().filter(|request| {
                    request.thing == thing && request.put_right.is_none() && request.origin.version <= stamp.seen
                });
                waiting.for_each(|request| request.put_right = Some(stamp.origin()));
            }
            Event::TakenBack { thing } => {
                if let Some(view) = self.thing_mut(thing) {
                    *view.taken_back = Some(stamp.origin());
                }
                if let Thing::MoneyFile(file) = thing {
                    self.money.file_taken_back(file, stamp);
                }
            }
            Event::PutBack { thing } => {
                if let Thing::MoneyFile(file) = thing {
                    self.money.file_put_back(file);
                }
                if let Some(view) = self.thing_mut(thing) {
                    *view.taken_back = None;
                }
            }
            Event::Unsaid { part, from, to } => {
                if let Some(written) = Written::new(from, to, stamp.actor) {
                    self.unsay(part, &written);
                }
            }
        }
    }
}

fn new_words(thing: Thing, words: &str) -> Result<String, Refusal> {
    match thing {
        Thing::Story(_) => required("words", words, LONG),
        Thing::Contact(_) | Thing::RightMark(_) | Thing::DebtTrace(_) => {
            Ok(optional("words", words, LONG)?.unwrap_or_default())
        }
        Thing::Strand(_)
        | Thing::Way(_)
        | Thing::Planned(_)
        | Thing::Ladder(_)
        | Thing::Right(_)
        | Thing::PaymentPlan(_) => Ok(optional("words", words, SHORT)?.unwrap_or_default()),
        Thing::Strength(_) | Thing::Niche(_) | Thing::Goal(_) | Thing::Step(_) | Thing::Promise(_) | Thing::Task(_) => {
            required("words", words, SHORT)
        }
        Thing::Alter(_) | Thing::Income(_) | Thing::Cost(_) | Thing::Envelope(_) | Thing::Debt(_) => {
            required("words", &one_line(words), NAME)
        }
        Thing::Moment(_) => required("words", &one_line(words), SHORT),
        // These have no words.
        Thing::Tie(_) | Thing::NetworkFile(_) | Thing::MoneyFile(_) | Thing::Sheet(_) => {
            Err(Refusal::of("thing", Reason::NotHere))
        }
    }
}
