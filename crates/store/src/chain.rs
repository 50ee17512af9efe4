//! The chain that ties a dossier's events to each other.
//!
//! `hash = SHA-256(previous hash ‖ header ‖ payload hash)`; for the first event the previous hash is 32 zero
//! bytes. The payload enters only through its hash, so erasing payloads leaves a chain that still verifies.
//! The chain has no key: any auditor can recompute it. It shows changes by whoever does not rewrite all that
//! follows and the head; the sealed payloads, which need the key, stop that one from inventing contents.

use sha2::{Digest, Sha256};

use uuid::Uuid;

use crate::{Header, Look, canonical::Canonical};

/// Stands in for the hash of the event before the first.
pub const FIRST: [u8; 32] = [0; 32];

/// The header as bytes, one way only: two headers give the same bytes only when they are the same to the
/// microsecond.
///
/// Fields in order: the text `nestkracht/event/1`, id, dossier, version, kind, voice, actor, `happened_on`,
/// `recorded_at`. Texts have their length in front as 8 bytes; ids are 16 bytes; the version 8; the day 4
/// (year 2, month, day); the moment 8 (microseconds since 1970); all numbers big-endian, the year and moment
/// signed.
#[must_use]
pub fn encode_header(header: &Header) -> Vec<u8> {
    Canonical::of("nestkracht/event/1")
        .id(header.id)
        .id(header.dossier)
        .number(header.version)
        .text(&header.kind)
        .text(&header.voice)
        .id(header.actor)
        .day(header.happened_on)
        .moment(header.recorded_at)
        .done()
}

/// SHA-256 of a sealed payload.
#[must_use]
pub fn payload_hash(sealed: &[u8]) -> [u8; 32] {
    Sha256::digest(sealed).into()
}

/// The hash of an event from the hash before it, its header as [`encode_header`] gives it, and the hash of
/// its sealed payload.
#[must_use]
pub fn link(previous: &[u8; 32], header: &[u8], payload_hash: &[u8; 32]) -> [u8; 32] {
    Sha256::new().chain_update(previous).chain_update(header).chain_update(payload_hash).finalize().into()
}

/// The hash of a look from the hash before it (for the first: [`FIRST`]), its dossier and its number.
///
/// `SHA-256(previous ‖ look)`; the look's fields in order: the text `nestkracht/look/1`, dossier, number, visit,
/// account, part, act, at; written as in [`encode_header`].
#[must_use]
pub fn look_link(previous: &[u8; 32], dossier: Uuid, number: u64, look: &Look) -> [u8; 32] {
    let row = Canonical::of("nestkracht/look/1")
        .id(dossier)
        .number(number)
        .id(Uuid::from_bytes(look.visit))
        .id(look.account)
        .text(&look.part)
        .text(&look.act)
        .moment(look.at)
        .done();
    Sha256::new().chain_update(previous).chain_update(row).finalize().into()
}
