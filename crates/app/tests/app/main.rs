//! The application over real stores.

mod execute;
mod sign_in;
mod support;
