//! The six roles of a helper.

use crate::named::named;

named! {
    /// A role that a helper takes in a moment (deck, "Een typologie van hulpverlenersrollen"). A pattern between two
    /// people, never what somebody is.
    HelperRole {
        /// Hands out what is on offer, by the rule. Looks to the organisation.
        RitualisticProvider = "ritualistic_provider",
        /// Checks, sets conditions. Looks to the organisation.
        Controller = "controller",
        /// Takes over in a crisis.
        Rescuer = "rescuer",
        /// Mends what is asked.
        ProblemSolver = "problem_solver",
        /// Goes along with the person.
        Guide = "guide",
        /// Stands between the person and the surroundings.
        Mediator = "mediator",
    }
}

impl HelperRole {
    /// Whether it looks to the organisation first, and not to the person.
    #[must_use]
    pub const fn looks_to_the_organisation(self) -> bool {
        matches!(self, Self::RitualisticProvider | Self::Controller)
    }
}
