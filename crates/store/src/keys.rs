//! The master key: one secret of 32 bytes that opens everything, kept outside the data.

use std::{fmt, str::FromStr};

use base64::{
    Engine,
    alphabet::{STANDARD, URL_SAFE},
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    Store, StoreError,
    canonical::Canonical,
    seal::{self, Cipher},
};

/// The name in the store's small values under which the key check stands.
pub const KEY_CHECK: &str = "key-check";

/// The master key with the ciphers derived from it, one for each purpose. Make it once and share it.
///
/// Its bytes are wiped from memory when it is dropped, and `Debug` does not show them.
pub struct MasterKey {
    secret: Zeroizing<[u8; 32]>,
    wrap: Cipher,
    accounts: Cipher,
    kept: Cipher,
    list: Cipher,
    login: Hmac<Sha256>,
    check: [u8; 33],
}

impl MasterKey {
    /// The master key of these 32 bytes.
    pub fn new(secret: Zeroizing<[u8; 32]>) -> Result<Self, StoreError> {
        let login = seal::derive(&secret, "login-index")?;
        let login =
            Hmac::new_from_slice(login.as_slice()).map_err(|_| StoreError::BadKey("a key must have 32 bytes"))?;
        // The first byte names how the rest was made.
        let mut check = [1; 33];
        if let Some((_, derived)) = check.split_first_mut() {
            derived.copy_from_slice(seal::derive(&secret, "key-check")?.as_slice());
        }
        Ok(Self {
            wrap: Cipher::derive(&secret, "dossier-key-wrap")?,
            accounts: Cipher::derive(&secret, "accounts")?,
            kept: Cipher::derive(&secret, "kept")?,
            list: Cipher::derive(&secret, "key-list")?,
            login,
            check,
            secret,
        })
    }

    /// A new, random master key.
    pub fn random() -> Result<Self, StoreError> {
        Self::new(Zeroizing::new(seal::random()?))
    }

    /// Reads a master key from 64 hexadecimal digits or from base64 (either alphabet, padded or not). Space
    /// around it is skipped. `BadKey` when it is neither; the message does not repeat the text.
    pub fn parse(text: &str) -> Result<Self, StoreError> {
        const NEITHER: StoreError = StoreError::BadKey("give 64 hexadecimal digits, or 32 bytes in base64");
        let text = text.trim();
        let secret = if text.len() == 64 { from_hex(text) } else { from_base64(text) };
        Self::new(secret.ok_or(NEITHER)?)
    }

    /// The key as 64 hexadecimal digits, to write into a key file. Wiped when dropped.
    #[must_use]
    pub fn to_hex(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(64));
        for byte in self.secret.iter() {
            for half in [byte >> 4, byte & 15] {
                text.extend(char::from_digit(u32::from(half), 16));
            }
        }
        text
    }

    pub(crate) fn wrapping(&self) -> &Cipher {
        &self.wrap
    }

    /// Seals the details of an account.
    pub fn seal_account(&self, id: Uuid, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.accounts.seal(&Canonical::of("account").id(id).done(), plain)
    }

    /// Opens the details of an account. `Unsealable` when they were changed or are another account's.
    pub fn open_account(&self, id: Uuid, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.accounts.open(&Canonical::of("account").id(id).done(), sealed)
    }

    /// Seals what a credential of an account needs to be checked.
    pub fn seal_credential(&self, account: Uuid, id: Uuid, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.accounts.seal(&Canonical::of("credential").id(account).id(id).done(), plain)
    }

    /// Opens what a credential needs. `Unsealable` when it was changed, or is another account's or credential's.
    pub fn open_credential(&self, account: Uuid, id: Uuid, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.accounts.open(&Canonical::of("credential").id(account).id(id).done(), sealed)
    }

    /// Seals what a browser carries from one step of signing in to the next.
    pub fn seal_step(&self, step: &str, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.accounts.seal(&Canonical::of("sign-in-step").text(step).done(), plain)
    }

    /// Opens what a browser carried to this step. `Unsealable` when it was changed or made for another step.
    pub fn open_step(&self, step: &str, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.accounts.open(&Canonical::of("sign-in-step").text(step).done(), sealed)
    }

    /// Seals what is kept of an erased dossier.
    pub fn seal_kept(&self, dossier: Uuid, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.kept.seal(&Canonical::of("kept").id(dossier).done(), plain)
    }

    /// Opens what is kept of an erased dossier. `Unsealable` when it was changed or is another's.
    pub fn open_kept(&self, dossier: Uuid, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.kept.open(&Canonical::of("kept").id(dossier).done(), sealed)
    }

    /// Seals the secret of a study, by which its pseudonyms are made.
    pub fn seal_study(&self, study: Uuid, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.accounts.seal(&Canonical::of("study").id(study).done(), plain)
    }

    /// Opens the secret of a study. `Unsealable` when it was changed or is another's.
    pub fn open_study(&self, study: Uuid, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.accounts.open(&Canonical::of("study").id(study).done(), sealed)
    }

    /// The secret half of the key that signs heads. It changes with the master key.
    pub(crate) fn signing_secret(&self) -> Result<Zeroizing<[u8; 32]>, StoreError> {
        seal::derive(&self.secret, "heads-signing")
    }

    pub(crate) fn listing(&self) -> &Cipher {
        &self.list
    }

    /// The keyed hash under which a sign-in name is found: HMAC-SHA256 of the name without space around it, in
    /// lower case.
    #[must_use]
    pub fn login_key(&self, name: &str) -> [u8; 32] {
        let mut mac = self.login.clone();
        mac.update(name.trim().to_lowercase().as_bytes());
        mac.finalize().into_bytes().into()
    }

    /// What is kept in the store to recognise this key later. It does not help to find the key.
    #[must_use]
    pub fn check_value(&self) -> Vec<u8> {
        self.check.to_vec()
    }

    /// `WrongKey` when `value` is not this key's [`MasterKey::check_value`].
    pub fn check(&self, value: &[u8]) -> Result<(), StoreError> {
        if value == self.check { Ok(()) } else { Err(StoreError::WrongKey) }
    }

    /// Checks that this key fits the data of a store; a store that has never met a key is from now on of this
    /// one. `WrongKey` when it is of another.
    pub async fn check_store(&self, store: &dyn Store) -> Result<(), StoreError> {
        self.check(&store.meta_once(KEY_CHECK, self.check_value()).await?)
    }
}

impl FromStr for MasterKey {
    type Err = StoreError;

    fn from_str(text: &str) -> Result<Self, StoreError> {
        Self::parse(text)
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("MasterKey(hidden)")
    }
}

fn from_hex(text: &str) -> Option<Zeroizing<[u8; 32]>> {
    let mut secret = Zeroizing::new([0; 32]);
    let mut digits = text.chars().map(|digit| digit.to_digit(16).and_then(|value| u8::try_from(value).ok()));
    for byte in secret.iter_mut() {
        *byte = digits.next()?? << 4 | digits.next()??;
    }
    digits.next().is_none().then_some(secret)
}

fn from_base64(text: &str) -> Option<Zeroizing<[u8; 32]>> {
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    [STANDARD, URL_SAFE].iter().find_map(|alphabet| {
        let bytes = Zeroizing::new(GeneralPurpose::new(alphabet, config).decode(text).ok()?);
        let mut secret = Zeroizing::new([0; 32]);
        secret.copy_from_slice(bytes.first_chunk::<32>().filter(|_| bytes.len() == 32)?);
        Some(secret)
    })
}
