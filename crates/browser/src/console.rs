//! What the browser had to say about the page.

use std::fmt;

use serde::Deserialize;
use serde_json::json;

use crate::{Browser, Error, Outcome};

/// How bad the browser finds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Level {
    /// An error: a script that threw, a file that did not come, something the security policy refused.
    Severe,
    /// A warning.
    Warning,
    /// A word on the way.
    #[serde(other)]
    Info,
}

/// A line in the browser's console.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Entry {
    /// How bad.
    pub level: Level,
    /// The address, the line and what is the matter.
    pub message: String,
    /// Who says it, as in `security`, `network`, `javascript`, `console-api`.
    #[serde(default)]
    pub source: String,
}

impl Entry {
    /// Whether something is wrong: an error, or anything at all about the security policy.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.level == Level::Severe || self.message.contains("Content Security Policy")
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.source, self.message)
    }
}

impl Browser {
    /// What the console says since it was last asked, on all pages in between.
    ///
    /// # Errors
    /// When the browser does not say.
    pub async fn console(&self) -> Result<Vec<Entry>, Error> {
        let doing = "reading the console";
        let answer = self.command("se/log", json!({ "type": "browser" }), doing).await?;
        let text = answer.to_string();
        serde_json::from_value(answer).map_err(|_| Error::Answer { doing: doing.into(), answer: text })
    }

    /// Fails when the console holds an error since it was last asked: what a script threw, what did not load, what
    /// the security policy refused. A page that is meant to be refused is one too: ask [`Browser::console`] first.
    ///
    /// # Errors
    /// With the errors.
    pub async fn assert_no_console_errors(&self) -> Outcome {
        let entries = self.console().await?;
        let errors: Vec<String> = entries.iter().filter(|entry| entry.is_error()).map(ToString::to_string).collect();
        if errors.is_empty() {
            return Ok(());
        }
        Err(Error::Page(format!("the console says:\n{}", errors.join("\n"))))
    }
}
