//! What people on a network map do for each other.

use crate::named::named;

named! {
    /// A kind of support. It goes both ways: what the person gets, and what the person gives.
    Support {
        /// A hand: children, transport, a repair.
        Practical = "practical",
        /// Listening and comfort.
        Emotional = "emotional",
        /// Good company.
        Company = "company",
        /// Advice, papers, knowing the way.
        Advice = "advice",
        /// Money or things.
        Material = "material",
    }
}
