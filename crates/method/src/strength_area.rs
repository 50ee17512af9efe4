//! The life areas of Rapp's model as the deck lists them.

use crate::named::named;

named! {
    /// A life area in which a strength lives (deck, "Het krachten-model van Rapp").
    StrengthArea {
        /// Money matters.
        Finances = "finances",
        /// Work.
        Work = "work",
        /// Free time.
        Leisure = "leisure",
        /// Housing.
        Housing = "housing",
        /// Education and training.
        Education = "education",
        /// The social network.
        SocialNetwork = "social_network",
    }
}
