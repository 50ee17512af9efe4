//! A web of all who tied strands together, and beside that of each of them: as the API gives it and the command line
//! prints it.

use dossier::spiderweb::Spiderweb;
use dossier::{Dossier, Speaker};
use serde::Serialize;
use utoipa::ToSchema;

use super::dynamics::{Dynamics, dynamics};
use super::map::looseners;
use crate::InsightError;

/// The dynamics of a web, together and by voice.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct ByVoice {
    /// All strands together.
    #[serde(flatten)]
    pub all: Dynamics,
    /// As each voice sees it; only when more than one tied strands.
    pub voices: Vec<Dynamics>,
}

/// Those who tied a strand that is there, in the order in which they first did.
#[must_use]
pub fn tied_by(web: &Spiderweb) -> Vec<Speaker> {
    let mut speakers = Vec::new();
    for strand in web.tied() {
        if !speakers.contains(&strand.origin.speaker) {
            speakers.push(strand.origin.speaker);
        }
    }
    speakers
}

/// The dynamics of the web of a dossier: of its strands, its strengths and its goals, and of nothing else in it.
///
/// # Errors
/// Never for what this crate makes of a dossier.
pub fn by_voice(dossier: &Dossier) -> Result<ByVoice, InsightError> {
    let (web, looseners) = (&dossier.spiderweb, looseners(dossier));
    let mut speakers = tied_by(web);
    if speakers.len() < 2 {
        speakers.clear();
    }
    let all = dynamics(web, None, &looseners)?;
    let voices = speakers.into_iter().map(|speaker| dynamics(web, Some(speaker), &looseners));
    Ok(ByVoice { all, voices: voices.collect::<Result<_, _>>()? })
}
