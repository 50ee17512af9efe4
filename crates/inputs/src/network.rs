//! Network maps of other programs.

use exchange::easynwk::{EasyNwk, incoming};
use exchange::graphml::{self, GraphMl};
use insight::network::{NetworkMap, measures};
use jiff::civil::date;

use crate::law;

/// easyNWK's own files, which begin with a byte-order mark.
pub(crate) fn easynwk(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let _ = incoming(&text, date(2026, 11, 23), "?");
    let Ok(file) = EasyNwk::read(&text) else { return };
    let written = file.write();
    let again = EasyNwk::read(&written);
    law(again.is_ok_and(|again| again.write() == written), "what is written is read as it was");
    let (frame, pieces) = file.apart();
    let pieces = pieces.iter().map(|piece| (piece.version, piece.number, piece.fields.as_str()));
    law(EasyNwk::together(&frame, pieces, "?").is_ok(), "what was taken apart is put together again");
    if let Some(map) = file.current().and_then(|version| file.map(version).ok()) {
        measured(&map);
    }
}

/// GraphML.
pub(crate) fn graphml(bytes: &[u8]) {
    let Ok(graph) = graphml::read(&String::from_utf8_lossy(bytes)) else { return };
    let written = graphml::write(&graph);
    law(graphml::read(&written).is_ok(), "what is written is read");
    if let Ok(map) = graph.map() {
        measured(&map);
        law(GraphMl::of(&map).map().is_ok(), "a map is a graph");
    }
}

/// Contacts and ties as JSON.
pub(crate) fn plain(bytes: &[u8]) {
    if let Ok(map) = serde_json::from_slice::<NetworkMap>(bytes) {
        measured(&map);
    }
}

/// Nothing that is computed is less than nothing, or no number.
fn measured(map: &NetworkMap) {
    if let Ok(measured) = measures(map) {
        let written = serde_json::to_string(&measured).unwrap_or_default();
        law(!written.is_empty(), "what is measured can be written");
    }
}
