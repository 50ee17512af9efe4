//! What a consent is for.

use crate::named::named;

named! {
    /// The purpose for which somebody may see or write: one consent, one purpose.
    Purpose {
        /// Walking beside the person as their guide.
        Guidance = "guidance",
        /// Standing beside them as a coach with experience of poverty.
        Coaching = "coaching",
        /// Being there: family, a friend, a neighbour.
        Support = "support",
        /// Working together with another service.
        Coordination = "coordination",
        /// Taking the place of a guide who is away.
        Replacement = "replacement",
        /// Acting for the person: a parent, an administrator of goods.
        Representation = "representation",
    }
}
