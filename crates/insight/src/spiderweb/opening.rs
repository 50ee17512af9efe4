//! One sentence for an overview: where loosening may open something.

use dossier::Dossier;

use super::circles::Circles;
use super::dynamics::leading;
use super::loosening::loosenings;
use super::map::{looseners, pulls, start};
use super::sentence::{FEW_STRANDS, Sentence, sentences};

/// What may open something, when the web has strands enough and the rules point the same way. Circles are not looked
/// for: an overview is read often, and a web in which all pulls on all has a million of them.
#[must_use]
pub fn opening(dossier: &Dossier) -> Option<Sentence> {
    let web = &dossier.spiderweb;
    let pulls = pulls(web, None);
    if pulls.len() < FEW_STRANDS {
        return None;
    }
    let rules = loosenings(&pulls, &looseners(dossier), &start(web, leading(web))).ok()?;
    let none = Circles { total: 0, strongest: Vec::new() };
    sentences(pulls.len(), &none, &rules).into_iter().find(|said| matches!(said, Sentence::SpiderwebLoosen { .. }))
}
