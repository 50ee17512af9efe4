//! The web of a dossier: of all who tied strands together, and of each of them.

use dossier::goals::Goals;
use dossier::spiderweb::Spiderweb;
use dossier::strengths::Strengths;
use dossier::{Dossier, Shared};
use insight::spiderweb::{ByVoice, by_voice};
use serde::Deserialize;

use crate::command::compute::{of_json, said};

/// What of a dossier says something about its web.
#[derive(Deserialize)]
struct Whole {
    spiderweb: Shared<Spiderweb>,
    #[serde(default)]
    strengths: Shared<Strengths>,
    #[serde(default)]
    goals: Shared<Goals>,
}

pub(super) fn read(text: &str) -> Result<ByVoice, String> {
    let is_whole = of_json::<serde_json::Value>(text)?.get("spiderweb").is_some();
    let dossier = if is_whole {
        let Whole { spiderweb, strengths, goals } = of_json(text)?;
        Dossier { spiderweb, strengths, goals, ..Dossier::default() }
    } else {
        Dossier { spiderweb: of_json(text)?, ..Dossier::default() }
    };
    by_voice(&dossier).map_err(said)
}
