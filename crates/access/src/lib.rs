//! Who may do what.
//!
//! From day one: nobody sees a dossier whose circle they are not in, and nobody writes in a voice that is not
//! theirs to write. A [`Permit`] is the only key to what a dossier shows, and only this crate can make one.

mod permit;
mod view;

pub use permit::{Denied, Permit, may_open};
pub use view::{View, Views};
