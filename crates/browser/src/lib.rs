//! The screens in a real Chromium: what a person sees, hears and can do, on a phone and on a desk.
//!
//! The tests in `tests/` are ordinary tests. `cargo xtask test` installs Chromium, its driver and axe-core, builds
//! the program, and tells the tests where all of it is; where it has told nothing, they skip themselves and say so.
//!
//! ```no_run
//! use browser::{Browser, Options, Outcome, Server};
//!
//! # async fn some_test() -> Outcome {
//! if browser::skip() {
//!     return Ok(());
//! }
//! let server = Server::start_demo()?;
//! let phone = Browser::start(Options::phone()).await?;
//! phone.goto(server.link("mamadou")?).await?;
//! phone.click_text("Mijn web").await?;
//! phone.assert_no_horizontal_scroll().await?;
//! phone.assert_no_serious_violations().await?;
//! phone.assert_no_console_errors().await?;
//! # Ok(())
//! # }
//! ```
//!
//! No more than two tests hold a browser at a time, whatever runs them; see [`Browser::start`] and, for two people
//! at one table, [`Browser::beside`].

mod authenticator;
mod axe;
mod console;
mod driver;
mod error;
mod focus;
mod options;
mod page;
mod picture;
mod seat;
mod server;
mod tools;

pub use authenticator::Authenticator;
pub use axe::{Impact, Node, Violation};
pub use console::{Entry, Level};
pub use error::{Error, Outcome};
pub use fantoccini::key::Key;
pub use focus::Focused;
pub use options::{Media, Options};
pub use page::Browser;
pub use server::Server;
pub use tools::skip;
