//! The parts of a dossier that a person can share or keep to themselves.

use crate::named::named;

named! {
    /// A part of the dossier, as consents name it.
    Part {
        /// The story.
        Story = "story",
        /// The web that holds fast.
        Spiderweb = "spiderweb",
        /// Strengths.
        Strengths = "strengths",
        /// The nest that makes possible.
        Nest = "nest",
        /// Goals and steps.
        Goals = "goals",
        /// Contacts.
        Contacts = "contacts",
        /// The phases.
        Trajectory = "trajectory",
        /// Promises to each other.
        Agreements = "agreements",
        /// The people around the person: the network map.
        Network = "network",
        /// How the relation is felt.
        Relationship = "relationship",
        /// Reflections of helpers on their role in a moment; each sees only their own and what is shared with them.
        Roles = "roles",
        /// Who holds the reins of which task.
        Reins = "reins",
        /// Money: what comes in and goes out, debts, plans.
        Money = "money",
        /// What the household said for the check of rights, and the way of each right that is followed.
        Rights = "rights",
    }
}
