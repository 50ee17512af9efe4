//! How people met.

use crate::named::named;

named! {
    /// The kind of a contact.
    ContactKind {
        /// At the participant's home.
        HomeVisit = "home_visit",
        /// By telephone.
        Phone = "phone",
        /// At the office.
        Office = "office",
        /// Outside, on the way somewhere.
        OnTheWay = "on_the_way",
        /// Together to a place or a service.
        VisitTogether = "visit_together",
        /// A talk of three, with somebody else at the table.
        ThreeWay = "three_way",
        /// By letter, message or mail.
        Message = "message",
        /// By video.
        Video = "video",
    }
}
