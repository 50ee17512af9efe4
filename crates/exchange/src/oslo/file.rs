//! A file as it is written: read whole, kept whole, written whole.

use dossier::money::MOST_FILE_BYTES;
use serde_json::{Map, Value};

use super::graph::{Graph, has_type};
use super::terms;
use crate::ExchangeError;

const MARK: char = '\u{feff}';

/// A file in the vocabulary for debt management.
#[derive(Debug, Clone, PartialEq)]
pub struct Oslo {
    pub(super) document: Value,
}

impl Oslo {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is too large, no JSON-LD, or holds no claim.
    pub fn read(text: &str) -> Result<Self, ExchangeError> {
        if text.len() > MOST_FILE_BYTES {
            return Err(ExchangeError::too_much("the file", text.len(), MOST_FILE_BYTES));
        }
        let mut document: Value = serde_json::from_str(text.trim_start_matches(MARK))
            .map_err(|error| ExchangeError::field("the file", error.to_string()))?;
        if !document.is_object() && !document.is_array() {
            return Err(ExchangeError::field("the file", "it is no JSON-LD: neither an object nor a list"));
        }
        let mut nameless = 0;
        name_claims(&mut document, &mut nameless);
        let file = Self { document };
        if file.graph().of_type(terms::CLAIM).next().is_none() {
            return Err(ExchangeError::field("@graph", "there is no Schuldvordering in it"));
        }
        Ok(file)
    }

    /// A file with nothing in it yet.
    #[must_use]
    pub fn empty() -> Self {
        Self { document: serde_json::json!({ "@context": [super::CONTEXT], "@graph": [] }) }
    }

    /// Writes the file: all that was read, and what was added. Nothing in it can be taken for a page by a browser.
    #[must_use]
    pub fn write(&self) -> String {
        format!("{:#}\n", self.document).replace('<', "\\u003c").replace('>', "\\u003e")
    }

    pub(super) fn graph(&self) -> Graph<'_> {
        Graph::of(&self.document)
    }

    /// The list to which nodes are added; a file that is one node becomes a list of it.
    pub(super) fn nodes(&mut self) -> Option<&mut Vec<Value>> {
        if let Value::Object(whole) = &mut self.document
            && !matches!(whole.get("@graph"), Some(Value::Array(_)))
        {
            let context = whole.remove("@context");
            let node = match whole.remove("@graph") {
                Some(node) => node,
                None => Value::Object(std::mem::take(whole)),
            };
            whole.extend(context.map(|context| ("@context".to_owned(), context)));
            whole.insert("@graph".to_owned(), Value::Array(vec![node]));
        }
        match &mut self.document {
            Value::Array(nodes) => Some(nodes),
            Value::Object(whole) => whole.get_mut("@graph").and_then(Value::as_array_mut),
            _ => None,
        }
    }

    /// A node by its name, to add to; the first that says more than its name.
    pub(super) fn node_mut(&mut self, id: &str) -> Option<&mut Map<String, Value>> {
        found(&mut self.document, id)
    }

    /// Takes nodes out, and everything that points to them.
    pub(super) fn without(&mut self, gone: &[&str]) {
        if !gone.is_empty() {
            prune(&mut self.document, gone);
        }
    }
}

/// A claim without a name gets one: in JSON-LD that says nothing more than before.
fn name_claims(value: &mut Value, nameless: &mut usize) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|one| name_claims(one, nameless)),
        Value::Object(node) => {
            if has_type(node, terms::CLAIM) && !node.contains_key("@id") {
                *nameless += 1;
                node.insert("@id".to_owned(), format!("_:nestkracht-claim-{nameless}").into());
            }
            node.values_mut().for_each(|one| name_claims(one, nameless));
        }
        _ => {}
    }
}

fn found<'a>(value: &'a mut Value, id: &str) -> Option<&'a mut Map<String, Value>> {
    match value {
        Value::Array(list) => list.iter_mut().find_map(|one| found(one, id)),
        Value::Object(node) => {
            let is_it = node.len() > 1 && node.get("@id").and_then(Value::as_str) == Some(id);
            if is_it { Some(node) } else { node.values_mut().find_map(|one| found(one, id)) }
        }
        _ => None,
    }
}

fn prune(value: &mut Value, gone: &[&str]) {
    let is_gone = |value: &Value| {
        let name = value.as_str().or_else(|| value.get("@id").and_then(Value::as_str));
        name.is_some_and(|name| gone.contains(&name))
    };
    match value {
        Value::Array(list) => {
            list.retain(|one| !is_gone(one));
            list.iter_mut().for_each(|one| prune(one, gone));
        }
        Value::Object(node) => {
            node.retain(|key, one| key == "@id" || !is_gone(one));
            node.values_mut().for_each(|one| prune(one, gone));
        }
        _ => {}
    }
}
