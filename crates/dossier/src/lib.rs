//! The dossier itself, pure: no input or output, no clock, no randomness.
//!
//! One file a part. Each part has its commands (what somebody wants), its events (what happened), its state,
//! `decide` (a command becomes events or a refusal in plain words) and `evolve` (an event changes the state).
//! Every value has a voice; voices stand beside each other and never overwrite one another.

pub mod agreements;
pub mod circle;
pub mod consents;
pub mod contact;
pub mod corrections;
pub mod goals;
pub mod ladder;
pub mod money;
pub mod nest;
pub mod network;
pub mod papers;
pub mod reins;
pub mod relationship;
pub mod research;
pub mod rights;
pub mod roles;
pub mod spiderweb;
pub mod story;
pub mod strengths;
pub mod table;
pub mod trajectory;

mod command;
mod decide;
mod event;
mod evolve;
mod ids;
mod origin;
mod part;
mod refusal;
mod register;
mod shared;
mod state;
mod thing;
mod timeline;
mod unsaid;
mod words;

pub use command::{Command, Saying};
pub use event::{Event, Payload};
pub use ids::*;
pub use origin::{Origin, Speaker, Stamp};
pub use part::Touch;
pub use refusal::{Reason, Refusal};
pub use register::{Candidate, Register, Settled};
pub use shared::Shared;
pub use state::Dossier;
pub use thing::Thing;
pub use timeline::{Point, Timeline};
pub use words::{LONG, NAME, SHORT, Wording};
