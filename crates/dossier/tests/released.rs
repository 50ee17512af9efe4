//! What was released stays: the kinds and shapes of events, and what a command looks like on the wire.
//!
//! `released/events.json` lists each kind with examples as they stand in logs that exist. When a test here fails, do
//! not change that file: add a new kind, and let the old one be read as before (`docs/decisions`). The examples stand in
//! a file for each time that kinds came; a new part brings its own, beside these.

mod commands;
mod depth;
mod examples;
mod first;
mod kinds;
mod money;
mod network;
mod papers;
mod research;
mod rights;
mod together;
mod trust;
mod wire;

use std::collections::BTreeMap;

use dossier::{Event, Payload, circle};
use serde_json::{Value, json};

use crate::support::*;

/// At least one event of every kind, and of every shape that a kind can have. What came later stands later.
fn events() -> Vec<Event> {
    [
        first::events(),
        depth::events(),
        trust::events(),
        network::events(),
        together::events(),
        money::events(),
        papers::events(),
        rights::events(),
        research::events(),
    ]
    .concat()
}

fn golden() -> BTreeMap<String, Vec<Value>> {
    serde_json::from_str(include_str!("released/events.json")).unwrap_or_default()
}

#[test]
fn every_kind_of_event_is_listed_with_its_shape() {
    let mut written: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for event in events() {
        written.entry(event.kind().to_owned()).or_default().push(serde_json::to_value(&event).unwrap());
    }
    assert_eq!(written.len(), kinds::kinds(&events()[0]));
    let released = golden();
    for (kind, shapes) in &written {
        assert_eq!(released.get(kind), Some(shapes), "{kind} is no longer written as it was released");
    }
    assert_eq!(released.keys().collect::<Vec<_>>(), written.keys().collect::<Vec<_>>());
}

#[test]
fn every_released_event_is_read_and_written_back_the_same() {
    let released = golden();
    assert!(!released.is_empty());
    for (kind, shapes) in released {
        for shape in shapes {
            let event: Event = serde_json::from_value(shape.clone()).unwrap();
            assert_eq!(event.kind(), kind);
            assert_eq!(serde_json::to_value(&event).unwrap(), shape);
        }
    }
}

#[test]
fn the_sealed_payload_is_the_event_and_what_was_seen() {
    let event = Event::Circle(circle::Event::Left { member: LIEN });
    let payload = Payload { seen: 7, event: event.clone() };
    assert_eq!(serde_json::to_value(&payload).unwrap(), json!({ "seen": 7, "event": event }));
    assert_eq!(through_json(&payload), payload);
}
