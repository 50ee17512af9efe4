//! Writing GraphML.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::{Data, GraphMl};

const SPACE: &str = "http://graphml.graphdrawing.org/xmlns";

/// Writes a file with all that is in it.
#[must_use]
pub fn write(graph: &GraphMl) -> String {
    let mut file = File(Writer::new_with_indent(Vec::new(), b' ', 2));
    file.put(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
    file.start("graphml", [("xmlns", SPACE)], &Data::new());
    for key in &graph.keys {
        file.start("key", [("id", key.id.as_str())], &key.attributes);
        if let Some(default) = &key.default {
            file.words("default", [], default);
        }
        file.end("key");
    }
    file.start("graph", [], &graph.attributes);
    file.data(&graph.data);
    for node in &graph.nodes {
        file.start("node", [("id", node.id.as_str())], &node.attributes);
        file.data(&node.data);
        file.end("node");
    }
    for edge in &graph.edges {
        let ends = [("source", edge.source.as_str()), ("target", edge.target.as_str())];
        file.start("edge", ends, &edge.attributes);
        file.data(&edge.data);
        file.end("edge");
    }
    file.end("graph");
    file.end("graphml");
    let mut text = String::from_utf8(file.0.into_inner()).unwrap_or_default();
    text.push('\n');
    text
}

struct File(Writer<Vec<u8>>);

impl File {
    fn put(&mut self, event: Event<'_>) {
        // Writing into memory does not fail.
        let _ = self.0.write_event(event);
    }

    fn start<'a, const N: usize>(&mut self, name: &str, first: [(&'a str, &'a str); N], rest: &'a Data) {
        let mut tag = BytesStart::new(name);
        for attribute in first {
            tag.push_attribute(attribute);
        }
        for (name, value) in rest {
            tag.push_attribute((name.as_str(), value.as_str()));
        }
        self.put(Event::Start(tag));
    }

    fn end(&mut self, name: &str) {
        self.put(Event::End(BytesEnd::new(name)));
    }

    fn words<'a, const N: usize>(&mut self, name: &str, attributes: [(&'a str, &'a str); N], words: &str) {
        self.start(name, attributes, &Data::new());
        self.put(Event::Text(BytesText::new(words)));
        self.end(name);
    }

    fn data(&mut self, data: &Data) {
        for (key, words) in data {
            self.words("data", [("key", key.as_str())], words);
        }
    }
}
