//! The key of one dossier. Destroying it makes everything sealed with it unreadable for good.

use std::fmt;

use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    Header, KeyRing, Master, MasterKey, SealedEvent, StoreError, StoredEvent,
    canonical::Canonical,
    chain,
    ring::{opens, seals},
    seal::{self, Cipher},
};

/// The key of one dossier, with the ciphers derived from it: one for events, one for the words in lists, one for papers.
///
/// Its bytes are wiped from memory when it is dropped, and `Debug` does not show them.
pub struct DossierKey {
    secret: Zeroizing<[u8; 32]>,
    events: Cipher,
    words: Cipher,
    papers: Cipher,
}

impl DossierKey {
    fn new(secret: Zeroizing<[u8; 32]>) -> Result<Self, StoreError> {
        let [events, words, papers] = ["events", "words", "papers"].map(|purpose| Cipher::derive(&secret, purpose));
        Ok(Self { events: events?, words: words?, papers: papers?, secret })
    }

    /// A new, random key.
    pub fn random() -> Result<Self, StoreError> {
        Self::new(Zeroizing::new(seal::random()?))
    }

    /// The key sealed with the master key for its dossier, as it is kept in the store.
    pub fn wrap(&self, master: &(impl Master + ?Sized), dossier: Uuid) -> Result<Vec<u8>, StoreError> {
        seals(master, |key| key.wrapping().seal(&wrapped_for(dossier), self.secret.as_slice()))
    }

    /// Opens a wrapped key. `Unsealable` when it was changed, is another dossier's or of another master key.
    pub fn unwrap(master: &(impl Master + ?Sized), dossier: Uuid, wrapped: &[u8]) -> Result<Self, StoreError> {
        let opened = Zeroizing::new(opens(master, |key| key.wrapping().open(&wrapped_for(dossier), wrapped))?);
        let mut secret = Zeroizing::new([0; 32]);
        let bytes = opened
            .first_chunk::<32>()
            .filter(|_| opened.len() == 32)
            .ok_or_else(|| StoreError::Unsealable("a dossier key must have 32 bytes".to_owned()))?;
        secret.copy_from_slice(bytes);
        Self::new(secret)
    }

    /// Seals the payload of an event and binds it to its header.
    pub fn seal_event(&self, header: &Header, plain: &[u8]) -> Result<SealedEvent, StoreError> {
        let sealed = self.events.seal(&chain::encode_header(header), plain)?;
        Ok(SealedEvent { header: header.clone(), sealed })
    }

    /// Opens the payload of the event with this header. `Unsealable` when payload or header were changed.
    pub fn open_event(&self, header: &Header, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.events.open(&chain::encode_header(header), sealed)
    }

    /// Opens the payload of an event from the log; `None` when it was erased.
    pub fn open_stored(&self, event: &StoredEvent) -> Result<Option<Vec<u8>>, StoreError> {
        event.sealed.as_deref().map(|sealed| self.open_event(&event.header, sealed)).transpose()
    }

    /// Seals words of a list's row. `purpose` names the list (and the row, if it must not be moved to another).
    pub fn seal_words(&self, dossier: Uuid, purpose: &str, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.words.seal(&words_of(dossier, purpose), plain)
    }

    /// Seals what a paper holds, for its own place alone.
    pub fn seal_paper(&self, dossier: Uuid, paper: Uuid, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.papers.seal(&paper_of(dossier, paper), plain)
    }

    /// Opens a paper. `Unsealable` when it was changed, or is another one.
    pub fn open_paper(&self, dossier: Uuid, paper: Uuid, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.papers.open(&paper_of(dossier, paper), sealed)
    }

    /// Opens words of a list's row, sealed for the same dossier and purpose.
    pub fn open_words(&self, dossier: Uuid, purpose: &str, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.words.open(&words_of(dossier, purpose), sealed)
    }
}

impl fmt::Debug for DossierKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("DossierKey(hidden)")
    }
}

/// Whether this very key wrapped a dossier's key.
pub(crate) fn wrapped_with(key: &MasterKey, dossier: Uuid, wrapped: &[u8]) -> bool {
    key.wrapping().open(&wrapped_for(dossier), wrapped).map(Zeroizing::new).is_ok()
}

/// A dossier's key, wrapped anew with the key in front.
pub(crate) fn rewrapped(ring: &KeyRing, dossier: Uuid, wrapped: &[u8]) -> Result<Vec<u8>, StoreError> {
    DossierKey::unwrap(ring, dossier, wrapped)?.wrap(ring, dossier)
}

fn wrapped_for(dossier: Uuid) -> Vec<u8> {
    Canonical::of("dossier-key").id(dossier).done()
}

fn paper_of(dossier: Uuid, paper: Uuid) -> Vec<u8> {
    Canonical::of("paper").id(dossier).id(paper).done()
}

fn words_of(dossier: Uuid, purpose: &str) -> Vec<u8> {
    Canonical::of("words").id(dossier).text(purpose).done()
}
