//! The two lenses as choices: what one sees first, and the questions toward the strengths.

use method::{ProblemLens, StrengthKind, StrengthsLens};

use crate::i18n::Say;
use crate::parts::{Choice, Pictured};

/// The ten elements of the problem lens.
pub(super) fn problems(say: Say<'_>) -> Vec<Choice> {
    let choice =
        |lens: &ProblemLens| Choice::pictured(lens.as_str(), say.name("problem-lens", lens.as_str()), lens.pictogram());
    ProblemLens::ALL.iter().map(choice).collect()
}

/// The question that leads from an element of the one lens toward one of the other.
pub(super) fn question(say: Say<'_>, from: ProblemLens, toward: StrengthsLens) -> String {
    say.say(&format!("glasses-ask-{from}-{toward}").replace('_', "-"))
}

/// The kind of strength that an element of the strengths lens most often is; it can be chosen otherwise.
pub(super) const fn kind_of(lens: StrengthsLens) -> StrengthKind {
    match lens {
        StrengthsLens::Connections | StrengthsLens::Loyalties => StrengthKind::Relation,
        StrengthsLens::Drives => StrengthKind::Aspiration,
        StrengthsLens::Resilience | StrengthsLens::Skills | StrengthsLens::Humour | StrengthsLens::SelfDirection => {
            StrengthKind::Competency
        }
        StrengthsLens::UniqueStory | StrengthsLens::SurvivalPride | StrengthsLens::RemainingTrust => {
            StrengthKind::Confidence
        }
    }
}
