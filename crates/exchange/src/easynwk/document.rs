//! A file as a whole: read, asked for a version, given a version more, written.

use insight::network::{Contact, NetworkMap};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{OneVersion, Whole, middle, sector};
use crate::ExchangeError;

pub(super) const MARK: char = '\u{feff}';

/// An easyNWK file.
#[derive(Debug, Clone, PartialEq)]
pub struct EasyNwk {
    pub(super) document: Map<String, Value>,
    pub(super) whole: Whole,
    pub(super) has_mark: bool,
}

/// One version of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version<'a> {
    /// Its number in the file.
    pub id: i64,
    /// Its title.
    pub title: &'a str,
    /// Its day, as it is written there: `2024-02-26`.
    pub date: &'a str,
}

impl EasyNwk {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is no JSON, or a field that is needed is missing or holds something else; the error names it.
    pub fn read(text: &str) -> Result<Self, ExchangeError> {
        let has_mark = text.starts_with(MARK);
        let text = text.trim_start_matches(MARK);
        let mut reader = serde_json::Deserializer::from_str(text);
        let whole = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
            let path = error.path().to_string();
            let field = if path == "." { "the file".to_owned() } else { path };
            ExchangeError::field(field, error.into_inner().to_string())
        })?;
        let all = |error: serde_json::Error| ExchangeError::field("the file", error.to_string());
        reader.end().map_err(all)?;
        let document = serde_json::from_str(text).map_err(all)?;
        Ok(Self { document, whole, has_mark })
    }

    /// A file with no version yet.
    #[must_use]
    pub fn empty() -> Self {
        let document = [("versions".to_owned(), json!([]))].into_iter().collect();
        Self { document, whole: Whole { versions: Vec::new(), current: None }, has_mark: false }
    }

    /// Writes the file: all that was read, and what was added.
    #[must_use]
    pub fn write(&self) -> String {
        let mark = if self.has_mark { "\u{feff}" } else { "" };
        format!("{mark}{:#}\n", Value::Object(self.document.clone()))
    }

    /// The versions, in the order of the file.
    pub fn versions(&self) -> impl Iterator<Item = Version<'_>> {
        self.whole.versions.iter().map(|v| Version { id: v.id, title: &v.title, date: &v.date })
    }

    /// The version that was shown last; without a word on that, the last one.
    #[must_use]
    pub fn current(&self) -> Option<i64> {
        let known = |id: &i64| self.whole.versions.iter().any(|version| version.id == *id);
        self.whole.current.filter(known).or_else(|| self.whole.versions.last().map(|version| version.id))
    }

    /// The map of a version. Contacts that were not yet put on it are left out, with their ties.
    ///
    /// # Errors
    /// When there is no such version.
    pub fn map(&self, id: i64) -> Result<NetworkMap, ExchangeError> {
        let version = self.whole.versions.iter().find(|version| version.id == id);
        let version = version.ok_or_else(|| ExchangeError::field("versions", format!("there is no version {id}")))?;
        let contacts: Vec<Contact> = version.nwk.alteri.iter().filter_map(super::Alter::contact).collect();
        let there = |id: i64| contacts.iter().any(|contact| contact.id == id.to_string());
        let ties = version.nwk.connections.iter().filter(|tie| there(tie.id1) && there(tie.id2));
        let ties = ties.map(|tie| (tie.id1.to_string(), tie.id2.to_string())).collect();
        Ok(NetworkMap { contacts, ties })
    }

    /// Adds a version and makes it the current one. A contact whose id the newest version knows keeps all other fields
    /// that it has there (role, age, notes …), and its angle while it stays in its sector; others get a number of
    /// their own. The person in the middle stays as in the newest version, or is given no name.
    pub fn add(&mut self, title: &str, date: &str, map: &NetworkMap) {
        let newest = self.document.get("versions").and_then(Value::as_array).and_then(|versions| versions.last());
        let (ego, known) = newest.map_or_else(Default::default, |version| {
            let nwk = version.get("nwk");
            let known = nwk.and_then(|nwk| nwk.get("alteri")).and_then(Value::as_array).cloned().unwrap_or_default();
            (nwk.and_then(|nwk| nwk.get("ego")).cloned(), known)
        });
        let known: Vec<Map<String, Value>> = known
            .into_iter()
            .filter_map(|alter| if let Value::Object(alter) = alter { Some(alter) } else { None })
            .collect();
        let mut free = known.iter().filter_map(|alter| alter.get("id")?.as_i64()).max().unwrap_or_default() + 1;
        let mut numbers = Vec::with_capacity(map.contacts.len());
        let mut alteri = Vec::with_capacity(map.contacts.len());
        for contact in &map.contacts {
            let before = known
                .iter()
                .find(|alter| alter.get("id").and_then(Value::as_i64).is_some_and(|id| id.to_string() == contact.id));
            let number = before.and_then(|alter| alter.get("id")?.as_i64()).unwrap_or_else(|| {
                free += 1;
                free - 1
            });
            numbers.push((contact.id.as_str(), number));
            alteri.push(Value::Object(alter(contact, number, before)));
        }
        let number = |id: &str| numbers.iter().find(|(known, _)| *known == id).map(|(_, number)| *number);
        let ties = map.ties.iter().filter_map(|(one, other)| Some(json!({"id1": number(one)?, "id2": number(other)?})));
        let id = self.whole.versions.iter().map(|version| version.id).max().unwrap_or_default() + 1;
        let ego = ego.unwrap_or_else(|| json!({"name": "", "currentGender": "", "age": "", "note": ""}));
        let version = json!({
            "id": id, "title": title, "date": date,
            "nwk": {"ego": ego, "alteri": alteri, "connections": ties.collect::<Value>()},
        });
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

/// A contact as easyNWK writes it, over what was known of it.
fn alter(contact: &Contact, number: i64, before: Option<&Map<String, Value>>) -> Map<String, Value> {
    let mut alter = before.cloned().unwrap_or_else(|| {
        let usual = json!({"role": "", "human": true, "currentGender": "", "age": "", "note": "", "deceased": false});
        if let Value::Object(usual) = usual { usual } else { Map::new() }
    });
    let stays = |alter: &Map<String, Value>| {
        alter.get("angle").and_then(Value::as_f64).is_some_and(|angle| sector(angle) == contact.sector)
    };
    if !stays(&alter) {
        alter.insert("angle".to_owned(), json!(middle(contact.sector)));
    }
    let same = |key: &str, value: f64| alter.get(key).and_then(Value::as_f64) == Some(value);
    if !same("distance", contact.distance) {
        alter.insert("distance".to_owned(), json!(contact.distance));
    }
    alter.insert("id".to_owned(), number.into());
    alter.insert("name".to_owned(), contact.name.clone().into());
    let tied = alter.get("edgeType").and_then(Value::as_i64).is_some_and(|edge| edge >= 1);
    if tied != contact.connected && contact.connectable || !alter.contains_key("edgeType") {
        alter.insert("edgeType".to_owned(), i64::from(contact.connected).into());
    }
    let counts = |alter: &Map<String, Value>| {
        let is = |key: &str, other: bool| alter.get(key).and_then(Value::as_bool).unwrap_or(other);
        is("human", true) && !is("deceased", false) && contact.distance <= 100.0
    };
    // Nestkracht does not say why somebody cannot be tied; easyNWK only knows "no longer there" and "no human".
    if counts(&alter) && !contact.connectable {
        alter.insert("deceased".to_owned(), true.into());
    } else if !counts(&alter) && contact.connectable {
        alter.insert("deceased".to_owned(), false.into());
        alter.insert("human".to_owned(), true.into());
    }
    alter
}
