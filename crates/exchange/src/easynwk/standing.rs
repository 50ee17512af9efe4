//! Adding a version in which everybody stands just where they stand, with every other field that is known of them.

use std::collections::{HashMap, HashSet};

use dossier::network::Place;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::outgoing::degrees_and_percent;
use super::{EasyNwk, OneVersion, Ours};

/// Somebody, as a version writes them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Standing {
    pub(super) number: i64,
    pub(super) name: String,
    pub(super) place: Place,
    pub(super) ours: Option<Ours>,
    pub(super) is_human: bool,
    pub(super) is_dead: bool,
    pub(super) in_touch: bool,
}

impl EasyNwk {
    /// The highest number that anybody has in any version; 0 for none.
    pub(super) fn highest_number(&self) -> i64 {
        let people = self.whole.versions.iter().flat_map(|version| &version.nwk.alteri);
        people.map(|alter| alter.id).max().unwrap_or_default().max(0)
    }

    /// Whether the newest version says the same already.
    pub(super) fn stands_like(&self, people: &[Standing], ties: &[(i64, i64)]) -> bool {
        let Some(newest) = self.whole.versions.last() else { return people.is_empty() };
        let placed: HashMap<i64, _> =
            newest.nwk.alteri.iter().filter(|alter| alter.distance > 0.0).map(|alter| (alter.id, alter)).collect();
        let is_same = |one: &Standing| {
            placed.get(&one.number).is_some_and(|alter| {
                let (angle, distance) = degrees_and_percent(one.place);
                let ours = alter.ours.clone().filter(|ours| !ours.gets.is_empty() || !ours.gives.is_empty());
                is_near(alter.angle, angle)
                    && is_near(alter.distance, distance)
                    && alter.name.trim() == one.name
                    && (alter.human, alter.deceased, alter.edge_type >= 1) == (one.is_human, one.is_dead, one.in_touch)
                    && ours == one.ours
            })
        };
        let sorted = |one: i64, other: i64| (one.min(other), one.max(other));
        let then: HashSet<_> = newest
            .nwk
            .connections
            .iter()
            .filter(|tie| placed.contains_key(&tie.id1) && placed.contains_key(&tie.id2))
            .map(|tie| sorted(tie.id1, tie.id2))
            .collect();
        let now: HashSet<_> = ties.iter().map(|(one, other)| sorted(*one, *other)).collect();
        placed.len() == people.len() && people.iter().all(is_same) && then == now
    }

    /// Adds a version and makes it the current one. Who is known keeps all other fields of the newest version that
    /// knows them; the person in the middle stays as in the newest version.
    pub(super) fn add_people(&mut self, title: &str, date: &str, people: &[Standing], ties: &[(i64, i64)]) {
        let versions = self.document.get("versions").and_then(Value::as_array).cloned().unwrap_or_default();
        let (mut known, mut tied) = (HashMap::new(), HashMap::new());
        for version in &versions {
            let list = |name: &str| version.pointer(name).and_then(Value::as_array).into_iter().flatten();
            for person in list("/nwk/alteri").filter_map(Value::as_object) {
                if let Some(number) = person.get("id").and_then(Value::as_i64) {
                    known.insert(number, person);
                }
            }
            for tie in list("/nwk/connections") {
                let end = |name: &str| tie.get(name).and_then(Value::as_i64);
                if let Some((one, other)) = end("id1").zip(end("id2")) {
                    tied.insert((one.min(other), one.max(other)), tie);
                }
            }
        }
        let newest = versions.last();
        let ego = newest.and_then(|version| version.pointer("/nwk/ego")).cloned();
        let ego = ego.unwrap_or_else(|| json!({"name": "", "currentGender": "", "age": "", "note": ""}));
        let alteri: Vec<Value> =
            people.iter().map(|one| Value::Object(person(one, known.get(&one.number).copied()))).collect();
        let connections: Vec<Value> = ties
            .iter()
            .map(|(one, other)| {
                let before = tied.get(&(*one.min(other), *one.max(other)));
                before.map_or_else(|| json!({"id1": one, "id2": other}), |tie| (*tie).clone())
            })
            .collect();
        let id = self.whole.versions.iter().map(|version| version.id).max().unwrap_or_default() + 1;
        let nwk = json!({"ego": ego, "alteri": alteri, "connections": connections});
        let version = json!({"id": id, "title": title, "date": date, "nwk": nwk});
        if let Ok(read) = OneVersion::deserialize(&version) {
            self.whole.versions.push(read);
            self.whole.current = Some(id);
            self.document.insert("currentVersion".to_owned(), id.into());
            if let Some(Value::Array(versions)) = self.document.get_mut("versions") {
                versions.push(version);
            }
        }
    }
}

/// A hundredth is as fine as a place is kept.
fn is_near(written: f64, kept: f64) -> bool {
    (written - kept).abs() <= 0.005_000_001 || (written.abs() >= 179.99 && (written.abs() - kept.abs()).abs() <= 0.006)
}

fn person(one: &Standing, before: Option<&Map<String, Value>>) -> Map<String, Value> {
    let mut person = before.cloned().unwrap_or_else(|| {
        let usual = json!({"role": "", "human": true, "currentGender": "", "age": "", "note": "", "deceased": false});
        if let Value::Object(usual) = usual { usual } else { Map::new() }
    });
    let (angle, distance) = degrees_and_percent(one.place);
    for (key, value) in [("angle", angle), ("distance", distance)] {
        if !person.get(key).and_then(Value::as_f64).is_some_and(|written| is_near(written, value)) {
            person.insert(key.to_owned(), json!(value));
        }
    }
    person.insert("id".to_owned(), one.number.into());
    let is_called = person.get("name").and_then(Value::as_str).is_some_and(|name| name.trim() == one.name);
    if !is_called {
        person.insert("name".to_owned(), one.name.clone().into());
    }
    let says =
        |person: &Map<String, Value>, key: &str, other: bool| person.get(key).and_then(Value::as_bool).unwrap_or(other);
    if says(&person, "human", true) != one.is_human {
        person.insert("human".to_owned(), one.is_human.into());
    }
    if says(&person, "deceased", false) != one.is_dead {
        person.insert("deceased".to_owned(), one.is_dead.into());
    }
    if person.get("edgeType").and_then(Value::as_i64).map(|edge| edge >= 1) != Some(one.in_touch) {
        person.insert("edgeType".to_owned(), i64::from(one.in_touch).into());
    }
    match &one.ours {
        Some(ours) => drop(person.insert("nestkracht".to_owned(), json!(ours))),
        None => drop(person.remove("nestkracht")),
    }
    person
}
