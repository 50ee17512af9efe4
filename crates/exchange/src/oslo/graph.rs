//! The nodes of a file by their names, and what they say.

use std::collections::HashMap;

use jiff::civil::Date;
use serde_json::{Map, Value};

use super::amount::cents;
use super::terms;

/// The nodes of a file.
pub(super) struct Graph<'a> {
    /// Every object that says something, in the order of the file.
    all: Vec<&'a Map<String, Value>>,
    /// Those that bear a name; one name can stand in more than one place.
    named: HashMap<&'a str, Vec<&'a Map<String, Value>>>,
}

/// A node: by its name, or as it stands in another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum At<'a> {
    Named(&'a str),
    Here(&'a Map<String, Value>),
}

/// An amount that could not be read: what stands there.
pub(super) type Unread = String;

impl<'a> Graph<'a> {
    pub(super) fn of(document: &'a Value) -> Self {
        let mut graph = Self { all: Vec::new(), named: HashMap::new() };
        graph.collect(document);
        graph
    }

    fn collect(&mut self, value: &'a Value) {
        match value {
            Value::Array(list) => list.iter().for_each(|one| self.collect(one)),
            Value::Object(node) => {
                let name = node.get("@id").and_then(Value::as_str);
                // Just a name is a way to a node, not a node.
                if node.len() > usize::from(name.is_some()) {
                    self.all.push(node);
                    if let Some(name) = name {
                        self.named.entry(name).or_default().push(node);
                    }
                }
                node.iter().filter(|(key, _)| *key != "@context").for_each(|(_, one)| self.collect(one));
            }
            _ => {}
        }
    }

    /// Every object that says something.
    pub(super) fn all(&self) -> &[&'a Map<String, Value>] {
        &self.all
    }

    /// Whether anything is said of a name.
    pub(super) fn knows(&self, name: &str) -> bool {
        self.named.contains_key(name)
    }

    /// The nodes of a type that bear a name, each once, in the order of the file.
    pub(super) fn of_type<'g>(&'g self, kind: &'g str) -> impl Iterator<Item = &'a str> + 'g {
        let mut seen = std::collections::HashSet::new();
        let of_kind = self.all.iter().filter(move |node| has_type(node, kind));
        of_kind.filter_map(|node| node.get("@id").and_then(Value::as_str)).filter(move |name| seen.insert(*name))
    }

    /// All that a node says under a term.
    pub(super) fn values(&self, at: At<'a>, term: &str) -> Vec<&'a Value> {
        let flat = |value: &'a Value| match value {
            Value::Array(list) => list.iter().collect::<Vec<_>>(),
            Value::Null => Vec::new(),
            other => vec![other],
        };
        match at {
            At::Here(node) => node.get(term).map(flat).unwrap_or_default(),
            At::Named(name) => {
                let nodes = self.named.get(name).into_iter().flatten();
                nodes.filter_map(|node| node.get(term)).flat_map(flat).collect()
            }
        }
    }

    /// The nodes to which a term leads.
    pub(super) fn links(&self, at: At<'a>, term: &str) -> Vec<At<'a>> {
        let link = |value: &'a Value| match value {
            Value::String(name) => Some(At::Named(name)),
            Value::Object(node) => match node.get("@id").and_then(Value::as_str) {
                Some(name) => Some(At::Named(name)),
                None => Some(At::Here(node)),
            },
            _ => None,
        };
        self.values(at, term).into_iter().filter_map(link).collect()
    }

    /// The names to which a term leads.
    pub(super) fn names(&self, at: At<'a>, term: &str) -> Vec<&'a str> {
        let name = |at| if let At::Named(name) = at { Some(name) } else { None };
        self.links(at, term).into_iter().filter_map(name).collect()
    }

    /// The first text under a term.
    pub(super) fn text(&self, at: At<'a>, term: &str) -> Option<&'a str> {
        self.values(at, term).into_iter().find_map(text_of)
    }

    /// The first day under a term that reads as one.
    pub(super) fn day(&self, at: At<'a>, term: &str) -> Option<Date> {
        self.text(at, term).and_then(day_of)
    }

    /// The amount under a term, in cents: none when nothing stands there, an error when it cannot be read.
    pub(super) fn cents(&self, at: At<'a>, term: &str) -> Option<Result<u64, Unread>> {
        let money = *self.links(at, term).first()?;
        let value = self.values(money, terms::VALUE);
        let value = value.first()?;
        let written = text_of(value).map_or_else(|| value.to_string(), str::to_owned);
        let currency = self.text(money, terms::CURRENCY).unwrap_or("EUR");
        if currency != "EUR" {
            return Some(Err(format!("{written} {currency}")));
        }
        Some(cents(&written).ok_or(written))
    }
}

/// The text of a value, typed or not.
pub(super) fn text_of(value: &Value) -> Option<&str> {
    value.as_str().or_else(|| value.get("@value").and_then(Value::as_str))
}

/// A day, or the day of a moment.
pub(super) fn day_of(text: &str) -> Option<Date> {
    let day = text.split_once('T').map_or(text, |(day, _)| day);
    (day.len() == 10).then(|| day.parse().ok()).flatten()
}

/// Whether a node is of a type.
pub(super) fn has_type(node: &Map<String, Value>, kind: &str) -> bool {
    match node.get("@type") {
        Some(Value::String(known)) => known == kind,
        Some(Value::Array(list)) => list.iter().any(|known| known.as_str() == Some(kind)),
        _ => false,
    }
}
