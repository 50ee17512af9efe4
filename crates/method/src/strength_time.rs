//! The three columns of the strengths assessment.

use crate::named::named;

named! {
    /// When a strength is there (strengths assessment after Rapp and Goscha).
    StrengthTime {
        /// It is there now.
        Now = "now",
        /// The person wishes for it.
        Wish = "wish",
        /// The person used it before.
        UsedBefore = "used_before",
    }
}
