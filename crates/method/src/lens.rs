//! The two lenses: what a look at problems sees, and what a look at strengths sees in the same story.

use crate::named::named;

named! {
    /// What a look at problems sees (deck, "Een probleem- en krachtgerichte kijk", left).
    ProblemLens {
        /// Many problems at once: the crises and the stress.
        CrisesAndStress = "crises_and_stress",
        /// Powerlessness and dependence.
        Powerlessness = "powerlessness",
        /// Social isolation, loneliness.
        Isolation = "isolation",
        /// The pain of migration.
        MigrationPain = "migration_pain",
        /// Feelings of distrust.
        Distrust = "distrust",
        /// Disturbed communication, language.
        Communication = "communication",
        /// Unsafe attachment, parentification.
        UnsafeAttachment = "unsafe_attachment",
        /// Resignation and apathy.
        Resignation = "resignation",
        /// Difficulty in binding oneself to others and to society.
        Bonding = "bonding",
        /// Lost capital: a vicious spiral downwards.
        LostCapital = "lost_capital",
    }
}

named! {
    /// What a look at strengths sees (the same page, right).
    StrengthsLens {
        /// Openness for what is unique in each story, as a potential.
        UniqueStory = "unique_story",
        /// The connections and resources that are there.
        Connections = "connections",
        /// Pride, and pride in having survived.
        SurvivalPride = "survival_pride",
        /// Commitment and what drives.
        Drives = "drives",
        /// Loyalties and solidarity.
        Loyalties = "loyalties",
        /// Ways to survive, and resilience.
        Resilience = "resilience",
        /// Skills and creativity.
        Skills = "skills",
        /// Humour.
        Humour = "humour",
        /// What is left of trust and self-worth.
        RemainingTrust = "remaining_trust",
        /// Steering oneself, taking initiative.
        SelfDirection = "self_direction",
    }
}

impl ProblemLens {
    /// Toward which strengths its questions lead, the nearest first. The deck only lays the two lists side by side; which
    /// leads to which is ours, and every strength can be reached.
    #[must_use]
    pub const fn toward(self) -> &'static [StrengthsLens] {
        use StrengthsLens as S;
        match self {
            Self::CrisesAndStress => &[S::Resilience, S::SurvivalPride, S::Humour],
            Self::Powerlessness => &[S::SelfDirection, S::Skills],
            Self::Isolation => &[S::Connections, S::Loyalties],
            Self::MigrationPain => &[S::UniqueStory, S::SurvivalPride, S::Loyalties],
            Self::Distrust => &[S::RemainingTrust, S::Connections],
            Self::Communication => &[S::Skills, S::Humour],
            Self::UnsafeAttachment => &[S::Loyalties, S::RemainingTrust],
            Self::Resignation => &[S::Drives, S::SelfDirection],
            Self::Bonding => &[S::Connections, S::UniqueStory],
            Self::LostCapital => &[S::Resilience, S::Skills, S::Drives],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_lists_are_as_long_as_the_deck_says() {
        assert_eq!((ProblemLens::ALL.len(), StrengthsLens::ALL.len()), (10, 10));
    }

    #[test]
    fn every_problem_leads_to_strengths_and_every_strength_is_reached() {
        for problem in ProblemLens::ALL {
            let toward = problem.toward();
            assert!(toward.len() >= 2, "{problem}");
            assert!(toward.iter().enumerate().all(|(nth, one)| !toward[nth + 1..].contains(one)), "{problem}");
        }
        for strength in StrengthsLens::ALL {
            assert!(ProblemLens::ALL.iter().any(|problem| problem.toward().contains(strength)), "{strength}");
        }
    }
}
