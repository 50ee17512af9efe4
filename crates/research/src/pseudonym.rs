//! A name for a dossier that holds in one study and leads nowhere: a keyed hash, with a key for each study.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use uuid::Uuid;

/// The name of a dossier in one study: 96 bits, written as 24 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pseudonym([u8; 12]);

impl Pseudonym {
    /// Of these bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 12]) -> Self {
        Self(bytes)
    }
}

impl std::fmt::Display for Pseudonym {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The secret of one study. Who has it can lead names back to dossiers: it never leaves the organisation.
#[derive(Clone)]
pub struct StudyKey(Hmac<Sha256>);

impl std::fmt::Debug for StudyKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StudyKey(…)")
    }
}

impl StudyKey {
    /// The key of these bytes.
    #[must_use]
    pub fn new(secret: &[u8; 32]) -> Option<Self> {
        Hmac::new_from_slice(secret).ok().map(Self)
    }

    /// The name of a dossier in this study.
    #[must_use]
    pub fn pseudonym(&self, dossier: Uuid) -> Pseudonym {
        let mut mac = self.0.clone();
        mac.update(b"nestkracht research pseudonym 1\0");
        mac.update(dossier.as_bytes());
        let mut short = [0; 12];
        for (to, from) in short.iter_mut().zip(mac.finalize().into_bytes()) {
            *to = from;
        }
        Pseudonym(short)
    }
}
