//! Who comes in: from which place, with which browser.

use crate::Step;

/// What is known of whoever signs in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Came {
    /// The place they come from: an address.
    pub place: String,
    /// The family of browser and machine in released words, such as `firefox android`; never more than that.
    pub browser: Option<String>,
    /// What [`crate::App::known_browser`] gave this browser when somebody came in with it before, as it brought it.
    pub known: Option<Step>,
}

impl From<&str> for Came {
    fn from(place: &str) -> Self {
        Self { place: place.to_owned(), browser: None, known: None }
    }
}

impl From<&Came> for Came {
    fn from(came: &Came) -> Self {
        came.clone()
    }
}
