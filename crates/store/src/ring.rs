//! The master key while it is being changed: the new one in front, the earlier ones behind it.
//!
//! Whatever is sealed is sealed with the key in front; whatever is opened is tried with it first, then with the
//! earlier ones. A wrong key is noticed by the seal itself, so nothing has to say which key it was.

use std::{
    fmt,
    sync::{Arc, PoisonError, RwLock},
};

use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{MasterKey, StoreError};

/// A master key, alone or with those that were in use before it.
pub trait Master: Send + Sync {
    /// Asks the keys one by one, the one in front first, until one of them answers with `true`.
    fn each(&self, ask: &mut dyn FnMut(&MasterKey) -> bool);

    /// `WrongKey` when `value` is the check value of none of the keys.
    fn fits(&self, value: &[u8]) -> Result<(), StoreError> {
        opens(self, |key| key.check(value))
    }
}

/// What the key in front gives.
pub(crate) fn seals<T>(
    master: &(impl Master + ?Sized),
    mut work: impl FnMut(&MasterKey) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let mut sealed = None;
    master.each(&mut |key| {
        sealed = Some(work(key));
        true
    });
    sealed.unwrap_or(Err(StoreError::WrongKey))
}

/// What the first key gives that fits; when none does, what the last one said.
pub(crate) fn opens<T>(
    master: &(impl Master + ?Sized),
    mut work: impl FnMut(&MasterKey) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let mut opened = Err(StoreError::WrongKey);
    master.each(&mut |key| {
        opened = work(key);
        opened.is_ok()
    });
    opened
}

impl Master for MasterKey {
    fn each(&self, ask: &mut dyn FnMut(&MasterKey) -> bool) {
        ask(self);
    }
}

/// A key and those that were in use before it.
pub struct KeyRing {
    current: MasterKey,
    earlier: Vec<MasterKey>,
}

impl KeyRing {
    /// A ring of these keys.
    #[must_use]
    pub const fn new(current: MasterKey, earlier: Vec<MasterKey>) -> Self {
        Self { current, earlier }
    }

    /// Reads the keys of a key file: a line each, the one in front first. In place of lines, commas will do.
    ///
    /// # Errors
    /// `BadKey` when one of them is none, or there is none at all.
    pub fn parse(text: &str) -> Result<Self, StoreError> {
        let mut keys = text.split(['\n', ',']).map(str::trim).filter(|key| !key.is_empty()).map(MasterKey::parse);
        let current = keys.next().unwrap_or_else(|| MasterKey::parse(""))?;
        Ok(Self { current, earlier: keys.collect::<Result<_, _>>()? })
    }

    /// The text of a key file.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(65 * (1 + self.earlier.len())));
        self.each(&mut |key| {
            text.push_str(&key.to_hex());
            text.push('\n');
            false
        });
        text
    }

    /// The key in front.
    #[must_use]
    pub const fn current(&self) -> &MasterKey {
        &self.current
    }

    /// The keys that were in use before it.
    #[must_use]
    pub fn earlier(&self) -> &[MasterKey] {
        &self.earlier
    }
}

impl Master for KeyRing {
    fn each(&self, ask: &mut dyn FnMut(&MasterKey) -> bool) {
        let mut keys = std::iter::once(&self.current).chain(&self.earlier);
        let _ = keys.any(ask);
    }
}

impl From<MasterKey> for KeyRing {
    fn from(key: MasterKey) -> Self {
        Self::new(key, Vec::new())
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "KeyRing(hidden, {} earlier)", self.earlier.len())
    }
}

/// What is written down of an account, all of it under one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedAccount {
    /// The keyed hash under which the sign-in name is found.
    pub login_key: [u8; 32],
    /// The details, sealed.
    pub sealed: Vec<u8>,
}

/// The keys of a running program, which can be changed while it runs. Clones share them.
#[derive(Debug, Clone)]
pub struct Keys(Arc<RwLock<Arc<KeyRing>>>);

impl Keys {
    /// The keys as they are now.
    #[must_use]
    pub fn ring(&self) -> Arc<KeyRing> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts other keys in their place, for everybody who shares them.
    pub fn change(&self, ring: KeyRing) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(ring);
    }

    /// What the key in front gives: for sealing.
    pub fn sealed<T>(&self, work: impl FnMut(&MasterKey) -> Result<T, StoreError>) -> Result<T, StoreError> {
        seals(self, work)
    }

    /// What the first key gives that fits: for opening.
    pub fn opened<T>(&self, work: impl FnMut(&MasterKey) -> Result<T, StoreError>) -> Result<T, StoreError> {
        opens(self, work)
    }

    /// Seals the details of an account with the key in front, and gives the keyed hash of its sign-in name under that
    /// same key, also when another key comes in front meanwhile.
    pub fn seal_account(&self, id: Uuid, login: &str, plain: &[u8]) -> Result<SealedAccount, StoreError> {
        self.sealed(|key| Ok(SealedAccount { login_key: key.login_key(login), sealed: key.seal_account(id, plain)? }))
    }

    /// Opens the details of an account. `Unsealable` when they were changed or are another account's.
    pub fn open_account(&self, id: Uuid, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.opened(|key| key.open_account(id, sealed))
    }

    /// Seals what a credential of an account needs with the key in front.
    pub fn seal_credential(&self, account: Uuid, id: Uuid, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        seals(self, |key| key.seal_credential(account, id, plain))
    }

    /// Opens what a credential needs. `Unsealable` when it was changed, or is another account's or credential's.
    pub fn open_credential(&self, account: Uuid, id: Uuid, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        opens(self, |key| key.open_credential(account, id, sealed))
    }

    /// Seals what a browser carries from one step of signing in to the next, with the key in front.
    pub fn seal_step(&self, step: &str, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        seals(self, |key| key.seal_step(step, plain))
    }

    /// Opens what a browser carried to this step. `Unsealable` when it was changed or made for another step.
    pub fn open_step(&self, step: &str, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        opens(self, |key| key.open_step(step, sealed))
    }

    /// Seals what is kept of an erased dossier with the key in front.
    pub fn seal_kept(&self, dossier: Uuid, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.sealed(|key| key.seal_kept(dossier, plain))
    }

    /// Opens what is kept of an erased dossier. `Unsealable` when it was changed or is another's.
    pub fn open_kept(&self, dossier: Uuid, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.opened(|key| key.open_kept(dossier, sealed))
    }

    /// Seals the secret of a study with the key in front.
    pub fn seal_study(&self, study: Uuid, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.sealed(|key| key.seal_study(study, plain))
    }

    /// Opens the secret of a study, under whichever key it was sealed.
    pub fn open_study(&self, study: Uuid, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.opened(|key| key.open_study(study, sealed))
    }

    /// The keyed hashes under which a sign-in name may be found, the one of the key in front first.
    #[must_use]
    pub fn login_keys(&self, name: &str) -> Vec<[u8; 32]> {
        let ring = self.ring();
        std::iter::once(&ring.current).chain(&ring.earlier).map(|key| key.login_key(name)).collect()
    }
}

impl Master for Keys {
    fn each(&self, ask: &mut dyn FnMut(&MasterKey) -> bool) {
        self.ring().each(ask);
    }
}

impl<R: Into<KeyRing>> From<R> for Keys {
    fn from(ring: R) -> Self {
        Self(Arc::new(RwLock::new(Arc::new(ring.into()))))
    }
}
