//! Files of the command line, and names in addresses and forms.

use dossier::spiderweb::Spiderweb;
use dossier::{Dossier, DossierId, MemberId, Shared};
use insight::Language;
use insight::fuzzy_map::Question;
use insight::goals::{Goals, t_score};
use insight::spiderweb::{dynamics, looseners};

use crate::law;

/// A fuzzy cognitive map. What takes long to compute is left out: that is about patience, not about reading.
pub(crate) fn fuzzy_map(bytes: &[u8]) {
    let Ok(mut question) = serde_json::from_slice::<Question>(bytes) else { return };
    question.max_steps = question.max_steps.min(200);
    if question.weights.len() <= 32 {
        let _ = question.answer();
    }
}

/// Goals with their weights and scores.
pub(crate) fn goals(bytes: &[u8]) {
    let Ok(goals) = serde_json::from_slice::<Goals>(bytes) else { return };
    if let Ok(score) = t_score(&goals) {
        law(score.value.is_finite(), "a score is a number");
    }
}

/// The web of a dossier, as the API gives it.
pub(crate) fn spiderweb(bytes: &[u8]) {
    let Ok(spiderweb) = serde_json::from_slice::<Spiderweb>(bytes) else { return };
    let dossier = Dossier { spiderweb: Shared::new(spiderweb), ..Dossier::default() };
    let looseners = looseners(&dossier);
    let _ = dynamics(&dossier.spiderweb, None, &looseners);
}

/// A text of which the readability is asked.
pub(crate) fn readability(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for language in [Language::Dutch, Language::French, Language::English] {
        let _ = insight::readability::readability(&text, language);
    }
}

/// Ids, days, moments and the closed lists, as they stand in addresses and forms.
pub(crate) fn names(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let text = text.as_ref();
    if let Ok(id) = text.parse::<DossierId>() {
        law(id.to_string().parse() == Ok(id), "an id is read as it was written");
    }
    if let Ok(day) = text.parse::<jiff::civil::Date>() {
        law(day.to_string().parse().ok() == Some(day), "a day is read as it was written");
    }
    if let Ok(at) = text.parse::<jiff::Timestamp>() {
        law(at.to_string().parse().ok() == Some(at), "a moment is read as it was written");
    }
    if let Ok(domain) = text.parse::<method::LifeDomain>() {
        law(domain.as_str() == text, "a name has one spelling");
    }
    if let Ok(part) = text.parse::<method::Part>() {
        law(part.as_str() == text, "a name has one spelling");
    }
    let _ = text.parse::<MemberId>();
}
