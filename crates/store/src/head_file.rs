//! Signed heads as a file: JSON, so that an auditor can read it without this program.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{HeadLeaf, Heads, StoreError};

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

impl Heads {
    /// The file that holds them.
    ///
    /// # Errors
    /// When they cannot be written as JSON.
    pub fn to_file(&self) -> Result<Vec<u8>, StoreError> {
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
            made_at: self.made_at,
            size: self.leaves.len(),
            root: hex(&self.root),
            public_key: hex(&self.public_key),
            signature: hex(&self.signature),
            leaves: self.leaves.iter().map(leaf).collect(),
        };
        let mut text = serde_json::to_vec_pretty(&whole).map_err(|error| StoreError::HeadFile(error.to_string()))?;
        text.push(b'\n');
        Ok(text)
    }

    /// The heads in a file. Nothing is checked yet but its form.
    ///
    /// # Errors
    /// [`StoreError::HeadFile`] when it is no such file.
    pub fn of_file(text: &[u8]) -> Result<Self, StoreError> {
        let none = |why: &str| StoreError::HeadFile(why.to_owned());
        let whole: File = serde_json::from_slice(text).map_err(|error| none(&error.to_string()))?;
        if whole.format != FORMAT || whole.size != whole.leaves.len() {
            return Err(none("its format or size is another"));
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
            Some(Self {
                made_at: whole.made_at,
                root: bytes(&whole.root)?,
                public_key: bytes(&whole.public_key)?,
                signature: bytes(&whole.signature)?,
                leaves: whole.leaves.iter().map(leaf).collect::<Option<_>>()?,
            })
        };
        heads().ok_or_else(|| none("a hash, key or signature is none"))
    }
}

/// Bytes as hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Bytes from as many hexadecimal digits as they need.
#[must_use]
pub fn bytes<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut digits = text.chars().map(|digit| digit.to_digit(16).and_then(|value| u8::try_from(value).ok()));
    let mut bytes = [0; N];
    for byte in &mut bytes {
        *byte = digits.next()?? << 4 | digits.next()??;
    }
    digits.next().is_none().then_some(bytes)
}
