//! The strengths-based basic attitude.

use crate::named::named;

named! {
    /// A part of the basic attitude (deck, "Een krachtgerichte basishouding").
    Attitude {
        /// Looking for strengths.
        StrengthsView = "strengths_view",
        /// Respect.
        Respect = "respect",
        /// Presence.
        Presence = "presence",
        /// Joining first, then adding.
        JoinAndAdd = "join_and_add",
        /// A base of trust.
        Trust = "trust",
        /// Encouraging and stimulating.
        Encourage = "encourage",
        /// Mirroring and confronting.
        MirrorAndConfront = "mirror_and_confront",
        /// Partnership.
        Partnership = "partnership",
        /// Being a bridge and working together.
        Bridge = "bridge",
    }
}
