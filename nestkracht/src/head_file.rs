//! The file with the signed heads: JSON, so that an auditor can read it without this program.

use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::{HeadLeaf, Heads};
use uuid::Uuid;

use crate::failure::Failure;

/// What stands first in such a file.
const FORMAT: &str = "nestkracht/heads/1";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    made_at: Timestamp,
    size: usize,
    root: String,
    public_key: String,
    signature: String,
    leaves: Vec<Leaf>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Leaf {
    dossier: Uuid,
    version: u64,
    hash: String,
    look_count: u64,
    look_hash: String,
    is_erased: bool,
}

/// Writes heads into a file that is not there yet.
///
/// # Errors
/// When it is there, or cannot be written.
pub(crate) fn write(file: &Path, heads: &Heads) -> Result<(), Failure> {
    let leaf = |leaf: &HeadLeaf| Leaf {
        dossier: leaf.dossier,
        version: leaf.version,
        hash: hex(&leaf.hash),
        look_count: leaf.look_count,
        look_hash: hex(&leaf.look_hash),
        is_erased: leaf.is_erased,
    };
    let whole = File {
        format: FORMAT.to_owned(),
        made_at: heads.made_at,
        size: heads.leaves.len(),
        root: hex(&heads.root),
        public_key: hex(&heads.public_key),
        signature: hex(&heads.signature),
        leaves: heads.leaves.iter().map(leaf).collect(),
    };
    let mut text = serde_json::to_vec_pretty(&whole).map_err(std::io::Error::from)?;
    text.push(b'\n');
    Ok(store::new_file(file, &text)?)
}

/// Reads heads from a file. Nothing is checked yet but its form.
///
/// # Errors
/// When it cannot be read, or is no such file.
pub(crate) fn read(file: &Path) -> Result<Heads, Failure> {
    let none = |why: String| Failure::NoHeads { file: file.to_owned(), why };
    let text = std::fs::read(file).map_err(|error| none(error.to_string()))?;
    let whole: File = serde_json::from_slice(&text).map_err(|error| none(error.to_string()))?;
    if whole.format != FORMAT || whole.size != whole.leaves.len() {
        return Err(none("its format or size is another".to_owned()));
    }
    let heads = || {
        let leaf = |leaf: &Leaf| {
            Some(HeadLeaf {
                dossier: leaf.dossier,
                version: leaf.version,
                hash: bytes(&leaf.hash)?,
                look_count: leaf.look_count,
                look_hash: bytes(&leaf.look_hash)?,
                is_erased: leaf.is_erased,
            })
        };
        Some(Heads {
            made_at: whole.made_at,
            root: bytes(&whole.root)?,
            public_key: bytes(&whole.public_key)?,
            signature: bytes(&whole.signature)?,
            leaves: whole.leaves.iter().map(leaf).collect::<Option<_>>()?,
        })
    };
    heads().ok_or_else(|| none("a hash, key or signature is none".to_owned()))
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Bytes from as many hexadecimal digits as they need.
pub(crate) fn bytes<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut digits = text.chars().map(|digit| digit.to_digit(16).and_then(|value| u8::try_from(value).ok()));
    let mut bytes = [0; N];
    for byte in &mut bytes {
        *byte = digits.next()?? << 4 | digits.next()??;
    }
    digits.next().is_none().then_some(bytes)
}
