//! The heads of all dossiers under one signature, so that what is cut off or dropped shows.
//!
//! A chain shows what was changed in it, but not that its end was cut off together with its head, nor that a whole
//! dossier is gone. For that something must be kept elsewhere: the heads as they stood on a day. They are the leaves of
//! a Merkle tree as in RFC 6962, in the order in which the dossiers were opened; its root is signed with Ed25519, by a
//! key derived from the master key.

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use jiff::Timestamp;
use sha2::Sha256;
use uuid::Uuid;

use crate::{DossierRow, KeyRing, MasterKey, Store, StoreError, canonical::Canonical, ring::Master};

/// How many dossiers are read at a time.
const PAGE: u32 = 500;

/// Where one dossier stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeadLeaf {
    /// The dossier.
    pub dossier: Uuid,
    /// The version of its newest event.
    pub version: u64,
    /// The hash of that event.
    pub hash: [u8; 32],
    /// How many looks were noted.
    pub look_count: u64,
    /// The hash of the newest look.
    pub look_hash: [u8; 32],
    /// Whether it was erased.
    pub is_erased: bool,
}

impl HeadLeaf {
    /// The leaf as bytes. Fields in order: the text `nestkracht/head/1`, dossier, version, hash, number of looks, hash
    /// of the newest look, 1 if it was erased and 0 if not; written as in [`crate::chain::encode_header`], hashes as
    /// byte strings with their length in front.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        Canonical::of("nestkracht/head/1")
            .id(self.dossier)
            .number(self.version)
            .bytes(&self.hash)
            .number(self.look_count)
            .bytes(&self.look_hash)
            .number(self.is_erased.into())
            .done()
    }
}

impl From<DossierRow> for HeadLeaf {
    fn from(row: DossierRow) -> Self {
        Self {
            dossier: row.id,
            version: row.version,
            hash: row.hash,
            look_count: row.look_count,
            look_hash: row.look_hash,
            is_erased: row.erased_at.is_some(),
        }
    }
}

/// The root of a Merkle tree as in RFC 6962, with SHA-256.
#[must_use]
pub fn merkle_root<L: AsRef<[u8]>>(leaves: impl IntoIterator<Item = L>) -> [u8; 32] {
    let mut tree = MemoryBackedTree::<Sha256, L>::new();
    for leaf in leaves {
        tree.push(leaf);
    }
    (*tree.root().as_bytes()).into()
}

/// The heads of all dossiers at a moment, signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heads {
    /// When they were gathered, UTC, to the microsecond.
    pub made_at: Timestamp,
    /// The root of the tree.
    pub root: [u8; 32],
    /// The key that the signature is checked with.
    pub public_key: [u8; 32],
    /// Ed25519 over the text `nestkracht/heads/1`, the moment, the number of leaves and the root.
    pub signature: [u8; 64],
    /// The heads, in the order in which the dossiers were opened.
    pub leaves: Vec<HeadLeaf>,
}

impl Heads {
    /// Gathers the heads of a store and signs them. Others may write meanwhile: each head is one that stood.
    ///
    /// # Errors
    /// What the store answers.
    pub async fn gather(store: &dyn Store, key: &MasterKey, at: Timestamp) -> Result<Self, StoreError> {
        let (mut leaves, mut position) = (Vec::new(), 0);
        loop {
            let page = store.openings(position, PAGE).await?;
            let Some((last, _)) = page.last() else { break };
            position = *last;
            leaves.extend(page.into_iter().map(|(_, row)| HeadLeaf::from(row)));
        }
        let root = merkle_root(leaves.iter().map(HeadLeaf::to_bytes));
        let secret = key.signing_secret()?;
        let signing = SigningKey::from_bytes(&secret);
        let made_at = Timestamp::from_microsecond(at.as_microsecond()).unwrap_or(at);
        let signature = signing.sign(&signed(made_at, leaves.len(), &root)).to_bytes();
        Ok(Self { made_at, root, public_key: signing.verifying_key().to_bytes(), signature, leaves })
    }

    /// Whether the leaves give the root, and the root was signed with this key.
    ///
    /// # Errors
    /// `Heads` with what is wrong.
    pub fn check(&self, public_key: &[u8; 32]) -> Result<(), StoreError> {
        if self.public_key != *public_key {
            return Err(StoreError::Heads("they were signed with another key than the one expected"));
        }
        let key = VerifyingKey::from_bytes(public_key).map_err(|_| StoreError::Heads("the public key is none"))?;
        let signed = signed(self.made_at, self.leaves.len(), &self.root);
        key.verify_strict(&signed, &Signature::from_bytes(&self.signature))
            .map_err(|_| StoreError::Heads("the signature does not hold"))?;
        if merkle_root(self.leaves.iter().map(HeadLeaf::to_bytes)) == self.root {
            Ok(())
        } else {
            Err(StoreError::Heads("the leaves do not give the root that was signed"))
        }
    }
}

/// The public keys of a ring: heads signed by one of them were signed by this installation.
pub fn public_keys(ring: &KeyRing) -> Result<Vec<[u8; 32]>, StoreError> {
    let mut keys = Vec::new();
    ring.each(&mut |key| {
        keys.push(key.signing_secret().map(|secret| SigningKey::from_bytes(&secret).verifying_key().to_bytes()));
        false
    });
    keys.into_iter().collect()
}

fn signed(made_at: Timestamp, leaves: usize, root: &[u8; 32]) -> Vec<u8> {
    let leaves = u64::try_from(leaves).unwrap_or(u64::MAX);
    Canonical::of("nestkracht/heads/1").moment(made_at).number(leaves).bytes(root).done()
}
