//! The six positions of somebody who seeks help.

use crate::named::named;

named! {
    /// A position that was in play in a moment (deck, "Succesvolle rolconfiguraties"). Noted by a helper about the
    /// interplay, never kept as a label on a person.
    SeekerPosition {
        /// Copes alone, finds own ways.
        LoneManager = "lone_manager",
        /// Seeks something for a short time.
        TemporarySeeker = "temporary_seeker",
        /// Asks for a service, and keeps a distance.
        Consumer = "consumer",
        /// Stays, and seeks warmth.
        AttachedStayer = "attached_stayer",
        /// Seeks help by own choice, and keeps hold.
        AutonomousSeeker = "autonomous_seeker",
        /// Goes along in a shared path.
        WillingCollaborator = "willing_collaborator",
    }
}
