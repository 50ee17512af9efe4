//! Whose voice speaks.

use crate::named::named;

named! {
    /// A voice in the dossier (design, principle 1). One voice never overwrites another.
    Voice {
        /// The person whose dossier it is.
        Participant = "participant",
        /// The guide.
        Guide = "guide",
        /// The coach with experience of poverty.
        Coach = "coach",
        /// Somebody of the person's network or of another service.
        NetworkMember = "network_member",
        /// Person and helper, after talking: a shared insight.
        Together = "together",
    }
}
