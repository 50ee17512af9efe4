//! Who may do what.
//!
//! The rules stand in `policies/*.cedar`, where an auditor can read them. This crate alone asks them. What it answers
//! is a value that nobody else can make: a [`Permit`] for who may read, a [`Writing`] for who may write. A dossier
//! lies in a [`Guarded`], which hands out what a permit covers and nothing else, so that code which forgets to ask
//! does not compile.

mod action;
mod guarded;
mod moment;
mod permit;
mod policies;
mod remembered;
mod situation;
mod view;

pub use action::Action;
pub use guarded::Guarded;
pub use moment::Moment;
pub use permit::{Denied, NotAllowed, Permit, Writing};
pub use policies::{Policies, PolicyError};
pub use view::View;
