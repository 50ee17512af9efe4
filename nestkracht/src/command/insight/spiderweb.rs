//! The web of a dossier: of all who tied strands together, and of each of them.

use dossier::goals::Goals;
use dossier::spiderweb::Spiderweb;
use dossier::strengths::Strengths;
use dossier::{Dossier, Speaker};
use insight::spiderweb::{Dynamics, dynamics, looseners};
use serde::{Deserialize, Serialize};

use super::{of_json, said};

/// What of a dossier says something about its web.
#[derive(Deserialize)]
struct Whole {
    spiderweb: Spiderweb,
    #[serde(default)]
    strengths: Strengths,
    #[serde(default)]
    goals: Goals,
}

#[derive(Serialize)]
pub(super) struct Read {
    /// All strands together.
    #[serde(flatten)]
    all: Dynamics,
    /// As each voice sees it; only when more than one tied strands.
    voices: Vec<Dynamics>,
}

pub(super) fn read(text: &str) -> Result<Read, String> {
    let is_whole = of_json::<serde_json::Value>(text)?.get("spiderweb").is_some();
    let dossier = if is_whole {
        let Whole { spiderweb, strengths, goals } = of_json(text)?;
        Dossier { spiderweb, strengths, goals, ..Dossier::default() }
    } else {
        Dossier { spiderweb: of_json(text)?, ..Dossier::default() }
    };
    let web = &dossier.spiderweb;
    let looseners = looseners(&dossier);
    let mut speakers: Vec<Speaker> = Vec::new();
    for strand in web.tied() {
        if !speakers.contains(&strand.origin.speaker) {
            speakers.push(strand.origin.speaker);
        }
    }
    if speakers.len() < 2 {
        speakers.clear();
    }
    let all = dynamics(web, None, &looseners).map_err(said)?;
    let voices = speakers.into_iter().map(|speaker| dynamics(web, Some(speaker), &looseners));
    Ok(Read { all, voices: voices.collect::<Result<_, _>>().map_err(said)? })
}
