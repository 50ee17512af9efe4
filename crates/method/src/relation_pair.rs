//! The three pairs by which a relation of help is felt.

use crate::named::named;

named! {
    /// Two poles of a relation of help (deck, "Zes kenmerken van hulpverleningsrelaties"); the left is felt as
    /// estranging, the right as giving autonomy.
    RelationPair {
        /// Distant … near.
        DistantNear = "distant_near",
        /// Bureaucratic … personalised.
        BureaucraticPersonalised = "bureaucratic_personalised",
        /// Paternalistic … emancipatory.
        PaternalisticEmancipatory = "paternalistic_emancipatory",
    }
}
