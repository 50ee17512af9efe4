//! How the story is read: whose words, about what, from which end.

use dossier::Speaker;
use dossier::story::Entry;
use serde::Deserialize;

use crate::room::Room;

/// What the address asks for. What it asks for and is not there, shows nothing; what it does not ask for, shows all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub(super) struct Reading {
    /// Whose words, by [`speaker_key`].
    #[serde(default)]
    pub(super) who: String,
    /// About which life domain, by its released name.
    #[serde(default)]
    pub(super) domain: String,
    /// `oldest` or `newest` first; empty for what suits the face.
    #[serde(default)]
    pub(super) first: String,
    /// The page, from 0.
    #[serde(default)]
    pub(super) page: usize,
}

impl Reading {
    /// Whether the newest stands first. A book is read from the beginning; at a desk one looks for what is new.
    pub(super) fn is_newest_first(&self, room: &Room) -> bool {
        match self.first.as_str() {
            "newest" => true,
            "oldest" => false,
            _ => !room.is_participant(),
        }
    }

    /// Whether only a part is shown.
    pub(super) const fn is_sieved(&self) -> bool {
        !self.who.is_empty() || !self.domain.is_empty()
    }

    /// The entries that it asks for, in its order.
    pub(super) fn entries<'a>(&self, room: &'a Room) -> Vec<&'a Entry> {
        let mut entries = room.dossier().story.told();
        entries.retain(|entry| self.who.is_empty() || self.who == speaker_key(entry.origin.speaker));
        entries.retain(|entry| self.domain.is_empty() || entry.domain.is_some_and(|of| of.as_str() == self.domain));
        if self.is_newest_first(room) {
            entries.reverse();
        }
        entries
    }

    pub(super) fn with_who(&self, who: &str) -> Self {
        Self { who: who.to_owned(), page: 0, ..self.clone() }
    }

    pub(super) fn with_domain(&self, domain: &str) -> Self {
        Self { domain: domain.to_owned(), page: 0, ..self.clone() }
    }

    pub(super) fn other_end_first(&self, room: &Room) -> Self {
        let first = if self.is_newest_first(room) { "oldest" } else { "newest" };
        Self { first: first.to_owned(), page: 0, ..self.clone() }
    }

    pub(super) fn at(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }

    /// Its address. What came from an address goes back into one only when it is a plain name.
    pub(super) fn address(&self, room: &Room) -> String {
        let is_plain = |text: &&str| text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
        let page = if self.page == 0 { String::new() } else { self.page.to_string() };
        let parts = [("who", &self.who), ("domain", &self.domain), ("first", &self.first), ("page", &page)];
        let parts = parts.into_iter().map(|(name, value)| (name, value.as_str()));
        let asked = parts.filter(|(_, value)| !value.is_empty() && is_plain(value));
        let asked: Vec<_> = asked.map(|(name, value)| format!("{name}={value}")).collect();
        let path = room.path("story");
        if asked.is_empty() { path } else { format!("{path}?{}", asked.join("&")) }
    }
}

/// A speaker as it stands in an address.
pub(super) fn speaker_key(speaker: Speaker) -> String {
    speaker.member.map_or_else(|| speaker.voice.as_str().to_owned(), |member| member.to_string())
}
