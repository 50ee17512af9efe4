//! A file taken apart into what it says of each person and all the rest, and put together again: so that what is said
//! of somebody can be left out without hurting the file.

use serde_json::{Map, Value};

use super::EasyNwk;
use super::document::MARK;
use crate::ExchangeError;

/// What stays in the file when what it says of somebody is left out: where they stand.
const STAYS: [&str; 6] = ["id", "angle", "distance", "edgeType", "human", "deceased"];

/// What one version of a file says of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The number of the version.
    pub version: i64,
    /// The number of the person.
    pub number: i64,
    /// The fields, as JSON.
    pub fields: String,
}

impl EasyNwk {
    /// The file without what it says of each person, and that, piece by piece.
    #[must_use]
    pub fn apart(&self) -> (String, Vec<Piece>) {
        let mut document = Value::Object(self.document.clone());
        let mut pieces = Vec::new();
        each_person(&mut document, |version, number, person| {
            let said = person.iter().filter(|(key, _)| !STAYS.contains(&key.as_str()));
            let said: Map<String, Value> = said.map(|(key, value)| (key.clone(), value.clone())).collect();
            person.retain(|key, _| STAYS.contains(&key.as_str()));
            pieces.push(Piece { version, number, fields: Value::Object(said).to_string() });
        });
        let mark = if self.has_mark { MARK.to_string() } else { String::new() };
        (format!("{mark}{document}"), pieces)
    }

    /// The file again. Whoever has no piece is called `unnamed`.
    ///
    /// # Errors
    /// When the frame or a piece is not what [`apart`](Self::apart) gave.
    pub fn together<'a>(
        frame: &str,
        pieces: impl IntoIterator<Item = (i64, i64, &'a str)>,
        unnamed: &str,
    ) -> Result<Self, ExchangeError> {
        let broken = |error: serde_json::Error| ExchangeError::field("the file", error.to_string());
        let has_mark = frame.starts_with(MARK);
        let mut document: Value = serde_json::from_str(frame.trim_start_matches(MARK)).map_err(broken)?;
        let mut said = std::collections::HashMap::new();
        for (version, number, fields) in pieces {
            let fields: Map<String, Value> = serde_json::from_str(fields).map_err(broken)?;
            said.insert((version, number), fields);
        }
        each_person(&mut document, |version, number, person| match said.remove(&(version, number)) {
            Some(fields) => person.extend(fields),
            None => drop(person.insert("name".to_owned(), unnamed.into())),
        });
        Self::read(&format!("{}{document}", if has_mark { "\u{feff}" } else { "" }))
    }
}

/// Everybody in every version of a document.
fn each_person(document: &mut Value, mut each: impl FnMut(i64, i64, &mut Map<String, Value>)) {
    let versions = document.get_mut("versions").and_then(Value::as_array_mut).into_iter().flatten();
    for version in versions {
        let id = version.get("id").and_then(Value::as_i64).unwrap_or_default();
        let people = version.pointer_mut("/nwk/alteri").and_then(Value::as_array_mut).into_iter().flatten();
        for person in people.filter_map(Value::as_object_mut) {
            let number = person.get("id").and_then(Value::as_i64).unwrap_or_default();
            each(id, number, person);
        }
    }
}
