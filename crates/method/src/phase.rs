//! The path of participative help: five phases and aftercare.

use crate::named::named;

named! {
    /// A phase of the trajectory (deck, "Een participatief hulpverleningsproces").
    Phase {
        /// A first, warm welcome.
        Welcome = "welcome",
        /// Exploring, and restoring basic rights.
        ExploreRights = "explore_rights",
        /// Working on rest and stability, and coming to shared insights.
        Stability = "stability",
        /// Together on the way to lasting results.
        Path = "path",
        /// Closing with care, together.
        Closing = "closing",
        /// Aftercare.
        Aftercare = "aftercare",
    }
}

impl Phase {
    /// The phase that usually follows.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.iter().copied().find(|phase| *phase > self)
    }
}
