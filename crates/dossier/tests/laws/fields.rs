//! All registers of a dossier, wherever they are.

use std::collections::BTreeMap;

use dossier::Dossier;
use serde_json::Value;

/// A field of the dossier by its path: what stands and what stood, with speaker and version.
pub(super) type Fields = BTreeMap<String, (Vec<Written>, Vec<Written>)>;

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Written {
    pub(super) speaker: Value,
    pub(super) value: Value,
}

/// All registers in a dossier, wherever they are.
pub(super) fn fields(dossier: &Dossier) -> Fields {
    let mut fields = Fields::new();
    gather(&mut fields, "", &serde_json::to_value(dossier).unwrap_or_default());
    fields
}

fn gather(fields: &mut Fields, path: &str, value: &Value) {
    match value {
        Value::Object(object) => {
            if object.contains_key("standing") {
                let written = |name: &str| {
                    let all = object.get(name).and_then(Value::as_array).into_iter().flatten();
                    all.map(|c| Written {
                        speaker: c.pointer("/origin/speaker").cloned().unwrap_or_default(),
                        value: c.get("value").cloned().unwrap_or_default(),
                    })
                    .collect::<Vec<_>>()
                };
                // What was withdrawn is kept at its place, also where a whole day of a line was.
                let field = fields.entry(path.replace("/withdrawn/", "/points/")).or_default();
                field.0.extend(written("standing"));
                field.1.extend(written("earlier").into_iter().chain(written("withdrawn")));
                return;
            }
            object.iter().for_each(|(name, inner)| gather(fields, &format!("{path}/{name}"), inner));
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                let key = ["id", "domain", "trait", "level", "task", "month"].iter().find_map(|key| item.get(*key));
                let point = item.get("speaker").map(|speaker| format!("{speaker}@{}", item["on"]));
                let key = key.map(Value::to_string).or(point).unwrap_or_else(|| place.to_string());
                gather(fields, &format!("{path}/{key}"), item);
            }
        }
        _ => {}
    }
}

/// Whether a voice has two answers on one thing.
pub(super) fn contested(dossier: &Dossier) -> Option<String> {
    let twice = |speakers: Vec<String>| {
        let mut seen = speakers.clone();
        seen.sort();
        seen.dedup();
        seen.len() < speakers.len()
    };
    for (path, (standing, _)) in fields(dossier) {
        if twice(standing.iter().map(|written| written.speaker.to_string()).collect()) {
            return Some(path);
        }
    }
    let answers = dossier.agreements.answers.iter().filter(|given| given.stands);
    if twice(answers.map(|given| format!("{:?} {:?}", given.on, given.origin.speaker)).collect()) {
        return Some("answers".into());
    }
    let named = dossier.strengths.named.iter();
    if twice(named.flat_map(|s| s.recognitions.iter().map(|r| format!("{} {:?}", s.id, r.origin.speaker))).collect()) {
        return Some("recognitions".into());
    }
    let pairs = dossier.tables.rounds.iter().flat_map(|round| round.pairs.iter().map(move |pair| (round.id, pair)));
    let cards = pairs.flat_map(|(id, pair)| {
        pair.cards.iter().map(move |card| format!("{id} {:?} {:?}", pair.topic, card.origin.speaker))
    });
    twice(cards.collect()).then(|| "cards".into())
}

/// Everything that anybody wrote in words, wherever it is kept.
pub(super) fn all_text(dossier: &Dossier) -> String {
    serde_json::to_string(dossier).unwrap_or_default()
}
