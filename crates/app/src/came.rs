//! Who comes in: from which place, with which browser.

/// What is known of whoever signs in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Came {
    /// The place they come from: an address.
    pub place: String,
    /// The family of browser and machine in released words, such as `firefox android`; never more than that.
    pub browser: Option<String>,
}

impl From<&str> for Came {
    fn from(place: &str) -> Self {
        Self { place: place.to_owned(), browser: None }
    }
}

impl From<&Came> for Came {
    fn from(came: &Came) -> Self {
        came.clone()
    }
}
