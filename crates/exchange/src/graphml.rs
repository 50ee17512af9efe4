//! GraphML (graphml.graphdrawing.org): graphs with whatever data others hang on nodes and edges. One graph a file.

mod of_dossier;
mod read;
mod write;

pub use of_dossier::of_dossier;
pub use read::read;
pub use write::write;

use std::collections::BTreeMap;

use insight::network::{Contact, NetworkMap, Sector};

use crate::ExchangeError;

/// Data by the name of its key (`attr.name`, or the key's id).
pub type Data = BTreeMap<String, String>;

/// A key that the file declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// Its id.
    pub id: String,
    /// Its attributes besides the id, as they stand there: `for`, `attr.name`, `attr.type` and whatever else.
    pub attributes: Data,
    /// What holds where a node or edge says nothing.
    pub default: Option<String>,
}

/// A node.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Node {
    /// Its id.
    pub id: String,
    /// Attributes of the element besides the id.
    pub attributes: Data,
    /// Its data, by the id of the key.
    pub data: Data,
}

/// An edge.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edge {
    /// From this node …
    pub source: String,
    /// … to this.
    pub target: String,
    /// Attributes of the element besides these two.
    pub attributes: Data,
    /// Its data, by the id of the key.
    pub data: Data,
}

/// A file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GraphMl {
    /// The keys, in the order of the file.
    pub keys: Vec<Key>,
    /// The attributes of the graph, such as `edgedefault`.
    pub attributes: Data,
    /// Data of the graph itself, by the id of the key.
    pub data: Data,
    /// The nodes, in the order of the file.
    pub nodes: Vec<Node>,
    /// The edges, in the order of the file.
    pub edges: Vec<Edge>,
}

/// The names under which we write what we know of a contact, and read it again.
const NAME: &str = "name";
const SECTOR: &str = "sector";
const DISTANCE: &str = "distance";
const CONNECTABLE: &str = "connectable";
const CONNECTED: &str = "connected";

impl GraphMl {
    /// The map. A node without a name (`name` or `label`) is called by its id; without a sector it stands among the
    /// friends, without a distance in the middle horizon.
    ///
    /// # Errors
    /// When a sector, a distance or a yes-or-no is written as something else; the error names the node.
    pub fn map(&self) -> Result<NetworkMap, ExchangeError> {
        let contacts = self.nodes.iter().map(|node| self.contact(node)).collect::<Result<_, _>>()?;
        let ties = self.edges.iter().map(|edge| (edge.source.clone(), edge.target.clone())).collect();
        Ok(NetworkMap { contacts, ties })
    }

    fn contact(&self, node: &Node) -> Result<Contact, ExchangeError> {
        let said = |name: &str| self.value(node, name);
        let wrong = |name: &str, value: &str, needs: &str| {
            ExchangeError::field(format!("node {}, {name}", node.id), format!("`{value}` is not {needs}"))
        };
        let sector = said(SECTOR).map_or(Ok(Sector::Friends), |value| {
            let known = value.parse::<Sector>().ok();
            known.ok_or_else(|| wrong(SECTOR, value, "family, friends, colleagues or professionals"))
        })?;
        let distance = said(DISTANCE).map_or(Ok(50.0), |value| {
            let read = value.trim().parse::<f64>().ok().filter(|distance| *distance > 0.0 && distance.is_finite());
            read.ok_or_else(|| wrong(DISTANCE, value, "a number above 0"))
        })?;
        let yes = |name: &str| {
            said(name).map_or(Ok(true), |value| match value.trim() {
                "true" | "1" => Ok(true),
                "false" | "0" => Ok(false),
                _ => Err(wrong(name, value, "true or false")),
            })
        };
        let name = said(NAME).or_else(|| said("label")).unwrap_or(&node.id).to_owned();
        let (connectable, connected) = (yes(CONNECTABLE)?, yes(CONNECTED)?);
        Ok(Contact { id: node.id.clone(), name, sector, distance, connectable, connected: connectable && connected })
    }

    /// What a node says under the name of a key, or what the key says for all.
    fn value<'a>(&'a self, node: &'a Node, name: &str) -> Option<&'a str> {
        let named = |key: &&Key| {
            let for_nodes = key.attributes.get("for").is_none_or(|what| what == "node" || what == "all");
            for_nodes && key.attributes.get("attr.name").unwrap_or(&key.id) == name
        };
        let key = self.keys.iter().find(named)?;
        node.data.get(&key.id).or(key.default.as_ref()).map(String::as_str)
    }

    /// A file of this map.
    #[must_use]
    pub fn of(map: &NetworkMap) -> Self {
        let key = |name: &str, kind: &str| {
            let attributes = [("for", "node"), ("attr.name", name), ("attr.type", kind)];
            let attributes = attributes.map(|(name, value)| (name.to_owned(), value.to_owned()));
            Key { id: name.to_owned(), attributes: attributes.into(), default: None }
        };
        let keys = [
            (NAME, "string"),
            (SECTOR, "string"),
            (DISTANCE, "double"),
            (CONNECTABLE, "boolean"),
            (CONNECTED, "boolean"),
        ];
        let node = |contact: &Contact| {
            let data = [
                (NAME, contact.name.clone()),
                (SECTOR, contact.sector.as_str().to_owned()),
                (DISTANCE, contact.distance.to_string()),
                (CONNECTABLE, contact.connectable.to_string()),
                (CONNECTED, contact.connected.to_string()),
            ];
            let data = data.map(|(key, value)| (key.to_owned(), value)).into();
            Node { id: contact.id.clone(), data, ..Node::default() }
        };
        let edge = |tie: &(String, String)| Edge { source: tie.0.clone(), target: tie.1.clone(), ..Edge::default() };
        Self {
            keys: keys.map(|(name, kind)| key(name, kind)).into(),
            attributes: [("edgedefault".to_owned(), "undirected".to_owned())].into(),
            data: Data::new(),
            nodes: map.contacts.iter().map(node).collect(),
            edges: map.ties.iter().map(edge).collect(),
        }
    }
}
