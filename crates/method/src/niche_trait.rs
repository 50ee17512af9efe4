//! The seven traits of a nest that makes possible.

use crate::named::named;

named! {
    /// A trait of an enabling niche (deck, "Kenmerken van een mogelijkheidsnest"), rated 0 (not at all) to 4 (fully).
    NicheTrait {
        /// Nobody is stigmatised there.
        NoStigma = "no_stigma",
        /// There is an eye for the whole person.
        WholePerson = "whole_person",
        /// Physically safe and socially valued.
        SafeAndValued = "safe_and_valued",
        /// Own abilities can be used and grow.
        OwnAbilities = "own_abilities",
        /// Invites to have a say.
        HavingASay = "having_a_say",
        /// Connects, and lets one be an active citizen.
        Connection = "connection",
        /// Opens the way to other nests.
        OtherNests = "other_nests",
    }
}
