//! HTTP: screens for people, an API for programs.
//!
//! A screen is one file in [`screens`](crate::router): take in, may they?, do, answer. Pages are complete without
//! JavaScript. The two faces stand on the same addresses: the *table face* for the participant, one thing a page,
//! and the *desk face* for whoever is beside them.

mod amount;
mod api;
mod archive;
mod assets;
mod back;
mod browser_name;
mod client;
mod drawer;
mod drawn;
mod flash;
mod headers;
mod household;
mod i18n;
mod looking;
mod organisation;
mod page;
mod parts;
mod pieces;
mod problem;
mod room;
mod router;
mod screens;
mod session;
mod state;
mod to;
mod typed;
mod unsent;

pub use amount::typed_amount;
pub use i18n::{Language, Texts, TextsError};
pub use router::router;
pub use state::{NotStarted, Settings, Web};
pub use typed::typed_day;
