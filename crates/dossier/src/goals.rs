//! Goals in own words, on a scale of five, with small steps.

use jiff::civil::Date;
use method::LifeDomain;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::circle::Circle;
use crate::words::{LONG, NAME, SHORT, one_line, optional, required};
use crate::{GoalId, MemberId, Origin, Reason, Refusal, Register, Saying, Speaker, StepId, Timeline, Wording};

mod evolve;
mod weight;

pub use weight::Weight;

/// The levels of goal attainment, worst to best; 0 is what is expected.
pub const LEVELS: [i8; 5] = [-2, -1, 0, 1, 2];

/// Who takes a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// The participant.
    Participant,
    /// Person and helper, together.
    Together,
    /// Somebody in the circle.
    Member(MemberId),
    /// Somebody else, by name.
    Someone(String),
}

/// What became of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was done.
    Done,
    /// It was let go.
    LetGo,
}

/// What a level of the scale means, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LevelWords {
    /// −2 … +2.
    #[schema(minimum = -2, maximum = 2)]
    pub level: i8,
    /// In words.
    #[schema(max_length = 300)]
    pub words: String,
}

/// What can be asked of the goals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = GoalsCommand)]
pub enum Command {
    /// Sets a goal.
    Set {
        /// In own words.
        #[schema(max_length = 300)]
        words: String,
        /// Why it matters.
        #[serde(default)]
        #[schema(max_length = 8000)]
        why: String,
        /// The life domain it is about.
        #[serde(default)]
        domain: Option<LifeDomain>,
        /// What the levels mean, as far as that is known now.
        #[serde(default)]
        scale: Vec<LevelWords>,
    },
    /// Says why a goal matters.
    Explain {
        /// The goal.
        goal: GoalId,
        /// Why it matters.
        #[schema(max_length = 8000)]
        why: String,
    },
    /// Says what a level means.
    Describe {
        /// The goal.
        goal: GoalId,
        /// −2 … +2.
        #[schema(minimum = -2, maximum = 2)]
        level: i8,
        /// In words.
        #[schema(max_length = 300)]
        words: String,
    },
    /// Says where a goal stands.
    Review {
        /// The goal.
        goal: GoalId,
        /// −2 … +2.
        #[schema(minimum = -2, maximum = 2)]
        level: i8,
        /// What changed, in words.
        #[serde(default)]
        #[schema(max_length = 8000)]
        words: String,
    },
    /// Says how much a goal weighs among the others.
    Weigh {
        /// The goal.
        goal: GoalId,
        /// How important it is, 1 somewhat … 3 very.
        #[schema(minimum = 1, maximum = 3)]
        importance: u8,
        /// How hard it is, 1 feasible … 3 very hard.
        #[schema(minimum = 1, maximum = 3)]
        difficulty: u8,
    },
    /// Adds a step.
    AddStep {
        /// The goal.
        goal: GoalId,
        /// The step.
        #[schema(max_length = 300)]
        words: String,
        /// Who takes it.
        who: Who,
        /// By when.
        #[serde(default)]
        #[schema(value_type = Option<String>, format = Date)]
        by: Option<Date>,
    },
    /// Says anew who takes a step, and by when.
    PlanStep {
        /// The step.
        step: StepId,
        /// Who takes it.
        who: Who,
        /// By when.
        #[serde(default)]
        #[schema(value_type = Option<String>, format = Date)]
        by: Option<Date>,
    },
    /// Says what became of a step.
    EndStep {
        /// The step.
        step: StepId,
        /// What became of it.
        outcome: Outcome,
        /// How it went, in words.
        #[serde(default)]
        #[schema(max_length = 300)]
        words: String,
    },
    /// Opens a step again.
    ReopenStep {
        /// The step.
        step: StepId,
    },
}

/// What happened to the goals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each field bears the name of the command's field that is documented above")]
pub enum Event {
    /// A goal was set.
    Set { goal: GoalId, words: String, why: String, domain: Option<LifeDomain>, scale: Vec<LevelWords> },
    /// It was said why it matters.
    Explained { goal: GoalId, why: String },
    /// It was said what a level means.
    Described { goal: GoalId, level: i8, words: String },
    /// It was said where it stands.
    Reviewed { goal: GoalId, level: i8, words: String },
    /// It was said how much it weighs.
    Weighed { goal: GoalId, importance: u8, difficulty: u8 },
    /// A step was added.
    StepAdded { goal: GoalId, step: StepId, words: String, who: Who, by: Option<Date> },
    /// A step was planned anew.
    StepPlanned { step: StepId, who: Who, by: Option<Date> },
    /// A step came to an end.
    StepEnded { step: StepId, outcome: Outcome, words: String },
    /// A step was opened again.
    StepReopened { step: StepId },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Set { .. } => "goals.set",
            Self::Explained { .. } => "goals.explained",
            Self::Described { .. } => "goals.described",
            Self::Reviewed { .. } => "goals.reviewed",
            Self::Weighed { .. } => "goals.weighed",
            Self::StepAdded { .. } => "goals.step_added",
            Self::StepPlanned { .. } => "goals.step_planned",
            Self::StepEnded { .. } => "goals.step_ended",
            Self::StepReopened { .. } => "goals.step_reopened",
        }
    }
}

/// Where a goal stood on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Review {
    /// −2 … +2.
    pub level: i8,
    /// What changed, in words.
    pub words: String,
}

/// Who takes a step, and by when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct StepPlan {
    /// Who.
    pub who: Who,
    /// By when.
    #[schema(value_type = Option<String>, format = Date)]
    pub by: Option<Date>,
}

/// The end of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct StepEnd {
    /// What became of it.
    pub outcome: Outcome,
    /// How it went, in words.
    pub words: String,
    /// Who says so, and when.
    pub origin: Origin,
}

/// A small step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Step {
    /// The step.
    pub id: StepId,
    /// In words.
    pub words: Wording,
    /// Who, by when.
    pub plan: Register<StepPlan>,
    /// Its end, when it came to one.
    pub end: Option<StepEnd>,
    /// Other ends that were written, oldest first: before it was opened again, or beside the end that stands by
    /// somebody who had not seen it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_ends: Vec<StepEnd>,
    /// Who added it.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

impl Step {
    /// Whether it still is to be taken.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.end.is_none() && self.taken_back.is_none()
    }

    /// By when.
    #[must_use]
    pub fn by(&self) -> Option<Date> {
        self.plan.value().and_then(|plan| plan.by)
    }
}

/// What one level of the scale means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Rung {
    /// −2 … +2.
    pub level: i8,
    /// In words.
    pub words: Wording,
}

/// A goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Goal {
    /// The goal.
    pub id: GoalId,
    /// In own words.
    pub words: Wording,
    /// Why it matters; may be empty.
    pub why: Wording,
    /// The life domain it is about.
    pub domain: Option<LifeDomain>,
    /// What the levels mean, as far as that was said, lowest first.
    pub scale: Vec<Rung>,
    /// The steps, in the order in which they were added.
    pub steps: Vec<Step>,
    /// Where it stood, by voice and day.
    pub reviews: Timeline<Review>,
    /// How much it weighs among the others, as far as that was said.
    #[serde(default, skip_serializing_if = "Register::is_empty")]
    pub weight: Register<Weight>,
    /// Who set it.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

impl Goal {
    /// The newest review of any voice: by day, and on one day what was written last.
    #[must_use]
    pub fn newest_review(&self) -> Option<(&Review, &Origin)> {
        let newest = self.reviews.points.iter().filter_map(|point| point.value.standing.last());
        newest.max_by_key(|c| (c.origin.on, c.origin.version)).map(|c| (&c.value, &c.origin))
    }

    /// Where it stood at the end of a day: as the person said, alone or together, else as anybody said.
    #[must_use]
    pub fn level_on(&self, day: Date) -> Option<i8> {
        let until = || self.reviews.points.iter().filter(|point| point.on <= day);
        let said = until().filter_map(|point| point.value.standing.last());
        let newest = |own: bool| {
            let said = said.clone().filter(|candidate| !own || !candidate.origin.speaker.is_helper());
            said.max_by_key(|candidate| (candidate.origin.on, candidate.origin.version))
        };
        newest(true).or_else(|| newest(false)).map(|candidate| candidate.value.level)
    }

    /// How much it weighs: as said together, else by the person, else by whoever said so last.
    #[must_use]
    pub fn weight(&self) -> Option<Weight> {
        let by = |speaker| self.weight.standing.iter().rev().find(|candidate| candidate.origin.speaker == speaker);
        let said = by(Speaker::TOGETHER).or_else(|| by(Speaker::PARTICIPANT)).or_else(|| self.weight.standing.last());
        said.map(|candidate| candidate.value)
    }

    /// The first review of any voice.
    #[must_use]
    pub fn first_review(&self) -> Option<&Review> {
        self.reviews.points.first().and_then(|point| point.value.value())
    }

    /// The steps that are still to be taken, soonest first, those without a day last.
    #[must_use]
    pub fn open_steps(&self) -> Vec<&Step> {
        let mut open: Vec<_> = self.steps.iter().filter(|step| step.is_open()).collect();
        open.sort_by_key(|step| (step.by().is_none(), step.by()));
        open
    }
}

/// The goals as they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Goals {
    /// The goals, in the order in which they were set.
    pub goals: Vec<Goal>,
}

impl Goals {
    /// The goals that were not taken back.
    pub fn there(&self) -> impl Iterator<Item = &Goal> {
        self.goals.iter().filter(|goal| goal.taken_back.is_none())
    }

    /// A goal that was not taken back.
    #[must_use]
    pub fn goal(&self, id: GoalId) -> Option<&Goal> {
        self.there().find(|goal| goal.id == id)
    }

    /// A step that was not taken back, with its goal.
    #[must_use]
    pub fn step(&self, id: StepId) -> Option<(&Goal, &Step)> {
        let steps = self.there().flat_map(|goal| goal.steps.iter().map(move |step| (goal, step)));
        steps.into_iter().find(|(_, step)| step.id == id && step.taken_back.is_none())
    }

    pub(crate) fn decide(
        &self,
        circle: &Circle,
        saying: &Saying,
        command: Command,
    ) -> Result<Vec<crate::Event>, Refusal> {
        let event = match command {
            Command::Set { words, why, domain, scale } => Event::Set {
                goal: saying.command.into(),
                words: required("words", &words, SHORT)?,
                why: optional("why", &why, LONG)?.unwrap_or_default(),
                domain,
                scale: scale_words(scale)?,
            },
            Command::Explain { goal, why } => {
                Event::Explained { goal: self.known(goal)?, why: optional("why", &why, LONG)?.unwrap_or_default() }
            }
            Command::Describe { goal, level, words } => Event::Described {
                goal: self.known(goal)?,
                level: on_scale(level)?,
                words: required("words", &words, SHORT)?,
            },
            Command::Review { goal, level, words } => Event::Reviewed {
                goal: self.known(goal)?,
                level: on_scale(level)?,
                words: optional("words", &words, LONG)?.unwrap_or_default(),
            },
            Command::Weigh { goal, importance, difficulty } => Event::Weighed {
                goal: self.known(goal)?,
                importance: weight::in_range("importance", importance)?,
                difficulty: weight::in_range("difficulty", difficulty)?,
            },
            Command::AddStep { goal, words, who, by } => Event::StepAdded {
                goal: self.known(goal)?,
                step: saying.command.into(),
                words: required("words", &words, SHORT)?,
                who: known_who(circle, who)?,
                by: not_before(saying, by)?,
            },
            Command::PlanStep { step, who, by } => {
                self.open(step)?;
                Event::StepPlanned { step, who: known_who(circle, who)?, by: not_before(saying, by)? }
            }
            Command::EndStep { step, outcome, words } => {
                let (_, known) = self.step(step).ok_or(Refusal::of("step", Reason::NotHere))?;
                if known.end.as_ref().is_some_and(|end| end.origin.version <= saying.seen) {
                    return Err(Refusal::of("step", Reason::AlreadyDone));
                }
                Event::StepEnded { step, outcome, words: optional("words", &words, SHORT)?.unwrap_or_default() }
            }
            Command::ReopenStep { step } => {
                let (_, known) = self.step(step).ok_or(Refusal::of("step", Reason::NotHere))?;
                if known.end.is_none() {
                    return Err(Refusal::of("step", Reason::AlreadyDone));
                }
                Event::StepReopened { step }
            }
        };
        Ok(vec![crate::Event::Goals(event)])
    }

    fn known(&self, goal: GoalId) -> Result<GoalId, Refusal> {
        self.goal(goal).map(|goal| goal.id).ok_or(Refusal::of("goal", Reason::NotHere))
    }

    fn open(&self, step: StepId) -> Result<(), Refusal> {
        let (_, step) = self.step(step).ok_or(Refusal::of("step", Reason::NotHere))?;
        if step.end.is_some() { Err(Refusal::of("step", Reason::AlreadyDone)) } else { Ok(()) }
    }
}

fn on_scale(level: i8) -> Result<i8, Refusal> {
    if LEVELS.contains(&level) { Ok(level) } else { Err(Refusal::of("level", Reason::OutOfRange { min: -2, max: 2 })) }
}

fn scale_words(scale: Vec<LevelWords>) -> Result<Vec<LevelWords>, Refusal> {
    let mut kept: Vec<LevelWords> = Vec::new();
    for LevelWords { level, words } in scale {
        on_scale(level)?;
        if kept.iter().any(|other| other.level == level) {
            return Err(Refusal::of("scale", Reason::AlreadyDone));
        }
        if let Some(words) = optional("scale", &words, SHORT)? {
            kept.push(LevelWords { level, words });
        }
    }
    kept.sort_by_key(|rung| rung.level);
    Ok(kept)
}

fn known_who(circle: &Circle, who: Who) -> Result<Who, Refusal> {
    match who {
        Who::Member(member) if circle.role_of(member).is_none() => Err(Refusal::of("who", Reason::NotHere)),
        Who::Someone(name) => required("who", &one_line(&name), NAME).map(Who::Someone),
        who => Ok(who),
    }
}

fn not_before(saying: &Saying, by: Option<Date>) -> Result<Option<Date>, Refusal> {
    match by {
        Some(day) if day < saying.happened_on => Err(Refusal::of("by", Reason::Passed(day))),
        by => Ok(by),
    }
}
