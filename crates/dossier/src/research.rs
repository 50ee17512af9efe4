//! Research: what the person says to each study, alone. Nobody says it for them, and nobody else sees what they said.
//! Whoever never answered, said no.

use jiff::civil::Date;
use method::{CircleRole, Voice};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Dossier, Origin, Reason, Refusal, Saying, Stamp, StudyId};

/// What a study asks, in the words that the person had before their eyes. The server puts it here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ResearchAsked)]
pub struct Asked {
    /// What the study is called.
    pub title: String,
    /// Its question.
    pub question: String,
    /// Who does it.
    pub who: String,
    /// The last day on which the researchers keep the facts.
    #[schema(value_type = String, format = Date)]
    pub until: Date,
}

/// What can be asked of research. Only by the participant, in their own voice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = ResearchCommand)]
pub enum Command {
    /// Says yes to a study.
    Agree {
        /// Which.
        study: StudyId,
        /// What it asks. What is sent here does not count: the server puts in what stands.
        #[serde(default)]
        asked: Option<Asked>,
    },
    /// Says no to a study.
    Decline {
        /// Which.
        study: StudyId,
    },
    /// Takes a yes back; from then on no set holds this dossier.
    Withdraw {
        /// Which.
        study: StudyId,
    },
}

/// What happened around research.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each field bears the name of the command's field that is documented above")]
pub enum Event {
    /// The person said yes.
    Agreed { study: StudyId, asked: Asked },
    /// The person said no.
    Declined { study: StudyId },
    /// The person took their yes back.
    Withdrawn { study: StudyId },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Agreed { .. } => "research.agreed",
            Self::Declined { .. } => "research.declined",
            Self::Withdrawn { .. } => "research.withdrawn",
        }
    }
}

/// What was said to a study.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ResearchSaid)]
pub enum Said {
    /// Yes.
    Yes,
    /// No.
    No,
    /// First yes, then taken back.
    TakenBack,
}

/// An answer to a study.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ResearchAnswer)]
pub struct Answer {
    /// Which study.
    pub study: StudyId,
    /// What was said.
    pub said: Said,
    /// What it asked when the person said yes; none for who never did.
    pub asked: Option<Asked>,
    /// When.
    pub origin: Origin,
}

/// What the person said to studies.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Research {
    /// The answer that stands, a study each, in the order in which they were first given.
    pub answers: Vec<Answer>,
}

impl Research {
    /// The answer to a study.
    #[must_use]
    pub fn answer(&self, study: StudyId) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.study == study)
    }

    /// Whether the person said yes to a study, and stands by it.
    #[must_use]
    pub fn agrees(&self, study: StudyId) -> bool {
        self.answer(study).is_some_and(|answer| answer.said == Said::Yes)
    }

    pub(crate) fn evolve(&mut self, stamp: &Stamp, event: Event) {
        let (study, said, asked) = match event {
            Event::Agreed { study, asked } => (study, Said::Yes, Some(asked)),
            Event::Declined { study } => (study, Said::No, None),
            Event::Withdrawn { study } => (study, Said::TakenBack, None),
        };
        let origin = stamp.origin();
        match self.answers.iter_mut().find(|answer| answer.study == study) {
            Some(answer) => {
                // What the question was stays with a yes that was taken back.
                let asked = asked.or_else(|| answer.asked.take());
                *answer = Answer { study, said, asked, origin };
            }
            None => self.answers.push(Answer { study, said, asked, origin }),
        }
    }
}

impl Dossier {
    pub(crate) fn decide_research(
        &self,
        saying: &Saying,
        role: CircleRole,
        command: Command,
    ) -> Result<Vec<crate::Event>, Refusal> {
        if role != CircleRole::Participant || saying.voice != Voice::Participant {
            return Err(Refusal::whole(Reason::NotForRole(role)));
        }
        let said = |study| self.research.answer(study).map(|answer| answer.said);
        let event = match command {
            Command::Agree { study, asked } => {
                let asked = asked.ok_or(Refusal::of("study", Reason::NotHere))?;
                if self.research.agrees(study) {
                    return Err(Refusal::of("study", Reason::AlreadyDone));
                }
                Event::Agreed { study, asked }
            }
            Command::Decline { study } => match said(study) {
                None | Some(Said::TakenBack) => Event::Declined { study },
                // A yes is taken back, so that nobody asks what became of it.
                Some(Said::Yes) => Event::Withdrawn { study },
                Some(Said::No) => return Err(Refusal::of("study", Reason::AlreadyDone)),
            },
            Command::Withdraw { study } => match said(study) {
                Some(Said::Yes) => Event::Withdrawn { study },
                _ => return Err(Refusal::of("study", Reason::AlreadyDone)),
            },
        };
        Ok(vec![crate::Event::Research(event)])
    }
}
