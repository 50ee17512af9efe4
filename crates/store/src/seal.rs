//! Sealing: AES-256-GCM-SIV under a key derived for one purpose.
//!
//! Sealed bytes are: one byte that names the algorithm (1), a random nonce of 12 bytes, then the ciphertext
//! with its tag of 16 bytes at the end. The algorithm byte and what the caller says the bytes are *about* are
//! the associated data: sealed bytes open only in the place they were sealed for.
//! GCM-SIV keeps its promise even if a nonce should come up twice.

use aes_gcm_siv::{
    Aes256GcmSiv, KeyInit, Nonce,
    aead::{Aead, Payload},
};
use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::StoreError;

const AES_256_GCM_SIV: u8 = 1;
const NONCE: usize = 12;
const TAG: usize = 16;

/// How many bytes sealing adds.
pub const OVERHEAD: usize = 1 + NONCE + TAG;

/// A cipher for one purpose, made once and held.
pub(crate) struct Cipher(Aes256GcmSiv);

impl Cipher {
    /// The cipher of a secret for a purpose. Ciphers of different purposes know nothing of each other.
    pub(crate) fn derive(secret: &[u8; 32], purpose: &str) -> Result<Self, StoreError> {
        let key = derive(secret, purpose)?;
        let cipher =
            Aes256GcmSiv::new_from_slice(key.as_slice()).map_err(|_| StoreError::BadKey("a key must have 32 bytes"))?;
        Ok(Self(cipher))
    }

    /// Seals `plain` for the place that `about` describes.
    pub(crate) fn seal(&self, about: &[u8], plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        let nonce: [u8; NONCE] = random()?;
        let associated = associated(AES_256_GCM_SIV, about);
        let payload = Payload { msg: plain, aad: &associated };
        let sealed = self
            .0
            .encrypt(&Nonce::from(nonce), payload)
            .map_err(|_| StoreError::Unsealable("too long to seal".to_owned()))?;
        let mut bytes = Vec::with_capacity(OVERHEAD + plain.len());
        bytes.push(AES_256_GCM_SIV);
        bytes.extend_from_slice(&nonce);
        bytes.extend_from_slice(&sealed);
        Ok(bytes)
    }

    /// Opens what [`Cipher::seal`] gave for the same `about`.
    pub(crate) fn open(&self, about: &[u8], sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        let unsealable = |why: &str| StoreError::Unsealable(why.to_owned());
        let (algorithm, rest) = sealed.split_first().ok_or_else(|| unsealable("it is empty"))?;
        if *algorithm != AES_256_GCM_SIV {
            return Err(unsealable("it names an algorithm that this program does not know"));
        }
        let (nonce, ciphertext) = rest.split_first_chunk::<NONCE>().ok_or_else(|| unsealable("it is too short"))?;
        let associated = associated(*algorithm, about);
        self.0
            .decrypt(&Nonce::from(*nonce), Payload { msg: ciphertext, aad: &associated })
            .map_err(|_| unsealable("it was changed, moved, or sealed with another key"))
    }
}

fn associated(algorithm: u8, about: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(1 + about.len());
    bytes.push(algorithm);
    bytes.extend_from_slice(about);
    bytes
}

/// 32 bytes derived from a secret for a purpose, by HKDF-SHA256 without salt, with `nestkracht/PURPOSE/1` as
/// info.
pub(crate) fn derive(secret: &[u8; 32], purpose: &str) -> Result<Zeroizing<[u8; 32]>, StoreError> {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(None, secret)
        .expand(format!("nestkracht/{purpose}/1").as_bytes(), key.as_mut_slice())
        .map_err(|_| StoreError::BadKey("no key could be derived"))?;
    Ok(key)
}

/// Random bytes from the system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| StoreError::Randomness(error.to_string()))?;
    Ok(bytes)
}

/// SHA-256 of a session, link or token secret: what the store keeps in its place. Such secrets are random
/// and long, so they need no slow hash.
#[must_use]
pub fn hash_secret(secret: &[u8]) -> [u8; 32] {
    Sha256::digest(secret).into()
}
