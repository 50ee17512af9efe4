//! The three horizons of a network map.

use crate::named::named;

named! {
    /// How near somebody stands to the person, by their own feeling.
    Horizon {
        /// Near.
        Near = "near",
        /// In between.
        Middle = "middle",
        /// Far.
        Far = "far",
    }
}
