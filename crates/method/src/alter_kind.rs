//! Who or what stands on a network map.

use crate::named::named;

named! {
    /// Who stands there. Whoever died, or is no human, can count as much as anybody, but nobody else is tied to them.
    AlterKind {
        /// Somebody.
        Person = "person",
        /// Somebody who died.
        Remembered = "remembered",
        /// An animal.
        Animal = "animal",
    }
}
