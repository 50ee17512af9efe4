//! The network map of a dossier as GraphML: everything that is known of each person, and what came in with a file.

use dossier::network::Network;
use insight::network::drawn;
use jiff::civil::Date;
use serde_json::{Map, Value};

use super::{GraphMl, Key};
use crate::easynwk::name;

/// The map of a dossier on a day, with what it says of each person beside the measures: the direction, the kind, what
/// goes to and fro; and the fields of the file that was taken in, each as `easynwk.…`. Who was made unrecognisable is
/// called `unnamed`.
#[must_use]
pub fn of_dossier(network: &Network, day: Date, unnamed: &str) -> GraphMl {
    let mut graph = GraphMl::of(&drawn(network, day, |alter| name(alter, unnamed)));
    for (key, kind) in [("angle", "double"), ("kind", "string"), ("gets", "string"), ("gives", "string")] {
        graph.keys.push(for_nodes(key, kind));
    }
    let map = network.on(day);
    for (node, stands) in graph.nodes.iter_mut().zip(&map.people) {
        let about = stands.alter.known().map(|known| known.value.clone()).unwrap_or_default();
        let list = |kinds: &[method::Support]| kinds.iter().map(|kind| kind.as_str()).collect::<Vec<_>>().join(" ");
        node.data.insert("angle".to_owned(), (f64::from(stands.place.angle) / 100.0).to_string());
        node.data.insert("kind".to_owned(), about.kind.as_str().to_owned());
        node.data.insert("gets".to_owned(), list(&about.gets));
        node.data.insert("gives".to_owned(), list(&about.gives));
        if stands.alter.veiled.is_none() {
            for (key, value) in fields(network, stands.alter.id) {
                let key = format!("easynwk.{key}");
                if !graph.keys.iter().any(|known| known.id == key) {
                    graph.keys.push(for_nodes(&key, "string"));
                }
                node.data.insert(key, value);
            }
        }
    }
    graph
}

fn for_nodes(name: &str, kind: &str) -> Key {
    let attributes = [("for", "node"), ("attr.name", name), ("attr.type", kind)];
    let attributes = attributes.map(|(name, value)| (name.to_owned(), value.to_owned()));
    Key { id: name.to_owned(), attributes: attributes.into(), default: None }
}

/// What the newest file says of somebody, in its last version that does.
fn fields(network: &Network, alter: dossier::AlterId) -> Vec<(String, String)> {
    let file = network.files.iter().rev().find(|file| file.taken_back.is_none());
    let number = file.and_then(|file| file.numbers.iter().find(|known| known.alter == alter)).map(|known| known.number);
    let piece =
        file.zip(number).and_then(|(file, number)| file.pieces.iter().rev().find(|piece| piece.number == number));
    let said: Map<String, Value> = piece.and_then(|piece| serde_json::from_str(&piece.fields).ok()).unwrap_or_default();
    let text = |value: Value| if let Value::String(text) = value { text } else { value.to_string() };
    said.into_iter()
        .filter(|(key, _)| key != "name" && key != "nestkracht")
        .map(|(key, value)| (key, text(value)))
        .collect()
}
