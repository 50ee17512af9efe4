//! The four stances of the broad frame.

use crate::named::named;

named! {
    /// What the helper did in a contact (deck, "breed kader").
    Stance {
        /// Supporting.
        Support = "support",
        /// Stabilising.
        Stabilise = "stabilise",
        /// Stimulating.
        Stimulate = "stimulate",
        /// Steering.
        Steer = "steer",
    }
}
