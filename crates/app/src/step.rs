//! What a browser carries from one step of signing in to the next: sealed, for a short time, for one purpose.
//!
//! Nothing is kept on the server in between, so that any server can take the next step.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::sessions::later;
use crate::{App, AppError};

/// How long somebody may take for one step of signing in.
pub const STEP_LIFE: SignedDuration = SignedDuration::from_mins(10);

/// A sealed step, as text that fits in a cookie or a field.
#[derive(Clone, PartialEq, Eq)]
pub struct Step(String);

impl Step {
    /// One that a browser brought.
    #[must_use]
    pub fn brought(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// Its text, to hand to the browser.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Step {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Step(…)")
    }
}

#[derive(Serialize, Deserialize)]
struct Carried<T> {
    id: Uuid,
    until: Timestamp,
    what: T,
}

impl App {
    /// Seals something for a later step.
    pub(crate) fn carry<T: Serialize>(&self, step: &str, what: T) -> Result<Step, AppError> {
        self.carry_for(step, what, STEP_LIFE)
    }

    /// The same, for as long as is said.
    pub(crate) fn carry_for<T: Serialize>(&self, step: &str, what: T, life: SignedDuration) -> Result<Step, AppError> {
        let carried = Carried { id: Uuid::new_v4(), until: later(self.now(), life), what };
        Ok(Step(URL_SAFE_NO_PAD.encode(self.keys.seal_step(step, &serde_json::to_vec(&carried)?)?)))
    }

    /// What was sealed for this step, if it is ours and not too old.
    pub(crate) fn carried<T: DeserializeOwned>(&self, step: &str, from: &Step) -> Option<T> {
        self.opened_step(step, from).map(|carried| carried.what)
    }

    /// The same, for what can be used once: a second time there is nothing.
    pub(crate) async fn carried_once<T: DeserializeOwned>(
        &self,
        step: &str,
        from: &Step,
    ) -> Result<Option<T>, AppError> {
        let Some(carried) = self.opened_step(step, from) else { return Ok(None) };
        let is_first = self.is_first_use(step, carried.id.as_bytes()).await?;
        Ok(is_first.then_some(carried.what))
    }

    fn opened_step<T: DeserializeOwned>(&self, step: &str, from: &Step) -> Option<Carried<T>> {
        let sealed = URL_SAFE_NO_PAD.decode(&from.0).ok()?;
        let plain = self.keys.open_step(step, &sealed).ok()?;
        serde_json::from_slice(&plain).ok().filter(|carried: &Carried<T>| carried.until > self.now())
    }
}
