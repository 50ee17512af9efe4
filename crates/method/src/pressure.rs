//! What presses on a helper in a moment.

use crate::named::named;

named! {
    /// A pressure under which a helper falls into a role, after the deck's fields of tension ("Vanuit een erkenning
    /// voor", "breed kader", "Een typologie van hulpverlenersrollen").
    Pressure {
        /// Too much work: the higher pressure in the field.
        Workload = "workload",
        /// Results are wanted soon.
        QuickResults = "quick_results",
        /// The rules and forms of the organisation.
        Rules = "rules",
        /// A crisis: something could not wait.
        Crisis = "crisis",
        /// Somebody's safety was at stake.
        Safety = "safety",
        /// The helper did not know what would still help.
        Powerlessness = "powerlessness",
        /// The power that a helper has over another.
        Power = "power",
        /// Around them, people said it was somebody's own fault.
        Blame = "blame",
    }
}
