//! Where the keyboard is, and whether a person can see that.

use serde::Deserialize;
use serde_json::Value;

use crate::{Browser, Error};

/// The element that has the focus.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Focused {
    /// Its tag, in small letters. `body` when nothing has the focus.
    pub tag: String,
    /// Its `id`, or nothing.
    pub id: String,
    /// Its `name`, or nothing.
    pub name: String,
    /// What it says, or what its label says.
    pub text: String,
    /// Whether an outline shows that it has the focus: on itself, on its label, on what comes next or on what it lies
    /// in. Only an outline counts: a shadow or a colour is gone where a person has chosen their own colours.
    pub outline_visible: bool,
    /// Whether its middle is on the screen with nothing over it.
    pub in_view: bool,
}

impl Browser {
    /// The element that has the focus.
    ///
    /// # Errors
    /// When the browser does not say.
    pub async fn focused(&self) -> Result<Focused, Error> {
        let answer = self.script(include_str!("focus/focused.js"), Vec::new()).await?;
        read(answer)
    }
}

fn read(answer: Value) -> Result<Focused, Error> {
    let text = answer.to_string();
    serde_json::from_value(answer).map_err(|_| Error::Answer { doing: "asking for the focus".into(), answer: text })
}
