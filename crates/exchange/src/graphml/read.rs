//! Reading GraphML. Elements of other namespaces are passed over; entities that the file declares itself are refused.

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::{Data, Edge, GraphMl, Key, Node};
use crate::ExchangeError;

/// Where in the file we are.
enum Open {
    Key(Key),
    Graph,
    Node(Node),
    Edge(Edge),
    Data(String, String),
    Default(String),
    Other,
}

/// Reads the first graph of a file.
///
/// # Errors
/// When it is not XML, an id that is needed is missing, or an edge leads to no node.
pub fn read(text: &str) -> Result<GraphMl, ExchangeError> {
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut graph = GraphMl::default();
    let mut open: Vec<Open> = Vec::new();
    let mut has_graph = false;
    loop {
        let at = reader.buffer_position();
        let broken = |why: String| ExchangeError::NotXml { at, why };
        match reader.read_event().map_err(|error| broken(error.to_string()))? {
            Event::Start(tag) => open.push(opened(&tag, &mut graph, &mut has_graph).map_err(|error| error.at(at))?),
            Event::Empty(tag) => {
                let element = opened(&tag, &mut graph, &mut has_graph).map_err(|error| error.at(at))?;
                closed(element, &mut open, &mut graph);
            }
            Event::End(_) => {
                if let Some(element) = open.pop() {
                    closed(element, &mut open, &mut graph);
                }
            }
            Event::Text(words) => said(&mut open, &words.xml10_content()),
            Event::CData(words) => said(&mut open, &words.xml10_content()),
            Event::GeneralRef(entity) => said(&mut open, &resolved(&entity).map_err(broken)?),
            Event::Eof if open.is_empty() => break,
            Event::Eof => return Err(broken("it ends before all that was opened is closed".to_owned())),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    if !has_graph {
        return Err(ExchangeError::field("graphml", "there is no <graph> in it"));
    }
    let known: std::collections::HashSet<&str> = graph.nodes.iter().map(|node| node.id.as_str()).collect();
    for (nth, edge) in graph.edges.iter().enumerate() {
        for (end, name) in [("source", &edge.source), ("target", &edge.target)] {
            if !known.contains(name.as_str()) {
                return Err(ExchangeError::field(format!("edge {nth}, {end}"), format!("there is no node {name}")));
            }
        }
    }
    Ok(graph)
}

/// What was wrong with an element; where it stands is added outside.
enum Wrong {
    Missing { element: &'static str, attribute: &'static str },
    Xml(String),
}

impl Wrong {
    fn at(self, at: u64) -> ExchangeError {
        match self {
            Self::Missing { element, attribute } => {
                ExchangeError::field(format!("{element} at byte {at}, {attribute}"), "it is missing")
            }
            Self::Xml(why) => ExchangeError::NotXml { at, why },
        }
    }
}

fn opened(tag: &BytesStart<'_>, graph: &mut GraphMl, has_graph: &mut bool) -> Result<Open, Wrong> {
    let mut attributes = Data::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| Wrong::Xml(error.to_string()))?;
        let value =
            attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| Wrong::Xml(error.to_string()))?;
        attributes.insert(attribute.key.as_ref().to_owned(), value.into_owned());
    }
    let name = tag.local_name();
    let mut take =
        |element, attribute: &'static str| attributes.remove(attribute).ok_or(Wrong::Missing { element, attribute });
    Ok(match name.as_ref() {
        "key" => Open::Key(Key { id: take("key", "id")?, attributes, default: None }),
        "graph" if !*has_graph => {
            *has_graph = true;
            graph.attributes = attributes;
            Open::Graph
        }
        "node" => Open::Node(Node { id: take("node", "id")?, attributes, data: Data::new() }),
        "edge" => {
            let (source, target) = (take("edge", "source")?, take("edge", "target")?);
            Open::Edge(Edge { source, target, attributes, data: Data::new() })
        }
        "data" => Open::Data(take("data", "key")?, String::new()),
        "default" => Open::Default(String::new()),
        _ => Open::Other,
    })
}

fn closed(element: Open, open: &mut [Open], graph: &mut GraphMl) {
    match (element, open.last_mut()) {
        (Open::Key(key), _) => graph.keys.push(key),
        (Open::Node(node), _) => graph.nodes.push(node),
        (Open::Edge(edge), _) => graph.edges.push(edge),
        (Open::Default(words), Some(Open::Key(key))) => key.default = Some(words),
        (Open::Data(key, words), Some(Open::Node(node))) => drop(node.data.insert(key, words)),
        (Open::Data(key, words), Some(Open::Edge(edge))) => drop(edge.data.insert(key, words)),
        (Open::Data(key, words), Some(Open::Graph)) => drop(graph.data.insert(key, words)),
        (Open::Data(..) | Open::Default(_) | Open::Graph | Open::Other, _) => {}
    }
}

fn said(open: &mut [Open], words: &str) {
    if let Some(Open::Data(_, all) | Open::Default(all)) = open.last_mut() {
        all.push_str(words);
    }
}

fn resolved(entity: &BytesRef<'_>) -> Result<String, String> {
    if let Some(letter) = entity.resolve_char_ref().map_err(|error| error.to_string())? {
        return Ok(letter.to_string());
    }
    let known = quick_xml::escape::resolve_predefined_entity(entity);
    known.map(str::to_owned).ok_or_else(|| format!("&{}; is not known; write the letter itself", &**entity))
}
