//! Files that come in as papers.

use dossier::papers::cleaned;

use crate::law;

/// A photo or a PDF: what is kept of it reads again as the same, and is not larger than the little that is added.
pub(crate) fn papers(bytes: &[u8]) {
    let Ok((kind, kept)) = cleaned(bytes) else { return };
    law(cleaned(&kept) == Ok((kind, kept.clone())), "what is clean stays as it is");
    law(kept.len() <= bytes.len() + 40, "nothing grows");
}
