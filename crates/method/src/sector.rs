//! The four sectors of a network map.

use crate::named::named;

named! {
    /// Where somebody stands around the person, as network maps divide it (Pantucek, easyNWK).
    Sector {
        /// Family.
        Family = "family",
        /// Friends and neighbours.
        Friends = "friends",
        /// Colleagues, school and associations.
        Colleagues = "colleagues",
        /// Professionals.
        Professionals = "professionals",
    }
}
