//! The six kinds of strength of Rapp's model: three of the person, three of the surroundings.

use crate::named::named;

named! {
    /// A kind of strength (deck, "Het krachten-model van Rapp").
    StrengthKind {
        /// A dream, a wish for later. Of the person.
        Aspiration = "aspiration",
        /// A competency or talent. Of the person.
        Competency = "competency",
        /// Confidence. Of the person.
        Confidence = "confidence",
        /// A resource. Of the surroundings.
        Resource = "resource",
        /// A social relation. Of the surroundings.
        Relation = "relation",
        /// An opportunity. Of the surroundings.
        Opportunity = "opportunity",
    }
}

impl StrengthKind {
    /// Whether it comes from the person; the others come from the surroundings.
    #[must_use]
    pub const fn is_of_the_person(self) -> bool {
        matches!(self, Self::Aspiration | Self::Competency | Self::Confidence)
    }
}
