//! Key files, and signed heads that were kept elsewhere.

use store::{Heads, KeyRing};

use crate::law;

/// A key file: one key a line.
pub(crate) fn keys(bytes: &[u8]) {
    let Ok(ring) = KeyRing::parse(&String::from_utf8_lossy(bytes)) else { return };
    let written = ring.to_text();
    law(KeyRing::parse(&written).is_ok_and(|again| *again.to_text() == *written), "a key is read as it was written");
}

/// A file with heads. Whoever reads it checks its signature before anything else.
pub(crate) fn heads(bytes: &[u8]) {
    let Ok(heads) = Heads::of_file(bytes) else { return };
    let written = heads.to_file().unwrap_or_default();
    let again = Heads::of_file(&written).and_then(|again| again.to_file());
    law(again.is_ok_and(|again| again == written), "heads are read as they were written");
    let _ = heads.check(&heads.public_key);
}
