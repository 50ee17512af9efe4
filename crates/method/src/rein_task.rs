//! The tasks of which somebody holds the reins.

use crate::named::named;

named! {
    /// A task that comes back in most lives, of which the reins can be given back (deck, "breed kader": terug geven
    /// autonomie). People add their own beside these.
    ReinTask {
        /// Opening and answering letters.
        Letters = "letters",
        /// Talking with creditors and bailiffs.
        Creditors = "creditors",
        /// Talking with the landlord.
        Landlord = "landlord",
        /// Talking with the school.
        School = "school",
        /// Making appointments, and calling when they have to move.
        Appointments = "appointments",
        /// Looking after the money of the month.
        Money = "money",
        /// Going to the doctor.
        Doctor = "doctor",
        /// Going to offices: town hall, welfare, union.
        Offices = "offices",
    }
}
